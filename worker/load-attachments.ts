import type { LoadedAttachment } from "@lathe/agent/context/loaded-attachment";
import { LatheError } from "@lathe/protocol/errors";
import type { AttachmentId } from "@lathe/protocol/ids";
import type { StoredAttachment } from "./control-client.ts";
import type { Attachment } from "@lathe/protocol/prompt";

/**
 * The files given with a prompt, with their bytes. Errors: `not_found` with the name of one that is gone, since a turn
 * that does not see what it was given would go wrong in a way that nobody understands; `internal` when nobody answers.
 */
export async function loadAttachments(
  attachments: readonly Attachment[],
  read: (attachmentId: AttachmentId, signal: AbortSignal) => Promise<StoredAttachment>,
  signal: AbortSignal,
): Promise<LoadedAttachment[]> {
  return Promise.all(
    attachments.map(async (attachment) => {
      try {
        const { content, mediaType } = await read(attachment.attachmentId, signal);
        // What it is said to be came from a browser.
        const kind = mediaType.startsWith("image/") ? "image" : "text";
        return { ...attachment, kind, mediaType, bytes: content.length, content };
      } catch (error) {
        if (signal.aborted) throw error;
        const isAnswer = error instanceof LatheError;
        const reason = isAnswer ? error.message : "Lathe's server does not answer.";
        throw new LatheError(
          isAnswer ? "not_found" : "internal",
          `"${attachment.name}" could not be read: ${reason}`,
          undefined,
          {
            cause: error,
          },
        );
      }
    }),
  );
}
