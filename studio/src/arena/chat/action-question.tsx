import type { ActionItem } from "@lathe/protocol/thread";
import { useState } from "react";
import { useStore } from "../../store/use-store.ts";
import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { useArena } from "../arena-context.tsx";

/** What has to be allowed before the action goes on. The question comes from the agent's side and is only shown. */
export function ActionQuestion({ item, question }: { item: ActionItem; question: string }) {
  const arena = useArena();
  const [isAnswered, setIsAnswered] = useState(false);
  const isLive = useStore(arena.connection.state).phase === "live";
  // A sentence, and below it the command itself.
  const [asked = "", ...rest] = question.split("\n");
  const details = rest.join("\n").trim();
  const answer = (allow: boolean): void => {
    setIsAnswered(true);
    // A way to answer again, should this not arrive.
    void arena.answerAction(item.actionId, allow).then((isTaken) => setIsAnswered(isTaken));
  };
  return (
    <Notice
      tone="warning"
      className="mt-0.5 mb-1.5 ml-7"
      actions={
        <>
          <Button size="sm" disabled={isAnswered} onClick={() => answer(true)}>
            Allow
          </Button>
          <Button size="sm" disabled={isAnswered} onClick={() => answer(false)}>
            Don't allow
          </Button>
        </>
      }
    >
      {asked}
      {details !== "" && (
        <pre
          tabIndex={0}
          aria-label="What it is about"
          className="max-h-40 overflow-auto font-mono text-xs leading-5 wrap-anywhere whitespace-pre-wrap"
        >
          {details}
        </pre>
      )}
      {isAnswered && !isLive && <p className="text-muted">Your answer is sent once the project is connected.</p>}
    </Notice>
  );
}
