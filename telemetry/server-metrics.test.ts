import { afterEach, describe, expect, test } from "bun:test";
import { newId, type WorkerId } from "@lathe/protocol/ids";
import { Heartbeat } from "@lathe/protocol/internal";
import fc from "fast-check";
import { parseExposition } from "./fixtures/parse-exposition.ts";
import { METRICS } from "./metrics/catalog.ts";
import type { MetricsSnapshot } from "./metrics/metrics-snapshot.ts";
import { renderMetrics } from "./metrics/render-metrics.ts";
import { WorkerReport } from "./metrics/worker-report.ts";
import { type ArenaGauge, createServerMetrics, type ServerMetrics } from "./server-metrics.ts";
import { createWorkerMetrics, type WorkerMetrics } from "./worker-metrics.ts";

const opened: { close(): void }[] = [];
afterEach(() => {
  for (const each of opened.splice(0)) each.close();
});

function openServer(now?: () => number): ServerMetrics {
  const server = createServerMetrics({ version: "1.0.0", role: "server", now });
  opened.push(server);
  return server;
}

function openWorker(): { workerId: WorkerId; metrics: WorkerMetrics } {
  const metrics = createWorkerMetrics();
  opened.push(metrics);
  return { workerId: newId("wrk"), metrics };
}

function valueOf(snapshot: MetricsSnapshot, name: string, ...labels: string[]): number | undefined {
  const series = snapshot.find((each) => each.name === name)?.series ?? [];
  return series.find((each) => each.labels.join() === labels.join())?.value;
}

/** As it is after its way through a heartbeat. */
function sendable(report: WorkerReport): unknown {
  const heartbeat = { state: "ready", people: 1, activeAt: 1, memoryBytes: 1, waitingEvents: 0, metrics: report };
  return Heartbeat.parse(JSON.parse(JSON.stringify(heartbeat))).metrics;
}

describe("a worker's report", () => {
  test("is counted once, however often it comes", () => {
    const server = openServer();
    const { workerId, metrics } = openWorker();
    metrics.registry.add(METRICS.steps, { model: "m" }, 3);
    server.workerReported(workerId, sendable(metrics.report()));
    // Its answer was lost: the same is sent again, what came meanwhile later.
    metrics.registry.add(METRICS.steps, { model: "m" }, 4);
    server.workerReported(workerId, sendable(metrics.report()));
    expect(valueOf(server.snapshot([]), "lathe_steps_total", "m")).toBe(3);
    metrics.acknowledged();
    server.workerReported(workerId, sendable(metrics.report()));
    expect(valueOf(server.snapshot([]), "lathe_steps_total", "m")).toBe(7);
  });

  test("of a worker that outlives its server holds only what the next one has not to count again", () => {
    const before = openServer();
    const { workerId, metrics } = openWorker();
    metrics.registry.add(METRICS.steps, { model: "m" }, 3);
    before.workerReported(workerId, sendable(metrics.report()));
    metrics.acknowledged();
    metrics.registry.add(METRICS.steps, { model: "m" }, 2);
    const after = openServer();
    after.workerReported(workerId, sendable(metrics.report()));
    expect(valueOf(after.snapshot([]), "lathe_steps_total", "m")).toBe(2);
  });

  test("is small when nothing happened, and bounded when much did", () => {
    const { metrics } = openWorker();
    metrics.report();
    metrics.acknowledged();
    expect(JSON.stringify(metrics.report()).length).toBeLessThan(300);
    metrics.acknowledged();
    for (let index = 0; index < 20_000; index += 1) {
      const model = `some/${"long".repeat(20)}${index}`;
      metrics.registry.add(METRICS.steps, { model });
      metrics.registry.add(METRICS.turns, { model, outcome: "completed" });
      metrics.registry.observe(METRICS.stepSeconds, { model }, index);
    }
    const report = metrics.report();
    expect(WorkerReport.safeParse(report).success).toBe(true);
    expect(JSON.stringify(report).length).toBeLessThan(64 * 1024);
  });

  test("that is no report is counted as such and changes nothing else", async () => {
    const server = openServer();
    const workerId = newId("wrk");
    const added = [{ name: "lathe_steps_total", series: [{ labels: ["m"], value: 1 }] }];
    const hostile: unknown[] = [
      null,
      "x",
      {},
      { sequence: 0, residentBytes: 1, added },
      { sequence: 1, residentBytes: -1, added },
      { sequence: 1, residentBytes: 1, added: [{ name: "lathe_steps_total", series: [{ labels: ["m"], value: -1 }] }] },
      {
        sequence: 1,
        residentBytes: 1,
        added: [{ name: "lathe_steps_total", series: [{ labels: ["m"], value: 1e300 }] }],
      },
      { sequence: 1, residentBytes: 1, added: Array.from({ length: 101 }, () => added[0]) },
      { sequence: 1, residentBytes: 1, added: [{ name: "a", series: [{ labels: ["m".repeat(201)], value: 1 }] }] },
    ];
    for (const report of hostile) server.workerReported(workerId, report);
    const snapshot = server.snapshot([]);
    expect(valueOf(snapshot, "lathe_metric_reports_rejected_total")).toBe(hostile.length);
    expect(snapshot.some(({ name }) => name === "lathe_steps_total")).toBe(false);
    fc.assert(
      fc.property(fc.anything(), fc.string(), fc.double(), (metrics, text, value) => {
        const named = [{ name: "lathe_steps_total", series: [{ labels: [text], value }] }];
        server.workerReported(workerId, metrics);
        server.workerReported(workerId, { sequence: 1, residentBytes: 1, added: named });
      }),
    );
    parseExposition(await renderMetrics([server.snapshot([])]).text());
  });
});

