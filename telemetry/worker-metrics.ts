import type { LoggedEvent } from "@lathe/protocol/events";
import { LIMITS } from "@lathe/protocol/limits";
import { METRICS, type FAN_OUT_KINDS } from "./metrics/catalog.ts";
import { ProcessMeter } from "./metrics/process-meter.ts";
import { Registry } from "./metrics/registry.ts";
import type { WorkerReport } from "./metrics/worker-report.ts";
import { TurnMeter } from "./turn-meter.ts";

/** What a worker counts, and how it comes to its router. */
export interface WorkerMetrics {
  readonly registry: Registry;
  /** To be told of the thread's events. */
  readonly turns: TurnMeter;
  /** Control has these events. `at`: milliseconds since the epoch. */
  eventsAcknowledged(events: readonly LoggedEvent[], at: number): void;
  /** A message went to this many pages. */
  fannedOut(kind: (typeof FAN_OUT_KINDS)[number], pages: number): void;
  /** A sandbox was asked for; `durationMs` until it was up, or null when it did not come up. */
  sandboxStarted(durationMs: number | null): void;
  /** For Heartbeat.metrics; the same one until it is acknowledged. */
  report(): WorkerReport;
  /** The router has answered the heartbeat with the last report. */
  acknowledged(): void;
  close(): void;
}

export function createWorkerMetrics(): WorkerMetrics {
  const registry = new Registry();
  const meter = new ProcessMeter({ registry, role: "worker", everyMs: LIMITS.heartbeat.everyMs });
  let sequence = 0;
  let underWay: WorkerReport | null = null;
  return {
    registry,
    turns: new TurnMeter(registry),
    eventsAcknowledged(events, at) {
      for (const event of events) registry.observe(METRICS.eventLagSeconds, {}, (at - event.at) / 1000);
    },
    fannedOut: (kind, pages) => registry.add(METRICS.fanOut, { kind }, pages),
    sandboxStarted(durationMs) {
      registry.add(METRICS.sandboxStarts, { result: durationMs === null ? "failed" : "ready" });
      if (durationMs !== null) registry.observe(METRICS.sandboxStartSeconds, {}, durationMs / 1000);
    },
    report() {
      const residentBytes = process.memoryUsage.rss();
      if (underWay !== null) return { ...underWay, residentBytes };
      meter.measureCpu();
      sequence += 1;
      underWay = { sequence, residentBytes, added: registry.drain() };
      return underWay;
    },
    acknowledged() {
      underWay = null;
    },
    close: () => meter.close(),
  };
}
