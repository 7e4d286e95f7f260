import type { ProjectId, PromptId, TurnId, WorkerId } from "@lathe/protocol/ids";
import type { Log } from "@lathe/protocol/log";
import { withFields } from "./log/with-fields.ts";
import { openTracing } from "./traces/open-tracing.ts";
import { TurnTracer } from "./traces/turn-tracer.ts";
import type { TurnObserver } from "./turn-observer.ts";
import { createWorkerMetrics, type WorkerMetrics } from "./worker-metrics.ts";

/** How long a process that ends waits for its collector. */
export const FLUSH_DEADLINE_MS = 2_000;

/** Everything by which a worker lets itself be watched. */
export interface WorkerTelemetry {
  readonly metrics: WorkerMetrics;
  /** To be told of the thread's events: recalled while the log is opened, observed as they are appended. */
  readonly observers: readonly TurnObserver[];
  /** Lines carry the ids of worker, project, running turn and its trace. */
  readonly log: Log;
  /** The `traceparent` header for this turn's model call; null when nothing is traced. */
  traceparentOf(turnId: TurnId): string | null;
  /** A prompt came with this `traceparent` header, before it is queued. */
  promptBrought(promptId: PromptId, traceparent: string | null): void;
  /** A page of the app says that it shows the files as they are. `at`: milliseconds since the epoch. */
  previewUpdated(at: number): void;
  close(): Promise<void>;
}

interface WorkerTelemetryOptions {
  workerId: WorkerId;
  projectId: ProjectId;
  /** Where the OTEL_… variables are. */
  environment: Record<string, string | undefined>;
  log: Log;
}

export async function openWorkerTelemetry(options: WorkerTelemetryOptions): Promise<WorkerTelemetry> {
  const { workerId, projectId, environment } = options;
  const metrics = createWorkerMetrics();
  let tracer: TurnTracer | null = null;
  const log = withFields(options.log, () => ({
    worker: workerId,
    project: projectId,
    turn: metrics.turns.turnId,
    trace: tracer?.traceId,
  }));
  const tracing = await openTracing({
    environment,
    role: "worker",
    instanceId: workerId,
    registry: metrics.registry,
    log,
  });
  if (tracing !== null) tracer = new TurnTracer({ sink: tracing, projectId, captureContent: tracing.captureContent });
  return {
    metrics,
    observers: tracer === null ? [metrics.turns] : [metrics.turns, tracer],
    log,
    traceparentOf: (turnId) => tracer?.traceparentOf(turnId) ?? null,
    promptBrought: (promptId, traceparent) => tracer?.takeUp(promptId, traceparent),
    previewUpdated(at) {
      metrics.turns.previewUpdated(at);
      tracer?.previewUpdated(at);
    },
    async close() {
      metrics.close();
      await tracing?.close(FLUSH_DEADLINE_MS);
    },
  };
}
