import { LatheError } from "@lathe/protocol/errors";
import { newId, type ProjectId } from "@lathe/protocol/ids";
import { signWorkerToken } from "@lathe/protocol/internal";
import {
  type FleetDriver,
  type FleetOrders,
  type FleetWorker,
  type WorkerExit,
  WorkerStartError,
} from "../fleet/fleet-driver.ts";
import type { Log } from "@lathe/protocol/log";
import { AppWatch } from "./app-watch.ts";
import { CrashHistory } from "./crash-history.ts";

/** A worker that takes requests. */
export interface RunningWorker {
  worker: FleetWorker;
  token: string;
  watch: AppWatch;
  startedAt: number;
}

export interface WorkerSummary {
  projectId: ProjectId;
  state: "starting" | "ready";
  workerId?: string;
  pid?: number | null;
  /** Milliseconds since the epoch. */
  startedAt?: number;
}

export interface WorkerPoolOptions {
  fleet: FleetDriver;
  /** The orders for a project's worker, but for what the pool chooses itself. */
  describeOrders(projectId: ProjectId): Omit<FleetOrders, "workerId" | "projectId" | "token">;
  joinSecret: string;
  log: Log;
  /** How long a worker may take to save and end before it is killed. */
  stopTimeoutMs?: number;
}

interface StartingWorker {
  promise: Promise<RunningWorker>;
  abort: AbortController;
}

const STOP_TIMEOUT_MS = 10_000;

/** At most one worker per project: the running ones, and a single-flight map of those that are starting. */
export class WorkerPool {
  readonly #options: WorkerPoolOptions;
  readonly #running = new Map<ProjectId, RunningWorker>();
  readonly #starting = new Map<ProjectId, StartingWorker>();
  readonly #stopping = new Map<ProjectId, Promise<void>>();
  readonly #crashes = new CrashHistory();
  #closed = false;

  constructor(options: WorkerPoolOptions) {
    this.#options = options;
  }

  running(projectId: ProjectId): RunningWorker | undefined {
    return this.#running.get(projectId);
  }

  isStarting(projectId: ProjectId): boolean {
    return this.#starting.has(projectId);
  }

  list(): WorkerSummary[] {
    const starting = [...this.#starting.keys()].map((projectId) => ({ projectId, state: "starting" as const }));
    const running = [...this.#running].map(([projectId, { worker, startedAt }]) => {
      return { projectId, state: "ready" as const, workerId: worker.workerId, pid: worker.pid, startedAt };
    });
    return [...starting, ...running];
  }

  /** The project's worker, started when there is none. Throws `worker_unavailable`. */
  async open(projectId: ProjectId): Promise<RunningWorker> {
    if (this.#closed) throw new LatheError("worker_unavailable", "Lathe is stopping.");
    // Two workers must never share a workspace: one that ends is waited for.
    await this.#stopping.get(projectId);
    const running = this.#running.get(projectId);
    if (running !== undefined) return running;
    const known = this.#starting.get(projectId);
    if (known !== undefined) return known.promise;
    const waitMs = this.#crashes.waitMs(projectId, Date.now());
    if (waitMs > 0) {
      const seconds = Math.ceil(waitMs / 1000);
      throw new LatheError(
        "worker_unavailable",
        `The project's worker keeps ending. Lathe tries again in ${seconds} s.`,
      );
    }
    if (this.#closed) throw new LatheError("worker_unavailable", "Lathe is stopping.");
    const abort = new AbortController();
    const promise = this.#start(projectId, abort.signal).finally(() => this.#starting.delete(projectId));
    this.#starting.set(projectId, { promise, abort });
    return promise;
  }

  /** Ends the project's worker, also one that is starting; resolves when it is gone. */
  async stop(projectId: ProjectId): Promise<void> {
    const starting = this.#starting.get(projectId);
    if (starting !== undefined) {
      starting.abort.abort(new LatheError("worker_unavailable", "The project was closed."));
      await Promise.allSettled([starting.promise]);
    }
    const running = this.#running.get(projectId);
    if (running !== undefined) await this.#end(projectId, running);
    await this.#stopping.get(projectId);
  }

  /** Ends all workers; none is started any more. */
  async close(): Promise<void> {
    this.#closed = true;
    const projects = new Set([...this.#starting.keys(), ...this.#running.keys(), ...this.#stopping.keys()]);
    await Promise.all([...projects].map((projectId) => this.stop(projectId)));
  }

  async #start(projectId: ProjectId, signal: AbortSignal): Promise<RunningWorker> {
    const { fleet, describeOrders, joinSecret, log } = this.#options;
    const workerId = newId("wrk");
    const token = await signWorkerToken(joinSecret, { workerId, projectId });
    try {
      const worker = await fleet.start({ ...describeOrders(projectId), workerId, projectId, token }, signal);
      const watch = new AppWatch({ socket: worker.socket, token }, (line) =>
        log({ ...line, project: projectId, worker: workerId }),
      );
      const running: RunningWorker = { worker, token, watch, startedAt: Date.now() };
      this.#running.set(projectId, running);
      void worker.exited.then((exit) => this.#forget(projectId, running, exit));
      log({ level: "info", message: "worker is ready", project: projectId, worker: workerId, pid: worker.pid });
      return running;
    } catch (error) {
      if (signal.aborted) throw error;
      this.#crashes.add(projectId, Date.now());
      const lastLines = error instanceof WorkerStartError ? error.lastLines : [];
      log({
        level: "error",
        message: "worker did not start",
        project: projectId,
        worker: workerId,
        error: String(error),
        lastLines,
      });
      const why = error instanceof WorkerStartError ? error.message : "It could not be run.";
      const text = `The project's worker did not start. ${why} The server's log has its last lines.`;
      throw new LatheError("worker_unavailable", text, undefined, { cause: error });
    }
  }

  #forget(projectId: ProjectId, gone: RunningWorker, exit: WorkerExit): void {
    gone.watch.close();
    if (this.#running.get(projectId) === gone) this.#running.delete(projectId);
    const ids = { project: projectId, worker: gone.worker.workerId };
    if (this.#stopping.has(projectId)) {
      this.#options.log({ level: "info", message: "worker has ended", ...ids });
      return;
    }
    this.#crashes.add(projectId, Date.now(), Date.now() - gone.startedAt);
    this.#options.log({ level: "error", message: "worker was lost", ...ids, ...exit });
  }

  #end(projectId: ProjectId, running: RunningWorker): Promise<void> {
    const known = this.#stopping.get(projectId);
    if (known !== undefined) return known;
    const ending = this.#stopAndWait(running.worker).finally(() => this.#stopping.delete(projectId));
    this.#stopping.set(projectId, ending);
    return ending;
  }

  async #stopAndWait(worker: FleetWorker): Promise<void> {
    worker.stop();
    const timer = setTimeout(() => worker.kill(), this.#options.stopTimeoutMs ?? STOP_TIMEOUT_MS);
    await worker.exited;
    clearTimeout(timer);
  }
}
