import assert from "node:assert/strict";
import { test } from "node:test";
import { guessNumber, hintFor, isFound, readNumberGame, startNumber } from "./number-game.ts";

const game = startNumber(100, {}, () => 0.415);

test("Each guess is told whether the number is higher or lower", () => {
  assert.equal(game.secret, 42);
  assert.equal(hintFor(game, 20), "higher");
  assert.equal(hintFor(game, 43), "lower");
  assert.equal(hintFor(game, 42), "right");
});

test("It ends with the right guess, and the fewest guesses are kept", () => {
  const found = [50, 25, 42].reduce(guessNumber, game);
  assert.ok(isFound(found));
  assert.equal(guessNumber(found, 7), found);
  assert.deepEqual(found.best, { 100: 3 });
  const next = startNumber(100, found.best, () => 0.415);
  assert.deepEqual([1, 2, 3, 42].reduce(guessNumber, next).best, { 100: 3 });
});

test("What is outside is no guess, and a game comes back as it was", () => {
  assert.equal(guessNumber(game, 101), game);
  assert.equal(guessNumber(game, 1.5), game);
  const played = guessNumber(game, 50);
  assert.deepEqual(readNumberGame(JSON.parse(JSON.stringify(played)), 100, Math.random), played);
  assert.equal(readNumberGame("?", 10, () => 0).secret, 1);
});
