import { ArrowDown } from "lucide-react";
import { useDeferredValue, useEffect, useRef } from "react";
import { useFrameStore } from "../../store/use-frame-store.ts";
import { useStore } from "../../store/use-store.ts";
import { Button } from "../../ui/button.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { useArena } from "../arena-context.tsx";
import { MessageBox } from "./message-box.tsx";
import { TurnAnnouncer } from "./turn-announcer.tsx";
import { TurnList } from "./turn-list.tsx";
import { useScrollPosition } from "./use-scroll-position.ts";
import { WaitingPrompts } from "./waiting-prompts.tsx";
import { RetryNotice } from "../../ui/retry-notice.tsx";

export function ChatPanel() {
  const arena = useArena();
  const { thread, loaded, problem } = useFrameStore(arena.feed.state);
  // What is typed comes before what streams in.
  const turns = useDeferredValue(thread.turns);
  const box = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const { isAtEnd, goToEnd } = useScrollPosition(box, content);
  // Who sends a prompt wants to see what comes of it.
  const sent = useStore(arena.outbox.state, (prompts) => prompts.at(-1)?.promptId);
  useEffect(() => {
    if (sent !== undefined) goToEnd();
  }, [sent, goToEnd]);
  return (
    <div className="flex h-full flex-col">
      <div className="relative min-h-0 grow">
        <div
          ref={box}
          tabIndex={0}
          aria-label="Messages"
          role="group"
          className="h-full overflow-y-auto overscroll-contain [overflow-anchor:none] outline-offset-[-2px]"
        >
          <div ref={content} className="space-y-6 p-3 pb-5">
            <TurnList turns={turns} box={box} />
            {thread.turns.length === 0 && !loaded && <LoadingTurns />}
            {loaded && thread.turns.length + thread.queue.length === 0 && (
              <p className="px-1 pt-[12vh] text-center text-muted">Say what this app should be or do.</p>
            )}
            {problem !== null && <RetryNotice onRetry={() => arena.feed.retry()}>{problem}</RetryNotice>}
          </div>
        </div>
        {!isAtEnd && (
          <Button
            size="sm"
            icon={ArrowDown}
            onClick={() => {
              goToEnd();
              // This button goes away: the focus stays in the chat.
              box.current?.focus({ preventScroll: true });
            }}
            className="absolute bottom-2 left-1/2 -translate-x-1/2 animate-appear shadow-float"
          >
            Jump to the newest
          </Button>
        )}
      </div>
      <WaitingPrompts />
      <MessageBox />
      <TurnAnnouncer />
    </div>
  );
}

function LoadingTurns() {
  return (
    <div className="space-y-3">
      <Skeleton className="ml-auto h-10 w-2/3" />
      <Skeleton className="h-5 w-4/5" />
      <Skeleton className="h-5 w-3/5" />
    </div>
  );
}
