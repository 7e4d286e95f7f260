import { isRecord } from "./is-record.ts";
import { type RandomBits, randomInt } from "./random-int.ts";

/** How numbers are drawn, and which were. */
export interface Draws {
  from: number;
  to: number;
  /** Drawn together, none twice. */
  count: number;
  /** What was drawn is out until it begins anew. */
  isOnce: boolean;
  /** The latest first, each from small to large. */
  drawn: readonly (readonly number[])[];
}

export const MAX_NUMBER = 99_999;
export const MAX_TOGETHER = 50;
/** Draws that are kept where numbers may come again; where they may not, all are. */
const MAX_KEPT = 20;
/** Up to so many numbers stand on a board. */
const MAX_ON_BOARD = 100;

/** Numbers that can still come. */
export function numbersLeft({ from, to, isOnce, drawn }: Draws): number[] {
  const out = new Set(isOnce ? drawn.flat() : []);
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index).filter(
    (number) => !out.has(number),
  );
}

/** The next ones; fewer where fewer are left. */
export function drawNumbers(draws: Draws, bits: RandomBits): Draws {
  const left = numbersLeft(draws);
  const numbers: number[] = [];
  while (numbers.length < draws.count && left.length > 0) numbers.push(...left.splice(randomInt(left.length, bits), 1));
  if (numbers.length === 0) return draws;
  const drawn = [numbers.toSorted((one, other) => one - other), ...draws.drawn];
  return { ...draws, drawn: draws.isOnce ? drawn : drawn.slice(0, MAX_KEPT) };
}

/** All numbers, and which of them were drawn; none where there are too many to look at. */
export function boardOf({ from, to, isOnce, drawn }: Draws): { number: number; isDrawn: boolean }[] {
  if (!isOnce || to - from + 1 > MAX_ON_BOARD) return [];
  const out = new Set(drawn.flat());
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => ({
    number: from + index,
    isDrawn: out.has(from + index),
  }));
}

/** Draws from what was stored, whatever that is; the others are what it comes with. */
export function readDraws(stored: unknown, usual: Omit<Draws, "drawn">): Draws {
  const fields = isRecord(stored) ? stored : {};
  const within = (value: unknown, least: number, most: number, otherwise: number) =>
    typeof value === "number" && Number.isInteger(value) && value >= least && value <= most ? value : otherwise;
  const isDraw = (value: unknown): value is number[] =>
    Array.isArray(value) && value.length > 0 && value.every((one) => Number.isInteger(one));
  const from = within(fields.from, 0, MAX_NUMBER, usual.from);
  return {
    from,
    to: within(fields.to, from, MAX_NUMBER, Math.max(from, usual.to)),
    count: within(fields.count, 1, MAX_TOGETHER, usual.count),
    isOnce: typeof fields.isOnce === "boolean" ? fields.isOnce : usual.isOnce,
    drawn: Array.isArray(fields.drawn) ? fields.drawn.filter(isDraw) : [],
  };
}
