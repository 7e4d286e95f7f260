import { LatheError } from "@lathe/protocol/errors";
import { LIMITS } from "@lathe/protocol/limits";
import { expoExport } from "@lathe/workspace/app/expo-server";
import { findMissingPackages } from "@lathe/workspace/app/find-missing-packages";
import type { IncomingFile } from "../archive/incoming-file.ts";
import type { BuildFolder, BuildWorkspace } from "./build-folder.ts";
import type { BuildPlan } from "./plan-build.ts";
import { PrintedText } from "./printed-text.ts";

/** Where the builds that Lathe itself directs leave their site. */
const OWN_OUTPUT = "lathe-site";
/** Where the tools of the web leave theirs, the likeliest first. */
const USUAL_OUTPUTS = ["dist", "build", "out", "dist/client", "build/client", ".output/public", "_site", "public"];
const MARK = ".lathe-before-build";
const MAX_FILES = 20_000;
/** Source maps are for those who have the source. */
const LEFT_OUT = /\.map$/;

/** A path relative to the site's root → bytes. It has an `index.html`. */
export type Site = ReadonlyMap<string, Uint8Array>;

export interface BuildSiteOptions {
  workspace: BuildWorkspace;
  folder: BuildFolder;
  plan: BuildPlan;
  onOutput: (text: string) => void;
}

/**
 * Makes the production build of the project in its build folder. Errors: `build_failed` with what the build printed,
 * `too_large`.
 */
export async function buildSite(options: BuildSiteOptions, signal: AbortSignal): Promise<Site> {
  const late = AbortSignal.timeout(LIMITS.ship.buildTimeoutMs);
  const printed = new PrintedText(options.onOutput);
  const either = AbortSignal.any([signal, late]);
  try {
    await bringPackages(options, printed, either);
    const output = await build(options, printed, either);
    return await readSite(options.folder, output);
  } catch (error) {
    signal.throwIfAborted();
    if (!late.aborted) throw error;
    throw printed.failed(`The build took longer than ${LIMITS.ship.buildTimeoutMs / 60_000} minutes.`);
  }
}

/** Those of the running app where they fit: nothing is installed twice. */
async function bringPackages(
  { workspace, folder, plan }: BuildSiteOptions,
  printed: PrintedText,
  signal: AbortSignal,
): Promise<void> {
  if (Object.keys(plan.dependencies).length === 0) return;
  const missing = await findMissingPackages(workspace.inside, plan.dependencies, signal);
  const { onOutput } = printed;
  if (missing.length === 0) {
    const modules = `${workspace.inside.projectPath}/node_modules`;
    // A repository may hold one, or a link of its own.
    const script = 'rm -rf node_modules && ln -s "$1" node_modules';
    await folder.run({ command: ["sh", "-c", script, "sh", modules], onOutput }, signal);
    return;
  }
  printed.onOutput(`Installing packages, since this version needs others than the app has: ${missing.join(", ")}\n`);
  const exit = await folder.run({ command: ["bun", "install"], onOutput }, signal);
  if (exit.exitCode !== 0) throw printed.failed("The packages that this version needs could not be installed.");
}

/** The folder with the site, relative to the build folder. */
async function build(
  { workspace, folder, plan }: BuildSiteOptions,
  printed: PrintedText,
  signal: AbortSignal,
): Promise<string> {
  const { onOutput } = printed;
  if (plan.kind === "command") {
    await folder.run({ command: ["touch", MARK], onOutput }, signal);
    const exit = await folder.run({ command: plan.command, onOutput }, signal);
    if (exit.exitCode !== 0) throw printed.failed(`The build failed: ${describeExit(exit)}.`);
    return await findOutput(folder, printed, signal);
  }
  const { command, env } =
    plan.kind === "expo"
      ? expoExport(workspace.inside.places, OWN_OUTPUT)
      : { command: ["sh", "-c", `exec bun build ./*.html --minify --outdir=${OWN_OUTPUT}`], env: {} };
  const exit = await folder.run({ command, env: { NODE_ENV: "production", ...env }, onOutput }, signal);
  if (exit.exitCode !== 0) throw printed.failed(`The build failed: ${describeExit(exit)}.`);
  return OWN_OUTPUT;
}

/** A page that is newer than the build's beginning; the one with the likeliest name, else the one least deep. */
async function findOutput(folder: BuildFolder, printed: PrintedText, signal: AbortSignal): Promise<string> {
  let listed = "";
  const find = `find . -maxdepth 4 -name node_modules -prune -o -name index.html -type f -newer ${MARK} -print`;
  await folder.run({ command: ["sh", "-c", find], onOutput: (text) => void (listed += text) }, signal);
  const folders = listed
    .split("\n")
    .filter((line) => line.endsWith("/index.html"))
    .map((line) => line.slice("./".length, -"/index.html".length))
    .filter((path) => /^[\w.@/-]+$/.test(path) && !path.split("/").includes(".."));
  const rank = (path: string) => {
    const place = USUAL_OUTPUTS.indexOf(path);
    return place < 0 ? USUAL_OUTPUTS.length + path.split("/").length : place;
  };
  const [found] = folders.toSorted((a, b) => rank(a) - rank(b));
  if (found !== undefined) return found;
  throw printed.failed("The build made no index.html that Lathe could find, in dist, build, out or another folder.");
}

async function readSite(folder: BuildFolder, output: string): Promise<Site> {
  const site = new Map<string, Uint8Array>();
  let bytes = 0;
  for await (const file of folder.read(output)) {
    if (file.kind === "link" || LEFT_OUT.test(file.path) || !isPlain(file)) continue;
    bytes += file.sizeBytes;
    if (bytes > LIMITS.ship.maxBytes || site.size >= MAX_FILES) throw tooLarge();
    site.set(file.path, await file.read());
  }
  if (!site.has("index.html")) throw new LatheError("build_failed", "The build has no index.html at its root.");
  return site;
}

/** Names that no part of a site has, and that could lead somewhere else when it is unpacked. */
function isPlain({ path }: IncomingFile): boolean {
  return !path.startsWith("/") && !path.includes("\\") && !path.split("/").some((part) => part === ".." || part === "");
}

function describeExit({ exitCode, signal }: { exitCode: number | null; signal: string | null }): string {
  return exitCode === null ? `it was ended by ${signal ?? "a signal"}` : `exit code ${exitCode}`;
}

function tooLarge(): LatheError<"too_large"> {
  const limitBytes = LIMITS.ship.maxBytes;
  return new LatheError("too_large", `A site has at most ${limitBytes / 1024 / 1024} MiB and ${MAX_FILES} files.`, {
    limitBytes,
  });
}
