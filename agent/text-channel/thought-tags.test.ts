import { expect, test } from "bun:test";
import type { ModelPart } from "@lathe/protocol/model";
import { MemoryWorkspace } from "@lathe/testing/memory-workspace";
import { finishes, says, ScriptedModel, step } from "@lathe/testing/scripted-model";
import { playTurn } from "../testing/play-turn.ts";
import { adaptChannel } from "./adaptive-model.ts";
import { withThoughtTags } from "./thought-tags.ts";

const REQUEST = { model: "local/m", system: "", messages: [], tools: [] };

async function hear(chunks: readonly string[]): Promise<{ thought: string; said: string; end: string | undefined }> {
  const model = withThoughtTags(new ScriptedModel([{ parts: [...chunks.flatMap(says), ...finishes()] }]));
  const parts: ModelPart[] = [];
  for await (const part of model.stream(REQUEST, new AbortController().signal)) parts.push(part);
  const textOf = (type: ModelPart["type"]) =>
    parts.flatMap((part) => (part.type === type && "text" in part ? [part.text] : [])).join("");
  return { thought: textOf("reasoning.delta"), said: textOf("text.delta"), end: parts.at(-1)?.type };
}

test.each([
  ["<think>\nA shop? <b>\n</think>\n\nA shop.", "\nA shop? <b>\n", "A shop."],
  ["\n <thinking>Hm</think></thinking>Yes </think>", "Hm</think>", "Yes </think>"],
  ["<think></think>Yes", "", "Yes"],
  ["<think>never ends </thi", "never ends </thi", ""],
  ["No <think>tag</think> at the start", "", "No <think>tag</think> at the start"],
  [" <thin", "", " <thin"],
  ["<thinks> are nothing", "", "<thinks> are nothing"],
])("thoughts are told apart from the answer wherever it is cut: %p", async (text, thought, said) => {
  for (let cut = 0; cut <= text.length; cut += 1) {
    const chunks = [text.slice(0, cut), text.slice(cut)];
    expect([cut, await hear(chunks)]).toEqual([cut, { thought, said, end: "finished" }]);
  }
  expect(await hear(text.split(""))).toEqual({ thought, said, end: "finished" });
});

test("what a model only thinks of is not done, in either channel", async () => {
  const action = (path: string) => `<boltAction type="file" filePath="${path}">\nx\n</boltAction>\n`;
  const reply = `<think>\nPerhaps\n${action("draft.txt")}No.\n</think>\n${action("final.txt")}`;
  for (const setting of ["text", "auto"] as const) {
    const workspace = new MemoryWorkspace();
    const asked = setting === "auto" ? [step(says(reply))] : [];
    const model = new ScriptedModel([...asked, step(says(reply)), step(says("<think>Done?</think>Done."))]);
    const { ending, turn } = await playTurn(adaptChannel(model, { setting }), { workspace });
    expect(ending).toEqual({ outcome: "completed" });
    expect(workspace.files.texts()).toEqual({ "final.txt": "x\n" });
    expect(turn.items.flatMap((item) => (item.type === "text" ? [item.text] : []))).toEqual(["Done."]);
  }
});
