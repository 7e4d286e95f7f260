import type { Hunk, HunkLine } from "./hunk.ts";

/** Collects the lines of one hunk. Forgives context lines whose first space was left out, as models do. */
export class HunkReader {
  readonly #line: number | null;
  readonly #anchors: readonly string[];
  readonly #lines: HunkLine[] = [];
  /** Wholly empty lines, which are context only if more of the hunk follows. */
  #blanks = 0;
  atEnd = false;

  constructor(line: number | null, anchors: readonly string[]) {
    this.#line = line;
    this.#anchors = anchors;
  }

  get isEmpty(): boolean {
    return this.#lines.length === 0;
  }

  take(line: string): void {
    if (line === "") {
      this.#blanks += 1;
      return;
    }
    for (; this.#blanks > 0; this.#blanks -= 1) this.#lines.push({ kind: "keep", text: "" });
    const [sign, text] = [line[0], line.slice(1)];
    if (sign === "+") this.#lines.push({ kind: "add", text });
    else if (sign === "-") this.#lines.push({ kind: "remove", text });
    else this.#lines.push({ kind: "keep", text: sign === " " ? text : line });
  }

  finish(): Hunk {
    return { lines: this.#lines, line: this.#line, anchors: this.#anchors, atEnd: this.atEnd };
  }
}
