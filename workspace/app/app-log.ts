/** Escape sequences as in terminals, whole: CSI, OSC and the like, two characters. */
const ESCAPE_SEQUENCES = /\x1b(?:\[[0-?]*[ -/]*[@-~]|[\]PX^_][^\x07\x1b]*(?:\x07|\x1b\\)|[ -/]*[0-Z\\^-~])/g;
/** A sequence that has begun and may be finished by the next piece of output. */
const UNFINISHED_SEQUENCE = /(?:\x1b(?:\[[0-?]*[ -/]*|[\]PX^_][^\x07\x1b]*\x1b?|[ -/]*)|\r)$/;
const CONTROL_CHARACTERS = /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]/g;
/** A sequence that is not finished within this many characters is none. */
const MAX_UNFINISHED = 1_024;

/**
 * What install and dev server printed: plain text of lines, the last `maxCharacters` of it. Escape sequences are taken
 * out, those that are cut by the border of two pieces too.
 */
export class AppLog {
  readonly #maxCharacters: number;
  readonly #listeners = new Set<(text: string) => void>();
  #text = "";
  #held = "";
  #cut = 0;

  constructor(maxCharacters: number) {
    this.#maxCharacters = maxCharacters;
  }

  get text(): string {
    return this.#text;
  }

  /** Where the log stands now, for `since`. */
  get position(): number {
    return this.#cut + this.#text.length;
  }

  /** What was printed after `position` and is still kept. */
  since(position: number): string {
    return this.#text.slice(Math.max(0, position - this.#cut));
  }

  /** Returns the plain text that was added. */
  push(printed: string): string {
    let raw = this.#held + printed;
    this.#held = UNFINISHED_SEQUENCE.exec(raw)?.[0] ?? "";
    if (this.#held.length > MAX_UNFINISHED) this.#held = "";
    if (this.#held !== "") raw = raw.slice(0, -this.#held.length);
    // A lone carriage return begins a progress line anew: here, it begins a new line.
    const text = raw
      .replace(ESCAPE_SEQUENCES, "")
      .replace(/\r+\n?/g, "\n")
      .replace(CONTROL_CHARACTERS, "");
    if (text === "") return "";
    this.#text += text;
    const excess = this.#text.length - this.#maxCharacters;
    if (excess > 0) {
      const lineEnd = this.#text.indexOf("\n", excess - 1);
      const start = lineEnd === -1 || lineEnd + 1 === this.#text.length ? excess : lineEnd + 1;
      this.#text = this.#text.slice(start);
      this.#cut += start;
    }
    for (const listener of this.#listeners) listener(text);
    return text;
  }

  onPrint(listener: (text: string) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  close(): void {
    this.#listeners.clear();
  }
}

/** The last lines of `text` that are not empty, at most `maxLines` and `maxCharacters`. */
export function lastLines(text: string, maxLines: number, maxCharacters: number): string {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  return lines.slice(-maxLines).join("\n").slice(-maxCharacters);
}
