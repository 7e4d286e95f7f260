import assert from "node:assert/strict";
import { test } from "node:test";
import { percentOf, segmentPath, segmentsOf } from "./ring-segments.ts";

test("a ring shows what is above nothing, the largest first, and many small ones as one", () => {
  const data = [1, 8, -3, 0, 2, 3, 4, 5, 6].map((value) => ({ label: `part ${value}`, value }));
  const segments = segmentsOf(data, 4);
  assert.deepEqual(
    segments.map(({ label, value }) => `${label}: ${value}`),
    ["part 8: 8", "part 6: 6", "part 5: 5", "4 others: 10"],
  );
  assert.equal(segments[0]?.start, 0);
  assert.ok(Math.abs((segments.at(-1)?.end ?? 0) - 1) < 1e-9);
  assert.deepEqual(segmentsOf([{ label: "a", value: -1 }]), []);
});

test("a whole ring is drawn, and its part is said", () => {
  const [whole] = segmentsOf([{ label: "all", value: 3 }]);
  assert.ok(whole !== undefined);
  assert.equal(percentOf(whole), "100%");
  assert.equal(percentOf({ ...whole, end: 0.001 }), "less than 1%");
  assert.match(
    segmentPath(whole, { centre: 100, outer: 96, inner: 62 }),
    /^M100\.000 4\.000A96 96 0 1 1 [\d.]+ [\d.]+L/,
  );
});
