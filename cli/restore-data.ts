import { LatheError } from "@lathe/protocol/errors";
import { findRunningServer } from "@lathe/upkeep/folder/running-server";
import { restoreBackup } from "@lathe/upkeep/restore/restore-backup";
import { existsSync } from "node:fs";
import type { CommandEnvironment } from "./environment.ts";

/** `lathe restore`: makes the data folder anew from a backup. */
export async function restoreData(
  environment: CommandEnvironment,
  { file, force, version }: { file: string; force: boolean; version: string },
): Promise<number> {
  const { dataDirectory, databaseUrl } = environment;
  if (!existsSync(file)) throw new LatheError("not_found", `There is no ${file}.`);
  if ((await findRunningServer(dataDirectory, environment.joinSecret ?? "")) !== null) {
    throw new LatheError("conflict", `A server runs on ${dataDirectory}. Stop it, then restore.`);
  }
  const onProgress = (text: string) => void process.stdout.write(`${text}\n`);
  const report = await restoreBackup({ file, dataDirectory, databaseUrl, force, version, log: () => {}, onProgress });
  const { manifest, projects, aside } = report;
  const into = databaseUrl === undefined ? dataDirectory : `${dataDirectory} and the database`;
  process.stdout.write(`Restored ${projects} projects of ${manifest.createdAt} into ${into}\n`);
  if (aside !== null) process.stdout.write(`What was there before is in ${aside}\n`);
  if (manifest.secretKey === "elsewhere") {
    process.stdout.write("Set LATHE_SECRET_KEY to what it was, or the keys of providers have to be given anew.\n");
  }
  process.stdout.write("Logins are no part of a backup: open the address that the next start prints.\n");
  return 0;
}
