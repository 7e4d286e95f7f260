import { useCallback } from "react";
import { useStored } from "../store/stored.ts";
import { FIVE_LETTER_WORDS } from "./five-letter-words.ts";
import {
  eraseLetter,
  guessedAs,
  knownLetters,
  type LetterMark,
  markGuess,
  readWordGuess,
  sendGuess,
  startWordGuess,
  TRIES,
  typeLetter,
  wordOutcome,
} from "./word-guess-game.ts";

export interface GuessCell {
  letter: string;
  mark: LetterMark | null;
}

interface WordGuessOptions {
  storageKey: string;
  words: readonly string[] | undefined;
}

export const MARKS_IN_WORDS: Readonly<Record<LetterMark, string>> = {
  right: "in its place",
  near: "elsewhere",
  absent: "not in the word",
};

/** A word to guess in six tries, and what can be done in it. */
export function useWordGuess({ storageKey, words }: WordGuessOptions) {
  const choose = useCallback((): readonly [string, ...string[]] => {
    const [first, ...others] = (words ?? []).filter((word) => guessedAs(word).length > 1);
    return first === undefined ? FIVE_LETTER_WORDS : [first, ...others];
  }, [words]);
  const read = useCallback((stored: unknown) => readWordGuess(stored, choose(), Math.random), [choose]);
  const [game, store] = useStored(storageKey, read);
  const outcome = wordOutcome(game);
  const known = knownLetters(game);
  const rows = Array.from({ length: TRIES }, (_, row): GuessCell[] => {
    const guess = game.guesses[row];
    const marks = guess === undefined ? [] : markGuess(guess, game.word);
    const shown = guess ?? (row === game.guesses.length ? game.typing : "");
    return Array.from({ length: game.word.length }, (__, at) => ({ letter: shown[at] ?? "", mark: marks[at] ?? null }));
  });
  const left = TRIES - game.guesses.length;

  return {
    game,
    rows,
    outcome,
    markOf: (letter: string) => known.get(letter) ?? null,
    /** What a row shows, for whoever cannot see it. */
    inWords: (row: readonly GuessCell[]) =>
      row
        .map(({ letter, mark }) => (mark === null ? letter || "empty" : `${letter} ${MARKS_IN_WORDS[mark]}`))
        .join(", "),
    words: {
      playing: `A word of ${game.word.length} letters: ${left === 1 ? "the last try" : `${left} tries left`}.`,
      won: `That is it: ${game.word}!`,
      lost: `It was ${game.word}.`,
    }[outcome],
    type: (letter: string) => store(typeLetter(game, letter)),
    erase: () => store(eraseLetter(game)),
    send: () => store(sendGuess(game)),
    next: () => store(startWordGuess(choose(), game.word, game, Math.random)),
  };
}
