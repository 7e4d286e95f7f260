import { Plus, X } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import type { TerminalId } from "@lathe/protocol/ids";
import { CommandButton } from "../../commands/command-button.tsx";
import { classNames } from "../../ui/class-names.ts";
import { useArena } from "../arena-context.tsx";
import { NameField } from "../../ui/name-field.tsx";
import { useStore } from "../../store/use-store.ts";
import { TerminalName, type TerminalTab } from "./terminals-store.ts";

/** The terminals to choose from. Delete on one, or a click with the middle button, closes it; F2 or a double click names it. */
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
  const { terminalId, ended } = tab;
  const name = useStore(terminals.state, (view) => view.names.get(terminalId));
  const title = name ?? tab.title;
  const [isRenaming, setIsRenaming] = useState(false);
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
      {isRenaming ? (
        <NameField
          label="Name of the terminal"
          name={title}
          schema={TerminalName}
          className="h-6.5 w-32"
          onDone={(typed) => {
            setIsRenaming(false);
            if (typed !== null) terminals.rename(terminalId, typed);
          }}
        />
      ) : (
        <button
          type="button"
          aria-pressed={isActive}
          title={title}
          onClick={() => terminals.activate(terminalId)}
          onAuxClick={(event) => event.button === 1 && close()}
          onDoubleClick={() => setIsRenaming(true)}
          onKeyDown={(event) => {
            if (event.key === "Delete") close();
            if (event.key === "F2") setIsRenaming(true);
          }}
          className={classNames(
            "h-6.5 max-w-48 truncate rounded-md pr-1 pl-2.5",
            ended !== null && "text-faint italic",
          )}
        >
          {title}
          {ended !== null && <span className="sr-only">, ended</span>}
        </button>
      )}
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
