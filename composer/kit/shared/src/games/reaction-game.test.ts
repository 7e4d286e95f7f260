import assert from "node:assert/strict";
import { test } from "node:test";
import { addTime, averageMs, readReactionTimes, waitMs } from "./reaction-game.ts";

test("The best time stays, and ten of the last ones are kept", () => {
  let times = readReactionTimes(null);
  assert.equal(averageMs(times), null);
  for (const ms of [300, 250, 400]) times = addTime(times, ms);
  assert.deepEqual(times, { bestMs: 250, last: [400, 250, 300] });
  assert.equal(averageMs(times), 317);
  for (let more = 0; more < 20; more += 1) times = addTime(times, 500);
  assert.equal(times.last.length, 10);
  assert.equal(times.bestMs, 250);
});

test("It waits between one and a half and five seconds", () => {
  assert.equal(
    waitMs(() => 0),
    1_500,
  );
  assert.ok(waitMs(() => 0.999) <= 5_000);
});

test("What was stored by others is no time", () => {
  assert.deepEqual(readReactionTimes({ bestMs: -4, last: [300, "x", null, 0] }), { bestMs: 0, last: [300] });
});
