import { afterEach, beforeEach, expect, test } from "bun:test";
import { newId } from "@lathe/protocol/ids";
import type { ModelPart, ModelRequest } from "@lathe/protocol/model";
import type { Commands } from "@lathe/protocol/workspace";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { TurnRecorder } from "./turn-recorder.ts";

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "lathe-turns-"));
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

const about = () => ({ turnId: newId("trn"), prompt: "p", model: "m/x", template: "web", folder: "/app", base: null });
const request: ModelRequest = { model: "m/x", system: "", messages: [], tools: [] };
const parts: ModelPart[] = [
  { type: "text.delta", id: "t", text: "hello" },
  { type: "finished", reason: "stop", usage: { inputTokens: 1, cachedInputTokens: null, outputTokens: 1 } },
];
const signal = new AbortController().signal;

test("what model and commands give passes through, and is kept in its order", async () => {
  const turn = about();
  const record = new TurnRecorder(directory, () => {}).begin(turn);
  const model = record.model({
    async *stream() {
      yield* parts;
    },
  });
  const seen: ModelPart[] = [];
  for await (const part of model.stream(request, signal)) seen.push(part);
  expect(seen).toEqual(parts);
  const exit = { exitCode: 3, signal: null, timedOut: false, durationMs: 5 };
  const commands: Commands = {
    run: () => ({
      output: (async function* () {
        yield "one ";
        yield "two";
      })(),
      exited: Promise.resolve(exit),
    }),
  };
  const running = record.commands(commands).run({ command: "npm test" }, signal);
  let output = "";
  for await (const text of running.output) output += text;
  expect([output, await running.exited]).toEqual(["one two", exit]);
  await new Promise(setImmediate);
  record.end("completed", null);
  const lines = readFileSync(join(directory, `${turn.turnId}.ndjson`), "utf8")
    .trimEnd()
    .split("\n");
  expect(lines.map((line) => JSON.parse(line).type)).toEqual(["turn", "call", "part", "part", "command", "end"]);
  expect(JSON.parse(lines[1] ?? "")).toEqual({ type: "call", model: "m/x", channel: "text" });
  expect(JSON.parse(lines[4] ?? "")).toMatchObject({ command: "npm test", output: "one two", exitCode: 3 });
});

test("the newest fifty turns are kept", () => {
  const recorder = new TurnRecorder(directory, () => {});
  const turns = Array.from({ length: 60 }, about);
  for (const turn of turns) recorder.begin(turn).end("completed", null);
  expect(readdirSync(directory)).toHaveLength(50);
  expect(readdirSync(directory)).toContain(`${turns.at(-1)?.turnId}.ndjson`);
});

test("a turn goes on when it cannot be kept", async () => {
  const path = join(directory, "a-file");
  writeFileSync(path, "");
  const said: string[] = [];
  const record = new TurnRecorder(join(path, "turns"), ({ message }) => said.push(message)).begin(about());
  const model = record.model({
    async *stream() {
      yield* parts;
    },
  });
  expect(await Array.fromAsync(model.stream(request, signal))).toEqual(parts);
  record.end("completed", null);
  expect(said).toEqual(["a turn cannot be kept"]);
});
