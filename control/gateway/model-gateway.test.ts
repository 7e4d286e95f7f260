import { afterEach, beforeEach, describe, expect, test } from "bun:test";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { LatheError } from "@lathe/protocol/errors";
import { newId } from "@lathe/protocol/ids";
import { ModelPart } from "@lathe/protocol/model";
import { startReplayServer, type Recording, type ReplayServer } from "@lathe/testing/replay-server";
import type { AccountedCall } from "../usage/call-accounts.ts";
import { BREAKER } from "./breaker/breaker.ts";
import { ProviderBreakers } from "./breaker/provider-breakers.ts";
import { ModelGateway } from "./model-gateway.ts";
import type { ProviderConfig } from "./provider-config.ts";

const wire = join(import.meta.dir, "../../testing/wire");
const words: Recording = { body: Bun.file(join(wire, "text.anthropic.sse")) };
const refusal = (status: number, headers: Record<string, string> = {}): Recording => ({
  status,
  body: JSON.stringify({ type: "error", error: { type: "x", message: "No." } }),
  headers: { "content-type": "application/json", ...headers },
});
const BUSY = refusal(529);

const userId = newId("usr");
const projectId = newId("prj");
const request = {
  model: "anthropic/m",
  system: "x".repeat(360),
  messages: [{ role: "user" as const, content: [{ type: "text" as const, text: "y".repeat(3_240) }] }],
  tools: [],
  task: "edit" as const,
  projectId,
  turnId: newId("trn"),
};

let directory: string;
let server: ReplayServer;
let answer: (index: number) => Recording | Promise<Recording>;
let config: ProviderConfig;
let kept: AccountedCall[];
let overLimit: boolean;
let now: number;
let breakers: ProviderBreakers;
let gateway: ModelGateway;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "lathe-gateway-"));
  const price = { input: 10, cachedInput: 1, output: 100 };
  await Bun.write(join(directory, "models.json"), JSON.stringify({ "anthropic/m": { price } }));
  answer = () => words;
  server = startReplayServer({ handler: (_request, index) => answer(index) });
  config = { provider: "anthropic", key: "sk-x", baseUrl: server.url, models: [], mayBeLocal: true };
  kept = [];
  overLimit = false;
  now = 1_000_000;
  breakers = new ProviderBreakers(() => now);
  gateway = new ModelGateway({
    providers: { config: async () => config, configs: async () => [config] },
    accounts: {
      check: async () => {
        if (overLimit) throw new LatheError("limit_reached", "Enough.", { limit: "project money" });
      },
      add: (call) => void kept.push(call),
    },
    breakers,
    dataDirectory: directory,
    log: () => {},
  });
});
afterEach(async () => {
  await server.close();
  await rm(directory, { recursive: true, force: true });
});

async function ask(rest: Partial<typeof request> = {}, signal = new AbortController().signal): Promise<ModelPart[]> {
  const parts: ModelPart[] = [];
  for await (const part of gateway.stream(userId, { ...request, ...rest }, signal)) parts.push(ModelPart.parse(part));
  return parts;
}

const askForEnd = async () => (await ask()).at(-1);
const { model, task, turnId } = request;
const entry = { userId, projectId, turnId, task, model, at: expect.any(Number) };

describe("what a call costs", () => {
  test("comes with its end and is entered into the accounts", async () => {
    const costUsd = (8 * 10 + 4 * 1 + 6 * 100) / 1e6;
    const usage = { inputTokens: 12, cachedInputTokens: 4, outputTokens: 6 };
    expect(await askForEnd()).toEqual({ type: "finished", reason: "stop", usage: { ...usage, costUsd } });
    expect(kept).toEqual([{ ...entry, ...usage, costUsd, estimated: false }]);
  });

  test("is not known, and not nothing, where the price is not", async () => {
    expect(await ask({ model: "anthropic/nobody-knows" })).toContainEqual(
      expect.objectContaining({ type: "finished", usage: expect.objectContaining({ costUsd: null }) }),
    );
    expect(kept).toMatchObject([{ costUsd: null, inputTokens: 12 }]);
  });

  test("is estimated from what was sent and received when the answer breaks off", async () => {
    answer = () => ({ ...words, endAfterBytes: 900 });
    const parts = await ask();
    const text = parts.map((part) => (part.type === "text.delta" ? part.text : "")).join("");
    const usage = { inputTokens: 1_000, outputTokens: Math.ceil(text.length / 3.6) };
    const costUsd = (usage.inputTokens * 10 + usage.outputTokens * 100) / 1e6;
    expect(text.length).toBeGreaterThan(0);
    expect(parts.at(-1)).toMatchObject({ type: "failed", usage: { ...usage, cachedInputTokens: null, costUsd } });
    expect(kept).toEqual([{ ...entry, ...usage, cachedInputTokens: 0, costUsd, estimated: true }]);
  });

  test("is entered when it is stopped, without a part that says so", async () => {
    answer = () => ({ ...words, endAfterBytes: 900, hang: true });
    const end = new AbortController();
    for await (const part of gateway.stream(userId, request, end.signal)) {
      expect(part.type).toBe("text.delta");
      end.abort();
    }
    expect(kept).toMatchObject([{ inputTokens: 1_000, estimated: true }]);
    expect(kept[0]?.outputTokens).toBeGreaterThan(0);
  });

  test("is nothing when the provider refuses, and is no entry where it was never reached", async () => {
    answer = () => refusal(400);
    const end = await askForEnd();
    expect(end).toMatchObject({ type: "failed", error: { code: "model_refused" } });
    expect(end).not.toHaveProperty("usage");
    expect(kept).toMatchObject([{ inputTokens: 0, outputTokens: 0, costUsd: 0, estimated: true }]);
    await server.close();
    expect(await askForEnd()).toMatchObject({ error: { code: "model_unreachable" } });
    config = { ...config, key: null, baseUrl: null };
    expect(await askForEnd()).toMatchObject({ error: { code: "model_key_missing" } });
    expect(kept).toHaveLength(1);
  });

  test("is spared when the project has used its month up", async () => {
    overLimit = true;
    const error = { code: "limit_reached", details: { limit: "project money" } };
    expect(await ask()).toMatchObject([{ type: "failed", error }]);
    expect(server.requests).toHaveLength(0);
    expect(kept).toEqual([]);
  });
});

