import type { PromptOptions } from "@lathe/protocol/prompt";
import { Paperclip, X } from "lucide-react";
import { useStore } from "../../store/use-store.ts";
import { Button } from "../../ui/button.tsx";
import { IconButton } from "../../ui/icon-button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { useArena } from "../arena-context.tsx";
import { ModeChip } from "./mode-chip.tsx";

/** Prompts that wait for their turn, and those that are still on their way to the arena. */
export function WaitingPrompts() {
  const arena = useArena();
  const queue = useStore(arena.feed.state, (state) => state.thread.queue);
  const outgoing = useStore(arena.outbox.state);
  const removing = useStore(arena.removing);
  const isLive = useStore(arena.connection.state).phase === "live";
  if (queue.length === 0 && outgoing.length === 0) return null;
  return (
    <ul aria-label="Waiting prompts" className="max-h-44 shrink-0 space-y-1 overflow-y-auto px-3 pb-2">
      {queue.map((prompt) => (
        <li
          key={prompt.promptId}
          className="flex items-center gap-2 rounded-md border border-line bg-surface py-0.5 pr-0.5 pl-2.5 text-sm"
        >
          <span className="shrink-0 text-faint">
            {!removing.has(prompt.promptId) ? "Next" : isLive ? "Removing" : "Removed once connected"}
          </span>
          <Words text={prompt.text} options={prompt.options} />
          <IconButton
            size="sm"
            icon={X}
            label="Remove this prompt"
            onClick={() => arena.removePrompt(prompt.promptId)}
          />
        </li>
      ))}
      {outgoing.map((prompt) => (
        <li key={prompt.promptId}>
          {prompt.problem === null ? (
            <div className="flex items-center gap-2 rounded-md border border-dashed border-line py-0.5 pr-0.5 pl-2.5 text-sm text-muted">
              <span className="shrink-0 text-faint">{isLive ? "Sending" : "Sent once connected"}</span>
              <Words text={prompt.text} options={prompt.options} />
              <IconButton
                size="sm"
                icon={X}
                label="Do not send this prompt"
                onClick={() => void arena.outbox.cancel(prompt.promptId)}
              />
            </div>
          ) : (
            <Notice
              tone="danger"
              actions={
                <>
                  <Button size="sm" onClick={() => arena.outbox.retry(prompt.promptId)}>
                    Send again
                  </Button>
                  <Button size="sm" look="ghost" onClick={() => arena.outbox.discard(prompt.promptId)}>
                    Discard
                  </Button>
                </>
              }
            >
              <p>{prompt.problem}</p>
              <p className="flex items-center gap-2 text-muted">
                <Words text={prompt.text} options={prompt.options} />
              </p>
            </Notice>
          )}
        </li>
      ))}
    </ul>
  );
}

/** What the prompt says, and what goes with it. */
function Words({ text, options: { mode, attachments, problem } }: { text: string; options: PromptOptions }) {
  const names = attachments.map(({ name }) => name).join(", ");
  return (
    <>
      <ModeChip mode={mode} />
      <span className="min-w-0 grow truncate" title={text}>
        {text}
        {problem !== undefined && <span className="text-muted">: {problem.message}</span>}
      </span>
      {attachments.length > 0 && (
        <span className="flex shrink-0 items-center gap-0.5 text-muted" title={names}>
          <Paperclip aria-hidden className="size-3.5" strokeWidth={1.75} />
          {attachments.length}
          <span className="sr-only">
            {attachments.length === 1 ? "file" : "files"}: {names}
          </span>
        </span>
      )}
    </>
  );
}
