/**
 * Follows the frames that a server sends through a tunnel, so that it is known whether a frame of our own may be put
 * behind them. Only unmasked frames are understood, as servers send them.
 */
export class FrameFollower {
  #head: number[] = [];
  #left = 0;
  #sawClose = false;

  /** Whether a close frame can be sent now: between two frames, and none has been sent yet. */
  get mayClose(): boolean {
    return this.#left === 0 && this.#head.length === 0 && !this.#sawClose;
  }

  feed(bytes: Uint8Array): void {
    let at = 0;
    while (at < bytes.length) {
      if (this.#left > 0) {
        const taken = Math.min(this.#left, bytes.length - at);
        this.#left -= taken;
        at += taken;
        continue;
      }
      this.#head.push(bytes[at] ?? 0);
      at += 1;
      this.#readHead();
    }
  }

  #readHead(): void {
    const [first = 0, second = 0] = this.#head;
    const short = second & 127;
    const headBytes = 2 + (short === 126 ? 2 : short === 127 ? 8 : 0) + ((second & 128) === 0 ? 0 : 4);
    if (this.#head.length < 2 || this.#head.length < headBytes) return;
    let length = short;
    if (short === 126) length = this.#number(2, 4);
    else if (short === 127) length = this.#number(2, 10);
    if ((first & 15) === 8) this.#sawClose = true;
    this.#left = length;
    this.#head = [];
  }

  #number(from: number, to: number): number {
    return this.#head.slice(from, to).reduce((sum, byte) => sum * 256 + byte, 0);
  }
}

const MAX_REASON_BYTES = 123;

/** A close frame as a server sends it. The reason is cut to what such a frame can hold. */
export function formatCloseFrame(code: number, reason: string): Buffer {
  let text = reason;
  while (Buffer.byteLength(text) > MAX_REASON_BYTES) text = text.slice(0, -1);
  const payload = Buffer.concat([Buffer.from([code >> 8, code & 255]), Buffer.from(text.toWellFormed())]);
  return Buffer.concat([Buffer.from([0x88, payload.length]), payload]);
}

/** The head with which a server accepts a WebSocket; null when the key is not one. */
export function formatAcceptHead(key: string | null): Buffer | null {
  if (key === null || !/^[A-Za-z0-9+/]{22}==$/.test(key)) return null;
  const accept = new Bun.CryptoHasher("sha1").update(`${key}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`).digest("base64");
  return Buffer.from(
    `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`,
    "latin1",
  );
}
