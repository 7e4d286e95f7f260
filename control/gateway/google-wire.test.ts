import { afterEach, describe, expect, test } from "bun:test";
import { join } from "node:path";
import type { ModelRequest } from "@lathe/protocol/model";
import type { Recording } from "@lathe/testing/replay-server";
import { closeProvider, playModel, sentTo, summarise } from "./play-model.fixture.ts";

afterEach(closeProvider);

const wire = (name: string, rest: Partial<Recording> = {}): Recording => ({
  body: Bun.file(join(import.meta.dir, `../../testing/wire/${name}.gemini.sse`)),
  ...rest,
});
const call = ["write_file", '{"path":"a.txt","content":"héllo\\n"}'];

describe("a stream of Gemini", () => {
  test.each([1, 7, 1_000_000])("of words, %p bytes at a time", async (chunkBytes) => {
    expect(summarise(await playModel("google", wire("text", { chunkBytes })))).toEqual({
      text: "Hello there",
      calls: [],
      end: "stop",
      usage: { inputTokens: 12, cachedInputTokens: 4, outputTokens: 6 },
    });
  });

  test.each([1, 7, 1_000_000])("with a tool call, %p bytes at a time", async (chunkBytes) => {
    const parts = await playModel("google", wire("tools", { chunkBytes }));
    expect(summarise(parts)).toMatchObject({ text: "", calls: [call], end: "tool-calls", usage: { outputTokens: 30 } });
    expect(parts.find((part) => part.type === "reasoning.delta")?.text).toBe("A file is wanted.");
  });

  test.each(["endAfterBytes", "cutAfterBytes"])("that breaks anywhere (%p) ends with one failure", async (how) => {
    for (const name of ["text", "tools"]) {
      const text = await new Response(wire(name).body).text();
      for (let at = 1; at < text.indexOf('"finishReason"'); at += 67) {
        const { calls, end } = summarise(await playModel("google", wire(name, { [how]: at })));
        expect([at, end]).toEqual([at, expect.stringMatching(/^model_(stream_cut|bad_output|unreachable)$/)]);
        for (const found of calls) expect(found).toEqual(call);
      }
    }
  });

  test("whose call did not come out right is the model's fault, in words", async () => {
    const parts = await playModel("google", wire("malformed"));
    expect(summarise(parts)).toMatchObject({ end: "model_bad_output" });
  });
});

test("a thought's signature comes along and goes back with its call; nothing is sent to be kept", async () => {
  const parts = await playModel("google", wire("tools"));
  const finished = parts.find((part) => part.type === "tool.finished");
  expect(finished?.providerData).toMatchObject({ google: { thoughtSignature: "c2lnbmF0dXJl" } });
  const messages: ModelRequest["messages"] = [
    { role: "user", content: [{ type: "text", text: "Hi" }] },
    {
      role: "assistant",
      content: [
        {
          type: "tool-call",
          callId: "c1",
          name: "write_file",
          input: { path: "a" },
          providerData: finished?.providerData,
        },
      ],
    },
    {
      role: "tool",
      content: [{ type: "tool-result", callId: "c1", name: "write_file", output: "Ok.", isError: false }],
    },
  ];
  await playModel("google", wire("text"), { messages });
  expect(sentTo()).toMatchObject({
    path: "/v1beta/models/m:streamGenerateContent",
    headers: { "x-goog-api-key": "sk-test" },
    body: {
      systemInstruction: { parts: [{ text: "Be brief." }] },
      contents: [
        { role: "user" },
        { role: "model", parts: [{ functionCall: { name: "write_file" }, thoughtSignature: "c2lnbmF0dXJl" }] },
        { role: "user", parts: [{ functionResponse: { name: "write_file" } }] },
      ],
    },
  });
  expect(JSON.stringify(sentTo().body)).not.toMatch(/cache/i);
});

test("Vertex takes an API key, at the address that is given", async () => {
  const parts = await playModel("vertex", wire("text"), {}, { path: "/v1/publishers/google" });
  expect(summarise(parts)).toMatchObject({ text: "Hello there", end: "stop" });
  expect(sentTo()).toMatchObject({
    path: "/v1/publishers/google/models/m:streamGenerateContent",
    headers: { "x-goog-api-key": "sk-test" },
  });
});

test("Vertex says what is wrong with a key that is JSON but no service account", async () => {
  const parts = await playModel("vertex", wire("text"), {}, { key: '{"private_key":"very-secret-1234"}' });
  expect(parts).toEqual([{ type: "failed", error: expect.objectContaining({ code: "model_key_rejected" }) }]);
  expect(JSON.stringify(parts)).not.toContain("very-secret");
});

test.each([
  [
    429,
    "You exceeded your current quota, please check your plan and billing details. Please retry in 17.2s.",
    "model_rate_limited",
  ],
  [400, "API key not valid. Please pass a valid API key.", "model_key_rejected"],
  [503, "The model is overloaded. Please try again later.", "model_overloaded"],
  [404, "models/m is not found for API version v1beta", "model_not_found"],
] as const)("Google's error %p %p is %p", async (code, message, expected) => {
  const body = JSON.stringify({ error: { code, message, status: "X" } });
  const parts = await playModel("google", { body, status: code, headers: { "content-type": "application/json" } });
  expect(summarise(parts).end).toBe(expected);
  if (code === 429) expect(parts[0]).toMatchObject({ error: { details: { retryAfterMs: 17_200 } } });
});
