import type { Log } from "@lathe/protocol/log";
import type { Router } from "@lathe/router/arenas/router";
import { MetricsSnapshot } from "@lathe/telemetry/metrics/metrics-snapshot";
import { renderMetrics } from "@lathe/telemetry/metrics/render-metrics";
import type { ArenaGauge, ServerMetrics } from "@lathe/telemetry/server-metrics";
import type { ControlConnection } from "./control-connection.ts";

interface MetricsOptions {
  metrics: ServerMetrics;
  router: Router;
  /** Null: control is in this process and counts into the same metrics. */
  control: { connection: ControlConnection; joinSecret: string } | null;
  log: Log;
}

/** GET /metrics: what all processes of this server have counted, in Prometheus' text format. */
export async function answerMetrics({ metrics, router, control, log }: MetricsOptions): Promise<Response> {
  const snapshots = [metrics.snapshot(router.workers().flatMap(toGauge))];
  if (control !== null) snapshots.push(await readControlMetrics(control, log));
  return renderMetrics(snapshots);
}

function toGauge(worker: ReturnType<Router["workers"]>[number]): ArenaGauge[] {
  const { projectId, state, memoryBytes, people, waitingEvents, heardAt } = worker;
  if (state === "absent") return [];
  return [{ projectId, state, memoryBytes, people, waitingEvents: waitingEvents ?? 0, heartbeatAt: heardAt }];
}

async function readControlMetrics(
  { connection, joinSecret }: NonNullable<MetricsOptions["control"]>,
  log: Log,
): Promise<MetricsSnapshot> {
  try {
    const headers = { authorization: `Bearer ${joinSecret}` };
    const response = await connection.fetch(new Request("http://control/internal/metrics", { headers }));
    return MetricsSnapshot.parse(await response.json());
  } catch (error) {
    log({ level: "warning", message: "control's metrics could not be read", error: String(error) });
    return [];
  }
}
