import { type Cells, findLines, findMoves, type LineRules, otherPlayer, type Player } from "./line-rules.ts";
import { readChoice, readFields, readPlaces } from "./read-stored.ts";
import { addResult, NO_SCORE, readScore, type Score } from "./score.ts";

export const LINE_LEVELS = ["medium", "easy", "hard"] as const;
export type LineLevel = (typeof LINE_LEVELS)[number];

/** Who begins the next game. "turns": whoever did not begin the last one. */
export const BEGINNERS = ["turns", "first", "second"] as const;
export type Beginner = (typeof BEGINNERS)[number];

/** What is remembered. The first player is whoever holds the device; the second one is the computer, or a friend. */
export interface LineGame {
  /** The cells in the order in which they were taken. */
  moves: readonly number[];
  /** Who began this game. */
  began: Player;
  begins: Beginner;
  level: LineLevel;
  score: Score;
}

/** How it stands. */
export interface LinePosition {
  cells: Cells;
  turn: Player;
  winner: Player | null;
  /** The cells that won. */
  line: readonly number[];
  isOver: boolean;
}

export function findPosition(rules: LineRules, { moves, began }: Pick<LineGame, "moves" | "began">): LinePosition {
  const cells: (Player | 0)[] = Array.from({ length: rules.width * rules.height }, () => 0);
  let turn = began;
  for (const cell of moves) {
    cells[cell] = turn;
    turn = otherPlayer(turn);
  }
  const last = otherPlayer(turn);
  const won = findLines(rules).filter((line) => line.every((cell) => cells[cell] === last));
  const line = [...new Set(won.flat())];
  const winner = line.length > 0 ? last : null;
  return { cells, turn, winner, line, isOver: winner !== null || !cells.includes(0) };
}

/** Takes a cell; the game as it was when that is against the rules. */
export function takeCell(rules: LineRules, game: LineGame, cell: number): LineGame {
  const before = findPosition(rules, game);
  if (before.isOver || !findMoves(rules, before.cells).includes(cell)) return game;
  const moves = [...game.moves, cell];
  const { isOver, winner } = findPosition(rules, { moves, began: game.began });
  if (!isOver) return { ...game, moves };
  const result = winner === null ? "draws" : winner === 1 ? "wins" : "losses";
  return { ...game, moves, score: addResult(game.score, result) };
}

/** How many moves a step back takes: against the computer its answer as well. 0 when there is nothing to take back. */
export function countMovesBack(rules: LineRules, game: LineGame, opponent: "computer" | "person"): number {
  const { turn, isOver } = findPosition(rules, game);
  // What is decided stays so: it is in the score.
  if (isOver) return 0;
  const back = opponent === "person" || turn === 2 ? 1 : 2;
  return game.moves.length >= back ? back : 0;
}

export function takeBack(rules: LineRules, game: LineGame, opponent: "computer" | "person"): LineGame {
  return { ...game, moves: game.moves.slice(0, game.moves.length - countMovesBack(rules, game, opponent)) };
}

export function startNext(game: LineGame): LineGame {
  const began = game.begins === "first" ? 1 : game.begins === "second" ? 2 : otherPlayer(game.began);
  return { ...game, moves: [], began };
}

/** Who begins from the next game on; from this one when nothing has happened in it. */
export function chooseBeginner(game: LineGame, begins: Beginner): LineGame {
  if (game.moves.length > 0 || begins === "turns") return { ...game, begins };
  return { ...game, begins, began: begins === "first" ? 1 : 2 };
}

/** The game of what was stored; moves that are against the rules begin it anew. */
export function readLineGame(rules: LineRules, stored: unknown): LineGame {
  const fields = readFields(stored);
  const game: LineGame = {
    moves: [],
    began: readChoice<Player>(fields.began, [1, 2]),
    begins: readChoice(fields.begins, BEGINNERS),
    level: readChoice(fields.level, LINE_LEVELS),
    score: readScore(fields.score),
  };
  let replayed: LineGame = { ...game, score: NO_SCORE };
  for (const cell of readPlaces(fields.moves, rules.width * rules.height) ?? []) {
    const next = takeCell(rules, replayed, cell);
    if (next === replayed) return game;
    replayed = next;
  }
  return { ...game, moves: replayed.moves };
}
