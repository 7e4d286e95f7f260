import type { BlockOf } from "@lathe/protocol/app/block";
import type { Field } from "@lathe/protocol/app/field";
import type { EntityParts } from "../entity-parts.ts";
import { amountOf, fieldOf, numberFormat } from "./chart-data.ts";
import { asksToday, chosenItems, DAY } from "./chosen-items.ts";

export type FigureItem = BlockOf<"stats">["items"][number];

/** Whether a figure asks what day it is. */
export function figureAsksToday(figure: FigureItem): boolean {
  return figure.measure.type === "streak" || asksToday(figure);
}

/** The number of a figure, as code: a number, or null where there is none. Not of those that count what is done. */
export function figureNumber(parts: EntityParts, figure: FigureItem, items: string): string {
  const { measure } = figure;
  const shown = chosenItems(parts, figure, items);
  if (!("field" in measure)) return `${shown}.length`;
  const { one } = parts.names;
  if (measure.type === "streak") return `currentStreak(${daysOf(measure.field, shown)}, ${DAY})`;
  const field = fieldOf(parts, measure.field);
  if (measure.type === "different" && fieldIsList(field))
    return `differentOf(${shown}.flatMap((${one}) => ${one}.${field.id}))`;
  const amount = amountOf(parts, field, "times" in measure ? measure.times : undefined);
  if (measure.type === "newest") return `newestOf(${entriesOf(parts, figure, items)})`;
  return `${measure.type}Of(${shown}.map((${one}) => ${amount}))`;
}

/** The number as text, as code. */
export function figureText(parts: EntityParts, figure: FigureItem, items: string): string {
  const { measure, goal } = figure;
  if (measure.type === "streak" && goal === undefined)
    return `shownStreak(${daysOf(measure.field, chosenItems(parts, figure, items))}, ${DAY})`;
  const number = figureNumber(parts, figure, items);
  const field =
    "field" in measure && measure.type !== "different" && measure.type !== "streak"
      ? fieldOf(parts, measure.field)
      : null;
  const format = numberFormat(field);
  // "71.4 kg, goal 68 kg"
  if (measure.type === "newest" && goal !== undefined)
    return `\`\${shownOr(${number}, ${format})}, goal \${${applied(format, String(goal))}}\``;
  if ("field" in measure && ["average", "highest", "lowest", "newest"].includes(measure.type))
    return `shownOr(${number}, ${format})`;
  const shown = applied(format, number);
  return goal === undefined ? shown : `\`\${${shown}} of \${${applied(format, String(goal))}}\``;
}

/** How much of its goal is reached, from 0 to 1, as code; null without one. */
export function figureShare(parts: EntityParts, figure: FigureItem, items: string): string | null {
  if (figure.goal === undefined) return null;
  if (figure.measure.type === "newest") return `shareOfWay(${entriesOf(parts, figure, items)}, ${figure.goal})`;
  const number = figureNumber(parts, figure, items);
  const known = /^(?:average|highest|lowest)Of/.test(number) ? `(${number} ?? 0)` : number;
  return `Math.min(1, ${known} / ${figure.goal})`;
}

/** What there is on each day, as code: "items.map((entry) => ({ day: entry.date, value: entry.weight }))". */
function entriesOf(parts: EntityParts, figure: FigureItem, items: string): string {
  const { measure } = figure;
  if (measure.type !== "newest") throw new TypeError(`The figure ${figure.label} is not of the last day.`);
  const { one } = parts.names;
  const amount = amountOf(parts, fieldOf(parts, measure.field), undefined);
  return `${chosenItems(parts, figure, items)}.map((${one}) => ({ day: ${one}.${measure.date}, value: ${amount} }))`;
}

/** A format of numberFormat with a number, as code. */
export function applied(format: string, number: string): string {
  return format.startsWith("(value) => ")
    ? format.slice("(value) => ".length).replace("(value", `(${number}`)
    : `${format}(${number})`;
}

function daysOf(field: string, items: string): string {
  return `${items}.map(({ ${field} }) => ${field})`;
}

function fieldIsList(field: Field): boolean {
  return field.type === "tags" || (field.type === "relation" && field.many);
}
