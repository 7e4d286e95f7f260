import assert from "node:assert/strict";
import { test } from "node:test";
import { CHESS_LIMITS, chooseChessMove, MATE } from "./chess-computer.ts";
import { seededRandom } from "./random.ts";

const START = "rnbqkbnr/pppppppp/8/8/8/8/PPPPPPPP/RNBQKBNR w KQkq - 0 1";
const LEVELS = ["easy", "medium", "hard"] as const;

// As deep as the levels look on any machine, however busy it is.
const DEPTH = 5;

function choose(fen: string, level: (typeof LEVELS)[number], played: readonly string[] = []) {
  const limit = { ...CHESS_LIMITS[level], depth: Math.min(DEPTH, CHESS_LIMITS[level].depth), milliseconds: 60_000 };
  return chooseChessMove(fen, played, limit, seededRandom(8));
}

test("Each level gives mate in one", () => {
  for (const level of LEVELS) {
    assert.equal(choose("6k1/5ppp/8/8/8/8/8/K3R3 w - - 0 1", level)?.move, "e1e8");
    assert.equal(choose("rnbqkbnr/pppp1ppp/8/4p3/6P1/5P2/PPPPP2P/RNBQKBNR b KQkq - 0 2", level)?.move, "d8h4");
    assert.equal(choose("7k/P7/6K1/8/8/8/8/8 w - - 0 1", level)?.move.slice(0, 4), "a7a8");
  }
});

test("Each level takes what hangs, and takes away what would be taken", () => {
  for (const level of LEVELS) {
    assert.equal(choose("4k3/8/8/3q4/8/2N5/8/4K3 w - - 0 1", level)?.move, "c3d5");
    const saved = choose("4k3/8/8/8/1p6/2Q5/8/4K3 w - - 0 1", level);
    assert.equal(saved?.move.slice(0, 2), "c3");
    assert.ok((saved?.score ?? 0) > 600);
  }
});

test("Who is ahead gives no stalemate; who is behind saves a draw by giving check for ever", () => {
  for (const level of LEVELS) assert.notEqual(choose("7k/5K2/8/6Q1/8/8/8/8 w - - 0 1", level)?.score, 0);
  const perpetual = choose("6k1/nb3p1p/n7/8/8/8/r5PP/2Q4K w - - 0 1", "hard");
  assert.equal(perpetual?.move, "c1g5");
  assert.ok((perpetual?.score ?? -MATE) >= 0);
});

test("Without a move there is none", () => {
  assert.equal(choose("7k/5Q2/6K1/8/8/8/8/8 b - - 0 1", "hard"), null);
});

test("It finds mate in two", () => {
  assert.equal(choose("7k/8/8/8/8/8/R7/1R4K1 w - - 0 1", "medium")?.score, MATE - 3);
});

test("It knows the moves that were played, those that take in passing and castle too", () => {
  const played = ["e2e4", "a7a6", "e4e5", "d7d5", "e5d6", "g8f6", "g1f3", "b8c6", "f1e2", "c8f5", "e1g1"];
  assert.ok(choose(START, "easy", played) !== null);
  assert.throws(() => choose(START, "easy", ["e2e5"]), RangeError);
});
