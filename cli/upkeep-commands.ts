import packageJson from "./package.json";
import { backUpData } from "./back-up-data.ts";
import { cleanUp } from "./clean-up.ts";
import { readEnvironment } from "./environment.ts";
import { restoreData } from "./restore-data.ts";
import { showDoctor } from "./show-doctor.ts";
import { parseUpkeepArguments, type UpkeepCommand } from "./upkeep-arguments.ts";

/** Runs one of the commands that look after the data folder and the machine, and gives the exit code. */
export async function runUpkeep(
  command: UpkeepCommand,
  args: readonly string[],
  env: Record<string, string | undefined>,
): Promise<number> {
  const parsed = parseUpkeepArguments(command, args);
  const environment = readEnvironment(
    parsed.dataDirectory === null ? env : { ...env, LATHE_DATA: parsed.dataDirectory },
  );
  const { version } = packageJson;
  if (command === "doctor") return await showDoctor(environment, { version, json: parsed.json });
  if (command === "clean") return await cleanUp(environment, parsed);
  const file = parsed.file ?? "";
  if (command === "backup") return await backUpData(environment, { file, force: parsed.force, version });
  const databaseUrl = parsed.databaseUrl ?? environment.databaseUrl;
  return await restoreData({ ...environment, databaseUrl }, { file, force: parsed.force, version });
}
