import { LoggedEvent } from "@lathe/protocol/events";
import type { ThreadId } from "@lathe/protocol/ids";
import { nameProject } from "@lathe/protocol/name-project";
import { asc, eq } from "drizzle-orm";
import { parseStored, type Transaction } from "../db/open-database.ts";
import { events, projects, threads, turns } from "../db/schema.ts";

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
        if (event.appName !== undefined) await nameAfterApp(transaction, threadId, event.turnId, event.appName);
        break;
    }
  }
}

/** The first turn begins among these: before it stand prompts that wait only. */
const FIRST_EVENTS = 20;

/** The first turn of a project that is called after its prompt names it as the app calls itself. */
async function nameAfterApp(
  transaction: Transaction,
  threadId: ThreadId,
  turnId: string,
  appName: string,
): Promise<void> {
  const rows = await transaction
    .select()
    .from(events)
    .where(eq(events.threadId, threadId))
    .orderBy(asc(events.seq))
    .limit(FIRST_EVENTS);
  const first = rows.map((row) => parseStored(LoggedEvent, row).event).find((event) => event.type === "turn.started");
  if (first === undefined || first.turnId !== turnId) return;
  const [project] = await transaction
    .select({ id: projects.id, name: projects.name })
    .from(projects)
    .innerJoin(threads, eq(threads.projectId, projects.id))
    .where(eq(threads.id, threadId));
  const name = project === undefined ? null : nameProject(project.name, { prompt: first.prompt, appName });
  if (project !== undefined && name !== null)
    await transaction.update(projects).set({ name }).where(eq(projects.id, project.id));
}
