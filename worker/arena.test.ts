import { afterEach, beforeEach, describe, expect, test } from "bun:test";
import { CLOSE_CODES } from "@lathe/protocol/arena";
import { newId } from "@lathe/protocol/ids";
import { LIMITS } from "@lathe/protocol/limits";
import type { ModelPart } from "@lathe/protocol/model";
import type { Arena } from "./arena.ts";
import { until } from "@lathe/testing/until";
import type { ControlServer } from "./fixtures/control-server.ts";
import { ServedArena } from "./fixtures/served-arena.ts";

const usage = { inputTokens: 1, cachedInputTokens: 0, outputTokens: 1 };
const says = (text: string): ModelPart[] => [
  { type: "text.delta", id: "t", text },
  { type: "finished", reason: "stop", usage },
];
const writes = (path: string, content: string): ModelPart[] => {
  const input = JSON.stringify({ path, content });
  return [
    { type: "tool.started", callId: "c", name: "write_file" },
    { type: "tool.delta", callId: "c", text: input },
    { type: "tool.finished", callId: "c", name: "write_file", input },
    { type: "finished", reason: "tool-calls", usage },
  ];
};

let served: ServedArena;
let control: ControlServer;
let arena: Arena;

beforeEach(async () => {
  served = await ServedArena.open();
  ({ control, arena } = served);
}, 30_000);

afterEach(() => served.close(), 30_000);

const prompt = (text: string) => served.prompt(text);

describe("the arena's socket", () => {
  test("is for the router only", async () => {
    expect((await fetch("http://worker/health", { unix: served.socket })).status).toBe(401);
    expect(served.connect("wrong")).rejects.toThrow();
  });

  test("wants hello first, in a protocol that it speaks", async () => {
    const early = await served.connect();
    expect(await early.ask(prompt("hi"))).toMatchObject({ type: "failed", error: { code: "bad_request" } });
    const old = await served.connect();
    const hello = {
      type: "hello" as const,
      protocol: 0,
      threadId: control.project.threadId,
      afterSeq: 0,
      sessionId: newId("ses"),
    };
    void old.ask(hello);
    expect((await old.closed).code).toBe(CLOSE_CODES.protocolMismatch);
  });

  test("answers what is not valid with an error, and closes on what is no request", async () => {
    const client = await served.join();
    client.sendText(JSON.stringify({ id: "x", type: "prompt.send", text: "" }));
    const failed = await client.waitFor((message) =>
      message.type === "failed" && message.id === "x" ? message : null,
    );
    expect(failed.error.code).toBe("bad_request");
    expect(arena.threadLog.thread.turns).toEqual([]);
    client.sendText("{");
    expect((await client.closed).code).toBe(CLOSE_CODES.badMessage);
  });

  test("two people see the same turn, also the one who comes later", async () => {
    control.model = (call) => (call === 1 ? writes("a.txt", "hello\n") : says("done"));
    const first = await served.join();
    await first.ask(prompt("write a"));
    const finished = await first.waitForEvent("turn.finished");
    expect(finished.event).toMatchObject({ outcome: "completed", changedPaths: ["a.txt"] });
    const second = await served.join();
    await second.waitForEvent("turn.finished");
    expect(second.events).toEqual(first.events);
    expect(first.events.map(({ seq }) => seq)).toEqual(first.events.map((_, index) => index + 1));
    const versions = await arena.workspace.history.list();
    expect(versions.map(({ kind }) => kind)).toEqual(["turn", "created"]);
  });

  test("the model is told what the owner wants, what was changed by hand, and the files that matter", async () => {
    control.instructions = "Write in plain words.";
    control.model = (call) => (call === 1 ? writes("notes.txt", "one\n") : says("done"));
    const client = await served.join();
    await client.ask(prompt("write the notes"));
    await client.waitForEvent("turn.finished");
    await arena.files.write("notes.txt", "one\ntwo by hand\n");
    await arena.files.write("AGENTS.md", "Keep notes short.\n");
    await client.ask(prompt("go on with notes.txt"));
    await arena.turns.idle();
    const asked = control.asked.at(-1) ?? "";
    for (const told of ["Write in plain words.", "Keep notes short.", "+two by hand", "[begin of file: notes.txt]"]) {
      expect(asked).toContain(told);
    }
    const parts = arena.threadLog.thread.turns.at(-1)?.context.map(({ kind, label }) => `${kind} ${label}`);
    expect(parts).toEqual([
      "project project",
      "instructions instructions of this server",
      "instructions AGENTS.md",
      "edits changes by hand since the last turn",
      "file notes.txt",
    ]);
  });

  test("a prompt that is sent twice runs once", async () => {
    control.model = () => says("once");
    const client = await served.join();
    const sent = prompt("do it");
    await client.ask(sent);
    await client.ask(sent);
    await arena.turns.idle();
    expect(arena.threadLog.thread.turns).toHaveLength(1);
    expect(arena.threadLog.thread.queue).toEqual([]);
  });

  test("prompts wait their turn, can be taken back, and have a bound", async () => {
    const { promise: held, resolve: letGo } = Promise.withResolvers<void>();
    control.model = async function* () {
      await held;
      yield* says("ok");
    };
    const client = await served.join();
    await client.ask(prompt("first"));
    const second = prompt("second");
    await client.ask(second);
    await client.ask({ type: "prompt.remove", threadId: second.threadId, promptId: second.promptId });
    for (let count = 0; count < LIMITS.queue.maxPrompts; count += 1) await client.ask(prompt(`more ${count}`));
    expect(await client.ask(prompt("too many"))).toMatchObject({ type: "failed", error: { code: "too_many" } });
    letGo();
    await arena.turns.idle();
    const prompts = arena.threadLog.thread.turns.map((turn) => turn.prompt);
    expect(prompts).toHaveLength(1 + LIMITS.queue.maxPrompts);
    expect(prompts).not.toContain("second");
  }, 60_000);

  test("stop ends a turn in the middle of the model's answer", async () => {
    control.model = async function* () {
      yield { type: "text.delta", id: "t", text: "I am about to" };
      await new Promise<never>(() => {});
    };
    const client = await served.join();
    await client.ask(prompt("go"));
    await client.waitForEvent("text.delta");
    const turn = arena.threadLog.thread.turns.at(-1);
    if (turn === undefined) throw new Error("no turn");
    await client.ask({ type: "turn.stop", turnId: turn.turnId });
    expect((await client.waitForEvent("turn.finished")).event).toMatchObject({ outcome: "stopped" });
  });
});

