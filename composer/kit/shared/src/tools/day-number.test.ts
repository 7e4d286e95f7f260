import assert from "node:assert/strict";
import { test } from "node:test";
import { dayNumber, dayText, monthsAfter, monthsBetween } from "./day-number.ts";

const number = (day: string) => dayNumber(day) ?? Number.NaN;

test("a day and its number say the same", () => {
  for (const day of ["1970-01-01", "2024-02-29", "2026-03-31"]) assert.equal(dayText(number(day)), day);
  for (const none of ["", "2026-02-30", "31.3.2026", "soon"]) assert.equal(dayNumber(none), null);
  assert.equal(number("2026-03-01") - number("2026-02-01"), 28);
});

test("a month is over on the same day of the next one", () => {
  assert.equal(monthsBetween(number("2000-05-20"), number("2026-05-19")), 26 * 12 - 1);
  assert.equal(monthsBetween(number("2000-05-20"), number("2026-05-20")), 26 * 12);
  assert.equal(monthsBetween(number("2026-05-20"), number("2026-03-20")), -2);
  assert.ok(Number.isNaN(monthsBetween(Number.NaN, 1)));
});

test("months later it is the same day, or the last one of a shorter month", () => {
  const later = (day: string, months: number) => dayText(monthsAfter(number(day), months));
  assert.equal(later("2026-01-31", 1), "2026-02-28");
  assert.equal(later("2026-11-15", 14), "2028-01-15");
  assert.equal(later("2026-03-31", -4), "2025-11-30");
  assert.ok(Number.isNaN(monthsAfter(Number.NaN, 1)));
});
