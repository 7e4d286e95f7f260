import assert from "node:assert/strict";
import { test } from "node:test";
import { intervalAt, intervalInWords, intervalsOf, readIntervalTiming, stepBack } from "./intervals.ts";

const PLAN = { workMs: 25_000, restMs: 5_000, rounds: 3 };

test("work and rest take turns, without a rest at the end", () => {
  const intervals = intervalsOf(PLAN);
  assert.deepEqual(
    intervals.map(({ kind, round }) => `${kind} ${round}`),
    ["work 1", "rest 1", "work 2", "rest 2", "work 3"],
  );
  assert.equal(intervals.at(-1)?.endMs, 85_000);
  assert.equal(intervalsOf({ ...PLAN, restMs: 0 }).length, 3);
});

test("phases stand in place of work and rest", () => {
  const phases = [
    { label: "In", lengthMs: 4_000 },
    { label: "Out", lengthMs: 8_000 },
  ];
  const intervals = intervalsOf({ ...PLAN, rounds: 2 }, phases);
  assert.deepEqual(
    intervals.map((interval) => `${intervalInWords(interval, 2)} at ${interval.startMs}`),
    ["In, round 1 of 2 at 0", "Out, round 1 of 2 at 4000", "In, round 2 of 2 at 12000", "Out, round 2 of 2 at 16000"],
  );
});

test("each moment belongs to one interval", () => {
  const intervals = intervalsOf(PLAN);
  assert.equal(intervalAt(intervals, 0)?.kind, "work");
  assert.equal(intervalAt(intervals, 25_000)?.kind, "rest");
  assert.equal(intervalAt(intervals, 30_000)?.round, 2);
  assert.equal(intervalAt(intervals, 85_000), null);
});

test("a step back leads to the start, and from there to the one before", () => {
  const intervals = intervalsOf(PLAN);
  assert.equal(stepBack(intervals, 40_000), 30_000);
  assert.equal(stepBack(intervals, 30_500), 25_000);
  assert.equal(stepBack(intervals, 0), 0);
  assert.equal(stepBack(intervals, 85_000), 60_000);
});

test("foreign stored values are no plan", () => {
  for (const stored of [null, [], { plan: 5 }, { plan: { workMs: 5 } }])
    assert.equal(readIntervalTiming(stored).plan, null);
  assert.deepEqual(readIntervalTiming({ plan: { workMs: 60_000, restMs: -4, rounds: 900.2 } }).plan, {
    workMs: 60_000,
    restMs: 0,
    rounds: 200,
  });
});
