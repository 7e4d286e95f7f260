import assert from "node:assert/strict";
import { test } from "node:test";
import { seededRandom } from "./random.ts";
import { conflictsOf, giveHint, isSolved, readSudoku, startSudoku, writeDigit } from "./sudoku-game.ts";
import { candidates, PEERS, solve } from "./sudoku-grid.ts";

const game = startSudoku("easy", {}, seededRandom(5));

test("Each cell has twenty others that must differ", () => {
  for (const peers of PEERS) assert.equal(peers.length, 20);
});

test("A puzzle can be solved in one way, and harder ones have fewer digits", () => {
  const counts = (["easy", "medium", "hard"] as const).map((level) => {
    const { givens, solution } = startSudoku(level, {}, seededRandom(11));
    assert.deepEqual(solve(givens, 2), [solution]);
    return givens.filter((digit) => digit !== 0).length;
  });
  assert.deepEqual(
    counts,
    counts.toSorted((a, b) => b - a),
  );
});

test("What is given stays, what stands twice is found, and all digits in their places solve it", () => {
  const given = game.givens.findIndex((digit) => digit !== 0);
  assert.equal(writeDigit(game, given, 5, 0), game);
  const open = game.givens.indexOf(0);
  const wrong = [1, 2, 3, 4, 5, 6, 7, 8, 9].find((digit) => !candidates(game.cells, open).includes(digit)) ?? 0;
  assert.ok(conflictsOf(writeDigit(game, open, wrong, 0)).has(open));
  const solved = game.solution.reduce((sofar, digit, cell) => writeDigit(sofar, cell, digit, 60_000), game);
  assert.ok(isSolved(solved) && conflictsOf(solved).size === 0);
  assert.deepEqual(solved.best, { easy: 60_000 });
});

test("A hint writes the right digit, and no best time is kept then", () => {
  const open = game.givens.indexOf(0);
  const hinted = giveHint(game, open, 1);
  assert.equal(hinted.cells[open], game.solution[open]);
  const solved = game.solution.reduce((sofar, digit, cell) => writeDigit(sofar, cell, digit, 60_000), hinted);
  assert.ok(isSolved(solved));
  assert.deepEqual(solved.best, {});
});

test("A game comes back as it was, and what is none begins anew", () => {
  const played = writeDigit(game, game.givens.indexOf(0), 3, 900);
  assert.deepEqual(readSudoku(JSON.parse(JSON.stringify(played)), "hard", Math.random), played);
  assert.equal(readSudoku({ cells: [1] }, "medium", seededRandom(1)).level, "medium");
});
