import { CLOSE_CODES } from "@lathe/protocol/arena";
import type { User } from "@lathe/protocol/api";
import type { ProjectId } from "@lathe/protocol/ids";
import { USER_HEADER } from "@lathe/protocol/internal";
import type { PreviewAddress, PreviewReport } from "@lathe/protocol/preview";
import type { StudioDetour, StudioRequest } from "../http-front/plan-studio.ts";
import type { PreviewTarget } from "../http-front/preview-target.ts";
import { checkOrigin, isArenaPath, parseArenaPath } from "./arena-path.ts";
import type { AppSnapshot } from "./app-watch.ts";
import { WorkerPool, type WorkerPoolOptions, type WorkerSummary } from "./worker-pool.ts";

export interface RouterOptions extends WorkerPoolOptions {
  /**
   * Who asks, by the request's Cookie header, and that the project is theirs. Throws `unauthenticated`, `not_found`.
   * Control's POST /internal/authorize.
   */
  authorize(cookie: string, projectId: ProjectId): Promise<{ user: User }>;
}

/** Connects browsers to workers: arenas by path, previews by host. The front's `detour`, `resolvePreview`, `onReport`. */
export interface Router {
  /** The worker for an arena's request, started when need be; null when the path is no arena's. Throws LatheErrors. */
  detour(request: StudioRequest): Promise<StudioDetour> | null;
  resolvePreview(address: PreviewAddress): PreviewTarget | Promise<PreviewTarget>;
  /** Hands a page's report to the project's worker; dropped when none runs. */
  deliverReport(address: PreviewAddress, report: PreviewReport): void;
  /** Ends a project's worker, as before its project is deleted. */
  stopArena(projectId: ProjectId): Promise<void>;
  workers(): WorkerSummary[];
  /** Ends all workers. The fleet driver stays open: it is its opener's to close. */
  close(): Promise<void>;
}

const REPORT_TIMEOUT_MS = 5_000;
/** The session's cookie and whatever the browser says in the router's name do not go to a worker. */
const REMOVED = new Set(["cookie", "authorization", USER_HEADER]);
const LOST = { code: CLOSE_CODES.workerLost, reason: "The project's worker was lost." };

export function openRouter(options: RouterOptions): Router {
  const pool = new WorkerPool(options);

  return {
    detour(request) {
      return isArenaPath(request.target) ? findWorker(request) : null;
    },
    resolvePreview(address) {
      const running = pool.running(address.projectId);
      if (running === undefined)
        return { unavailable: { phase: pool.isStarting(address.projectId) ? "opening" : "closed" } };
      const { latest } = running.watch;
      return latest === null
        ? running.watch.first().then((first) => findPort(first, address))
        : findPort(latest, address);
    },
    deliverReport(address, report) {
      const running = pool.running(address.projectId);
      if (running === undefined) return;
      void fetch("http://worker/preview-report", {
        method: "POST",
        unix: running.worker.socket,
        headers: { authorization: `Bearer ${running.token}`, "content-type": "application/json" },
        body: JSON.stringify(report),
        signal: AbortSignal.timeout(REPORT_TIMEOUT_MS),
      }).catch((error: unknown) => {
        options.log({
          level: "warning",
          message: "a page's report was lost",
          project: address.projectId,
          error: String(error),
        });
      });
    },
    stopArena: (projectId) => pool.stop(projectId),
    workers: () => pool.list(),
    close: () => pool.close(),
  };

  async function findWorker(request: StudioRequest): Promise<StudioDetour> {
    const path = parseArenaPath(request.target);
    checkOrigin(request);
    const { user } = await options.authorize(request.header("cookie") ?? "", path.projectId);
    const { worker, token } = await pool.open(path.projectId);
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
