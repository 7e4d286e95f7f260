import type { KeptOutput } from "@lathe/protocol/workspace";

/** Pieces shorter than this are joined, so that keystrokes do not become thousands of them. */
const MIN_PIECE_CHARACTERS = 4_096;
/** How far a better place to cut is looked for, in characters. */
const MAX_SEARCHED = 4_096;

/**
 * The last part of a terminal's output. When there is more than `maxCharacters`, the beginning is cut off: behind a
 * line's end where there is one near, else where neither an escape sequence nor a character is torn apart. To cut
 * rarely, a quarter more than the limit may pile up before.
 */
export class Scrollback implements KeptOutput {
  readonly #maxCharacters: number;
  /** In order, without gaps, from `#start` to `#end`. */
  readonly #pieces: string[] = [];
  #start = 0;
  #end = 0;

  constructor(maxCharacters: number) {
    this.#maxCharacters = maxCharacters;
  }

  get start(): number {
    return this.#start;
  }

  get end(): number {
    return this.#end;
  }

  /** At most `maxCharacters` of it. */
  get text(): string {
    const text = this.#pieces.join("");
    return text.slice(findCut(text, text.length - this.#maxCharacters));
  }

  push(data: string): void {
    const last = this.#pieces.length - 1;
    const piece = this.#pieces[last];
    if (piece !== undefined && piece.length < MIN_PIECE_CHARACTERS) this.#pieces[last] = piece + data;
    else this.#pieces.push(data);
    this.#end += data.length;
    if (this.#end - this.#start > this.#maxCharacters * 1.25) this.#cut(this.#end - this.#start - this.#maxCharacters);
  }

  read(from: number, maxCharacters: number): string {
    const parts: string[] = [];
    let end = this.#start;
    let room = maxCharacters;
    for (const piece of this.#pieces) {
      const skipped = Math.max(0, from - end);
      end += piece.length;
      if (skipped >= piece.length) continue;
      const part = piece.slice(skipped, skipped + room);
      parts.push(part);
      room -= part.length;
      if (room === 0) break;
    }
    const text = parts.join("");
    return from + text.length < this.#end && /[\uD800-\uDBFF]$/.test(text) ? text.slice(0, -1) : text;
  }

  #cut(excess: number): void {
    let head = "";
    let count = 0;
    while (head.length < excess + MAX_SEARCHED && count < this.#pieces.length) head += this.#pieces[count++] ?? "";
    const cut = findCut(head, excess);
    const rest = head.slice(cut);
    this.#pieces.splice(0, count, ...(rest === "" ? [] : [rest]));
    this.#start += cut;
  }
}

/** An escape sequence: CSI; OSC, DCS, SOS, PM, APC up to their end; or a two-character one with its intermediates. */
const ESCAPE_SEQUENCE = /\x1b(?:\[[0-?]*[ -/]*[@-~]|[\]PX^_][^\x07\x1b]*(?:\x07|\x1b\\)|[ -/]*[0-Z\\^-~])/y;

/** The first good place to cut `text` at `from` or behind it. */
export function findCut(text: string, from: number): number {
  if (from <= 0) return 0;
  const lineEnd = text.indexOf("\n", from - 1);
  if (lineEnd !== -1 && lineEnd + 1 - from <= MAX_SEARCHED && lineEnd + 1 < text.length) return lineEnd + 1;
  const escapeAt = text.lastIndexOf("\x1b", from - 1);
  if (escapeAt !== -1 && from - escapeAt <= MAX_SEARCHED) {
    ESCAPE_SEQUENCE.lastIndex = escapeAt;
    const end = escapeAt + (ESCAPE_SEQUENCE.exec(text)?.[0].length ?? 0);
    if (end > from) return end;
  }
  return /[\uDC00-\uDFFF]/.test(text.charAt(from)) ? from + 1 : from;
}
