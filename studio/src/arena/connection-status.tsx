import { useEffect, useState } from "react";
import { useStore } from "../store/use-store.ts";
import { Button } from "../ui/button.tsx";
import { classNames } from "../ui/class-names.ts";
import type { ConnectionState } from "./arena-connection.ts";
import { useArena } from "./arena-context.tsx";

const DOTS: Record<ConnectionState["phase"], string> = {
  live: "bg-success",
  connecting: "bg-accent animate-breathe",
  waiting: "bg-warning animate-breathe",
  refused: "bg-danger",
  closed: "bg-line-strong",
};

/** How the page is connected, in words; with a way to try again where it is not. */
export function ConnectionStatus() {
  const { connection } = useArena();
  const state = useStore(connection.state);
  const words = useConnectionWords(state);
  useEffect(() => {
    const retry = (): void => connection.retryNow();
    window.addEventListener("online", retry);
    return () => window.removeEventListener("online", retry);
  }, [connection]);
  return (
    <div className="flex min-w-0 items-center gap-1.5">
      <div
        role="status"
        aria-label="Connection"
        title={"reason" in state ? state.reason : undefined}
        className="flex min-w-0 items-center gap-1.5 text-sm text-muted"
      >
        <span aria-hidden className={classNames("size-1.75 shrink-0 rounded-full", DOTS[state.phase])} />
        <span className={classNames("truncate", state.phase === "live" && "max-sm:sr-only")}>{words}</span>
        {state.phase === "waiting" && <span className="truncate max-lg:sr-only">{state.reason}</span>}
      </div>
      {(state.phase === "waiting" || state.phase === "refused") && (
        <Button size="sm" onClick={() => connection.retryNow()}>
          {state.phase === "waiting" ? "Now" : "Try again"}
        </Button>
      )}
    </div>
  );
}

function useConnectionWords(state: ConnectionState): string {
  const [now, setNow] = useState(Date.now);
  const isWaiting = state.phase === "waiting";
  useEffect(() => {
    if (!isWaiting) return;
    setNow(Date.now());
    const timer = setInterval(() => setNow(Date.now()), 500);
    return () => clearInterval(timer);
  }, [isWaiting]);
  switch (state.phase) {
    case "connecting":
      return state.attempt > 1 ? "Reconnecting…" : "Connecting…";
    case "live":
      return "Connected";
    case "waiting":
      return `Reconnecting in ${Math.max(1, Math.ceil((state.retryAt - now) / 1_000))} s`;
    case "refused":
      return state.reason;
    case "closed":
      return "Not connected";
  }
}
