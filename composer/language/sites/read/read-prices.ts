import { findAll, type Reading, type Span } from "../../recognizer.ts";
import { asLabel } from "../../words.ts";

export interface ToldPlan {
  name: string | null;
  amount: number;
  period: string | null;
}

export interface PricesRead {
  plans: ToldPlan[];
  /** Money without a name, in the person's words: "8 pounds an hour". */
  single: string | null;
  /** What that is called: "Entry fee". */
  label?: string;
  /** ISO 4217; null when no money was named. */
  currency: string | null;
  spans: Span[];
}

const SIGN =
  "(?:€|\\$|£|CHF|EUR|USD|GBP|PLN|CZK|SEK|NOK|DKK|HUF|CAD|AUD|NZD|zł|Kč|kr|Ft|euros?|dollars?|pounds?|quid|francs?|bucks|zloty|kronor|kroner|rupees)";
const AMOUNT = `(?:(?:€|\\$|£|CHF|EUR|USD|GBP) ?)?\\d+(?:[.,]\\d{1,2})?(?: ?${SIGN}(?![\\p{L}]))?`;
const PERIOD =
  "(?: ?(?:per|a|an|each|every|\\/|p\\.?) ?(?:\\d+[- ]?(?:min(?:ute)?s?|hours?) )?(?:month|year|week|day|hour|night|person|lesson|session|class|visit|user|seat|head|child|adult|term|season|dog|box|piece|game|ticket|mo|yr)\\b| ?(?:monthly|yearly|weekly)| (?:each|pp)(?![\\p{L}]))";
const PLAN_WORDS =
  "(?:plans?|packages?|prices?|pricing(?: (?:tiers?|plans?|table|section))?|tiers?|memberships?|tickets?|options?|rates?|subscriptions?)";
/** "3 plans at 9, 29 and 99 €" */
const FOR = "(?: for (?:an? |the )?(?:\\d+ )?(?!the\\b|all\\b)\\p{L}+)";
const NUMBERS = new RegExp(
  `(?:\\d+ )?(?:(?:pricing|price|membership|subscription|monthly|yearly|ticket|course|class|room|entry|entrance|service|different|simple) )*${PLAN_WORDS}(?: \\([\\p{L} ,]+\\))?(?: (?:at|for|of|from|costing|that cost|with|are|being|priced at))?:? (${AMOUNT}(?:${PERIOD}|${FOR})?(?:(?:,| and|, and| or|,? ?\\/| &) ${AMOUNT}(?:${PERIOD}|${FOR})?)+)(?!\\d|(?:(?:,| and|, and| or|,? ?\\/| &) ?\\d+)* ?(?:minutes?|mins?|hours?|days?|nights?|people|persons|guests|lessons|classes|kilos?|kg|km)(?![\\p{L}]))`,
  "gu",
);
/** One of them: how much, and for what. */
const ENTRY = new RegExp(
  `(\\d+(?:[.,]\\d{1,2})?)(?: ?${SIGN}(?![\\p{L}]))?(?:${PERIOD}| for (?:an? |the )?((?:\\d+ )?\\p{L}+))?`,
  "gu",
);
/** "Basic $9, Pro for 29 € per month": a name and money. */
const NAMED = new RegExp(
  `((?:\\d+ )?\\p{L}[\\p{L}'+-]*(?: [\\p{L}\\d&'+-]+){0,4}?)(?: (?:for|at|costs?|from|is)|:| -)? ((?:€|\\$|£|CHF) ?\\d+(?:[.,]\\d+)*|\\d+(?:[.,]\\d{1,2})? ?${SIGN}(?![\\p{L}]))(${PERIOD})?`,
  "gu",
);
const MONEY = `(?:(?<!\\d ?)(?:€|\\$|£|CHF) ?\\d+(?:[.,]\\d+)*|\\d+(?:[.,]\\d{1,2})? ?${SIGN}(?![\\p{L}]))`;
/** "£12 per hour main hall, £8 per hour small room" */
const BEHIND_MONEY = new RegExp(
  `(${MONEY})(${PERIOD})?(?: for)?(?: the| an?)? (?!per\\b|an?\\b|each\\b|every\\b)((?:\\d+ )?\\p{L}[\\p{L}'-]*(?: \\p{L}[\\p{L}'-]*){0,2})(?=[,;.)]| and |$)`,
  "gu",
);
/** "Oak (double, £95)" */
const BRACKETED =
  /(\p{Lu}[\p{L}'’-]*(?: [\p{L}'’&-]+){0,3}) \(([^()£€$]*?),? ?((?:€|\$|£) ?\d+(?:[.,]\d+)*|\d+ ?(?:€|\$|£))([^()]*)\)/gu;
