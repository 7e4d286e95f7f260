/** Names that are not their provider's id with a capital letter. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ["openai", "OpenAI"],
  ["bedrock", "Amazon Bedrock"],
  ["vertex", "Google Vertex"],
  ["openrouter", "OpenRouter"],
  ["sambanova", "SambaNova"],
  ["deepseek", "DeepSeek"],
  ["xai", "xAI"],
  ["lmstudio", "LM Studio"],
  ["compatible", "The compatible server"],
]);

/** The provider's part of `provider/name`. */
export function providerOf(model: string): string {
  const slash = model.indexOf("/");
  return slash < 0 ? model : model.slice(0, slash);
}

/** The provider of a model, as people call it. */
export function describeProvider(model: string): string {
  const provider = providerOf(model);
  return NAMES.get(provider) ?? provider.slice(0, 1).toUpperCase() + provider.slice(1);
}
