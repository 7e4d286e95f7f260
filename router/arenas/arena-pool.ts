import type { TemplateName } from "@lathe/protocol/api";
import { LatheError } from "@lathe/protocol/errors";
import { newId, type ProjectId } from "@lathe/protocol/ids";
import { type Heartbeat, type HeartbeatAnswer, signWorkerToken, type WorkerIdentity } from "@lathe/protocol/internal";
import { type AdoptedWorker, type FleetWorker, type GoneWorker, type WorkerExit } from "../fleet/fleet-driver.ts";
import { AppWatch } from "./app-watch.ts";
import { Arena, type RunningWorker } from "./arena.ts";
import { chooseAdopted } from "./choose-adopted.ts";
import { type ArenaCounts, emptyCounts } from "./arena-counts.ts";
import { isOpen } from "./arena-lifecycle.ts";
import { CrashHistory } from "./crash-history.ts";
import { KeptClosed } from "./kept-closed.ts";
import { type ArenaPoolOptions, POOL_TIMES, type PoolTimes } from "./pool-options.ts";
import { Room } from "./room.ts";
import { SilenceWatch } from "./silence-watch.ts";
import { reportStartFailure } from "./start-failure.ts";
import { dismiss, killInTime, takeLeave } from "./take-leave.ts";
import { WarmPool } from "./warm-pool.ts";
import { callWorker } from "./worker-calls.ts";
import { WorkspaceDiscards } from "./workspace-discards.ts";

const MADE_ROOM = "This project made room for others. It opens again when you come back.";

/** One arena per project at most, with one worker at most, each in a state of arena-lifecycle.ts. */
export class ArenaPool {
  readonly counts: ArenaCounts = emptyCounts();
  readonly #options: ArenaPoolOptions;
  readonly #times: PoolTimes;
  readonly #arenas = new Map<ProjectId, Arena>();
  readonly #crashes = new CrashHistory<ProjectId>();
  /** Projects whose next worker follows one that was lost. */
  readonly #bereft = new Set<ProjectId>();
  readonly #discards: WorkspaceDiscards;
  readonly #room: Room;
  readonly #warm: WarmPool;
  readonly #silence: SilenceWatch;
  readonly #closed = new KeptClosed();
  readonly #adoption = Promise.withResolvers<void>();
  #phase: "adopting" | "open" | "closed" = "adopting";
  #looking: ReturnType<typeof setInterval> | undefined;

