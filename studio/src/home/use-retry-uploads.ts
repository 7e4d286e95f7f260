import { useEffect } from "react";
import type { ControlApi } from "../api/control-api.ts";
import type { DraftAttachments } from "../prompt/draft-attachments.ts";
import { useStore } from "../store/use-store.ts";

const PAUSE_MS = 3_000;

/** Files that could not be sent because the server was away go again once it is back; refused ones do not. */
export function useRetryUploads(
  attachments: DraftAttachments,
  control: Pick<ControlApi, "me">,
  pauseMs = PAUSE_MS,
): void {
  const failed = useStore(
    attachments.state,
    ({ items }) => items.filter(({ state }) => state.phase === "failed").length,
  );
  useEffect(() => {
    if (failed === 0) return;
    const ending = new AbortController();
    void retryWhenBack(attachments, control, pauseMs, ending.signal);
    return () => ending.abort();
  }, [attachments, control, failed, pauseMs]);
}

/** A server that answers right after a file failed was not away: then the file was refused. */
async function retryWhenBack(
  attachments: DraftAttachments,
  control: Pick<ControlApi, "me">,
  pauseMs: number,
  signal: AbortSignal,
): Promise<void> {
  for (let wasAway = false; !signal.aborted; wasAway = true) {
    const isThere = await control.me(signal).then(
      () => true,
      // Why does not matter: it is asked again.
      () => false,
    );
    if (signal.aborted) return;
    if (isThere) return void (wasAway && (await attachments.retryFailed()));
    await pause(pauseMs, signal);
  }
}

/** Ends early when the browser has a network again. */
function pause(ms: number, signal: AbortSignal): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, ms);
  window.addEventListener("online", () => resolve(), { once: true, signal });
  signal.addEventListener("abort", () => resolve(), { once: true });
  return promise.finally(() => clearTimeout(timer));
}
