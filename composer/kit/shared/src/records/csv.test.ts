import assert from "node:assert/strict";
import { test } from "node:test";
import { readCsv, writeCsv } from "./csv.ts";

test("quotes, separators and line breaks within fields", () => {
  assert.deepEqual(readCsv('a,"b, c","say ""hi""","two\r\nlines"\r\n1,,"",x'), [
    ["a", "b, c", 'say "hi"', "two\r\nlines"],
    ["1", "", "", "x"],
  ]);
});

test("what spreadsheets write: a mark at the start, semicolons or tabs, any line break, empty lines", () => {
  const rows = [
    ["Name", "Price"],
    ["Tea; green", "1,50"],
  ];
  assert.deepEqual(readCsv('\uFEFFName;Price\r\n"Tea; green";1,50\r\n\r\n'), rows);
  assert.deepEqual(readCsv("Name\tPrice\rTea; green\t1,50"), rows);
  assert.deepEqual(readCsv('\n"Name";Price\n"Tea; green";1,50\n'), rows);
  assert.deepEqual(readCsv(""), []);
});

test("a quote that is not closed does not lose what follows it", () => {
  assert.deepEqual(readCsv('a,"b\nc'), [["a", "b\nc"]]);
  assert.deepEqual(readCsv('5" pipe,2'), [['5" pipe', "2"]]);
});

test("text that a spreadsheet would carry out is defused, and comes back as it was; numbers stay", () => {
  const row = ['=HYPERLINK("http://x")', "+49 30 1", "-5", "-1.5e3", "@sum", "\tx", "'=1", "- list", "'tis", "−5"];
  const text = writeCsv([row]);
  for (const defused of ["'=HYPERLINK", "'+49 30 1", "'@sum", "'\tx", "''=1", "'- list"])
    assert.ok(text.includes(defused), defused);
  assert.ok(text.includes(",-5,-1.5e3,"));
  assert.deepEqual(readCsv(text), [row]);
});

test("rows of one empty field are rows", () => {
  assert.deepEqual(readCsv(writeCsv([["Name"], [""], ["Tea"]])), [["Name"], [""], ["Tea"]]);
});
