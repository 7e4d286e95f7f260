import type { AppState } from "@lathe/protocol/workspace";
import type { Upstream } from "./upstream-link.ts";

/**
 * Why a preview has no upstream. Beside the app's own states: `closed`: nobody has the project open, so nothing of it
 * runs; `opening`: its worker starts; `missing`: the app runs, but nothing listens on this port; `silent`: the port was
 * open and does not answer.
 */
export type UnavailableReason =
  | Exclude<AppState, { phase: "ready" }>
  | { phase: "closed" }
  | { phase: "opening" }
  | { phase: "missing"; port: number }
  | { phase: "silent"; port: number };

export type PreviewTarget = Upstream | { unavailable: UnavailableReason };

/** What to tell a person: a title and a sentence, and whether waiting helps. */
export function describeUnavailable(reason: UnavailableReason): { title: string; text: string; hopeful: boolean } {
  switch (reason.phase) {
    case "none":
      return { title: "Nothing to show yet", text: "This project has no app that could be started.", hopeful: false };
    case "stopped":
      return { title: "The app is stopped", text: "Start it in Lathe, and it appears here.", hopeful: false };
    case "closed":
      return { title: "The project is not open", text: "Open it in Lathe, and the app starts.", hopeful: false };
    case "opening":
      return { title: "Starting", text: "The project is being opened.", hopeful: true };
    case "installing":
      return { title: "Installing", text: reason.progress, hopeful: true };
    case "starting":
      return { title: "Starting", text: reason.progress, hopeful: true };
    case "crashed":
      return { title: "The app has crashed", text: reason.reason, hopeful: false };
    case "missing":
      return {
        title: `Nothing listens on port ${reason.port}`,
        text: "The app runs, but not on this port.",
        hopeful: false,
      };
    case "silent":
      return { title: "The app does not answer", text: `Port ${reason.port} took no request just now.`, hopeful: true };
  }
}
