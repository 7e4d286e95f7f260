import { groupBy } from "./group-by.ts";
import { sumOf } from "./measures.ts";

/** One part of a chart. */
export interface Part {
  label: string;
  value: number;
}

/** The number of a group of items. */
export interface Measuring<Item> {
  /** Null counts as nothing. Without it the items are counted. */
  amountOf?: (item: Item) => number | null;
  /** Makes one number of the amounts, null where there is none; a group without one is left out. Their sum by default. */
  measure?: (amounts: readonly (number | null)[]) => number | null;
}

/** How items are added up. */
export interface Adding<Item> extends Measuring<Item> {
  /** What an item belongs to; with several it counts for each, with none or "" for none of them. */
  keyOf: (item: Item) => string | readonly string[];
  /** These keys come first, in this order and even with no items. All others follow, the largest first; or all as they count up: 5 km, 10 km. */
  order?: readonly string[] | "rising";
}

/** The number of each key, with the key as its label. */
export function addUp<Item>(items: readonly Item[], { keyOf, order = [], ...measuring }: Adding<Item>): Part[] {
  const groups = groupBy(items, keyOf);
  groups.delete("");
  const first = new Set(order === "rising" ? [...groups.keys()].sort(byNumber) : order);
  const others = [...groups.keys()].filter((key) => !first.has(key));
  const parts = (keys: Iterable<string>) =>
    [...keys].flatMap((label) => partOf(label, groups.get(label) ?? [], measuring));
  return [...parts(first), ...parts(others).sort((a, b) => b.value - a.value)];
}

function byNumber(a: string, b: string): number {
  return Number.parseFloat(a) - Number.parseFloat(b);
}

/** The part of a chart for a group of items; none where its number is not known. */
export function partOf<Item>(
  label: string,
  items: readonly Item[],
  { amountOf = () => 1, measure = sumOf }: Measuring<Item>,
): Part[] {
  const value = measure(items.map(amountOf));
  return value === null ? [] : [{ label, value }];
}
