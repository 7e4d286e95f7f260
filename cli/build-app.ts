import { mkdirSync, mkdtempSync, readdirSync, rmSync, statfsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { type Control, openControl } from "@lathe/control/open-control";
import { ProviderName } from "@lathe/protocol/api";
import { LatheError } from "@lathe/protocol/errors";
import { newId } from "@lathe/protocol/ids";
import { signWorkerToken, type WorkerOrders } from "@lathe/protocol/internal";
import type { AppState } from "@lathe/protocol/workspace";
import type { Arena } from "@lathe/worker/arena";
import { openWorkerTelemetry } from "@lathe/telemetry/worker-telemetry";
import { withoutIdleTimeout } from "@lathe/worker/without-idle-timeout";
import { Worker } from "@lathe/worker/worker";
import { probeSandbox } from "@lathe/workspace/sandbox/open-sandbox";
import { type BuildArguments, UsageError } from "./arguments.ts";
import { BuildOutput } from "./build-output.ts";
import { type CommandEnvironment, readEnvironment } from "./environment.ts";
import { exportFiles } from "./export-files.ts";

const APP_DEADLINE_MS = 120_000;
/** Longer than any build. */
const NEVER_MS = 24 * 60 * 60 * 1_000;
const MIN_FREE_BYTES = 64 * 1024 * 1024;

/**
 * `lathe build`: one turn in an arena of its own, in this process, with temporary data; then the files go to DIR.
 * Returns the exit code: 0 when the turn was completed and the app came up, 1 when not.
 */
export async function buildApp(args: BuildArguments, env: Record<string, string | undefined>): Promise<number> {
  const outDirectory = prepareOutDirectory(args.outDirectory);
  const environment = readEnvironment(env);
  checkFreeSpace(tmpdir());
  const data = mkdtempSync(join(tmpdir(), "lathe-build-"));
  const output = new BuildOutput(args.json);
  const stop = new AbortController();
  process.once("SIGINT", () => stop.abort());
  process.once("SIGTERM", () => stop.abort());
  try {
    await using control = await openTemporaryControl(args, environment, data, output);
    await using build = await openBuildWorker(args, control, environment, data, output, stop.signal);
    const { arena } = build;
    stop.signal.addEventListener("abort", () => void arena.turns.close());
    await arena.turns.idle();
    const app = await waitForApp(arena, stop.signal);
    const files = await exportFiles(arena.workspace.files, outDirectory);
    const turn = arena.threadLog.thread.turns.at(-1);
    return output.finish({ outDirectory, files, app, turn });
  } finally {
    rmSync(data, { recursive: true, force: true });
  }
}

/** The database and the project are built there: with less, the failure would come in the middle and say less. */
function checkFreeSpace(directory: string): void {
  const { bavail, bsize } = statfsSync(directory);
  if (bavail * bsize >= MIN_FREE_BYTES) return;
  throw new LatheError(
    "disk_full",
    `The disk of ${directory} is full. Free some space, or set TMPDIR to another folder.`,
  );
}

function prepareOutDirectory(path: string): string {
  const directory = resolve(path);
  try {
    mkdirSync(directory, { recursive: true });
    if (readdirSync(directory).length > 0) throw new UsageError(`${path} is not empty. Name a new or an empty folder.`);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(
      `${path} cannot be used as a folder: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
  return directory;
}

interface TemporaryControl extends AsyncDisposable {
  control: Control;
  socket: string;
  joinSecret: string;
}

async function openTemporaryControl(
  args: BuildArguments,
  environment: CommandEnvironment,
  data: string,
  output: BuildOutput,
): Promise<TemporaryControl> {
  const joinSecret = crypto.randomUUID();
  const control = await openControl({
    dataDirectory: join(data, "control"),
    joinSecret,
    publicOrigins: ["http://localhost:4700"],
    previewDomain: "localhost",
    version: "build",
    sandbox: await probeSandbox(environment.sandbox),
    providers: {
      anthropic: { key: environment.keys.anthropic, baseUrl: environment.baseUrls.anthropic },
      openai: { key: environment.keys.openai, baseUrl: environment.baseUrls.openai },
    },
    log: (level, message, fields) => output.log({ level: level === "warn" ? "warning" : level, message, ...fields }),
  });
  if (args.baseUrl !== null) {
    const provider = readProvider(args.model);
    await control.setProvider(provider, { baseUrl: args.baseUrl, key: keyFor(provider, environment) });
  }
  const socket = join(data, "control.sock");
  const server = Bun.serve(
    withoutIdleTimeout({ unix: socket, fetch: (request: Request) => control.internalFetch(request) }),
  );
  return {
    control,
    socket,
    joinSecret,
    async [Symbol.asyncDispose]() {
      await server.stop(true);
      await control.close();
    },
  };
}

function readProvider(model: string): ProviderName {
  const provider = ProviderName.safeParse(model.split("/")[0]);
  if (provider.success) return provider.data;
  throw new UsageError(`--model begins with one of ${ProviderName.options.join(", ")}.`);
}

/** A key from the environment belongs to its provider's own address; a given address gets it only when named with it. */
function keyFor(provider: string, environment: CommandEnvironment): string | undefined {
  if (provider === "anthropic") return environment.keys.anthropic;
  return provider === "openai" || provider === "compatible" ? environment.keys.openai : undefined;
}

interface BuildWorker extends AsyncDisposable {
  arena: Arena;
}

/** A worker in this process, which nobody but this command asks for anything. */
async function openBuildWorker(
  args: BuildArguments,
  { control, socket, joinSecret }: TemporaryControl,
  environment: CommandEnvironment,
  data: string,
  output: BuildOutput,
  signal: AbortSignal,
): Promise<BuildWorker> {
  const { projectId } = await control.createProject({ template: args.template });
  const workerId = newId("wrk");
  const orders: WorkerOrders = {
    workerId,
    projectId,
    token: await signWorkerToken(joinSecret, { workerId, projectId }),
    attached: true,
    template: args.template,
    follows: "nothing",
    control: `unix:${socket}`,
    // There is no router, and no worker's server: the worker is used as it is.
    router: `unix:${join(data, "router.sock")}`,
    socket: join(data, "arena.sock"),
    workspaceDirectory: join(data, "workspace"),
    storeDirectory: environment.storeDirectory,
    sandbox: environment.sandbox,
    previewDomain: "localhost",
    restsAfterMs: NEVER_MS,
    orphanAfterMs: NEVER_MS,
    chromium: null,
  };
  const { log } = output;
  const telemetry = await openWorkerTelemetry({ workerId, projectId, environment: {}, log });
  const onEnd = (message: string) => log({ level: "error", message });
  const worker = await Worker.open(orders, { telemetry, log, onChange: () => {}, onEnd }, signal);
  const arena = await worker.attach();
  arena.threadLog.onEvent((event) => output.event(event));
  arena.turns.add({ promptId: newId("pmt"), text: args.prompt, model: args.model, by: control.owner.userId });
  return {
    arena,
    async [Symbol.asyncDispose]() {
      await worker.close();
      await telemetry.close();
    },
  };
}

/** The app's state once it is settled. A template without an app has none to wait for. */
async function waitForApp(arena: Arena, signal: AbortSignal): Promise<AppState> {
  const { app } = arena.workspace;
  const settled = (state: AppState) => state.phase !== "installing" && state.phase !== "starting";
  const deadline = AbortSignal.any([signal, AbortSignal.timeout(APP_DEADLINE_MS)]);
  try {
    return await app.waitFor(settled, deadline);
  } catch (error) {
    if (!deadline.aborted) throw error;
    return app.state;
  }
}
