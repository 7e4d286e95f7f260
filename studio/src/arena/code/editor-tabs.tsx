import { ChevronDown, Columns2, GitCompare, PanelLeft, X } from "lucide-react";
import { useState, type DragEvent } from "react";
import { useStore } from "../../store/use-store.ts";
import { classNames } from "../../ui/class-names.ts";
import { ContextMenu } from "../../ui/context-menu.tsx";
import { IconButton } from "../../ui/icon-button.tsx";
import { Menu, MenuChoice } from "../../ui/menu.tsx";
import { useArena } from "../arena-context.tsx";
import { isWaiting, type OpenDocument } from "./documents-store.ts";
import type { FileVisitor } from "./file-visitors.ts";
import { baseName, parentPath } from "./tree-rows.ts";
import { useFileVisitors } from "./use-file-visitors.ts";
import { VisitorDots } from "./visitor-dots.tsx";

const DRAGGED_TAB = "application/x-lathe-tab";

export function EditorTabs({ group: at }: { group: number }) {
  const { documents, workbench, code } = useArena();
  const { open, layout } = useStore(documents.state);
  const isSideCollapsed = useStore(workbench.state, (view) => view.isCodeSideCollapsed);
  const visitors = useFileVisitors();
  const [isDropTarget, setIsDropTarget] = useState(false);
  const group = layout.groups[at];
  if (group === undefined || group.paths.length === 0) return null;
  const { active } = group;
  const isSplit = layout.groups.length > 1;
  const isLive = open.find(({ path }) => path === active)?.content.phase === "live";

  function handleDrop(event: DragEvent, before: string | null): void {
    setIsDropTarget(false);
    const dragged = readDraggedTab(event);
    if (dragged === null) return;
    event.preventDefault();
    event.stopPropagation();
    documents.moveTab(dragged.path, dragged.group, at, before);
  }

  return (
    <div className="flex h-9 shrink-0 items-center border-b border-line">
      <IconButton
        size="sm"
        icon={PanelLeft}
        label="Show the files"
        className={classNames("ml-1", !(isSideCollapsed && at === 0) && "@min-[640px]:hidden")}
        onClick={() => workbench.showCodeSide(workbench.state.get().codeSide)}
      />
      <ul
        aria-label={at === 0 ? "Open files" : "Open files on the right"}
        onDragOver={(event) => {
          if (!event.dataTransfer.types.includes(DRAGGED_TAB)) return;
          event.preventDefault();
          setIsDropTarget(true);
        }}
        onDragLeave={() => setIsDropTarget(false)}
        onDrop={(event) => handleDrop(event, null)}
        className={classNames(
          "flex h-full min-w-0 grow overflow-x-auto [scrollbar-width:none]",
          isDropTarget && "bg-accent-soft",
        )}
      >
        {group.paths.map((path) => {
          const document = open.find((other) => other.path === path);
          return document === undefined ? null : (
            <EditorTab
              key={path}
              document={document}
              visitors={visitors.get(path) ?? []}
              group={at}
              isActive={path === active}
              hasFocus={layout.focused === at}
              hasSameName={group.paths.some((other) => other !== path && baseName(other) === baseName(path))}
              onDrop={(event) => handleDrop(event, path)}
            />
          );
        })}
      </ul>
      {group.paths.length > 1 && (
        <Menu label="All open files" trigger={<IconButton size="sm" icon={ChevronDown} label="All open files" />}>
          {group.paths.map((path) => (
            <MenuChoice key={path} isChosen={path === active} onSelect={() => void documents.open(path, undefined, at)}>
              {path}
            </MenuChoice>
          ))}
        </Menu>
      )}
      {active !== null && isLive && (
        <IconButton
          size="sm"
          icon={GitCompare}
          label="Compare with version…"
          onClick={() => code.show({ kind: "compare", path: active })}
        />
      )}
      {!isSplit && (
        <IconButton
          size="sm"
          icon={Columns2}
          label="Split right"
          className="mr-1 @max-[639px]:hidden"
          onClick={() => {
            documents.focusGroup(at);
            documents.splitRight();
          }}
        />
      )}
    </div>
  );
}

