import { join } from "node:path";
import { COMPOSER_MODEL, type ModelFacts, type ModelInfo as ModelInfoSchema } from "@lathe/protocol/api";
import { LatheError } from "@lathe/protocol/errors";
import type { z } from "zod";
import type { Log } from "../log.ts";
import { loadCatalogue } from "./catalogue/catalogue.ts";
import { findModelFacts, mergeFacts, newestModels, type FactsPatch } from "./catalogue/find-model-facts.ts";
import { readOverrides } from "./catalogue/read-overrides.ts";
import { fetchModels, type ListedModel } from "./list-models.ts";
import { addressOf, describeMissingKey, lacksKey, REMOTE_PROVIDERS, type ProviderConfig } from "./provider-config.ts";
import { PROVIDERS, type RemoteProvider } from "./providers.ts";

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

/** What runs on a machine of one's own costs nobody's money but for the electricity. */
const FREE = { input: 0, cachedInput: 0, output: 0 };

/** The file in the data folder in which the owner writes what they know better. */
const OVERRIDES_FILE = "models.json";

/** Which models there are, asked of each provider and kept for a few minutes, and what is known of them. */
export class ModelCatalog {
  readonly #log: Log;
  readonly #overridesPath: string | null;
  readonly #kept = new Map<string, { until: number; models: Promise<ListedModel[] | null> }>();

  /** @param dataDirectory Where `models.json` may lie; null: nowhere. */
  constructor(log: Log, dataDirectory: string | null = null) {
    this.#log = log;
    this.#overridesPath = dataDirectory === null ? null : join(dataDirectory, OVERRIDES_FILE);
  }

  /** Usable ones first, the composer last among them; after it those that lack something. */
  async list(configs: readonly ProviderConfig[]): Promise<ModelInfo[]> {
    const overrides = await this.#overrides();
    const models = (await Promise.all(configs.map((config) => this.#listOf(config, overrides)))).flat();
    return [...models.filter((model) => model.usable), COMPOSER, ...models.filter((model) => !model.usable)];
  }

  /** The first usable one, rather of the newest than just the first listed; the composer when there is no other. */
  async defaultModel(configs: readonly ProviderConfig[]): Promise<string> {
    const usable = (await this.list(configs)).filter((model) => model.usable);
    const catalogue = await loadCatalogue();
    const newest = REMOTE_PROVIDERS.flatMap((provider) =>
      newestModels(catalogue, provider).map((name) => `${provider}/${name}`),
    );
    return newest.find((name) => usable.some((model) => model.model === name)) ?? usable[0]?.model ?? COMPOSER_MODEL;
  }

  /** What is known of a model: by the owner, by the server that runs it, by the catalogue. */
  async facts(config: ProviderConfig, name: string): Promise<ModelFacts> {
    const listed = PROVIDERS[config.provider].isLocal === true ? await this.#models(config) : null;
    const model = listed?.find((model) => model.name === name) ?? { name };
    return this.#factsOf(config.provider, model, await this.#overrides());
  }

  /** The newest few that the catalogue has of a provider. */
  async newest(provider: RemoteProvider): Promise<string[]> {
    return newestModels(await loadCatalogue(), provider);
  }

  async #listOf(config: ProviderConfig, overrides: ReadonlyMap<string, FactsPatch>): Promise<ModelInfo[]> {
    const { provider, baseUrl, models } = config;
    if (addressOf(config) === null) return [];
    const describe = async (model: ListedModel): Promise<ModelInfo> => ({
      model: `${provider}/${model.name}`,
      provider,
      label: model.name,
      description: describeOrigin(config),
      usable: true,
      facts: await this.#factsOf(provider, model, overrides),
    });
    const newest = async () => (await this.newest(provider)).map((name) => ({ name }));
    if (lacksKey(config)) {
      const shown = await Promise.all((await newest()).map(describe));
      return shown.map((model) => ({ ...model, usable: false, reason: describeMissingKey(provider) }));
    }
    const found = PROVIDERS[provider].list === null ? null : await this.#models(config);
    const listed = found ?? (baseUrl === null || provider === "bedrock" ? await newest() : []);
    const byHand = models.map((name) => listed.find((model) => model.name === name) ?? { name });
    return Promise.all([...byHand, ...listed.filter(({ name }) => !models.includes(name))].map(describe));
  }

  async #factsOf(
    provider: RemoteProvider,
    { name, facts }: ListedModel,
    overrides: ReadonlyMap<string, FactsPatch>,
  ): Promise<ModelFacts> {
    const found = findModelFacts(await loadCatalogue(), provider, name);
    const isFree = PROVIDERS[provider].isLocal === true && !/[:-]cloud$/.test(name);
    const known = mergeFacts(isFree ? { ...found, price: FREE } : found, facts);
    return mergeFacts(known, overrides.get(`${provider}/${name}`));
  }

  /** A file with a fault is told of in the log and passed over as a whole: half of it would be a guess. */
  async #overrides(): Promise<ReadonlyMap<string, FactsPatch>> {
    if (this.#overridesPath === null) return new Map();
    try {
      return await readOverrides(this.#overridesPath);
    } catch (error) {
      if (!(error instanceof LatheError)) throw error;
      this.#log("error", error.message);
      return new Map();
    }
  }

  /** Null when the provider gives no list. */
  #models(config: ProviderConfig): Promise<ListedModel[] | null> {
    const id = new Bun.CryptoHasher("sha256")
      .update(JSON.stringify([config.provider, config.baseUrl, config.key, config.mayBeLocal]))
      .digest("hex");
    const kept = this.#kept.get(id);
    if (kept !== undefined && kept.until > Date.now()) return kept.models;
    const models = fetchModels(config).catch((error: unknown) => {
      this.#kept.set(id, { until: Date.now() + KEPT_FAILURE_MS, models });
      this.#log("info", "no list of models", {
        provider: config.provider,
        reason: error instanceof Error ? error.message : String(error),
      });
      return null;
    });
    this.#kept.set(id, { until: Date.now() + KEPT_MS, models });
    return models;
  }
}

function describeOrigin({ provider, baseUrl }: ProviderConfig): string {
  const { label, isLocal } = PROVIDERS[provider];
  if (isLocal === true) return `Runs on this machine with ${label}.`;
  return `From ${label}${baseUrl === null ? "" : ` at ${new URL(baseUrl).host}`}.`;
}
