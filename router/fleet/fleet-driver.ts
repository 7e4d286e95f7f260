import type { TemplateName } from "@lathe/protocol/api";
import type { ProjectId, WorkerId } from "@lathe/protocol/ids";
import type { WorkerIdentity, WorkerOrders, WorkerState } from "@lathe/protocol/internal";

/** What a driver is to start. Where the worker listens is the driver's business. */
export type FleetOrders = Omit<WorkerOrders, "socket">;

export interface WorkerExit {
  /** Null when a signal ended it, and of a worker that was adopted: nobody learns it then. */
  exitCode: number | null;
  signal: string | null;
  /** Whether it saved before it ended: its exit code was 0, or it said so. */
  saved: boolean;
  /** The last lines that it printed. */
  lastLines: readonly string[];
}

/** A worker that is ready for requests. */
export interface FleetWorker {
  readonly workerId: WorkerId;
  readonly projectId: ProjectId;
  readonly template: TemplateName;
  /** Path of the Unix socket on which it serves its arena. */
  readonly socket: string;
  /** Null where workers are no processes of this machine. */
  readonly pid: number | null;
  /** Milliseconds since the epoch. */
  readonly startedAt: number;
  /** Resolves once, however it ends; never when it was left to the next server. */
  readonly exited: Promise<WorkerExit>;
  /** Asks it to save and end. */
  stop(): void;
  /** Ends it at once. */
  kill(): void;
  /** Keeps for the next server whether a project exists, or may soon, whose workspace this worker has. */
  notePromised(promised: boolean): void;
}

/** A worker of an earlier server that still works. */
export interface AdoptedWorker {
  worker: FleetWorker;
  state: WorkerState;
  promised: boolean;
}

/** A worker of an earlier server that has ended, or had to be ended. */
export interface GoneWorker extends WorkerIdentity {
  /** False: it waited for a project, and its workspace is nobody's. */
  promised: boolean;
  saved: boolean;
}

export interface Adoption {
  workers: AdoptedWorker[];
  gone: GoneWorker[];
}

/** Brings up workers somewhere. All drivers pass the acceptance suite in fleet-driver-suite.ts. */
export interface FleetDriver {
  /**
   * Resolves when the worker is ready. Rejects with a WorkerStartError when it ended or was not ready in time, and with
   * the signal's reason when that is aborted; nothing of the worker is left behind then.
   */
  start(orders: FleetOrders, signal: AbortSignal): Promise<FleetWorker>;
  /**
   * Takes over the workers of an earlier server that was killed or left them: those that answer with their token and
   * are who they should be. The others are ended, and nothing of them is left. Called once, before any start.
   */
  adopt(tokenOf: (identity: WorkerIdentity) => Promise<string>, signal: AbortSignal): Promise<Adoption>;
  /** Ends all workers, or leaves them to the next server; cleans up what is nobody's. */
  close(options: { leaveWorkers: boolean }): Promise<void>;
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
