/** `starting`: it does not answer; `warming`: it does, and makes its first bundle; `ready`: pages come from it. */
export interface MetroState {
  metro: "starting" | "warming" | "ready" | "failed";
  /** Since it last ran for long. */
  restarts: number;
  /** Why it ended last; null once it is ready again. */
  reason: string | null;
}

export type MetroEvent =
  | { type: "process.answered" }
  | { type: "bundle.warmed" }
  | { type: "process.silent" }
  | { type: "process.died"; reason: string; livedMs: number }
  | { type: "retry.asked" };

export const MAX_RESTARTS = 5;
/** A process that lived for so long has shown that it can. */
const STEADY_MS = 60_000;
const FIRST_BACKOFF_MS = 500;

export const INITIAL_METRO: MetroState = { metro: "starting", restarts: 0, reason: null };

/** After `process.died`, `starting` means that it is to be started again, after `backoffMs`. */
export function transition(state: MetroState, event: MetroEvent): MetroState {
  switch (event.type) {
    case "process.answered":
      return state.metro === "starting" ? { ...state, metro: "warming" } : state;
    case "bundle.warmed":
      return state.metro === "warming" ? { ...state, metro: "ready", reason: null } : state;
    case "process.silent":
      return state.metro === "failed" ? state : { ...state, metro: "starting" };
    case "process.died": {
      if (state.metro === "failed") return state;
      const restarts = event.livedMs >= STEADY_MS ? 0 : state.restarts;
      if (restarts >= MAX_RESTARTS) return { metro: "failed", restarts, reason: event.reason };
      return { metro: "starting", restarts: restarts + 1, reason: event.reason };
    }
    case "retry.asked":
      return state.metro === "failed" ? { metro: "starting", restarts: 0, reason: state.reason } : state;
  }
}

/** Before the start that follows; doubles with each restart. */
export function backoffMs({ restarts }: MetroState): number {
  return FIRST_BACKOFF_MS * 2 ** Math.max(0, restarts - 1);
}
