const STARTUP_HEADER_BYTES = 8;
const MESSAGE_HEADER_BYTES = 5;
const SSL_REQUEST = 80_877_103;
const GSS_REQUEST = 80_877_104;
const TERMINATE = "X".charCodeAt(0);

/** Finds the borders of messages in what a Postgres client sends; whole messages only go on to the database. */
export class WireFrames {
  #rest: Buffer = Buffer.alloc(0);
  #started = false;

  /**
   * Takes the next bytes from the client. `messages` are all messages that are whole now, one behind the other, without
   * the client's goodbye (it would end PGlite's one backend); `refusals` is how many requests for encryption came before
   * the start, each to be answered by the letter N.
   * Errors: RangeError when the bytes are not the protocol's.
   */
  feed(chunk: Uint8Array): { messages: Buffer; refusals: number } {
    const bytes = this.#rest.length === 0 ? Buffer.from(chunk) : Buffer.concat([this.#rest, chunk]);
    let begin = 0;
    let end = 0;
    let refusals = 0;
    for (;;) {
      const left = bytes.length - end;
      if (left < (this.#started ? MESSAGE_HEADER_BYTES : STARTUP_HEADER_BYTES)) break;
      const size = this.#started ? 1 + bytes.readInt32BE(end + 1) : bytes.readInt32BE(end);
      if (size < MESSAGE_HEADER_BYTES) throw new RangeError(`a message of ${size} bytes`);
      if (left < size) break;
      if (this.#started && bytes[end] === TERMINATE) break;
      const code = this.#started ? 0 : bytes.readInt32BE(end + 4);
      end += size;
      if (code === SSL_REQUEST || code === GSS_REQUEST) {
        refusals += 1;
        begin = end;
      } else {
        this.#started = true;
      }
    }
    this.#rest = bytes.subarray(end);
    return { messages: bytes.subarray(begin, end), refusals };
  }
}
