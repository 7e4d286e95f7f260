import { finiteOr, isRecord } from "./is-record.ts";

/**
 * A clock that runs or stands. It holds when it was started instead of counting, so that no time is lost while the page
 * is hidden or closed. Times are milliseconds since 1970.
 */
export interface Clock {
  /** Null while it stands. */
  startedAt: number | null;
  /** What had passed before it was started last. */
  elapsedMs: number;
}

export const STOPPED_CLOCK: Clock = { startedAt: null, elapsedMs: 0 };

export function elapsedAt(clock: Clock, now: number): number {
  // A device's time can be set back while the clock runs.
  return clock.elapsedMs + (clock.startedAt === null ? 0 : Math.max(0, now - clock.startedAt));
}

export function startClock(clock: Clock, now: number): Clock {
  return clock.startedAt === null ? { ...clock, startedAt: now } : clock;
}

export function pauseClock(clock: Clock, now: number): Clock {
  return { startedAt: null, elapsedMs: elapsedAt(clock, now) };
}

/** Sets what has passed; it runs on if it ran. */
export function setClock(clock: Clock, elapsedMs: number, now: number): Clock {
  return { startedAt: clock.startedAt === null ? null : now, elapsedMs: Math.max(0, elapsedMs) };
}

/** A clock from what was stored, whatever that is. */
export function readClock(stored: unknown): Clock {
  if (!isRecord(stored)) return STOPPED_CLOCK;
  return { startedAt: finiteOr(stored.startedAt, null), elapsedMs: Math.max(0, finiteOr(stored.elapsedMs, 0)) };
}
