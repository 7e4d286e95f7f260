import type { LoadedAttachment } from "@lathe/agent/context/loaded-attachment";
import { LatheError } from "@lathe/protocol/errors";
import type { AttachmentId } from "@lathe/protocol/ids";
import type { Attachment } from "@lathe/protocol/prompt";

/**
 * The files given with a prompt, with their bytes. Errors: `not_found` with the name of one that is gone, since a turn
 * that does not see what it was given would go wrong in a way that nobody understands.
 */
export async function loadAttachments(
  attachments: readonly Attachment[],
  read: (attachmentId: AttachmentId, signal: AbortSignal) => Promise<Uint8Array>,
  signal: AbortSignal,
): Promise<LoadedAttachment[]> {
  return Promise.all(
    attachments.map(async (attachment) => {
      try {
        return { ...attachment, content: await read(attachment.attachmentId, signal) };
      } catch (error) {
        if (!(error instanceof LatheError)) throw error;
        throw new LatheError("not_found", `"${attachment.name}" could not be read: ${error.message}`, undefined, {
          cause: error,
        });
      }
    }),
  );
}
