import { afterEach, describe, expect, test } from "bun:test";
import { COMPOSER_MODEL } from "@lathe/protocol/api";
import { startReplayServer, type ReplayServer } from "@lathe/testing/replay-server";
import { openFixture, type ControlFixture } from "../control.fixture.ts";
import { fetchModels } from "./list-models.ts";
import { ModelCatalog } from "./model-catalog.ts";
import { addressOf, parseModelName, type ProviderConfig } from "./provider-config.ts";

const NOWHERE = "http://127.0.0.1:9";
const none: ProviderConfig[] = [
  { provider: "anthropic", key: null, baseUrl: null, models: [], mayBeLocal: true },
  { provider: "openai", key: null, baseUrl: null, models: [], mayBeLocal: true },
  { provider: "compatible", key: null, baseUrl: null, models: [], mayBeLocal: true },
  { provider: "ollama", key: null, baseUrl: NOWHERE, models: [], mayBeLocal: true },
];

let server: ReplayServer | undefined;
let fixture: ControlFixture | undefined;
afterEach(async () => {
  await server?.close();
  await fixture?.close();
  server = fixture = undefined;
});

describe("the list of models", () => {
  test("begins with the composer when nothing else can be used", async () => {
    const catalog = new ModelCatalog(() => {});
    const models = await catalog.list(none);
    expect(models[0]).toMatchObject({ model: COMPOSER_MODEL, usable: true });
    expect(models.slice(1).every((model) => !model.usable && model.reason !== undefined)).toBe(true);
    expect(await catalog.defaultModel(none)).toBe(COMPOSER_MODEL);
  });

  test("begins with what can be used, as the provider lists it, asked once", async () => {
    server = startReplayServer({ models: ["qwen", "llama:8b"] });
    const configs = none.map((config) =>
      config.provider === "ollama" ? { ...config, baseUrl: server?.url ?? "" } : config,
    );
    const catalog = new ModelCatalog(() => {});
    const models = await catalog.list(configs);
    expect(models.slice(0, 3).map((model) => model.model)).toEqual(["ollama/qwen", "ollama/llama:8b", COMPOSER_MODEL]);
    await server.close();
    expect((await catalog.list(configs)).map((model) => model.model)).toContain("ollama/qwen");
    expect(await catalog.defaultModel(configs)).toBe("ollama/qwen");
  });

  test("holds what was added by hand where the provider gives no list", async () => {
    server = startReplayServer({});
    const config: ProviderConfig = {
      provider: "compatible",
      key: "k",
      baseUrl: server.url,
      models: ["mine"],
      mayBeLocal: true,
    };
    const models = await new ModelCatalog(() => {}).list([config]);
    expect(models.map((model) => [model.model, model.usable])).toEqual([
      ["compatible/mine", true],
      [COMPOSER_MODEL, true],
    ]);
  });
});

test("the list of a provider shows its key to nobody", async () => {
  server = startReplayServer({});
  const config: ProviderConfig = {
    provider: "openai",
    key: "sk-hidden",
    baseUrl: server.url,
    models: [],
    mayBeLocal: true,
  };
  await expect(fetchModels(config)).rejects.toMatchObject({
    code: "model_not_found",
    message: expect.not.stringContaining("sk-hidden"),
  });
});

test.each([
  ["anthropic", null, "https://api.anthropic.com/v1"],
  ["anthropic", "http://127.0.0.1:1", "http://127.0.0.1:1/v1"],
  ["openai", "http://host/v1/", "http://host/v1"],
  ["compatible", "https://host/api/paas/v4", "https://host/api/paas/v4"],
  ["compatible", null, null],
] as const)("%s at %p is reached at %p", (provider, baseUrl, address) => {
  expect(addressOf({ provider, baseUrl })).toBe(address);
});

test.each([
  ["anthropic/claude-x", { provider: "anthropic", name: "claude-x" }],
  ["compatible/meta/llama-3:free", { provider: "compatible", name: "meta/llama-3:free" }],
  ["composer/builtin", { provider: "composer", name: "builtin" }],
  ["claude-x", null],
  ["/x", null],
  ["openai/", null],
  ["nobody/x", null],
])("%p names %p", (model, expected) => {
  expect(parseModelName(model)).toEqual(expected as ReturnType<typeof parseModelName>);
});

describe("checking a provider", () => {
  test("makes a real call and gives the provider's error", async () => {
    server = startReplayServer({
      models: ["m"],
      handler: () => ({ status: 401, body: "{}", headers: { "content-type": "application/json" } }),
    });
    fixture = await openFixture();
    const check = () => fixture?.call("/api/providers/compatible/check", { method: "POST" });
    expect(await check()).toMatchObject({ status: 400 });
    await fixture.control.setProvider("compatible", { baseUrl: server.url });
    expect(await check()).toMatchObject({ status: 200, body: { ok: true } });
    // With a model at hand it is the model that is asked: a list may be open to everybody.
    await fixture.control.setProvider("compatible", { models: ["m"], key: "wrong" });
    expect(await check()).toMatchObject({ status: 401, body: { error: { code: "model_key_rejected" } } });
    expect(server.requests[0]?.headers.authorization).toBe("Bearer wrong");
    await fixture.control.setProvider("compatible", { baseUrl: NOWHERE });
    expect(await check()).toMatchObject({ status: 502, body: { error: { code: "model_unreachable" } } });
  });

  test("keys given at the start count until a user sets one, and go to their own address only", async () => {
    server = startReplayServer({ models: ["m"] });
    fixture = await openFixture({ providers: { anthropic: { key: "sk-env", baseUrl: server.url } } });
    const { body } = await fixture.call("/api/providers");
    const shown = { provider: "anthropic", label: "Anthropic", hasKey: true, baseUrl: server.url, models: [] };
    expect(body).toContainEqual(expect.objectContaining(shown));
    expect(JSON.stringify(body)).not.toContain("sk-env");
    expect((await fixture.control.setProvider("anthropic", { baseUrl: "http://127.0.0.1:1" })).hasKey).toBe(false);
    expect((await fixture.control.setProvider("anthropic", { baseUrl: null })).hasKey).toBe(true);
  });
});
