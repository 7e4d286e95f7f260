import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir } from "node:fs/promises";
import { join } from "node:path";
import { expoServer } from "../app/expo-server.ts";
import { readText } from "../commands/read-text.ts";
import { openSandbox } from "../sandbox/open-sandbox.ts";
import { sandboxOwner } from "../sandbox/sandbox-owner.ts";
import type { Sandbox, SandboxLimits, SandboxOptions } from "../sandbox/sandbox.ts";
import { takeLock } from "../store/build-lock.ts";
import { copyTemplate } from "../store/copy-template.ts";
import { storedTemplate } from "../store/prepare-template.ts";
import { removeTree } from "../store/remove-tree.ts";
import { findTemplate, type Template } from "../store/template.ts";
import { templateKey } from "../store/template-key.ts";
import { loadBundle, waitForMetro } from "./ask-expo.ts";
import { keepMetroCache } from "./keep-metro-cache.ts";
import { addKitchenRoute } from "./kitchen-route.ts";
import { metroCacheFolder } from "./metro-cache-folder.ts";
import { mobileMounts } from "./mobile-mounts.ts";

/** Changes when what is prepared changes. */
const PREPARATION = 2;
/** Of the wall clock; on a busy machine it gets little of the processor. */
const TIME_LIMIT_MS = 15 * 60_000;

export interface WarmOptions {
  /** Name of the template, and the key of its modules in the store. */
  template: string;
  key: string;
  storeDirectory: string;
  mode: SandboxOptions["mode"];
  limits: SandboxLimits;
  log: SandboxOptions["log"];
}

/**
 * Fills the store's Metro cache for a key, which every project over these modules reads, with what a sandbox of its own
 * makes of the template's files alone. Once per key: what is done, or being done by somebody else, is not done again; what
 * failed, or was ended at the time limit, keeps what it has made and is tried again by the next caller. Runs when nobody
 * else wants the processor, for a minute or more.
 */
export async function warmMetroCache(
  options: WarmOptions,
  signal: AbortSignal,
): Promise<"complete" | "busy" | "outdated" | "partial"> {
  const { key, storeDirectory, mode, log } = options;
  const target = metroCacheFolder(storeDirectory, key);
  const mark = completeMark(storeDirectory, key, mode);
  if (existsSync(mark)) return "complete";
  const template = findTemplate(options.template);
  if (templateKey(template) !== key) return "outdated";
  const folder = join(storeDirectory, "metro");
  await mkdir(target, { recursive: true, mode: 0o755 });
  const release = await tryLock(join(folder, `.${key}.lock`));
  if (release === null) return "busy";
  try {
    if (existsSync(mark)) return "complete";
    for (const entry of await readdir(folder)) {
      if (entry.startsWith(`.warming-${key}-`)) await removeTree(join(folder, entry));
    }
    const startedAt = performance.now();
    const workFolder = await mkdtemp(join(folder, `.warming-${key}-`));
    try {
      const fault = await makeBundles(options, template, workFolder, signal);
      const kept = await keepMetroCache(join(workFolder, "layer/cache/metro"), target, sandboxOwner() !== null);
      const durationMs = Math.round(performance.now() - startedAt);
      if (fault === null) await Bun.write(mark, "");
      signal.throwIfAborted();
      const level = fault === null ? "info" : "warning";
      log({
        level,
        message: "Metro's shared cache was filled",
        template: key,
        kept,
        durationMs,
        ...(fault === null ? {} : { fault }),
      });
      return fault === null ? "complete" : "partial";
    } finally {
      await removeTree(workFolder);
    }
  } finally {
    release();
  }
}

/** Whether the store has for a key all that Metro can make before there is a project. */
export function isMetroCacheComplete({
  storeDirectory,
  key,
  mode,
}: Pick<WarmOptions, "storeDirectory" | "key" | "mode">): boolean {
  return existsSync(completeMark(storeDirectory, key, mode));
}

/** Without a sandbox modules lie elsewhere, as seen from the project, and Metro's keys are others. */
function completeMark(storeDirectory: string, key: string, mode: SandboxOptions["mode"]): string {
  const place = mode === "none" ? "none" : "sandbox";
  return join(metroCacheFolder(storeDirectory, key), `.complete-${PREPARATION}-${place}`);
}

/** Null, or why not all was made. Its sandbox has ended when this returns. */
async function makeBundles(
  { key, storeDirectory, mode, limits, log }: WarmOptions,
  template: Template,
  workFolder: string,
  signal: AbortSignal,
): Promise<string | null> {
  const files = join(workFolder, "files");
  await copyTemplate(template, files, sandboxOwner());
  await addKitchenRoute(template, files);
  const { bundler, modules } = template;
  const sandbox = await openSandbox(
    {
      workspaceDirectory: workFolder,
      lowerDirectory: storedTemplate(storeDirectory, key),
      modules,
      mounts: await mobileMounts({ storeKey: key, bundler }, storeDirectory),
      mode,
      previewDomain: "localhost",
      // Nothing is to be fetched: all is in the modules.
      limits: { ...limits, allowedHosts: [] },
      log,
    },
    signal,
  );
  try {
    sandbox.setBackground(true);
    await askForBundles(sandbox, AbortSignal.any([signal, AbortSignal.timeout(TIME_LIMIT_MS)]));
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    await sandbox.close();
  }
}

async function askForBundles(sandbox: Sandbox, signal: AbortSignal): Promise<void> {
  const metro = await sandbox.reservePort();
  const port = await sandbox.choosePort();
  const { command, env } = expoServer(sandbox.places, metro.port);
  const server = await sandbox.spawn({
    command: ["nice", "-n", "19", ...command],
    env: { ...env, PORT: String(port) },
  });
  let printed = "";
  const keep = (text: string) => void (printed = (printed + text).slice(-2_000));
  const streams = Promise.all([readText(server.stdout, keep), readText(server.stderr, keep)]).catch(() => {});
  const ended = new AbortController();
  void server.exited.then(() => ended.abort(new Error("the server of the Expo app ended")));
  const either = AbortSignal.any([signal, ended.signal]);
  const find = () => sandbox.ports.find((open) => open.port === port);
  try {
    if (!(await waitForMetro(find, either))) throw new Error("Metro did not come up");
    for (const platform of ["android", "ios"] as const) await loadBundle(find, platform, either);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`${reason}\n${printed.trim()}`, { cause: error });
  } finally {
    // Told to end, so that what it is writing becomes whole.
    await server.kill();
    await Promise.race([streams, Bun.sleep(500)]);
    metro.release();
  }
}

async function tryLock(path: string): Promise<(() => void) | null> {
  const busy = new AbortController();
  try {
    return await takeLock(path, () => busy.abort(), busy.signal);
  } catch (error) {
    if (busy.signal.aborted) return null;
    throw error;
  }
}
