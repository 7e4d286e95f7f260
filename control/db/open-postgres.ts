import { SQL } from "bun";
import type { Log } from "../log.ts";
import { migrate } from "./migrate.ts";
import { openDatabase, type Database, type Prepare } from "./open-database.ts";

/** Opens a Postgres database by its URL (`postgres://…`, also with `?path=` for a Unix socket). */
export async function openPostgres(
  url: string,
  log: Log,
  prepare: Prepare = (client) => migrate(client),
): Promise<Database> {
  const client = new SQL({
    adapter: "postgres",
    url,
    max: 10,
    onclose: (error) => error && log("warn", "database connection", { reason: error.message }),
  });
  try {
    return await openDatabase(
      "postgres",
      client,
      () => null,
      () => client.close(),
      prepare,
    );
  } catch (error) {
    await client.close();
    throw error;
  }
}
