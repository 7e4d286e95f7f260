import type { KeyboardEvent, PointerEvent } from "react";

const STEP_PX = 24;

interface SplitterProps {
  label: string;
  /** CSS pixels from the left edge of what is made wider to this line; 0 while it is collapsed. */
  value: number;
  /** What it is when it is not collapsed; where a drag begins. */
  width: number;
  min: number;
  max: number;
  onResize: (width: number) => void;
  /** Enter and double click. */
  onToggle: () => void;
  className?: string;
}

/** The line between two panels: dragged, moved with the arrow keys, or double-clicked to hide the one before it. */
export function Splitter({ label, value, width, min, max, onResize, onToggle, className = "" }: SplitterProps) {
  function startDrag(event: PointerEvent<HTMLDivElement>): void {
    const handle = event.currentTarget;
    const offset = event.clientX - width;
    handle.setPointerCapture(event.pointerId);
    // A frame from another origin would swallow the pointer: while dragging, none takes it.
    document.documentElement.classList.add("is-resizing");
    const move = (moved: globalThis.PointerEvent): void => onResize(moved.clientX - offset);
    const end = (): void => {
      handle.removeEventListener("pointermove", move);
      document.documentElement.classList.remove("is-resizing");
    };
    handle.addEventListener("pointermove", move);
    handle.addEventListener("lostpointercapture", end, { once: true });
  }

  function handleKey(event: KeyboardEvent): void {
    const widths: Record<string, number> = {
      ArrowLeft: width - STEP_PX,
      ArrowRight: width + STEP_PX,
      Home: min,
      End: max,
    };
    const next = widths[event.key];
    if (next !== undefined) onResize(next);
    else if (event.key === "Enter") onToggle();
    else return;
    event.preventDefault();
  }

  return (
    <div
      role="separator"
      aria-orientation="vertical"
      aria-label={label}
      aria-valuenow={value}
      aria-valuemin={0}
      aria-valuemax={max}
      tabIndex={0}
      onPointerDown={startDrag}
      onDoubleClick={onToggle}
      onKeyDown={handleKey}
      className={`relative z-10 w-px cursor-col-resize touch-none bg-line transition-colors select-none before:absolute before:inset-y-0 before:-inset-x-1.5 hover:bg-accent focus-visible:bg-accent focus-visible:outline-1 ${className}`}
    />
  );
}
