import type { PreviewReport } from "@lathe/protocol/preview";
import { Eraser, Smartphone, Wrench, X } from "lucide-react";
import { useState } from "react";
import { useStore } from "../../store/use-store.ts";
import { Button } from "../../ui/button.tsx";
import { classNames } from "../../ui/class-names.ts";
import { IconButton } from "../../ui/icon-button.tsx";
import { Select } from "../../ui/select.tsx";
import { useArena } from "../arena-context.tsx";
import { problemOfReports } from "../describe-problem.ts";
import { useFixThis } from "../use-fix-this.ts";

const LEVELS: Record<PreviewReport["level"], string> = {
  error: "text-danger",
  warning: "text-warning",
  info: "text-muted",
};

/** Of the filter, beside the names of phones. */
const ALL = "All devices";
const BROWSER = "Browser";

/** What the app's page reported: errors above all, each with a way to have it fixed. */
export function PreviewConsole() {
  const { preview } = useArena();
  const { reports } = useStore(preview.state);
  const fixThis = useFixThis();
  const devices = [...new Set(reports.map(({ report }) => report.device ?? BROWSER))];
  const [chosen, setChosen] = useState(ALL);
  // What said nothing since the console was cleared cannot be chosen any more.
  const device = devices.includes(chosen) ? chosen : ALL;
  const shown = reports.filter(({ report }) => device === ALL || (report.device ?? BROWSER) === device);
  const errors = shown.filter(({ report }) => report.level === "error").map(({ report }) => report);
  const fix = (what: readonly PreviewReport[]): void => fixThis(problemOfReports(what));
  return (
    <section aria-label="Console" className="flex h-52 max-h-[45%] shrink-0 flex-col border-t border-line bg-surface">
      <header className="flex h-8 shrink-0 items-center gap-1 pr-1 pl-3">
        <h2 className="text-sm font-semibold">Console</h2>
        {devices.length > 1 && (
          <Select
            label="Device"
            look="tool"
            choices={[ALL, ...devices].map((value) => ({ value, label: value }))}
            value={device}
            onChange={setChosen}
            className="ml-1 h-6.5! max-w-52 text-sm!"
          />
        )}
        <span className="grow" />
        {errors.length > 1 && (
          <Button size="sm" look="ghost" icon={Wrench} onClick={() => fix(errors)}>
            Fix all
          </Button>
        )}
        <IconButton
          size="sm"
          icon={Eraser}
          label="Clear"
          disabled={reports.length === 0}
          onClick={() => preview.clearReports()}
        />
        <IconButton size="sm" icon={X} label="Close the console" onClick={() => preview.toggleConsole()} />
      </header>
      {reports.length === 0 ? (
        <p className="px-3 py-2 text-muted">The app reports no errors.</p>
      ) : (
        <ul className="grow overflow-y-auto">
          {shown.map(({ reportId, report, count }) => (
            <li key={reportId} className="flex items-start gap-2 border-t border-line px-3 py-1.5 text-sm">
              <div className="min-w-0 grow">
                <p
                  className={classNames(
                    "font-mono text-xs leading-5 wrap-anywhere whitespace-pre-wrap",
                    LEVELS[report.level],
                  )}
                >
                  {report.message}
                  {count > 1 && <span className="ml-2 rounded-full bg-hover px-1.5 text-ink">×{count}</span>}
                </p>
                <p className="truncate text-xs text-faint">
                  {report.device !== undefined && (
                    <Smartphone aria-hidden className="mr-1 inline size-3 align-[-2px]" strokeWidth={1.75} />
                  )}
                  {describePlace(report)}
                </p>
              </div>
              {report.level === "error" && (
                <Button size="sm" icon={Wrench} onClick={() => fix([report])}>
                  Fix this
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** On which phone, on which of the app's pages, in which file; a phone may not say the last two. */
function describePlace({ device, route, source, line }: PreviewReport): string {
  const file = line === undefined ? source : source && `${source}:${line}`;
  return [device, route, file].filter(Boolean).join(" · ");
}
