import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { claimDataDirectory } from "@lathe/control/db/data-lock";
import { openStoredData } from "@lathe/control/db/open-storage";
import { LatheError } from "@lathe/protocol/errors";
import type { Log } from "@lathe/protocol/log";
import { removeTree } from "@lathe/workspace/store/remove-tree";
import { z } from "zod";

/** In the folder that is made, once all is in it; it goes when all is in its place. */
export const RESTORE_RECORD = "restore.json";

/** What a restore that was killed has to be finished by. */
export const RestoreRecord = z.object({
  mark: z.string(),
  /** Whether the rows went to a database outside of the folder. */
  external: z.boolean(),
  /** Where the folder that was there goes; null: there was none, or nothing in it. */
  aside: z.string().nullable(),
});
export type RestoreRecord = z.infer<typeof RestoreRecord>;

export function restoringFolder(dataDirectory: string): string {
  return `${dataDirectory}.restoring`;
}

export function readRestoreRecord(directory: string): RestoreRecord | null {
  const path = join(directory, RESTORE_RECORD);
  return existsSync(path) ? RestoreRecord.parse(JSON.parse(readFileSync(path, "utf8"))) : null;
}

/**
 * Brings a restore that was killed to one of its ends, before anything else looks at the data folder. It is finished
 * when it had come to the point from which there is no way back: the old folder is moved away already, or the rows are
 * in the database outside. Otherwise the old folder is as it was, and what was made is left for the next restore.
 * True when the data is now the restored one.
 */
export async function settleRestore(options: SettleOptions): Promise<boolean> {
  const { dataDirectory } = options;
  if (!existsSync(restoringFolder(dataDirectory)) && readRestoreRecord(dataDirectory) === null) return false;
  // A restore that still runs holds the folder.
  mkdirSync(dataDirectory, { recursive: true, mode: 0o700 });
  const claim = claimDataDirectory(dataDirectory);
  try {
    return await settleClaimed(options);
  } finally {
    claim.release();
  }
}

interface SettleOptions {
  dataDirectory: string;
  databaseUrl?: string | undefined;
  log: Log;
}

/** As settleRestore, for one who has claimed the data folder. */
export async function settleClaimed(options: SettleOptions): Promise<boolean> {
  const { dataDirectory, log } = options;
  const made = restoringFolder(dataDirectory);
  const record = readRestoreRecord(made);
  if (record !== null && (isUnused(dataDirectory) || (await isLoaded(made, record, options.databaseUrl)))) {
    putInPlace(dataDirectory, record);
    log({ level: "warning", message: "a restore that was broken off has been finished", aside: record.aside });
  }
  const placed = readRestoreRecord(dataDirectory);
  if (placed === null) return false;
  finishInPlace(dataDirectory, placed);
  return true;
}

async function isLoaded(made: string, record: RestoreRecord, databaseUrl: string | undefined): Promise<boolean> {
  if (!record.external) return false;
  if (databaseUrl === undefined) {
    throw new LatheError(
      "conflict",
      `A restore into another database was broken off. Set DATABASE_URL to that database to finish it, or remove ${made} to forget it.`,
    );
  }
  const stored = await openStoredData({ dataDirectory: made, databaseUrl, log: () => {} });
  try {
    return await stored.hasLoaded(record.mark);
  } finally {
    await stored.close();
  }
}

/** The two renames. Between them there is no data folder: settleRestore then goes on. */
export function putInPlace(dataDirectory: string, { aside }: RestoreRecord): void {
  if (existsSync(dataDirectory)) {
    if (isUnused(dataDirectory)) removeUnused(dataDirectory);
    else if (aside !== null) renameSync(dataDirectory, aside);
  }
  renameSync(restoringFolder(dataDirectory), dataDirectory);
}

/** What a start has made in it may be the store, which is worth keeping. */
function removeUnused(dataDirectory: string): void {
  const [store, made] = [join(dataDirectory, "store"), join(restoringFolder(dataDirectory), "store")];
  if (existsSync(store) && !existsSync(made)) renameSync(store, made);
  rmSync(dataDirectory, { recursive: true, force: true });
}

/** The folder that was there returns, but where the rows are in a database outside: then the next start goes on. */
export async function putBack(dataDirectory: string, { aside, external }: RestoreRecord): Promise<void> {
  if (external) return;
  if (aside !== null && existsSync(aside) && !existsSync(dataDirectory)) renameSync(aside, dataDirectory);
  await removeTree(restoringFolder(dataDirectory));
}

/** The prepared templates are the machine's and no part of a backup: they go on being used. */
export function finishInPlace(dataDirectory: string, { aside }: RestoreRecord): void {
  const [old, store] = [aside === null ? null : join(aside, "store"), join(dataDirectory, "store")];
  if (old !== null && existsSync(old) && !existsSync(store)) renameSync(old, store);
  rmSync(join(dataDirectory, RESTORE_RECORD), { force: true });
}

const NO_DATA = new Set(["lock", "store", "workspaces", "run", "backups"]);

/** Whether nothing was ever kept in it: it is not there, or a start made empty folders in it. */
export function isUnused(dataDirectory: string): boolean {
  if (!existsSync(dataDirectory)) return true;
  const names = readdirSync(dataDirectory);
  if (names.some((name) => !NO_DATA.has(name))) return false;
  return ["workspaces", "backups"].every(
    (name) => !names.includes(name) || readdirSync(join(dataDirectory, name)).length === 0,
  );
}
