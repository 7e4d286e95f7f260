import { describe, expect, test } from "bun:test";
import { MemoryWorkspace } from "@lathe/testing/memory-workspace";
import { calls, finishes, says, ScriptedModel, step } from "@lathe/testing/scripted-model";
import fc from "fast-check";
import { joinDraft } from "../edits/join-draft.ts";
import { playTurn } from "../testing/play-turn.ts";

const FILE = Array.from({ length: 12 }, (_each, index) => `export const value${index} = "number ${index}";\n`).join("");

/** A call whose JSON text ends within its content, behind what is given, as an answer's limit leaves it. */
function cutWrite(name: string, arrived: string, rest = "") {
  const json = JSON.stringify({ path: "src/a.ts", content: arrived }).slice(0, -2) + rest;
  const input = calls({ callId: `cut${json.length}`, name, input: json });
  return step(
    input.filter((part) => part.type !== "tool.finished"),
    finishes("length"),
  );
}

function append(content: string, more?: boolean) {
  const input = more === undefined ? { path: "src/a.ts", content } : { path: "src/a.ts", content, more };
  return step(calls({ callId: `append${content.length}`, name: "append_file", input }));
}

describe("a write that is cut by the answer's length", () => {
  test("is not put in place until append_file completes it, at whatever character it was cut", async () => {
    for (let at = 1; at < FILE.length; at += 7) {
      const workspace = new MemoryWorkspace();
      // A cut can be within an escape, too.
      const first = cutWrite("write_file", FILE.slice(0, at), FILE[at] === "\n" ? "\\" : "");
      const model = new ScriptedModel([first, append(FILE.slice(at)), step(says("Done."))]);
      const { turn } = await playTurn(model, { workspace });
      expect(workspace.files.texts()).toEqual({ "src/a.ts": FILE });
      expect(workspace.files.journal).toEqual(["write src/a.ts"]);
      expect(turn.items[0]).toMatchObject({
        action: { kind: "file.write", path: "src/a.ts" },
        outcome: { status: "cut" },
      });
      expect(JSON.stringify(model.requests[1]?.messages)).toContain("kept as a draft");
    }
  });

  test("can be gone on with in pieces, and a piece can be cut itself", async () => {
    const workspace = new MemoryWorkspace({ files: { "src/a.ts": "old\n" } });
    const script = [
      cutWrite("write_file", FILE.slice(0, 100)),
      cutWrite("append_file", FILE.slice(100, 205)),
      append("/* middle */\n", true),
      append("// end of it\n"),
      step(says("Done.")),
    ];
    await playTurn(script, { workspace });
    const text = workspace.files.texts()["src/a.ts"] ?? "";
    expect(workspace.files.journal).toEqual(["write src/a.ts"]);
    expect(text).toBe(`${FILE.slice(0, 205)}/* middle */\n// end of it\n`);
  });

  test("of append_file goes to the end of the file that is there", async () => {
    const workspace = new MemoryWorkspace({ files: { "src/a.ts": "first\n" } });
    const script = [cutWrite("append_file", "second\n"), append("third\n"), step(says("Done."))];
    await playTurn(script, { workspace });
    expect(workspace.files.texts()["src/a.ts"]).toBe("first\nsecond\nthird\n");
  });

  test("is asked for once when the model thinks that it is done", async () => {
    const model = new ScriptedModel([
      cutWrite("write_file", FILE.slice(0, 100)),
      step(says("Done.")),
      append(FILE.slice(100)),
      step(says("Now it is.")),
    ]);
    const workspace = new MemoryWorkspace();
    expect((await playTurn(model, { workspace })).ending).toEqual({ outcome: "completed" });
    expect(JSON.stringify(model.requests[2]?.messages)).toContain("Only a draft exists of src/a.ts");
    expect(workspace.files.texts()).toEqual({ "src/a.ts": FILE });
    const gaveUp = new ScriptedModel([
      cutWrite("write_file", "x"),
      step(says("Done.")),
      step(says("It is not needed.")),
    ]);
    expect((await playTurn(gaveUp)).ending).toEqual({ outcome: "completed" });
  });

  test("is forgotten when the file is written whole", async () => {
    const workspace = new MemoryWorkspace();
    const whole = calls({ callId: "w", name: "write_file", input: { path: "src/a.ts", content: "whole\n" } });
    await playTurn([cutWrite("write_file", FILE.slice(0, 100)), step(whole), append("more\n"), step(says("Done."))], {
      workspace,
    });
    expect(workspace.files.texts()["src/a.ts"]).toBe("whole\nmore\n");
  });
});

describe("what goes on", () => {
  const cases: [string, string, string, string][] = [
    ["right behind the cut", "const a = co", "mpute();\n", "const a = compute();\n"],
    ["with the cut line anew", "x\n  const a = co", "  const a = compute();\n", "x\n  const a = compute();\n"],
    [
      "with the cut line anew, not indented",
      "x\n  const a = co",
      "const a = compute();\n",
      "x\n  const a = compute();\n",
    ],
    [
      "a few lines back",
      "one\nfunction first() {\n  return 1;\n}\nfunction sec",
      "function first() {\n  return 1;\n}\nfunction second() {}\n",
      "one\nfunction first() {\n  return 1;\n}\nfunction second() {}\n",
    ],
    ["with text that only looks repeated", "a();\n}\n", "}\n", "a();\n}\n}\n"],
  ];
  for (const [name, draft, rest, whole] of cases) test(name, () => expect(joinDraft(draft, rest)).toBe(whole));

  test("with any repeated stretch of some length gives the same text", () => {
    fc.assert(
      fc.property(fc.integer({ min: 60, max: FILE.length - 1 }), fc.integer({ min: 30, max: 60 }), (cut, back) => {
        expect(joinDraft(FILE.slice(0, cut), FILE.slice(cut - back))).toBe(FILE);
      }),
    );
  });
});
