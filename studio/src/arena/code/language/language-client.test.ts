import { expect, test } from "bun:test";
import { LatheError } from "@lathe/protocol/errors";
import type { LanguageAnswer, LanguageRequest } from "@lathe/protocol/language";
import { LanguageClient } from "./language-client.ts";

const HOVER = { ask: "hover", path: "a.ts", position: { line: 0, character: 0 } } as const;

function create(answer: () => LanguageAnswer, isSettled = true) {
  const asked: LanguageRequest[] = [];
  let now = 0;
  const client = new LanguageClient({
    api: {
      async language(request) {
        asked.push(request);
        return answer();
      },
    },
    settle: async () => isSettled,
    now: () => now,
  });
  return { client, asked, pass: (ms: number) => (now += ms) };
}

test("gives the answer, once what was typed has arrived", async () => {
  const answer = { ask: "hover", markdown: "text", range: null } as const;
  expect(await create(() => answer).client.ask<"hover">(HOVER)).toEqual(answer);
  const late = create(() => answer, false);
  expect([await late.client.ask<"hover">(HOVER), late.asked]).toEqual([null, []]);
});

test("where there is no server it is not asked at every key, but again later", async () => {
  const { client, asked, pass } = create(() => {
    throw new LatheError("app_unavailable", "This project has no TypeScript.");
  });
  const ask = () => client.ask<"hover">(HOVER).catch((error: unknown) => error);
  expect(await ask()).toMatchObject({ code: "app_unavailable" });
  expect([await ask(), asked.length]).toEqual([null, 1]);
  pass(20_000);
  expect(await client.tryAsk<"hover">(HOVER)).toBeNull();
  expect(asked.length).toBe(2);
});

test("an answer to something else is none", async () => {
  expect(await create(() => ({ ask: "problems" })).client.ask<"hover">(HOVER)).toBeNull();
});
