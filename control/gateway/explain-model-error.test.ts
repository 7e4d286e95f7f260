import { afterEach, describe, expect, test } from "bun:test";
import type { ErrorBody } from "@lathe/protocol/errors";
import { startReplayServer, type Recording, type ReplayServer } from "@lathe/testing/replay-server";
import { readRetryAfter } from "./explain-model-error.ts";
import type { RemoteProvider } from "./providers.ts";
import { streamFrom } from "./stream-model.ts";

const KEY = "sk-ant-secret-key-0123456789";

let server: ReplayServer | undefined;
const lines: string[] = [];
afterEach(async () => {
  await server?.close();
  server = undefined;
  lines.length = 0;
});

const log = (...entry: unknown[]) => void lines.push(JSON.stringify(entry));

async function call(provider: RemoteProvider, baseUrl: string, key: string | null = KEY): Promise<ErrorBody> {
  const request = {
    system: "",
    messages: [{ role: "user" as const, content: [{ type: "text" as const, text: "Hi" }] }],
    tools: [],
  };
  const config = { provider, key, baseUrl, models: [], mayBeLocal: true };
  for await (const part of streamFrom(
    config,
    "model-x",
    { model: `${provider}/model-x`, ...request },
    new AbortController().signal,
    log,
  )) {
    if (part.type === "failed") return part.error;
  }
  throw new Error("the call went well");
}

async function fail(
  provider: RemoteProvider,
  status: number,
  error: unknown,
  headers: Record<string, string> = {},
): Promise<ErrorBody> {
  const recording: Recording = {
    status,
    body: typeof error === "string" ? error : JSON.stringify(error),
    headers: { "content-type": "application/json", ...headers },
  };
  server = startReplayServer({ handler: () => recording });
  const body = await call(provider, server.url);
  await server.close();
  return body;
}

const anthropic = (type: string, message: string) => ({ type: "error", error: { type, message } });
const openai = (message: string, code: string | null = null, type = "invalid_request_error") => ({
  error: { message, type, code },
});

