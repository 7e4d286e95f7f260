/** A worker that lived this long was fine; what ended it is not part of a loop. */
const STEADY_MS = 10_000;
const FIRST_WAIT_MS = 500;
const MAX_WAIT_MS = 30_000;

/** Makes those wait whose worker ends again and again: not after the first time, then twice as long each time. */
export class CrashHistory<Key> {
  readonly #crashes = new Map<Key, { count: number; at: number }>();

  /** A worker ended by itself, `livedMs` after it was ready (0: it never was). Times in milliseconds. */
  add(key: Key, now: number, livedMs = 0): void {
    const before = livedMs >= STEADY_MS ? 0 : (this.#crashes.get(key)?.count ?? 0);
    this.#crashes.set(key, { count: before + 1, at: now });
  }

  /** How long the next start has to wait. */
  waitMs(key: Key, now: number): number {
    const crashes = this.#crashes.get(key);
    if (crashes === undefined || crashes.count < 2) return 0;
    const pauseMs = Math.min(MAX_WAIT_MS, FIRST_WAIT_MS * 2 ** (crashes.count - 2));
    return Math.max(0, crashes.at + pauseMs - now);
  }
}
