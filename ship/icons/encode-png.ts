import { encode } from "fast-png";
import type { Pixels } from "./pixels.ts";

/** The smallest PNG that is made of these pixels without loss; the same for the same pixels. */
export async function encodePng({ width, height, data }: Pixels): Promise<Uint8Array> {
  const plain = encode({ width, height, data, channels: 4, depth: 8 }, { zlib: { level: 1 } });
  // fast-png writes rows as they are; filtered ones take a fraction of it.
  const packed = await new Bun.Image(plain).png({ compressionLevel: 9 }).bytes();
  return packed.byteLength < plain.byteLength ? packed : plain;
}
