import assert from "node:assert/strict";
import { test } from "node:test";
import { keepRoll, readDice, rollDice, totalOf } from "./rolls.ts";
import { seededBits } from "./seeded-bits.ts";

test("dice show every side from 1 on", () => {
  const rolled = rollDice(20, 1_000, seededBits(9));
  assert.equal(new Set(rolled).size, 20);
  assert.equal(Math.min(...rolled), 1);
  assert.equal(Math.max(...rolled), 20);
  assert.equal(totalOf([2, 3, 5]), 10);
});

test("the last rolls are kept; foreign stored values are none", () => {
  for (const stored of [null, 7, { rolls: [[], ["x"], 5], sides: 1, count: 99 }])
    assert.deepEqual(readDice(stored, 6, 2), { sides: 6, count: 2, rolls: [] });
  const settings = keepRoll(keepRoll(readDice(null, 6, 2), [1, 2]), [3, 4]);
  assert.deepEqual(readDice({ ...settings, sides: 20 }, 6, 2), {
    sides: 20,
    count: 2,
    rolls: [
      [3, 4],
      [1, 2],
    ],
  });
});
