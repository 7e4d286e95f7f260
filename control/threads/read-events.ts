import type { EventsPage } from "@lathe/protocol/api";
import { LatheError } from "@lathe/protocol/errors";
import { LoggedEvent } from "@lathe/protocol/events";
import type { ThreadId } from "@lathe/protocol/ids";
import { and, asc, eq, gt } from "drizzle-orm";
import { parseStored, type Transaction } from "../db/open-database.ts";
import { events, threads } from "../db/schema.ts";

/** The events after `after` in order, at most `limit`, and the number of the thread's last. Errors: `not_found`. */
export async function readEvents(
  transaction: Transaction,
  threadId: ThreadId,
  { after, limit }: { after: number; limit: number },
): Promise<EventsPage> {
  const [thread] = await transaction.select({ lastSeq: threads.lastSeq }).from(threads).where(eq(threads.id, threadId));
  if (thread === undefined) throw new LatheError("not_found", "There is no such thread.");
  const rows = await transaction
    .select()
    .from(events)
    .where(and(eq(events.threadId, threadId), gt(events.seq, after)))
    .orderBy(asc(events.seq))
    .limit(limit);
  return { events: rows.map((row) => parseStored(LoggedEvent, row)), lastSeq: thread.lastSeq };
}
