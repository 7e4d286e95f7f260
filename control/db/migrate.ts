import type { SQL } from "bun";
import { LatheError } from "@lathe/protocol/errors";
import { readMigrationFiles } from "drizzle-orm/migrator";
import { grantUpkeep } from "./dump/upkeep-access.ts";

/** Any number that nothing else on the same database locks: "lathe" in ASCII. */
const MIGRATION_LOCK = 0x6c61746865;

/** Migrations by their numbers (when they were made, in milliseconds), in order. */
export interface MigrationState {
  applied: readonly number[];
  pending: readonly number[];
}

/**
 * Brings the tables to the newest migration, or to those of `only`, all steps or none. A second server that starts at
 * the same time waits and then finds nothing to do. Errors: `conflict` when the tables are of a newer Lathe.
 */
export async function migrate(client: SQL, only?: readonly number[]): Promise<void> {
  await client.begin(async (transaction) => {
    await transaction.unsafe(`SELECT pg_advisory_xact_lock(${MIGRATION_LOCK})`);
    await transaction.unsafe(
      "CREATE TABLE IF NOT EXISTS lathe_migrations (made_at bigint PRIMARY KEY, hash text NOT NULL, applied_at timestamptz NOT NULL DEFAULT now())",
    );
    const { pending } = await readMigrations(transaction);
    for (const migration of readFiles()) {
      if (!pending.includes(migration.folderMillis) || only?.includes(migration.folderMillis) === false) continue;
      for (const statement of migration.sql) await transaction.unsafe(statement);
      await transaction.unsafe("INSERT INTO lathe_migrations (made_at, hash) VALUES ($1, $2)", [
        migration.folderMillis,
        migration.hash,
      ]);
    }
    await grantUpkeep(transaction);
  });
}

/** What a database has and what it lacks; it has none when it is new. Errors: `conflict` when it is of a newer Lathe. */
export async function readMigrations(client: SQL): Promise<MigrationState> {
  const known = readFiles().map((migration) => migration.folderMillis);
  const [found]: { there: boolean }[] = await client.unsafe(
    "SELECT to_regclass('public.lathe_migrations') IS NOT NULL AS there",
  );
  if (found?.there !== true) return { applied: [], pending: known };
  const rows: { made_at: string | number }[] = await client.unsafe(
    "SELECT made_at FROM lathe_migrations ORDER BY made_at",
  );
  const applied = rows.map((row) => Number(row.made_at));
  if (!areKnown(applied)) {
    throw new LatheError("conflict", "The database was made by a newer Lathe. Use that version, or a newer one.");
  }
  return { applied, pending: known.filter((number) => !applied.includes(number)) };
}

/** Whether this program has all of these migrations. */
export function areKnown(migrations: readonly number[]): boolean {
  const known = new Set(readFiles().map((migration) => migration.folderMillis));
  return migrations.every((number) => known.has(number));
}

function readFiles() {
  return readMigrationFiles({ migrationsFolder: `${import.meta.dir}/migrations` });
}
