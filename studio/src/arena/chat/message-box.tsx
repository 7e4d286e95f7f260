import { runningTurn } from "@lathe/protocol/thread";
import { LIMITS } from "@lathe/protocol/limits";
import { useQuery } from "@tanstack/react-query";
import { ArrowUp, CircleStop } from "lucide-react";
import { queries } from "../../api/queries.ts";
import { useStore } from "../../store/use-store.ts";
import { useStudio } from "../../studio-context.tsx";
import { Button } from "../../ui/button.tsx";
import { GrowingTextarea } from "../../ui/growing-textarea.tsx";
import { ModelSelect } from "../../ui/model-select.tsx";
import { isSendable, PromptCounter } from "../../ui/prompt-counter.tsx";
import { useArena } from "../arena-context.tsx";
import { useNextModel } from "../use-next-model.ts";

export function MessageBox() {
  const arena = useArena();
  const { control } = useStudio();
  const models = useQuery(queries.models(control)).data;
  const thread = useStore(arena.feed.state, (state) => state.thread);
  const outgoing = useStore(arena.outbox.state);
  const text = useStore(arena.draft.state);
  const model = useNextModel();
  const isRunning = runningTurn(thread) !== null;
  const isFull = thread.queue.length + outgoing.length >= LIMITS.queue.maxPrompts;

  function send(): void {
    if (!isSendable(text) || isFull) return;
    arena.sendPrompt(text.trim(), model);
    arena.draft.set("");
  }

  return (
    <form
      className="px-3 pb-3"
      onSubmit={(event) => {
        event.preventDefault();
        if (isRunning) arena.stopTurn();
        else send();
      }}
    >
      <div className="rounded-lg border border-line bg-raised transition-colors focus-within:border-accent">
        <GrowingTextarea
          id="message"
          rows={2}
          aria-label="Message"
          placeholder={isRunning ? "Say what comes next" : "Ask for a change"}
          value={text}
          onChange={(event) => {
            arena.draft.set(event.target.value);
            arena.act();
          }}
          onSubmit={send}
          className="max-h-[30vh] min-h-15 px-3 pt-2.5 pb-1"
        />
        <div className="flex items-center gap-1.5 p-1.5">
          <ModelSelect models={models} value={model} onChange={(chosen) => arena.chosenModel.set(chosen)} />
          <span className="grow" />
          {isFull && <span className="text-sm text-muted">The queue is full.</span>}
          <PromptCounter length={text.length} />
          {isRunning && isSendable(text) && (
            <Button onClick={send} disabled={isFull}>
              Queue
            </Button>
          )}
          {isRunning ? (
            <Button type="submit" icon={CircleStop}>
              Stop
            </Button>
          ) : (
            <Button type="submit" look="primary" icon={ArrowUp} disabled={!isSendable(text) || isFull}>
              Send
            </Button>
          )}
        </div>
      </div>
    </form>
  );
}
