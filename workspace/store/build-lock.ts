import { Database, SQLiteError } from "bun:sqlite";

const MIN_WAIT_MS = 20;
const MAX_WAIT_MS = 500;

/**
 * Waits until this process, and in it this caller, alone holds the lock at `path`; returns the way to release it. The
 * lock is SQLite's, which the kernel takes back from a process that dies: no stale lock is ever left. `onWait` is
 * called once when somebody else holds it.
 */
export async function takeLock(path: string, onWait: () => void, signal: AbortSignal): Promise<() => void> {
  const database = new Database(path, { create: true });
  try {
    database.run("PRAGMA busy_timeout = 0");
    for (let waitMs = 0; ; waitMs = Math.min(Math.max(waitMs * 2, MIN_WAIT_MS), MAX_WAIT_MS)) {
      signal.throwIfAborted();
      if (isTaken(database)) return () => database.close();
      if (waitMs === 0) onWait();
      else await Bun.sleep(waitMs);
    }
  } catch (error) {
    database.close();
    throw error;
  }
}

function isTaken(database: Database): boolean {
  try {
    database.run("BEGIN EXCLUSIVE");
    return true;
  } catch (error) {
    if (error instanceof SQLiteError && error.code?.startsWith("SQLITE_BUSY")) return false;
    throw error;
  }
}