function readDraggedTab(event: DragEvent): { path: string; group: number } | null {
  const dragged = event.dataTransfer.getData(DRAGGED_TAB);
  const at = dragged.indexOf(":");
  return at === -1 ? null : { group: Number(dragged.slice(0, at)), path: dragged.slice(at + 1) };
}

interface EditorTabProps {
  document: OpenDocument;
  visitors: readonly FileVisitor[];
  group: number;
  isActive: boolean;
  /** Whether its group has the focus. */
  hasFocus: boolean;
  hasSameName: boolean;
  onDrop: (event: DragEvent) => void;
}

function EditorTab({ document, visitors, group, isActive, hasFocus, hasSameName, onDrop }: EditorTabProps) {
  const { documents, code, files } = useArena();
  const { path } = document;
  const name = baseName(path);
  const isLate = isWaiting(document);
  const isChanged = useStore(files.state, (view) => view.changed.has(path)) && !isLate;
  const isDeleted = document.content.phase === "live" && document.content.view.isDeleted;
  const close = (): void => {
    code.endComparison(path);
    documents.closeTab(path, group);
  };
  const items = [
    { label: "Close", icon: X, onSelect: close },
    { label: "Close the others", icon: X, onSelect: () => documents.closeOthers(path, group) },
    {
      label: "Split right",
      icon: Columns2,
      onSelect: () => {
        void documents.open(path, undefined, group);
        documents.splitRight();
      },
    },
    { label: "Show in the files", icon: PanelLeft, onSelect: () => files.reveal(path) },
  ];
  return (
    <ContextMenu label={`Actions for ${name}`} items={items}>
      <li
        ref={isActive ? (tab) => tab?.scrollIntoView({ block: "nearest", inline: "nearest" }) : undefined}
        draggable
        onDragStart={(event) => {
          event.dataTransfer.setData(DRAGGED_TAB, `${group}:${path}`);
          event.dataTransfer.effectAllowed = "move";
        }}
        onDrop={onDrop}
        onMouseDown={(event) => event.button === 1 && event.preventDefault()}
        onAuxClick={(event) => event.button === 1 && close()}
        className={classNames(
          "group flex shrink-0 items-center border-r border-line text-sm",
          isActive ? "bg-raised" : "text-muted hover:text-ink",
          isActive &&
            (hasFocus
              ? "shadow-[inset_0_-2px_0_var(--color-accent)]"
              : "shadow-[inset_0_-2px_0_var(--color-line-strong)]"),
        )}
      >
        <button
          type="button"
          title={path}
          aria-current={isActive ? "true" : undefined}
          aria-description={isChanged ? "Changed since the last turn" : undefined}
          onClick={() => void documents.open(path, undefined, group)}
          onKeyDown={(event) => event.key === "Delete" && close()}
          className={classNames(
            "h-full max-w-48 truncate pr-1 pl-3 focus-visible:-outline-offset-2",
            isDeleted && "line-through",
          )}
        >
          {name}
          {hasSameName && <span className="ml-1 text-xs text-faint">{parentPath(path) || "."}</span>}
          {isLate && <span className="sr-only"> (not handed over yet)</span>}
        </button>
        <VisitorDots visitors={visitors} className="mx-0.5" />
        <button
          type="button"
          aria-label={`Close ${name}`}
          onClick={close}
          className="mr-1 flex size-5.5 items-center justify-center rounded-sm text-faint hover:bg-hover hover:text-ink"
        >
          {isLate && (
            <span
              aria-hidden
              title="Not handed over yet"
              className="size-2 rounded-full bg-accent group-focus-within:hidden group-hover:hidden"
            />
          )}
          {isChanged && (
            <span
              aria-hidden
              title="Changed since the last turn"
              className="size-1.75 rounded-full border border-accent group-focus-within:hidden group-hover:hidden"
            />
          )}
          <X
            aria-hidden
            className={classNames(
              "size-3.5",
              (isLate || isChanged) && "hidden group-focus-within:block group-hover:block",
            )}
          />
        </button>
      </li>
    </ContextMenu>
  );
}
