import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { gzipSync } from "node:zlib";
import type { AppSpecification } from "@lathe/protocol/app-specification";
import { generate } from "../generate/generate.ts";
import type { Target } from "../generate/target.ts";
import { readKit } from "../node/read-kit.ts";
import { packagesIn, planPackages } from "../packages/plan-packages.ts";
import { TEMPLATE_HASHES } from "../template-hashes.ts";

const ROOT = join(import.meta.dir, "../..");
const TEMPLATES = join(ROOT, "templates");
const KITS: Readonly<Record<Target, string>> = { web: "web-kit", mobile: "mobile-kit" };

/** An app as a project on the disk, with the modules that its template is prepared with. */
export interface BuiltProject {
  folder: string;
  /** The built app, when `build` has been called. */
  dist: string;
}

/** A folder in which composed apps are written, checked and built. Close it. */
export class Workshop {
  readonly #folder = mkdtempSync(join(tmpdir(), "lathe-workshop-"));
  readonly #kit = readKit();
  readonly target: Target;

  private constructor(target: Target) {
    this.target = target;
  }

  static async open(target: Target): Promise<Workshop> {
    const workshop = new Workshop(target);
    const store = join(workshop.#folder, "store");
    cpSync(join(TEMPLATES, KITS[target]), store, { recursive: true });
    await run(store, [process.execPath, "install", "--frozen-lockfile", "--prefer-offline"]);
    return workshop;
  }

  close(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }

  /** Writes an app into a folder of that name, in the place of what was there. */
  write(name: string, app: AppSpecification): BuiltProject {
    const folder = join(this.#folder, name);
    rmSync(folder, { recursive: true, force: true });
    cpSync(join(TEMPLATES, this.target), folder, { recursive: true });
    symlinkSync(join(this.#folder, "store/node_modules"), join(folder, "node_modules"));
    const files = generate(app, this.target, this.#kit);
    for (const path of Object.keys(TEMPLATE_HASHES[this.target])) if (!files.has(path)) rmSync(join(folder, path));
    for (const [path, text] of files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const manifest = join(folder, "package.json");
    const lock = join(folder, "bun.lock");
    const after = planPackages(
      { manifest: readFileSync(manifest, "utf8"), lock: readFileSync(lock, "utf8") },
      { wanted: packagesIn(files), before: [] },
    );
    writeFileSync(manifest, after.manifest);
    if (after.lock !== null) writeFileSync(lock, after.lock);
    return { folder, dist: join(folder, "dist") };
  }

  /**
   * Type-checks many at once, by one compiler that reads each package's declarations once, and more strictly: nothing may be declared
   * that is not used. Throws with what it says.
   */
  async checkAllTypes(projects: readonly BuiltProject[]): Promise<void> {
    const configs = projects.map(({ folder }) => join(folder, "tsconfig.strict.json"));
    const strict = { extends: "./tsconfig.json", compilerOptions: { noUnusedLocals: true, noUnusedParameters: true } };
    for (const path of configs) writeFileSync(path, JSON.stringify(strict));
    const tsc = join(this.#folder, "store/node_modules/.bin/tsc");
    // Two at a time: each keeps all of an app's types in memory.
    await run(this.#folder, [process.execPath, "--bun", tsc, "--build", "--builders", "2", ...configs]);
  }

  /** Throws with what the linter says, by its own rules and React's. */
  async lintAll(projects: readonly BuiltProject[]): Promise<void> {
    const linter = [process.execPath, "--bun", join(ROOT, "node_modules/.bin/oxlint")];
    const folders = projects.map(({ folder }) => join(folder, "src"));
    await run(this.#folder, [...linter, "--react-plugin", "--deny-warnings", ...folders]);
  }

  /** Throws with what the tests say. */
  async runTests(paths: readonly string[]): Promise<void> {
    if (paths.length > 0) await run(this.#folder, [process.execPath, "test", "--only-failures", ...paths]);
  }

  /** The web build, of an app for phones as well. Throws with what the bundler says. */
  async build({ folder }: BuiltProject): Promise<void> {
    if (this.target === "web") return this.#tool(folder, "vite", "build", "--logLevel", "warn");
    // Metro runs under Node alone.
    const expo = join(folder, "node_modules/.bin/expo");
    await run(folder, ["node", expo, "export", "--platform", "web", "--output-dir", "dist"], {
      CI: "1",
      // Metro's cache knows routes by where they lay: those of another workshop are none of ours.
      TMPDIR: this.#folder,
      EXPO_OFFLINE: "1",
      EXPO_NO_TELEMETRY: "1",
    });
  }

  #tool(folder: string, tool: string, ...rest: string[]): Promise<void> {
    return run(folder, [process.execPath, "--bun", join(folder, "node_modules/.bin", tool), ...rest]);
  }
}

/** What a browser fetches of a built app, in bytes, each file compressed by itself; fonts are so already. */
export function shippedBytes({ dist }: BuiltProject): { total: number; script: number } {
  const files = readdirSync(dist, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  let [total, script] = [0, 0];
  for (const entry of files) {
    const content = readFileSync(join(entry.parentPath, entry.name));
    const bytes = /\.woff2?$/.test(entry.name) ? content.length : gzipSync(content).length;
    total += bytes;
    if (entry.name.endsWith(".js")) script += bytes;
  }
  return { total, script };
}

/** Serves a built app on a port of its own. */
export function serveBuilt({ dist }: BuiltProject): { address: string; close(): Promise<void> } {
  const server = Bun.serve({
    hostname: "127.0.0.1",
    port: 0,
    fetch(request) {
      const path = join(dist, decodeURIComponent(new URL(request.url).pathname));
      const isFile =
        !relative(dist, path).startsWith("..") && statSync(path, { throwIfNoEntry: false })?.isFile() === true;
      return new Response(Bun.file(isFile ? path : join(dist, "index.html")));
    },
  });
  return { address: `http://127.0.0.1:${server.port}/`, close: () => server.stop(true) };
}

async function run(cwd: string, command: string[], env: Record<string, string> = {}): Promise<void> {
  const all = { ...process.env, ...env };
  const child = Bun.spawn(command, { cwd, env: all, stdout: "pipe", stderr: "pipe", stdin: "ignore" });
  const [out, errors, exitCode] = await Promise.all([
    new Response(child.stdout).text(),
    new Response(child.stderr).text(),
    child.exited,
  ]);
  if (exitCode !== 0) throw new Error(`${command.join(" ")} ended with ${exitCode}:\n${out}\n${errors}`);
}
