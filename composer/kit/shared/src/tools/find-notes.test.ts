import assert from "node:assert/strict";
import { test } from "node:test";
import { excerptOf, findNotes } from "./find-notes.ts";

const NOTES = [
  { id: "a", title: "Shopping", body: "- milk\n- bread", changedAt: 1 },
  { id: "b", title: "Ideas", body: "Milk the market", changedAt: 3 },
  { id: "c", title: "", body: "", changedAt: 2 },
];

test("every word has to be found, in title or text; the latest change comes first", () => {
  const found = (query: string) =>
    findNotes(NOTES, query)
      .map(({ id }) => id)
      .join("");
  assert.equal(found(""), "bca");
  assert.equal(found("  MILK "), "ba");
  assert.equal(found("milk shop"), "a");
  assert.equal(found("nothing"), "");
});

test("the excerpt is the first line with text, without marks", () => {
  assert.equal(excerptOf("\n# Plan for **today**\nmore"), "Plan for today");
  assert.equal(excerptOf("- [ ] call [Ada](https://x.org)"), "call Ada");
  assert.equal(excerptOf(" \n"), "");
});
