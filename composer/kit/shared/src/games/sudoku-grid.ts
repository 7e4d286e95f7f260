import { type Random, shuffle } from "./random.ts";

/** 81 digits row by row; 0 is empty. */
export type Grid = readonly number[];

export const SIDE = 9;
export const CELLS = SIDE * SIDE;
const BOX = 3;
const DIGITS = [1, 2, 3, 4, 5, 6, 7, 8, 9];

/** The cells of each row, column and box. */
const UNITS: readonly (readonly number[])[] = DIGITS.flatMap((_, unit) => [
  DIGITS.map((__, at) => unit * SIDE + at),
  DIGITS.map((__, at) => at * SIDE + unit),
  DIGITS.map(
    (__, at) => (Math.floor(unit / BOX) * BOX + Math.floor(at / BOX)) * SIDE + (unit % BOX) * BOX + (at % BOX),
  ),
]);

/** Of each cell the others that must have another digit. */
export const PEERS: readonly (readonly number[])[] = Array.from({ length: CELLS }, (_, cell) => [
  ...new Set(UNITS.filter((unit) => unit.includes(cell)).flatMap((unit) => unit.filter((other) => other !== cell))),
]);

/** The digits that a cell can have as the grid stands. */
export function candidates(grid: Grid, cell: number): number[] {
  const taken = new Set((PEERS[cell] ?? []).map((peer) => grid[peer]));
  return DIGITS.filter((digit) => !taken.has(digit));
}

/** Up to `most` ways to fill a grid, in the order in which `arrange` puts the digits. */
export function solve(grid: Grid, most: number, arrange: (digits: number[]) => number[] = (digits) => digits): Grid[] {
  const cells = [...grid];
  const found: Grid[] = [];
  function fill(): void {
    const open = fewestChoices(cells);
    if (open === null) return void found.push([...cells]);
    for (const digit of arrange(open.digits)) {
      cells[open.cell] = digit;
      fill();
      cells[open.cell] = 0;
      if (found.length >= most) return;
    }
  }
  fill();
  return found;
}

/** The empty cell with the fewest digits to choose from; null in a full grid. */
function fewestChoices(grid: Grid): { cell: number; digits: number[] } | null {
  let best: { cell: number; digits: number[] } | null = null;
  for (let cell = 0; cell < CELLS; cell += 1) {
    if (grid[cell] !== 0) continue;
    const digits = candidates(grid, cell);
    if (best === null || digits.length < best.digits.length) best = { cell, digits };
    if (digits.length <= 1) break;
  }
  return best;
}

/** A grid with about so many digits that can be filled in one way only, and that way. */
export function makePuzzle(givens: number, random: Random): { puzzle: Grid; solution: Grid } {
  const empty = Array.from({ length: CELLS }, () => 0);
  const solution = solve(empty, 1, (digits) => shuffle(digits, random))[0] ?? empty;
  const puzzle = [...solution];
  let left = CELLS;
  for (const cell of shuffle(
    solution.map((_, at) => at),
    random,
  )) {
    if (left <= givens) break;
    const digit = puzzle[cell] ?? 0;
    puzzle[cell] = 0;
    if (solve(puzzle, 2).length === 1) left -= 1;
    else puzzle[cell] = digit;
  }
  return { puzzle, solution };
}
