import { describe, expect, test } from "bun:test";
import type { FinishReason, ModelPart, ModelRequest } from "@lathe/protocol/model";
import { MemoryWorkspace } from "@lathe/testing/memory-workspace";
import { calls, fails, finishes, says, ScriptedModel, type ScriptedStep, step } from "@lathe/testing/scripted-model";
import { playTurn } from "../testing/play-turn.ts";
import { TOOLS } from "../tools/all-tools.ts";
import { toAction } from "./action-call.ts";
import { withTextChannel } from "./with-text-channel.ts";
import { writeAction } from "./write-action.ts";

const REQUEST: ModelRequest = {
  model: "test/text",
  system: "You build apps.",
  messages: [{ role: "user", content: [{ type: "text", text: "Build it" }] }],
  tools: [...TOOLS.values()].map((tool) => tool.definition),
};

async function ask(
  steps: readonly ScriptedStep[],
  request: ModelRequest = REQUEST,
): Promise<{ parts: ModelPart[]; model: ScriptedModel }> {
  const model = new ScriptedModel(steps);
  const parts: ModelPart[] = [];
  for await (const part of withTextChannel(model).stream(request, new AbortController().signal)) parts.push(part);
  return { parts, model };
}

/** A segment of a reply, in deltas of some characters. */
function segment(text: string, reason: FinishReason = "stop", size = 7): ScriptedStep {
  const deltas: ModelPart[] = [];
  for (let at = 0; at < text.length; at += size)
    deltas.push({ type: "text.delta", id: "t", text: text.slice(at, at + size) });
  return { parts: [...deltas, ...finishes(reason, { input: 10, output: 5 })] };
}

function finishedCalls(parts: readonly ModelPart[]): { name: string; input: unknown }[] {
  return parts.flatMap((part) =>
    part.type === "tool.finished" ? [{ name: part.name, input: part.input === "" ? "" : JSON.parse(part.input) }] : [],
  );
}

function endOf(parts: readonly ModelPart[]): unknown {
  const last = parts.at(-1);
  return last?.type === "finished" ? last.reason : last;
}

const FILE = `import { useState } from "react";

export function App() {
  const [count, setCount] = useState(0);
  return (
    <main className="p-4">
      <h1>Count: {count}</h1>
      <button onClick={() => setCount(count + 1)}>More</button>
    </main>
  );
}
`;
const HEAD = 'I write it.\n\n<boltArtifact id="a" title="App">\n<boltAction type="file" filePath="src/app.tsx">\n';
const TAIL = "</boltAction>\n</boltArtifact>\n";

