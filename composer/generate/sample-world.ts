import {
  type Field,
  type FieldOf,
  type FieldType,
  FORMULA_OPERANDS,
  isComputed,
  isDay,
} from "@lathe/protocol/app/field";
import { lookupIn, namesIn, parseFormula } from "@lathe/protocol/app/formula";
import { isWithin } from "../kit/shared/src/records/add-up-over-time.ts";
import { averageOf, earliestOf, highestOf, latestOf, lowestOf, sumOf } from "../kit/shared/src/records/measures.ts";
import { minutesOfDay } from "../kit/shared/src/records/minutes-of-day.ts";
import { dayNumber, dayText } from "../kit/shared/src/tools/day-number.ts";
import { evaluate } from "./blocks/evaluate-formula.ts";
import type { EntityParts } from "./entity-parts.ts";
import { childParts, fieldIn, lookedUpParts } from "./records/linked-lists.ts";

/** The day on which the tests of generated formulas take place. */
export const TEST_DAY = "2026-03-31";

/** A record with its id and values as they are stored. */
export type SampleRecord = Record<string, string | number | boolean | readonly string[] | null>;
/** The records of the lists that a value needs. */
export type World = ReadonlyMap<EntityParts, readonly SampleRecord[]>;

const OPERANDS: readonly FieldType[] = FORMULA_OPERANDS;

/** Tried in their order, until a result is short. */
export const SAMPLES: readonly (readonly number[])[] = [
  [20, 8, 5, 4, 2, 1],
  [8, 20, 5, 4, 2, 1],
  [80, 2, 4, 5, 10, 1],
  [30, 600, 10, 3, 2, 1],
];

type Where = FieldOf<"rollup">["where"];

interface SampleOptions {
  /** The ids of fields that get values. */
  needed: ReadonlySet<string>;
  where: Where | null;
  isUnlike?: boolean;
}

/**
 * A record of a list beside the tested one, which is "a": the first two belong to it, the third does not. With `where` they
 * are so, but for one that is unlike.
 */
export function sampleRecord(
  list: EntityParts,
  tested: EntityParts,
  at: number,
  numbers: readonly number[],
  { needed, where, isUnlike = false }: SampleOptions,
): SampleRecord {
  const stored = list.entity.fields.filter((field) => !isComputed(field) && needed.has(field.id));
  const operands: readonly Field[] = stored.filter(({ type }) => OPERANDS.includes(type));
  const values = stored.map((field) => {
    if (field.type === "relation") {
      const id = idOf(field.entity === tested.entity.id, at === 2 ? 1 : 0);
      return [field.id, field.many ? [id] : id] as const;
    }
    if (field.id === where?.field) return [field.id, valueWhere(field, where, isUnlike)] as const;
    const index = operands.indexOf(field);
    return [field.id, sampleValue(field, index, numbers[index + at] ?? index, at)] as const;
  });
  return { id: idOf(list === tested, at), ...Object.fromEntries(values) };
}

function idOf(isTested: boolean, at: number): string {
  return (isTested ? "abc" : "123").charAt(at);
}

function valueWhere(field: Field, where: NonNullable<Where>, isUnlike: boolean): string | boolean {
  const isMeant = (where.not === true) === isUnlike;
  if (typeof where.is === "boolean") return where.is === isMeant;
  const others = field.type === "choice" ? field.options.filter((option) => option !== where.is) : [];
  return isMeant ? where.is : (others[0] ?? "");
}

function sampleValue(field: Field, index: number, number: number, at: number): SampleRecord[string] {
  switch (field.type) {
    case "date":
      return `2026-03-${String(index + 1 + 3 * at).padStart(2, "0")}`;
    case "time":
      return `0${8 + index}:30`.slice(-5);
    case "checkbox":
      return true;
    case "rating":
      return 2 + at;
    case "number":
    case "money":
      return number;
    default:
      return "";
  }
}

export function emptyValue({ type }: Field): SampleRecord[string] {
  return type === "number" || type === "money" ? null : type === "rating" ? 0 : "";
}

/** What a field's value is for the code of an app: a number, or a day as text; null and "" where there is none. */
export function worthOf(parts: EntityParts, field: Field, record: SampleRecord, world: World): number | string | null {
  if (field.type === "rollup") return rollupWorth(parts, field, record, world);
  if (field.type !== "formula") return storedWorth(field, record[field.id] ?? null);
  const values = new Map<string, number>();
  for (const name of namesIn(parseFormula(field.formula))) values.set(name, operandWorth(parts, name, record, world));
  const worth = evaluate(field.formula, values);
  if (isDay(field)) return dayText(worth);
  return Number.isFinite(worth) ? worth : null;
}

/** NaN where it is missing. */
function operandWorth(parts: EntityParts, name: string, record: SampleRecord, world: World): number {
  const lookup = lookupIn(name);
  const counted = (of: EntityParts, field: Field, from: SampleRecord) => {
    const worth = worthOf(of, field, from, world);
    return (typeof worth === "string" ? dayNumber(worth) : worth) ?? Number.NaN;
  };
  if (lookup === null) {
    const field = parts.entity.fields.find(({ id }) => id === name);
    return field === undefined ? (dayNumber(TEST_DAY) ?? Number.NaN) : counted(parts, field, record);
  }
  const other = lookedUpParts(parts, lookup.relation);
  const field = fieldIn(other, lookup.field);
  const found = world.get(other)?.find(({ id }) => id === record[lookup.relation]);
  return found === undefined ? (field.type === "checkbox" ? 0 : Number.NaN) : counted(other, field, found);
}

function storedWorth(field: Field, value: SampleRecord[string]): number | string | null {
  if (field.type === "time") return minutesOfDay(String(value));
  if (field.type === "checkbox") return Number(value);
  if (field.type === "rating") return Number(value) || null;
  return typeof value === "number" || typeof value === "string" ? value : null;
}

function rollupWorth(
  parts: EntityParts,
  rollup: FieldOf<"rollup">,
  record: SampleRecord,
  world: World,
): number | string | null {
  const { measure, relation, where, during } = rollup;
  const from = childParts(parts, rollup);
  const belongs = (value: SampleRecord[string] | undefined) =>
    Array.isArray(value) ? value.includes(record["id"]) : value === record["id"];
  const isSo = (each: SampleRecord) => where === undefined || (each[where.field] === where.is) === (where.not !== true);
  const isNow = (each: SampleRecord) =>
    during === undefined || isWithin(String(each[during.field] ?? ""), during.period, TEST_DAY);
  const own = (world.get(from) ?? []).filter((each) => belongs(each[relation]) && isSo(each) && isNow(each));
  if (measure.type === "count") return own.length;
  const worths = own.map((each) => worthOf(from, fieldIn(from, measure.field), each, world));
  if (measure.type === "latest" || measure.type === "earliest")
    return { latest: latestOf, earliest: earliestOf }[measure.type](worths.map((worth) => String(worth ?? "")));
  const numbers = worths.map((worth) => (typeof worth === "number" ? worth : null));
  return { sum: sumOf, average: averageOf, highest: highestOf, lowest: lowestOf }[measure.type](numbers);
}
