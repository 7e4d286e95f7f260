import type { ProjectId, WorkerId } from "@lathe/protocol/ids";
import type { WorkerOrders } from "@lathe/protocol/internal";

/** What a driver is to start. Where the worker listens is the driver's business. */
export type FleetOrders = Omit<WorkerOrders, "socket">;

export interface WorkerExit {
  /** Null when a signal ended it. */
  exitCode: number | null;
  signal: string | null;
  /** The last lines that it printed. */
  lastLines: readonly string[];
}

/** A worker that is ready for requests. */
export interface FleetWorker {
  readonly workerId: WorkerId;
  readonly projectId: ProjectId;
  /** Path of the Unix socket on which it serves its arena. */
  readonly socket: string;
  /** Null where workers are no processes of this machine. */
  readonly pid: number | null;
  /** Resolves once, however it ends. */
  readonly exited: Promise<WorkerExit>;
  /** Asks it to save and end. */
  stop(): void;
  /** Ends it at once. */
  kill(): void;
}

/** Brings up workers somewhere. All drivers pass the acceptance suite in fleet-driver-suite.ts. */
export interface FleetDriver {
  /**
   * Resolves when the worker is ready. Rejects with a WorkerStartError when it ended or was not ready in time, and with
   * the signal's reason when that is aborted; nothing of the worker is left behind then.
   */
  start(orders: FleetOrders, signal: AbortSignal): Promise<FleetWorker>;
  /** Ends what is left and cleans up. */
  close(): Promise<void>;
}

/** A worker that did not come up. The message says how it ended, and is fit for people. */
export class WorkerStartError extends Error {
  readonly lastLines: readonly string[];

  constructor(message: string, lastLines: readonly string[], options?: { cause?: unknown }) {
    super(message, options);
    this.name = "WorkerStartError";
    this.lastLines = lastLines;
  }
}
