import { useRef, type KeyboardEvent, type PointerEvent } from "react";
import { classNames } from "./class-names.ts";

interface SplitterProps {
  label: string;
  /** Of the line itself: a vertical one stands between two columns. */
  orientation?: "vertical" | "horizontal";
  /** Of the panel that is made larger, in pixels or whatever `measureUnit` says; 0 while it is collapsed. */
  value: number;
  /** What it is when it is not collapsed; where a drag begins. */
  size: number;
  min: number;
  max: number;
  /** What an arrow key adds or takes. */
  step?: number;
  /** Whether the panel stands before the line (left of it, above it) or behind it. */
  panel?: "before" | "behind";
  /** How many pixels one unit of `value` is, for a drag that begins at this line. Left out: 1. */
  measureUnit?: (line: HTMLElement) => number;
  onResize: (size: number) => void;
  /** Double click: the size that it has when nobody changes it. */
  onReset: () => void;
  /** Enter: hides the panel, or shows it again. */
  onToggle?: () => void;
  className?: string;
}

const STEP_PX = 24;

/** The line between two panels: dragged, moved with the arrow keys, Home and End, and double-clicked to be where it was. */
export function Splitter(props: SplitterProps) {
  const { label, orientation = "vertical", value, size, min, max, step = STEP_PX, panel = "before" } = props;
  const { measureUnit, onResize, onReset, onToggle, className } = props;
  const isVertical = orientation === "vertical";
  const direction = panel === "before" ? 1 : -1;
  const drag = useRef<AbortController | null>(null);

  function startDrag(event: PointerEvent<HTMLDivElement>): void {
    if (event.button !== 0) return;
    const handle = event.currentTarget;
    const place = (at: { clientX: number; clientY: number }): number => (isVertical ? at.clientX : at.clientY);
    const from = place(event);
    const unit = (measureUnit?.(handle) ?? 1) * direction;
    handle.setPointerCapture(event.pointerId);
    // A frame from another origin would swallow the pointer: while dragging, none takes it.
    const { classList } = document.documentElement;
    classList.add("is-resizing");
    classList.toggle("is-resizing-rows", !isVertical);
    drag.current?.abort();
    const ending = new AbortController();
    drag.current = ending;
    const { signal } = ending;
    const move = (moved: globalThis.PointerEvent): void => onResize(size + (place(moved) - from) / unit);
    handle.addEventListener("pointermove", move, { signal });
    handle.addEventListener("lostpointercapture", () => ending.abort(), { signal });
    signal.addEventListener("abort", () => classList.remove("is-resizing", "is-resizing-rows"));
  }

  function handleKey(event: KeyboardEvent): void {
    const [less, more] = isVertical ? ["ArrowLeft", "ArrowRight"] : ["ArrowUp", "ArrowDown"];
    if (event.key === less) onResize(size - step * direction);
    else if (event.key === more) onResize(size + step * direction);
    else if (event.key === "Home") onResize(min);
    else if (event.key === "End") onResize(max);
    else if (event.key === "Enter" && onToggle !== undefined) onToggle();
    else return;
    event.preventDefault();
  }

  return (
    <div
      role="separator"
      aria-orientation={orientation}
      aria-label={label}
      aria-valuenow={Math.round(value)}
      aria-valuemin={onToggle === undefined ? min : 0}
      aria-valuemax={max}
      tabIndex={0}
      onPointerDown={startDrag}
      onDoubleClick={onReset}
      onKeyDown={handleKey}
      className={classNames(
        "relative z-10 shrink-0 touch-none bg-line transition-colors select-none before:absolute hover:bg-accent focus-visible:bg-accent focus-visible:outline-1",
        isVertical
          ? "w-px cursor-col-resize before:-inset-x-1.5 before:inset-y-0"
          : "h-px cursor-row-resize before:inset-x-0 before:-inset-y-1.5",
        className,
      )}
    />
  );
}
