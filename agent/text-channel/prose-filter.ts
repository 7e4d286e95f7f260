/** A longer line is no fence that anybody puts round an artifact. */
const MAX_FENCE_CHARACTERS = 200;

/**
 * Passes prose on, without what belongs to the tags in it: white space behind them, and the lines of a code fence that
 * was put round them. Holds back no more than one fence line and the white space behind it.
 */
export class ProseFilter {
  readonly #say: (text: string) => void;
  #atLineStart = true;
  #behindTag = false;
  /** A line that begins like a fence, and white space that follows it. */
  #held = "";
  /** A fence was dropped before a tag, so that its end is to be dropped. */
  #fenceIsOpen = false;

  constructor(say: (text: string) => void) {
    this.#say = say;
  }

  add(text: string): void {
    let at = 0;
    while (at < text.length) {
      if (this.#behindTag) {
        while (at < text.length && isWhitespace(text.charAt(at))) at += 1;
        if (at === text.length) return;
        this.#behindTag = false;
        this.#atLineStart = true;
      }
      if (this.#held !== "") {
        at = this.#hold(text, at);
        continue;
      }
      if (this.#atLineStart && text[at] === "`") {
        this.#held = "`";
        at += 1;
        continue;
      }
      const lineEnd = text.indexOf("\n", at);
      const stop = lineEnd === -1 ? text.length : lineEnd + 1;
      this.#atLineStart = lineEnd !== -1;
      this.#say(text.slice(at, stop));
      at = stop;
    }
  }

  openTag(): void {
    if (/^`{3,}[^\n]*\n\s*$/.test(this.#held)) {
      this.#fenceIsOpen = true;
      this.#held = "";
    }
    this.#release();
    this.#behindTag = true;
  }

  afterTag(): void {
    this.end();
    this.#behindTag = true;
  }

  end(): void {
    if (this.#fenceIsOpen && /^`{3,}\s*$/.test(this.#held)) {
      this.#held = "";
      this.#fenceIsOpen = false;
    }
    this.#release();
  }

  /** Takes at least one character, or lets go what is held. */
  #hold(text: string, at: number): number {
    const character = text.charAt(at);
    const lineIsOver = this.#held.includes("\n");
    const isFence = this.#held.length >= 3 || character === "`";
    const fits = lineIsOver ? isWhitespace(character) : isFence && (character !== "`" || /^`+$/.test(this.#held));
    if (fits && this.#held.length < MAX_FENCE_CHARACTERS) {
      this.#held += character;
      return at + 1;
    }
    const closes = this.#fenceIsOpen && /^`{3,}\s*$/.test(this.#held);
    if (closes) {
      this.#fenceIsOpen = false;
      this.#held = "";
      this.#atLineStart = true;
      this.#behindTag = true;
    } else this.#release();
    return at;
  }

  #release(): void {
    if (this.#held === "") return;
    const held = this.#held;
    this.#held = "";
    const line = held.slice(held.lastIndexOf("\n") + 1);
    this.#atLineStart = line === "";
    this.#say(held);
  }
}

function isWhitespace(character: string): boolean {
  return character === " " || character === "\n" || character === "\r" || character === "\t";
}
