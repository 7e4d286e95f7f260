import { LatheError } from "@lathe/protocol/errors";
import { promisify } from "node:util";
import { crc32, deflateRaw, inflateRaw } from "node:zlib";
import { readZipEntries, writeZipEntries, type ZipEntry, type ZipParts } from "./zip-entries.ts";

export interface ZipFile {
  path: string;
  bytes: Uint8Array;
  /** Kept as it is, not compressed: what must be mapped, and what is compressed already. */
  isStored?: boolean;
}

const MAX_FILES = 0xffff - 1;
/** Offsets have 32 bits; Google Play takes far less. */
const MAX_BYTES = 2 ** 31 - 1;
const ALIGNMENT_BYTES = 4;
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
  const entries: ZipEntry[] = [];
  for (const file of files) entries.push(await packFile(file));
  return writeZipEntries(entries, () => ALIGNMENT_BYTES);
}

async function packFile(file: ZipFile): Promise<ZipEntry> {
  const compressed = file.isStored === true ? file.bytes : await compress(file.bytes, { level: 9 });
  const isDeflated = compressed.length < file.bytes.length;
  return {
    path: file.path,
    name: new TextEncoder().encode(file.path),
    method: isDeflated ? METHOD.deflated : METHOD.stored,
    isUtf8: true,
    modified: DOS_DATE * 2 ** 16 + DOS_TIME,
    crc32: crc32(file.bytes),
    packed: isDeflated ? compressed : file.bytes,
    unpackedBytes: file.bytes.length,
  };
}

/** The files' bytes by their paths; those for which `wants` is false are left out. `maxBytes` for each. */
export async function readZip(
  archive: Uint8Array,
  wants: (path: string) => boolean,
  maxBytes: number,
): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  for (const entry of readZipEntries(archive)) {
    if (wants(entry.path)) files.set(entry.path, await unpackEntry(entry, maxBytes));
  }
  return files;
}

async function unpackEntry({ path, method, packed, unpackedBytes }: ZipEntry, maxBytes: number): Promise<Uint8Array> {
  if (unpackedBytes > maxBytes) {
    throw new LatheError("too_large", `${path} is too large to be read.`, { limitBytes: maxBytes });
  }
  if (method === METHOD.stored) return packed;
  if (method !== METHOD.deflated) throw new LatheError("bad_request", `${path} is compressed in an unknown way.`);
  try {
    return await expand(packed, { maxOutputLength: Math.max(1, maxBytes) });
  } catch (error) {
    throw new LatheError("bad_request", `${path} is broken.`, undefined, { cause: error });
  }
}
