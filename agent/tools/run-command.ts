import type { ActionOutcome } from "@lathe/protocol/actions";
import { DEFAULT_AGENT_SETTINGS } from "@lathe/protocol/agent-settings";
import { LIMITS } from "@lathe/protocol/limits";
import type { CommandExit } from "@lathe/protocol/workspace";
import { z } from "zod";
import { judgeCommand } from "../safety/command-policy.ts";
import { CHANGES_ANYTHING } from "../safety/mode-guard.ts";
import { HeadAndTail } from "../text/head-and-tail.ts";
import { plainTerminalText } from "../text/terminal-text.ts";
import { defineTool, type ToolContext } from "./tool.ts";

const MAX_RESULT_CHARACTERS = 16_000;
const MAX_SECONDS = LIMITS.command.maxTimeoutMs / 1000;

export const runCommand = defineTool({
  name: "run_command",
  description:
    "Runs a shell command in the project's folder and waits for its end. Gives its output and exit code. Not for " +
    "servers or watchers, which do not end: the app's dev server runs already.",
  input: z.object({
    command: z.string().min(1).describe("For sh -c"),
    timeoutSeconds: z
      .number()
      .min(1)
      .max(MAX_SECONDS)
      .optional()
      .describe(`Default ${LIMITS.command.defaultTimeoutMs / 1000}`),
  }),
  effect: () => CHANGES_ANYTHING,
  describe: (fields) => ({ kind: "command.run", command: fields.get("command") ?? "" }),
  async run(input, context, signal) {
    const refusal = await permit(input.command, context, signal);
    if (refusal !== null) return refusal;
    const timeoutMs =
      input.timeoutSeconds === undefined ? LIMITS.command.defaultTimeoutMs : input.timeoutSeconds * 1000;
    const running = context.workspace.commands.run({ command: input.command, timeoutMs }, signal);
    const output = new HeadAndTail(MAX_RESULT_CHARACTERS);
    let unshown = 0;
    for await (const text of running.output) {
      output.add(text);
      if (output.length <= LIMITS.command.maxOutputCharacters) context.showOutput(text);
      else unshown += text.length;
    }
    if (unshown > 0) context.showOutput(`\n[… ${unshown} characters more]\n`);
    return outcomeOf(await running.exited, plainTerminalText(output.toString()).trim(), timeoutMs);
  },
});

/** Null when the command may run; waits for somebody to allow it where the policy says so. */
async function permit(command: string, context: ToolContext, signal: AbortSignal): Promise<ActionOutcome | null> {
  const { commands = DEFAULT_AGENT_SETTINGS.commands, ask } = context;
  const { verdict, rule } = judgeCommand(command, commands);
  if (verdict === "allowed") return null;
  if (verdict === "refused") {
    const result = `The command was not run: "${rule}" is among the commands that are never run here. Do without it, or tell the person what they would have to run themselves.`;
    return { status: "refused", result };
  }
  const answer = (await ask?.(`Run this command (${rule})?\n${command}`, signal)) ?? { allowed: false, by: null };
  if (signal.aborted) return { status: "stopped", result: "The person stopped it." };
  if (answer.allowed) return null;
  const why = answer.by === null ? "Nobody was there to allow it" : "The person did not allow it";
  const result = `${why}, so the command was not run ("${rule}" has to be allowed each time). Do not try it in another way: do without it, and say at the end what is left to be done by the person.`;
  return { status: "refused", result };
}

function outcomeOf(exit: CommandExit, output: string, timeoutMs: number): ActionOutcome {
  const printed = output === "" ? "(it printed nothing)" : output;
  if (exit.timedOut) {
    const result = `${printed}\nIt did not end within ${timeoutMs / 1000} s and was ended. A server or watcher must not be started this way.`;
    return { status: "failed", result, exitCode: exit.exitCode };
  }
  const how = exit.exitCode === null ? `ended by ${exit.signal ?? "a signal"}` : `exit code ${exit.exitCode}`;
  return { status: exit.exitCode === 0 ? "done" : "failed", result: `${printed}\n(${how})`, exitCode: exit.exitCode };
}
