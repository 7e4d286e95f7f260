import { expect, test } from "bun:test";
import fc from "fast-check";
import { parsePatch } from "./parse-patch.ts";

test("numbers the lines on both sides and leaves out the headers", () => {
  const patch =
    "diff --git a/x b/x\n--- a/x\n+++ b/x\n@@ -3,3 +3,4 @@ function a() {\n one\n-two\n+2\n+2.5\n three\n@@ -20 +21 @@\n-old\n\\ No newline at end of file\n+new\n";
  expect(parsePatch(patch)).toEqual([
    { kind: "same", text: "one", before: 3, after: 3 },
    { kind: "removed", text: "two", before: 4 },
    { kind: "added", text: "2", after: 4 },
    { kind: "added", text: "2.5", after: 5 },
    { kind: "same", text: "three", before: 5, after: 6 },
    { kind: "hunk", text: "···" },
    { kind: "removed", text: "old", before: 20 },
    { kind: "note", text: "No newline at end of file" },
    { kind: "added", text: "new", after: 21 },
  ]);
});

test("gives back every changed line of any patch", () => {
  const line = fc.string().map((text) => text.replaceAll(/[\n\r]/g, ""));
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom<"+" | "-" | " ">("+", "-", " "), line), { minLength: 1 }),
      (lines) => {
        const patch = `@@ -1,9 +1,9 @@\n${lines.map(([sign, text]) => sign + text).join("\n")}\n`;
        const kinds = { "+": "added", "-": "removed", " ": "same" };
        expect(parsePatch(patch).map(({ kind, text }) => [kind, text])).toEqual(
          lines.map(([sign, text]) => [kinds[sign], text]),
        );
      },
    ),
  );
});
