import { SQL } from "bun";
import type { Log } from "../log.ts";
import { openDatabase, type Database } from "./open-database.ts";

/** Opens a Postgres database by its URL (`postgres://…`, also with `?path=` for a Unix socket). */
export async function openPostgres(url: string, log: Log): Promise<Database> {
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
    );
  } catch (error) {
    await client.close();
    throw error;
  }
}
