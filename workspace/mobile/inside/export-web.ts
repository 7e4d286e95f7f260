import { cpSync, existsSync, readFileSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, extname, join, relative } from "node:path";
import { readAppConfig, readPublicVariables } from "./app-config.ts";
import { appEnvironment, escapeHtml, fillShell, scriptJson } from "./app-page.ts";
import { findAppRoot } from "./app-root.ts";
import { describeFault } from "./build-fault.ts";
import { bundleOptions } from "./bundle-options.ts";
import { nameFault } from "./fault-script.ts";
import { isBuildFailure } from "./web-build.ts";

/*
 * The web site of an Expo project, as `expo export --platform web` makes it with web.output "single", but by esbuild.
 * Run by Node inside the sandbox with the project as its working directory:
 *   export-web.ts FOLDER   where the site goes, relative to the project
 *   LATHE_ESBUILD          the folder of the esbuild package; its program by ESBUILD_BINARY_PATH
 * Exit code 1 and the faults on standard error when the app does not build.
 */

const BUNDLES = "_app";

const root = process.cwd();
const [output] = process.argv.slice(2);
if (output === undefined) {
  process.stderr.write("usage: export-web.ts FOLDER\n");
  process.exit(2);
}
process.exitCode = await exportWeb(join(root, output));
// Expo's configuration reader leaves a thread behind.
process.exit();

async function exportWeb(folder: string): Promise<number> {
  const esbuild: typeof import("esbuild") = createRequire(import.meta.url)(process.env["LATHE_ESBUILD"] ?? "esbuild");
  const startedAt = performance.now();
  const config = await readAppConfig(root);
  const variables = readPublicVariables(root, process.env);
  const environment = scriptJson(appEnvironment(config, variables, "production"));
  try {
    const { outputFiles } = await esbuild.build({
      ...bundleOptions(findAppRoot(root), "production"),
      write: false,
      outdir: join(folder, BUNDLES),
      publicPath: `/${BUNDLES}`,
      entryNames: "[name]-[hash]",
      assetNames: "[name]-[hash]",
      minify: true,
      legalComments: "linked",
      banner: { js: `globalThis.process??={env:${environment}};` },
    });
    const paths = outputFiles.map(({ path }) => relative(folder, path));
    // The project's own files first: what is built has the last word.
    if (existsSync(join(root, "public"))) cpSync(join(root, "public"), folder, { recursive: true });
    for (const { path, contents } of outputFiles) await put(path, contents);
    await put(join(folder, "index.html"), await renderPage(folder, config, paths));
    process.stdout.write(`Built ${paths.length + 1} files in ${Math.round(performance.now() - startedAt)} ms.\n`);
    return 0;
  } catch (error) {
    if (!isBuildFailure(error)) throw error;
    for (const message of error.errors) process.stderr.write(`${nameFault(describeFault(message))}\n`);
    return 1;
  } finally {
    await esbuild.stop();
  }
}

async function renderPage(
  folder: string,
  config: Awaited<ReturnType<typeof readAppConfig>>,
  paths: readonly string[],
): Promise<string> {
  const head = paths
    .filter((path) => path.endsWith(".css"))
    .map((path) => `<link rel="stylesheet" href="/${escapeHtml(path)}">`);
  if (config.favicon !== null && existsSync(join(root, config.favicon))) {
    const icon = `favicon${extname(config.favicon)}`;
    await put(join(folder, icon), readFileSync(join(root, config.favicon)));
    head.push(`<link rel="icon" href="/${icon}">`);
  }
  const scripts = paths
    .filter((path) => path.endsWith(".js"))
    .map((path) => `<script src="/${escapeHtml(path)}" defer></script>`);
  return fillShell(root, config, head.join(""), scripts.join(""));
}

async function put(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}
