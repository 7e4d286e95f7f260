/** A piece of a string field at the top level of a tool's input. `done` marks the field's last piece (it may be empty). */
export interface ScannedPiece {
  field: string;
  text: string;
  done: boolean;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '"': '"',
  "\\": "\\",
  "/": "/",
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
};

type State =
  | "start"
  | "before-key"
  | "key"
  | "before-colon"
  | "before-value"
  | "value"
  | "other-value"
  | "nested"
  | "nested-string"
  | "after-value"
  | "ended";

/**
 * Reads the JSON text of a tool's input while it arrives and gives out its top-level string fields as they grow, so
 * that a file can be watched while it is written. Pure and linear in the input, whatever places the text is cut at.
 * Never throws: text that is not a JSON object turns `broken` on and gives out nothing more. What it gives is for
 * showing; the whole input, parsed when it is complete, is what counts.
 */
export class ToolInputScanner {
  /** True once the text cannot become a JSON object any more. */
  broken = false;
  #state: State = "start";
  #key = "";
  #depth = 0;
  /** Between a backslash and the end of its escape: what has arrived of it. */
  #escape: string | null = null;
  /** The first half of a surrogate pair, held back until the second is there. */
  #highSurrogate = "";

  feed(text: string): ScannedPiece[] {
    const pieces: ScannedPiece[] = [];
    let index = 0;
    while (index < text.length && !this.broken) index = this.#advance(text, index, pieces);
    return pieces;
  }

  /** Consumes at least one character and returns the index of the next. */
  #advance(text: string, index: number, pieces: ScannedPiece[]): number {
    const character = text.charAt(index);
    switch (this.#state) {
      case "key":
      case "value":
        return this.#advanceString(text, index, pieces);
      case "nested-string":
        return this.#skipString(text, index);
      case "other-value":
        if (character === "," || character === "}") this.#state = "after-value";
        else return index + 1;
        return index;
      case "nested":
        if (character === '"') this.#state = "nested-string";
        else if (character === "{" || character === "[") this.#depth += 1;
        else if ((character === "}" || character === "]") && --this.#depth === 0) this.#state = "after-value";
        return index + 1;
      default:
        if (!isWhitespace(character)) this.#step(this.#state, character);
        return index + 1;
    }
  }

  #step(
    state: "start" | "before-key" | "before-colon" | "before-value" | "after-value" | "ended",
    found: string,
  ): void {
    switch (state) {
      case "start":
        return this.#expect(found === "{", "before-key");
      case "before-key":
        this.#key = "";
        return this.#expect(found === '"' || found === "}", found === '"' ? "key" : "ended");
      case "before-colon":
        return this.#expect(found === ":", "before-value");
      case "before-value":
        this.#depth = found === "{" || found === "[" ? 1 : 0;
        if (found === '"') return this.#expect(true, "value");
        return this.#expect(!"}],:".includes(found), this.#depth === 1 ? "nested" : "other-value");
      case "after-value":
        return this.#expect(found === "," || found === "}", found === "," ? "before-key" : "ended");
      case "ended":
        return this.#expect(false, "ended");
    }
  }

  #expect(valid: boolean, next: State): void {
    this.broken = !valid;
    this.#state = next;
  }

  #advanceString(text: string, index: number, pieces: ScannedPiece[]): number {
    if (this.#escape !== null) {
      this.#advanceEscape(text.charAt(index), pieces);
      return index + 1;
    }
    const character = text.charAt(index);
    if (character === "\\") {
      this.#escape = "";
      return index + 1;
    }
    if (character === '"') {
      this.#endString(pieces);
      return index + 1;
    }
    let end = index + 1;
    while (end < text.length && text[end] !== '"' && text[end] !== "\\") end += 1;
    this.#emit(text.slice(index, end), pieces);
    return end;
  }

  #advanceEscape(character: string, pieces: ScannedPiece[]): void {
    const escape = this.#escape ?? "";
    if (escape === "" && character !== "u") {
      const meaning = ESCAPES[character];
      this.#escape = null;
      if (meaning === undefined) this.broken = true;
      else this.#emit(meaning, pieces);
      return;
    }
    if (escape !== "" && !/[0-9a-fA-F]/.test(character)) {
      this.broken = true;
      return;
    }
    this.#escape = escape + character;
    if (this.#escape.length < 5) return;
    const unit = Number.parseInt(this.#escape.slice(1), 16);
    this.#escape = null;
    this.#emit(String.fromCharCode(unit), pieces);
  }

  #emit(text: string, pieces: ScannedPiece[]): void {
    if (this.#state === "key") {
      this.#key += text;
      return;
    }
    let whole = this.#highSurrogate + text;
    this.#highSurrogate = "";
    const last = whole.charCodeAt(whole.length - 1);
    if (last >= 0xd800 && last <= 0xdbff) {
      this.#highSurrogate = whole.slice(-1);
      whole = whole.slice(0, -1);
    }
    this.#give(whole, false, pieces);
  }

  #endString(pieces: ScannedPiece[]): void {
    if (this.#state === "key") {
      this.#state = "before-colon";
      return;
    }
    const rest = this.#highSurrogate;
    this.#highSurrogate = "";
    this.#give(rest, true, pieces);
    this.#state = "after-value";
  }

  /** Joins pieces of one feed, so that text full of escapes does not become one piece for each. */
  #give(text: string, done: boolean, pieces: ScannedPiece[]): void {
    const last = pieces.at(-1);
    if (last !== undefined && last.field === this.#key && !last.done) {
      last.text += text;
      last.done = done;
    } else if (text !== "" || done) {
      pieces.push({ field: this.#key, text, done });
    }
  }

  #skipString(text: string, index: number): number {
    if (this.#escape !== null) {
      this.#escape = null;
      return index + 1;
    }
    let end = index;
    while (end < text.length && text[end] !== '"' && text[end] !== "\\") end += 1;
    if (text[end] === "\\") this.#escape = "";
    else if (text[end] === '"') this.#state = "nested";
    return end + 1;
  }
}

function isWhitespace(character: string): boolean {
  return character === " " || character === "\n" || character === "\r" || character === "\t";
}
