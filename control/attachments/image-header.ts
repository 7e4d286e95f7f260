export interface ImageHeader {
  mediaType: "image/png" | "image/jpeg" | "image/webp" | "image/gif";
  /** In pixels, as the header says. */
  width: number;
  height: number;
}

const PNG_SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

/**
 * What an image's first bytes say of it. Null: they are no PNG, JPEG, WebP or GIF. `damaged`: they begin like one, and
 * its size cannot be read. Nothing is decoded, whatever the bytes are.
 */
export function readImageHeader(bytes: Uint8Array): ImageHeader | "damaged" | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (PNG_SIGNATURE.every((byte, index) => bytes[index] === byte)) return checked("image/png", readPng(view));
  if (hasAscii(view, 0, "GIF87a") || hasAscii(view, 0, "GIF89a")) return checked("image/gif", readGif(view));
  if (hasAscii(view, 0, "RIFF") && hasAscii(view, 8, "WEBP")) return checked("image/webp", readWebp(view));
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return checked("image/jpeg", readJpeg(view));
  return null;
}

type Size = [width: number, height: number];

function checked(mediaType: ImageHeader["mediaType"], size: Size | null): ImageHeader | "damaged" {
  if (size === null) return "damaged";
  const [width, height] = size;
  return width > 0 && height > 0 ? { mediaType, width, height } : "damaged";
}

/** The first chunk is IHDR: length, name, width, height. */
function readPng(view: DataView): Size | null {
  if (view.byteLength < 24 || !hasAscii(view, 12, "IHDR")) return null;
  return [view.getUint32(16), view.getUint32(20)];
}

function readGif(view: DataView): Size | null {
  return view.byteLength < 10 ? null : [view.getUint16(6, true), view.getUint16(8, true)];
}

/** Three forms: lossy (VP8), lossless (VP8L), extended (VP8X). */
function readWebp(view: DataView): Size | null {
  if (view.byteLength < 30) return null;
  if (hasAscii(view, 12, "VP8X")) return [readUint24(view, 24) + 1, readUint24(view, 27) + 1];
  if (hasAscii(view, 12, "VP8L")) {
    if (view.getUint8(20) !== 0x2f) return null;
    const bits = view.getUint32(21, true);
    return [(bits & 0x3fff) + 1, ((bits >>> 14) & 0x3fff) + 1];
  }
  const isKeyFrame = view.getUint8(23) === 0x9d && view.getUint8(24) === 0x01 && view.getUint8(25) === 0x2a;
  if (!hasAscii(view, 12, "VP8 ") || !isKeyFrame) return null;
  return [view.getUint16(26, true) & 0x3fff, view.getUint16(28, true) & 0x3fff];
}

/** Segments of a marker and a length, up to the frame header (SOF), which holds height and width. */
function readJpeg(view: DataView): Size | null {
  let at = 2;
  while (at + 9 <= view.byteLength) {
    if (view.getUint8(at) !== 0xff) return null;
    const marker = view.getUint8(at + 1);
    // Bytes of 0xff may stand before a marker as filling.
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (isFrameHeader(marker)) return [view.getUint16(at + 7), view.getUint16(at + 5)];
    // The picture's data or its end before any frame header.
    if (marker === 0xda || marker === 0xd9) return null;
    const isAlone = marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7);
    const length = isAlone ? 0 : view.getUint16(at + 2);
    if (!isAlone && length < 2) return null;
    at += 2 + length;
  }
  return null;
}

/** SOF0 to SOF15 but for the three between them that are tables and an extension. */
function isFrameHeader(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
}

function readUint24(view: DataView, at: number): number {
  return view.getUint16(at, true) | (view.getUint8(at + 2) << 16);
}

function hasAscii(view: DataView, at: number, text: string): boolean {
  if (view.byteLength < at + text.length) return false;
  for (let index = 0; index < text.length; index += 1) {
    if (view.getUint8(at + index) !== text.charCodeAt(index)) return false;
  }
  return true;
}
