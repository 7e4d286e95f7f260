import { pickOne, type Random } from "./random.ts";
import { readCount, readFields } from "./read-stored.ts";

export const SIDE = 4;

export type Direction = "up" | "right" | "down" | "left";

export interface Tile {
  /** Stays when the tile slides, so that it can be followed. */
  id: number;
  value: number;
  /** From 0 at the top left to 15. */
  cell: number;
}

interface Standing {
  tiles: readonly Tile[];
  score: number;
  best: number;
}

export interface TwentyFortyEightGame extends Standing {
  /** Tiles that the last move slid into others: they lie below those. */
  merged: readonly Tile[];
  nextId: number;
  /** Goes on after 2048 was reached. */
  goesOn: boolean;
  /** One step back. */
  before: Standing | null;
}

export function startTiles(best: number, random: Random): TwentyFortyEightGame {
  const empty = { tiles: [], merged: [], score: 0, best, nextId: 1, goesOn: false, before: null };
  return addTile(addTile(empty, random), random);
}

/** Slides all tiles; the game as it was when none can move that way. */
export function slideTiles(game: TwentyFortyEightGame, direction: Direction, random: Random): TwentyFortyEightGame {
  if (hasReached(game) && !game.goesOn) return game;
  const tiles: Tile[] = [];
  const merged: Tile[] = [];
  let gained = 0;
  let nextId = game.nextId;
  for (let row = 0; row < SIDE; row += 1) {
    const cells = Array.from({ length: SIDE }, (_, at) => findCell(direction, row, at));
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
function findCell(direction: Direction, row: number, at: number): number {
  const back = SIDE - 1 - at;
  if (direction === "left") return row * SIDE + at;
  if (direction === "right") return row * SIDE + back;
  return direction === "up" ? at * SIDE + row : back * SIDE + row;
}

/** A 2 on a free cell; a 4 once in ten times. */
function addTile(game: TwentyFortyEightGame, random: Random): TwentyFortyEightGame {
  const taken = new Set(game.tiles.map((tile) => tile.cell));
  const [first, ...others] = Array.from({ length: SIDE * SIDE }, (_, cell) => cell).filter((cell) => !taken.has(cell));
  if (first === undefined) return game;
  const tile = { id: game.nextId, value: random() < 0.1 ? 4 : 2, cell: pickOne([first, ...others], random) };
  return { ...game, tiles: [...game.tiles, tile], nextId: game.nextId + 1 };
}

export function hasReached({ tiles }: Standing): boolean {
  return tiles.some((tile) => tile.value >= 2_048);
}

/** Whether no tile can move any more. */
export function isStuck({ tiles }: Standing): boolean {
  if (tiles.length < SIDE * SIDE) return false;
  const values = new Map(tiles.map((tile) => [tile.cell, tile.value]));
  return tiles.every(({ cell, value }) => {
    const right = cell % SIDE === SIDE - 1 ? undefined : values.get(cell + 1);
    return right !== value && values.get(cell + SIDE) !== value;
  });
}

export function takeSlideBack(game: TwentyFortyEightGame): TwentyFortyEightGame {
  return game.before === null ? game : { ...game, ...game.before, merged: [], before: null };
}

/** The game of what was stored; a new one where the tiles do not lie right. */
export function readTwentyFortyEight(stored: unknown, random: Random): TwentyFortyEightGame {
  const fields = readFields(stored);
  const standing = readStanding(fields);
  if (standing === null) return startTiles(readCount(fields.best), random);
  const before = readStanding(readFields(fields.before));
  const ids = [...standing.tiles, ...(before?.tiles ?? [])].map((tile) => tile.id);
  return { ...standing, merged: [], nextId: Math.max(...ids) + 1, goesOn: fields.goesOn === true, before };
}

function readStanding(fields: Record<string, unknown>): Standing | null {
  if (!Array.isArray(fields.tiles) || fields.tiles.length === 0) return null;
  const tiles: Tile[] = [];
  for (const stored of fields.tiles) {
    const { id, value, cell } = readFields(stored);
    const isTile = isPowerOfTwo(value) && isWhole(id) && isWhole(cell) && cell < SIDE * SIDE;
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
