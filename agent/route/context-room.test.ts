import { expect, test } from "bun:test";
import type { ModelFacts } from "@lathe/protocol/api";
import { modelFacts } from "@lathe/testing/model-facts";
import { measureRoom } from "./context-room.ts";

function facts(contextTokens: number | null, outputTokens: number | null): ModelFacts {
  return modelFacts({ contextTokens, outputTokens });
}

test("a model of which nothing is known is told as much as before, and its provider chooses the answer's length", () => {
  expect(measureRoom(null)).toEqual({ maxContextCharacters: 400_000, maxHistoryCharacters: 120_000 });
});

test.each([8_192, 32_768, 128_000, 200_000, 1_000_000])("a window of %p tokens has room for all", (contextTokens) => {
  const room = measureRoom(facts(contextTokens, 64_000));
  const answer = room.maxOutputTokens ?? 0;
  expect(answer).toBeGreaterThanOrEqual(2_000);
  expect(answer).toBeLessThanOrEqual(32_000);
  // Even where a token takes three characters only.
  expect(room.maxContextCharacters / 3 + answer).toBeLessThan(contextTokens);
  expect(room.maxHistoryCharacters).toBeLessThan(room.maxContextCharacters / 2);
  expect(room.maxContextCharacters).toBeLessThanOrEqual(600_000);
});

test("an answer is never asked to be longer than the model can write", () => {
  expect(measureRoom(facts(200_000, 4_096)).maxOutputTokens).toBe(4_096);
  expect(measureRoom(facts(null, 4_096)).maxOutputTokens).toBe(4_096);
});
