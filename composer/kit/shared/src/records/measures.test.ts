import assert from "node:assert/strict";
import { test } from "node:test";
import {
  averageOf,
  differentOf,
  earliestOf,
  highestOf,
  latestOf,
  lowestOf,
  newestOf,
  shareOfWay,
  shownOr,
  sumOf,
} from "./measures.ts";

test("values that are missing do not count", () => {
  const values = [4, null, -1, 0];
  assert.equal(sumOf(values), 3);
  assert.equal(averageOf(values), 1);
  assert.equal(highestOf(values), 4);
  assert.equal(lowestOf(values), -1);
});

test("of nothing there is a sum, and nothing else", () => {
  assert.equal(sumOf([null]), 0);
  for (const measure of [averageOf, highestOf, lowestOf]) assert.equal(measure([null]), null);
  assert.equal(shownOr(null, String), "–");
  assert.equal(shownOr(0, String), "0");
});

test("each value counts once; sums are those of people", () => {
  assert.equal(differentOf(["Robin", "Wren", "Robin", "", null]), 2);
  assert.equal(sumOf([0.1, 0.2]), 0.3);
});

test("of days that are there the last and the first one are told", () => {
  const days = ["2026-03-31", "", "2025-12-01", "2026-04-02"];
  assert.equal(latestOf(days), "2026-04-02");
  assert.equal(earliestOf(days), "2025-12-01");
  for (const measure of [latestOf, earliestOf]) assert.equal(measure(["", ""]), "");
});

test("the value of the last day counts, and how far it is from the first one to a goal", () => {
  const entries = [
    { day: "2026-03-31", value: 78 },
    { day: "2026-01-01", value: 80 },
    { day: "2026-04-02", value: null },
    { day: "", value: 90 },
  ];
  assert.equal(newestOf(entries), 78);
  assert.equal(shareOfWay(entries, 76), 0.5);
  assert.equal(shareOfWay(entries, 79), 1);
  assert.equal(shareOfWay(entries, 85), 0);
  assert.equal(newestOf([]), null);
  assert.equal(shareOfWay([], 70), 0);
});
