import type { LoggedEvent } from "@lathe/protocol/events";
import { eq } from "drizzle-orm";
import type { Transaction } from "../db/open-database.ts";
import { turns } from "../db/schema.ts";

/** Keeps the rows of turns as their events say. */
export async function recordTurns(transaction: Transaction, batch: readonly LoggedEvent[]): Promise<void> {
  for (const { threadId, at, event } of batch) {
    switch (event.type) {
      case "turn.started":
        await transaction.insert(turns).values({
          id: event.turnId,
          threadId,
          promptId: event.promptId,
          state: "running",
          model: event.model,
          startedAt: at,
        });
        break;
      case "usage.updated":
        await transaction.update(turns).set(event.usage).where(eq(turns.id, event.turnId));
        break;
      case "turn.finished":
        await transaction.update(turns).set({ state: event.outcome, finishedAt: at }).where(eq(turns.id, event.turnId));
        break;
    }
  }
}
