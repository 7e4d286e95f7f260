import type { FileDiff } from "@lathe/protocol/workspace";
import { ChevronRight, FileCode } from "lucide-react";
import { useMemo, useState } from "react";
import { Button } from "../../ui/button.tsx";
import { DiffView } from "../../ui/diff-view.tsx";
import { IconButton } from "../../ui/icon-button.tsx";
import { useArena } from "../arena-context.tsx";
import { cutPatch } from "./cut-patch.ts";
import { orderDiffs } from "./order-diffs.ts";

const CHANGES: Record<FileDiff["change"], string> = {
  added: "New",
  modified: "",
  deleted: "Deleted",
  renamed: "Renamed",
};
// More than this at once takes long to draw; each file opens with a click.
const MAX_OPEN_LINES = 400;
const MAX_FILES = 200;

/** What changed from one version to another, file by file. */
export function FileDiffs({ diff }: { diff: readonly FileDiff[] }) {
  const [isWhole, setIsWhole] = useState(false);
  const ordered = useMemo(() => orderDiffs(diff), [diff]);
  if (diff.length === 0) return <p className="p-3 text-muted">No file is different.</p>;
  const shown = isWhole ? ordered : ordered.slice(0, MAX_FILES);
  let lines = 0;
  return (
    <>
      <ul aria-label="Changed files">
        {shown.map((file) => {
          lines += file.addedLines + file.removedLines;
          return <FileChange key={file.path} file={file} isOpenAtFirst={lines <= MAX_OPEN_LINES} />;
        })}
      </ul>
      {shown.length < diff.length && (
        <div className="p-2">
          <Button size="sm" look="ghost" onClick={() => setIsWhole(true)}>
            Show {diff.length - shown.length} more files
          </Button>
        </div>
      )}
    </>
  );
}

function FileChange({ file, isOpenAtFirst }: { file: FileDiff; isOpenAtFirst: boolean }) {
  const arena = useArena();
  const [isOpen, setIsOpen] = useState(isOpenAtFirst);
  return (
    <li className="relative border-b border-line last:border-b-0">
      <details open={isOpen} onToggle={(event) => setIsOpen(event.currentTarget.open)} className="group">
        <summary className="sticky top-0 flex min-h-8 list-none items-center gap-2 bg-surface pr-9 pl-2.5 hover:bg-hover focus-visible:-outline-offset-2">
          <ChevronRight
            aria-hidden
            className="size-3.5 shrink-0 text-faint transition-transform group-open:rotate-90"
          />
          <span className="min-w-0 truncate font-mono text-xs" title={file.path}>
            {file.from !== undefined && <span className="text-muted">{file.from} → </span>}
            {file.path}
          </span>
          <span className="text-xs text-faint">{CHANGES[file.change]}</span>
          <span className="grow" />
          {file.addedLines > 0 && (
            <span className="shrink-0 text-xs text-success">
              +{file.addedLines}
              <span className="sr-only"> lines added</span>
            </span>
          )}
          {file.removedLines > 0 && (
            <span className="shrink-0 text-xs text-danger">
              −{file.removedLines}
              <span className="sr-only"> lines removed</span>
            </span>
          )}
        </summary>
        {/* Drawn only once somebody looks at it. */}
        {isOpen && <FilePatch file={file} />}
      </details>
      {file.change !== "deleted" && (
        <IconButton
          size="sm"
          icon={FileCode}
          label={`Open ${file.path} in the editor`}
          className="absolute top-0.75 right-1"
          onClick={() => arena.openFile(file.path)}
        />
      )}
    </li>
  );
}

function FilePatch({ file }: { file: FileDiff }) {
  const [isWhole, setIsWhole] = useState(false);
  if (file.binary) return <p className="px-8 pb-2 text-sm text-muted">A binary file.</p>;
  if (file.patch === "") return <p className="px-8 pb-2 text-sm text-muted">No line of it changed.</p>;
  const { patch, left } = isWhole ? { patch: file.patch, left: 0 } : cutPatch(file.patch);
  return (
    <div className="border-t border-line bg-raised pb-1">
      <DiffView patch={patch} label={`Changes of ${file.path}`} />
      {left > 0 && (
        <p className="flex flex-wrap items-center gap-2 px-2.5 pt-1 text-sm text-muted">
          {left.toLocaleString()} more lines are not shown.
          <Button size="sm" look="ghost" onClick={() => setIsWhole(true)}>
            Show them
          </Button>
        </p>
      )}
    </div>
  );
}
