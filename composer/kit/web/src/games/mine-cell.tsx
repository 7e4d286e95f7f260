import { useRef } from "react";
import { Icon } from "../ui/icons.tsx";
import type { MineOutcome } from "./mine-game.ts";

interface MineCellProps {
  /** Where it lies. */
  name: string;
  /** How many mines lie around it. */
  count: number;
  isOpen: boolean;
  isMine: boolean;
  isFlagged: boolean;
  outcome: MineOutcome;
  /** What makes it a part of the grid. */
  focus: object;
  onOpen: () => void;
  onFlag: () => void;
}

const LONG_PRESS_MS = 450;
const COUNT_CLASSES = ["", "text-accent", "text-ink", "text-danger"];

export function MineCell({ name, count, isOpen, isMine, isFlagged, outcome, focus, onOpen, onFlag }: MineCellProps) {
  const pressRef = useRef<ReturnType<typeof setTimeout>>(undefined);
  const wasHeldRef = useRef(false);
  const isShown = isOpen || (outcome === "lost" && isMine);
  const isWrong = outcome === "lost" && isFlagged && !isMine;

  function hold(pointer: string): void {
    wasHeldRef.current = false;
    if (pointer === "mouse") return;
    pressRef.current = setTimeout(() => {
      wasHeldRef.current = true;
      onFlag();
    }, LONG_PRESS_MS);
  }

  const content = isWrong
    ? "flag, but no mine"
    : isFlagged
      ? "flag"
      : isShown && isMine
        ? isOpen
          ? "the mine that went off"
          : "mine"
        : !isOpen
          ? "closed"
          : count === 0
            ? "empty"
            : String(count);
  return (
    <button
      type="button"
      {...focus}
      aria-label={`${name}: ${content}`}
      onClick={() => {
        if (!wasHeldRef.current) onOpen();
        wasHeldRef.current = false;
      }}
      onContextMenu={(event) => {
        event.preventDefault();
        // What was held has its flag already.
        if (!wasHeldRef.current) onFlag();
      }}
      onPointerDown={(event) => hold(event.pointerType)}
      onPointerUp={() => clearTimeout(pressRef.current)}
      onPointerCancel={() => clearTimeout(pressRef.current)}
      onPointerLeave={() => clearTimeout(pressRef.current)}
      className={`relative grid aspect-square touch-manipulation place-items-center rounded-[4px] text-base leading-none font-bold focus-visible:z-10 ${
        isOpen && isMine
          ? "bg-danger text-canvas"
          : isShown || isWrong
            ? `bg-ink/4 ${isWrong || isMine ? "text-danger" : (COUNT_CLASSES[count] ?? "text-ink")}`
            : "cursor-pointer bg-accent/25 text-ink hover:bg-accent/40"
      }`}
    >
      {isWrong ? (
        <Icon name="close" className="size-4" />
      ) : isFlagged ? (
        <Icon name="flag" className="size-4" />
      ) : isShown && isMine ? (
        <Mine />
      ) : isOpen && count > 0 ? (
        count
      ) : null}
    </button>
  );
}

function Mine() {
  return (
    <svg
      viewBox="0 0 24 24"
      className="size-5"
      fill="currentColor"
      stroke="currentColor"
      strokeWidth="2.4"
      strokeLinecap="round"
      aria-hidden
    >
      <circle cx="12" cy="12" r="5.5" />
      <path d="M12 3v3M12 18v3M3 12h3M18 12h3M5.6 5.6l2 2M16.4 16.4l2 2M5.6 18.4l2-2M16.4 7.6l2-2" />
    </svg>
  );
}
