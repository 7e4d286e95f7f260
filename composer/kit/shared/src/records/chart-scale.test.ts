import assert from "node:assert/strict";
import { test } from "node:test";
import {
  namedPoints,
  percentOf,
  placeAcross,
  placeOn,
  saidPoints,
  scaleOf,
  segmentPath,
  segmentsOf,
} from "./chart-scale.ts";

test("axes hold nothing and all values, at round numbers", () => {
  assert.deepEqual(scaleOf([3, 17]), { low: 0, high: 20, ticks: [0, 5, 10, 15, 20] });
  assert.deepEqual(scaleOf([-30, 80]).ticks, [-50, 0, 50, 100]);
  assert.deepEqual(scaleOf([-4, -1]).high, 0);
  assert.deepEqual(scaleOf([]).ticks, [0, 1]);
  assert.deepEqual(scaleOf([0, 0]).ticks, [0, 1]);
  assert.deepEqual(scaleOf([0.1, 0.3]).ticks, [0, 0.1, 0.2, 0.3]);
});

test("what is counted is not halved", () => {
  for (let most = 1; most < 200; most += 1) {
    const { ticks, high } = scaleOf([most]);
    assert.ok(ticks.every(Number.isInteger), `${most}: ${ticks.join(" ")}`);
    assert.ok(high >= most && ticks.length >= 2 && ticks.length <= 8, `${most}: ${ticks.join(" ")}`);
  }
});

test("values have their places; what is no number stands at nothing", () => {
  const scale = scaleOf([-10, 30]);
  assert.equal(placeOn(scale, scale.low), 0);
  assert.equal(placeOn(scale, scale.high), 1);
  assert.equal(placeOn(scale, Number.NaN), placeOn(scale, 0));
  assert.deepEqual([placeAcross(0, 1), placeAcross(0, 3), placeAcross(2, 3)], [0.5, 0, 1]);
});

test("values that are written beside a line do not lie over each other", () => {
  assert.deepEqual([...saidPoints([5])], [0]);
  const said = [...saidPoints(Array.from({ length: 24 }, (_, index) => (index === 22 ? 99 : index)))];
  assert.ok(said.includes(23) && !said.includes(22));
});

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

test("names below a line begin with the first and end with the last", () => {
  assert.deepEqual([...namedPoints(24, 3)], [0, 12, 23]);
  assert.deepEqual([...namedPoints(2, 6)], [0, 1]);
  assert.deepEqual([...namedPoints(1, 3)], [0]);
  assert.deepEqual([...namedPoints(0, 3)], []);
});
