import type { Project } from "@lathe/protocol/api";
import { CodeXml, History, MessageSquare, MonitorPlay, SquareTerminal, type LucideIcon } from "lucide-react";
import { Tabs } from "radix-ui";
import { lazy, Suspense, useEffect, useState, type ReactNode } from "react";
import { focusNewPage } from "../move-focus.ts";
import { useStore } from "../store/use-store.ts";
import { useStudio } from "../studio-context.tsx";
import { classNames } from "../ui/class-names.ts";
import { PanelSkeleton } from "../ui/panel-skeleton.tsx";
import { createArenaCommands } from "./arena-commands.ts";
import { useArena } from "./arena-context.tsx";
import { ArenaNotice } from "./arena-notice.tsx";
import { CodeDialogs } from "./code/code-dialogs.tsx";
import { ChatPanel } from "./chat/chat-panel.tsx";
import { PreviewPanel } from "./preview/preview-panel.tsx";
import { RestingNotice } from "./resting-notice.tsx";
import { TopBar } from "./top-bar.tsx";
import { useIsNarrow } from "./use-media-query.ts";
import { WorkbenchSplitter } from "./workbench-splitter.tsx";
import { WORKBENCH_TABS, type WorkbenchTab } from "./workbench-store.ts";

// Editor and terminal are large: they come when somebody first looks at them.
const CodePanel = lazy(() => import("./code/code-panel.tsx").then((module) => ({ default: module.CodePanel })));
const TerminalPanel = lazy(() =>
  import("./terminal/terminal-panel.tsx").then((module) => ({ default: module.TerminalPanel })),
);
const SecretsDialog = lazy(() =>
  import("./secrets/secrets-dialog.tsx").then((module) => ({ default: module.SecretsDialog })),
);
const ShipDialog = lazy(() => import("./ship/ship-dialog.tsx").then((module) => ({ default: module.ShipDialog })));
const VersionsPanel = lazy(() =>
  import("./versions/versions-panel.tsx").then((module) => ({ default: module.VersionsPanel })),
);

const CHAT_ID = "arena-chat";

const TABS: Record<WorkbenchTab, { label: string; icon: LucideIcon; panel: () => ReactNode }> = {
  preview: { label: "Preview", icon: MonitorPlay, panel: () => <PreviewPanel /> },
  code: { label: "Code", icon: CodeXml, panel: () => <CodePanel /> },
  terminal: { label: "Terminal", icon: SquareTerminal, panel: () => <TerminalPanel /> },
  versions: { label: "Versions", icon: History, panel: () => <VersionsPanel /> },
};

