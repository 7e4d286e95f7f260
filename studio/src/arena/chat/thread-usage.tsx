import type { Thread } from "@lathe/protocol/thread";
import { describeThreadUsage } from "./describe-usage.ts";

/** What the whole conversation has used so far; nothing while its only turn says the same. */
export function ThreadUsage({ turns }: Pick<Thread, "turns">) {
  const usage = turns.length < 2 ? null : describeThreadUsage(turns);
  if (usage === null) return null;
  return (
    <p className="mt-1 px-1 text-right text-xs text-faint" title={usage.long}>
      All turns: {usage.short}
    </p>
  );
}
