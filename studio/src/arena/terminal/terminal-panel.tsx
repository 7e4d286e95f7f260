import { Accessibility, Eraser, PanelBottomClose, Plus, Search, Wrench } from "lucide-react";
import type { TerminalId } from "@lathe/protocol/ids";
import { useEffect, useState } from "react";
import { CommandButton } from "../../commands/command-button.tsx";
import { StoredText } from "../../store/stored-text.ts";
import { useStore } from "../../store/use-store.ts";
import { ConfirmDialog } from "../../ui/confirm-dialog.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { IconButton } from "../../ui/icon-button.tsx";
import { PanelSkeleton } from "../../ui/panel-skeleton.tsx";
import { useArena } from "../arena-context.tsx";
import { problemOfTerminal } from "../describe-problem.ts";
import { useFixThis } from "../use-fix-this.ts";
import { TerminalTabs } from "./terminal-tabs.tsx";
import { TerminalView } from "./terminal-view.tsx";

const SIZE = { cols: 80, rows: 24 };

export function TerminalPanel() {
  const { terminals: store, workbench } = useArena();
  const isDrawer = useStore(workbench.state, ({ tab }) => tab !== "terminal");
  const { tabs, active, known, asking, problem } = useStore(store.state);
  const [isSearching, setIsSearching] = useState(false);
  const [isForScreenReader, toggleScreenReader] = useScreenReaderMode();
  useEffect(() => {
    // Who looks at the terminals for the first time wants one.
    if (known && store.state.get().tabs.length === 0) void store.open(SIZE);
  }, [known, store]);
  useEffect(() => {
    // Who comes here by the keyboard is on the way through the tabs, and stays on it.
    const { active: first } = store.state.get();
    if (known && first !== null && document.activeElement?.matches(":focus-visible") !== true) store.activate(first);
  }, [known, store]);

  if (!known) return <PanelSkeleton />;
  if (tabs.length === 0) {
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
        <TerminalTabs tabs={tabs} active={active} />
        <span className="grow" />
        {active !== null && <FixOutput terminalId={active} />}
        {active !== null && (
          <IconButton size="sm" icon={Eraser} label="Clear the terminal" onClick={() => store.clear(active)} />
        )}
        <IconButton
          size="sm"
          icon={Accessibility}
          label="Screen reader mode"
          aria-pressed={isForScreenReader}
          onClick={toggleScreenReader}
        />
        <IconButton
          size="sm"
          icon={Search}
          label="Search in the terminal"
          shortcut="Ctrl+F"
          aria-pressed={isSearching}
          onClick={() => setIsSearching(!isSearching)}
        />
        {isDrawer && (
          <IconButton
            size="sm"
            icon={PanelBottomClose}
            label="Hide the terminal"
            shortcut="Ctrl+`"
            onClick={() => workbench.toggleDrawer()}
          />
        )}
      </div>
      {problem !== null && (
        <p role="alert" className="border-b border-line px-3 py-1 text-sm text-danger">
          {problem}
        </p>
      )}
      <div className="relative min-h-0 grow">
        {tabs.map((tab) => (
          <TerminalView
            key={tab.terminalId}
            tab={tab}
            isShown={tab.terminalId === active}
            isSearching={isSearching && tab.terminalId === active}
            isForScreenReader={isForScreenReader}
            onSearch={setIsSearching}
          />
        ))}
      </div>
      {asking !== null && (
        <ConfirmDialog
          title="A command is still running"
          description="Closing this terminal ends the command, for everybody who looks at it."
          confirmLabel="End it and close"
          onConfirm={() => store.answer(true)}
          onClose={() => store.answer(false)}
        />
      )}
    </div>
  );
}

/** Has what is selected, or the last output, looked into by the agent. */
function FixOutput({ terminalId }: { terminalId: TerminalId }) {
  const { terminals, toasts } = useArena();
  const fixThis = useFixThis();
  return (
    <IconButton
      size="sm"
      icon={Wrench}
      label="Fix this: the selection or the last output"
      onClick={() => {
        const problem = problemOfTerminal(terminals.read(terminalId));
        if (problem === null) toasts.show("The terminal shows nothing yet.");
        else fixThis(problem);
      }}
    />
  );
}

/** Whether terminals are read out: they keep a copy of their text for that, which takes time. Remembered. */
function useScreenReaderMode(): [boolean, () => void] {
  const [stored] = useState(() => new StoredText(window.localStorage, "lathe.terminal-screen-reader"));
  const [isOn, setIsOn] = useState(() => stored.read() === "on");
  return [
    isOn,
    () => {
      stored.write(isOn ? "" : "on");
      setIsOn(!isOn);
    },
  ];
}
