import { LatheError } from "@lathe/protocol/errors";
import { chmod, chown, lstat, mkdir, readdir, rename } from "node:fs/promises";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { AppLog, lastLines } from "../app/app-log.ts";
import { readText } from "../commands/read-text.ts";
import { openSandbox } from "../sandbox/open-sandbox.ts";
import { sandboxOwner } from "../sandbox/sandbox-owner.ts";
import type { Sandbox, SandboxLimits, SandboxOptions } from "../sandbox/sandbox.ts";
import type { Owner } from "./copy-template.ts";
import { removeTree } from "./remove-tree.ts";
import type { Template } from "./template.ts";
import { copyWithKit, restoreOwn } from "./template-kit.ts";
import { PREPARED_VITE_CACHE, VITE_CACHE } from "./vite-cache.ts";
import { addKitchenPage } from "./vite-kitchen.ts";
import { warmDevServer } from "./warm-dev-server.ts";

const INSTALL_TIMEOUT_MS = 10 * 60_000;

export interface BuildOptions {
  template: Template;
  /** An existing, empty folder to work in. */
  workFolder: string;
  /** Where the result is to lie; on the same file system. */
  targetFolder: string;
  mode: SandboxOptions["mode"];
  limits: SandboxLimits;
  log: SandboxOptions["log"];
  onProgress: (text: string) => void;
}

/**
 * Installs a template's packages in a sandbox of their own (their scripts are strangers' code), lets the dev server
 * prepare what it prepares once, and moves the whole into place.
 */
export async function buildTemplate(options: BuildOptions, signal: AbortSignal): Promise<void> {
  const { template, workFolder, targetFolder, onProgress } = options;
  const owner = sandboxOwner();
  await copyWithKit(template, join(workFolder, "files"), owner);
  if (template.bundler === "vite") await addKitchenPage(template, join(workFolder, "files"));
  const sandbox = await openSandbox(
    {
      workspaceDirectory: workFolder,
      lowerDirectory: null,
      modules: template.modules,
      mode: options.mode,
      previewDomain: "localhost",
      limits: options.limits,
      log: options.log,
    },
    signal,
  );
  const beside = template.modules === "beside";
  const enclosed = sandbox.report.kind !== "none";
  try {
    onProgress("Installing the template's packages");
    await installPackages(sandbox, onProgress, signal);
    await restoreOwn(template, sandbox);
    if (enclosed && template.bundler === "vite") {
      onProgress("Warming the dev server");
      await warmDevServer(sandbox, signal);
    }
  } finally {
    await sandbox.close();
  }
  signal.throwIfAborted();
  const result = join(workFolder, "result");
  await mkdir(result);
  // Without a sandbox packages that are not to lie beside the project are among its files.
  await moveOrMake(
    join(workFolder, enclosed || beside ? "layer/node_modules" : "files/node_modules"),
    join(result, "node_modules"),
  );
  // Half a gigabyte once more, which every copy of the layer would carry: a project that needs it fetches it again.
  if (template.bundler === "metro") await removeTree(join(workFolder, "layer/cache/bun"));
  await moveOrMake(join(workFolder, "layer/cache"), join(result, "cache"));
  if (existsSync(join(result, "node_modules", VITE_CACHE))) {
    await rename(join(result, "node_modules", VITE_CACHE), join(result, "node_modules", PREPARED_VITE_CACHE));
  }
  for (const name of await readdir(result)) await protect(join(result, name), owner);
  await rename(result, targetFolder);
  await chmod(targetFolder, 0o555);
}

async function installPackages(
  sandbox: Sandbox,
  onProgress: (text: string) => void,
  signal: AbortSignal,
): Promise<void> {
  const child = await sandbox.spawn({ command: ["bun", "install", "--frozen-lockfile"] });
  const kill = () => void child.kill();
  const timer = setTimeout(kill, INSTALL_TIMEOUT_MS);
  signal.addEventListener("abort", kill, { once: true });
  if (signal.aborted) kill();
  const printed = new AppLog(64 * 1024);
  const print = (text: string) => {
    const line = lastLines(printed.push(text), 1, 200);
    if (line !== "") onProgress(line);
  };
  try {
    await Promise.all([readText(child.stdout, print), readText(child.stderr, print)]);
    const exit = await child.exited;
    signal.throwIfAborted();
    if (exit.exitCode !== 0) throw explainInstall(printed.text);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener("abort", kill);
  }
}

const UNREACHABLE =
  /ConnectionRefused|ConnectionClosed|ConnectionReset|FailedToOpenSocket|Timeout|ENOTFOUND|EAI_AGAIN|ECONNREFUSED|Unable to connect|UnexpectedServerResponse|50[234]\b|403\b/i;

/** A failed installation in words that say what to do. */
export function explainInstall(printed: string): LatheError {
  const said = lastLines(printed, 5, 800);
  if (/ENOSPC|No space left/i.test(printed)) {
    return new LatheError(
      "disk_full",
      "The disk is full: the template's packages could not be installed. Free some space and open the project again.",
    );
  }
  if (/lockfile had changes|lockfile is frozen/i.test(printed)) {
    return new LatheError(
      "conflict",
      `The template's bun.lock does not fit its package.json. Run "bun install" in the template's folder.\n${said}`,
    );
  }
  if (UNREACHABLE.test(printed)) {
    return new LatheError(
      "app_unavailable",
      `The template's packages could not be fetched from registry.npmjs.org. They are needed once; check the machine's connection to the internet (or its proxy) and open the project again.\n${said}`,
    );
  }
  return new LatheError("app_unavailable", `The template's packages could not be installed:\n${said}`);
}

async function moveOrMake(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) throw error;
    await mkdir(to);
  }
}

/**
 * Takes the right to write from every file. Folders keep theirs: in an overlay they decide whether a project may add a
 * file above them. What really keeps the store as it is, is that no sandbox has it mounted but as a lower layer.
 */
async function protect(path: string, owner: Owner | null): Promise<void> {
  const info = await lstat(path);
  if (owner !== null && !info.isSymbolicLink() && info.uid !== owner.uid) await chown(path, owner.uid, owner.gid);
  if (info.isDirectory()) {
    for (const entry of await readdir(path)) await protect(join(path, entry), owner);
  } else if (info.isFile()) {
    await chmod(path, info.mode & 0o555);
  }
}
