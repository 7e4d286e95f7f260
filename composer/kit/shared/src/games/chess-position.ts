import { PHASES, valueOnSquare } from "./chess-values.ts";
import { seededRandom } from "./random.ts";

/**
 * A position that the computer can search quickly. Squares are rank * 16 + file, so that a step over the edge shows as a bit
 * of 0x88. Pieces are 1 pawn, 2 knight, 3 bishop, 4 rook, 5 queen, 6 king; Black's are negative.
 */
export interface ChessPosition {
  board: Int8Array;
  /** White: 1, Black: -1. */
  turn: number;
  /** Who may still castle: 1 White short, 2 White long, 4 Black short, 8 Black long. */
  castling: number;
  /** The square behind a pawn that can be taken in passing, or -1. */
  enPassant: number;
  /** Half moves since a pawn moved or a piece was taken. */
  quietMoves: number;
  whiteKing: number;
  blackKing: number;
  /** What White has more than Black. */
  middle: number;
  end: number;
  phase: number;
  /** 53 bits that tell positions apart, in two parts. */
  keyLow: number;
  keyHigh: number;
  /** The keys of the positions before. */
  keys: number[];
  /** What undoMove needs, several numbers a move. */
  undo: number[];
}

/** A move in a number: from, to (7 bits each), what a pawn becomes (3 bits), its kind. */
export type PackedMove = number;
export const DOUBLE_STEP = 1;
export const IN_PASSING = 2;
export const CASTLE = 3;

export function packMove(from: number, to: number, promotion: number, kind: number): PackedMove {
  return from | (to << 7) | (promotion << 14) | (kind << 17);
}
export const moveFrom = (move: PackedMove): number => move & 127;
export const moveTo = (move: PackedMove): number => (move >> 7) & 127;
export const movePromotion = (move: PackedMove): number => (move >> 14) & 7;
export const moveKind = (move: PackedMove): number => move >> 17;

const LETTERS = "?pnbrqk";

/** As in "e7e8q". */
export function nameMove(move: PackedMove): string {
  const promotion = movePromotion(move);
  return nameSquare(moveFrom(move)) + nameSquare(moveTo(move)) + (promotion === 0 ? "" : (LETTERS[promotion] ?? ""));
}

function nameSquare(square: number): string {
  return "abcdefgh".charAt(square & 7) + String((square >> 4) + 1);
}

/** Zobrist's keys: of pieces on squares, then of castling (16), of files for taking in passing (8), of Black's turn. */
const CASTLING_KEYS = 13 * 128;
const PASSING_KEYS = CASTLING_KEYS + 16;
const TURN_KEY = PASSING_KEYS + 8;

const values = buildValues();
const [keysLow, keysHigh] = buildKeys();

/** A piece on a square has an index of its own in the tables. */
function indexOf(piece: number, square: number): number {
  return ((piece + 6) << 7) | square;
}

function buildValues() {
  const middle = new Int16Array(13 * 128);
  const end = new Int16Array(13 * 128);
  for (let piece = 1; piece <= 6; piece += 1) {
    for (let square = 0; square < 128; square += 1) {
      const value = valueOnSquare(piece, square & 7, square >> 4);
      const mirrored = square ^ 0x70;
      middle[indexOf(piece, square)] = value.middle;
      middle[indexOf(-piece, mirrored)] = -value.middle;
      end[indexOf(piece, square)] = value.end;
      end[indexOf(-piece, mirrored)] = -value.end;
    }
  }
  return { middle, end };
}

function buildKeys(): [Int32Array, Int32Array] {
  const random = seededRandom(20_260_331);
  const build = () => Int32Array.from({ length: TURN_KEY + 1 }, () => Math.floor(random() * 4_294_967_296) | 0);
  return [build(), build()];
}

function mixKey(position: ChessPosition, index: number): void {
  position.keyLow ^= keysLow[index] ?? 0;
  position.keyHigh ^= keysHigh[index] ?? 0;
}

export function positionKey({ keyLow, keyHigh }: ChessPosition): number {
  return (keyLow >>> 0) + (keyHigh & 0x1fffff) * 4_294_967_296;
}

function put(position: ChessPosition, piece: number, square: number): void {
  position.board[square] = piece;
  change(position, piece, square, 1);
  if (piece === 6) position.whiteKing = square;
  else if (piece === -6) position.blackKing = square;
}

function lift(position: ChessPosition, piece: number, square: number): void {
  position.board[square] = 0;
  change(position, piece, square, -1);
}

function change(position: ChessPosition, piece: number, square: number, by: 1 | -1): void {
  const index = indexOf(piece, square);
  position.middle += by * (values.middle[index] ?? 0);
  position.end += by * (values.end[index] ?? 0);
  position.phase += by * (PHASES[Math.abs(piece)] ?? 0);
  mixKey(position, index);
}

function setPassing(position: ChessPosition, square: number): void {
  if (position.enPassant >= 0) mixKey(position, PASSING_KEYS + (position.enPassant & 7));
  position.enPassant = square;
  if (square >= 0) mixKey(position, PASSING_KEYS + (square & 7));
}

function setCastling(position: ChessPosition, castling: number): void {
  mixKey(position, CASTLING_KEYS + position.castling);
  position.castling = castling;
  mixKey(position, CASTLING_KEYS + castling);
}

