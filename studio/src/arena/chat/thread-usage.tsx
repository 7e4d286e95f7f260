import { useDeferredValue } from "react";
import { useFrameStore } from "../../store/use-frame-store.ts";
import { useArena } from "../arena-context.tsx";
import { describeThreadUsage } from "./describe-usage.ts";

/** What the whole conversation has used so far; nothing while its only turn says the same. */
export function ThreadUsage() {
  const { feed } = useArena();
  const turns = useDeferredValue(useFrameStore(feed.state, ({ thread }) => thread.turns));
  const usage = turns.length < 2 ? null : describeThreadUsage(turns);
  if (usage === null) return null;
  return (
    <p className="mt-1 px-1 text-right text-xs text-faint" title={usage.long}>
      All turns: {usage.short}
    </p>
  );
}
