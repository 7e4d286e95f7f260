import assert from "node:assert/strict";
import { test } from "node:test";
import { breathSize } from "./breath.ts";

const BOX = ["Breathe in", "Hold", "Breathe out", "Hold"];

test("the circle grows with the breath, waits with it and shrinks with it", () => {
  assert.deepEqual(
    [0, 0.5, 1].map((part) => breathSize(BOX, 0, part)),
    [0.5, 0.75, 1],
  );
  assert.equal(breathSize(BOX, 1, 0.3), 1);
  assert.equal(breathSize(BOX, 2, 1), 0.5);
  assert.equal(breathSize(BOX, 3, 0.9), 0.5);
  assert.equal(breathSize(BOX, null, 0), 0.5);
});

test("other phases have none", () => {
  assert.equal(breathSize([], null, 0.5), null);
  assert.equal(breathSize(["Squats", "Rest"], 0, 0.5), null);
});
