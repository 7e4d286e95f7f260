import { chmod, chown, lstat, mkdir, readdir, rename } from "node:fs/promises";
import { join } from "node:path";

/** As Metro's stores name what they keep: the first byte of a key, then the rest of it; one that is being written differs. */
const FOLDER = /^[0-9a-f]{2}$/;
const FILE = /^[0-9a-f]{16,128}(?:\.mp)?$/;

/**
 * Moves what Metro has kept in `from`, where nothing runs any more, into `to` on the same file system, each file whole by
 * one rename. What is there already stays. Nobody may write the files; `isRoot`: they are given to root.
 */
export async function keepMetroCache(from: string, to: string, isRoot: boolean): Promise<number> {
  let kept = 0;
  for (const folder of await namesIn(from, FOLDER)) {
    const names = await namesIn(join(from, folder), FILE);
    if (names.length === 0) continue;
    const target = join(to, folder);
    await mkdir(target, { recursive: true, mode: 0o755 });
    const present = new Set(await namesIn(target, FILE));
    for (const name of names) {
      const path = join(from, folder, name);
      // What is renamed is what was looked at: its sandbox has ended.
      if (present.has(name) || !(await lstat(path)).isFile()) continue;
      if (isRoot) await chown(path, 0, 0);
      await chmod(path, 0o444);
      await rename(path, join(target, name));
      kept += 1;
    }
  }
  return kept;
}

async function namesIn(folder: string, pattern: RegExp): Promise<string[]> {
  const info = await lstat(folder).catch(() => null);
  // A link is not followed: what it leads to is nothing that Metro kept.
  if (info === null || !info.isDirectory()) return [];
  return (await readdir(folder)).filter((name) => pattern.test(name)).toSorted();
}
