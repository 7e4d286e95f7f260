import { existsSync, mkdirSync, statfsSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { claimDataDirectory } from "@lathe/control/db/data-lock";
import { areKnown } from "@lathe/control/db/migrate";
import { LatheError } from "@lathe/protocol/errors";
import type { Log } from "@lathe/protocol/log";
import { systemErrorCode } from "@lathe/workspace/files/system-error";
import { removeTree } from "@lathe/workspace/store/remove-tree";
import type { Manifest } from "../archive/archive-format.ts";
import { checkArchive, type CheckedArchive } from "../archive/check-archive.ts";
import { openArchiveFile } from "../archive/compression.ts";
import { FOLDER_FORMAT } from "../folder/folder-format.ts";
import { chooseFreePath } from "../folder/free-name.ts";
import { listLivingWorkers } from "../folder/running-server.ts";
import { makeFolder } from "./make-folder.ts";
import {
  finishInPlace,
  isUnused,
  putBack,
  putInPlace,
  readRestoreRecord,
  type RestoreRecord,
  restoringFolder,
  settleClaimed,
} from "./settle-restore.ts";

export interface RestoreOptions {
  file: string;
  dataDirectory: string;
  /** The rows go there, and not into the data folder. */
  databaseUrl?: string | undefined;
  /** Move a data folder that has something in it aside. */
  force: boolean;
  /** Of this Lathe. */
  version: string;
  log: Log;
  /** Lines for people. */
  onProgress: (text: string) => void;
}

export interface RestoreReport {
  manifest: Manifest;
  projects: number;
  /** Where the folder that was there is now. */
  aside: string | null;
}

/** Beyond what the archive holds, for the database's own files. */
const SPARE_BYTES = 128 * 1024 * 1024;

/**
 * Makes a data folder from a backup. The whole archive is checked before anything is touched; everything is made beside
 * the data folder and put into its place at the end; the folder that was there is moved aside. What fails leaves it as
 * it was; after a kill, settleRestore says which of the two it is. Errors: `conflict` (a server or a worker runs on it,
 * there is data, the backup is newer, the database is not empty), `bad_request` (damaged), `disk_full`.
 */
export async function restoreBackup(options: RestoreOptions): Promise<RestoreReport> {
  const dataDirectory = resolve(options.dataDirectory);
  const isNew = !existsSync(dataDirectory);
  mkdirSync(dataDirectory, { recursive: true, mode: 0o700 });
  const claim = claimDataDirectory(dataDirectory);
  try {
    return await restoreClaimed({ ...options, dataDirectory });
  } catch (error) {
    const code = systemErrorCode(error);
    if (code !== "ENOSPC" && code !== "EDQUOT") throw error;
    throw new LatheError("disk_full", "The disk is full. The data is as it was.", undefined, { cause: error });
  } finally {
    claim.release();
    if (isNew && isUnused(dataDirectory)) await removeTree(dataDirectory);
  }
}

async function restoreClaimed(options: RestoreOptions): Promise<RestoreReport> {
  const { dataDirectory } = options;
  await settleClaimed(options);
  const unused = isUnused(dataDirectory);
  refuseOccupied(dataDirectory, unused, options.force);
  options.onProgress("Checking the backup");
  const checked = await check(options);
  const record: RestoreRecord = {
    mark: crypto.randomUUID(),
    external: options.databaseUrl !== undefined,
    aside: unused ? null : chooseFreePath(`${dataDirectory}.before-restore-`),
  };
  options.onProgress(`Restoring ${checked.projects} projects`);
  const made = restoringFolder(dataDirectory);
  const { file, databaseUrl, version } = options;
  try {
    await makeFolder({ file, directory: made, databaseUrl, version, manifest: checked.manifest, record });
  } catch (error) {
    // With its record it may be the other half of rows that are in the database outside: the next try knows.
    if (readRestoreRecord(made) === null) await removeTree(made);
    throw error;
  }
  try {
    putInPlace(dataDirectory, record);
  } catch (error) {
    await putBack(dataDirectory, record);
    throw error;
  }
  finishInPlace(dataDirectory, record);
  return { manifest: checked.manifest, projects: checked.projects, aside: record.aside };
}

function refuseOccupied(dataDirectory: string, unused: boolean, force: boolean): void {
  const workers = listLivingWorkers(dataDirectory);
  if (workers.length > 0) {
    throw new LatheError(
      "conflict",
      `Workers of ${workers.length} projects are still running on ${dataDirectory}. They end by themselves within minutes once their server is gone.`,
    );
  }
  if (unused) return;
  if (!force)
    throw new LatheError("conflict", `There is data in ${dataDirectory}. --force moves it aside and restores.`);
  // A mount point cannot be renamed.
  if (statSync(dataDirectory).dev !== statSync(dirname(dataDirectory)).dev) {
    throw new LatheError(
      "conflict",
      `${dataDirectory} is a file system of its own and cannot be moved aside. Empty it first, or restore elsewhere with --data.`,
    );
  }
}

async function check({ dataDirectory, file, version }: RestoreOptions): Promise<CheckedArchive> {
  const { bavail, bsize } = statfsSync(dirname(dataDirectory));
  const room = bavail * bsize;
  const checked = await checkArchive(await openArchiveFile(file), { maxBytes: room });
  if (checked.bytes + SPARE_BYTES > room) {
    throw new LatheError(
      "disk_full",
      `The backup needs ${toMegabytes(checked.bytes + SPARE_BYTES)} MB, and ${toMegabytes(room)} MB are free.`,
    );
  }
  const { manifest } = checked;
  if (areKnown(manifest.database.migrations) && manifest.folderFormat <= FOLDER_FORMAT) return checked;
  throw new LatheError(
    "conflict",
    `The backup was made by Lathe ${manifest.version}, which is newer than this one (${version}).`,
  );
}

function toMegabytes(bytes: number): number {
  return Math.ceil(bytes / 1024 / 1024);
}
