import { chownSync, lstatSync, mkdirSync, readdirSync, rmdirSync, unlinkSync } from "node:fs";
import { LatheError } from "@lathe/protocol/errors";
import { openCheckedRoot } from "./checked-folder.ts";
import { openDescriptorRoot } from "./descriptor-folder.ts";
import { type Owner, statName } from "./disk-file.ts";
import type { DiskName, FolderHandle, OpenRootFolder } from "./folder-handle.ts";
import { type ProjectPath, badPath } from "./project-path.ts";
import { systemErrorCode, toFileError, unlessFails } from "./system-error.ts";
import type { TimeSlice } from "./time-slice.ts";

const FOLDER_MODE = 0o755;
/** Each level of a deletion holds a descriptor. */
const MAX_DELETE_DEPTH = 256;
const MAX_DELETE_ATTEMPTS = 5;
/** How unlink() says that a name is a folder's. */
const UNLINK_OF_FOLDER = process.platform === "linux" ? ["EISDIR"] : ["EISDIR", "EPERM"];

/**
 * A project's folder, held open. What it does, it does synchronously and hence at once as far as this process is
 * concerned: between looking and writing no other write of ours can come. The calls take tens of microseconds.
 */
export class ProjectTree {
  readonly root: FolderHandle;
  readonly owner: Owner | null;

  constructor(directory: string, owner: Owner | null, openRoot: OpenRootFolder = defaultOpenRoot()) {
    this.root = openRoot(directory);
    this.owner = owner;
  }

  /**
   * Runs `act` with the folder that holds `path` open, and the last name of it. Failed system calls become LatheErrors
   * that name the path.
   */
  inParent<Result>(path: ProjectPath, act: (folder: FolderHandle, name: string) => Result, create = false): Result {
    const name = path.segments.at(-1);
    if (name === undefined) throw badPath(path.path, "it is the project's own folder");
    return this.inFolder(
      { path: path.path, segments: path.segments.slice(0, -1) },
      (folder) => act(folder, name),
      create,
    );
  }

  /** Runs `act` with the folder `path` open; with `create`, missing folders on the way are made. */
  inFolder<Result>(path: ProjectPath, act: (folder: FolderHandle) => Result, create = false): Result {
    const folder = this.openFolder(path, create);
    try {
      return act(folder);
    } catch (error) {
      throw toFileError(error, path.path);
    } finally {
      if (folder !== this.root) folder.close();
    }
  }

  /** Opens a folder for longer than one call; the caller closes it unless it is `root`. */
  openFolder(path: ProjectPath, create = false): FolderHandle {
    let folder = this.root;
    try {
      for (const name of path.segments) {
        const parent = folder;
        try {
          folder = this.#openChild(parent, name, path.path, create);
        } finally {
          if (parent !== this.root) parent.close();
        }
      }
      return folder;
    } catch (error) {
      throw toFileError(error, path.path);
    }
  }

  /** Deletes what stands under `path`: a folder with all that is in it, of a link the link. */
  async remove(path: ProjectPath, slice: TimeSlice): Promise<void> {
    const name = path.segments.at(-1);
    if (name === undefined) throw badPath(path.path, "it is the project's own folder");
    const folder = this.openFolder({ path: path.path, segments: path.segments.slice(0, -1) });
    try {
      lstatSync(folder.at(name));
      await removeName(folder, name, path.path, MAX_DELETE_DEPTH, slice);
    } catch (error) {
      throw toFileError(error, path.path);
    } finally {
      if (folder !== this.root) folder.close();
    }
  }

  close(): void {
    this.root.close();
  }

  #openChild(parent: FolderHandle, name: string, path: string, create: boolean): FolderHandle {
    const made = create && unlessFails(["EEXIST"], () => (mkdirSync(parent.at(name), FOLDER_MODE), true)) === true;
    try {
      const folder = parent.open(name);
      if (made && this.owner !== null) chownSync(folder.self, this.owner.uid, this.owner.gid);
      return folder;
    } catch (error) {
      const code = systemErrorCode(error);
      if (code !== "ENOTDIR" && code !== "ELOOP") throw error;
      if (statName(parent, name)?.isSymbolicLink() === true) {
        throw badPath(path, `"${name}" in it is a symbolic link, which Lathe does not follow`);
      }
      if (!create) throw error;
      throw new LatheError("not_a_file", `"${path}" cannot be made: "${name}" in it is not a folder.`, { path });
    }
  }
}

function defaultOpenRoot(): OpenRootFolder {
  return process.platform === "linux" ? openDescriptorRoot : openCheckedRoot;
}

/**
 * Deletes one name. Somebody may add to a folder while it is being emptied or swap names for others: each attempt
 * looks anew, and what is deleted is always a name in a folder that is held open.
 */
async function removeName(
  folder: FolderHandle,
  name: DiskName,
  path: string,
  depth: number,
  slice: TimeSlice,
): Promise<void> {
  if (depth === 0) throw badPath(path, `folders in it are more than ${MAX_DELETE_DEPTH} deep`);
  for (let attempt = 0; attempt < MAX_DELETE_ATTEMPTS; attempt++) {
    await slice.pause();
    if (unlessFails(UNLINK_OF_FOLDER, () => (unlinkIfThere(folder, name), true)) === true) return;
    const child = unlessFails(["ENOTDIR", "ELOOP", "ENOENT"], () => folder.open(name));
    if (child === undefined) continue;
    try {
      // Names as bytes: what is not valid UTF-8 has to go too.
      for (const inner of unlessFails(["ENOENT"], () => readdirSync(child.self, { encoding: "buffer" })) ?? []) {
        await removeName(child, inner, path, depth - 1, slice);
      }
    } finally {
      child.close();
    }
    const codes = ["ENOTEMPTY", "EEXIST", "ENOTDIR"];
    if (unlessFails(codes, () => (unlessFails(["ENOENT"], () => rmdirSync(folder.at(name))), true)) === true) return;
  }
  throw new LatheError("conflict", `"${path}" could not be deleted: something keeps writing into it.`);
}

function unlinkIfThere(folder: FolderHandle, name: DiskName): void {
  unlessFails(["ENOENT"], () => unlinkSync(folder.at(name)));
}