describe("a reply in the text protocol", () => {
  test("becomes calls, with the file shown while it is written", async () => {
    const { parts } = await ask([segment(HEAD + FILE + TAIL)]);
    expect(finishedCalls(parts)).toEqual([{ name: "write_file", input: { path: "src/app.tsx", content: FILE } }]);
    expect(endOf(parts)).toBe("tool-calls");
    const deltas = parts.flatMap((part) => (part.type === "tool.delta" ? [part.text] : []));
    expect(deltas.length).toBeGreaterThan(20);
    expect(JSON.parse(deltas.join(""))).toEqual({ path: "src/app.tsx", content: FILE });
  });

  test("maps every action onto its tool", async () => {
    const text = `<boltArtifact id="a" title="b">
<boltAction type="edit" filePath="a.ts">
<<<<<<< SEARCH
const a = 1;
=======
const a = 2;
>>>>>>> REPLACE
</boltAction>
<boltAction type="file" filePath="b.ts">
<<<<<<< SEARCH
one
=======
>>>>>>> REPLACE
</boltAction>
<boltAction type="edit" filePath="b.ts">
@@
-one
+two
</boltAction>
<boltAction type="start">npm run dev</boltAction>
<boltAction type="delete" filePath="c"/>
<boltAction type="rename" filePath="d" to="e"/>
<boltAction type="read" filePath="f">10-20</boltAction>
<boltAction type="append" filePath="g">
more
</boltAction>
<boltAction type="shell">npm install zod &amp;&amp; npm run dev</boltAction>
<boltAction type="shell">npm run dev</boltAction>
<boltAction type="tool" name="search_files">{"query":"x"}</boltAction>
</boltArtifact>`;
    const { parts } = await ask([segment(text)]);
    expect(finishedCalls(parts)).toEqual([
      { name: "edit_file", input: { path: "a.ts", edits: [{ search: "const a = 1;", replace: "const a = 2;" }] } },
      { name: "edit_file", input: { path: "b.ts", edits: [{ search: "one", replace: "" }] } },
      { name: "apply_patch", input: { patch: "--- a/b.ts\n+++ b/b.ts\n@@\n-one\n+two\n" } },
      { name: "app_status", input: {} },
      { name: "delete_file", input: { path: "c" } },
      { name: "rename_file", input: { from: "d", to: "e" } },
      { name: "read_file", input: { path: "f", startLine: 10, endLine: 20 } },
      { name: "append_file", input: { path: "g", content: "more\n" } },
      { name: "run_command", input: { command: "npm install zod" } },
      { name: "app_status", input: { restart: true } },
      { name: "search_files", input: { query: "x" } },
    ]);
  });

  test.each([
    ["in a fence", (json: string) => `I write it.\n\`\`\`json\n${json}\n\`\`\`\nThat is it.`],
    ["behind a mark", (json: string) => `[TOOL_CALLS][${json}]`],
    ["behind a mark and words", (json: string) => `So be it. <|python_tag|>${json}`],
    ["alone", (json: string) => json],
    ["behind words", (json: string) => `I write it.\n${json}`],
  ])("whose calls are JSON %s is carried out, too", async (_where, wrap) => {
    const call = { name: "write_file", arguments: { path: "a.txt", content: "one\n" } };
    for (const each of [call, { function: { name: call.name, arguments: JSON.stringify(call.arguments) } }]) {
      const { parts } = await ask([segment(wrap(JSON.stringify(each)))]);
      expect(finishedCalls(parts)).toEqual([{ name: "write_file", input: call.arguments }]);
      expect(endOf(parts)).toBe("tool-calls");
    }
    // What no tool is called by is an answer.
    const { parts } = await ask([segment(wrap(JSON.stringify({ name: "zod", arguments: {} })))]);
    expect(finishedCalls(parts)).toEqual([]);
    expect(endOf(parts)).toBe("stop");
  });

  test("shows an edit as soon as its path is known, and gives a sign of life with each part", async () => {
    const text =
      '<boltAction type="edit" filePath="a.ts">\n<<<<<<< SEARCH\na\n=======\nb\n>>>>>>> REPLACE\n</boltAction>';
    const { parts } = await ask([segment(text, "stop", 1)]);
    expect(parts.length).toBeGreaterThanOrEqual(text.length);
    const deltas = parts.flatMap((part) => (part.type === "tool.delta" ? [part.text] : []));
    expect(deltas[0]).toBe('{"path":"a.ts"');
    expect(JSON.parse(deltas.join(""))).toEqual({ path: "a.ts", edits: [{ search: "a", replace: "b" }] });
  });

  test("does nothing that was not offered", async () => {
    const tools = REQUEST.tools.filter((tool) => tool.name === "read_file");
    const { parts, model } = await ask([segment(HEAD + FILE + TAIL)], { ...REQUEST, tools });
    expect(finishedCalls(parts).map((call) => call.name)).toEqual(["write_file (not offered here)"]);
    expect(model.requests[0]?.system).toContain("Not available here, whatever is said above: write_file");
  });

  test("is asked for with instructions that name only tools that exist", async () => {
    const { model } = await ask([segment("Done.")]);
    const named = model.requests[0]?.system.match(/\b[a-z]+_(?:file|files|command|status)\b/g) ?? [];
    expect(named.length).toBeGreaterThan(10);
    for (const name of named) expect(TOOLS.has(name)).toBe(true);
    expect(model.requests[0]?.system).not.toContain("Not available here");
  });

  test("passes as it is when no tools are offered", async () => {
    const { parts, model } = await ask([segment(HEAD + FILE + TAIL)], { ...REQUEST, tools: [] });
    expect(finishedCalls(parts)).toEqual([]);
    expect(model.requests[0]?.system).toBe("You build apps.");
  });

  test("that breaks off passes as it is: what was open stays open", async () => {
    const cut = { parts: segment(HEAD + FILE).parts, cutAfter: 20 };
    const { parts } = await ask([cut]);
    expect(parts.map((part) => part.type)).not.toContain("finished");
    expect(finishedCalls(parts)).toEqual([]);
    const failed = await ask([
      { parts: [...says(HEAD + FILE), ...fails({ code: "model_overloaded", message: "Busy" })] },
    ]);
    expect(finishedCalls(failed.parts)).toEqual([]);
    expect(failed.parts.at(-1)?.type).toBe("failed");
  });
});