export function ArenaLayout({ project }: { project: Project }) {
  const arena = useArena();
  const { workbench } = arena;
  const areSecretsShown = useStore(arena.secretsShown);
  const isShipShown = useStore(arena.ships.shown) !== null;
  const isResting = useStore(arena.connection.state).phase === "resting";
  const { tab, sizes, isChatCollapsed, narrow, isDrawerOpen } = useStore(workbench.state);
  const isNarrow = useIsNarrow();
  useArenaCommands();
  // The page was announced while its code was on the way.
  useEffect(() => focusNewPage(document), []);
  const shown = isNarrow && narrow === "chat" ? "chat" : tab;
  const hasDrawer = isDrawerOpen && (shown === "preview" || shown === "code");
  const isChatShown = isNarrow ? shown === "chat" : !isChatCollapsed;

  return (
    <div className="flex h-full flex-col">
      <TopBar project={project} />
      <ArenaNotice />
      {areSecretsShown && (
        <Suspense>
          <SecretsDialog onClose={() => arena.secretsShown.set(false)} />
        </Suspense>
      )}
      {isShipShown && (
        <Suspense>
          <ShipDialog onClose={() => arena.ships.hide()} />
        </Suspense>
      )}
      <CodeDialogs />
      <Tabs.Root
        asChild
        value={shown}
        onValueChange={(value) => (value === "chat" ? workbench.showChat() : selectTab(value))}
        className={classNames(
          "grid min-h-0 grow grid-rows-[auto_minmax(0,1fr)_auto_auto]",
          isNarrow ? "grid-cols-[minmax(0,1fr)]" : "grid-cols-[auto_auto_minmax(0,1fr)]",
        )}
      >
        <main>
          <section
            id={CHAT_ID}
            aria-label="Chat"
            style={isNarrow ? undefined : { width: sizes.chatWidth, maxWidth: "60vw" }}
            className={classNames(
              "min-h-0 bg-ground",
              isNarrow ? "row-start-2 row-end-5" : "row-span-4",
              !isChatShown && "hidden",
            )}
          >
            <ChatPanel />
          </section>
          {isResting && shown !== "chat" && (
            <div className={classNames("z-10 row-start-2 bg-surface", isNarrow ? "col-start-1" : "col-start-3")}>
              <RestingNotice />
            </div>
          )}
          {!isNarrow && (
            <WorkbenchSplitter
              of="chatWidth"
              label="Width of the chat"
              isCollapsed={isChatCollapsed}
              onToggle={() => workbench.toggleChat()}
              className="row-span-4"
            />
          )}
          <Tabs.List
            aria-label="Panels"
            className={classNames(
              "flex h-10 items-stretch gap-0.5 overflow-x-auto border-b border-line bg-surface px-1.5 [scrollbar-width:none]",
              isNarrow ? "row-start-1" : "col-start-3",
            )}
          >
            {isNarrow && <TabButton value="chat" label="Chat" icon={MessageSquare} isIconOnly={false} />}
            {WORKBENCH_TABS.map((value) => (
              <TabButton
                key={value}
                value={value}
                label={TABS[value].label}
                icon={TABS[value].icon}
                isIconOnly={isNarrow}
              />
            ))}
          </Tabs.List>
          {hasDrawer && (
            <WorkbenchSplitter
              of="drawerHeight"
              label="Height of the terminal"
              orientation="horizontal"
              panel="behind"
              onToggle={() => workbench.toggleDrawer()}
              className={classNames("row-start-3", isNarrow ? "col-start-1" : "col-start-3")}
            />
          )}
          {WORKBENCH_TABS.map((value) => (
            <Tabs.Content
              key={value}
              value={value}
              forceMount
              tabIndex={-1}
              // It keeps its state, but nothing in it works without a worker.
              inert={isResting}
              style={value === "terminal" && hasDrawer ? { height: sizes.drawerHeight } : undefined}
              className={classNames(
                "min-h-0 min-w-0 bg-surface outline-none",
                value === "terminal" && hasDrawer
                  ? "row-start-4 max-h-[70dvh]"
                  : "row-start-2 data-[state=inactive]:hidden",
                isNarrow ? "col-start-1" : "col-start-3",
              )}
            >
              <OnceShown isShown={shown === value || (value === "terminal" && hasDrawer)}>
                {TABS[value].panel()}
              </OnceShown>
            </Tabs.Content>
          ))}
        </main>
      </Tabs.Root>
    </div>
  );

  function selectTab(value: string): void {
    const found = WORKBENCH_TABS.find((name) => name === value);
    if (found !== undefined) workbench.show(found);
  }
}

function TabButton({
  value,
  label,
  icon: Icon,
  isIconOnly,
}: {
  value: string;
  label: string;
  icon: LucideIcon;
  isIconOnly: boolean;
}) {
  return (
    <Tabs.Trigger
      value={value}
      // The chat stands beside the panels where there is room, and so is none of them.
      {...(value === "chat" && { "aria-controls": CHAT_ID })}
      className={classNames(
        "relative inline-flex shrink-0 items-center gap-1.5 rounded-sm px-2.5 text-base text-muted transition-colors hover:text-ink",
        "data-[state=active]:text-ink data-[state=active]:after:absolute data-[state=active]:after:inset-x-2 data-[state=active]:after:bottom-0 data-[state=active]:after:h-0.5 data-[state=active]:after:bg-accent",
        "focus-visible:-outline-offset-2",
        isIconOnly && "grow justify-center",
      )}
    >
      <Icon aria-hidden className="size-4" strokeWidth={1.75} />
      <span className={classNames(isIconOnly && "max-[519px]:sr-only")}>{label}</span>
    </Tabs.Trigger>
  );
}

/** Mounts what is in it when it is first shown, and keeps it from then on. */
function OnceShown({ isShown, children }: { isShown: boolean; children: ReactNode }) {
  const [wasShown, setWasShown] = useState(isShown);
  if (isShown && !wasShown) setWasShown(true);
  return wasShown || isShown ? <Suspense fallback={<PanelSkeleton />}>{children}</Suspense> : null;
}

function useArenaCommands(): void {
  const arena = useArena();
  const { commands, palette, editorOptions } = useStudio();
  useEffect(() => commands.add(createArenaCommands(arena, editorOptions.state)), [arena, commands, editorOptions]);
  useEffect(() => {
    palette.offerMore(() =>
      (arena.files.state.get().entries ?? [])
        .filter((entry) => entry.type === "file")
        .map(({ path }) => ({
          id: `file:${path}`,
          title: path,
          group: "File",
          run: () => arena.openFile(path),
        })),
    );
    const loadFiles = palette.state.subscribe(() => void (palette.state.get().isOpen && arena.files.show()));
    return () => {
      loadFiles();
      palette.offerMore(undefined);
    };
  }, [arena, palette]);
}
