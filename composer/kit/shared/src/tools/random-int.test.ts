import assert from "node:assert/strict";
import { test } from "node:test";
import { randomInt, shuffled } from "./random-int.ts";
import { seededBits } from "./seeded-bits.ts";

test("every number of the range comes, about equally often", () => {
  const bits = seededBits(7);
  const counts = Array.from({ length: 6 }, () => 0);
  for (let roll = 0; roll < 6_000; roll += 1) {
    const value = randomInt(6, bits);
    counts[value] = (counts[value] ?? 0) + 1;
  }
  for (const count of counts) assert.ok(count > 850 && count < 1_150, String(count));
});

test("bits of the incomplete run at the end are thrown away", () => {
  const given = [2 ** 32 - 1, 5];
  assert.equal(
    randomInt(3_000_000_000, () => given.shift() ?? 0),
    5,
  );
});

test("shuffling keeps everything", () => {
  const items = [1, 2, 3, 4, 5, 6, 7];
  const mixed = shuffled(items, seededBits(3));
  assert.notDeepEqual(mixed, items);
  assert.deepEqual(mixed.sort(), items);
});
