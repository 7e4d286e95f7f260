import assert from "node:assert/strict";
import { test } from "node:test";
import { readMarkdown } from "./markdown-blocks.ts";
import { safeHref } from "./safe-href.ts";

test("reads headings, lists, tables and text with marks", () => {
  assert.deepEqual(readMarkdown("# Plan\n\nGo **now** to `x<y` &amp; back"), [
    { type: "heading", depth: 1, content: [{ type: "text", text: "Plan" }] },
    {
      type: "paragraph",
      content: [
        { type: "text", text: "Go " },
        { type: "strong", content: [{ type: "text", text: "now" }] },
        { type: "text", text: " to " },
        { type: "code", text: "x<y" },
        { type: "text", text: " & back" },
      ],
    },
  ]);
  const [list] = readMarkdown("3. a\n4. b");
  assert.ok(list?.type === "list" && list.start === 3 && list.items.length === 2);
  const [table] = readMarkdown("| a | b |\n|---|---|\n| 1 | 2 |");
  assert.ok(table?.type === "table" && table.rows.length === 1);
});

test("HTML stays text, and only links to pages and mailboxes are links", () => {
  const text = JSON.stringify(
    readMarkdown(
      "<img src=x onerror=alert(1)>\n\n<b>x</b> [a](javascript:alert(1)) [b](data:text/html,x) ![c](https://x.org/c.png)",
    ),
  );
  assert.ok(!text.includes('"href":"javascript') && !text.includes('"href":"data'));
  assert.ok(text.includes("<img src=x onerror=alert(1)>"));
  assert.ok(text.includes('"href":"https://x.org/c.png"'));
  for (const href of ["java\tscript:x", " javascript:x", "vbscript:x", "//x.org", "/x", "#x", "https://"])
    assert.equal(safeHref(href), null, href);
  assert.equal(safeHref("HTTPS://x.org"), "HTTPS://x.org");
  assert.equal(safeHref("mailto:a@x.org"), "mailto:a@x.org");
});
