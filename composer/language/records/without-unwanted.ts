import type { Entity } from "@lathe/protocol/app/entity";
import type { View } from "@lathe/protocol/app/view";
import type { ComposedList } from "./composed.ts";

const FEATURES: readonly [RegExp, (features: Entity["features"]) => Entity["features"]][] = [
  [/^search/i, (features) => ({ ...features, search: false })],
  [/^sort/i, (features) => ({ ...features, sorting: false })],
  [/^filter/i, (features) => ({ ...features, filters: [] })],
  [/^(?:totals?|sums?)\b/i, (features) => ({ ...features, totals: [] })],
  [/^(?:delet|removing)/i, (features) => ({ ...features, delete: false, clearDone: false, confirmDelete: false })],
  [/^(?:clear)/i, (features) => ({ ...features, clearDone: false })],
  [/^(?:import|export|csv|json|files?)\b/i, (features) => ({ ...features, transfer: false })],
];

const VIEWS: readonly [RegExp, View["type"]][] = [
  [/^(?:(?:pie |bar |line )?charts?|graphs?|diagrams?|statistics|stats)/i, "chart"],
  [/^(?:kanban|boards?|columns)/i, "board"],
  [/^calendar/i, "calendar"],
  [/^gallery/i, "gallery"],
  [/^(?:timetable|weekly (?:plan|schedule))/i, "timetable"],
  [/^cards?\b/i, "cards"],
  [/^table/i, "table"],
];

/** The lists without what was said not to be wanted of their features, views and examples; fields are gone before. */
export function withoutUnwanted(lists: readonly ComposedList[], unwanted: readonly string[]): ComposedList[] {
  return lists.map((list) => unwanted.reduce(without, list));
}

function without(list: ComposedList, words: string): ComposedList {
  const change = FEATURES.find(([pattern]) => pattern.test(words))?.[1];
  if (change !== undefined) return { ...list, entity: { ...list.entity, features: change(list.entity.features) } };
  const type = VIEWS.find(([pattern]) => pattern.test(words))?.[1];
  if (type !== undefined) {
    const views = list.views.filter((view) => view.type !== type);
    return { ...list, views: views.length === 0 ? [{ type: "list" }] : views };
  }
  if (/^(?:examples?|samples?|demo|dummy|test|placeholder)\b/i.test(words))
    return { ...list, entity: { ...list.entity, examples: [] } };
  return list;
}
