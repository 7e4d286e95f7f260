import assert from "node:assert/strict";
import { test } from "node:test";
import { compareTimes, isCalledToday } from "./weekdays.ts";

test("days are known by their English names", () => {
  // A Tuesday.
  const day = "2026-03-31";
  assert.ok(isCalledToday("Tuesday", day));
  assert.ok(isCalledToday("tue", day));
  for (const name of ["Wednesday", "Day 1", ""]) assert.ok(!isCalledToday(name, day), name);
});

test("times in their order, those without one last", () => {
  assert.deepEqual(["", "18:00", "07:30", ""].toSorted(compareTimes), ["07:30", "18:00", "", ""]);
});
