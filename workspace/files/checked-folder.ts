import { lstatSync, realpathSync } from "node:fs";
import { type DiskName, type FolderHandle, joinName } from "./folder-handle.ts";

/**
 * A folder by its path, for systems without /proc. Each use looks again whether the path still is the folder that was
 * opened. Between that look and the use another process can still put a link there: there is no sandbox on such a
 * system either, and the project's processes run with the rights of the person who runs Lathe.
 */
class CheckedFolder implements FolderHandle {
  readonly self: string;

  constructor(path: string) {
    this.self = path;
    this.#check();
  }

  at(name: string): string;
  at(name: DiskName): DiskName;
  at(name: DiskName): DiskName {
    this.#check();
    return joinName(this.self, name);
  }

  open(name: DiskName): FolderHandle {
    const path = this.at(name);
    if (!lstatSync(path).isDirectory()) {
      throw Object.assign(new Error(`ENOTDIR: not a directory, open '${path.toString()}'`), { code: "ENOTDIR" });
    }
    return new CheckedFolder(path.toString());
  }

  close(): void {}

  #check(): void {
    if (realpathSync.native(this.self).normalize("NFC") === this.self.normalize("NFC")) return;
    throw Object.assign(new Error(`ELOOP: a link is in the way, open '${this.self}'`), { code: "ELOOP" });
  }
}

export function openCheckedRoot(directory: string): FolderHandle {
  return new CheckedFolder(realpathSync.native(directory));
}
