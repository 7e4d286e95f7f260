import { useEffect, useState } from "react";
import { useStore } from "../store/use-store.ts";
import { classNames } from "../ui/class-names.ts";
import type { ConnectionState } from "./arena-connection.ts";
import { useArena } from "./arena-context.tsx";
import { useIsOnline } from "./use-is-online.ts";

const DOTS: Record<ConnectionState["phase"], string> = {
  live: "bg-success",
  connecting: "bg-accent animate-breathe",
  waiting: "bg-warning animate-breathe",
  resting: "bg-line-strong",
  refused: "bg-danger",
  closed: "bg-line-strong",
};

/** How the page is connected, in a word or two. What that means and what can be done is the notice's below. */
export function ConnectionStatus() {
  const { connection, worker } = useArena();
  const state = useStore(connection.state);
  const wasThere = useStore(worker.state).workerId !== null;
  const isOnline = useIsOnline();
  const words = state.phase !== "live" && !isOnline ? "Offline" : describePhase(state, wasThere);
  return (
    <div className="flex min-w-0 items-center gap-1.5 text-sm text-muted">
      <span aria-hidden className={classNames("size-1.75 shrink-0 rounded-full", DOTS[state.phase])} />
      <div
        role="status"
        aria-label="Connection"
        className={classNames("truncate", state.phase === "live" && "max-sm:sr-only")}
      >
        {words}
      </div>
      {state.phase === "waiting" && <Countdown until={state.retryAt} />}
    </div>
  );
}

function describePhase(state: ConnectionState, wasThere: boolean): string {
  switch (state.phase) {
    case "connecting":
    case "waiting":
      return wasThere ? "Reconnecting…" : "Opening…";
    case "live":
      return "Connected";
    case "resting":
      return wasThere ? "Resting" : "Not open";
    case "refused":
    case "closed":
      return "Not connected";
  }
}

/** Outside of the status, so that no second of it is announced. */
function Countdown({ until }: { until: number }) {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    setNow(Date.now());
    const timer = setInterval(() => setNow(Date.now()), 500);
    return () => clearInterval(timer);
  }, [until]);
  return (
    <span aria-hidden className="shrink-0 text-faint max-lg:hidden">
      next try in {Math.max(1, Math.ceil((until - now) / 1_000))} s
    </span>
  );
}
