import type { AppProcess, AppState } from "@lathe/protocol/workspace";
import { type Finding, MAX_DETAILS_CHARACTERS, passed, skipped, unusable } from "./finding.ts";
import { firstLine, relevantLines } from "./relevant-lines.ts";

const SETTLE_MS = 30_000;

type App = Pick<AppProcess, "state" | "restart" | "waitFor">;

/**
 * The app's state when it has settled. What has crashed is started once more: it may have crashed before it was mended.
 * Rejects when the signal is aborted.
 */
export async function settleApp(app: App, signal: AbortSignal, settleMs = SETTLE_MS): Promise<AppState> {
  if (app.state.phase === "crashed") await app.restart();
  const late = AbortSignal.timeout(settleMs);
  try {
    return await app.waitFor(isSettled, AbortSignal.any([signal, late]));
  } catch (error) {
    signal.throwIfAborted();
    if (late.aborted) return app.state;
    throw error;
  }
}

export function describeApp(state: AppState, folder: string): Finding {
  switch (state.phase) {
    case "ready":
      return passed("The app runs.");
    case "none":
      return skipped("App not checked: there is nothing to start yet.");
    case "stopped":
      return skipped("App not checked: it is stopped.");
    case "installing":
      return skipped("App not checked: its packages are still being installed.");
    case "starting":
      return skipped("App not checked: it is still starting.");
    case "crashed": {
      const details = relevantLines(state.log, { folder, maxCharacters: MAX_DETAILS_CHARACTERS, keep: "last" });
      return unusable(`The app does not run: ${firstLine(state.reason, folder, 350)}`, details);
    }
  }
}

function isSettled({ phase }: AppState): boolean {
  return phase !== "installing" && phase !== "starting";
}
