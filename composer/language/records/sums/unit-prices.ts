import type { Field } from "@lathe/protocol/app/field";
import { singularOf } from "../../words.ts";

const UNIT_PRICE =
  /^(?:selling |sale )?price (?:per|for (?:a|one|each)|of (?:a|one|each)|a|each) (?:square |cubic |running )?([\p{L}-]+)$/iu;
const COST = /\b(?:costs?|spent|paid|materials?|ingredients|expenses?|fees?|postage|packaging)\b/i;

/**
 * The profit of what is sold by the piece, as a formula: "price per jar" times "jars made", less what it all cost; null
 * where nothing is sold so.
 */
export function unitPrices(fields: readonly Field[]): string | null {
  for (const price of fields) {
    const [, noun] = UNIT_PRICE.exec(price.label) ?? [];
    if (noun === undefined || (price.type !== "money" && price.type !== "formula")) continue;
    const one = singularOf(noun.toLowerCase());
    const counts = fields.filter(
      ({ type, label }) =>
        type === "number" &&
        label
          .toLowerCase()
          .split(/\s+/)
          .some((word) => singularOf(word) === one),
    );
    const count = counts.find(({ label }) => /\bsold\b/i.test(label)) ?? counts[0];
    const costs = fields.filter(({ type, label }) => type === "money" && label !== price.label && COST.test(label));
    if (count === undefined || costs.length === 0 || price.type !== "money") continue;
    return [`${price.id} * ${count.id}`, ...costs.map(({ id }) => id)].join(" - ");
  }
  return null;
}

/** "night" of "price per night" */
export function unitNoun(label: string): string | null {
  const noun = UNIT_PRICE.exec(label)?.[1];
  return noun === undefined ? null : singularOf(noun.toLowerCase());
}

/** What nights at a price per night come to, as a formula; null where nothing has a price of one. */
export function unitTotal(fields: readonly Field[]): string | null {
  for (const price of fields) {
    const [, noun] = UNIT_PRICE.exec(price.label) ?? [];
    if (noun === undefined || price.type !== "money") continue;
    const one = singularOf(noun.toLowerCase());
    const count = fields.find(
      ({ type, label, id, ...field }) =>
        id !== price.id &&
        (type === "number" || type === "formula") &&
        `${label} ${"unit" in field ? (field.unit ?? "") : ""}`
          .toLowerCase()
          .split(/\s+/)
          .some((word) => singularOf(word) === one),
    );
    const fees = fields.filter(({ type, label }) => type === "money" && /\bfees?\b/i.test(label));
    if (count !== undefined) return [`${count.id} * ${price.id}`, ...fees.map(({ id }) => id)].join(" + ");
  }
  return null;
}

/** Whether a price of one is what it is sold for, and is not worked out of what all of it cost. */
export function isSoldBy(label: string, fields: readonly Field[]): boolean {
  const [, noun = ""] = UNIT_PRICE.exec(label) ?? [];
  const one = singularOf(noun.toLowerCase());
  const isGoods =
    noun !== "" &&
    !/^(?:kilo|kg|gram|g|lit(?:re|er)|l|ml|met(?:re|er)|m|hour|km|mile|kwh|serving|portion|person|night|unit|pound|lb)$/i.test(
      one,
    );
  const money = fields.filter(({ type }) => type === "money");
  return (
    isGoods &&
    money.length > 0 &&
    money.every((field) => /^(?:costs?|total cost|what .*cost|materials?|ingredients|expenses?)\b/i.test(field.label))
  );
}
