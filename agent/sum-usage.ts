import type { Usage } from "@lathe/protocol/events";

/** Adds two usages; what a provider does not tell counts as nothing, and is null only while nobody told it. */
export function sumUsage(left: Usage, right: Usage): Usage {
  return {
    inputTokens: add(left.inputTokens, right.inputTokens),
    cachedInputTokens: add(left.cachedInputTokens, right.cachedInputTokens),
    outputTokens: add(left.outputTokens, right.outputTokens),
  };
}

function add(left: number | null, right: number | null): number | null {
  return left === null ? right : right === null ? left : left + right;
}
