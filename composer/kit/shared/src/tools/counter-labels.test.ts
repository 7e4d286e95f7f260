import assert from "node:assert/strict";
import { test } from "node:test";
import { addLabel, readLabels } from "./counter-labels.ts";

test("a counter is added by its name, each name once", () => {
  assert.deepEqual(addLabel(["Hat"], "  Left   sleeve "), ["Hat", "Left sleeve"]);
  assert.deepEqual(addLabel(["Hat"], "hat"), ["Hat"]);
  assert.deepEqual(addLabel(["Hat"], "   "), ["Hat"]);
  const many = Array.from({ length: 24 }, (_, index) => `Row ${index}`);
  assert.deepEqual(addLabel(many, "One more"), many);
});

test("foreign stored values are the usual ones", () => {
  for (const stored of [null, 5, "Hat", { labels: [] }]) assert.deepEqual(readLabels(stored, ["Hat"]), ["Hat"]);
  assert.deepEqual(readLabels(["Scarf", 4, "scarf", "", "Sock"], ["Hat"]), ["Scarf", "Sock"]);
  assert.deepEqual(readLabels([], ["Hat"]), []);
});
