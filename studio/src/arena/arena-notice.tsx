import type { Thread } from "@lathe/protocol/thread";
import { useEffect, useState, type ReactNode } from "react";
import { useStore } from "../store/use-store.ts";
import { Button } from "../ui/button.tsx";
import { Notice } from "../ui/notice.tsx";
import type { ConnectionState } from "./arena-connection.ts";
import { useArena } from "./arena-context.tsx";
import { goToContinue } from "./chat/continue-button.tsx";
import { useIsOnline } from "./use-is-online.ts";
import { useIsNarrow } from "./use-media-query.ts";

const KEPT = "Write on: what you send now is kept, and goes out as soon as the project is back.";
const REPLACED = "The project's worker ended unexpectedly. A new one has taken over; nothing was lost.";
const INTERRUPTED = " The turn was interrupted; “Continue” goes on with it.";
/** Most interruptions are over before anybody could read about them. */
const SHOWN_AFTER_MS = 1_500;

/** What happens to the project's connection and its worker, as a line below the top bar for as long as it matters. */
export function ArenaNotice({ shownAfterMs = SHOWN_AFTER_MS }: { shownAfterMs?: number }) {
  const { connection } = useArena();
  const state = useStore(connection.state);
  const isAway = state.phase === "connecting" || state.phase === "waiting";
  const isLasting = useIsLasting(isAway, shownAfterMs);
  return (
    <div role="status" aria-label="Project" className="shrink-0 empty:hidden">
      {isAway && isLasting && <Away state={state} />}
      {state.phase === "refused" && <Refused state={state} />}
      {state.phase === "live" && <Replaced />}
      {state.phase === "resting" && <Resting reason={state.reason} />}
    </div>
  );
}

function Away({ state }: { state: Extract<ConnectionState, { phase: "connecting" | "waiting" }> }) {
  const { connection } = useArena();
  const isOnline = useIsOnline();
  // A first start that takes its time is shown where the app will be.
  if (isOnline && state.reason === null) return null;
  return (
    <Line
      tone="warning"
      actions={
        // It stays while a try is under way, so that it does not slip away from under a finger.
        <Button size="sm" disabled={state.phase === "connecting"} onClick={() => connection.retryNow()}>
          Try now
        </Button>
      }
    >
      {isOnline ? state.reason : "This computer is offline."} <span className="text-muted">{KEPT}</span>
    </Line>
  );
}

/** On a narrow screen the chat has the place of what says it elsewhere. */
function Resting({ reason }: { reason: string }) {
  const { connection, workbench, worker } = useArena();
  const wasOpen = useStore(worker.state).workerId !== null;
  const isChatShown = useStore(workbench.state).narrow === "chat";
  if (!useIsNarrow() || !isChatShown) return null;
  return (
    <Line
      tone="info"
      actions={
        <Button size="sm" onClick={() => connection.retryNow()}>
          {wasOpen ? "Open again" : "Try again"}
        </Button>
      }
    >
      {wasOpen && "This project is resting. "}
      {reason}
    </Line>
  );
}

function Refused({ state }: { state: Extract<ConnectionState, { phase: "refused" }> }) {
  const { connection } = useArena();
  return (
    <Line
      tone="danger"
      actions={
        <>
          <Button size="sm" onClick={() => connection.retryNow()}>
            Try again
          </Button>
          <Button size="sm" onClick={() => window.location.reload()}>
            Reload
          </Button>
        </>
      }
    >
      {state.reason}
    </Line>
  );
}

function Replaced() {
  const { worker, feed, workbench } = useArena();
  const { hasReplaced } = useStore(worker.state);
  const wasInterrupted = useStore(feed.state, ({ thread }) => isInterrupted(thread));
  if (!hasReplaced) return null;
  return (
    <Line
      tone="info"
      actions={
        <>
          {wasInterrupted && (
            <Button
              size="sm"
              onClick={() => {
                workbench.showChat();
                goToContinue();
              }}
            >
              Show it
            </Button>
          )}
          <Button size="sm" look="ghost" onClick={() => worker.dismiss()}>
            Dismiss
          </Button>
        </>
      }
    >
      {REPLACED}
      {wasInterrupted && INTERRUPTED}
    </Line>
  );
}

function isInterrupted(thread: Thread): boolean {
  return thread.turns.at(-1)?.outcome === "interrupted";
}

function Line({
  tone,
  actions,
  children,
}: {
  tone: "info" | "warning" | "danger";
  actions: ReactNode;
  children: ReactNode;
}) {
  return (
    <div className="animate-appear border-b border-line">
      <Notice tone={tone} actions={actions} className="rounded-none border-none">
        {children}
      </Notice>
    </div>
  );
}

/** True once `holds` has held for a while. */
function useIsLasting(holds: boolean, afterMs: number): boolean {
  const [isLasting, setIsLasting] = useState(holds && afterMs === 0);
  useEffect(() => {
    if (!holds) {
      setIsLasting(false);
      return;
    }
    const timer = setTimeout(() => setIsLasting(true), afterMs);
    return () => clearTimeout(timer);
  }, [holds, afterMs]);
  return isLasting;
}
