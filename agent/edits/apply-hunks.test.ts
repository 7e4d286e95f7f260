import { describe, expect, test } from "bun:test";
import fc from "fast-check";
import { beginPatch, type Piece, piecesOf, searchReplace, unifiedDiff } from "../testing/format-patch.ts";
import { applyEdits } from "./apply-edits.ts";
import { applyHunks } from "./apply-hunks.ts";
import { parsePatch } from "./parse-patch.ts";

/** What a patch of one file makes of a text; null when it is refused. */
function patched(text: string, patch: string): string | null {
  const parsed = parsePatch(patch);
  if (!parsed.ok) throw new Error(parsed.reason);
  const [file] = parsed.files;
  if (file?.kind !== "update" || parsed.files.length !== 1) throw new Error("not an update of one file");
  const result = applyHunks(text, file.hunks);
  return result.ok ? result.text : null;
}

const FORMATS: readonly [string, (text: string, pieces: readonly Piece[]) => string | null][] = [
  ["a unified diff", (text, pieces) => patched(text, unifiedDiff("a.ts", pieces))],
  ["a unified diff with wrong numbers", (text, pieces) => patched(text, unifiedDiff("a.ts", pieces, "wrong"))],
  ["a unified diff without numbers", (text, pieces) => patched(text, unifiedDiff("a.ts", pieces, "none"))],
  ["a *** Begin Patch", (text, pieces) => patched(text, beginPatch("a.ts", pieces))],
  [
    "search and replace",
    (text, pieces) => {
      const result = applyEdits(text, searchReplace(pieces));
      return result.ok ? result.text : null;
    },
  ],
];

const code = fc.constantFrom(
  "if (x) {",
  "}",
  "",
  "  return value;",
  "      call(a, b);",
  "    // note",
  "- item",
  "+ item",
  "@@",
);
const ownLine = fc.tuple(code, fc.nat(999)).map(([text, number]) => (text === "" ? "" : `${text} ${number}`));
const ending = fc.constantFrom("\n", "\r\n");
interface Case {
  before: string[];
  after: string[];
  endings: string[];
  mark: string;
  ended: boolean;
}
/** A text of lines that differ from each other, indented by spaces or by tabs, and what it becomes by a few changes. */
const change: fc.Arbitrary<Case> = fc
  .record({
    lines: fc.array(ownLine, { minLength: 1, maxLength: 30 }),
    edits: fc.array(fc.tuple(fc.nat(29), fc.constantFrom("remove", "replace", "insert"), ownLine), {
      minLength: 1,
      maxLength: 4,
    }),
    endings: fc.oneof(
      ending.map((each) => [each]),
      fc.array(ending, { minLength: 2, maxLength: 5 }),
    ),
    mark: fc.constantFrom("", "\uFEFF"),
    ended: fc.boolean(),
    tabs: fc.boolean(),
  })
  .map(({ lines, edits, tabs, ...rest }) => {
    const before = lines.map((text, index) => (text === "" ? "" : `${text} #${index}`));
    const after: string[] = [];
    for (const [index, line] of before.entries()) {
      const edit = edits.find(([at]) => at % before.length === index);
      if (edit === undefined) after.push(line);
      else if (edit[1] === "replace") after.push(`${edit[2]} new${index}`);
      else if (edit[1] === "insert") after.push(line, `${edit[2]} new${index}`);
    }
    const indented = (line: string) => (tabs ? line.replace(/^ +/, (spaces) => "\t".repeat(spaces.length / 2)) : line);
    return { before: before.map(indented), after: after.map(indented), ...rest };
  })
  .filter(
    ({ before, after }) =>
      before.some((line) => line !== "") &&
      after.some((line) => line !== "") &&
      before.at(-1) !== "" &&
      after.at(-1) !== "",
  );

function write({ before, endings, mark, ended }: Case): string {
  const text = before.map((line, index) => line + (endings[index % endings.length] ?? "\n")).join("");
  return mark + (ended ? text : text.replace(/\r?\n$/, ""));
}

describe("a change in any format", () => {
  for (const [name, apply] of FORMATS) {
    test(`gives the same text: ${name}`, () => {
      let landed = 0;
      let all = 0;
      fc.assert(
        fc.property(change, (each) => {
          const before = write(each);
          const pieces = piecesOf(each.before, each.after);
          if (pieces.length === 0) return;
          all += 1;
          const result = apply(before, pieces);
          // Hunks around which nothing but blank lines stands are refused; what lands, lands right.
          if (result === null) return;
          landed += 1;
          expect(result.replaceAll("\r\n", "\n").replace(/\n$/, "")).toBe(each.mark + each.after.join("\n"));
          expect(result.endsWith("\n")).toBe(each.ended);
          expect(result.startsWith("\uFEFF")).toBe(each.mark !== "");
          if (each.endings.every((kind) => kind === "\r\n") && each.before.length > 1)
            expect(/(?<!\r)\n/.test(result)).toBe(false);
          if (each.endings.every((kind) => kind === "\n")) expect(result).not.toContain("\r");
        }),
        { numRuns: 400 },
      );
      expect(landed / all).toBeGreaterThan(0.9);
    });

    test(`keeps each line's own ending where a file mixes them: ${name}`, () => {
      const before = "a1\r\nbb2\ncc3\r\ndd4\nee5\r\nff6\n";
      const lines = ["a1", "bb2", "cc3", "dd4", "ee5", "ff6"];
      const result = apply(before, piecesOf(lines, lines.with(2, "CHANGED")));
      expect(result?.replace(/CHANGED\r?\n/, "")).toBe("a1\r\nbb2\ndd4\nee5\r\nff6\n");
    });

    test(`with other white space lands there or is refused: ${name}`, () => {
      const shuffle = fc.constantFrom<(line: string) => string>(
        (line) => line,
        (line) => `  ${line}`,
        (line) => line.trimStart(),
        (line) => `${line}  `,
        (line) => line.replaceAll("\t", "    "),
        (line) => line.replaceAll(" ", "  "),
      );
      fc.assert(
        fc.property(change, shuffle, (each, alter) => {
          const pieces = piecesOf(each.before, each.after).map((piece) => ({
            ...piece,
            lines: piece.lines.map((line) => ({ ...line, text: line.text === "" ? "" : alter(line.text) })),
          }));
          if (pieces.length === 0) return;
          const result = apply(write(each), pieces);
          if (result === null) return;
          const bare = (text: string) => text.replaceAll(/[ \t\r\n\uFEFF]/g, "");
          expect(bare(result)).toBe(bare(each.after.join("\n")));
        }),
        { numRuns: 200 },
      );
    });
  }
});

