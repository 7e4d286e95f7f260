import assert from "node:assert/strict";
import { test } from "node:test";
import { tickTask } from "./tick-task.ts";

test("checkboxes are numbered through the text and ticked by their number", () => {
  const text = "- [ ] one\n  - [x] two\n\n```\n- [ ] code\n```\n\n> - [ ] three\n\n1. [ ] four";
  assert.equal(tickTask(text, 0, true), text.replace("[ ] one", "[x] one"));
  assert.equal(tickTask(text, 1, false), text.replace("[x] two", "[ ] two"));
  assert.equal(tickTask(text, 2, true), text.replace("[ ] three", "[x] three"));
  assert.equal(tickTask(text, 3, true), text.replace("[ ] four", "[x] four"));
  assert.equal(tickTask(text, 9, true), text);
});
