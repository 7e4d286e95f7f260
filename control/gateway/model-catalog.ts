import { COMPOSER_MODEL, type ModelInfo as ModelInfoSchema } from "@lathe/protocol/api";
import type { z } from "zod";
import type { Log } from "../log.ts";
import { fetchModelNames } from "./list-models.ts";
import { PROVIDERS, REMOTE_PROVIDERS, type ProviderConfig } from "./provider-config.ts";

export type ModelInfo = z.infer<typeof ModelInfoSchema>;

const KEPT_MS = 5 * 60_000;
/** A provider that did not answer may be there soon: Ollama is started when it is needed. */
const KEPT_FAILURE_MS = 10_000;

const COMPOSER: ModelInfo = {
  model: COMPOSER_MODEL,
  provider: "composer",
  label: "Composer (no AI)",
  description: "Composes list-and-record apps from building blocks, at once and offline. Needs no key.",
  usable: true,
};

/** Which models there are, asked of each provider and kept for a few minutes. */
export class ModelCatalog {
  readonly #log: Log;
  readonly #kept = new Map<string, { until: number; names: Promise<string[] | null> }>();

  constructor(log: Log) {
    this.#log = log;
  }

  /** Usable ones first, the composer last among them; after it those that lack something. */
  async list(configs: readonly ProviderConfig[]): Promise<ModelInfo[]> {
    const models = (await Promise.all(configs.map((config) => this.#listOf(config)))).flat();
    return [...models.filter((model) => model.usable), COMPOSER, ...models.filter((model) => !model.usable)];
  }

  /** The first usable one, rather a well-known one than just the newest; the composer when there is no other. */
  async defaultModel(configs: readonly ProviderConfig[]): Promise<string> {
    const usable = (await this.list(configs)).filter((model) => model.usable);
    const suggested = REMOTE_PROVIDERS.flatMap((provider) =>
      PROVIDERS[provider].suggestions.map((name) => `${provider}/${name}`),
    );
    return suggested.find((name) => usable.some((model) => model.model === name)) ?? usable[0]?.model ?? COMPOSER_MODEL;
  }

  async #listOf(config: ProviderConfig): Promise<ModelInfo[]> {
    const { provider, key, baseUrl, models } = config;
    const { label, needsKey, ownUrl, suggestions } = PROVIDERS[provider];
    const describe = (name: string): ModelInfo => ({
      model: `${provider}/${name}`,
      provider,
      label: name,
      description:
        provider === "ollama"
          ? "Runs on this machine with Ollama."
          : `From ${label}${baseUrl === null ? "" : ` at ${new URL(baseUrl).host}`}.`,
      usable: true,
    });
    if (baseUrl === null && ownUrl === null) return [];
    if (needsKey && key === null && baseUrl === null) {
      return suggestions.map((name) => ({
        ...describe(name),
        usable: false,
        reason: `Needs ${/^[AO]/.test(label) ? "an" : "a"} ${label} key.`,
      }));
    }
    const found = await this.#names(config);
    const listed = found ?? (baseUrl === null ? suggestions : []);
    return [...new Set([...models, ...listed])].map(describe);
  }

  /** Null when the provider gives no list. */
  #names(config: ProviderConfig): Promise<string[] | null> {
    const id = new Bun.CryptoHasher("sha256")
      .update(JSON.stringify([config.provider, config.baseUrl, config.key]))
      .digest("hex");
    const kept = this.#kept.get(id);
    if (kept !== undefined && kept.until > Date.now()) return kept.names;
    const names = fetchModelNames(config).catch((error: unknown) => {
      this.#kept.set(id, { until: Date.now() + KEPT_FAILURE_MS, names });
      this.#log("info", "no list of models", {
        provider: config.provider,
        reason: error instanceof Error ? error.message : String(error),
      });
      return null;
    });
    this.#kept.set(id, { until: Date.now() + KEPT_MS, names });
    return names;
  }
}
