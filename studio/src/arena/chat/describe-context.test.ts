import type { ModelInfo } from "@lathe/protocol/api";
import { expect, test } from "bun:test";
import { describeContext } from "./describe-context.ts";

const facts = {
  contextTokens: 200_000,
  outputTokens: null,
  price: { input: null, cachedInput: null, output: null },
  tools: null,
  vision: null,
  reasoning: null,
  caching: null,
  editFormat: "whole",
  channel: "tools",
} as const;
const models: ModelInfo[] = [
  { model: "a/big", provider: "anthropic", label: "Big", description: "", usable: true, facts },
  { model: "a/unknown", provider: "anthropic", label: "Other", description: "", usable: true },
];
const turn = (lastCallTokens: number | null, model = "a/big", answeredBy: string | null = null) => ({
  lastCallTokens,
  model,
  answeredBy,
});

test("the last call that is known counts, against the window of who answered it", () => {
  expect(describeContext([turn(10_000), turn(76_000), turn(null)], models)).toEqual({
    share: 0.38,
    isNearlyFull: false,
    short: "38% of context",
    long: "76,000 of the 200,000 tokens that Big can hold, at the last call.",
  });
  expect(describeContext([turn(50, "lathe/auto", "a/big")], models)?.short).toBe("< 1% of context");
});

test("little room is said in time, and more than all is all", () => {
  expect(describeContext([turn(159_999)], models)?.isNearlyFull).toBeFalse();
  expect(describeContext([turn(160_000)], models)?.isNearlyFull).toBeTrue();
  expect(describeContext([turn(300_000)], models)?.share).toBe(1);
});

test("an unknown window is said to be unknown, and nothing is said where nothing is known", () => {
  expect(describeContext([turn(76_400, "a/unknown")], models)).toMatchObject({
    share: null,
    short: "Context 76.4k",
  });
  expect(describeContext([turn(null)], models)).toBeNull();
  expect(describeContext([turn(5, "composer/builtin")], models)).toBeNull();
  expect(describeContext([], undefined)).toBeNull();
});
