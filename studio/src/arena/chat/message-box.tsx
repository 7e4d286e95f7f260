import { runningTurn } from "@lathe/protocol/thread";
import { LIMITS } from "@lathe/protocol/limits";
import { useQuery } from "@tanstack/react-query";
import { ArrowUp, CircleStop } from "lucide-react";
import { queries } from "../../api/queries.ts";
import { PromptComposer, useIsReady } from "../../prompt/prompt-composer.tsx";
import { useStore } from "../../store/use-store.ts";
import { useStudio } from "../../studio-context.tsx";
import { Button } from "../../ui/button.tsx";
import { hasRoutes } from "../../ui/model-select.tsx";
import { useArena } from "../arena-context.tsx";
import { useNextModel } from "../use-next-model.ts";
import { PickedElementChip } from "../preview/picked-element-chip.tsx";
import { AttachScreenshot } from "./attach-screenshot.tsx";
import { ContextChips } from "./context-chips.tsx";
import { NextContext } from "./next-context.tsx";
import { UsageMeter } from "./usage-meter.tsx";

export function MessageBox() {
  const arena = useArena();
  const { control } = useStudio();
  const { draft, project } = arena;
  const models = useQuery(queries.models(control)).data;
  const settings = useQuery(queries.settings(control)).data;
  // No more than it needs of the thread: it is not to be drawn again for each word that streams in.
  const queue = useStore(arena.feed.state, ({ thread }) => thread.queue);
  const running = useStore(arena.feed.state, ({ thread }) => runningTurn(thread)?.turnId ?? null);
  const isRunning = running !== null;
  const isStopping = useStore(arena.stopping) === running && isRunning;
  const outgoing = useStore(arena.outbox.state);
  const model = useNextModel();
  const element = useStore(draft.element);
  const isFull = queue.length + outgoing.length >= LIMITS.queue.maxPrompts;
  const canSend = useIsReady(draft) && !isFull;

  function send(): void {
    if (!canSend) return;
    arena.sendPrompt(draft.text.get().trim(), model, draft.options());
    draft.clear();
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
      <PromptComposer
        draft={draft}
        id="message"
        label="Message"
        placeholder={
          element !== null ? "What should change here?" : isRunning ? "Say what comes next" : "Ask for a change"
        }
        rows={2}
        className="max-h-[30vh] min-h-15 px-3 pt-2.5 pb-1"
        models={models}
        model={model}
        hasRoutes={hasRoutes(settings)}
        onModel={(chosen) => arena.chosenModel.set(chosen)}
        enhance={(text, signal) => control.enhance({ text, model, template: project.template }, signal)}
        onSend={send}
        onTyped={() => arena.act()}
        beside={
          <>
            <PickedElementChip />
            <ContextChips />
          </>
        }
        tools={
          <>
            <AttachScreenshot />
            <NextContext />
          </>
        }
      >
        {isFull && <span className="text-sm text-muted">The queue is full.</span>}
        {isRunning && canSend && <Button onClick={send}>Queue</Button>}
        {isRunning ? (
          <Button type="submit" icon={CircleStop}>
            {isStopping ? "Stopping…" : "Stop"}
          </Button>
        ) : (
          <Button
            type="submit"
            look="primary"
            icon={ArrowUp}
            disabled={!canSend}
            aria-label="Send"
            className="w-9 px-0"
          />
        )}
      </PromptComposer>
      <UsageMeter />
    </form>
  );
}
