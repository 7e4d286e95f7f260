import { LatheError } from "@lathe/protocol/errors";
import { ByteReader } from "./byte-reader.ts";
import { ByteWriter } from "./byte-writer.ts";
import { CHUNK, writeChunk } from "./resource-chunk.ts";

/** `ResStringPool_header` is 28 bytes long; a flag says which of the two encodings the strings are in. */
const HEADER_BYTES = 28;
const UTF8_FLAG = 0x100;
/** Lengths have 15 bits in UTF-8 pools (for the units as for the bytes) and 31 bits in UTF-16 pools. */
const MAX_UTF8_LENGTH = 0x7fff;

export type PoolEncoding = "utf-8" | "utf-16";

/** Gives each string that it is asked for a place in a pool; the same string has the same place. */
export class StringPool {
  private readonly places = new Map<string, number>();

  constructor(private readonly encoding: PoolEncoding) {}

  placeOf(text: string): number {
    const known = this.places.get(text);
    if (known !== undefined) return known;
    const place = this.places.size;
    this.places.set(text, place);
    return place;
  }

  get size(): number {
    return this.places.size;
  }

  toBytes(): Uint8Array {
    return writeStringPool([...this.places.keys()], this.encoding);
  }
}

/** A `ResStringPool` chunk. `bad_request`: a string that does not fit into the encoding. */
export function writeStringPool(strings: readonly string[], encoding: PoolEncoding): Uint8Array {
  const data = new ByteWriter();
  const offsets: number[] = [];
  for (const text of strings) {
    offsets.push(data.length);
    if (encoding === "utf-8") writeUtf8(data, text);
    else writeUtf16(data, text);
  }
  data.alignTo(4);
  const header = new ByteWriter()
    .u32(strings.length, 0, encoding === "utf-8" ? UTF8_FLAG : 0, HEADER_BYTES + 4 * strings.length, 0)
    .toBytes();
  return writeChunk(
    CHUNK.stringPool,
    header,
    new ByteWriter()
      .u32(...offsets)
      .bytes(data.toBytes())
      .toBytes(),
  );
}

function writeUtf8(data: ByteWriter, text: string): void {
  const bytes = new TextEncoder().encode(text);
  if (bytes.length > MAX_UTF8_LENGTH) {
    throw new LatheError("bad_request", `A text of the app is too long: ${bytes.length} bytes of ${MAX_UTF8_LENGTH}.`);
  }
  // First the length in UTF-16 units, then the one in bytes; each in one byte, or in two with the highest bit set.
  for (const length of [text.length, bytes.length]) {
    if (length > 0x7f) data.u8(0x80 | (length >> 8), length & 0xff);
    else data.u8(length);
  }
  data.bytes(bytes).u8(0);
}

function writeUtf16(data: ByteWriter, text: string): void {
  if (text.length > 0x7fff) data.u16(0x8000 | (text.length >>> 16), text.length & 0xffff);
  else data.u16(text.length);
  data.bytes(Buffer.from(text, "utf16le")).u16(0);
}

/** The strings of the pool that begins at `offset`, and how many bytes it takes. */
export function readStringPool(reader: ByteReader, offset: number): { strings: string[]; bytes: number } {
  if (reader.u16(offset) !== CHUNK.stringPool) throw new LatheError("bad_request", "A pool of strings is missing.");
  const count = reader.u32(offset + 8);
  const isUtf8 = (reader.u32(offset + 16) & UTF8_FLAG) !== 0;
  const start = offset + reader.u32(offset + 20);
  const first = offset + reader.u16(offset + 2);
  // Each string has an offset of four bytes, so that a count beyond the file is found before anything is made of it.
  reader.slice(first, 4 * count);
  let units = 0;
  const strings = Array.from({ length: count }, (_, index) => {
    const at = start + reader.u32(first + 4 * index);
    const text = isUtf8 ? readUtf8(reader, at) : readUtf16(reader, at);
    units += text.length;
    // Strings that lie on one another could make gigabytes of a small file.
    if (units > reader.length) throw new LatheError("bad_request", "The strings of this package are broken.");
    return text;
  });
  return { strings, bytes: reader.u32(offset + 4) };
}

function readUtf8(reader: ByteReader, offset: number): string {
  const afterUnits = offset + (reader.u8(offset) & 0x80 ? 2 : 1);
  const first = reader.u8(afterUnits);
  const isLong = (first & 0x80) !== 0;
  const length = isLong ? ((first & 0x7f) << 8) | reader.u8(afterUnits + 1) : first;
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(reader.slice(afterUnits + (isLong ? 2 : 1), length));
}

function readUtf16(reader: ByteReader, offset: number): string {
  const first = reader.u16(offset);
  const isLong = (first & 0x8000) !== 0;
  const length = isLong ? ((first & 0x7fff) << 16) | reader.u16(offset + 2) : first;
  return Buffer.from(reader.slice(offset + (isLong ? 4 : 2), 2 * length)).toString("utf16le");
}
