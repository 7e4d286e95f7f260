import type { Random } from "./random.ts";
import { readChoice, readCount, readFields } from "./read-stored.ts";
import { CELLS, type Grid, makePuzzle, PEERS } from "./sudoku-grid.ts";

export const SUDOKU_LEVELS = ["easy", "medium", "hard"] as const;
export type SudokuLevel = (typeof SUDOKU_LEVELS)[number];
/** So many digits are there at first. */
const GIVENS: Readonly<Record<SudokuLevel, number>> = { easy: 40, medium: 33, hard: 27 };

export interface SudokuGame {
  level: SudokuLevel;
  /** What was there at first. */
  givens: Grid;
  /** As it stands. */
  cells: Grid;
  solution: Grid;
  hints: number;
  elapsedMs: number;
  /** The shortest time without a hint, by level. */
  best: Readonly<Partial<Record<SudokuLevel, number>>>;
}

export function startSudoku(level: SudokuLevel, best: SudokuGame["best"], random: Random): SudokuGame {
  const { puzzle, solution } = makePuzzle(GIVENS[level], random);
  return { level, givens: puzzle, cells: puzzle, solution, hints: 0, elapsedMs: 0, best };
}

export function isSolved({ cells, solution }: SudokuGame): boolean {
  return cells.every((digit, cell) => digit === solution[cell]);
}

/** Writes a digit, or takes it away with 0; what was given at first stays. */
export function writeDigit(game: SudokuGame, cell: number, digit: number, elapsedMs: number): SudokuGame {
  if (game.givens[cell] !== 0 || isSolved(game)) return game;
  const next = { ...game, elapsedMs, cells: game.cells.map((each, at) => (at === cell ? digit : each)) };
  if (!isSolved(next) || next.hints > 0) return next;
  const before = game.best[game.level] ?? elapsedMs;
  return { ...next, best: { ...game.best, [game.level]: Math.min(before, elapsedMs) } };
}

/** Writes the right digit where somebody asks for it. */
export function giveHint(game: SudokuGame, cell: number, elapsedMs: number): SudokuGame {
  const digit = game.solution[cell] ?? 0;
  if (game.cells[cell] === digit || isSolved(game)) return game;
  return writeDigit({ ...game, hints: game.hints + 1 }, cell, digit, elapsedMs);
}

/** Cells whose digit stands twice in a row, a column or a box. */
export function conflictsOf({ cells }: SudokuGame): ReadonlySet<number> {
  return new Set(
    cells.flatMap((digit, cell) =>
      digit !== 0 && (PEERS[cell] ?? []).some((peer) => cells[peer] === digit) ? [cell] : [],
    ),
  );
}

export function cellsLeft({ cells }: SudokuGame): number {
  return cells.filter((digit) => digit === 0).length;
}

export function readSudoku(stored: unknown, level: SudokuLevel, random: Random): SudokuGame {
  const fields = readFields(stored);
  const best = readFields(fields.best);
  const bests = Object.fromEntries(
    SUDOKU_LEVELS.flatMap((each) => (readCount(best[each]) > 0 ? [[each, readCount(best[each])]] : [])),
  );
  const others = SUDOKU_LEVELS.filter((each) => each !== level);
  const chosen = readChoice(fields.level, [level, ...others]);
  const [givens, cells, solution] = [readGrid(fields.givens), readGrid(fields.cells), readGrid(fields.solution)];
  if (givens === null || cells === null || solution === null || solution.includes(0))
    return startSudoku(chosen, bests, random);
  const { hints, elapsedMs } = fields;
  return {
    level: chosen,
    givens,
    cells,
    solution,
    hints: readCount(hints),
    elapsedMs: readCount(elapsedMs),
    best: bests,
  };
}

function readGrid(stored: unknown): Grid | null {
  if (!Array.isArray(stored) || stored.length !== CELLS) return null;
  const digits = stored.map(readCount);
  return digits.every((digit) => digit <= 9) ? digits : null;
}
