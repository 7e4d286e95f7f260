import { afterEach, describe, expect, test } from "bun:test";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { ModelPart, ModelRequest } from "@lathe/protocol/model";
import { newId } from "@lathe/protocol/ids";
import type { Recording } from "@lathe/testing/replay-server";
import { closeProvider, playModel, providerOf, REQUEST, sentTo, summarise } from "./play-model.fixture.ts";
import type { RemoteProvider } from "./providers.ts";

const own = join(import.meta.dir, "../../testing/wire");
/** Recordings that are no part of the project; read where they are. */
const shared = join(import.meta.dir, "../../../shared/wire");

afterEach(closeProvider);

const play = (provider: RemoteProvider, ...recordings: Recording[]) => playModel(provider, recordings);

const file = (folder: string, name: string, rest: Partial<Recording> = {}): Recording => ({
  body: Bun.file(join(folder, name)),
  ...rest,
});
const isEnd = (part: ModelPart) => part.type === "finished" || part.type === "failed";

describe.each(["anthropic", "chat", "responses"])("a stream in the form %p", (form) => {
  const provider = form === "anthropic" ? "anthropic" : form === "chat" ? "compatible" : "openai";
  const call = ["write_file", '{"path": "a.txt", "content": "héllo\\n"}'];

  test.each([1, 7, 1_000_000])("of words, %p bytes at a time", async (chunkBytes) => {
    expect(summarise(await play(provider, file(own, `text.${form}.sse`, { chunkBytes })))).toEqual({
      text: "Hello there",
      calls: [],
      end: "stop",
      usage: { inputTokens: 12, cachedInputTokens: 4, outputTokens: 6 },
    });
  });

  test.each([1, 7, 1_000_000])("with a tool call, %p bytes at a time", async (chunkBytes) => {
    const parts = await play(provider, file(own, `tools.${form}.sse`, { chunkBytes }));
    expect(summarise(parts)).toMatchObject({ text: "", calls: [call], end: "tool-calls", usage: { outputTokens: 30 } });
    const started = parts.findIndex((part) => part.type === "tool.started");
    const deltas = parts.filter((part) => part.type === "tool.delta");
    expect(started).toBeGreaterThanOrEqual(0);
    expect(deltas.length).toBeGreaterThan(1);
    expect(deltas.map((part) => part.text).join("")).toBe(call[1] ?? "");
    expect(new Set(parts.map((part) => ("callId" in part ? part.callId : null))).size).toBe(2);
  });

  test.each(["endAfterBytes", "cutAfterBytes"])(
    "that breaks anywhere (%p) ends with one failure and no half call",
    async (how) => {
      for (const name of ["text", "tools"]) {
        const whole = await Bun.file(join(own, `${name}.${form}.sse`)).text();
        const lastEvent = whole.lastIndexOf("\n\n", whole.length - (form === "chat" ? 17 : 3));
        const beforeEnd = form === "chat" ? whole.indexOf('"finish_reason":"') : lastEvent;
        for (let at = 1; at < beforeEnd; at += 61) {
          const parts = await play(provider, file(own, `${name}.${form}.sse`, { [how]: at }));
          expect([at, parts.filter(isEnd).length, parts.at(-1)?.type]).toEqual([at, 1, "failed"]);
          const { calls, end } = summarise(parts);
          expect([at, end]).toEqual([at, expect.stringMatching(/^model_(stream_cut|bad_output|unreachable)$/)]);
          for (const found of calls) expect(found).toEqual(call);
        }
      }
    },
  );
});

