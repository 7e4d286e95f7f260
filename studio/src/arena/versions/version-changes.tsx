import type { FileDiff } from "@lathe/protocol/workspace";
import { ChevronRight } from "lucide-react";
import { DiffView } from "../../ui/diff-view.tsx";

const CHANGES: Record<FileDiff["change"], string> = {
  added: "New",
  modified: "",
  deleted: "Deleted",
  renamed: "Renamed",
};
// More than this at once takes long to draw; each opens with a click.
const MAX_OPEN_LINES = 400;

/** What a version changed, file by file. */
export function VersionChanges({ diff }: { diff: readonly FileDiff[] }) {
  if (diff.length === 0) return <p className="p-3 text-muted">This version changed no files.</p>;
  let lines = 0;
  return (
    <ul aria-label="Changed files">
      {diff.map((file) => {
        lines += file.addedLines + file.removedLines;
        return (
          <li key={file.path} className="border-b border-line">
            <details open={lines <= MAX_OPEN_LINES} className="group">
              <summary className="sticky top-0 flex min-h-8 list-none items-center gap-2 bg-surface px-2.5 hover:bg-hover focus-visible:-outline-offset-2">
                <ChevronRight
                  aria-hidden
                  className="size-3.5 shrink-0 text-faint transition-transform group-open:rotate-90"
                />
                <span className="min-w-0 truncate font-mono text-xs">
                  {file.from !== undefined && <span className="text-muted">{file.from} → </span>}
                  {file.path}
                </span>
                <span className="text-xs text-faint">{CHANGES[file.change]}</span>
                <span className="grow" />
                {file.addedLines > 0 && <span className="text-xs text-success">+{file.addedLines}</span>}
                {file.removedLines > 0 && <span className="text-xs text-danger">−{file.removedLines}</span>}
              </summary>
              {file.binary ? (
                <p className="px-8 pb-2 text-sm text-muted">A binary file.</p>
              ) : file.patch === "" ? (
                <p className="px-8 pb-2 text-sm text-muted">No line of it changed.</p>
              ) : (
                <div className="border-t border-line bg-raised pb-1">
                  <DiffView patch={file.patch} label={`Changes of ${file.path}`} />
                </div>
              )}
            </details>
          </li>
        );
      })}
    </ul>
  );
}
