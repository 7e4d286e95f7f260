import { createContext, type ReactNode, useContext, useId, useLayoutEffect, useRef } from "react";
import { Icon } from "./icons.tsx";

interface DialogProps {
  title: string;
  onClose: () => void;
  children: ReactNode;
}

/** Whether something stands in a dialog. */
const IsInDialog = createContext(false);

/**
 * Lies over the page until it is closed, by its button or by Escape; on phones it rises from below. One that is opened from
 * another takes its place, and leads back to it.
 */
export function Dialog({ title, onClose, children }: DialogProps) {
  const isFurther = useContext(IsInDialog);
  const dialog = useRef<HTMLDialogElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const titleId = useId();

  // Before the dialog leaves the page it is closed, which gives the focus back to where it was.
  useLayoutEffect(() => {
    const opened = dialog.current;
    const page = document.documentElement;
    const { overflow } = page.style;
    page.style.overflow = "hidden";
    opened?.showModal();
    focusStart(opened, content.current);
    return () => {
      page.style.overflow = overflow;
      opened?.close();
    };
  }, []);

  return (
    <dialog
      ref={dialog}
      tabIndex={-1}
      aria-labelledby={titleId}
      data-further={isFurther ? "" : undefined}
      onCancel={(event) => {
        // What is inside can be cancelled too: the choice of a file.
        if (event.target !== event.currentTarget) return;
        event.preventDefault();
        onClose();
      }}
      onClose={(event) => {
        // A browser may close it without asking, when Escape is pressed again and again.
        if (event.target === event.currentTarget && !event.currentTarget.open) onClose();
      }}
      className="panel has-[dialog[data-further]]:opacity-0 data-further:backdrop:bg-transparent mx-0 mt-auto mb-0 max-h-[92dvh] w-full max-w-none overflow-y-auto overscroll-contain rounded-b-none text-ink outline-none backdrop:bg-black/45 sm:m-auto sm:max-w-xl sm:rounded-b-card motion-safe:transition-[translate,opacity] motion-safe:duration-200 motion-safe:starting:translate-y-6 motion-safe:starting:opacity-0"
    >
      <div
        className={`sticky top-0 z-10 flex items-start gap-3 border-b border-line bg-surface py-3 ${isFurther ? "pr-5 pl-3" : "pr-3 pl-5 sm:pl-6"}`}
      >
        {isFurther && (
          <button type="button" aria-label="Back" className="icon-button size-11" onClick={onClose}>
            <Icon name="chevronLeft" />
          </button>
        )}
        <h2 id={titleId} className="min-w-0 flex-1 py-1.5 text-lg font-semibold wrap-anywhere">
          {title}
        </h2>
        {!isFurther && (
          <button type="button" aria-label="Close" className="icon-button size-11" onClick={onClose}>
            <Icon name="close" />
          </button>
        )}
      </div>
      <div ref={content} className="p-5 pb-[max(1.25rem,env(safe-area-inset-bottom))] sm:p-6">
        <IsInDialog value={true}>{children}</IsInDialog>
      </div>
    </dialog>
  );
}

/** The first field; where that would raise the keyboard of a touch screen over it, the dialog itself. */
function focusStart(dialog: HTMLElement | null, content: HTMLElement | null) {
  const field = matchMedia("(pointer: coarse)").matches
    ? null
    : content?.querySelector("input:not([type=hidden]), select, textarea");
  if (field instanceof HTMLElement) field.focus();
  else dialog?.focus();
}
