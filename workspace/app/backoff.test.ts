import { expect, test } from "bun:test";
import { Backoff } from "./backoff.ts";

test("waits twice as long after each failure in a row, up to a limit", () => {
  const backoff = new Backoff(() => 0);
  const delays: number[] = [];
  for (let failure = 0; failure < 10; failure += 1) {
    backoff.failed();
    delays.push(backoff.delayMs);
  }
  expect(delays).toEqual([0, 500, 1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000, 30_000]);
  backoff.reset();
  expect(backoff.delayMs).toBe(0);
});

test("an app that ran well for a while begins anew, one that only just came up does not", () => {
  let now = 0;
  const backoff = new Backoff(() => now);
  for (let failure = 0; failure < 3; failure += 1) {
    backoff.succeeded();
    now += 100;
    backoff.failed();
  }
  expect(backoff.failures).toBe(3);
  backoff.succeeded();
  now += 60_000;
  backoff.failed();
  expect(backoff.failures).toBe(1);
});
