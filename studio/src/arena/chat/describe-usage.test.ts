import { expect, test } from "bun:test";
import type { Usage } from "@lathe/protocol/events";
import { describeThreadUsage, describeUsage } from "./describe-usage.ts";

const USAGE: Usage = { inputTokens: 12_000, cachedInputTokens: 8_000, outputTokens: 400, costUsd: 0.031 };
const words = (change: Partial<Usage>, model = "anthropic/x") =>
  describeUsage({ usage: { ...USAGE, ...change }, answeredBy: null, model })?.short;

test("tokens and cost in words; an unknown price is never nothing", () => {
  expect(words({})).toBe("12.4k tokens · $0.031");
  expect(words({ costUsd: null })).toBe("12.4k tokens · price not known");
  expect(words({ costUsd: undefined })).toBe("12.4k tokens · price not known");
  expect(words({ costUsd: 0.0004 })).toBe("12.4k tokens · $0.0004");
  expect(describeUsage({ usage: USAGE, answeredBy: null, model: "m/m" })?.long).toContain("8,000 of them cached");
});

test("the composer uses nothing that counts, and nothing known is nothing said", () => {
  expect(words({}, "composer/builtin")).toBeUndefined();
  expect(words({ inputTokens: null, outputTokens: null, costUsd: null })).toBeUndefined();
  expect(describeUsage({ usage: null, answeredBy: null, model: "m/m" })).toBeNull();
});

test("turns are summed, and what only some of them know is said to be more", () => {
  const turn = (change: Partial<Usage>, model = "m/m") => ({ usage: { ...USAGE, ...change }, answeredBy: null, model });
  const composed = turn({}, "composer/builtin");
  expect(describeThreadUsage([turn({}), turn({}), composed])?.short).toBe("24.8k tokens · $0.062");
  expect(describeThreadUsage([turn({}), turn({ costUsd: null })])?.short).toBe("24.8k tokens · $0.031 and more");
  expect(describeThreadUsage([turn({ costUsd: 0 }), turn({ costUsd: 0 })])?.short).toBe("24.8k tokens · $0");
  expect(describeThreadUsage([composed])).toBeNull();
});
