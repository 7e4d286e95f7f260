import assert from "node:assert/strict";
import { test } from "node:test";
import { minutesBetween, minutesOfDay } from "./minutes-of-day.ts";

test("a time of day is so many minutes after midnight", () => {
  assert.equal(minutesOfDay("00:00"), 0);
  assert.equal(minutesOfDay("07:30"), 450);
  assert.equal(minutesOfDay("23:59"), 1439);
});

test("what is no time has no minutes", () => {
  for (const text of ["", "7:30", "24:00", "12:60", "noon"]) assert.equal(minutesOfDay(text), null);
});

test("what ends after midnight takes as long as it does", () => {
  assert.equal(minutesBetween(480, 1020), 540);
  assert.equal(minutesBetween(1380, 420), 480);
  assert.equal(minutesBetween(480, 480), 0);
});
