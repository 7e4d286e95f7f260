import type { AppState } from "@lathe/protocol/workspace";

/** What happens to an app, in the words of those who look after it. */
export type AppEvent =
  | { type: "project.examined"; startable: boolean }
  | { type: "install.started"; progress: string }
  | { type: "server.started"; progress: string }
  | { type: "progressed"; progress: string }
  | { type: "server.answered"; port: number }
  | { type: "server.silent"; progress: string }
  | { type: "failed"; exitCode: number | null; reason: string; log: string }
  | { type: "stopped" };

/**
 * The one place that decides what follows from what. An event that means nothing in a state leaves it as it is, so
 * that late news (a probe's answer after the server has ended) does no harm; an unchanged state is the same object.
 */
export function transition(state: AppState, event: AppEvent): AppState {
  switch (event.type) {
    case "project.examined":
      if (!event.startable) return isRunning(state) || state.phase === "none" ? state : { phase: "none" };
      return state.phase === "none" ? { phase: "stopped" } : state;
    case "install.started":
      return { phase: "installing", progress: event.progress };
    case "server.started":
      return { phase: "starting", progress: event.progress };
    case "progressed":
      if (state.phase !== "installing" && state.phase !== "starting") return state;
      return state.progress === event.progress ? state : { ...state, progress: event.progress };
    case "server.answered":
      return state.phase === "starting" ? { phase: "ready", port: event.port } : state;
    case "server.silent":
      return state.phase === "ready" ? { phase: "starting", progress: event.progress } : state;
    case "failed":
      if (!isRunning(state)) return state;
      return { phase: "crashed", exitCode: event.exitCode, reason: event.reason, log: event.log };
    case "stopped":
      return state.phase === "none" || state.phase === "stopped" ? state : { phase: "stopped" };
  }
}

export function isRunning(state: AppState): boolean {
  return state.phase === "installing" || state.phase === "starting" || state.phase === "ready";
}
