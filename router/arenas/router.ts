import { CLOSE_CODES } from "@lathe/protocol/arena";
import type { TemplateName, User } from "@lathe/protocol/api";
import type { ProjectId, WorkerId } from "@lathe/protocol/ids";
import { USER_HEADER } from "@lathe/protocol/internal";
import type { PreviewAddress, PreviewReport } from "@lathe/protocol/preview";
import type { NoticedChange } from "../http-front/lathe-paths.ts";
import type { StudioDetour, StudioRequest } from "../http-front/plan-studio.ts";
import type { PreviewPresence } from "../http-front/preview-presence.ts";
import type { PreviewTarget } from "../http-front/preview-target.ts";
import type { AppSnapshot } from "./app-watch.ts";
import type { Arena, RunningWorker } from "./arena.ts";
import type { ArenaCounts } from "./arena-counts.ts";
import { type ArenaState, isOpen } from "./arena-lifecycle.ts";
import { checkOrigin, isArenaPath, parseArenaPath } from "./arena-path.ts";
import { ArenaPool } from "./arena-pool.ts";
import { answerHeartbeat } from "./heartbeat-endpoint.ts";
import type { ArenaPoolOptions } from "./pool-options.ts";
import { callWorker, type WorkerRequest } from "./worker-calls.ts";

export interface RouterOptions extends ArenaPoolOptions {
  /**
   * Who asks, by the request's Cookie header, and that the project is theirs. Throws `unauthenticated`, `not_found`.
   * Control's POST /internal/authorize.
   */
  authorize(cookie: string, projectId: ProjectId): Promise<{ user: User; project?: { template: TemplateName } }>;
}

/**
 * Connects browsers to workers: arenas by path, previews by host. The front's `detour`, `resolvePreview`, `onReport`,
 * `listChanges`.
 */
export interface Router {
  /** Takes over the workers of an earlier server. Requests wait until this is done; called once, before all else. */
  adopt(signal: AbortSignal): Promise<void>;
  /** The workers' POST /heartbeat. */
  heartbeat(request: Request): Promise<Response>;
  /** The worker for an arena's request, started when need be; null when the path is no arena's. Throws LatheErrors. */
  detour(request: StudioRequest): Promise<StudioDetour> | null;
  resolvePreview(address: PreviewAddress): PreviewTarget | Promise<PreviewTarget>;
  /** How the app of an open project stands; null when it is not open, or nothing is known of it yet. */
  findApp(projectId: ProjectId): AppSight | null;
  /** Hands a page's report to the project's worker; dropped when none runs. */
  deliverReport(address: PreviewAddress, report: PreviewReport): void;
  /** What changed of late in the files of a project that is open. */
  listChanges(address: PreviewAddress): readonly NoticedChange[];
  /**
   * A workspace of this template that waits, under the id for a project that is about to be created; null when there is
   * none. `attach` follows when the project exists, or `release` when it does not come to be.
   */
  claimWarm(template: TemplateName): ProjectId | null;
  /** Resolves when the project is open on the workspace that waited for it, or on a new one when that was lost. */
  attach(projectId: ProjectId): Promise<void>;
  release(projectId: ProjectId): void;
  /** Brings a project's worker up before anybody asks. Throws `worker_unavailable`, `too_many`. */
  open(projectId: ProjectId, template?: TemplateName): Promise<void>;
  /**
   * The answer of a project's worker to a request of the router's own, opened when need be; bodies are streams. Throws
   * `worker_unavailable`, `too_many`.
   */
  callWorker(projectId: ProjectId, path: string, request: WorkerRequest, template?: TemplateName): Promise<Response>;
  /** Ends a project's worker, as before its project is deleted. */
  stopArena(projectId: ProjectId): Promise<void>;
  /**
   * Holds a project still while it is copied or removed: an open one writes nothing, a closed one is not opened. Resolves
   * with the way to let it go on; with null when only a closed one was meant (`ifClosed`) and it is open.
   */
  hold(projectId: ProjectId, options: { ifClosed: boolean }): Promise<(() => void) | null>;
  /** All arenas, also warm ones and those that are ending. */
  workers(): WorkerSummary[];
  counts(): ArenaCounts & { previewRequests: number };
  /**
   * Ends all workers, or leaves them to the next server; none is started any more. The fleet driver stays open: it is its
   * opener's to close, in the same way.
   */
  close(options: { leaveWorkers: boolean }): Promise<void>;
}

/** An app, as its worker said last. */
export interface AppSight extends AppSnapshot {
  /** Another object each time that the app has come up anew. */
  start: object;
}

