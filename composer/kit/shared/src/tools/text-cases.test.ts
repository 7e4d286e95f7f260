import assert from "node:assert/strict";
import { test } from "node:test";
import { sentenceCase, TEXT_CASES, titleCase } from "./text-cases.ts";

test("titles have capitals but for small words within", () => {
  assert.equal(titleCase("THE LORD OF THE RINGS"), "The Lord of the Rings");
  assert.equal(titleCase("don't look up\nan éclair to go"), "Don't Look Up\nAn Éclair to Go");
});

test("sentences begin with a capital", () => {
  assert.equal(sentenceCase("HELLO THERE. “HOW ARE YOU?” FINE\n- good"), "Hello there. “How are you?” fine\n- Good");
});

test("each keeps a text that has no letters", () => {
  for (const { change } of TEXT_CASES) assert.equal(change("12 + 3\n"), "12 + 3\n");
});
