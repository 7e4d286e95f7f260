import type { Random } from "./random.ts";
import { readCount, readFields } from "./read-stored.ts";

/** What lights up, in the order of the board. */
export const PADS = ["green", "red", "yellow", "blue"] as const;
export type Pad = (typeof PADS)[number];

export interface SimonGame {
  /** What has to be repeated. */
  sequence: readonly Pad[];
  /** So many of it were repeated in this round. */
  repeated: number;
  isOver: boolean;
}

export function startSimon(random: Random): SimonGame {
  return { sequence: [randomPad(random)], repeated: 0, isOver: false };
}

/** A pad that somebody presses: a wrong one ends the game. */
export function pressPad(game: SimonGame, pad: Pad): SimonGame {
  if (game.isOver || isRepeated(game)) return game;
  return game.sequence[game.repeated] === pad ? { ...game, repeated: game.repeated + 1 } : { ...game, isOver: true };
}

/** Whether all of it was repeated, and the next round can come. */
export function isRepeated({ sequence, repeated }: SimonGame): boolean {
  return repeated === sequence.length;
}

/** The same with one more at its end. */
export function nextRound(game: SimonGame, random: Random): SimonGame {
  return { ...game, sequence: [...game.sequence, randomPad(random)], repeated: 0 };
}

/** The rounds that were wholly repeated. */
export function roundsOf(game: SimonGame): number {
  return game.sequence.length - (isRepeated(game) ? 0 : 1);
}

/** The most rounds so far. */
export function readSimonBest(stored: unknown): { best: number } {
  return { best: readCount(readFields(stored).best) };
}

function randomPad(random: Random): Pad {
  return PADS[Math.floor(random() * PADS.length)] ?? "green";
}
