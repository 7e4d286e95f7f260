import assert from "node:assert/strict";
import { test } from "node:test";
import { roundTo } from "./round-to.ts";

test("rounds as people do", () => {
  assert.equal(roundTo(1.005, 2), 1.01);
  assert.equal(roundTo(-1.005, 2), -1.01);
  assert.equal(roundTo(2.5, 0), 3);
  assert.equal(roundTo(1_234, -2), 1_200);
  assert.equal(roundTo(Number.POSITIVE_INFINITY, 2), Number.POSITIVE_INFINITY);
});
