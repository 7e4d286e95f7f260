import assert from "node:assert/strict";
import { test } from "node:test";
import { boardOf, drawNumbers, type Draws, numbersLeft, readDraws } from "./draws.ts";
import { seededBits } from "./seeded-bits.ts";

const RAFFLE: Draws = { from: 1, to: 5, count: 2, isOnce: true, drawn: [] };

test("what was drawn is out, until nothing is left", () => {
  const bits = seededBits(3);
  let draws = RAFFLE;
  for (let round = 0; round < 5; round += 1) draws = drawNumbers(draws, bits);
  assert.deepEqual(draws.drawn.flat().toSorted(), [1, 2, 3, 4, 5]);
  assert.deepEqual(
    draws.drawn.map((numbers) => numbers.length),
    [1, 2, 2],
  );
  assert.deepEqual(numbersLeft(draws), []);
  assert.ok(boardOf(draws).every(({ isDrawn }) => isDrawn));
});

test("numbers that are drawn together differ and are in order, and may come again later", () => {
  const bits = seededBits(8);
  let draws: Draws = { from: 1, to: 49, count: 6, isOnce: false, drawn: [] };
  for (let round = 0; round < 30; round += 1) draws = drawNumbers(draws, bits);
  assert.equal(draws.drawn.length, 20);
  for (const numbers of draws.drawn) {
    assert.equal(new Set(numbers).size, 6);
    assert.deepEqual(
      numbers,
      numbers.toSorted((one, other) => one - other),
    );
    assert.ok(numbers.every((number) => number >= 1 && number <= 49));
  }
  assert.deepEqual(boardOf(draws), []);
});

test("foreign stored values are the usual ones", () => {
  const usual = { from: 1, to: 90, count: 1, isOnce: true };
  for (const stored of [null, 5, { to: "many", drawn: [["a"], 3, []] }, { to: -4, count: 1000 }])
    assert.deepEqual(readDraws(stored, usual), { ...usual, drawn: [] });
  assert.deepEqual(readDraws({ from: 3, to: 9, drawn: [[4, 5]] }, usual), {
    ...usual,
    from: 3,
    to: 9,
    drawn: [[4, 5]],
  });
});
