import { Icon } from "../ui/icons.tsx";
import { IntervalTimer, type IntervalTimerProps } from "./interval-timer.tsx";
import { useRoundCounts } from "./use-round-counts.ts";

/** Intervals that count how many rounds were done on each day. */
export function CountedIntervals(props: IntervalTimerProps) {
  const rounds = useRoundCounts(`${props.storageKey}-done`);
  const highest = Math.max(1, ...rounds.days.map(({ value }) => value));
  const weekday = new Intl.DateTimeFormat(undefined, { weekday: "short", timeZone: "UTC" });
  return (
    <IntervalTimer {...props} onRound={rounds.add}>
      <div className="mx-auto mt-7 max-w-xl border-t border-line pt-5">
        <div className="flex items-center justify-between gap-3">
          <h3 className="font-semibold">Done today: {rounds.today}</h3>
          <div className="flex gap-1">
            <button
              type="button"
              aria-label="One less today"
              aria-disabled={rounds.today === 0}
              className="icon-button size-11 border border-line aria-disabled:opacity-40"
              onClick={() => rounds.today > 0 && rounds.takeBack()}
            >
              <Icon name="minus" />
            </button>
            <button
              type="button"
              aria-label="One more today"
              className="icon-button size-11 border border-line"
              onClick={rounds.add}
            >
              <Icon name="plus" />
            </button>
          </div>
        </div>
        <ol aria-label="The last days" className="mt-3 flex justify-between gap-2">
          {rounds.days.map(({ day, value }) => (
            <li key={day} className="flex flex-1 flex-col items-center gap-1 text-sm">
              <span className="tabular-nums">{value}</span>
              <span aria-hidden className="flex h-14 w-full max-w-10 items-end rounded-sm bg-line/60">
                <span className="w-full rounded-sm bg-accent" style={{ height: `${(value / highest) * 100}%` }} />
              </span>
              <span className="text-muted">{weekday.format(new Date(day))}</span>
            </li>
          ))}
        </ol>
      </div>
    </IntervalTimer>
  );
}
