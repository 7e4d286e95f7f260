import type { Random } from "./random.ts";
import { readChoice, readCount, readFields } from "./read-stored.ts";

/** The largest number that can be thought of. */
export const LARGEST_NUMBERS = [10, 100, 1_000] as const;

export interface NumberGame {
  largest: number;
  secret: number;
  /** In their order. */
  guesses: readonly number[];
  /** The fewest guesses that one was found with, by the largest number. */
  best: Readonly<Record<string, number>>;
}

export type NumberHint = "higher" | "lower" | "right";

export function startNumber(largest: number, best: NumberGame["best"], random: Random): NumberGame {
  return { largest, secret: 1 + Math.floor(random() * largest), guesses: [], best };
}

/** Where the number lies, seen from a guess. */
export function hintFor({ secret }: NumberGame, guess: number): NumberHint {
  return guess === secret ? "right" : guess < secret ? "higher" : "lower";
}

export function isFound(game: NumberGame): boolean {
  return game.guesses.at(-1) === game.secret;
}

/** A guess; what is no number of the range, and any guess after the right one, changes nothing. */
export function guessNumber(game: NumberGame, guess: number): NumberGame {
  if (isFound(game) || !Number.isInteger(guess) || guess < 1 || guess > game.largest) return game;
  const guesses = [...game.guesses, guess];
  if (guess !== game.secret) return { ...game, guesses };
  const before = game.best[game.largest] ?? guesses.length;
  return { ...game, guesses, best: { ...game.best, [game.largest]: Math.min(before, guesses.length) } };
}

export function readNumberGame(stored: unknown, largest: number, random: Random): NumberGame {
  const fields = readFields(stored);
  const others = LARGEST_NUMBERS.filter((each) => each !== largest);
  const chosen = readChoice(fields.largest, [largest, ...others]);
  const best = Object.fromEntries(
    Object.entries(readFields(fields.best)).flatMap(([key, count]) =>
      readCount(count) > 0 ? [[key, readCount(count)]] : [],
    ),
  );
  const secret = readCount(fields.secret);
  const guesses: readonly unknown[] = Array.isArray(fields.guesses) ? fields.guesses : [];
  return secret < 1 || secret > chosen
    ? startNumber(chosen, best, random)
    : {
        largest: chosen,
        secret,
        guesses: guesses.map(readCount).filter((guess) => guess > 0 && guess <= chosen),
        best,
      };
}
