import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { type CommandEnvironment, readEnvironment } from "../environment.ts";
import { openBuildSession } from "../session/build-session.ts";
import { checkModel } from "../session/check-model.ts";
import { stopSignal } from "../session/stop-signal.ts";
import { makeTemporaryFolder } from "../session/temporary-folder.ts";
import { openTemporaryControl, type TemporaryControl } from "../session/temporary-control.ts";
import { UsageError } from "../usage-error.ts";
import type { EvalArguments } from "./eval-arguments.ts";
import { type EvalCase, readEvalFile } from "./eval-file.ts";
import { EvalOutput } from "./eval-output.ts";
import { type EvalResult, hasPassed, hashCase, isSettled } from "./eval-result.ts";
import { ResultsFile } from "./results-file.ts";
import { ProviderFailure, runCase } from "./run-case.ts";

/**
 * `lathe eval`: each prompt of a file in an arena of its own, in this process, with temporary data, and its checks in
 * Chromium. What the results file knows already is not done again. Returns the exit code: 0 when every app came up and
 * every check passed, 1 when not.
 */
export async function runEval(args: EvalArguments, env: Record<string, string | undefined>): Promise<number> {
  const { name, cases } = readEvalFile(args.file);
  const chosen = args.only === null ? cases : cases.filter(({ id }) => id === args.only);
  if (chosen.length === 0) throw new UsageError(`${args.file} has no prompt ${args.only}.`);
  const environment = readEnvironment(env);
  checkModel(args, environment);
  const results = new ResultsFile(args.out);
  const identify = (evalCase: EvalCase) => {
    const { model, channel } = args;
    return { file: name, model, channel, id: evalCase.id, hash: hashCase(evalCase, args) };
  };
  if (args.again) results.forget(chosen.map(identify));

  const output = new EvalOutput(args.json);
  const signal = stopSignal();
  const directory = makeTemporaryFolder("lathe-eval-");
  const done: EvalResult[] = [];
  let control: TemporaryControl | null = null;
  try {
    for (const evalCase of chosen) {
      if (signal.aborted) break;
      const identity = identify(evalCase);
      const known = results.find(identity);
      if (known !== undefined && isSettled(known)) {
        output.result(known, true);
        done.push(known);
        continue;
      }
      control ??= await openTemporaryControl(args, environment, directory, output.log);
      const found = await playCase(evalCase, { args, control, environment, directory, output }, signal);
      if (found === null) break;
      const result: EvalResult = { type: "eval.result", ...identity, at: Date.now(), ...found };
      results.add(result);
      output.result(result, false);
      done.push(result);
    }
  } finally {
    await control?.[Symbol.asyncDispose]();
    rmSync(directory, { recursive: true, force: true });
  }
  output.end({ results: done, left: chosen.length - done.length, path: results.path });
  return done.length === chosen.length && done.every(hasPassed) ? 0 : 1;
}

interface Stage {
  args: EvalArguments;
  control: TemporaryControl;
  environment: CommandEnvironment;
  directory: string;
  output: EvalOutput;
}

/** Null: it was stopped, and there is no result. */
async function playCase(evalCase: EvalCase, stage: Stage, signal: AbortSignal) {
  const { args, control, environment, output } = stage;
  const { template } = evalCase;
  const directory = mkdtempSync(join(stage.directory, "p"));
  try {
    const options = { template, model: args.model, directory, log: output.log };
    await using session = await openBuildSession(options, control, environment, signal);
    return await runCase(evalCase, session, signal);
  } catch (error) {
    if (signal.aborted) return null;
    if (error instanceof ProviderFailure) {
      throw new Error(`${evalCase.id}: ${error.message} The same command goes on with it.`, { cause: error });
    }
    throw error;
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}
