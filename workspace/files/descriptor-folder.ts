import { closeSync, constants, openSync } from "node:fs";
import { type DiskName, type FolderHandle, joinName } from "./folder-handle.ts";

/**
 * A folder by its descriptor. `/proc/self/fd/<n>/<name>` is what openat(n, name) is: the kernel starts at the open
 * folder and walks no path that somebody could change. O_NOFOLLOW then guards the one name that is left.
 */
class DescriptorFolder implements FolderHandle {
  readonly self: string;
  readonly #descriptor: number;
  #closed = false;

  constructor(descriptor: number) {
    this.#descriptor = descriptor;
    this.self = `/proc/self/fd/${descriptor}`;
  }

  at(name: string): string;
  at(name: DiskName): DiskName;
  at(name: DiskName): DiskName {
    // A number that was closed may be another folder's by now.
    if (this.#closed) throw new Error("The folder is closed.");
    return joinName(this.self, name);
  }

  open(name: DiskName): FolderHandle {
    return openDescriptor(this.at(name));
  }

  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    closeSync(this.#descriptor);
  }
}

function openDescriptor(path: DiskName): FolderHandle {
  const { O_RDONLY, O_DIRECTORY, O_NOFOLLOW } = constants;
  return new DescriptorFolder(openSync(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW));
}

/** Opens a project's folder; needs /proc. */
export function openDescriptorRoot(directory: string): FolderHandle {
  return openDescriptor(directory);
}
