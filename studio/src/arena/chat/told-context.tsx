import type { ContextPart } from "@lathe/protocol/context";
import { ChevronRight, Eye, EyeOff, Pin, PinOff } from "lucide-react";
import { useStore } from "../../store/use-store.ts";
import { formatTokens } from "../../ui/format-tokens.ts";
import { IconButton } from "../../ui/icon-button.tsx";
import { useArena } from "../arena-context.tsx";
import { canLeaveOut } from "../context-choice.ts";
import { PartName } from "./part-name.tsx";

/** What the model was told beside the prompt, with what it cost. Nothing when that is only where the project stands. */
export function ToldContext({ parts }: { parts: readonly ContextPart[] }) {
  if (parts.length < 2) return null;
  const tokens = parts.reduce((sum, part) => sum + part.tokens, 0);
  return (
    <details className="group text-sm text-muted">
      <summary className="inline-flex min-h-7 list-none items-center gap-1 rounded-md px-1.5 hover:bg-hover">
        <ChevronRight aria-hidden className="size-3.5 transition-transform group-open:rotate-90" />
        Told the model {parts.length} things, about {formatTokens(tokens)} tokens
      </summary>
      <ul aria-label="Context" className="mt-1 ml-2 border-l-2 border-line pl-3">
        {parts.map((part) => (
          <li key={part.id} className="flex min-h-6.5 items-center gap-2">
            <span className="min-w-0 grow truncate" title={part.label}>
              <PartName part={part} />
            </span>
            <span className="shrink-0 text-xs">{formatTokens(part.tokens)}</span>
            <PartChoice part={part} />
          </li>
        ))}
      </ul>
    </details>
  );
}

/** The ways to have it told, or not, from the next prompt on. */
function PartChoice({ part }: { part: ContextPart }) {
  const { contextChoice } = useArena();
  const { pinned, without } = useStore(contextChoice.state);
  if (!canLeaveOut(part)) return <span className="w-13 shrink-0" />;
  const isOut = without.some(({ id }) => id === part.id);
  const isPinned = pinned.includes(part.label);
  return (
    <span className="flex w-13 shrink-0 justify-end">
      {part.kind === "file" && (
        <IconButton
          size="sm"
          icon={isPinned ? PinOff : Pin}
          label={isPinned ? `Unpin ${part.label}` : `Pin ${part.label} to the next prompts`}
          onClick={() => (isPinned ? contextChoice.unpin(part.label) : contextChoice.pin(part.label))}
        />
      )}
      <IconButton
        size="sm"
        icon={isOut ? Eye : EyeOff}
        label={isOut ? `Tell ${part.label} again` : `Leave ${part.label} out of the next prompts`}
        onClick={() => (isOut ? contextChoice.takeIn(part.id) : contextChoice.leaveOut(part))}
      />
    </span>
  );
}
