import { type Git, gitFailed } from "./git.ts";

/** The bytes of each of `oids`, in their order, one file in memory at a time. */
export async function* readBlobs(git: Git, oids: readonly string[]): AsyncGenerator<{ oid: string; bytes: Buffer }> {
  const child = git.start(["cat-file", "--batch"]);
  const complaint = new Response(child.stderr).text();
  try {
    child.stdin.write(oids.map((oid) => `${oid}\n`).join(""));
    // Ends when all is written, which waits for what is read below.
    const closed = Promise.resolve(child.stdin.end()).catch(() => undefined);
    const reader = new ByteReader(child.stdout);
    for (const oid of oids) {
      const header = (await reader.line()).split(" ");
      const size = Number(header[2]);
      if (header[1] !== "blob" || !Number.isSafeInteger(size))
        throw gitFailed("cat-file", child.exitCode ?? 0, header.join(" "));
      const bytes = await reader.bytes(size);
      await reader.bytes(1);
      yield { oid, bytes };
    }
    await closed;
    const exitCode = await child.exited;
    if (exitCode !== 0) throw gitFailed("cat-file", exitCode, await complaint);
  } finally {
    child.kill();
    await child.exited;
  }
}

const NEWLINE = 10;

class ByteReader {
  readonly #chunks: AsyncIterator<Uint8Array>;
  #buffer = Buffer.alloc(0);

  constructor(stream: ReadableStream<Uint8Array>) {
    this.#chunks = stream[Symbol.asyncIterator]();
  }

  async line(): Promise<string> {
    let end = this.#buffer.indexOf(NEWLINE);
    while (end < 0) {
      await this.#more([]);
      end = this.#buffer.indexOf(NEWLINE);
    }
    const line = this.#buffer.subarray(0, end).toString("utf8");
    this.#buffer = this.#buffer.subarray(end + 1);
    return line;
  }

  async bytes(length: number): Promise<Buffer> {
    const parts: Uint8Array[] = [];
    let have = this.#buffer.byteLength;
    if (have < length) {
      parts.push(this.#buffer);
      this.#buffer = Buffer.alloc(0);
    }
    while (have < length) have += await this.#more(parts);
    if (parts.length > 0) this.#buffer = Buffer.concat(parts);
    const bytes = this.#buffer.subarray(0, length);
    this.#buffer = this.#buffer.subarray(length);
    return bytes;
  }

  /** Reads on, into `parts` when it is in use (one joining of a large file instead of many), else into the buffer. */
  async #more(parts: Uint8Array[]): Promise<number> {
    const { done, value } = await this.#chunks.next();
    if (done === true) throw new Error("git cat-file ended in the middle of a file.");
    if (parts.length > 0) parts.push(value);
    else this.#buffer = Buffer.concat([this.#buffer, value]);
    return value.byteLength;
  }
}
