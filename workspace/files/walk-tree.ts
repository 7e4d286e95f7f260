import { type Dirent, lstatSync, readdirSync, type Stats } from "node:fs";
import { LIMITS } from "@lathe/protocol/limits";
import type { FolderHandle } from "./folder-handle.ts";
import { systemErrorCode, unlessFails } from "./system-error.ts";

export interface WalkedEntry {
  /** From where the walk began, "/" between names. */
  path: string;
  name: string;
  type: "file" | "directory" | "link" | "other";
  /** Null for folders. */
  stat: Stats | null;
  /** The folder that holds it, open until the walk goes on. */
  folder: FolderHandle;
}

export interface WalkOptions {
  /** Put before every path: "" or a folder's path and "/". */
  prefix: string;
  /** Whether an entry is given and, for a folder, entered. */
  accept(path: string, name: string, isFolder: boolean): boolean;
  /** Called before a folder's entries are given. */
  enter?(prefix: string, folder: FolderHandle): void;
  /** Called for what is there and cannot be looked at. */
  onUnreadable?(path: string, code: string): void;
}

/** Another process may take away or swap anything between two steps of a walk. */
const GONE = ["ENOENT", "ENOTDIR", "ELOOP"];

/**
 * Everything below a folder, a folder before what is in it, names of one folder in order. Links are never followed.
 * The consumer may wait between two entries; leaving the loop early closes what is open.
 */
export function* walkTree(folder: FolderHandle, options: WalkOptions, depth = 0): Generator<WalkedEntry, void, void> {
  options.enter?.(options.prefix, folder);
  for (const found of readFolder(folder)) {
    const path = options.prefix + found.name;
    const isFolder = found.isDirectory();
    if (!options.accept(path, found.name, isFolder)) continue;
    const entry = describe(found, path, folder, options);
    if (entry === null) continue;
    yield entry;
    if (entry.type !== "directory" || depth >= LIMITS.file.maxDepth) continue;
    const child = openChild(folder, found.name, path, options);
    if (child === null) continue;
    try {
      yield* walkTree(child, { ...options, prefix: `${path}/` }, depth + 1);
    } finally {
      child.close();
    }
  }
}

function readFolder(folder: FolderHandle): Dirent[] {
  // A folder that is deleted while it is held open is not found any more.
  const found = unlessFails(["ENOENT"], () => readdirSync(folder.self, { withFileTypes: true })) ?? [];
  return found.sort((left, right) => (left.name < right.name ? -1 : 1));
}

function describe(found: Dirent, path: string, folder: FolderHandle, options: WalkOptions): WalkedEntry | null {
  const { name } = found;
  if (found.isDirectory()) return { path, name, type: "directory", stat: null, folder };
  const stat = attempt(path, options, () => lstatSync(folder.at(name)));
  if (stat === null) {
    // A name that is not valid UTF-8 comes with replacement characters, under which nothing is found.
    if (name.includes("\uFFFD")) options.onUnreadable?.(path, "EILSEQ");
    return null;
  }
  const type = stat.isFile() ? "file" : stat.isSymbolicLink() ? "link" : stat.isDirectory() ? "directory" : "other";
  return { path, name, type, stat, folder };
}

function openChild(folder: FolderHandle, name: string, path: string, options: WalkOptions): FolderHandle | null {
  return attempt(path, options, () => folder.open(name));
}

function attempt<Result>(path: string, options: WalkOptions, act: () => Result): Result | null {
  try {
    return act();
  } catch (error) {
    const code = systemErrorCode(error);
    if (code === null) throw error;
    if (GONE.includes(code)) return null;
    if (code !== "EACCES" && code !== "EPERM") throw error;
    options.onUnreadable?.(path, code);
    return null;
  }
}
