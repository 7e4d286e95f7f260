import { expect, test } from "bun:test";
import fc from "fast-check";
import { readCsv, writeCsv } from "../../kit/shared/src/records/csv.ts";

/** Texts with much of what matters to tables. */
const field = fc.oneof(
  fc.string(),
  fc.string({ unit: "grapheme" }),
  fc.string({
    unit: fc.constantFrom('"', "'", ",", ";", "\t", "\r", "\n", "=", "+", "-", "@", " ", "\uFEFF", "a", "1"),
  }),
);
const rows = fc.array(fc.array(field, { minLength: 1, maxLength: 6 }), { maxLength: 8 });

test("what is written is read again as it was", () => {
  fc.assert(fc.property(rows, (table) => expect(readCsv(writeCsv(table))).toEqual(table)));
});

test("no field begins so that a spreadsheet would carry it out", () => {
  fc.assert(
    fc.property(field, (text) => {
      const [[written = ""] = []] = readFields(writeCsv([[text]]));
      const isNumber = /^[-+](?:\d+(?:[.,]\d+)*|[.,]\d+)(?:[eE][-+]?\d+)?$/.test(text);
      expect(/^[=+\-@\t\r\n]/.test(written)).toBe(isNumber);
    }),
  );
});

test("any text can be read, and no letter of it is lost", () => {
  const plain = fc.string({ unit: fc.constantFrom("a", "b", ",", "\n", '"') });
  fc.assert(
    fc.property(plain, (text) => {
      const letters = (each: string) => each.replace(/[^ab]/g, "");
      expect(letters(readCsv(text).flat().join(""))).toBe(letters(text));
    }),
  );
});

/** One field as a spreadsheet sees it, with the apostrophe. */
function readFields(text: string): string[][] {
  const line = text.slice(1, -2);
  return [[line.startsWith('"') ? line.slice(1, -1).replaceAll('""', '"') : line]];
}
