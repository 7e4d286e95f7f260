import { type Random, shuffle } from "./random.ts";
import { readChoice, readCount, readFields, readPlaces } from "./read-stored.ts";

export const MINE_FIELDS = {
  small: { width: 9, height: 9, mines: 10 },
  medium: { width: 16, height: 16, mines: 40 },
  large: { width: 30, height: 16, mines: 99 },
} as const;
export type MineSize = keyof typeof MINE_FIELDS;
export const MINE_SIZES = ["small", "medium", "large"] as const satisfies readonly MineSize[];

export interface MineGame {
  size: MineSize;
  /** Where the mines lie; nowhere before the first cell is opened, so that it is safe. */
  mines: readonly number[];
  open: readonly number[];
  flags: readonly number[];
  /** How long it was played, without the time in which nobody looked. */
  elapsedMs: number;
  /** The shortest time in which a field of the size was cleared, in milliseconds. */
  best: Partial<Record<MineSize, number>>;
}

export type MineOutcome = "waiting" | "running" | "won" | "lost";

export function layField(size: MineSize, best: MineGame["best"]): MineGame {
  return { size, mines: [], open: [], flags: [], elapsedMs: 0, best };
}

export function findOutcome({ size, mines, open }: MineGame): MineOutcome {
  if (mines.length === 0) return "waiting";
  if (open.some((cell) => mines.includes(cell))) return "lost";
  const { width, height } = MINE_FIELDS[size];
  return open.length === width * height - mines.length ? "won" : "running";
}

export function findNeighbours(size: MineSize, cell: number): number[] {
  const { width, height } = MINE_FIELDS[size];
  const [x, y] = [cell % width, Math.floor(cell / width)];
  const neighbours: number[] = [];
  for (let atY = Math.max(0, y - 1); atY <= Math.min(height - 1, y + 1); atY += 1) {
    for (let atX = Math.max(0, x - 1); atX <= Math.min(width - 1, x + 1); atX += 1) {
      if (atX !== x || atY !== y) neighbours.push(atY * width + atX);
    }
  }
  return neighbours;
}

/** How many mines lie around each cell. */
export function countMines({ size, mines }: Pick<MineGame, "size" | "mines">): number[] {
  const { width, height } = MINE_FIELDS[size];
  const counts = Array.from({ length: width * height }, () => 0);
  for (const mine of mines) for (const cell of findNeighbours(size, mine)) counts[cell] = (counts[cell] ?? 0) + 1;
  return counts;
}

/**
 * Opens a cell, and all around it where no mine is near. An open one with as many flags around it as mines opens the
 * others around it. `elapsedMs` is how long the game took until now.
 */
export function openCell(game: MineGame, cell: number, elapsedMs: number, random: Random): MineGame {
  const outcome = findOutcome(game);
  if (outcome === "won" || outcome === "lost" || game.flags.includes(cell)) return game;
  const mines = outcome === "waiting" ? layMines(game.size, cell, random) : game.mines;
  const counts = countMines({ size: game.size, mines });
  const open = new Set(game.open);
  const waiting = [cell];
  if (open.has(cell)) {
    const around = findNeighbours(game.size, cell);
    if (around.filter((place) => game.flags.includes(place)).length !== counts[cell]) return game;
    waiting.splice(0, 1, ...around);
  }
  for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
    if (open.has(place) || game.flags.includes(place)) continue;
    open.add(place);
    if (counts[place] === 0 && !mines.includes(place)) waiting.push(...findNeighbours(game.size, place));
  }
  if (open.size === game.open.length) return game;
  const next = { ...game, mines, open: [...open], elapsedMs };
  if (findOutcome(next) !== "won") return next;
  const best = { ...game.best, [game.size]: Math.min(game.best[game.size] ?? Infinity, elapsedMs) };
  // What is left is known to be mines.
  return { ...next, flags: mines, best };
}

/** Marks a cell as a mine, or takes the mark away. */
export function switchFlag(game: MineGame, cell: number, elapsedMs: number): MineGame {
  const outcome = findOutcome(game);
  if (outcome === "won" || outcome === "lost" || game.open.includes(cell)) return game;
  const flags = game.flags.includes(cell) ? game.flags.filter((flag) => flag !== cell) : [...game.flags, cell];
  return { ...game, flags, elapsedMs: outcome === "waiting" ? 0 : elapsedMs };
}

/** Not in the cell that is opened first, nor beside it. */
function layMines(size: MineSize, first: number, random: Random): number[] {
  const { width, height, mines } = MINE_FIELDS[size];
  const safe = new Set([first, ...findNeighbours(size, first)]);
  const free = Array.from({ length: width * height }, (_, cell) => cell).filter((cell) => !safe.has(cell));
  return shuffle(free, random).slice(0, mines);
}

/** The game of what was stored; a new one where it does not fit together. */
export function readMineGame(stored: unknown): MineGame {
  const fields = readFields(stored);
  const size = readChoice(fields.size, MINE_SIZES);
  const bests = readFields(fields.best);
  const best: MineGame["best"] = {};
  for (const each of MINE_SIZES) {
    const time = readCount(bests[each]);
    if (time > 0) best[each] = time;
  }
  const field = MINE_FIELDS[size];
  const cells = field.width * field.height;
  const mines = readPlaces(fields.mines, cells);
  const open = readPlaces(fields.open, cells);
  const flags = readPlaces(fields.flags, cells);
  const isWhole =
    mines !== null &&
    open !== null &&
    flags !== null &&
    (mines.length === field.mines || (mines.length === 0 && open.length === 0)) &&
    !flags.some((flag) => open.includes(flag));
  return isWhole ? { size, mines, open, flags, elapsedMs: readCount(fields.elapsedMs), best } : layField(size, best);
}