  constructor(options: ArenaPoolOptions) {
    this.#options = options;
    this.#times = { ...POOL_TIMES, ...options.times };
    this.#discards = new WorkspaceDiscards((projectId) => options.discardWorkspace(projectId), options.log);
    this.#room = new Room(options, options.presence, {
      list: () => this.list(),
      isClaimed: ({ projectId }) => this.#warm.isClaimed(projectId),
      leave: (arena) => {
        this.counts.madeRoom += 1;
        void this.#end(arena, MADE_ROOM);
      },
    });
    this.#warm = new WarmPool(options.warm, {
      listWarm: () => this.list().filter(({ attached, state }) => !attached && state !== "stopping"),
      hasRoom: () => this.#room.fits(this.list(), 1),
      startWarm: (template) => this.#startWarm(template),
      endWarm: (arena) => void this.#end(arena),
    });
    this.#silence = new SilenceWatch({
      ...this.#times,
      onAnswer: (arena, state) => this.#hear(arena, state),
      onSilence: (arena) => {
        arena.apply("hung", { silentMs: Date.now() - arena.heardAt });
        arena.running?.worker.kill();
      },
    });
  }

  /** Takes over the workers of an earlier server. Until then nothing is started, and no heartbeat is judged. */
  async adopt(signal: AbortSignal): Promise<void> {
    const { fleet, joinSecret } = this.#options;
    const { workers, gone } = await fleet.adopt((identity) => signWorkerToken(joinSecret, identity), signal);
    const { kept, surplus } = chooseAdopted(workers);
    await Promise.all(surplus.map(({ worker }) => dismiss(worker, this.#times.stopMs)));
    await Promise.all([...kept.values()].map((adopted) => this.#register(adopted)));
    for (const one of gone) if (!kept.has(one.projectId)) this.#mourn(one);
    await this.#discards.settled();
    this.counts.adopted += kept.size;
    this.counts.notAdopted += surplus.length + gone.length;
    if (this.#phase === "adopting") this.#begin();
  }

  find(projectId: ProjectId): Arena | undefined {
    return this.#arenas.get(projectId);
  }

  list(): Arena[] {
    return [...this.#arenas.values()];
  }

  /** The project's worker, started or attached when need be. Throws `worker_unavailable`, `too_many`. */
  async open(projectId: ProjectId, template: TemplateName = "web"): Promise<RunningWorker> {
    await this.#adoption.promise;
    for (;;) {
      if (this.#phase === "closed") throw stopping();
      await this.#closed.opened(projectId);
      const arena = this.#arenas.get(projectId);
      if (arena === undefined) {
        await this.#startAttached(new Arena({ projectId, template, attached: true, log: this.#options.log }));
        continue;
      }
      arena.askedAt = Date.now();
      if (isOpen(arena.state) && arena.running !== null) return arena.running;
      if (arena.state === "starting") await arena.opening;
      else if (arena.state === "warm") await (arena.attaching ??= this.#attach(arena));
      // Two workers must never share a workspace: one that ends is waited for.
      else if (arena.state === "stopping" || arena.workerId !== null) await arena.gone;
      else await this.#startAttached(arena);
    }
  }

  /** A warm workspace of the template for a project that is about to be created; `open` or `release` follows. */
  claimWarm(template: TemplateName): ProjectId | null {
    const arena = this.#phase === "open" ? this.#warm.claim(template) : null;
    if (arena === null) return null;
    this.#keepPromise(arena, true);
    this.counts.warmClaims += 1;
    return arena.projectId;
  }

  /** The project was not created after all. */
  release(projectId: ProjectId): void {
    if (!this.#warm.isClaimed(projectId)) return;
    const arena = this.#arenas.get(projectId);
    if (arena === undefined) this.#discards.add(projectId);
    else this.#keepPromise(arena, false);
    this.#warm.release(projectId);
  }

  /** Null: this is not the worker that the pool knows for the project. Throws `worker_unavailable` while it knows none yet. */
  takeBeat({ workerId, projectId }: WorkerIdentity, beat: Heartbeat): HeartbeatAnswer | null {
    if (this.#phase !== "open") throw stopping();
    const arena = this.#arenas.get(projectId);
    if (arena === undefined || arena.workerId !== workerId || arena.state === "lost") return null;
    arena.beat = beat;
    this.#options.observer?.heard(workerId, beat.metrics);
    this.#hear(arena, beat.state);
    const visits = this.#options.presence.find(projectId);
    return { previews: visits?.open ?? 0, previewedAt: visits?.at ?? null };
  }

  /**
   * Holds a project still: an open one writes nothing, a closed one is not opened. Resolves with the way to let it go on.
   * `ifClosed`: only when no worker has it; null otherwise.
   */
  async hold(projectId: ProjectId, { ifClosed }: { ifClosed: boolean }): Promise<(() => void) | null> {
    await this.#adoption.promise;
    for (;;) {
      const arena = this.#arenas.get(projectId);
      if (arena === undefined) return this.#closed.keep(projectId);
      if (ifClosed) return null;
      if (isOpen(arena.state) && arena.running !== null) return callWorker.hold(arena.running);
      if (arena.state === "starting") await Promise.allSettled([arena.opening]);
      else if (arena.workerId !== null) await arena.gone;
      else return this.#closed.keep(projectId);
    }
  }

  /** Ends the project's worker, also one that is starting; resolves when it is gone. */
  async stop(projectId: ProjectId): Promise<void> {
    const arena = this.#arenas.get(projectId);
    if (arena !== undefined) await this.#end(arena);
    this.#bereft.delete(projectId);
  }

  /** Ends all workers, or leaves them to the next server; none is started any more. */
  async close({ leaveWorkers }: { leaveWorkers: boolean }): Promise<void> {
    this.#phase = "closed";
    clearInterval(this.#looking);
    this.#silence.close();
    this.#warm.close();
    this.#adoption.resolve();
    const arenas = [...this.#arenas.values()];
    const left = leaveWorkers ? arenas.filter(({ state }) => isOpen(state) || state === "warm") : [];
    for (const arena of left) {
      arena.running?.watch.close();
      this.#arenas.delete(arena.projectId);
    }
    await Promise.all(arenas.filter((arena) => !left.includes(arena)).map((arena) => this.#end(arena)));
    await this.#discards.settled();
  }

  #begin(): void {
    this.#phase = "open";
    this.#looking = setInterval(() => {
      this.#silence.look(this.list());
      this.#warm.refill();
    }, this.#times.lookEveryMs);
    this.#adoption.resolve();
    this.#warm.refill();
  }

  /** Rejects when it does not start. */
  async #startAttached(arena: Arena): Promise<void> {
    const { projectId } = arena;
    const waitMs = this.#crashes.waitMs(projectId, Date.now());
    if (waitMs > 0) {
      const text = `The project's worker keeps ending. Lathe tries again in ${Math.ceil(waitMs / 1000)} s.`;
      throw new LatheError("worker_unavailable", text);
    }
    arena.askedAt = Date.now();
    await this.#start(arena);
  }

  async #startWarm(template: TemplateName): Promise<void> {
    const arena = new Arena({ projectId: newId("prj"), template, attached: false, log: this.#options.log });
    const { signal } = arena.abort;
    await this.#start(arena).catch((error: unknown) => {
      // It was ended because somebody needs its place.
      if (!signal.aborted) throw error;
    });
  }

  #start(arena: Arena): Promise<void> {
    clearTimeout(arena.timer);
    this.#arenas.set(arena.projectId, arena);
    arena.apply("start");
    const opening = this.#bringUp(arena, arena.abort.signal);
    arena.opening = opening;
    return opening;
  }

  async #bringUp(arena: Arena, signal: AbortSignal): Promise<void> {
    const { fleet, describeOrders, joinSecret, log } = this.#options;
    const { projectId, attached, template } = arena;
    const follows = this.#bereft.delete(projectId) ? "lost" : "nothing";
    const identity = { workerId: newId("wrk"), projectId };
    const startedAt = performance.now();
    try {
      const token = await signWorkerToken(joinSecret, identity);
      await this.#room.makeFor(arena, signal);
      arena.workerId = identity.workerId;
      const orders = { ...describeOrders(projectId, { attached, template }), ...identity, token, attached, template };
      const worker = await fleet.start({ ...orders, follows }, signal);
      if (signal.aborted) {
        await dismiss(worker, this.#times.stopMs);
        signal.throwIfAborted();
      }
      this.#take(arena, worker, token);
      arena.apply(attached ? "opened" : "warmed", { pid: worker.pid });
      this.counts[attached ? "coldStarts" : "warmStarts"] += 1;
      this.#options.observer?.started(performance.now() - startedAt);
    } catch (error) {
      if (follows === "lost") this.#bereft.add(projectId);
      this.#bury(arena, "failed");
      if (!attached) this.#discards.add(projectId);
      if (signal.aborted || (error instanceof LatheError && error.code === "too_many")) throw error;
      this.counts.failedStarts += 1;
      this.#options.observer?.started(null);
      if (attached) this.#crashes.add(projectId, Date.now());
      throw reportStartFailure(error, identity, log);
    }
  }

  /** From here on the arena has this worker. */
  #take(arena: Arena, worker: FleetWorker, token: string): void {
    const ids = { project: worker.projectId, worker: worker.workerId };
    const watch = new AppWatch({ socket: worker.socket, token }, (line) => this.#options.log({ ...line, ...ids }));
    arena.workerId = worker.workerId;
    arena.running = { worker, token, watch };
    arena.heardAt = Date.now();
    const readyAt = Date.now();
    void worker.exited.then((exit) => this.#conclude(arena, exit, Date.now() - readyAt));
  }

  /** A warm one gets its project. Resolves also when that failed; a new worker is started then. */
  async #attach(arena: Arena): Promise<void> {
    const { running, projectId } = arena;
    // One that nobody claimed cannot be promised to anybody else from now on.
    this.#warm.reserve(projectId);
    this.#keepPromise(arena, true);
    try {
      if (running === null) return;
      await callWorker.attach(running);
      arena.attached = true;
      arena.apply("attached");
    } catch (error) {
      if (arena.state !== "warm") return;
      const ids = { project: projectId, worker: arena.workerId };
      this.#options.log({ level: "error", message: "worker could not be attached", ...ids, error: String(error) });
      await this.#end(arena);
    } finally {
      arena.attaching = null;
      this.#warm.release(projectId);
    }
  }

  /** A server that is started anew must not promise a workspace twice, nor remove one that belongs to a project. */
  #keepPromise({ running, projectId }: Arena, promised: boolean): void {
    try {
      running?.worker.notePromised(promised);
    } catch (error) {
      // The disk is full. That matters only if this server is killed within the next moments.
      const text = "a warm worker's record was not written";
      this.#options.log({ level: "warning", message: text, project: projectId, error: String(error) });
    }
  }

  #hear(arena: Arena, state: Heartbeat["state"]): void {
    const before = arena.state;
    arena.heardAt = Date.now();
    arena.apply(`heard.${state}`);
    if (before === arena.state || arena.state !== "stopping") return;
    this.counts.rested += 1;
    killInTime(arena, this.#times.stopMs);
  }

  /** Asks an arena's worker to save and end, in words when people may be there; resolves when it is gone. */
  async #end(arena: Arena, reason: string | null = null): Promise<void> {
    const { state } = arena;
    if (state === "absent") return;
    if (state === "lost" && arena.workerId === null) {
      this.#bury(arena, "forgotten");
      return;
    }
    arena.apply("stop");
    if (state === "starting") {
      arena.abort.abort(new LatheError("worker_unavailable", "The project was closed."));
      await Promise.allSettled([arena.opening]);
      return;
    }
    if (state === "stopping" || state === "lost") return arena.gone;
    const { running, gone } = arena;
    killInTime(arena, this.#times.stopMs);
    if (reason === null) running?.worker.stop();
    else if (running !== null) await takeLeave({ running, reason, log: this.#options.log });
    await gone;
  }

  /** An arena's worker is gone: what that means, and what follows. */
  #conclude(arena: Arena, exit: WorkerExit, livedMs: number): void {
    const { state, projectId, attached } = arena;
    const wanted = arena.beat?.state === "busy" || this.#room.countPeople(arena) > 0;
    const lost = state === "lost" || (state !== "stopping" && !exit.saved);
    if (arena.workerId !== null) this.#options.observer?.ended(arena.workerId);
    if (lost) {
      this.#options.observer?.lost(state === "lost" ? "silent" : "exited");
      const ids = { project: projectId, worker: arena.workerId };
      this.#options.log({ level: attached ? "error" : "warning", message: "worker was lost", ...ids, ...exit });
    }
    if (attached) {
      if (state !== "stopping") this.#crashes.add(projectId, Date.now(), livedMs);
      if (lost) this.#bereft.add(projectId);
      if (lost) this.counts.lost += 1;
    } else {
      if (state !== "stopping") this.#warm.noteCrash(arena.template, livedMs);
      if (!this.#warm.isClaimed(projectId)) this.#discards.add(projectId);
    }
    this.#bury(arena, exit.saved ? "ended" : "died");
    if (arena.state === "lost") {
      if (wanted && attached && this.#phase === "open") this.#replace(arena);
      else this.#bury(arena, "forgotten");
    }
    if (this.#phase === "open") this.#warm.refill();
  }

  /** People are there, or a turn ran: nobody has to ask. */
  #replace(arena: Arena): void {
    const start = (): void => {
      this.counts.replaced += 1;
      // What goes wrong is in the log; who asks next tries again.
      void this.#start(arena).catch(() => {});
    };
    const waitMs = this.#crashes.waitMs(arena.projectId, Date.now());
    if (waitMs === 0) start();
    else arena.timer = setTimeout(start, waitMs);
  }

  #bury(arena: Arena, event: "failed" | "ended" | "died" | "forgotten"): void {
    arena.apply(event);
    if (arena.state === "absent") this.#arenas.delete(arena.projectId);
    arena.bury();
  }

  async #register({ worker, state }: AdoptedWorker): Promise<void> {
    const { projectId, template } = worker;
    const arena = new Arena({ projectId, template, attached: state !== "warm", log: this.#options.log });
    this.#arenas.set(projectId, arena);
    arena.apply("start");
    const { workerId } = worker;
    this.#take(arena, worker, await signWorkerToken(this.#options.joinSecret, { workerId, projectId }));
    arena.apply(arena.attached ? "opened" : "warmed", { pid: worker.pid, adopted: true });
    this.#hear(arena, state);
  }

  /** A worker of an earlier server that is no more. */
  #mourn({ projectId, workerId, promised, saved }: GoneWorker): void {
    const ids = { project: projectId, worker: workerId };
    this.#options.log({ level: "warning", message: "worker of an earlier server is gone", ...ids, saved });
    if (!promised) this.#discards.add(projectId);
    else if (!saved) this.#bereft.add(projectId);
  }
}

function stopping(): LatheError<"worker_unavailable"> {
  return new LatheError("worker_unavailable", "Lathe is starting or stopping.");
}
