import assert from "node:assert/strict";
import { test } from "node:test";
import { groupBy } from "./group-by.ts";
import { addUp } from "./group.ts";
import { averageOf } from "./measures.ts";

const spent = [
  { on: "2026-01-30", what: "Food", tags: ["a", "b"], amount: 0.1 },
  { on: "2026-01-31", what: "Food", tags: ["a", "a"], amount: 0.2 },
  { on: "2026-04-01", what: "Rent", tags: [], amount: null },
  { on: "", what: "", tags: [], amount: 7 },
];

test("sums of each key, without what has none; the largest first", () => {
  assert.deepEqual(addUp(spent, { keyOf: ({ what }) => what, amountOf: ({ amount }) => amount }), [
    { label: "Food", value: 0.3 },
    { label: "Rent", value: 0 },
  ]);
});

test("known keys come first and even with nothing; without values the items are counted", () => {
  assert.deepEqual(addUp(spent, { keyOf: ({ what }) => what, order: ["Travel", "Rent"] }), [
    { label: "Travel", value: 0 },
    { label: "Rent", value: 1 },
    { label: "Food", value: 2 },
  ]);
});

test("keys that are numbers count up, and what has none is left out", () => {
  const runs = ["21.1 km", "5 km", "", "10 km", "5 km"];
  assert.deepEqual(
    addUp(runs, { keyOf: (run) => run, order: "rising" }).map(({ label }) => label),
    ["5 km", "10 km", "21.1 km"],
  );
});

test("an item with several keys counts once for each of them", () => {
  assert.deepEqual(addUp(spent, { keyOf: ({ tags }) => tags }), [
    { label: "a", value: 2 },
    { label: "b", value: 1 },
  ]);
  assert.deepEqual([...groupBy(spent, ({ tags }) => tags).keys()], ["a", "b"]);
});

test("other numbers than sums: groups of which nothing is known have none", () => {
  const average = { keyOf: ({ what }: (typeof spent)[number]) => what, measure: averageOf };
  assert.deepEqual(addUp(spent, { ...average, amountOf: ({ amount }) => amount, order: ["Travel"] }), [
    { label: "Food", value: 0.15 },
  ]);
});
