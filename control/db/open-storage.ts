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

/** Opens a new or unused database with the tables that these migrations make, to load a dump into it. */
export async function openForLoading(place: StoragePlace & { migrations: readonly number[] }): Promise<OpenedData> {
  return toOpenedData(await open(place, (client) => migrate(client, place.migrations)));
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
