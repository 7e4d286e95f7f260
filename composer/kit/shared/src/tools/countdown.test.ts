import assert from "node:assert/strict";
import { test } from "node:test";
import { startClock, STOPPED_CLOCK } from "./clock.ts";
import { dueAt, MAX_LENGTH_MS, MIN_LENGTH_MS, readCountdown, remainingAt } from "./countdown.ts";

test("a countdown that is opened again later has gone on", () => {
  const clock = startClock(STOPPED_CLOCK, 1_000);
  assert.equal(remainingAt(clock, 60_000, 31_000), 30_000);
  assert.equal(remainingAt(clock, 60_000, 999_000), 0);
  assert.equal(dueAt(clock, 60_000), 61_000);
  assert.equal(dueAt(STOPPED_CLOCK, 60_000), null);
});

test("what was paused is due later", () => {
  assert.equal(dueAt({ startedAt: 100_000, elapsedMs: 20_000 }, 60_000), 140_000);
});

test("foreign stored values are a new countdown", () => {
  const fresh = { clock: STOPPED_CLOCK, lengthMs: null, hasSound: true };
  for (const stored of [null, "5", [1], { clock: [], lengthMs: "long", hasSound: 1 }])
    assert.deepEqual(readCountdown(stored), fresh);
  assert.equal(readCountdown({ lengthMs: -5 }).lengthMs, MIN_LENGTH_MS);
  assert.equal(readCountdown({ lengthMs: 1e12 }).lengthMs, MAX_LENGTH_MS);
});
