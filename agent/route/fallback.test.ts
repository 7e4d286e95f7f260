import { describe, expect, test } from "bun:test";
import type { ErrorBody } from "@lathe/protocol/errors";
import { newId } from "@lathe/protocol/ids";
import type { ModelMessage } from "@lathe/protocol/model";
import { InstantClock } from "@lathe/testing/instant-clock";
import { MemoryWorkspace } from "@lathe/testing/memory-workspace";
import { calls, fails, says, ScriptedModel, step } from "@lathe/testing/scripted-model";
import { emptyThread } from "@lathe/protocol/thread";
import { modelFacts } from "@lathe/testing/model-facts";
import { addTurn, playTurn } from "../testing/play-turn.ts";

const BUSY: ErrorBody = { code: "model_overloaded", message: "The provider is overloaded." };
const A = { model: "anthropic/a", facts: null };
const B = { model: "openai/b", facts: null };

function idsOf(messages: readonly ModelMessage[]): { called: string[]; answered: string[] } {
  return {
    called: messages.flatMap((message) =>
      message.role === "assistant"
        ? message.content.flatMap((part) => (part.type === "tool-call" ? [part.callId] : []))
        : [],
    ),
    answered: messages.flatMap((message) =>
      message.role === "tool" ? message.content.map(({ callId }) => callId) : [],
    ),
  };
}

describe("a turn whose provider dies half-way", () => {
  const first = calls({ callId: "toolu_01/A", name: "run_command", input: { command: "count" } });
  const second = calls({ callId: "toolu_02", name: "write_file", input: { path: "b", content: "whole" } });
  const thought = [
    { type: "reasoning.delta" as const, id: "r", text: "Let me think." },
    { type: "reasoning.finished" as const, id: "r", providerData: { signature: "s" } },
  ];

  test("in mid-write, after a call that ran, is finished by the next model, and nothing is done twice", async () => {
    for (const end of [fails(BUSY), fails({ code: "model_unreachable", message: "Gone." })]) {
      const workspace = new MemoryWorkspace({
        commands: { count: { effect: (files) => files.change("count", `${files.texts()["count"] ?? ""}x`) } },
      });
      const clock = new InstantClock();
      const half = second.slice(0, 2);
      const model = new ScriptedModel([
        step(thought, calls({ callId: "toolu_00", name: "list_files", input: {} })),
        step(thought, says("I count."), first, half, end),
        step(calls({ callId: "fc_1", name: "write_file", input: { path: "b", content: "whole" } })),
        step(says("Done.")),
      ]);
      const { ending, told, turn } = await playTurn(model, { workspace, clock, candidates: [A, B] });
      expect(ending).toEqual({ outcome: "completed" });
      expect(clock.sleeps).toEqual([]);
      expect(workspace.files.texts()).toEqual({ b: "whole", count: "x" });
      expect(workspace.commands.lines).toEqual(["count"]);
      expect(workspace.files.journal).toEqual(["write b"]);
      const actions = turn.items.flatMap((item) =>
        item.type === "action" ? [`${item.action.kind} ${item.outcome?.status}`] : [],
      );
      expect(actions).toEqual(["files.list done", "command.run done", "file.write done"]);

      expect(model.requests.map((request) => request.model)).toEqual([A.model, A.model, B.model, B.model]);
      expect(told.filter(({ type }) => type === "model.chosen").map((event) => event["model"])).toEqual([
        A.model,
        B.model,
      ]);
      expect(turn.answeredBy).toBe(B.model);
      expect(JSON.stringify(turn.items)).toMatch(/Anthropic (is busy|cannot be reached); openai\/b goes on\./);

      // What the first provider gave is its own: no thoughts, no signatures, no ids of it reach the second.
      const asked = model.requests[2]?.messages ?? [];
      expect(idsOf(asked)).toEqual({ called: ["call00001", "call00002"], answered: ["call00001", "call00002"] });
      expect(JSON.stringify(asked)).not.toMatch(/toolu|signature|Let me think/);
    }
  });

  test("by a stream that is cut is asked once more, then followed; one that falls silent is followed at once", async () => {
    const cut = { parts: says("I"), cutAfter: 1 };
    const twice = new ScriptedModel([cut, cut, step(says("Done."))]);
    expect((await playTurn(twice, { candidates: [A, B] })).ending).toEqual({ outcome: "completed" });
    expect(twice.requests.map(({ model }) => model)).toEqual([A.model, A.model, B.model]);
    const silent = new ScriptedModel([{ parts: says("I"), hangs: true }, step(says("Done."))]);
    expect((await playTurn(silent, { candidates: [A, B] })).ending).toEqual({ outcome: "completed" });
    expect(silent.requests.map(({ model }) => model)).toEqual([A.model, B.model]);
  });

  test("and goes on with a smaller one tells that less", async () => {
    const workspace = new MemoryWorkspace({ files: { big: `${"word ".repeat(9)}\n`.repeat(500) } });
    const reads = Array.from({ length: 6 }, (_each, index) =>
      step(calls({ callId: `c${index}`, name: "read_file", input: { path: "big" } })),
    );
    const small = { model: "local/small", facts: modelFacts({ contextTokens: 32_000, outputTokens: 4_000 }) };
    const model = new ScriptedModel([...reads, step(fails(BUSY)), step(says("Done."))]);
    await playTurn(model, { workspace, candidates: [A, small] });
    const [before, after] = model.requests.slice(-2).map(({ messages }) => JSON.stringify(messages).length);
    expect(before).toBeGreaterThan(100_000);
    expect(after).toBeLessThan(75_000);
    expect(model.requests.at(-1)?.maxOutputTokens).toBe(4_000);
  });

  test("for a limit of its month is not: nobody else is asked", async () => {
    const error: ErrorBody = {
      code: "limit_reached",
      message: "This project has used up what it may use this month.",
      details: { limit: "month usd" },
    };
    const model = new ScriptedModel([step(fails(error))]);
    expect((await playTurn(model, { candidates: [A, B] })).ending).toEqual({ outcome: "failed", error });
    expect(model.requests).toHaveLength(1);
  });

  test("for a conversation that is too long goes to the next when shortening did not help", async () => {
    const tooLong: ErrorBody = { code: "model_too_long", message: "Too long." };
    const model = new ScriptedModel([step(fails(tooLong)), step(fails(tooLong)), step(says("Done."))]);
    expect((await playTurn(model, { candidates: [A, B] })).ending).toEqual({ outcome: "completed" });
    expect(model.requests.map((request) => request.model)).toEqual([A.model, A.model, B.model]);
  });
});

