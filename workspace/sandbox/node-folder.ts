import { existsSync, realpathSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** The repository's root: where the packages with Node's binaries are installed. */
const root = resolve(dirname(fileURLToPath(import.meta.url)), "../..");

/** The folder of the installed Node 24 (`bin/node` in it), or null where its package has no binary for this platform. */
export function findNodeFolder(): string | null {
  const folder = join(root, "node_modules", `node-${process.platform}-${process.arch}`);
  return existsSync(join(folder, "bin/node")) ? realpathSync(folder) : null;
}
