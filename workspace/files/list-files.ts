import { LIMITS } from "@lathe/protocol/limits";
import type { FileEntry } from "@lathe/protocol/workspace";
import { isExcludedFolder, isModulesName, isTemporaryName } from "./excluded-names.ts";
import { type ProjectPath, isProjectPath } from "./project-path.ts";
import type { ProjectTree } from "./project-tree.ts";
import { startTimeSlice } from "./time-slice.ts";
import { type WalkedEntry, walkTree } from "./walk-tree.ts";

/** Whether an entry is one that list, search and watcher know. */
export function isListed(path: string, name: string, isFolder: boolean): boolean {
  if (isFolder ? isExcludedFolder(name) : isExcludedFile(name)) return false;
  return isProjectPath(path);
}

function isExcludedFile(name: string): boolean {
  return isTemporaryName(name) || isModulesName(name) || name.toLowerCase() === ".git";
}

/** Walks the listed entries below a folder. */
export function* walkListed(tree: ProjectTree, under: ProjectPath): Generator<WalkedEntry, void, void> {
  const folder = tree.openFolder(under);
  try {
    yield* walkTree(folder, { prefix: under.path === "" ? "" : `${under.path}/`, accept: isListed });
  } finally {
    if (folder !== tree.root) folder.close();
  }
}

/** Files, folders and links below a folder, sorted by path; no more than LIMITS.files.maxListed. */
export async function listFiles(tree: ProjectTree, under: ProjectPath): Promise<FileEntry[]> {
  const entries: FileEntry[] = [];
  const slice = startTimeSlice();
  for (const { path, type, stat } of walkListed(tree, under)) {
    await slice.pause();
    if (type === "other") continue;
    if (entries.length >= LIMITS.files.maxListed) break;
    entries.push({ path, type, size: stat?.isDirectory() === true ? 0 : (stat?.size ?? 0) });
  }
  return entries.sort((left, right) => (left.path < right.path ? -1 : 1));
}
