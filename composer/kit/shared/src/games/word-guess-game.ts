import { plainLetter } from "./letters.ts";
import { pickOne, type Random } from "./random.ts";
import { readCount, readFields } from "./read-stored.ts";

export const TRIES = 6;

export type LetterMark = "right" | "near" | "absent";

export interface WordGuessGame {
  /** In capitals. */
  word: string;
  guesses: readonly string[];
  /** What is being written. */
  typing: string;
  played: number;
  won: number;
  /** So many in a row. */
  streak: number;
}

type Standing = Pick<WordGuessGame, "played" | "won" | "streak">;

/** A word as it is guessed: "crème" is CREME. */
export function guessedAs(word: string): string {
  return [...word].flatMap((letter) => plainLetter(letter) ?? []).join("");
}

export function startWordGuess(
  words: readonly [string, ...string[]],
  last: string,
  { played, won, streak }: Standing,
  random: Random,
): WordGuessGame {
  const [first, ...others] = words.map(guessedAs).filter((word) => word !== last && word.length > 1);
  const word = first === undefined ? guessedAs(words[0]) : pickOne([first, ...others], random);
  return { word, guesses: [], typing: "", played, won, streak };
}

/** Of each letter: right in its place, in the word elsewhere, or not in it. A letter counts as often as the word has it. */
export function markGuess(guess: string, word: string): LetterMark[] {
  const marks: LetterMark[] = [...guess].map((letter, at) => (letter === word[at] ? "right" : "absent"));
  const left = [...word].filter((_, at) => marks[at] !== "right");
  return marks.map((mark, at) => {
    const found = mark === "right" ? -1 : left.indexOf(guess[at] ?? "");
    if (found === -1) return mark;
    left.splice(found, 1);
    return "near";
  });
}

export function wordOutcome({ word, guesses }: WordGuessGame): "playing" | "won" | "lost" {
  if (guesses.at(-1) === word) return "won";
  return guesses.length >= TRIES ? "lost" : "playing";
}

export function typeLetter(game: WordGuessGame, letter: string): WordGuessGame {
  const plain = plainLetter(letter);
  if (plain === null || wordOutcome(game) !== "playing" || game.typing.length >= game.word.length) return game;
  return { ...game, typing: game.typing + plain };
}

export function eraseLetter(game: WordGuessGame): WordGuessGame {
  return game.typing === "" ? game : { ...game, typing: game.typing.slice(0, -1) };
}

/** Takes what was written as a guess, if it has all letters. */
export function sendGuess(game: WordGuessGame): WordGuessGame {
  if (wordOutcome(game) !== "playing" || game.typing.length < game.word.length) return game;
  const next = { ...game, guesses: [...game.guesses, game.typing], typing: "" };
  const outcome = wordOutcome(next);
  if (outcome === "playing") return next;
  const isWon = outcome === "won";
  return {
    ...next,
    played: game.played + 1,
    won: game.won + (isWon ? 1 : 0),
    streak: isWon ? game.streak + 1 : 0,
  };
}

/** The best that is known of each letter so far. */
export function knownLetters({ guesses, word }: WordGuessGame): Map<string, LetterMark> {
  const known = new Map<string, LetterMark>();
  for (const guess of guesses)
    for (const [at, mark] of markGuess(guess, word).entries()) {
      const letter = guess[at] ?? "";
      const before = known.get(letter);
      if (before === undefined || mark === "right" || (mark === "near" && before === "absent")) known.set(letter, mark);
    }
  return known;
}

/** The game of what was stored; one with a new word where it is none of these. */
export function readWordGuess(stored: unknown, words: readonly [string, ...string[]], random: Random): WordGuessGame {
  const fields = readFields(stored);
  const played = readCount(fields.played);
  const won = Math.min(readCount(fields.won), played);
  const score = { played, won, streak: Math.min(readCount(fields.streak), won) };
  const word = words.map(guessedAs).find((each) => each === fields.word);
  if (word === undefined || word.length < 2) return startWordGuess(words, "", score, random);
  const isGuess = (guess: unknown): guess is string =>
    typeof guess === "string" && guess.length === word.length && guessedAs(guess) === guess;
  const all: readonly unknown[] = Array.isArray(fields.guesses) ? fields.guesses : [];
  const guesses = all.every(isGuess) && all.length <= TRIES ? all : [];
  const typing = typeof fields.typing === "string" ? guessedAs(fields.typing).slice(0, word.length) : "";
  return { word, guesses, typing: guesses.includes(word) || guesses.length === TRIES ? "" : typing, ...score };
}
