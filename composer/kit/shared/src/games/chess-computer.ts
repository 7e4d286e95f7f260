import { generateMoves, isInCheck } from "./chess-moves.ts";
import {
  type ChessPosition,
  makeMove,
  makePass,
  movePromotion,
  moveFrom,
  moveTo,
  nameMove,
  type PackedMove,
  positionKey,
  readPosition,
  undoMove,
  undoPass,
} from "./chess-position.ts";
import { pickOne, type Random } from "./random.ts";

export interface ChessLimit {
  /** Half moves ahead; captures are seen through to their end. */
  depth: number;
  /** Two half moves ahead are looked at whatever it takes. */
  milliseconds: number;
  /** It may play what is so much worse than the best, in hundredths of a pawn. */
  slack: number;
  /** The same for the first ten half moves, so that games differ. */
  openingSlack: number;
}

export const CHESS_LEVELS = ["medium", "easy", "hard"] as const;
export type ChessLevel = (typeof CHESS_LEVELS)[number];

export const CHESS_LIMITS: Record<ChessLevel, ChessLimit> = {
  easy: { depth: 2, milliseconds: 150, slack: 70, openingSlack: 70 },
  medium: { depth: 3, milliseconds: 250, slack: 25, openingSlack: 25 },
  hard: { depth: 40, milliseconds: 300, slack: 0, openingSlack: 12 },
};

export const MATE = 100_000;
const SURE_PLIES = 2;
const MAX_PLIES = 60;
const TABLE_SIZE = 1 << 16;
const PIECE_WORTH = [0, 100, 320, 330, 500, 900, 0];

export interface ChessChoice {
  /** As in "e7e8q". */
  move: string;
  /** In hundredths of a pawn, as whose turn it is sees it. */
  score: number;
  depth: number;
  nodes: number;
}

/**
 * The computer's move in the position that a game has come to, with all the moves since `start` ("e2e4"), so that it knows
 * which positions were there before. Null when there is no move.
 */
export function chooseChessMove(
  start: string,
  played: readonly string[],
  limit: ChessLimit,
  random: Random,
): ChessChoice | null {
  const position = readPosition(start);
  for (const name of played) {
    const move = generateMoves(position, false).find((each) => nameMove(each) === name);
    if (move === undefined) throw new RangeError(`No move here: ${name}`);
    makeMove(position, move);
  }
  const legal = generateMoves(position, false).filter((move) => isLegal(position, move));
  return search(position, legal, limit, random);
}

function isLegal(position: ChessPosition, move: PackedMove): boolean {
  makeMove(position, move);
  const isFine = !isInCheck(position, -position.turn);
  undoMove(position, move);
  return isFine;
}

/** Whether nobody can give mate any more, or the position was there before, or nothing has happened for fifty moves. */
function isDrawn(position: ChessPosition): boolean {
  if (position.quietMoves >= 100) return true;
  const { keys, phase, board, quietMoves } = position;
  const key = positionKey(position);
  for (let at = keys.length - 4, back = 4; at >= 0 && back <= quietMoves; at -= 2, back += 2) {
    if (keys[at] === key) return true;
  }
  return phase <= 1 && !board.some((piece) => Math.abs(piece) === 1);
}

function evaluate(position: ChessPosition): number {
  const { middle, end, turn, whiteKing, blackKing } = position;
  const phase = Math.min(24, position.phase);
  let score = Math.trunc((middle * phase + end * (24 - phase)) / 24);
  // Who is far ahead drives the other king to the edge, and comes near with the own.
  if (phase <= 8 && Math.abs(score) > 350) {
    const losing = score > 0 ? blackKing : whiteKing;
    const apart = Math.abs((whiteKing & 7) - (blackKing & 7)) + Math.abs((whiteKing >> 4) - (blackKing >> 4));
    const outside = Math.abs((losing & 7) - 3.5) + Math.abs((losing >> 4) - 3.5);
    score += Math.sign(score) * Math.trunc(outside * 12 + (14 - apart) * 5);
  }
  return score * turn + 8;
}

