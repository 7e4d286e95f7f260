import assert from "node:assert/strict";
import { test } from "node:test";
import { addRow, changeRow, readRows, valueOf, weightedAverage } from "./weighted-average.ts";

const row = (id: number, value: string, weight: string) => ({ id, name: "", value, weight });

test("Each row counts as often as its weight says", () => {
  assert.deepEqual(weightedAverage([row(1, "90", "1"), row(2, "60", "2")]), { average: 70, weights: 3 });
  assert.deepEqual(weightedAverage([row(1, "A", "4"), row(2, "B+", "2")]), { average: 22.6 / 6, weights: 6 });
});

test("Rows that are not filled in do not count", () => {
  assert.equal(weightedAverage([row(1, "", "1"), row(2, "x", "2")]), null);
  assert.deepEqual(weightedAverage([row(1, "80", "1"), row(2, "90", "")]), { average: 80, weights: 1 });
  assert.equal(weightedAverage([row(1, "80", "0")]), null);
});

test("Letters are read in any case, with either sign", () => {
  assert.equal(valueOf("a−"), 3.7);
  assert.equal(valueOf("87,5"), 87.5);
  assert.equal(valueOf("Z"), null);
});

test("Rows are added, changed and come back", () => {
  const rows = changeRow(addRow(readRows(null)), 4, { name: "Maths", value: "B", weight: "3" });
  assert.equal(rows.length, 4);
  assert.deepEqual(readRows(JSON.parse(JSON.stringify(rows))), rows);
});
