import { Plus, X } from "lucide-react";
import { useEffect, useRef } from "react";
import type { TerminalId } from "@lathe/protocol/ids";
import { CommandButton } from "../../commands/command-button.tsx";
import { classNames } from "../../ui/class-names.ts";
import { useArena } from "../arena-context.tsx";
import type { TerminalTab } from "./terminals-store.ts";

/** The terminals to choose from. Delete on one, or a click with the middle button, closes it. */
export function TerminalTabs({ tabs, active }: { tabs: readonly TerminalTab[]; active: TerminalId | null }) {
  return (
    <>
      <ul aria-label="Terminals" className="flex min-w-0 items-center gap-0.5 overflow-x-auto [scrollbar-width:none]">
        {tabs.map((tab) => (
          <TerminalTabItem key={tab.terminalId} tab={tab} isActive={tab.terminalId === active} />
        ))}
      </ul>
      <CommandButton command="terminal.new" icon={Plus} size="sm" />
    </>
  );
}

function TerminalTabItem({ tab, isActive }: { tab: TerminalTab; isActive: boolean }) {
  const { terminals } = useArena();
  const { terminalId, title, ended } = tab;
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isActive) item.current?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [isActive]);
  const close = (): void => void terminals.close(terminalId);
  return (
    <li
      ref={item}
      className={classNames(
        "flex shrink-0 items-center rounded-md text-sm",
        isActive ? "bg-hover" : "text-muted hover:bg-hover",
      )}
    >
      <button
        type="button"
        aria-pressed={isActive}
        title={title}
        onClick={() => terminals.activate(terminalId)}
        onAuxClick={(event) => event.button === 1 && close()}
        onKeyDown={(event) => event.key === "Delete" && close()}
        className={classNames("h-6.5 max-w-48 truncate rounded-md pr-1 pl-2.5", ended !== null && "text-faint italic")}
      >
        {title}
        {ended !== null && <span className="sr-only">, ended</span>}
      </button>
      <button
        type="button"
        aria-label={`Close ${title}`}
        onClick={close}
        className="flex size-6.5 items-center justify-center rounded-md text-faint hover:text-ink"
      >
        <X aria-hidden className="size-3.5" />
      </button>
    </li>
  );
}
