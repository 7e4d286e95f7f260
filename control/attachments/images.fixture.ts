/** The smallest files whose headers say a size. Tests only. */

const ascii = (text: string) => [...new TextEncoder().encode(text)];
const big16 = (value: number) => [(value >> 8) & 255, value & 255];
const little16 = (value: number) => [value & 255, (value >> 8) & 255];
const little24 = (value: number) => [...little16(value), (value >> 16) & 255];

export function makePng(width: number, height: number): Uint8Array<ArrayBuffer> {
  const size = [...big16(width >>> 16), ...big16(width), ...big16(height >>> 16), ...big16(height)];
  return Uint8Array.of(
    0x89,
    ...ascii("PNG\r\n"),
    0x1a,
    0x0a,
    0,
    0,
    0,
    13,
    ...ascii("IHDR"),
    ...size,
    8,
    6,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
  );
}

export function makeGif(width: number, height: number): Uint8Array<ArrayBuffer> {
  return Uint8Array.of(...ascii("GIF89a"), ...little16(width), ...little16(height), 0, 0, 0, 0x3b);
}

/** With a segment before the frame header, and filling. */
export function makeJpeg(width: number, height: number): Uint8Array<ArrayBuffer> {
  const app = [0xff, 0xe0, 0, 6, 1, 2, 3, 4];
  const frame = [0xff, 0xff, 0xc2, 0, 11, 8, ...big16(height), ...big16(width), 1, 0, 0, 0];
  return Uint8Array.of(0xff, 0xd8, ...app, ...frame, 0xff, 0xd9);
}

export function makeWebp(form: "VP8 " | "VP8L" | "VP8X", width: number, height: number): Uint8Array<ArrayBuffer> {
  const bits = ((width - 1) | ((height - 1) << 14)) >>> 0;
  const body = {
    "VP8 ": [0, 0, 0, 0x9d, 0x01, 0x2a, ...little16(width), ...little16(height)],
    VP8L: [0x2f, ...little16(bits & 0xffff), ...little16(bits >>> 16), 0, 0, 0, 0, 0],
    VP8X: [0, 0, 0, 0, ...little24(width - 1), ...little24(height - 1)],
  }[form];
  return Uint8Array.of(...ascii("RIFF"), 22, 0, 0, 0, ...ascii("WEBP"), ...ascii(form), 10, 0, 0, 0, ...body);
}
