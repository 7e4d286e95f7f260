import assert from "node:assert/strict";
import { test } from "node:test";
import { durationInWords, formatElapsed, formatRemaining } from "./duration.ts";

test("what is left is rounded up to seconds", () => {
  assert.equal(formatRemaining(300_000), "05:00");
  assert.equal(formatRemaining(299_001), "05:00");
  assert.equal(formatRemaining(1), "00:01");
  assert.equal(formatRemaining(0), "00:00");
  assert.equal(formatRemaining(-500), "00:00");
  assert.equal(formatRemaining(3_725_000), "1:02:05");
});

test("what has passed has hundredths, cut and not rounded", () => {
  assert.equal(formatElapsed(0), "00:00.00");
  assert.equal(formatElapsed(59_999), "00:59.99");
  assert.equal(formatElapsed(3_600_010), "1:00:00.01");
});

test("durations in words leave out what is nothing", () => {
  assert.equal(durationInWords(0), "0 seconds");
  assert.equal(durationInWords(61_000), "1 minute 1 second");
  assert.equal(durationInWords(7_200_000), "2 hours");
});
