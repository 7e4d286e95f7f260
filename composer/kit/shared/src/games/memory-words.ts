import { isMemoryOver, type MemoryGame } from "./memory-game.ts";

/** How a game stands. `nameOf`: what is on the cards. */
export function memoryInWords(game: MemoryGame, nameOf: (picture: number) => string): string {
  if (isMemoryOver(game)) {
    return `All pairs found in ${game.turns} turns${game.best[game.pairs] === game.turns ? ": your best!" : "."}`;
  }
  const [first, second] = game.open.map((card) => nameOf(game.pictures[card] ?? 0));
  if (first !== undefined && second !== undefined) return `${capitalise(first)} and ${second}: no pair.`;
  if (first !== undefined) return `${capitalise(first)}: where is the other one?`;
  const last = game.found.at(-1);
  return last === undefined ? "Turn over two cards that match" : `A pair: ${nameOf(game.pictures[last] ?? 0)}`;
}

function capitalise(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** A picture before a word, "🐱 Cat", is shown large. */
export function splitSign(words: string): { sign: string | null; name: string } {
  const [, sign, name] = /^((?:\p{Extended_Pictographic}|\p{Regional_Indicator})\S*) (.+)$/u.exec(words) ?? [];
  return sign === undefined || name === undefined ? { sign: null, name: words } : { sign, name };
}
