import { Database as SqliteFile } from "bun:sqlite";
import { join } from "node:path";
import { LatheError } from "@lathe/protocol/errors";

/**
 * Claims a data folder for this process until `release`. PGlite itself lets two processes open the same files and ruin
 * them. The claim is SQLite's exclusive lock on an empty file, which the kernel takes back when the process ends in
 * whatever way, so a dead owner holds nothing and no process number has to be trusted.
 * Errors: `conflict` when another server (of this process, too) has it.
 */
export function claimDataDirectory(directory: string): { release(): void } {
  const file = new SqliteFile(join(directory, "lock"), { create: true });
  try {
    file.run("PRAGMA busy_timeout = 0");
    file.run("PRAGMA journal_mode = MEMORY");
    file.run("BEGIN EXCLUSIVE");
  } catch (error) {
    file.close();
    if (!(error instanceof Error && "code" in error && String(error.code).startsWith("SQLITE_BUSY"))) throw error;
    throw new LatheError("conflict", `Another Lathe server is running on this data: ${directory}`, undefined, {
      cause: error,
    });
  }
  return { release: () => file.close() };
}
