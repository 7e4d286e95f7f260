/**
 * A command's output on its way to one reader. The writer never waits, so that a reader who comes late or not at all
 * cannot stop the command. Text is bounded: the first three quarters of `maxCharacters` are passed on as they come,
 * of what follows only the end is kept, and passed on when the output ends, after a line that says how much is missing.
 */
export class CommandOutput implements AsyncIterable<string> {
  readonly #maxHead: number;
  readonly #maxTail: number;
  #pending = "";
  #headLength = 0;
  #tail = "";
  #leftOut = 0;
  #ended = false;
  #wake: (() => void) | null = null;

  constructor(maxCharacters: number) {
    this.#maxTail = Math.floor(maxCharacters / 4);
    this.#maxHead = maxCharacters - this.#maxTail;
  }

  push(text: string): void {
    if (this.#ended || text === "") return;
    const room = this.#maxHead - this.#headLength;
    const head = room >= text.length ? text : cutBefore(text, room);
    this.#headLength = head.length === text.length ? this.#headLength + head.length : this.#maxHead;
    this.#pending += head;
    this.#keepTail(text.slice(head.length));
    this.#notify();
  }

  end(): void {
    if (this.#ended) return;
    this.#ended = true;
    if (this.#leftOut > 0) this.#pending += `\n… ${this.#leftOut} characters left out …\n`;
    this.#pending += this.#tail;
    this.#tail = "";
    this.#notify();
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<string> {
    for (;;) {
      if (this.#pending !== "") {
        const text = this.#pending;
        this.#pending = "";
        yield text;
      } else if (this.#ended) {
        return;
      } else {
        await new Promise<void>((resolve) => {
          this.#wake = resolve;
        });
      }
    }
  }

  #keepTail(text: string): void {
    this.#tail += text;
    if (this.#tail.length <= this.#maxTail) return;
    const kept = cutAfter(this.#tail, this.#tail.length - this.#maxTail);
    this.#leftOut += this.#tail.length - kept.length;
    this.#tail = kept;
  }

  #notify(): void {
    this.#wake?.();
    this.#wake = null;
  }
}

const LOW_SURROGATE = /^[\uDC00-\uDFFF]/;

/** At most the first `length` units, without half a character at the end. */
function cutBefore(text: string, length: number): string {
  return text.slice(0, LOW_SURROGATE.test(text.slice(length, length + 1)) ? Math.max(0, length - 1) : length);
}

/** All from `start` on, without half a character at the beginning. */
function cutAfter(text: string, start: number): string {
  return text.slice(LOW_SURROGATE.test(text.slice(start, start + 1)) ? start + 1 : start);
}
