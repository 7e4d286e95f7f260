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
  /** Characters since `#since`, milliseconds of the monotonic clock. */
  #spent = 0;
  #since = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(hold: (isHeld: boolean) => void) {
    this.#hold = hold;
  }

  get isWanted(): boolean {
    return this.#isWanted;
  }

  set isWanted(isWanted: boolean) {
    this.#isWanted = isWanted;
    if (isWanted) this.#release();
  }

  /** Says that output has come. */
  count(characters: number): void {
    const now = performance.now();
    if (now - this.#since > FREE_EVERY_MS) {
      this.#since = now;
      this.#spent = 0;
    }
    this.#spent += characters;
    if (this.#isWanted || this.#isHeld || this.#spent <= FREE_CHARACTERS) return;
    this.#isHeld = true;
    this.#hold(true);
    this.#timer = setTimeout(() => this.#release(), FREE_EVERY_MS);
  }

  close(): void {
    clearTimeout(this.#timer);
  }

  #release(): void {
    clearTimeout(this.#timer);
    if (!this.#isHeld) return;
    this.#isHeld = false;
    this.#since = performance.now();
    this.#spent = 0;
    this.#hold(false);
  }
}
