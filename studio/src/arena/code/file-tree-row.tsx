import {
  Braces,
  ChevronRight,
  Database,
  Ellipsis,
  File,
  FileArchive,
  FileCode2,
  FileCog,
  FileImage,
  FileLock,
  FileMusic,
  FileText,
  FileType,
  FileVideo,
  FilePlus2,
  FolderPlus,
  Palette,
  PencilLine,
  Trash2,
  type LucideIcon,
} from "lucide-react";
import type { DragEventHandler } from "react";
import { ContextMenu, type ContextMenuItem } from "../../ui/context-menu.tsx";
import { classNames } from "../../ui/class-names.ts";
import { Menu, MenuItem } from "../../ui/menu.tsx";
import { NameField } from "../../ui/name-field.tsx";
import { FileName } from "./file-name.ts";
import { describeVisitors, type FileVisitor } from "./file-visitors.ts";
import type { TreeRow } from "./tree-rows.ts";
import { VisitorDots } from "./visitor-dots.tsx";

export const ROW_PX = 26;

export type RowMark = "writing" | "waiting" | "changed";

interface FileTreeRowProps {
  row: TreeRow;
  /** CSS pixels below the tree's beginning. */
  top: number;
  isSelected: boolean;
  /** The one row that Tab leads to. */
  isReachable: boolean;
  isDropTarget: boolean;
  /** `changed`: since the last turn ended. */
  mark: RowMark | null;
  visitors: readonly FileVisitor[] | undefined;
  isRenaming: boolean;
  onOpen: () => void;
  onFocus: () => void;
  onRename: () => void;
  onRenamed: (name: string | null) => void;
  onDelete: () => void;
  onCreate: (kind: "file" | "folder") => void;
  onDragStart: DragEventHandler;
  onDragOver: DragEventHandler;
  onDrop: DragEventHandler;
}

export function FileTreeRow(props: FileTreeRowProps) {
  const { row, top, isSelected, isReachable, isDropTarget, mark, visitors = [], isRenaming, ...on } = props;
  const Icon = iconOf(row.name);
  return (
    <ContextMenu label={`Actions for ${row.name}`} items={listActions(on)}>
      <div
        role="treeitem"
        data-path={row.path}
        aria-label={row.name}
        aria-description={describeVisitors(visitors) || undefined}
        aria-level={row.depth + 1}
        aria-posinset={row.position}
        aria-setsize={row.siblings}
        aria-selected={isSelected}
        aria-expanded={row.isFolder ? row.isExpanded : undefined}
        tabIndex={isReachable ? 0 : -1}
        onClick={on.onOpen}
        onFocus={on.onFocus}
        draggable={!isRenaming}
        onDragStart={on.onDragStart}
        onDragOver={on.onDragOver}
        onDrop={on.onDrop}
        style={{ paddingLeft: 8 + row.depth * 14, top, height: ROW_PX }}
        className={classNames(
          "group absolute inset-x-0 flex items-center gap-1.5 pr-1 text-sm hover:bg-hover focus-visible:-outline-offset-2",
          isSelected && "bg-hover",
          isDropTarget && "bg-accent-soft",
        )}
      >
        {row.isFolder ? (
          <ChevronRight
            aria-hidden
            className={classNames("size-3.5 shrink-0 text-faint transition-transform", row.isExpanded && "rotate-90")}
          />
        ) : (
          <Icon aria-hidden className="size-3.5 shrink-0 text-faint" strokeWidth={1.75} />
        )}
        {isRenaming ? (
          <span className="flex grow" onClick={(event) => event.stopPropagation()}>
            <NameField label="New name" name={row.name} schema={FileName} onDone={on.onRenamed} className="h-5.5" />
          </span>
        ) : (
          <span className={classNames("min-w-0 truncate", row.isFolder && "font-medium")}>{row.name}</span>
        )}
        <span className="grow" />
        <VisitorDots visitors={visitors} className="mr-1" />
        {mark !== null && (
          <span
            className={classNames(
              "mr-1 size-1.75 shrink-0 rounded-full",
              mark === "changed" ? "border border-accent" : "bg-accent",
              mark === "writing" && "animate-breathe",
            )}
          >
            <span className="sr-only">{MARKS[mark]}</span>
          </span>
        )}
        <span
          className="flex opacity-0 group-focus-within:opacity-100 group-hover:opacity-100 has-[[data-state=open]]:opacity-100 pointer-coarse:opacity-100"
          onClick={(event) => event.stopPropagation()}
        >
          <RowMenu row={row} {...on} />
        </span>
      </div>
    </ContextMenu>
  );
}

const MARKS = { writing: "being written", waiting: "not handed over yet", changed: "changed since the last turn" };

type RowActions = Pick<FileTreeRowProps, "onCreate" | "onRename" | "onDelete">;

function listActions({ onCreate, onRename, onDelete }: RowActions): ContextMenuItem[] {
  return [
    { label: "New file", icon: FilePlus2, onSelect: () => onCreate("file") },
    { label: "New folder", icon: FolderPlus, onSelect: () => onCreate("folder") },
    { label: "Rename", icon: PencilLine, shortcut: "F2", onSelect: onRename },
    { label: "Delete", icon: Trash2, shortcut: "Del", danger: true, onSelect: onDelete },
  ];
}

function RowMenu({ row, ...on }: { row: TreeRow } & RowActions) {
  return (
    <Menu
      label={`Actions for ${row.name}`}
      trigger={
        <button
          type="button"
          tabIndex={-1}
          aria-label={`Actions for ${row.name}`}
          className="flex size-5.5 items-center justify-center rounded-sm text-muted hover:text-ink"
        >
          <Ellipsis aria-hidden className="size-3.5" />
        </button>
      }
    >
      {listActions(on).map(({ label, ...item }) => (
        <MenuItem key={label} {...item}>
          {label}
        </MenuItem>
      ))}
    </Menu>
  );
}

/** The first that fits. */
const ICONS: [RegExp, LucideIcon][] = [
  [/^(Dockerfile|Makefile|\..*rc|.*\.config\..*)$/i, FileCog],
  [/\.(tsx?|jsx?|mjs|cjs|html|vue|svelte|py|sh)$/i, FileCode2],
  [/\.(mp3|ogg|oga|opus|wav|flac|m4a)$/i, FileMusic],
  [/\.(mp4|m4v|mov|webm)$/i, FileVideo],
  [/\.(woff2?|ttf|otf)$/i, FileType],
  [/\.(zip|gz|tgz|tar|7z)$/i, FileArchive],
  [/^(\.env.*|.*\.(pem|key))$/i, FileLock],
  [/\.(sql|sqlite|db)$/i, Database],
  [/\.(json|ya?ml|toml|lock)$/i, Braces],
  [/\.(css|scss|less)$/i, Palette],
  [/\.(png|jpe?g|gif|webp|avif|ico|svg)$/i, FileImage],
  [/\.(md|txt)$/i, FileText],
];

function iconOf(name: string): LucideIcon {
  return ICONS.find(([pattern]) => pattern.test(name))?.[1] ?? File;
}
