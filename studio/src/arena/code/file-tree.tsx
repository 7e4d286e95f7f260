import type { FileEntry } from "@lathe/protocol/workspace";
import { useEffect, useMemo, useRef, useState, type DragEvent, type KeyboardEvent } from "react";
import { useStore } from "../../store/use-store.ts";
import { classNames } from "../../ui/class-names.ts";
import { useArena } from "../arena-context.tsx";
import { isWaiting } from "./documents-store.ts";
import { FileTreeRow, ROW_PX, type RowMark } from "./file-tree-row.tsx";
import { baseName, buildTreeRows, joinPath, parentPath, type TreeRow } from "./tree-rows.ts";
import { useFileVisitors } from "./use-file-visitors.ts";
import { useRowWindow } from "./use-row-window.ts";
import { useWritingFiles } from "./use-writing-files.ts";

interface FileTreeProps {
  entries: readonly FileEntry[];
  onDelete: (path: string) => void;
  onCreate: (kind: "file" | "folder", path: string) => void;
  /** What was dropped onto a folder ("": the project). */
  onDropFiles: (folder: string, dropped: DataTransfer) => void;
}

const DRAGGED_FILE = "application/x-lathe-file";
/** Letters that come this close together are the beginning of one name. */
const TYPED_TOGETHER_MS = 700;
const PAGE_ROWS = 15;

