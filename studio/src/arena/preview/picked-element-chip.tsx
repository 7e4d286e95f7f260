import { MousePointerClick, X } from "lucide-react";
import { useEffect, useRef } from "react";
import { useStore } from "../../store/use-store.ts";
import { IconButton } from "../../ui/icon-button.tsx";
import { useArena } from "../arena-context.tsx";

/** The element of the page that the next prompt speaks of, with the way to its place in the files. */
export function PickedElementChip() {
  const arena = useArena();
  const element = useStore(arena.draft.element);
  const before = useRef(element);
  useEffect(() => {
    // What comes next is to say what should change. Not after a reload, when it was there before.
    if (element !== null && element !== before.current) document.getElementById("message")?.focus();
    before.current = element;
  }, [element]);
  if (element === null) return null;
  const { selector, text, component, path, line } = element;
  const name = component ?? selector;
  return (
    <div
      role="group"
      aria-label="Picked element"
      className="mx-2 mt-2 flex h-7 w-fit max-w-[calc(100%-1rem)] items-center gap-1.5 rounded-md border border-line bg-surface pl-1.5 text-sm"
    >
      <MousePointerClick aria-hidden className="size-3.5 shrink-0 text-accent" strokeWidth={1.75} />
      <span className="min-w-8 shrink truncate font-mono text-xs" title={selector}>
        {name}
      </span>
      {text !== "" && (
        <span className="min-w-0 shrink-4 truncate text-muted" title={text}>
          “{text}”
        </span>
      )}
      {path !== undefined && (
        <button
          type="button"
          title={`Open ${path}`}
          className="min-w-12 shrink-2 truncate rounded-sm font-mono text-xs text-accent underline-offset-2 hover:underline"
          onClick={() => arena.openFile(path, line === undefined ? undefined : { line, column: 1 })}
        >
          {line === undefined ? path : `${path}:${line}`}
        </button>
      )}
      <IconButton size="sm" icon={X} label={`Remove: ${name}`} onClick={() => arena.draft.element.set(null)} />
    </div>
  );
}
