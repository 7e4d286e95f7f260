import { Zip, ZipDeflate, ZipPassThrough } from "fflate";
import type { FolderFile } from "./import-folder.ts";

const PACKED = /\.(?:png|jpe?g|gif|webp|avif|woff2?|zip|gz|mp[34]|webm|pdf)$/i;

/** The files as a zip, one in memory at a time. `onProgress` hears how much of them is in it, from 0 to 1. */
export async function zipFiles(
  files: readonly FolderFile[],
  onProgress: (share: number) => void,
  signal: AbortSignal,
): Promise<Blob> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let failure: Error | null = null;
  const zip = new Zip((error, chunk) => {
    if (error === null) chunks.push(Uint8Array.from(chunk));
    else failure = error;
  });
  for (const [index, { path, content }] of files.entries()) {
    signal.throwIfAborted();
    const bytes = new Uint8Array(await content.arrayBuffer());
    const entry = PACKED.test(path) ? new ZipPassThrough(path) : new ZipDeflate(path, { level: 4 });
    zip.add(entry);
    entry.push(bytes, true);
    if (failure !== null) throw failure;
    onProgress((index + 1) / files.length);
  }
  zip.end();
  return new Blob(chunks, { type: "application/zip" });
}
