import type { TurnItem, Turn } from "@lathe/protocol/thread";
import { ChevronRight } from "lucide-react";
import { memo, useEffect, useState } from "react";
import { Notice } from "../../ui/notice.tsx";
import { formatDuration } from "../../ui/format-time.ts";
import { ActionLine } from "./action-line.tsx";
import { CheckView } from "./check-view.tsx";
import { EditAgain } from "./edit-again.tsx";
import { Markdown } from "./markdown.tsx";
import { PromptView } from "./prompt-view.tsx";
import { ToldContext } from "./told-context.tsx";
import { TurnEnd } from "./turn-end.tsx";
import { TurnFacts } from "./turn-facts.tsx";

interface TurnViewProps {
  turn: Turn;
  isLast: boolean;
  /** The name of who asked; null for oneself. */
  author: string | null;
}

/** A prompt and all that followed. Unchanged turns keep their identity, and so are not rendered again. */
export const TurnView = memo(function TurnView({ turn, isLast, author }: TurnViewProps) {
  const isRunning = turn.outcome === null;
  return (
    <>
      <PromptView
        text={turn.prompt}
        options={turn.options}
        author={author}
        actions={author === null && <EditAgain turn={turn} />}
      />
      <ToldContext parts={turn.context} />
      {groupItems(turn.items).map((group) =>
        group.type === "actions" ? (
          <ul key={group.key} aria-label="Actions">
            {group.items.map((item) => (
              <ActionLine key={item.actionId} item={item} />
            ))}
          </ul>
        ) : (
          <Item key={group.key} turn={turn} item={group.item} isLast={isLast} />
        ),
      )}
      {isRunning ? <Working turn={turn} /> : <TurnEnd turn={turn} isLast={isLast} />}
    </>
  );
});

interface ItemProps {
  turn: Turn;
  item: Exclude<TurnItem, { type: "action" }>;
  /** The turn is the thread's last one. */
  isLast: boolean;
}

function Item({ turn, item, isLast }: ItemProps) {
  const isStreaming = turn.outcome === null && item === turn.items.at(-1);
  switch (item.type) {
    case "text":
      return <Markdown text={item.text} isStreaming={isStreaming} />;
    case "reasoning":
      return <Reasoning text={item.text} isStreaming={isStreaming} />;
    case "notice":
      return <Notice tone={item.level === "warning" ? "warning" : "info"}>{item.text}</Notice>;
    case "check":
      return <CheckView turn={turn} item={item} isLast={isLast} />;
  }
}

function Reasoning({ text, isStreaming }: { text: string; isStreaming: boolean }) {
  return (
    <details className="group text-sm text-muted">
      <summary className="inline-flex min-h-7 list-none items-center gap-1 rounded-md px-1.5 hover:bg-hover">
        <ChevronRight aria-hidden className="size-3.5 transition-transform group-open:rotate-90" />
        {isStreaming ? "Thinking…" : "Thought about it"}
      </summary>
      <p className="mt-1 ml-2 border-l-2 border-line pl-3 whitespace-pre-wrap">{text}</p>
    </details>
  );
}

function Working({ turn }: { turn: Turn }) {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1_000);
    return () => clearInterval(timer);
  }, []);
  const elapsedMs = Math.max(0, Math.floor((now - turn.startedAt) / 1_000) * 1_000);
  const isAsking = turn.items.some((item) => item.type === "action" && item.question !== null);
  return (
    <p className="flex flex-wrap items-center gap-x-2 px-1.5 text-sm text-muted">
      <span aria-hidden className="size-2 animate-breathe rounded-full bg-accent" />
      {isAsking ? "Waiting for your answer" : "Working"}
      {elapsedMs >= 3_000 && <span className="text-faint">{formatDuration(elapsedMs).replace(".0", "")}</span>}
      <span className="ml-auto flex flex-wrap justify-end gap-x-3">
        <TurnFacts turn={turn} />
      </span>
    </p>
  );
}

type Group =
  | { type: "actions"; key: string; items: Extract<TurnItem, { type: "action" }>[] }
  | { type: "item"; key: string; item: Exclude<TurnItem, { type: "action" }> };

/** Actions that follow each other stand in one list; of a notice that comes again and again, the last time counts. */
export function groupItems(items: readonly TurnItem[]): Group[] {
  const groups: Group[] = [];
  for (const [index, item] of items.entries()) {
    const last = groups.at(-1);
    if (item.type !== "action") {
      if (last?.type === "item" && saysTheSame(last.item, item)) groups.pop();
      groups.push({ type: "item", key: `${index}`, item });
    } else if (last?.type === "actions") last.items.push(item);
    else groups.push({ type: "actions", key: item.actionId, items: [item] });
  }
  return groups;
}

/** "Trying again in 2 s." after "Trying again in 1 s.": it differs in its numbers only. */
function saysTheSame(one: TurnItem, other: TurnItem): boolean {
  const words = (item: TurnItem) => (item.type === "notice" ? item.text.replaceAll(/\d+/g, "0") : null);
  return words(one) !== null && words(one) === words(other);
}
