import { LatheError } from "@lathe/protocol/errors";
import { LIMITS } from "@lathe/protocol/limits";
import type { RemoteBuild, Ship } from "@lathe/protocol/ship";
import { EXPO_TOKEN } from "@lathe/workspace/secrets/project-secrets";
import { nameFile } from "../../name-file.ts";
import type { ShipProgress } from "../../ship-version.ts";
import { describeNative, pickVersion } from "../app-identity.ts";
import type { ExpoConfig } from "../expo-config.ts";
import { lastLines } from "../last-lines.ts";
import { NativeBuild } from "../native-build.ts";
import { type EasKind, NATIVE_KINDS } from "../native-kind.ts";
import type { NativeOrder } from "../ship-native.ts";
import { checkEas } from "./check-eas.ts";
import { EasBuilds } from "./eas-builds.ts";
import { easEnvironment, startCommand, viewCommand } from "./eas-commands.ts";
import { type EasState, explainEas, mayPass, parseStarted, parseViewed } from "./eas-output.ts";
import { chooseProfile } from "./eas-profile.ts";
import { fetchArtifact } from "./fetch-artifact.ts";

const FIRST_POLL_MS = 10_000;
const MAX_POLL_MS = 60_000;
const POLL_GROWTH = 1.3;
/** A network that is away for a while is no reason to lose sight of a build. */
const MAX_LOST_POLLS = 10;
const CERTIFICATES = ".lathe-authorities.pem";

/**
 * An Expo app built by Expo's service with the project's token, and fetched from there. What was begun there goes on
 * whatever becomes of this: the same version is picked up again, not begun twice. Errors: `bad_request` that names what
 * is missing, `build_failed` with the log and the build's address, `disk_full`, `too_large`.
 */
export async function shipByEas(
  order: NativeOrder<EasKind>,
  progress: ShipProgress,
  signal: AbortSignal,
): Promise<Ship> {
  const { place, workspace, dependencies, versionFiles } = order;
  const build = await NativeBuild.open(
    {
      place,
      builder: "eas",
      mounts: {},
      allowedHosts: place.settings.easHosts,
      secrets: workspace.secrets,
      files: versionFiles(),
      dependencies,
      onOutput: (text) => progress.print(text),
    },
    signal,
  );
  try {
    const job = new EasJob(build, order, progress);
    return await job.run(signal);
  } finally {
    await build.close();
  }
}

class EasJob {
  readonly #build: NativeBuild;
  readonly #order: NativeOrder<EasKind>;
  readonly #progress: ShipProgress;
  readonly #started: EasBuilds;
  readonly #env: Record<string, string>;
  #shown = "";

  constructor(build: NativeBuild, order: NativeOrder<EasKind>, progress: ShipProgress) {
    this.#build = build;
    this.#order = order;
    this.#progress = progress;
    this.#started = new EasBuilds(order.place.workspaceDirectory);
    const token = order.workspace.secrets.values[EXPO_TOKEN]?.trim() ?? "";
    this.#env = easEnvironment(token, build.inside.projectPath);
  }

  async run(signal: AbortSignal): Promise<Ship> {
    const { kind, versionId, place } = this.#order;
    const internet = place.trial?.internet;
    if (internet !== undefined) {
      await this.#build.writeText(CERTIFICATES, internet.authorities, signal);
      this.#env["NODE_EXTRA_CA_CERTS"] = `${this.#build.inside.projectPath}/${CERTIFICATES}`;
    }
    const config = await this.#build.readConfig({}, signal);
    checkEas(config, kind);
    this.#progress.enter("building");
    const before = await this.#started.find(kind, versionId);
    const remote = before?.remote ?? (await this.#start(signal)).remote;
    if (before !== null) this.#progress.print(`This version is being built already: ${remote.url}\n`);
    this.#progress.remote?.(remote);
    const finished = await this.#untilFinished(remote, signal);
    const file = await this.#fetch(remote, finished, signal);
    const ship = await this.#keep(config, remote, finished, file, signal);
    await this.#started.forget(remote.buildId);
    return ship;
  }

  async #start(signal: AbortSignal): Promise<EasState> {
    const { kind, versionId } = this.#order;
    const { profile, easJson } = chooseProfile(await this.#build.readText("eas.json", signal), kind);
    if (easJson !== null) await this.#build.writeText("eas.json", easJson, signal);
    const command = startCommand(kind, profile);
    const printed = await this.#build.run({ command, env: this.#env, answers: true }, explainEas, signal);
    const started = parseStarted(printed);
    if (started === null) throw this.#build.failed(`${NO_ANSWER} It said: ${lastLines(printed, 2)}`);
    await this.#started.keep({ kind, versionId, remote: started.remote });
    this.#progress.print(`Build at Expo's service: ${started.remote.url}\n`);
    return started;
  }

  async #untilFinished(remote: RemoteBuild, signal: AbortSignal): Promise<EasState> {
    const { trial = {} } = this.#order.place;
    const end = performance.now() + (trial.remoteTimeoutMs ?? LIMITS.ship.remoteTimeoutMs);
    let pauseMs = trial.pollEveryMs ?? FIRST_POLL_MS;
    for (let lost = 0; ;) {
      const state = await this.#look(remote, signal, lost < MAX_LOST_POLLS);
      lost = state === null ? lost + 1 : 0;
      if (state !== null) {
        this.#show(state.remote);
        if (state.end?.is === "finished") return state;
        if (state.end?.is === "failed") {
          await this.#started.forget(remote.buildId);
          throw this.#build.failed(`${state.end.reason} See ${remote.url}`);
        }
      }
      if (performance.now() > end) throw this.#build.failed(goesOn("It takes too long to wait for", remote));
      await sleep(pauseMs, signal);
      pauseMs = Math.min(pauseMs * POLL_GROWTH, trial.pollEveryMs ?? MAX_POLL_MS);
    }
  }