describe("a reply that reaches its length limit", () => {
  const whole = HEAD + FILE + TAIL;
  const result = [{ name: "write_file", input: { path: "src/app.tsx", content: FILE } }];

  test("goes on exactly where it stopped, wherever that is", async () => {
    for (let cut = 1; cut < whole.length; cut += 1) {
      const { parts, model } = await ask([segment(whole.slice(0, cut), "length"), segment(whole.slice(cut))]);
      expect(finishedCalls(parts)).toEqual(result);
      expect(endOf(parts)).toBe("tool-calls");
      expect(model.requests).toHaveLength(2);
    }
  });

  test("and repeats the line that it stopped in, or begins with a fence, a sentence or the tags again", async () => {
    const start = HEAD.length + FILE.indexOf("const [count");
    const end = HEAD.length + FILE.indexOf("</main>");
    for (let cut = start; cut < end; cut += 1) {
      const before = whole.slice(0, cut);
      const next = whole.slice(cut);
      const line = before.slice(before.lastIndexOf("\n") + 1);
      const openTags = HEAD.slice(HEAD.indexOf("<boltArtifact"));
      const starts = ["```tsx\n", "Continuing from where it stopped:\n\n```tsx\n", openTags, openTags + "```tsx\n"];
      if (line.trim().length >= 8) starts.push(line, line.trimStart(), `\`\`\`tsx\n${line}`, openTags + line);
      for (const begin of starts) {
        const closed = begin.includes("```") ? next.replace(TAIL, `\`\`\`\n${TAIL}`) : next;
        const { parts } = await ask([segment(before, "length"), segment(begin + closed)]);
        expect(finishedCalls(parts)).toEqual(result);
      }
    }
  });

  test("and begins the file anew", async () => {
    const cut = HEAD.length + 120;
    const again = HEAD.slice(HEAD.indexOf("<boltArtifact")) + FILE + TAIL;
    const { parts } = await ask([segment(whole.slice(0, cut), "length"), segment(again)]);
    expect(finishedCalls(parts)).toEqual(result);
  });

  test("goes on through several segments, as one answer with one usage", async () => {
    const at = [0, 60, 150, 240, 330, whole.length];
    const segments = at
      .slice(1)
      .map((end, index) => segment(`${whole.slice(at[index], end)}<|im_end|>`, index < 4 ? "length" : "stop"));
    const { parts, model } = await ask(segments);
    expect(finishedCalls(parts)).toEqual(result);
    expect(parts.at(-1)).toEqual({
      type: "finished",
      reason: "tool-calls",
      usage: { inputTokens: 50, cachedInputTokens: null, outputTokens: 25 },
      segments: 5,
    });
    const last = model.requests[4]?.messages.slice(-2);
    expect(last?.[0]).toEqual({ role: "assistant", content: [{ type: "text", text: whole.slice(0, 330) }] });
    expect(last?.[1]?.role).toBe("user");
  });

  test("is given up after five segments: the file is not put in place", async () => {
    const segments = Array.from({ length: 5 }, (_, index) =>
      segment(index === 0 ? HEAD : `const line${index} = ${index};\n`, "length"),
    );
    const { parts, model } = await ask(segments);
    expect(model.requests).toHaveLength(5);
    expect(finishedCalls(parts)).toEqual([]);
    expect(endOf(parts)).toBe("length");
  });

  test("is asked to go on as well when it ends inside a file, and not again when it says nothing", async () => {
    const going = await ask([segment(HEAD + FILE), segment(TAIL)]);
    expect(finishedCalls(going.parts)).toEqual(result);
    const silent = await ask([segment(HEAD + FILE), segment("")]);
    expect(finishedCalls(silent.parts)).toEqual([]);
    expect(silent.model.requests).toHaveLength(2);
    expect(endOf(silent.parts)).toBe("length");
  });
});

