import type { BackupRun, StoredBackup } from "@lathe/protocol/data";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Archive, Download, Trash2 } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { describeError } from "../api/http.ts";
import { Badge } from "../ui/badge.tsx";
import { Button } from "../ui/button.tsx";
import { ConfirmDialog } from "../ui/confirm-dialog.tsx";
import { FailedQuery } from "../ui/failed-query.tsx";
import { formatBytes, formatWhen } from "../ui/format-time.ts";
import { IconButton } from "../ui/icon-button.tsx";
import { LinkButton } from "../ui/link-button.tsx";
import { Notice } from "../ui/notice.tsx";
import { Progress } from "../ui/progress.tsx";
import { Skeleton } from "../ui/skeleton.tsx";
import { CommandLine } from "./command-line.tsx";
import { type DataApi, dataQueries, DOWNLOAD_PATH } from "./data-api.ts";
import { SettingsBlock } from "./settings-block.tsx";

/** The backups that there are, another one, and how one is restored. */
export function BackupBlock({ api }: { api: DataApi }) {
  const cache = useQueryClient();
  const list = useQuery(dataQueries.backups(api));
  const directory = useQuery(dataQueries.report(api)).data?.directory;
  const [leaving, setLeaving] = useState<StoredBackup | null>(null);
  const again = { onSettled: () => cache.invalidateQueries({ queryKey: ["data"] }) };
  const start = useMutation({ mutationFn: () => api.startBackup(), ...again });
  const stop = useMutation({ mutationFn: () => api.stopBackup(), ...again });
  const remove = useMutation({ mutationFn: (name: string) => api.deleteBackup(name), ...again });
  const { backups = [], run = null } = list.data ?? {};
  const isRunning = run?.state === "running";
  useSizesAfterRun(isRunning);
  const failed = start.error ?? stop.error ?? remove.error;
  const newest = backups[0];

  return (
    <SettingsBlock
      title="Back up"
      about="One file with everything that is kept: projects with all versions, threads, settings and keys. People go on working meanwhile."
    >
      {list.isPending && <Skeleton className="h-24" />}
      {list.isError && <FailedQuery query={list} />}
      {list.isSuccess && (
        <>
          <p>
            {newest === undefined ? (
              "There is no backup on this server yet."
            ) : (
              <>
                The last one was made <strong className="font-semibold">{formatWhen(newest.madeAt, Date.now())}</strong>
                .
              </>
            )}
          </p>
          <div className="mt-2 flex flex-wrap gap-2">
            <Button
              icon={Archive}
              look="primary"
              disabled={isRunning || start.isPending}
              onClick={() => start.mutate()}
            >
              Make a backup
            </Button>
            <LinkButton icon={Download} href={DOWNLOAD_PATH} download>
              Download without keys
            </LinkButton>
          </div>
          <RunState run={run} onStop={() => stop.mutate()} isStopping={stop.isPending} />
          {failed !== null && (
            <Notice tone="danger" className="mt-3">
              {describeError(failed)}
            </Notice>
          )}
          {backups.length > 0 && (
            <ul aria-label="Backups" className="mt-3 divide-y divide-line rounded-lg border border-line bg-surface">
              {backups.map((backup) => (
                <li key={backup.name} className="flex items-center gap-2 py-1.5 pr-1.5 pl-3">
                  <div className="min-w-0 grow">
                    <p className="font-mono text-sm wrap-anywhere">{backup.name}</p>
                    <p className="text-sm text-muted">
                      {formatWhen(backup.madeAt, Date.now())}, {formatBytes(backup.bytes)}
                    </p>
                  </div>
                  {backup.isOfUpgrade && <Badge>Before an upgrade</Badge>}
                  <IconButton icon={Trash2} label={`Delete ${backup.name}`} onClick={() => setLeaving(backup)} />
                </li>
              ))}
            </ul>
          )}
          <Notice tone="warning" className="mt-3">
            A backup on this server holds keys and everybody's work in plain form, and is lost with its disk: copy it to
            another place, and keep it where you would keep keys. What is downloaded here is without the key that opens
            the keys of providers and the secrets of apps: after a restore those have to be given anew.
          </Notice>
          <h3 className="mt-5 font-semibold">Restore</h3>
          <p className="text-muted">
            That replaces everything, accounts too, and is done in a terminal on the server's machine while Lathe does
            not run. The file is checked as a whole first; what is there now is moved aside and not deleted.
          </p>
          <CommandLine
            label={newest === undefined ? "Restore a backup" : "Restore the last one"}
            command={`./lathe restore ${newest === undefined ? "lathe.tar.gz" : quote(`${directory ?? ".lathe"}/backups/${newest.name}`)} --force`}
          />
        </>
      )}
      {leaving !== null && (
        <ConfirmDialog
          title={`Delete ${leaving.name}?`}
          description={`${formatBytes(leaving.bytes)} become free. The backup cannot be brought back.`}
          confirmLabel="Delete"
          onConfirm={() => remove.mutate(leaving.name)}
          onClose={() => setLeaving(null)}
        />
      )}
    </SettingsBlock>
  );
}

function RunState({ run, onStop, isStopping }: { run: BackupRun | null; onStop: () => void; isStopping: boolean }) {
  if (run === null) return null;
  if (run.state === "failed") {
    return (
      <Notice tone="danger" className="mt-3">
        The backup could not be made. {run.problem}
      </Notice>
    );
  }
  if (run.state !== "running") {
    return (
      <div role="status" className="mt-3 text-muted">
        {run.state === "stopped" ? (
          "The backup was stopped. Nothing of it is left."
        ) : (
          <>
            The backup is done: {formatBytes(run.bytes)}, read back and compared.
            {run.leftOut.length > 0 && (
              <details className="mt-1">
                <summary>{run.leftOut.length} things could not be read and are not in it</summary>
                <ul className="mt-1 max-h-40 overflow-y-auto text-sm">
                  {run.leftOut.map((what) => (
                    <li key={what} className="wrap-anywhere">
                      {what}
                    </li>
                  ))}
                </ul>
              </details>
            )}
          </>
        )}
      </div>
    );
  }
  const { projects, bytes } = run;
  const share = projects === null || projects.total === 0 ? null : projects.done / projects.total;
  // Read back and compared as a whole at the end.
  const words =
    projects === null
      ? "Beginning…"
      : projects.done === projects.total
        ? "Everything is in it; the file is being checked…"
        : `${projects.done} of ${projects.total} projects, ${formatBytes(bytes)} so far`;
  return (
    <div className="mt-3 flex items-center gap-3 rounded-lg border border-line bg-surface px-3 py-2">
      <div className="min-w-0 grow">
        <p role="status" className="mb-1">
          {words}
        </p>
        <Progress label="Backup" share={share} />
      </div>
      <Button size="sm" disabled={isStopping} onClick={onStop}>
        Stop
      </Button>
    </div>
  );
}

/** What a backup that has ended takes stands among the sizes. */
function useSizesAfterRun(isRunning: boolean): void {
  const cache = useQueryClient();
  const was = useRef(isRunning);
  useEffect(() => {
    if (was.current && !isRunning) void cache.invalidateQueries({ queryKey: ["data", "report"] });
    was.current = isRunning;
  }, [cache, isRunning]);
}

/** As one word of a shell. */
function quote(path: string): string {
  return /^[\w@%+=:,./-]+$/.test(path) ? path : `'${path.replaceAll("'", `'\\''`)}'`;
}
