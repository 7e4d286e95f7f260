import type { BlockOf } from "@lathe/protocol/app/block";
import type { Field } from "@lathe/protocol/app/field";
import { fragment, jsxValue, quoted } from "../code.ts";
import type { EntityParts } from "../entity-parts.ts";
import { relatedParts } from "./relations.ts";

/** Hundredths of an hour or a point are as fine as it gets. */
const PER_NUMBER = 100;

export interface BalancesCode {
  /** The records of the people, whose list is a store of its own; null where people are known by their names. */
  people: EntityParts | null;
  /** The element, the same on the web and on phones. `items` and `people` are code that gives the records. */
  element: (items: string, people: string) => string;
}

/** Who owes whom, by the records of a block. */
export function balancesCode(parts: EntityParts, block: BlockOf<"balances">): BalancesCode {
  const { entity, names } = parts;
  const fieldOf = (id: string | undefined) => entity.fields.find((field) => field.id === id);
  const [amount, payer, sharedBy, settles] = [block.amount, block.payer, block.sharedBy, block.settles].map(fieldOf);
  if (amount === undefined || payer === undefined) throw new TypeError(`Fields of ${block.id} are not there.`);
  const related = payer.type === "relation" ? relatedParts(parts, payer) : null;
  const one = names.one;
  const entry = [
    `payer: ${related === null ? `personId(${one}.${payer.id})` : `${one}.${payer.id}`},`,
    `sharedBy: ${takersOf(one, sharedBy)},`,
    `amount: ${one}.${amount.id},`,
    `isPayment: ${settles === undefined ? "false" : `${one}.${settles.id}`},`,
  ];
  return {
    people: related,
    element: (items, people) => fragment`
      <WhoOwes
        ${block.title !== undefined && `title=${jsxValue(block.title)}`}
        people={${related === null ? namedPeople(one, items, payer, sharedBy) : peopleOf(people, related)}}
        entries={${items}.map((${one}) => ({
          ${entry}
        }))}
        perUnit={${amount.type === "money" ? perCurrency(amount.currency) : PER_NUMBER}}
        gave="${amount.type === "money" ? "paid" : "gave"}"
        format={${format(amount)}}
        ${sharedBy !== undefined && settles !== undefined && onPay(parts, { amount, payer, sharedBy, settles })}
      />
    `,
  };
}

function peopleOf(people: string, { title }: EntityParts): string {
  const name = title.id === "name" ? "name" : `name: ${title.id}`;
  return `${people}.map(({ id, ${title.id} }) => ({ id, ${name} }))`;
}

function takersOf(one: string, field: Field | undefined): string {
  if (field === undefined) return "[]";
  if (field.type === "tags") return `${one}.${field.id}.map(personId)`;
  if (field.type === "relation" && field.many) return `${one}.${field.id}`;
  return `${one}.${field.id} === "" ? [] : [${one}.${field.id}]`;
}

/** All who are named, and those that can be chosen. */
function namedPeople(one: string, items: string, payer: Field, sharedBy: Field | undefined): string {
  const options = payer.type === "choice" ? payer.options.map((option) => `${quoted(option)}, `).join("") : "";
  const takers = sharedBy === undefined ? "" : `, ...${one}.${sharedBy.id}`;
  const all =
    takers === ""
      ? `${items}.map((${one}) => ${one}.${payer.id})`
      : `${items}.flatMap((${one}) => [${one}.${payer.id}${takers}])`;
  return `namedPeople([${options}...${all}])`;
}

function format(amount: Field): string {
  if (amount.type === "money") return `(amount) => formatMoney(amount, "${amount.currency}")`;
  const unit = amount.type === "number" ? amount.unit : undefined;
  return unit === undefined
    ? "(amount) => formatNumber(amount)"
    : `(amount) => \`\${formatNumber(amount)} ${unit.replaceAll(/[`\\$]/g, "\\$&")}\``;
}

/** How many of the smallest coins there are in one: 100 cents, of yen 1. */
function perCurrency(currency: string): number {
  const { maximumFractionDigits = 2 } = new Intl.NumberFormat("en", { style: "currency", currency }).resolvedOptions();
  return 10 ** maximumFractionDigits;
}

interface PaymentFields {
  amount: Field;
  payer: Field;
  sharedBy: Field;
  settles: Field;
}

/** A payment is a record as well: for whom it was is who got it. */
function onPay({ entity, names, title }: EntityParts, { amount, payer, sharedBy, settles }: PaymentFields): string {
  const key = payer.type === "relation" ? "id" : "name";
  const isList = sharedBy.type === "tags" || (sharedBy.type === "relation" && sharedBy.many);
  const date = entity.fields.find(({ type }) => type === "date");
  const values = [
    ...(title.id === payer.id ? [] : [`${title.id}: ${quoted(settles.label)},`]),
    amount.id === "amount" ? "amount," : `${amount.id}: amount,`,
    `${payer.id}: from.${key},`,
    `${sharedBy.id}: ${isList ? `[to.${key}]` : `to.${key}`},`,
    `${settles.id}: true,`,
    ...(date === undefined ? [] : [`${date.id}: localDay(new Date()),`]),
  ];
  return fragment`
    onPay={({ from, to, amount }) =>
      ${names.store}.add(
        {
          ...empty${names.type},
          ${values}
        },
        \`\${from.name} settled up with \${to.name}.\`,
      )
    }
  `;
}
