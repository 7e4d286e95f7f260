import type { TerminalId } from "@lathe/protocol/ids";
import { useEffect, useRef, useState, type RefObject } from "react";
import { useStore } from "../../store/use-store.ts";
import { useStudio } from "../../studio-context.tsx";
import { Button } from "../../ui/button.tsx";
import { classNames } from "../../ui/class-names.ts";
import { useArena } from "../arena-context.tsx";
import type { TerminalFeed, TerminalSize } from "./terminal-feed.ts";
import { TerminalScreen } from "./terminal-screen.ts";
import { TerminalSearch } from "./terminal-search.tsx";
import type { TerminalTab } from "./terminals-store.ts";
import { useLookedAt } from "./use-looked-at.ts";
import { useOpenLink } from "./use-open-link.ts";

interface TerminalViewProps {
  tab: TerminalTab;
  isShown: boolean;
  isSearching: boolean;
  isForScreenReader: boolean;
  onSearch: (isSearching: boolean) => void;
}

/** One terminal on the screen. While another one shows it stays as it is, and gets what it has missed afterwards. */
export function TerminalView({ tab, isShown, isSearching, isForScreenReader, onSearch }: TerminalViewProps) {
  const { terminalId, title, cols, rows, ended } = tab;
  const { terminals } = useArena();
  const { theme, commands } = useStudio();
  const { isDark } = useStore(theme.state);
  const { focused } = useStore(terminals.state);
  const box = useRef<HTMLDivElement>(null);
  const [pointed, setPointed] = useState<string | null>(null);
  const openLink = useOpenLink();
  const screen = useScreen(terminalId, box, {
    openLink,
    setPointed,
    onSearchKey: () => onSearch(true),
    onDrawerKey: () => commands.run("terminal.drawer"),
  });
  const room = useFeed(tab, screen, box);

  useEffect(() => screen?.resize({ cols, rows }), [screen, cols, rows]);
  useEffect(() => screen?.followTheme(), [screen, isDark]);
  useEffect(() => screen?.setLabel(`${title}. Alt+M leads to the chat.`), [screen, title]);
  useEffect(() => screen?.setScreenReader(isForScreenReader), [screen, isForScreenReader]);
  useEffect(() => {
    if (ended !== null) screen?.end();
  }, [screen, ended]);
  useEffect(() => {
    if (screen === null || !isShown || focused !== terminalId) return;
    screen.focus();
    terminals.endFocus();
  }, [screen, isShown, focused, terminalId, terminals]);

  const isSmaller = room !== null && ended === null && (cols < room.cols || rows < room.rows);
  return (
    <div className={classNames("absolute inset-0 flex flex-col bg-surface", !isShown && "hidden")}>
      <div className="relative min-h-0 grow">
        <div
          ref={box}
          className={classNames(
            "absolute inset-x-3 inset-y-2 overflow-hidden",
            isSmaller && "[&_.xterm-screen]:outline [&_.xterm-screen]:outline-offset-2 [&_.xterm-screen]:outline-line",
          )}
        />
        {isSearching && screen !== null && (
          <TerminalSearch
            search={screen.search}
            onEnd={() => {
              onSearch(false);
              screen.focus();
            }}
          />
        )}
        {isSmaller && (
          // Over the room that is left, and taking none: else it would change the size that it speaks of.
          <p className="pointer-events-none absolute right-0 bottom-0 animate-appear rounded-tl-md bg-surface px-2 py-0.5 text-xs text-muted [animation-delay:400ms] [animation-fill-mode:both]">
            Sized for the smallest window looking at it.
          </p>
        )}
        {pointed !== null && (
          <p className="pointer-events-none absolute bottom-0 left-0 max-w-full truncate rounded-tr-md border-t border-r border-line bg-raised px-2 py-0.5 font-mono text-xs text-muted">
            {pointed}
          </p>
        )}
      </div>
      {ended !== null && <EndedBar tab={tab} exitCode={ended.exitCode} />}
    </div>
  );
}

function EndedBar({ tab: { terminalId, cols, rows }, exitCode }: { tab: TerminalTab; exitCode: number | null }) {
  const { terminals } = useArena();
  return (
    <div className="flex flex-wrap items-center gap-2 border-t border-line px-3 py-1.5">
      <p role="status" className="min-w-0 grow text-sm text-muted">
        {exitCode === null ? "This terminal was ended." : `The shell has ended with exit code ${exitCode}.`}
      </p>
      <Button size="sm" onClick={() => void terminals.replace(terminalId, { cols, rows })}>
        Start again
      </Button>
    </div>
  );
}

interface ScreenCalls {
  openLink: (address: string) => void;
  setPointed: (address: string | null) => void;
  onSearchKey: () => void;
  onDrawerKey: () => void;
}

/** The screen in the box, for as long as the terminal is the same. */
function useScreen(
  terminalId: TerminalId,
  box: RefObject<HTMLDivElement | null>,
  calls: ScreenCalls,
): TerminalScreen | null {
  const { terminals } = useArena();
  const [screen, setScreen] = useState<TerminalScreen | null>(null);
  const latest = useRef(calls);
  useEffect(() => {
    latest.current = calls;
  });
  useEffect(() => {
    if (box.current === null) return;
    const created = new TerminalScreen(box.current, {
      onTyped: (data) => terminals.write(terminalId, data),
      onLink: (address) => latest.current.openLink(address),
      onPointed: (address) => latest.current.setPointed(address),
      onSearchKey: () => latest.current.onSearchKey(),
      onDrawerKey: () => latest.current.onDrawerKey(),
    });
    setScreen(created);
    return () => {
      setScreen(null);
      created.close();
    };
  }, [terminalId, terminals, box]);
  return screen;
}

/** Keeps the screen fed while somebody looks at it. Returns what it has room for. */
function useFeed(
  { terminalId, ended }: TerminalTab,
  screen: TerminalScreen | null,
  box: RefObject<HTMLDivElement | null>,
): TerminalSize | null {
  const { terminals } = useArena();
  const { session } = useStore(terminals.state);
  const [feed, setFeed] = useState<TerminalFeed | null>(null);
  const { isLookedAt, layout } = useLookedAt(box);
  const [room, setRoom] = useState<TerminalSize | null>(null);
  const latestRoom = useRef<TerminalSize | null>(null);
  const isLiving = useRef(true);
  useEffect(() => {
    isLiving.current = ended === null;
  }, [ended]);

  useEffect(() => {
    if (screen === null) return;
    const created = terminals.connect(terminalId, screen);
    setFeed(created);
    return () => {
      setFeed(null);
      terminals.disconnect(terminalId, created);
    };
  }, [screen, terminalId, terminals]);

  useEffect(() => {
    if (screen === null || feed === null || !isLookedAt) return;
    const next = screen.room;
    const before = latestRoom.current;
    if (next === undefined || (before?.cols === next.cols && before.rows === next.rows)) return;
    latestRoom.current = next;
    setRoom(next);
    terminals.noteRoom(next);
    feed.resize(next);
  }, [screen, feed, isLookedAt, layout, terminals]);

  useEffect(() => {
    if (feed === null || !isLookedAt || !isLiving.current) return;
    feed.attach(latestRoom.current ?? { cols: 80, rows: 24 });
    // Its end is no reason to look away: the worker still has the rest of its output to send.
    return () => feed.detach();
  }, [feed, isLookedAt, session]);

  return room;
}
