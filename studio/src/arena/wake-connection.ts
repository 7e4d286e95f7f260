import type { ArenaConnection } from "./arena-connection.ts";

type WakingConnection = Pick<ArenaConnection, "state" | "wake" | "suspend" | "retryNow">;

/**
 * Wakes a connection when the network or the person comes back, also to a page that the browser had put aside with its
 * connections open, where nobody was meanwhile. A project that rests is opened again only for a page
 * that is looked at for a moment: who leafs through tabs does not send others' projects to rest. Returns the way to end
 * it.
 */
export function wakeConnection(connection: WakingConnection, page: Window, dwellMs = 800): () => void {
  const { document } = page;
  let dwell: ReturnType<typeof setTimeout> | undefined;
  const wake = (): void => connection.wake();
  const look = (): void => {
    clearTimeout(dwell);
    if (document.visibilityState !== "visible") return;
    connection.wake();
    dwell = setTimeout(() => {
      const isResting = connection.state.get().phase === "resting";
      if (isResting && document.visibilityState === "visible" && document.hasFocus()) connection.retryNow();
    }, dwellMs);
  };
  const leave = (): void => connection.suspend();
  page.addEventListener("pagehide", leave);
  page.addEventListener("online", wake);
  page.addEventListener("pageshow", wake);
  document.addEventListener("visibilitychange", look);
  return () => {
    clearTimeout(dwell);
    page.removeEventListener("pagehide", leave);
    page.removeEventListener("online", wake);
    page.removeEventListener("pageshow", wake);
    document.removeEventListener("visibilitychange", look);
  };
}
