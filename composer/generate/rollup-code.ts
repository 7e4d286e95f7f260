import { type Field, type FieldOf, isComputed } from "@lathe/protocol/app/field";
import { quoted } from "./code.ts";
import type { EntityParts } from "./entity-parts.ts";
import { pureCall } from "./formulas-file.ts";
import { childParts, fieldIn } from "./records/linked-lists.ts";

type Rollup = FieldOf<"rollup">;

/** With the name that it gets before it. */
const MOST_IN_LINE = 95;

/** The lines that work a rollup out of a whole list: those of it that belong to the record, and what is asked of them. */
export function rollupCode(parts: EntityParts, rollup: Rollup): string[] {
  const from = childParts(parts, rollup);
  const each = from.names.one === parts.names.one ? "each" : from.names.one;
  const { where, during } = rollup;
  const tests = [
    belongs(parts, rollup, from, each),
    ...(where === undefined ? [] : [isSo(where, each)]),
    ...(during === undefined ? [] : [`isWithin(${each}.${during.field}, "${during.period}", now)`]),
  ];
  const test = `(${each}) => ${tests.join(" && ")}`;
  const line = `${from.names.many}.filter(${test})`;
  const own = line.length <= MOST_IN_LINE ? line : `${from.names.many}.filter(\n  ${test},\n)`;
  const { measure } = rollup;
  if (measure.type === "count") return [`return ${own}.length;`];
  const value = valueOf(from, fieldIn(from, measure.field), each);
  return [`const linked = ${own};`, `return ${measure.type}Of(linked.map((${each}) => ${value}));`];
}

function belongs(parts: EntityParts, { relation }: Rollup, from: EntityParts, each: string): string {
  const field = fieldIn(from, relation);
  const id = `${parts.names.one}.id`;
  return field.type === "relation" && field.many
    ? `${each}.${relation}.includes(${id})`
    : `${each}.${relation} === ${id}`;
}

function isSo({ field, is, not }: NonNullable<Rollup["where"]>, each: string): string {
  if (typeof is === "string") return `${each}.${field} ${not === true ? "!==" : "==="} ${quoted(is)}`;
  return `${is === (not === true) ? "!" : ""}${each}.${field}`;
}

function valueOf(from: EntityParts, field: Field, record: string): string {
  if (isComputed(field)) return pureCall(from, field, record);
  return `${record}.${field.id}${field.type === "rating" ? " || null" : ""}`;
}
