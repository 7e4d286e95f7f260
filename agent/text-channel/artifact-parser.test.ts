import { describe, expect, test } from "bun:test";
import fc from "fast-check";
import type { ActionHead, ArtifactEvent } from "./artifact-event.ts";
import { ArtifactParser } from "./artifact-parser.ts";
import { HABITS } from "./habits.fixture.ts";
import { writeAction } from "./write-action.ts";

function parse(chunks: readonly string[], broken = false): ArtifactEvent[] {
  const parser = new ArtifactParser();
  return joinDeltas([...chunks.flatMap((chunk) => parser.feed(chunk)), ...parser.end({ broken })]);
}

function joinDeltas(events: readonly ArtifactEvent[]): ArtifactEvent[] {
  const joined: ArtifactEvent[] = [];
  for (const event of events) {
    const last = joined.at(-1);
    if (event.type === "text" && last?.type === "text") last.text += event.text;
    else if (event.type === "content.delta" && last?.type === "content.delta") last.text += event.text;
    else joined.push({ ...event });
  }
  return joined;
}

/** Closed actions as `type path`, with their contents; those that were cut are marked. */
function actionsOf(events: readonly ArtifactEvent[]): [string, string][] {
  const actions: [string, string][] = [];
  let name = "";
  for (const event of events) {
    if (event.type === "action.opened") name = nameOf(event.head);
    else if (event.type === "action.closed") actions.push([name, event.content]);
    else if (event.type === "action.cut") actions.push([`cut ${name}`, event.content]);
  }
  return actions;
}

function nameOf(head: ActionHead): string {
  if (head.type === "rename") return `rename ${head.path} ${head.to}`;
  if (head.type === "tool") return `tool ${head.name}`;
  return "path" in head ? `${head.type} ${head.path}` : head.type;
}

function textOf(events: readonly ArtifactEvent[]): string {
  return events.flatMap((event) => (event.type === "text" ? [event.text] : [])).join("");
}

function cutAt(text: string, places: readonly number[]): string[] {
  const at = [0, ...places.map((place) => place % (text.length + 1)).sort((a, b) => a - b), text.length];
  return at.slice(1).map((end, index) => text.slice(at[index], end));
}

describe("what models send", () => {
  for (const habit of HABITS) {
    test(habit.name, () => {
      const events = parse([habit.reply]);
      expect(actionsOf(events)).toEqual(habit.actions);
      if (habit.text !== undefined) expect(textOf(events).trim()).toBe(habit.text);
    });

    test(`${habit.name}: the same cut anywhere`, () => {
      const whole = parse([habit.reply]);
      for (let cut = 0; cut <= habit.reply.length; cut += 1)
        expect(parse([habit.reply.slice(0, cut), habit.reply.slice(cut)])).toEqual(whole);
      expect(parse(habit.reply.split(""))).toEqual(whole);
    });
  }
});

const PIECES = [
  "<boltArtifact id=\"a\" title='b > c'>",
  "</boltArtifact>",
  '<boltAction type="file" filePath="src/a.ts">',
  '<boltAction type="shell">',
  "</boltAction>",
  "<boltAction",
  "<file path=x>",
  "</file>",
  "```",
  "```ts\n",
  "\n",
  " ",
  "<![CDATA[",
  "]]>",
  "<",
  ">",
  "/",
  '"',
  "'",
  "`",
  "=",
  "&lt;",
  "&amp;",
  "<|im_end|>",
  "</s>",
  "<|",
  "<tool_call>",
  '{"name":"x","arguments":{}}',
  "</tool_call>",
  "a",
  "const x = 1;",
  '<invoke name="read_file">',
  '<parameter name="path">',
  "</parameter>",
  "</invoke>",
  "😀",
  "\ud83d",
  "\0",
  "**src/a.ts**\n",
];
const reply = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string()), { maxLength: 40 })
  .map((pieces) => pieces.join(""));

