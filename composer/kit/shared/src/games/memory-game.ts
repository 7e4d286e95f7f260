import { type Random, shuffle } from "./random.ts";
import { readChoice, readCount, readFields, readPlaces } from "./read-stored.ts";

/** So many pairs can be played with; the first is usual. */
export const MEMORY_SIZES = [8, 6, 10, 12, 18] as const;

export interface MemoryGame {
  pairs: number;
  /** Which picture each card has: each from 0 to `pairs` - 1 twice. */
  pictures: readonly number[];
  /** The cards that were found, in the order in which they were. */
  found: readonly number[];
  /** The cards that are turned over and not found: up to two. */
  open: readonly number[];
  /** How often two cards were turned over. */
  turns: number;
  /** The fewest turns that a game of so many pairs took. */
  best: Readonly<Record<number, number>>;
}

export function dealCards(pairs: number, best: MemoryGame["best"], random: Random): MemoryGame {
  const pictures = Array.from({ length: pairs * 2 }, (_, card) => card % pairs);
  return { pairs, pictures: shuffle(pictures, random), found: [], open: [], turns: 0, best };
}

export function isMemoryOver({ found, pictures }: MemoryGame): boolean {
  return found.length === pictures.length;
}

/** Turns a card over. Two that do not match are turned back by it first. */
export function turnCard(game: MemoryGame, card: number): MemoryGame {
  const { pictures, found } = game;
  const open = game.open.length === 2 ? [] : game.open;
  if (pictures[card] === undefined || found.includes(card) || open.includes(card)) return game;
  const [other] = open;
  if (other === undefined) return { ...game, open: [card] };
  const turns = game.turns + 1;
  if (pictures[other] !== pictures[card]) return { ...game, open: [other, card], turns };
  const next = { ...game, open: [], turns, found: [...found, other, card] };
  if (!isMemoryOver(next)) return next;
  return { ...next, best: { ...game.best, [game.pairs]: Math.min(game.best[game.pairs] ?? Infinity, turns) } };
}

/** Turns two cards that do not match back. */
export function closeCards(game: MemoryGame): MemoryGame {
  return game.open.length === 2 ? { ...game, open: [] } : game;
}

/** The game of what was stored, of one of the sizes; a new one where the cards do not fit together. */
export function readMemoryGame(
  stored: unknown,
  random: Random,
  sizes: readonly [number, ...number[]] = MEMORY_SIZES,
): MemoryGame {
  const fields = readFields(stored);
  const pairs = readChoice(fields.pairs, sizes);
  const bests = readFields(fields.best);
  const best: Record<number, number> = {};
  for (const size of sizes) {
    const turns = readCount(bests[size]);
    if (turns >= size) best[size] = turns;
  }
  const pictures = readPictures(fields.pictures, pairs);
  const found = readPlaces(fields.found, pairs * 2);
  const open = readPlaces(fields.open, pairs * 2);
  if (pictures === null || found === null || open === null) return dealCards(pairs, best, random);
  const isWhole =
    found.every((card, at) => at % 2 === 0 || pictures[card] === pictures[found[at - 1] ?? -1]) &&
    found.length % 2 === 0;
  const isOpenRight =
    open.length <= 2 &&
    !open.some((card) => found.includes(card)) &&
    new Set(open.map((card) => pictures[card])).size === open.length;
  if (!isWhole || !isOpenRight) return dealCards(pairs, best, random);
  return { pairs, pictures, found, open, turns: Math.max(readCount(fields.turns), found.length / 2), best };
}

function readPictures(stored: unknown, pairs: number): number[] | null {
  if (!Array.isArray(stored) || stored.length !== pairs * 2) return null;
  const counts = new Map<unknown, number>();
  for (const picture of stored) counts.set(picture, (counts.get(picture) ?? 0) + 1);
  for (let picture = 0; picture < pairs; picture += 1) if (counts.get(picture) !== 2) return null;
  return stored.map(Number);
}
