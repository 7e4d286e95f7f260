import type { WorkerState } from "@lathe/protocol/internal";

/**
 * Where a project's arena is in its life. `absent`: nothing of it runs. `starting`: its worker comes up, once there is
 * room. `warm`: a workspace waits for a project. `ready`, `busy`, `idle`: as its worker says. `stopping`: it saves and
 * ends. `lost`: its worker ended without saying so, or is being ended because it hangs; another one may follow.
 */
export type ArenaState = "absent" | "starting" | "warm" | "ready" | "busy" | "idle" | "stopping" | "lost";

/**
 * What happens to it. `start`: a worker is wanted. `warmed`, `opened`: it came up, without and with its project; `failed`:
 * it did not. `attached`: a warm one got its project. `heard.…`: its worker says how it is. `stop`: it is asked to end.
 * `ended`: its worker is gone and has saved; `died`: it is gone and has not; `hung`: it does not answer. `forgotten`:
 * nobody waits for a lost one.
 */
export type ArenaEvent =
  | "start"
  | "warmed"
  | "opened"
  | "failed"
  | "attached"
  | `heard.${WorkerState}`
  | "stop"
  | "ended"
  | "died"
  | "hung"
  | "forgotten";

type Row = Partial<Record<ArenaEvent, ArenaState>>;

/** How an arena that has a worker can end. */
const ENDS: Row = { "heard.stopping": "stopping", stop: "stopping", ended: "absent", died: "lost", hung: "lost" };
const OPEN: Row = { ...ENDS, "heard.ready": "ready", "heard.busy": "busy", "heard.idle": "idle" };

/** What is not in a row does not change that state: a beat that was under way when the arena was asked to end, say. */
const TABLE: Readonly<Record<ArenaState, Row>> = {
  absent: { start: "starting" },
  starting: { warmed: "warm", opened: "ready", failed: "absent", stop: "stopping" },
  warm: { ...ENDS, attached: "ready" },
  ready: OPEN,
  busy: OPEN,
  idle: OPEN,
  stopping: { failed: "absent", ended: "absent", died: "absent" },
  lost: { start: "starting", forgotten: "absent" },
};

/** The state after the event; the same state when the event means nothing in it. */
export function transition(state: ArenaState, event: ArenaEvent): ArenaState {
  return TABLE[state][event] ?? state;
}

/** Whether requests can go to its worker. */
export function isOpen(state: ArenaState): boolean {
  return state === "ready" || state === "busy" || state === "idle";
}
