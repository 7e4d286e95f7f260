import "@xterm/xterm/css/xterm.css";
import type { TerminalId } from "@lathe/protocol/ids";
import { FitAddon } from "@xterm/addon-fit";
import { SearchAddon } from "@xterm/addon-search";
import { WebLinksAddon } from "@xterm/addon-web-links";
import { Terminal } from "@xterm/xterm";
import { ChevronDown, ChevronUp, X } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { useStore } from "../../store/use-store.ts";
import { useStudio } from "../../studio-context.tsx";
import { classNames } from "../../ui/class-names.ts";
import { IconButton } from "../../ui/icon-button.tsx";
import { useArena } from "../arena-context.tsx";
import { createTerminalTheme } from "./terminal-theme.ts";

interface TerminalViewProps {
  terminalId: TerminalId;
  isShown: boolean;
  isSearching: boolean;
  onSearchEnd: () => void;
}

interface Screen {
  terminal: Terminal;
  fit: FitAddon;
  search: SearchAddon;
}

/** One terminal on the screen. It stays as it is while another one shows. */
export function TerminalView({ terminalId, isShown, isSearching, onSearchEnd }: TerminalViewProps) {
  const { terminals } = useArena();
  const { theme } = useStudio();
  const { isDark } = useStore(theme.state);
  const { session } = useStore(terminals.state);
  const box = useRef<HTMLDivElement>(null);
  const [screen, setScreen] = useState<Screen | null>(null);

  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    const terminal = new Terminal({
      fontFamily: '"JetBrains Mono Variable", ui-monospace, monospace',
      fontSize: 13,
      lineHeight: 1.25,
      cursorBlink: true,
      scrollback: 10_000,
      allowProposedApi: true,
    });
    const fit = new FitAddon();
    const search = new SearchAddon();
    terminal.loadAddon(fit);
    terminal.loadAddon(search);
    terminal.loadAddon(new WebLinksAddon((_event, url) => window.open(url, "_blank", "noopener")));
    terminal.open(element);
    const typed = terminal.onData((data) => terminals.write(terminalId, data));
    const resized = terminal.onResize((size) => terminals.resize(terminalId, size));
    // A box that is hidden has no size; it is fitted when it shows.
    const observer = new ResizeObserver(() => element.offsetParent !== null && fit.fit());
    observer.observe(element);
    setScreen({ terminal, fit, search });
    return () => {
      observer.disconnect();
      typed.dispose();
      resized.dispose();
      terminal.dispose();
      setScreen(null);
    };
  }, [terminalId, terminals]);

  useEffect(() => {
    if (screen === null) return;
    const { terminal, fit } = screen;
    if (box.current?.offsetParent !== null) fit.fit();
    return terminals.attach(
      terminalId,
      { cols: terminal.cols, rows: terminal.rows },
      (scrollback) => {
        terminal.reset();
        terminal.write(scrollback);
      },
      (data) => terminal.write(data),
    );
  }, [screen, terminalId, terminals, session]);

  useEffect(() => {
    if (screen !== null) screen.terminal.options.theme = createTerminalTheme(isDark);
  }, [screen, isDark]);

  useEffect(() => {
    if (screen !== null && isShown && box.current?.offsetParent !== null) screen.terminal.focus();
  }, [screen, isShown]);

  return (
    <div className={classNames("absolute inset-0 bg-surface", !isShown && "hidden")}>
      <div ref={box} className="absolute inset-x-3 inset-y-2" />
      {isSearching && screen !== null && <TerminalSearch screen={screen} onEnd={onSearchEnd} />}
    </div>
  );
}

function TerminalSearch({ screen, onEnd }: { screen: Screen; onEnd: () => void }) {
  const [query, setQuery] = useState("");
  function end(): void {
    screen.search.clearDecorations();
    screen.terminal.focus();
    onEnd();
  }
  return (
    <div className="absolute top-1.5 right-4 z-10 flex animate-appear items-center gap-0.5 rounded-lg border border-line bg-raised p-1 shadow-float">
      <input
        autoFocus
        aria-label="Search in the terminal"
        value={query}
        onChange={(event) => {
          setQuery(event.target.value);
          screen.search.findNext(event.target.value, { incremental: true });
        }}
        onKeyDown={(event) => {
          if (event.key === "Escape") end();
          if (event.key === "Enter" && event.shiftKey) screen.search.findNext(query);
          else if (event.key === "Enter") screen.search.findPrevious(query);
        }}
        className="h-6.5 w-44 bg-transparent px-2 text-sm outline-none"
      />
      <IconButton size="sm" icon={ChevronUp} label="Earlier" onClick={() => screen.search.findPrevious(query)} />
      <IconButton size="sm" icon={ChevronDown} label="Later" onClick={() => screen.search.findNext(query)} />
      <IconButton size="sm" icon={X} label="Close the search" onClick={end} />
    </div>
  );
}
