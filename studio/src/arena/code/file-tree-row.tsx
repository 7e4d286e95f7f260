import {
  Braces,
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
import type { DragEventHandler, KeyboardEvent } from "react";
import { ContextMenu, type ContextMenuItem } from "../../ui/context-menu.tsx";
import { MarkDot } from "../../ui/mark-dot.tsx";
import { Menu, MenuItem } from "../../ui/menu.tsx";
import { NameField } from "../../ui/name-field.tsx";
import { TreeItem, type TreeItemPlace } from "../../ui/tree-item.tsx";
import { FileName } from "./file-name.ts";
import { describeVisitors, type FileVisitor } from "./file-visitors.ts";
import { VisitorDots } from "./visitor-dots.tsx";

export type RowMark = keyof typeof MARKS;

interface FileTreeRowProps {
  place: TreeItemPlace;
  isDropTarget: boolean;
  mark: RowMark | null;
  visitors: readonly FileVisitor[] | undefined;
  isRenaming: boolean;
  onRename: () => void;
  onRenamed: (name: string | null) => void;
  onDelete: () => void;
  onCreate: (kind: "file" | "folder") => void;
  onDragStart: DragEventHandler;
  onDragOver: DragEventHandler;
  onDrop: DragEventHandler;
}

export function FileTreeRow(props: FileTreeRowProps) {
  const { place, isDropTarget, mark, visitors = [], isRenaming, ...on } = props;
  const { name } = place.row;

  function handleKey(event: KeyboardEvent): void {
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "F2") on.onRename();
    else if (event.key === "Delete") on.onDelete();
    else return;
    event.preventDefault();
  }

  return (
    <ContextMenu label={`Actions for ${name}`} items={listActions(on)}>
      <TreeItem
        place={place}
        icon={iconOf(name)}
        nameField={
          isRenaming ? (
            <NameField label="New name" name={name} schema={FileName} onDone={on.onRenamed} className="h-5.5" />
          ) : undefined
        }
        aria-description={describeVisitors(visitors) || undefined}
        onKeyDown={handleKey}
        draggable={!isRenaming}
        onDragStart={on.onDragStart}
        onDragOver={on.onDragOver}
        onDrop={on.onDrop}
        className={isDropTarget ? "bg-accent-soft" : undefined}
      >
        <VisitorDots visitors={visitors} className="mr-1" />
        {mark !== null && <MarkDot {...MARKS[mark]} className="mr-1" />}
        <span
          className="flex opacity-0 group-focus-within:opacity-100 group-hover:opacity-100 has-[[data-state=open]]:opacity-100 pointer-coarse:opacity-100"
          onClick={(event) => event.stopPropagation()}
        >
          <RowMenu name={name} {...on} />
        </span>
      </TreeItem>
    </ContextMenu>
  );
}

const MARKS = {
  writing: { look: "live", label: "being written" },
  waiting: { look: "full", label: "not handed over yet" },
  changed: { look: "hollow", label: "changed since the last turn" },
} as const;

type RowActions = Pick<FileTreeRowProps, "onCreate" | "onRename" | "onDelete">;

function listActions({ onCreate, onRename, onDelete }: RowActions): ContextMenuItem[] {
  return [
    { label: "New file", icon: FilePlus2, onSelect: () => onCreate("file") },
    { label: "New folder", icon: FolderPlus, onSelect: () => onCreate("folder") },
    { label: "Rename", icon: PencilLine, shortcut: "F2", onSelect: onRename },
    { label: "Delete", icon: Trash2, shortcut: "Del", danger: true, onSelect: onDelete },
  ];
}

function RowMenu({ name, ...on }: { name: string } & RowActions) {
  return (
    <Menu
      label={`Actions for ${name}`}
      trigger={
        <button
          type="button"
          tabIndex={-1}
          aria-label={`Actions for ${name}`}
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