export function FileTree({ entries, onDelete, onCreate, onDropFiles }: FileTreeProps) {
  const { files, documents, fileChanges, workbench } = useArena();
  const { expanded, selected, changed } = useStore(files.state);
  const open = useStore(documents.state, (view) => view.open);
  const writing = useWritingFiles();
  const rows = useMemo(() => buildTreeRows(entries, expanded), [entries, expanded]);
  const waiting = useMemo(() => new Set(open.filter(isWaiting).map((document) => document.path)), [open]);
  const changedFolders = useMemo(() => foldersOf(changed, entries), [changed, entries]);
  const visitors = useFileVisitors();
  const tree = useRef<HTMLDivElement>(null);
  const [renaming, setRenaming] = useState<string | null>(null);
  const [dropTarget, setDropTarget] = useState<string | null>(null);
  const [focusing, setFocusing] = useState<string | null>(null);
  const typed = useRef({ text: "", at: 0 });
  const at = rows.findIndex((row) => row.path === selected);
  const { start, end } = useRowWindow(tree, rows.length, ROW_PX);
  // The row that the keyboard is at stays, wherever the tree is scrolled: with it would go the focus.
  const shown = rows.slice(start, end).map((row, index) => ({ row, index: start + index }));
  const current = rows[at];
  if (current !== undefined && (at < start || at >= end)) shown.push({ row: current, index: at });

  useEffect(() => {
    if (focusing === null) return;
    setFocusing(null);
    tree.current?.querySelector<HTMLElement>(`[data-path="${CSS.escape(focusing)}"]`)?.focus();
  }, [focusing]);
  useEffect(() => {
    const index = rows.findIndex((row) => row.path === selected);
    const box = tree.current;
    if (index === -1 || box === null || box.clientHeight === 0) return;
    const top = index * ROW_PX;
    if (top < box.scrollTop) box.scrollTop = top;
    else if (top + ROW_PX > box.scrollTop + box.clientHeight) box.scrollTop = top + ROW_PX - box.clientHeight;
    // Only a choice leads there, not each file that comes or goes.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [selected]);

  function markOf({ path, isFolder, isExpanded }: TreeRow): RowMark | null {
    // A folder that is shut speaks for what is in it.
    if (isFolder) return !isExpanded && changedFolders.has(path) ? "changed" : null;
    if (writing.some((file) => file.path === path)) return "writing";
    return waiting.has(path) ? "waiting" : changed.has(path) ? "changed" : null;
  }

  function openRow(row: TreeRow): void {
    files.select(row.path);
    if (row.isFolder) {
      files.toggle(row.path);
    } else {
      void documents.open(row.path);
      workbench.leaveCodeSide();
    }
  }

  function focusRow(row: TreeRow | undefined): void {
    if (row === undefined) return;
    files.select(row.path);
    setFocusing(row.path);
  }

  function findTyped(key: string): TreeRow | undefined {
    const now = Date.now();
    const text = (now - typed.current.at < TYPED_TOGETHER_MS ? typed.current.text : "") + key.toLowerCase();
    typed.current = { text, at: now };
    // More letters may still fit the row where the first one led; the same letter again leads on.
    const isSame = [...text].every((letter) => letter === text[0]);
    const from = isSame ? at + 1 : Math.max(0, at);
    const wanted = isSame ? (text[0] ?? "") : text;
    return [...rows.slice(from), ...rows.slice(0, from)].find((row) => row.name.toLowerCase().startsWith(wanted));
  }

  function handleKey(event: KeyboardEvent): void {
    const row = rows[at];
    const isOnRow = event.target instanceof HTMLElement && event.target.dataset["path"] !== undefined;
    if (event.ctrlKey || event.metaKey || event.altKey || !isOnRow) return;
    switch (event.key) {
      case "ArrowDown":
        focusRow(rows[at + 1] ?? rows[at]);
        break;
      case "ArrowUp":
        focusRow(rows[Math.max(0, at - 1)]);
        break;
      case "PageDown":
        focusRow(rows[Math.min(rows.length - 1, at + PAGE_ROWS)]);
        break;
      case "PageUp":
        focusRow(rows[Math.max(0, at - PAGE_ROWS)]);
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
        focusRow(findTyped(event.key));
    }
    event.preventDefault();
  }

  const folderOf = (row: TreeRow | null): string =>
    row === null ? "" : row.isFolder ? row.path : parentPath(row.path);

  function handleDrag(event: DragEvent, row: TreeRow | null): void {
    const { types } = event.dataTransfer;
    if (!types.includes("Files") && !types.includes(DRAGGED_FILE)) return;
    event.preventDefault();
    event.stopPropagation();
    setDropTarget(folderOf(row));
  }

  function handleDrop(event: DragEvent, row: TreeRow | null): void {
    event.preventDefault();
    event.stopPropagation();
    setDropTarget(null);
    const folder = folderOf(row);
    const moved = event.dataTransfer.getData(DRAGGED_FILE);
    if (moved === "") {
      onDropFiles(folder, event.dataTransfer);
    } else if (folder !== moved && !folder.startsWith(`${moved}/`)) {
      void fileChanges.move(moved, joinPath(folder, baseName(moved)));
      if (folder !== "") files.toggle(folder, true);
    }
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
      <div role="none" className="relative" style={{ height: rows.length * ROW_PX }}>
        {shown.map(({ row, index }) => (
          <FileTreeRow
            key={row.path}
            row={row}
            top={index * ROW_PX}
            isSelected={row.path === selected}
            isReachable={at === -1 ? index === 0 : index === at}
            isDropTarget={row.path === dropTarget}
            mark={markOf(row)}
            visitors={visitors.get(row.path)}
            isRenaming={row.path === renaming}
            onOpen={() => openRow(row)}
            onFocus={() => files.select(row.path)}
            onRename={() => setRenaming(row.path)}
            onRenamed={(name) => {
              setRenaming(null);
              if (name !== null) void fileChanges.move(row.path, joinPath(parentPath(row.path), name));
            }}
            onDelete={() => onDelete(row.path)}
            onCreate={(kind) => onCreate(kind, row.path)}
            onDragStart={(event) => {
              event.dataTransfer.setData(DRAGGED_FILE, row.path);
              event.dataTransfer.effectAllowed = "move";
            }}
            onDragOver={(event) => handleDrag(event, row)}
            onDrop={(event) => handleDrop(event, row)}
          />
        ))}
      </div>
      {rows.length === 0 && <p className="px-3 py-2 text-muted">No files yet. Ask for an app, or drop files here.</p>}
    </div>
  );
}

/** Every folder above a changed file that is there. */
function foldersOf(changed: ReadonlySet<string>, entries: readonly FileEntry[]): ReadonlySet<string> {
  const folders = new Set<string>();
  for (const { path, type } of entries) {
    if (type === "directory" || !changed.has(path)) continue;
    for (let folder = parentPath(path); folder !== ""; folder = parentPath(folder)) folders.add(folder);
  }
  return folders;
}
