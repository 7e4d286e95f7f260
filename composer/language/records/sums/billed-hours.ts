import type { Entity } from "@lathe/protocol/app/entity";
import { type Field, type FieldOf, isComputed } from "@lathe/protocol/app/field";
import { Bench } from "../across/bench.ts";
import type { ComposedList } from "../composed.ts";
import { currencyOf } from "./computed-wishes.ts";

/** What is worked, entry by entry. */
const WORK =
  /(?:^| )(?:time entry|hour|timesheet|time sheet|work log|session|billable hour|shift|attendance record|engagement|gig|assignment|payslip|salary|payroll)$/;
const HOURS = /^(?:(?:billable|total|working) )?hours(?: worked| spent)?$/i;
const RATE =
  /^(?:(?:hourly |billing |pay )?rate|hourly (?:wage|pay)|wage)(?: per hour)?$|^(?:price|rate|pay|wage) per hour$/i;
const STARTS = /^(?:start(?: time)?|check-?in|clock(?:ed)?[- ]in|time in)$/i;
const ENDS = /^(?:end(?: time)?|check-?out|clock(?:ed)?[- ]out|time out)$/i;
const BREAK = /^(?:breaks?|lunch(?: break)?|break (?:time|minutes|duration|length))(?: in minutes)?$/i;
/** What is left of it when all is taken off. */
const NET = /^(?:net(?: pay| salary| wage)?|take[- ]home(?: pay)?)$/i;
const TAKEN_OFF = /^(?:deductions?|tax(?:es)?|withholding|insurance)$/i;
const GROSS = /^(?:gross(?: pay| salary| wage)?|total pay)$/i;
const AMOUNT = /^(?:amount|total|earnings|earned|billed|total billed|billable amount)$/i;
/** Whom it is billed to, the last first: what all projects of a client come to is what the client pays. */
const BILLED = [/^(?:project|case|matter|job|task)$/, /^(?:client|customer|company)$/];

/** Hours at a rate come to an amount, and the projects and clients for whom they are worked to the sum of these. */
export function withBilledHours(lists: readonly ComposedList[]): readonly ComposedList[] {
  const bench = new Bench(
    lists.map(({ entity }) => entity),
    lists.map(({ entity }) => currencyOf(entity)).find((currency) => currency !== "USD") ?? "USD",
  );
  for (const { id, singular } of bench.entities)
    if (WORK.test(singular)) {
      count(bench, id);
      bill(bench, id);
    }
  return lists.map((list, index) => {
    const entity = bench.entities[index];
    return entity === undefined || entity === list.entity ? list : { ...list, entity: withoutRates(entity) };
  });
}

/** Amounts add up, and rates do not. */
function withoutRates({ features, ...entity }: Entity): Entity {
  const rates = entity.fields.filter(isRate).map(({ id }) => id);
  const amounts = entity.fields.filter(
    ({ type, label }) => type === "formula" && (AMOUNT.test(label) || NET.test(label)),
  );
  const totals = [...features.totals, ...amounts.map(({ id }) => id)].filter((id) => !rates.includes(id));
  return { ...entity, features: { ...features, totals: [...new Set(totals)] } };
}

/** The hours from a start to an end, without the break. */
function count(bench: Bench, id: string): void {
  const { fields } = bench.entity(id);
  const told = (type: Field["type"], label: RegExp) =>
    fields.find((field) => field.type === type && label.test(field.label));
  const [start, end, hours] = [told("time", STARTS), told("time", ENDS), told("number", HOURS)];
  if (start === undefined || end === undefined || hours === undefined) return;
  const pause = fields.find(({ label }) => BREAK.test(label));
  if (pause !== undefined) bench.retype(id, pause.id, { type: "number", unit: "min", min: 0 });
  const minutes = `minutesBetween(${start.id}, ${end.id})${pause === undefined ? "" : ` - ${pause.id}`}`;
  bench.addComputed(id, hours.label, { type: "formula", formula: `(${minutes}) / 60`, decimals: 2, unit: "h" });
}

function bill(bench: Bench, id: string): void {
  const { fields, titleField } = bench.entity(id);
  const hours = fields.find((field) => isHours(field) && field.id !== titleField);
  const named = (pattern: RegExp) => fields.find(({ label, id: each }) => each !== titleField && pattern.test(label));
  const shown = { decimals: 2, currency: bench.currency };
  const net = named(NET);
  const rate = hours === undefined ? null : rateOf(bench, fields);
  const off = fields.flatMap((field) =>
    field.type === "money" && TAKEN_OFF.test(field.label) ? [` - ${field.id}`] : [],
  );
  if (hours === undefined || rate === null) {
    const whole = named(GROSS);
    if (net !== undefined && whole !== undefined && off.length > 0)
      bench.addComputed(id, net.label, { type: "formula", formula: `${whole.id}${off.join("")}`, ...shown });
    return;
  }
  const earned = `${hours.id} * ${rate}`;
  const gross = net === undefined ? (named(AMOUNT) ?? named(GROSS)) : named(GROSS);
  const amount =
    net !== undefined && gross === undefined
      ? null
      : bench.addComputed(id, gross?.label ?? "Amount", { type: "formula", formula: earned, ...shown });
  if (net !== undefined)
    bench.addComputed(id, net.label, { type: "formula", formula: `${earned}${off.join("")}`, ...shown });
  if (amount !== null) addSums(bench, id, amount.id, BILLED);
}

function isHours({ type, label }: Field): boolean {
  return (type === "number" || type === "formula") && HOURS.test(label);
}

/** The rate of an entry, or of what it is for. */
function rateOf(bench: Bench, fields: readonly Field[]): string | null {
  const own = fields.find(isRate);
  if (own !== undefined) return own.id;
  for (const relation of fields) {
    const rate =
      relation.type === "relation" && !relation.many ? bench.entity(relation.entity).fields.find(isRate) : undefined;
    if (rate !== undefined) return `${relation.id}.${rate.id}`;
  }
  return null;
}

function isRate({ type, label }: Field): boolean {
  return type === "money" && RATE.test(label);
}

/** What all of them come to for those that they are for, and for whom these are. */
function addSums(bench: Bench, id: string, amount: string, owners: readonly RegExp[]): void {
  const relations = bench.entity(id).fields.filter((field) => field.type === "relation" && !field.many);
  for (const [index, owner] of owners.entries())
    for (const relation of relations) {
      if (relation.type !== "relation" || !owner.test(bench.entity(relation.entity).singular)) continue;
      if (hasSum(bench.entity(relation.entity))) continue;
      const sum = sumOf(bench, relation, id, amount);
      if (sum !== null) addSums(bench, relation.entity, sum, owners.slice(index + 1));
    }
}

function hasSum({ fields }: Entity): boolean {
  return fields.some((field) => isComputed(field) && field.label === "Billed");
}

function sumOf(bench: Bench, { id, entity }: FieldOf<"relation">, of: string, field: string): string | null {
  const measure = { type: "sum", field } as const;
  const kind = { type: "rollup", entity: of, relation: id, measure, decimals: 2, currency: bench.currency } as const;
  return bench.addComputed(entity, "Billed", kind)?.id ?? null;
}
