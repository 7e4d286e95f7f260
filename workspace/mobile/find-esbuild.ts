import { existsSync, realpathSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

export interface FoundEsbuild {
  /** Its JavaScript: `lib/main.js` in it. */
  library: string;
  /** Its program for this machine: `bin/esbuild` in it. */
  binary: string;
}

/** The esbuild that came with Lathe, or null where it has none for this platform. */
export function findEsbuild(): FoundEsbuild | null {
  const resolve = createRequire(import.meta.url).resolve;
  const library = dirname(resolve("esbuild/package.json"));
  // A dependency of esbuild's own, hence found from where that lies and not from here.
  const binary = join(dirname(realpathSync(library)), "@esbuild", `${process.platform}-${process.arch}`);
  return existsSync(join(binary, "bin/esbuild"))
    ? { library: realpathSync(library), binary: realpathSync(binary) }
    : null;
}
