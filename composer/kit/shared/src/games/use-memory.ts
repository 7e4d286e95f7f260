import { useCallback, useEffect } from "react";
import { useStored } from "../store/stored.ts";
import { useLatest } from "../tools/use-latest.ts";
import { closeCards, dealCards, isMemoryOver, MEMORY_SIZES, readMemoryGame, turnCard } from "./memory-game.ts";
import { memoryInWords, splitSign } from "./memory-words.ts";

/** So long two cards that do not match are seen. */
const SEEN_MS = 1_200;

interface MemoryOptions {
  storageKey: string;
  /** On the cards in place of pictures, each on two of them. */
  words: readonly string[] | undefined;
  pictures: readonly string[];
  /** So many at first, where there are no words. */
  pairs: number | undefined;
}

/** A game of pairs, and what can be done in it. */
export function useMemory({ storageKey, words, pictures, pairs = MEMORY_SIZES[0] }: MemoryOptions) {
  const read = useCallback(
    (stored: unknown) => readMemoryGame(stored, Math.random, words === undefined ? sizesOf(pairs) : [words.length]),
    [words, pairs],
  );
  const [game, store] = useStored(storageKey, read);
  const shownOn = (picture: number) => splitSign((words ?? pictures)[picture] ?? "");
  const nameOf = (picture: number) => shownOn(picture).name;

  const close = useLatest(() => store(closeCards(game)));
  const isWrong = game.open.length === 2;
  useEffect(() => {
    if (!isWrong) return;
    const timer = setTimeout(close, SEEN_MS);
    return () => clearTimeout(timer);
  }, [isWrong, game.turns, close]);

  return {
    game,
    nameOf,
    signOf: (picture: number) => shownOn(picture).sign,
    sizes: sizesOf(pairs).toSorted((a, b) => a - b),
    columns: game.pairs === 3 ? 3 : words !== undefined || game.pairs < 9 ? 4 : game.pairs % 5 === 0 ? 5 : 6,
    isOver: isMemoryOver(game),
    words: memoryInWords(game, nameOf),
    turn(card: number) {
      store(turnCard(game, card));
    },
    deal(pairs: number) {
      store(dealCards(pairs, game.best, Math.random));
    },
  };
}

/** How many pairs there can be, those at first in front. */
function sizesOf(first: number): readonly [number, ...number[]] {
  return [first, ...MEMORY_SIZES.filter((size) => size !== first)];
}
