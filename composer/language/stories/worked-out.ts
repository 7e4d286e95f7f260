import { splitList } from "../split-list.ts";

/** What is charged for each, and how the number of them is told. */
const NUMBERS: readonly (readonly [each: RegExp, number: RegExp])[] = [
  [
    /^(?:person|head|guest|plate)$/iu,
    /^(?:how many |number of |the )*(?:guests|people|persons|participants|visitors)$/iu,
  ],
  [/^word$/iu, /^words?(?: count)?$|^(?:how many|number of) words$/iu],
  [/^hour$/iu, /^(?:how many |number of |the )*hours(?: worked)?$/iu],
  [/^(?:km|kilomet(?:re|er)|mile)$/iu, /^(?:how many |the )*(?:km|kilomet(?:re|er)s|miles|distance|mileage)$/iu],
  [/^(?:night|day)$/iu, /^(?:how many |number of )*(?:nights|days)$/iu],
  [
    /^(?:jar|bottle|piece|unit|item|box|bag|kilo|kg|litre|page|lesson|ticket|tree|metre)$/iu,
    /^(?:how many |number of |the )*(?:quantity|amount|pieces|units|items|(?:jars|bottles|boxes|bags|kilos|kg|litres|pages|lessons|tickets|trees|metres)(?: (?:filled|sold|made))?)$/iu,
  ],
];
const PRICE = /^(?:the |our |my |an? )*((?:price|rate|fee|cost|charge|wage|pay) (?:per|a|an|for each) ([\p{L}]+))$/iu;
const ASKED =
  /\b(?:totals?|sums?|earn(?:ed|s)?|income|revenue|turnover|takings|how much (?:it|that|each|they|the customer)|what (?:it|they|each) (?:costs?|comes? to|pays?))\b/iu;
/** "Sum of the 60 percent share per tutor" */
const SHARE = /\b(\d{1,2}) percent share\b/iu;
/** "It should calculate the consumption" */
const DIFFERENCE = /\b(?:consumption|difference|usage|kilomet(?:re|er)s driven|how far)\b/iu;

/** "Old reading" and "new reading" */
function differenceOf(labels: readonly string[]): string | null {
  const pair = (word: RegExp) => labels.find((label) => word.test(label));
  const [before, after] = [
    pair(/^(?:old|previous|start|opening) [\p{L}]+$/iu),
    pair(/^(?:new|current|end|closing) [\p{L}]+$/iu),
  ];
  return before === undefined || after === undefined ? null : `consumption = ${after} - ${before}`;
}

const PROFIT = /\bprofit\b/iu;
const COST = /^(?:what it cost(?: (?:me|us))?|(?:the |my )?(?:material )?costs?)$/iu;

/** "Total = guests * price per person" of fields that have both, where a total is asked for; null otherwise. */
export function workedOut(fields: readonly string[], wishes: string): string | null {
  const [, percent] = SHARE.exec(wishes) ?? [];
  const labels = fields
    .flatMap((field) => splitList(field))
    .map((field) => field.trim().replace(/^(?:the|an?|my|our) /iu, ""));
  const paid = labels.find((label) => /^(?:price|fee|amount|fare|takings)$/iu.test(label)) ?? "price";
  if (percent !== undefined) return `share = ${paid} * ${Number(percent) / 100}`;
  const between = DIFFERENCE.test(wishes) ? differenceOf(labels) : null;
  if (between !== null) return between;
  for (const label of labels) {
    const [, price = "", each = ""] = PRICE.exec(label) ?? [];
    const pattern = NUMBERS.find(([unit]) => unit.test(each))?.[1];
    const number = labels.find((other) => pattern?.test(other) === true);
    if (number === undefined) continue;
    const product = `${number.replace(/^(?:how many|number of|the) /iu, "")} * ${price}`;
    const hasCost = labels.some((other) => COST.test(other));
    if (PROFIT.test(wishes) && hasCost) return `profit = ${product} - cost`;
    if (ASKED.test(wishes)) return `total = ${product}`;
  }
  return null;
}
