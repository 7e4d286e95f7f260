import assert from "node:assert/strict";
import { test } from "node:test";
import {
  type ChessGame,
  countChessMovesBack,
  findCaptures,
  listSquares,
  playChessMove,
  readChessGame,
  startNextChess,
  viewChess,
} from "./chess-game.ts";

const GAME = readChessGame(null);
const play = (game: ChessGame, move: string) => playChessMove(game, move, "computer");
const FOOLS_MATE = ["f2f3", "e7e5", "g2g4", "d8h4"];

test("Moves follow the rules, and mate is in the score", () => {
  assert.equal(play(GAME, "e2e5"), GAME);
  const lost = FOOLS_MATE.reduce(play, GAME);
  assert.deepEqual(lost.score, { wins: 0, draws: 0, losses: 1 });
  const between = FOOLS_MATE.reduce<ChessGame>((game, move) => playChessMove(game, move, "person"), {
    ...GAME,
    side: "b",
  });
  assert.equal(between.score.losses, 1, "between two people it is White's");
  const view = viewChess(lost.moves);
  assert.deepEqual([view.ending, view.winner, view.legal.length], ["checkmate", "b", 0]);
  assert.equal(play(lost, "a2a3"), lost);
});

test("A position that comes three times is a draw", () => {
  const round = ["g1f3", "g8f6", "f3g1", "f6g8"];
  const drawn = [...round, ...round].reduce(play, GAME);
  assert.equal(viewChess(drawn.moves).ending, "repetition");
  assert.equal(drawn.score.draws, 1);
});

test("A pawn becomes what was chosen; what was taken is told", () => {
  const moves = ["a2a4", "b7b5", "a4b5", "a7a6", "b5a6", "c8b7", "a6b7", "h7h6", "b7a8n"];
  const view = viewChess(moves.reduce(play, GAME).moves);
  assert.deepEqual(view.pieces.get("a8"), { type: "n", color: "w" });
  assert.deepEqual(findCaptures(view, "w"), { taken: ["r", "b", "p", "p"], lead: 12 });
  assert.deepEqual(findCaptures(view, "b"), { taken: [], lead: 0 });
});

test("A step back takes the computer's answer back as well", () => {
  const moves = ["e2e4", "e7e5"];
  assert.equal(countChessMovesBack({ ...GAME, moves }, viewChess(moves), "computer"), 2);
  assert.equal(countChessMovesBack({ ...GAME, moves }, viewChess(moves), "person"), 1);
  assert.equal(countChessMovesBack({ ...GAME, side: "b", moves: ["e2e4"] }, viewChess(["e2e4"]), "computer"), 0);
});

test("The board is seen from the side that is played", () => {
  assert.deepEqual([listSquares("w")[0], listSquares("w")[63]], ["a8", "h1"]);
  assert.equal(listSquares("b")[0], "h1");
  assert.equal(startNextChess(GAME, "computer").side, "b");
});

test("What was stored by something else begins a new game and keeps what is right", () => {
  const game = { ...FOOLS_MATE.slice(0, 3).reduce(play, GAME), level: "hard" } as const;
  assert.deepEqual(readChessGame(JSON.parse(JSON.stringify(game))), game);
  for (const moves of [null, 3, ["e2e5"], ["e2e4", 4], ["e2e4", "nonsense"]]) {
    assert.deepEqual(readChessGame({ moves, level: "hard" }), { ...GAME, level: "hard" });
  }
});
