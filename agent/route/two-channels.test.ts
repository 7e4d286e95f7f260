import { describe, expect, test } from "bun:test";
import type { ErrorBody } from "@lathe/protocol/errors";
import type { Model, ModelPart, ModelRequest } from "@lathe/protocol/model";
import { MemoryWorkspace } from "@lathe/testing/memory-workspace";
import { calls, fails, finishes, says } from "@lathe/testing/scripted-model";
import { adaptChannel } from "../text-channel/adaptive-model.ts";
import { playTurn } from "../testing/play-turn.ts";

const BUSY: ErrorBody = { code: "model_overloaded", message: "The provider is overloaded." };
const TOOLS = { model: "anthropic/tools", facts: null };
const TEXT = { model: "local/text", facts: null };

const WORK = [
  { name: "write_file", input: { path: "a.txt", content: "one\ntwo\n" } },
  { name: "run_command", input: { command: "count" } },
] as const;
const AS_TEXT = [
  '<boltAction type="file" filePath="a.txt">\none\ntwo\n</boltAction>\n',
  '<boltAction type="shell">count</boltAction>\n',
];

/** Which of the two it sees to be done, in either channel. */
function doneOf({ messages }: ModelRequest): boolean[] {
  const told = messages.flatMap((message) =>
    message.role === "tool"
      ? message.content.flatMap((part) => (part.isError ? [] : [part.name]))
      : message.content.flatMap((part) =>
          message.role === "user" && part.type === "text"
            ? [...part.text.matchAll(/<result action="(\w+)" status="done">/g)].map((found) => found[1] ?? "")
            : [],
        ),
  );
  return WORK.map(({ name }) => told.includes(name));
}

/** Does what is not done yet, in the channel in which it is asked; dies where its plan says. */
class Reader implements Model {
  readonly asked: string[] = [];
  readonly done: string[] = [];
  readonly #deaths: Map<string, number>;
  longest = 0;

  constructor(deaths: Record<string, number>) {
    this.#deaths = new Map(Object.entries(deaths));
  }

  async *stream(request: ModelRequest, signal: AbortSignal): AsyncGenerator<ModelPart> {
    const done = doneOf(request);
    this.asked.push(request.model);
    const parts = request.tools.length > 0 ? this.#inTools(done) : this.#inText(done);
    this.longest = Math.max(this.longest, parts.length);
    const dies = this.#deaths.get(request.model);
    this.#deaths.delete(request.model);
    for (const part of dies === undefined ? parts : [...parts.slice(0, dies), ...fails(BUSY)]) {
      await new Promise((resolve) => setImmediate(resolve));
      if (signal.aborted) return;
      yield part;
    }
  }

  #inTools(done: readonly boolean[]): ModelPart[] {
    const open = WORK.flatMap((each, at) =>
      done[at] === true ? [] : [calls({ callId: `toolu_${at}`, ...each, deltaCharacters: 9 })],
    );
    if (open.length === 0) return [...says("Done."), ...finishes()];
    return [...says("I do it."), ...open.flat(), ...finishes("tool-calls")];
  }

  #inText(done: readonly boolean[]): ModelPart[] {
    const open = AS_TEXT.filter((_each, at) => done[at] !== true);
    const reply =
      open.length === 0 ? "Done." : `I do it.\n<boltArtifact id="a" title="b">\n${open.join("")}</boltArtifact>\n`;
    const pieces = reply.match(/[^]{1,9}/g) ?? [];
    return [...pieces.flatMap(says), ...finishes()];
  }
}

function work(): MemoryWorkspace {
  return new MemoryWorkspace({
    commands: {
      count: { output: ["counted\n"], effect: (files) => files.change("count", `${files.texts()["count"] ?? ""}x`) },
    },
  });
}

async function play(
  deaths: Record<string, number>,
  candidates: readonly { model: string; facts: null }[],
  options = {},
) {
  const workspace = work();
  const reader = new Reader(deaths);
  const model = adaptChannel(reader, { takesTools: (name) => name === TOOLS.model });
  const played = await playTurn(model, { workspace, candidates, ...options });
  return { ...played, workspace, reader };
}

describe("a turn of two actions", () => {
  test.each([
    ["tools, then text", [TOOLS, TEXT]],
    ["text, then tools", [TEXT, TOOLS]],
  ])("dies at any two places (%s): each action is done once, with the same files", async (_name, candidates) => {
    const [first, second] = candidates.map(({ model }) => model);
    for (let one = 0; one < 24; one += 1) {
      for (let two = -1; two < 24; two += 1) {
        const deaths = { [first ?? ""]: one, ...(two < 0 ? {} : { [second ?? ""]: two }) };
        const { ending, workspace, turn, reader } = await play(deaths, candidates);
        const at = `${one} ${two} ${reader.asked.join()}`;
        expect([at, ending]).toEqual([at, { outcome: "completed" }]);
        expect([at, workspace.files.texts()]).toEqual([at, { "a.txt": "one\ntwo\n", count: "x" }]);
        expect([at, workspace.files.journal, workspace.commands.lines]).toEqual([at, ["write a.txt"], ["count"]]);
        const seen = turn.items.flatMap((item) =>
          item.type === "action" ? [`${item.action.kind} ${item.outcome?.status}`] : [],
        );
        expect([at, seen]).toEqual([at, ["file.write done", "command.run done"]]);
      }
    }
  });

  test("stopped behind any event, the model having changed before, leaves no action open", async () => {
    for (const dies of [3, 8, 14]) {
      for (const candidates of [
        [TOOLS, TEXT],
        [TEXT, TOOLS],
      ]) {
        const whole = await play({ [candidates[0]?.model ?? ""]: dies }, candidates);
        for (let index = 0; index < whole.events.length - 1; index += 1) {
          const abort = new AbortController();
          const { ending, events, workspace } = await play({ [candidates[0]?.model ?? ""]: dies }, candidates, {
            signal: abort.signal,
            onEvent: (_event: unknown, at: number) => {
              if (at === index) abort.abort();
            },
          });
          expect([index, ending]).toEqual([index, { outcome: "stopped" }]);
          const open = new Set<string>();
          for (const event of events) {
            if (event.type === "action.started") open.add(event.actionId);
            if (event.type === "action.finished") open.delete(event.actionId);
          }
          expect([...open]).toEqual([]);
          expect(workspace.commands.lines.length).toBeLessThan(2);
          expect(workspace.commands.running).toBe(0);
        }
      }
    }
  });
});
