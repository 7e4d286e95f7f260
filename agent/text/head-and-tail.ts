import { OMISSION_MARK, beforeSplitPair } from "./shorten.ts";

/** Collects a long text in bounded memory: its first half and its last half of `maxCharacters`. */
export class HeadAndTail {
  readonly #maxHalf: number;
  #head = "";
  #tail = "";
  #length = 0;

  constructor(maxCharacters: number) {
    this.#maxHalf = Math.ceil(maxCharacters / 2);
  }

  add(text: string): void {
    this.#length += text.length;
    const forHead = text.slice(0, this.#maxHalf - this.#head.length);
    this.#head += forHead;
    this.#tail += text.slice(forHead.length);
    // Cut only now and then, so that many small pieces cost no more than one large one.
    if (this.#tail.length > 4 * this.#maxHalf) this.#tail = this.#tail.slice(-this.#maxHalf);
  }

  get length(): number {
    return this.#length;
  }

  toString(): string {
    const start = beforeSplitPair(this.#tail, Math.max(0, this.#tail.length - this.#maxHalf));
    const tail = this.#tail.slice(start);
    const left = this.#length - this.#head.length - tail.length;
    return left === 0 ? this.#head + tail : `${this.#head}\n[… ${left} characters ${OMISSION_MARK}\n${tail}`;
  }
}
