import { ERRORS, type ErrorBody } from "@lathe/protocol/errors";
import { PLAIN_PROMPT } from "@lathe/protocol/prompt";
import type { Turn } from "@lathe/protocol/thread";
import { Link } from "@tanstack/react-router";
import { RotateCcw, Undo2 } from "lucide-react";
import { useStore } from "../../store/use-store.ts";
import { Button } from "../../ui/button.tsx";
import { formatDuration } from "../../ui/format-time.ts";
import { Notice } from "../../ui/notice.tsx";
import { useArena } from "../arena-context.tsx";
import { ContinueButton } from "./continue-button.tsx";
import { hasPlan, PlanActions } from "./plan-actions.tsx";
import { TurnChanges } from "./turn-changes.tsx";
import { TurnFacts } from "./turn-facts.tsx";

const CONTINUE = "Continue where you stopped.";

/** How a turn ended, what it changed, and the ways on from there. */
export function TurnEnd({ turn, isLast }: { turn: Turn; isLast: boolean }) {
  const arena = useArena();
  const { restoring } = useStore(arena.versions.state);
  const { versionId } = turn;
  const durationMs = turn.finishedAt === null ? 0 : turn.finishedAt - turn.startedAt;
  return (
    <div className="space-y-2">
      <Outcome turn={turn} isLast={isLast} />
      {hasPlan(turn) && <PlanActions turn={turn} />}
      <div className="flex flex-wrap items-start gap-x-3 gap-y-1 text-sm text-muted">
        {versionId !== null && turn.changedPaths.length > 0 && (
          <TurnChanges versionId={versionId} count={turn.changedPaths.length} />
        )}
        {versionId !== null && turn.options.mode !== "ask" && (
          <Button
            look="ghost"
            size="sm"
            icon={RotateCcw}
            className="-mx-1"
            disabled={restoring !== null}
            onClick={() => void arena.goBackTo(versionId)}
          >
            Go back to here
          </Button>
        )}
        <span className="ml-auto flex min-h-6.5 flex-wrap items-center justify-end gap-x-3">
          <TurnFacts turn={turn} />
          <span className="text-faint">{formatDuration(durationMs)}</span>
        </span>
      </div>
    </div>
  );
}

function Outcome({ turn, isLast }: { turn: Turn; isLast: boolean }) {
  const arena = useArena();
  const { restoring } = useStore(arena.versions.state);
  const { versionId, options } = turn;
  // Nothing to go on from: the prompt is sent as it was. Its files go again in any case: models see those of a turn only.
  const isUntouched = turn.items.every((item) => item.type === "notice");
  const actions = isLast && (
    <>
      <ContinueButton
        label={isUntouched && turn.outcome !== "interrupted" ? "Try again" : "Continue"}
        onClick={() =>
          isUntouched
            ? arena.sendPrompt(turn.prompt, turn.model, options)
            : arena.sendPrompt(CONTINUE, turn.model, {
                ...PLAIN_PROMPT,
                mode: options.mode,
                attachments: options.attachments,
              })
        }
      />
      {turn.outcome === "failed" && versionId !== null && (
        <Button size="sm" icon={Undo2} disabled={restoring !== null} onClick={() => void arena.goBackToBefore(turn)}>
          Go back to before this turn
        </Button>
      )}
    </>
  );
  switch (turn.outcome) {
    case "stopped":
      return (
        <Notice tone="info" actions={actions}>
          Stopped. What was done until then is kept.
        </Notice>
      );
    case "interrupted":
      return (
        <Notice tone="warning" actions={actions}>
          Interrupted: the project's worker ended in the middle. What was done until then is kept.
        </Notice>
      );
    case "failed":
      return (
        <Notice tone="danger" actions={actions}>
          {turn.error?.message ?? "The turn failed."}
          {turn.error?.code.startsWith("model_key") === true && (
            <>
              {" "}
              <Link to="/settings" className="text-accent underline underline-offset-2">
                Open settings
              </Link>
            </>
          )}
          {isSettable(turn.error) && (
            <>
              {" "}
              <Link to="/settings" hash="limits" className="text-accent underline underline-offset-2">
                Change the limits
              </Link>
            </>
          )}
        </Notice>
      );
    default:
      return null;
  }
}

/** Whether it was a limit that somebody has set, and not that the model went nowhere. */
function isSettable(error: ErrorBody | null): boolean {
  if (error?.code !== "limit_reached") return false;
  const limit = ERRORS.limit_reached.details.safeParse(error.details).data?.limit ?? "";
  return ["steps", "tokens", "money"].includes(limit) || limit.startsWith("project ");
}
