import { pickOne, type Random } from "./random.ts";
import { readChoice, readCount, readFields } from "./read-stored.ts";

export const HANDS = ["rock", "paper", "scissors"] as const;
export type Hand = (typeof HANDS)[number];

/** A match is of so many rounds at most; 0 goes on for ever. */
export const MATCH_LENGTHS = [0, 3, 5, 7] as const;

export interface HandsGame {
  bestOf: number;
  /** Rounds won by the first player, by the second, and drawn. */
  score: readonly [number, number];
  drawn: number;
  /** The first player's hand while the second has yet to choose. */
  waiting: Hand | null;
  last: { hands: readonly [Hand, Hand]; winner: 0 | 1 | null } | null;
}

export function startHands(bestOf: number): HandsGame {
  return { bestOf, score: [0, 0], drawn: 0, waiting: null, last: null };
}

/** Which of two hands wins: 0 the first, 1 the second, null neither. */
export function winnerOf(first: Hand, second: Hand): 0 | 1 | null {
  if (first === second) return null;
  return (HANDS.indexOf(first) - HANDS.indexOf(second) + 3) % 3 === 1 ? 0 : 1;
}

/** Who has won the match; null while it goes on. */
export function matchWinner({ bestOf, score }: HandsGame): 0 | 1 | null {
  if (bestOf === 0) return null;
  const needed = Math.floor(bestOf / 2) + 1;
  return score[0] >= needed ? 0 : score[1] >= needed ? 1 : null;
}

/** The first player's hand, or the answer to it; the computer answers at once. */
export function showHand(game: HandsGame, hand: Hand, opponent: "computer" | "person", random: Random): HandsGame {
  if (matchWinner(game) !== null) return game;
  if (opponent === "computer") return playRound(game, [hand, pickOne(HANDS, random)]);
  return game.waiting === null ? { ...game, waiting: hand, last: null } : playRound(game, [game.waiting, hand]);
}

function playRound(game: HandsGame, hands: readonly [Hand, Hand]): HandsGame {
  const winner = winnerOf(...hands);
  const [first, second] = game.score;
  return {
    ...game,
    score: [first + (winner === 0 ? 1 : 0), second + (winner === 1 ? 1 : 0)],
    drawn: game.drawn + (winner === null ? 1 : 0),
    waiting: null,
    last: { hands, winner },
  };
}

/** The game of what was stored: its score goes on, a hand that waited does not. */
export function readHands(stored: unknown, bestOf: number): HandsGame {
  const fields = readFields(stored);
  const lengths = [bestOf, ...MATCH_LENGTHS.filter((each) => each !== bestOf)] as const;
  const score: readonly unknown[] = Array.isArray(fields.score) ? fields.score : [];
  return {
    ...startHands(readChoice(fields.bestOf, lengths)),
    score: [readCount(score[0]), readCount(score[1])],
    drawn: readCount(fields.drawn),
  };
}
