import { afterEach, describe, expect, test } from "bun:test";
import type { ModelRequest } from "@lathe/protocol/model";
import type { Recording } from "@lathe/testing/replay-server";
import { regionOf } from "./load-model.ts";
import { closeProvider, playModel, sentTo, summarise } from "./play-model.fixture.ts";

afterEach(closeProvider);

const CLAUDE = "us.anthropic.claude-x-v1:0";

/** A frame of Amazon's event stream: lengths, headers, JSON, and checksums over both. */
function frame(type: string, payload: unknown, messageType: "event" | "exception" = "event"): Buffer {
  const headers = Buffer.concat(
    Object.entries({
      [messageType === "event" ? ":event-type" : ":exception-type"]: type,
      ":content-type": "application/json",
      ":message-type": messageType,
    }).map(([name, value]) => {
      const head = Buffer.from([name.length, ...Buffer.from(name), 7, value.length >> 8, value.length & 255]);
      return Buffer.concat([head, Buffer.from(value)]);
    }),
  );
  const body = Buffer.from(JSON.stringify(payload));
  const prelude = Buffer.alloc(12);
  prelude.writeUInt32BE(16 + headers.length + body.length, 0);
  prelude.writeUInt32BE(headers.length, 4);
  prelude.writeUInt32BE(Bun.hash.crc32(prelude.subarray(0, 8)), 8);
  const whole = Buffer.concat([prelude, headers, body]);
  const end = Buffer.alloc(4);
  end.writeUInt32BE(Bun.hash.crc32(whole), 0);
  return Buffer.concat([whole, end]);
}

const usage = { inputTokens: 8, outputTokens: 6, totalTokens: 18, cacheReadInputTokens: 4, cacheWriteInputTokens: 0 };
const text = (words: string) => frame("contentBlockDelta", { contentBlockIndex: 0, delta: { text: words } });
const WORDS = [
  frame("messageStart", { role: "assistant" }),
  text("Hel"),
  text("lo there"),
  frame("contentBlockStop", { contentBlockIndex: 0 }),
  frame("messageStop", { stopReason: "end_turn" }),
  frame("metadata", { usage, metrics: { latencyMs: 1 } }),
];
const toolInput = (input: string) =>
  frame("contentBlockDelta", { contentBlockIndex: 0, delta: { toolUse: { input } } });
const CALL = [
  frame("messageStart", { role: "assistant" }),
  frame("contentBlockStart", { contentBlockIndex: 0, start: { toolUse: { toolUseId: "t1", name: "write_file" } } }),
  toolInput('{"path": "a.t'),
  toolInput('xt"}'),
  frame("contentBlockStop", { contentBlockIndex: 0 }),
  frame("messageStop", { stopReason: "tool_use" }),
  frame("metadata", { usage, metrics: { latencyMs: 1 } }),
];

const recorded = (frames: Buffer[], rest: Partial<Recording> = {}): Recording => ({
  body: new Blob(frames.map((bytes) => new Uint8Array(bytes))),
  headers: { "content-type": "application/vnd.amazon.eventstream" },
  ...rest,
});

describe("a stream of Bedrock", () => {
  test.each([1, 7, 1_000_000])("of words, %p bytes at a time", async (chunkBytes) => {
    expect(summarise(await playModel("bedrock", recorded(WORDS, { chunkBytes })))).toEqual({
      text: "Hello there",
      calls: [],
      end: "stop",
      usage: { inputTokens: 12, cachedInputTokens: 4, outputTokens: 6 },
    });
  });

  test("with a tool call", async () => {
    expect(summarise(await playModel("bedrock", recorded(CALL)))).toMatchObject({
      calls: [["write_file", '{"path": "a.txt"}']],
      end: "tool-calls",
    });
  });

  test("that breaks anywhere ends with one failure and no half call", async () => {
    const length = Buffer.concat(CALL.slice(0, -2)).length;
    for (let at = 1; at < length; at += 53) {
      const { calls, end } = summarise(await playModel("bedrock", recorded(CALL, { endAfterBytes: at })));
      expect([at, end]).toEqual([at, expect.stringMatching(/^model_(stream_cut|bad_output|unreachable)$/)]);
      for (const call of calls) expect(call).toEqual(["write_file", '{"path": "a.txt"}']);
    }
  });

  test.each([
    ["throttlingException", "model_rate_limited"],
    ["serviceUnavailableException", "model_overloaded"],
    ["internalServerException", "model_unreachable"],
    ["validationException", "model_refused"],
  ] as const)("that ends in a %s is %p", async (type, code) => {
    const frames = [...WORDS.slice(0, 2), frame(type, { message: "It went wrong." }, "exception")];
    expect(summarise(await playModel("bedrock", recorded(frames)))).toMatchObject({ text: "Hel", end: code });
  });
});

