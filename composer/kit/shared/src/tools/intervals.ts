import { type Clock, readClock } from "./clock.ts";
import { limitLength } from "./countdown.ts";
import { finiteOr, isRecord } from "./is-record.ts";

/** Work and rest in turns. */
export interface IntervalPlan {
  workMs: number;
  /** 0 leaves the rests out. */
  restMs: number;
  rounds: number;
}

/** What is done in place of work and rest: "Breathe in", for 4 seconds. */
export interface Phase {
  label: string;
  lengthMs: number;
}

export interface Interval {
  kind: "work" | "rest";
  label: string;
  /** From 1. */
  round: number;
  /** From the start of the whole. */
  startMs: number;
  endMs: number;
}

export interface IntervalTiming {
  clock: Clock;
  /** As somebody set it; null is the plan that the timer comes with. */
  plan: IntervalPlan | null;
  hasSound: boolean;
}

export const MAX_ROUNDS = 200;

/** All intervals in order; there is no rest after the last round. With phases each round has all of these. */
export function intervalsOf({ workMs, restMs, rounds }: IntervalPlan, phases: readonly Phase[] = []): Interval[] {
  const intervals: Interval[] = [];
  let startMs = 0;
  const add = (kind: Interval["kind"], label: string, round: number, lengthMs: number) => {
    intervals.push({ kind, label, round, startMs, endMs: startMs + lengthMs });
    startMs += lengthMs;
  };
  for (let round = 1; round <= rounds; round += 1) {
    for (const { label, lengthMs } of phases) add("work", label, round, lengthMs);
    if (phases.length > 0) continue;
    add("work", "Work", round, workMs);
    if (restMs > 0 && round < rounds) add("rest", "Rest", round, restMs);
  }
  return intervals;
}

/** For reading out: "Rest, round 2 of 8". */
export function intervalInWords({ label, round }: Interval, rounds: number): string {
  return rounds === 1 ? label : `${label}, round ${round} of ${rounds}`;
}

/** The interval that runs after so much time; null when all are over. */
export function intervalAt(intervals: readonly Interval[], elapsedMs: number): Interval | null {
  return intervals.find(({ endMs }) => elapsedMs < endMs) ?? null;
}

/** Where a step back leads: to the interval's start, or to the one before when it has just begun. */
export function stepBack(intervals: readonly Interval[], elapsedMs: number): number {
  const justBegunMs = 2_000;
  const earlier = intervals.filter(({ startMs }) => startMs < elapsedMs - justBegunMs);
  return earlier.at(-1)?.startMs ?? 0;
}

export function readIntervalTiming(stored: unknown): IntervalTiming {
  const fields = isRecord(stored) ? stored : {};
  return { clock: readClock(fields.clock), plan: readPlan(fields.plan), hasSound: fields.hasSound !== false };
}

function readPlan(stored: unknown): IntervalPlan | null {
  if (!isRecord(stored)) return null;
  const workMs = finiteOr(stored.workMs, null);
  const restMs = finiteOr(stored.restMs, null);
  const rounds = finiteOr(stored.rounds, null);
  if (workMs === null || restMs === null || rounds === null) return null;
  return {
    workMs: limitLength(workMs),
    restMs: restMs <= 0 ? 0 : limitLength(restMs),
    rounds: Math.min(MAX_ROUNDS, Math.max(1, Math.round(rounds))),
  };
}
