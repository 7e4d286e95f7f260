import assert from "node:assert/strict";
import { test } from "node:test";
import { namedPoints, placeAcross, saidPoints } from "./line-points.ts";

test("parts of a line lie from end to end, a single one in the middle", () => {
  assert.deepEqual([placeAcross(0, 1), placeAcross(0, 3), placeAcross(2, 3)], [0.5, 0, 1]);
});

test("values that are written beside a line do not lie over each other", () => {
  assert.deepEqual([...saidPoints([5])], [0]);
  const said = [...saidPoints(Array.from({ length: 24 }, (_, index) => (index === 22 ? 99 : index)))];
  assert.ok(said.includes(23) && !said.includes(22));
});

test("names below a line begin with the first and end with the last", () => {
  assert.deepEqual([...namedPoints(24, 3)], [0, 12, 23]);
  assert.deepEqual([...namedPoints(2, 6)], [0, 1]);
  assert.deepEqual([...namedPoints(1, 3)], [0]);
  assert.deepEqual([...namedPoints(0, 3)], []);
});
