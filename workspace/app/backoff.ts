const FIRST_MS = 500;
const LONGEST_MS = 30_000;
/** An app that was ready for this long did not fail because of how it was started. */
const STEADY_MS = 10_000;

/** How long to wait before an app that failed is started again by itself: twice as long after each failure in a row. */
export class Backoff {
  readonly #now: () => number;
  #failures = 0;
  #readySince: number | null = null;

  constructor(now: () => number = () => performance.now()) {
    this.#now = now;
  }

  get failures(): number {
    return this.#failures;
  }

  get delayMs(): number {
    return this.#failures <= 1 ? 0 : Math.min(FIRST_MS * 2 ** (this.#failures - 2), LONGEST_MS);
  }

  succeeded(): void {
    this.#readySince = this.#now();
  }

  failed(): void {
    const steady = this.#readySince !== null && this.#now() - this.#readySince >= STEADY_MS;
    this.#failures = steady ? 1 : this.#failures + 1;
    this.#readySince = null;
  }

  /** Somebody asked for a start. */
  reset(): void {
    this.#failures = 0;
    this.#readySince = null;
  }
}
