import type { AgentWorkspace, AppProcess, AppState, Commands, Files } from "@lathe/protocol/workspace";
import type { StoredCommand } from "./read-stored-turn.ts";

/** A workspace with real files, in which commands give what they gave then and the app runs. */
export function createStoredWorkspace(files: Files, commands: readonly StoredCommand[]): AgentWorkspace {
  return { files, commands: createCommands(commands), app: RUNNING_APP };
}

/** Each command once, the first that fits first; one that was never run fails in words. */
function createCommands(stored: readonly StoredCommand[]): Commands {
  const left = [...stored];
  return {
    run({ command }) {
      const index = left.findIndex((each) => each.command === command);
      const [found] = index < 0 ? [] : left.splice(index, 1);
      const output = found?.output ?? "This command was not run when the turn was stored.";
      const exit = found?.exit ?? { exitCode: 127, signal: null, timedOut: false };
      return {
        output: (async function* () {
          yield output;
        })(),
        exited: Promise.resolve({ ...exit, durationMs: 0 }),
      };
    },
  };
}

const READY: AppState = { phase: "ready", port: 5173 };
const nothing = async (): Promise<void> => undefined;
const RUNNING_APP: AppProcess = {
  state: READY,
  log: "",
  ports: [],
  start: nothing,
  stop: nothing,
  restart: nothing,
  waitFor: async () => READY,
  onState: () => () => undefined,
  onPorts: () => () => undefined,
};
