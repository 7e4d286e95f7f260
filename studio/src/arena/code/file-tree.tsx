import type { FileEntry } from "@lathe/protocol/workspace";
import { useMemo, useRef, useState, type DragEvent, type KeyboardEvent } from "react";
import { useStore } from "../../store/use-store.ts";
import { classNames } from "../../ui/class-names.ts";
import { useArena } from "../arena-context.tsx";
import { isWaiting } from "./documents-store.ts";
import { FileTreeRow } from "./file-tree-row.tsx";
import { buildTreeRows, joinPath, parentPath, type TreeRow } from "./tree-rows.ts";
import { useFileVisitors } from "./use-file-visitors.ts";
import { useWritingFiles } from "./use-writing-files.ts";

interface FileTreeProps {
  entries: readonly FileEntry[];
  onDelete: (path: string) => void;
  onCreate: (kind: "file" | "folder", path: string) => void;
  /** Files dropped onto a row, or below all of them (null). */
  onDropFiles: (path: string | null, dropped: File[]) => void;
}

export function FileTree({ entries, onDelete, onCreate, onDropFiles }: FileTreeProps) {
  const { files, documents, fileChanges, workbench } = useArena();
  const { expanded, selected } = useStore(files.state);
  const open = useStore(documents.state, (view) => view.open);
  const writing = useWritingFiles();
  const rows = useMemo(() => buildTreeRows(entries, expanded), [entries, expanded]);
  const waiting = useMemo(() => new Set(open.filter(isWaiting).map((document) => document.path)), [open]);
  const visitors = useFileVisitors();
  const tree = useRef<HTMLDivElement>(null);
  const [renaming, setRenaming] = useState<string | null>(null);
  const [dropTarget, setDropTarget] = useState<string | null>(null);
  const at = rows.findIndex((row) => row.path === selected);

  function openRow(row: TreeRow): void {
    files.select(row.path);
    if (row.isFolder) {
      files.toggle(row.path);
    } else {
      void documents.open(row.path);
      workbench.toggleCodeSide(false);
    }
  }

  function focusRow(row: TreeRow | undefined): void {
    if (row === undefined) return;
    files.select(row.path);
    tree.current?.querySelector<HTMLElement>(`[data-path="${CSS.escape(row.path)}"]`)?.focus();
  }

  function handleKey(event: KeyboardEvent): void {
    const row = rows[at];
    if (
      event.ctrlKey ||
      event.metaKey ||
      event.altKey ||
      !(event.target instanceof HTMLElement) ||
      event.target.dataset["path"] === undefined
    )
      return;
    switch (event.key) {
      case "ArrowDown":
        focusRow(rows[at + 1] ?? rows[at]);
        break;
      case "ArrowUp":
        focusRow(rows[Math.max(0, at - 1)]);
        break;
      case "Home":
        focusRow(rows[0]);
        break;
      case "End":
        focusRow(rows.at(-1));
        break;
      case "ArrowRight":
        if (row?.isFolder === true && !row.isExpanded) files.toggle(row.path, true);
        else if (row?.isFolder === true) focusRow(rows[at + 1]);
        break;
      case "ArrowLeft":
        if (row?.isExpanded === true) files.toggle(row.path, false);
        else if (row !== undefined) focusRow(rows.find((other) => other.path === parentPath(row.path)));
        break;
      case "Enter":
      case " ":
        if (row !== undefined) openRow(row);
        break;
      case "F2":
        if (row !== undefined) setRenaming(row.path);
        break;
      case "Delete":
        if (row !== undefined) onDelete(row.path);
        break;
      default:
        if (event.key.length !== 1) return;
        focusRow(
          [...rows.slice(at + 1), ...rows.slice(0, at + 1)].find((other) =>
            other.name.toLowerCase().startsWith(event.key.toLowerCase()),
          ),
        );
    }
    event.preventDefault();
  }

  function handleDrag(event: DragEvent, path: string | null): void {
    if (!event.dataTransfer.types.includes("Files")) return;
    event.preventDefault();
    event.stopPropagation();
    setDropTarget(path ?? "");
  }

  function handleDrop(event: DragEvent, path: string | null): void {
    event.preventDefault();
    event.stopPropagation();
    setDropTarget(null);
    onDropFiles(path, [...event.dataTransfer.files]);
  }

  return (
    <div
      ref={tree}
      role="tree"
      aria-label="Files"
      onKeyDown={handleKey}
      onDragOver={(event) => handleDrag(event, null)}
      onDragLeave={() => setDropTarget(null)}
      onDrop={(event) => handleDrop(event, null)}
      className={classNames("min-h-0 grow overflow-y-auto py-1", dropTarget === "" && "bg-accent-soft")}
    >
      {rows.map((row, index) => (
        <FileTreeRow
          key={row.path}
          row={row}
          isSelected={row.path === selected}
          isReachable={at === -1 ? index === 0 : index === at}
          isDropTarget={row.path === dropTarget}
          mark={writing.some((file) => file.path === row.path) ? "writing" : waiting.has(row.path) ? "waiting" : null}
          visitors={visitors.get(row.path)}
          isRenaming={row.path === renaming}
          onOpen={() => openRow(row)}
          onFocus={() => files.select(row.path)}
          onRename={() => setRenaming(row.path)}
          onRenamed={(name) => {
            setRenaming(null);
            if (name !== null) void fileChanges.rename(row.path, joinPath(parentPath(row.path), name));
          }}
          onDelete={() => onDelete(row.path)}
          onCreate={(kind) => onCreate(kind, row.path)}
          onDragOver={(event) => handleDrag(event, row.path)}
          onDrop={(event) => handleDrop(event, row.path)}
        />
      ))}
      {rows.length === 0 && <p className="px-3 py-2 text-muted">No files yet. Ask for an app, or drop files here.</p>}
    </div>
  );
}
