import { type Clock, elapsedAt, readClock, STOPPED_CLOCK } from "./clock.ts";
import { finiteOr, isRecord } from "./is-record.ts";

export interface Countdown {
  clock: Clock;
  /** As somebody set it; null is the length that the timer comes with. */
  lengthMs: number | null;
  hasSound: boolean;
}

export const MIN_LENGTH_MS = 1_000;
export const MAX_LENGTH_MS = 24 * 60 * 60_000;

export function remainingAt(clock: Clock, lengthMs: number, now: number): number {
  return Math.max(0, lengthMs - elapsedAt(clock, now));
}

/** When a running clock will have reached a length; null while it stands. */
export function dueAt(clock: Clock, lengthMs: number): number | null {
  return clock.startedAt === null ? null : clock.startedAt + lengthMs - clock.elapsedMs;
}

export function limitLength(ms: number): number {
  return Math.min(MAX_LENGTH_MS, Math.max(MIN_LENGTH_MS, ms));
}

export function readCountdown(stored: unknown): Countdown {
  if (!isRecord(stored)) return { clock: STOPPED_CLOCK, lengthMs: null, hasSound: true };
  const lengthMs = finiteOr(stored.lengthMs, null);
  return {
    clock: readClock(stored.clock),
    lengthMs: lengthMs === null ? null : limitLength(lengthMs),
    hasSound: stored.hasSound !== false,
  };
}
