import type { Sandbox } from "../sandbox/sandbox.ts";
import { readText } from "../commands/read-text.ts";

/** A long answer is not to be waited for. */
const MAX_ANSWER_CHARACTERS = 1024 * 1024;

/**
 * Runs a program of Lathe's own by Bun in the project's folder, and returns the JSON that it prints; null when it prints
 * none, as in a project that spoils its answer (a preload script that prints). Not to be trusted: the caller parses it.
 */
export async function askInside(
  sandbox: Pick<Sandbox, "spawn">,
  program: string,
  env: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<unknown> {
  signal.throwIfAborted();
  const child = await sandbox.spawn({ command: ["bun", "-e", program], env });
  const kill = () => void child.kill(0);
  signal.addEventListener("abort", kill, { once: true });
  try {
    child.stdin.end();
    let answer = "";
    const answered = readText(child.stdout, (text) => {
      if (answer.length < MAX_ANSWER_CHARACTERS) answer += text;
    });
    await Promise.all([answered, readText(child.stderr, () => {}), child.exited]);
    signal.throwIfAborted();
    return parseAnswer(answer);
  } finally {
    signal.removeEventListener("abort", kill);
  }
}

function parseAnswer(answer: string): unknown {
  try {
    return JSON.parse(answer);
  } catch {
    // See above: not an answer.
    return null;
  }
}
