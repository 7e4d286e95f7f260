import type { Field } from "@lathe/protocol/app/field";
import type { View } from "@lathe/protocol/app/view";
import type { Domain } from "../../domain.ts";

/**
 * A domain with the labels under which its fields were told: an order that has a pickup date in place of its due date is
 * seen on a calendar of that, in its order, and has examples for it.
 */
export function withLabels(domain: Domain, told: ReadonlyMap<string, string>): Domain {
  if (told.size === 0) return domain;
  const named = (label: string) => told.get(label) ?? label;
  const renamed = <Value>(record: Readonly<Record<string, Value>>): Record<string, Value> =>
    Object.fromEntries(Object.entries(record).map(([label, value]) => [named(label), value]));
  return {
    ...domain,
    fields: renamed(domain.fields),
    examples: domain.examples.map(renamed),
    ...(domain.done === undefined ? {} : { done: named(domain.done) }),
    ...(domain.filters === undefined ? {} : { filters: domain.filters.map(named) }),
    ...(domain.totals === undefined ? {} : { totals: domain.totals.map(named) }),
    ...(domain.order === undefined || domain.order.label === null
      ? {}
      : { order: { ...domain.order, label: named(domain.order.label) } }),
    ...(domain.views === undefined ? {} : { views: domain.views.map((view) => viewNamed(view, named)) }),
  };
}

function viewNamed(view: View, named: (label: string) => string): View {
  switch (view.type) {
    case "board":
      return { ...view, columns: named(view.columns) };
    case "calendar":
      return { ...view, date: named(view.date) };
    case "gallery":
      return { ...view, image: named(view.image) };
    case "timetable":
      return { ...view, day: named(view.day), time: named(view.time) };
    case "sections":
      return { ...view, by: named(view.by) };
    case "chart":
      return { ...view, by: named(view.by), value: view.value === null ? null : named(view.value) };
    default:
      return view;
  }
}

/** The labels of a domain's days that were told by other words: "check in" for "Check-in". */
export function toldLabels(
  own: readonly Field[],
  fields: readonly Field[],
  meanSame: (one: Field, other: Field) => boolean,
): Map<string, string> {
  const told = new Map<string, string>();
  for (const field of own) {
    if (fields.some(({ label }) => label === field.label)) continue;
    const other = fields.find(
      (each) =>
        each.type === field.type &&
        !own.some(({ label }) => label === each.label) &&
        ![...told.values()].includes(each.label) &&
        meanSame(field, each),
    );
    if (other !== undefined) told.set(field.label, other.label);
  }
  return told;
}
