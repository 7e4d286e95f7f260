import type { Random } from "./random.ts";
import { readChoice, readCount, readFields } from "./read-stored.ts";

export const HOLES = 9;
export const ROUND_SECONDS = 30;

export const MOLE_LEVELS = ["easy", "medium", "hard"] as const;
export type MoleLevel = (typeof MOLE_LEVELS)[number];
/** So long a mole looks out of its hole. */
export const OUT_MS: Readonly<Record<MoleLevel, number>> = { easy: 1_200, medium: 850, hard: 600 };

export interface MoleRound {
  /** Where a mole looks out; null while none does. */
  hole: number | null;
  hits: number;
  /** Taps beside it. */
  misses: number;
}

/** What is remembered from round to round. */
export interface MoleSettings {
  level: MoleLevel;
  /** The most hits of a round, by level. */
  best: Readonly<Partial<Record<MoleLevel, number>>>;
}

export const NO_MOLES: MoleRound = { hole: null, hits: 0, misses: 0 };

/** The next mole, never in the same hole again. */
export function nextMole(round: MoleRound, random: Random): MoleRound {
  const holes = Array.from({ length: HOLES }, (_, hole) => hole).filter((hole) => hole !== round.hole);
  return { ...round, hole: holes[Math.floor(random() * holes.length)] ?? 0 };
}

/** A mole that is hit is gone until the next one comes. */
export function hitHole(round: MoleRound, hole: number): MoleRound {
  return hole === round.hole ? { ...round, hole: null, hits: round.hits + 1 } : { ...round, misses: round.misses + 1 };
}

export function withResult(settings: MoleSettings, { hits }: MoleRound): MoleSettings {
  const best = Math.max(hits, settings.best[settings.level] ?? 0);
  return { ...settings, best: { ...settings.best, [settings.level]: best } };
}

export function readMoleSettings(stored: unknown, level: MoleLevel): MoleSettings {
  const fields = readFields(stored);
  const best = readFields(fields.best);
  const others = MOLE_LEVELS.filter((each) => each !== level);
  return {
    level: readChoice(fields.level, [level, ...others]),
    best: { easy: readCount(best.easy), medium: readCount(best.medium), hard: readCount(best.hard) },
  };
}
