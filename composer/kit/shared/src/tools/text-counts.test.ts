import assert from "node:assert/strict";
import { test } from "node:test";
import { countText, readingTime } from "./text-counts.ts";

test("words, characters, sentences and paragraphs are counted", () => {
  const { words, characters, letters, sentences, paragraphs } = countText("It's 3.5 km to go. Really?\n\nYes!");
  assert.deepEqual(
    { words, characters, letters, sentences, paragraphs },
    {
      words: 7,
      characters: 32,
      letters: 25,
      sentences: 3,
      paragraphs: 2,
    },
  );
});

test("an empty text has nothing, and an emoji is one character", () => {
  assert.deepEqual(countText(" \n "), {
    words: 0,
    characters: 3,
    letters: 0,
    sentences: 0,
    paragraphs: 0,
    readingSeconds: 0,
  });
  assert.equal(countText("👩‍🚀é").characters, 2);
});

test("the time to read it grows with its words", () => {
  assert.equal(countText("word ".repeat(238)).readingSeconds, 60);
  assert.equal(readingTime(9), "9 s");
  assert.equal(readingTime(252), "4 min 12 s");
});
