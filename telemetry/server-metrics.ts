import type { ProjectId, WorkerId } from "@lathe/protocol/ids";
import { ARENA_STATES, LOSS_REASONS, METRICS, type HTTP_KINDS, type ProcessRole } from "./metrics/catalog.ts";
import { ProcessMeter } from "./metrics/process-meter.ts";
import type { MetricsSnapshot } from "./metrics/metrics-snapshot.ts";
import { Registry } from "./metrics/registry.ts";
import { WorkerReport } from "./metrics/worker-report.ts";

const SAMPLE_EVERY_MS = 1_000;

/** An arena as the router knows it when metrics are asked for. What is not known yet is null. */
export interface ArenaGauge {
  projectId: ProjectId;
  state: (typeof ARENA_STATES)[number];
  memoryBytes: number | null;
  people: number;
  waitingEvents: number;
  /** Milliseconds since the epoch. */
  heartbeatAt: number | null;
}

/** What a server process counts, with what its workers have reported. */
export interface ServerMetrics {
  readonly registry: Registry;
  /** Adds what the worker has counted since its last report. `report` is a heartbeat's `metrics`, not yet parsed. */
  workerReported(workerId: WorkerId, report: unknown): void;
  /** The worker is gone. What it counted stays; its process' gauges go. */
  workerEnded(workerId: WorkerId): void;
  /** `durationMs` until it was ready; null when it did not become so. */
  workerStarted(durationMs: number | null): void;
  workerLost(reason: (typeof LOSS_REASONS)[number]): void;
  /** A new project: whether a warm worker waited for it. */
  warmTaken(hit: boolean): void;
  httpAnswered(kind: (typeof HTTP_KINDS)[number], status: number): void;
  /** The values now. `arenas`: all that the router knows, warm and starting ones included; null: this is no router. */
  snapshot(arenas: readonly ArenaGauge[] | null): MetricsSnapshot;
  close(): void;
}

interface ServerMetricsOptions {
  version: string;
  /** What this process is: `server` when it has all roles. */
  role: ProcessRole;
  now?: () => number;
}

export function createServerMetrics({ version, role, now = Date.now }: ServerMetricsOptions): ServerMetrics {
  const registry = new Registry();
  const meter = new ProcessMeter({ registry, role, everyMs: SAMPLE_EVERY_MS });
  const workers = new Map<WorkerId, { sequence: number; residentBytes: number }>();

  registry.set(METRICS.build, { version }, 1);
  // Series that are there from the start at 0: a rate over the first one of its kind would miss it otherwise.
  registry.add(METRICS.rejectedReports, {}, 0);
  for (const reason of LOSS_REASONS) registry.add(METRICS.workerLosses, { reason }, 0);

  return {
    registry,
    workerReported(workerId, report) {
      const parsed = WorkerReport.safeParse(report);
      if (!parsed.success) return registry.add(METRICS.rejectedReports, {});
      const { sequence, residentBytes, added } = parsed.data;
      const isNew = sequence > (workers.get(workerId)?.sequence ?? 0);
      workers.set(workerId, { sequence, residentBytes });
      if (isNew) registry.merge(added);
    },
    workerEnded: (workerId) => void workers.delete(workerId),
    workerStarted(durationMs) {
      registry.add(METRICS.workerStarts, { result: durationMs === null ? "failed" : "ready" });
      if (durationMs !== null) registry.observe(METRICS.workerStartSeconds, {}, durationMs / 1000);
    },
    workerLost: (reason) => registry.add(METRICS.workerLosses, { reason }),
    warmTaken: (hit) => registry.add(METRICS.warmTakes, { result: hit ? "hit" : "miss" }),
    httpAnswered: (kind, status) =>
      registry.add(METRICS.httpRequests, { kind, status: `${Math.floor(status / 100)}xx` }),
    snapshot(arenas) {
      meter.measureCpu();
      registry.set(METRICS.residentMemory, { role }, process.memoryUsage.rss());
      if (arenas !== null) {
        const resident = [...workers.values()].reduce((sum, worker) => sum + worker.residentBytes, 0);
        registry.set(METRICS.residentMemory, { role: "worker" }, resident);
        setArenas(registry, arenas, now());
      }
      return registry.snapshot();
    },
    close: () => meter.close(),
  };
}

function setArenas(registry: Registry, arenas: readonly ArenaGauge[], at: number): void {
  for (const state of ARENA_STATES) {
    registry.set(METRICS.arenas, { state }, arenas.filter((arena) => arena.state === state).length);
  }
  registry.clear(METRICS.arenaMemory);
  for (const { projectId, memoryBytes } of arenas) {
    if (memoryBytes !== null) registry.set(METRICS.arenaMemory, { project: projectId }, memoryBytes);
  }
  registry.set(
    METRICS.people,
    {},
    sumOf(arenas, ({ people }) => people),
  );
  registry.set(
    METRICS.waitingEvents,
    {},
    sumOf(arenas, ({ waitingEvents }) => waitingEvents),
  );
  const ages = arenas.map(({ heartbeatAt }) => (heartbeatAt === null ? 0 : (at - heartbeatAt) / 1000));
  registry.set(METRICS.heartbeatAge, {}, Math.max(0, ...ages));
}

function sumOf(arenas: readonly ArenaGauge[], read: (arena: ArenaGauge) => number): number {
  return arenas.reduce((sum, arena) => sum + read(arena), 0);
}
