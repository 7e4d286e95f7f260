import { LatheError } from "@lathe/protocol/errors";
import { promisify } from "node:util";
import { crc32, deflateRaw, inflateRaw } from "node:zlib";
import { ByteReader } from "./byte-reader.ts";
import { ByteWriter } from "./byte-writer.ts";

/**
 * Zip as Android takes it: PKWARE's APPNOTE.TXT without extensions, and files that are stored begin at multiples of four
 * bytes, since the platform maps them into memory (developer.android.com/tools/zipalign).
 */
export interface ZipFile {
  path: string;
  bytes: Uint8Array;
  /** Kept as it is, not compressed: what must be mapped, and what is compressed already. */
  isStored?: boolean;
}

/** The three parts of an archive: between the first two goes the signing block. */
export interface ZipParts {
  entries: Uint8Array;
  directory: Uint8Array;
  fileCount: number;
}

const LOCAL_HEADER = 0x04034b50;
const DIRECTORY_HEADER = 0x02014b50;
const END_HEADER = 0x06054b50;
const LOCAL_HEADER_BYTES = 30;
const END_BYTES = 22;
const MAX_FILES = 0xffff - 1;
/** Offsets have 32 bits; Google Play takes far less. */
const MAX_BYTES = 2 ** 31 - 1;
const ALIGNMENT_BYTES = 4;
/** An extra field of zipalign and apksigner: the alignment (u16), then zeros. */
const ALIGNMENT_FIELD = 0xd935;
/** Names are UTF-8. */
const UTF8_FLAG = 0x0800;
/** 1 January 1981, 0:00 in the format of DOS, as apksigner does: the same files give the same bytes on each day. */
const DOS_TIME = 0;
const DOS_DATE = (1 << 9) | (1 << 5) | 1;
const METHOD = { stored: 0, deflated: 8 } as const;

const compress = promisify(deflateRaw);
const expand = promisify<Uint8Array, { maxOutputLength: number }, Uint8Array>(inflateRaw);

/** `too_large` when zip without extensions cannot hold the files. Paths are taken as they are: see checkSite. */
export async function writeZip(files: readonly ZipFile[]): Promise<ZipParts> {
  const total = files.reduce((sum, file) => sum + file.bytes.length, 0);
  if (files.length > MAX_FILES) {
    throw new LatheError("too_large", `A package holds at most ${MAX_FILES} files; these are ${files.length}.`);
  }
  if (total > MAX_BYTES) throw new LatheError("too_large", "The app is larger than 2 GiB.", { limitBytes: MAX_BYTES });
  const entries = new ByteWriter();
  const directory = new ByteWriter();
  for (const file of files) {
    const name = new TextEncoder().encode(file.path);
    const packed = file.isStored === true ? file.bytes : await compress(file.bytes, { level: 9 });
    const isDeflated = packed.length < file.bytes.length;
    const data = isDeflated ? packed : file.bytes;
    const offset = entries.length;
    // From the version needed to the length of the name: the same in both headers.
    const common = new ByteWriter()
      .u16(isDeflated ? 20 : 10, UTF8_FLAG, isDeflated ? METHOD.deflated : METHOD.stored, DOS_TIME, DOS_DATE)
      .u32(crc32(file.bytes), data.length, file.bytes.length)
      .u16(name.length)
      .toBytes();
    const extra = isDeflated ? new Uint8Array(0) : writeAlignment(offset + LOCAL_HEADER_BYTES + name.length);
    entries.u32(LOCAL_HEADER).bytes(common).u16(extra.length).bytes(name).bytes(extra).bytes(data);
    directory.u32(DIRECTORY_HEADER).u16(20).bytes(common).u16(0, 0, 0, 0).u32(0, offset).bytes(name);
  }
  return { entries: entries.toBytes(), directory: directory.toBytes(), fileCount: files.length };
}

/** An extra field that ends where a file may begin; `offset` is where the field begins. */
function writeAlignment(offset: number): Uint8Array {
  const smallest = 6;
  const padding = (ALIGNMENT_BYTES - ((offset + smallest) % ALIGNMENT_BYTES)) % ALIGNMENT_BYTES;
  return new ByteWriter()
    .u16(ALIGNMENT_FIELD, smallest - 4 + padding, ALIGNMENT_BYTES)
    .zeros(padding)
    .toBytes();
}

/** The end of central directory, for a directory that begins at `directoryOffset`. */
export function writeZipEnd(parts: ZipParts, directoryOffset: number): Uint8Array {
  return new ByteWriter()
    .u32(END_HEADER)
    .u16(0, 0, parts.fileCount, parts.fileCount)
    .u32(parts.directory.length, directoryOffset)
    .u16(0)
    .toBytes();
}

/** Where the directory begins. Archives with a comment at their end are none of ours. */
export function findZipDirectory(reader: ByteReader): { offset: number; fileCount: number } {
  const end = reader.length - END_BYTES;
  if (end < 0 || reader.u32(end) !== END_HEADER) {
    throw new LatheError("bad_request", "This is not an Android package: its list of files is missing.");
  }
  return { offset: reader.u32(end + 16), fileCount: reader.u16(end + 10) };
}

/** The files' bytes by their paths; those for which `wants` is false are left out. `maxBytes` for each. */
export async function readZip(
  archive: Uint8Array,
  wants: (path: string) => boolean,
  maxBytes: number,
): Promise<Map<string, Uint8Array>> {
  const reader = new ByteReader(archive);
  const { offset: start, fileCount } = findZipDirectory(reader);
  const files = new Map<string, Uint8Array>();
  let offset = start;
  for (let index = 0; index < fileCount; index++) {
    if (reader.u32(offset) !== DIRECTORY_HEADER) throw new LatheError("bad_request", "The list of files is broken.");
    const nameLength = reader.u16(offset + 28);
    const path = new TextDecoder().decode(reader.slice(offset + 46, nameLength));
    if (wants(path)) files.set(path, await readFile(reader, offset, path, maxBytes));
    offset += 46 + nameLength + reader.u16(offset + 30) + reader.u16(offset + 32);
  }
  return files;
}

async function readFile(reader: ByteReader, entry: number, path: string, maxBytes: number): Promise<Uint8Array> {
  if (reader.u32(entry + 24) > maxBytes) {
    throw new LatheError("too_large", `${path} is too large to be read.`, { limitBytes: maxBytes });
  }
  const local = reader.u32(entry + 42);
  const start = local + LOCAL_HEADER_BYTES + reader.u16(local + 26) + reader.u16(local + 28);
  const data = reader.slice(start, reader.u32(entry + 20));
  const method = reader.u16(entry + 10);
  if (method === METHOD.stored) return data;
  if (method !== METHOD.deflated) throw new LatheError("bad_request", `${path} is compressed in an unknown way.`);
  try {
    return await expand(data, { maxOutputLength: Math.max(1, maxBytes) });
  } catch (error) {
    throw new LatheError("bad_request", `${path} is broken.`, undefined, { cause: error });
  }
}
