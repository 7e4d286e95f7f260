import { lstatSync, renameSync, unlinkSync } from "node:fs";
import { LatheError } from "@lathe/protocol/errors";
import { LIMITS } from "@lathe/protocol/limits";
import type {
  FileChange,
  FileContent,
  FileEntry,
  Files,
  SearchMatch,
  SearchOptions,
  WriteOptions,
} from "@lathe/protocol/workspace";
import { notAFile, type Owner, readDiskFile, statName, tooLarge, writeDiskFile } from "./disk-file.ts";
import { isExcludedFolder, isTemporaryName } from "./excluded-names.ts";
import { describeContent, etagOf } from "./file-content.ts";
import { FileWatcher } from "./file-watcher.ts";
import type { FolderHandle } from "./folder-handle.ts";
import { listFiles } from "./list-files.ts";
import { placeFile, type PlacedFile } from "./place-file.ts";
import { PROJECT_FOLDER, type ProjectPath, badPath, parseProjectPath, parseWritablePath } from "./project-path.ts";
import { ProjectTree } from "./project-tree.ts";
import { searchFiles } from "./search-files.ts";
import { unlessFails } from "./system-error.ts";
import { startTimeSlice } from "./time-slice.ts";
import { walkTree } from "./walk-tree.ts";

/** Files with what only their host needs. */
export interface OpenedFiles extends Files {
  /** See placeFile; the path is checked as for a write. Errors: `too_large` as well. */
  place(path: string, file: PlacedFile): void;
  close(): Promise<void>;
}

/**
 * Opens a project's files. `owner` is who new files and folders are given to; null where the server's own user runs
 * the project. One process opens a project at a time: what a killed one left half-written is swept away here.
 */
export async function openFiles(options: { directory: string; owner: Owner | null }): Promise<OpenedFiles> {
  const tree = new ProjectTree(options.directory, options.owner);
  try {
    await sweepTemporaries(tree);
  } catch (error) {
    tree.close();
    throw error;
  }
  return new ProjectFiles(tree);
}

class ProjectFiles implements OpenedFiles {
  readonly #tree: ProjectTree;
  readonly #watcher: FileWatcher;

  constructor(tree: ProjectTree) {
    this.#tree = tree;
    this.#watcher = new FileWatcher(tree);
  }

  async list(under?: string): Promise<FileEntry[]> {
    if (under === undefined || under === "") return listFiles(this.#tree, PROJECT_FOLDER);
    const path = parseProjectPath(under);
    const stat = this.#tree.inParent(path, (folder, name) => lstatSync(folder.at(name)));
    if (!stat.isDirectory()) throw new LatheError("not_a_file", `"${path.path}" is not a folder.`, { path: path.path });
    return listFiles(this.#tree, path);
  }

  async read(path: string): Promise<FileContent> {
    const parsed = parseProjectPath(path);
    return describeContent(parsed.path, this.#read(parsed));
  }

  async readBytes(path: string): Promise<Uint8Array> {
    return this.#read(parseProjectPath(path));
  }

  async write(
    path: string,
    content: string | Uint8Array,
    options: WriteOptions = {},
  ): Promise<{ etag: string; size: number }> {
    const parsed = parseWritablePath(path);
    const bytes = typeof content === "string" ? Buffer.from(content) : content;
    if (bytes.byteLength > LIMITS.file.maxBytes) throw tooLarge(parsed.path, LIMITS.file.maxBytes);
    // Looked at before folders are made, so that a refused write leaves nothing behind.
    if (typeof options.ifMatch === "string") this.#checkEtag(parsed, options.ifMatch);
    this.#tree.inParent(
      parsed,
      (folder, name) => {
        const present = statName(folder, name);
        if (present !== null && !present.isFile()) throw notAFile(parsed.path, present);
        if (options.ifMatch === null && present !== null) this.#checkEtag(parsed, null);
        writeDiskFile(folder, name, bytes, { mode: present?.mode, owner: this.#tree.owner });
      },
      true,
    );
    return { etag: etagOf(bytes), size: bytes.byteLength };
  }

  place(path: string, file: PlacedFile): void {
    const parsed = parseWritablePath(path);
    if (file.bytes.byteLength > LIMITS.file.maxBytes) throw tooLarge(parsed.path, LIMITS.file.maxBytes);
    placeFile(this.#tree, parsed, file);
  }

  async createDirectory(path: string): Promise<void> {
    this.#tree.inFolder(parseWritablePath(path), () => undefined, true);
  }

  async delete(path: string): Promise<void> {
    await this.#tree.remove(parseWritablePath(path), startTimeSlice());
  }

  async rename(from: string, to: string): Promise<void> {
    const source = parseWritablePath(from);
    const target = parseWritablePath(to);
    if (target.path === source.path) return;
    if (target.path.startsWith(`${source.path}/`)) throw badPath(to, "a folder cannot be moved into itself");
    this.#tree.inParent(source, (sourceFolder, sourceName) => {
      const moved = lstatSync(sourceFolder.at(sourceName));
      const move = (targetFolder: FolderHandle, targetName: string): void => {
        const present = statName(targetFolder, targetName);
        // On a file system that ignores case, a name that only changes its case finds itself.
        const isItself = present?.ino === moved.ino && source.path.toLowerCase() === target.path.toLowerCase();
        if (present !== null && !isItself) throw fileExists(target);
        renameSync(sourceFolder.at(sourceName), targetFolder.at(targetName));
      };
      this.#tree.inParent(target, move, true);
    });
  }

  async search(options: SearchOptions, signal?: AbortSignal): Promise<{ matches: SearchMatch[]; truncated: boolean }> {
    return searchFiles(this.#tree, options, signal);
  }

  watch(listener: (changes: FileChange[]) => void): () => void {
    return this.#watcher.listen(listener);
  }

  async close(): Promise<void> {
    this.#watcher.close();
    this.#tree.close();
  }

  #read(path: ProjectPath): Buffer {
    const limits = { path: path.path, maxBytes: LIMITS.file.maxBytes };
    return this.#tree.inParent(path, (folder, name) => readDiskFile(folder, name, limits).bytes);
  }

  /** Fails with `file_changed` unless the file's etag is `expected`. */
  #checkEtag(path: ProjectPath, expected: string | null): void {
    const etag = this.#etag(path);
    if (etag === expected) return;
    const words =
      etag === null ? "is not there any more" : expected === null ? "is there already" : "has changed meanwhile";
    throw new LatheError("file_changed", `"${path.path}" ${words}.`, { path: path.path, etag });
  }

  #etag(path: ProjectPath): string | null {
    try {
      return etagOf(this.#read(path));
    } catch (error) {
      if (error instanceof LatheError && error.code === "file_not_found") return null;
      throw error;
    }
  }
}

function fileExists(path: ProjectPath): LatheError<"file_exists"> {
  return new LatheError("file_exists", `"${path.path}" is there already.`, { path: path.path });
}

async function sweepTemporaries(tree: ProjectTree): Promise<void> {
  const slice = startTimeSlice();
  const accept = (_path: string, name: string, isFolder: boolean): boolean =>
    isFolder ? !isExcludedFolder(name) : isTemporaryName(name);
  for (const { folder, name } of walkTree(tree.root, { prefix: "", accept })) {
    await slice.pause();
    if (isTemporaryName(name)) unlessFails(["ENOENT", "EISDIR", "EPERM", "EACCES"], () => unlinkSync(folder.at(name)));
  }
}
