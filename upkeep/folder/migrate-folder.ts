import { FOLDER_FORMAT } from "./folder-format.ts";

/** One step from a layout of the data folder to the next. */
export interface FolderMigration {
  /** The format that it makes. */
  to: number;
  run(dataDirectory: string): Promise<void>;
}

/** In order. Format 1 is the first, so there are none yet. */
export const FOLDER_MIGRATIONS: readonly FolderMigration[] = [];

/** Brings a data folder from `format` to this version's. */
export async function migrateFolder(
  dataDirectory: string,
  format: number,
  migrations: readonly FolderMigration[] = FOLDER_MIGRATIONS,
): Promise<number> {
  for (const migration of migrations) if (migration.to > format) await migration.run(dataDirectory);
  return migrations.at(-1)?.to ?? FOLDER_FORMAT;
}
