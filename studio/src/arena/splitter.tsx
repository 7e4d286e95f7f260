import type { KeyboardEvent, PointerEvent } from "react";
import { useStore } from "../store/use-store.ts";
import { useArena } from "./arena-context.tsx";
import { CHAT_WIDTH } from "./workbench-store.ts";

const STEP = 24;

/** The line between chat and workbench: dragged, moved with the arrow keys, or double-clicked to hide the chat. */
export function Splitter() {
  const { workbench } = useArena();
  const { chatWidth, isChatCollapsed } = useStore(workbench.state);

  function startDrag(event: PointerEvent<HTMLDivElement>): void {
    const handle = event.currentTarget;
    const offset = event.clientX - chatWidth;
    handle.setPointerCapture(event.pointerId);
    // A frame from another origin would swallow the pointer: while dragging, none takes it.
    document.documentElement.classList.add("is-resizing");
    const move = (moved: globalThis.PointerEvent): void => workbench.resizeChat(moved.clientX - offset);
    const end = (): void => {
      handle.removeEventListener("pointermove", move);
      document.documentElement.classList.remove("is-resizing");
    };
    handle.addEventListener("pointermove", move);
    handle.addEventListener("lostpointercapture", end, { once: true });
  }

  function handleKey(event: KeyboardEvent): void {
    const widths: Record<string, number> = {
      ArrowLeft: chatWidth - STEP,
      ArrowRight: chatWidth + STEP,
      Home: CHAT_WIDTH.min,
      End: CHAT_WIDTH.max,
    };
    const width = widths[event.key];
    if (width !== undefined) workbench.resizeChat(width);
    else if (event.key === "Enter") workbench.toggleChat();
    else return;
    event.preventDefault();
  }

  return (
    <div
      role="separator"
      aria-orientation="vertical"
      aria-label="Width of the chat"
      aria-valuenow={isChatCollapsed ? 0 : chatWidth}
      aria-valuemin={0}
      aria-valuemax={CHAT_WIDTH.max}
      tabIndex={0}
      onPointerDown={startDrag}
      onDoubleClick={() => workbench.toggleChat()}
      onKeyDown={handleKey}
      className="relative z-10 row-span-2 w-px cursor-col-resize touch-none bg-line transition-colors select-none before:absolute before:inset-y-0 before:-inset-x-1.5 hover:bg-accent focus-visible:bg-accent focus-visible:outline-1"
    />
  );
}
