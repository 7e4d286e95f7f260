import { expect, test } from "bun:test";
import { LatheError } from "@lathe/protocol/errors";
import { newId, type PromptId } from "@lathe/protocol/ids";
import { emptyThread, type Thread } from "@lathe/protocol/thread";
import { until } from "../testing/until.ts";
import type { RequestBody } from "./arena-connection.ts";
import { PromptOutbox } from "./prompt-outbox.ts";

const threadId = newId("thr");

function create(answer: () => Promise<object>) {
  const sent: RequestBody[] = [];
  const outbox = new PromptOutbox(threadId, (body) => {
    sent.push(body);
    return answer();
  });
  const ids = () => sent.map((body) => (body.type === "prompt.send" ? body.promptId : null));
  return { outbox, sent, ids, prompts: () => outbox.state.get() };
}

function threadWithQueued(promptId: PromptId): Thread {
  return { ...emptyThread(threadId), queue: [{ promptId, text: "x", model: "m", by: newId("usr"), at: 1 }] };
}

test("shows a prompt until the thread has it", () => {
  const { outbox, prompts } = create(async () => ({}));
  outbox.send("A todo app", "composer/builtin");
  const promptId = prompts()[0]?.promptId;
  expect(prompts()).toMatchObject([{ text: "A todo app", problem: null }]);
  if (promptId === undefined) throw new Error("the prompt is not in the outbox");
  outbox.settle(emptyThread(threadId));
  expect(prompts()).toHaveLength(1);
  outbox.settle(threadWithQueued(promptId));
  expect(prompts()).toEqual([]);
});

test("keeps a refused prompt with the reason, and sends it again under the same id", async () => {
  let refuses = true;
  const { outbox, prompts, ids } = create(async () => {
    if (refuses) throw new LatheError("too_many", "20 prompts wait already.", { limit: 20 });
    return {};
  });
  outbox.send("One more", "composer/builtin");
  await until(() => prompts()[0]?.problem !== null);
  expect(prompts()[0]?.problem).toBe("20 prompts wait already.");
  refuses = false;
  const promptId = prompts()[0]?.promptId;
  if (promptId === undefined) throw new Error("the prompt is not in the outbox");
  outbox.retry(promptId);
  expect(prompts()[0]?.problem).toBeNull();
  expect(ids()).toEqual([promptId, promptId]);
  outbox.discard(promptId);
  expect(prompts()).toEqual([]);
});
