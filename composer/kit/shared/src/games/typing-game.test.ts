import assert from "node:assert/strict";
import { test } from "node:test";
import { addTyping, isMistake, measureTyping, pickText, readTyping, rightSigns } from "./typing-game.ts";
import { TYPING_TEXTS } from "./typing-texts.ts";

test("Fifty right signs in half a minute are twenty words a minute", () => {
  const text = "a".repeat(60);
  assert.deepEqual(measureTyping(text, "a".repeat(50), 0, 30_000), { wordsPerMinute: 20, accuracy: 100 });
  assert.deepEqual(measureTyping(text, `${"a".repeat(40)}${"b".repeat(10)}`, 10, 30_000), {
    wordsPerMinute: 16,
    accuracy: 80,
  });
  // Ten that were put right are mistakes as well.
  assert.equal(measureTyping(text, "a".repeat(50), 10, 30_000).accuracy, 83);
  assert.deepEqual(measureTyping(text, "", 0, 0), { wordsPerMinute: 0, accuracy: 100 });
});

test("A sign is right in its place alone, and erasing is no mistake", () => {
  assert.equal(rightSigns("tree", "tre"), 3);
  assert.equal(rightSigns("tree", "rtee"), 2);
  assert.ok(isMistake("tree", "tr", "tra"));
  assert.ok(!isMistake("tree", "tra", "tr"));
});

test("The next text is another one, and the fastest result is kept", () => {
  for (const text of TYPING_TEXTS) assert.notEqual(pickText(text, Math.random), text);
  const record = addTyping(addTyping(readTyping(null), { wordsPerMinute: 40, accuracy: 97 }), {
    wordsPerMinute: 35,
    accuracy: 99,
  });
  assert.equal(record.best, 40);
  assert.deepEqual(readTyping(JSON.parse(JSON.stringify(record))), record);
});
