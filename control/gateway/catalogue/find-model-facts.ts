import type { ModelFacts } from "@lathe/protocol/api";
import type { RemoteProvider } from "../providers.ts";
import type { Catalogue, CatalogueEntry } from "./catalogue.ts";
import { bareName, nameForms, versionIn, withoutEdition } from "./model-name.ts";

/** Whom to ask about a model that somebody else runs: its makers first, then those who list most. */
const ELSEWHERE = [
  "anthropic",
  "openai",
  "google",
  "mistral",
  "deepseek",
  "xai",
  "bedrock",
  "openrouter",
  "together",
  "fireworks",
  "groq",
  "cerebras",
] as const satisfies readonly RemoteProvider[];

/** A model of so many billions of parameters or fewer is not to be trusted with patches. */
const SMALL_BILLIONS = 9;
const SUGGESTED = 3;
/** With less room than this nobody writes an app. */
const MIN_SUGGESTED_CONTEXT = 100_000;

/**
 * What is known of a model, by the first of these rules that finds it:
 * 1. its name as it is given is in the catalogue of this provider;
 * 2. so it is without the route (`models/`, Bedrock's `us.`) and the edition (a day, `-v1:0`) of either name; where
 *    several are left, the one without an edition, else the last;
 * 3. another provider has it by its bare name: what it can is the same, what it costs is not known.
 * Otherwise nothing but how it is best spoken to is said.
 */
export function findModelFacts(catalogue: Catalogue, provider: RemoteProvider, name: string): ModelFacts {
  const own = findEntry(catalogue.modelsOf(provider), nameForms(name));
  if (own !== null) return describe(name, own);
  const bare = bareName(name);
  for (const other of ELSEWHERE) {
    const entry = other === provider ? null : findBare(catalogue.modelsOf(other), bare);
    if (entry !== null) return describe(name, { ...entry, price: UNKNOWN_PRICE });
  }
  return describe(name, null);
}

/**
 * The newest few of a provider, to be shown while its own list cannot be had: of each family (the name without its
 * numbers) the one with the highest version, then the highest versions among these, the dearer first where they are
 * equal. Previews, moving names (`…-latest`) and those with a small context are left out.
 */
export function newestModels(catalogue: Catalogue, provider: RemoteProvider): string[] {
  const families = new Map<string, { name: string; version: number[]; price: number }>();
  for (const [name, entry] of catalogue.modelsOf(provider)) {
    if (/preview|latest|beta|\bexp|research|robotics|safeguard|routers|:/.test(name.replace(/-v\d+:\d+$/, "")))
      continue;
    if ((entry.contextTokens ?? 0) < MIN_SUGGESTED_CONTEXT || /^(?:eu|apac|au|ca|jp|us-gov|global)\./.test(name))
      continue;
    const found = { name, version: versionIn(name), price: entry.price.output ?? 0 };
    const family = bareName(name).replace(/[\d.-]+/g, " ");
    const known = families.get(family);
    if (known === undefined || compareNewest(found, known) < 0) families.set(family, found);
  }
  return [...families.values()]
    .toSorted(compareNewest)
    .slice(0, SUGGESTED)
    .map(({ name }) => name);
}

interface Dated {
  name: string;
  version: readonly number[];
  price: number;
}

function compareNewest(a: Dated, b: Dated): number {
  const [majorA = 0, minorA = 0] = a.version;
  const [majorB = 0, minorB = 0] = b.version;
  return majorB - majorA || minorB - minorA || b.price - a.price || (a.name < b.name ? 1 : -1);
}

const UNKNOWN_PRICE = { input: null, cachedInput: null, output: null };

function findEntry(models: ReadonlyMap<string, CatalogueEntry>, forms: readonly string[]): CatalogueEntry | null {
  for (const form of forms) {
    const exact = models.get(form);
    if (exact !== undefined) return exact;
  }
  const wanted = forms.at(-1) ?? "";
  const same = [...models.keys()].filter((name) => nameForms(name).at(-1) === wanted);
  const chosen = same.find((name) => withoutEdition(name) === name) ?? same.toSorted().at(-1);
  return chosen === undefined ? null : (models.get(chosen) ?? null);
}

function findBare(models: ReadonlyMap<string, CatalogueEntry>, bare: string): CatalogueEntry | null {
  for (const [name, entry] of models) if (bareName(name) === bare) return entry;
  return null;
}

function describe(name: string, entry: CatalogueEntry | null): ModelFacts {
  const price = entry?.price ?? UNKNOWN_PRICE;
  return {
    contextTokens: entry?.contextTokens ?? null,
    outputTokens: entry?.outputTokens ?? null,
    price,
    tools: entry === null ? null : true,
    vision: entry?.vision ?? null,
    reasoning: entry?.reasoning ?? null,
    caching: price.cachedInput === null ? null : true,
    editFormat: editFormatOf(name),
    channel: "tools",
  };
}

/** OpenAI's models were taught `*** Begin Patch`; small ones of whoever break what they have to quote. */
function editFormatOf(name: string): ModelFacts["editFormat"] {
  const bare = bareName(name);
  if (/^(?:gpt-(?!oss)|o\d|codex|chatgpt)/.test(bare)) return "patch";
  const billions = /(?:^|[-_:])(?:\d+x)?(\d+(?:\.\d+)?)b(?:$|[-_:])/.exec(name.toLowerCase())?.[1];
  return billions !== undefined && Number(billions) <= SMALL_BILLIONS ? "whole" : "search-replace";
}

/** Facts with what is known better: by the provider itself, or by somebody who wrote it down. */
export function mergeFacts(facts: ModelFacts, better: FactsPatch | undefined): ModelFacts {
  if (better === undefined) return facts;
  const { price, ...rest } = withoutUndefined(better);
  return { ...facts, ...rest, price: { ...facts.price, ...withoutUndefined(price ?? {}) } };
}

/** Some of the facts; undefined is as good as left out. */
export type FactsPatch = Optional<Omit<ModelFacts, "price">> & { price?: Optional<ModelFacts["price"]> | undefined };
type Optional<T> = { [Name in keyof T]?: T[Name] | undefined };
type Given<T> = { [Name in keyof T]?: Exclude<T[Name], undefined> };

function withoutUndefined<T extends object>(values: T): Given<T> {
  const given: Given<T> = {};
  for (const name in values) {
    const value = values[name];
    if (isGiven(value)) given[name] = value;
  }
  return given;
}

function isGiven<V>(value: V): value is Exclude<V, undefined> {
  return value !== undefined;
}
