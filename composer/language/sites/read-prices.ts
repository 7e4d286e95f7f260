import { findAll, type Reading, type Span } from "../recognizer.ts";
import { asLabel } from "../words.ts";

export interface ToldPlan {
  name: string | null;
  amount: number;
  period: string | null;
}

export interface PricesRead {
  plans: ToldPlan[];
  /** ISO 4217; null when no money was named. */
  currency: string | null;
  spans: Span[];
}

const SIGN = "(?:€|\\$|£|CHF|EUR|USD|GBP|euros?|dollars?|pounds?|francs?|bucks)";
const AMOUNT = `(?:(?:€|\\$|£|CHF|EUR|USD|GBP) ?)?\\d+(?:[.,]\\d{1,2})?(?: ?${SIGN}(?![\\p{L}]))?`;
const PERIOD =
  "(?: ?(?:per|a|an|each|every|\\/|p\\.?) ?(?:month|year|week|day|hour|night|person|lesson|session|class|visit|user|seat|mo|yr)\\b| ?(?:monthly|yearly|weekly))";
const PLAN_WORDS =
  "(?:plans?|packages?|prices?|pricing(?: (?:tiers?|plans?|table|section))?|tiers?|memberships?|tickets?|options?|rates?|subscriptions?)";
/** "3 plans at 9, 29 and 99 €" */
const NUMBERS = new RegExp(
  `(?:\\d+ )?(?:(?:pricing|price|membership|subscription|monthly|yearly|ticket|course|class|room|entry|entrance|service|different|simple) )*${PLAN_WORDS}(?: \\([\\p{L} ,]+\\))?(?: (?:at|for|of|from|costing|that cost|with|are|being|priced at))?:? (${AMOUNT}${PERIOD}?(?:(?:,| and|, and| or|,? ?\\/| &) ${AMOUNT}${PERIOD}?)+)`,
  "gu",
);
/** "Basic $9, Pro for 29 € per month": a name and money. */
const NAMED = new RegExp(
  `(\\p{L}[\\p{L}'+-]*(?: [\\p{L}'+-]+){0,3}?)(?: (?:for|at|costs?|from|is)|:| -)? ((?:€|\\$|£|CHF) ?\\d+(?:[.,]\\d{1,2})?|\\d+(?:[.,]\\d{1,2})? ?${SIGN}(?![\\p{L}]))(${PERIOD})?`,
  "gu",
);
/** "40 € per hour" */
const SINGLE = new RegExp(
  `(?:(?:for|at|from) )?(?:(?:€|\\$|£|CHF) ?\\d+(?:[.,]\\d{1,2})?|\\d+(?:[.,]\\d{1,2})? ?${SIGN})(${PERIOD})`,
  "gu",
);
const CURRENCIES: readonly [RegExp, string][] = [
  [/€|\beur(?:os?)?\b/i, "EUR"],
  [/£|\b(?:gbp|pounds?)\b/i, "GBP"],
  [/\bchf\b|\bfrancs?\b/i, "CHF"],
  [/\$|\b(?:usd|dollars?|bucks)\b/i, "USD"],
];

/** The currency that a text names; null when it names none. */
export function currencyIn(text: string): string | null {
  return CURRENCIES.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}

/** Plans or prices with their numbers, as far as the prompt gives them. */
export function readPrices(reading: Reading): PricesRead {
  const currency = currencyIn(reading.text);
  const lists = findAll(reading, NUMBERS);
  const [first] = lists;
  if (first !== undefined) {
    const period =
      new RegExp(`${PERIOD}|(?<=\\d ?${SIGN}?)${PERIOD}`, "iu").exec(first.groups[1] ?? "")?.[0] ??
      /\b(?:monthly|yearly|weekly)\b/i.exec(first.text)?.[0] ??
      null;
    const amounts = [...(first.groups[1] ?? "").matchAll(/\d+(?:[.,]\d{1,2})?/g)].map(([amount]) => numberOf(amount));
    const names = /\(([^)]+)\)/.exec(first.text)?.[1]?.split(/,\s*(?:and )?|\s+and\s+/) ?? [];
    return {
      plans: amounts.map((amount, index) => ({
        name: names[index] === undefined ? null : asLabel(names[index]),
        amount,
        period: period === null ? null : periodInWords(period),
      })),
      currency,
      spans: [first.span],
    };
  }
  const named = findAll(reading, NAMED);
  if (named.length < 2) {
    const [only] = findAll(reading, SINGLE);
    if (only === undefined) return { plans: [], currency, spans: [] };
    const amount = numberOf(/\d+(?:[.,]\d{1,2})?/.exec(only.text)?.[0] ?? "0");
    return {
      plans: [{ name: null, amount, period: periodInWords(only.groups[1] ?? "") }],
      currency,
      spans: [only.span],
    };
  }
  return {
    plans: named.map(({ groups }) => ({
      name: asLabel((groups[1] ?? "").replace(LEAD, "")),
      amount: numberOf(/\d+(?:[.,]\d{1,2})?/.exec(groups[2] ?? "")?.[0] ?? "0"),
      period: groups[3] === undefined ? null : periodInWords(groups[3]),
    })),
    currency,
    spans: named.map(({ span }) => span),
  };
}

const LEAD =
  /^(?:(?:and|with|plus|or|the|an?|our|my|prices?|plans?|packages?|pricing|like|are|is|from|including)\s+)+/i;

function numberOf(text: string): number {
  return Number(text.replace(",", "."));
}

function periodInWords(text: string): string {
  const word = text.trim().toLowerCase();
  if (/^monthly|\bmo(?:nth)?$/.test(word)) return "per month";
  if (/^yearly|\by(?:ea)?r$/.test(word)) return "per year";
  if (word.startsWith("weekly")) return "per week";
  return `per ${/[a-z]+$/.exec(word)?.[0] ?? "month"}`;
}

/** As people write money: "€29", "$4.50". */
export function moneyInWords(amount: number, currency: string): string {
  return new Intl.NumberFormat("en", {
    style: "currency",
    currency,
    minimumFractionDigits: Number.isInteger(amount) ? 0 : 2,
  }).format(amount);
}