test("earlier turns are told with ids that every provider takes, whoever gave them", async () => {
  const about = { turnId: newId("trn"), prompt: "First", modelName: "anthropic/a" };
  const list = (callId: string) => step(calls({ callId, name: "list_files", input: {} }));
  const { events } = await playTurn([list("toolu_01/x"), list("toolu_01/x"), step(says("Done."))], about);
  const thread = addTurn(emptyThread(newId("thr")), about, events, { outcome: "completed" });
  const model = new ScriptedModel([step(says("Hello."))]);
  await playTurn(model, { thread });
  expect(idsOf(model.requests[0]?.messages ?? [])).toEqual({
    called: ["call00001", "call00002"],
    answered: ["call00001", "call00002"],
  });
});

test("a model is told what it is called for", async () => {
  const tasks = async (mode: "build" | "plan" | "ask", earlier: ("build" | "ask")[]) => {
    let thread = emptyThread(newId("thr"));
    for (const [index, each] of earlier.entries()) {
      const about = { turnId: newId("trn"), prompt: `${index}`, modelName: "a/a" };
      thread = addTurn(thread, about, [], { outcome: "completed" });
      const turns = thread.turns.map((turn) => ({ ...turn, options: { ...turn.options, mode: each } }));
      thread = { ...thread, turns };
    }
    const model = new ScriptedModel([step(says("Yes."))]);
    await playTurn(model, { thread, beside: { mode, attachments: [], pinned: [], without: [] } });
    return model.requests[0]?.task;
  };
  expect(await tasks("build", [])).toBe("write");
  expect(await tasks("build", ["ask"])).toBe("write");
  expect(await tasks("build", ["build"])).toBe("edit");
  expect(await tasks("plan", ["build"])).toBe("plan");
  expect(await tasks("ask", [])).toBe("plan");
});
