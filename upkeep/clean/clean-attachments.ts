import type { CleanPlace } from "./clean-data.ts";
import type { Cleaning } from "./cleaning.ts";

/** Long enough for whoever writes a prompt, goes to sleep over it and sends it in the morning. */
const KEPT_MS = 24 * 60 * 60 * 1_000;

/** Files that were given and that no prompt ever named. */
export async function cleanAttachments({ stored }: CleanPlace, cleaning: Cleaning): Promise<void> {
  const cameBefore = Date.now() - KEPT_MS;
  const { count, bytes } = cleaning.dryRun
    ? await stored.listForgottenAttachments(cameBefore)
    : await stored.purgeForgottenAttachments(cameBefore);
  if (count === 0) return;
  const what = count === 1 ? "1 that no prompt named" : `${count} that no prompt named`;
  cleaning.removedRows("attachments", what, bytes);
}
