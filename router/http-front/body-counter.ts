/** How the end of a message's body is found. `close`: with the end of the connection (responses only). */
export type BodyFraming =
  | { type: "none" }
  | { type: "length"; bytes: number }
  | { type: "chunked" }
  | { type: "close" };

/** A chunk's size line and all trailers together stay below this. */
const MAX_LINE_BYTES = 8 * 1024;
const CR = 13;
const LF = 10;

type ChunkPhase = "size" | "extension" | "sizeLineFeed" | "data" | "dataReturn" | "dataLineFeed" | "trailer" | "done";

export interface CountedBytes {
  /** Index in the piece behind the last byte that belongs to the body. */
  end: number;
  /** The body is complete at `end`. */
  done: boolean;
  /** The framing is not valid at `end`; nothing more can be said of this connection. */
  fault: boolean;
}

/** Counts the bytes of a body through without changing them, so that the end of the message is known. */
export class BodyCounter {
  readonly #framing: BodyFraming["type"];
  readonly #onPayload: ((payload: Buffer) => void) | undefined;
  #left: number;
  #phase: ChunkPhase = "size";
  #digits = 0;
  #lineBytes = 0;
  #trailerLineBytes = 0;
  #lastByte = 0;

  /** `onPayload` receives the body's content without its framing. */
  constructor(framing: BodyFraming, onPayload?: (payload: Buffer) => void) {
    this.#framing = framing.type;
    this.#left = framing.type === "length" ? framing.bytes : 0;
    this.#onPayload = onPayload;
  }

  /** Whether the body has ended before any byte of it. */
  get empty(): boolean {
    return this.#framing === "none" || (this.#framing === "length" && this.#left === 0);
  }

  feed(piece: Buffer, start = 0): CountedBytes {
    switch (this.#framing) {
      case "none":
        return { end: start, done: true, fault: false };
      case "close":
        this.#emit(piece, start, piece.length);
        return { end: piece.length, done: false, fault: false };
      case "length": {
        const end = this.#takeData(piece, start);
        return { end, done: this.#left === 0, fault: false };
      }
      case "chunked":
        return this.#feedChunks(piece, start);
    }
  }

  #feedChunks(piece: Buffer, start: number): CountedBytes {
    let at = start;
    while (at < piece.length && this.#phase !== "done") {
      if (this.#phase === "data") {
        at = this.#takeData(piece, at);
        if (this.#left === 0) this.#phase = "dataReturn";
        continue;
      }
      const next = this.#stepChunk(piece[at] ?? 0);
      if (next === null) return { end: at, done: false, fault: true };
      this.#phase = next;
      at += 1;
    }
    return { end: at, done: this.#phase === "done", fault: false };
  }

  /** The phase behind a byte of framing, or null when no such byte may stand there. */
  #stepChunk(byte: number): ChunkPhase | null {
    switch (this.#phase) {
      case "size":
        return this.#stepSize(byte);
      case "extension":
        if (byte === CR) return "sizeLineFeed";
        this.#lineBytes += 1;
        return isFieldByte(byte) && this.#lineBytes <= MAX_LINE_BYTES ? "extension" : null;
      case "sizeLineFeed":
        return byte === LF ? this.#beginChunk() : null;
      case "dataReturn":
        return byte === CR ? "dataLineFeed" : null;
      case "dataLineFeed":
        return byte === LF ? "size" : null;
      case "trailer":
        return this.#stepTrailer(byte);
      case "data":
      case "done":
        return null;
    }
  }

  #stepSize(byte: number): ChunkPhase | null {
    const digit = hexDigit(byte);
    if (digit !== -1) {
      this.#digits += 1;
      this.#left = this.#left * 16 + digit;
      // Twelve digits are 256 TiB, and still an exact number.
      return this.#digits <= 12 ? "size" : null;
    }
    if (this.#digits === 0) return null;
    if (byte === CR) return "sizeLineFeed";
    return byte === 59 || byte === 32 || byte === 9 ? "extension" : null;
  }

  #beginChunk(): ChunkPhase {
    this.#digits = 0;
    this.#lineBytes = 0;
    this.#lastByte = 0;
    this.#trailerLineBytes = 0;
    return this.#left === 0 ? "trailer" : "data";
  }

  /** Lines behind the last chunk, up to an empty one. */
  #stepTrailer(byte: number): ChunkPhase | null {
    this.#lineBytes += 1;
    if (this.#lineBytes > MAX_LINE_BYTES) return null;
    if (this.#lastByte === CR) {
      if (byte !== LF) return null;
      this.#lastByte = 0;
      if (this.#trailerLineBytes === 0) return "done";
      this.#trailerLineBytes = 0;
      return "trailer";
    }
    this.#lastByte = byte;
    if (byte === CR) return "trailer";
    this.#trailerLineBytes += 1;
    return isFieldByte(byte) ? "trailer" : null;
  }

  #takeData(piece: Buffer, start: number): number {
    const end = Math.min(piece.length, start + this.#left);
    this.#left -= end - start;
    this.#emit(piece, start, end);
    return end;
  }

  #emit(piece: Buffer, start: number, end: number): void {
    if (end > start) this.#onPayload?.(piece.subarray(start, end));
  }
}

function hexDigit(byte: number): number {
  if (byte >= 48 && byte <= 57) return byte - 48;
  const lower = byte | 32;
  return lower >= 97 && lower <= 102 ? lower - 87 : -1;
}

function isFieldByte(byte: number): boolean {
  return byte === 9 || (byte >= 32 && byte !== 127);
}
