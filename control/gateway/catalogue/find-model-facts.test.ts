import { afterEach, describe, expect, test } from "bun:test";
import { modelFacts } from "@lathe/testing/model-facts";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { RemoteProvider } from "../providers.ts";
import { loadCatalogue, type Catalogue, type CatalogueEntry } from "./catalogue.ts";
import { findModelFacts, mergeFacts, newestModels } from "./find-model-facts.ts";
import { versionIn } from "./model-name.ts";
import { readOverrides } from "./read-overrides.ts";

const entry = (input: number | null, rest: Partial<CatalogueEntry> = {}): CatalogueEntry => ({
  contextTokens: 200_000,
  outputTokens: 64_000,
  price: { input, cachedInput: null, output: input },
  vision: true,
  reasoning: false,
  ...rest,
});

/** Names made up, so that no snapshot can change what is tested. */
const MODELS: Partial<Record<RemoteProvider, Record<string, CatalogueEntry>>> = {
  anthropic: {
    "claude-ode-4": entry(1),
    "claude-ode-4-20250101": entry(2),
    "claude-ode-5-1": entry(3),
    "claude-epic-5-20250303": entry(4),
    "claude-epic-5-20250404": entry(5),
    "claude-epic-latest": entry(9),
  },
  google: {
    "gemini-7.5-air": entry(6),
    "gemini-7.6-air-preview": entry(7),
    "gemini-3-tiny": entry(1, { contextTokens: 8_000 }),
  },
  bedrock: { "anthropic.claude-ode-5-1-20250101-v1:0": entry(8) },
  openrouter: { "anthropic/claude-ode-5-1": entry(10) },
};
const catalogue: Catalogue = {
  origin: "a test",
  modelsOf: (provider) => new Map(Object.entries(MODELS[provider] ?? {})),
};

describe("what is known of a model", () => {
  test.each([
    ["exactly as it is", "anthropic", "claude-ode-4-20250101", 2],
    ["without the day of the name given", "anthropic", "claude-ode-5-1-20991231", 3],
    ["by the name without a day before those with one", "anthropic", "claude-ode-4-20991231", 1],
    ["by the last day where there is no name without", "anthropic", "claude-epic-5", 5],
    ["without Google's folder", "google", "models/gemini-7.5-air", 6],
    ["without Bedrock's region", "bedrock", "us.anthropic.claude-ode-5-1-20250101-v1:0", 8],
    ["without Bedrock's edition", "bedrock", "eu.anthropic.claude-ode-5-1-20990101-v2:0", 8],
    ["with its maker", "openrouter", "anthropic/claude-ode-5-1", 10],
  ] as const)("is found %s", (_, provider, name, price) => {
    expect(findModelFacts(catalogue, provider, name)).toMatchObject({ price: { input: price }, tools: true });
  });

  test.each([
    ["compatible", "anthropic/claude-ode-4"],
    ["bedrock", "global.anthropic.claude-ode-4-20250101-v1:0"],
    ["together", "google/gemini-7.5-air"],
  ] as const)("holds at %s for %p, but not what it costs", (provider, name) => {
    expect(findModelFacts(catalogue, provider, name)).toMatchObject({
      contextTokens: 200_000,
      vision: true,
      price: { input: null, cachedInput: null, output: null },
    });
  });

  test.each(["claude-ode", "claude-ode-4-1", "claude-ode-44", "ode-4", "", "models/"])("is nothing for %p", (name) => {
    expect(findModelFacts(catalogue, "anthropic", name)).toEqual(modelFacts());
  });

  test.each([
    ["gpt-9-x", "patch"],
    ["openai/o9-mini", "patch"],
    ["openai/gpt-oss-120b", "search-replace"],
    ["llama-9-8b-instant", "whole"],
    ["qwen:7b", "whole"],
    ["llama-9-70b", "search-replace"],
    ["claude-ode-5", "search-replace"],
  ] as const)("says how %p edits best: %p", (name, format) => {
    expect(findModelFacts(catalogue, "compatible", name).editFormat).toBe(format);
  });
});

test("the newest are of each family the highest version that is no preview, moving name or small", () => {
  expect(newestModels(catalogue, "anthropic")).toEqual(["claude-ode-5-1", "claude-epic-5-20250404"]);
  expect(newestModels(catalogue, "google")).toEqual(["gemini-7.5-air"]);
  expect(newestModels(catalogue, "sambanova")).toEqual([]);
});

test.each([
  ["gpt-5.6-x", [5, 6]],
  ["claude-opus-4-8", [4, 8]],
  ["llama-3.3-70b", [3, 3]],
  ["us.anthropic.claude-ode-5-20250101-v1:0", [5, 0]],
  ["x-70b", []],
] as const)("the version in %p is %p", (name, version) => {
  expect(versionIn(name)).toEqual([...version]);
});

test("the snapshot says where it is from, and gives no price of nothing", async () => {
  const snapshot = await loadCatalogue();
  expect(snapshot.origin).toMatch(/^@[\w/-]+ \d+\.\d+\.\d+ of 20\d\d-\d\d-\d\d$/);
  for (const provider of ["anthropic", "openai", "google", "bedrock", "openrouter", "groq"] as const) {
    const models = [...snapshot.modelsOf(provider).values()];
    expect(models.length).toBeGreaterThan(3);
    for (const { price } of models) {
      expect((price.input ?? 1) + (price.output ?? 1)).toBeGreaterThan(0);
      expect(price.cachedInput).not.toBe(0);
    }
    expect(newestModels(snapshot, provider)).toHaveLength(3);
  }
});

describe("what the owner knows better", () => {
  let folder: string | undefined;
  afterEach(async () => {
    if (folder !== undefined) await rm(folder, { recursive: true });
    folder = undefined;
  });
  async function write(text: string): Promise<string> {
    folder = await mkdtemp(join(tmpdir(), "lathe-overrides-"));
    const path = join(folder, "models.json");
    await Bun.write(path, text);
    return path;
  }

  test("goes before the catalogue, fact by fact", async () => {
    const path = await write('{"anthropic/claude-ode-4": {"price": {"output": 0}, "channel": "text"}}');
    const better = (await readOverrides(path)).get("anthropic/claude-ode-4");
    const facts = findModelFacts(catalogue, "anthropic", "claude-ode-4");
    expect(mergeFacts(facts, better)).toEqual({ ...facts, channel: "text", price: { ...facts.price, output: 0 } });
  });

  test("is nothing where there is no file", async () => {
    expect((await readOverrides(join(tmpdir(), "lathe-no-such-folder", "models.json"))).size).toBe(0);
  });

  test.each([
    ["{", /models\.json is not JSON/],
    ['{"claude": {}}', /claude: must be written provider\/name/],
    ['{"a/b": {"price": {"input": -1}}}', /a\/b → price → input/],
    ['{"a/b": {"contxtTokens": 1}}', /contxtTokens/],
    ['{"a/b": {"editFormat": "magic"}}', /a\/b → editFormat/],
  ])("is refused in words: %p", async (text, words) => {
    await expect(readOverrides(await write(text))).rejects.toThrow(words);
  });
});
