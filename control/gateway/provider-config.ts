import type { z } from "zod";
import { ProviderName, type ProviderInfo as ProviderInfoSchema } from "@lathe/protocol/api";
import { PROVIDERS, type RemoteProvider } from "./providers.ts";

export type Provider = z.infer<typeof ProviderName>;
export type ProviderInfo = z.infer<typeof ProviderInfoSchema>;

/** How a provider is reached. */
export interface ProviderConfig {
  provider: RemoteProvider;
  key: string | null;
  /** Null: the provider's own address, or none yet where it has none. */
  baseUrl: string | null;
  /** Model names added by hand. */
  models: readonly string[];
  /** Whether `baseUrl` may be on this machine or in its network: only where the machine's owner says so. */
  mayBeLocal: boolean;
}

export const REMOTE_PROVIDERS = ProviderName.options.filter((name): name is RemoteProvider => name !== "composer");

/** Splits `provider/name`; the name may hold slashes itself. Null when there is no such provider. */
export function parseModelName(model: string): { provider: Provider; name: string } | null {
  const slash = model.indexOf("/");
  const provider = ProviderName.safeParse(model.slice(0, slash));
  const name = model.slice(slash + 1);
  return slash > 0 && provider.success && name !== "" ? { provider: provider.data, name } : null;
}

/**
 * The address that paths like `/models` are put behind, or null where there is none. A bare host gets the provider's
 * path (mostly `/v1`), which people leave out.
 */
export function addressOf({ provider, baseUrl }: Pick<ProviderConfig, "provider" | "baseUrl">): string | null {
  const { ownUrl, barePath } = PROVIDERS[provider];
  if (baseUrl === null) return ownUrl;
  const url = new URL(baseUrl);
  const path = url.pathname.replace(/\/+$/, "");
  return `${url.origin}${path === "" ? barePath : path}`;
}

/** Whether a call can be tried: an address of one's own may well need no key. */
export function lacksKey({ provider, key, baseUrl }: Pick<ProviderConfig, "provider" | "key" | "baseUrl">): boolean {
  return PROVIDERS[provider].needsKey && key === null && baseUrl === null;
}

/** "Needs an Anthropic key." */
export function describeMissingKey(provider: RemoteProvider): string {
  const { label } = PROVIDERS[provider];
  return `Needs ${/^[AO]|^xAI/.test(label) ? "an" : "a"} ${label} key.`;
}

/** What must never be shown of a key: the whole, and the secrets that it is made of. */
export function secretsIn({ provider, key }: Pick<ProviderConfig, "provider" | "key">): string[] {
  if (key === null) return [];
  return provider === "bedrock" ? [key, ...key.split(":").filter((part) => part.length > 8)] : [key];
}
