import { describe, expect, test } from "bun:test";
import { newId } from "@lathe/protocol/ids";
import type { Model, ModelRequest } from "@lathe/protocol/model";
import { emptyThread, reduceThread, type Thread } from "@lathe/protocol/thread";
import type { ThreadEvent } from "@lathe/protocol/events";
import { MemoryWorkspace } from "@lathe/testing/memory-workspace";
import { runTurn, type TurnOptions } from "../run-turn.ts";
import { NOT_SUMMED_UP } from "./compact-thread.ts";

const LIMITS = { maxHistoryCharacters: 20_000 };
const REQUIREMENT = "every price must be shown in euros";
const usage = { inputTokens: 1, cachedInputTokens: null, outputTokens: 1 };

/** Answers with `say`; asked to sum up, it keeps what it was told of prices, as a model would. */
class SummingModel implements Model {
  readonly requests: ModelRequest[] = [];
  summaries = 0;

  constructor(readonly sumUp: (request: ModelRequest) => string) {}

  async *stream(request: ModelRequest) {
    this.requests.push(request);
    const isSummary = request.tools.length === 0;
    if (isSummary) this.summaries += 1;
    const text = isSummary ? this.sumUp(request) : "Done.";
    if (text !== "") yield { type: "text.delta" as const, id: "t", text };
    yield { type: "finished" as const, reason: "stop" as const, usage };
  }
}

class Conversation {
  thread: Thread = emptyThread(newId("thr"));
  readonly workspace = new MemoryWorkspace();
  readonly model: Model;

  constructor(
    model: Model,
    readonly more: Partial<TurnOptions> = {},
  ) {
    this.model = model;
  }

  async say(prompt: string): Promise<void> {
    const turnId = newId("trn");
    this.#add({ type: "turn.started", turnId, promptId: newId("pmt"), prompt, model: "m/x", by: newId("usr") });
    const background = { handEdits: "", instructions: "" };
    const options = {
      thread: this.thread,
      turnId,
      prompt,
      model: this.model,
      modelName: "m/x",
      workspace: this.workspace,
      template: "web",
      background,
      limits: LIMITS,
      ...this.more,
    };
    const running = runTurn(options, new AbortController().signal);
    for (let next = await running.next(); ; next = await running.next()) {
      if (next.done === true) return this.#add({ type: "turn.finished", turnId, ...next.value });
      this.#add(next.value);
    }
  }

  #add(event: ThreadEvent): void {
    const { threadId, lastSeq } = this.thread;
    this.thread = reduceThread(this.thread, { threadId, seq: lastSeq + 1, at: 0, event });
  }
}

const sizeOf = (request: ModelRequest | undefined): number => JSON.stringify(request?.messages).length;

