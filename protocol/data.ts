import { z } from "zod";

/**
 * What the server keeps, for the settings' page of its owner; everybody else gets `forbidden`. A backup that is restored
 * replaces everything, accounts too: that is done beside the server, with its command line.
 */

/** A file in `<data>/backups`, by its name there. */
export const BackupName = z
  .string()
  .max(200)
  .regex(/^(?!\.)[\w.-]+\.tar\.(?:gz|zst)$/, "This is not the name of a backup.");
export type BackupName = z.infer<typeof BackupName>;

export const StoredBackup = z.object({
  name: BackupName,
  /** When it was finished. */
  madeAt: z.number().int(),
  bytes: z.number().int().nonnegative(),
  /** Made by an upgrade, and cleaned up after some more of them. */
  isOfUpgrade: z.boolean(),
});
export type StoredBackup = z.infer<typeof StoredBackup>;

/** The backup that is being made, or how the last one since the server's start ended. */
export const BackupRun = z.object({
  state: z.enum(["running", "done", "stopped", "failed"]),
  startedAt: z.number().int(),
  /** Projects that are in it, of those that will be; null: they are not counted yet. */
  projects: z.object({ done: z.number().int(), total: z.number().int() }).nullable(),
  /** Of the file, so far. */
  bytes: z.number().int().nonnegative(),
  /** Why it failed, for people. */
  problem: z.string().nullable(),
  /** What could not be read, for people. */
  leftOut: z.array(z.string()),
});
export type BackupRun = z.infer<typeof BackupRun>;

/** GET /api/data/backups → BackupList, newest first. */
export const BackupList = z.object({ backups: z.array(StoredBackup), run: BackupRun.nullable() });
export type BackupList = z.infer<typeof BackupList>;
// POST /api/data/backups → 202 BackupRun; `conflict` while one is being made. It is written below the data folder.
// DELETE /api/data/backups/running → 204: it is broken off, and nothing of it stays. DELETE /api/data/backups/:name → 204.
/**
 * GET /api/data/download → application/gzip: a backup made now, without the key that opens the keys of providers and the
 * secrets of apps: no browser is given that. A stream that ends early is no backup; a restore tells.
 */

export const DataPartKind = z.enum(["projects", "database", "templates", "backups", "other"]);
export type DataPartKind = z.infer<typeof DataPartKind>;

/** GET /api/data → DataReport. Bytes are those on disk. */
export const DataReport = z.object({
  /** Where on the server's machine. */
  directory: z.string(),
  /** Where templates are when they are not in that folder, since several servers may share them. */
  storeDirectory: z.string().nullable(),
  database: z.enum(["pglite", "postgres"]),
  /** Deleted ones that can still be brought back are counted apart. */
  projects: z.object({ kept: z.number().int(), deleted: z.number().int() }),
  parts: z.array(z.object({ part: DataPartKind, bytes: z.number().int().nonnegative() })),
  /** False: there was too much to count it all in time, and the parts are larger than this. */
  isComplete: z.boolean(),
  /** On the disk of the data folder. */
  freeBytes: z.number().int().nonnegative(),
});
export type DataReport = z.infer<typeof DataReport>;

/** One thing that a clean-up removed or made smaller. */
export const CleanedItem = z.object({
  kind: z.enum([
    "template",
    "cache",
    "temporary",
    "deleted project",
    "unknown workspace",
    "history",
    "old backup",
    "attachments",
  ]),
  /** For people: a path below the data folder, a project's id, or how many. */
  what: z.string(),
  /** On disk, freed; null when only doing it would tell (a dry run's histories). */
  bytes: z.number().int().nonnegative().nullable(),
});
export type CleanedItem = z.infer<typeof CleanedItem>;

export const CleanReport = z.object({
  dryRun: z.boolean(),
  items: z.array(CleanedItem),
  /** What was left alone, and why. */
  notes: z.array(z.string()),
});
export type CleanReport = z.infer<typeof CleanReport>;

/** POST /api/data/clean → CleanReport; `conflict` while another clean-up runs. */
export const CleanOrders = z.object({
  /** Nothing is changed: the report says what would go. */
  dryRun: z.boolean(),
  /** Projects that were deleted longer ago than this are removed for good. */
  deletedAfterDays: z.number().min(0).max(36_500),
});
export type CleanOrders = z.infer<typeof CleanOrders>;