const json = (status: number, message: string): Recording => ({
  body: JSON.stringify({ message }),
  status,
  headers: { "content-type": "application/json" },
});

test.each([
  [403, "The security token included in the request is invalid.", "model_key_rejected"],
  [403, "You don't have access to the model with the specified model ID.", "model_refused"],
  [429, "Too many requests, please wait before trying again.", "model_rate_limited"],
  [400, "Input is too long for requested model.", "model_too_long"],
] as const)("Bedrock's error %p %p is %p", async (status, message, code) => {
  expect(summarise(await playModel("bedrock", json(status, message))).end).toBe(code);
});

describe("a request to Bedrock", () => {
  test("carries its own API key", async () => {
    await playModel("bedrock", recorded(WORDS), {}, { name: CLAUDE });
    expect(sentTo()).toMatchObject({
      path: `/model/${encodeURIComponent(CLAUDE)}/converse-stream`,
      headers: { authorization: "Bearer sk-test" },
    });
  });

  test("is signed with an access key, and holds its secret nowhere", async () => {
    const key = "AKIDEXAMPLE:wJalrXUtnFEMI/K7MDENG+bPxRfiCY:session-token-1";
    await playModel("bedrock", recorded(WORDS), {}, { key });
    const { headers, body } = sentTo();
    expect(headers.authorization).toMatch(
      /^AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE\/\d{8}\/us-east-1\/bedrock\/aws4_request, SignedHeaders=[a-z0-9;-]+, Signature=[0-9a-f]{64}$/,
    );
    expect(headers["x-amz-security-token"]).toBe("session-token-1");
    expect(headers["x-amz-date"]).toMatch(/^\d{8}T\d{6}Z$/);
    expect(JSON.stringify({ headers, body })).not.toContain("wJalrXUtnFEMI");
  });

  test("with a key of neither form is not made", async () => {
    const parts = await playModel("bedrock", recorded(WORDS), {}, { key: "a:b:c:d" });
    expect(summarise(parts).end).toBe("model_key_rejected");
    expect(() => sentTo()).toThrow();
  });

  const messages: ModelRequest["messages"] = [
    { role: "user", content: [{ type: "text", text: "Hi" }] },
    { role: "assistant", content: [{ type: "tool-call", callId: "t1", name: "write_file", input: {} }] },
    {
      role: "tool",
      content: [{ type: "tool-result", callId: "t1", name: "write_file", output: "Ok.", isError: false }],
    },
  ];

  test("marks for models that can keep a prompt up to where it stays the same", async () => {
    await playModel("bedrock", recorded(WORDS), { messages, model: `bedrock/${CLAUDE}` }, { name: CLAUDE });
    const mark = { cachePoint: { type: "default" } };
    expect(sentTo().body).toMatchObject({
      system: [{ text: "Be brief." }, mark],
      messages: [
        { role: "user", content: [{ text: "Hi" }, mark] },
        { role: "assistant" },
        { role: "user", content: [{ toolResult: { toolUseId: "t1" } }, mark] },
      ],
    });
    expect(JSON.stringify(sentTo().body).match(/cachePoint/g)).toHaveLength(3);
  });

  test("marks nothing for others, which would refuse it", async () => {
    const name = "meta.llama-x-v1:0";
    await playModel("bedrock", recorded(WORDS), { messages, model: `bedrock/${name}` }, { name });
    expect(JSON.stringify(sentTo().body)).not.toContain("cachePoint");
  });
});

test.each([
  ["https://bedrock-runtime.eu-central-1.amazonaws.com", "eu-central-1"],
  ["https://bedrock-runtime-fips.us-gov-west-1.amazonaws.com", "us-gov-west-1"],
  ["http://127.0.0.1:1", "us-east-1"],
])("the region at %p is %p", (address, region) => {
  expect(regionOf(address)).toBe(region);
});
