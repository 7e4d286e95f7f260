import type { TemplateName } from "@lathe/protocol/api";
import type { ProjectId, WorkerId } from "@lathe/protocol/ids";
import { LIMITS } from "@lathe/protocol/limits";
import type { Log } from "@lathe/protocol/log";
import type { FleetDriver, FleetOrders } from "../fleet/fleet-driver.ts";
import type { PreviewPresence } from "../http-front/preview-presence.ts";
import type { RoomLimits } from "./room.ts";
import type { WarmOptions } from "./warm-pool.ts";

/** What the pool decides itself of a worker's orders. */
type PoolOrders = "workerId" | "projectId" | "token" | "attached" | "template" | "follows";

export interface ArenaPoolOptions extends RoomLimits {
  fleet: FleetDriver;
  joinSecret: string;
  /** The orders for a worker, but for what the pool chooses itself. */
  describeOrders(
    projectId: ProjectId,
    about: { attached: boolean; template: TemplateName },
  ): Omit<FleetOrders, PoolOrders>;
  warm: WarmOptions;
  /** Removes the workspace of a warm worker that never got a project. */
  discardWorkspace(projectId: ProjectId): Promise<void>;
  /** Who looks at previews, as the front counts it. */
  presence: PreviewPresence;
  /** Told of what is counted, as it happens. */
  observer?: ArenaObserver;
  log: Log;
  times?: Partial<PoolTimes>;
}

export interface ArenaObserver {
  /** A worker came up within so many milliseconds, or did not (null). */
  started(durationMs: number | null): void;
  /** The `metrics` of a heartbeat, not yet parsed. */
  heard(workerId: WorkerId, metrics: unknown): void;
  /** A project's worker ended without saying so, or did not answer any more. */
  lost(reason: "exited" | "silent"): void;
  /** The worker is gone, however it ended. */
  ended(workerId: WorkerId): void;
}

/** In milliseconds. */
export interface PoolTimes {
  /** How long a worker may take to save and end before it is killed. */
  stopMs: number;
  /** After which silence a worker is asked, and how long it may take to answer. */
  lostAfterMs: number;
  answerWithinMs: number;
  /** How often the pool looks who is silent, and whether another warm one fits. */
  lookEveryMs: number;
}

export const POOL_TIMES: PoolTimes = {
  stopMs: 10_000,
  lostAfterMs: LIMITS.heartbeat.lostAfterMs,
  answerWithinMs: LIMITS.heartbeat.answerWithinMs,
  lookEveryMs: 1_000,
};
