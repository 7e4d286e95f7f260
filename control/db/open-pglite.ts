import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { SQL } from "bun";
import { LatheError } from "@lathe/protocol/errors";
import { z } from "zod";
import type { Log } from "../log.ts";
import { claimDataDirectory } from "./data-lock.ts";
import { openDatabase, type Database } from "./open-database.ts";
import type { PgliteOrders } from "./pglite-thread.ts";
import { prepareDataDirectory } from "./prepare-data-directory.ts";

/** The longest path that fits into a Unix socket's address on every system, less its end mark. */
const MAX_SOCKET_PATH_BYTES = 103;

const ThreadMessage = z.discriminatedUnion("type", [
  z.object({ type: z.literal("ready") }),
  z.object({ type: z.literal("closed") }),
  z.object({ type: z.literal("failed"), reason: z.string() }),
  z.object({ type: z.literal("trouble"), reason: z.string() }),
]);

/**
 * Opens (and at first makes) the database in `<directory>/db`. What is committed survives the death of the process.
 * Errors: `conflict` when another server has this folder open; what the file system says when it cannot be written.
 */
export async function openPglite(directory: string, log: Log): Promise<Database> {
  const claim = claimDataDirectory(directory);
  try {
    await prepareDataDirectory(join(directory, "db"));
    const place = await placeSocket(directory);
    const thread = await startThread(join(directory, "db"), place.path, log);
    const client = new SQL({ adapter: "postgres", path: place.path, username: "postgres", database: "postgres", max: 1 });
    const end = async () => {
      await client.close();
      await thread.close();
      await place.remove();
    };
    try {
      return await openDatabase("pglite", client, thread.trouble, async () => {
        await end();
        claim.release();
      });
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
  trouble(): string | null;
  close(): Promise<void>;
}

async function startThread(directory: string, socket: string, log: Log): Promise<DatabaseThread> {
  const worker = new Worker(new URL("./pglite-thread.ts", import.meta.url).href);
  let trouble: string | null = null;
  const ask = (orders: PgliteOrders) =>
    new Promise<void>((resolve, reject) => {
      const fail = (reason: string) => {
        trouble = reason;
        reject(new LatheError("internal", `The database did not ${orders.type}.`, undefined, { cause: new Error(reason) }));
      };
      worker.onmessage = (message: MessageEvent<unknown>) => {
        const said = ThreadMessage.parse(message.data);
        if (said.type === "trouble") log("warn", "database connection", { reason: said.reason });
        else if (said.type === "failed") fail(said.reason);
        else resolve();
      };
      worker.onerror = (event) => {
        log("error", "database thread", { reason: event.message });
        fail(event.message);
      };
      worker.postMessage(orders);
    });
  await ask({ type: "open", directory, socket }).catch((error: unknown) => {
    worker.terminate();
    throw error;
  });
  const close = async () => {
    if (trouble === null) await ask({ type: "close" });
    trouble = "closed";
    worker.terminate();
  };
  return { trouble: () => trouble, close };
}
