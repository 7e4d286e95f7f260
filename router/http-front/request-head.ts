import type { HeaderLine } from "./header-lines.ts";
import { readHeaderLines } from "./header-lines.ts";

/** The head of a request as it came. Text is latin1, one character a byte. */
export interface RequestHead {
  method: string;
  target: string;
  version: "1.0" | "1.1";
  headers: HeaderLine[];
}

/** A request that cannot be understood in exactly one way. The connection is closed after the answer. */
export interface HeadFault {
  status: 400 | 431 | 505;
  reason: string;
}

export interface HeadLimits {
  maxHeadBytes: number;
  maxHeaders: number;
}

export type HeadResult = { head: RequestHead; rest: Buffer } | { fault: HeadFault } | "more";

const REQUEST_LINE = /^([!#$%&'*+\-.^_`|~0-9A-Za-z]{1,32}) ([\x21-\x7e]+) HTTP\/(\d\.\d)$/;
const MAX_LEADING_BLANK_BYTES = 8;
const CR = 13;
const LF = 10;

/** Reads request heads out of bytes that come in pieces of any size. */
export class RequestHeadReader {
  readonly #limits: HeadLimits;
  #held: Buffer | null = null;
  /** How much of what is held is known to hold no end of a head. */
  #scannedBytes = 0;
  #blankBytes = 0;

  constructor(limits: HeadLimits) {
    this.#limits = limits;
  }

  /** Whether a head has begun that has not come to its end. */
  get begun(): boolean {
    return this.#held !== null;
  }

  /** The next head with the bytes behind it, a fault, or "more" when the head has not ended yet. */
  feed(piece: Buffer): HeadResult {
    const bytes = this.#skipBlankLines(this.#held === null ? piece : Buffer.concat([this.#held, piece]));
    if (this.#blankBytes > MAX_LEADING_BLANK_BYTES) return this.#fail(400, "Too many blank lines before the request.");
    const end = bytes.indexOf("\r\n\r\n", Math.max(0, this.#scannedBytes - 3), "latin1");
    const headBytes = end === -1 ? bytes.length : end + 4;
    if (headBytes > this.#limits.maxHeadBytes) return this.#fail(431, "The request's head is too large.");
    if (end === -1) return this.#hold(bytes);
    const head = parseRequestHead(bytes.toString("latin1", 0, end), this.#limits.maxHeaders);
    this.#reset();
    return "fault" in head ? head : { head, rest: bytes.subarray(end + 4) };
  }

  #skipBlankLines(bytes: Buffer): Buffer {
    let start = 0;
    while (this.#scannedBytes === 0 && bytes[start] === CR && bytes[start + 1] === LF) start += 2;
    this.#blankBytes += start;
    return start === 0 ? bytes : bytes.subarray(start);
  }

  /** Keeps an unfinished head, unless it can already be seen that none will come of it (TLS, bare line feeds). */
  #hold(bytes: Buffer): HeadResult {
    for (let at = this.#scannedBytes; at < bytes.length; at += 1) {
      const byte = bytes[at] ?? 0;
      if (byte === LF ? bytes[at - 1] !== CR : byte < 32 && byte !== CR && byte !== 9) {
        return this.#fail(400, "The request's head holds a control character.");
      }
    }
    this.#held = bytes.length === 0 ? null : bytes;
    this.#scannedBytes = bytes.length === 1 && bytes[0] === CR ? 0 : bytes.length;
    return "more";
  }

  #fail(status: HeadFault["status"], reason: string): HeadResult {
    this.#reset();
    return { fault: { status, reason } };
  }

  #reset(): void {
    this.#held = null;
    this.#scannedBytes = 0;
    this.#blankBytes = 0;
  }
}

function parseRequestHead(text: string, maxHeaders: number): RequestHead | { fault: HeadFault } {
  const lines = text.split("\r\n");
  const requestLine = REQUEST_LINE.exec(lines[0] ?? "");
  if (requestLine === null) return { fault: { status: 400, reason: "The request line is not valid." } };
  const [, method = "", target = "", version] = requestLine;
  if (version !== "1.1" && version !== "1.0") return { fault: { status: 505, reason: "This server speaks HTTP/1.1." } };
  if (lines.length - 1 > maxHeaders) return { fault: { status: 431, reason: "The request has too many headers." } };
  const headers = readHeaderLines(lines, 1);
  if (headers === null) return { fault: { status: 400, reason: "A header line is not valid." } };
  return { method, target, version, headers };
}
