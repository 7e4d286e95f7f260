import { describe, expect, test } from "bun:test";
import type { ErrorBody } from "@lathe/protocol/errors";
import { InstantClock } from "@lathe/testing/instant-clock";
import { MemoryWorkspace } from "@lathe/testing/memory-workspace";
import { calls, fails, says, ScriptedModel, type ScriptedStep, step } from "@lathe/testing/scripted-model";
import { playTurn } from "./testing/play-turn.ts";

const BUSY: ErrorBody = { code: "model_overloaded", message: "The provider is overloaded." };

/** Writes, appends, edits, renames and runs a command that counts its own runs: doing any of it twice shows. */
function work(): { workspace: MemoryWorkspace; first: ScriptedStep } {
  const workspace = new MemoryWorkspace({
    files: { "kept.txt": "kept" },
    commands: {
      count: { output: ["counted\n"], effect: (files) => files.change("count", `${files.texts()["count"] ?? ""}x`) },
    },
  });
  const first = step(
    [{ type: "reasoning.delta", id: "r", text: "Let me think." }],
    [{ type: "reasoning.finished", id: "r", providerData: { signature: "s" } }],
    says("I build it."),
    calls({ callId: "c1", name: "write_file", input: { path: "a.txt", content: "one\ntwo\n" }, deltaCharacters: 12 }),
    calls({ callId: "c2", name: "append_file", input: { path: "a.txt", content: "three\n" } }),
    says("and on"),
    calls({ callId: "c3", name: "edit_file", input: { path: "a.txt", edits: [{ search: "two", replace: "2" }] } }),
    calls({ callId: "c4", name: "rename_file", input: { from: "a.txt", to: "b.txt" } }),
    calls({ callId: "c5", name: "run_command", input: { command: "count" } }),
  );
  return { workspace, first };
}

/** What a model that reads its messages would do next: the calls of the script that were not answered yet. */
class ContinuingModel extends ScriptedModel {
  constructor(first: ScriptedStep, cutAfter: number) {
    const rest: ScriptedStep = { parts: [] };
    super([{ ...first, cutAfter }, rest, step(says("Done."))]);
    this.#first = first;
    this.#rest = rest;
  }
  readonly #first: ScriptedStep;
  readonly #rest: ScriptedStep;

  override stream(...[request, signal]: Parameters<ScriptedModel["stream"]>): ReturnType<ScriptedModel["stream"]> {
    const answered = new Set(
      request.messages.flatMap((message) =>
        message.role === "tool" ? message.content.map((part) => part.callId) : [],
      ),
    );
    this.#rest.parts = this.#first.parts.filter((part) => !("callId" in part && answered.has(part.callId)));
    return super.stream(request, signal);
  }
}

describe("a stream that is cut", () => {
  test("at any part leaves the same files as an uncut one, and nothing is done twice", async () => {
    const whole = work();
    await playTurn([whole.first, step(says("Done."))], { workspace: whole.workspace });
    const expected = whole.workspace.files.texts();
    expect(expected).toEqual({ "b.txt": "one\n2\nthree\n", count: "x", "kept.txt": "kept" });

    for (let cutAfter = 0; cutAfter < whole.first.parts.length; cutAfter += 1) {
      const { workspace, first } = work();
      const model = new ContinuingModel(first, cutAfter);
      const { ending, turn, told } = await playTurn(model, { workspace });
      expect(ending).toEqual({ outcome: "completed" });
      expect(workspace.files.texts()).toEqual(expected);
      expect(workspace.files.journal).toEqual(whole.workspace.files.journal);
      expect(told.filter((event) => event["type"] === "step.abandoned")).toEqual([{ type: "step.abandoned", step: 1 }]);
      // What readers see at the end: each action once, all finished, the text of the broken step gone.
      const kinds = turn.items.flatMap((item) => (item.type === "action" ? [item.outcome?.status] : []));
      expect(kinds).toEqual(["done", "done", "done", "done", "done"]);
      expect(turn.items.flatMap((item) => (item.type === "text" && item.step === 1 ? [item.text] : []))).toEqual([]);
      for (const request of model.requests) expectPairs(request.messages);
    }
  });
});

/** Providers refuse a conversation in which a call has no result or a result no call right before it. */
function expectPairs(messages: ScriptedModel["requests"][number]["messages"]): void {
  for (const [index, message] of messages.entries()) {
    if (message.role !== "assistant") continue;
    const called = message.content.flatMap((part) => (part.type === "tool-call" ? [part.callId] : []));
    const next = messages[index + 1];
    const answered = next?.role === "tool" ? next.content.map((part) => part.callId) : [];
    expect(answered).toEqual(called);
  }
}

