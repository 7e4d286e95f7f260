import { describe, expect, test } from "bun:test";
import type { TurnEvent } from "@lathe/protocol/events";
import { newId } from "@lathe/protocol/ids";
import { emptyThread } from "@lathe/protocol/thread";
import { InstantClock } from "@lathe/testing/instant-clock";
import { MemoryWorkspace } from "@lathe/testing/memory-workspace";
import { calls, fails, says, ScriptedModel, step } from "@lathe/testing/scripted-model";
import { runTurn } from "./run-turn.ts";
import { playTurn, type Played } from "./testing/play-turn.ts";

function script(): { workspace: MemoryWorkspace; model: ScriptedModel } {
  const workspace = new MemoryWorkspace({
    files: { "a.txt": "old\n" },
    commands: { build: { output: ["building\n", "built\n"] } },
  });
  const model = new ScriptedModel([
    step(
      says("I begin."),
      calls({
        callId: "c1",
        name: "write_file",
        input: { path: "a.txt", content: "new one\nnew two\n" },
        deltaCharacters: 10,
      }),
      calls({ callId: "c2", name: "run_command", input: { command: "build" } }),
      says("And"),
      calls({ callId: "c3", name: "write_file", input: { path: "b.txt", content: "b\n" } }),
    ),
    step(fails({ code: "model_overloaded", message: "Busy." })),
    step(says("Done.")),
  ]);
  return { workspace, model };
}

function expectAllFinished({ events }: Played): void {
  const open = new Set<string>();
  const closed = new Set<string>();
  for (const event of events) {
    if (event.type === "action.started") open.add(event.actionId);
    if ("actionId" in event) expect(closed.has(event.actionId)).toBe(false);
    if (event.type !== "action.finished") continue;
    open.delete(event.actionId);
    closed.add(event.actionId);
  }
  expect([...open]).toEqual([]);
}

describe("a stop", () => {
  test("behind any event ends the turn, finishes every action and leaves no half file", async () => {
    const whole = script();
    const { events } = await playTurn(whole.model, { workspace: whole.workspace });
    for (let index = 0; index < events.length; index += 1) {
      const { workspace, model } = script();
      const abort = new AbortController();
      const played = await playTurn(model, {
        workspace,
        signal: abort.signal,
        onEvent: (_event, at) => {
          if (at === index) abort.abort();
        },
      });
      const isLast = index === events.length - 1;
      if (!isLast) expect(played.ending).toEqual({ outcome: "stopped" });
      expectAllFinished(played);
      expect(["old\n", "new one\nnew two\n"]).toContain(workspace.files.texts()["a.txt"] ?? "");
      expect(["b\n", undefined]).toContain(workspace.files.texts()["b.txt"]);
      expect(workspace.commands.running).toBe(0);
      // A write that was told as made is there, and one that was not is not.
      const made = played.events.filter(
        (event) =>
          event.type === "action.finished" && event.action.kind === "file.write" && event.outcome.status === "done",
      );
      expect(workspace.files.journal).toHaveLength(made.length);
    }
  });

  test("before the turn begins ends it without asking the model", async () => {
    const { workspace, model } = script();
    const played = await playTurn(model, { workspace, signal: AbortSignal.abort() });
    expect(played).toMatchObject({ events: [], ending: { outcome: "stopped" } });
    expect(model.requests).toEqual([]);
  });

  test("ends a model that hangs, even one that does not listen", async () => {
    const abort = new AbortController();
    const deaf = {
      async *stream() {
        yield { type: "tool.started" as const, callId: "c1", name: "write_file" };
        await new Promise(() => {});
      },
    };
    const played = await playTurn(deaf, {
      signal: abort.signal,
      onEvent: (event) => event.type === "action.started" && abort.abort(),
    });
    expect(played.ending).toEqual({ outcome: "stopped" });
    expect(played.events.at(-1)).toMatchObject({ type: "action.finished", outcome: { status: "stopped" } });
  });

  test("ends a command that runs and keeps what it printed", async () => {
    const workspace = new MemoryWorkspace({ commands: { serve: { output: ["listening\n"], hangs: true } } });
    const abort = new AbortController();
    const played = await playTurn([step(calls({ callId: "c1", name: "run_command", input: { command: "serve" } }))], {
      workspace,
      signal: abort.signal,
      onEvent: (event) => event.type === "action.delta" && abort.abort(),
    });
    expect(played.ending).toEqual({ outcome: "stopped" });
    expect(workspace.commands.running).toBe(0);
    expect(played.events.at(-1)).toMatchObject({
      outcome: { status: "stopped", result: expect.stringContaining("listening") },
    });
  });

  test("does not wait for a tool that cannot be ended, beyond a grace", async () => {
    const workspace = new MemoryWorkspace();
    workspace.files.read = () => new Promise(() => {});
    const abort = new AbortController();
    const clock = new InstantClock();
    const played = await playTurn([step(calls({ callId: "c1", name: "read_file", input: { path: "a.ts" } }))], {
      workspace,
      clock,
      signal: abort.signal,
      onEvent: (event) => event.type === "usage.updated" && abort.abort(),
    });
    expect(played.ending).toEqual({ outcome: "stopped" });
    expect(clock.sleeps).toEqual([3_000]);
  });

  test("ends the wait before another attempt", async () => {
    const abort = new AbortController();
    const clock = {
      now: () => 0,
      sleep: (_ms: number, signal: AbortSignal) =>
        new Promise<void>((resolve) => signal.addEventListener("abort", () => resolve())),
    };
    const playing = playTurn([step(fails({ code: "model_overloaded", message: "Busy." }))], {
      clock,
      signal: abort.signal,
      onEvent: (event) => event.type === "turn.noticed" && setImmediate(() => abort.abort()),
    });
    expect((await playing).ending).toEqual({ outcome: "stopped" });
  });

  test("a reader that leaves early ends everything too", async () => {
    const workspace = new MemoryWorkspace({ commands: { serve: { output: ["listening\n"], hangs: true } } });
    const model = new ScriptedModel([
      { ...step(calls({ callId: "c1", name: "run_command", input: { command: "serve" } })), hangs: true },
    ]);
    const options = {
      thread: emptyThread(newId("thr")),
      turnId: newId("trn"),
      prompt: "Go",
      model,
      modelName: "test/scripted",
      workspace,
      template: "web",
      clock: new InstantClock(),
    };
    const seen: TurnEvent["type"][] = [];
    for await (const event of runTurn(options, new AbortController().signal)) {
      seen.push(event.type);
      if (event.type === "action.delta") break;
    }
    expect(seen).toContain("action.delta");
    expect(workspace.commands.running).toBe(0);
    // The model's stream is told to end, and not waited for.
    for (let turn = 0; turn < 100 && model.open > 0; turn += 1) await new Promise((resolve) => setImmediate(resolve));
    expect(model.open).toBe(0);
  });
});