function search(
  position: ChessPosition,
  legal: readonly PackedMove[],
  limit: ChessLimit,
  random: Random,
): ChessChoice | null {
  const endsAt = Date.now() + limit.milliseconds;
  // What was found of positions before: their key, the best move, and a score with its depth and kind.
  const tableKeys = new Float64Array(TABLE_SIZE);
  const tableMoves = new Int32Array(TABLE_SIZE);
  const tableScores = new Int32Array(TABLE_SIZE);
  const tableDepths = new Int8Array(TABLE_SIZE);
  const tableKinds = new Int8Array(TABLE_SIZE);
  // Quiet moves that refuted something at the same distance, and how often moves did so at all.
  const killers = new Int32Array((MAX_PLIES + 4) * 2);
  const history = new Int32Array(128 * 128);
  let nodes = 0;
  let isStopped = false;
  let isSure = true;

  function order(moves: PackedMove[], known: PackedMove, ply: number): PackedMove[] {
    const weights = new Map(moves.map((move) => [move, weigh(move, known, ply)]));
    return moves.sort((a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0));
  }

  function weigh(move: PackedMove, known: PackedMove, ply: number): number {
    if (move === known) return 10_000_000;
    const taken = Math.abs(position.board[moveTo(move)] ?? 0);
    const promotion = movePromotion(move);
    if (taken > 0 || promotion > 0) {
      const taker = Math.abs(position.board[moveFrom(move)] ?? 0);
      return 5_000_000 + (PIECE_WORTH[taken] ?? 0) * 16 + (PIECE_WORTH[promotion] ?? 0) * 16 - taker;
    }
    if (killers[ply * 2] === move || killers[ply * 2 + 1] === move) return 4_000_000;
    return history[(moveFrom(move) << 7) | moveTo(move)] ?? 0;
  }

  /** Looks only at what takes or promotes, or gets out of check, so that nothing is judged in the middle of an exchange. */
  function settle(lowest: number, highest: number, ply: number, checksLeft: number): number {
    nodes += 1;
    if (!isSure && (nodes & 511) === 0 && Date.now() > endsAt) isStopped = true;
    const inCheck = checksLeft > 0 && isInCheck(position, position.turn);
    let best = inCheck ? -MATE + ply : evaluate(position);
    if (!inCheck && best >= highest) return best;
    let reached = Math.max(lowest, best);
    if (ply >= MAX_PLIES) return evaluate(position);
    for (const move of order(generateMoves(position, !inCheck), 0, ply)) {
      makeMove(position, move);
      if (isInCheck(position, -position.turn)) {
        undoMove(position, move);
        continue;
      }
      const score = -settle(-highest, -reached, ply + 1, checksLeft - 1);
      undoMove(position, move);
      if (isStopped) return 0;
      best = Math.max(best, score);
      reached = Math.max(reached, score);
      if (reached >= highest) break;
    }
    return best;
  }

  function look(depth: number, lowest: number, highest: number, ply: number, mayPass: boolean): number {
    if (isDrawn(position)) return 0;
    const inCheck = isInCheck(position, position.turn);
    const left = inCheck ? depth + 1 : depth;
    if (left <= 0 || ply >= MAX_PLIES) return settle(lowest, highest, ply, 4);
    nodes += 1;
    if (!isSure && (nodes & 511) === 0 && Date.now() > endsAt) isStopped = true;
    if (isStopped) return 0;

    const key = positionKey(position);
    const slot = key % TABLE_SIZE;
    const isKnown = tableKeys[slot] === key;
    if (isKnown && (tableDepths[slot] ?? 0) >= left) {
      const score = tableScores[slot] ?? 0;
      const kind = tableKinds[slot];
      // Mates are told by their distance, which is another one here.
      if (
        Math.abs(score) < MATE / 2 &&
        (kind === 0 || (kind === 1 && score >= highest) || (kind === -1 && score <= lowest))
      ) {
        return score;
      }
    }
    // Whoever is well off even after waiting a move need not be looked at closely.
    if (mayPass && !inCheck && left >= 3 && position.phase > 4 && evaluate(position) >= highest && highest < MATE / 2) {
      makePass(position);
      const score = -look(left - 3, -highest, -highest + 1, ply + 1, false);
      undoPass(position);
      if (isStopped) return 0;
      if (score >= highest) return highest;
    }

    let best = -Infinity;
    let bestMove = 0;
    let reached = lowest;
    let index = 0;
    for (const move of order(generateMoves(position, false), isKnown ? (tableMoves[slot] ?? 0) : 0, ply)) {
      const isQuiet = position.board[moveTo(move)] === 0 && movePromotion(move) === 0;
      makeMove(position, move);
      if (isInCheck(position, -position.turn)) {
        undoMove(position, move);
        continue;
      }
      index += 1;
      // Late quiet moves are looked at less deep first; those that turn out well, again.
      const isLate = index > 4 && left >= 3 && isQuiet && !inCheck;
      let score = isLate || index > 1 ? -look(left - (isLate ? 2 : 1), -reached - 1, -reached, ply + 1, true) : 0;
      if (index === 1 || score > reached) score = -look(left - 1, -highest, -reached, ply + 1, true);
      undoMove(position, move);
      if (isStopped) return 0;
      if (score > best) {
        best = score;
        bestMove = move;
      }
      reached = Math.max(reached, score);
      if (reached < highest) continue;
      if (isQuiet) {
        killers[ply * 2 + 1] = killers[ply * 2] ?? 0;
        killers[ply * 2] = move;
        const place = (moveFrom(move) << 7) | moveTo(move);
        history[place] = Math.min(3_000_000, (history[place] ?? 0) + left * left);
      }
      break;
    }
    if (index === 0) return inCheck ? -MATE + ply : 0;
    tableKeys[slot] = key;
    tableMoves[slot] = bestMove;
    tableScores[slot] = best;
    tableDepths[slot] = left;
    tableKinds[slot] = best >= highest ? 1 : best <= lowest ? -1 : 0;
    return best;
  }

  const slack = position.keys.length < 10 ? limit.openingSlack : limit.slack;
  let choice: ChessChoice | null = null;
  let ordered = order([...legal], 0, 0);
  for (let depth = 1; depth <= limit.depth; depth += 1) {
    isSure = depth <= SURE_PLIES;
    let best = -Infinity;
    const scored: { move: PackedMove; score: number }[] = [];
    for (const move of ordered) {
      makeMove(position, move);
      // So much below the best is still told exactly, to choose among; a mate is not given away.
      const lowest = best > MATE / 2 ? best : best - slack - 1;
      const score = -look(depth - 1, -Infinity, -lowest, 1, true);
      undoMove(position, move);
      if (isStopped) break;
      scored.push({ move, score });
      best = Math.max(best, score);
    }
    if (isStopped) break;
    scored.sort((a, b) => b.score - a.score);
    ordered = scored.map(({ move }) => move);
    const least = Math.abs(best) > MATE / 2 ? best : best - slack;
    const [first, ...others] = scored.filter(({ score }) => score >= least);
    if (first === undefined) return null;
    const picked = pickOne([first, ...others], random);
    choice = { move: nameMove(picked.move), score: picked.score, depth, nodes };
    if (Math.abs(best) > MATE / 2 && MATE - Math.abs(best) <= depth) break;
    if (Date.now() > endsAt && depth >= SURE_PLIES) break;
  }
  return choice;
}
