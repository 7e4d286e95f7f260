import { FilePlus2, FolderPlus, RefreshCw, Upload } from "lucide-react";
import { useRef, useState } from "react";
import { useStore } from "../../store/use-store.ts";
import { ConfirmDialog } from "../../ui/confirm-dialog.tsx";
import { IconButton } from "../../ui/icon-button.tsx";
import { NameField } from "../../ui/name-field.tsx";
import { PanelSkeleton } from "../../ui/panel-skeleton.tsx";
import { useArena } from "../arena-context.tsx";
import { FileName } from "./file-name.ts";
import { FileTree } from "./file-tree.tsx";
import { readDropped } from "./read-dropped.ts";
import { baseName, joinPath, parentPath } from "./tree-rows.ts";
import { RetryNotice } from "../../ui/retry-notice.tsx";

interface Creation {
  kind: "file" | "folder";
  /** Where it goes; "" for the top. */
  folder: string;
}

/** The files and what is done to them. */
export function FilesSide() {
  const arena = useArena();
  const { files, fileChanges } = arena;
  const { entries, selected, problem } = useStore(files.state);
  const [creation, setCreation] = useState<Creation | null>(null);
  const [deletedFolder, setDeletedFolder] = useState<string | null>(null);
  const picker = useRef<HTMLInputElement>(null);

  const isFolder = (path: string): boolean =>
    entries?.some((entry) => entry.path === path && entry.type === "directory") === true ||
    entries?.some((entry) => entry.path.startsWith(`${path}/`)) === true;
  const folderAt = (path: string | null): string => (path === null ? "" : isFolder(path) ? path : parentPath(path));
  const remove = (path: string): void => {
    if (isFolder(path) && !fileChanges.canUndoFolder(path)) setDeletedFolder(path);
    else if (isFolder(path)) void fileChanges.deleteFolder(path);
    else void fileChanges.deleteFile(path);
  };

  return (
    <>
      <div className="flex h-8 shrink-0 items-center px-1.5">
        <IconButton
          size="sm"
          icon={FilePlus2}
          label="New file"
          onClick={() => setCreation({ kind: "file", folder: folderAt(selected) })}
        />
        <IconButton
          size="sm"
          icon={FolderPlus}
          label="New folder"
          onClick={() => setCreation({ kind: "folder", folder: folderAt(selected) })}
        />
        <IconButton size="sm" icon={Upload} label="Upload files" onClick={() => picker.current?.click()} />
        <IconButton size="sm" icon={RefreshCw} label="Look again" onClick={() => void files.reload()} />
        <input
          ref={picker}
          type="file"
          aria-label="Files to upload"
          multiple
          hidden
          onChange={(event) => {
            const chosen = [...(event.target.files ?? [])];
            void fileChanges.upload(
              folderAt(selected),
              chosen.map((content) => ({ path: content.name, content })),
            );
            event.target.value = "";
          }}
        />
      </div>
      {problem !== null && (
        <RetryNotice className="m-2" onRetry={() => files.reload()}>
          {problem}
        </RetryNotice>
      )}
      {creation !== null && (
        <div className="flex items-center gap-0.5 px-2 py-1 font-mono text-xs">
          {creation.folder !== "" && <span className="max-w-24 truncate text-muted">{creation.folder}/</span>}
          <NameField
            label={creation.kind === "file" ? "Name of the new file" : "Name of the new folder"}
            name=""
            schema={FileName}
            className="h-6"
            onDone={(name) => {
              setCreation(null);
              if (name === null) return;
              const path = joinPath(creation.folder, name);
              void (creation.kind === "file" ? fileChanges.createFile(path) : fileChanges.createFolder(path));
            }}
          />
        </div>
      )}
      {entries === null && problem === null && <PanelSkeleton />}
      {entries !== null && (
        <FileTree
          entries={entries}
          onDelete={remove}
          onCreate={(kind, path) => setCreation({ kind, folder: folderAt(path) })}
          onDropFiles={(folder, dropped) => void fileChanges.uploadRead(folder, readDropped(dropped))}
        />
      )}
      {deletedFolder !== null && (
        <ConfirmDialog
          title={`Delete the folder ${baseName(deletedFolder)}?`}
          description="Everything in it goes too. A version that has it can bring it back."
          confirmLabel="Delete"
          onConfirm={() => void fileChanges.deleteFolder(deletedFolder)}
          onClose={() => setDeletedFolder(null)}
        />
      )}
    </>
  );
}
