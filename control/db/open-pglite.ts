import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { SQL } from "bun";
import { LatheError } from "@lathe/protocol/errors";
import type { Log } from "../log.ts";
import { claimDataDirectory } from "./data-lock.ts";
import { migrate } from "./migrate.ts";
import { openDatabase, type Database, type Prepare } from "./open-database.ts";
import { ThreadMessage, type PgliteOrders } from "./pglite-messages.ts";
import { prepareDataDirectory } from "./prepare-data-directory.ts";

/** The longest path that fits into a Unix socket's address on every system, less its end mark. */
const MAX_SOCKET_PATH_BYTES = 103;

/**
 * Opens (and at first makes) the database in `<directory>/db`. What is committed survives the death of the process.
 * Errors: `conflict` when another server has this folder open; what the file system says when it cannot be written.
 */
export async function openPglite(
  directory: string,
  log: Log,
  prepare: Prepare = (client) => migrate(client),
): Promise<Database> {
  const claim = claimDataDirectory(directory);
  try {
    await prepareDataDirectory(join(directory, "db"));
    const place = await placeSocket(directory);
    const thread = await startThread(join(directory, "db"), place.path, log);
    const client = new SQL({
      adapter: "postgres",
      path: place.path,
      username: "postgres",
      database: "postgres",
      max: 1,
    });
    const end = async () => {
      await client.close();
      await thread.close();
      await place.remove();
    };
    try {
      const close = async () => {
        await end();
        claim.release();
      };
      return await openDatabase("pglite", client, thread.trouble, close, prepare);
    } catch (error) {
      await end();
      throw error;
    }
  } catch (error) {
    claim.release();
    throw error;
  }
}

/** In the data folder, whose mode keeps others out; in a folder of its own where that path is too long. */
async function placeSocket(directory: string): Promise<{ path: string; remove(): Promise<void> }> {
  const inData = join(directory, "db.sock");
  if (Buffer.byteLength(inData) <= MAX_SOCKET_PATH_BYTES) {
    await rm(inData, { force: true });
    return { path: inData, remove: () => rm(inData, { force: true }) };
  }
  const folder = await mkdtemp(join(tmpdir(), "lathe-db-"));
  return { path: join(folder, "db.sock"), remove: () => rm(folder, { recursive: true, force: true }) };
}

interface DatabaseThread {
  /** Why the thread is of no use any more, or null while it is. */
  trouble: () => string | null;
  close: () => Promise<void>;
}

async function startThread(directory: string, socket: string, log: Log): Promise<DatabaseThread> {
  const worker = new Worker(new URL("./pglite-thread.ts", import.meta.url).href);
  let trouble: string | null = null;
  let answer: PromiseWithResolvers<void> | null = null;
  const fail = (reason: string) => {
    if (trouble !== null) return;
    trouble = reason;
    log("error", "database thread", { reason });
    answer?.reject(new LatheError("internal", "The database failed.", undefined, { cause: new Error(reason) }));
  };
  worker.addEventListener("message", (message: MessageEvent<unknown>) => {
    const said = ThreadMessage.parse(message.data);
    if (said.type === "trouble") log("warn", "database connection", { reason: said.reason });
    else if (said.type === "failed") fail(said.reason);
    else answer?.resolve();
  });
  worker.addEventListener("error", (event) => fail(event.message));
  worker.addEventListener("close", () => fail("It has ended."));
  const ask = (orders: PgliteOrders) => {
    answer = Promise.withResolvers();
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
    worker.postMessage(orders);
    return answer.promise;
  };
  try {
    await ask({ type: "open", directory, socket });
  } catch (error) {
    worker.terminate();
    throw error;
  }
  const close = async () => {
    if (trouble === null) await ask({ type: "close" });
    trouble = "It is closed.";
    worker.terminate();
  };
  return { trouble: () => trouble, close };
}
