import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from "react";
import {
  addDays,
  addMonths,
  firstWeekdayOf,
  formatDay,
  monthOf,
  sameDayAfter,
  today as readToday,
  weekStart,
  weeksOf,
} from "../records/days.ts";
import { groupBy } from "../records/group-by.ts";
import { Icon } from "./icons.tsx";

interface MonthCalendarProps<Item> {
  label: string;
  items: readonly Item[];
  idOf: (item: Item) => string;
  nameOf: (item: Item) => string;
  /** 2026-03-31; those with "" are not shown. */
  dayOf: (item: Item) => string;
  /** An item in the list of the chosen day. */
  renderItem: (item: Item) => ReactNode;
  /** Adds something on a day. */
  onAdd?: (day: string) => void;
}

const MOST_IN_CELL = 3;

/** The days of a month with what is on them, and the list of the chosen day. Arrow keys go from day to day. */
export function MonthCalendar<Item>({
  label,
  items,
  idOf,
  nameOf,
  dayOf,
  renderItem,
  onAdd,
}: MonthCalendarProps<Item>) {
  const id = useId();
  const grid = useRef<HTMLTableElement>(null);
  const movesFocus = useRef(false);
  const today = readToday();
  const [chosen, setChosen] = useState(today);
  const month = monthOf(chosen);
  const weeks = weeksOf(month, firstWeekdayOf());
  const onDay = groupBy(items, dayOf);
  const list = onDay.get(chosen) ?? [];

  useEffect(() => {
    if (!movesFocus.current) return;
    movesFocus.current = false;
    const day = grid.current?.querySelector(`[data-day="${chosen}"]`);
    if (day instanceof HTMLElement) day.focus();
  }, [chosen]);

  function onKeyDown(event: KeyboardEvent) {
    const next = dayByKey(chosen, event);
    if (next === null) return;
    event.preventDefault();
    movesFocus.current = true;
    setChosen(next);
  }

  return (
    <div role="group" aria-label={label} className="@container">
      <div className="grid gap-5 @4xl:grid-cols-[minmax(0,1fr)_18rem]">
        <div className="min-w-0">
          <div className="mb-3 flex flex-wrap items-center gap-1">
            <h3 id={`${id}-month`} aria-live="polite" className="mr-auto text-xl font-semibold">
              <span className="@xl:hidden">{formatDay(`${month}-01`, { month: "short", year: "numeric" })}</span>
              <span className="hidden @xl:inline">{monthName(month)}</span>
            </h3>
            <button type="button" className="button-quiet px-3" onClick={() => setChosen(today)}>
              Today
            </button>
            <button
              type="button"
              aria-label={`Month before: ${monthName(addMonths(month, -1))}`}
              className="icon-button size-11"
              onClick={() => setChosen(sameDayAfter(chosen, -1))}
            >
              <Icon name="chevronLeft" />
            </button>
            <button
              type="button"
              aria-label={`Month after: ${monthName(addMonths(month, 1))}`}
              className="icon-button size-11"
              onClick={() => setChosen(sameDayAfter(chosen, 1))}
            >
              <Icon name="chevronRight" />
            </button>
          </div>
          <table
            ref={grid}
            role="grid"
            aria-labelledby={`${id}-month`}
            onKeyDown={onKeyDown}
            className="panel w-full table-fixed border-separate border-spacing-0 overflow-hidden"
          >
            <thead>
              <tr>
                {weeks[0]?.map((day) => (
                  <th
                    key={day}
                    scope="col"
                    abbr={formatDay(day, { weekday: "long" })}
                    className="border-b border-line py-2 text-xs font-medium text-muted"
                  >
                    <span className="@xl:hidden">{formatDay(day, { weekday: "narrow" })}</span>
                    <span className="hidden @xl:inline">{formatDay(day, { weekday: "short" })}</span>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {weeks.map((week) => (
                <tr key={week[0]} className="group/week">
                  {week.map((day) => (
                    <Day
                      key={day}
                      day={day}
                      names={(onDay.get(day) ?? []).map(nameOf)}
                      isToday={day === today}
                      isChosen={day === chosen}
                      isOutside={monthOf(day) !== month}
                      onChoose={() => {
                        // In another month the day has a button of its own.
                        movesFocus.current = monthOf(day) !== month;
                        setChosen(day);
                      }}
                    />
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        <section aria-labelledby={`${id}-day`} className="min-w-0">
          <div className="mb-3 flex min-h-11 items-center justify-between gap-3">
            <h4 id={`${id}-day`} className="font-semibold">
              {formatDay(chosen, { weekday: "long", day: "numeric", month: "long" })}
            </h4>
            {onAdd !== undefined && (
              <button
                type="button"
                aria-label={`Add on ${formatDay(chosen, { dateStyle: "long" })}`}
                className="button-quiet px-3"
                onClick={() => onAdd(chosen)}
              >
                <Icon name="plus" />
                Add
              </button>
            )}
          </div>
          {list.length === 0 ? (
            <p className="text-muted">Nothing on this day.</p>
          ) : (
            <ul role="list" className="panel divide-y divide-line">
              {list.map((item) => (
                <li key={idOf(item)} className="px-4 py-3 wrap-anywhere">
                  {renderItem(item)}
                </li>
              ))}
            </ul>
          )}
        </section>
      </div>
    </div>
  );
}

interface DayProps {
  day: string;
  names: readonly string[];
  isToday: boolean;
  isChosen: boolean;
  isOutside: boolean;
  onChoose: () => void;
}

function Day({ day, names, isToday, isChosen, isOutside, onChoose }: DayProps) {
  const shown = names.length > MOST_IN_CELL ? names.slice(0, MOST_IN_CELL - 1) : names;
  return (
    <td
      role="gridcell"
      aria-selected={isChosen}
      className="border-r border-b border-line p-0 align-top group-last/week:border-b-0 last:border-r-0"
    >
      <button
        type="button"
        data-day={day}
        tabIndex={isChosen ? 0 : -1}
        aria-current={isToday ? "date" : undefined}
        className={`relative flex h-13 w-full cursor-pointer flex-col items-center gap-1 overflow-hidden p-1 focus-visible:-outline-offset-2 @xl:h-28 @xl:items-stretch @xl:p-1.5 ${isChosen ? "bg-accent/12" : "hover:bg-ink/3"}`}
        onClick={onChoose}
      >
        <span
          className={`grid size-7 shrink-0 place-items-center rounded-full text-sm tabular-nums ${isToday ? "bg-accent font-semibold text-on-accent" : isOutside ? "text-muted" : "font-medium"}`}
        >
          <span aria-hidden="true">{Number(day.slice(8))}</span>
          <span className="sr-only">
            {formatDay(day, { dateStyle: "full" })}
            {isToday && ", today"}
          </span>
        </span>
        {names.length > 0 && (
          <span aria-hidden="true" className="flex gap-0.5 @xl:hidden">
            {names.slice(0, MOST_IN_CELL).map((_, index) => (
              <span key={index} className="size-1.5 rounded-full bg-accent" />
            ))}
          </span>
        )}
        <span className="sr-only">{names.map((name) => `, ${name}`).join("")}</span>
        <span aria-hidden="true" className="hidden min-h-0 flex-col gap-0.5 text-left text-xs @xl:flex">
          {shown.map((name, index) => (
            <span key={index} className="truncate rounded bg-accent/12 px-1.5 py-0.5 font-medium">
              {name}
            </span>
          ))}
          {names.length > shown.length && (
            <span className="px-1.5 font-medium text-muted">+{names.length - shown.length} more</span>
          )}
        </span>
      </button>
    </td>
  );
}

/** Where a key leads from a day; null when it leads nowhere. */
function dayByKey(day: string, { key }: KeyboardEvent): string | null {
  const week = weekStart(day, firstWeekdayOf());
  switch (key) {
    case "ArrowLeft":
      return addDays(day, -1);
    case "ArrowRight":
      return addDays(day, 1);
    case "ArrowUp":
      return addDays(day, -7);
    case "ArrowDown":
      return addDays(day, 7);
    case "Home":
      return week;
    case "End":
      return addDays(week, 6);
    case "PageUp":
      return sameDayAfter(day, -1);
    case "PageDown":
      return sameDayAfter(day, 1);
    default:
      return null;
  }
}

function monthName(month: string): string {
  return formatDay(`${month}-01`, { month: "long", year: "numeric" });
}
