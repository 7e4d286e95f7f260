import { SHAPES } from "./falling-shapes.ts";
import type { Random } from "./random.ts";

export const COLUMNS = 10;
export const ROWS = 18;
const ROWS_OF_LEVEL = 10;
/** For one to four rows at once, on the first level. */
const POINTS = [0, 40, 100, 300, 1_200];
const SLOWEST_MS = 800;
const FASTEST_MS = 90;

export interface FallingPiece {
  /** Of SHAPES. */
  shape: number;
  /** Quarter turns to the right. */
  turns: number;
  row: number;
  column: number;
}

export interface FallingGame {
  /** Row by row: the shape that lies in a cell; null is empty. */
  cells: readonly (number | null)[];
  piece: FallingPiece;
  /** The shape that comes next. */
  next: number;
  score: number;
  /** Full rows so far. */
  rows: number;
  isOver: boolean;
}

export function startFalling(random: Random): FallingGame {
  const cells = Array.from({ length: COLUMNS * ROWS }, () => null);
  return { cells, piece: enter(pickShape(random)), next: pickShape(random), score: 0, rows: 0, isOver: false };
}

/** From 1 on; a new one after every ten rows. */
export function levelOf({ rows }: FallingGame): number {
  return 1 + Math.floor(rows / ROWS_OF_LEVEL);
}

/** So long a step takes on a level. */
export function stepMs(level: number): number {
  return Math.max(FASTEST_MS, Math.round(SLOWEST_MS * 0.82 ** (level - 1)));
}

/** The cells that a piece lies on; those above the board are below 0. */
export function cellsOf({ shape, turns, row, column }: FallingPiece): { row: number; column: number }[] {
  const { side, places } = SHAPES[shape] ?? SHAPES[0];
  return places.map((place) => {
    let [down, right] = [Math.floor(place / side), place % side];
    for (let turn = 0; turn < turns % 4; turn += 1) [down, right] = [right, side - 1 - down];
    return { row: row + down, column: column + right };
  });
}

/** To the side, or turned to the right; nothing where there is no room. */
export function movePiece(game: FallingGame, by: { columns?: number; turns?: number }): FallingGame {
  if (game.isOver) return game;
  const moved = {
    ...game.piece,
    column: game.piece.column + (by.columns ?? 0),
    turns: (game.piece.turns + (by.turns ?? 0)) % 4,
  };
  // Beside a wall a turned piece moves away from it.
  const tried = by.turns === undefined ? [0] : [0, -1, 1, -2, 2];
  const aside = tried.map((columns) => ({ ...moved, column: moved.column + columns }));
  const piece = aside.find((each) => fits(game, each));
  return piece === undefined ? game : { ...game, piece };
}

/** One row down, or it stays where it lies and the next one comes. */
export function stepDown(game: FallingGame, random: Random): FallingGame {
  if (game.isOver) return game;
  const piece = { ...game.piece, row: game.piece.row + 1 };
  return fits(game, piece) ? { ...game, piece } : settle(game, random);
}

/** All the way down. */
export function dropPiece(game: FallingGame, random: Random): FallingGame {
  return game.isOver ? game : settle({ ...game, piece: landing(game) }, random);
}

/** Where the piece would lie if it fell now. */
export function landing(game: FallingGame): FallingPiece {
  let { piece } = game;
  while (fits(game, { ...piece, row: piece.row + 1 })) piece = { ...piece, row: piece.row + 1 };
  return piece;
}

function settle(game: FallingGame, random: Random): FallingGame {
  const cells = [...game.cells];
  const lies = cellsOf(game.piece);
  for (const { row, column } of lies) if (row >= 0) cells[row * COLUMNS + column] = game.piece.shape;
  const left = Array.from({ length: ROWS }, (_, row) => cells.slice(row * COLUMNS, (row + 1) * COLUMNS)).filter((row) =>
    row.includes(null),
  );
  const full = ROWS - left.length;
  const emptied = [...Array.from({ length: full * COLUMNS }, () => null), ...left.flat()];
  const score = game.score + (POINTS[full] ?? 0) * levelOf(game);
  const piece = enter(game.next);
  const next = { ...game, cells: emptied, score, rows: game.rows + full, piece, next: pickShape(random) };
  return { ...next, isOver: lies.some(({ row }) => row < 0) || !fits(next, piece) };
}

function fits({ cells }: FallingGame, piece: FallingPiece): boolean {
  return cellsOf(piece).every(
    ({ row, column }) =>
      column >= 0 && column < COLUMNS && row < ROWS && (row < 0 || cells[row * COLUMNS + column] === null),
  );
}

function enter(shape: number): FallingPiece {
  const { side } = SHAPES[shape] ?? SHAPES[0];
  return { shape, turns: 0, row: side === 4 ? -1 : 0, column: Math.floor((COLUMNS - side) / 2) };
}

function pickShape(random: Random): number {
  return Math.floor(random() * SHAPES.length);
}
