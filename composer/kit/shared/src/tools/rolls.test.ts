import assert from "node:assert/strict";
import { test } from "node:test";
import { diceInWords, keepRoll, readDice, rollDice, totalOf } from "./rolls.ts";
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
    assert.deepEqual(readDice(stored, 6, 2), { sides: 6, count: 2, modifier: null, rolls: [] });
  const settings = keepRoll(keepRoll(readDice(null, 6, 2), [1, 2]), [3, 4]);
  assert.deepEqual(readDice({ ...settings, sides: 20 }, 6, 2), {
    sides: 20,
    count: 2,
    modifier: null,
    rolls: [
      [3, 4],
      [1, 2],
    ],
  });
});

test("what is added to the dice is kept where there is such a thing", () => {
  const dice = readDice({ modifier: 5 }, 6, 2, 3);
  assert.equal(diceInWords(dice), "2d6 + 5");
  assert.equal(diceInWords({ ...dice, modifier: -1 }), "2d6 − 1");
  assert.equal(diceInWords(readDice({ modifier: 5 }, 20, 1)), "1d20");
});
