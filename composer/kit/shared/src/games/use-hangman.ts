import { useCallback } from "react";
import { useStored } from "../store/stored.ts";
import {
  guessLetter,
  hangmanOutcome,
  isGuessable,
  missesOf,
  pickWord,
  readHangman,
  shownLetters,
  startHangman,
  STROKES,
  takeHint,
} from "./hangman-game.ts";
import { plainLetter } from "./letters.ts";

interface HangmanOptions {
  storageKey: string;
  /** Null where the other player thinks of the word. */
  words: readonly string[] | null;
}

/** A game of hangman, and what can be done in it. */
export function useHangman({ storageKey, words }: HangmanOptions) {
  const read = useCallback((stored: unknown) => readHangman(stored, words, Math.random), [words]);
  const [game, store] = useStored(storageKey, read);
  const outcome = hangmanOutcome(game);
  const misses = missesOf(game);
  const letters = shownLetters(game);
  const inWord = new Set(letters.flatMap(({ letter }) => plainLetter(letter) ?? []));

  return {
    game,
    outcome,
    misses,
    letters,
    /** Of a letter that was tried: whether the word has it. */
    isIn: (letter: string) => inWord.has(letter),
    words: {
      waiting: "Think of a word for the other to guess.",
      playing: misses === 0 ? "Guess a letter." : `${STROKES - misses} more may be wrong.`,
      won: `That is it: ${game.word}!`,
      lost: `It was ${game.word}.`,
    }[outcome],
    canHint: outcome === "playing" && misses < STROKES - 1,
    guess: (letter: string) => store(guessLetter(game, letter)),
    hint: () => store(takeHint(game, Math.random)),
    /** A word that somebody thought of. Says whether it can be guessed. */
    begin(word: string): boolean {
      if (!isGuessable(word)) return false;
      store(startHangman(word.trim().slice(0, 40), game));
      return true;
    },
    next: () => store(startHangman(words === null ? "" : pickWord(words, game.word, Math.random), game)),
  };
}