describe("what a provider refuses is said in the maker's words", () => {
  test.each<[string, RemoteProvider, number, unknown, string]>([
    ["a bad key", "anthropic", 401, anthropic("authentication_error", "invalid x-api-key"), "model_key_rejected"],
    [
      "a bad key",
      "openai",
      401,
      openai(`Incorrect API key provided: ${KEY}.`, "invalid_api_key"),
      "model_key_rejected",
    ],
    ["a key without rights", "openai", 403, openai("Not allowed"), "model_key_rejected"],
    ["a model that is not there", "anthropic", 404, anthropic("not_found_error", "model: model-x"), "model_not_found"],
    [
      "a model that is not there",
      "openai",
      404,
      openai("The model `model-x` does not exist", "model_not_found"),
      "model_not_found",
    ],
    [
      "a conversation that is too long",
      "anthropic",
      400,
      anthropic("invalid_request_error", "prompt is too long: 210000 tokens > 200000"),
      "model_too_long",
    ],
    [
      "a conversation that is too long",
      "openai",
      400,
      openai("This model's maximum context length is 8192 tokens.", "context_length_exceeded"),
      "model_too_long",
    ],
    [
      "a conversation that is too long",
      "anthropic",
      413,
      anthropic("request_too_large", "Request exceeds the maximum size"),
      "model_too_long",
    ],
    [
      "an empty account",
      "openai",
      429,
      openai("You exceeded your current quota", "insufficient_quota", "insufficient_quota"),
      "model_refused",
    ],
    [
      "an empty account",
      "anthropic",
      400,
      anthropic("invalid_request_error", "Your credit balance is too low"),
      "model_refused",
    ],
    ["too many requests", "anthropic", 429, anthropic("rate_limit_error", "Slow down"), "model_rate_limited"],
    ["an overload", "anthropic", 529, anthropic("overloaded_error", "Overloaded"), "model_overloaded"],
    ["an overload", "compatible", 503, "<html>Service Unavailable</html>", "model_overloaded"],
    [
      "an error of the server",
      "openai",
      500,
      openai("The server had an error", null, "server_error"),
      "model_unreachable",
    ],
    ["a bad gateway", "compatible", 502, "<html>Bad gateway</html>", "model_unreachable"],
    ["a bad request", "compatible", 400, openai("'temperature' is not supported"), "model_refused"],
    [
      "a tool call that it cannot read",
      "compatible",
      400,
      openai("Failed to call a function", "tool_use_failed"),
      "model_bad_output",
    ],
  ])("%s (%s, %p)", async (_name, provider, status, error, code) => {
    const body = await fail(provider, status, error);
    expect(body.code).toBe(code as typeof body.code);
    expect(body.message.length).toBeGreaterThan(10);
    expect(body.message).not.toMatch(/undefined|\[object|<html/);
  });

  test("with how long to wait", async () => {
    expect(
      await fail("anthropic", 429, anthropic("rate_limit_error", "Slow down"), { "retry-after": "7" }),
    ).toMatchObject({ details: { retryAfterMs: 7_000 } });
    expect(await fail("anthropic", 529, anthropic("overloaded_error", "Busy"), { "retry-after": "2" })).toMatchObject({
      code: "model_overloaded",
      details: { retryAfterMs: 2_000 },
    });
    const date = new Date(Date.now() + 60_000).toUTCString();
    const dated = await fail("openai", 429, openai("Slow down"), { "retry-after": date });
    expect(dated).toMatchObject({ details: { retryAfterMs: expect.any(Number) } });
    expect((await fail("openai", 429, openai("Slow down"))).details).toBeUndefined();
  });

  test("and never with the key, in message or log", async () => {
    const body = await fail("compatible", 400, openai(`The key ${KEY} and sk-other-0123456789 are wrong here`));
    expect(body.message).not.toContain("secret");
    expect(body.message).not.toContain("sk-other");
    expect(lines.join()).not.toContain(KEY);
  });
});

test("nobody there", async () => {
  server = startReplayServer({});
  const { url } = server;
  await server.close();
  for (const provider of ["anthropic", "openai", "compatible", "ollama"] as const) {
    expect(await call(provider, url)).toMatchObject({ code: "model_unreachable" });
  }
});

test("a page instead of a stream", async () => {
  for (const provider of ["anthropic", "openai", "compatible"] as const) {
    expect(
      (await fail(provider, 200, "<html>Welcome to the hotel's network</html>", { "content-type": "text/html" })).code,
    ).toMatch(/^model_(stream_cut|bad_output)$/);
  }
});

test("a call that is stopped ends without a word and closes the connection", async () => {
  const replay = startReplayServer({
    recordings: [
      { body: "", hang: true },
      {
        body: ': a comment\n\ndata: {"object":"chat.completion.chunk","choices":[{"index":0,"delta":{"content":"Hi"}}]}\n\n',
        hang: true,
      },
    ],
  });
  server = replay;
  for (const index of [0, 1]) {
    const end = new AbortController();
    const config = { provider: "compatible", key: KEY, baseUrl: replay.url, models: [], mayBeLocal: true } as const;
    const request = { model: "compatible/x", system: "", messages: [], tools: [] };
    const parts: unknown[] = [];
    const reading = (async () => {
      for await (const part of streamFrom(config, "x", request, end.signal, () => {})) {
        parts.push(part);
        end.abort();
      }
    })();
    // The first answer never begins; the second is stopped at its first part.
    if (index === 0) {
      while (replay.requests.length === 0) await new Promise((resolve) => setImmediate(resolve));
      end.abort();
    }
    await reading;
    await replay.requests[index]?.aborted;
    expect(parts).toHaveLength(index);
  }
});

describe("retry-after", () => {
  const now = Date.parse("2026-01-01T00:00:00Z");
  test.each<[Record<string, string>, number | null]>([
    [{}, null],
    [{ "retry-after": "" }, null],
    [{ "retry-after": "soon" }, null],
    [{ "retry-after": "1.5" }, 1_500],
    [{ "retry-after": "-3" }, 0],
    [{ "retry-after": "Thu, 01 Jan 2026 00:00:09 GMT" }, 9_000],
    [{ "retry-after": "Wed, 31 Dec 2025 00:00:09 GMT" }, 0],
    [{ "retry-after-ms": "250", "retry-after": "9" }, 250],
    [{ "retry-after-ms": " ", "retry-after": "9" }, 9_000],
    [{ "retry-after-ms": "soon", "retry-after": "9" }, 9_000],
  ])("%p is %p ms", (headers, expected) => {
    expect(readRetryAfter(headers, now)).toBe(expected);
  });
});
