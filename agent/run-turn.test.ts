import { describe, expect, test } from "bun:test";
import { newId } from "@lathe/protocol/ids";
import { emptyThread } from "@lathe/protocol/thread";
import { MemoryWorkspace } from "@lathe/testing/memory-workspace";
import { calls, finishes, says, ScriptedModel, step } from "@lathe/testing/scripted-model";
import { addTurn, playTurn } from "./testing/play-turn.ts";

describe("a turn", () => {
  test("tells what the model says and does as events, in their order", async () => {
    const workspace = new MemoryWorkspace();
    const write = {
      callId: "c1",
      name: "write_file",
      input: '{"path":"./a.txt","content":"one\\ntwo\\n"}',
      deltaCharacters: 17,
    };
    const script = [
      step(says("I write it."), calls(write), finishes("tool-calls", { input: 10, output: 5 })),
      step(says("Done."), finishes("stop", { input: 20, output: 2 })),
    ];
    const { told, ending } = await playTurn(script, { workspace });

    const described = { kind: "file.write", path: "a.txt" };
    expect(told).toEqual([
      { type: "model.chosen", model: "test/scripted" },
      { type: "context.told", parts: [expect.objectContaining({ id: "project", kind: "project" })] },
      { type: "step.started", step: 1 },
      { type: "text.delta", itemId: "1.1", text: "I write it." },
      { type: "action.started", actionId: "a1", action: { kind: "file.write", path: "" } },
      { type: "action.described", actionId: "a1", action: described },
      { type: "action.delta", actionId: "a1", stream: "content", text: "one\n" },
      { type: "action.delta", actionId: "a1", stream: "content", text: "two\n" },
      {
        type: "action.finished",
        actionId: "a1",
        action: described,
        tool: { callId: "c1", name: "write_file", input: { path: "./a.txt", content: "one\ntwo\n" } },
        outcome: {
          status: "done",
          result: "Created a.txt: +2 −0 lines, it has 2 lines now.",
          addedLines: 2,
          removedLines: 0,
          diff: expect.stringContaining("+one\n+two"),
        },
        durationMs: 0,
      },
      { type: "usage.updated", usage: { inputTokens: 10, cachedInputTokens: null, outputTokens: 5 } },
      { type: "step.started", step: 2 },
      { type: "text.delta", itemId: "2.1", text: "Done." },
      { type: "usage.updated", usage: { inputTokens: 30, cachedInputTokens: null, outputTokens: 7 } },
    ]);
    expect(ending).toEqual({ outcome: "completed" });
    expect(workspace.files.texts()).toEqual({ "a.txt": "one\ntwo\n" });
  });

  test("tells the model what its calls gave, and gives signed reasoning back", async () => {
    const model = new ScriptedModel([
      step(
        [
          { type: "reasoning.delta", id: "r", text: "Hm." },
          { type: "reasoning.finished", id: "r", providerData: { signature: "s" } },
        ],
        calls({ callId: "c1", name: "list_files", input: {} }),
      ),
      step(says("Done.")),
    ]);
    await playTurn(model, { prompt: "What is here?" });
    expect(model.requests[0]?.messages).toHaveLength(1);
    expect(model.requests[0]?.messages[0]?.content[0]).toEqual({ type: "text", text: "What is here?" });
    expect(model.requests[1]?.messages.slice(1)).toEqual([
      {
        role: "assistant",
        content: [
          { type: "reasoning", text: "Hm.", providerData: { signature: "s" } },
          { type: "tool-call", callId: "c1", name: "list_files", input: {} },
        ],
      },
      {
        role: "tool",
        content: [
          { type: "tool-result", callId: "c1", name: "list_files", output: "There are no files.", isError: false },
        ],
      },
    ]);
  });

  test("acts as soon as an input is complete, in the order given, while the model goes on", async () => {
    const workspace = new MemoryWorkspace();
    const script = [
      step(
        calls({ callId: "c1", name: "write_file", input: { path: "a", content: "1" } }),
        calls({ callId: "c2", name: "rename_file", input: { from: "a", to: "b" } }),
        calls({ callId: "c3", name: "append_file", input: { path: "b", content: "2" } }),
        says("and I go on talking"),
      ),
      step(says("Done.")),
    ];
    let filesAtText: Record<string, string> = {};
    const { told } = await playTurn(script, {
      workspace,
      onEvent: (event) => {
        if (event.type === "text.delta" && event.text.startsWith("and")) filesAtText = workspace.files.texts();
      },
    });
    expect(filesAtText).toEqual({ b: "12" });
    const finished = told.filter((event) => event["type"] === "action.finished").map((event) => event["actionId"]);
    expect(finished).toEqual(["a1", "a2", "a3"]);
  });

  test("knows the turns before, however they ended, and what they left unfinished", async () => {
    const threadId = newId("thr");
    const named = (prompt: string) => ({ turnId: newId("trn"), prompt, modelName: "test/scripted" });
    const one = named("First");
    const long = { callId: "c1", name: "write_file", input: { path: "a", content: "x".repeat(5000) } };
    const first = await playTurn([step(says("Writing."), calls(long)), step(says("Ready."))], one);
    let thread = addTurn(emptyThread(threadId), one, first.events, { outcome: "completed" });
    const two = named("Second");
    const opened = [
      { type: "step.started" as const, turnId: two.turnId, step: 1 },
      {
        type: "action.started" as const,
        turnId: two.turnId,
        actionId: newId("act"),
        action: { kind: "command.run" as const, command: "npm test" },
      },
    ];
    thread = addTurn(thread, two, opened, { outcome: "interrupted" });
    thread = addTurn(thread, named("Third"), [], { outcome: "stopped" });
    const model = new ScriptedModel([step(says("Going on."))]);
    await playTurn(model, { thread, prompt: "Continue" });
    const told = model.requests[0]?.messages ?? [];
    expect(told.map((message) => message.role)).toEqual([
      "user",
      "assistant",
      "tool",
      "assistant",
      "user",
      "user",
      "user",
      "user",
      "user",
    ]);
    const text = JSON.stringify(told);
    expect(text).toContain("npm test");
    expect(text).toContain("interrupted here");
    expect(text).toContain("The person stopped this turn");
    expect(text).toContain("left out by Lathe");
    expect(text.length).toBeLessThan(4000);
    expect(told.at(-1)?.content[0]).toEqual({ type: "text", text: "Continue" });
  });
});

