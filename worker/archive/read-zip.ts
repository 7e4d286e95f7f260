import { LatheError } from "@lathe/protocol/errors";
import type { FileHandle } from "node:fs/promises";
import { promisify } from "node:util";
import { inflateRaw } from "node:zlib";
import { IMPORT_LIMITS, type IncomingFile } from "./incoming-file.ts";
import type { SkippedFiles } from "./skipped-files.ts";
import { fileTooLarge } from "./take-files.ts";

/** The end record with the longest comment. */
const END_BYTES = 22;
const MAX_TAIL_BYTES = END_BYTES + 65_535;
const MAX_DIRECTORY_BYTES = 32 * 1024 * 1024;
const ENTRY_BYTES = 46;
const LOCAL_BYTES = 30;
const SIGNATURE = { end: 0x06054b50, entry: 0x02014b50, local: 0x04034b50 };
/** What a file that does not get smaller grows by. */
const DEFLATE_SLACK_BYTES = 64 * 1024;
const UNIX = 3;
const FILE_TYPE = { mask: 0o170000, file: 0o100000, link: 0o120000 };

const inflate = promisify(inflateRaw);

/**
 * The files that a zip's central directory lists; folders are left to the files in them. Nothing is unpacked before it
 * is read. What can be no file of a project goes to `skipped`. Errors: `bad_request` for what is no zip, is damaged, or
 * needs the extension for zips above 4 GiB and 65,534 entries.
 */
export async function readZip(zip: FileHandle, skipped: SkippedFiles): Promise<IncomingFile[]> {
  const { size } = await zip.stat();
  const { count, offset, length } = await findDirectory(zip, size);
  if (length > MAX_DIRECTORY_BYTES || offset + length > size) throw damaged();
  const directory = await readAt(zip, offset, length);
  const files: IncomingFile[] = [];
  let at = 0;
  for (let index = 0; index < count; index++) {
    if (at + ENTRY_BYTES > length || directory.readUInt32LE(at) !== SIGNATURE.entry) throw damaged();
    const nameLength = directory.readUInt16LE(at + 28);
    const end = at + ENTRY_BYTES + nameLength + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
    if (end > length) throw damaged();
    const file = describeEntry(zip, directory.subarray(at, at + ENTRY_BYTES + nameLength), skipped);
    if (file !== null) files.push(file);
    at = end;
  }
  return files;
}

async function findDirectory(
  zip: FileHandle,
  size: number,
): Promise<{ count: number; offset: number; length: number }> {
  const tail = await readAt(zip, Math.max(0, size - MAX_TAIL_BYTES), Math.min(size, MAX_TAIL_BYTES));
  for (let at = tail.byteLength - END_BYTES; at >= 0; at--) {
    if (tail.readUInt32LE(at) !== SIGNATURE.end) continue;
    const count = tail.readUInt16LE(at + 10);
    const [length, offset] = [tail.readUInt32LE(at + 12), tail.readUInt32LE(at + 16)];
    if (count === 0xffff || length === 0xffffffff || offset === 0xffffffff) {
      throw new LatheError("too_large", "The zip has more than 65,534 entries or 4 GiB. Leave dependencies out of it.");
    }
    return { count, offset, length };
  }
  throw new LatheError("bad_request", "This is no zip, or it is cut off.");
}

/** `entry`: the fixed part of a central directory's entry, and the name. */
function describeEntry(zip: FileHandle, entry: Buffer, skipped: SkippedFiles): IncomingFile | null {
  const path = decodeName(entry.subarray(ENTRY_BYTES));
  if (path === null) {
    skipped.add(entry.toString("latin1", ENTRY_BYTES), "its name is not valid UTF-8");
    return null;
  }
  if (path.endsWith("/")) return null;
  const kind = findKind(entry);
  if (kind === null) {
    skipped.add(path, "it is neither a file nor a link");
    return null;
  }
  if ((entry.readUInt16LE(8) & 1) !== 0) {
    skipped.add(path, "it is encrypted");
    return null;
  }
  const stated: Stated = {
    method: entry.readUInt16LE(10),
    checksum: entry.readUInt32LE(16),
    packedBytes: entry.readUInt32LE(20),
    sizeBytes: entry.readUInt32LE(24),
    localAt: entry.readUInt32LE(42),
  };
  return { path, kind, sizeBytes: stated.sizeBytes, read: () => unpack(zip, stated) };
}

function decodeName(bytes: Buffer): string | null {
  try {
    // The flag for UTF-8 is often missing where the name is.
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    // Named in the report by the caller.
    return null;
  }
}

/** By the permissions that Unix programs put there. */
function findKind(entry: Buffer): IncomingFile["kind"] | null {
  const mode = entry.readUInt16LE(40);
  if (entry.readUInt8(5) !== UNIX || mode === 0) return "file";
  const type = mode & FILE_TYPE.mask;
  if (type === FILE_TYPE.link) return "link";
  if (type !== FILE_TYPE.file && type !== 0) return null;
  return (mode & 0o100) === 0 ? "file" : "executable";
}

interface Stated {
  method: number;
  checksum: number;
  packedBytes: number;
  sizeBytes: number;
  localAt: number;
}

async function unpack(zip: FileHandle, { method, checksum, packedBytes, sizeBytes, localAt }: Stated): Promise<Buffer> {
  const { maxFileBytes } = IMPORT_LIMITS;
  if (sizeBytes > maxFileBytes || packedBytes > maxFileBytes + DEFLATE_SLACK_BYTES) throw fileTooLarge();
  const local = await readAt(zip, localAt, LOCAL_BYTES);
  if (local.readUInt32LE(0) !== SIGNATURE.local) throw damagedFile();
  const begin = localAt + LOCAL_BYTES + local.readUInt16LE(26) + local.readUInt16LE(28);
  const packed = await readAt(zip, begin, packedBytes);
  const bytes = method === 0 ? packed : method === 8 ? await inflateBounded(packed, sizeBytes) : null;
  if (bytes === null) throw new LatheError("bad_request", "it is packed in a way that Lathe does not know");
  if (bytes.byteLength !== sizeBytes || Bun.hash.crc32(bytes) !== checksum) throw damagedFile();
  return bytes;
}

/** Never more than what was stated, so that a lie about the size costs nothing. */
async function inflateBounded(packed: Buffer, sizeBytes: number): Promise<Buffer> {
  try {
    return await inflate(packed, { maxOutputLength: Math.max(sizeBytes, 1) });
  } catch (error) {
    throw damagedFile(error);
  }
}

async function readAt(zip: FileHandle, position: number, length: number): Promise<Buffer> {
  const bytes = Buffer.alloc(length);
  let read = 0;
  while (read < length) {
    const { bytesRead } = await zip.read(bytes, read, length - read, position + read);
    if (bytesRead === 0) throw damaged();
    read += bytesRead;
  }
  return bytes;
}

function damaged(): LatheError {
  return new LatheError("bad_request", "The zip is damaged.");
}

function damagedFile(cause?: unknown): LatheError {
  return new LatheError("bad_request", "it is damaged in the zip", undefined, { cause });
}
