import { expect, test } from "bun:test";
import type { ModelFacts } from "@lathe/protocol/api";
import { describeFacts } from "./describe-facts.ts";

const FACTS: ModelFacts = {
  contextTokens: 1_048_576,
  outputTokens: null,
  price: { input: 0.075, cachedInput: null, output: 15 },
  tools: true,
  vision: true,
  reasoning: null,
  caching: null,
  editFormat: "whole",
  channel: "tools",
};

test("facts in words", () => {
  expect(describeFacts(FACTS)).toBe("1M context · $0.075 in, $15 out per million tokens · sees images");
});

test("what is not known is said to be unknown, never nothing", () => {
  const price = { input: null, cachedInput: null, output: 15 };
  const unknown = { ...FACTS, contextTokens: null, price, vision: null, tools: false };
  expect(describeFacts(unknown)).toBe("Context unknown · price unknown · no tools");
});
