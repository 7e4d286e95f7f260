import assert from "node:assert/strict";
import { test } from "node:test";
import { placeOn, scaleOf } from "./chart-scale.ts";

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
});
