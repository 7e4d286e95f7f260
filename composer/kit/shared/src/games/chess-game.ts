import { Chess, type Color, type Move, type PieceSymbol, type Square } from "chess.js";
import { CHESS_LEVELS, type ChessLevel } from "./chess-computer.ts";
import { readChoice, readFields } from "./read-stored.ts";
import { addResult, readScore, type Score } from "./score.ts";

/** Which pieces the first player has in the next game. "turns": the others than in the last one. */
export const CHESS_SIDES = ["turns", "white", "black"] as const;
export type ChessSide = (typeof CHESS_SIDES)[number];

/** What is remembered. */
export interface ChessGame {
  /** From, to and what a pawn becomes: "e7e8q". */
  moves: readonly string[];
  /** Which pieces the first player has; they stand at the bottom. */
  side: Color;
  nextSide: ChessSide;
  level: ChessLevel;
  score: Score;
}

export type ChessEnding = "checkmate" | "stalemate" | "repetition" | "fiftyMoves" | "material";

export interface ChessPiece {
  type: PieceSymbol;
  color: Color;
}

/** How it stands. */
export interface ChessView {
  pieces: ReadonlyMap<Square, ChessPiece>;
  turn: Color;
  isInCheck: boolean;
  ending: ChessEnding | null;
  winner: Color | null;
  /** The moves so far. */
  played: readonly Move[];
  /** The moves that there are. */
  legal: readonly Move[];
}

export const PIECE_NAMES: Record<PieceSymbol, string> = {
  p: "pawn",
  n: "knight",
  b: "bishop",
  r: "rook",
  q: "queen",
  k: "king",
};
export const COLOR_NAMES: Record<Color, string> = { w: "White", b: "Black" };
export const PROMOTIONS = ["q", "r", "b", "n"] as const;
const PIECE_VALUES: Record<PieceSymbol, number> = { p: 1, n: 3, b: 3, r: 5, q: 9, k: 0 };

export function otherColor(color: Color): Color {
  return color === "w" ? "b" : "w";
}

function replay(moves: readonly string[]): Chess {
  const chess = new Chess();
  for (const move of moves) chess.move(move);
  return chess;
}

export function viewChess(moves: readonly string[]): ChessView {
  const chess = replay(moves);
  const pieces = new Map<Square, ChessPiece>();
  for (const piece of chess.board().flat()) {
    if (piece !== null) pieces.set(piece.square, { type: piece.type, color: piece.color });
  }
  const ending = findEnding(chess);
  return {
    pieces,
    turn: chess.turn(),
    isInCheck: chess.inCheck(),
    ending,
    winner: ending === "checkmate" ? otherColor(chess.turn()) : null,
    played: chess.history({ verbose: true }),
    legal: ending === null ? chess.moves({ verbose: true }) : [],
  };
}

function findEnding(chess: Chess): ChessEnding | null {
  if (chess.isCheckmate()) return "checkmate";
  if (chess.isStalemate()) return "stalemate";
  if (chess.isInsufficientMaterial()) return "material";
  if (chess.isThreefoldRepetition()) return "repetition";
  return chess.isDrawByFiftyMoves() ? "fiftyMoves" : null;
}

/**
 * Makes a move ("e2e4"); the game as it was when that is against the rules. Between two people the score is White's, against
 * the computer that of the first player.
 */
export function playChessMove(game: ChessGame, name: string, opponent: "computer" | "person"): ChessGame {
  const { legal } = viewChess(game.moves);
  if (!legal.some((move) => move.lan === name)) return game;
  const moves = [...game.moves, name];
  const { ending, winner } = viewChess(moves);
  if (ending === null) return { ...game, moves };
  const result = winner === null ? "draws" : winner === (opponent === "person" ? "w" : game.side) ? "wins" : "losses";
  return { ...game, moves, score: addResult(game.score, result) };
}

/** How many moves a step back takes: against the computer its answer as well. 0 when there is nothing to take back. */
export function countChessMovesBack(game: ChessGame, view: ChessView, opponent: "computer" | "person"): number {
  // What is decided stays so: it is in the score.
  if (view.ending !== null) return 0;
  const back = opponent === "person" || view.turn !== game.side ? 1 : 2;
  return game.moves.length >= back ? back : 0;
}

export function startNextChess(game: ChessGame, opponent: "computer" | "person"): ChessGame {
  // Two people sit as they like.
  if (opponent === "person") return { ...game, moves: [] };
  const side = game.nextSide === "white" ? "w" : game.nextSide === "black" ? "b" : otherColor(game.side);
  return { ...game, moves: [], side };
}

/** The pieces from the next game on; from this one when it has not begun. */
export function chooseChessSide(game: ChessGame, nextSide: ChessSide): ChessGame {
  if (game.moves.length > 0 || nextSide === "turns") return { ...game, nextSide };
  return { ...game, nextSide, side: nextSide === "white" ? "w" : "b" };
}

export interface Captures {
  /** What a side has taken, the most valuable first. */
  taken: readonly PieceSymbol[];
  /** How much more its pieces are worth than the other side's; never below 0. */
  lead: number;
}

export function findCaptures(view: ChessView, color: Color): Captures {
  const taken = view.played.flatMap((move) =>
    move.color === color && move.captured !== undefined ? [move.captured] : [],
  );
  taken.sort((a, b) => PIECE_VALUES[b] - PIECE_VALUES[a]);
  let lead = 0;
  for (const piece of view.pieces.values())
    lead += piece.color === color ? PIECE_VALUES[piece.type] : -PIECE_VALUES[piece.type];
  return { taken, lead: Math.max(0, lead) };
}

/** The squares row by row, as whoever plays these pieces sees them. */
export function listSquares(bottom: Color): Square[] {
  const squares = RANKS.flatMap((rank) => FILES.map((file): Square => `${file}${rank}`));
  return bottom === "w" ? squares : squares.reverse();
}

const FILES = ["a", "b", "c", "d", "e", "f", "g", "h"] as const;
const RANKS = ["8", "7", "6", "5", "4", "3", "2", "1"] as const;

/** The game of what was stored; moves that are against the rules begin it anew. */
export function readChessGame(
  stored: unknown,
  initial: { level?: ChessLevel | undefined; side?: "white" | "black" | undefined } = {},
): ChessGame {
  const usual = {
    level: initial.level,
    nextSide: initial.side,
    side: initial.side === undefined ? undefined : initial.side === "black" ? "b" : "w",
  };
  const fields: Record<string, unknown> = { ...usual, ...readFields(stored) };
  return {
    moves: readMoves(fields.moves),
    side: readChoice<Color>(fields.side, ["w", "b"]),
    nextSide: readChoice(fields.nextSide, CHESS_SIDES),
    level: readChoice(fields.level, CHESS_LEVELS),
    score: readScore(fields.score),
  };
}

function readMoves(stored: unknown): string[] {
  if (!Array.isArray(stored)) return [];
  const moves = stored.filter((move) => typeof move === "string" && /^[a-h][1-8][a-h][1-8][qrbn]?$/.test(move));
  try {
    replay(moves);
    return moves.length === stored.length ? moves : [];
  } catch {
    // chess.js refuses what is against the rules.
    return [];
  }
}
