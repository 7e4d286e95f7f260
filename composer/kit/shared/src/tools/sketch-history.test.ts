import assert from "node:assert/strict";
import { test } from "node:test";
import { NO_HISTORY, redoStep, remember, undoStep } from "./sketch-history.ts";

const sketch = (background: string) => ({ background, strokes: [] });

test("steps are taken back and done again in order", () => {
  const history = remember(remember(NO_HISTORY, sketch("#000000")), sketch("#111111"));
  const one = undoStep(history, sketch("#222222"));
  assert.equal(one?.sketch.background, "#111111");
  const two = one && undoStep(one.history, one.sketch);
  assert.equal(two?.sketch.background, "#000000");
  assert.equal(two && undoStep(two.history, two.sketch), null);
  const again = two && redoStep(two.history, two.sketch);
  assert.equal(again?.sketch.background, "#111111");
  assert.equal(redoStep(history, sketch("#222222")), null);
});

test("something new forgets what was taken back", () => {
  const undone = undoStep(remember(NO_HISTORY, sketch("#000000")), sketch("#111111"));
  assert.deepEqual(undone && remember(undone.history, undone.sketch).future, []);
});
