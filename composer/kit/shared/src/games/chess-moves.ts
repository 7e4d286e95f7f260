import { CASTLE, type ChessPosition, DOUBLE_STEP, IN_PASSING, type PackedMove, packMove } from "./chess-position.ts";

const KNIGHT_STEPS = [31, 33, 14, 18, -31, -33, -14, -18];
const DIAGONALS = [15, 17, -15, -17];
const STRAIGHTS = [16, -16, 1, -1];
const ALL_WAYS = [...DIAGONALS, ...STRAIGHTS];

/** Whether a side (1 White, -1 Black) could take on a square. */
export function isAttacked({ board }: ChessPosition, square: number, by: number): boolean {
  if (board[square - 16 * by - 1] === by && ((square - 16 * by - 1) & 0x88) === 0) return true;
  if (board[square - 16 * by + 1] === by && ((square - 16 * by + 1) & 0x88) === 0) return true;
  for (const step of KNIGHT_STEPS) if (((square + step) & 0x88) === 0 && board[square + step] === 2 * by) return true;
  for (const step of ALL_WAYS) if (((square + step) & 0x88) === 0 && board[square + step] === 6 * by) return true;
  return isHitAlong(board, square, DIAGONALS, 3 * by, 5 * by) || isHitAlong(board, square, STRAIGHTS, 4 * by, 5 * by);
}

function isHitAlong(board: Int8Array, square: number, ways: readonly number[], one: number, other: number): boolean {
  for (const way of ways) {
    let at = square + way;
    while ((at & 0x88) === 0 && board[at] === 0) at += way;
    if ((at & 0x88) === 0 && (board[at] === one || board[at] === other)) return true;
  }
  return false;
}

export function isInCheck(position: ChessPosition, side: number): boolean {
  return isAttacked(position, side === 1 ? position.whiteKing : position.blackKing, -side);
}

/** All moves of whose turn it is, those too that leave the own king in check; or only those that take or promote. */
export function generateMoves(position: ChessPosition, onlyForcing: boolean): PackedMove[] {
  const { board, turn } = position;
  const moves: PackedMove[] = [];
  for (let square = 0; square < 120; square += 1) {
    if ((square & 0x88) !== 0) {
      square += 7;
      continue;
    }
    const piece = (board[square] ?? 0) * turn;
    if (piece <= 0) continue;
    if (piece === 1) addPawnMoves(position, square, onlyForcing, moves);
    else if (piece === 2) addSteps(position, square, KNIGHT_STEPS, false, onlyForcing, moves);
    else if (piece === 3) addSteps(position, square, DIAGONALS, true, onlyForcing, moves);
    else if (piece === 4) addSteps(position, square, STRAIGHTS, true, onlyForcing, moves);
    else addSteps(position, square, ALL_WAYS, piece === 5, onlyForcing, moves);
  }
  if (!onlyForcing) addCastling(position, moves);
  return moves;
}

function addSteps(
  { board, turn }: ChessPosition,
  from: number,
  ways: readonly number[],
  slides: boolean,
  onlyForcing: boolean,
  moves: PackedMove[],
): void {
  for (const way of ways) {
    for (let to = from + way; (to & 0x88) === 0; to += way) {
      const target = (board[to] ?? 0) * turn;
      if (target > 0) break;
      if (target < 0 || !onlyForcing) moves.push(packMove(from, to, 0, 0));
      if (target < 0 || !slides) break;
    }
  }
}

function addPawnMoves(
  { board, turn, enPassant }: ChessPosition,
  from: number,
  onlyForcing: boolean,
  moves: PackedMove[],
): void {
  const rank = turn === 1 ? from >> 4 : 7 - (from >> 4);
  const ahead = from + 16 * turn;
  if (board[ahead] === 0) {
    if (rank === 6) addPromotions(from, ahead, moves);
    else if (!onlyForcing) {
      moves.push(packMove(from, ahead, 0, 0));
      if (rank === 1 && board[ahead + 16 * turn] === 0) moves.push(packMove(from, ahead + 16 * turn, 0, DOUBLE_STEP));
    }
  }
  for (const to of [ahead - 1, ahead + 1]) {
    if ((to & 0x88) !== 0) continue;
    if (to === enPassant) moves.push(packMove(from, to, 0, IN_PASSING));
    else if ((board[to] ?? 0) * turn < 0) {
      if (rank === 6) addPromotions(from, to, moves);
      else moves.push(packMove(from, to, 0, 0));
    }
  }
}

function addPromotions(from: number, to: number, moves: PackedMove[]): void {
  for (const piece of [5, 2, 4, 3]) moves.push(packMove(from, to, piece, 0));
}

function addCastling(position: ChessPosition, moves: PackedMove[]): void {
  const { board, turn, castling } = position;
  const king = turn === 1 ? 0x04 : 0x74;
  const [short, long] = turn === 1 ? [1, 2] : [4, 8];
  const isFree = (...squares: number[]) => squares.every((square) => board[square] === 0);
  const isSafe = (...squares: number[]) => !squares.some((square) => isAttacked(position, square, -turn));
  if ((castling & short) !== 0 && isFree(king + 1, king + 2) && isSafe(king, king + 1)) {
    moves.push(packMove(king, king + 2, 0, CASTLE));
  }
  if ((castling & long) !== 0 && isFree(king - 1, king - 2, king - 3) && isSafe(king, king - 1)) {
    moves.push(packMove(king, king - 2, 0, CASTLE));
  }
}
