import { existsSync } from "node:fs";
import { join } from "node:path";
import { openStoredData, type OpenedData } from "@lathe/control/db/open-storage";
import { LatheError } from "@lathe/protocol/errors";
import { makeBackup } from "@lathe/upkeep/backup/make-backup";
import { checkTarget, writeBackupFile } from "@lathe/upkeep/backup/write-backup-file";
import { checkFolderFormat } from "@lathe/upkeep/folder/folder-format";
import { findRunningServer } from "@lathe/upkeep/folder/running-server";
import type { CommandEnvironment } from "./environment.ts";
import { askServer } from "./server-request.ts";
import { showBytes } from "./show-bytes.ts";

/** `lathe backup`: by the server, when one runs on the data folder; else from the folder itself. */
export async function backUpData(
  environment: CommandEnvironment,
  { file, force, version }: { file: string; force: boolean; version: string },
): Promise<number> {
  checkTarget(file, force);
  const server = await findRunningServer(environment.dataDirectory, environment.joinSecret);
  let written;
  if (server !== null) {
    const { body } = await askServer(server, "/backup");
    if (body === null) throw new LatheError("internal", "The server sent nothing.");
    written = await writeBackupFile(body, file, { force });
  } else {
    const stored = await openData(environment, version);
    try {
      const log = () => {};
      const { dataDirectory } = environment;
      written = await writeBackupFile(await makeBackup({ dataDirectory, version, stored, log }), file, { force });
    } finally {
      await stored.close();
    }
  }
  for (const what of written.manifest.leftOut) process.stderr.write(`lathe: left out: ${what}\n`);
  process.stdout.write(
    `${written.path}: ${written.projects} projects, ${showBytes(written.bytes)} (${showBytes(written.fileBytes)} in the file), read back and compared\n`,
  );
  if (written.manifest.secretKey === "elsewhere") {
    process.stdout.write("Keys in it can be opened with the same LATHE_SECRET_KEY only, which is not in it.\n");
  }
  return 0;
}

/** The database of a data folder on which no server runs, as it is. Errors: `not_found` when there is nothing. */
export async function openData(environment: CommandEnvironment, version: string): Promise<OpenedData> {
  const { dataDirectory, databaseUrl } = environment;
  if (!existsSync(dataDirectory) || (databaseUrl === undefined && !existsSync(join(dataDirectory, "db")))) {
    throw new LatheError(
      "not_found",
      `There is no data in ${dataDirectory}. LATHE_DATA or --data names another folder.`,
    );
  }
  checkFolderFormat(dataDirectory, version);
  return await openStoredData({ dataDirectory, databaseUrl, log: () => {} });
}
