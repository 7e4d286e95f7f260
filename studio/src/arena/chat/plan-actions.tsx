import { PLAIN_PROMPT, PLAN_PATH } from "@lathe/protocol/prompt";
import type { Turn } from "@lathe/protocol/thread";
import { FileText, Hammer } from "lucide-react";
import { useStore } from "../../store/use-store.ts";
import { Button } from "../../ui/button.tsx";
import { useArena } from "../arena-context.tsx";
import { useNextModel } from "../use-next-model.ts";

/** The ways on from a plan: to read and change it, and, as long as only questions followed, to have it built. */
export function PlanActions({ turn }: { turn: Turn }) {
  const arena = useArena();
  const isNewest = useStore(arena.feed.state, ({ thread }) => isStillToBuild(turn, thread.turns));
  const model = useNextModel();
  return (
    <div className="flex flex-wrap gap-1.5">
      {isNewest && (
        <Button
          look="primary"
          icon={Hammer}
          onClick={() => {
            arena.draft.mode.set("build");
            // What was given for the plan is needed to build it: a logo, say.
            const { attachments } = turn.options;
            arena.sendPrompt(`Build the plan in ${PLAN_PATH}.`, model, {
              ...PLAIN_PROMPT,
              attachments,
              pinned: [PLAN_PATH],
            });
          }}
        >
          Build this plan
        </Button>
      )}
      <Button icon={FileText} onClick={() => arena.openFile(PLAN_PATH)}>
        Open the plan
      </Button>
    </div>
  );
}

/** Whether nothing came after the plan but questions that are answered. */
export function isStillToBuild(turn: Turn, turns: readonly Turn[]): boolean {
  const later = turns.slice(turns.findIndex(({ turnId }) => turnId === turn.turnId) + 1);
  return later.every(({ options, outcome }) => options.mode === "ask" && outcome !== null);
}

/** Whether the turn has left a plan: one that only asked back has not. */
export function hasPlan({ options, outcome, changedPaths, items }: Turn): boolean {
  if (options.mode !== "plan" || outcome !== "completed") return false;
  return (
    changedPaths.includes(PLAN_PATH) ||
    items.some(
      (item) =>
        item.type === "action" &&
        item.outcome?.status === "done" &&
        (item.action.kind === "file.write" || item.action.kind === "file.edit" || item.action.kind === "file.append") &&
        item.action.path === PLAN_PATH,
    )
  );
}
