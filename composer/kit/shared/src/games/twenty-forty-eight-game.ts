import type { Direction } from "./direction.ts";
import { pickOne, type Random } from "./random.ts";
import { readCount, readFields } from "./read-stored.ts";

/** Cells in a row of the usual board, and rows. */
export const USUAL_SIDE = 4;

export interface Tile {
  /** Stays when the tile slides, so that it can be followed. */
  id: number;
  value: number;
  /** From 0 at the top left, row by row. */
  cell: number;
}

interface Standing {
  tiles: readonly Tile[];
  score: number;
  best: number;
}

export interface TwentyFortyEightGame extends Standing {
  /** Cells in a row, and rows. */
  side: number;
  /** Tiles that the last move slid into others: they lie below those. */
  merged: readonly Tile[];
  nextId: number;
  /** Goes on after 2048 was reached. */
  goesOn: boolean;
  /** One step back. */
  before: Standing | null;
}

export function startTiles(best: number, random: Random, side = USUAL_SIDE): TwentyFortyEightGame {
  const empty = { side, tiles: [], merged: [], score: 0, best, nextId: 1, goesOn: false, before: null };
  return addTile(addTile(empty, random), random);
}

/** Slides all tiles; the game as it was when none can move that way. */
export function slideTiles(game: TwentyFortyEightGame, direction: Direction, random: Random): TwentyFortyEightGame {
  if (hasReached(game) && !game.goesOn) return game;
  const tiles: Tile[] = [];
  const merged: Tile[] = [];
  let gained = 0;
  const { side } = game;
  let nextId = game.nextId;
  for (let row = 0; row < side; row += 1) {
    const cells = Array.from({ length: side }, (_, at) => findCell(direction, row, at, side));
    const line = cells.flatMap((cell) => game.tiles.filter((tile) => tile.cell === cell));
    let at = 0;
    for (let index = 0; index < line.length; at += 1) {
      const cell = cells[at] ?? 0;
      const [tile, next] = [line[index], line[index + 1]];
      if (tile === undefined) break;
      if (next?.value === tile.value) {
        // Both slide there; the one that they become lies above them.
        merged.push({ ...tile, cell }, { ...next, cell });
        tiles.push({ id: nextId, value: tile.value * 2, cell });
        nextId += 1;
        gained += tile.value * 2;
        index += 2;
      } else {
        tiles.push({ ...tile, cell });
        index += 1;
      }
    }
  }
  const hasMoved =
    merged.length > 0 || tiles.some((tile) => game.tiles.find(({ id }) => id === tile.id)?.cell !== tile.cell);
  if (!hasMoved) return game;
  const score = game.score + gained;
  const before = { tiles: game.tiles, score: game.score, best: game.best };
  return addTile({ ...game, tiles, merged, nextId, score, best: Math.max(game.best, score), before }, random);
}

/** The cell that is `at` so far from the side to which the tiles slide. */
function findCell(direction: Direction, row: number, at: number, side: number): number {
  const back = side - 1 - at;
  if (direction === "left") return row * side + at;
  if (direction === "right") return row * side + back;
  return direction === "up" ? at * side + row : back * side + row;
}

/** A 2 on a free cell; a 4 once in ten times. */
function addTile(game: TwentyFortyEightGame, random: Random): TwentyFortyEightGame {
  const taken = new Set(game.tiles.map((tile) => tile.cell));
  const [first, ...others] = Array.from({ length: game.side ** 2 }, (_, cell) => cell).filter(
    (cell) => !taken.has(cell),
  );
  if (first === undefined) return game;
  const tile = { id: game.nextId, value: random() < 0.1 ? 4 : 2, cell: pickOne([first, ...others], random) };
  return { ...game, tiles: [...game.tiles, tile], nextId: game.nextId + 1 };
}

export function hasReached({ tiles }: Standing): boolean {
  return tiles.some((tile) => tile.value >= 2_048);
}

/** Whether no tile can move any more. */
export function isStuck({ tiles, side }: TwentyFortyEightGame): boolean {
  if (tiles.length < side * side) return false;
  const values = new Map(tiles.map((tile) => [tile.cell, tile.value]));
  return tiles.every(({ cell, value }) => {
    const right = cell % side === side - 1 ? undefined : values.get(cell + 1);
    return right !== value && values.get(cell + side) !== value;
  });
}

export function takeSlideBack(game: TwentyFortyEightGame): TwentyFortyEightGame {
  return game.before === null ? game : { ...game, ...game.before, merged: [], before: null };
}

/** The game of what was stored; a new one where the tiles do not lie right, or lie on a board of another size. */
export function readTwentyFortyEight(stored: unknown, random: Random, side = USUAL_SIDE): TwentyFortyEightGame {
  const fields = readFields(stored);
  const isSameSize = (fields.side ?? USUAL_SIDE) === side;
  const standing = isSameSize ? readStanding(fields, side) : null;
  if (standing === null) return startTiles(isSameSize ? readCount(fields.best) : 0, random, side);
  const before = readStanding(readFields(fields.before), side);
  const ids = [...standing.tiles, ...(before?.tiles ?? [])].map((tile) => tile.id);
  return { side, ...standing, merged: [], nextId: Math.max(...ids) + 1, goesOn: fields.goesOn === true, before };
}

function readStanding(fields: Record<string, unknown>, side: number): Standing | null {
  if (!Array.isArray(fields.tiles) || fields.tiles.length === 0) return null;
  const tiles: Tile[] = [];
  for (const stored of fields.tiles) {
    const { id, value, cell } = readFields(stored);
    const isTile = isPowerOfTwo(value) && isWhole(id) && isWhole(cell) && cell < side * side;
    if (!isTile || tiles.some((tile) => tile.cell === cell || tile.id === id)) return null;
    tiles.push({ id, value, cell });
  }
  const score = readCount(fields.score);
  return { tiles, score, best: Math.max(readCount(fields.best), score) };
}

function isWhole(stored: unknown): stored is number {
  return typeof stored === "number" && stored >= 0 && stored < 1_000_000_000 && Number.isInteger(stored);
}

function isPowerOfTwo(stored: unknown): stored is number {
  return isWhole(stored) && stored >= 2 && stored <= 131_072 && Number.isInteger(Math.log2(stored));
}
