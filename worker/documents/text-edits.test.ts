import { describe, expect, test } from "bun:test";
import fc from "fast-check";
import { diffTexts, editString, type TextEdit } from "./text-edits.ts";

const line = fc.constantFrom("", "a", "a b", "const x = 1;", "😀", "😀😁", "😁", "ab", "  a", "ä", "}");
const text = fc.oneof(
  fc.array(line, { maxLength: 12 }).map((lines) => lines.join("\n")),
  fc.string({ unit: "grapheme", maxLength: 30 }),
  fc.string({ unit: fc.constantFrom("😀", "😁", "🤀", "a", "\n"), maxLength: 12 }),
);

function touchesHalf(before: string, { index, remove, insert }: TextEdit): boolean {
  const splits = (at: number): boolean =>
    /[\ud800-\udbff]/.test(before[at - 1] ?? "") && /[\udc00-\udfff]/.test(before[at] ?? "");
  return splits(index) || splits(index + remove) || !insert.isWellFormed();
}

describe("diffTexts", () => {
  test("gives edits that make the one text into the other, in order, whole characters only", () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const edits = diffTexts(before, after);
        expect(editString(before, edits)).toBe(after);
        expect(edits.some((edit) => touchesHalf(before, edit))).toBe(false);
        expect(edits.some(({ remove, insert }) => remove === 0 && insert === "")).toBe(false);
        let end = -1;
        for (const { index, remove } of edits) {
          expect(index).toBeGreaterThan(end);
          end = index + remove;
        }
      }),
      { numRuns: 3_000 },
    );
  });

  test("finds separate changes in one text, and leaves what is between alone", () => {
    const before = "import a\n\nfunction one() {\n  return 1;\n}\n\nfunction two() {\n  return 2;\n}\n";
    const after = before.replace("return 1", "return 10").replace("return 2", "give 2");
    expect(diffTexts(before, after)).toEqual([
      { index: before.indexOf("1;") + 1, remove: 0, insert: "0" },
      { index: before.indexOf("return 2"), remove: 6, insert: "give" },
    ]);
  });

  test("nothing is changed in equal texts", () => {
    expect(diffTexts("a\n", "a\n")).toEqual([]);
  });

  test("texts that have nothing in common are replaced, however large", () => {
    const words = (seed: number): string =>
      Array.from({ length: 30_000 }, (_, index) => `${((index + seed) * 7_919) % 104_729} ${index * seed}\n`).join("");
    const [before, after] = [words(3), words(50_021)];
    expect(editString(before, diffTexts(before, after))).toBe(after);
  });
});
