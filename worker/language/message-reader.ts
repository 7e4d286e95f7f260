import { LatheError } from "@lathe/protocol/errors";

const MAX_HEADER_BYTES = 4 * 1024;
const HEADER_END = Buffer.from("\r\n\r\n");

/** Takes a stream of LSP's base protocol apart: a header with `Content-Length`, an empty line, and so many bytes. */
export class MessageReader {
  readonly #maxMessageBytes: number;
  #chunks: Buffer[] = [];
  #heldBytes = 0;
  /** Of the message whose header was read; null: a header comes next. */
  #expectedBytes: number | null = null;

  constructor(maxMessageBytes: number) {
    this.#maxMessageBytes = maxMessageBytes;
  }

  /** The messages that are complete now. @throws LatheError `bad_request` (no such stream), `too_large` */
  read(chunk: Uint8Array): string[] {
    this.#chunks.push(Buffer.from(chunk));
    this.#heldBytes += chunk.length;
    const messages: string[] = [];
    for (;;) {
      if (this.#expectedBytes === null) this.#expectedBytes = this.#readHeader();
      if (this.#expectedBytes === null || this.#heldBytes < this.#expectedBytes) return messages;
      messages.push(this.#take(this.#expectedBytes).toString("utf8"));
      this.#expectedBytes = null;
    }
  }

  #readHeader(): number | null {
    const held = this.#join();
    const end = held.indexOf(HEADER_END);
    if ((end === -1 ? held.length : end) > MAX_HEADER_BYTES)
      throw new LatheError("bad_request", "The header of a message does not end.");
    if (end === -1) return null;
    const header = this.#take(end + HEADER_END.length).toString("latin1");
    const length = /^content-length: *(\d{1,12})\r?$/im.exec(header)?.[1];
    if (length === undefined) throw new LatheError("bad_request", "A message's header has no length.");
    const limitBytes = this.#maxMessageBytes;
    if (Number(length) > limitBytes) throw new LatheError("too_large", "A message is too large.", { limitBytes });
    return Number(length);
  }

  #take(bytes: number): Buffer {
    const held = this.#join();
    this.#chunks = [held.subarray(bytes)];
    this.#heldBytes -= bytes;
    return held.subarray(0, bytes);
  }

  #join(): Buffer {
    const [only = Buffer.alloc(0), second] = this.#chunks;
    if (second === undefined) return only;
    const held = Buffer.concat(this.#chunks);
    this.#chunks = [held];
    return held;
  }
}

export function formatMessage(message: object): Buffer {
  const body = Buffer.from(JSON.stringify(message));
  return Buffer.concat([Buffer.from(`Content-Length: ${body.length}\r\n\r\n`), body]);
}
