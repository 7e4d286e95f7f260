import type { EntryHead } from "./archive-entry.ts";
import type { Part } from "./archive-format.ts";
import { toBytes } from "./byte-path.ts";

interface Running {
  entries: number;
  bytes: number;
  hash: Bun.CryptoHasher;
}

/** Adds up the parts of an archive while it is written, and again while it is read. */
export class PartDigests {
  readonly #parts = new Map<string, Running>();
  #current: Running | null = null;

  /** An entry begins; its content follows by `content`. */
  entry(head: EntryHead): void {
    const name = partOf(head.path);
    const part = this.#parts.get(name) ?? { entries: 0, bytes: 0, hash: new Bun.CryptoHasher("sha256") };
    this.#parts.set(name, part);
    this.#current = part;
    part.entries += 1;
    const seconds = Math.floor(Math.max(head.mtimeMs, 0) / 1_000);
    const facts = [head.type, head.mode & 0o777, seconds, head.size, base64(head.path), base64(head.target)];
    part.hash.update(`${facts.join(" ")}\n`);
  }

  content(chunk: Uint8Array): void {
    if (this.#current === null) throw new Error("There is no entry that the content belongs to.");
    this.#current.bytes += chunk.byteLength;
    this.#current.hash.update(chunk);
  }

  /** Ends it. */
  finish(): Part[] {
    return [...this.#parts].map(([name, { entries, bytes, hash }]) => ({
      name,
      entries,
      bytes,
      sha256: hash.digest("hex"),
    }));
  }
}

function partOf(path: string): string {
  const [top = "", second] = path.split("/");
  return top === "projects" && second !== undefined ? `${top}/${second}` : top;
}

function base64(path: string): string {
  return toBytes(path).toString("base64");
}