test("the gauges are those of the arenas there are", async () => {
  const server = openServer(() => 20_000);
  const arenas: ArenaGauge[] = [
    { state: "warm", memoryBytes: 100, people: 0, waitingEvents: 0, heartbeatAt: 19_000 },
    { state: "busy", memoryBytes: 300, people: 2, waitingEvents: 5, heartbeatAt: 13_500 },
    { state: "busy", memoryBytes: null, people: 1, waitingEvents: 1, heartbeatAt: null },
  ].map((arena) => ({ projectId: newId("prj"), ...arena }) as ArenaGauge);
  const { workerId, metrics } = openWorker();
  server.workerReported(workerId, sendable(metrics.report()));
  server.httpAnswered("preview", 204);
  server.httpAnswered("preview", 999);
  server.workerStarted(800);
  server.workerStarted(null);
  server.workerLost("silent");
  server.warmTaken(true);
  const families = parseExposition(await renderMetrics([server.snapshot(arenas)]).text());
  const read = (name: string, labels: Record<string, string> = {}) =>
    families.get(name)?.samples.find((sample) => Bun.deepEquals(sample.labels, labels))?.value;
  expect(read("lathe_arenas", { state: "busy" })).toBe(2);
  expect(read("lathe_arenas", { state: "lost" })).toBe(0);
  expect(read("lathe_arena_memory_bytes", { project: arenas[1]?.projectId ?? "" })).toBe(300);
  expect(read("lathe_people")).toBe(3);
  expect(read("lathe_events_waiting")).toBe(6);
  expect(read("lathe_heartbeat_age_seconds")).toBe(6.5);
  expect(read("lathe_http_requests_total", { kind: "preview", status: "2xx" })).toBe(1);
  expect(read("lathe_http_requests_total", { kind: "preview", status: "other" })).toBe(1);
  expect(read("lathe_worker_starts_total", { result: "ready" })).toBe(1);
  expect(read("lathe_worker_starts_total", { result: "failed" })).toBe(1);
  expect(read("lathe_worker_losses_total", { reason: "silent" })).toBe(1);
  expect(read("lathe_warm_pool_takes_total", { result: "hit" })).toBe(1);
  expect(read("lathe_build_info", { version: "1.0.0" })).toBe(1);
  expect(read("lathe_process_resident_memory_bytes", { role: "worker" })).toBeGreaterThan(1e6);
  expect(read("lathe_process_cpu_seconds_total", { role: "worker" })).toBeGreaterThan(0);

  server.workerEnded(workerId);
  const later = server.snapshot(arenas.slice(0, 1));
  expect(valueOf(later, "lathe_process_resident_memory_bytes", "worker")).toBe(0);
  expect(valueOf(later, "lathe_arenas", "busy")).toBe(0);
  expect(later.find(({ name }) => name === "lathe_arena_memory_bytes")?.series).toHaveLength(1);
  // A control that runs by itself says nothing about arenas.
  expect(
    openServer()
      .snapshot(null)
      .some(({ name }) => name === "lathe_arenas"),
  ).toBe(false);
});

