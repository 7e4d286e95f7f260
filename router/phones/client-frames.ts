/** A message above this is passed on unread. */
const MAX_MESSAGE_BYTES = 128 * 1024;
const TEXT = 1;
const CONTINUATION = 0;
const FIRST_CONTROL = 8;
const MAX_HEAD_BYTES = 14;

interface Frame {
  opcode: number;
  isLast: boolean;
  mask: readonly [number, number, number, number] | null;
  leftBytes: number;
  /** How much of it has come, for the mask. */
  at: number;
}

/**
 * Reads the text messages out of what a client sends through a WebSocket, in pieces of any size, without changing it:
 * masked frames, fragments, control frames between them. What is compressed or too large is skipped.
 */
export class ClientFrames {
  readonly #onText: (text: string) => void;
  #head: number[] = [];
  #frame: Frame | null = null;
  /** The message so far; null: none, or one that is skipped. */
  #parts: Buffer[] | null = null;
  #partsBytes = 0;

  constructor(onText: (text: string) => void) {
    this.#onText = onText;
  }

  feed(bytes: Uint8Array): void {
    let at = 0;
    while (at < bytes.length) {
      if (this.#frame === null) {
        this.#head.push(bytes[at] ?? 0);
        at += 1;
        this.#readHead();
      } else {
        const taken = Math.min(this.#frame.leftBytes, bytes.length - at);
        this.#takePayload(this.#frame, bytes.subarray(at, at + taken));
        at += taken;
      }
      if (this.#frame?.leftBytes === 0) this.#endFrame(this.#frame);
    }
  }

  #readHead(): void {
    const [first = 0, second = 0] = this.#head;
    if (this.#head.length < 2) return;
    const short = second & 127;
    const lengthBytes = short === 126 ? 2 : short === 127 ? 8 : 0;
    const isMasked = (second & 128) !== 0;
    const headBytes = 2 + lengthBytes + (isMasked ? 4 : 0);
    if (this.#head.length < headBytes && this.#head.length < MAX_HEAD_BYTES) return;
    const leftBytes =
      lengthBytes === 0 ? short : this.#head.slice(2, 2 + lengthBytes).reduce((sum, byte) => sum * 256 + byte, 0);
    const [a = 0, b = 0, c = 0, d = 0] = this.#head.slice(2 + lengthBytes);
    const frame = { opcode: first & 15, isLast: (first & 128) !== 0, mask: isMasked ? ([a, b, c, d] as const) : null };
    this.#head = [];
    this.#frame = { ...frame, leftBytes, at: 0 };
    if (frame.opcode >= FIRST_CONTROL || frame.opcode === CONTINUATION) return;
    // The first reserved bit says that the message is compressed.
    this.#parts = frame.opcode === TEXT && (first & 64) === 0 ? [] : null;
    this.#partsBytes = 0;
  }

  #takePayload(frame: Frame, bytes: Uint8Array): void {
    frame.leftBytes -= bytes.length;
    const start = frame.at;
    frame.at += bytes.length;
    if (frame.opcode >= FIRST_CONTROL || this.#parts === null) return;
    this.#partsBytes += bytes.length;
    if (this.#partsBytes > MAX_MESSAGE_BYTES) {
      this.#parts = null;
      return;
    }
    const part = Buffer.from(bytes);
    const { mask } = frame;
    if (mask !== null)
      for (let at = 0; at < part.length; at += 1) part[at] = (part[at] ?? 0) ^ (mask[(start + at) & 3] ?? 0);
    this.#parts.push(part);
  }

  #endFrame(frame: Frame): void {
    this.#frame = null;
    if (frame.opcode >= FIRST_CONTROL || !frame.isLast || this.#parts === null) return;
    const text = Buffer.concat(this.#parts).toString("utf8");
    this.#parts = null;
    this.#onText(text);
  }
}
