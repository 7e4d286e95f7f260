import { z } from "zod";
import { MetricsSnapshot } from "./metrics-snapshot.ts";

/**
 * What `Heartbeat.metrics` holds: what a worker has counted since the report that was acknowledged last. The same report
 * is sent until it is, so that `sequence` tells one that comes again.
 */
export const WorkerReport = z.object({
  sequence: z.number().int().positive(),
  /** Of the worker's process alone. */
  residentBytes: z.number().nonnegative().max(Number.MAX_SAFE_INTEGER),
  added: MetricsSnapshot,
});
export type WorkerReport = z.infer<typeof WorkerReport>;
