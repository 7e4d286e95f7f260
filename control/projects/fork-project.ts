import { type Project, ProjectName } from "@lathe/protocol/api";
import { LatheError } from "@lathe/protocol/errors";
import type { LoggedEvent } from "@lathe/protocol/events";
import { type AttachmentId, newId, type ProjectId, type ThreadId, type UserId } from "@lathe/protocol/ids";
import { eq } from "drizzle-orm";
import type { Transaction } from "../db/open-database.ts";
import { attachments, projects, threads, thumbnails } from "../db/schema.ts";
import { appendEvents } from "../threads/append-events.ts";
import { type CopyEnd, copyEvents } from "../threads/copy-events.ts";
import { readEvents } from "../threads/read-events.ts";

export interface WantedFork {
  /** Left out: the source's with "copy" behind it. */
  name: string | undefined;
  /** Of a workspace that waits for a project already. */
  projectId: ProjectId | undefined;
  /** Up to where the conversation is taken along; null: all of it. */
  end: CopyEnd | null;
}

const EVENTS_AT_ONCE = 2_000;
const COPY = " copy";
const MAX_NAME_CHARACTERS = 80;

/** Makes the rows of another project out of those of `source`, in its user's transaction, and gives its id. */
export async function forkProject(
  transaction: Transaction,
  userId: UserId,
  source: Project,
  { name = nameCopy(source.name), projectId = newId("prj"), end }: WantedFork,
): Promise<ProjectId> {
  const now = Date.now();
  const threadId = newId("thr");
  const inserted = await transaction
    .insert(projects)
    .values({ id: projectId, userId, name, template: source.template, createdAt: now, updatedAt: now })
    .onConflictDoNothing()
    .returning({ id: projects.id });
  if (inserted.length === 0) throw new LatheError("conflict", "There is a project with this id already.");
  await transaction.insert(threads).values({ id: threadId, projectId, userId, createdAt: now });
  const copied = copyEvents(await readAll(transaction, source.threadId), threadId, end);
  await copyAttachments(transaction, projectId, copied.attachments);
  for (let from = 0; from < copied.events.length; from += EVENTS_AT_ONCE) {
    await appendEvents(transaction, threadId, copied.events.slice(from, from + EVENTS_AT_ONCE));
  }
  // The copied events are old; the copy is not.
  await transaction.update(projects).set({ updatedAt: now }).where(eq(projects.id, projectId));
  const [picture] = await transaction.select().from(thumbnails).where(eq(thumbnails.projectId, source.projectId));
  if (picture !== undefined) await transaction.insert(thumbnails).values({ ...picture, projectId });
  return projectId;
}

/** "Recipes" → "Recipes copy". */
export function nameCopy(name: string): string {
  const room = MAX_NAME_CHARACTERS - COPY.length;
  return ProjectName.parse(name.slice(0, room).toWellFormed().trim() + COPY);
}

async function readAll(transaction: Transaction, threadId: ThreadId): Promise<LoggedEvent[]> {
  const all: LoggedEvent[] = [];
  for (;;) {
    const { events, lastSeq } = await readEvents(transaction, threadId, {
      after: all.at(-1)?.seq ?? 0,
      limit: EVENTS_AT_ONCE,
    });
    for (const event of events) all.push(event);
    if (events.length === 0 || (all.at(-1)?.seq ?? 0) >= lastSeq) return all;
  }
}

async function copyAttachments(
  transaction: Transaction,
  projectId: ProjectId,
  ids: ReadonlyMap<AttachmentId, AttachmentId>,
): Promise<void> {
  // One at a time: their content is megabytes.
  for (const [from, to] of ids) {
    const [row] = await transaction.select().from(attachments).where(eq(attachments.id, from));
    if (row !== undefined) await transaction.insert(attachments).values({ ...row, id: to, projectId });
  }
}
