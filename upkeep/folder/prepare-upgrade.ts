import { join } from "node:path";
import type { BeforeMigration } from "@lathe/control/db/open-storage";
import { openStoredData } from "@lathe/control/db/open-storage";
import type { StoredData } from "@lathe/control/db/dump/stored-data";
import { LatheError } from "@lathe/protocol/errors";
import type { Log } from "@lathe/protocol/log";
import { makeBackup } from "../backup/make-backup.ts";
import { writeBackupFile } from "../backup/write-backup-file.ts";
import { isUnused, settleRestore } from "../restore/settle-restore.ts";
import { checkFolderFormat, FOLDER_FORMAT, readFolderRecord, writeFolderRecord } from "./folder-format.ts";
import { chooseFreePath } from "./free-name.ts";
import { FOLDER_MIGRATIONS, migrateFolder, type FolderMigration } from "./migrate-folder.ts";

export interface UpgradeOptions {
  dataDirectory: string;
  databaseUrl?: string | undefined;
  /** Of this Lathe. */
  version: string;
  /** Set by LATHE_UPGRADE_WITHOUT_BACKUP=1. */
  withoutBackup: boolean;
  log: Log;
  /** Other than this version's: for tests. */
  folderMigrations?: readonly FolderMigration[];
}

export interface Upgrade {
  /** For openControl, which calls it when the database is behind: makes the backup, unless one was made already. */
  beforeMigration: BeforeMigration;
  /** To be called when control is open: the folder is now one of this version. */
  finish(): void;
}

/**
 * To be called at a start before anything else looks at the data folder (it need not be there). Finishes a restore that
 * was killed, refuses data of a newer Lathe, and brings the folder up to date, after a backup. Errors: `conflict` for
 * data of a newer Lathe, or when another server runs on it; `disk_full` or the backup's own when it cannot be made.
 */
export async function prepareUpgrade(options: UpgradeOptions): Promise<Upgrade> {
  const { dataDirectory, databaseUrl, version, log } = options;
  await settleRestore(options);
  checkFolderFormat(dataDirectory, version);
  let isBackedUp = false;
  const backUpOnce = async (stored: StoredData, reason: string) => {
    if (!isBackedUp) await backUp(options, stored, reason);
    isBackedUp = true;
  };
  const format = readFolderRecord(dataDirectory)?.format ?? 1;
  const migrations = options.folderMigrations ?? FOLDER_MIGRATIONS;
  const isBehind = migrations.some((migration) => migration.to > format);
  if (isBehind && !isUnused(dataDirectory)) {
    const stored = await openStoredData({ dataDirectory, databaseUrl, log: () => {} });
    try {
      await backUpOnce(stored, "the data folder's layout changes");
      const reached = await migrateFolder(dataDirectory, format, migrations);
      writeFolderRecord(dataDirectory, { format: reached, version });
    } finally {
      await stored.close();
    }
  }
  return {
    beforeMigration: async (stored, pending) => {
      await backUpOnce(stored, `the database's tables change (${pending.length} steps)`);
      log({ level: "info", message: "the database is brought up to date", steps: pending.length });
    },
    finish() {
      const record = readFolderRecord(dataDirectory);
      if (record?.version === version) return;
      writeFolderRecord(dataDirectory, { format: record?.format ?? FOLDER_FORMAT, version });
    },
  };
}

/** Backups that upgrades make: the last ones are kept by a clean-up. */
export const UPGRADE_BACKUP = /^before-.+-(\d{8}-\d{6})(?:-\d+)?\.tar\.gz$/;

async function backUp(options: UpgradeOptions, stored: StoredData, reason: string): Promise<void> {
  const { dataDirectory, version, log } = options;
  if (options.withoutBackup) {
    log({ level: "warning", message: "upgrading without a backup, as LATHE_UPGRADE_WITHOUT_BACKUP says" });
    return;
  }
  const prefix = join(dataDirectory, "backups", `before-${version.replaceAll(/[^\w.-]/g, "_")}-`);
  log({ level: "info", message: `making a backup first: ${reason}` });
  try {
    const tar = await makeBackup({ dataDirectory, version, stored, log });
    const { path, fileBytes } = await writeBackupFile(tar, chooseFreePath(prefix, ".tar.gz"), { force: false });
    log({ level: "info", message: `backup before the upgrade: ${path}`, bytes: fileBytes });
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new LatheError(
      cause instanceof LatheError ? cause.code : "internal",
      `Before ${reason} there has to be a backup, and it failed: ${why} Nothing was changed. Make room, or set LATHE_UPGRADE_WITHOUT_BACKUP=1 to go on without one.`,
      undefined,
      { cause },
    );
  }
}
