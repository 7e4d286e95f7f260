import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { isOfTools } from "./change-watch.ts";

/** Names of the files that were written in these folders (without those below) at `since` (ms since the epoch) or later. */
export async function listChangedSince(folders: ReadonlySet<string>, since: number): Promise<Set<string>> {
  const changed = new Set<string>();
  for (const folder of folders) {
    // A folder that went away is told by the one above it.
    const names = await readdir(folder).catch(() => []);
    for (const name of names) {
      if (isOfTools(name)) continue;
      const found = await stat(join(folder, name)).catch(() => null);
      // A file that took another's place has its own time of writing, and that of taking the place.
      if (found?.isFile() === true && Math.max(found.mtimeMs, found.ctimeMs) >= since) changed.add(name);
    }
  }
  return changed;
}
