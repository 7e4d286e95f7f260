const IDLE_MS = 200;
const MAX_WAIT_MS = 1_000;

/** Calls `write` when nothing was touched for a moment, and at the latest a second after the first touch. */
export class WriteSchedule {
  readonly #write: () => void;
  #timer: Timer | null = null;
  #firstTouchAt: number | null = null;

  constructor(write: () => void) {
    this.#write = write;
  }

  touch(): void {
    const now = Date.now();
    this.#firstTouchAt ??= now;
    this.#start(Math.max(0, Math.min(IDLE_MS, this.#firstTouchAt + MAX_WAIT_MS - now)));
  }

  /** Tries again later, after a write that failed. */
  retryAfter(ms: number): void {
    if (this.#timer === null) this.#start(ms);
  }

  cancel(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    this.#firstTouchAt = null;
  }

  #start(ms: number): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.cancel();
      this.#write();
    }, ms);
  }
}
