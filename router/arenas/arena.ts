import type { TemplateName } from "@lathe/protocol/api";
import type { ProjectId, WorkerId } from "@lathe/protocol/ids";
import type { Heartbeat } from "@lathe/protocol/internal";
import type { Log } from "@lathe/protocol/log";
import type { FleetWorker } from "../fleet/fleet-driver.ts";
import type { AppWatch } from "./app-watch.ts";
import { type ArenaEvent, type ArenaState, transition } from "./arena-lifecycle.ts";

/** A worker that takes requests. */
export interface RunningWorker {
  worker: FleetWorker;
  token: string;
  watch: AppWatch;
}

/** What the pool knows of one project. Its state changes by `apply` alone. */
export class Arena {
  readonly projectId: ProjectId;
  readonly template: TemplateName;
  /** False: its project does not exist yet. */
  attached: boolean;
  /** Chosen before the worker is started, since its first heartbeat may come before it is said to be ready. */
  workerId: WorkerId | null = null;
  running: RunningWorker | null = null;
  /** What its worker said last, and when it was last heard of, in milliseconds since the epoch. */
  beat: Heartbeat | null = null;
  heardAt = 0;
  /** When somebody last asked for it. */
  askedAt = 0;
  /** Resolves when its worker takes requests; set while one is started. */
  opening: Promise<unknown> | null = null;
  /** Set while it gets its project. */
  attaching: Promise<void> | null = null;
  /** Ends a start that is under way. */
  abort = new AbortController();
  /** Runs out when it takes too long to end, or when a lost one may be started again. */
  timer: ReturnType<typeof setTimeout> | undefined;
  readonly #log: Log;
  #state: ArenaState = "absent";
  #since = Date.now();
  #gone = Promise.withResolvers<void>();

  constructor(options: { projectId: ProjectId; template: TemplateName; attached: boolean; log: Log }) {
    ({ projectId: this.projectId, template: this.template, attached: this.attached, log: this.#log } = options);
  }

  get state(): ArenaState {
    return this.#state;
  }

  /** When it came into its state. */
  get since(): number {
    return this.#since;
  }

  /** Resolves when its present worker, or the start of one, has come to an end and the pool has drawn its conclusions. */
  get gone(): Promise<void> {
    return this.#gone.promise;
  }

  apply(event: ArenaEvent, why: Record<string, unknown> = {}): void {
    const from = this.#state;
    const to = transition(from, event);
    if (from === to) return;
    this.#state = to;
    this.#since = Date.now();
    this.#log({
      level: "info",
      message: `arena is ${to}`,
      project: this.projectId,
      worker: this.workerId ?? undefined,
      from,
      event,
      ...why,
    });
  }

  /** Nothing is left of the worker that it had. */
  bury(): void {
    clearTimeout(this.timer);
    this.running?.watch.close();
    this.running = null;
    this.workerId = null;
    this.beat = null;
    this.opening = null;
    this.abort = new AbortController();
    const gone = this.#gone;
    this.#gone = Promise.withResolvers();
    gone.resolve();
  }
}
