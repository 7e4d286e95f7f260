import { describe, expect, test } from "bun:test";
import fc from "fast-check";
import { parsePatch } from "./parse-patch.ts";
import type { FilePatch } from "./patch.ts";

function read(text: string): readonly FilePatch[] {
  const parsed = parsePatch(text);
  if (!parsed.ok) throw new Error(parsed.reason);
  return parsed.files;
}

/** `path: sign+text|…` of each hunk, for short tables. */
function brief(files: readonly FilePatch[]): string[] {
  return files.map((file) => {
    if (file.kind !== "update")
      return `${file.kind} ${file.path}${file.kind === "add" ? ` ${JSON.stringify(file.text)}` : ""}`;
    const sign = { keep: " ", remove: "-", add: "+" } as const;
    const hunks = file.hunks.map((hunk) => hunk.lines.map((line) => sign[line.kind] + line.text).join("|"));
    return `update ${file.path}${file.to === null ? "" : ` to ${file.to}`}: ${hunks.join(" @@ ")}`;
  });
}

const BODY = " a\n-b\n+c\n";

describe("what models send", () => {
  const shapes: [string, string, string[]][] = [
    ["a plain unified diff", `--- a/x.ts\n+++ b/x.ts\n@@ -1,2 +1,2 @@\n${BODY}`, ["update x.ts:  a|-b|+c"]],
    ["no prefixes", `--- src/x.ts\n+++ src/x.ts\n@@ -1,2 +1,2 @@\n${BODY}`, ["update src/x.ts:  a|-b|+c"]],
    ["a folder that is called a", `--- a/x.ts\n+++ a/x.ts\n@@\n${BODY}`, ["update a/x.ts:  a|-b|+c"]],
    [
      "wrong counts",
      `--- a/x.ts\n+++ b/x.ts\n@@ -10,99 +7,1 @@\n${BODY}@@ -20,1 +1,1 @@\n-d\n`,
      ["update x.ts:  a|-b|+c @@ -d"],
    ],
    ["no numbers", `--- a/x.ts\n+++ b/x.ts\n@@ ... @@\n${BODY}`, ["update x.ts:  a|-b|+c"]],
    [
      "time stamps",
      `--- x.ts\t2024-01-02 03:04:05\n+++ x.ts 2024-01-02 03:04:05.000 +0000\n@@\n${BODY}`,
      ["update x.ts:  a|-b|+c"],
    ],
    [
      "Windows' paths and line endings",
      `--- a\\src\\x.ts\n+++ b\\src\\x.ts\n@@\n${BODY}`.replaceAll("\n", "\r\n"),
      ["update src/x.ts:  a|-b|+c"],
    ],
    [
      "context lines without their space",
      "--- a/x\n+++ b/x\n@@ -1,4 +1,4 @@\nfunction a() {\n\n-b\n+c\n}\n",
      ["update x:  function a() {| |-b|+c| }"],
    ],
    [
      "a fence around it",
      `Here it is:\n\`\`\`diff\n--- a/x\n+++ b/x\n@@\n${BODY}\`\`\`\nThat is all.`,
      ["update x:  a|-b|+c"],
    ],
    [
      "no newline at the end",
      "--- a/x\n+++ b/x\n@@\n-b\n\\ No newline at end of file\n+c\n\\ No newline at end of file",
      ["update x: -b|+c"],
    ],
    [
      "git's heads, several files",
      `diff --git a/x b/x\nindex 12ab..34cd 100644\n--- a/x\n+++ b/x\n@@ -1,2 +1,2 @@\n${BODY}diff --git a/y b/y\nnew file mode 100644\nindex 0000000..12ab\n--- /dev/null\n+++ b/y\n@@ -0,0 +1,2 @@\n+one\n+two\ndiff --git a/z b/z\ndeleted file mode 100644\n--- a/z\n+++ /dev/null\n@@ -1 +0,0 @@\n-gone\n`,
      ["update x:  a|-b|+c", 'add y "one\\ntwo\\n"', "delete z"],
    ],
    [
      "a new file without a newline",
      "--- /dev/null\n+++ b/y\n@@ -0,0 +1 @@\n+one\n\\ No newline at end of file\n",
      ['add y "one"'],
    ],
    ["a rename", "diff --git a/x b/y\nsimilarity index 100%\nrename from x\nrename to y\n", ["update x to y: "]],
    [
      "a rename with a change",
      `diff --git a/x b/y\nrename from x\nrename to y\n--- a/x\n+++ b/y\n@@\n${BODY}`,
      ["update x to y:  a|-b|+c"],
    ],
    ["a mail's signature", `--- a/x\n+++ b/x\n@@\n${BODY}-- \n2.39.0\n`, ["update x:  a|-b|+c"]],
    [
      "a removed line of two dashes",
      "--- a/x.sql\n+++ b/x.sql\n@@\n--- old comment\n+-- new comment\n",
      ["update x.sql: --- old comment|+-- new comment"],
    ],
    [
      "*** Begin Patch",
      `*** Begin Patch\n*** Update File: x.ts\n@@ class A\n${BODY}*** End Patch`,
      ["update x.ts:  a|-b|+c"],
    ],
    [
      "*** Begin Patch without @@",
      `*** Begin Patch\n*** Update File: x.ts\n${BODY}*** End Patch\n`,
      ["update x.ts:  a|-b|+c"],
    ],
    ["neither begin nor end", `*** Update File: ./x.ts\n@@\n${BODY}`, ["update x.ts:  a|-b|+c"]],
    [
      "a shell around it",
      `apply_patch <<'EOF'\n*** Begin Patch\n*** Update File: x.ts\n@@\n${BODY}*** End Patch\nEOF\n`,
      ["update x.ts:  a|-b|+c"],
    ],
    [
      "all of its sections",
      `*** Begin Patch\n*** Add File: new/y.ts\n+one\n+\n+two\n*** Update File: x.ts\n*** Move to: z.ts\n@@\n${BODY}*** End of File\n*** Delete File: old.ts\n*** End Patch`,
      ['add new/y.ts "one\\n\\ntwo\\n"', "update x.ts to z.ts:  a|-b|+c", "delete old.ts"],
    ],
    [
      "a new file without plus signs",
      "*** Begin Patch\n*** Add File: y.md\n# Title\n\ntext\n*** End Patch",
      ['add y.md "# Title\\n\\ntext\\n"'],
    ],
    [
      "numbers in a *** Begin Patch",
      `*** Begin Patch\n*** Update File: x\n@@ -3,2 +3,2 @@\n${BODY}*** End Patch`,
      ["update x:  a|-b|+c"],
    ],
    [
      "a fenced *** Begin Patch",
      `\`\`\`\n*** Begin Patch\n*** Update File: x\n@@\n${BODY}*** End Patch\n\`\`\``,
      ["update x:  a|-b|+c"],
    ],
    [
      "two patches one behind the other",
      `*** Begin Patch\n*** Delete File: a\n*** End Patch\n`.concat(
        "*** Begin Patch\n*** Delete File: b\n*** End Patch\n",
      ),
      ["delete a", "delete b"],
    ],
  ];
  for (const [name, text, expected] of shapes) test(name, () => expect(brief(read(text))).toEqual(expected));

  test("numbers, anchors and the file's end are kept for what is not unique", () => {
    const [file] = read("*** Update File: x\n@@ class A\n@@ run()\n-b\n*** End of File\n@@ -12,1 +12,1 @@ head\n-c\n");
    expect(file).toMatchObject({
      hunks: [
        { anchors: ["class A", "run()"], line: null, atEnd: true },
        { anchors: ["head"], line: 12, atEnd: false },
      ],
    });
  });

  const bad: [string, string, string][] = [
    ["prose", "I changed the file as you asked.", "neither a unified diff"],
    ["hunks of no file", `@@ -1,2 +1,2 @@\n${BODY}`, "names no file"],
    ["a change of no file", "*** Begin Patch\n@@\n-b\n+c\n*** End Patch", "belongs to no file"],
    ["an empty patch", "*** Begin Patch\n*** End Patch", "names no file"],
  ];
  for (const [name, text, reason] of bad)
    test(`${name} is told what is missing`, () => {
      expect(parsePatch(text)).toEqual({ ok: false, reason: expect.stringContaining(reason) });
    });
});

test("any text is read or refused, never an exception", () => {
  const piece = fc.constantFrom(
    "*** Begin Patch",
    "*** End Patch",
    "*** Update File: a",
    "*** Add File: b",
    "*** Delete File:",
    "*** Move to: c",
    "*** End of File",
    "--- a/x",
    "+++ b/x",
    "--- /dev/null",
    "+++ /dev/null",
    "diff --git a/x b/y",
    "rename from x",
    "rename to",
    "new file mode",
    "@@",
    "@@ -1 +1 @@ f",
    "@@ class",
    "```diff",
    "```",
    " keep",
    "-gone",
    "+new",
    "",
    "\\ No",
    "<<EOF",
    "EOF",
    "-- ",
    "2.1",
  );
  const text = fc
    .array(fc.oneof(piece, fc.string({ maxLength: 6 })), { maxLength: 30 })
    .map((lines) => lines.join("\n"));
  fc.assert(
    fc.property(text, (each) => void parsePatch(each)),
    { numRuns: 1_000 },
  );
});
