import { open } from "node:fs/promises";

const CHUNK_BYTES = 256 * 1024;

/** A file's bytes in pieces, each in memory of its own. */
export async function* readChunks(path: string | Buffer): AsyncGenerator<Uint8Array, void, void> {
  const file = await open(path, "r");
  try {
    const { size } = await file.stat();
    for (let position = 0; position < size;) {
      const buffer = Buffer.allocUnsafeSlow(Math.min(CHUNK_BYTES, size - position));
      const { bytesRead } = await file.read(buffer, 0, buffer.length, position);
      if (bytesRead === 0) return;
      position += bytesRead;
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    await file.close();
  }
}
