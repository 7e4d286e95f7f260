import assert from "node:assert/strict";
import { test } from "node:test";
import {
  cellsOf,
  COLUMNS,
  dropPiece,
  type FallingGame,
  landing,
  levelOf,
  movePiece,
  ROWS,
  startFalling,
  stepDown,
  stepMs,
} from "./falling-game.ts";
import { seededRandom } from "./random.ts";

const long = () => 0;

test("A piece stays on the board however it is moved and turned", () => {
  const random = seededRandom(9);
  let game = startFalling(random);
  for (let move = 0; move < 600 && !game.isOver; move += 1) {
    const choice = Math.floor(random() * 4);
    if (choice === 0) game = movePiece(game, { columns: -1 });
    else if (choice === 1) game = movePiece(game, { columns: 1 });
    else if (choice === 2) game = movePiece(game, { turns: 1 });
    else game = stepDown(game, random);
    for (const { row, column } of cellsOf(game.piece)) assert.ok(column >= 0 && column < COLUMNS && row < ROWS);
  }
});

test("A full row goes, and counts", () => {
  const cells = startFalling(long).cells.map((_, cell) =>
    Math.floor(cell / COLUMNS) === ROWS - 1 && cell % COLUMNS >= 4 ? 1 : null,
  );
  const game: FallingGame = { ...startFalling(long), cells };
  const left = [1, 2, 3].reduce((moved) => movePiece(moved, { columns: -1 }), game);
  const after = dropPiece(left, long);
  assert.equal(after.rows, 1);
  assert.equal(after.score, 40);
  assert.ok(after.cells.every((cell) => cell === null));
});

test("A turned piece stands upright, and four turns bring it back", () => {
  const game = stepDown(stepDown(startFalling(long), long), long);
  const turned = movePiece(game, { turns: 1 });
  assert.equal(new Set(cellsOf(turned.piece).map(({ column }) => column)).size, 1);
  const back = [1, 2, 3].reduce((moved) => movePiece(moved, { turns: 1 }), turned);
  assert.deepEqual(cellsOf(back.piece), cellsOf(game.piece));
});

test("It is over when nothing more can come in, and gets faster with the levels", () => {
  let game = startFalling(long);
  assert.equal(landing(game).row, ROWS - 2);
  for (let piece = 0; piece < 40; piece += 1) game = dropPiece(game, long);
  assert.ok(game.isOver);
  assert.equal(dropPiece(game, long), game);
  assert.equal(levelOf({ ...game, rows: 25 }), 3);
  assert.ok(stepMs(5) < stepMs(1) && stepMs(99) > 0);
});
