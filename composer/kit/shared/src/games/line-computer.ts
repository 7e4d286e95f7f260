import type { LineLevel } from "./line-game.ts";
import { type Cells, findLines, type LineRules, otherPlayer, type Player } from "./line-rules.ts";
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

/**
 * The cell that the computer takes: it looks ahead with alpha-beta, one move further each time, until a limit is reached;
 * among the best it picks any. It takes what wins at once, and what the other one would win with, whatever the limit.
 * There must be a free cell.
 */
export function chooseCell(rules: LineRules, cells: Cells, player: Player, limit: LineLimit, random: Random): number {
  const board = buildBoard(rules, cells);
  const moves = board.findMoves();
  const winning = moves.filter((cell) => board.completes(cell, player));
  const saving = moves.filter((cell) => board.completes(cell, otherPlayer(player)));
  const [first, ...others] = winning.length > 0 ? winning : saving.length > 0 ? saving : moves;
  if (first === undefined) throw new RangeError("The board is full.");
  if (others.length === 0 || winning.length > 0) return pickOne([first, ...others], random);

  const endsAt = Date.now() + limit.milliseconds;
  let best = [first, ...others];
  for (let depth = 1; depth <= Math.min(limit.depth, board.countFree()); depth += 1) {
    // The best of the last round come first: what is worse is refuted sooner.
    const order = [...best, ...[first, ...others].filter((cell) => !best.includes(cell))];
    const found = searchRoot(board, order, player, depth, endsAt);
    if (found === null) break;
    best = found.cells;
    if (Math.abs(found.score) > WIN / 2) break;
  }
  return pickOne([best[0] ?? first, ...best.slice(1)], random);
}

/** The moves with the highest score; null when time was up before. */
function searchRoot(board: Board, order: readonly number[], player: Player, depth: number, endsAt: number) {
  let score = -Infinity;
  let best: number[] = [];
  let nodes = 0;

  function search(turn: Player, left: number, lowest: number, highest: number): number | null {
    nodes += 1;
    if (nodes % 1_024 === 0 && Date.now() > endsAt) return null;
    const moves = board.findMoves();
    if (moves.length === 0) return 0;
    // A win that comes sooner counts more.
    if (moves.some((cell) => board.completes(cell, turn))) return WIN + left;
    if (left === 0) return board.evaluate(turn);
    const other = otherPlayer(turn);
    const threats = moves.filter((cell) => board.completes(cell, other));
    let reached = lowest;
    for (const cell of threats.length > 0 ? threats : moves) {
      board.take(cell, turn);
      const answer = search(other, left - 1, -highest, -reached);
      board.free(cell, turn);
      if (answer === null) return null;
      reached = Math.max(reached, -answer);
      if (reached >= highest) break;
    }
    return reached;
  }

  for (const cell of order) {
    board.take(cell, player);
    // One less than the best, so that those as good are told from those that are worse.
    const answer = search(otherPlayer(player), depth - 1, -Infinity, -score + 1);
    board.free(cell, player);
    if (answer === null) return null;
    if (-answer > score) best = [];
    if (-answer >= score) best.push(cell);
    score = Math.max(score, -answer);
  }
  return { cells: best, score };
}

type Board = ReturnType<typeof buildBoard>;

/** A board that knows of each line how many pieces each player has in it. */
function buildBoard(rules: LineRules, cells: Cells) {
  const { width, height, needed, hasGravity } = rules;
  const owners = Uint8Array.from(cells, () => 0);
  const lines = findLines(rules);
  const linesOf = cells.map((_, cell) => lines.flatMap((line, index) => (line.includes(cell) ? [index] : [])));
  const counts = [new Uint8Array(lines.length), new Uint8Array(lines.length), new Uint8Array(lines.length)] as const;
  // The middle first: more lines pass there.
  const order = cells.map((_, cell) => cell).sort((a, b) => distance(a) - distance(b));

  function distance(cell: number): number {
    const across = Math.abs((cell % width) - (width - 1) / 2);
    return hasGravity ? across : across + Math.abs(Math.floor(cell / width) - (height - 1) / 2);
  }

  function count(cell: number, player: Player, by: 1 | -1): void {
    const own = counts[player];
    for (const line of linesOf[cell] ?? []) own[line] = (own[line] ?? 0) + by;
  }

  const board = {
    take(cell: number, player: Player): void {
      owners[cell] = player;
      count(cell, player, 1);
    },
    free(cell: number, player: Player): void {
      owners[cell] = 0;
      count(cell, player, -1);
    },
    countFree: () => owners.reduce((sum, owner) => sum + (owner === 0 ? 1 : 0), 0),
    findMoves(): number[] {
      const moves: number[] = [];
      for (const cell of order) {
        if (owners[cell] !== 0) continue;
        const below = cell + width;
        if (!hasGravity || below >= owners.length || owners[below] !== 0) moves.push(cell);
      }
      return moves;
    },
    completes(cell: number, player: Player): boolean {
      const own = counts[player];
      for (const line of linesOf[cell] ?? []) if (own[line] === needed - 1) return true;
      return false;
    },
    /** Lines that can still be completed count the more, the fuller they are. */
    evaluate(player: Player): number {
      const own = counts[player];
      const others = counts[otherPlayer(player)];
      let score = 0;
      for (let line = 0; line < lines.length; line += 1) {
        const mine = own[line] ?? 0;
        const theirs = others[line] ?? 0;
        if (theirs === 0) score += mine * mine * mine;
        else if (mine === 0) score -= theirs * theirs * theirs;
      }
      return score;
    },
  };
  cells.forEach((owner, cell) => {
    if (owner !== 0) board.take(cell, owner);
  });
  return board;
}
