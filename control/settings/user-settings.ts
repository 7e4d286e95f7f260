import { UpdateSettings, type Settings as SettingsSchema } from "@lathe/protocol/api";
import { DEFAULT_AGENT_SETTINGS } from "@lathe/protocol/agent-settings";
import { LatheError } from "@lathe/protocol/errors";
import type { UserId } from "@lathe/protocol/ids";
import type { z } from "zod";
import { parseModelName } from "../gateway/provider-config.ts";
import type { SettingStore } from "./setting-store.ts";

type Settings = z.infer<typeof SettingsSchema>;

const NAME = "user";

/** What a person has set for themselves, with what holds where they have not. */
export class UserSettings {
  readonly #store: SettingStore;
  readonly #defaultModel: (userId: UserId) => Promise<string>;

  constructor(store: SettingStore, defaultModel: (userId: UserId) => Promise<string>) {
    this.#store = store;
    this.#defaultModel = defaultModel;
  }

  async get(userId: UserId): Promise<Settings> {
    const stored = await this.#store.get(userId, NAME, UpdateSettings);
    const defaultModel = stored?.defaultModel ?? (await this.#defaultModel(userId));
    return { ...DEFAULT_AGENT_SETTINGS, ...stored, defaultModel };
  }

  /** Errors: `model_not_found` for a model of no known provider. */
  async update(userId: UserId, update: z.infer<typeof UpdateSettings>): Promise<Settings> {
    if (update.defaultModel !== undefined && parseModelName(update.defaultModel) === null) {
      throw new LatheError("model_not_found", `There is no provider for the model "${update.defaultModel}".`);
    }
    const stored = await this.#store.get(userId, NAME, UpdateSettings);
    await this.#store.set(userId, NAME, { ...stored, ...update });
    return this.get(userId);
  }
}
