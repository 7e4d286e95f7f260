import type { Heartbeat, HeartbeatAnswer, WorkerOrders, WorkerState } from "@lathe/protocol/internal";
import { LatheError } from "@lathe/protocol/errors";
import type { Project, TemplateName } from "@lathe/protocol/api";
import type { Log } from "@lathe/protocol/log";
import { loadPage } from "@lathe/workspace/app/load-page";
import { type OpenedWorkspace, openWorkspace } from "@lathe/workspace/open-workspace";
import type { Arena } from "./arena.ts";
import type { FetchOptions } from "./archive/fetch-repository.ts";
import { ControlClient } from "./control-client.ts";
import { measureMemory } from "./measure-memory.ts";
import { openArena } from "./open-arena.ts";
import type { WorkerTelemetry } from "@lathe/telemetry/worker-telemetry";
import { claimWorkspace, type WorkspaceClaim } from "./workspace-claim.ts";

/** How long a warm worker's app may take to be ready before the worker is taken as it is. */
const WARM_TIMEOUT_MS = 60_000;
/** How old a measure of memory may be: with people or work, and without. Measuring reads every process' maps. */
const MEASURE_EVERY_MS = { busy: 10_000, quiet: 60_000 };
const FLUSH_DEADLINE_MS = 5_000;

interface WorkerOptions {
  telemetry: WorkerTelemetry;
  /** In the place of the real one, for tests. */
  internet?: FetchOptions["internet"];
  log: Log;
  /** The worker's state may have changed: the router wants to know. */
  onChange: () => void;
  /** The worker cannot go on, or has nothing to do any more; it is to be closed. */
  onEnd: (reason: string) => void;
  now?: () => number;
}

/**
 * A workspace in a process of its own, and the arena in it once its project exists. A warm worker is one without: its
 * workspace, sandbox and app are up, and `attach` makes it a project's.
 */
export class Worker {
  readonly orders: WorkerOrders;
  readonly workspace: OpenedWorkspace;
  readonly #options: WorkerOptions;
  readonly #control: ControlClient;
  readonly #claim: WorkspaceClaim;
  readonly #now: () => number;
  readonly #ending = new AbortController();
  #arena: Arena | null = null;
  #attaching: Promise<Arena> | null = null;
  #answer: HeartbeatAnswer = { previews: 0, previewedAt: null };
  #memory = { bytes: 0, at: Number.NEGATIVE_INFINITY };
  #restTimer: ReturnType<typeof setTimeout> | null = null;
  #closing: Promise<void> | null = null;

