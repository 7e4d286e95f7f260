import { existsSync, lstatSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { STAGING_PREFIX } from "../backup/make-backup.ts";
import { UPGRADE_BACKUP } from "../folder/prepare-upgrade.ts";
import { readRestoreRecord, restoringFolder } from "../restore/settle-restore.ts";
import { type Cleaning, REMOVING_PREFIX } from "./cleaning.ts";

const KEPT_UPGRADE_BACKUPS = 3;
const DAY_MS = 24 * 60 * 60 * 1_000;
/** Folders of commands that are over within minutes; killed ones leave theirs. */
const COMMAND_FOLDER = /^lathe-(build|probe|doctor)-\w+$/;

/** What killed processes have left, and backups of old upgrades. */
export async function cleanTemporaries(dataDirectory: string, cleaning: Cleaning, temporary = tmpdir()): Promise<void> {
  for (const name of list(dataDirectory)) {
    const isLeft = name.startsWith(REMOVING_PREFIX) || /^(lathe\.json|restore\.json)\.writing$/.test(name);
    if (isLeft || (/^secret\.key\.[0-9a-f-]{36}$/.test(name) && isOld(join(dataDirectory, name)))) {
      await cleaning.remove("temporary", join(dataDirectory, name));
    }
  }
  const backups = join(dataDirectory, "backups");
  for (const name of list(backups)) {
    const isStaging =
      name.startsWith(STAGING_PREFIX) && !isAlive(Number(name.slice(STAGING_PREFIX.length).split("-")[0]));
    const isPart = name.endsWith(".part") && isOld(join(backups, name));
    if (isStaging || isPart || name.startsWith(REMOVING_PREFIX))
      await cleaning.remove("temporary", join(backups, name));
  }
  const upgrades = list(backups)
    .map((name) => ({ name, time: UPGRADE_BACKUP.exec(name)?.[1] }))
    .filter((backup) => backup.time !== undefined)
    .sort((left, right) => ((left.time ?? "") < (right.time ?? "") ? 1 : -1));
  for (const { name } of upgrades.slice(KEPT_UPGRADE_BACKUPS)) await cleaning.remove("old backup", join(backups, name));

  const made = restoringFolder(dataDirectory);
  // With its record it is the end of a restore that the next start may finish.
  if (existsSync(made) && readRestoreRecord(made) === null && isOld(made)) await cleaning.remove("temporary", made);
  for (const name of list(temporary)) {
    const path = join(temporary, name);
    if (COMMAND_FOLDER.test(name) && isOld(path) && isOwn(path)) await cleaning.remove("temporary", path);
  }
  for (const name of list(dirname(dataDirectory))) {
    if (!name.startsWith(`${basename(dataDirectory)}.before-restore-`)) continue;
    const path = join(dirname(dataDirectory), name);
    cleaning.note(
      `${path} is the data from before a restore. It is never removed by itself: delete it when you do not need it.`,
    );
  }
}

function list(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder) : [];
}

function isOld(path: string): boolean {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  return stat !== undefined && Date.now() - stat.mtimeMs > DAY_MS;
}

function isOwn(path: string): boolean {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  return stat?.isDirectory() === true && stat.uid === process.getuid?.();
}

function isAlive(pid: number): boolean {
  if (!Number.isSafeInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