test("a thinking signature comes along and goes back", async () => {
  const parts = await play("anthropic", file(own, "tools.anthropic.sse"));
  const reasoning = parts.find((part) => part.type === "reasoning.finished");
  expect(reasoning?.providerData).toEqual({ anthropic: { signature: "c2lnbmF0dXJl" } });

  const messages: ModelRequest["messages"] = [
    ...REQUEST.messages,
    {
      role: "assistant",
      content: [
        { type: "reasoning", text: "A file is wanted.", providerData: reasoning?.providerData },
        { type: "tool-call", callId: "toolu_1", name: "write_file", input: { path: "a.txt" } },
      ],
    },
    {
      role: "tool",
      content: [{ type: "tool-result", callId: "toolu_1", name: "write_file", output: "No room.", isError: true }],
    },
  ];
  await playModel("anthropic", file(own, "text.anthropic.sse"), { messages }, { path: "/v1" });
  expect(sentTo().path).toBe("/v1/messages");
  expect(sentTo().body).toMatchObject({
    model: "m",
    stream: true,
    system: [{ text: "Be brief.", cache_control: { type: "ephemeral" } }],
    messages: [
      { role: "user", content: [{ type: "text", text: "Hi", cache_control: { type: "ephemeral" } }] },
      {
        role: "assistant",
        content: [
          { type: "thinking", thinking: "A file is wanted.", signature: "c2lnbmF0dXJl" },
          { type: "tool_use", id: "toolu_1", input: { path: "a.txt" } },
        ],
      },
      {
        role: "user",
        content: [
          {
            type: "tool_result",
            tool_use_id: "toolu_1",
            content: "No room.",
            is_error: true,
            cache_control: { type: "ephemeral" },
          },
        ],
      },
    ],
    tools: [{ name: "write_file", input_schema: { type: "object" }, cache_control: { type: "ephemeral" } }],
  });
  // Anthropic refuses a fifth.
  expect(JSON.stringify(sentTo().body).match(/cache_control/g)).toHaveLength(4);
});

test("OpenAI is asked to keep nothing, and encrypted reasoning comes along", async () => {
  const parts = await play("openai", file(own, "tools.responses.sse"));
  expect(parts.find((part) => part.type === "reasoning.finished")?.providerData).toMatchObject({
    openai: { reasoningEncryptedContent: "ZW5jcnlwdGVk" },
  });
  expect(sentTo()).toMatchObject({ path: "/v1/responses", body: { store: false, stream: true } });
});

test.each(["openai", "azure"] as const)(
  "the prompts of a project at %p have one key in their cache",
  async (provider) => {
    const projectId = newId("prj");
    const path = provider === "azure" ? "/openai/v1" : "/v1";
    await playModel(provider, file(own, "text.responses.sse"), { projectId });
    expect(sentTo()).toMatchObject({ path: `${path}/responses`, body: { prompt_cache_key: projectId } });
    const missing = { body: '{"error":"no such path"}', status: 404, headers: { "content-type": "application/json" } };
    await playModel(provider, [missing, file(own, "text.chat.sse")], { projectId });
    expect(sentTo(1)).toMatchObject({ path: `${path}/chat/completions`, body: { prompt_cache_key: projectId } });
  },
);

describe("what a provider wants or does not want", () => {
  const messages: ModelRequest["messages"] = [
    ...REQUEST.messages,
    {
      role: "assistant",
      content: [
        { type: "reasoning", text: "A file is wanted." },
        { type: "tool-call", callId: "c1", name: "write_file", input: {} },
      ],
    },
    {
      role: "tool",
      content: [{ type: "tool-result", callId: "c1", name: "write_file", output: "Ok", isError: false }],
    },
  ];

  test.each([
    ["groq", true, false],
    ["mistral", false, false],
    ["deepseek", true, true],
  ] as const)("%s: tokens asked for %p, reasoning given back %p", async (provider, asksForUsage, wantsReasoning) => {
    const parts = await playModel(provider, file(own, "text.chat.sse"), { messages });
    expect(summarise(parts)).toMatchObject({ text: "Hello there", end: "stop" });
    const body = JSON.stringify(sentTo().body);
    expect([body.includes("stream_options"), body.includes("reasoning_content")]).toEqual([
      asksForUsage,
      wantsReasoning,
    ]);
    expect(body).not.toMatch(/cache|store/);
  });
});