  private constructor(
    orders: WorkerOrders,
    options: WorkerOptions,
    parts: { workspace: OpenedWorkspace; control: ControlClient; claim: WorkspaceClaim },
  ) {
    this.orders = orders;
    this.workspace = parts.workspace;
    this.#options = options;
    this.#control = parts.control;
    this.#claim = parts.claim;
    this.#now = options.now ?? Date.now;
    // A new worker makes a new sandbox; in this one nothing can be run any more.
    void parts.workspace.ended.then(() => this.#end("the sandbox has ended"));
  }

  /** Opens the workspace and, unless the orders say that it is to wait, the project's arena. */
  static async open(orders: WorkerOrders, options: WorkerOptions, signal: AbortSignal): Promise<Worker> {
    const control = new ControlClient(orders.control, orders.token);
    const claim = claimWorkspace(orders.workspaceDirectory, orders.workerId);
    let workspace: OpenedWorkspace | null = null;
    try {
      const project = orders.attached ? await control.getProject(signal) : null;
      workspace = await openWorkspaceFor(orders, project?.template ?? orders.template, options, signal);
      const worker = new Worker(orders, options, { workspace, control, claim });
      if (project === null) await worker.#warmUp(signal);
      else await worker.#openArena(project, signal);
      return worker;
    } catch (error) {
      await workspace?.close();
      claim.release();
      throw error;
    }
  }

  /** Null while it is warm. */
  get arena(): Arena | null {
    return this.#arena;
  }

  get state(): WorkerState {
    if (this.#closing !== null) return "stopping";
    if (this.#arena === null) return "warm";
    if (this.#arena.busy) return "busy";
    return this.#arena.people.length > 0 || this.#answer.previews > 0 ? "ready" : "idle";
  }

  /** The project exists in control now: opens its arena. */
  attach(): Promise<Arena> {
    if (this.#arena !== null) return Promise.resolve(this.#arena);
    if (this.#closing !== null) throw new LatheError("worker_unavailable", "The worker is ending.");
    const { signal } = this.#ending;
    this.#attaching ??= this.#control
      .getProject(signal)
      .then((project) => this.#openArena(project, signal))
      .finally(() => {
        this.#attaching = null;
      });
    return this.#attaching;
  }

  describe(): Heartbeat {
    const arena = this.#arena;
    return {
      state: this.state,
      people: arena?.people.length ?? 0,
      activeAt: this.#activeAt(),
      memoryBytes: this.#measureMemory(),
      waitingEvents: arena?.threadLog.waiting ?? 0,
      metrics: this.#options.telemetry.metrics.report(),
    };
  }

  /** What the router saw of the project's previews: looking at the app is being there. */
  hear(answer: HeartbeatAnswer): void {
    this.#options.telemetry.metrics.acknowledged();
    const before = this.state;
    this.#answer = answer;
    if (this.state !== before) this.#onChange();
  }

  /** Closes everything in order: what people typed is in files, what happened is with control, nothing runs. */
  close(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  async #close(): Promise<void> {
    if (this.#restTimer !== null) clearTimeout(this.#restTimer);
    this.#options.onChange();
    this.#ending.abort();
    await this.#attaching?.catch(() => undefined);
    if (this.#arena === null) {
      await this.workspace.close();
    } else {
      await this.#arena.close();
      await this.#arena.threadLog.flush(AbortSignal.timeout(FLUSH_DEADLINE_MS));
      this.#arena.threadLog.close();
    }
    this.#claim.release();
  }

  async #openArena(project: Project, signal: AbortSignal): Promise<Arena> {
    const { log } = this.#options;
    this.workspace.setBackground(false);
    this.#arena = await openArena(
      {
        orders: this.orders,
        project,
        workspace: this.workspace,
        control: this.#control,
        followsLost: this.orders.follows === "lost" || this.#claim.followsLost,
        internet: this.#options.internet,
        telemetry: this.#options.telemetry,
        log,
        onLost: (reason) => this.#end(reason),
        onChange: () => this.#onChange(),
      },
      signal,
    );
    void this.workspace.app.start();
    this.#onChange();
    return this.#arena;
  }

  /** The app runs and has been asked for its page, so that the first one who comes waits for nothing. */
  async #warmUp(signal: AbortSignal): Promise<void> {
    const { app, isAppPrepared } = this.workspace;
    // The project that somebody has open makes the same at this moment, and is to have the processor.
    if (!isAppPrepared) return;
    this.workspace.setBackground(true);
    const deadline = AbortSignal.any([signal, AbortSignal.timeout(WARM_TIMEOUT_MS)]);
    try {
      await app.start();
      const state = await app.waitFor(({ phase }) => phase !== "installing" && phase !== "starting", deadline);
      const open = state.phase === "ready" ? app.ports.find(({ port }) => port === state.port) : undefined;
      if (open !== undefined) await loadPage(open, deadline);
    } catch (error) {
      signal.throwIfAborted();
      // Then it is warm without; the app's state says what is wrong to whoever opens it.
      this.#options.log({
        level: "warning",
        message: "the app of a warm worker did not come up",
        error: String(error),
      });
    }
  }

  #onChange(): void {
    this.#planRest();
    this.#options.onChange();
  }

  /** Ends the worker when nobody was there and nothing ran for as long as the orders say. */
  #planRest(): void {
    if (this.#restTimer !== null) clearTimeout(this.#restTimer);
    this.#restTimer = null;
    if (this.state !== "idle") return;
    const waitMs = Math.max(0, this.#activeAt() + this.orders.restsAfterMs - this.#now());
    this.#restTimer = setTimeout(() => {
      // Somebody may have looked at the app meanwhile, which is no change of state.
      if (this.state === "idle" && this.#now() - this.#activeAt() >= this.orders.restsAfterMs) {
        this.#end("nobody is there and nothing runs");
      } else {
        this.#planRest();
      }
    }, waitMs);
  }

  #end(reason: string): void {
    if (this.#closing === null) this.#options.onEnd(reason);
  }

  #activeAt(): number {
    return Math.max(this.#arena?.activeAt ?? 0, this.#answer.previewedAt ?? 0);
  }

  #measureMemory(): number {
    const quiet = this.state === "idle" || this.state === "warm";
    const age = this.#now() - this.#memory.at;
    if (age >= (quiet ? MEASURE_EVERY_MS.quiet : MEASURE_EVERY_MS.busy)) {
      this.#memory = { bytes: measureMemory(), at: this.#now() };
    }
    return this.#memory.bytes;
  }
}

async function openWorkspaceFor(
  orders: WorkerOrders,
  template: TemplateName,
  { log, telemetry }: WorkerOptions,
  signal: AbortSignal,
): Promise<OpenedWorkspace> {
  const start = performance.now();
  try {
    const workspace = await openWorkspace({
      directory: orders.workspaceDirectory,
      storeDirectory: orders.storeDirectory,
      template,
      sandbox: orders.sandbox,
      previewDomain: orders.previewDomain,
      chromium: orders.chromium,
      log,
      signal,
    });
    telemetry.metrics.sandboxStarted(performance.now() - start);
    return workspace;
  } catch (error) {
    telemetry.metrics.sandboxStarted(null);
    throw error;
  }
}
