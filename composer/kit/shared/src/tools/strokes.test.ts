import assert from "node:assert/strict";
import { test } from "node:test";
import { addPoint, readSketch, type Stroke, strokePaths } from "./strokes.ts";

const PEN: Stroke = { color: "#000000", width: 10, points: [] };

test("points that are too near to each other are left out", () => {
  const one = addPoint(PEN, 10, 10, 0.5);
  assert.equal(addPoint(one, 10.5, 10.5, 0.5), one);
  assert.deepEqual(addPoint(one, 20.04, 10, 0.5).points, [10, 10, 0.5, 20, 10, 0.5]);
});

test("one point is a dot, even pressure is one smooth path, and each other pressure a new one", () => {
  assert.deepEqual(strokePaths(addPoint(PEN, 5, 6, 0.5)), [{ d: "M5 6h0.01", width: 10 }]);
  const even = [0, 10, 20].reduce((stroke, x) => addPoint(stroke, x, 0, 0.5), PEN);
  assert.deepEqual(strokePaths(even), [{ d: "M0 0L5 0Q10 0 15 0L20 0", width: 10 }]);
  const pressed = [0, 10, 20].reduce((stroke, x) => addPoint(stroke, x, 0, x / 20), PEN);
  assert.deepEqual(
    strokePaths(pressed).map(({ d, width }) => `${d} ${width}`),
    ["M0 0L5 0 4", "M5 0Q10 0 15 0 10", "M15 0L20 0 16"],
  );
  assert.deepEqual(strokePaths(PEN), []);
});

test("of foreign stored values only the strokes that can be drawn are taken", () => {
  for (const stored of [null, 5, [], { background: "red", strokes: "x" }])
    assert.deepEqual(readSketch(stored), { background: "#ffffff", strokes: [] });
  const good = addPoint(PEN, 1, 2, 0.5);
  const strokes = [good, null, { ...good, points: [1, "2", 3] }, { ...good, color: "url(x)" }, { ...good, width: -1 }];
  assert.deepEqual(readSketch({ background: "#FFEEAA", strokes }), { background: "#FFEEAA", strokes: [good] });
});
