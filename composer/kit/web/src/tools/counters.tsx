import { type ReactNode, useEffect, useState } from "react";
import { useStored } from "../store/stored.ts";
import { Icon } from "../ui/icons.tsx";
import { beginDay, clearCount, countOf, type Counts, lastDays, readCounts, repeatOf, setCount } from "./counts.ts";
import { localDay } from "./local-day.ts";
import { formatNumber } from "./number-text.ts";
import { ProgressRing } from "./progress-ring.tsx";
import { ToolPanel } from "./tool-panel.tsx";
import { useNow } from "./use-now.ts";

interface Counter {
  label: string;
  step: number;
  goal: number | null;
  /** What it begins with. */
  start?: number;
}

export interface CountersProps {
  title?: string;
  counters: readonly Counter[];
  /** They begin at nothing each day, and the days before are shown. */
  isDaily: boolean;
  /** Their goals are reached again and again: rows of a repeat. */
  isRepeated?: boolean;
  storageKey: string;
  /** Takes one away, where people may. */
  onRemove?: (label: string) => void;
  /** Below the counters. */
  children?: ReactNode;
}

const SHOWN_DAYS = 7;
const readCountsOfToday = (stored: unknown) => readCounts(stored, localDay(new Date()));

export function Counters({
  title,
  counters,
  isDaily,
  isRepeated = false,
  storageKey,
  onRemove,
  children,
}: CountersProps) {
  const [stored, setStored] = useStored(storageKey, readCountsOfToday);
  const [undo, setUndo] = useState<{ counts: Counts; label: string } | null>(null);
  const [said, setSaid] = useState("");
  // A page that stays open over midnight.
  const today = localDay(new Date(useNow(isDaily, 30_000)));
  const counts = isDaily ? beginDay(stored, today) : stored;

  useEffect(() => {
    if (undo === null) return;
    const timer = setTimeout(() => setUndo(null), 10_000);
    return () => clearTimeout(timer);
  }, [undo]);

  function change({ label, goal, start }: Counter, value: number) {
    const before = countOf(counts, label, start);
    const next = setCount(counts, label, value);
    const after = countOf(next, label);
    setStored(next);
    setUndo(null);
    const isReached = goal !== null && before < goal && after >= goal;
    const repeated = isRepeated && goal !== null ? repeatOf(after, goal) : null;
    if (repeated !== null) setSaid(`${label}: ${repeated.part} of ${goal}, repeat ${repeated.repeat}`);
    else setSaid(isReached ? `${label}: ${after}. Goal reached.` : `${label}: ${after}`);
  }
  function reset({ label, start = 0 }: Counter) {
    if (countOf(counts, label, start) === start) return;
    setUndo({ counts, label });
    setStored(clearCount(counts, label));
    setSaid(`${label} is reset.`);
  }

  return (
    <ToolPanel title={title} name="Counters">
      <ul className="grid grid-cols-[minmax(0,1fr)] gap-4 @md:grid-cols-[repeat(auto-fit,minmax(15rem,1fr))]">
        {counters.map((counter) => {
          const { label, step, goal, start = 0 } = counter;
          const value = countOf(counts, label, start);
          const repeated = isRepeated && goal !== null ? repeatOf(value, goal) : null;
          return (
            <li
              key={label}
              className="rounded-card flex flex-col items-center border border-line bg-canvas/60 p-3 @xs:p-4"
            >
              <div className="flex w-full items-center justify-between gap-2">
                <h3 className="min-w-0 font-semibold wrap-anywhere">{label}</h3>
                <button
                  type="button"
                  aria-label={`Reset ${label}`}
                  aria-disabled={value === start}
                  className="icon-button size-11 aria-disabled:opacity-40"
                  onClick={() => reset(counter)}
                >
                  <Icon name="reset" />
                </button>
                {onRemove !== undefined && (
                  <button
                    type="button"
                    aria-label={`Take ${label} away`}
                    className="icon-button size-11"
                    onClick={() => onRemove(label)}
                  >
                    <Icon name="trash" />
                  </button>
                )}
              </div>
              <div className="my-3 flex min-h-34 w-full items-center justify-center gap-1 @xs:gap-2">
                <button
                  type="button"
                  aria-label={`${label}: ${step} less`}
                  className="icon-button size-12 border border-line"
                  onClick={() => change(counter, value - step)}
                >
                  <Icon name="minus" />
                </button>
                {goal === null ? (
                  <p className="font-heading min-w-20 text-center text-5xl font-semibold tabular-nums">
                    {formatNumber(value, 3)}
                  </p>
                ) : (
                  <ProgressRing part={(repeated?.part ?? value) / goal} className="size-28 @xs:size-34">
                    <p className="font-heading text-4xl font-semibold tabular-nums">
                      {formatNumber(repeated?.part ?? value, 3)}
                    </p>
                    <p className="flex items-center justify-center gap-1 text-sm text-muted">
                      {repeated === null && value >= goal && <Icon name="check" className="size-4 text-accent" />}
                      of {formatNumber(goal, 3)}
                    </p>
                    {repeated !== null && <p className="text-sm text-muted">Repeat {repeated.repeat}</p>}
                  </ProgressRing>
                )}
                <button
                  type="button"
                  aria-label={`${label}: ${step} more`}
                  className="icon-button size-12 bg-accent text-on-accent hover:bg-accent/85 hover:text-on-accent"
                  onClick={() => change(counter, value + step)}
                >
                  <Icon name="plus" />
                </button>
              </div>
              {isDaily && <Days days={lastDays(counts, label, SHOWN_DAYS)} goal={goal} />}
            </li>
          );
        })}
      </ul>
      {undo !== null && (
        <div className="mt-4 flex flex-wrap items-center justify-center gap-2 text-sm">
          {undo.label} is reset.
          <button
            type="button"
            className="button-quiet"
            onClick={() => {
              setStored(undo.counts);
              setUndo(null);
              setSaid("Taken back.");
            }}
          >
            <Icon name="undo" />
            Undo
          </button>
        </div>
      )}
      {children}
      <p role="status" className="sr-only">
        {said}
      </p>
    </ToolPanel>
  );
}

/** A bar for each day up to today. */
function Days({ days, goal }: { days: { day: string; value: number }[]; goal: number | null }) {
  const highest = Math.max(goal ?? 0, ...days.map(({ value }) => value), 1);
  const weekday = new Intl.DateTimeFormat(undefined, { weekday: "narrow", timeZone: "UTC" });
  const date = new Intl.DateTimeFormat(undefined, { dateStyle: "long", timeZone: "UTC" });
  return (
    <ol aria-label="The last days" className="flex w-full justify-between gap-1">
      {days.map(({ day, value }) => (
        <li key={day} className="flex flex-1 flex-col items-center gap-1 text-xs text-muted">
          <span className="sr-only">
            {date.format(new Date(day))}: {formatNumber(value, 3)}
          </span>
          <span aria-hidden="true" className="flex h-10 w-full max-w-6 items-end rounded-sm bg-line/60">
            <span
              className={`w-full rounded-sm ${goal !== null && value >= goal ? "bg-accent" : "bg-accent/50"}`}
              style={{ height: `${(value / highest) * 100}%` }}
            />
          </span>
          <span aria-hidden="true">{weekday.format(new Date(day))}</span>
        </li>
      ))}
    </ol>
  );
}
