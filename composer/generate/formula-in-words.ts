import type { Entity } from "@lathe/protocol/app/entity";
import type { ComputedField, Field, FieldOf } from "@lathe/protocol/app/field";
import { type Formula, lookupIn, parseFormula } from "@lathe/protocol/app/formula";
import { inSentence } from "./entity-parts.ts";

/** How a value comes about, for people: "price − cost", "the sum of amount of its pledges". */
export function computedInWords(entity: Fields, field: ComputedField, entities: readonly Entity[]): string {
  return field.type === "formula" ? formulaInWords(entity, field, entities) : rollupInWords(field, entities);
}

type Fields = Pick<Entity, "fields">;

/** A formula with the names that fields have for people: "last calibration + interval of the instrument". */
function formulaInWords({ fields }: Fields, { formula }: FieldOf<"formula">, entities: readonly Entity[]): string {
  const labelIn = (all: readonly Field[], id: string) => inSentence(all.find((field) => field.id === id)?.label ?? id);
  const labelOf = (name: string) => {
    const lookup = lookupIn(name);
    if (lookup === null) return labelIn(fields, name);
    const relation = fields.find(({ id }) => id === lookup.relation);
    const other = relation?.type === "relation" ? entities.find(({ id }) => id === relation.entity) : undefined;
    return `${labelIn(other?.fields ?? [], lookup.field)} of the ${labelIn(fields, lookup.relation)}`;
  };
  const day = EVERY_YEAR.exec(formula)?.[1];
  if (day !== undefined) return `the next day of the year that ${labelOf(day)} is on`;
  return inWords(parseFormula(formula), labelOf);
}

/** The next birthday: as many whole years after the day of birth as there are, and one more. */
const EVERY_YEAR = /^monthsAfter\((\w+), \(floor\(months\(\1, today - 1\) \/ 12\) \+ 1\) \* 12\)$/;

const MEASURES = {
  sum: "the sum of",
  average: "the average of",
  highest: "the highest",
  lowest: "the lowest",
  latest: "the latest",
  earliest: "the earliest",
} as const;

/** "the number of its loans", "the sum of amount of its invoices that are Paid" */
function rollupInWords(
  { entity: id, measure, relation, where, during }: FieldOf<"rollup">,
  entities: readonly Entity[],
): string {
  const from = entities.find((entity) => entity.id === id);
  const labelOf = (field: string) => inSentence(from?.fields.find((each) => each.id === field)?.label ?? field);
  const what = measure.type === "count" ? "the number" : `${MEASURES[measure.type]} ${labelOf(measure.field)}`;
  const relations = from?.fields.filter((field) => field.type === "relation") ?? [];
  const by = relations.find((field) => field.id === relation);
  const isOneOfSome = relations.some((field) => field !== by && field.entity === by?.entity);
  const named = isOneOfSome && by !== undefined ? ` (by ${inSentence(by.label)})` : "";
  return `${what} of its ${from?.plural ?? id}${named}${where === undefined ? "" : ` that are ${whereInWords(where, labelOf)}`}${during === undefined ? "" : ` this ${during.period}`}`;
}

function whereInWords(
  { field, is, not }: NonNullable<FieldOf<"rollup">["where"]>,
  labelOf: (id: string) => string,
): string {
  if (typeof is === "string") return `${not === true ? "not " : ""}${inSentence(is)}`;
  return `${is === (not === true) ? "not " : ""}${labelOf(field)}`;
}

const SIGNS = { "+": "+", "-": "−", "*": "×", "/": "÷", "^": "^" } as const;
const STRENGTH = { "+": 1, "-": 1, "*": 2, "/": 2, "^": 3 } as const;

function inWords(formula: Formula, labelOf: (id: string) => string): string {
  const words = (part: Formula) => inWords(part, labelOf);
  switch (formula.type) {
    case "number":
      return String(formula.value);
    case "name":
      return labelOf(formula.name);
    case "negate":
      return `−${formula.of.type === "binary" ? `(${words(formula.of)})` : words(formula.of)}`;
    case "binary": {
      const { operator, left, right } = formula;
      if (
        left.type === "call" &&
        left.name === "months" &&
        operator === "/" &&
        right.type === "number" &&
        right.value === 12
      )
        return words(left).replace("months", "years");
      if (
        left.type === "call" &&
        left.name === "minutesBetween" &&
        operator === "/" &&
        right.type === "number" &&
        right.value === 60
      )
        return words(left).replace("minutes", "hours");
      const least = STRENGTH[operator];
      const within = (part: Formula, isRight: boolean) => {
        const isLoose = part.type === "binary" && STRENGTH[part.operator] + (isRight ? 0 : 1) <= least;
        return isLoose ? `(${words(part)})` : words(part);
      };
      return `${within(left, false)} ${SIGNS[operator]} ${within(right, true)}`;
    }
    case "call": {
      const args = formula.args.map(words);
      const [first = "", second] = args;
      switch (formula.name) {
        case "months":
          return `months from ${first} to ${second}`;
        case "monthsAfter":
          return `${second ?? ""} months after ${first}`;
        case "minutesBetween":
          return `minutes from ${first} to ${second}`;
        case "round":
        case "floor":
        case "ceil":
          // That it is rounded is seen.
          return first;
        case "max":
          return `the largest of ${args.join(" and ")}`;
        case "min":
          return `the smallest of ${args.join(" and ")}`;
        case "sqrt":
          return `the square root of ${first}`;
        default:
          return `${formula.name}(${args.join(", ")})`;
      }
    }
  }
}
