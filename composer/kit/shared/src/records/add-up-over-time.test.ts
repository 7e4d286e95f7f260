import assert from "node:assert/strict";
import { test } from "node:test";
import { addUpOverTime, isWithin, stepStart } from "./add-up-over-time.ts";
import { formatDay } from "./days.ts";
import { averageOf } from "./measures.ts";

const runs = [
  { on: "2026-01-30", km: 5 },
  { on: "2026-01-31", km: 7 },
  { on: "2026-04-01", km: null },
  { on: "", km: 9 },
];
const dayOf = ({ on }: (typeof runs)[number]) => on;
const amountOf = ({ km }: (typeof runs)[number]) => km;

test("months follow each other, with those that have nothing", () => {
  assert.deepEqual(
    addUpOverTime(runs, { dayOf }),
    ["2026-01", "2026-02", "2026-03", "2026-04"].map((month, index) => ({
      label: formatDay(`${month}-01`, { month: "short", year: "numeric" }),
      value: [2, 0, 0, 1][index],
    })),
  );
  assert.equal(addUpOverTime(runs, { dayOf, most: 2 }).length, 2);
  assert.deepEqual(addUpOverTime([], { dayOf: () => "" }), []);
});

test("weeks, days and years as well", () => {
  const weeks = addUpOverTime(runs, { dayOf, amountOf, step: "week" });
  assert.deepEqual([weeks.length, weeks[0]?.value, weeks[1]?.value], [10, 12, 0]);
  assert.deepEqual(
    addUpOverTime(runs, { dayOf, amountOf, step: "day", most: 62 })
      .map(({ value }) => value)
      .slice(0, 3),
    [5, 7, 0],
  );
  assert.deepEqual(addUpOverTime(runs, { dayOf, amountOf, step: "year" }), [{ label: "2026", value: 12 }]);
});

test("an average is there only where there are values", () => {
  assert.deepEqual(
    addUpOverTime(runs, { dayOf, amountOf, measure: averageOf }).map(({ value }) => value),
    [6],
  );
});

test("days are within the same week, month or year, or not", () => {
  assert.ok(isWithin("2026-03-01", "month", "2026-03-31"));
  assert.ok(!isWithin("2026-02-28", "month", "2026-03-01"));
  assert.ok(isWithin("2026-01-01", "year", "2026-12-31"));
  assert.ok(!isWithin("", "year", "2026-12-31"));
  assert.equal(
    isWithin("2026-03-30", "week", "2026-04-05"),
    stepStart("2026-04-05", "week") === stepStart("2026-03-30", "week"),
  );
});
