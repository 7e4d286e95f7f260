import type { Entity } from "@lathe/protocol/app/entity";
import { type ComputedField, type Field, type FieldOf, isComputed, isNumeric } from "@lathe/protocol/app/field";
import { type Bench, shownAs } from "./bench.ts";
import { type Child, childrenOf, mainNumber, numberMeant } from "./find-child.ts";
import { isDocument } from "../sums/documents.ts";
import type { AcrossAsk } from "./read-ask.ts";

const PLUS =
  /\b(?:earn\w*|gave|given?|gives|deposit\w*|income|credit\w*|paid in|payments?|worked|bought|made|produced|won|saved|savings?|topped? up|top-?ups?|collected|in|added|received|batch(?:es)?|deliver\w*|purchases?|harvest\w*|offered|planned|budget|booked in|granted|allowance)\b/i;
const MINUS =
  /\b(?:spen[dt]\w*|used?|uses|usages?|taken|took|withdraw\w*|debit\w*|out|expenses?|paid out|sold|sales?|owe[ds]?|lost|drunk|eaten|redeemed|redemptions?|charged?|charges|needed|received|consumed|consumption|orders?|lessons?|invoices?|booked)\b/i;
const PAYMENT = /\b(?:payments?|instal\w*|paid|transfers?|deposits?|repayments?)\b/i;
const SETTLED = /\b(?:paid|settled|received|paid back|returned|done|cleared)\b/i;

/** What came in less what went out: of numbers of the record, of two lists, of two numbers or two sorts of one list. */
export function workBalance(bench: Bench, owner: Entity): ComputedField | null {
  const own = pairOf(
    owner.fields.filter((field) => field.type === "number" || field.type === "money"),
    ({ label }) => label,
  );
  if (own !== null) return difference(bench, owner, "Balance", own);
  const children = childrenOf(owner, bench.entities);
  for (const child of children) {
    const numbers = child.entity.fields.filter((field) => field.type === "number" || field.type === "money");
    const pair = pairOf(numbers, ({ label }) => label);
    if (pair !== null) {
      const sums = pair.map((field) => sumOf(bench, owner, child, field, field.label));
      return differenceOf(bench, owner, "Balance", sums);
    }
  }
  const lists = pairOf(children, ({ entity }) => entity.singular);
  if (lists !== null)
    return differenceOf(
      bench,
      owner,
      "Balance",
      lists.map((child) => mainSum(bench, owner, child)),
    );
  for (const child of children) {
    const sorts = child.entity.fields.flatMap((field) =>
      field.type === "choice" ? [{ field, options: pairOf(field.options, (option) => option) }] : [],
    );
    const found = sorts.find(({ options }) => options !== null);
    const value = mainNumber(child.entity);
    if (found === undefined || found.options === null || value === null) continue;
    const sums = found.options.map((option) =>
      sumOf(bench, owner, child, value, option, { field: found.field.id, is: option }),
    );
    return differenceOf(bench, owner, "Balance", sums);
  }
  const [only, ...more] = children;
  const value = only === undefined ? null : mainNumber(only.entity);
  return only === undefined || more.length > 0 || value === null ? null : sumOf(bench, owner, only, value, "Balance");
}

/** What is not paid yet: what was charged less what was paid, or what of one list is not ticked as paid. */
export function workOwed(bench: Bench, owner: Entity): ComputedField | null {
  // An invoice is paid as a whole, whatever its lines are.
  if (isDocument(owner.singular)) return null;
  const children = childrenOf(owner, bench.entities).filter(({ entity }) => moneyOf(entity) !== null);
  const paid = children.find(({ entity }) => PAYMENT.test(entity.singular));
  const charges = children.filter((child) => child !== paid);
  // What can be ticked as paid is what is owed, before what is only priced.
  const charged =
    charges.find(({ entity }) => settledIn(entity) !== null) ??
    charges.find(({ entity }) => /\b(?:invoice|bill)$/i.test(entity.singular)) ??
    charges[0];
  if (paid !== undefined) {
    const fee = owner.fields.find(({ type, label }) => type === "money" && !/\bpaid\b/i.test(label));
    // What was promised and has not come in yet.
    const open = settledIn(paid.entity);
    const amount = moneyOf(paid.entity);
    if (charged === undefined && fee === undefined && open !== null && amount !== null)
      return sumOf(bench, owner, paid, amount, "Owed", open);
    if (charged === undefined)
      return fee === undefined ? null : differenceOf(bench, owner, "Owed", [fee, mainSum(bench, owner, paid, "Paid")]);
    return differenceOf(bench, owner, "Owed", [
      mainSum(bench, owner, charged, "Charged"),
      mainSum(bench, owner, paid, "Paid"),
    ]);
  }
  const value = charged === undefined ? null : moneyOf(charged.entity);
  if (charged === undefined || value === null) return null;
  return sumOf(bench, owner, charged, value, "Owed", openOf(bench, charged.entity));
}

