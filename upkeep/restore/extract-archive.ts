import {
  chmodSync,
  closeSync,
  constants,
  futimesSync,
  mkdirSync,
  openSync,
  symlinkSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import type { FolderHandle } from "@lathe/workspace/files/folder-handle";
import { systemErrorCode } from "@lathe/workspace/files/system-error";
import type { ArchiveEntry } from "../archive/archive-reader.ts";
import { type BytePath, toBytes, toShownText } from "../archive/byte-path.ts";
import { damaged } from "../archive/damaged.ts";
import type { Place } from "../archive/place.ts";
import { openFolder } from "../folder/open-folder.ts";

const { O_CREAT, O_EXCL, O_NOFOLLOW, O_WRONLY } = constants;
const MAX_DEPTH = 256;
const HISTORY_CONFIG = "[core]\n\trepositoryformatversion = 0\n\tfilemode = true\n\tbare = true\n";

/**
 * Writes entries below a folder that is new and nobody else's. Every folder on the way to a name is opened in the one
 * that holds it, and no link is followed; nothing that is there is written over.
 */
export class Extraction {
  readonly #root: FolderHandle;

  constructor(directory: string) {
    this.#root = openFolder(directory);
  }

  async write(entry: ArchiveEntry, place: WrittenPlace): Promise<void> {
    const names = placeBelow(place);
    const mode = modeOf(entry, place);
    try {
      await this.#inParent(names, (folder, name) => writeEntry(entry, folder, name, mode));
    } catch (error) {
      const code = systemErrorCode(error);
      if (code === "EEXIST" || code === "ENOTDIR" || code === "ELOOP") {
        throw damaged(`"${toShownText(entry.path)}" in it is in the way of something else`, error);
      }
      throw error;
    }
  }

  /** What git is told about a repository that has nothing but versions in it: an archive's own is not taken. */
  async writeHistoryConfig(projectId: string): Promise<void> {
    await this.#inParent(["workspaces", projectId, "history.git", "config"], (folder, name) =>
      writeFileSync(folder.at(name), HISTORY_CONFIG, { mode: 0o600, flag: "wx" }),
    );
  }

  close(): void {
    this.#root.close();
  }

  async #inParent(
    names: readonly BytePath[],
    act: (folder: FolderHandle, name: Buffer) => void | Promise<void>,
  ): Promise<void> {
    if (names.length > MAX_DEPTH + 4) throw damaged("folders in it are too deep");
    const opened: FolderHandle[] = [];
    let folder = this.#root;
    try {
      for (const name of names.slice(0, -1)) {
        folder = openOrMake(folder, toBytes(name));
        opened.push(folder);
      }
      await act(folder, toBytes(names.at(-1) ?? ""));
    } finally {
      for (const each of opened) each.close();
    }
  }
}

/** What becomes a file, a folder or a link. */
export type WrittenPlace = Extract<Place, { kind: "key" | "keystore" | "workspace" }>;

function placeBelow(place: WrittenPlace): BytePath[] {
  if (place.kind === "key") return [place.name];
  return place.kind === "keystore" ? ["keystores", place.name] : ["workspaces", place.projectId, ...place.names];
}

/** What is Lathe's own is nobody else's to read; the project's files have the permissions that they had. */
function modeOf(entry: ArchiveEntry, place: Place): number {
  const isProjects = place.kind === "workspace" && place.names[0] === "files";
  if (!isProjects) return entry.type === "directory" ? 0o700 : 0o600;
  return entry.type === "directory" ? entry.mode | 0o700 : entry.mode;
}

function openOrMake(folder: FolderHandle, name: Buffer): FolderHandle {
  try {
    return folder.open(name);
  } catch (error) {
    if (systemErrorCode(error) !== "ENOENT") throw error;
    mkdirSync(folder.at(name), 0o700);
    return folder.open(name);
  }
}

async function writeEntry(entry: ArchiveEntry, folder: FolderHandle, name: Buffer, mode: number): Promise<void> {
  const at = folder.at(name);
  if (entry.type === "link") return symlinkSync(toBytes(entry.target), at);
  if (entry.type === "directory") {
    mkdirSync(at, mode);
    return chmodSync(at, mode);
  }
  const descriptor = openSync(at, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, mode);
  try {
    for await (const chunk of entry.body) {
      for (let written = 0; written < chunk.byteLength;) written += writeSync(descriptor, chunk, written);
    }
    const seconds = Math.max(entry.mtimeMs, 0) / 1_000;
    futimesSync(descriptor, seconds, seconds);
  } finally {
    closeSync(descriptor);
  }
  // What the process's umask took from it.
  chmodSync(at, mode);
}