describe("limits", () => {
  test("too many steps end the turn in words, after a warning to the model", async () => {
    const model = new ScriptedModel(
      Array.from({ length: 5 }, (_each, index) => step(calls({ callId: `c${index}`, name: "list_files", input: {} }))),
    );
    const { ending } = await playTurn(model, { limits: { maxSteps: 5 } });
    expect(ending).toMatchObject({ outcome: "failed", error: { code: "limit_reached", details: { limit: "steps" } } });
    expect(JSON.stringify(model.requests[3]?.messages)).toContain("3 steps are left");
  });

  test("too many tokens end the turn in words, between two calls of the model", async () => {
    const list = calls({ callId: "c", name: "list_files", input: {} });
    const model = new ScriptedModel([
      step(list, finishes("tool-calls", { input: 600, output: 100 })),
      step(list, finishes("tool-calls", { input: 700, output: 100 })),
      step(list, finishes("tool-calls", { input: 800, output: 100 })),
    ]);
    const { ending } = await playTurn(model, { limits: { maxTokens: 1_500 } });
    expect(ending).toMatchObject({ outcome: "failed", error: { code: "limit_reached", details: { limit: "tokens" } } });
    expect(model.requests).toHaveLength(2);
  });

  test("the same error is pointed out at the second time and ends the turn at the third, whatever succeeds in between", async () => {
    const workspace = new MemoryWorkspace({ commands: { "npm test": { output: ["failed in 12 ms"], exitCode: 1 } } });
    const steps = Array.from({ length: 6 }, (_each, index) =>
      step(
        calls({ callId: "a", name: "write_file", input: { path: "a", content: String(index) } }),
        calls({ callId: "b", name: "run_command", input: { command: "npm test" } }),
      ),
    );
    const model = new ScriptedModel(steps);
    const { ending } = await playTurn(model, { workspace });
    expect(ending).toMatchObject({ outcome: "failed", error: { code: "limit_reached" } });
    expect(ending).toMatchObject({
      error: { message: expect.stringMatching(/Tried: npm test\..*go back to the version/) },
    });
    expect(model.requests).toHaveLength(3);
    expect(JSON.stringify(model.requests[1]?.messages)).not.toContain("has now come twice");
    expect(JSON.stringify(model.requests[2]?.messages)).toContain("has now come twice");
  });

  test("an error that one answer has several times counts once: the model has not heard of it before", async () => {
    const workspace = new MemoryWorkspace({ files: { a: "one\n" } });
    const edit = (callId: string, search: string) =>
      calls({ callId, name: "edit_file", input: { path: "a", edits: [{ search, replace: "x" }] } });
    const unknown = (callId: string) => calls({ callId, name: "weather", input: {} });
    const model = new ScriptedModel([
      step(edit("a", "two\n"), edit("b", "two\n"), edit("c", "two\n")),
      step(unknown("d"), unknown("e"), unknown("f")),
      step(says("Done.")),
    ]);
    expect((await playTurn(model, { workspace })).ending).toEqual({ outcome: "completed" });
    expect(JSON.stringify(model.requests)).not.toContain("has now come twice");
  });

  test("a write that was cut by the answer's length is not made, and the model is told how to go on", async () => {
    const workspace = new MemoryWorkspace();
    const cut = calls({ callId: "c1", name: "write_file", input: { path: "a", content: "long" } }).slice(0, 2);
    const model = new ScriptedModel([
      step(cut, finishes("length")),
      step(calls({ callId: "c2", name: "write_file", input: '{"path":"a","con' }), finishes("length")),
      step(calls({ callId: "c3", name: "write_file", input: { path: "a", content: "short" } })),
      step(says("Done.")),
    ]);
    const { ending, turn } = await playTurn(model, { workspace });
    expect(ending).toEqual({ outcome: "completed" });
    expect(workspace.files.journal).toEqual(["write a"]);
    expect(turn.items.map((item) => item.type === "action" && item.outcome?.status)).toEqual([
      "cut",
      "cut",
      "done",
      false,
    ]);
    expect(JSON.stringify(model.requests[1]?.messages)).toContain("kept as a draft");
  });

  test("answers that are cut six times in a row end the turn", async () => {
    const { ending } = await playTurn([1, 2, 3, 4, 5, 6].map(() => step(says("and so on"), finishes("length"))));
    expect(ending).toMatchObject({
      outcome: "failed",
      error: { code: "limit_reached", details: { limit: "answer length" } },
    });
  });

  test("old results are shortened when the conversation grows too long", async () => {
    const workspace = new MemoryWorkspace({ files: { big: "word ".repeat(4000) } });
    const reads = Array.from({ length: 12 }, (_each, index) =>
      step(calls({ callId: `c${index}`, name: "read_file", input: { path: "big" } })),
    );
    const model = new ScriptedModel([...reads, step(says("Done."))]);
    await playTurn(model, { workspace, limits: { maxContextCharacters: 16_000 } });
    const last = model.requests.at(-1)?.messages ?? [];
    const sizes = last.flatMap((message) =>
      message.role === "tool" ? message.content.map((part) => part.output.length) : [],
    );
    expect(sizes[0]).toBeLessThan(600);
    expect(sizes.at(-1)).toBeGreaterThan(1900);
  });
});

