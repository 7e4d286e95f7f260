import type { Clock } from "./clock.ts";

/** A long prompt on a slow machine, or a model that thinks without showing it, is silent for minutes before it begins. */
const FIRST_SILENCE_MS = 600_000;
/** A stream that has begun and says nothing for this long hangs: its connection may be gone without a word. */
const SILENCE_MS = 180_000;

/** Calls `onSilent` when a model that is listened to says nothing for too long. */
export class SilenceWatch {
  readonly #clock: Clock;
  readonly #onSilent: () => void;
  #waiting = new AbortController();

  constructor(clock: Clock, onSilent: () => void) {
    this.#clock = clock;
    this.#onSilent = onSilent;
    this.#wait(FIRST_SILENCE_MS);
  }

  heard(): void {
    this.#waiting.abort();
    this.#waiting = new AbortController();
    this.#wait(SILENCE_MS);
  }

  close(): void {
    this.#waiting.abort();
  }

  #wait(ms: number): void {
    const { signal } = this.#waiting;
    void this.#clock.sleep(ms, signal).then(() => {
      if (!signal.aborted) this.#onSilent();
    });
  }
}
