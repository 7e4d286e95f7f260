import assert from "node:assert/strict";
import { test } from "node:test";
import {
  addToSession,
  lengthIn,
  NO_SESSION,
  pauseSession,
  readSession,
  sessionAmong,
  sessionRecord,
  startSession,
  stopSession,
} from "./session-clock.ts";

const START = new Date(2026, 2, 31, 23, 50).getTime();
const MINUTE = 60_000;

test("a session has the day on which it began, from when to when, and how long it ran without its pauses", () => {
  const paused = pauseSession(startSession(NO_SESSION, START), START + 5 * MINUTE);
  const end = START + 30 * MINUTE;
  const stopped = stopSession(startSession(paused, START + 15 * MINUTE), 3, end);
  assert.deepEqual(sessionRecord(stopped, "minutes", end), {
    length: 20,
    day: "2026-03-31",
    from: "23:50",
    to: "00:20",
  });
});

test("it is over once there is a record more, and stays where nobody saved it", () => {
  const stopped = stopSession(startSession(NO_SESSION, START), 3, START + MINUTE);
  assert.deepEqual(sessionAmong(stopped, 4), NO_SESSION);
  assert.equal(sessionAmong(stopped, 3), stopped);
  // Going on takes the wish back.
  const again = startSession(stopped, START + 2 * MINUTE);
  assert.equal(sessionAmong(again, 4), again);
});

test("lengths are rounded as people write them down, and are never nothing", () => {
  assert.equal(lengthIn("minutes", 24.6 * MINUTE), 25);
  assert.equal(lengthIn("minutes", 1.26 * MINUTE), 1.3);
  assert.equal(lengthIn("minutes", 0), 0.1);
  assert.equal(lengthIn("hours", 45 * MINUTE), 0.75);
  assert.equal(lengthIn("hours", 1), 0.01);
  assert.equal(lengthIn("seconds", 42_400), 42);
});

test("foreign stored sessions are none", () => {
  for (const stored of [null, "x", [], { clock: 1, beganAt: "now", savedAmong: Number.NaN }])
    assert.deepEqual(readSession(stored), NO_SESSION);
  const running = startSession(NO_SESSION, START);
  assert.deepEqual(readSession(JSON.parse(JSON.stringify(running))), running);
});

test("work of several rounds is one session until it is saved", () => {
  const first = addToSession(NO_SESSION, 25 * MINUTE, START);
  const both = addToSession(first, 25 * MINUTE, START + 30 * MINUTE);
  assert.deepEqual(sessionRecord(stopSession(both, 3, START + 31 * MINUTE), "minutes", START + 31 * MINUTE), {
    length: 50,
    day: "2026-03-31",
    from: "23:25",
    to: "00:21",
  });
});
