import { encode } from "fast-png";
import type { Pixels } from "./pixels.ts";

/** These pixels as a PNG, without loss; the same for the same pixels. */
export async function encodePng({ width, height, data }: Pixels): Promise<Uint8Array> {
  // fast-png neither filters rows nor packs them quickly: it only brings the pixels to what does both.
  const plain = encode({ width, height, data, channels: 4, depth: 8 }, { zlib: { level: 0 } });
  return await new Bun.Image(plain).png({ compressionLevel: 9 }).bytes();
}
