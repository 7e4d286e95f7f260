import type { CleanedItem, CleanReport } from "@lathe/protocol/data";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { describeError } from "../api/http.ts";
import { Button } from "../ui/button.tsx";
import { ConfirmDialog } from "../ui/confirm-dialog.tsx";
import { formatBytes } from "../ui/format-time.ts";
import { Notice } from "../ui/notice.tsx";
import type { DataApi } from "./data-api.ts";
import { groupCleaned } from "./group-cleaned.ts";
import { SettingsBlock } from "./settings-block.tsx";

/** Deleted projects can be brought back for as long. */
const DELETED_AFTER_DAYS = 30;
const NAMES: Record<CleanedItem["kind"], string> = {
  "deleted project": `Projects deleted more than ${DELETED_AFTER_DAYS} days ago, for good`,
  "unknown workspace": "Folders of no project",
  template: "Prepared templates that nothing uses",
  cache: "Download caches of projects",
  history: "Histories that are packed: every version stays",
  attachments: "Files that no prompt took",
  temporary: "Leftovers of programs that were killed",
  "old backup": "Backups of old upgrades, but the last three",
};

/** Looks what nobody needs, says how much it is, and removes it when that is confirmed. */
export function CleanBlock({ api }: { api: DataApi }) {
  const cache = useQueryClient();
  const [isAsking, setIsAsking] = useState(false);
  const clean = useMutation({
    mutationFn: (dryRun: boolean) => api.clean({ dryRun, deletedAfterDays: DELETED_AFTER_DAYS }),
    onSuccess: ({ dryRun }) => (dryRun ? undefined : cache.invalidateQueries({ queryKey: ["data", "report"] })),
  });
  const report = clean.data;
  const canClean = report !== undefined && report.dryRun && report.items.length > 0;
  return (
    <SettingsBlock
      title="Clean up"
      about="Removes what nobody needs: projects that were deleted long ago, caches, leftovers. Open projects are left alone, and all versions stay."
    >
      <div className="flex flex-wrap gap-2">
        <Button disabled={clean.isPending} onClick={() => clean.mutate(true)}>
          {clean.isPending && clean.variables ? "Looking…" : report === undefined ? "See what would go" : "Look again"}
        </Button>
        {(canClean || (clean.isPending && !clean.variables)) && (
          <Button look="danger" disabled={clean.isPending} onClick={() => setIsAsking(true)}>
            {clean.isPending ? "Cleaning up…" : "Clean up"}
          </Button>
        )}
      </div>
      {clean.isError && (
        <Notice tone="danger" className="mt-3">
          {describeError(clean.error)}
        </Notice>
      )}
      <div role="status">{report !== undefined && <Report report={report} />}</div>
      {isAsking && (
        <ConfirmDialog
          title="Clean up?"
          description={ask(report)}
          confirmLabel="Clean up"
          onConfirm={() => clean.mutate(false)}
          onClose={() => setIsAsking(false)}
        />
      )}
    </SettingsBlock>
  );
}

function Report({ report }: { report: CleanReport }) {
  const { dryRun, items, notes } = report;
  const size = formatBytes(sumBytes(report));
  return (
    <>
      <p className="mt-3">
        {items.length === 0
          ? dryRun
            ? "There is nothing to clean up."
            : "There was nothing to clean up any more."
          : dryRun
            ? `Would free ${would(report)}. Nothing was changed yet.`
            : `Freed ${size}.`}
      </p>
      {items.length > 0 && (
        <table className="mt-2 w-full border-collapse rounded-lg text-left">
          <caption className="sr-only">{dryRun ? "What would go" : "What went"}</caption>
          <thead>
            <tr className="border-b border-line text-sm text-muted [&>th]:py-1.5 [&>th]:font-medium">
              <th scope="col">What</th>
              <th scope="col" className="pl-3 text-right">
                Count
              </th>
              <th scope="col" className="pl-3 text-right">
                On disk
              </th>
            </tr>
          </thead>
          <tbody>
            {groupCleaned(items).map(({ kind, count: number, bytes }) => (
              <tr key={kind} className="border-b border-line align-top [&>*]:py-1.5">
                <th scope="row" className="font-normal">
                  {NAMES[kind]}
                </th>
                <td className="pl-3 text-right">{number}</td>
                <td className="pl-3 text-right">{bytes === null ? "known when it is done" : formatBytes(bytes)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {notes.length > 0 && (
        <details className="mt-2 text-sm text-muted">
          <summary>Left alone: {notes.length}</summary>
          <ul className="mt-1 space-y-0.5">
            {notes.map((note) => (
              <li key={note} className="wrap-anywhere">
                {note}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function sumBytes(report: CleanReport | undefined): number {
  return report?.items.reduce((sum, { bytes }) => sum + (bytes ?? 0), 0) ?? 0;
}

/** "3.0 MB", "3.0 MB, and what packing gains": what that is only doing it tells. */
function would(report: CleanReport | undefined): string {
  const bytes = sumBytes(report);
  if (report?.items.some((item) => item.bytes === null) !== true) return formatBytes(bytes);
  return bytes === 0 ? "what packing gains" : `${formatBytes(bytes)}, and what packing gains`;
}

function ask(report: CleanReport | undefined): string {
  const all = report?.items.length ?? 0;
  const packed = report?.items.filter(({ kind }) => kind === "history").length ?? 0;
  const words = [
    all - packed > 0 && `${say(all - packed, "thing is", "things are")} removed, which cannot be undone`,
    packed > 0 && `${say(packed, "history is", "histories are")} packed, and every version stays`,
  ].filter((part) => part !== false);
  return `${words.join("; ")}. That frees ${would(report)}.`;
}

function say(count: number, one: string, several: string): string {
  return `${count} ${count === 1 ? one : several}`;
}
