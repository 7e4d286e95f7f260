import { LIMITS } from "@lathe/protocol/limits";
import type { CommandExit, CommandOptions, Commands, RunningCommand } from "@lathe/protocol/workspace";
import type { ProjectSecrets } from "../secrets/project-secrets.ts";
import type { Sandbox } from "../sandbox/sandbox.ts";
import { CommandOutput } from "./command-output.ts";
import { readMasked } from "./read-text.ts";

/**
 * A child in the background may hold a command's output open after the command itself has ended. What was printed
 * before is read within this time; then the command counts as done.
 */
const DRAIN_MS = 500;

/**
 * Commands in `sandbox`, with the project's secrets in their environment and masked in what they print. A command without a time limit of its own gets the default one; none
 * gets more than the most.
 */
export function openCommands(sandbox: Pick<Sandbox, "spawn">, secrets: ProjectSecrets): Commands {
  return {
    run(options: CommandOptions, signal?: AbortSignal): RunningCommand {
      const output = new CommandOutput(LIMITS.command.maxOutputCharacters);
      const exited = runCommand({ sandbox, secrets }, options, output, signal).finally(() => output.end());
      // A caller that reads only the output would otherwise leave a failed start as an unhandled rejection.
      exited.catch(() => {});
      return { output, exited };
    },
  };
}

async function runCommand(
  { sandbox, secrets }: { sandbox: Pick<Sandbox, "spawn">; secrets: ProjectSecrets },
  options: CommandOptions,
  output: CommandOutput,
  signal: AbortSignal | undefined,
): Promise<CommandExit> {
  const startedAt = performance.now();
  const elapsed = () => Math.round(performance.now() - startedAt);
  if (signal?.aborted) return { exitCode: null, signal: "SIGTERM", timedOut: false, durationMs: 0 };

  const { forProcesses, words } = secrets;
  const child = await sandbox.spawn({ command: ["sh", "-c", options.command], env: forProcesses });
  // A command that asks for input gets none, instead of waiting for it until its time is over.
  child.stdin.end();
  let timedOut = false;
  const kill = () => void child.kill();
  const timer = setTimeout(() => {
    timedOut = true;
    kill();
  }, limitTime(options.timeoutMs));
  signal?.addEventListener("abort", kill, { once: true });
  // The signal may have come while the process was being started, when nobody was listening yet.
  if (signal?.aborted) kill();
  try {
    // The streams are read on even when the command is done: a child in the background must not die of a closed pipe.
    const streams = Promise.all([
      readMasked(child.stdout, words, (text) => output.push(text)),
      readMasked(child.stderr, words, (text) => output.push(text)),
    ]);
    // After the wait below nobody is left to hear of a stream that breaks; within it, the wait does.
    streams.catch(() => {});
    const exit = await child.exited;
    const durationMs = elapsed();
    await waitAtMost(streams, DRAIN_MS);
    return { exitCode: exit.exitCode, signal: exit.signal, timedOut, durationMs };
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", kill);
  }
}

function limitTime(timeoutMs: number = LIMITS.command.defaultTimeoutMs): number {
  return Math.max(1, Math.min(timeoutMs, LIMITS.command.maxTimeoutMs));
}

async function waitAtMost(done: Promise<unknown>, ms: number): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms);
  });
  try {
    await Promise.race([done, late]);
  } finally {
    clearTimeout(timer);
  }
}
