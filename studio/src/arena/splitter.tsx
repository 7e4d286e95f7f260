import { useStore } from "../store/use-store.ts";
import { Splitter as Line } from "../ui/splitter.tsx";
import { useArena } from "./arena-context.tsx";
import { CHAT_WIDTH } from "./workbench-store.ts";

/** The line between chat and workbench. */
export function Splitter() {
  const { workbench } = useArena();
  const { chatWidth, isChatCollapsed } = useStore(workbench.state);
  return (
    <Line
      label="Width of the chat"
      value={isChatCollapsed ? 0 : chatWidth}
      width={chatWidth}
      min={CHAT_WIDTH.min}
      max={CHAT_WIDTH.max}
      onResize={(width) => workbench.resizeChat(width)}
      onToggle={() => workbench.toggleChat()}
      className="row-span-3"
    />
  );
}
