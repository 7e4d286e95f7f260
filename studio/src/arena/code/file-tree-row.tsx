import {
  Braces,
  ChevronRight,
  Ellipsis,
  File,
  FileCode2,
  FileImage,
  FileText,
  FilePlus2,
  FolderPlus,
  Palette,
  PencilLine,
  Trash2,
  type LucideIcon,
} from "lucide-react";
import type { DragEventHandler } from "react";
import { classNames } from "../../ui/class-names.ts";
import { Menu, MenuItem, MenuSeparator } from "../../ui/menu.tsx";
import { NameField } from "../../ui/name-field.tsx";
import { FileName } from "./file-name.ts";
import { describeVisitors, type FileVisitor } from "./file-visitors.ts";
import type { TreeRow } from "./tree-rows.ts";
import { VisitorDots } from "./visitor-dots.tsx";

interface FileTreeRowProps {
  row: TreeRow;
  isSelected: boolean;
  /** The one row that Tab leads to. */
  isReachable: boolean;
  isDropTarget: boolean;
  mark: "writing" | "waiting" | null;
  visitors: readonly FileVisitor[] | undefined;
  isRenaming: boolean;
  onOpen: () => void;
  onFocus: () => void;
  onRename: () => void;
  onRenamed: (name: string | null) => void;
  onDelete: () => void;
  onCreate: (kind: "file" | "folder") => void;
  onDragOver: DragEventHandler;
  onDrop: DragEventHandler;
}

export function FileTreeRow(props: FileTreeRowProps) {
  const { row, isSelected, isReachable, isDropTarget, mark, visitors = [], isRenaming, ...on } = props;
  const Icon = iconOf(row.name);
  return (
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
      onDragOver={on.onDragOver}
      onDrop={on.onDrop}
      style={{ paddingLeft: 8 + row.depth * 14 }}
      className={classNames(
        "group flex h-6.5 items-center gap-1.5 pr-1 text-sm [contain-intrinsic-size:auto_1.625rem] [content-visibility:auto] hover:bg-hover focus-visible:-outline-offset-2",
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
            "mr-1 size-1.75 shrink-0 rounded-full bg-accent",
            mark === "writing" && "animate-breathe",
          )}
        >
          <span className="sr-only">{mark === "writing" ? "being written" : "not handed over yet"}</span>
        </span>
      )}
      <span
        className="flex opacity-0 group-focus-within:opacity-100 group-hover:opacity-100 has-[[data-state=open]]:opacity-100 pointer-coarse:opacity-100"
        onClick={(event) => event.stopPropagation()}
      >
        <RowMenu row={row} {...on} />
      </span>
    </div>
  );
}

function RowMenu({
  row,
  onCreate,
  onRename,
  onDelete,
}: { row: TreeRow } & Pick<FileTreeRowProps, "onCreate" | "onRename" | "onDelete">) {
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
      <MenuItem icon={FilePlus2} onSelect={() => onCreate("file")}>
        New file
      </MenuItem>
      <MenuItem icon={FolderPlus} onSelect={() => onCreate("folder")}>
        New folder
      </MenuItem>
      <MenuSeparator />
      <MenuItem icon={PencilLine} shortcut="F2" onSelect={onRename}>
        Rename
      </MenuItem>
      <MenuItem icon={Trash2} shortcut="Del" danger onSelect={onDelete}>
        Delete
      </MenuItem>
    </Menu>
  );
}

const ICONS: [RegExp, LucideIcon][] = [
  [/\.(tsx?|jsx?|mjs|cjs|html|vue|svelte|py|sh)$/i, FileCode2],
  [/\.(json|ya?ml|toml|lock)$/i, Braces],
  [/\.(css|scss|less)$/i, Palette],
  [/\.(png|jpe?g|gif|webp|avif|ico|svg)$/i, FileImage],
  [/\.(md|txt)$/i, FileText],
];

function iconOf(name: string): LucideIcon {
  return ICONS.find(([pattern]) => pattern.test(name))?.[1] ?? File;
}
