import { addDays, firstWeekdayOf, formatDay, monthOf, weekStart } from "./days.ts";
import { groupBy } from "./group-by.ts";
import { type Measuring, type Part, partOf } from "./group.ts";

export type Step = "day" | "week" | "month" | "year";

interface AddingOverTime<Item> extends Measuring<Item> {
  /** 2026-03-31, or "". */
  dayOf: (item: Item) => string;
  step?: Step;
  /** So many steps, up to the last that has an item. */
  most?: number;
}

/** So many parts can be told apart in a chart. */
const MOST: Record<Step, number> = { day: 31, week: 26, month: 24, year: 20 };

/**
 * The number of each day, week, month or year from the first that has an item to the last, with those in between that have
 * none. Items without a day are left out.
 */
export function addUpOverTime<Item>(
  items: readonly Item[],
  { dayOf, step = "month", most = MOST[step], ...measuring }: AddingOverTime<Item>,
): Part[] {
  const groups = groupBy(items, (item) => (dayOf(item) === "" ? "" : stepStart(dayOf(item), step)));
  groups.delete("");
  const starts = [...groups.keys()].sort();
  const [first, last] = [starts[0], starts.at(-1)];
  if (first === undefined || last === undefined) return [];
  const steps: string[] = [];
  for (let start = last; start >= first && steps.length < most; start = stepStart(addDays(start, -1), step))
    steps.unshift(start);
  return steps.flatMap((start) => partOf(stepLabel(start, step), groups.get(start) ?? [], measuring));
}

/** The first day of the week, month or year of a day. */
export function stepStart(day: string, step: Step): string {
  if (step === "day") return day;
  if (step === "week") return weekStart(day, firstWeekdayOf());
  return step === "month" ? `${monthOf(day)}-01` : `${day.slice(0, 4)}-01-01`;
}

/** Whether a day is in the same week, month or year as another: as today. */
export function isWithin(day: string, step: Step, today: string): boolean {
  return day !== "" && stepStart(day, step) === stepStart(today, step);
}

/** "31 Mar" for a day, or for the week that begins with it; "Mar 2026"; "2026". */
function stepLabel(start: string, step: Step): string {
  if (step === "year") return start.slice(0, 4);
  return formatDay(start, step === "month" ? { month: "short", year: "numeric" } : { day: "numeric", month: "short" });
}
