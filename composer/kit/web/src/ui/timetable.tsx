import { type ReactNode, useId } from "react";
import { groupBy } from "../records/group-by.ts";
import { compareTimes, isCalledToday } from "../records/weekdays.ts";

interface TimetableProps<Item> {
  label: string;
  /** "Monday" … or whatever the days are called. */
  days: readonly string[];
  items: readonly Item[];
  idOf: (item: Item) => string;
  dayOf: (item: Item) => string;
  /** "07:30", or "". */
  timeOf: (item: Item) => string;
  renderItem: (item: Item) => ReactNode;
}

/** A column for each day, its items in the order of their times; one day below the other where there is no room. */
export function Timetable<Item>({ label, days, items, idOf, dayOf, timeOf, renderItem }: TimetableProps<Item>) {
  const id = useId();
  const groups = groupBy(items, (item) => (days.includes(dayOf(item)) ? dayOf(item) : ""));
  const current = days.find((day) => isCalledToday(day));
  const shown = groups.has("") && !days.includes("") ? [...days, ""] : days;
  return (
    <div role="group" aria-label={label} className="@container">
      <div className="grid gap-4 @3xl:grid-cols-[repeat(auto-fit,minmax(9rem,1fr))] @3xl:gap-3">
        {shown.map((day, index) => {
          const group = (groups.get(day) ?? []).toSorted((a, b) => compareTimes(timeOf(a), timeOf(b)));
          const isCurrent = day !== "" && day === current;
          return (
            <section key={day} aria-labelledby={`${id}-${index}`} className="min-w-0">
              <h3
                id={`${id}-${index}`}
                aria-current={isCurrent ? "date" : undefined}
                className={`mb-2 flex flex-wrap items-center gap-x-2 border-b-2 pb-1.5 font-semibold wrap-anywhere ${isCurrent ? "border-accent" : "border-line"}`}
              >
                {day === "" ? "No day" : day}
                {isCurrent && <span className="rounded-full bg-accent px-2 py-0.5 text-xs text-on-accent">Today</span>}
              </h3>
              {group.length === 0 ? (
                <p className="py-1 text-sm text-muted">Nothing</p>
              ) : (
                <ol role="list" className="grid gap-2">
                  {group.map((item) => (
                    <li
                      key={idOf(item)}
                      className="panel flex min-w-0 gap-3 px-3.5 py-3 shadow-none @3xl:flex-col @3xl:gap-1"
                    >
                      <p className="w-12 shrink-0 text-sm leading-6 font-semibold text-muted tabular-nums">
                        {timeOf(item) === "" ? (
                          <>
                            <span aria-hidden="true">–</span>
                            <span className="sr-only">No time</span>
                          </>
                        ) : (
                          <time>{timeOf(item)}</time>
                        )}
                      </p>
                      <div className="min-w-0 flex-1 wrap-anywhere">{renderItem(item)}</div>
                    </li>
                  ))}
                </ol>
              )}
            </section>
          );
        })}
      </div>
    </div>
  );
}
