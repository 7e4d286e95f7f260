import { LatheError, toErrorBody } from "@lathe/protocol/errors";
import { newId, type ShipId } from "@lathe/protocol/ids";
import { LIMITS } from "@lathe/protocol/limits";
import type { Log } from "@lathe/protocol/log";
import type { Ship, ShipJob, ShipRequest } from "@lathe/protocol/ship";
import type { ShipProgress } from "./ship-version.ts";

/** What a build prints reaches people a few times a second, however much it is. */
const SHOW_EVERY_MS = 250;

export interface ShipsOptions {
  /** Carries a request out; rejects when it fails, and when `signal` is aborted. */
  ship(shipId: ShipId, request: ShipRequest, progress: ShipProgress, signal: AbortSignal): Promise<Ship>;
  onChange(job: ShipJob): void;
  /** Work began or ended. */
  onBusy(): void;
  log: Log;
  now?: () => number;
}

/** Ships a project's versions, one at a time, and tells how that goes. */
export class Ships {
  readonly #options: ShipsOptions;
  readonly #now: () => number;
  #job: ShipJob | null = null;
  #running: { controller: AbortController; ended: Promise<void> } | null = null;
  #showTimer: ReturnType<typeof setTimeout> | null = null;

  constructor(options: ShipsOptions) {
    this.#options = options;
    this.#now = options.now ?? Date.now;
  }

  /** The one that runs, else the last one; null before the first. */
  get job(): ShipJob | null {
    return this.#job;
  }

  get busy(): boolean {
    return this.#running !== null;
  }

  /** Errors: `conflict` while another one runs. */
  start(request: ShipRequest): ShipJob {
    if (this.#running !== null)
      throw new LatheError("conflict", "Something is being shipped already. Wait, or stop it.");
    const controller = new AbortController();
    const job: ShipJob = {
      shipId: newId("shp"),
      kind: request.kind,
      startedAt: this.#now(),
      state: { phase: "preparing" },
      log: "",
    };
    this.#running = { controller, ended: this.#run(job, request, controller.signal) };
    this.#show(job);
    this.#options.onBusy();
    return job;
  }

  /** Resolves when nothing of it runs any more. Errors: `not_found` for one that does not run. */
  async stop(shipId: ShipId): Promise<void> {
    if (this.#running === null || this.#job?.shipId !== shipId) {
      throw new LatheError("not_found", "This is not being shipped any more.");
    }
    this.#running.controller.abort();
    await this.#running.ended;
  }

  async close(): Promise<void> {
    this.#running?.controller.abort();
    await this.#running?.ended;
  }

  async #run(job: ShipJob, request: ShipRequest, signal: AbortSignal): Promise<void> {
    const { ship, log } = this.#options;
    const progress: Required<ShipProgress> = {
      enter: (phase) => this.#show({ ...this.#latest(job), state: { phase } }),
      remote: (remote) => this.#showSoon({ ...this.#latest(job), remote }),
      print: (text) => {
        const before = this.#latest(job);
        this.#showSoon({ ...before, log: (before.log + text).slice(-LIMITS.ship.maxLogCharacters).toWellFormed() });
      },
    };
    let state: ShipJob["state"];
    try {
      // Never before `start` has returned.
      await Promise.resolve();
      signal.throwIfAborted();
      state = { phase: "done", ship: await ship(job.shipId, request, progress, signal) };
    } catch (error) {
      state = signal.aborted ? { phase: "stopped" } : { phase: "failed", error: toErrorBody(error) };
      if (state.phase === "failed" && state.error.code === "internal") {
        log({ level: "error", message: "a version could not be shipped", kind: request.kind, error: String(error) });
      }
    }
    this.#running = null;
    this.#show({ ...this.#latest(job), state });
    this.#options.onBusy();
  }

  #latest(job: ShipJob): ShipJob {
    return this.#job?.shipId === job.shipId ? this.#job : job;
  }

  #show(job: ShipJob): void {
    if (this.#showTimer !== null) clearTimeout(this.#showTimer);
    this.#showTimer = null;
    this.#job = job;
    this.#options.onChange(job);
  }

  #showSoon(job: ShipJob): void {
    this.#job = job;
    this.#showTimer ??= setTimeout(() => {
      if (this.#job !== null) this.#show(this.#job);
    }, SHOW_EVERY_MS);
  }
}
