import { afterEach, beforeEach, expect, test } from "bun:test";
import { DEFAULT_AGENT_SETTINGS } from "@lathe/protocol/agent-settings";
import { ContextPart } from "@lathe/protocol/context";
import { type ActionId, newId } from "@lathe/protocol/ids";
import { type ModelPart, ModelRequest } from "@lathe/protocol/model";
import { PLAIN_PROMPT, type PromptOptions } from "@lathe/protocol/prompt";
import { ServedArena } from "./fixtures/served-arena.ts";

const usage = { inputTokens: 1, cachedInputTokens: 0, outputTokens: 1 };
const says = (text: string): ModelPart[] => [
  { type: "text.delta", id: "t", text },
  { type: "finished", reason: "stop", usage },
];
const calls = (name: string, input: unknown): ModelPart[] => [
  { type: "tool.started", callId: "c", name },
  { type: "tool.finished", callId: "c", name, input: JSON.stringify(input) },
  { type: "finished", reason: "tool-calls", usage },
];

let served: ServedArena;

beforeEach(async () => {
  served = await ServedArena.open();
}, 30_000);

afterEach(() => served.close(), 30_000);

const askedModels = () => served.control.asked.map((text) => ModelRequest.parse(JSON.parse(text)));
const lastTurn = () => served.arena.threadLog.thread.turns.at(-1);

async function play(text: string, options: Partial<PromptOptions> = {}): Promise<void> {
  const client = await served.join();
  await client.ask(served.prompt(text, { ...PLAIN_PROMPT, ...options }));
  await served.arena.turns.idle();
}

test("a text given with a prompt reaches the model; one that is gone ends the turn with its name", async () => {
  const attachmentId = newId("att");
  served.control.attachments.set(attachmentId, {
    content: new TextEncoder().encode("Terms: 14 days"),
    mediaType: "text/plain",
  });
  served.control.model = () => says("Read.");
  const notes = { attachmentId, name: "terms.txt", kind: "text" as const, mediaType: "text/plain", bytes: 14 };
  await play("use the terms", { attachments: [notes] });
  expect(JSON.stringify(askedModels()[0]?.messages)).toContain("Terms: 14 days");
  expect(lastTurn()?.context.map(({ id }) => id)).toContain("attachment terms.txt");

  await play("and these", { attachments: [{ ...notes, attachmentId: newId("att"), name: "lost.txt" }] });
  expect(lastTurn()).toMatchObject({ outcome: "failed", error: { code: "not_found" } });
  expect(lastTurn()?.error?.message).toContain('"lost.txt" could not be read');
});

test("a turn that is stopped while it still reads what it was given is stopped, not failed", async () => {
  const { promise: held, resolve: letGo } = Promise.withResolvers<void>();
  served.control.attachmentsHeld = held;
  const notes = { name: "terms.txt", kind: "text" as const, mediaType: "text/plain", bytes: 14 };
  const client = await served.join();
  await client.ask(
    served.prompt("use the terms", { ...PLAIN_PROMPT, attachments: [{ ...notes, attachmentId: newId("att") }] }),
  );
  const turn = lastTurn();
  if (turn === undefined) throw new Error("no turn");
  await client.ask({ type: "turn.stop", turnId: turn.turnId });
  letGo();
  expect(lastTurn()).toMatchObject({ outcome: "stopped", error: null });
});

test("the next model of the route goes on when the first is busy, by what the owner has set", async () => {
  served.control.route = {
    candidates: [
      { model: "a/first", facts: null },
      { model: "b/second", facts: null },
    ],
    settings: DEFAULT_AGENT_SETTINGS,
  };
  served.control.model = (call) => {
    if (call === 1) return calls("write_file", { path: "notes.txt", content: "one\n" });
    if (call === 2) return [{ type: "failed", error: { code: "model_overloaded", message: "Busy." } }];
    return says("Done.");
  };
  await play("write the notes");
  expect(askedModels().map(({ model, task }) => `${model} ${task}`)).toEqual([
    "a/first write",
    "a/first write",
    "b/second write",
  ]);
  expect(lastTurn()).toMatchObject({ outcome: "completed", answeredBy: "b/second", changedPaths: ["notes.txt"] });
});

test("a turn that plans writes the plan and nothing else", async () => {
  served.control.model = (call) => {
    if (call === 1) return calls("write_file", { path: "src/app.ts", content: "no" });
    if (call === 2) return calls("write_file", { path: ".lathe/plan.md", content: "1. Begin\n" });
    return says("There is the plan.");
  };
  await play("a todo app", { mode: "plan" });
  const statuses = lastTurn()?.items.flatMap((item) => (item.type === "action" ? [item.outcome?.status] : []));
  expect(statuses).toEqual(["refused", "done"]);
  expect(lastTurn()?.changedPaths).toEqual([".lathe/plan.md"]);
  expect(askedModels()[0]?.task).toBe("plan");
});

test("a command that has to be allowed waits for somebody's answer", async () => {
  served.control.route = {
    candidates: [{ model: "m/x", facts: null }],
    settings: { ...DEFAULT_AGENT_SETTINGS, commands: { ask: ["touch"], refused: [] } },
  };
  served.control.model = (call) => {
    if (call === 1) return calls("run_command", { command: "touch first.txt" });
    if (call === 2) return calls("run_command", { command: "touch second.txt" });
    return says("Done.");
  };
  const client = await served.join();
  await client.ask(served.prompt("make the files"));
  const answered = new Set<ActionId>();
  for (const allow of [true, false]) {
    const asked = await client.waitFor((message) => {
      if (message.type !== "events") return null;
      const questions = message.events.flatMap(({ event }) => (event.type === "action.asked" ? [event] : []));
      return questions.find(({ actionId }) => !answered.has(actionId)) ?? null;
    });
    answered.add(asked.actionId);
    expect(asked.question).toContain("touch");
    expect(await client.ask({ type: "action.answer", actionId: asked.actionId, allow })).toMatchObject({ type: "ok" });
  }
  await served.arena.turns.idle();
  const statuses = lastTurn()?.items.flatMap((item) => (item.type === "action" ? [item.outcome?.status] : []));
  expect(statuses).toEqual(["done", "refused"]);
  expect(lastTurn()?.changedPaths).toEqual(["first.txt"]);
  const late = await client.ask({ type: "action.answer", actionId: [...answered][0] ?? newId("act"), allow: true });
  expect(late).toMatchObject({ type: "failed", error: { code: "conflict" } });
});

test("what a model would be told can be seen before a prompt is sent", async () => {
  await served.arena.files.write("AGENTS.md", "Keep it short.\n");
  await served.arena.files.write("notes.txt", "one\n");
  const query = new URLSearchParams([
    ["prompt", "go on with notes.txt"],
    ["pinned", "AGENTS.md"],
    ["without", "instructions AGENTS.md"],
  ]);
  const answer = await served.call("GET", `/context?${query}`);
  expect(answer.status).toBe(200);
  const parts = ContextPart.array().parse(await answer.json());
  expect(parts.map(({ id }) => id)).toEqual(["project", "file notes.txt"]);
  const faulty = new URLSearchParams([["without", "x".repeat(601)]]);
  expect((await served.call("GET", `/context?${faulty}`)).status).toBe(400);
});
