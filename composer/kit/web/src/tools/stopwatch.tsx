import { Icon } from "../ui/icons.tsx";
import { formatElapsed } from "./duration.ts";
import { TimerButtons } from "./timer-buttons.tsx";
import { ToolPanel } from "./tool-panel.tsx";
import { useStopwatch } from "./use-stopwatch.ts";

interface StopwatchProps {
  title?: string;
  storageKey: string;
}

/** Runs on while the page is hidden or closed. */
export function Stopwatch({ title, storageKey }: StopwatchProps) {
  const watch = useStopwatch(storageKey);
  const { elapsedMs, laps, isRunning } = watch;

  return (
    <ToolPanel title={title} name="Stopwatch">
      <p
        role="timer"
        className="font-heading py-6 text-center text-[clamp(2.75rem,16cqw,6rem)] leading-none font-semibold tracking-tight tabular-nums"
      >
        {formatElapsed(elapsedMs)}
      </p>
      <div className="flex flex-wrap justify-center gap-3">
        <TimerButtons
          isRunning={isRunning}
          canReset={elapsedMs > 0}
          onStart={watch.start}
          onPause={watch.pause}
          onReset={watch.reset}
        />
        <button
          type="button"
          aria-disabled={!isRunning}
          className="button-quiet aria-disabled:opacity-50"
          onClick={watch.takeLap}
        >
          <Icon name="flag" />
          Lap
        </button>
      </div>
      {laps.length > 0 && (
        <table className="mx-auto mt-7 w-full max-w-md text-left tabular-nums">
          <thead className="text-sm text-muted">
            <tr>
              <th className="py-2 font-medium">Lap</th>
              <th className="py-2 text-right font-medium">Time</th>
              <th className="py-2 text-right font-medium">Total</th>
            </tr>
          </thead>
          <tbody>
            {laps.map((lap) => (
              <tr key={lap.number} className="border-t border-line">
                <td className="py-2.5">
                  {lap.number}
                  {lap.isFastest && <span className="badge ml-2">fastest</span>}
                  {lap.isSlowest && <span className="ml-2 text-sm text-muted">slowest</span>}
                </td>
                <td className="py-2.5 text-right font-medium">{formatElapsed(lap.lengthMs)}</td>
                <td className="py-2.5 text-right text-muted">{formatElapsed(lap.endMs)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p role="status" className="sr-only">
        {watch.said}
      </p>
    </ToolPanel>
  );
}
