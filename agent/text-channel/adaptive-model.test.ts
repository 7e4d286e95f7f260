import { describe, expect, test } from "bun:test";
import type { Model, ModelPart, ModelRequest } from "@lathe/protocol/model";
import { MemoryWorkspace } from "@lathe/testing/memory-workspace";
import { playTurn } from "../testing/play-turn.ts";
import { adaptChannel } from "./adaptive-model.ts";

const usage = { inputTokens: 1, cachedInputTokens: null, outputTokens: 1 };
const ARTIFACT = `Here it is.
<boltArtifact id="a" title="Notes"><boltAction type="file" filePath="notes.txt">one
two
</boltAction></boltArtifact>`;

/** Says the same whatever it is asked, until it has done its work. */
class TextModel implements Model {
  readonly requests: ModelRequest[] = [];

  constructor(readonly first: (request: ModelRequest) => ModelPart[]) {}

  async *stream(request: ModelRequest) {
    this.requests.push(request);
    const isDone = JSON.stringify(request.messages).includes("Created notes.txt");
    if (isDone) yield { type: "text.delta" as const, id: "t", text: "All there." };
    else yield* this.first(request);
    if (isDone) yield { type: "finished" as const, reason: "stop" as const, usage };
  }
}

const says = (text: string): ModelPart[] => [
  { type: "text.delta", id: "t", text },
  { type: "finished", reason: "stop", usage },
];

describe("a model that cannot use tools", () => {
  test("is asked again in text when it writes its actions there, and its files are made", async () => {
    const workspace = new MemoryWorkspace();
    const model = new TextModel(() => says(ARTIFACT));
    const { ending, turn } = await playTurn(adaptChannel(model), { workspace });
    expect(ending).toEqual({ outcome: "completed" });
    expect(workspace.files.texts()).toEqual({ "notes.txt": "one\ntwo\n" });
    expect(model.requests.map(({ tools }) => tools.length > 0)).toEqual([true, false, false]);
    // What it wrote in the wrong way is void.
    expect(JSON.stringify(turn.items)).not.toContain("boltArtifact");
  });

  test("is asked in text when its server refuses tools, and from then on always", async () => {
    const refused = { code: "model_refused" as const, message: "registry/tiny:1b does not support tools" };
    const model = new TextModel((request) =>
      request.tools.length > 0 ? [{ type: "failed", error: refused }] : says(ARTIFACT),
    );
    const adapted = adaptChannel(model);
    const first = new MemoryWorkspace();
    expect((await playTurn(adapted, { workspace: first })).ending).toEqual({ outcome: "completed" });
    expect(first.files.texts()).toEqual({ "notes.txt": "one\ntwo\n" });
    const asked = model.requests.length;
    await playTurn(adapted, { workspace: new MemoryWorkspace() });
    expect(model.requests.slice(asked).every(({ tools }) => tools.length === 0)).toBeTrue();
  });

  test("is never asked with tools when that is known, or set by hand", async () => {
    for (const options of [{ takesTools: () => false }, { setting: "text" as const }]) {
      const model = new TextModel(() => says(ARTIFACT));
      await playTurn(adaptChannel(model, options), { workspace: new MemoryWorkspace() });
      expect(model.requests.every(({ tools }) => tools.length === 0)).toBeTrue();
    }
  });
});

test("tools that were set by hand stay, whatever the model writes", async () => {
  const model = new TextModel(() => says(ARTIFACT));
  const workspace = new MemoryWorkspace();
  await playTurn(adaptChannel(model, { setting: "tools" }), { workspace });
  expect(workspace.files.texts()).toEqual({});
  expect(model.requests.every(({ tools }) => tools.length > 0)).toBeTrue();
});
