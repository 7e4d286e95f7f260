/**
 * Cuts a stream of bytes into messages that end with a zero byte. A message longer than `maxBytes` is dropped and costs
 * no memory beyond that.
 */
export class MessageSplitter {
  readonly #maxBytes: number;
  #pieces: Uint8Array[] = [];
  #bytes = 0;

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes;
  }

  /** The messages that are complete with this piece, in their order. */
  feed(chunk: Uint8Array): string[] {
    const messages: string[] = [];
    let start = 0;
    for (let end = chunk.indexOf(0); end !== -1; end = chunk.indexOf(0, start)) {
      this.#keep(chunk.subarray(start, end));
      if (this.#bytes <= this.#maxBytes) messages.push(new TextDecoder().decode(joinPieces(this.#pieces)));
      this.#pieces = [];
      this.#bytes = 0;
      start = end + 1;
    }
    // A copy: the rest of a large chunk must not be held because of its last bytes.
    this.#keep(chunk.slice(start));
    return messages;
  }

  #keep(piece: Uint8Array): void {
    this.#bytes += piece.length;
    if (this.#bytes <= this.#maxBytes) this.#pieces.push(piece);
    else this.#pieces = [];
  }
}

function joinPieces(pieces: readonly Uint8Array[]): Uint8Array {
  return pieces.length === 1 && pieces[0] !== undefined ? pieces[0] : new Uint8Array(Buffer.concat(pieces));
}
