import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Kit } from "../generate/kit.ts";

const KIT = join(import.meta.dir, "../kit");

/** The kit as it lies beside the composer's code, for whoever runs it where there are files. */
export function readKit(): Kit {
  return { shared: readFiles("shared"), web: readFiles("web"), mobile: readFiles("mobile") };
}

function readFiles(part: keyof Kit): Map<string, string> {
  const folder = join(KIT, part, "src");
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(paths.map((path) => [path.slice(folder.length + 1), readFileSync(path, "utf8")]));
}