describe("any input", () => {
  test("gives the same events wherever it is cut, and no error", () => {
    fc.assert(
      fc.property(reply, fc.array(fc.nat(), { maxLength: 8 }), fc.boolean(), (text, places, broken) => {
        expect(parse(cutAt(text, places), broken)).toEqual(parse([text], broken));
      }),
      { numRuns: 2_000 },
    );
  });

  test("ends each action that it opens, one at a time", () => {
    fc.assert(
      fc.property(reply, (text) => {
        let open = false;
        for (const event of parse([text])) {
          if (event.type === "action.opened") {
            expect(open).toBe(false);
            open = true;
          } else if (event.type === "action.closed" || event.type === "action.cut") open = false;
          else expect(open && event.type !== "content.delta").toBe(false);
        }
        expect(open).toBe(false);
      }),
      { numRuns: 1_000 },
    );
  });

  test("gives large replies the same events cut at random", () => {
    const files = Array.from({ length: 12 }, (_, index) => {
      const lines = Array.from(
        { length: 120 },
        (__, line) => `  <li key={${line}}>{a < b && c > d ? "&amp;" : \`x${index}\`}</li>`,
      );
      return writeAction({ type: "file", path: `src/part-${index}.tsx` }, `${lines.join("\n")}\n`);
    });
    const text = `Here:\n\n<boltArtifact id="x" title="y">\n${files.join("\n")}\n</boltArtifact>\nDone.<|im_end|>`;
    const whole = parse([text]);
    expect(actionsOf(whole)).toHaveLength(12);
    fc.assert(
      fc.property(fc.array(fc.nat(), { maxLength: 60 }), (places) => {
        expect(parse(cutAt(text, places))).toEqual(whole);
      }),
      { numRuns: 40 },
    );
  });

  test("is looked at a fixed number of times for each character, in whatever pieces it comes", () => {
    const hard = [
      "<boltAction ".repeat(400),
      "<".repeat(4_000),
      "</file>\n".repeat(500),
      '<boltAction type="file" filePath="a">\n`'.repeat(200),
    ];
    const open = '<boltAction type="file" filePath="a.tsx">\n';
    for (const inner of ["<div>text</div>\n".repeat(400), ...hard]) {
      for (const size of [1, 10, 100_000]) {
        const text = open + inner;
        const parser = new ArtifactParser();
        for (let at = 0; at < text.length; at += size) parser.feed(text.slice(at, at + size));
        parser.end();
        expect(parser.scanned).toBeLessThanOrEqual(text.length * 3);
      }
    }
  });

  test("keeps no more of an action than its limit", () => {
    const parser = new ArtifactParser({ maxContentCharacters: 1_000 });
    const events = parser.feed('<boltAction type="file" filePath="a">');
    for (let index = 0; index < 100; index += 1) events.push(...parser.feed("0123456789abcdefghij"));
    expect(actionsOf(events)).toEqual([["cut file a", expect.stringMatching(/^.{1000,1100}$/)]]);
  });
});

const path = fc.constantFrom(
  "src/app.tsx",
  "index.html",
  "a b/ü.md",
  "package.json",
  'x/<&">.txt',
  "style.css",
  "a.ts",
);
const content = fc.oneof(
  fc.string(),
  fc.string({ unit: "binary" }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((pieces) => pieces.join("")),
);
const action = fc.oneof(
  fc.tuple(path, content).map(([to, text]): [ActionHead, string] => [{ type: "file", path: to }, text]),
  fc.tuple(path, content).map(([to, text]): [ActionHead, string] => [{ type: "append", path: to }, text]),
  path.map((each): [ActionHead, string] => [{ type: "delete", path: each }, ""]),
  fc.tuple(path, path).map(([from, to]): [ActionHead, string] => [{ type: "rename", path: from, to }, ""]),
  content.filter((text) => text !== "").map((text): [ActionHead, string] => [{ type: "shell" }, text]),
  fc.jsonValue().map((value): [ActionHead, string] => [{ type: "tool", name: "list_files" }, JSON.stringify(value)]),
);

test("actions told as text come back as they were", () => {
  fc.assert(
    fc.property(fc.array(action, { maxLength: 5 }), (actions) => {
      const text = actions.map(([head, each]) => writeAction(head, each)).join("\n");
      const events = parse([`<boltArtifact id="a" title="b">\n${text}\n</boltArtifact>`]);
      expect(actionsOf(events)).toEqual(actions.map(([head, each]) => [nameOf(head), each]));
    }),
    { numRuns: 2_000 },
  );
});
