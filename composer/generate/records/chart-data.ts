import { type Field, type FieldOf, isComputed } from "@lathe/protocol/app/field";
import type { ViewOf } from "@lathe/protocol/app/view";
import { chosenItems } from "./chosen-items.ts";
import { type EntityParts, inSentence, openLabel, optionsName } from "../entity-parts.ts";
import { fragment, quoted, templateText } from "../code.ts";
import { formulaFormat, valueCode } from "./formulas.ts";

/** What charts and figures of an app import of `records/measures.ts`. */
export const MEASURE_NAMES = [
  "averageOf",
  "differentOf",
  "highestOf",
  "lowestOf",
  "newestOf",
  "shareOfWay",
  "shownOr",
  "sumOf",
] as const;

/** Bars stand one below the other: of days and weeks there would be too many. */
const MOST_BARS = { day: 14, week: 12, month: null, year: null } as const;

/** The code for the title, or the titles, of the records that a value leads to. */
export type TitleOf = (field: FieldOf<"relation">, value: string) => string;

/** The parts of a chart, as code. */
export function chartData(parts: EntityParts, view: ViewOf<"chart">, all: string, titleOf: TitleOf): string {
  const items = chosenItems(parts, view, all);
  const { one } = parts.names;
  const by = fieldOf(parts, view.by);
  const value = view.value === null ? null : fieldOf(parts, view.value);
  const measure = view.measure ?? "sum";
  const amount = value === null ? null : amountOf(parts, value, view.times);
  const options = [
    amount !== null && `amountOf: (${one}) => ${amount}`,
    value !== null && measure !== "sum" && `measure: ${measure}Of`,
  ];
  if (by.type === "date") {
    const step = view.step ?? "month";
    const most = view.most ?? (view.shape === "bars" ? MOST_BARS[step] : null);
    return call(`addUpOverTime(${items}, `, [
      `dayOf: (${one}) => ${one}.${by.id}`,
      ...options,
      step !== "month" && `step: "${step}"`,
      most !== null && `most: ${most}`,
    ]);
  }
  const sum = call(`addUp(${items}, `, [
    `keyOf: (${one}) => ${keyOf(parts, by, titleOf)}`,
    ...options,
    view.most === undefined && orderOf(parts, by),
  ]);
  return view.most === undefined ? sum : `${sum}.slice(0, ${view.most})`;
}

function call(start: string, options: readonly (string | false | null)[]): string {
  const given = options.filter((option) => option !== false && option !== null);
  const line = `${start}{ ${given.join(", ")} })`;
  return line.length <= 90
    ? line
    : fragment`
        ${start}{
          ${given.map((option) => `${option},`)}
        })
      `;
}

/** What a record counts for, as code: a field of it, or one times another; a rating that was not given is none. */
export function amountOf(parts: EntityParts, value: Field, times: string | undefined): string {
  const amount = `${valueCode(parts, value)}${value.type === "rating" ? " || null" : ""}`;
  return times === undefined ? amount : `(${amount} ?? 0) * (${parts.names.one}.${times} ?? 0)`;
}

function keyOf(parts: EntityParts, by: Field, titleOf: TitleOf): string {
  const value = `${parts.names.one}.${by.id}`;
  if (by.type === "checkbox") return `(${value} ? ${quoted(by.label)} : ${quoted(openLabel(parts, by))})`;
  if (by.type === "rating") return `(${value} === 0 ? "" : String(${value}))`;
  if (by.type === "number") {
    const text = by.unit === undefined ? `String(${value})` : `\`\${${value}} ${templateText(by.unit)}\``;
    return `(${value} === null ? "" : ${text})`;
  }
  return by.type === "relation" ? titleOf(by, value) : value;
}

function orderOf(parts: EntityParts, by: Field): string | null {
  if (by.type === "choice") return `order: ${optionsName(by)}`;
  if (by.type === "checkbox") return `order: [${quoted(by.label)}, ${quoted(openLabel(parts, by))}]`;
  if (by.type === "number") return 'order: "rising"';
  if (by.type !== "rating") return null;
  return `order: [${Array.from({ length: by.max }, (_, index) => quoted(String(index + 1))).join(", ")}]`;
}

/** A function that shows a number of a field, as code; null stands for a number without a unit. */
export function numberFormat(field: Field | null): string {
  if (field !== null && isComputed(field)) return formulaFormat(field);
  if (field?.type === "money") return `(value) => formatMoney(value, "${field.currency}")`;
  if (field?.type === "number" && field.unit !== undefined)
    return `(value) => \`\${formatNumber(value)} ${templateText(field.unit)}\``;
  return "formatNumber";
}

const DURING = { day: "today", week: "this week", month: "this month", year: "this year" } as const;

/** What is in a chart: "Average rating by genre", "Distance by week". */
export function chartTitle(parts: EntityParts, view: ViewOf<"chart">): string {
  const { by, value, measure = "sum", step = "month", times } = view;
  const label = (id: string) => inSentence(fieldOf(parts, id).label);
  const field = fieldOf(parts, by);
  const all = { sum: "", average: "average ", highest: "highest ", lowest: "lowest " }[measure];
  const what = value === null ? parts.entity.plural : times === undefined ? `${all}${label(value)}` : `${all}value`;
  const title = `${what} by ${field.type === "date" ? step : label(by)}`;
  const whole = [
    title,
    view.only === undefined ? "" : ` (${view.only})`,
    view.during === undefined ? "" : ` ${DURING[view.during.period]}`,
  ].join("");
  return whole.charAt(0).toUpperCase() + whole.slice(1);
}

/** Throws a TypeError where the entity has no such field. */
export function fieldOf({ entity }: EntityParts, id: string): Field {
  const field = entity.fields.find((each) => each.id === id);
  if (field === undefined) throw new TypeError(`The specification has no field ${id}.`);
  return field;
}
