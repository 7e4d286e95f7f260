import assert from "node:assert/strict";
import { test } from "node:test";
import { nextCard } from "./next-card.ts";

test("Never the same card twice in a row, and each of the others can come", () => {
  for (let last = 0; last < 5; last += 1) {
    const others = [0, 0.25, 0.5, 0.75].map((random) => nextCard(last, 5, () => random));
    assert.deepEqual(
      others.toSorted(),
      [0, 1, 2, 3, 4].filter((card) => card !== last),
    );
  }
});

test("One card stays, and of none there is nothing to show", () => {
  assert.equal(
    nextCard(0, 1, () => 0.9),
    0,
  );
  assert.equal(
    nextCard(3, 0, () => 0.9),
    0,
  );
});
