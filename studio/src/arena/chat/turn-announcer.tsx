import type { Turn } from "@lathe/protocol/thread";
import { useStore } from "../../store/use-store.ts";
import { useArena } from "../arena-context.tsx";
import { describeFindings } from "./describe-checks.ts";

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
  const lastCheck = turn.items.findLast((item) => item.type === "check");
  switch (turn.outcome) {
    case null: {
      const asking = turn.items.findLast((item) => item.type === "action" && item.question !== null);
      return asking?.type === "action" ? `A question: ${asking.question}` : "Working.";
    }
    case "completed":
      return [
        "Done.",
        changed > 0 && `${changed === 1 ? "1 file" : `${changed} files`} changed.`,
        describeFindings(lastCheck?.checks ?? []),
      ]
        .filter((sentence) => sentence !== false && sentence !== "")
        .join(" ");
    case "stopped":
      return "Stopped.";
    case "interrupted":
      return "Interrupted. The turn can be continued.";
    case "failed":
      return `Failed. ${turn.error?.message ?? ""}`.trim();
  }
}
