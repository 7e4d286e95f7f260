type Phase =
  /** Between tags, before the place. */
  | "start"
  /** Inside `<…`, the kind not yet known. */
  | "open"
  /** `<!…>` or `<?…>`. */
  | "declaration"
  | "comment"
  /** The rest of `<html …>`. */
  | "html"
  /** The rest of `<head …>`. */
  | "head"
  | "done";

const LT = 60;
const GT = 62;
const DASH = 45;

/**
 * Puts a piece of HTML right behind `<head>`, in bytes that come in pieces of any size. A document without that tag gets
 * it before its first content, behind doctype, comments and `<html>`, where a parser would begin the head by itself.
 * Nothing is held back but an unfinished tag name. An empty document stays empty.
 */
export class HtmlInjector {
  readonly #insert: Buffer;
  #phase: Phase = "start";
  /** Bytes that are held back because the place may be before them. */
  #held: Buffer = Buffer.alloc(0);
  #sawAnything = false;
  #commentBytes = 0;
  #dashes = 0;
  #quote = 0;
  #afterEquals = false;

  constructor(insert: string) {
    this.#insert = Buffer.from(insert);
  }

  /** The bytes that can go on now. */
  push(piece: Buffer): Buffer {
    if (piece.length > 0) this.#sawAnything = true;
    if (this.#phase === "done") return piece;
    const heldBytes = this.#held.length;
    const bytes = heldBytes === 0 ? piece : Buffer.concat([this.#held, piece]);
    this.#held = Buffer.alloc(0);
    for (let at = heldBytes; at < bytes.length; at += 1) {
      const place = this.#step(bytes, at);
      if (place !== null) return this.#insertAt(bytes, place);
    }
    return this.#holdOpenTag(bytes);
  }

  /** What is left when the document has ended. */
  end(): Buffer {
    if (this.#phase === "done" || !this.#sawAnything) return this.#held;
    return this.#insertAt(this.#held, 0);
  }

  /** Where to insert, once the byte at `at` decides it. */
  #step(bytes: Buffer, at: number): number | null {
    const byte = bytes[at] ?? 0;
    switch (this.#phase) {
      case "start":
        if (byte === LT) this.#phase = "open";
        else if (!isBlank(byte) && !isByteOrderMark(byte)) return at;
        return null;
      case "open":
        return this.#stepOpen(bytes, at);
      case "declaration":
        if (byte === GT) this.#phase = "start";
        return null;
      case "comment":
        this.#stepComment(byte);
        return null;
      case "html":
        if (this.#endsTag(byte)) this.#phase = "start";
        return null;
      case "head":
        return this.#endsTag(byte) ? at + 1 : null;
      case "done":
        return null;
    }
  }

  #stepOpen(bytes: Buffer, at: number): number | null {
    const start = bytes.lastIndexOf(LT, at);
    const name = bytes.toString("latin1", start + 1, at + 1).toLowerCase();
    const last = bytes[at] ?? 0;
    if (name === "!" || name === "!-") return null;
    if (name === "!--") {
      this.#phase = "comment";
      this.#commentBytes = 0;
      this.#dashes = 0;
      return null;
    }
    if (name.startsWith("!") || name.startsWith("?")) {
      this.#phase = last === GT ? "start" : "declaration";
      return null;
    }
    if (!endsName(last)) return "html".startsWith(name) || "head".startsWith(name) ? null : start;
    const tag = name.slice(0, -1);
    if (tag !== "html" && tag !== "head") return start;
    this.#phase = tag;
    this.#quote = 0;
    this.#afterEquals = false;
    if (last !== GT) return null;
    this.#phase = "start";
    return tag === "head" ? at + 1 : null;
  }

  /** A comment ends with `-->` or `--!>`; `<!-->` and `<!--->` are whole comments. */
  #stepComment(byte: number): void {
    if (byte === GT && (this.#dashes >= 2 || (this.#dashes === this.#commentBytes && this.#commentBytes < 2))) {
      this.#phase = "start";
      return;
    }
    this.#commentBytes += 1;
    if (byte === DASH) this.#dashes += 1;
    else if (byte !== 33 || this.#dashes < 2) this.#dashes = 0;
  }

  /** Whether this byte is the `>` of the tag, and not one inside a quoted value. */
  #endsTag(byte: number): boolean {
    if (this.#quote !== 0) {
      if (byte === this.#quote) this.#quote = 0;
      return false;
    }
    if (byte === GT) return true;
    if (this.#afterEquals && (byte === 34 || byte === 39)) this.#quote = byte;
    if (!isBlank(byte)) this.#afterEquals = byte === 61;
    return false;
  }

  #insertAt(bytes: Buffer, place: number): Buffer {
    this.#phase = "done";
    this.#held = Buffer.alloc(0);
    return Buffer.concat([bytes.subarray(0, place), this.#insert, bytes.subarray(place)]);
  }

  #holdOpenTag(bytes: Buffer): Buffer {
    if (this.#phase !== "open") return bytes;
    const start = bytes.lastIndexOf(LT);
    // A name is decided after at most six bytes, so what is held stays that small.
    this.#held = bytes.subarray(start);
    return bytes.subarray(0, start);
  }
}

function isBlank(byte: number): boolean {
  return byte === 32 || (byte >= 9 && byte <= 13);
}

/** The bytes of UTF-8's byte order mark may stand before everything. */
function isByteOrderMark(byte: number): boolean {
  return byte === 0xef || byte === 0xbb || byte === 0xbf;
}

function endsName(byte: number): boolean {
  return byte === GT || byte === 47 || isBlank(byte);
}