describe("a provider's error", () => {
  test("is waited out with growing waits, people are told, and success starts the count again", async () => {
    const clock = new InstantClock();
    const script = [
      step(says("Half a sen"), fails(BUSY)),
      step(fails({ code: "model_rate_limited", message: "Slow down.", details: { retryAfterMs: 7_000 } })),
      step(calls({ callId: "c1", name: "list_files", input: {} })),
      step(fails(BUSY)),
      step(says("Done.")),
    ];
    const { told, ending, turn } = await playTurn(script, { clock });
    expect(ending).toEqual({ outcome: "completed" });
    expect(clock.sleeps).toEqual([1_000, 7_000, 1_000]);
    expect(told.slice(2, 7)).toEqual([
      { type: "step.started", step: 1 },
      { type: "text.delta", itemId: "1.1", text: "Half a sen" },
      { type: "step.abandoned", step: 1 },
      { type: "turn.noticed", level: "warning", text: "The provider is busy; trying again in 1 s." },
      { type: "step.started", step: 2 },
    ]);
    expect(turn.items.filter((item) => item.type === "text")).toMatchObject([{ text: "Done." }]);
  });

  test("that does not go away ends the turn after the last attempt, in words", async () => {
    const clock = new InstantClock();
    const { ending } = await playTurn(
      [1, 2, 3, 4].map(() => step(fails(BUSY))),
      { clock },
    );
    expect(clock.sleeps).toEqual([1_000, 2_000, 4_000]);
    expect(ending).toEqual({
      outcome: "failed",
      error: {
        code: "model_overloaded",
        message:
          'The provider is overloaded. It was tried 4 times. What was done so far is kept; write "continue" to go on later.',
      },
    });
  });

  test("that asking again cannot mend ends the turn at once, as it is", async () => {
    const error: ErrorBody = {
      code: "model_key_rejected",
      message: "Anthropic does not accept the key.",
      details: { provider: "anthropic" },
    };
    expect((await playTurn([step(fails(error))])).ending).toEqual({ outcome: "failed", error });
    const late: ErrorBody = {
      code: "model_rate_limited",
      message: "The quota is used up.",
      details: { retryAfterMs: 3_600_000 },
    };
    const { ending } = await playTurn([step(fails(late))]);
    expect(ending).toMatchObject({ outcome: "failed", error: { message: expect.stringContaining("wait 60 minutes") } });
  });

  test("that the conversation is too long is answered once with a shorter one", async () => {
    const tooLong: ErrorBody = { code: "model_too_long", message: "The conversation is too long for this model." };
    const workspace = new MemoryWorkspace({ files: { big: "word ".repeat(5_000) } });
    const reads = Array.from({ length: 8 }, (_each, index) =>
      step(calls({ callId: `c${index}`, name: "read_file", input: { path: "big" } })),
    );
    const model = new ScriptedModel([...reads, step(fails(tooLong)), step(fails(tooLong))]);
    const { ending } = await playTurn(model, { workspace });
    expect(ending).toEqual({ outcome: "failed", error: tooLong });
    const sizes = model.requests.slice(-2).map((request) => JSON.stringify(request.messages).length);
    expect(sizes[1]).toBeLessThan((sizes[0] ?? 0) * 0.9);
  });

  test("an empty answer at the start is asked for again; after actions it means that all is done", async () => {
    expect((await playTurn([step(), step(says("Hello."))])).told.map((event) => event["type"])).toContain(
      "step.abandoned",
    );
    const thought = step([{ type: "reasoning.delta", id: "r", text: "Hm." }]);
    const model = new ScriptedModel([thought, step(says("Hello."))]);
    expect((await playTurn(model)).ending).toEqual({ outcome: "completed" });
    expect(model.requests[1]?.messages).toHaveLength(1);
    const quiet = await playTurn([step(calls({ callId: "c1", name: "list_files", input: {} })), step()]);
    expect(quiet.ending).toEqual({ outcome: "completed" });
  });

  test("an answer that was held back ends the turn as refused", async () => {
    const { ending } = await playTurn([
      step([
        {
          type: "finished",
          reason: "content-filter",
          usage: { inputTokens: null, cachedInputTokens: null, outputTokens: null },
        },
      ]),
    ]);
    expect(ending).toMatchObject({ outcome: "failed", error: { code: "model_refused" } });
  });

  test("a bug in the model's adapter reaches the caller", async () => {
    const model = new ScriptedModel([step(calls({ callId: "c1", name: "list_files", input: {} }))]);
    await expect(playTurn(model)).rejects.toThrow("no further step");
  });
});
