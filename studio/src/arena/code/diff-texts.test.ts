import { expect, test } from "bun:test";
import fc from "fast-check";
import { diffTexts, type TextEdit } from "./diff-texts.ts";

function apply(text: string, edits: readonly TextEdit[]): string {
  return edits.reduceRight(
    (result, { at, removed, inserted }) => result.slice(0, at) + inserted + result.slice(at + removed),
    text,
  );
}

const line = fc.string({ unit: fc.constantFrom("a", "b", " ", "(", "é", "😀"), maxLength: 6 });
const text = fc.array(line, { maxLength: 12 }).map((lines) => lines.join("\n"));

test("edits make one text out of the other, in order and apart", () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const edits = diffTexts(before, after);
      expect(apply(before, edits)).toBe(after);
      for (const [index, edit] of edits.entries()) {
        const next = edits[index + 1];
        expect(edit.removed + edit.inserted.length).toBeGreaterThan(0);
        if (next !== undefined) expect(edit.at + edit.removed).toBeLessThan(next.at);
      }
    }),
    { numRuns: 500 },
  );
});

test("no edit splits a surrogate pair", () => {
  const edits = diffTexts("x😀y", "x😁y");
  expect(edits).toEqual([{ at: 1, removed: 2, inserted: "😁" }]);
});

test("changes far apart stay small", () => {
  const lines = Array.from({ length: 2_000 }, (_, index) => `line ${index} of the file`);
  const changed = lines.with(3, "line 3 of a file").with(1_500, "line 1500 of the long file");
  const edits = diffTexts(lines.join("\n"), changed.join("\n"));
  expect(edits.length).toBe(2);
  expect(edits.reduce((sum, edit) => sum + edit.removed + edit.inserted.length, 0)).toBeLessThan(12);
});

test("texts that have nothing in common are replaced in good time", () => {
  const make = (seed: string): string =>
    Array.from({ length: 20_000 }, (_, index) => `${seed}${(index * 7_919) % 10_007}`).join("\n");
  const before = make("a");
  const after = make("b");
  expect(apply(before, diffTexts(before, after))).toBe(after);
});
