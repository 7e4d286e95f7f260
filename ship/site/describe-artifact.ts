import { gzipSync } from "node:zlib";
import { isPacked } from "../zip/is-packed.ts";

export interface ArtifactFacts {
  bytes: number;
  /** As most servers send it: what is packed already stays as it is. */
  gzipBytes: number;
  /** In hex. */
  sha256: string;
}

export function describeArtifact(name: string, bytes: Uint8Array): ArtifactFacts {
  return {
    bytes: bytes.byteLength,
    gzipBytes: isPacked(name) ? bytes.byteLength : gzipSync(bytes).byteLength,
    sha256: new Bun.CryptoHasher("sha256").update(bytes).digest("hex"),
  };
}
