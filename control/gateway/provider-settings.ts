import { UpdateProvider } from "@lathe/protocol/api";
import { LatheError } from "@lathe/protocol/errors";
import type { UserId } from "@lathe/protocol/ids";
import { z } from "zod";
import type { Log } from "../log.ts";
import type { SecretStore } from "../secrets/secret-store.ts";
import type { SettingStore } from "../settings/setting-store.ts";
import {
  PROVIDERS,
  REMOTE_PROVIDERS,
  type Provider,
  type ProviderConfig,
  type ProviderInfo,
  type RemoteProvider,
} from "./provider-config.ts";

/** What the owner of the machine gives at the start (keys from the environment); what a user sets goes before it. */
export const ProviderDefaults = z.partialRecord(
  z.enum(["anthropic", "openai", "compatible", "ollama"]),
  z.object({ key: z.string().min(1).optional(), baseUrl: z.url().optional(), models: z.array(z.string()).optional() }),
);
export type ProviderDefaults = z.infer<typeof ProviderDefaults>;

const StoredProvider = UpdateProvider.pick({ baseUrl: true, models: true });

/** How each user reaches the providers. Keys go in and come out for the gateway only. */
export class ProviderSettings {
  readonly #settings: SettingStore;
  readonly #secrets: SecretStore;
  readonly #defaults: ProviderDefaults;
  readonly #log: Log;

  constructor(settings: SettingStore, secrets: SecretStore, defaults: ProviderDefaults, log: Log) {
    this.#settings = settings;
    this.#secrets = secrets;
    this.#defaults = defaults;
    this.#log = log;
  }

  async config(userId: UserId, provider: RemoteProvider): Promise<ProviderConfig> {
    const stored = await this.#settings.get(userId, settingName(provider), StoredProvider);
    const key = await this.#readKey(userId, provider);
    const defaults = this.#defaults[provider];
    const baseUrl = stored?.baseUrl ?? defaults?.baseUrl ?? null;
    return {
      provider,
      baseUrl,
      // A key that was given for one address is not sent to another that a user has typed in.
      key: key ?? (baseUrl === (defaults?.baseUrl ?? null) ? (defaults?.key ?? null) : null),
      models: stored?.models ?? defaults?.models ?? [],
    };
  }

  /** A key that cannot be opened any more counts as none, so that another can be given. */
  async #readKey(userId: UserId, provider: RemoteProvider): Promise<string | null> {
    try {
      return await this.#secrets.get(userId, settingName(provider));
    } catch (error) {
      if (!(error instanceof LatheError)) throw error;
      this.#log("error", error.message, { provider });
      return null;
    }
  }

  configs(userId: UserId): Promise<ProviderConfig[]> {
    return Promise.all(REMOTE_PROVIDERS.map((provider) => this.config(userId, provider)));
  }

  async list(userId: UserId): Promise<ProviderInfo[]> {
    return [COMPOSER, ...(await this.configs(userId)).map(describeProvider)];
  }

  /** What is left out stays as it is. Errors: `bad_request` for the composer, which has nothing to set. */
  async update(userId: UserId, provider: Provider, update: z.infer<typeof UpdateProvider>): Promise<ProviderInfo> {
    if (provider === "composer") throw new LatheError("bad_request", "The composer has nothing to set.");
    const { key, ...rest } = update;
    if (key === null) await this.#secrets.forget(userId, settingName(provider));
    else if (key !== undefined) await this.#secrets.set(userId, settingName(provider), key);
    if (Object.keys(rest).length > 0) {
      const stored = await this.#settings.get(userId, settingName(provider), StoredProvider);
      await this.#settings.set(userId, settingName(provider), { ...stored, ...rest });
    }
    return describeProvider(await this.config(userId, provider));
  }
}

const COMPOSER: ProviderInfo = {
  provider: "composer",
  label: "Composer (no AI)",
  needsKey: false,
  hasKey: false,
  baseUrl: null,
  models: [],
};

function describeProvider({ provider, key, baseUrl, models }: ProviderConfig): ProviderInfo {
  const { label, needsKey } = PROVIDERS[provider];
  return { provider, label, needsKey, hasKey: key !== null, baseUrl, models: [...models] };
}

function settingName(provider: RemoteProvider): string {
  return `provider/${provider}`;
}
