import {
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  fstatSync,
  lstatSync,
  openSync,
  readSync,
  renameSync,
  type Stats,
  unlinkSync,
  writeSync,
} from "node:fs";
import { LatheError } from "@lathe/protocol/errors";
import { newTemporaryName } from "./excluded-names.ts";
import type { FolderHandle } from "./folder-handle.ts";
import { unlessFails } from "./system-error.ts";

/** Who the project's files belong to, where the server itself runs as somebody else. */
export interface Owner {
  uid: number;
  gid: number;
}

const DEFAULT_MODE = 0o644;
const PERMISSION_BITS = 0o777;

/** What stands under a name, links not followed; null when nothing does. */
export function statName(folder: FolderHandle, name: string): Stats | null {
  return unlessFails(["ENOENT"], () => lstatSync(folder.at(name))) ?? null;
}

/**
 * Reads a regular file. `path` is for messages only. The stat was taken before the bytes were read, so that a change
 * in between shows as a difference from it.
 *
 * @throws LatheError `not_a_file`, `too_large`; otherwise the failed system call
 */
export function readDiskFile(
  folder: FolderHandle,
  name: string,
  limits: { path: string; maxBytes: number },
): { bytes: Buffer; stat: Stats } {
  const descriptor = openForReading(folder, name, limits.path);
  try {
    const stat = fstatSync(descriptor);
    if (!stat.isFile()) throw notAFile(limits.path, stat);
    if (stat.size > limits.maxBytes) throw tooLarge(limits.path, limits.maxBytes);
    return { bytes: readAll(descriptor, stat.size), stat };
  } finally {
    closeSync(descriptor);
  }
}

/**
 * Puts a whole file in place at once: readers see the old bytes or the new ones, never a part, and when it fails the
 * old file stands as it was. There is no fsync: a killed process loses nothing, and after a power failure the
 * history has what a turn left.
 */
export function writeDiskFile(
  folder: FolderHandle,
  name: string,
  bytes: Uint8Array,
  options: { mode?: number; owner: Owner | null },
): void {
  const temporary = newTemporaryName();
  const { O_WRONLY, O_CREAT, O_EXCL, O_NOFOLLOW } = constants;
  const descriptor = openSync(folder.at(temporary), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, 0o600);
  try {
    try {
      for (let written = 0; written < bytes.byteLength;) written += writeSync(descriptor, bytes, written);
      if (options.owner !== null) fchownSync(descriptor, options.owner.uid, options.owner.gid);
      fchmodSync(descriptor, (options.mode ?? DEFAULT_MODE) & PERMISSION_BITS);
    } finally {
      closeSync(descriptor);
    }
    renameSync(folder.at(temporary), folder.at(name));
  } catch (error) {
    unlessFails(["ENOENT"], () => unlinkSync(folder.at(temporary)));
    throw error;
  }
}

export function notAFile(path: string, stat: Stats): LatheError<"not_a_file"> {
  const kind = stat.isDirectory() ? "a folder" : stat.isSymbolicLink() ? "a symbolic link" : "not a regular file";
  return new LatheError("not_a_file", `"${path}" is ${kind}.`, { path });
}

export function tooLarge(path: string, limitBytes: number): LatheError<"too_large"> {
  return new LatheError("too_large", `"${path}" is larger than ${limitBytes} bytes.`, { limitBytes });
}

/** O_NONBLOCK: a pipe without a writer would otherwise hold the whole server. It means nothing for regular files. */
function openForReading(folder: FolderHandle, name: string, path: string): number {
  const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = constants;
  const at = folder.at(name);
  const descriptor = unlessFails(["ELOOP"], () => openSync(at, O_RDONLY | O_NOFOLLOW | O_NONBLOCK));
  if (descriptor !== undefined) return descriptor;
  throw new LatheError("not_a_file", `"${path}" is a symbolic link.`, { path });
}

function readAll(descriptor: number, size: number): Buffer {
  const bytes = Buffer.allocUnsafe(size);
  let length = 0;
  while (length < size) {
    const got = readSync(descriptor, bytes, length, size - length, length);
    if (got === 0) break;
    length += got;
  }
  return bytes.subarray(0, length);
}
