import { useRef, useState, type KeyboardEvent } from "react";
import type { z } from "zod";
import { classNames } from "./class-names.ts";

interface NameFieldProps {
  label: string;
  name: string;
  schema: z.ZodType<string>;
  /** The new name, or null when it was left as it is. */
  onDone: (name: string | null) => void;
  className?: string;
}

/** A name that is edited in place: Enter or leaving keeps it, Escape does not. */
export function NameField({ label, name, schema, onDone, className }: NameFieldProps) {
  const [typed, setTyped] = useState(name);
  const isDone = useRef(false);
  const problem = schema.safeParse(typed).error?.issues[0]?.message;

  function finish(keep: boolean): void {
    // Taking the field away makes it lose the focus, which must not count as another end.
    if (isDone.current) return;
    isDone.current = true;
    const parsed = schema.safeParse(typed);
    onDone(keep && parsed.success && parsed.data !== name ? parsed.data : null);
  }

  function handleKey(event: KeyboardEvent): void {
    event.stopPropagation();
    if (event.key === "Enter" && problem === undefined) finish(true);
    if (event.key === "Escape") finish(false);
  }

  return (
    <input
      aria-label={label}
      aria-invalid={problem !== undefined}
      title={problem}
      value={typed}
      // A menu that closes takes the focus back once more, after this field is there.
      ref={(field) =>
        void (field !== null && !isDone.current && requestAnimationFrame(() => field.isConnected && field.focus()))
      }
      onFocus={(event) => event.target.setSelectionRange(0, selectionEnd(event.target.value))}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={() => finish(true)}
      onKeyDown={handleKey}
      className={classNames(
        "min-w-0 grow rounded-sm border border-accent bg-raised px-1.5 outline-none aria-invalid:border-danger",
        className ?? "h-7",
      )}
    />
  );
}

/** A file's ending is seldom what one wants to change. */
function selectionEnd(name: string): number {
  const dot = name.lastIndexOf(".");
  return dot > 0 ? dot : name.length;
}
