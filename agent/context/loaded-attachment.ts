import type { Attachment } from "@lathe/protocol/prompt";

/** A file given with a prompt, with its bytes; those of a text are UTF-8. */
export interface LoadedAttachment extends Attachment {
  content: Uint8Array;
}
