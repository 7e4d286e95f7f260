import type { Log } from "@lathe/protocol/log";
import { METRICS } from "../metrics/catalog.ts";
import type { Registry } from "../metrics/registry.ts";
import type { SpanSink } from "./span-sink.ts";
import { readTraceConfig } from "./trace-config.ts";

/** Traces that leave this process. */
export interface Tracing extends SpanSink {
  readonly captureContent: boolean;
  /** Sends what waits, for at most so many milliseconds. */
  close(deadlineMs: number): Promise<void>;
}

export interface TracingOptions {
  /** Where the OTEL_… variables are. */
  environment: Record<string, string | undefined>;
  /** What this process is: "control", "worker". */
  role: string;
  /** The worker's id; for the server none is needed. */
  instanceId?: string;
  /** Of Lathe; a worker is told none. */
  version?: string;
  registry: Registry;
  log: Log;
}

/** Null when the standard variables do not ask for traces; then nothing of OpenTelemetry is loaded. */
export async function openTracing(options: TracingOptions): Promise<Tracing | null> {
  const { environment, registry, log } = options;
  const config = readTraceConfig(environment, (message) => log({ level: "warning", message }));
  if (config === null) return null;
  for (const result of ["exported", "dropped", "failed"]) registry.add(METRICS.spans, { result }, 0);
  const { startExport } = await import("./start-export.ts");
  return startExport(config, options);
}
