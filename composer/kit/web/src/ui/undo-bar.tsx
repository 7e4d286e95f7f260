import { undoHistory } from "../store/undo.ts";
import { useStore } from "../store/use-store.ts";
import { Icon } from "./icons.tsx";

/** Says what was done last, and takes it back. */
export function UndoBar() {
  const undoable = useStore(undoHistory);
  return (
    <div
      role="status"
      className="pointer-events-none fixed inset-x-0 bottom-[var(--bottom-bar,0px)] z-40 flex justify-center p-4 sm:p-6"
    >
      {undoable !== null && (
        <div className="pointer-events-auto flex max-w-full items-center gap-1 rounded-control bg-ink py-1 pr-1 pl-4 text-canvas shadow-raised">
          <span className="min-w-0 truncate">{undoable.message}</span>
          <button
            type="button"
            className="button py-1 underline underline-offset-4 outline-canvas"
            onClick={undoHistory.undo}
          >
            Undo
          </button>
          <button
            type="button"
            aria-label="Dismiss"
            className="grid size-10 cursor-pointer place-items-center rounded-control outline-canvas"
            onClick={undoHistory.dismiss}
          >
            <Icon name="close" />
          </button>
        </div>
      )}
    </div>
  );
}
