import type { Turn } from "@lathe/protocol/thread";
import { useStore } from "../../store/use-store.ts";
import { useArena } from "../arena-context.tsx";

/** Tells assistive tools how the turn stands. */
export function TurnAnnouncer() {
  const arena = useArena();
  const words = useStore(arena.feed.state, ({ thread, loaded }) => (loaded ? describeTurn(thread.turns.at(-1)) : ""));
  return (
    <p role="status" aria-label="Turn" className="sr-only">
      {words}
    </p>
  );
}

export function describeTurn(turn: Turn | undefined): string {
  if (turn === undefined) return "";
  const changed = turn.changedPaths.length;
  switch (turn.outcome) {
    case null:
      return "Working.";
    case "completed":
      return changed === 0 ? "Done." : `Done. ${changed === 1 ? "1 file" : `${changed} files`} changed.`;
    case "stopped":
      return "Stopped.";
    case "interrupted":
      return "Interrupted. The turn can be continued.";
    case "failed":
      return `Failed. ${turn.error?.message ?? ""}`.trim();
  }
}
