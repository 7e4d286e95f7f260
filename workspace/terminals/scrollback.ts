/**
 * The last part of a terminal's output. When there is more than `maxCharacters`, the beginning is cut off: behind a
 * line's end where there is one near, else where neither an escape sequence nor a character is torn apart. To cut
 * rarely, a quarter more than the limit may pile up before.
 */
export class Scrollback {
  readonly #maxCharacters: number;
  #text = "";

  constructor(maxCharacters: number) {
    this.#maxCharacters = maxCharacters;
  }

  get text(): string {
    this.#text = trimScrollback(this.#text, this.#maxCharacters);
    return this.#text;
  }

  push(data: string): void {
    this.#text += data;
    if (this.#text.length > this.#maxCharacters * 1.25) this.#text = trimScrollback(this.#text, this.#maxCharacters);
  }
}

/** How far a better place to cut is looked for, in characters. */
const MAX_SEARCHED = 4_096;

/** An escape sequence: CSI; OSC, DCS, SOS, PM, APC up to their end; or a two-character one with its intermediates. */
const ESCAPE_SEQUENCE = /\x1b(?:\[[0-?]*[ -/]*[@-~]|[\]PX^_][^\x07\x1b]*(?:\x07|\x1b\\)|[ -/]*[0-Z\\^-~])/y;

/** The longest good suffix of `text` with at most `maxCharacters`. */
export function trimScrollback(text: string, maxCharacters: number): string {
  if (text.length <= maxCharacters) return text;
  const from = text.length - maxCharacters;
  const lineEnd = text.indexOf("\n", from - 1);
  if (lineEnd !== -1 && lineEnd + 1 - from <= MAX_SEARCHED && lineEnd + 1 < text.length) return text.slice(lineEnd + 1);
  const escapeAt = text.lastIndexOf("\x1b", from - 1);
  if (escapeAt !== -1 && from - escapeAt <= MAX_SEARCHED) {
    ESCAPE_SEQUENCE.lastIndex = escapeAt;
    const end = escapeAt + (ESCAPE_SEQUENCE.exec(text)?.[0].length ?? 0);
    if (end > from) return text.slice(end);
  }
  const torn = /[\uDC00-\uDFFF]/.test(text.charAt(from));
  return text.slice(torn ? from + 1 : from);
}
