import type { Entity } from "@lathe/protocol/app/entity";
import { type Field, type FieldOf, isComputed } from "@lathe/protocol/app/field";
import { Bench } from "../across/bench.ts";
import type { ComposedList } from "../composed.ts";
import { isDocument } from "./documents.ts";
import { currencyOf, withComputedField } from "./computed-wishes.ts";

const LINE = /(?:^| )(?:item|line|position)$/;
const COUNT = /^(?:quantity|qty|amount|hours|units|number|count|pieces)$/i;
const UNIT_PRICE =
  /^(?:(?:unit|item|net) )?(?:price|rate|cost)(?: (?:each|per unit|per item|per piece))?$|^hourly rate$/i;
const LINE_TOTAL = /^(?:(?:line |item )?(?:total|sum|amount)|subtotal|line price)$/i;
const TOTAL = /^(?:(?:grand |total )?(?:total|amount|sum|value|price|cost)(?: (?:amount|price|cost))?|totals)$/i;
const SUBTOTAL = /^(?:sub-?total|net(?: total| amount)?)$/i;
const TAX = /^(?:(?:sales )?tax|vat|gst|hst)(?: rate| ?%| percent(?:age)?)?$/i;
const DISCOUNT = /^discounts?(?: rate| ?%| percent(?:age)?)?$/i;

/** Lines of invoices, quotes and orders come to their quantity times their price, and each of those to the sum of its lines. */
export function withLineTotals(lists: readonly ComposedList[]): readonly ComposedList[] {
  return lists.reduce<readonly ComposedList[]>((now, { entity: { id } }) => withTotalsOf(now, id), lists);
}

function withTotalsOf(lists: readonly ComposedList[], id: string): readonly ComposedList[] {
  const at = lists.findIndex(({ entity }) => entity.id === id);
  const lines = lists[at];
  const relation = lines?.entity.fields.find((field) => isToDocument(field, lists));
  if (lines === undefined || relation?.type !== "relation" || !LINE.test(lines.entity.singular)) return lists;
  const entity = withLineTotal(lines.entity);
  const total = entity?.fields.find((field) => field.type === "formula" && LINE_TOTAL.test(field.label));
  if (entity === null || total === undefined) return lists;
  const views = lines.views.filter(({ type }) => type !== "chart");
  const priced = lists.toSpliced(at, 1, { ...lines, entity, views });
  const bench = new Bench(
    priced.map((list) => list.entity),
    currencyOf(entity),
  );
  addTotals(bench, relation.entity, { entity: id, relation: relation.id, total: total.id });
  return priced.map((list, index) => {
    const next = withoutLines(bench.entities[index], relation.entity, entity);
    if (next === undefined || next === list.entity) return list;
    // What was added up before still is, but for what is a percentage now.
    const totals = list.entity.features.totals.filter((each) =>
      next.fields.some((field) => field.id === each && !("unit" in field && field.unit === "%")),
    );
    return { ...list, entity: { ...next, features: { ...next.features, totals } } };
  });
}

/** "Products" as a text of an order are told by its lines. */
function withoutLines(entity: Entity | undefined, document: string, lines: Entity): Entity | undefined {
  if (entity?.id !== document) return entity;
  const things = lines.fields.flatMap((field) => (field.type === "relation" ? [field.entity] : []));
  const told = entity.fields.filter(
    (field) =>
      (field.id !== entity.titleField &&
        /^(?:text|longText|tags)$/.test(field.type) &&
        TOLD_BY_LINES.test(field.label)) ||
      // What was sold, and how many of it, is told by the lines.
      (field.type === "relation" && things.includes(field.entity)) ||
      (field.type === "number" && /^(?:quantity|qty)$/i.test(field.label)),
  );
  const ids = told.map(({ id }) => id);
  if (ids.length === 0) return entity;
  const examples = entity.examples.map((example) =>
    Object.fromEntries(Object.entries(example).filter(([id]) => !ids.includes(id))),
  );
  return { ...entity, fields: entity.fields.filter(({ id }) => !ids.includes(id)), examples };
}

const TOLD_BY_LINES = /^(?:products?|items?|what|articles?|goods)$/i;

function isToDocument(field: Field, lists: readonly ComposedList[]): boolean {
  return (
    field.type === "relation" &&
    !field.many &&
    lists.some(({ entity }) => entity.id === field.entity && isDocument(entity.singular))
  );
}

/** What a line comes to, where it has a quantity and a price; the total that was entered is worked out now. */
function withLineTotal(entity: Entity): Entity | null {
  const price = entity.fields.find(({ type, label }) => type === "money" && UNIT_PRICE.test(label));
  const count = entity.fields.find(({ type, label }) => type === "number" && COUNT.test(label));
  if (price?.type !== "money" || count === undefined) return null;
  if (entity.fields.some((field) => isComputed(field) && LINE_TOTAL.test(field.label))) return entity;
  const entered = entity.fields.find(
    ({ type, label, id }) => id !== price.id && (type === "money" || type === "number") && LINE_TOTAL.test(label),
  );
  const field: FieldOf<"formula"> = {
    id: entered?.id ?? "lineTotal",
    label: entered?.label ?? "Line total",
    required: false,
    type: "formula",
    formula: `${count.id} * ${price.id}`,
    decimals: 2,
    currency: price.currency,
  };
  return withComputedField(entity, { field, isEvident: true });
}

/** The sum of the lines, less the discount and with the tax where these are told. */
function addTotals(bench: Bench, id: string, lines: { entity: string; relation: string; total: string }): void {
  const { fields, titleField } = bench.entity(id);
  const told = (pattern: RegExp) => fields.find((field) => field.id !== titleField && pattern.test(field.label));
  const [tax, discount] = [told(TAX), told(DISCOUNT)];
  const sum = {
    type: "rollup",
    entity: lines.entity,
    relation: lines.relation,
    measure: { type: "sum", field: lines.total },
    decimals: 2,
    currency: bench.currency,
  } as const;
  const label = told(TOTAL)?.label.replace(/^totals$/i, "Total") ?? "Total";
  if (tax === undefined && discount === undefined) {
    bench.addComputed(id, label, sum);
    return;
  }
  const percents = [discount, tax].flatMap((field) => (field === undefined ? [] : [field]));
  for (const { id: each } of percents) bench.retype(id, each, { type: "number", unit: "%", min: 0 });
  const net = bench.addComputed(id, told(SUBTOTAL)?.label ?? "Subtotal", sum);
  if (net === null) return;
  const less = discount === undefined ? "" : ` * (1 - ${discount.id} / 100)`;
  const more = tax === undefined ? "" : ` * (1 + ${tax.id} / 100)`;
  const formula = `${net.id}${less}${more}`;
  bench.addComputed(id, label, { type: "formula", formula, decimals: 2, currency: bench.currency });
}
