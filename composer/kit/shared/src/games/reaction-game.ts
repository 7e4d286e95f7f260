import type { Random } from "./random.ts";
import { readCount, readFields } from "./read-stored.ts";

/** So many of the last times are kept. */
const KEPT = 10;
const SHORTEST_WAIT_MS = 1_500;
const LONGEST_WAIT_MS = 5_000;

export interface ReactionTimes {
  /** The shortest, in milliseconds; 0 before there was one. */
  bestMs: number;
  /** The last ones, the newest first. */
  last: readonly number[];
}

/** How long it stays red: nobody can know. */
export function waitMs(random: Random): number {
  return Math.round(SHORTEST_WAIT_MS + random() * (LONGEST_WAIT_MS - SHORTEST_WAIT_MS));
}

export function addTime({ bestMs, last }: ReactionTimes, ms: number): ReactionTimes {
  return { bestMs: bestMs === 0 ? ms : Math.min(bestMs, ms), last: [ms, ...last].slice(0, KEPT) };
}

/** Of the last times; null before there was one. */
export function averageMs({ last }: ReactionTimes): number | null {
  return last.length === 0 ? null : Math.round(last.reduce((sum, ms) => sum + ms, 0) / last.length);
}

export function readReactionTimes(stored: unknown): ReactionTimes {
  const fields = readFields(stored);
  const last: readonly unknown[] = Array.isArray(fields.last) ? fields.last : [];
  return {
    bestMs: readCount(fields.bestMs),
    last: last
      .map(readCount)
      .filter((ms) => ms > 0)
      .slice(0, KEPT),
  };
}
