import { closeSync, fstatSync, ftruncateSync, openSync, readSync } from "node:fs";

const CHUNK_BYTES = 64 * 1024;
/** What has been read is given back to the disk once it is this much. */
const MAX_KEPT_BYTES = 1024 * 1024;
const MAX_LINE_CHARACTERS = 64 * 1024;

interface LogTailOptions {
  /** Where to begin to read. */
  from: "start" | "end";
  /** A longer line than 64 Ki characters comes in parts. */
  onLine: (line: string) => void;
}

/**
 * Follows the lines of a file to which another process appends (O_APPEND). The file is emptied when all of it has been
 * read and it has grown beyond 1 MiB; what is appended in between the two, within microseconds, is lost.
 */
export class LogTail {
  readonly #descriptor: number;
  readonly #onLine: (line: string) => void;
  readonly #decoder = new TextDecoder();
  readonly #buffer = Buffer.alloc(CHUNK_BYTES);
  #offset: number;
  #text = "";
  #closed = false;

  constructor(path: string, options: LogTailOptions) {
    this.#descriptor = openSync(path, "r+");
    this.#onLine = options.onLine;
    this.#offset = options.from === "start" ? 0 : fstatSync(this.#descriptor).size;
  }

  /** Takes what has been appended since. */
  read(): void {
    if (this.#closed) return;
    for (;;) {
      const count = readSync(this.#descriptor, this.#buffer, 0, CHUNK_BYTES, this.#offset);
      if (count === 0) break;
      this.#offset += count;
      this.#take(this.#decoder.decode(this.#buffer.subarray(0, count), { stream: true }));
    }
    if (this.#offset > MAX_KEPT_BYTES && fstatSync(this.#descriptor).size === this.#offset) {
      ftruncateSync(this.#descriptor, 0);
      this.#offset = 0;
    }
  }

  /** Takes the rest, also a last line without an end. */
  close(): void {
    if (this.#closed) return;
    this.read();
    this.#closed = true;
    closeSync(this.#descriptor);
    if (this.#text !== "") this.#onLine(this.#text);
  }

  #take(text: string): void {
    const lines = (this.#text + text).split("\n");
    this.#text = lines.pop() ?? "";
    for (const line of lines) this.#onLine(line);
    if (this.#text.length <= MAX_LINE_CHARACTERS) return;
    this.#onLine(this.#text);
    this.#text = "";
  }
}
