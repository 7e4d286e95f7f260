import { existsSync, mkdirSync, readdirSync, rmdirSync, rmSync } from "node:fs";
import { resolve } from "node:path";
import type { BuildArguments } from "./arguments.ts";
import { UsageError } from "./usage-error.ts";
import { BuildOutput } from "./build-output.ts";
import { readEnvironment } from "./environment.ts";
import { exportFiles } from "./export-files.ts";
import { openBuildSession } from "./session/build-session.ts";
import { checkModel } from "./session/check-model.ts";
import { stopSignal } from "./session/stop-signal.ts";
import { makeTemporaryFolder } from "./session/temporary-folder.ts";
import { openTemporaryControl } from "./session/temporary-control.ts";

/**
 * `lathe build`: one turn in an arena of its own, in this process, with temporary data; then the files go to DIR.
 * Returns the exit code: 0 when the turn was completed and the app came up, 1 when not.
 */
export async function buildApp(args: BuildArguments, env: Record<string, string | undefined>): Promise<number> {
  const environment = readEnvironment(env);
  checkModel(args, environment);
  const isNew = !existsSync(args.outDirectory);
  const outDirectory = prepareOutDirectory(args.outDirectory);
  const output = new BuildOutput(args.json);
  const { log } = output;
  const signal = stopSignal();
  let data: string | null = null;
  try {
    data = makeTemporaryFolder("lathe-build-");
    await using control = await openTemporaryControl(args, environment, data, log);
    const onEvent = output.event.bind(output);
    const options = { template: args.template, model: args.model, directory: data, log, onEvent };
    await using session = await openBuildSession(options, control, environment, signal);
    const turn = await session.runTurn(args.prompt);
    const app = await session.waitForApp();
    const files = await exportFiles(session.files, outDirectory);
    return output.finish({ outDirectory, files, app, turn });
  } catch (error) {
    output.endLine();
    // Nothing came of it: a folder that was made for it goes.
    if (isNew && readdirSync(outDirectory).length === 0) rmdirSync(outDirectory);
    throw error;
  } finally {
    if (data !== null) rmSync(data, { recursive: true, force: true });
  }
}

function prepareOutDirectory(path: string): string {
  const directory = resolve(path);
  try {
    mkdirSync(directory, { recursive: true });
    if (readdirSync(directory).length > 0) throw new UsageError(`${path} is not empty. Name a new or an empty folder.`);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(
      `${path} cannot be used as a folder: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
  return directory;
}
