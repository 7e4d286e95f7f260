import assert from "node:assert/strict";
import { test } from "node:test";
import {
  type Column,
  dayIn,
  exportRecords,
  idsOfTitles,
  importRecords,
  listIn,
  numberIn,
  reportImport,
  truthIn,
} from "./transfer.ts";

interface Book {
  title: string;
  pages: number | null;
  tags: string[];
}

const columns: readonly Column<Book>[] = [
  { heading: "Title", write: ({ title }) => title, read: (text) => ({ title: text }) },
  { heading: "Pages", write: ({ pages }) => pages, read: (text) => ({ pages: numberIn(text) }) },
  { heading: "Tags", write: ({ tags }) => tags, read: (text) => ({ tags: listIn(text) }) },
];
const rules = {
  columns,
  empty: { title: "", pages: null, tags: [] },
  findFaults: ({ title }: Book): Partial<Record<string, string>> => (title === "" ? { title: "This is needed." } : {}),
};
const books: Book[] = [
  { title: 'Dune, "the" book', pages: 412, tags: ["desert", "worm"] },
  { title: "=1+1", pages: null, tags: [] },
];

test("what was written is read again", () => {
  for (const kind of ["csv", "json"] as const)
    assert.deepEqual(importRecords(rules, exportRecords(columns, books, kind), kind)?.drafts, books);
});

test("rows with faults are left out, columns that nobody knows are named", () => {
  const imported = importRecords(rules, "title;Colour;pages\nDune;red;412\n;blue;3\n", "csv");
  assert.deepEqual(imported?.drafts, [{ title: "Dune", pages: 412, tags: [] }]);
  assert.equal(
    reportImport(imported, "books"),
    "Added 1 of 2 books. Left out 1: row 2, title: This is needed. Not known here: Colour.",
  );
});

test("what is no table is refused", () => {
  for (const text of ["", "{", '"x"', "3", "{}"]) assert.equal(importRecords(rules, text, "json"), null);
  assert.equal(importRecords(rules, "", "csv"), null);
});

test("values are read as people write them", () => {
  assert.deepEqual(["1,299.50", "1.299,50", "3,5", "€ 12", "1,234", "-4", "x"].map(numberIn), [
    1299.5,
    1299.5,
    3.5,
    12,
    1234,
    -4,
    null,
  ]);
  assert.deepEqual(["yes", "TRUE", "no", ""].map(truthIn), [true, true, false, false]);
  assert.deepEqual(["2026-03-31", "2026-02-30", "soon"].map(dayIn), ["2026-03-31", "", ""]);
  assert.deepEqual(idsOfTitles([{ id: "1", title: "Dune" }], ["dune ", "Emma"]), ["1"]);
});
