import type { FileEntry } from "@lathe/protocol/workspace";
import { useMemo, useState, type DragEvent } from "react";
import { useStore } from "../../store/use-store.ts";
import { classNames } from "../../ui/class-names.ts";
import type { TreeRow } from "../../ui/tree-rows.ts";
import { Tree } from "../../ui/tree.tsx";
import { useArena } from "../arena-context.tsx";
import { isWaiting } from "./documents-store.ts";
import { buildFileNodes } from "./file-tree-nodes.ts";
import { FileTreeRow, type RowMark } from "./file-tree-row.tsx";
import { baseName, joinPath, parentPath } from "./tree-rows.ts";
import { useFileVisitors } from "./use-file-visitors.ts";
import { useWritingFiles } from "./use-writing-files.ts";

interface FileTreeProps {
  entries: readonly FileEntry[];
  onDelete: (path: string) => void;
  onCreate: (kind: "file" | "folder", path: string) => void;
  /** What was dropped onto a folder ("": the project). */
  onDropFiles: (folder: string, dropped: DataTransfer) => void;
}

const DRAGGED_FILE = "application/x-lathe-file";

/** The project's files. A row's id is its path. */
export function FileTree({ entries, onDelete, onCreate, onDropFiles }: FileTreeProps) {
  const { files, documents, fileChanges, workbench } = useArena();
  const { expanded, selected, changed } = useStore(files.state);
  const open = useStore(documents.state, (view) => view.open);
  const writing = useWritingFiles();
  const nodes = useMemo(() => buildFileNodes(entries), [entries]);
  const waiting = useMemo(() => new Set(open.filter(isWaiting).map((document) => document.path)), [open]);
  const changedFolders = useMemo(() => foldersOf(changed, entries), [changed, entries]);
  const visitors = useFileVisitors();
  const [renaming, setRenaming] = useState<string | null>(null);
  const [dropTarget, setDropTarget] = useState<string | null>(null);

  function markOf({ id, isExpanded }: TreeRow): RowMark | null {
    // A folder that is shut speaks for what is in it.
    if (isExpanded !== null) return !isExpanded && changedFolders.has(id) ? "changed" : null;
    if (writing.some((file) => file.path === id)) return "writing";
    return waiting.has(id) ? "waiting" : changed.has(id) ? "changed" : null;
  }

  function openFile(path: string): void {
    void documents.open(path);
    workbench.leaveCodeSide();
  }

  function handleDrag(event: DragEvent, folder: string): void {
    const { types } = event.dataTransfer;
    if (!types.includes("Files") && !types.includes(DRAGGED_FILE)) return;
    event.preventDefault();
    event.stopPropagation();
    setDropTarget(folder);
  }

  function handleDrop(event: DragEvent, folder: string): void {
    event.preventDefault();
    event.stopPropagation();
    setDropTarget(null);
    const moved = event.dataTransfer.getData(DRAGGED_FILE);
    if (moved === "") {
      onDropFiles(folder, event.dataTransfer);
    } else if (folder !== moved && !folder.startsWith(`${moved}/`)) {
      void fileChanges.move(moved, joinPath(folder, baseName(moved)));
      if (folder !== "") files.toggle(folder, true);
    }
  }

  return (
    <Tree
      label="Files"
      nodes={nodes}
      expanded={expanded}
      selected={selected}
      onSelect={(path) => files.select(path)}
      onToggle={(path, isExpanded) => files.toggle(path, isExpanded)}
      onOpen={openFile}
      empty="No files yet. Ask for an app, or drop files here."
      onDragOver={(event) => handleDrag(event, "")}
      onDragLeave={() => setDropTarget(null)}
      onDrop={(event) => handleDrop(event, "")}
      className={classNames("min-h-0 grow", dropTarget === "" && "bg-accent-soft")}
    >
      {(place) => {
        const { id: path, isExpanded } = place.row;
        const folder = isExpanded === null ? parentPath(path) : path;
        return (
          <FileTreeRow
            place={place}
            isDropTarget={path === dropTarget}
            mark={markOf(place.row)}
            visitors={visitors.get(path)}
            isRenaming={path === renaming}
            onRename={() => setRenaming(path)}
            onRenamed={(name) => {
              setRenaming(null);
              if (name !== null) void fileChanges.move(path, joinPath(parentPath(path), name));
            }}
            onDelete={() => onDelete(path)}
            onCreate={(kind) => onCreate(kind, path)}
            onDragStart={(event) => {
              event.dataTransfer.setData(DRAGGED_FILE, path);
              event.dataTransfer.effectAllowed = "move";
            }}
            onDragOver={(event) => handleDrag(event, folder)}
            onDrop={(event) => handleDrop(event, folder)}
          />
        );
      }}
    </Tree>
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
