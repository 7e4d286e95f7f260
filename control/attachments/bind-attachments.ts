import { LatheError } from "@lathe/protocol/errors";
import type { ProjectId } from "@lathe/protocol/ids";
import type { Attachment } from "@lathe/protocol/prompt";
import { and, getTableColumns, inArray, isNull } from "drizzle-orm";
import type { Transaction } from "../db/open-database.ts";
import { attachments } from "../db/schema.ts";
import { toAttachment } from "./attachment-store.ts";

const { content: _content, ...FACTS } = getTableColumns(attachments);

/**
 * Gives a project what a prompt names, and says what it is as it was stored, not as the prompt has it. In the
 * transaction of the user whose attachments they are. Errors: `bad_request`, naming one that is not there or not theirs.
 */
export async function bindAttachments(
  transaction: Transaction,
  projectId: ProjectId,
  wanted: readonly Attachment[],
): Promise<Attachment[]> {
  if (wanted.length === 0) return [];
  const ids = wanted.map(({ attachmentId }) => attachmentId);
  const rows = await transaction
    .update(attachments)
    .set({ projectId })
    .where(and(inArray(attachments.id, ids), isNull(attachments.projectId)))
    .returning(FACTS);
  const bound = new Map<string, Attachment>(rows.map((row) => [row.id, toAttachment(row)]));
  return wanted.map(({ attachmentId, name }) => {
    const attachment = bound.get(attachmentId);
    if (attachment !== undefined) return attachment;
    throw new LatheError("bad_request", `The attachment “${name}” is not there any more. Attach it again.`);
  });
}
