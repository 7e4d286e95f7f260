import assert from "node:assert/strict";
import { test } from "node:test";
import { seededRandom } from "./random.ts";
import {
  hasReached,
  isStuck,
  readTwentyFortyEight,
  slideTiles,
  startTiles,
  takeSlideBack,
  type TwentyFortyEightGame,
} from "./twenty-forty-eight-game.ts";

function lay(values: readonly number[]): TwentyFortyEightGame {
  const tiles = values.flatMap((value, cell) => (value === 0 ? [] : [{ id: cell + 1, value, cell }]));
  return { ...startTiles(0, seededRandom(1)), tiles, nextId: 100 };
}

/** The values of the first row. */
function readRow(game: TwentyFortyEightGame, without: number): number[] {
  const slid = game.tiles.filter((tile) => tile.id !== without);
  return [0, 1, 2, 3].map((cell) => slid.find((tile) => tile.cell === cell)?.value ?? 0);
}

test("Equal tiles become one, each once in a move, nearest to the side first", () => {
  for (const [row, expected, gained] of [
    [[2, 2, 2, 2], [4, 4, 0, 0], 8],
    [[2, 2, 4, 0], [4, 4, 0, 0], 4],
    [[0, 2, 0, 2], [4, 0, 0, 0], 4],
    [[4, 2, 2, 0], [4, 4, 0, 0], 4],
  ] as const) {
    const moved = slideTiles(lay(row), "left", seededRandom(5));
    assert.deepEqual(readRow(moved, moved.nextId - 1), expected);
    assert.equal(moved.score, gained);
  }
  const right = slideTiles(lay([2, 2, 2, 0]), "right", seededRandom(5));
  assert.deepEqual(readRow(right, right.nextId - 1), [0, 0, 2, 4]);
});

test("A move that moves nothing is none, and another one brings a tile", () => {
  const game = lay([2, 4, 8, 16]);
  assert.equal(slideTiles(game, "left", Math.random), game);
  assert.equal(slideTiles(game, "down", Math.random).tiles.length, 5);
});

test("It ends when nothing can move, and waits at 2048", () => {
  assert.equal(isStuck(lay([2, 4, 2, 4, 4, 2, 4, 2, 2, 4, 2, 4, 4, 2, 4, 2])), true);
  assert.equal(isStuck(lay([2, 4, 2, 4, 4, 2, 4, 2, 2, 4, 2, 4, 4, 2, 4, 4])), false);
  const reached = slideTiles(lay([1_024, 1_024, 0, 0]), "left", Math.random);
  assert.equal(hasReached(reached), true);
  assert.equal(slideTiles(reached, "right", Math.random), reached);
  assert.notEqual(slideTiles({ ...reached, goesOn: true }, "right", Math.random), reached.goesOn);
});

test("A step back brings tiles and score back, once", () => {
  const game = lay([2, 2, 0, 0]);
  const back = takeSlideBack(slideTiles(game, "left", seededRandom(5)));
  assert.deepEqual([back.tiles, back.score, back.best, back.before], [game.tiles, 0, 0, null]);
});

test("What was stored comes back; what does not fit together becomes a new game that knows the best score", () => {
  const game = { ...slideTiles(lay([2, 2, 0, 0]), "left", seededRandom(5)), merged: [] };
  assert.deepEqual(readTwentyFortyEight(JSON.parse(JSON.stringify(game)), Math.random), game);
  const tile = { id: 1, value: 2, cell: 0 };
  for (const tiles of [null, [], [{ ...tile, value: 3 }], [tile, { ...tile, id: 2 }], [{ ...tile, cell: 16 }], "x"]) {
    const read = readTwentyFortyEight({ tiles, best: 640, score: 8 }, seededRandom(1));
    assert.deepEqual([read.tiles.length, read.score, read.best], [2, 0, 640]);
  }
});

test("A board of another size has its own edges, and knows no tiles of a smaller one", () => {
  const game = { ...startTiles(0, seededRandom(1), 5), tiles: [{ id: 1, value: 2, cell: 4 }], nextId: 2 };
  assert.equal(slideTiles(game, "down", seededRandom(2)).tiles[0]?.cell, 24);
  assert.equal(readTwentyFortyEight(JSON.parse(JSON.stringify(game)), Math.random, 5).tiles[0]?.cell, 4);
  assert.equal(readTwentyFortyEight({ ...game, best: 90 }, seededRandom(1)).best, 0);
});