describe("files over HTTP", () => {
  test("a write on an old state is refused and changes nothing; a hand edit leaves a version", async () => {
    const first = await served.call("PUT", "/file?path=a.txt", { body: "one", headers: { "if-none-match": "*" } });
    expect(first.status).toBe(200);
    const etag = first.headers.get("etag") ?? "";
    expect((await served.call("PUT", "/file?path=a.txt", { body: "two", headers: { "if-match": etag } })).status).toBe(
      200,
    );
    const late = await served.call("PUT", "/file?path=a.txt", { body: "three", headers: { "if-match": etag } });
    expect(late.status).toBe(412);
    expect(await late.json()).toMatchObject({ error: { code: "file_changed" } });
    expect(await (await served.call("GET", "/file?path=a.txt")).json()).toMatchObject({ text: "two" });
    const messages = (await arena.workspace.history.list()).map((version) => version.message);
    expect(messages.slice(0, 2)).toEqual(["Edited a.txt", "Edited a.txt"]);
    await until(() => control.changes === 2);
  });

  test("paths that lead out are refused", async () => {
    for (const path of ["../x", "/etc/passwd", "a/../../x", ".git/config", "a%00b"]) {
      const answer = await served.call("PUT", `/file?path=${path}`, { body: "x" });
      expect(answer.status).toBe(400);
    }
    expect((await served.call("GET", "/file?path=../../join.secret")).status).toBe(400);
    expect((await served.call("GET", "/file?path=nothing.txt")).status).toBe(404);
    expect((await served.call("GET", "/nowhere")).status).toBe(404);
  });

  test("pictures are those of a turn and of its checks, by ids alone", async () => {
    const turnId = newId("trn");
    await arena.screenshots.keep(turnId, new Uint8Array([1]));
    await arena.screenshots.keep(turnId, new Uint8Array([2]), "add-task");
    const picture = async (query: string): Promise<number[]> => [
      ...(await (await served.call("GET", `/screenshots/${turnId}${query}`)).bytes()),
    ];
    expect(await picture("?round=1")).toEqual([1]);
    expect(await picture("?round=1&check=add-task")).toEqual([2]);
    expect((await served.call("GET", `/screenshots/${turnId}?check=other`)).status).toBe(404);
    for (const id of ["../x", "..%2Fx", "a.b", "", "A"])
      expect((await served.call("GET", `/screenshots/${turnId}?check=${id}`)).status).toBe(400);
  });
});
