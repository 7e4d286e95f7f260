import { LatheError } from "@lathe/protocol/errors";

export const ICON_LIMITS = {
  minPixels: 192,
  advisedPixels: 512,
  maxPixels: 4_096,
  maxBytes: 10 * 1024 * 1024,
} as const;

export interface ImageFacts {
  format: "png" | "jpeg" | "webp";
  width: number;
  height: number;
}

type Header = ImageFacts & { isAnimated: boolean };

/**
 * What an image's header says, without decoding it. `name` is how people know the image. Errors: `bad_request` for what
 * is no PNG, JPEG or WebP, is cut off, moves, or has too few or too many pixels; `too_large` for too many bytes.
 */
export function inspectImage(bytes: Uint8Array, name: string): ImageFacts {
  const { minPixels, maxPixels, maxBytes } = ICON_LIMITS;
  if (bytes.byteLength > maxBytes) {
    throw new LatheError("too_large", `${name} is larger than ${maxBytes / 1024 / 1024} MB. Use a smaller image.`, {
      limitBytes: maxBytes,
    });
  }
  const header = readHeader(bytes, name);
  const { width, height } = header;
  if (header.isAnimated) throw refused(`${name} is animated. Use an image that stands still.`);
  if (Math.max(width, height) > maxPixels) {
    throw refused(`${name} has ${width} × ${height} pixels. Use one with at most ${maxPixels} × ${maxPixels}.`);
  }
  if (Math.max(width, height) < minPixels) {
    throw refused(`${name} has only ${width} × ${height} pixels. Use one with at least ${minPixels} × ${minPixels}.`);
  }
  if (Math.min(width, height) * 4 < Math.max(width, height)) {
    throw refused(`${name} is ${width} × ${height} pixels, too long for an icon. Use one that is nearly square.`);
  }
  return { format: header.format, width, height };
}

export function brokenImage(name: string): LatheError<"bad_request"> {
  return refused(`${name} is damaged and cannot be read. Save it again as a PNG.`);
}

function refused(message: string): LatheError<"bad_request"> {
  return new LatheError("bad_request", message);
}

function readHeader(bytes: Uint8Array, name: string): Header {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kind = findKind(bytes);
  if (kind !== "png" && kind !== "jpeg" && kind !== "webp") {
    throw refused(`${name} is ${kind ?? "no image that Lathe can read"}. Use a PNG, JPEG or WebP image.`);
  }
  try {
    const header = { png: readPng, jpeg: readJpeg, webp: readWebp }[kind](view);
    if (header !== null && header.width > 0 && header.height > 0) return header;
  } catch (error) {
    // A read behind the end.
    if (!(error instanceof RangeError)) throw error;
  }
  throw brokenImage(name);
}

/** A format, or words for one that is not taken; null: unknown. */
function findKind(bytes: Uint8Array): string | null {
  const begins = String.fromCharCode(...bytes.subarray(0, 512));
  if (begins.startsWith("\x89PNG\r\n\x1a\n")) return "png";
  if (begins.startsWith("\xff\xd8\xff")) return "jpeg";
  if (begins.startsWith("RIFF") && begins.slice(8, 12) === "WEBP") return "webp";
  if (begins.startsWith("GIF8")) return "a GIF";
  if (begins.startsWith("BM")) return "a BMP";
  if (begins.startsWith("\0\0\x01\0")) return "an ICO";
  if (begins.startsWith("II*\0") || begins.startsWith("MM\0*")) return "a TIFF";
  const brand = begins.slice(4, 8) === "ftyp" ? begins.slice(8, 12) : "";
  if (brand.startsWith("avi")) return "an AVIF";
  if (/^(he|mi|ms)/.test(brand)) return "a HEIC";
  if (/<svg[\s>]/i.test(begins)) return "an SVG, which cannot be made into pixels here";
  return null;
}

function readPng(view: DataView): Header {
  const [width, height] = [view.getUint32(16), view.getUint32(20)];
  let isAnimated = false;
  // An animation says so before the pixels.
  for (let at = 8; at + 8 <= view.byteLength; at += 12 + view.getUint32(at)) {
    const type = readTag(view, at + 4);
    if (type === "acTL") isAnimated = true;
    if (type === "IDAT") break;
  }
  return { format: "png", width, height, isAnimated };
}

/** The frame's header: its marker is C0 to CF without those of tables. */
function readJpeg(view: DataView): Header | null {
  for (let at = 2; at + 9 < view.byteLength;) {
    if (view.getUint8(at) !== 0xff) return null;
    const marker = view.getUint8(at + 1);
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)) {
      return { format: "jpeg", width: view.getUint16(at + 7), height: view.getUint16(at + 5), isAnimated: false };
    }
    // Fill bytes stand before a marker.
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2);
  }
  return null;
}

function readWebp(view: DataView): Header | null {
  const kind = readTag(view, 12);
  if (kind === "VP8X") {
    const size = (at: number) => 1 + view.getUint16(at, true) + (view.getUint8(at + 2) << 16);
    return { format: "webp", width: size(24), height: size(27), isAnimated: (view.getUint8(20) & 2) !== 0 };
  }
  if (kind === "VP8L") {
    const bits = view.getUint32(21, true);
    return { format: "webp", width: 1 + (bits & 0x3fff), height: 1 + ((bits >>> 14) & 0x3fff), isAnimated: false };
  }
  if (kind !== "VP8 ") return null;
  const size = (at: number) => view.getUint16(at, true) & 0x3fff;
  return { format: "webp", width: size(26), height: size(28), isAnimated: false };
}

function readTag(view: DataView, at: number): string {
  return String.fromCharCode(...[0, 1, 2, 3].map((offset) => view.getUint8(at + offset)));
}