  /** Null when there is no answer this time, and there may be one the next. */
  async #look(remote: RemoteBuild, signal: AbortSignal, isPatient: boolean): Promise<EasState | null> {
    let said = "";
    try {
      const command = viewCommand(remote.buildId);
      const printed = await this.#build.run(
        { command, env: this.#env, answers: true },
        (all) => explainEas((said = all)),
        signal,
      );
      const state = parseViewed(printed);
      if (state !== null && state.remote.buildId === remote.buildId) return state;
      if (isPatient) return null;
    } catch (error) {
      signal.throwIfAborted();
      if (isPatient && mayPass(said)) return null;
      if (!(error instanceof LatheError)) throw error;
      throw this.#build.failed(goesOn(`${error.message} Nothing can be seen here of`, remote));
    }
    throw this.#build.failed(goesOn(`${NO_ANSWER} Nothing can be seen here of`, remote));
  }

  #show(remote: RemoteBuild): void {
    this.#progress.remote?.(remote);
    if (remote.status === this.#shown) return;
    this.#shown = remote.status;
    this.#progress.print(`Expo's service: ${remote.status}\n`);
  }

  async #fetch(remote: RemoteBuild, { end }: EasState, signal: AbortSignal): Promise<Uint8Array> {
    this.#progress.enter("packing");
    const artifact = end?.is === "finished" ? end.artifact : null;
    if (artifact === null) throw this.#build.failed(`The build has no result that could be fetched. See ${remote.url}`);
    try {
      // The token is of no use to those who keep the file.
      const { EXPO_TOKEN: _, ...env } = this.#env;
      const file = await fetchArtifact(this.#build, artifact, env, signal);
      if (isZip(file)) return file;
      throw this.#build.failed(`What came from Expo's service is no ${NATIVE_KINDS[this.#order.kind].ending} file.`);
    } catch (error) {
      signal.throwIfAborted();
      if (!(error instanceof LatheError) || error.code !== "build_failed") throw error;
      throw this.#build.failed(`${error.message} Download it from ${remote.url}`);
    }
  }

  async #keep(
    config: ExpoConfig,
    remote: RemoteBuild,
    { version }: EasState,
    file: Uint8Array,
    signal: AbortSignal,
  ): Promise<Ship> {
    const { kind, shipId, versionId, control, identityParts } = this.#order;
    const { name } = describeNative(identityParts);
    const { platform } = NATIVE_KINDS[kind];
    const packageId = platform === "android" ? config.android?.package : config.ios?.bundleIdentifier;
    const notes = [
      `Built and signed by Expo's service${version === null ? "" : ` as version ${version}`}: ${remote.url}`,
      ...(packageId === undefined
        ? []
        : [`Its id is ${packageId.slice(0, 200)}, and its name and icon are those of app.json.`]),
    ];
    const options = { name, versionName: pickVersion([config.version]) };
    const fileName = nameFile(kind, name);
    await control.reserveShip({ shipId, kind, versionId, options, fileName, notes }, signal);
    try {
      this.#progress.enter("keeping");
      return await control.putShip(shipId, file, signal);
    } catch (error) {
      await this.#order.drop();
      throw error;
    }
  }
}

const NO_ANSWER = "eas-cli did not answer as it is known to.";

function goesOn(before: string, { url }: RemoteBuild): string {
  return `${before} this build, and it goes on at Expo's service: ${url} Ship the same version again to pick it up.`;
}

/** Packages of both systems are zips. */
function isZip(file: Uint8Array): boolean {
  return file[0] === 0x50 && file[1] === 0x4b;
}

async function sleep(ms: number, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  const { promise, resolve } = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, ms);
  const wake = () => resolve();
  signal.addEventListener("abort", wake, { once: true });
  await promise;
  clearTimeout(timer);
  signal.removeEventListener("abort", wake);
  signal.throwIfAborted();
}
