import { useId } from "react";
import { useStored } from "../store/stored.ts";
import { readDayCount, startOfDay, timeUntil } from "./day-count.ts";
import { localDay } from "./local-day.ts";
import { ToolPanel } from "./tool-panel.tsx";
import { useNow } from "./use-now.ts";

interface DayCountdownProps {
  title?: string;
  /** 2026-12-31, or 12-31 of every year. */
  day: string;
  storageKey: string;
}

const EVERY_MS = 1_000;

/** How long it is until a day, to the second. */
export function DayCountdown({ title, day, storageKey }: DayCountdownProps) {
  const [count, setCount] = useStored(storageKey, readDayCount);
  const now = new Date(useNow(true, EVERY_MS));
  const start = startOfDay(count.day ?? day, now);
  const { days, hours, minutes, seconds, isPast, isToday } = timeUntil(start, now);
  const id = useId();
  const rest = [
    { amount: hours, unit: "hours" },
    { amount: minutes, unit: "minutes" },
    { amount: seconds, unit: "seconds" },
  ];
  return (
    <ToolPanel title={title} name="Countdown">
      <div className="flex flex-col items-center gap-6 py-4 text-center">
        <p className="text-lg text-muted">{new Intl.DateTimeFormat(undefined, { dateStyle: "full" }).format(start)}</p>
        {isToday ? (
          <p className="font-heading text-6xl font-semibold tracking-tight text-accent">Today!</p>
        ) : (
          <>
            <p role="timer">
              <span className="font-heading block text-7xl font-semibold tracking-tight text-accent tabular-nums sm:text-8xl">
                {days}
              </span>
              <span className="text-xl font-medium">
                {days === 1 ? "day" : "days"} {isPast && "ago"}
              </span>
            </p>
            {!isPast && (
              <ul className="flex gap-6 sm:gap-10">
                {rest.map(({ amount, unit }) => (
                  <li key={unit} className="min-w-16">
                    <span className="font-heading block text-3xl font-semibold tabular-nums">{amount}</span>
                    <span className="text-sm text-muted">{amount === 1 ? unit.slice(0, -1) : unit}</span>
                  </li>
                ))}
              </ul>
            )}
          </>
        )}
        <div className="mt-2 w-full max-w-52 text-left">
          <label htmlFor={id} className="mb-1.5 block text-sm font-medium">
            Day
          </label>
          <input
            id={id}
            type="date"
            className="input"
            value={count.day ?? localDay(start)}
            onChange={(event) => setCount({ day: event.target.value === "" ? null : event.target.value })}
          />
        </div>
      </div>
    </ToolPanel>
  );
}
