import { afterEach, describe, expect, test } from "bun:test";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fetchModels } from "./list-models.ts";
import { ModelCatalog } from "./model-catalog.ts";
import type { ProviderConfig } from "./provider-config.ts";
import type { RemoteProvider } from "./providers.ts";

let server: Bun.Server<undefined> | undefined;
let folder: string | undefined;
afterEach(async () => {
  await server?.stop(true);
  if (folder !== undefined) await rm(folder, { recursive: true });
  server = folder = undefined;
});

/** A server with JSON on its paths; a function is given the body. */
function serve(
  provider: RemoteProvider,
  paths: Record<string, unknown>,
  show: (name: string) => unknown = () => undefined,
): ProviderConfig {
  server = Bun.serve({
    hostname: "127.0.0.1",
    port: 0,
    async fetch(request) {
      const { pathname } = new URL(request.url);
      const answer = request.method === "POST" ? show(String(await request.text())) : paths[pathname];
      return answer === undefined
        ? Response.json({ error: { message: "Not found" } }, { status: 404 })
        : Response.json(answer);
    },
  });
  return { provider, key: null, baseUrl: `http://127.0.0.1:${server.port}`, models: [], mayBeLocal: true };
}

describe("Ollama's models", () => {
  const tags = {
    "/api/tags": { models: [{ name: "coder:8b" }, { name: "embed" }, { name: "words" }, { name: "old" }] },
  };
  const show = (body: string) => {
    if (body.includes("coder")) {
      return { capabilities: ["completion", "tools", "vision"], model_info: { "x.context_length": 32_768, "x.y": 1 } };
    }
    if (body.includes("embed")) return { capabilities: ["embedding"], model_info: {} };
    return body.includes("words")
      ? { capabilities: ["completion"], model_info: { "w.context_length": 4_096 } }
      : undefined;
  };

  test("come with what they can, and those that only embed do not come", async () => {
    expect(await fetchModels(serve("ollama", tags, show))).toEqual([
      {
        name: "coder:8b",
        facts: { contextTokens: 32_768, tools: true, channel: "tools", vision: true, reasoning: false },
      },
      {
        name: "words",
        facts: { contextTokens: 4_096, tools: false, channel: "text", vision: false, reasoning: false },
      },
      { name: "old" },
    ]);
  });

  test("are spoken to in text where they have no tools, and cost nothing on one's own machine", async () => {
    const config = serve("ollama", tags, show);
    const models = await new ModelCatalog(() => {}).list([config]);
    expect(models.find(({ model }) => model === "ollama/words")?.facts).toMatchObject({
      channel: "text",
      tools: false,
      contextTokens: 4_096,
      price: { input: 0, cachedInput: 0, output: 0 },
    });
    // Ollama hands these on to its makers' servers.
    expect((await new ModelCatalog(() => {}).facts(config, "large:120b-cloud")).price.input).toBeNull();
    expect(await new ModelCatalog(() => {}).facts(config, "words")).toMatchObject({ channel: "text" });
  });
});

describe("LM Studio's models", () => {
  test("come with what they can", async () => {
    const data = [
      {
        id: "coder",
        type: "llm",
        capabilities: ["tool_use"],
        max_context_length: 131_072,
        loaded_context_length: 8_192,
      },
      { id: "eyes", type: "vlm", max_context_length: 4_096 },
      { id: "embed", type: "embeddings" },
    ];
    expect(await fetchModels(serve("lmstudio", { "/api/v0/models": { data } }))).toMatchObject([
      { name: "coder", facts: { contextTokens: 8_192, tools: true, channel: "tools", vision: false } },
      { name: "eyes", facts: { contextTokens: 4_096, vision: true } },
    ]);
  });

  test("are listed by name where it says no more", async () => {
    const config = serve("lmstudio", { "/v1/models": { data: [{ id: "coder" }] } });
    expect(await fetchModels(config)).toEqual([{ name: "coder" }]);
  });
});

test("Google's list leaves out what writes no text", async () => {
  const models = [
    { name: "models/gemini-x", supportedGenerationMethods: ["generateContent", "countTokens"] },
    { name: "models/text-embedding-x", supportedGenerationMethods: ["embedContent"] },
    { name: "models/gemini-x-image", supportedGenerationMethods: ["generateContent"] },
  ];
  expect(await fetchModels(serve("google", { "/v1beta/models": { models } }))).toEqual([{ name: "gemini-x" }]);
});

test("a list without anything around it is read, too", async () => {
  const config = serve("together", {
    "/v1/models": [
      { id: "b", created: 2 },
      { id: "c", created: 3 },
    ],
  });
  expect(await fetchModels(config)).toEqual([{ name: "c" }, { name: "b" }]);
});

describe("models.json in the data folder", () => {
  test("goes before what a provider says; with a fault it is told of and passed over", async () => {
    folder = await mkdtemp(join(tmpdir(), "lathe-models-"));
    const config = serve("lmstudio", { "/v1/models": { data: [{ id: "coder" }] } });
    const logged: string[] = [];
    const catalog = new ModelCatalog((_, message) => logged.push(message), folder);
    await Bun.write(join(folder, "models.json"), '{"lmstudio/coder": {"channel": "text", "contextTokens": 5}}');
    expect(await catalog.facts(config, "coder")).toMatchObject({ channel: "text", contextTokens: 5 });
    await Bun.write(join(folder, "models.json"), '{"lmstudio/coder": {"channel": "smoke"}}');
    expect(await catalog.facts(config, "coder")).toMatchObject({ channel: "tools", contextTokens: null });
    expect(logged.join()).toContain("lmstudio/coder → channel");
  });
});

test("without a key a provider shows the catalogue's newest, and why they cannot be used", async () => {
  const config: ProviderConfig = { provider: "google", key: null, baseUrl: null, models: [], mayBeLocal: true };
  const models = (await new ModelCatalog(() => {}).list([config])).filter(({ provider }) => provider === "google");
  expect(models).toHaveLength(3);
  for (const model of models) {
    expect(model).toMatchObject({ usable: false, reason: "Needs a Google Gemini key." });
    expect(model.facts?.contextTokens).toBeGreaterThan(99_999);
  }
});

test("an address on this machine is for its owner only", async () => {
  const config = { ...serve("compatible", { "/v1/models": { data: [{ id: "m" }] } }), mayBeLocal: false };
  await expect(fetchModels(config)).rejects.toMatchObject({ code: "forbidden" });
});
