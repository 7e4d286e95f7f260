import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

export interface Difference {
  path: string;
  /** Of the replayed files against the stored ones. */
  how: "missing" | "extra" | "different";
}

/** What differs between two folders, by contents. Sorted by path. */
export function compareFolders(replayed: string, stored: string): Difference[] {
  const [now, then] = [listPaths(replayed), listPaths(stored)];
  const differences: Difference[] = [];
  for (const path of then) {
    if (!now.has(path)) differences.push({ path, how: "missing" });
    else if (!readFileSync(join(replayed, path)).equals(readFileSync(join(stored, path))))
      differences.push({ path, how: "different" });
  }
  for (const path of now) if (!then.has(path)) differences.push({ path, how: "extra" });
  return differences.toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

function listPaths(folder: string): Set<string> {
  // An empty folder of a fixture is none in a repository.
  if (!existsSync(folder)) return new Set();
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return new Set(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1)),
  );
}
