import type { AppState } from "@lathe/protocol/workspace";
import { z } from "zod";
import { plainTerminalText } from "../text/terminal-text.ts";
import { CHANGES_ANYTHING, CHANGES_NOTHING } from "../safety/mode-guard.ts";
import { defineTool, type ToolContext } from "./tool.ts";

const SETTLE_MS = 15_000;
const MAX_LOG_CHARACTERS = 4_000;

export const appStatus = defineTool({
  name: "app_status",
  description:
    "Tells whether the app runs, with the end of its log. Waits a little while it installs or starts. With restart " +
    "it is started again first: for a crash, a new dependency or a changed configuration.",
  input: z.object({ restart: z.boolean().optional() }),
  effect: ({ restart }) => (restart === true ? CHANGES_ANYTHING : CHANGES_NOTHING),
  describe: () => ({ kind: "app.status" }),
  async run(input, context, signal) {
    const { app } = context.workspace;
    if (input.restart === true) await app.restart();
    const state = await settle(context, signal);
    const log = plainTerminalText(app.log).trim().slice(-MAX_LOG_CHARACTERS);
    return {
      status: "done",
      result: `${describeAppState(state)}\n${log === "" ? "Its log is empty." : `The end of its log:\n${log}`}`,
    };
  },
});

/** One line for the model. */
export function describeAppState(state: AppState): string {
  switch (state.phase) {
    case "none":
      return "There is no app that could be started yet (no package.json with a dev script).";
    case "stopped":
      return "The app is stopped.";
    case "installing":
      return `The app's packages are being installed: ${state.progress}`;
    case "starting":
      return `The app is starting: ${state.progress}`;
    case "ready":
      return `The app runs on port ${state.port}.`;
    case "crashed":
      return `The app crashed${state.exitCode === null ? "" : ` with exit code ${state.exitCode}`}: ${state.reason}`;
  }
}

async function settle({ workspace, clock }: ToolContext, signal: AbortSignal): Promise<AppState> {
  const isSettled = (state: AppState): boolean => state.phase !== "installing" && state.phase !== "starting";
  if (isSettled(workspace.app.state)) return workspace.app.state;
  const waiting = new AbortController();
  const either = AbortSignal.any([signal, waiting.signal]);
  try {
    // What the wait was ended by does not matter: the state is read afresh below.
    await Promise.race([workspace.app.waitFor(isSettled, either).catch(() => null), clock.sleep(SETTLE_MS, either)]);
  } finally {
    waiting.abort();
  }
  return workspace.app.state;
}
