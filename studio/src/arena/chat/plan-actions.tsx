import { PLAIN_PROMPT, PLAN_PATH } from "@lathe/protocol/prompt";
import type { Turn } from "@lathe/protocol/thread";
import { FileText, Hammer } from "lucide-react";
import { Button } from "../../ui/button.tsx";
import { useArena } from "../arena-context.tsx";
import { useNextModel } from "../use-next-model.ts";

/** The ways on from a plan: to read and change it, and, from the thread's last turn, to have it built. */
export function PlanActions({ isLast }: { isLast: boolean }) {
  const arena = useArena();
  const model = useNextModel();
  return (
    <div className="flex flex-wrap gap-1.5">
      {isLast && (
        <Button
          look="primary"
          icon={Hammer}
          onClick={() => {
            arena.draft.mode.set("build");
            arena.sendPrompt(`Build the plan in ${PLAN_PATH}.`, model, { ...PLAIN_PROMPT, pinned: [PLAN_PATH] });
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
