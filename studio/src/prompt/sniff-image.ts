/** The media type of an image that models take, told by its first bytes; null for anything else. */
export function sniffImage(start: Uint8Array): "image/png" | "image/jpeg" | "image/gif" | "image/webp" | null {
  const text = String.fromCharCode(...start.subarray(0, 12));
  if (text.startsWith("\x89PNG\r\n\x1a\n")) return "image/png";
  if (text.startsWith("\xff\xd8\xff")) return "image/jpeg";
  if (text.startsWith("GIF87a") || text.startsWith("GIF89a")) return "image/gif";
  return text.startsWith("RIFF") && text.slice(8) === "WEBP" ? "image/webp" : null;
}

const EXIF_MARKER = 0xffe1;
const SCAN_MARKER = 0xffda;
const ORIENTATION_TAG = 0x0112;

/** Whether a JPEG says that it is to be turned or mirrored when it is shown: what reads it without that sees it wrong. */
export function isTurnedJpeg(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 2;
  while (at + 10 <= view.byteLength) {
    const marker = view.getUint16(at);
    if (marker < 0xff00 || marker === SCAN_MARKER) return false;
    if (marker === EXIF_MARKER && view.getUint32(at + 4) === 0x45786966) {
      const orientation = readOrientation(view, at + 10);
      return orientation > 1 && orientation <= 8;
    }
    at += 2 + view.getUint16(at + 2);
  }
  return false;
}

/** The orientation in the first directory of TIFF data that begins at `start`; 1, upright, where it says none. */
function readOrientation(view: DataView, start: number): number {
  const end = view.byteLength;
  if (start + 8 > end) return 1;
  const isLittle = view.getUint16(start) === 0x4949;
  const directory = start + view.getUint32(start + 4, isLittle);
  if (directory + 2 > end) return 1;
  const count = view.getUint16(directory, isLittle);
  for (let index = 0; index < count; index += 1) {
    const entry = directory + 2 + index * 12;
    if (entry + 12 > end) return 1;
    if (view.getUint16(entry, isLittle) === ORIENTATION_TAG) return view.getUint16(entry + 8, isLittle);
  }
  return 1;
}
