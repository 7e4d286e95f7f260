import assert from "node:assert/strict";
import { test } from "node:test";
import { closeCards, dealCards, isMemoryOver, type MemoryGame, readMemoryGame, turnCard } from "./memory-game.ts";
import { seededRandom } from "./random.ts";

const GAME = dealCards(8, {}, seededRandom(1));

function findPair(game: MemoryGame, picture: number): number[] {
  return game.pictures.flatMap((each, card) => (each === picture ? [card] : []));
}

test("Each picture lies there twice", () => {
  for (let picture = 0; picture < 8; picture += 1) assert.equal(findPair(GAME, picture).length, 2);
});

test("Two that match stay; two that do not are turned back by the next card", () => {
  const [first = -1, second = -1] = findPair(GAME, 0);
  const [other = -1] = findPair(GAME, 1);
  const found = turnCard(turnCard(GAME, first), second);
  assert.deepEqual([found.found, found.open, found.turns], [[first, second], [], 1]);
  assert.equal(turnCard(found, first), found);
  const wrong = turnCard(turnCard(GAME, first), other);
  assert.deepEqual(wrong.open, [first, other]);
  assert.deepEqual(turnCard(wrong, second).open, [second]);
  assert.deepEqual(closeCards(wrong).open, []);
});

test("A whole game is remembered as the best one when it took fewer turns", () => {
  const pairs = Array.from({ length: 8 }, (_, picture) => findPair(GAME, picture)).flat();
  const done = pairs.reduce(turnCard, { ...GAME, best: { 8: 20 } });
  assert.equal(isMemoryOver(done), true);
  assert.deepEqual(done.best, { 8: 8 });
});

test("What was stored comes back; what does not fit together becomes a new game", () => {
  const [first = -1, second = -1] = findPair(GAME, 0);
  const running = turnCard(turnCard(turnCard(GAME, first), second), findPair(GAME, 3)[0] ?? -1);
  assert.deepEqual(readMemoryGame(JSON.parse(JSON.stringify(running)), seededRandom(2)), running);
  for (const broken of [
    null,
    "x",
    { pairs: 10, pictures: [1] },
    { ...running, found: [first] },
    { ...running, open: [first] },
  ]) {
    const read = readMemoryGame(broken, seededRandom(2));
    assert.deepEqual([read.found, read.open, read.turns], [[], [], 0]);
    assert.equal(read.pictures.length, read.pairs * 2);
  }
});