describe("a turn through either channel", () => {
  const steps = [
    [
      { name: "write_file", input: { path: "src/app.tsx", content: FILE } },
      { name: "write_file", input: { path: "src/odd.ts", content: 'const a = "</boltAction>";\n\n  ' } },
      {
        name: "edit_file",
        input: { path: "index.html", edits: [{ search: "<title>Old</title>", replace: "<title>New</title>" }] },
      },
      { name: "run_command", input: { command: "npm install" } },
    ],
    [
      { name: "read_file", input: { path: "src/app.tsx" } },
      { name: "rename_file", input: { from: "src/odd.ts", to: "src/even.ts" } },
      { name: "append_file", input: { path: "notes.md", content: "- one\n" } },
      { name: "delete_file", input: { path: "old.txt" } },
      { name: "app_status", input: {} },
    ],
  ];
  const workspace = (): MemoryWorkspace =>
    new MemoryWorkspace({
      files: { "index.html": "<title>Old</title>\n", "old.txt": "x" },
      commands: { "npm install": { output: ["added </result> 1\n"] } },
    });

  test("leaves the same tree, and is told the same", async () => {
    const [byTools, byText] = [workspace(), workspace()];
    const script = steps.map((each) => step(...each.map((call, index) => calls({ callId: `c${index}`, ...call }))));
    await playTurn([...script, step(says("Done."))], { workspace: byTools });

    const replies = steps.map((each) => {
      const actions = each.map((call) => toAction(call)).map(({ head, content }) => writeAction(head, content));
      return segment(`Now.\n<boltArtifact id="a" title="b">\n${actions.join("\n")}\n</boltArtifact>`);
    });
    const model = new ScriptedModel([...replies, segment("Done.")]);
    const { ending } = await playTurn(withTextChannel(model), { workspace: byText });
    expect(ending).toEqual({ outcome: "completed" });
    expect(byText.files.texts()).toEqual(byTools.files.texts());
    expect(byText.files.journal).toEqual(byTools.files.journal);
    expect(byText.commands.lines).toEqual(byTools.commands.lines);

    const last = model.requests[2];
    expect(last?.tools).toEqual([]);
    expect(last?.messages.map((message) => message.role)).toEqual(["user", "assistant", "user", "assistant", "user"]);
    const texts = (last?.messages ?? []).map((message) =>
      message.content.map((part) => ("text" in part ? part.text : "")).join("\n"),
    );
    expect(texts[1]).toContain('<boltAction type="file" filePath="src/app.tsx">');
    expect(texts[2]).toContain('<result action="write_file" status="done">');
    // A command's output cannot end its own result.
    expect(texts[2]).toContain("added </ result> 1");
  });

  test("a file that is cut for good is told to the model as one that was not written", async () => {
    const segments = Array.from({ length: 5 }, (_, index) =>
      segment(index === 0 ? HEAD : `const line${index} = ${index};\n`, "length"),
    );
    const workspace = new MemoryWorkspace();
    const { turn } = await playTurn(
      withTextChannel(new ScriptedModel([...segments, ...Array.from({ length: 3 }, () => segment("Sorry."))])),
      {
        workspace,
      },
    );
    const item = turn.items.find((each) => each.type === "action");
    expect(item?.type === "action" ? item.outcome?.status : null).toBe("cut");
    expect(workspace.files.texts()).toEqual({});
  });
});
