import assert from "node:assert/strict";
import { test } from "node:test";
import { seededBits } from "./seeded-bits.ts";
import { countLeft, keepPicked, passedOver, pickIndex, readPicked, sliceStrength, turnTo } from "./wheel.ts";

test("every name is picked, and not the same twice where that is wished", () => {
  const bits = seededBits(4);
  const names = ["Ada", "Bo", "Cy"];
  const seen = new Set(Array.from({ length: 60 }, () => pickIndex(names, [], bits)));
  assert.deepEqual([...seen].sort(), [0, 1, 2]);
  for (let round = 0; round < 60; round += 1) assert.notEqual(pickIndex(names, ["Bo"], bits), 1);
  assert.equal(pickIndex(["Bo"], ["Bo"], bits), 0);
});

test("each has a turn before anybody comes again", () => {
  const bits = seededBits(7);
  const names = ["Ada", "Bo", "Cy", "Di"];
  let picked = readPicked(null, true);
  for (let round = 0; round < 5; round += 1) {
    const seen = names.map((_, turn) => {
      assert.equal(countLeft(names, picked), names.length - turn);
      const name = names[pickIndex(names, passedOver(picked), bits)] ?? "";
      picked = keepPicked(picked, name, names);
      return name;
    });
    assert.deepEqual(seen.sort(), names);
  }
  // Who left the list is waited for no longer.
  assert.deepEqual(keepPicked({ ...picked, had: ["Ada", "Eve"] }, "Bo", ["Ada", "Bo"]).had, []);
  assert.equal(readPicked({ eachOnce: false }, true).eachOnce, false);
});

test("the wheel stops with the picked part at its top", () => {
  for (const count of [1, 2, 3, 7, 40])
    for (let index = 0; index < count; index += 1)
      for (const now of [0, 100, 1_234.5]) {
        const turned = turnTo(index, count, 0.9, now);
        assert.ok(turned >= now + 5 * 360 && turned < now + 6 * 360);
        const top = (((-turned % 360) + 360) % 360) / (360 / count);
        assert.equal(Math.floor(top), index, `${index} of ${count}`);
      }
});

test("a few of the last names are kept; foreign stored values are none", () => {
  const many = Array.from({ length: 20 }, (_, index) => `N${index}`).reduce(
    (picked, name) => keepPicked(picked, name, ["N19"]),
    readPicked(null),
  );
  assert.equal(many.names.length, 8);
  assert.equal(many.names[0], "N19");
  for (const stored of [null, 1, { names: "x" }])
    assert.deepEqual(readPicked(stored), { names: [], notTwiceInARow: false, eachOnce: false, had: [] });
});

test("neighbouring slices differ", () => {
  for (let count = 2; count < 12; count += 1)
    for (let index = 0; index < count; index += 1)
      assert.notEqual(sliceStrength(index, count), sliceStrength((index + 1) % count, count));
});