describe("hunks", () => {
  const FILE = [
    "class A {",
    "  run() {",
    "    go();",
    "  }",
    "}",
    "class B {",
    "  run() {",
    "    go();",
    "  }",
    "}",
    "",
  ].join("\n");

  test("that fit several places are refused with the lines of all of them", () => {
    const parsed = parsePatch(
      "*** Begin Patch\n*** Update File: a\n@@\n   run() {\n-    go();\n+    stop();\n   }\n*** End Patch",
    );
    if (!parsed.ok || parsed.files[0]?.kind !== "update") throw new Error("not read");
    const result = applyHunks(FILE, parsed.files[0].hunks);
    expect(result).toMatchObject({ ok: false, reason: expect.stringContaining("2 places (lines 2, 7)") });
  });

  const decided: [string, string][] = [
    [
      "an anchor",
      "*** Begin Patch\n*** Update File: a\n@@ class B {\n   run() {\n-    go();\n+    stop();\n*** End Patch",
    ],
    [
      "anchors in anchors",
      "*** Begin Patch\n*** Update File: a\n@@ class B {\n@@ run() {\n-    go();\n+    stop();\n*** End Patch",
    ],
    ["a section's name", "--- a/a\n+++ b/a\n@@ -70,3 +70,3 @@ class B {\n   run() {\n-    go();\n+    stop();\n   }"],
    ["a right line number", "--- a/a\n+++ b/a\n@@ -7,3 +7,3 @@\n   run() {\n-    go();\n+    stop();\n   }"],
    [
      "the end of the file",
      "*** Begin Patch\n*** Update File: a\n@@\n   run() {\n-    go();\n+    stop();\n   }\n }\n*** End of File\n*** End Patch",
    ],
  ];
  for (const [name, patch] of decided)
    test(`that fit several places are decided by ${name}`, () => {
      expect(patched(FILE, patch)).toBe(FILE.slice(0, 40) + FILE.slice(40).replace("go", "stop"));
    });

  test("may keep what another one changes", () => {
    const head = "--- a/a\n+++ b/a\n@@\n";
    const file = "one\ntwo\nthree\nfour\n";
    expect(patched(file, `${head}-one\n+1\n two\n three\n@@\n two\n-three\n+3\n four\n`)).toBe("1\ntwo\n3\nfour\n");
    expect(patched(file, `${head} one\n+1.5\n two\n@@\n-two\n+2\n+2.5\n three\n`)).toBe(
      "one\n1.5\n2\n2.5\nthree\nfour\n",
    );
    expect(patched(file, `${head} three\n-four\n@@\n two\n+2.5\n three\n four\n`)).toBe("one\ntwo\n2.5\nthree\n");
    expect(patched(file, `${head}-one\n-two\n@@\n-two\n-three\n+x\n`)).toBeNull();
  });

  test("may build on the result of those before them, and are all or none", () => {
    const patch = "--- a/a\n+++ b/a\n@@\n-one\n+two\n@@\n-two\n+three\n";
    expect(patched("one\n", patch)).toBe("three\n");
    expect(patched("one\nfour\n", "--- a/a\n+++ b/a\n@@\n-one\n+two\n@@\n-nowhere to be seen\n+three\n")).toBeNull();
  });

  test("that only add need to say where", () => {
    expect(patched("one\ntwo\n", "--- a/a\n+++ b/a\n@@ -1,0 +2 @@\n+between\n")).toBeNull();
    expect(patched("one\ntwo\n", "*** Update File: a\n@@ one\n+between\n")).toBe("one\nbetween\ntwo\n");
    expect(patched("one\ntwo", "*** Update File: a\n@@\n+last\n*** End of File\n")).toBe("one\ntwo\nlast");
  });

  test("take on the file's indentation", () => {
    const tabs = "function a() {\n\tif (x) {\n\t\ty();\n\t}\n}\n";
    const patch = "--- a/a\n+++ b/a\n@@\n   if (x) {\n     y();\n+    z();\n+    if (q) {\n+      r();\n+    }\n   }\n";
    expect(patched(tabs, patch)).toBe(tabs.replace("y();\n", "y();\n\t\tz();\n\t\tif (q) {\n\t\t\tr();\n\t\t}\n"));
    const search = "\t\ty();";
    const edited = applyEdits(tabs, [{ search, replace: "\t\ty();\n    if (q) {\n      r();\n    }" }]);
    expect(edited).toMatchObject({ ok: true, text: tabs.replace("y();", "y();\n\t\tif (q) {\n\t\t\tr();\n\t\t}") });
  });
});