/** How it is told that one of these is paid; a tick for that is new where there is none. */
function openOf(bench: Bench, entity: Entity): NonNullable<FieldOf<"rollup">["where"]> {
  return settledIn(entity) ?? { field: bench.addStored(entity.id, "Paid", { type: "checkbox" }).id, is: false };
}

function settledIn(entity: Entity): NonNullable<FieldOf<"rollup">["where"]> | null {
  const tick = entity.fields.find(({ type, label }) => type === "checkbox" && SETTLED.test(label));
  if (tick !== undefined) return { field: tick.id, is: false };
  for (const field of entity.fields) {
    const option =
      field.type === "choice" ? field.options.find((each) => /^(?:paid|settled|received)\b/i.test(each)) : undefined;
    if (option !== undefined) return { field: field.id, is: option, not: true };
  }
  return null;
}

/** What was there first: made, bought, planned. */
const STOCK =
  /\b(?:made|bought|stock|quantity|pieces|number|bars|total|limit|budget|goal|target|capacity|places|seats|size|amount|produced|harvested|planned|baked|brewed|jars|bottles|batch|units|copies|allowance|tickets)\b/i;

/** What there was less what went: of the record and of a list, or of two lists. */
export function workLeft({ what, owner: told, isEach }: AcrossAsk, bench: Bench, owner: Entity): ComputedField | null {
  const children = childrenOf(owner, bench.entities);
  const label = what === "" || /^(?:it|there|they|of it)$/.test(what) ? "Left" : `${what} left`;
  const pair = pairOf(children, ({ entity }) => entity.singular);
  if (pair !== null)
    return differenceOf(
      bench,
      owner,
      label,
      pair.map((child) => mainSum(bench, owner, child)),
    );
  const stock = stockOf(owner, what) ?? toldStock(bench, owner);
  const others = bench.entities.filter(({ id }) => id !== owner.id);
  const apart = others.filter(
    ({ singular, fields }) =>
      MINUS.test(singular) ||
      fields.some(({ label, type }) => ["number", "text"].includes(type) && COUNTED.test(label)),
  );
  const child =
    children.find(({ entity }) => MINUS.test(entity.singular)) ??
    children[0] ??
    (stock !== null && apart.length === 1 && apart[0] !== undefined && (told !== null || isEach || others.length === 1)
      ? bench.relate(apart[0].id, owner.id)
      : undefined);
  if (child === undefined || child === null) return null;
  const first =
    stock ??
    (MINUS.test(child.entity.singular) && what !== ""
      ? bench.addStored(owner.id, "Made", { type: "number", min: 0 })
      : null);
  if (first === null) return null;
  return differenceOf(bench, owner, label, [first, goneOf(bench, owner, child, first, what)]);
}

function stockOf({ fields }: Entity, what: string): Field | null {
  const numbers = fields.filter((field) => field.type === "number" || field.type === "money");
  return (
    (what === "" ? undefined : numbers.find(({ label }) => label.toLowerCase().split(" ").includes(what))) ??
    numbers.find(
      ({ label, type }) => type === "number" && STOCK.test(label) && !/\bbatch (?:number|no)\b|\bnumber$/i.test(label),
    ) ??
    numbers.find(({ label }) => /\b(?:budget|limit|goal|target|planned)\b/i.test(label)) ??
    null
  );
}

/** "metres used", "jars sold": so many of them. */
const COUNTED = /^[\p{L}]+ (?:sold|used|taken|drunk|eaten|needed|given away|consumed)$/iu;

/** "balls bought" that was a text till now: something is left of a number. */
function toldStock(bench: Bench, owner: Entity): Field | null {
  const text = owner.fields.find(
    ({ id, type, label }) => type === "text" && id !== owner.titleField && PLUS.test(label) && STOCK.test(label),
  );
  return text === undefined ? null : bench.retype(owner.id, text.id, { type: "number", min: 0 });
}

