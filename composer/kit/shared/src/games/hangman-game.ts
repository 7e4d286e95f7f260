import { LETTERS, plainLetter } from "./letters.ts";
import type { Random } from "./random.ts";
import { readCount, readFields } from "./read-stored.ts";

/** So many strokes the drawing has. */
export const STROKES = 8;

export interface HangmanGame {
  /** Empty while the other player has yet to think of one. */
  word: string;
  /** The letters that were guessed, in their order: of A to Z. */
  tried: readonly string[];
  /** So many letters were asked for, each for a stroke. */
  hints: number;
  won: number;
  lost: number;
}

export function startHangman(word: string, { won, lost }: Pick<HangmanGame, "won" | "lost">): HangmanGame {
  return { word, tried: [], hints: 0, won, lost };
}

/** A word other than the last one, if there are several. */
export function pickWord(words: readonly string[], last: string, random: Random): string {
  const others = words.filter((word) => word !== last && isGuessable(word));
  return others[Math.floor(random() * others.length)] ?? words.find(isGuessable) ?? "";
}

/** Whether there is a letter in it to guess. */
export function isGuessable(word: string): boolean {
  return [...word].some((letter) => plainLetter(letter) !== null);
}

export function missesOf({ word, tried, hints }: HangmanGame): number {
  const inWord = lettersOf(word);
  return tried.filter((letter) => !inWord.has(letter)).length + hints;
}

export function hangmanOutcome(game: HangmanGame): "waiting" | "playing" | "won" | "lost" {
  if (game.word === "") return "waiting";
  if (leftOf(game).length === 0) return "won";
  return missesOf(game) >= STROKES ? "lost" : "playing";
}

/** What is seen of the word: null for a letter that is yet to be found. */
export function shownLetters(game: HangmanGame): { letter: string; isShown: boolean }[] {
  const isOver = hangmanOutcome(game) === "lost";
  return [...game.word.toUpperCase()].map((letter) => {
    const plain = plainLetter(letter);
    return { letter, isShown: isOver || plain === null || game.tried.includes(plain) };
  });
}

export function guessLetter(game: HangmanGame, letter: string): HangmanGame {
  if (hangmanOutcome(game) !== "playing" || !LETTERS.includes(letter) || game.tried.includes(letter)) return game;
  return counted({ ...game, tried: [...game.tried, letter] });
}

/** Shows a letter, for a stroke of the drawing; none where that would be the last one. */
export function takeHint(game: HangmanGame, random: Random): HangmanGame {
  const left = leftOf(game);
  const letter = left[Math.floor(random() * left.length)];
  if (letter === undefined || hangmanOutcome(game) !== "playing" || missesOf(game) >= STROKES - 1) return game;
  return counted({ ...game, tried: [...game.tried, letter], hints: game.hints + 1 });
}

function counted(game: HangmanGame): HangmanGame {
  const outcome = hangmanOutcome(game);
  return {
    ...game,
    won: game.won + (outcome === "won" ? 1 : 0),
    lost: game.lost + (outcome === "lost" ? 1 : 0),
  };
}

function lettersOf(word: string): Set<string> {
  return new Set([...word].flatMap((letter) => plainLetter(letter) ?? []));
}

function leftOf({ word, tried }: HangmanGame): string[] {
  return [...lettersOf(word)].filter((letter) => !tried.includes(letter));
}

/** The game of what was stored; one with a new word where there is none. Without `words` the other player thinks of it. */
export function readHangman(stored: unknown, words: readonly string[] | null, random: Random): HangmanGame {
  const fields = readFields(stored);
  const score = { won: readCount(fields.won), lost: readCount(fields.lost) };
  const word = typeof fields.word === "string" && isGuessable(fields.word) ? fields.word : "";
  if (word === "" || (words !== null && !words.includes(word)))
    return startHangman(words === null ? "" : pickWord(words, "", random), score);
  const letters: readonly unknown[] = Array.isArray(fields.tried) ? fields.tried : [];
  const tried = LETTERS.filter((letter) => letters.includes(letter));
  const hints = Math.min(readCount(fields.hints), STROKES - 1, tried.length);
  return { word, tried, hints, ...score };
}
