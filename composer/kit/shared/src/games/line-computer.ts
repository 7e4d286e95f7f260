import { buildLineBoard, type LineBoard } from "./line-board.ts";
import type { LineLevel } from "./line-game.ts";
import { type Cells, type LineRules, otherPlayer, type Player } from "./line-rules.ts";
import { pickOne, type Random } from "./random.ts";

/** How far it may look. */
export interface LineLimit {
  /** Moves ahead. */
  depth: number;
  milliseconds: number;
}

export const LINE_LIMITS: Record<LineLevel, LineLimit> = {
  easy: { depth: 1, milliseconds: 50 },
  medium: { depth: 4, milliseconds: 100 },
  // Three in a row is seen through to its end in a part of that.
  hard: { depth: 42, milliseconds: 110 },
};

const WIN = 100_000;
const TABLE_SIZE = 1 << 17;

/**
 * The cell that the computer takes: it looks ahead with alpha-beta, one move further each time, until a limit is reached;
 * among the best it picks any. It takes what wins at once, and what the other one would win with, whatever the limit.
 * There must be a free cell.
 */
export function chooseCell(rules: LineRules, cells: Cells, player: Player, limit: LineLimit, random: Random): number {
  const board = buildLineBoard(rules, cells, player);
  const moves = board.findMoves();
  const winning = moves.filter((cell) => board.completes(cell, player));
  const saving = moves.filter((cell) => board.completes(cell, otherPlayer(player)));
  const [first, ...others] = winning.length > 0 ? winning : saving.length > 0 ? saving : moves;
  if (first === undefined) throw new RangeError("The board is full.");
  if (others.length === 0 || winning.length > 0) return pickOne([first, ...others], random);

  const search = buildSearch(board, Date.now() + limit.milliseconds);
  let best = [first, ...others];
  for (let depth = 1; depth <= Math.min(limit.depth, cells.length - board.countTaken()); depth += 1) {
    // The best of the last round come first: what is worse is refuted sooner.
    const order = [...best, ...[first, ...others].filter((cell) => !best.includes(cell))];
    const found = search(order, player, depth);
    if (found === null) break;
    best = found.cells;
    if (Math.abs(found.score) > WIN / 2) break;
  }
  return pickOne([best[0] ?? first, ...best.slice(1)], random);
}

/** Finds the moves with the highest score; null when time was up before. What it found out it knows the next time. */
function buildSearch(board: LineBoard, endsAt: number) {
  // What is known of positions: a score, how far ahead it was looked, and whether it is exact (0), at least (1) or at most (-1).
  const keys = new Float64Array(TABLE_SIZE);
  const scores = new Int32Array(TABLE_SIZE);
  const depths = new Int8Array(TABLE_SIZE);
  const kinds = new Int8Array(TABLE_SIZE);
  const bests = new Int8Array(TABLE_SIZE);
  let nodes = 0;

  function look(turn: Player, left: number, lowest: number, highest: number): number | null {
    nodes += 1;
    if ((nodes & 1_023) === 0 && Date.now() > endsAt) return null;
    const moves = board.findMoves();
    if (moves.length === 0) return 0;
    // A win that comes sooner counts more.
    if (moves.some((cell) => board.completes(cell, turn))) return WIN - board.countTaken();
    const other = otherPlayer(turn);
    const threats = moves.filter((cell) => board.completes(cell, other));
    // What has to be done is not a choice: it does not count as a move ahead.
    const depth = threats.length > 0 ? left + 1 : left;
    if (depth <= 0) return board.evaluate(turn);

    const key = board.key();
    const slot = key % TABLE_SIZE;
    const isKnown = keys[slot] === key;
    const known = scores[slot] ?? 0;
    if (isKnown && (depths[slot] ?? 0) >= depth) {
      const kind = kinds[slot];
      if (kind === 0 || (kind === 1 && known >= highest) || (kind === -1 && known <= lowest)) return known;
    }
    const tried = threats.length > 0 ? threats : moves;
    const start = isKnown ? tried.indexOf(bests[slot] ?? -1) : -1;
    if (start > 0) tried.unshift(...tried.splice(start, 1));

    let best = -Infinity;
    let bestCell = -1;
    for (const cell of tried) {
      board.take(cell, turn);
      const answer = look(other, depth - 1, -highest, -Math.max(lowest, best));
      board.free(cell, turn);
      if (answer === null) return null;
      if (-answer > best) {
        best = -answer;
        bestCell = cell;
      }
      if (best >= highest) break;
    }
    keys[slot] = key;
    scores[slot] = best;
    depths[slot] = depth;
    kinds[slot] = best >= highest ? 1 : best <= lowest ? -1 : 0;
    bests[slot] = bestCell;
    return best;
  }

  return function search(order: readonly number[], player: Player, depth: number) {
    let score = -Infinity;
    let best: number[] = [];
    for (const cell of order) {
      board.take(cell, player);
      // One less than the best, so that those as good are told from those that are worse.
      const answer = look(otherPlayer(player), depth - 1, -Infinity, -score + 1);
      board.free(cell, player);
      if (answer === null) return null;
      if (-answer > score) best = [];
      if (-answer >= score) best.push(cell);
      score = Math.max(score, -answer);
    }
    return { cells: best, score };
  };
}
