import { expect, test } from "bun:test";
import type { TextEdit } from "@lathe/protocol/language";
import fc from "fast-check";
import { applyTextEdits, toEditorRange, toTextPosition } from "./monaco-ranges.ts";

function edit(line: number, from: number, to: number, text: string): TextEdit {
  return { range: { start: { line, character: from }, end: { line, character: to } }, text };
}

test("counts from 1, as editors do", () => {
  expect(toEditorRange(edit(0, 2, 5, "").range)).toEqual({
    startLineNumber: 1,
    startColumn: 3,
    endLineNumber: 1,
    endColumn: 6,
  });
  expect(toTextPosition({ lineNumber: 3, column: 1 })).toEqual({ line: 2, character: 0 });
});

test("applies edits in any order, of the text as it was", () => {
  const text = "const a = b;\nuse(a, a);\n";
  const edits = [edit(1, 7, 8, "long"), edit(0, 6, 7, "long"), edit(1, 4, 5, "long")];
  expect(applyTextEdits(text, edits)).toBe("const long = b;\nuse(long, long);\n");
});

test("leaves a text alone that is not the one that was meant", () => {
  expect(applyTextEdits("short", [edit(0, 3, 9, "")])).toBeNull();
  expect(applyTextEdits("short", [edit(4, 0, 0, "x")])).toBeNull();
  expect(applyTextEdits("overlapping", [edit(0, 0, 5, ""), edit(0, 3, 6, "")])).toBeNull();
});

test("an edit at every place puts its text exactly there", () => {
  fc.assert(
    fc.property(
      fc.array(fc.stringMatching(/^[a-zé😀 ]*$/u), { minLength: 1 }),
      fc.nat(),
      fc.nat(),
      (lines, row, column) => {
        const line = row % lines.length;
        const before = lines[line] ?? "";
        const character = column % (before.length + 1);
        const expected = lines.with(line, `${before.slice(0, character)}#${before.slice(character)}`).join("\n");
        expect(applyTextEdits(lines.join("\n"), [edit(line, character, character, "#")])).toBe(expected);
      },
    ),
  );
});