/** What may happen to a worker, and to what it says. */
const Happening = fc.oneof(
  fc.record({ type: fc.constant("count" as const), worker: fc.nat(3), amount: fc.nat(50) }),
  fc.record({ type: fc.constant("beat" as const), worker: fc.nat(3), arrives: fc.boolean(), answered: fc.boolean() }),
  fc.record({ type: fc.constant("die" as const), worker: fc.nat(3) }),
);

test("no counter ever falls, and in the end all is counted that arrived, once", () => {
  fc.assert(
    fc.property(fc.array(Happening, { maxLength: 80 }), (happenings) => {
      const server = openServer();
      const workers = [0, 1, 2, 3].map(() => openWorker());
      const unsent = [0, 0, 0, 0];
      const underWay: (number | null)[] = [null, null, null, null];
      const arrived = new Set<string>();
      let expected = 0;
      let lastPage = new Map<string, number>();
      for (const happening of happenings) {
        const index = happening.worker;
        const worker = workers[index];
        if (worker === undefined) continue;
        if (happening.type === "count") {
          worker.metrics.registry.add(METRICS.actions, { kind: "file.edit", status: "done" }, happening.amount);
          worker.metrics.registry.observe(METRICS.eventLagSeconds, {}, happening.amount / 100);
          unsent[index] = (unsent[index] ?? 0) + happening.amount;
        } else if (happening.type === "beat") {
          const report = worker.metrics.report();
          if (underWay[index] === null) {
            underWay[index] = unsent[index] ?? 0;
            unsent[index] = 0;
          }
          if (happening.arrives) {
            server.workerReported(worker.workerId, sendable(report));
            const key = `${worker.workerId} ${report.sequence}`;
            if (!arrived.has(key)) expected += underWay[index] ?? 0;
            arrived.add(key);
            if (happening.answered) {
              worker.metrics.acknowledged();
              underWay[index] = null;
            }
          }
        } else {
          server.workerEnded(worker.workerId);
          workers[index] = openWorker();
          unsent[index] = 0;
          underWay[index] = null;
        }
        const page = readCounters(server.snapshot([]));
        for (const [key, value] of lastPage) expect(page.get(key) ?? -1).toBeGreaterThanOrEqual(value);
        lastPage = page;
      }
      expect(lastPage.get("lathe_actions_total file.edit,done") ?? 0).toBe(expected);
    }),
    { numRuns: 60 },
  );
});

function readCounters(snapshot: MetricsSnapshot): Map<string, number> {
  const values = new Map<string, number>();
  for (const { name, series } of snapshot) {
    if (!name.endsWith("_total") && !name.endsWith("_seconds")) continue;
    for (const { labels, value, counts } of series) {
      if (counts === undefined) values.set(`${name} ${labels.join()}`, value);
      for (const [index, count] of (counts ?? []).entries()) values.set(`${name} ${labels.join()} ${index}`, count);
    }
  }
  values.delete("lathe_heartbeat_age_seconds ");
  return values;
}
