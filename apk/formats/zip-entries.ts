import { LatheError } from "@lathe/protocol/errors";
import { ByteReader } from "./byte-reader.ts";
import { ByteWriter, joinBytes } from "./byte-writer.ts";

/**
 * Zip as Android takes it: PKWARE's APPNOTE.TXT without extensions, and files that are stored begin at multiples of four
 * bytes or more, since the platform maps them into memory (developer.android.com/tools/zipalign). This is a file as it
 * is packed.
 */
export interface ZipEntry {
  path: string;
  /** As it stands in the archive: not every name is UTF-8. */
  name: Uint8Array;
  /** Of APPNOTE.TXT: 0 is stored. */
  method: number;
  /** Whether the name is UTF-8. */
  isUtf8: boolean;
  /** In the format of DOS, time below date. */
  modified: number;
  crc32: number;
  packed: Uint8Array;
  unpackedBytes: number;
}

const LOCAL_HEADER = 0x04034b50;
const DIRECTORY_HEADER = 0x02014b50;
const END_HEADER = 0x06054b50;
const LOCAL_HEADER_BYTES = 30;
const DIRECTORY_HEADER_BYTES = 46;
const END_BYTES = 22;
const UTF8_FLAG = 0x0800;
const ENCRYPTED_FLAG = 0x0001;
/** In a field of 32 bits: the number stands somewhere else (Zip64). */
const ELSEWHERE = 0xffffffff;
/** An extra field of zipalign and apksigner: the alignment (u16), then zeros. */
const ALIGNMENT_FIELD = 0xd935;
const SMALLEST_ALIGNMENT_FIELD = 6;

/** The three parts of an archive: between the first two goes the signing block. */
export interface ZipParts {
  entries: Uint8Array;
  directory: Uint8Array;
  fileCount: number;
}

/** In the order in which they lie in the archive. `bad_request`: not a zip, or one with parts that packages do not have. */
export function readZipEntries(archive: Uint8Array): ZipEntry[] {
  const reader = new ByteReader(archive);
  const { offset: start, fileCount } = findZipDirectory(reader);
  const found: { at: number; entry: ZipEntry }[] = [];
  let offset = start;
  for (let index = 0; index < fileCount; index++) {
    if (reader.u32(offset) !== DIRECTORY_HEADER) throw damaged();
    const flags = reader.u16(offset + 8);
    const [packedBytes, unpackedBytes] = [reader.u32(offset + 20), reader.u32(offset + 24)];
    const nameLength = reader.u16(offset + 28);
    const name = reader.slice(offset + DIRECTORY_HEADER_BYTES, nameLength);
    const at = reader.u32(offset + 42);
    if ((flags & ENCRYPTED_FLAG) !== 0) throw refused("files in it are encrypted");
    if ([packedBytes, unpackedBytes, at].includes(ELSEWHERE)) throw refused("it is larger than Android takes");
    if (reader.u32(at) !== LOCAL_HEADER) throw damaged();
    const data = at + LOCAL_HEADER_BYTES + reader.u16(at + 26) + reader.u16(at + 28);
    const entry: ZipEntry = {
      path: new TextDecoder().decode(name),
      name,
      method: reader.u16(offset + 10),
      isUtf8: (flags & UTF8_FLAG) !== 0,
      modified: reader.u32(offset + 12),
      crc32: reader.u32(offset + 16),
      packed: reader.slice(data, packedBytes),
      unpackedBytes,
    };
    found.push({ at, entry });
    offset += DIRECTORY_HEADER_BYTES + nameLength + reader.u16(offset + 30) + reader.u16(offset + 32);
  }
  return found.toSorted((a, b) => a.at - b.at).map(({ entry }) => entry);
}

/** Files that are stored begin at multiples of what `alignmentOf` gives for their path, in bytes. */
export function writeZipEntries(entries: readonly ZipEntry[], alignmentOf: (path: string) => number): ZipParts {
  const files = new ByteWriter();
  const directory = new ByteWriter();
  for (const { path, name, method, isUtf8, modified, crc32, packed, unpackedBytes } of entries) {
    const offset = files.length;
    // From the version needed to the length of the name: the same in both headers.
    const common = new ByteWriter()
      .u16(method === 0 ? 10 : 20, isUtf8 ? UTF8_FLAG : 0, method)
      .u32(modified, crc32, packed.length, unpackedBytes)
      .u16(name.length)
      .toBytes();
    const begin = offset + LOCAL_HEADER_BYTES + name.length;
    const extra = method === 0 ? writeAlignment(begin, alignmentOf(path)) : new Uint8Array(0);
    files.u32(LOCAL_HEADER).bytes(common).u16(extra.length).bytes(name).bytes(extra).bytes(packed);
    directory.u32(DIRECTORY_HEADER).u16(20).bytes(common).u16(0, 0, 0, 0).u32(0, offset).bytes(name);
  }
  return { entries: files.toBytes(), directory: directory.toBytes(), fileCount: entries.length };
}

/** A field that ends where a file may begin; `offset` is where the field begins. */
function writeAlignment(offset: number, alignment: number): Uint8Array {
  const padding = (alignment - ((offset + SMALLEST_ALIGNMENT_FIELD) % alignment)) % alignment;
  return new ByteWriter()
    .u16(ALIGNMENT_FIELD, SMALLEST_ALIGNMENT_FIELD - 4 + padding, alignment)
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

/** The archive, without anything between its parts. */
export function joinZip(parts: ZipParts): Uint8Array {
  return joinBytes(parts.entries, parts.directory, writeZipEnd(parts, parts.entries.length));
}

/** Where the directory begins. Archives with a comment at their end are none of ours. */
export function findZipDirectory(reader: ByteReader): { offset: number; fileCount: number } {
  const end = reader.length - END_BYTES;
  if (end < 0 || reader.u32(end) !== END_HEADER) {
    throw new LatheError("bad_request", "This is not an Android package: its list of files is missing.");
  }
  return { offset: reader.u32(end + 16), fileCount: reader.u16(end + 10) };
}

function damaged(): LatheError<"bad_request"> {
  return new LatheError("bad_request", "The list of files is broken.");
}

function refused(reason: string): LatheError<"bad_request"> {
  return new LatheError("bad_request", `The package cannot be read: ${reason}.`);
}
