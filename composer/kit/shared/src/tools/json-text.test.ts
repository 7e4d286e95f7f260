import assert from "node:assert/strict";
import { test } from "node:test";
import { countJson, layOutJson } from "./json-text.ts";

test("JSON is laid out, or made short", () => {
  assert.deepEqual(layOutJson('{"a":[1,2]}', false), { ok: true, text: '{\n  "a": [\n    1,\n    2\n  ]\n}' });
  assert.deepEqual(layOutJson(' { "a" : 1 } ', true), { ok: true, text: '{"a":1}' });
  assert.deepEqual(layOutJson("  ", false), { ok: true, text: "" });
});

test("What is no JSON is told", () => {
  const result = layOutJson("{a: 1}", false);
  assert.ok(!result.ok && result.message.length > 0);
  assert.equal(countJson("{a: 1}"), null);
});

test("Objects, lists and values are counted", () => {
  assert.deepEqual(countJson('{"a": [1, {"b": null}]}'), { objects: 2, lists: 1, values: 2, depth: 4 });
});
