import assert from "node:assert/strict";
import { test } from "node:test";
import { continueList, type MarkdownMark, type Selection, toggleMark } from "./edit-markdown.ts";

/** "a [b] c": what stands in brackets is selected. */
function selection(marked: string): Selection {
  const start = marked.indexOf("⟦");
  const end = marked.indexOf("⟧") - 1;
  return { text: marked.replace(/[⟦⟧]/g, ""), start, end };
}
function shown({ text, start, end }: Selection): string {
  return `${text.slice(0, start)}⟦${text.slice(start, end)}⟧${text.slice(end)}`;
}
const toggled = (marked: string, mark: MarkdownMark) => shown(toggleMark(selection(marked), mark));

test("bold goes around the selection, and away again", () => {
  assert.equal(toggled("a ⟦b⟧ c", "bold"), "a **⟦b⟧** c");
  assert.equal(toggled("a **⟦b⟧** c", "bold"), "a ⟦b⟧ c");
  assert.equal(toggled("⟦⟧", "bold"), "**⟦⟧**");
});

test("lists, checkboxes and headings begin every selected line, one in the other's place", () => {
  assert.equal(toggled("x\no⟦ne\ntw⟧o", "list"), "x\n⟦- one\n- two⟧");
  assert.equal(toggled("⟦- one\n- two⟧", "list"), "⟦one\ntwo⟧");
  assert.equal(toggled("⟦- one⟧", "task"), "⟦- [ ] one⟧");
  assert.equal(toggled("⟦- [x] one⟧", "task"), "⟦one⟧");
  assert.equal(toggled("- [ ] o⟦⟧ne", "heading"), "## one⟦⟧");
  assert.equal(toggled("⟦⟧", "task"), "- [ ] ⟦⟧");
});

test("Enter goes on with a list and ends it on an empty line", () => {
  const entered = (marked: string) => {
    const next = continueList(selection(marked));
    return next === null ? null : shown(next);
  };
  assert.equal(entered("- a⟦⟧"), "- a\n- ⟦⟧");
  assert.equal(entered("  - [x] a⟦⟧ b"), "  - [x] a\n  - [ ] ⟦⟧ b");
  assert.equal(entered("9. a⟦⟧"), "9. a\n10. ⟦⟧");
  assert.equal(entered("- a\n- ⟦⟧"), "- a\n⟦⟧");
  assert.equal(entered("text⟦⟧"), null);
});
