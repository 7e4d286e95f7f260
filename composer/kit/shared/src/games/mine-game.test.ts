import assert from "node:assert/strict";
import { test } from "node:test";
import {
  countMines,
  findNeighbours,
  findOutcome,
  layField,
  MINE_FIELDS,
  MINE_SIZES,
  openCell,
  readMineGame,
  switchFlag,
} from "./mine-game.ts";
import { seededRandom } from "./random.ts";

test("The first cell is safe and opens more than itself", () => {
  for (const size of MINE_SIZES) {
    for (const first of [0, 40, 80]) {
      const game = openCell(layField(size, {}), first, 0, seededRandom(first));
      assert.equal(game.mines.length, MINE_FIELDS[size].mines);
      assert.equal(findOutcome(game), "running");
      assert.ok(game.open.length >= 4);
    }
  }
});

test("What opens by itself is bounded by numbers", () => {
  const game = openCell(layField("medium", {}), 0, 0, seededRandom(9));
  const counts = countMines(game);
  for (const cell of game.open) {
    if (counts[cell] === 0) for (const near of findNeighbours("medium", cell)) assert.ok(game.open.includes(near));
  }
});

test("A mine ends it; all other cells win it, with the time", () => {
  const begun = openCell(layField("small", { small: 90_000 }), 0, 0, seededRandom(4));
  const lost = openCell(begun, begun.mines[0] ?? -1, 5_000, Math.random);
  assert.equal(findOutcome(lost), "lost");
  assert.equal(openCell(lost, 80, 6_000, Math.random), lost);
  let won = begun;
  for (let cell = 0; cell < 81; cell += 1)
    if (!begun.mines.includes(cell)) won = openCell(won, cell, 42_000, Math.random);
  assert.equal(findOutcome(won), "won");
  assert.deepEqual(won.best, { small: 42_000 });
  assert.deepEqual(won.flags, won.mines);
});

test("A flag keeps a cell closed; an open number with all its flags opens the rest around it", () => {
  const begun = openCell(layField("small", {}), 0, 0, seededRandom(4));
  const counts = countMines(begun);
  const number = begun.open.find((cell) => counts[cell] === 1) ?? -1;
  const mine = findNeighbours("small", number).find((cell) => begun.mines.includes(cell)) ?? -1;
  const flagged = switchFlag(begun, mine, 0);
  assert.equal(openCell(flagged, mine, 0, Math.random), flagged);
  const opened = openCell(flagged, number, 0, Math.random);
  assert.ok(findNeighbours("small", number).every((cell) => cell === mine || opened.open.includes(cell)));
  assert.equal(findOutcome(opened), "running");
  assert.deepEqual(switchFlag(flagged, mine, 0).flags, []);
});

test("What was stored comes back; what does not fit together becomes a new field", () => {
  const game = switchFlag(openCell(layField("medium", { small: 9 }), 20, 7, seededRandom(1)), 255, 8);
  assert.deepEqual(readMineGame(JSON.parse(JSON.stringify(game))), game);
  for (const broken of [
    null,
    3,
    { ...game, mines: [1, 2] },
    { ...game, open: [256] },
    { ...game, flags: [game.open[0]] },
    { size: "huge" },
  ]) {
    assert.equal(findOutcome(readMineGame(broken)), "waiting");
  }
});
