import type { Usage } from "@lathe/protocol/events";

export const NO_USAGE: Usage = { inputTokens: null, cachedInputTokens: null, outputTokens: null };

/**
 * Adds two usages. Tokens that a provider does not tell count as nothing, and are null only while nobody told any. A sum
 * of money is known only if all that was used has a price: one part with tokens and without one makes it unknown.
 */
export function sumUsage(left: Usage, right: Usage): Usage {
  const tokens = {
    inputTokens: add(left.inputTokens, right.inputTokens),
    cachedInputTokens: add(left.cachedInputTokens, right.cachedInputTokens),
    outputTokens: add(left.outputTokens, right.outputTokens),
  };
  // Nobody spoke of money: then it stays unsaid.
  if (left.costUsd === undefined && right.costUsd === undefined) return tokens;
  if (isUnpriced(left) || isUnpriced(right)) return { ...tokens, costUsd: null };
  return { ...tokens, costUsd: add(left.costUsd ?? null, right.costUsd ?? null) };
}

/** Input and output together; cached input is part of the input. */
export function countTokens({ inputTokens, outputTokens }: Usage): number {
  return (inputTokens ?? 0) + (outputTokens ?? 0);
}

function isUnpriced(usage: Usage): boolean {
  return (usage.costUsd ?? null) === null && countTokens(usage) > 0;
}

function add(left: number | null, right: number | null): number | null {
  return left === null ? right : right === null ? left : left + right;
}
