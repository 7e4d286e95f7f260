import { Undo2 } from "lucide-react";
import { useEffect, useRef } from "react";
import { useStore } from "../store/use-store.ts";
import { Button } from "../ui/button.tsx";
import { Notice } from "../ui/notice.tsx";
import type { Enhancement } from "./enhancement.ts";

/** What becomes of the wish for another wording, above the person's own. */
export function EnhancementView({ enhancement, onDone }: { enhancement: Enhancement; onDone: () => void }) {
  const state = useStore(enhancement.state);
  switch (state.phase) {
    case "none":
      return null;
    case "asking":
      return (
        <p role="status" className={`${ROW} text-muted`}>
          <span aria-hidden className="size-2 animate-breathe rounded-full bg-accent" />
          <span className="grow">Finding better words…</span>
          <Button size="sm" look="ghost" onClick={() => end(() => enhancement.drop())}>
            Cancel
          </Button>
        </p>
      );
    case "failed":
      return (
        <Notice
          tone="danger"
          className="m-2 mb-0"
          actions={
            <Button size="sm" look="ghost" onClick={() => end(() => enhancement.drop())}>
              Dismiss
            </Button>
          }
        >
          {state.problem}
        </Notice>
      );
    case "offered":
      return (
        <Offer
          text={state.text}
          onUse={() => end(() => enhancement.use())}
          onKeep={() => end(() => enhancement.drop())}
        />
      );
    case "used":
      return (
        <p role="status" className={`${ROW} text-muted`}>
          <span className="grow">Your words were replaced.</span>
          <Button size="sm" look="ghost" icon={Undo2} onClick={() => end(() => enhancement.undo())}>
            Undo
          </Button>
        </p>
      );
  }

  function end(change: () => void): void {
    change();
    onDone();
  }
}

const ROW = "flex items-center gap-2 border-b border-line py-1 pr-1 pl-3 text-sm";

function Offer({ text, onUse, onKeep }: { text: string; onUse: () => void; onKeep: () => void }) {
  const use = useRef<HTMLButtonElement>(null);
  // Who went on writing meanwhile is not to accept it with the next space.
  useEffect(() => {
    if (!(document.activeElement instanceof HTMLTextAreaElement)) use.current?.focus();
  }, []);
  return (
    <section
      aria-label="Suggested prompt"
      className="border-b border-line"
      onKeyDown={(event) => event.key === "Escape" && onKeep()}
    >
      <div className="flex flex-wrap items-center gap-1.5 py-1 pr-1 pl-3">
        <h3 className="grow text-sm font-medium text-muted">Suggested; yours is below</h3>
        <Button size="sm" look="ghost" onClick={onKeep}>
          Keep mine
        </Button>
        <Button ref={use} size="sm" look="primary" onClick={onUse}>
          Use this
        </Button>
      </div>
      <p
        tabIndex={0}
        role="group"
        aria-label="Suggestion"
        className="max-h-[25vh] overflow-y-auto bg-accent-soft px-3 py-2 wrap-anywhere whitespace-pre-wrap -outline-offset-2"
      >
        {text}
      </p>
    </section>
  );
}
