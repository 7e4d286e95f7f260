import { runningTurn, type Turn } from "@lathe/protocol/thread";
import { ArrowDownToLine, PencilLine, Undo2, type LucideIcon } from "lucide-react";
import { useState } from "react";
import { useStore } from "../../store/use-store.ts";
import { Dialog } from "../../ui/dialog.tsx";
import { IconButton } from "../../ui/icon-button.tsx";
import type { Arena } from "../arena.ts";
import { useArena } from "../arena-context.tsx";

/** Takes a prompt up again: what it said, and what went beside it, to be changed and sent. */
export function EditAgain({ turn }: { turn: Turn }) {
  const [isAsking, setIsAsking] = useState(false);
  return (
    <>
      <IconButton
        size="sm"
        icon={PencilLine}
        label="Edit and send again"
        className="mt-1 opacity-0 transition-opacity group-hover/prompt:opacity-100 focus-visible:opacity-100 [@media(hover:none)]:opacity-100"
        onClick={() => setIsAsking(true)}
      />
      {isAsking && <WhereFrom turn={turn} onClose={() => setIsAsking(false)} />}
    </>
  );
}

function WhereFrom({ turn, onClose }: { turn: Turn; onClose: () => void }) {
  const arena = useArena();
  const isRunning = useStore(arena.feed.state, ({ thread }) => runningTurn(thread) !== null);
  const [isGoingBack, setIsGoingBack] = useState(false);
  const isReplacing = arena.draft.text.get().trim() !== "";

  function takeUp(): void {
    fillDraft(arena, turn);
    onClose();
    // The dialog first gives the focus back to where it was opened.
    requestAnimationFrame(() => requestAnimationFrame(() => document.getElementById("message")?.focus()));
  }

  async function goBackFirst(): Promise<void> {
    setIsGoingBack(true);
    if (await arena.goBackToBefore(turn)) takeUp();
    else setIsGoingBack(false);
  }

  return (
    <Dialog
      title="Edit and send again"
      description={
        isReplacing
          ? "The prompt comes into the message box, in the place of what you have written there."
          : "The prompt comes into the message box, where you can change it."
      }
      onClose={onClose}
    >
      <div className="space-y-2">
        <Way
          icon={Undo2}
          title="Go back to before this turn, then send"
          words={
            isRunning
              ? "Not while a turn is running: stop it first."
              : "The files are made as they were before it. What is there now is kept as a version."
          }
          disabled={isRunning || isGoingBack}
          onClick={() => void goBackFirst()}
        />
        <Way
          icon={ArrowDownToLine}
          title="Send on top of what is there"
          words="The files stay as they are now."
          disabled={isGoingBack}
          onClick={takeUp}
        />
      </div>
    </Dialog>
  );
}

interface WayProps {
  icon: LucideIcon;
  title: string;
  words: string;
  disabled: boolean;
  onClick: () => void;
}

function Way({ icon: Icon, title, words, disabled, onClick }: WayProps) {
  return (
    <button
      type="button"
      disabled={disabled}
      onClick={onClick}
      className="flex w-full items-start gap-2.5 rounded-md border border-line px-3 py-2 text-left transition-colors hover:not-disabled:bg-hover disabled:cursor-not-allowed disabled:opacity-50"
    >
      <Icon aria-hidden className="mt-0.5 size-4 shrink-0 text-muted" strokeWidth={1.75} />
      <span>
        <span className="block font-medium">{title}</span>
        <span className="block text-sm text-muted">{words}</span>
      </span>
    </button>
  );
}

/** What a prompt was, as a draft. What went wrong has no place of its own there: it stands below the text. */
export function fillDraft({ draft, chosenModel }: Pick<Arena, "draft" | "chosenModel">, turn: Turn): void {
  const { mode, attachments, element, problem } = turn.options;
  draft.text.set(problem === undefined ? turn.prompt : `${turn.prompt}\n\n${problem.message}`);
  draft.mode.set(mode);
  draft.element.set(element ?? null);
  draft.attachments.replace(attachments);
  chosenModel.set(turn.model);
}
