import assert from "node:assert/strict";
import { test } from "node:test";
import { findOptions } from "./find-options.ts";

const options = ["Émile Zola", "Jane Austen", "Zadie Smith", "Emily Brontë"].map((label) => ({ id: label, label }));
const found = (typed: string) => findOptions(options, typed).map(({ label }) => label);

test("by parts of words, without case and accents; those that begin so come first", () => {
  assert.deepEqual(found("zA"), ["Zadie Smith"]);
  assert.deepEqual(found("z"), ["Zadie Smith", "Émile Zola"]);
  assert.deepEqual(found("emil"), ["Émile Zola", "Emily Brontë"]);
  assert.deepEqual(found("bronte em"), ["Emily Brontë"]);
  assert.deepEqual(
    found("  "),
    options.map(({ label }) => label),
  );
  assert.deepEqual(found("xyz"), []);
});
