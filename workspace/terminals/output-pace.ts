/** What an unwanted program may still print: about half a megabyte a second, more than any build does for long. */
const FREE_CHARACTERS = 128 * 1024;
const FREE_EVERY_MS = 250;

/**
 * How fast a terminal's programs may print. As fast as they can while somebody wants it; else a part at a time, so that
 * an endless output costs little and a build that nobody looks at comes to its end all the same.
 */
export class OutputPace {
  readonly #hold: (isHeld: boolean) => void;
  #isWanted = true;
  #isHeld = false;
  /** Characters that may still be printed while nobody wants them. */
  #free = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(hold: (isHeld: boolean) => void) {
    this.#hold = hold;
  }

  get isWanted(): boolean {
    return this.#isWanted;
  }

  set isWanted(isWanted: boolean) {
    this.#isWanted = isWanted;
    // A viewer who is only slow for a moment wants it again before anything is printed past it.
    this.#free = 0;
    if (isWanted) this.#release();
  }

  /** Says that output has come. */
  count(characters: number): void {
    this.#free -= characters;
    if (this.#isWanted || this.#isHeld || this.#free > 0) return;
    this.#isHeld = true;
    this.#hold(true);
    this.#timer = setTimeout(() => {
      this.#free = FREE_CHARACTERS;
      this.#release();
    }, FREE_EVERY_MS);
  }

  close(): void {
    clearTimeout(this.#timer);
  }

  #release(): void {
    clearTimeout(this.#timer);
    if (!this.#isHeld) return;
    this.#isHeld = false;
    this.#hold(false);
  }
}
