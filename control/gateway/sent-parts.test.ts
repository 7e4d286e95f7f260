import { afterEach, describe, expect, test } from "bun:test";
import { join } from "node:path";
import type { ModelRequest } from "@lathe/protocol/model";
import { closeProvider, playModel, sentTo } from "./play-model.fixture.ts";
import type { RemoteProvider } from "./providers.ts";

afterEach(closeProvider);

const wire = (name: string) => ({ body: Bun.file(join(import.meta.dir, `../../testing/wire/${name}`)) });
const DATA = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 1, 2, 3).toBase64();
const URL_OF_DATA = `data:image/png;base64,${DATA}`;

describe("an image arrives in the provider's own form", () => {
  const content: ModelRequest["messages"][number] = {
    role: "user",
    content: [
      { type: "text", text: "What is this?" },
      { type: "image", mediaType: "image/png", data: DATA, width: 4, height: 4 },
    ],
  };

  test.each<[RemoteProvider, string, object]>([
    [
      "anthropic",
      "text.anthropic.sse",
      {
        messages: [
          {
            role: "user",
            content: [
              { type: "text", text: "What is this?" },
              { type: "image", source: { type: "base64", media_type: "image/png", data: DATA } },
            ],
          },
        ],
      },
    ],
    [
      "openai",
      "text.responses.sse",
      {
        input: [
          { role: "system" },
          {
            role: "user",
            content: [
              { type: "input_text", text: "What is this?" },
              { type: "input_image", image_url: URL_OF_DATA },
            ],
          },
        ],
      },
    ],
    [
      "compatible",
      "text.chat.sse",
      {
        messages: [
          { role: "system" },
          {
            role: "user",
            content: [
              { type: "text", text: "What is this?" },
              { type: "image_url", image_url: { url: URL_OF_DATA } },
            ],
          },
        ],
      },
    ],
    [
      "google",
      "text.gemini.sse",
      {
        contents: [
          {
            role: "user",
            parts: [{ text: "What is this?" }, { inlineData: { mimeType: "image/png", data: DATA } }],
          },
        ],
      },
    ],
  ])("of %s", async (provider, recording, body) => {
    await playModel(provider, wire(recording), { messages: [content] });
    expect(sentTo().body).toMatchObject(body);
  });
});

describe("the ids of calls that another provider made", () => {
  const messagesWith = (callId: string): ModelRequest["messages"] => [
    { role: "user", content: [{ type: "text", text: "Hi" }] },
    { role: "assistant", content: [{ type: "tool-call", callId, name: "write_file", input: {} }] },
    { role: "tool", content: [{ type: "tool-result", callId, name: "write_file", output: "Ok.", isError: false }] },
  ];

  async function idsSent(provider: RemoteProvider, callId: string, name = "m"): Promise<string[]> {
    const recording = provider === "anthropic" ? "text.anthropic.sse" : "text.chat.sse";
    const request = { model: `${provider}/${name}`, messages: messagesWith(callId) };
    await playModel(provider, wire(recording), request, { name });
    const found = JSON.stringify(sentTo().body).matchAll(/"(?:id|tool_call_id|tool_use_id)":"([^"]*)"/g);
    return Array.from(found, ([, id]) => id ?? "");
  }

  test.each<[RemoteProvider, string, RegExp]>([
    ["mistral", "toolu_01AbCdEfGhIjKlMnOpQrStUv", /^[a-zA-Z0-9]{9}$/],
    ["mistral", "", /^[a-zA-Z0-9]{9}$/],
    ["anthropic", "functions.write_file:0", /^[a-zA-Z0-9_-]{1,64}$/],
    ["groq", "x".repeat(90), /^.{1,40}$/],
  ])("reach %s in a form that it takes: %p", async (provider, callId, form) => {
    const [call, result] = await idsSent(provider, callId);
    expect(call).toMatch(form);
    expect(result).toBe(call ?? "no call");
    expect((await idsSent(provider, callId))[0]).toBe(call ?? "no call");
    expect((await idsSent(provider, `${callId}2`))[0]).not.toBe(call ?? "");
  });

  test.each<[RemoteProvider, string]>([
    ["mistral", "D681PevKs"],
    ["anthropic", "toolu_01AbCd-x"],
    ["groq", "functions.write_file:0"],
  ])("of %s are left as they are: %p", async (provider, callId) => {
    expect(await idsSent(provider, callId)).toEqual([callId, callId]);
  });

  test("are Mistral's where another runs its model", async () => {
    expect((await idsSent("together", "toolu_1", "mistralai/Mistral-7B"))[0]).toMatch(/^[a-zA-Z0-9]{9}$/);
  });
});