/** "£12 each or 5 for £50" */
const EACH_OR = new RegExp(
  `(${MONEY})(?: each| a (?:class|session|go|lesson|time|piece)| per (?:class|session|lesson|piece))?,?(?: or| and) (\\d+) for (${MONEY})`,
  "gu",
);
/** "40 € per hour" */
const SINGLE = new RegExp(
  `(?:(?:for|at|from|is|costs?|i charge|we charge) )*(?:only |just )?(${MONEY}${PERIOD})`,
  "gu",
);
/** "price $79" */
const ALONE = new RegExp(
  `\\b(?:(?:the |entry |ticket )?(?:membership|price|costs?|fee|tickets?|entry|entrance|admission|entrance fee)(?: is| are|:| of| at)? |for (?:only |just )?)(${MONEY})`,
  "gu",
);
const CURRENCIES: readonly [RegExp, string][] = [
  [/€|\beur(?:os?)?\b/i, "EUR"],
  [/£|\b(?:gbp|pounds?|quid)\b/i, "GBP"],
  [/\bchf\b|\bfrancs?\b/i, "CHF"],
  [/\bcad\b|\bcanadian dollars?\b/i, "CAD"],
  [/\baud\b|\baustralian dollars?\b/i, "AUD"],
  [/\bnzd\b|\bnew zealand dollars?\b/i, "NZD"],
  [/\$|\b(?:usd|dollars?|bucks)\b/i, "USD"],
  [/(?<!\p{L})zł(?!\p{L})|\b(?:pln|zlotys?)\b/iu, "PLN"],
  [/(?<!\p{L})kč(?!\p{L})|\b(?:czk|koruna)\b/iu, "CZK"],
  [/\b(?:sek|kronor|swedish kron(?:a|or))\b/i, "SEK"],
  [/\bnok\b|\bnorwegian kroner\b/i, "NOK"],
  [/\b(?:dkk|kroner)\b/i, "DKK"],
  [/\bhuf\b|\bforints?\b|\d ft\b/i, "HUF"],
  [/₹|\b(?:inr|rupees)\b/i, "INR"],
];

/** The currency that a text names; null when it names none. */
export function currencyIn(text: string): string | null {
  return CURRENCIES.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}

