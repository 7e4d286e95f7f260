import type { BuildContext, BuildFailure, Message } from "esbuild";
import { existsSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { findAppRoot } from "./app-root.ts";
import { describeFault, type BuildFault } from "./build-fault.ts";
import { bundleOptions } from "./bundle-options.ts";

type Esbuild = typeof import("esbuild");

/** Where the pages find what was built. */
export const WEB_PREFIX = "/_lathe-web/";

/** Names in `files` are those below WEB_PREFIX: `app.js`, `app.css`, `icon-1A2B3C4D.png`. */
export type BuiltWeb =
  | { isOk: true; files: ReadonlyMap<string, Uint8Array>; hash: string }
  | { isOk: false; faults: readonly BuildFault[] };

/** The app as a web bundle, made without Metro. One at a time: `build` again for what has changed since. */
export class WebBuild {
  readonly #root: string;
  readonly #esbuild: Esbuild;
  #context: { context: BuildContext; shape: string } | null = null;
  #folders: ReadonlySet<string> = new Set();

  /** `root` is the project's folder, absolute. */
  constructor(root: string, esbuild: Esbuild) {
    this.#root = root;
    this.#esbuild = esbuild;
  }

  /** Folders of the project in which a change may change the last build. */
  get folders(): ReadonlySet<string> {
    return this.#folders;
  }

  async build(): Promise<BuiltWeb> {
    const app = findAppRoot(this.#root);
    const shape = JSON.stringify(app);
    if (this.#context?.shape !== shape) {
      await this.release();
      this.#context = { shape, context: await this.#openContext(app) };
    }
    try {
      const { outputFiles = [], metafile } = await this.#context.context.rebuild();
      this.#follow(Object.keys(metafile?.inputs ?? {}), app.routes);
      const files = new Map(outputFiles.map(({ path, contents }) => [basename(path), contents]));
      return { isOk: true, files, hash: outputFiles.map(({ hash }) => hash).join() };
    } catch (error) {
      if (!isBuildFailure(error)) return await this.#giveUp(error);
      this.#follow([...this.#folders, ...error.errors.flatMap(namedFiles)], app.routes);
      return { isOk: false, faults: error.errors.map((message) => describeFault(message)) };
    }
  }

  /** Gives back the memory; the next build begins anew. */
  async release(): Promise<void> {
    const open = this.#context;
    this.#context = null;
    if (open === null) return;
    await open.context.dispose();
    // Its process keeps what it read otherwise.
    await this.#esbuild.stop();
  }

  /** esbuild itself failed: its process was ended, or it has a fault. The next build starts it anew. */
  async #giveUp(error: unknown): Promise<BuiltWeb> {
    // It is gone already, as a rule.
    await this.release().catch(() => {});
    const message = `The web preview could not be built: ${error instanceof Error ? error.message : String(error)}`;
    return { isOk: false, faults: [{ message, place: null }] };
  }

  async #openContext(app: ReturnType<typeof findAppRoot>): Promise<BuildContext> {
    return await this.#esbuild.context({
      ...bundleOptions(app, "development"),
      write: false,
      metafile: true,
      outdir: join(app.root, WEB_PREFIX),
      publicPath: WEB_PREFIX,
      sourcemap: "linked",
      // For the places of errors the names are enough.
      sourcesContent: false,
    });
  }

  #follow(inputs: readonly string[], routes: string | null): void {
    const folders = new Set([this.#root, join(this.#root, "node_modules"), join(this.#root, "public")]);
    const files = inputs.map((input) => resolve(this.#root, input));
    for (const path of routes === null ? files : [...files, join(routes, "index")]) {
      if (path.includes("/node_modules/")) continue;
      // A file may come to be in any folder on the way to it.
      for (let at = path; at.startsWith(`${this.#root}/`); at = dirname(at)) folders.add(dirname(at));
    }
    this.#folders = new Set([...folders].filter((folder) => existsSync(folder)));
  }
}

function namedFiles({ location, text }: Message): string[] {
  const wanted = /Could not resolve "(\.[^"]+)"/.exec(text)?.[1];
  if (location === null) return [];
  return wanted === undefined ? [location.file] : [location.file, join(dirname(location.file), wanted)];
}

export function isBuildFailure(error: unknown): error is BuildFailure {
  return error instanceof Error && "errors" in error && Array.isArray(error.errors);
}
