import { isUtf8 } from "node:buffer";
import { LIMITS } from "@lathe/protocol/limits";
import type { FileContent } from "@lathe/protocol/workspace";

/** The etag of a file's bytes: their SHA-256 in hex. */
export function etagOf(bytes: Uint8Array): string {
  return new Bun.CryptoHasher("sha256").update(bytes).digest("hex");
}

/** Whether bytes are no text: they hold a NUL or are not valid UTF-8. */
export function isBinary(bytes: Uint8Array): boolean {
  return bytes.includes(0) || !isUtf8(bytes);
}

/** Describes a file's bytes. A byte order mark stays in the text, so that it comes back on writing. */
export function describeContent(path: string, bytes: Buffer): FileContent {
  const binary = isBinary(bytes);
  const text = binary || bytes.byteLength > LIMITS.file.maxTextBytes ? null : bytes.toString("utf8");
  return { path, text, binary, size: bytes.byteLength, etag: etagOf(bytes) };
}
