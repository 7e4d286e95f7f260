import type { SQL } from "bun";
import { LatheError } from "@lathe/protocol/errors";
import type { Log } from "../log.ts";
import { claimDataDirectory } from "./data-lock.ts";
import { createStoredData, type StoredData } from "./dump/stored-data.ts";
import { grantUpkeep } from "./dump/upkeep-access.ts";
import { migrate, readMigrations } from "./migrate.ts";
import type { Database, Prepare } from "./open-database.ts";
import { openPglite } from "./open-pglite.ts";
import { openPostgres } from "./open-postgres.ts";

export interface StoragePlace {
  dataDirectory: string;
  /** `postgres://…`; without it the database is PGlite in the data folder. */
  databaseUrl?: string | undefined;
  log: Log;
}

/** Called with the data as it is before the migrations with these numbers change it; what it throws prevents them. */
export type BeforeMigration = (stored: StoredData, pending: readonly number[]) => Promise<void>;

/** Opens the database and brings its tables up to date. Errors: `conflict` when another server has the data folder. */
export function openStorage(
  place: StoragePlace & { beforeMigration?: BeforeMigration | undefined },
): Promise<Database> {
  return open(place, async (client, database) => {
    const { applied, pending } = await readMigrations(client);
    if (applied.length > 0 && pending.length > 0 && place.beforeMigration !== undefined) {
      await client.begin(grantUpkeep);
      await place.beforeMigration(createStoredData(database), pending);
    }
    await migrate(client);
  });
}

/** The database of a server that does not run, with the tables that it has. */
export interface OpenedData extends StoredData {
  close(): Promise<void>;
}

/** Opens the database as it is, without changing its tables. Errors: as openStorage. */
export async function openStoredData(place: StoragePlace): Promise<OpenedData> {
  return toOpenedData(await open(place, (client) => client.begin(grantUpkeep)));
}

/**
 * Opens a new or unused database with the tables that these migrations make, to load a dump into it. Errors: `conflict`
 * when there is something in it.
 */
export async function openForLoading(place: StoragePlace & { migrations: readonly number[] }): Promise<OpenedData> {
  const prepare: Prepare = async (client, database) => {
    await refuseUsed(client, database, place.migrations);
    await migrate(client, place.migrations);
  };
  return toOpenedData(await open(place, prepare));
}

async function refuseUsed(client: SQL, database: Database, migrations: readonly number[]): Promise<void> {
  const { applied } = await readMigrations(client);
  const [found]: { count: number }[] = await client.unsafe(
    "SELECT count(*)::integer AS count FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'",
  );
  // Tables without a row in them are what an attempt that was broken off leaves.
  let isUsed = applied.length === 0 && found?.count !== 0;
  if (applied.length > 0) {
    await client.begin(grantUpkeep);
    isUsed = applied.some((number) => !migrations.includes(number)) || !(await createStoredData(database).isEmpty());
  }
  if (isUsed) throw new LatheError("conflict", "The database is not empty. A restore needs a new one.");
}

function toOpenedData(database: Database): OpenedData {
  return { ...createStoredData(database), close: () => database.close() };
}

async function open({ dataDirectory, databaseUrl, log }: StoragePlace, prepare: Prepare): Promise<Database> {
  if (databaseUrl === undefined) return openPglite(dataDirectory, log, prepare);
  // The data folder holds more than the database: keys and workspaces are one server's, too.
  const claim = claimDataDirectory(dataDirectory);
  try {
    const database = await openPostgres(databaseUrl, log, prepare);
    return { ...database, close: () => database.close().finally(() => claim.release()) };
  } catch (error) {
    claim.release();
    throw error;
  }
}
