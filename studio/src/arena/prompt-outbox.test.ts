import { PLAIN_PROMPT } from "@lathe/protocol/prompt";
import { expect, test } from "bun:test";
import { LatheError } from "@lathe/protocol/errors";
import { newId, type PromptId } from "@lathe/protocol/ids";
import { emptyThread, type Thread } from "@lathe/protocol/thread";
import type { PageStorage } from "../store/stored-text.ts";
import { until } from "../testing/until.ts";
import type { RequestBody } from "./arena-connection.ts";
import { PromptOutbox } from "./prompt-outbox.ts";

const threadId = newId("thr");

/** As a browser has it; what is kept in one outlives its outbox. */
function createStorage(): PageStorage {
  const texts = new Map<string, string>();
  return {
    getItem: (key) => texts.get(key) ?? null,
    setItem: (key, text) => void texts.set(key, text),
    removeItem: (key) => void texts.delete(key),
  };
}

function create(answer: () => Promise<object>, storage = createStorage()) {
  const sent: RequestBody[] = [];
  const withdrawn: PromptId[] = [];
  const outbox = new PromptOutbox(
    threadId,
    {
      request: (body) => {
        sent.push(body);
        return answer();
      },
      withdraw: (promptId) => withdrawn.push(promptId),
    },
    storage,
  );
  const ids = () => sent.map((body) => (body.type === "prompt.send" ? body.promptId : null));
  return { outbox, storage, sent, withdrawn, ids, prompts: () => outbox.state.get() };
}

function threadWithQueued(promptId: PromptId): Thread {
  return {
    ...emptyThread(threadId),
    queue: [{ promptId, text: "x", model: "m", by: newId("usr"), options: PLAIN_PROMPT, at: 1 }],
  };
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

test("a reload goes on with what was on its way, under the same id, and keeps what was refused", async () => {
  const first = create(() => new Promise(() => {}));
  first.outbox.send("On its way", "m/m", { ...PLAIN_PROMPT, mode: "plan", pinned: ["a.ts"] });
  first.outbox.close();
  const second = create(() => Promise.reject(new LatheError("too_many", "Full.", { limit: 20 })), first.storage);
  expect(second.prompts()).toMatchObject([{ text: "On its way", problem: null }]);
  second.outbox.open();
  expect(second.ids()).toEqual(first.ids());
  expect(second.sent).toMatchObject([{ options: { mode: "plan", pinned: ["a.ts"] } }]);
  await until(() => second.prompts()[0]?.problem === "Full.");
  second.outbox.close();
  const third = create(async () => ({}), first.storage);
  third.outbox.open();
  expect(third.prompts()).toMatchObject([{ text: "On its way", problem: "Full." }]);
  expect(third.sent).toEqual([]);
});

test("leaving the page is no refusal, and what the thread has is not kept", async () => {
  const gate = Promise.withResolvers<object>();
  const first = create(() => gate.promise);
  first.outbox.send("Left behind", "m/m");
  first.outbox.close();
  gate.reject(new LatheError("worker_unavailable", "The connection was lost."));
  await gate.promise.catch(() => undefined);
  const second = create(async () => ({}), first.storage);
  const [prompt] = second.prompts();
  if (prompt === undefined) throw new Error("the prompt was not kept");
  expect(prompt.problem).toBeNull();
  second.outbox.settle(threadWithQueued(prompt.promptId));
  expect(create(async () => ({}), first.storage).prompts()).toEqual([]);
});

test("what is stored and cannot be read is let go", () => {
  const storage = createStorage();
  for (const text of ["{", "[1]", '[{"promptId":"x"}]']) {
    storage.setItem(`lathe.outbox.${threadId}`, text);
    expect(create(async () => ({}), storage).prompts()).toEqual([]);
  }
});

test("what was sent while away goes on in its order after a reload, and what was taken back is not among it", async () => {
  const first = create(() => new Promise(() => {}));
  for (const text of ["one", "two", "three"]) first.outbox.send(text, "m/m");
  const [, two] = first.prompts();
  if (two === undefined) throw new Error("the prompt is not in the outbox");
  void first.outbox.cancel(two.promptId);
  expect(first.withdrawn).toEqual([two.promptId]);
  // It may have gone out before: then it is not to wait any longer.
  expect(first.sent.at(-1)).toEqual({ type: "prompt.remove", threadId, promptId: two.promptId });
  first.outbox.close();
  const second = create(async () => ({}), first.storage);
  second.outbox.open();
  expect(second.sent.map((body) => (body.type === "prompt.send" ? body.text : body.type))).toEqual(["one", "three"]);
  expect(second.prompts().map(({ text }) => text)).toEqual(["one", "three"]);
});

test("taking back what is no longer there is no error", async () => {
  const { outbox, prompts } = create(() => Promise.reject(new LatheError("not_found", "Not waiting any more.")));
  outbox.send("x", "m/m");
  const [prompt] = prompts();
  if (prompt === undefined) throw new Error("the prompt is not in the outbox");
  await outbox.cancel(prompt.promptId);
  expect(prompts()).toEqual([]);
});
