import { type Clock, elapsedAt, readClock } from "./clock.ts";
import { isRecord } from "./is-record.ts";

export interface LapTimes {
  clock: Clock;
  /** What had passed at the end of each lap, in milliseconds, the first lap first. */
  lapEndsMs: readonly number[];
}

export interface Lap {
  /** From 1. */
  number: number;
  lengthMs: number;
  endMs: number;
  /** Of at least three. */
  isFastest: boolean;
  isSlowest: boolean;
}

export function addLap(times: LapTimes, now: number): LapTimes {
  return { ...times, lapEndsMs: [...times.lapEndsMs, elapsedAt(times.clock, now)] };
}

/** The latest lap first. */
export function lapsOf({ lapEndsMs }: LapTimes): Lap[] {
  const lengths = lapEndsMs.map((endMs, index) => endMs - (lapEndsMs[index - 1] ?? 0));
  const isCompared = lengths.length >= 3;
  return lengths
    .map((lengthMs, index) => ({
      number: index + 1,
      lengthMs,
      endMs: lapEndsMs[index] ?? 0,
      isFastest: isCompared && lengthMs === Math.min(...lengths),
      isSlowest: isCompared && lengthMs === Math.max(...lengths),
    }))
    .reverse();
}

export function readLapTimes(stored: unknown): LapTimes {
  const fields = isRecord(stored) ? stored : {};
  const ends = Array.isArray(fields.lapEndsMs) ? fields.lapEndsMs : [];
  const inOrder = ends.every(
    (end, index) => typeof end === "number" && Number.isFinite(end) && end >= (index === 0 ? 0 : ends[index - 1]),
  );
  return { clock: readClock(fields.clock), lapEndsMs: inOrder ? ends : [] };
}
