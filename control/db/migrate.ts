import type { SQL } from "bun";
import { readMigrationFiles } from "drizzle-orm/migrator";

/** Any number that nothing else on the same database locks: "lathe" in ASCII. */
const MIGRATION_LOCK = 0x6c61746865;

/**
 * Brings the tables to the newest migration, all steps or none. A second server that starts at the same time waits and
 * then finds nothing to do.
 */
export async function migrate(client: SQL): Promise<void> {
  const migrations = readMigrationFiles({ migrationsFolder: `${import.meta.dir}/migrations` });
  await client.begin(async (transaction) => {
    await transaction.unsafe(`SELECT pg_advisory_xact_lock(${MIGRATION_LOCK})`);
    await transaction.unsafe(
      "CREATE TABLE IF NOT EXISTS lathe_migrations (made_at bigint PRIMARY KEY, hash text NOT NULL, applied_at timestamptz NOT NULL DEFAULT now())",
    );
    const applied: { made_at: string | number }[] = await transaction.unsafe("SELECT made_at FROM lathe_migrations");
    const done = new Set(applied.map((row) => Number(row.made_at)));
    for (const migration of migrations) {
      if (done.has(migration.folderMillis)) continue;
      for (const statement of migration.sql) await transaction.unsafe(statement);
      await transaction.unsafe("INSERT INTO lathe_migrations (made_at, hash) VALUES ($1, $2)", [
        migration.folderMillis,
        migration.hash,
      ]);
    }
  });
}