describe("a provider that fails", () => {
  async function failUntilResting(): Promise<void> {
    answer = () => BUSY;
    for (let index = 0; index < BREAKER.failures; index += 1) {
      expect(await askForEnd()).toMatchObject({ error: { message: expect.not.stringContaining("not asked") } });
    }
  }

  test("rests, and calls are answered at once", async () => {
    await failUntilResting();
    const retryAfterMs = BREAKER.firstPauseMs;
    const message = "Anthropic is overloaded at the moment. That was the 5th failure in a row.";
    expect(breakers.trouble(userId, config)).toEqual({ state: "resting", reason: message, until: now + retryAfterMs });
    expect(await ask()).toEqual([
      {
        type: "failed",
        error: {
          code: "model_overloaded",
          message: `${message} It is not asked again for 5 seconds.`,
          details: { retryAfterMs },
        },
      },
    ]);
    expect(server.requests).toHaveLength(BREAKER.failures);
    expect(kept).toHaveLength(BREAKER.failures);
    // Another address, or another user, is another matter.
    expect(breakers.trouble(newId("usr"), config)).toBeNull();
    config = { ...config, baseUrl: `${server.url}/other` };
    answer = () => words;
    expect(await askForEnd()).toMatchObject({ type: "finished" });
  });

  test("is tried by one call after that, which closes the breaker", async () => {
    await failUntilResting();
    now += BREAKER.firstPauseMs;
    const gate = Promise.withResolvers<Recording>();
    const arrived = Promise.withResolvers<void>();
    answer = () => {
      arrived.resolve();
      return gate.promise;
    };
    const probe = askForEnd();
    await arrived.promise;
    expect(breakers.trouble(userId, config)?.state).toBe("probing");
    expect(await askForEnd()).toMatchObject({ error: { message: expect.stringContaining("One call is trying it") } });
    expect(server.requests).toHaveLength(BREAKER.failures + 1);
    gate.resolve(words);
    expect(await probe).toMatchObject({ type: "finished" });
    expect(breakers.trouble(userId, config)).toBeNull();
    expect(await askForEnd()).toMatchObject({ type: "finished" });
  });

  test.each([
    [429, { "retry-after": "30" }, "model_rate_limited", 30_000],
    [429, { "retry-after-ms": "1500" }, "model_rate_limited", 1_500],
    [503, { "retry-after": "7" }, "model_overloaded", 7_000],
  ] as const)("with status %p and %p is obeyed", async (status, headers, code, retryAfterMs) => {
    answer = () => refusal(status, headers);
    expect(await askForEnd()).toMatchObject({ error: { code, details: { retryAfterMs } } });
    expect(await askForEnd()).toMatchObject({ error: { code, details: { retryAfterMs } } });
    expect(server.requests).toHaveLength(1);
    now += retryAfterMs;
    answer = () => words;
    expect(await askForEnd()).toMatchObject({ type: "finished" });
  });

  test("is not one that refuses a key or a request", async () => {
    for (const status of [401, 400, 404, 413]) {
      answer = () => refusal(status);
      for (let index = 0; index < BREAKER.failures; index += 1) await ask();
    }
    expect(breakers.trouble(userId, config)).toBeNull();
  });

  test("works again once a check has gone well", async () => {
    await failUntilResting();
    const check = () => gateway.check(userId, "anthropic", new AbortController().signal);
    config = { ...config, models: ["m"] };
    await expect(check()).rejects.toMatchObject({ code: "model_overloaded" });
    expect(breakers.trouble(userId, config)).not.toBeNull();
    answer = () => words;
    await check();
    expect(breakers.trouble(userId, config)).toBeNull();
    expect(kept.at(-1)).toMatchObject({ projectId: null, task: null, model: "anthropic/m" });
  });
});

test("an address on this machine is not asked for somebody whose machine it is not", async () => {
  config = { ...config, mayBeLocal: false };
  expect(await ask()).toMatchObject([{ type: "failed", error: { code: "forbidden" } }]);
  expect(server.requests).toHaveLength(0);
  expect(kept).toEqual([]);
});

test("nor is one in the cloud's own net that an address leads to", async () => {
  answer = () => ({ body: "", status: 307, headers: { location: "http://169.254.169.254/latest" } });
  expect(await ask()).toMatchObject([{ type: "failed", error: { code: "forbidden" } }]);
});
