import { afterEach, beforeEach, describe, expect, test } from "bun:test";
import { ROUTED_MODEL } from "@lathe/protocol/prompt";
import { LatheError } from "@lathe/protocol/errors";
import { openFixture, type ControlFixture } from "../control.fixture.ts";
import type { Enhance } from "./enhance-for-user.ts";

let fixture: ControlFixture;
let asked: Parameters<Enhance>[0][];
let answer: Enhance;
beforeEach(async () => {
  asked = [];
  answer = async ({ text }) => `${text}, in more words`;
  fixture = await openFixture({
    enhance: (request, stream, signal) => {
      asked.push(request);
      return answer(request, stream, signal);
    },
  });
});
afterEach(() => fixture.close());

const enhance = (model: string, more: Record<string, unknown> = {}) =>
  fixture.call("/api/enhance", { json: { text: " A shop ", model, ...more } });

const models = () => asked.map(({ model }) => model);

async function setRoute(...route: string[]): Promise<void> {
  expect((await fixture.call("/api/settings", { method: "PATCH", json: { routes: { enhance: route } } })).status).toBe(
    200,
  );
}

test("a prompt is put in more words by the model that is named", async () => {
  expect(await enhance("composer/builtin", { template: "blank" })).toMatchObject({
    status: 200,
    body: { text: "A shop, in more words" },
  });
  expect(asked).toEqual([{ text: "A shop", template: "blank", model: "composer/builtin" }]);
});

test.each([[{ text: " " }], [{ text: "x".repeat(50_001) }], [{ model: "" }], [{ template: "other" }]])(
  "%j is refused",
  async (wrong) => {
    expect((await enhance("composer/builtin", wrong)).status).toBe(400);
    expect(asked).toEqual([]);
  },
);

test("nobody asks without a login, or from another site", async () => {
  const json = { text: "A shop", model: "composer/builtin" };
  expect((await fixture.call("/api/enhance", { json, headers: { cookie: null } })).status).toBe(401);
  expect((await fixture.call("/api/enhance", { json, headers: { origin: "https://evil.example" } })).status).toBe(403);
});

describe("the route", () => {
  test("is used where it is asked for, its first usable model first", async () => {
    await setRoute("anthropic/claude-without-a-key", "composer/builtin");
    expect((await enhance(ROUTED_MODEL)).status).toBe(200);
    expect(models()).toEqual(["composer/builtin"]);
  });

  test("that is empty gives way to the default model", async () => {
    expect((await enhance(ROUTED_MODEL)).status).toBe(200);
    expect(models()).toEqual(["composer/builtin"]);
  });

  test("goes on where a model fails for now, and the first failure is told when all do", async () => {
    await setRoute("composer/builtin");
    const overloaded = new LatheError("model_overloaded", "Too many people.");
    answer = async ({ model }) => {
      if (model !== "composer/builtin") throw overloaded;
      return "In more words";
    };
    expect(await enhance("openai/some")).toMatchObject({ status: 200, body: { text: "In more words" } });
    expect(models()).toEqual(["openai/some", "composer/builtin"]);
    answer = async ({ model }) => {
      throw model === "composer/builtin" ? new LatheError("model_refused", "No.") : overloaded;
    };
    expect(await enhance("openai/some")).toMatchObject({ status: 503, body: { error: { code: "model_overloaded" } } });
  });

  test("does not go on where the same would fail again", async () => {
    await setRoute("composer/builtin");
    answer = () => Promise.reject(new LatheError("model_refused", "I only understand English."));
    const error = { code: "model_refused", message: "I only understand English." };
    expect(await enhance("openai/some")).toMatchObject({ status: 400, body: { error } });
    expect(models()).toEqual(["openai/some"]);
  });
});

test("the stream leads to the gateway: what it says of a model is the answer", async () => {
  answer = async ({ model }, stream, signal) => {
    const request = { model, system: "", messages: [], tools: [], task: "enhance" as const };
    for await (const part of stream.stream(request, signal)) {
      if (part.type === "failed") throw LatheError.fromBody(part.error);
    }
    return "never";
  };
  expect(await enhance("nobody/knows-it")).toMatchObject({ status: 404, body: { error: { code: "model_not_found" } } });
  expect(await enhance("anthropic/claude")).toMatchObject({
    status: 401,
    body: { error: { code: "model_key_missing" } },
  });
});

test("a browser that leaves ends the call", async () => {
  const leave = new AbortController();
  const begun = Promise.withResolvers<void>();
  const ended = Promise.withResolvers<void>();
  answer = (_request, _stream, signal) => {
    begun.resolve();
    return new Promise((_, reject) => {
      signal.addEventListener("abort", () => {
        ended.resolve();
        reject(new LatheError("stopped", "It was stopped."));
      });
    });
  };
  const json = { text: "A shop", model: "composer/builtin" };
  const answered = fixture.call("/api/enhance", { json, signal: leave.signal });
  await begun.promise;
  leave.abort();
  await ended.promise;
  expect((await answered).status).toBe(499);
});

test("a server that has nobody for it has no such address", async () => {
  const plain = await openFixture();
  expect((await plain.call("/api/enhance", { json: { text: "A", model: "composer/builtin" } })).status).toBe(404);
  await plain.close();
});
