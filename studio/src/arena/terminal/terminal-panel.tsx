import { Plus, Search, X } from "lucide-react";
import { useEffect, useState } from "react";
import { CommandButton } from "../../commands/command-button.tsx";
import { useStore } from "../../store/use-store.ts";
import { classNames } from "../../ui/class-names.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import { IconButton } from "../../ui/icon-button.tsx";
import { PanelSkeleton } from "../../ui/panel-skeleton.tsx";
import { useArena } from "../arena-context.tsx";
import { TerminalView } from "./terminal-view.tsx";

export function TerminalPanel() {
  const { terminals: store } = useArena();
  const { terminals, active, known, problem } = useStore(store.state);
  const [isSearching, setIsSearching] = useState(false);
  useEffect(() => {
    // Who looks at the terminals for the first time wants one.
    if (known && store.state.get().terminals.length === 0) void store.open({ cols: 80, rows: 24 });
  }, [known, store]);

  if (!known) return <PanelSkeleton />;
  if (terminals.length === 0) {
    return (
      <EmptyState
        title={problem === null ? "No terminal" : "A terminal could not be opened"}
        actions={<CommandButton command="terminal.new" icon={Plus} label="New terminal" look="primary" />}
      >
        {problem}
      </EmptyState>
    );
  }
  return (
    <div className="flex h-full flex-col">
      <div className="flex h-9 shrink-0 items-center gap-1 border-b border-line px-1.5">
        <ul aria-label="Terminals" className="flex min-w-0 items-center gap-0.5 overflow-x-auto">
          {terminals.map(({ terminalId, title }, index) => (
            <li
              key={terminalId}
              className={classNames(
                "flex shrink-0 items-center rounded-md text-sm",
                terminalId === active ? "bg-hover" : "text-muted hover:bg-hover",
              )}
            >
              <button
                type="button"
                aria-pressed={terminalId === active}
                onClick={() => store.activate(terminalId)}
                className="h-6.5 max-w-48 truncate rounded-md pr-1 pl-2.5"
              >
                {index + 1} {title}
              </button>
              <button
                type="button"
                aria-label={`Close terminal ${index + 1}`}
                onClick={() => void store.close(terminalId)}
                className="flex size-6.5 items-center justify-center rounded-md text-faint hover:text-ink"
              >
                <X aria-hidden className="size-3.5" />
              </button>
            </li>
          ))}
        </ul>
        <CommandButton command="terminal.new" icon={Plus} size="sm" />
        <span className="grow" />
        {problem !== null && <span className="truncate text-sm text-danger">{problem}</span>}
        <IconButton
          size="sm"
          icon={Search}
          label="Search in the terminal"
          aria-pressed={isSearching}
          onClick={() => setIsSearching(!isSearching)}
        />
      </div>
      <div className="relative min-h-0 grow">
        {terminals.map(({ terminalId }) => (
          <TerminalView
            key={terminalId}
            terminalId={terminalId}
            isShown={terminalId === active}
            isSearching={isSearching && terminalId === active}
            onSearchEnd={() => setIsSearching(false)}
          />
        ))}
      </div>
    </div>
  );
}
