import { ProviderName, UpdateProvider, type ProviderTrouble } from "@lathe/protocol/api";
import { LatheError } from "@lathe/protocol/errors";
import type { UserId } from "@lathe/protocol/ids";
import { z } from "zod";
import type { Log } from "../log.ts";
import type { SecretStore } from "../secrets/secret-store.ts";
import type { SettingStore } from "../settings/setting-store.ts";
import { REMOTE_PROVIDERS, type Provider, type ProviderConfig, type ProviderInfo } from "./provider-config.ts";
import { PROVIDERS, type RemoteProvider } from "./providers.ts";

/** What the owner of the machine gives at the start (keys from the environment); what a user sets goes before it. */
export const ProviderDefaults = z.partialRecord(
  ProviderName.exclude(["composer"]),
  z.object({ key: z.string().min(1).optional(), baseUrl: z.url().optional(), models: z.array(z.string()).optional() }),
);
export type ProviderDefaults = z.infer<typeof ProviderDefaults>;

/** Whether the machine is a user's own, so that their addresses may be on it and in its network. */
export type IsOwner = (userId: UserId) => boolean | Promise<boolean>;

/** Why a provider is not asked just now; null: nothing is wrong with it. */
export type TroubleOf = (userId: UserId, config: ProviderConfig) => ProviderTrouble | null;

interface ProviderRules {
  /** Default: everybody is, while there is one account. */
  isOwner?: IsOwner;
  /** Default: all are well. */
  troubleOf?: TroubleOf;
}

const StoredProvider = UpdateProvider.pick({ baseUrl: true, models: true });

/** How each user reaches the providers. Keys go in and come out for the gateway only. */
export class ProviderSettings {
  readonly #settings: SettingStore;
  readonly #secrets: SecretStore;
  readonly #defaults: ProviderDefaults;
  readonly #log: Log;
  readonly #isOwner: IsOwner;
  readonly #troubleOf: TroubleOf;

  constructor(
    settings: SettingStore,
    secrets: SecretStore,
    defaults: ProviderDefaults,
    log: Log,
    { isOwner = () => true, troubleOf = () => null }: ProviderRules = {},
  ) {
    this.#isOwner = isOwner;
    this.#troubleOf = troubleOf;
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
      // What the machine's owner gave at the start may be anywhere, whoever uses it.
      mayBeLocal: (stored?.baseUrl ?? null) === null || (await this.#isOwner(userId)),
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
    return [COMPOSER, ...(await this.configs(userId)).map((config) => this.#describe(userId, config))];
  }

  #describe(userId: UserId, config: ProviderConfig): ProviderInfo {
    return describeProvider(config, this.#troubleOf(userId, config));
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
    return this.#describe(userId, await this.config(userId, provider));
  }
}

const COMPOSER: ProviderInfo = {
  provider: "composer",
  label: "Composer (no AI)",
  description: "Built in: composes list-and-record apps from ready parts. No AI, no key, no network.",
  settings: { key: false, baseUrl: false, models: false },
  addressExample: "",
  needsKey: false,
  hasKey: false,
  baseUrl: null,
  models: [],
  trouble: null,
};

function describeProvider(
  { provider, key, baseUrl, models }: ProviderConfig,
  trouble: ProviderTrouble | null,
): ProviderInfo {
  const { label, description, needsKey, isLocal = false, addressExample } = PROVIDERS[provider];
  return {
    provider,
    label,
    description,
    settings: { key: !isLocal, baseUrl: addressExample !== undefined, models: !isLocal },
    addressExample: addressExample ?? "",
    needsKey,
    hasKey: key !== null,
    baseUrl,
    models: [...models],
    trouble,
  };
}

function settingName(provider: RemoteProvider): string {
  return `provider/${provider}`;
}
