import { constants } from "node:fs";
import { chmod, copyFile, link, mkdir, open, symlink, utimes } from "node:fs/promises";
import { join } from "node:path";
import { systemErrorCode } from "@lathe/workspace/files/system-error";
import { toBytes } from "../archive/byte-path.ts";
import type { FoundEntry } from "./walk-folder.ts";

const { COPYFILE_EXCL, COPYFILE_FICLONE, O_NOFOLLOW, O_NONBLOCK, O_RDONLY } = constants;

/**
 * Copies one entry to the same names below `target`, whose folders are there. False when it was gone, or had become
 * something else, before it could be read. On file systems that can, a file's copy shares its blocks.
 */
export async function copyEntry(entry: FoundEntry, target: string): Promise<boolean> {
  const to = placeOf(entry, target);
  if (entry.type === "directory") {
    // Its own permissions, as far as they let us go on.
    await mkdir(to, { mode: (entry.stat.mode & 0o777) | 0o700 });
    return true;
  }
  if (entry.type === "link") {
    await symlink(toBytes(entry.target), to);
    return true;
  }
  return await unlessGone(() => copyContent(entry, to));
}

/** As copyEntry, but by a second name for the same file: for those that are never written again once they are there. */
export async function linkEntry(entry: FoundEntry, target: string): Promise<boolean> {
  if (entry.type !== "file") return await copyEntry(entry, target);
  const at = entry.folder.at(toBytes(entry.names.at(-1) ?? ""));
  try {
    return await unlessGone(() => link(at, placeOf(entry, target)));
  } catch (error) {
    const code = systemErrorCode(error);
    // Another file system, or one without second names.
    if (code !== "EXDEV" && code !== "EPERM" && code !== "ENOTSUP" && code !== "EMLINK") throw error;
    return await copyEntry(entry, target);
  }
}

function placeOf(entry: FoundEntry, target: string): Buffer {
  return Buffer.concat([Buffer.from(`${target}/`), toBytes(entry.names.join("/"))]);
}

/** O_NONBLOCK: a pipe that took the file's place would otherwise hold the reader for ever. */
async function copyContent(entry: FoundEntry, to: Buffer): Promise<void> {
  const source = await open(entry.folder.at(toBytes(entry.names.at(-1) ?? "")), O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
  try {
    const stat = await source.stat();
    if (!stat.isFile()) throw Object.assign(new Error("It is no file any more."), { code: "ENOENT" });
    if (process.platform === "linux") {
      // The open file itself, and not whatever has its name by now.
      await copyFile(join("/proc/self/fd", String(source.fd)), to, COPYFILE_EXCL | COPYFILE_FICLONE);
    } else {
      await copyByChunks(source, to);
    }
    await chmod(to, stat.mode & 0o777);
    await utimes(to, stat.atime, stat.mtime);
  } finally {
    await source.close();
  }
}

async function copyByChunks(source: Awaited<ReturnType<typeof open>>, to: Buffer): Promise<void> {
  const target = await open(to, "wx");
  try {
    for (const buffer = Buffer.alloc(1024 * 1024); ;) {
      const { bytesRead } = await source.read(buffer, 0, buffer.length, null);
      if (bytesRead === 0) return;
      for (let written = 0; written < bytesRead;) {
        written += (await target.write(buffer, written, bytesRead - written)).bytesWritten;
      }
    }
  } finally {
    await target.close();
  }
}

async function unlessGone(act: () => Promise<void>): Promise<boolean> {
  try {
    await act();
    return true;
  } catch (error) {
    const code = systemErrorCode(error);
    if (code === "ENOENT" || code === "ELOOP" || code === "ENXIO" || code === "ENOTDIR") return false;
    throw error;
  }
}
