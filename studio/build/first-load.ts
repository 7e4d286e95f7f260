import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { z } from "zod";

/** What Vite says of each built module, by its source's path. */
const Manifest = z.record(
  z.string(),
  z.object({
    file: z.string(),
    imports: z.array(z.string()).default([]),
    dynamicImports: z.array(z.string()).default([]),
    css: z.array(z.string()).default([]),
  }),
);

export interface FirstLoad {
  /** Keys of the manifest: sources and shared chunks. */
  modules: string[];
  /** Paths of scripts below the build's folder. */
  scripts: string[];
  /** Of all scripts, each compressed by itself at the level of a usual server. */
  gzipBytes: number;
}

/** The scripts that the browser must have before the modules at `entries` (sources, as `index.html`) can run. */
export function readFirstLoad(buildDirectory: string, entries: readonly string[]): FirstLoad {
  const manifest = Manifest.parse(JSON.parse(readFileSync(join(buildDirectory, ".vite", "manifest.json"), "utf8")));
  const modules = new Set<string>();
  const visit = (name: string): void => {
    const found = manifest[name];
    if (found === undefined) throw new Error(`the build has no module ${name}`);
    if (modules.has(name)) return;
    modules.add(name);
    found.imports.forEach(visit);
  };
  entries.forEach(visit);
  const scripts = [...modules].flatMap((name) => manifest[name]?.file ?? []).filter((file) => file.endsWith(".js"));
  const sizes = scripts.map((file) => gzipSync(readFileSync(join(buildDirectory, file))).length);
  return { modules: [...modules], scripts, gzipBytes: sizes.reduce((sum, size) => sum + size, 0) };
}
