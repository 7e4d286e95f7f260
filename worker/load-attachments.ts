import { type Clock, systemClock } from "@lathe/agent/clock";
import type { LoadedAttachment } from "@lathe/agent/context/loaded-attachment";
import { LatheError } from "@lathe/protocol/errors";
import type { Attachment } from "@lathe/protocol/prompt";
import type { StoredAttachment } from "./control-client.ts";

/** Between one try and the next, while control does not answer: a server that is started anew is back by then. */
const WAITS_MS = [500, 1_000, 2_000, 4_000, 8_000, 15_000];

type Read = (attachmentId: Attachment["attachmentId"], signal: AbortSignal) => Promise<StoredAttachment>;

/**
 * The files given with a prompt, with their bytes; a server that is away is waited for, half a minute at most. Errors:
 * `not_found` with the name of one that is gone, since a turn that does not see what it was given would go wrong in a way
 * that nobody understands; `internal` when nobody answers.
 */
export async function loadAttachments(
  attachments: readonly Attachment[],
  read: Read,
  signal: AbortSignal,
  clock: Clock = systemClock,
): Promise<LoadedAttachment[]> {
  return Promise.all(
    attachments.map(async (attachment) => {
      const { content, mediaType } = await readPatiently(attachment, { read, clock }, signal);
      // What it is said to be came from a browser.
      const kind = mediaType.startsWith("image/") ? "image" : "text";
      return { ...attachment, kind, mediaType, bytes: content.length, content };
    }),
  );
}

async function readPatiently(
  { attachmentId, name }: Attachment,
  { read, clock }: { read: Read; clock: Clock },
  signal: AbortSignal,
): Promise<StoredAttachment> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await read(attachmentId, signal);
    } catch (cause) {
      if (signal.aborted) throw cause;
      const waitMs = WAITS_MS[attempt];
      if (cause instanceof LatheError) {
        throw new LatheError("not_found", `"${name}" could not be read: ${cause.message}`, undefined, { cause });
      }
      if (waitMs === undefined) {
        const text = `"${name}" could not be read: Lathe's server does not answer.`;
        throw new LatheError("internal", text, undefined, { cause });
      }
      await clock.sleep(waitMs, signal);
    }
  }
}
