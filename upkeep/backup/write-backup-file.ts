import { createWriteStream, existsSync } from "node:fs";
import { open, rename, rm, stat } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { LatheError } from "@lathe/protocol/errors";
import { systemErrorCode } from "@lathe/workspace/files/system-error";
import { checkArchive, type CheckedArchive } from "../archive/check-archive.ts";
import { compressionFor, createCompressor, openArchiveFile } from "../archive/compression.ts";

export interface WrittenBackup extends CheckedArchive {
  path: string;
  /** Of the file. */
  fileBytes: number;
}

/** @throws LatheError `file_exists` when there is such a file and it may not be replaced. */
export function checkTarget(file: string, force: boolean): void {
  if (!existsSync(file) || force) return;
  throw new LatheError("file_exists", `${file} is there already. --force replaces it.`, { path: file });
}

/**
 * Writes a backup's tar compressed to `<file>.part`, reads that back and compares everything with its checksums, and
 * only then gives it its name. Errors: `file_exists`, `disk_full`, those of checkArchive; nothing is left then.
 */
export async function writeBackupFile(
  tar: ReadableStream<Uint8Array>,
  file: string,
  { force }: { force: boolean },
  signal?: AbortSignal,
): Promise<WrittenBackup> {
  const path = resolve(file);
  const part = `${path}.part`;
  try {
    checkTarget(file, force);
    // What an attempt that was killed has left may be longer than this one.
    await rm(part, { force: true });
    const target = createWriteStream(part, { flags: "wx", mode: 0o600 });
    await pipeline(Readable.from(tar, { objectMode: false }), createCompressor(compressionFor(path)), target, {
      signal,
    });
    await sync(part);
    const checked = await checkArchive(await openArchiveFile(part));
    signal?.throwIfAborted();
    const { size } = await stat(part);
    checkTarget(file, force);
    await rename(part, path);
    await sync(dirname(path));
    return { ...checked, path, fileBytes: size };
  } catch (error) {
    await tar.cancel(error).catch(() => {
      // It is being read, or ended by itself.
    });
    await rm(part, { force: true });
    throw explain(error, path);
  }
}

async function sync(path: string): Promise<void> {
  const handle = await open(path, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function explain(error: unknown, path: string): unknown {
  const code = systemErrorCode(error);
  if (code === "ENOSPC" || code === "EDQUOT") {
    return new LatheError("disk_full", `The disk of ${path} is full: there is no backup.`, undefined, { cause: error });
  }
  if (code === "EACCES" || code === "EPERM" || code === "EROFS" || code === "ENOENT" || code === "ENOTDIR") {
    return new LatheError("forbidden", `${path} cannot be written (${code}).`, undefined, { cause: error });
  }
  return error;
}
