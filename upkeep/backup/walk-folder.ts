import { lstatSync, readdirSync, readlinkSync, type Stats } from "node:fs";
import type { FolderHandle } from "@lathe/workspace/files/folder-handle";
import { systemErrorCode } from "@lathe/workspace/files/system-error";
import { type BytePath, fromBytes, toBytes, toShownText } from "../archive/byte-path.ts";

export interface FoundEntry {
  /** Below where the walk began. */
  names: readonly BytePath[];
  type: "file" | "directory" | "link";
  stat: Stats;
  /** Of a link. */
  target: BytePath;
  /** The folder that holds it, open until the walk goes on. */
  folder: FolderHandle;
}

interface WalkOptions {
  /** Whether it is given and, if it is a folder, entered. */
  accept: (names: readonly BytePath[], type: FoundEntry["type"]) => boolean;
  /** Told of what is there and cannot be kept. */
  onLeftOut: (what: string) => void;
}

/** Each level holds a descriptor. */
const MAX_DEPTH = 256;
/** Another process may take away or swap anything between two steps. */
const GONE = new Set(["ENOENT", "ENOTDIR", "ELOOP", "EINVAL"]);

/**
 * Everything below a folder, a folder before what is in it, names as bytes and in order. Each folder is opened in the
 * one that holds it and no link is followed, since the project's processes may swap one for the other meanwhile.
 */
export function* walkFolder(
  folder: FolderHandle,
  options: WalkOptions,
  above: readonly BytePath[] = [],
): Generator<FoundEntry, void, void> {
  const listed = attempt(above, options, () => readdirSync(folder.self, { encoding: "buffer" })) ?? [];
  for (const name of listed.map(fromBytes).sort()) {
    const names = [...above, name];
    const found = attempt(names, options, () => look(folder, names, options));
    if (found === null || !options.accept(names, found.type)) continue;
    yield found;
    if (found.type !== "directory") continue;
    if (names.length >= MAX_DEPTH) {
      options.onLeftOut(`${show(names)}: its folders are too deep`);
      continue;
    }
    const child = attempt(names, options, () => folder.open(toBytes(name)));
    if (child === null) continue;
    try {
      yield* walkFolder(child, options, names);
    } finally {
      child.close();
    }
  }
}

function look(folder: FolderHandle, names: readonly BytePath[], options: WalkOptions): FoundEntry | null {
  const at = folder.at(toBytes(names.at(-1) ?? ""));
  const stat = lstatSync(at);
  if (stat.isFile()) return { names, type: "file", stat, target: "", folder };
  if (stat.isDirectory()) return { names, type: "directory", stat, target: "", folder };
  if (stat.isSymbolicLink()) {
    const target = fromBytes(readlinkSync(at, { encoding: "buffer" }));
    return { names, type: "link", stat, target, folder };
  }
  // Sockets and pipes mean something to the processes that made them only.
  if (options.accept(names, "file")) options.onLeftOut(`${show(names)}: neither a file nor a folder nor a link`);
  return null;
}

function attempt<Result>(names: readonly BytePath[], options: WalkOptions, act: () => Result): Result | null {
  try {
    return act();
  } catch (error) {
    const code = systemErrorCode(error);
    if (code === null) throw error;
    if (GONE.has(code)) return null;
    if (code !== "EACCES" && code !== "EPERM" && code !== "ENAMETOOLONG") throw error;
    options.onLeftOut(`${show(names)}: ${code}`);
    return null;
  }
}

function show(names: readonly BytePath[]): string {
  return toShownText(names.join("/"));
}
