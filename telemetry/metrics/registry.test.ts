import { describe, expect, test } from "bun:test";
import { METRIC_BY_NAME, METRICS } from "./catalog.ts";
import { Registry } from "./registry.ts";

function seriesOf(registry: Registry, name: string) {
  return registry.snapshot().find((each) => each.name === name)?.series ?? [];
}

describe("a registry", () => {
  test("adds counters, sets gauges and sorts observations into buckets", () => {
    const registry = new Registry();
    registry.add(METRICS.steps, { model: "a/b" });
    registry.add(METRICS.steps, { model: "a/b" }, 2);
    registry.set(METRICS.people, {}, 4);
    registry.set(METRICS.people, {}, 3);
    registry.observe(METRICS.eventLagSeconds, {}, 0.001);
    registry.observe(METRICS.eventLagSeconds, {}, 0.3);
    registry.observe(METRICS.eventLagSeconds, {}, 11);
    expect(seriesOf(registry, "lathe_steps_total")).toEqual([{ labels: ["a/b"], value: 3 }]);
    expect(seriesOf(registry, "lathe_people")).toEqual([{ labels: [], value: 3 }]);
    expect(seriesOf(registry, "lathe_event_lag_seconds")).toEqual([
      { labels: [], value: 11.301, counts: [1, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 1] },
    ]);
  });

  test("keeps the number of models bounded: more than fifty are others", () => {
    const registry = new Registry();
    for (let index = 0; index < 1_000; index += 1) {
      registry.add(METRICS.steps, { model: `m/${index}${"x".repeat(index)}` });
      registry.add(METRICS.abandonedSteps, { model: `m/${index}${"x".repeat(index)}` });
    }
    const series = seriesOf(registry, "lathe_steps_total");
    expect(series).toHaveLength(51);
    expect(series.find(({ labels }) => labels[0] === "other")?.value).toBe(950);
    expect(Math.max(...series.map(({ labels }) => labels[0]?.length ?? 0))).toBeLessThanOrEqual(120);
    // One model is one value in all metrics.
    expect(seriesOf(registry, "lathe_steps_abandoned_total").map(({ labels }) => labels)).toEqual(
      series.map(({ labels }) => labels),
    );
  });

  test("knows only the listed values of a label that has a list", () => {
    const registry = new Registry();
    registry.add(METRICS.turns, { outcome: "exploded", model: "m" });
    expect(seriesOf(registry, "lathe_turns_total")).toEqual([{ labels: ["other", "m"], value: 1 }]);
  });

  test("never lets a counter fall or become nothing", () => {
    const registry = new Registry();
    registry.add(METRICS.steps, { model: "m" }, 5);
    for (const amount of [-1, Number.NaN, Number.POSITIVE_INFINITY])
      registry.add(METRICS.steps, { model: "m" }, amount);
    registry.observe(METRICS.eventLagSeconds, {}, Number.NaN);
    registry.observe(METRICS.eventLagSeconds, {}, -3);
    expect(seriesOf(registry, "lathe_steps_total")[0]?.value).toBe(5);
    expect(seriesOf(registry, "lathe_event_lag_seconds")[0]).toMatchObject({ value: 0 });
  });

  test("merges what fits and leaves out what does not", () => {
    const registry = new Registry();
    registry.add(METRICS.steps, { model: "m" }, 1);
    registry.observe(METRICS.eventLagSeconds, {}, 0.3);
    const twice = new Registry();
    twice.merge(registry.snapshot());
    twice.merge(registry.snapshot());
    expect(seriesOf(twice, "lathe_steps_total")[0]?.value).toBe(2);
    expect(seriesOf(twice, "lathe_event_lag_seconds")[0]).toMatchObject({ value: 0.6 });
    const before = twice.snapshot();
    twice.merge([
      { name: "lathe_unheard_of_total", series: [{ labels: [], value: 1 }] },
      { name: "lathe_steps_total", series: [{ labels: [], value: 1 }] },
      { name: "lathe_steps_total", series: [{ labels: ["m"], value: 1, counts: [1] }] },
      { name: "lathe_event_lag_seconds", series: [{ labels: [], value: 1 }] },
      { name: "lathe_event_lag_seconds", series: [{ labels: [], value: 1, counts: [1] }] },
    ]);
    expect(twice.snapshot()).toEqual(before);
  });

  test("a gauge that is cleared forgets its labels' values", () => {
    const registry = new Registry();
    for (let round = 0; round < 3; round += 1) {
      registry.clear(METRICS.arenaMemory);
      for (let index = 0; index < 900; index += 1)
        registry.set(METRICS.arenaMemory, { project: `prj_${round}_${index}` }, index);
      expect(seriesOf(registry, "lathe_arena_memory_bytes").some(({ labels }) => labels[0] === "other")).toBe(false);
    }
  });
});

test("the catalog follows Prometheus' habits for names", () => {
  for (const { name, kind, labels, buckets, help } of METRIC_BY_NAME.values()) {
    expect(name).toMatch(/^lathe_[a-z_]+$/);
    expect(name.endsWith("_total")).toBe(kind === "counter");
    expect(buckets.length > 0).toBe(kind === "histogram");
    expect([...buckets]).toEqual([...buckets].sort((a, b) => a - b));
    for (const label of Object.keys(labels)) expect(label).toMatch(/^(?!le$)[a-z]+$/);
    expect(help).toMatch(/\.$/);
  }
  expect(METRIC_BY_NAME.size).toBe(Object.keys(METRICS).length);
});
