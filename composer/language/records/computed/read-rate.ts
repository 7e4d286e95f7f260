import { type Field, isStored } from "@lathe/protocol/app/field";
import { asLabel } from "../../words.ts";
import { countOf, fieldNamed, fieldToAdd, type Operand, operandFor, operandNamed } from "./formula-roles.ts";
import { DIVISORS } from "./known-formulas.ts";
import { readKnown } from "./read-known.ts";
import { unitOf, type Worked } from "./worked.ts";

/** No record has so many of them: what is asked by them adds up. */
export const TIMES = /^(?:day|week|month|year|quarter|season|weekday|category|type|kind|group)$/i;

const EARNED =
  /^(?:(?:the|my|what|really|real|actual|actually|true|net|effective|i|we|how much|much) )*(?:earn(?:ings?|ed)?|make|made|get|pay|wage|income|money|profit|return)(?: i (?:earn|make))?$/i;
const SPENT =
  /^(?:(?:the|my|our|what|how much|fuel|total|average|real|actual) )*(?:prices?|costs?|spend(?:ing)?|spent|i (?:pay|paid|spend|spent)|pay|paid|expenses?|fees?|rent|it costs?)$/i;

const RATE = /^(.+?) (?:per|an|a|for each|for every|each|by the) ((?:100 ?)?[\p{L}²]+2?(?: [\p{L}]+)?)$/iu;

/** "my hourly rate" */
function inFull(words: string): string {
  return words.replace(
    /^(?:effective |real |actual |true |my )*hourly (?:rate|wage|pay|earnings|income|profit)$/i,
    "earnings per hour",
  );
}

export function isRate(phrase: string): boolean {
  const [, what = "", noun = ""] = RATE.exec(inFull(phrase)) ?? [];
  return (EARNED.test(what) || SPENT.test(what)) && DIVISORS.some(({ words }) => words.test(noun));
}

/** "price per kilo", "what I really earn per hour", "pages per day read": one number for each of another. */
export function readRate(words: string, fields: readonly Field[], currency: string): Worked | null {
  const phrase = inFull(words);
  const found = RATE.exec(phrase);
  if (found === null) return null;
  const [, what = "", noun = ""] = found;
  const label = asLabel(
    phrase
      .replace(/^(?:what|how much) (?:i|we) (?:(?:really|actually) )?(?:earn|make|made|earned|get)\b/i, "earnings")
      .replace(/^(?:(?:really|real|actual|actually|the|my|what|how much) )+/i, ""),
  );
  const others = fields.filter((field) => field.label.toLowerCase() !== label.toLowerCase());
  const divisor = DIVISORS.find(({ words: names }) => names.test(noun));
  const role = divisor?.role;
  const counted = role === undefined ? countOf(noun, others) : null;
  const below = role === undefined ? counted : operandFor(role, others);
  if (below === "several" || TIMES.test(noun)) return null;
  const missing =
    counted?.made ??
    (below === null && role !== undefined ? withUnit(fieldToAdd(role, fields, currency), divisor?.units) : null);
  const under = below ?? (missing === null ? null : { formula: missing.id, fields: [missing] });
  const over = numerator(
    what,
    others.filter((field) => under?.fields.includes(field) !== true),
    currency,
  );
  if (under === null || over === null || (missing !== null && over.needs.length > 0)) return null;
  const factor = factorOf(under, divisor?.units);
  if (factor === null) return null;
  const divided = factor === 1 ? under.formula : `(${under.formula} * ${factor})`;
  const isAtom = /^[A-Za-z]\w*$/.test(over.formula);
  return {
    label,
    formula: `${isAtom ? over.formula : `(${over.formula})`} / ${divided}`,
    shape: over.shape,
    fields: [...over.fields, ...under.fields],
    needs: [...over.needs, ...(missing === null ? [] : [missing])],
    isEvident: missing === null && over.needs.length === 0,
  };
}

/** A weight per kilo is entered in kilos. */
function withUnit(field: Field | null, units: Readonly<Record<string, number>> | undefined): Field | null {
  const unit = Object.entries(units ?? {}).find(([, factor]) => factor === 1)?.[0];
  return field?.type === "number" && unit !== undefined && field.unit !== undefined ? { ...field, unit } : field;
}

/** By how much a number is multiplied to be one of so many units; null where its unit is none of these. */
function factorOf({ fields }: Operand, units: Readonly<Record<string, number>> | undefined): number | null {
  const [field] = fields;
  if (units === undefined || field === undefined) return 1;
  return units[unitOf(field)] ?? null;
}

type Numerator = Omit<Worked, "label" | "isEvident">;

function numerator(what: string, fields: readonly Field[], currency: string): Numerator | null {
  if (EARNED.test(what)) {
    const profit = readKnown("profit", fields, currency);
    if (/profit/i.test(what) || (profit !== null && profit.needs.length === 0)) return profit;
    const earned = operandFor("price", fields);
    if (earned === "several") return null;
    if (earned !== null) return { ...earned, shape: "money", needs: [] };
    if (profit !== null) return profit;
  }
  const named = operandNamed(what, fields.filter(isStored));
  const [field] = named?.fields ?? [];
  if (
    named !== null &&
    field !== undefined &&
    (field.type === "money" || field.type === "number") &&
    named.fields.length === 1
  )
    return {
      formula: named.formula,
      shape: field.type === "money" ? "money" : { decimals: 2 },
      fields: named.fields,
      needs: [],
    };
  const made = fieldNamed(what, fields, currency);
  // A text of that name becomes a number.
  if (made !== null && fields.some(({ id }) => id === made.id))
    return {
      formula: made.id,
      shape: made.type === "money" ? "money" : { decimals: 2 },
      fields: [made],
      needs: [made],
    };
  if (!SPENT.test(what)) return null;
  const price = operandFor("wholePrice", fields);
  if (price === null || price === "several") return null;
  return { formula: price.formula, shape: "money", fields: price.fields, needs: [] };
}
