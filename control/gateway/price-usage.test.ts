import { expect, test } from "bun:test";
import { priceUsage } from "./price-usage.ts";

const tokens = { inputTokens: 1_000_000, cachedInputTokens: 400_000, outputTokens: 100_000 };

test.each([
  ["input, cached input and output", { input: 3, cachedInput: 0.3, output: 15 }, 1.8 + 0.12 + 1.5],
  [
    "input from the cache at the full price where it has none of its own",
    { input: 3, cachedInput: null, output: 15 },
    4.5,
  ],
  ["nothing of a model that is free", { input: 0, cachedInput: 0, output: 0 }, 0],
  ["no sum without the price of input", { input: null, cachedInput: 0.3, output: 15 }, null],
  ["no sum without the price of output", { input: 3, cachedInput: 0.3, output: null }, null],
])("counts %s", (_, price, expected) => {
  const cost = priceUsage(tokens, price);
  if (expected === null) expect(cost).toBeNull();
  else expect(cost).toBeCloseTo(expected, 9);
});

test("more from the cache than went in is not less than nothing", () => {
  const cost = priceUsage(
    { inputTokens: 10, cachedInputTokens: 50, outputTokens: 0 },
    { input: 1, cachedInput: 1, output: 1 },
  );
  expect(cost).toBeCloseTo(1e-5, 12);
});
