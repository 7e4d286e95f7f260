import type { DataPartKind, DataReport } from "@lathe/protocol/data";
import { useQuery } from "@tanstack/react-query";
import { CopyButton } from "../ui/copy-button.tsx";
import { FailedQuery } from "../ui/failed-query.tsx";
import { formatBytes } from "../ui/format-time.ts";
import { Skeleton } from "../ui/skeleton.tsx";
import { type DataApi, dataQueries } from "./data-api.ts";
import { SettingsBlock } from "./settings-block.tsx";

const NAMES: Record<DataPartKind, string> = {
  projects: "Projects, with all versions and packages",
  database: "Database: threads, settings, encrypted keys, pictures",
  templates: "Prepared templates",
  backups: "Backups",
  other: "Everything else",
};
/** Below this share a part of the bar could not be seen. */
const MIN_SHARE = 0.004;

/** What is kept, how large it is, and where. */
export function KeptBlock({ api }: { api: DataApi }) {
  const report = useQuery(dataQueries.report(api));
  return (
    <SettingsBlock title="What is kept" about="All of it is on the machine that runs Lathe, and nowhere else.">
      {report.isPending && <Skeleton className="h-64" />}
      {report.isError && <FailedQuery query={report} />}
      {report.isSuccess && <Kept report={report.data} />}
    </SettingsBlock>
  );
}

function Kept({ report }: { report: DataReport }) {
  const { directory, storeDirectory, database, projects, isComplete, freeBytes } = report;
  const parts = report.parts.filter(({ part, bytes }) => bytes > 0 && !(part === "database" && database !== "pglite"));
  const total = parts.reduce((sum, { bytes }) => sum + bytes, 0);
  return (
    <div className="rounded-lg border border-line bg-surface">
      <div className="flex items-start gap-2 px-3 pt-2.5">
        <p className="min-w-0 grow wrap-anywhere">
          <span className="text-muted">Folder </span>
          <code className="text-sm">{directory}</code>
        </p>
        <CopyButton label="Copy the folder's path" text={directory} />
      </div>
      <p className="px-3 pt-1 text-muted">
        {countProjects(projects.kept)}
        {projects.deleted > 0 && `, and ${projects.deleted} deleted that can still be brought back`}.{" "}
        {formatBytes(freeBytes)} are free on its disk.
      </p>
      <div aria-hidden className="mx-3 mt-3 flex h-2 gap-px overflow-hidden rounded-full bg-hover">
        {parts
          .filter(({ bytes }) => bytes / total > MIN_SHARE)
          .map(({ part, bytes }, index) => (
            <span
              key={part}
              style={{ flexGrow: bytes, opacity: 1 - index * 0.18 }}
              className="basis-0 bg-line-strong"
            />
          ))}
      </div>
      <table className="mt-1 w-full border-collapse text-left">
        <caption className="sr-only">Size by part</caption>
        <thead className="sr-only">
          <tr>
            <th scope="col">Part</th>
            <th scope="col">On disk</th>
          </tr>
        </thead>
        <tbody className="divide-y divide-line">
          {parts.map(({ part, bytes }) => (
            <tr key={part}>
              <th scope="row" className="px-3 py-1.5 font-normal">
                {NAMES[part]}
                {part === "templates" && storeDirectory !== null && (
                  <span className="block text-sm wrap-anywhere text-muted">in {storeDirectory}</span>
                )}
              </th>
              <td className="px-3 py-1.5 text-right align-top whitespace-nowrap">{formatBytes(bytes)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr className="border-t border-line font-semibold">
            <th scope="row" className="px-3 py-1.5">
              Together
            </th>
            <td className="px-3 py-1.5 text-right whitespace-nowrap">
              {isComplete ? "" : "more than "}
              {formatBytes(total)}
            </td>
          </tr>
        </tfoot>
      </table>
      {database === "postgres" && (
        <p className="border-t border-line px-3 py-2 text-sm text-muted">
          Threads, settings and keys are in a Postgres database of their own, which is not counted here.
        </p>
      )}
    </div>
  );
}

function countProjects(count: number): string {
  return count === 0 ? "No project" : count === 1 ? "1 project" : `${count} projects`;
}
