import { expect, test } from "bun:test";
import type { Usage } from "@lathe/protocol/events";
import fc from "fast-check";
import { NO_USAGE, sumUsage } from "./sum-usage.ts";

function used(tokens: number, costUsd?: number | null): Usage {
  return {
    inputTokens: tokens,
    cachedInputTokens: null,
    outputTokens: tokens,
    ...(costUsd === undefined ? {} : { costUsd }),
  };
}

test("money is added where all of it is known", () => {
  expect(sumUsage(used(1, 0.5), used(1, 0.25)).costUsd).toBe(0.75);
  expect(sumUsage(NO_USAGE, used(1, 0.25)).costUsd).toBe(0.25);
  expect(sumUsage(used(1, 0), used(1, 0)).costUsd).toBe(0);
});

test("one part with tokens and without a price makes the sum unknown, for good", () => {
  expect(sumUsage(used(1, 0.5), used(1, null)).costUsd).toBeNull();
  expect(sumUsage(used(1, 0.5), used(1)).costUsd).toBeNull();
  expect(sumUsage(sumUsage(used(1, null), used(1, 0.5)), used(1, 0.5)).costUsd).toBeNull();
  expect(sumUsage(sumUsage(used(1), used(1)), used(1, 0.5)).costUsd).toBeNull();
});

test("a part that used nothing changes nothing, and money of which nobody spoke stays unsaid", () => {
  expect(sumUsage(used(1, 0.5), used(0, null)).costUsd).toBe(0.5);
  expect("costUsd" in sumUsage(used(1), used(1))).toBeFalse();
});

test("the order does not matter", () => {
  const usage = fc.record({
    inputTokens: fc.option(fc.nat(100)),
    cachedInputTokens: fc.constant(null),
    outputTokens: fc.option(fc.nat(100)),
    // Sums of these are exact.
    costUsd: fc.option(fc.nat(64).map((each) => each / 64)),
  });
  fc.assert(
    fc.property(usage, usage, usage, (a, b, c) => {
      expect(sumUsage(sumUsage(a, b), c)).toEqual(sumUsage(a, sumUsage(b, c)));
      expect(sumUsage(a, b)).toEqual(sumUsage(b, a));
    }),
  );
});
