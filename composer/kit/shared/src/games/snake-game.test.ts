import assert from "node:assert/strict";
import { test } from "node:test";
import { seededRandom } from "./random.ts";
import { FIELD_SIDE, readSnakeSettings, type SnakeGame, startSnake, stepSnake, turnSnake } from "./snake-game.ts";

const random = seededRandom(5);
const steps = (game: SnakeGame, count: number, hasWalls: boolean) =>
  Array.from({ length: count }).reduce<SnakeGame>((each) => stepSnake(each, hasWalls, random), { ...game, food: 0 });

test("It goes on as it is heading, and turns; never back into itself", () => {
  const game = startSnake(random);
  assert.equal(turnSnake(game, "left"), game);
  const [head = 0] = game.body;
  assert.equal(stepSnake(turnSnake({ ...game, food: 0 }, "up"), true, random).body[0], head - FIELD_SIDE);
});

test("What it eats makes it longer, and there is more to eat where it is not", () => {
  const game = startSnake(random);
  const fed = stepSnake({ ...game, food: (game.body[0] ?? 0) + 1 }, true, random);
  assert.equal(fed.body.length, game.body.length + 1);
  assert.equal(fed.score, 1);
  assert.ok(!fed.body.includes(fed.food));
});

test("A wall ends the game; without walls it comes out on the other side", () => {
  assert.equal(steps(startSnake(random), FIELD_SIDE, true).isOver, true);
  const around = steps(startSnake(random), FIELD_SIDE, false);
  assert.equal(around.isOver, false);
  assert.deepEqual(around.body, startSnake(random).body);
});

test("It ends where it bites itself", () => {
  const long: SnakeGame = { ...startSnake(random), body: [32, 31, 30, 45, 46, 47, 48, 33], heading: "right", food: 0 };
  assert.equal(stepSnake(turnSnake(long, "down"), true, random).isOver, true);
});

test("Settings are remembered", () => {
  assert.deepEqual(readSnakeSettings(null, "hard"), { speed: "hard", hasWalls: true, best: 0 });
  const kept = { speed: "easy", hasWalls: false, best: 12 };
  assert.deepEqual(readSnakeSettings(kept, "hard"), { speed: "easy", hasWalls: false, best: 12 });
});
