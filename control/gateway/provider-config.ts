import type { z } from "zod";
import { ProviderName, type ProviderInfo as ProviderInfoSchema } from "@lathe/protocol/api";

export type Provider = z.infer<typeof ProviderName>;
export type ProviderInfo = z.infer<typeof ProviderInfoSchema>;

/** The providers that models are reached through over HTTP; the composer runs in the worker. */
export type RemoteProvider = Exclude<Provider, "composer">;

/** How a provider is reached. */
export interface ProviderConfig {
  provider: RemoteProvider;
  key: string | null;
  /** Null: the provider's own address, or none yet where it has none. */
  baseUrl: string | null;
  /** Model names added by hand. */
  models: readonly string[];
}

/** What is known of each provider without asking it. `suggestions` stand in until its own list of models is had. */
export const PROVIDERS = {
  anthropic: {
    label: "Anthropic",
    needsKey: true,
    ownUrl: "https://api.anthropic.com/v1",
    suggestions: ["claude-sonnet-5-5", "claude-opus-5-5", "claude-haiku-5-5"],
  },
  openai: {
    label: "OpenAI",
    needsKey: true,
    ownUrl: "https://api.openai.com/v1",
    suggestions: ["gpt-6-sol", "gpt-6-luna", "gpt-5.6"],
  },
  compatible: { label: "OpenAI-compatible", needsKey: false, ownUrl: null, suggestions: [] },
  ollama: { label: "Ollama", needsKey: false, ownUrl: "http://127.0.0.1:11434/v1", suggestions: [] },
} as const satisfies Record<
  RemoteProvider,
  { label: string; needsKey: boolean; ownUrl: string | null; suggestions: readonly string[] }
>;

export const REMOTE_PROVIDERS = ProviderName.options.filter((name): name is RemoteProvider => name !== "composer");

/** Splits `provider/name`; the name may hold slashes itself. Null when there is no such provider. */
export function parseModelName(model: string): { provider: Provider; name: string } | null {
  const slash = model.indexOf("/");
  const provider = ProviderName.safeParse(model.slice(0, slash));
  const name = model.slice(slash + 1);
  return slash > 0 && provider.success && name !== "" ? { provider: provider.data, name } : null;
}

/**
 * The address that paths like `/models` are put behind, or null where there is none. A bare host gets `/v1`, which
 * people leave out and all these interfaces have.
 */
export function addressOf({ provider, baseUrl }: Pick<ProviderConfig, "provider" | "baseUrl">): string | null {
  if (baseUrl === null) return PROVIDERS[provider].ownUrl;
  const url = new URL(baseUrl);
  const path = url.pathname.replace(/\/+$/, "");
  return `${url.origin}${path === "" ? "/v1" : path}`;
}