describe("bad output", () => {
  test("is answered so that the model can do better, and does not end the turn", async () => {
    const model = new ScriptedModel([
      step(calls({ callId: "c1", name: "write_file", input: '{"path": "a", content}' })),
      step(calls({ callId: "c2", name: "make_coffee", input: {} })),
      step(calls({ callId: "c3", name: "list_files", input: "" })),
      step(calls({ callId: "c4", name: "write_file", input: { path: 7 } })),
      step(says("I give up.")),
    ]);
    const { ending, turn } = await playTurn(model);
    expect(ending).toEqual({ outcome: "completed" });
    const outcomes = turn.items.flatMap((item) =>
      item.type === "action" ? [[item.action.kind, item.outcome?.status, item.outcome?.result.split("\n")[0]]] : [],
    );
    expect(outcomes).toEqual([
      ["file.write", "refused", expect.stringContaining("not valid JSON")],
      ["unknown", "refused", expect.stringContaining("The tools are: write_file")],
      ["files.list", "done", "There are no files."],
      ["file.write", "refused", "The input of write_file is not valid:"],
    ]);
    const inputs = model.requests
      .at(-1)
      ?.messages.flatMap((message) => (message.role === "assistant" ? message.content : []));
    for (const part of inputs ?? []) if (part.type === "tool-call") expect(part.input).toBeObject();
  });

  test("three times in a row ends the turn in clear words", async () => {
    const bad = step(calls({ callId: "c", name: "write_file", input: "no json" }));
    const { ending } = await playTurn([bad, bad, bad]);
    expect(ending).toMatchObject({ outcome: "failed", error: { code: "model_bad_output" } });
  });

  test("calls that share an id are told apart", async () => {
    const model = new ScriptedModel([
      step(
        calls({ callId: "", name: "write_file", input: { path: "a", content: "1" } }),
        calls({ callId: "", name: "write_file", input: { path: "b", content: "2" } }),
      ),
      step(says("Done.")),
    ]);
    const workspace = new MemoryWorkspace();
    await playTurn(model, { workspace });
    expect(workspace.files.texts()).toEqual({ a: "1", b: "2" });
    const ids = model.requests[1]?.messages.flatMap((message) =>
      message.role === "tool" ? message.content.map((part) => part.callId) : [],
    );
    expect(new Set(ids).size).toBe(2);
  });
});
