import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { Readable, type Transform } from "node:stream";
import { createGunzip, createGzip, createZstdCompress, createZstdDecompress } from "node:zlib";
import { damaged } from "./damaged.ts";

export type Compression = "gzip" | "zstd";

const GZIP_MAGIC = Buffer.from([0x1f, 0x8b]);
const ZSTD_MAGIC = Buffer.from([0x28, 0xb5, 0x2f, 0xfd]);

/** By the file's name: `.zst` is Zstandard, everything else gzip. */
export function compressionFor(path: string): Compression {
  return /\.(zst|tzst)$/i.test(path) ? "zstd" : "gzip";
}

export function createCompressor(compression: Compression): Transform {
  return compression === "zstd" ? createZstdCompress() : createGzip({ level: 6 });
}

/** A compressed archive's tar, by what the file says that it is and not by its name. */
export async function openArchiveFile(path: string): Promise<ReadableStream<Uint8Array>> {
  const compression = await recognize(path);
  const source = createReadStream(path, { highWaterMark: 256 * 1024 });
  const decompressor = compression === "zstd" ? createZstdDecompress() : createGunzip();
  source.on("error", (error) => decompressor.destroy(error));
  decompressor.on("close", () => source.destroy());
  source.pipe(decompressor);
  return toWebStream(decompressor);
}

async function recognize(path: string): Promise<Compression> {
  const file = await open(path, "r");
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4), 0, 4, 0);
    const start = buffer.subarray(0, bytesRead);
    if (start.subarray(0, 2).equals(GZIP_MAGIC)) return "gzip";
    if (start.equals(ZSTD_MAGIC)) return "zstd";
    throw damaged("it is neither .tar.gz nor .tar.zst");
  } finally {
    await file.close();
  }
}

/** Read only as fast as it is asked for. */
export function toWebStream(readable: Readable): ReadableStream<Uint8Array> {
  const iterator: AsyncIterator<Buffer> = readable[Symbol.asyncIterator]();
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const { done, value } = await iterator.next();
        if (done === true) controller.close();
        else controller.enqueue(value);
      },
      cancel() {
        readable.destroy();
      },
    },
    { highWaterMark: 0 },
  );
}
