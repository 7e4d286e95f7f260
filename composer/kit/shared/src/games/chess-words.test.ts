import assert from "node:assert/strict";
import { test } from "node:test";
import { type ChessGame, readChessGame, viewChess } from "./chess-game.ts";
import { chessInWords } from "./chess-words.ts";

function game(moves: readonly string[], side: "w" | "b" = "w"): ChessGame {
  return { ...readChessGame(null, {}), moves, side };
}

function say(moves: readonly string[], opponent: "computer" | "person", side: "w" | "b" = "w"): string {
  return chessInWords(viewChess(moves), game(moves, side), opponent);
}

const FOOLS_MATE = ["f2f3", "e7e5", "g2g4", "d8h4"];

test("It says whose turn it is, and what was played", () => {
  assert.equal(say([], "computer"), "Your turn: white");
  assert.equal(say(["e2e4"], "computer"), "The computer thinks …");
  assert.equal(say(["e2e4", "e7e5"], "computer"), "Your turn after e5");
  assert.equal(say(["e2e4"], "person"), "Black to move");
});

test("It says check, and how it ended", () => {
  assert.equal(say(["e2e4", "f7f6", "d1h5"], "person"), "Check! Black to move");
  assert.equal(say(FOOLS_MATE, "person"), "Checkmate: Black wins!");
  assert.equal(say(FOOLS_MATE, "computer"), "Checkmate: the computer wins.");
  assert.equal(say(FOOLS_MATE, "computer", "b"), "Checkmate: you win!");
});
