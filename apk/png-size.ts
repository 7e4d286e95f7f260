import { crc32 } from "node:zlib";

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const HEADER_BYTES = 33;
/** The last chunk, IEND: no length, its name, its checksum. It is the same in each PNG. */
const END = [0, 0, 0, 0, 0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82];

/**
 * Width and height in pixels of a PNG (www.w3.org/TR/png: signature, then IHDR with its checksum, IEND last); null for
 * anything else, and for a PNG that ends too early.
 */
export function readPngSize(bytes: Uint8Array): { width: number; height: number } | null {
  if (bytes.length < HEADER_BYTES + END.length || !SIGNATURE.every((byte, index) => bytes[index] === byte)) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const isHeader = view.getUint32(8) === 13 && view.getUint32(12) === 0x49484452;
  if (!isHeader || view.getUint32(29) !== crc32(bytes.subarray(12, 29))) return null;
  if (!END.every((byte, index) => bytes[bytes.length - END.length + index] === byte)) return null;
  const [width, height] = [view.getUint32(16), view.getUint32(20)];
  return width > 0 && height > 0 ? { width, height } : null;
}
