import type { ContextPart } from "@lathe/protocol/context";
import { useQuery } from "@tanstack/react-query";
import { ListChecks } from "lucide-react";
import { Popover } from "radix-ui";
import { useId } from "react";
import { describeError } from "../../api/http.ts";
import { useStore } from "../../store/use-store.ts";
import { classNames } from "../../ui/class-names.ts";
import { formatTokens } from "../../ui/format-tokens.ts";
import { IconButton } from "../../ui/icon-button.tsx";
import { FLOATING } from "../../ui/floating.ts";
import { Skeleton } from "../../ui/skeleton.tsx";
import { useArena } from "../arena-context.tsx";
import { canLeaveOut } from "../context-choice.ts";
import { PartName } from "./part-name.tsx";

/** What the model will be told with the next prompt, about; asked for when somebody looks. */
export function NextContext() {
  return (
    <Popover.Root>
      <Popover.Trigger asChild>
        <IconButton size="sm" icon={ListChecks} label="What the model will be told" />
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          aria-label="What the model will be told"
          side="top"
          align="start"
          sideOffset={6}
          collisionPadding={8}
          className={classNames(
            FLOATING,
            "max-h-(--radix-popover-content-available-height) w-88 max-w-[calc(100vw-1rem)] overflow-y-auto p-3",
          )}
        >
          <Estimate />
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}

// As much of a prompt as an address can carry: it is looked through for names of files.
const MAX_PROMPT_CHARACTERS = 4_000;

function Estimate() {
  const { api, draft, contextChoice, project } = useArena();
  const text = useStore(draft.text);
  const { pinned, without } = useStore(contextChoice.state);
  // As it was when the list was opened: typing does not go on behind it.
  const request = {
    prompt: text.slice(0, MAX_PROMPT_CHARACTERS),
    pinned,
    without: without.map(({ id }) => id),
  };
  const { data, error, isPending } = useQuery({
    queryKey: ["next-context", project.projectId, request],
    queryFn: ({ signal }) => api.context(request, signal),
    placeholderData: (before) => before,
    retry: false,
    gcTime: 0,
  });
  if (isPending) return <Skeleton className="h-24" />;
  if (error !== null) return <p role="alert">{describeError(error)}</p>;
  const told = data.filter((part) => !request.without.includes(part.id));
  const tokens = told.reduce((sum, part) => sum + part.tokens, 0);
  return (
    <>
      <p className="text-sm text-muted">
        Beside the prompt and the conversation, about {formatTokens(tokens)} tokens. What is not ticked is left out.
      </p>
      <ul aria-label="Parts" className="mt-2">
        {told.map((part) => (
          <PartTick key={part.id} part={part} />
        ))}
        {without.map(({ id, label }) => (
          <Tick key={id} isTicked={false} onChange={() => contextChoice.takeIn(id)} name={label} />
        ))}
      </ul>
    </>
  );
}

function PartTick({ part }: { part: ContextPart }) {
  const { contextChoice } = useArena();
  return (
    <Tick
      isTicked
      onChange={canLeaveOut(part) ? () => contextChoice.leaveOut(part) : null}
      name={<PartName part={part} />}
      tokens={part.tokens}
    />
  );
}

interface TickProps {
  isTicked: boolean;
  /** Null: it is always told. */
  onChange: (() => void) | null;
  name: React.ReactNode;
  tokens?: number;
}

function Tick({ isTicked, onChange, name, tokens }: TickProps) {
  const id = useId();
  return (
    <li className="flex min-h-7 items-center gap-2 text-sm">
      <input
        id={id}
        type="checkbox"
        checked={isTicked}
        disabled={onChange === null}
        onChange={() => onChange?.()}
        className="size-3.5 accent-accent"
      />
      <label htmlFor={id} className={classNames("min-w-0 grow truncate", !isTicked && "text-muted line-through")}>
        {name}
      </label>
      {tokens !== undefined && <span className="shrink-0 text-xs text-muted">{formatTokens(tokens)}</span>}
    </li>
  );
}
