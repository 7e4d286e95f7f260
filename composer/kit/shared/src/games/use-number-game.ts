import { useCallback, useState } from "react";
import { useStored } from "../store/stored.ts";
import { guessNumber, hintFor, isFound, LARGEST_NUMBERS, readNumberGame, startNumber } from "./number-game.ts";

interface NumberGameOptions {
  storageKey: string;
  /** At first. */
  largest: number;
}

const SIGNS = { higher: "↑", lower: "↓", right: "✓" } as const;

/** A number to find by guesses, and what can be done. */
export function useNumberGame({ storageKey, largest }: NumberGameOptions) {
  const read = useCallback((stored: unknown) => readNumberGame(stored, largest, Math.random), [largest]);
  const [game, store] = useStored(storageKey, read);
  const [typed, setTyped] = useState("");
  const last = game.guesses.at(-1);
  const isOver = isFound(game);
  const count = game.guesses.length;
  const guess = Number(typed);
  const canGuess = !isOver && typed.trim() !== "" && Number.isInteger(guess) && guess >= 1 && guess <= game.largest;

  return {
    game,
    typed,
    isOver,
    canGuess,
    sizes: [...new Set([...LARGEST_NUMBERS, largest])].toSorted((a, b) => a - b),
    best: game.best[game.largest] ?? null,
    words: isOver
      ? `Right! It is ${game.secret}, after ${count} ${count === 1 ? "guess" : "guesses"}.`
      : last === undefined
        ? `A number from 1 to ${game.largest}.`
        : `It is ${hintFor(game, last)} than ${last}.`,
    /** The guesses with where the number lies from each, the newest first. */
    guesses: game.guesses
      .map((each) => ({ guess: each, hint: hintFor(game, each), sign: SIGNS[hintFor(game, each)] }))
      .toReversed(),
    type: setTyped,
    send() {
      if (!canGuess) return;
      store(guessNumber(game, guess));
      setTyped("");
    },
    begin(chosen: number = game.largest) {
      store(startNumber(chosen, game.best, Math.random));
      setTyped("");
    },
  };
}
