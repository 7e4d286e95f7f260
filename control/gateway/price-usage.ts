import type { ModelFacts } from "@lathe/protocol/api";

export interface CallTokens {
  /** With those that came from the provider's cache. */
  inputTokens: number;
  cachedInputTokens: number;
  outputTokens: number;
}

/**
 * What a call costs in US dollars; null where a price that it needs is not known. Providers that name no price for
 * input from their cache take the full one.
 */
export function priceUsage(tokens: CallTokens, price: ModelFacts["price"]): number | null {
  const { inputTokens, cachedInputTokens, outputTokens } = tokens;
  if (price.input === null || price.output === null) return null;
  const cached = Math.min(cachedInputTokens, inputTokens);
  const dollarsPerMillion =
    (inputTokens - cached) * price.input + cached * (price.cachedInput ?? price.input) + outputTokens * price.output;
  return dollarsPerMillion / 1_000_000;
}
