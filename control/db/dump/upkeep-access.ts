import type { SQL } from "bun";

/** The role that backup, restore and clean-up take: it sees whole tables, and changes no row. */
export const UPKEEP_ROLE = "lathe_upkeep";

/**
 * Gives the role its access to every table that has come since the last call. Not a migration, because a table that
 * one forgot would silently be missing in backups: row-level security shows no rows instead of an error.
 */
export async function grantUpkeep(transaction: SQL): Promise<void> {
  const tables: { name: string }[] = await transaction.unsafe(`
    SELECT quote_ident(relname) AS name FROM pg_class
    WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND relrowsecurity
      AND relowner = current_user::regrole
      AND NOT EXISTS (SELECT FROM pg_policy WHERE polrelid = pg_class.oid AND polname = 'upkeep')`);
  if (tables.length === 0) return;
  // Roles belong to the whole cluster: another database of it may have made it already.
  await transaction.unsafe(
    `DO $$ BEGIN CREATE ROLE ${UPKEEP_ROLE} NOLOGIN; EXCEPTION WHEN duplicate_object THEN NULL; END $$`,
  );
  await transaction.unsafe(`GRANT ${UPKEEP_ROLE} TO CURRENT_USER`);
  await transaction.unsafe(`GRANT USAGE ON SCHEMA public TO ${UPKEEP_ROLE}`);
  for (const { name } of tables) {
    await transaction.unsafe(`GRANT SELECT, INSERT, DELETE ON ${name} TO ${UPKEEP_ROLE}`);
    await transaction.unsafe(`CREATE POLICY upkeep ON ${name} TO ${UPKEEP_ROLE} USING (true) WITH CHECK (true)`);
  }
}