/** From Forsyth-Edwards notation, which must be valid. */
export function readPosition(fen: string): ChessPosition {
  const [pieces = "", turn = "w", castling = "-", passing = "-", quietMoves = "0"] = fen.split(" ");
  const position: ChessPosition = {
    board: new Int8Array(128),
    turn: 1,
    castling: 0,
    enPassant: -1,
    quietMoves: Number(quietMoves),
    whiteKing: 0,
    blackKing: 0,
    middle: 0,
    end: 0,
    phase: 0,
    keyLow: 0,
    keyHigh: 0,
    keys: [],
    undo: [],
  };
  pieces.split("/").forEach((row, index) => {
    let square = (7 - index) * 16;
    for (const letter of row) {
      const piece = LETTERS.indexOf(letter.toLowerCase());
      if (piece < 1) square += Number(letter);
      else {
        put(position, letter === letter.toLowerCase() ? -piece : piece, square);
        square += 1;
      }
    }
  });
  if (turn === "b") {
    position.turn = -1;
    mixKey(position, TURN_KEY);
  }
  setCastling(
    position,
    ["K", "Q", "k", "q"].reduce((bits, right, index) => bits | (castling.includes(right) ? 1 << index : 0), 0),
  );
  if (passing !== "-")
    setPassing(position, "abcdefgh".indexOf(passing.charAt(0)) + (Number(passing.charAt(1)) - 1) * 16);
  return position;
}

/** Which right to castle is lost when something moves from or to a square. */
const CASTLING_LOST = new Map([
  [0x00, 2],
  [0x04, 3],
  [0x07, 1],
  [0x70, 8],
  [0x74, 12],
  [0x77, 4],
]);
const castlingLost = Uint8Array.from({ length: 128 }, (_, square) => CASTLING_LOST.get(square) ?? 0);

/** Makes a move that generateMoves found; the own king may stand in check afterwards. */
export function makeMove(position: ChessPosition, move: PackedMove): void {
  const { board, turn } = position;
  const [from, to, promotion, kind] = [moveFrom(move), moveTo(move), movePromotion(move), moveKind(move)];
  const piece = board[from] ?? 0;
  const takenAt = kind === IN_PASSING ? to - 16 * turn : to;
  const taken = board[takenAt] ?? 0;
  position.keys.push(positionKey(position));
  position.undo.push(taken, position.castling, position.enPassant, position.quietMoves);

  if (taken !== 0) lift(position, taken, takenAt);
  lift(position, piece, from);
  put(position, promotion === 0 ? piece : promotion * turn, to);
  if (kind === CASTLE) moveRook(position, to, false);

  position.quietMoves = taken !== 0 || Math.abs(piece) === 1 ? 0 : position.quietMoves + 1;
  const lost = (castlingLost[from] ?? 0) | (castlingLost[to] ?? 0);
  if ((position.castling & lost) !== 0) setCastling(position, position.castling & ~lost);
  // It counts only where a pawn stands that could take: else the same position had two keys.
  const isTakeable = kind === DOUBLE_STEP && (board[to - 1] === -turn || board[to + 1] === -turn);
  setPassing(position, isTakeable ? to - 16 * turn : -1);
  position.turn = -turn;
  mixKey(position, TURN_KEY);
}

export function undoMove(position: ChessPosition, move: PackedMove): void {
  const { board, undo } = position;
  const [from, to, promotion, kind] = [moveFrom(move), moveTo(move), movePromotion(move), moveKind(move)];
  mixKey(position, TURN_KEY);
  position.turn = -position.turn;
  const turn = position.turn;
  position.quietMoves = undo.pop() ?? 0;
  setPassing(position, undo.pop() ?? -1);
  setCastling(position, undo.pop() ?? 0);
  const taken = undo.pop() ?? 0;
  position.keys.pop();

  if (kind === CASTLE) moveRook(position, to, true);
  const piece = board[to] ?? 0;
  lift(position, piece, to);
  put(position, promotion === 0 ? piece : turn, from);
  if (taken !== 0) put(position, taken, kind === IN_PASSING ? to - 16 * turn : to);
}

function moveRook(position: ChessPosition, king: number, isBack: boolean): void {
  const isShort = (king & 7) === 6;
  const [corner, inside] = isShort ? [king + 1, king - 1] : [king - 2, king + 1];
  const [from, to] = isBack ? [inside, corner] : [corner, inside];
  const rook = position.board[from] ?? 0;
  lift(position, rook, from);
  put(position, rook, to);
}

/** To wait a move, to see how much a side is ahead; undone by undoPass. */
export function makePass(position: ChessPosition): void {
  position.keys.push(positionKey(position));
  position.undo.push(position.enPassant, position.quietMoves);
  setPassing(position, -1);
  position.quietMoves = 0;
  position.turn = -position.turn;
  mixKey(position, TURN_KEY);
}

export function undoPass(position: ChessPosition): void {
  mixKey(position, TURN_KEY);
  position.turn = -position.turn;
  position.quietMoves = position.undo.pop() ?? 0;
  setPassing(position, position.undo.pop() ?? -1);
  position.keys.pop();
}
