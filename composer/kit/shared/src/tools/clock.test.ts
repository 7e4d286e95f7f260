import assert from "node:assert/strict";
import { test } from "node:test";
import { elapsedAt, pauseClock, readClock, setClock, startClock, STOPPED_CLOCK } from "./clock.ts";

test("time passes while the clock runs, and stands while it is paused", () => {
  const running = startClock(STOPPED_CLOCK, 1_000);
  assert.equal(elapsedAt(running, 61_000), 60_000);
  const paused = pauseClock(running, 31_000);
  assert.equal(elapsedAt(paused, 90_000), 30_000);
  assert.equal(elapsedAt(startClock(paused, 100_000), 105_000), 35_000);
});

test("starting a running clock changes nothing", () => {
  const running = startClock(STOPPED_CLOCK, 1_000);
  assert.equal(startClock(running, 9_000), running);
});

test("a device whose time is set back does not make time run backwards", () => {
  assert.equal(elapsedAt(startClock(STOPPED_CLOCK, 10_000), 4_000), 0);
});

test("setting a clock keeps it running", () => {
  const set = setClock(startClock(STOPPED_CLOCK, 0), 5_000, 1_000);
  assert.equal(elapsedAt(set, 3_000), 7_000);
  assert.equal(setClock(STOPPED_CLOCK, 5_000, 1_000).startedAt, null);
});

test("foreign stored values are a stopped clock", () => {
  for (const stored of [null, 3, "x", [], { startedAt: "now", elapsedMs: Number.NaN }, { elapsedMs: -5 }])
    assert.deepEqual(readClock(stored), STOPPED_CLOCK);
  assert.deepEqual(readClock({ startedAt: 5, elapsedMs: 7 }), { startedAt: 5, elapsedMs: 7 });
});
