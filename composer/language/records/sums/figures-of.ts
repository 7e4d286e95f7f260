import type { BlockOf } from "@lathe/protocol/app/block";
import { type Field, isNumeric } from "@lathe/protocol/app/field";
import { asLabel } from "../../words.ts";
import type { ComposedList } from "../composed.ts";
import { isLevel } from "./find-amount.ts";

type Figure = BlockOf<"stats">["items"][number];

const MOST = 6;
/** Shirt numbers are not added up. */
const NAMES = /^(?:number|(?:jersey|shirt|house|flat|room|page|bus) number|year|floor|weight|height|age)$/i;

/** The numbers above a list: those that were asked for, and those that stand above it anyway. */
export function figuresOf({ entity, hasStats, figures = [] }: ComposedList): Figure[] {
  const done = entity.fields.find(({ id }) => id === entity.done?.field);
  const numbers = entity.fields.filter((field) => isNumeric(field) && !NAMES.test(field.label));
  // "Average how it felt" is no number to look for.
  const isGraded = ({ type, label }: Field) => type === "rating" && !/^how /i.test(label);
  const isTotal = ({ id }: Field) => entity.features.totals.includes(id);
  // What is worth adding up is known of most records; of others any number is shown.
  const isShown = (field: Field) => isTotal(field) || isGraded(field) || (hasStats && !numbers.some(isTotal));
  const usual: Figure[] = [
    ...(hasStats ? [{ label: asLabel(entity.plural), entity: entity.id, measure: { type: "count" as const } }] : []),
    ...(done === undefined || entity.streaks !== undefined
      ? []
      : [{ label: done.label, entity: entity.id, measure: { type: "done" as const } }]),
    ...(entity.lowStock === null
      ? []
      : [{ label: "Low", entity: entity.id, measure: { type: "count" as const }, only: "low" as const }]),
    ...numbers
      .filter(isShown)
      .slice(0, 3)
      .map((field): Figure => {
        const type = isLevel(field, entity) ? "average" : "sum";
        const label =
          `${type === "sum" ? "Total" : "Average"} ${field.label.toLowerCase().replace(/^total\b ?/, "")}`.trim();
        return { label, entity: entity.id, measure: { type, field: field.id } };
      }),
  ];
  const same = (a: Figure, b: Figure) =>
    JSON.stringify([a.measure, a.only, a.during]) === JSON.stringify([b.measure, b.only, b.during]);
  const others = usual.filter((figure) => !figures.some((asked) => same(asked, figure)));
  const unique = figures.filter((figure, index) => !figures.slice(0, index).some((each) => same(each, figure)));
  return [...others.slice(0, Math.max(0, MOST - unique.length)), ...unique].slice(0, MOST);
}