describe("a long conversation", () => {
  test("of 200 turns stays within limits, and its first requirement still reaches the model", async () => {
    const model = new SummingModel((request) => {
      const text = JSON.stringify(request.messages);
      return text.includes(REQUIREMENT) ? `Requirements\n- ${REQUIREMENT}\n` : "Requirements\n- nothing of note\n";
    });
    const conversation = new Conversation(model);
    await conversation.say(`A shop. Mind that ${REQUIREMENT}.`);
    for (let turn = 2; turn <= 200; turn += 1) {
      await conversation.say(`Change number ${turn}: ${"make the list a little better ".repeat(20)}`);
    }
    expect(conversation.thread.turns).toHaveLength(200);
    expect(model.summaries).toBeGreaterThan(3);
    expect(model.summaries).toBeLessThan(40);
    const asked = model.requests.filter(({ tools }) => tools.length > 0);
    expect(JSON.stringify(asked.at(-1)?.messages)).toContain(REQUIREMENT);
    expect(Math.max(...asked.map(sizeOf))).toBeLessThan(LIMITS.maxHistoryCharacters * 1.5);
    // People still see everything.
    expect(conversation.thread.turns[0]?.prompt).toContain(REQUIREMENT);
  });

  test("goes on when the model cannot sum it up", async () => {
    const conversation = new Conversation(new SummingModel(() => ""));
    for (let turn = 1; turn <= 60; turn += 1) await conversation.say(`Change ${turn} ${"and so on ".repeat(80)}`);
    expect(conversation.thread.summary).toBeNull();
    expect(conversation.thread.turns.every(({ outcome }) => outcome === "completed")).toBeTrue();
  });

  test("that cannot be summed up is not tried anew in each turn, and people are told once", async () => {
    const model = new SummingModel(() => "");
    const conversation = new Conversation(model);
    for (let turn = 1; turn <= 60; turn += 1) await conversation.say(`Change ${turn} ${"and so on ".repeat(80)}`);
    // From the first failure on each turn adds about 800 characters, and 4,000 have to come before the next try.
    expect(model.summaries).toBeGreaterThan(3);
    expect(model.summaries).toBeLessThan(12);
    const notices = conversation.thread.turns.flatMap(({ items }) =>
      items.filter((item) => item.type === "notice" && item.text === NOT_SUMMED_UP),
    );
    expect(notices).toHaveLength(model.summaries);
  });

  test("is left as it is when the month is used up: one is asked, and the turn says why it ends", async () => {
    const month = { code: "limit_reached" as const, message: "This project has used up its month." };
    let isUsedUp = false;
    const summaries: string[] = [];
    const model: Model = {
      async *stream(request) {
        if (request.task === "summarise") summaries.push(request.model);
        if (isUsedUp) return yield { type: "failed", error: month };
        yield { type: "text.delta", id: "t", text: "Fine." };
        yield { type: "finished", reason: "stop", usage };
      },
    };
    const summaryCandidates = ["s/one", "s/two"].map((name) => ({ model: name, facts: null }));
    const conversation = new Conversation(model, { summaryCandidates });
    for (let turn = 1; turn <= 5; turn += 1) await conversation.say("and so on ".repeat(200));
    expect(summaries).toEqual([]);
    isUsedUp = true;
    while (summaries.length === 0) await conversation.say("and so on ".repeat(200));
    expect(summaries).toEqual(["s/one"]);
    expect(conversation.thread.turns.at(-1)).toMatchObject({ outcome: "failed", error: month });
    expect(JSON.stringify(conversation.thread.turns.at(-1)?.items)).not.toContain(NOT_SUMMED_UP);
    // As soon as there is a month again it is summed up, without anything having to grow before.
    isUsedUp = false;
    await conversation.say("Go on");
    expect(conversation.thread.summary?.text).toBe("Fine.");
  });

  test("is summed up by the models that are for it, the next when one fails, and what they use counts", async () => {
    const asked: string[] = [];
    const model: Model = {
      async *stream(request) {
        if (request.task === "summarise") asked.push(request.model);
        if (request.model === "s/one") {
          const error = { code: "model_overloaded" as const, message: "Busy." };
          return yield { type: "failed", error, usage: { ...usage, inputTokens: 100 } };
        }
        yield { type: "text.delta", id: "t", text: "Fine." };
        yield { type: "finished", reason: "stop", usage: { ...usage, inputTokens: 10 } };
      },
    };
    const summaryCandidates = ["s/one", "s/two", "s/three"].map((name) => ({ model: name, facts: null }));
    const conversation = new Conversation(model, { summaryCandidates });
    while (asked.length === 0) await conversation.say(`Change ${"and so on ".repeat(200)}`);
    expect(asked).toEqual(["s/one", "s/two"]);
    expect(conversation.thread.summary?.text).toBe("Fine.");
    expect(conversation.thread.turns.at(-1)?.usage).toMatchObject({ inputTokens: 120 });
    expect(conversation.thread.turns.at(-2)?.usage).toMatchObject({ inputTokens: 10 });
  });

  test("that is short is told as it was", async () => {
    const model = new SummingModel(() => "a summary");
    const conversation = new Conversation(model);
    for (let turn = 1; turn <= 5; turn += 1) await conversation.say(`Change ${turn}`);
    expect(model.summaries).toBe(0);
    expect(JSON.stringify(model.requests.at(-1)?.messages)).toContain("Change 1");
  });
});
