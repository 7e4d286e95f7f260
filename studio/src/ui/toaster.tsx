import { X } from "lucide-react";
import { useEffect, useRef, useState, type KeyboardEvent } from "react";
import { useStore } from "../store/use-store.ts";
import { Button } from "./button.tsx";
import { classNames } from "./class-names.ts";
import { IconButton } from "./icon-button.tsx";
import type { Toast, Toasts } from "./toasts.ts";

/** What the messages are reached with; in the editor it belongs to its problems. */
const KEY = "F8";

export function Toaster({ toasts }: { toasts: Toasts }) {
  const shown = useStore(toasts.state);
  const list = useRef<HTMLOListElement>(null);
  const [isPointed, setIsPointed] = useState(false);
  const [hasFocus, setHasFocus] = useState(false);
  const isAway = useIsAway();
  /** Where the keyboard was before it came here. */
  const before = useRef<Element | null>(null);

  // A message that goes from under the pointer does not say that the pointer has left.
  const isHeld = shown.length > 0 && (isPointed || hasFocus || isAway);
  useEffect(() => toasts.hold(isHeld), [toasts, isHeld]);
  useEffect(() => {
    if (shown.length > 0) return;
    setIsPointed(false);
    setHasFocus(false);
  }, [shown.length]);

  useEffect(() => {
    const listen = (event: globalThis.KeyboardEvent): void => {
      if (event.key !== KEY || event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return;
      const button = newestButton(list.current);
      if (button === null) return;
      event.preventDefault();
      if (list.current?.contains(document.activeElement) !== true) before.current = document.activeElement;
      button.focus();
    };
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, []);

  /** Takes a message away; the keyboard goes on in the next one, and after the last one where it was. */
  function dismiss(toastId: number): void {
    const isInside = list.current?.contains(document.activeElement) === true;
    toasts.dismiss(toastId);
    if (!isInside) return;
    setTimeout(() => {
      // What the message offered may have taken the focus itself.
      if (document.activeElement !== document.body && list.current?.contains(document.activeElement) !== true) return;
      const next = newestButton(list.current);
      if (next !== null) next.focus();
      else if (before.current instanceof HTMLElement && before.current.isConnected) before.current.focus();
    }, 0);
  }

  return (
    <section aria-label={`Notifications (${KEY})`}>
      <ol
        ref={list}
        aria-live="polite"
        aria-relevant="additions text"
        onPointerEnter={() => setIsPointed(true)}
        onPointerLeave={() => setIsPointed(false)}
        onFocus={() => setHasFocus(true)}
        onBlur={({ currentTarget, relatedTarget }) => setHasFocus(currentTarget.contains(relatedTarget))}
        className="pointer-events-none fixed inset-x-3 bottom-3 z-50 flex flex-col items-center gap-2 sm:right-4 sm:bottom-4 sm:left-auto sm:items-end"
      >
        {shown.map((toast) => (
          <ToastItem key={toast.toastId} toast={toast} onDismiss={() => dismiss(toast.toastId)} />
        ))}
      </ol>
    </section>
  );
}

function ToastItem({ toast: { text, tone, action }, onDismiss }: { toast: Toast; onDismiss: () => void }) {
  function handleKey(event: KeyboardEvent): void {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    onDismiss();
  }
  return (
    <li
      onKeyDown={handleKey}
      className="pointer-events-auto flex max-w-full animate-appear items-center gap-2 rounded-lg border border-line bg-raised py-1.5 pr-1.5 pl-3 text-base shadow-float sm:max-w-md"
    >
      <span className={classNames("min-w-0 py-1 wrap-anywhere", tone === "danger" && "text-danger")}>{text}</span>
      {action !== undefined && (
        <Button
          look="accent"
          size="sm"
          onClick={() => {
            onDismiss();
            action.run();
          }}
        >
          {action.label}
        </Button>
      )}
      <IconButton size="sm" icon={X} label="Dismiss" onClick={onDismiss} />
    </li>
  );
}

/** What can be done about the newest message: that, or putting it away. */
function newestButton(list: HTMLElement | null): HTMLElement | null {
  return list?.lastElementChild?.querySelector("button") ?? null;
}

/** Whether somebody looks at another page. */
function useIsAway(): boolean {
  const [isAway, setIsAway] = useState(document.hidden);
  useEffect(() => {
    const look = (): void => setIsAway(document.hidden);
    document.addEventListener("visibilitychange", look);
    return () => document.removeEventListener("visibilitychange", look);
  }, []);
  return isAway;
}
