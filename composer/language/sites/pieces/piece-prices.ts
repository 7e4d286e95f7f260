import { asLabel } from "../../words.ts";
import type { ToldRow } from "../catalogues.ts";
import { currencyIn } from "../read/read-prices.ts";

const MONEY =
  /^(.*?)[\s:,(–-]*(?:(?:for|at|costs?|is|from|=) )?((?:€|\$|£|CHF|EUR|USD|GBP) ?\d+(?:[.,]\d{1,2})?|\d+(?:[.,]\d{1,2})? ?(?:€|\$|£|CHF|EUR|USD|GBP|euros?|dollars?|pounds?|francs?|bucks|quid)?)(?:,?-)?(?:(?: ?\/ ?| )?((?:per|a|an|each|every|\/) ?[\p{L}]+|monthly|yearly|weekly|each|pp))?\)?$/iu;

/** "Phone 0141 555 0199" costs nothing. */
const CALLED = /^[\s.,;]*(?:(?:our|my|the|and) )*(?:(?:tele)?phone|tel|call|ring|mobile|whats ?app|fax|text)\b/i;

/** "diavola 11", "Pro 9$ a month": a name and what it costs; null without a price. */
export function pricedItem(words: string): ToldRow | null {
  if (CALLED.test(words)) return null;
  const [, name = "", money = "", period] = MONEY.exec(words.trim()) ?? [];
  if (money === "" || !/\p{L}/u.test(name)) return null;
  // "week 1", "Spanish A1", "5k": a number without a currency is a price behind words only.
  if (
    currencyIn(money) === null &&
    // "A1" is one word.
    (/\p{L}$/u.test(words.slice(0, words.lastIndexOf(money))) ||
      /^(?:\p{L}+ )?(?:week|day|part|step|level|room|class|year|grade|group|lesson|no\.?|number|table|hall|chapter)$/iu.test(
        name,
      ) ||
      Number(money) > 1900)
  )
    return null;
  return {
    name: asLabel(name),
    amount: Number(money.replace(/[^\d.,]/g, "").replace(",", ".")),
    period: period ?? null,
  };
}

/** "29": a price alone; "free" costs nothing. */
export function priceAlone(words: string): ToldRow | null {
  if (/^free$/i.test(words.trim())) return { name: "Free", amount: 0, period: null };
  const amount = /^(?:€|\$|£)? ?(\d+(?:[.,]\d{1,2})?) ?(?:€|\$|£|euros?|dollars?|pounds?)?$/i.exec(words.trim())?.[1];
  return amount === undefined ? null : { name: null, amount: Number(amount.replace(",", ".")), period: null };
}

/** "Fresh pasta (3 hours, €75)": what is said of it beside what it costs. */
function bracketedItem(words: string): ToldRow | null {
  const [, name = "", inside = ""] = /^(.*\p{L}.*?)\s*\(([^()]+)\)$/u.exec(words.trim()) ?? [];
  const parts = inside.split(/,\s*/);
  const costs = parts.map((part) => priceAlone(part) ?? pricedItem(`x ${part}`));
  const at = parts.findIndex((part, index) => currencyIn(part) !== null && costs[index] !== null);
  if (name === "" || at === -1) return null;
  const said = [...parts.filter((_, index) => index !== at), ...(costs[at]?.period == null ? [] : [costs[at].period])];
  return { name: asLabel(name), amount: costs[at]?.amount ?? null, period: said.join(", ") || null };
}

/** "adults 8 euro", "29", "kids free" */
export function priceOf(words: string): ToldRow | null {
  const bracketed = bracketedItem(words);
  if (bracketed !== null) return bracketed;
  const free = /^(.*\p{L})(?: is| are|:| -)? (?:for )?free$/iu.exec(words.trim())?.[1];
  return free === undefined
    ? (pricedItem(words) ?? priceAlone(words))
    : { name: asLabel(free), amount: 0, period: null };
}

/** "week 70" among prices, where a number is money. */
export function priceAmong(words: string): ToldRow | null {
  if (CALLED.test(words)) return null;
  const [, name = "", amount] = /^(\p{L}[\p{L} '-]*?) (\d+(?:[.,]\d{1,2})?)$/u.exec(words.trim()) ?? [];
  return (
    priceOf(words) ??
    (amount === undefined ? null : { name: asLabel(name), amount: Number(amount.replace(",", ".")), period: null })
  );
}

/** "adults 20, kids free": several in one breath; null where not all are prices. */
export function pricesIn(words: string): ToldRow[] | null {
  const parts = words
    .replace(/^[\s,;:.(]+(?:at |of |from |are |is )?(?=.)|[\s,;.)]+$/g, "")
    .replace(/^(?:at|of|from|are) (?=\D?\d)/i, "")
    .split(/,\s*(?:and )?|\s+and\s+|\s*;\s*/);
  const rows = parts.map(priceOf);
  const known = rows.flatMap((row) => (row === null ? [] : [row]));
  return parts.length > 1 && known.length === rows.length && known.some(({ amount }) => (amount ?? 0) > 0)
    ? known
    : null;
}
