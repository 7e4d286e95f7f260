import { useCallback, useEffect } from "react";
import { useStored } from "../store/stored.ts";
import { useLatest } from "../tools/use-latest.ts";
import { closeCards, dealCards, isMemoryOver, MEMORY_SIZES, readMemoryGame, turnCard } from "./memory-game.ts";
import { memoryInWords } from "./memory-words.ts";

/** So long two cards that do not match are seen. */
const SEEN_MS = 1_200;

interface MemoryOptions {
  storageKey: string;
  /** On the cards in place of pictures, each on two of them. */
  words: readonly string[] | undefined;
  pictures: readonly string[];
}

/** A game of pairs, and what can be done in it. */
export function useMemory({ storageKey, words, pictures }: MemoryOptions) {
  const read = useCallback(
    (stored: unknown) => readMemoryGame(stored, Math.random, words === undefined ? MEMORY_SIZES : [words.length]),
    [words],
  );
  const [game, store] = useStored(storageKey, read);
  const nameOf = (picture: number) => (words ?? pictures)[picture] ?? "";

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
    columns: words === undefined && game.pairs >= 10 ? (game.pairs === 18 ? 6 : 5) : game.pairs === 3 ? 3 : 4,
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
