import { readCount, readFields } from "./read-stored.ts";

/** How the games so far went, as the first player sees it. */
export interface Score {
  wins: number;
  draws: number;
  losses: number;
}

export const NO_SCORE: Score = { wins: 0, draws: 0, losses: 0 };

export function addResult(score: Score, result: keyof Score): Score {
  return { ...score, [result]: score[result] + 1 };
}

export function readScore(stored: unknown): Score {
  const { wins, draws, losses } = readFields(stored);
  return { wins: readCount(wins), draws: readCount(draws), losses: readCount(losses) };
}
