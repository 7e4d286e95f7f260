import { expect, test } from "bun:test";
import { LatheError } from "@lathe/protocol/errors";
import type { ModelPart } from "@lathe/protocol/model";
import { InstantClock } from "@lathe/testing/instant-clock";
import { GatewayModel } from "./gateway-model.ts";

const REQUEST = { model: "a/b", system: "", messages: [], tools: [] };
const DONE: ModelPart = {
  type: "finished",
  reason: "stop",
  usage: { inputTokens: 1, cachedInputTokens: null, outputTokens: 1 },
};

async function ask(request: () => Promise<Response>, clock = new InstantClock()): Promise<ModelPart[]> {
  const parts: ModelPart[] = [];
  const model = new GatewayModel({ request }, () => null, clock);
  for await (const part of model.stream(REQUEST, new AbortController().signal)) parts.push(part);
  return parts;
}

test("a server that is started anew is waited for", async () => {
  let tries = 0;
  const parts = await ask(async () => {
    tries += 1;
    if (tries < 12) throw new TypeError("ECONNREFUSED");
    return new Response(`${JSON.stringify(DONE)}\n`);
  });
  expect(parts).toEqual([DONE]);
});

test("one that stays away is given up, and what it answers counts at once", async () => {
  const away = await ask(async () => Promise.reject(new TypeError("ECONNREFUSED")));
  expect(away).toMatchObject([{ type: "failed", error: { code: "model_stream_cut" } }]);
  let tries = 0;
  const refused = await ask(async () => {
    tries += 1;
    throw new LatheError("unauthenticated", "This needs the credentials of a server role.");
  });
  expect(refused).toMatchObject([{ type: "failed", error: { code: "unauthenticated" } }]);
  expect(tries).toBe(1);
});
