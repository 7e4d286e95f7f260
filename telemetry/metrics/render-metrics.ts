import { EXPOSITION_TYPE, formatExposition } from "./format-exposition.ts";
import type { MetricsSnapshot } from "./metrics-snapshot.ts";
import { Registry } from "./registry.ts";

/** The answer to GET /metrics: the values of one server's processes together, in Prometheus' text format. */
export function renderMetrics(snapshots: readonly MetricsSnapshot[]): Response {
  const all = new Registry();
  for (const snapshot of snapshots) all.merge(snapshot);
  return new Response(formatExposition(all.snapshot()), {
    headers: { "content-type": EXPOSITION_TYPE, "cache-control": "no-store" },
  });
}
