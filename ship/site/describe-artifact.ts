import { gzipSync } from "node:zlib";

export interface ArtifactFacts {
  bytes: number;
  /** As most servers send it. */
  gzipBytes: number;
  /** In hex. */
  sha256: string;
}

export function describeArtifact(bytes: Uint8Array): ArtifactFacts {
  return {
    bytes: bytes.byteLength,
    gzipBytes: gzipSync(bytes).byteLength,
    sha256: new Bun.CryptoHasher("sha256").update(bytes).digest("hex"),
  };
}
