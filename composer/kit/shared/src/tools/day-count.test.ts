import assert from "node:assert/strict";
import { test } from "node:test";
import { readDayCount, startOfDay, timeUntil } from "./day-count.ts";

const NOW = new Date(2026, 10, 20, 18, 30, 0);

test("the time until a day is counted in days, hours, minutes and seconds", () => {
  const left = timeUntil(startOfDay("2026-11-23", NOW), NOW);
  assert.deepEqual(left, { days: 2, hours: 5, minutes: 30, seconds: 0, isPast: false, isToday: false });
});

test("a day that is today or over says so", () => {
  assert.equal(timeUntil(startOfDay("2026-11-20", NOW), NOW).isToday, true);
  const past = timeUntil(startOfDay("2026-11-10", NOW), NOW);
  assert.deepEqual([past.isPast, past.days], [true, 10]);
});

test("a day of every year is the next one", () => {
  assert.equal(startOfDay("12-25", NOW).getFullYear(), 2026);
  assert.equal(startOfDay("01-05", NOW).getFullYear(), 2027);
  assert.equal(startOfDay("11-20", NOW).getFullYear(), 2026);
});

test("foreign stored values are no day", () => {
  for (const stored of [null, 5, { day: 7 }, { day: "tomorrow" }]) assert.equal(readDayCount(stored).day, null);
});
