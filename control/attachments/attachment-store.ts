import { LatheError } from "@lathe/protocol/errors";
import { type AttachmentId, newId, type ProjectId, type UserId } from "@lathe/protocol/ids";
import { Attachment } from "@lathe/protocol/prompt";
import { and, asc, count, eq, inArray, isNull } from "drizzle-orm";
import { parseStored, type Database, type Transaction } from "../db/open-database.ts";
import { attachments } from "../db/schema.ts";
import { classifyAttachment } from "./classify-attachment.ts";
import { cleanName } from "./clean-name.ts";

/** More than anybody has in prompts that are not sent yet. */
const MAX_WAITING = 200;

export interface StoredAttachment extends Attachment {
  content: Uint8Array<ArrayBuffer>;
}

/** Files given with prompts. Each waits for a prompt that names it, and belongs to that prompt's project from then on. */
export class AttachmentStore {
  readonly #database: Database;
  readonly #maxWaiting: number;
  readonly #now: () => number;

  constructor(database: Database, maxWaiting = MAX_WAITING, now: () => number = Date.now) {
    this.#database = database;
    this.#maxWaiting = maxWaiting;
    this.#now = now;
  }

  /** Where a user has too many that wait, the oldest go. Errors: `bad_request`, `too_large`. */
  async create(userId: UserId, name: string, content: Uint8Array): Promise<Attachment> {
    const attachment: Attachment = {
      attachmentId: newId("att"),
      name: cleanName(name),
      ...classifyAttachment(content),
    };
    const { attachmentId: id, ...facts } = attachment;
    const row = { id, userId, ...facts, createdAt: this.#now(), content: content.toBase64() };
    await this.#database.asUser(userId, async (transaction) => {
      await transaction.insert(attachments).values(row);
      await this.#forgetOldest(transaction, userId);
    });
    return attachment;
  }

  /** Errors: `not_found`. */
  read(userId: UserId, attachmentId: AttachmentId): Promise<StoredAttachment> {
    return this.#database.asUser(userId, async (transaction) => {
      const [row] = await transaction.select().from(attachments).where(eq(attachments.id, attachmentId));
      return toStored(row);
    });
  }

  /** For a worker: what nobody has taken belongs to its project from now on. Errors: `not_found`, another project's too. */
  take(projectId: ProjectId, attachmentId: AttachmentId): Promise<StoredAttachment> {
    return this.#database.asProject(projectId, async (transaction) => {
      await transaction
        .update(attachments)
        .set({ projectId })
        .where(and(eq(attachments.id, attachmentId), isNull(attachments.projectId)));
      const [row] = await transaction
        .select()
        .from(attachments)
        .where(and(eq(attachments.id, attachmentId), eq(attachments.projectId, projectId)));
      return toStored(row);
    });
  }

  /** Errors: `not_found`; `conflict` once a prompt has it. */
  async delete(userId: UserId, attachmentId: AttachmentId): Promise<void> {
    await this.#database.asUser(userId, async (transaction) => {
      const deleted = await transaction
        .delete(attachments)
        .where(and(eq(attachments.id, attachmentId), isNull(attachments.projectId)))
        .returning({ id: attachments.id });
      if (deleted.length > 0) return;
      const kept = await transaction
        .select({ id: attachments.id })
        .from(attachments)
        .where(eq(attachments.id, attachmentId));
      if (kept.length === 0) throw noSuchAttachment();
      throw new LatheError("conflict", "A prompt has this attachment: it stays with its project.");
    });
  }

  async #forgetOldest(transaction: Transaction, userId: UserId): Promise<void> {
    const waiting = and(eq(attachments.userId, userId), isNull(attachments.projectId));
    const [row] = await transaction.select({ waiting: count() }).from(attachments).where(waiting);
    const tooMany = (row?.waiting ?? 0) - this.#maxWaiting;
    if (tooMany <= 0) return;
    const oldest = await transaction
      .select({ id: attachments.id })
      .from(attachments)
      .where(waiting)
      .orderBy(asc(attachments.createdAt), asc(attachments.id))
      .limit(tooMany);
    const ids = oldest.map(({ id }) => id);
    await transaction.delete(attachments).where(inArray(attachments.id, ids));
  }
}

type Row = typeof attachments.$inferSelect;

function toStored(row: Row | undefined): StoredAttachment {
  if (row === undefined) throw noSuchAttachment();
  return { ...toAttachment(row), content: Uint8Array.fromBase64(row.content) };
}

/** What the table says of an attachment. */
export function toAttachment(row: Omit<Row, "content">): Attachment {
  const { id, name, kind, mediaType, bytes, width, height } = row;
  return parseStored(Attachment, {
    attachmentId: id,
    name,
    kind,
    mediaType,
    bytes,
    ...(width === null || height === null ? {} : { width, height }),
  });
}

function noSuchAttachment(): LatheError {
  return new LatheError("not_found", "There is no such attachment.");
}
