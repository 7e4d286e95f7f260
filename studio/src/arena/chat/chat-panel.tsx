import type { Thread } from "@lathe/protocol/thread";
import { ArrowDown } from "lucide-react";
import { useRef } from "react";
import { useStore } from "../../store/use-store.ts";
import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { useArena } from "../arena-context.tsx";
import { MessageBox } from "./message-box.tsx";
import { TurnAnnouncer } from "./turn-announcer.tsx";
import { TurnView } from "./turn-view.tsx";
import { useStickToEnd } from "./use-stick-to-end.ts";
import { WaitingPrompts } from "./waiting-prompts.tsx";

export function ChatPanel() {
  const arena = useArena();
  const { thread, loaded, problem } = useStore(arena.feed.state);
  const box = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const { isAtEnd, goToEnd } = useStickToEnd(box, content);
  return (
    <div className="flex h-full flex-col">
      <div className="relative min-h-0 grow">
        <div
          ref={box}
          tabIndex={0}
          aria-label="Messages"
          role="group"
          className="h-full overflow-y-auto overscroll-contain outline-offset-[-2px]"
        >
          <div ref={content} className="space-y-6 p-3 pb-5">
            {loaded || thread.turns.length > 0 ? <Turns thread={thread} isLoaded={loaded} /> : <LoadingTurns />}
            {problem !== null && (
              <Notice
                tone="danger"
                actions={
                  <Button size="sm" onClick={() => arena.feed.retry()}>
                    Try again
                  </Button>
                }
              >
                {problem}
              </Notice>
            )}
          </div>
        </div>
        {!isAtEnd && (
          <Button
            size="sm"
            icon={ArrowDown}
            onClick={goToEnd}
            className="absolute bottom-2 left-1/2 -translate-x-1/2 animate-appear shadow-float"
          >
            To the end
          </Button>
        )}
      </div>
      <WaitingPrompts />
      <MessageBox />
      <TurnAnnouncer />
    </div>
  );
}

function Turns({ thread, isLoaded }: { thread: Thread; isLoaded: boolean }) {
  const { me, people } = useArena();
  const present = useStore(people);
  if (thread.turns.length === 0) {
    return isLoaded && thread.queue.length === 0 ? (
      <p className="px-1 pt-[12vh] text-center text-muted">Say what this app should be or do.</p>
    ) : null;
  }
  const nameOf = (userId: string): string | null =>
    userId === me.user.userId ? null : (present.find((person) => person.userId === userId)?.name ?? "Somebody else");
  return thread.turns.map((turn, index) => (
    <TurnView key={turn.turnId} turn={turn} isLast={index === thread.turns.length - 1} author={nameOf(turn.by)} />
  ));
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
