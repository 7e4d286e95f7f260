import { LatheError } from "@lathe/protocol/errors";
import type { LoggedEvent } from "@lathe/protocol/events";
import type { ThreadId } from "@lathe/protocol/ids";
import { and, asc, eq, gte, lte, sql } from "drizzle-orm";
import type { Transaction } from "../db/open-database.ts";
import { events, projects, threads } from "../db/schema.ts";
import { recordTurns } from "./record-turns.ts";

/**
 * Adds events to the end of a thread's log, in the transaction of somebody who may see it. What is there already is
 * left alone, so that a batch whose answer was lost can be sent again. Gives the last sequence number.
 * Errors: `not_found`; `bad_request` when an event is of another thread; `conflict` when one would leave a gap or
 * differs from what is kept under its number. The caller's transaction is then undone, and nothing of the batch kept.
 */
export async function appendEvents(
  transaction: Transaction,
  threadId: ThreadId,
  batch: readonly LoggedEvent[],
): Promise<number> {
  // The lock makes one writer at a time of each thread, so that the numbers cannot be given twice.
  const [thread] = await transaction
    .select({ lastSeq: threads.lastSeq, projectId: threads.projectId })
    .from(threads)
    .where(eq(threads.id, threadId))
    .for("update");
  if (thread === undefined) throw new LatheError("not_found", "There is no such thread.");

  checkNumbers(threadId, thread.lastSeq, batch);
  const known = batch.filter((logged) => logged.seq <= thread.lastSeq);
  const added = batch.slice(known.length);
  if (known.length > 0) await checkKnown(transaction, threadId, known);
  const last = added.at(-1);
  if (last === undefined) return thread.lastSeq;

  await insert(transaction, threadId, added);
  await recordTurns(transaction, added);
  await transaction.update(threads).set({ lastSeq: last.seq }).where(eq(threads.id, threadId));
  await transaction.update(projects).set({ updatedAt: last.at }).where(eq(projects.id, thread.projectId));
  return last.seq;
}

function checkNumbers(threadId: ThreadId, lastSeq: number, batch: readonly LoggedEvent[]): void {
  let previous: number | null = null;
  for (const logged of batch) {
    if (logged.threadId !== threadId) throw new LatheError("bad_request", "An event belongs to another thread.");
    const follows = previous === null ? logged.seq <= lastSeq + 1 : logged.seq === previous + 1;
    if (!follows) {
      throw new LatheError(
        "conflict",
        `Event ${logged.seq} does not follow ${previous ?? lastSeq}: events between them are missing.`,
      );
    }
    previous = logged.seq;
  }
}

async function checkKnown(transaction: Transaction, threadId: ThreadId, known: readonly LoggedEvent[]): Promise<void> {
  const first = known[0]?.seq ?? 0;
  const last = known.at(-1)?.seq ?? 0;
  const kept = await transaction
    .select({ seq: events.seq, at: events.at, event: events.event })
    .from(events)
    .where(and(eq(events.threadId, threadId), gte(events.seq, first), lte(events.seq, last)))
    .orderBy(asc(events.seq));
  known.forEach((logged, index) => {
    const row = kept[index];
    const same = row?.seq === logged.seq && row.at === logged.at && Bun.deepEquals(row.event, asStored(logged.event));
    if (!same) throw new LatheError("conflict", `Event ${logged.seq} is in the log already and says something else.`);
  });
}

/** The value as it comes back: without keys that are undefined. */
function asStored(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

/**
 * One statement with one parameter for the whole batch: several times quicker than a parameter for each value. Each
 * event is a string inside it, so that Postgres does not take apart what may hold U+0000.
 */
async function insert(transaction: Transaction, threadId: ThreadId, batch: readonly LoggedEvent[]): Promise<void> {
  const rows = JSON.stringify(batch.map(({ seq, at, event }) => ({ seq, at, event: JSON.stringify(event) })));
  await transaction.execute(
    sql`INSERT INTO ${events} (thread_id, seq, at, event)
        SELECT ${threadId}, row.seq, row.at, row.event::json
        FROM json_to_recordset(${rows}::text::json) AS row (seq integer, at bigint, event text)`,
  );
}