/** How an arena stands. Times in milliseconds since the epoch. */
export interface WorkerSummary {
  projectId: ProjectId;
  state: ArenaState;
  /** Since when it is in this state. */
  since: number;
  template: TemplateName;
  workerId: WorkerId | null;
  pid: number | null;
  /** Pages in the arena, and open requests and sockets of its previews. */
  people: number;
  previews: number;
  /** What the worker said last; null before it said anything. */
  activeAt: number | null;
  memoryBytes: number | null;
  waitingEvents: number | null;
  /** When it was last heard of; null while it is not running. */
  heardAt: number | null;
}

/** The session's cookie and whatever the browser says in the router's name do not go to a worker. */
const REMOVED = new Set(["cookie", "authorization", USER_HEADER]);
const LOST = { code: CLOSE_CODES.workerLost, reason: "The project's worker was lost." };

export function openRouter(options: RouterOptions): Router {
  const { joinSecret, presence, log } = options;
  const pool = new ArenaPool(options);

  return {
    adopt: (signal) => pool.adopt(signal),
    heartbeat: (request) =>
      answerHeartbeat(request, { joinSecret, take: (identity, beat) => pool.takeBeat(identity, beat) }),
    detour(request) {
      return isArenaPath(request.target) ? findWorker(request) : null;
    },
    resolvePreview(address) {
      const arena = pool.find(address.projectId);
      const running = findOpen(arena);
      if (running === null) return { unavailable: { phase: isComing(arena) ? "opening" : "closed" } };
      const { latest } = running.watch;
      return latest === null
        ? running.watch.first().then((first) => findPort(first, address))
        : findPort(latest, address);
    },
    findApp(projectId) {
      const watch = findOpen(pool.find(projectId))?.watch;
      const latest = watch?.latest ?? null;
      return watch === undefined || latest === null ? null : { ...latest, start: watch.start };
    },
    deliverReport(address, report) {
      const running = findOpen(pool.find(address.projectId));
      if (running === null) return;
      void callWorker.report(running, report).catch((error: unknown) => {
        const text = "a page's report was lost";
        log({ level: "warning", message: text, project: address.projectId, error: String(error) });
      });
    },
    listChanges: ({ projectId }) => findOpen(pool.find(projectId))?.watch.changes ?? [],
    claimWarm: (template) => pool.claimWarm(template),
    async attach(projectId) {
      await pool.open(projectId);
    },
    release: (projectId) => pool.release(projectId),
    async open(projectId, template) {
      await pool.open(projectId, template);
    },
    async callWorker(projectId, path, request, template) {
      return callWorker.send(await pool.open(projectId, template), path, request);
    },
    stopArena: (projectId) => pool.stop(projectId),
    hold: (projectId, how) => pool.hold(projectId, how),
    workers: () => pool.list().map((arena) => summarise(arena, presence)),
    counts: () => ({ ...pool.counts, previewRequests: presence.requests }),
    close: (how) => pool.close(how),
  };

  async function findWorker(request: StudioRequest): Promise<StudioDetour> {
    const path = parseArenaPath(request.target);
    checkOrigin(request);
    const { user, project } = await options.authorize(request.header("cookie") ?? "", path.projectId);
    const { worker, token } = await pool.open(path.projectId, project?.template);
    return {
      upstream: { unixSocket: worker.socket },
      name: "The project's worker",
      target: path.target,
      remove: REMOVED,
      add: [
        ["Authorization", `Bearer ${token}`],
        [USER_HEADER, toAsciiJson(user)],
      ],
      closeWhenLost: LOST,
    };
  }
}

function findOpen(arena: Arena | undefined): RunningWorker | null {
  return arena !== undefined && isOpen(arena.state) ? arena.running : null;
}

/** A warm one is nobody's project yet. */
function isComing(arena: Arena | undefined): boolean {
  if (arena === undefined) return false;
  return (arena.attached && (arena.state === "starting" || arena.state === "lost")) || arena.attaching !== null;
}

function summarise(arena: Arena, presence: PreviewPresence): WorkerSummary {
  const { projectId, state, since, template, workerId, running, beat, heardAt } = arena;
  return {
    projectId,
    state,
    since,
    template,
    workerId,
    pid: running?.worker.pid ?? null,
    people: beat?.people ?? 0,
    previews: presence.find(projectId)?.open ?? 0,
    activeAt: beat?.activeAt ?? null,
    memoryBytes: beat?.memoryBytes ?? null,
    waitingEvents: beat?.waitingEvents ?? null,
    heardAt: running === null ? null : heardAt,
  };
}

function findPort(snapshot: AppSnapshot | null, address: PreviewAddress): PreviewTarget {
  if (snapshot === null) return { unavailable: { phase: "closed" } };
  const open = snapshot.ports.find((port) => port.port === address.port);
  if (open !== undefined) return open.upstream;
  const { app } = snapshot;
  return { unavailable: app.phase === "ready" ? { phase: "missing", port: address.port } : app };
}

/** A header holds no other characters safely. */
function toAsciiJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[^\x20-\x7e]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
