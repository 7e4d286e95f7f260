import assert from "node:assert/strict";
import { test } from "node:test";
import { safeHref } from "./safe-href.ts";

test("pages and mailboxes can be led to", () => {
  assert.equal(safeHref("https://example.com/a?b#c"), "https://example.com/a?b#c");
  assert.equal(safeHref("mailto:ann@example.com"), "mailto:ann@example.com");
});

test("nothing that runs is led to, however it is written", () => {
  for (const href of [
    "javascript:alert(1)",
    "java\nscript:alert(1)",
    "\x01javascript:alert(1)",
    "data:text/html,x",
    "/a",
    "",
  ])
    assert.equal(safeHref(href), null);
});