test.each([
  ["mistral", 422, { detail: [{ msg: "Extra inputs are not permitted" }] }, "model_refused", "Extra inputs"],
  ["mistral", 401, { message: "Unauthorized" }, "model_key_rejected", "key"],
  ["cerebras", 400, { message: "Bad tool schema", type: "invalid_request_error" }, "model_refused", "Bad tool schema"],
  ["xai", 400, { code: "x", error: "Incorrect argument" }, "model_refused", "Incorrect argument"],
  [
    "openrouter",
    402,
    { error: { message: "Insufficient credits", code: 402 } },
    "model_refused",
    "Insufficient credits",
  ],
  ["together", 429, { error: { message: "Slow", type: "rate_limit" } }, "model_rate_limited", "slow down"],
] as const)("an error as %s sends it (%p) is told in words", async (provider, status, body, code, words) => {
  const recording = { body: JSON.stringify(body), status, headers: { "content-type": "application/json" } };
  const [part] = await play(provider, recording);
  expect(part).toMatchObject({ type: "failed", error: { code, message: expect.stringContaining(words) } });
});

describe("a server that speaks the other form of OpenAI's interface", () => {
  test("is understood without being asked twice", async () => {
    expect(summarise(await play("openai", file(own, "tools.chat.sse"))).end).toBe("tool-calls");
    expect(() => sentTo(1)).toThrow();
    expect(summarise(await play("compatible", file(own, "text.responses.sse"))).text).toBe("Hello there");
    expect(() => sentTo(1)).toThrow();
  });

  test("is asked in its own when it does not have the first", async () => {
    const missing = { body: '{"error":"no such path"}', status: 404, headers: { "content-type": "application/json" } };
    expect(summarise(await play("openai", missing, file(own, "text.chat.sse"))).text).toBe("Hello there");
    expect([sentTo(0).path, sentTo(1).path]).toEqual(["/v1/responses", "/v1/chat/completions"]);
  });
});

describe("an error in a stream that began well", () => {
  test("of Anthropic", async () => {
    const parts = await play("anthropic", file(own, "error.anthropic.sse"));
    expect(summarise(parts)).toMatchObject({ text: "Hel", end: "model_overloaded" });
  });
  test("of OpenAI's responses, when the money is gone", async () => {
    const parts = await play("openai", file(own, "error.responses.sse"));
    expect(parts).toHaveLength(1);
    expect(parts[0]).toMatchObject({
      error: {
        code: "model_refused",
        message: expect.stringContaining("has no credit left"),
        details: { account: "openai" },
      },
    });
  });
  test("of Groq, about a call of its model", async () => {
    const parts = await play("groq", file(own, "toolfailed.chat.sse"));
    expect(parts.at(-1)).toEqual({
      type: "failed",
      error: { code: "model_bad_output", message: "m made a call that Groq could not read." },
    });
  });
  test("that is another answer spliced into it: no half call is carried out", async () => {
    const parts = await play("anthropic", file(own, "spliced.anthropic.sse"));
    expect(summarise(parts)).toMatchObject({ calls: [], end: "model_bad_output" });
  });
  test("of an OpenAI-compatible server", async () => {
    const parts = await play("compatible", file(own, "error.chat.sse"));
    expect(summarise(parts)).toMatchObject({ text: "Hel", end: "model_rate_limited" });
  });
});

if (existsSync(shared)) {
  /** How the recorded streams end. */
  const ends: [RegExp, string][] = [
    [/^gemini-toolcall-agentloop\.2/, "stop"],
    [/^spliced-message-start/, "model_bad_output"],
    [/^groq-tool-use-failed-error\.0/, "model_bad_output"],
    [/^openai-error/, "model_refused"],
    [/tool(?!call\.1|-use-failed-error\.2)/, "tool-calls"],
    [/./, "stop"],
  ];
  test.each(readdirSync(shared).filter((name) => name.endsWith(".sse")))("the recording %p", async (name) => {
    const parts = await play(providerOf(name), file(shared, name, { chunkBytes: 101 }));
    const { text, calls, end, usage } = summarise(parts);
    expect(parts.filter(isEnd)).toHaveLength(1);
    const expected = ends.find(([pattern]) => pattern.test(name))?.[1];
    expect<string | null>(end).toBe(expected ?? null);
    if (end === "tool-calls") expect(calls.length).toBeGreaterThan(0);
    if (end === "stop") expect(text.length).toBeGreaterThan(0);
    if (usage !== null) expect(Math.min(usage.inputTokens ?? 0, usage.outputTokens ?? 0)).toBeGreaterThan(0);
    for (const [, input] of calls) expect(JSON.parse(input ?? "")).toBeObject();
  });
}
