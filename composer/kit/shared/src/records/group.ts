import { addMonths, formatDay, monthOf } from "./days.ts";
import { groupBy } from "./group-by.ts";

/** One part of a chart. */
export interface Part {
  label: string;
  value: number;
}

/** How items are added up. */
export interface Adding<Item> {
  /** What an item belongs to; with several it counts for each, with none or "" for none of them. */
  keyOf: (item: Item) => string | readonly string[];
  /** Null counts as nothing. Without it the items are counted. */
  amountOf?: (item: Item) => number | null;
  /** These keys come first, in this order and even with no items. All others follow, the largest first. */
  order?: readonly string[];
}

interface AddingByMonth<Item> {
  /** 2026-03-31, or "". */
  dayOf: (item: Item) => string;
  amountOf?: (item: Item) => number | null;
  most?: number;
}

/** The sum of each key, with the key as its label. */
export function addUp<Item>(items: readonly Item[], { keyOf, amountOf = () => 1, order = [] }: Adding<Item>): Part[] {
  const groups = groupBy(items, keyOf);
  groups.delete("");
  const part = (label: string): Part => ({ label, value: sum(groups.get(label) ?? [], amountOf) });
  const first = new Set(order);
  const others = [...groups.keys()].filter((key) => !first.has(key)).map(part);
  return [...[...first].map(part), ...others.sort((a, b) => b.value - a.value)];
}

/**
 * The sum of each month from the first that has an item to the last, with months in between that have none; the last
 * `most` of them. Items without a day are left out.
 */
export function addUpByMonth<Item>(
  items: readonly Item[],
  { dayOf, amountOf = () => 1, most = 24 }: AddingByMonth<Item>,
): Part[] {
  const groups = groupBy(items, (item) => monthOf(dayOf(item)));
  groups.delete("");
  const months = [...groups.keys()].sort();
  const [first, last] = [months[0], months.at(-1)];
  if (first === undefined || last === undefined) return [];
  const parts: Part[] = [];
  for (let month = last; month >= first && parts.length < most; month = addMonths(month, -1)) {
    parts.unshift({ label: monthLabel(month), value: sum(groups.get(month) ?? [], amountOf) });
  }
  return parts;
}

/** "Mar 2026" */
export function monthLabel(month: string): string {
  return formatDay(`${month}-01`, { month: "short", year: "numeric" });
}

function sum<Item>(items: readonly Item[], amountOf: (item: Item) => number | null): number {
  const total = items.reduce((sofar, item) => sofar + (amountOf(item) ?? 0), 0);
  // 0.1 + 0.2 is 0.3 for people.
  return Math.round(total * 1e9) / 1e9;
}
