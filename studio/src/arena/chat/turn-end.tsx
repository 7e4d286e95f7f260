import type { Usage } from "@lathe/protocol/events";
import type { Turn } from "@lathe/protocol/thread";
import { Link } from "@tanstack/react-router";
import { ChevronRight, RotateCcw } from "lucide-react";
import { useStore } from "../../store/use-store.ts";
import { Button } from "../../ui/button.tsx";
import { formatDuration } from "../../ui/format-time.ts";
import { Notice } from "../../ui/notice.tsx";
import { useArena } from "../arena-context.tsx";
import { ContinueButton } from "./continue-button.tsx";

const CONTINUE = "Continue where you stopped.";

/** How a turn ended, what it changed, and the ways on from there. */
export function TurnEnd({ turn, isLast }: { turn: Turn; isLast: boolean }) {
  const arena = useArena();
  const { restoring } = useStore(arena.versions.state);
  const { versionId } = turn;
  const durationMs = turn.finishedAt === null ? 0 : turn.finishedAt - turn.startedAt;
  return (
    <div className="space-y-2">
      <Outcome turn={turn} onContinue={isLast ? () => arena.sendPrompt(CONTINUE, turn.model) : null} />
      <div className="flex flex-wrap items-start gap-x-3 gap-y-1 text-sm text-muted">
        <ChangedFiles paths={turn.changedPaths} />
        {versionId !== null && (
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
        <span className="grow" />
        <span className="inline-flex h-6.5 items-center text-faint" title={formatUsage(turn.usage)}>
          {formatDuration(durationMs)}
        </span>
      </div>
    </div>
  );
}

function Outcome({ turn, onContinue }: { turn: Turn; onContinue: (() => void) | null }) {
  const actions = onContinue !== null && <ContinueButton onClick={onContinue} />;
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
        </Notice>
      );
    default:
      return null;
  }
}

function ChangedFiles({ paths }: { paths: readonly string[] }) {
  const arena = useArena();
  if (paths.length === 0) return null;
  return (
    <details className="group min-w-0">
      <summary className="-ml-1 inline-flex h-6.5 list-none items-center gap-1 rounded-md px-1.5 hover:bg-hover">
        <ChevronRight aria-hidden className="size-3.5 transition-transform group-open:rotate-90" />
        {paths.length === 1 ? "1 file changed" : `${paths.length} files changed`}
      </summary>
      <ul className="mt-1 max-h-56 overflow-y-auto pl-4">
        {paths.map((path) => (
          <li key={path}>
            <button
              type="button"
              onClick={() => arena.openFile(path)}
              className="max-w-full truncate rounded-sm px-1 font-mono text-xs leading-5 hover:bg-hover hover:text-ink"
            >
              {path}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

function formatUsage(usage: Usage | null): string | undefined {
  if (usage === null) return undefined;
  const parts = [
    usage.inputTokens !== null && `${usage.inputTokens.toLocaleString()} tokens read`,
    usage.outputTokens !== null && `${usage.outputTokens.toLocaleString()} written`,
  ].filter((part) => part !== false);
  return parts.length === 0 ? undefined : parts.join(", ");
}
