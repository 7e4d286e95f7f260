import { ByteWriter } from "./byte-writer.ts";

/**
 * The chunks that binary XML and resources.arsc are made of: `ResChunk_header` and the types of AOSP,
 * frameworks/base/libs/androidfw/include/androidfw/ResourceTypes.h.
 */
export const CHUNK = {
  stringPool: 0x0001,
  table: 0x0002,
  xml: 0x0003,
  xmlStartNamespace: 0x0100,
  xmlEndNamespace: 0x0101,
  xmlStartElement: 0x0102,
  xmlEndElement: 0x0103,
  xmlResourceMap: 0x0180,
  tablePackage: 0x0200,
  tableType: 0x0201,
  tableTypeSpec: 0x0202,
} as const;

/** Bytes of a `ResChunk_header`: type (u16), size of the header (u16), size of the whole chunk (u32). */
export const CHUNK_HEADER_BYTES = 8;

/** `Res_value::dataType`. */
export const VALUE_TYPE = {
  reference: 0x01,
  string: 0x03,
  decimal: 0x10,
  hexadecimal: 0x11,
  boolean: 0x12,
  colorArgb8: 0x1c,
} as const;

/** For "no string", "no entry", "no namespace". */
export const NOTHING = 0xffffffff;

/** `header` is what follows the eight common bytes of the header. */
export function writeChunk(type: number, header: Uint8Array, body: Uint8Array): Uint8Array {
  const headerBytes = CHUNK_HEADER_BYTES + header.length;
  return new ByteWriter()
    .u16(type, headerBytes)
    .u32(headerBytes + body.length)
    .bytes(header)
    .bytes(body)
    .toBytes();
}

/** A `Res_value`: its own size (always 8), a zero, the type and 32 bits of data. */
export function writeValue(type: number, data: number): Uint8Array {
  return new ByteWriter().u16(8).u8(0, type).u32(data).toBytes();
}
