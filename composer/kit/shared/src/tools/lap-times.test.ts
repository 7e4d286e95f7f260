import assert from "node:assert/strict";
import { test } from "node:test";
import { startClock, STOPPED_CLOCK } from "./clock.ts";
import { addLap, lapsOf, readLapTimes } from "./lap-times.ts";

test("laps are as long as the time between their ends, and the fastest and slowest are marked", () => {
  let times = { clock: startClock(STOPPED_CLOCK, 0), lapEndsMs: [] as readonly number[] };
  for (const now of [10_000, 15_000, 27_000]) times = addLap(times, now);
  const laps = lapsOf(times);
  assert.deepEqual(
    laps.map(({ number, lengthMs }) => [number, lengthMs]),
    [
      [3, 12_000],
      [2, 5_000],
      [1, 10_000],
    ],
  );
  assert.deepEqual(
    laps.map(({ isFastest, isSlowest }) => [isFastest, isSlowest]),
    [
      [false, true],
      [true, false],
      [false, false],
    ],
  );
});

test("two laps are not compared", () => {
  assert.ok(lapsOf({ clock: STOPPED_CLOCK, lapEndsMs: [1, 5] }).every((lap) => !lap.isFastest && !lap.isSlowest));
});

test("foreign stored laps are none", () => {
  for (const lapEndsMs of [null, "x", ["a"], [5, 1], [Number.NaN]])
    assert.deepEqual(readLapTimes({ lapEndsMs }).lapEndsMs, []);
  assert.deepEqual(readLapTimes({ lapEndsMs: [1, 2] }).lapEndsMs, [1, 2]);
});
