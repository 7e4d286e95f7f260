import type { ModelFacts } from "@lathe/protocol/api";

/** `200K context · $3 in, $15 out per million tokens · sees images`; an unknown price is said to be unknown. */
export function describeFacts({ contextTokens, price, tools, vision }: ModelFacts): string {
  return [
    contextTokens === null ? "Context unknown" : `${formatTokens(contextTokens)} context`,
    price.input === null || price.output === null
      ? "price unknown"
      : `$${formatPrice(price.input)} in, $${formatPrice(price.output)} out per million tokens`,
    vision === true ? "sees images" : null,
    tools === false ? "no tools" : null,
  ]
    .filter((words) => words !== null)
    .join(" · ");
}

function formatTokens(tokens: number): string {
  if (tokens >= 1_000_000) return `${Number((tokens / 1_000_000).toFixed(1))}M`;
  return tokens >= 1_000 ? `${Math.round(tokens / 1_000)}K` : String(tokens);
}

function formatPrice(dollars: number): string {
  return String(Number(dollars.toFixed(dollars < 1 ? 3 : 2)));
}
