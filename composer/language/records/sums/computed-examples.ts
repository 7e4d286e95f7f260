import type { Entity, ExampleValue } from "@lathe/protocol/app/entity";
import type { Field, FieldOf } from "@lathe/protocol/app/field";
import { namesIn, parseFormula } from "@lathe/protocol/app/formula";

type Examples = Entity["examples"];
type Example = Examples[number];

/** The examples of records with a value that is worked out: what it needs has values, and prices and costs are not the same. */
export function examplesWith(entity: Entity, fields: readonly Field[], formula: FieldOf<"formula">): Examples {
  const names = namesIn(parseFormula(formula.formula));
  const operands = names.flatMap((name) => fields.find(({ id }) => id === name) ?? []);
  const entered = entity.examples.map(({ [formula.id]: _entered, ...example }) => example);
  const filled = operands.reduce<Examples>((examples, field) => {
    const isThere = examples.some(
      (example) =>
        example[field.id] !== undefined && typeof example[field.id] === typeof sampleOf(field, fields, example, 0),
    );
    return isThere
      ? examples
      : examples.map((example, index) => withValue(example, field, sampleOf(field, fields, example, index)));
  }, entered);
  const [starts, ends] = operands.filter(({ type }) => type === "time");
  if (starts !== undefined && ends !== undefined)
    return filled.map((example, index) =>
      example[starts.id] === example[ends.id]
        ? withValue(example, ends, laterTime(example[starts.id], index))
        : example,
    );
  if (!formula.formula.includes(" - ")) return filled;
  // What is taken from something is less than that: costs from prices, the first day from the last.
  const [whole, ...parts] = operands.filter(({ type }) => type === "money");
  const [last, start] = operands.filter(({ type }) => type === "date");
  const smaller = parts.filter(({ id }) =>
    filled.some((example) => Number(example[id]) >= Number(example[whole?.id ?? ""])),
  );
  return filled.map((example, index) => {
    const amounts = smaller.map(({ id }) => [id, scaled(example[whole?.id ?? ""], shareOf(index))] as const);
    const day = last === undefined || start === undefined ? null : laterDay(example[start.id], example[last.id], index);
    return {
      ...example,
      ...Object.fromEntries(amounts),
      ...(last === undefined || day === null ? {} : { [last.id]: day }),
    };
  });
}

/** The last day, some days after the first one where it is none. */
function laterDay(start: ExampleValue | undefined, last: ExampleValue | undefined, index: number): string | null {
  const [from, to] = [start, last].map((day) =>
    typeof day === "string" && /^[+-]\d+$/.test(day) ? Number(day) : null,
  );
  if (from === null || from === undefined || to === null || to === undefined || to > from) return null;
  const day = from + 2 + (index % 4);
  return day < 0 ? String(day) : `+${day}`;
}

/** Some hours after a time of day. */
function laterTime(start: ExampleValue | undefined, index: number): string | null {
  const [, hours, minutes] = /^(\d{2}):(\d{2})$/.exec(String(start)) ?? [];
  return hours === undefined ? null : `${String((Number(hours) + 4 + (index % 4)) % 24).padStart(2, "0")}:${minutes}`;
}

function shareOf(index: number): number {
  return SHARES[index % SHARES.length] ?? 0.6;
}

const COUNTS = [12, 5, 8, 20, 3, 15, 9];
const DISTANCES = [580, 475, 520, 700, 445, 625, 535];
const SHARES = [0.55, 0.4, 0.6, 0.5, 0.45];
const BIRTHDAYS = ["1990-05-14", "1984-11-02", "2001-03-27", "1978-08-19", "2012-01-30"];
const PAST_DAYS = ["-12", "-40", "-3", "-75", "-21"];
const COMING_DAYS = ["+12", "+40", "+3", "+75", "+21"];

/** A value of an example for a field that it did not have. */
function sampleOf(field: Field, fields: readonly Field[], example: Example, index: number): ExampleValue {
  const one = <Value>(values: readonly Value[]) => values[index % values.length] ?? null;
  switch (field.type) {
    case "date":
      if (/birth|born/i.test(field.label)) return one(BIRTHDAYS);
      return one(
        /\b(?:start|from|begin|check-?in|arrival|bought|since|planted|last)\b/i.test(field.label)
          ? PAST_DAYS
          : COMING_DAYS,
      );
    case "number":
      return field.unit === "km" || field.unit === "mi"
        ? one(DISTANCES)
        : field.unit === "cm"
          ? 160 + Number(one(COUNTS))
          : one(COUNTS);
    case "money": {
      const other = fields.find(
        ({ id, type }) => type === "money" && typeof example[id] === "number" && id !== field.id,
      );
      const amount = other === undefined ? Number(one(COUNTS)) * 2 : example[other.id];
      const isMore = /\b(?:sell|sold|selling|total|revenue|income|price|budget)/i.test(field.label);
      return scaled(amount, isMore ? 1.8 : shareOf(index));
    }
    case "rating":
      return Math.max(1, field.max - (index % 3));
    default:
      return null;
  }
}

function scaled(value: ExampleValue | undefined, factor: number): ExampleValue {
  return typeof value === "number" ? Math.round(value * factor * 100) / 100 : null;
}

function withValue(example: Example, { id }: Field, value: ExampleValue): Example {
  return value === null ? example : { ...example, [id]: value };
}
