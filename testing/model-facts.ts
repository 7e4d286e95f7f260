import type { ModelFacts } from "@lathe/protocol/api";

/** Facts of a model of which nothing is known but what a test says. */
export function modelFacts(known: Partial<ModelFacts> = {}): ModelFacts {
  return {
    contextTokens: null,
    outputTokens: null,
    price: { input: null, cachedInput: null, output: null },
    tools: null,
    vision: null,
    reasoning: null,
    caching: null,
    editFormat: "search-replace",
    channel: "tools",
    ...known,
  };
}
