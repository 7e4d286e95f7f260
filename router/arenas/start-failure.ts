import { LatheError } from "@lathe/protocol/errors";
import type { WorkerIdentity } from "@lathe/protocol/internal";
import type { Log } from "@lathe/protocol/log";
import { WorkerStartError } from "../fleet/fleet-driver.ts";

/** Logs why a worker did not start, and gives the error for those who wait for it. */
export function reportStartFailure(
  error: unknown,
  identity: WorkerIdentity,
  log: Log,
): LatheError<"worker_unavailable"> {
  const lastLines = error instanceof WorkerStartError ? error.lastLines : [];
  const ids = { project: identity.projectId, worker: identity.workerId };
  log({ level: "error", message: "worker did not start", ...ids, error: String(error), lastLines });
  const why = error instanceof WorkerStartError ? error.message : "It could not be run.";
  const text = `The project's worker did not start. ${why} The server's log has its last lines.`;
  return new LatheError("worker_unavailable", text, undefined, { cause: error });
}
