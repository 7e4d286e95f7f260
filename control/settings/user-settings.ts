import { AgentSettings, DEFAULT_AGENT_SETTINGS } from "@lathe/protocol/agent-settings";
import { UpdateSettings, type Settings } from "@lathe/protocol/api";
import { LatheError } from "@lathe/protocol/errors";
import type { UserId } from "@lathe/protocol/ids";
import { ROUTED_MODEL } from "@lathe/protocol/prompt";
import type { z } from "zod";
import { parseModelName } from "../gateway/provider-config.ts";
import type { SettingStore } from "./setting-store.ts";

type StoredSettings = z.infer<typeof UpdateSettings>;

const NAME = "user";

/** What a person has set for themselves, with what holds where they have not. */
export class UserSettings {
  readonly #store: SettingStore;
  readonly #defaultModel: (userId: UserId) => Promise<string>;
  readonly #defaults: AgentSettings;

  /** `defaults` go before DEFAULT_AGENT_SETTINGS: what whoever runs the server wants where a person has set nothing. */
  constructor(
    store: SettingStore,
    defaultModel: (userId: UserId) => Promise<string>,
    defaults: Partial<AgentSettings> = {},
  ) {
    this.#store = store;
    this.#defaultModel = defaultModel;
    this.#defaults = { ...DEFAULT_AGENT_SETTINGS, ...defaults };
  }

  async get(userId: UserId): Promise<Settings> {
    return this.#complete(userId, await this.#stored(userId));
  }

  /** All but the default model, which may have to be looked for. */
  async ofAgent(userId: UserId): Promise<AgentSettings> {
    return this.#withDefaults(await this.#stored(userId));
  }

  /**
   * What is left out stays as it is. Errors: `model_not_found` for a model of no known provider; `bad_request` for
   * ROUTED_MODEL as the default model while no task has a route.
   */
  async update(userId: UserId, update: StoredSettings): Promise<Settings> {
    const stored = { ...(await this.#stored(userId)), ...update };
    const named = Object.values(update.routes ?? {}).flat();
    if (update.defaultModel !== undefined && update.defaultModel !== ROUTED_MODEL) named.push(update.defaultModel);
    for (const model of named) {
      if (parseModelName(model) === null) {
        throw new LatheError("model_not_found", `There is no provider for the model "${model}".`);
      }
    }
    const isRouted = Object.values(stored.routes ?? {}).some((route) => route.length > 0);
    if (stored.defaultModel === ROUTED_MODEL && !isRouted) {
      throw new LatheError(
        "bad_request",
        "The default model can only be chosen by task while at least one task has a route. Set a route first, or another default model.",
      );
    }
    await this.#store.set(userId, NAME, stored);
    return this.#complete(userId, stored);
  }

  async #stored(userId: UserId): Promise<StoredSettings> {
    return (await this.#store.get(userId, NAME, UpdateSettings)) ?? {};
  }

  async #complete(userId: UserId, stored: StoredSettings): Promise<Settings> {
    return { ...this.#withDefaults(stored), defaultModel: stored.defaultModel ?? (await this.#defaultModel(userId)) };
  }

  #withDefaults({ defaultModel: _, ...stored }: StoredSettings): AgentSettings {
    return { ...this.#defaults, ...stored };
  }
}
