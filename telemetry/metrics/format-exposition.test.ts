import { expect, test } from "bun:test";
import fc from "fast-check";
import { parseExposition } from "../fixtures/parse-exposition.ts";
import { METRIC_BY_NAME, METRICS } from "./catalog.ts";
import { formatExposition } from "./format-exposition.ts";
import { Registry } from "./registry.ts";
import { renderMetrics } from "./render-metrics.ts";

test("labels come back as they were, whatever is in them", () => {
  const text = fc.oneof(
    fc.string({ maxLength: 60 }),
    fc.string({ unit: fc.constantFrom('"', "\\", "\n", "{", "}", ",", "=", "a", " ", "#"), maxLength: 60 }),
  );
  fc.assert(
    fc.property(fc.uniqueArray(text, { maxLength: 20 }), (models) => {
      const registry = new Registry();
      for (const [index, model] of models.entries()) registry.add(METRICS.steps, { model }, index + 1);
      const family = parseExposition(formatExposition(registry.snapshot())).get("lathe_steps_total");
      const found = family?.samples.map(({ labels, value }) => [labels.model, value]) ?? [];
      const wanted = new Map<string, number>();
      for (const [index, model] of models.entries()) {
        const kept = model.replaceAll("\0", "");
        wanted.set(kept, (wanted.get(kept) ?? 0) + index + 1);
      }
      expect(new Map(found as [string, number][])).toEqual(wanted);
    }),
  );
});

test("every metric is one block with help and type, histograms with rising buckets", () => {
  const registry = new Registry();
  for (const value of [0.0001, 0.03, 0.03, 7, 1e6]) {
    registry.observe(METRICS.turnSeconds, { outcome: "completed" }, value);
    registry.observe(METRICS.eventLagSeconds, {}, value);
  }
  registry.add(METRICS.turns, { outcome: "completed", model: "a" }, 1e21);
  registry.add(METRICS.spans, { result: "dropped" }, 0);
  registry.set(METRICS.residentMemory, { role: "server" }, 123_456_789);
  const families = parseExposition(formatExposition(registry.snapshot()));
  expect([...families.keys()]).toEqual([
    "lathe_turns_total",
    "lathe_turn_seconds",
    "lathe_event_lag_seconds",
    "lathe_process_resident_memory_bytes",
    "lathe_spans_total",
  ]);
  for (const family of families.values()) {
    expect(family.type).toBe(METRIC_BY_NAME.get(family.name)?.kind ?? "");
    expect(family.help).toBe(METRIC_BY_NAME.get(family.name)?.help ?? "");
  }
  const lag = families.get("lathe_event_lag_seconds")?.samples ?? [];
  expect(lag.find(({ labels }) => labels.le === "0.05")?.value).toBe(3);
  expect(lag.find(({ name }) => name.endsWith("_count"))).toMatchObject({ labels: {}, value: 5 });
  expect(families.get("lathe_turns_total")?.samples[0]?.value).toBe(1e21);
  expect(parseExposition(formatExposition([])).size).toBe(0);
});

test("several processes' values are one page: sums of counters, each gauge once", async () => {
  const server = new Registry();
  const control = new Registry();
  server.add(METRICS.cpuSeconds, { role: "router" }, 2);
  control.add(METRICS.cpuSeconds, { role: "control" }, 3);
  server.add(METRICS.spans, { result: "exported" }, 4);
  control.add(METRICS.spans, { result: "exported" }, 5);
  server.set(METRICS.people, {}, 2);
  const response = renderMetrics([server.snapshot(), control.snapshot()]);
  expect(response.headers.get("content-type")).toBe("text/plain; version=0.0.4; charset=utf-8");
  const families = parseExposition(await response.text());
  expect(families.get("lathe_spans_total")?.samples[0]?.value).toBe(9);
  expect(families.get("lathe_process_cpu_seconds_total")?.samples.map(({ value }) => value)).toEqual([2, 3]);
  expect(families.get("lathe_people")?.samples[0]?.value).toBe(2);
});
