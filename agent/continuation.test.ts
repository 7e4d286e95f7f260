import { describe, expect, test } from "bun:test";
import type { ModelPart } from "@lathe/protocol/model";
import { MemoryWorkspace } from "@lathe/testing/memory-workspace";
import { calls, finishes, says, ScriptedModel, type ScriptedStep, step } from "@lathe/testing/scripted-model";
import { playTurn } from "./testing/play-turn.ts";
import { withTextChannel } from "./text-channel/with-text-channel.ts";

const FILE = Array.from({ length: 100 }, (_each, line) => `export const line${line} = "${line} \\"quoted\\"";\n`).join(
  "",
);
/** Not at the ends of lines. */
const SEGMENTS = 5;
const PIECES = Array.from({ length: SEGMENTS }, (_each, index) =>
  FILE.slice(Math.floor((FILE.length * index) / SEGMENTS), Math.floor((FILE.length * (index + 1)) / SEGMENTS)),
);

/** A call whose input never comes to its end. */
function cutCall(callId: string, name: string, content: string): ScriptedStep {
  const input = JSON.stringify({ path: "a.ts", content }).slice(0, -2);
  const parts: ModelPart[] = [
    { type: "tool.started", callId, name },
    { type: "tool.delta", callId, text: input },
  ];
  return step(parts, finishes("length"));
}

describe("an answer in five segments", () => {
  test("through calls of tools is one file with nothing doubled or lost", async () => {
    const workspace = new MemoryWorkspace();
    const model = new ScriptedModel([
      ...PIECES.slice(0, -1).map((piece, index) =>
        cutCall(`c${index}`, index === 0 ? "write_file" : "append_file", piece),
      ),
      step(calls({ callId: "last", name: "append_file", input: { path: "a.ts", content: PIECES.at(-1) } })),
      step(says("Done.")),
    ]);
    const { ending } = await playTurn(model, { workspace });
    expect(ending).toEqual({ outcome: "completed" });
    expect(workspace.files.texts()).toEqual({ "a.ts": FILE });
    expect(workspace.files.journal).toEqual(["write a.ts"]);
  });

  test("through the text channel as well", async () => {
    const workspace = new MemoryWorkspace();
    const whole = `I write it.\n<boltArtifact id="a" title="b">\n<boltAction type="file" filePath="a.ts">\n${FILE}</boltAction>\n</boltArtifact>\n`;
    const cuts = Array.from({ length: SEGMENTS + 1 }, (_each, index) => Math.floor((whole.length * index) / SEGMENTS));
    const segments = PIECES.map((_piece, index) =>
      step(says(whole.slice(cuts[index], cuts[index + 1])), finishes(index < SEGMENTS - 1 ? "length" : "stop")),
    );
    const model = new ScriptedModel([...segments, step(says("Done."))]);
    const { ending, turn } = await playTurn(withTextChannel(model), { workspace });
    expect(ending).toEqual({ outcome: "completed" });
    expect(workspace.files.texts()).toEqual({ "a.ts": FILE });
    expect(turn.items.flatMap((item) => (item.type === "text" ? [item.text.trim()] : []))).toEqual([
      "I write it.",
      "Done.",
    ]);
  });
});

describe("a sixth segment that is cut as well", () => {
  const cutEnd = { outcome: "failed", error: { code: "limit_reached", details: { limit: "answer length" } } };

  test("ends the turn with words, and what came stays out of the project", async () => {
    const workspace = new MemoryWorkspace();
    const steps = Array.from({ length: 6 }, (_each, index) =>
      cutCall(`c${index}`, index === 0 ? "write_file" : "append_file", `${index}\n`),
    );
    const model = new ScriptedModel(steps);
    const { ending } = await playTurn(model, { workspace });
    expect(ending).toMatchObject(cutEnd);
    expect(ending).toMatchObject({
      error: { message: expect.stringContaining("6 times in a row. Ask for less at a time") },
    });
    expect(workspace.files.texts()).toEqual({});
  });

  test("ends it in the text channel, too: segments that were joined count each", async () => {
    const steps = Array.from({ length: 10 }, (_each, index) => step(says(`and ${index} so on `), finishes("length")));
    const model = new ScriptedModel(steps);
    const { ending } = await playTurn(withTextChannel(model));
    expect(ending).toMatchObject(cutEnd);
    expect(model.requests).toHaveLength(10);
  });
});
