import assert from "node:assert/strict";
import { after, test } from "node:test";
import {
  addDays,
  addMonths,
  daysBetween,
  firstWeekdayOf,
  formatDay,
  isDay,
  sameDayAfter,
  today,
  weekdayOf,
  weeksOf,
} from "./days.ts";

const zone = process.env.TZ;

after(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

test("today is the day where the person is, not in Greenwich", () => {
  process.env.TZ = "Pacific/Auckland";
  assert.equal(today(new Date("2026-03-31T12:30:00Z")), "2026-04-01");
  process.env.TZ = "America/Los_Angeles";
  assert.equal(today(new Date("2026-04-01T05:00:00Z")), "2026-03-31");
});

for (const each of ["America/New_York", "Europe/Berlin", "Africa/Cairo", "America/Sao_Paulo", "Pacific/Apia"]) {
  test(`no day is left out or comes twice where the clocks change: ${each}`, () => {
    process.env.TZ = each;
    const days = new Set<string>();
    for (let day = "2026-01-01"; day < "2027-01-01"; day = addDays(day, 1)) {
      assert.ok(isDay(day), day);
      assert.equal(formatDay(day, { day: "numeric" }, "en"), String(Number(day.slice(8))));
      days.add(day);
    }
    assert.equal(days.size, 365);
    assert.equal(daysBetween("2026-01-01", "2027-01-01"), 365);
  });
}

test("only days that there are", () => {
  assert.ok(isDay("2028-02-29"));
  for (const text of ["2026-02-29", "2026-02-30", "2026-13-01", "2026-1-1", "", "today"]) assert.ok(!isDay(text), text);
});

test("months go over the ends of years, and into shorter ones", () => {
  assert.equal(addMonths("2026-11", 3), "2027-02");
  assert.equal(addMonths("2026-01", -1), "2025-12");
  assert.equal(sameDayAfter("2026-01-31", 1), "2026-02-28");
  assert.equal(sameDayAfter("2028-03-31", -1), "2028-02-29");
  assert.equal(sameDayAfter("2026-03-15", 12), "2027-03-15");
});

test("weeks cover the month and begin on the wanted weekday", () => {
  for (const first of [0, 1, 6]) {
    for (let month = "2025-01"; month < "2029-01"; month = addMonths(month, 1)) {
      const weeks = weeksOf(month, first);
      const days = weeks.flat();
      assert.ok(weeks.every((week) => week.length === 7 && week[0] !== undefined && weekdayOf(week[0]) === first));
      assert.equal(
        days.filter((day) => day.startsWith(month)).length,
        daysBetween(`${month}-01`, `${addMonths(month, 1)}-01`),
      );
      assert.ok(weeks.every((week) => week.some((day) => day.startsWith(month))));
    }
  }
  assert.equal(weeksOf("2027-02", 1).length, 4);
});

test("weeks begin as it is usual in a country", () => {
  assert.equal(firstWeekdayOf("en-GB"), 1);
  assert.equal(firstWeekdayOf("de"), 1);
});
