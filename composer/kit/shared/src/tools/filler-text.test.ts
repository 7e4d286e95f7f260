import assert from "node:assert/strict";
import { test } from "node:test";
import { makeFiller } from "./filler-text.ts";

test("As many words, sentences and paragraphs as are wished", () => {
  assert.equal(makeFiller(5, "words", Math.random), "lorem ipsum dolor sit amet");
  assert.equal(makeFiller(150, "words", Math.random).split(" ").length, 150);
  assert.equal(makeFiller(3, "sentences", Math.random).match(/\./g)?.length, 3);
  const paragraphs = makeFiller(4, "paragraphs", Math.random).split("\n\n");
  assert.equal(paragraphs.length, 4);
  assert.match(paragraphs[0] ?? "", /^Lorem ipsum dolor sit amet, /);
});

test("Never none, and no more than can be read", () => {
  assert.equal(makeFiller(0, "words", Math.random), "lorem");
  assert.equal(makeFiller(9_999, "words", Math.random).split(" ").length, 200);
});