/** Plans or prices with their numbers, as far as the prompt gives them. */
export function readPrices(reading: Reading): PricesRead {
  const currency = currencyIn(reading.text);
  const bracketed = [...reading.text.matchAll(BRACKETED)];
  if (bracketed.length > 1)
    return {
      plans: bracketed.map(([, name = "", before = "", money = "", behind = ""]) => ({
        name: asLabel(name),
        amount: numberOf(/\d+(?:[.,]\d+)*/.exec(money)?.[0] ?? "0"),
        period:
          [before, behind]
            .map((part) => part.replace(/^[ ,]+/, ""))
            .filter((part) => part !== "")
            .join(", ") || null,
      })),
      single: null,
      currency,
      spans: bracketed.map((found) => ({ start: found.index, end: found.index + found[0].length })),
    };
  const [together] = findAll(reading, EACH_OR);
  if (together !== undefined) {
    const [, one = "0", count = "", all = "0"] = together.groups;
    const amountOf = (money: string) => numberOf(/\d+(?:[.,]\d+)*/.exec(money)?.[0] ?? "0");
    return {
      plans: [
        { name: "One", amount: amountOf(one), period: null },
        { name: `${count} together`, amount: amountOf(all), period: null },
      ],
      single: null,
      currency,
      spans: [together.span],
    };
  }
  const lists = findAll(reading, NUMBERS);
  const [first] = lists;
  if (first !== undefined) {
    const period =
      new RegExp(`${PERIOD}|(?<=\\d ?${SIGN}?)${PERIOD}`, "iu").exec(first.groups[1] ?? "")?.[0] ??
      /\b(?:monthly|yearly|weekly)\b/i.exec(first.text)?.[0] ??
      null;
    const entries = [...(first.groups[1] ?? "").matchAll(ENTRY)];
    const names = /\(([^)]+)\)/.exec(first.text)?.[1]?.split(/,\s*(?:and )?|\s+and\s+/) ?? [];
    return {
      plans: entries.map(([, amount = "", what], index) => ({
        name: what === undefined ? (names[index] === undefined ? null : asLabel(names[index])) : asLabel(what),
        amount: numberOf(amount),
        period: period === null || what !== undefined ? null : periodInWords(period),
      })),
      single: null,
      currency,
      spans: [first.span],
    };
  }
  const named = findAll(reading, NAMED).flatMap((found) => {
    const name = (found.groups[1] ?? "").replace(LEAD, "");
    return NO_ITEM.test(name) ? [] : [{ ...found, name }];
  });
  if (named.length === 0 || (named.length === 1 && PRICE_OF_ALL.test(named[0]?.name ?? ""))) {
    const singles = findAll(reading, SINGLE);
    const after = findAll(reading, BEHIND_MONEY);
    if (after.length > 1)
      return {
        plans: after.map(({ groups }) => ({
          name: asLabel(groups[3] ?? ""),
          amount: numberOf(/\d+(?:[.,]\d+)*/.exec(groups[1] ?? "")?.[0] ?? "0"),
          period: groups[2] === undefined ? null : periodInWords(groups[2]),
        })),
        single: null,
        currency,
        spans: after.map(({ span }) => span),
      };
    const [called] = named;
    if (called !== undefined && called.name.includes(" "))
      return {
        plans: [],
        single: (called.groups[2] ?? "") + (called.groups[3] ?? ""),
        label: asLabel(called.name),
        currency,
        spans: [called.span],
      };
    const [only] = [...singles, ...findAll(reading, ALONE)];
    return { plans: [], single: only?.groups[1] ?? null, currency, spans: only === undefined ? [] : [only.span] };
  }
  return {
    plans: named.map(({ name, groups }) => ({
      name: asLabel(name),
      amount: numberOf(/\d+(?:[.,]\d+)*/.exec(groups[2] ?? "")?.[0] ?? "0"),
      period: groups[3] === undefined ? null : periodInWords(groups[3]),
    })),
    single: null,
    currency,
    spans: named.map(({ span }) => span),
  };
}

/** "40 € per hour" as the only plan. */
export function planOf(single: string): ToldPlan[] {
  const period = new RegExp(PERIOD, "iu").exec(single)?.[0];
  const amount = numberOf(/\d+(?:[.,]\d+)*/.exec(single)?.[0] ?? "0");
  return [{ name: null, amount, period: period === undefined ? null : periodInWords(period) }];
}

/** What stands in front of money without being what it is for. */
const NO_ITEM =
  /^(?:|.*\b(?:goal|target|raise|raised|raising|aim|budget|over|of|under|about|to|than|up|save|deposit|first|at|us|entry|donate|we|reward|deposit)|(?:it|that|i|you|charge|costs?|only|just|now|was))$/i;
/** The price of whatever the site is for. */
const PRICE_OF_ALL =
  /^(?:price|cost|costs|rate|ticket|tickets|entry|entrance|admission|donation|subscription|membership|(?:(?:entry|entrance|termly|annual|yearly|monthly|joining|membership|course|registration|club|hire) )?fee)s?$/i;

const LEAD =
  /^(?:(?:and|with|plus|or|the|an?|our|my|prices?|plans?|packages?|pricing|like|are|is|from|including)\s+)+/i;

/** "1,250" is a thousand and more, "4,50" is not. */
function numberOf(text: string): number {
  return Number(text.replace(/[.,](?=\d{3}(?!\d))/g, "").replace(",", "."));
}

function periodInWords(text: string): string {
  const word = text.trim().toLowerCase();
  if (/^monthly|\bmo(?:nth)?$/.test(word)) return "per month";
  if (/^yearly|\by(?:ea)?r$/.test(word)) return "per year";
  if (word.startsWith("weekly")) return "per week";
  if (/^(?:each|pp)$/.test(word)) return "each";
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
