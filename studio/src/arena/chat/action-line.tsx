import type { ActionStatus } from "@lathe/protocol/actions";
import type { ActionItem } from "@lathe/protocol/thread";
import { Ban, Check, ChevronRight, Minus, CircleStop, Scissors, X, type LucideIcon } from "lucide-react";
import { memo, useEffect, useId, useRef, useState } from "react";
import { Button } from "../../ui/button.tsx";
import { classNames } from "../../ui/class-names.ts";
import { DiffView } from "../../ui/diff-view.tsx";
import { formatDuration } from "../../ui/format-time.ts";
import { useArena } from "../arena-context.tsx";
import { ActionQuestion } from "./action-question.tsx";
import { describeAction, fileOfAction } from "./describe-action.ts";

const STATES: Record<ActionStatus, { icon: LucideIcon; color: string; words: string }> = {
  done: { icon: Check, color: "text-success", words: "Done" },
  failed: { icon: X, color: "text-danger", words: "Failed" },
  refused: { icon: Ban, color: "text-warning", words: "Refused" },
  stopped: { icon: CircleStop, color: "text-muted", words: "Stopped" },
  cut: { icon: Scissors, color: "text-muted", words: "Cut short" },
};

const LINE = "group flex min-h-7 w-full items-center gap-2 rounded-md px-1.5 text-left text-sm";

/** An action as one line; a click shows its diff, its output or what came of it. */
export const ActionLine = memo(function ActionLine({ item }: { item: ActionItem }) {
  const [isOpen, setIsOpen] = useState<boolean | null>(null);
  const detailId = useId();
  const { action, outcome } = item;
  const { verb, subject, isCode } = describeAction(action, outcome?.status ?? null);
  const isWriting = outcome === null && (item.content !== "" || item.output !== "");
  const hasDetail = isWriting || item.output !== "" || (outcome !== null && (outcome.diff ?? outcome.result) !== "");
  // What is being written shows by itself; a person's click has the last word.
  const isShown = hasDetail && (isOpen ?? isWriting);
  const line = (
    <>
      <ActionState status={outcome?.status ?? null} />
      <span className="min-w-0 truncate">
        <span className="text-muted">{verb} </span>
        <span className={classNames(isCode && "font-mono text-xs")}>{subject}</span>
      </span>
      <span className="grow" />
      <LineCounts added={outcome?.addedLines} removed={outcome?.removedLines} />
      {outcome?.exitCode !== undefined && outcome.exitCode !== 0 && (
        <span className="shrink-0 text-xs text-danger">
          {outcome.exitCode === null ? "killed" : `exit ${outcome.exitCode}`}
        </span>
      )}
      {item.durationMs !== null && item.durationMs >= 100 && (
        <span className="shrink-0 text-xs text-faint">{formatDuration(item.durationMs)}</span>
      )}
      <ChevronRight
        aria-hidden
        className={classNames(
          "size-3.5 shrink-0 text-faint transition-transform",
          isShown && "rotate-90",
          !hasDetail && "invisible",
        )}
      />
    </>
  );
  return (
    <li>
      {hasDetail ? (
        <button
          type="button"
          aria-expanded={isShown}
          aria-controls={isShown ? detailId : undefined}
          onClick={() => setIsOpen(!isShown)}
          className={classNames(LINE, "transition-colors hover:bg-hover")}
        >
          {line}
        </button>
      ) : (
        <div className={LINE}>{line}</div>
      )}
      {isShown && (
        <div id={detailId} className="mt-0.5 mb-1.5 ml-7 overflow-hidden rounded-md border border-line bg-raised">
          <ActionDetail item={item} />
        </div>
      )}
      {item.question !== null && <ActionQuestion item={item} question={item.question} />}
    </li>
  );
});

function ActionState({ status }: { status: ActionStatus | null }) {
  if (status === null) {
    return (
      <span className="flex size-4 shrink-0 items-center justify-center">
        <span aria-hidden className="size-2 animate-breathe rounded-full bg-accent" />
        <span className="sr-only">Running:</span>
      </span>
    );
  }
  const { icon: Icon, color, words } = STATES[status];
  return (
    <>
      <Icon aria-hidden className={classNames("size-4 shrink-0", color)} strokeWidth={2} />
      <span className="sr-only">{words}:</span>
    </>
  );
}

function LineCounts({ added = 0, removed = 0 }: { added?: number; removed?: number }) {
  if (added === 0 && removed === 0) return null;
  return (
    <span className="flex shrink-0 gap-1 text-xs">
      {added > 0 && (
        <span className="text-success">
          +{added}
          <span className="sr-only"> lines</span>
        </span>
      )}
      {removed > 0 && (
        <span className="inline-flex items-center text-danger">
          <Minus aria-hidden className="size-2.5" strokeWidth={3} />
          {removed}
          <span className="sr-only"> lines removed</span>
        </span>
      )}
    </span>
  );
}

function ActionDetail({ item }: { item: ActionItem }) {
  const arena = useArena();
  const { outcome, action } = item;
  const path = fileOfAction(action);
  return (
    <>
      {outcome === null && <Tail text={item.content === "" ? item.output : item.content} />}
      {outcome !== null && outcome.diff !== undefined && outcome.diff !== "" ? (
        <div className="max-h-80 overflow-y-auto">
          <DiffView patch={outcome.diff} label={`Changes of ${path ?? "the file"}`} />
        </div>
      ) : (
        outcome !== null && <Printed text={item.output === "" ? outcome.result : item.output} />
      )}
      {path !== null && (
        <div className="border-t border-line p-1">
          <Button look="ghost" size="sm" onClick={() => arena.openFile(path)}>
            Open in Code
          </Button>
        </div>
      )}
    </>
  );
}

function Printed({ text }: { text: string }) {
  return (
    <pre
      tabIndex={0}
      className="max-h-72 overflow-auto px-2.5 py-2 font-mono text-xs leading-5 wrap-anywhere whitespace-pre-wrap"
    >
      {text}
    </pre>
  );
}

const TAIL_CHARACTERS = 6_000;

/** The end of a text that grows, in view. */
function Tail({ text }: { text: string }) {
  const box = useRef<HTMLPreElement>(null);
  useEffect(() => {
    box.current?.scrollTo({ top: box.current.scrollHeight });
  }, [text]);
  return (
    <pre ref={box} className="h-40 overflow-hidden px-2.5 py-2 font-mono text-xs leading-5 whitespace-pre text-muted">
      {text.slice(-TAIL_CHARACTERS)}
    </pre>
  );
}
