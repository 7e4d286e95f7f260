import { decode } from "fast-png";
import { brokenImage, ICON_LIMITS, inspectImage } from "./inspect-image.ts";
import type { Pixels } from "./pixels.ts";

/** Enough for every icon, and quick to work on. */
const MAX_DECODED_PIXELS = 2_048;

/**
 * An image's pixels, its longer side at most 2,048 of them. Errors: those of inspectImage, and `bad_request` for pixels
 * that cannot be read.
 */
export async function decodeImage(bytes: Uint8Array, name: string): Promise<Pixels> {
  const facts = inspectImage(bytes, name);
  // A side more than was said would be a header that lies.
  const image = new Bun.Image(bytes, { maxPixels: ICON_LIMITS.maxPixels ** 2 });
  if (Math.max(facts.width, facts.height) > MAX_DECODED_PIXELS) {
    // Bun mixes the colours of transparent pixels in, which leaves a dark fringe; picking pixels does not.
    image.resize(MAX_DECODED_PIXELS, MAX_DECODED_PIXELS, { fit: "inside", filter: "nearest" });
  }
  let png: Uint8Array;
  try {
    png = await image.png({ compressionLevel: 0 }).bytes();
  } catch (error) {
    if (error instanceof Error && "code" in error && String(error.code).startsWith("ERR_IMAGE_")) {
      throw brokenImage(name);
    }
    throw error;
  }
  const { width, height, channels, data } = decode(png);
  return { width, height, data: toRgba(data, channels, width * height) };
}

/** Bun writes 8 bits for each channel: grey, grey and alpha, colours, or colours and alpha. */
function toRgba(data: ArrayLike<number>, channels: number, count: number): Uint8ClampedArray {
  const rgba = new Uint8ClampedArray(count * 4);
  const isGrey = channels < 3;
  const hasAlpha = channels % 2 === 0;
  for (let pixel = 0; pixel < count; pixel++) {
    const from = pixel * channels;
    for (let channel = 0; channel < 3; channel++) {
      rgba[pixel * 4 + channel] = data[from + (isGrey ? 0 : channel)] ?? 0;
    }
    rgba[pixel * 4 + 3] = hasAlpha ? (data[from + channels - 1] ?? 0) : 255;
  }
  return rgba;
}
