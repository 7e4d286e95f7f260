import type { BodyFraming } from "./body-counter.ts";
import { BodyCounter } from "./body-counter.ts";
import type { HeaderLine } from "./header-lines.ts";
import { countHeaders, firstValue, listTokens, readHeaderLines } from "./header-lines.ts";

/** The head of a response. `raw` is exactly what came, with the blank line. */
export interface ResponseHead {
  version: "1.0" | "1.1";
  status: number;
  statusText: string;
  headers: HeaderLine[];
  raw: Buffer;
  framing: BodyFraming;
  /** Whether the connection can carry another exchange behind this one. */
  reusable: boolean;
}

/**
 * What was found in a piece: `interim` heads (1xx) come before the head; `payload` is content without framing and
 * `raw` the same bytes as they came.
 */
export interface ResponseListener {
  interim(raw: Buffer): void;
  head(head: ResponseHead): void;
  raw(bytes: Buffer): void;
  payload(bytes: Buffer): void;
}

/** `unreadable`: this is no HTTP response that can be followed. */
export type ResponseProgress = "more" | "done" | "tunnel" | "unreadable";

const MAX_HEAD_BYTES = 256 * 1024;
const STATUS_LINE = /^HTTP\/(1\.[01]) (\d{3})(?: ([\t\x20-\x7e\x80-\xff]*))?$/;

/**
 * Follows one response through the bytes of an upstream without changing them, so that it is known where the response
 * ends, whether an upgrade was accepted, and what kind of document it carries.
 */
export class ResponseReader {
  readonly #requestMethod: string;
  readonly #listener: ResponseListener;
  #held: Buffer | null = null;
  #body: BodyCounter | null = null;

  constructor(requestMethod: string, listener: ResponseListener) {
    this.#requestMethod = requestMethod;
    this.#listener = listener;
  }

  /** Whether the final head has been seen. */
  get answered(): boolean {
    return this.#body !== null;
  }

  /** `rest` are the bytes behind the response; of a tunnel, its first ones. */
  feed(piece: Buffer): { progress: ResponseProgress; rest: Buffer } {
    if (this.#body !== null) return this.#feedBody(this.#body, piece);
    let bytes = this.#held === null ? piece : Buffer.concat([this.#held, piece]);
    this.#held = null;
    for (;;) {
      const end = bytes.indexOf("\r\n\r\n", 0, "latin1");
      if (end === -1) {
        this.#held = bytes;
        return { progress: bytes.length > MAX_HEAD_BYTES ? "unreadable" : "more", rest: Buffer.alloc(0) };
      }
      const head = parseResponseHead(bytes.subarray(0, end + 4), this.#requestMethod);
      if (head === null) return { progress: "unreadable", rest: bytes };
      bytes = bytes.subarray(end + 4);
      if (head.status === 101) {
        this.#body = new BodyCounter({ type: "close" });
        this.#listener.head(head);
        return { progress: "tunnel", rest: bytes };
      }
      if (head.status < 200) {
        this.#listener.interim(head.raw);
        continue;
      }
      const body = new BodyCounter(head.framing, (payload) => this.#listener.payload(payload));
      this.#body = body;
      this.#listener.head(head);
      return body.empty ? { progress: "done", rest: bytes } : this.#feedBody(body, bytes);
    }
  }

  #feedBody(body: BodyCounter, bytes: Buffer): { progress: ResponseProgress; rest: Buffer } {
    const counted = body.feed(bytes);
    if (counted.end > 0) this.#listener.raw(counted.end === bytes.length ? bytes : bytes.subarray(0, counted.end));
    const progress = counted.fault ? "unreadable" : counted.done ? "done" : "more";
    return { progress, rest: bytes.subarray(counted.end) };
  }
}

function parseResponseHead(raw: Buffer, requestMethod: string): ResponseHead | null {
  const lines = raw.toString("latin1", 0, raw.length - 4).split("\r\n");
  const statusLine = STATUS_LINE.exec(lines[0] ?? "");
  const headers = readHeaderLines(lines, 1);
  if (statusLine === null || headers === null) return null;
  const version = statusLine[1] === "1.0" ? "1.0" : "1.1";
  const status = Number(statusLine[2]);
  const framing = responseFraming(status, headers, requestMethod);
  const connection = listTokens(headers, "connection");
  const kept = version === "1.1" ? !connection.includes("close") : connection.includes("keep-alive");
  return {
    version,
    status,
    statusText: statusLine[3] ?? "",
    headers,
    raw,
    framing,
    reusable: kept && framing.type !== "close",
  };
}

/** What is not clear ends with the connection: then nothing can be taken for a second response. */
function responseFraming(status: number, headers: readonly HeaderLine[], requestMethod: string): BodyFraming {
  if (requestMethod === "HEAD" || status === 204 || status === 304 || status < 200) return { type: "none" };
  const lengths = countHeaders(headers, "content-length");
  if (countHeaders(headers, "transfer-encoding") > 0) {
    const codings = listTokens(headers, "transfer-encoding");
    return lengths === 0 && codings.length === 1 && codings[0] === "chunked" ? { type: "chunked" } : { type: "close" };
  }
  const length = firstValue(headers, "content-length") ?? "";
  if (lengths === 1 && /^\d{1,15}$/.test(length)) return { type: "length", bytes: Number(length) };
  return { type: "close" };
}
