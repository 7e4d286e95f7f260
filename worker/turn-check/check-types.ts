import { LatheError } from "@lathe/protocol/errors";
import type { Commands, Files } from "@lathe/protocol/workspace";
import { z } from "zod";
import { failed, type Finding, MAX_DETAILS_CHARACTERS, passed, skipped } from "./finding.ts";
import { relevantLines } from "./relevant-lines.ts";

const TIMEOUT_MS = 60_000;
/** sh's exit codes for a program that cannot be run or is not there: packages that are not installed, say. */
const NOT_RUN: ReadonlySet<number | null> = new Set([126, 127]);

const PackageJson = z.object({ scripts: z.object({ typecheck: z.string().trim().min(1) }) });

export interface TypesOptions {
  files: Pick<Files, "read">;
  commands: Commands;
  folder: string;
}

/** Runs the project's own script `typecheck`. Null where package.json has none. */
export async function checkTypes(
  { files, commands, folder }: TypesOptions,
  signal: AbortSignal,
): Promise<Finding | null> {
  if (!(await hasScript(files))) return null;
  // It takes every core there is for a moment, in which people look at what was just changed.
  const command = "nice -n 10 bun run --silent typecheck";
  const running = commands.run({ command, timeoutMs: TIMEOUT_MS }, signal);
  let output = "";
  for await (const text of running.output) output += text;
  const exit = await running.exited;
  signal.throwIfAborted();
  if (exit.exitCode === 0) return passed("The types fit.");
  if (exit.timedOut) return skipped(`Types not checked: that took longer than ${TIMEOUT_MS / 1_000} s.`);
  if (exit.exitCode === null) return skipped(`Types not checked: the check was ended by ${exit.signal ?? "a signal"}.`);
  if (NOT_RUN.has(exit.exitCode)) return skipped("Types not checked: the check could not be started.");
  const details = relevantLines(output, { folder, maxCharacters: MAX_DETAILS_CHARACTERS, keep: "first" });
  const errors = details.match(/\berror TS\d+:/g)?.length ?? 0;
  const count = errors === 1 ? "an error" : errors > 1 ? `${errors} errors` : "errors";
  return failed(`The type check finds ${count}.`, details);
}

async function hasScript(files: Pick<Files, "read">): Promise<boolean> {
  try {
    const { text } = await files.read("package.json");
    return PackageJson.safeParse(JSON.parse(text ?? "")).success;
  } catch (error) {
    // No package.json, or one that is no JSON, which the app's state tells.
    if (error instanceof LatheError || error instanceof SyntaxError) return false;
    throw error;
  }
}