/** What of a list went: its quantities, its money where it is money, or how many there are. */
function goneOf(bench: Bench, owner: Entity, child: Child, stock: Field, what: string): Field | null {
  const { entity } = child;
  if (stock.type === "money") return mainSum(bench, owner, child, "Spent");
  const plain = entity.fields.filter((field) => field.type === "number");
  const counted =
    plain.find(({ label }) =>
      /\b(?:sold|used|taken|quantity|qty|pieces|how many|amount|drunk|eaten|units|bottles|number)\b/i.test(label),
    ) ?? (numberMeant(what, entity)?.type === "number" ? numberMeant(what, entity) : null);
  if (counted !== null && counted !== undefined) return sumOf(bench, owner, child, counted, goneLabel(entity));
  const text = entity.fields.find(({ type, label }) => type === "text" && COUNTED.test(label));
  const number = text === undefined ? null : bench.retype(entity.id, text.id, { type: "number", min: 0 });
  if (number !== null) return sumOf(bench, owner, child, number, number.label);
  if (/\b(?:sale|order|use|usage|consumption)s?\b/i.test(entity.singular)) {
    const quantity = bench.addStored(entity.id, "Quantity", { type: "number", min: 0 });
    return sumOf(bench, owner, child, quantity, goneLabel(entity));
  }
  return bench.addComputed(owner.id, entity.plural, {
    type: "rollup",
    entity: entity.id,
    relation: child.relation.id,
    measure: { type: "count" },
    decimals: 0,
  });
}

function goneLabel({ singular, plural }: Entity): string {
  return /\bsale$/i.test(singular) ? "Sold" : /\border$/i.test(singular) ? "Ordered" : plural;
}

function mainSum(bench: Bench, owner: Entity, child: Child, label = child.entity.plural): Field | null {
  const value = moneyOf(child.entity) ?? mainNumber(child.entity);
  return value === null ? null : sumOf(bench, owner, child, value, label);
}

function moneyOf(entity: Entity): Field | null {
  const money = entity.fields.filter(
    (field) => field.type === "money" || (isComputed(field) && isNumeric(field) && field.currency !== undefined),
  );
  return money.find(({ label }) => /^(?:amount|total|price|cost|fee|sum)$/i.test(label)) ?? money[0] ?? null;
}

function sumOf(
  bench: Bench,
  owner: Entity,
  { entity, relation }: Child,
  value: Field,
  label: string,
  where?: NonNullable<FieldOf<"rollup">["where"]>,
): ComputedField | null {
  return bench.addComputed(owner.id, label, {
    type: "rollup",
    entity: entity.id,
    relation: relation.id,
    measure: { type: "sum", field: value.id },
    ...(where === undefined ? {} : { where }),
    ...shownAs(value, "sum"),
  });
}

function difference(
  bench: Bench,
  owner: Entity,
  label: string,
  [first, second]: readonly [Field, Field],
): ComputedField | null {
  return bench.addComputed(owner.id, label, {
    type: "formula",
    formula: `${first.id} - ${second.id}`,
    ...shownAs(first, "sum"),
  });
}

function differenceOf(bench: Bench, owner: Entity, label: string, of: readonly (Field | null)[]): ComputedField | null {
  const [first = null, second = null] = of;
  return first === null || second === null || first.id === second.id
    ? null
    : difference(bench, owner, label, [first, second]);
}

/** One that adds and one that takes away; null where it is not plain which are. */
function pairOf<Item>(items: readonly Item[], nameOf: (item: Item) => string): [Item, Item] | null {
  const plus = items.filter((item) => PLUS.test(nameOf(item)) && !isBoth(nameOf(item)));
  const minus = items.filter((item) => MINUS.test(nameOf(item)) && !isBoth(nameOf(item)));
  const both = items.filter((item) => isBoth(nameOf(item)));
  const [added, taken] = [
    plus[0] ?? (minus.length > 0 ? both[0] : undefined),
    minus[0] ?? (plus.length > 0 ? both[0] : undefined),
  ];
  return added === undefined || taken === undefined || added === taken ? null : [added, taken];
}

/** Hours that are received are taken from those that were given; money that is received is not. */
function isBoth(name: string): boolean {
  return PLUS.test(name) && MINUS.test(name);
}
