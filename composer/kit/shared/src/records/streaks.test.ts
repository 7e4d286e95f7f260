import assert from "node:assert/strict";
import { test } from "node:test";
import { addDays } from "./days.ts";
import { bestStreak, currentStreak, daysUpTo, shownStreak, toggleDay } from "./streaks.ts";

const TODAY = "2026-03-30";
const ago = (...counts: number[]) => counts.map((count) => addDays(TODAY, -count));

test("a streak stands until the day after its last one is over", () => {
  assert.equal(currentStreak(ago(0, 1, 2, 4), TODAY), 3);
  assert.equal(currentStreak(ago(1, 2, 4), TODAY), 2);
  assert.equal(currentStreak(ago(2, 3), TODAY), 0);
  assert.equal(currentStreak([], TODAY), 0);
});

test("a streak is shown in days, whatever is entered twice or has no day", () => {
  assert.equal(shownStreak([...ago(0, 0, 1), ""], TODAY), "2 days");
  assert.equal(shownStreak(ago(1), TODAY), "1 day");
  assert.equal(shownStreak([], TODAY), "0 days");
});

test("the best streak is the longest run, across months and a change of the clocks", () => {
  assert.equal(bestStreak([...ago(0, 1), ...ago(29, 30, 31, 32)]), 4);
  assert.equal(bestStreak([]), 0);
});

test("the days up to one end with it", () => {
  assert.deepEqual(daysUpTo("2026-03-01", 3), ["2026-02-27", "2026-02-28", "2026-03-01"]);
});

test("a second tick of a day takes the first one back, and the days stay in their order", () => {
  for (let count = 0; count < 60; count += 1) {
    const tickedDays = ago(3, 8, 21, 55).sort();
    const once = toggleDay({ tickedDays }, addDays(TODAY, -count));
    assert.deepEqual(once.tickedDays, [...once.tickedDays].sort());
    assert.deepEqual(toggleDay(once, addDays(TODAY, -count)).tickedDays, tickedDays);
  }
});
