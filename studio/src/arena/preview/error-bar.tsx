import { runningTurn } from "@lathe/protocol/thread";
import { TriangleAlert, Wrench } from "lucide-react";
import { useStore } from "../../store/use-store.ts";
import { Button } from "../../ui/button.tsx";
import { useArena } from "../arena-context.tsx";
import { problemOfReports } from "../describe-problem.ts";
import { useFixThis } from "../use-fix-this.ts";

/**
 * The newest error of the app's page, with the way to have it repaired. Not while a turn runs, when errors come and go,
 * nor beside the console, which shows them all.
 */
export function ErrorBar() {
  const { preview, feed } = useArena();
  const { reports, consoleOpen } = useStore(preview.state);
  const isRunning = useStore(feed.state, ({ thread }) => runningTurn(thread) !== null);
  const fixThis = useFixThis();
  const errors = reports.filter(({ report }) => report.level === "error").map(({ report }) => report);
  const newest = errors.at(-1);
  if (newest === undefined || consoleOpen || isRunning) return null;
  const message = newest.message.split("\n")[0] ?? "";
  return (
    <section
      aria-label="Error in the preview"
      className="flex shrink-0 flex-wrap items-center gap-x-2 gap-y-1 border-t border-line bg-danger-soft px-3 py-1.5 text-sm"
    >
      <TriangleAlert aria-hidden className="size-4 shrink-0 text-danger" strokeWidth={1.75} />
      <p className="min-w-0 grow basis-40 truncate" title={message}>
        {message}
        {newest.device !== undefined && <span className="text-muted"> · {newest.device}</span>}
        {errors.length > 1 && <span className="text-muted"> and {errors.length - 1} more</span>}
      </p>
      <Button size="sm" look="ghost" onClick={() => preview.toggleConsole()}>
        Details
      </Button>
      <Button size="sm" icon={Wrench} onClick={() => fixThis(problemOfReports(errors))}>
        {errors.length > 1 ? "Fix these" : "Fix this"}
      </Button>
    </section>
  );
}
