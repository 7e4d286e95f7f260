import type { Field } from "@lathe/protocol/app/field";
import { freshFieldId } from "../../../generate/names.ts";
import { asLabel, singularOf } from "../../words.ts";
import type { ComposedList } from "../composed.ts";
import { currencyOf, withComputedField } from "../sums/computed-wishes.ts";
import { workedOut } from "../asked/asked-formulas.ts";
import { EVERYDAY_FORMULAS } from "../sums/everyday-formulas.ts";
import { asNumber, numbersOf } from "../sums/find-amount.ts";
import type { AskedWords } from "./piece-marks.ts";

const CENTS = /^(?:cents?|pence|p|rappen)$/i;
const MONEY =
  /\d ?p\b|\b(?:cents?|pence|euros?|dollars?|pounds?|eur|usd|gbp|chf|francs?|pays?|paid|earn\w*|wages?|rent|price|costs?|fees?|owed?|get|gives?|charge|bill|salary)\b|[€$£]/i;
/** What is counted by these words, by the names that such numbers have. */
const UNITS: readonly [RegExp, RegExp][] = [
  [/^(?:hours?|hrs?|h)$/i, /\b(?:hours?|hrs|duration|time spent|how long)\b/i],
  [/^(?:km|kms|kilomet(?:re|er)s?|miles?)$/i, /\b(?:km|kilomet|distance|miles|how far)/i],
  [/^(?:square (?:met(?:re|er)s?|f(?:ee|oo)t)|sqm|m²)$/i, /\b(?:size|area|square met(?:re|er)s|m²|sqm)\b/i],
  [/^(?:met(?:re|er)s?|m)$/i, /\b(?:met(?:re|er)s|m|length)\b/i],
  [/^(?:kilos?|kg)$/i, /\b(?:kilos?|kg|weight)\b/i],
  [/^(?:persons?|people|head|heads|guests?|adults?)$/i, /\b(?:persons?|people|guests|adults|heads|how many)\b/i],
  [/^(?:pieces?|items?|ones?)$/i, /\b(?:quantity|qty|pieces|how many|number|amount)\b/i],
];

/** What stands against a number: what it came to, or what came back of it. */
const SECOND =
  /^(?:actual|real|paid(?: back)?|(?:already )?returned|(?:came|brought|given|what's come|what came) back|spent|sold|after(?:wards)?)\b/i;

/** What each of a number is worth: "30 cents for each kilometre", "it knows that I get 9 euros an hour", "x 0.23". */
export const ASKED_RATES: readonly AskedWords[] = [
  {
    pattern:
      /^(?!.*\b(?:goal|target|max(?:imum)?|limit|over|under|least|most|than|until|left)\b)(?:.*\s)?[€$£]?(\d+(?:\.\d+)?) ?(cents?|pence|p|euros?|dollars?|pounds?|eur|usd|gbp|chf|francs?|[€$£])? ?(?:per|an?|the|for each|for every|each|every|\/) ?(?!day\b|week\b|month\b|year\b)((?:square )?[\p{L}]+)(?:[.,]? ?(?:it should|should|and it|worked|works?|that).*)?$/iu,
    change: (list, [, rate = "", currency = "", unit = ""], words) =>
      withRate(list, CENTS.test(currency) ? Number(rate) / 100 : Number(rate), unit, words),
  },
  {
    // "alcohol calculated from that" of a brew with its gravities
    pattern: /^(?:.*\b)?(?:abv|alcohol)(?: (?:content|by volume|percentage|level|%))?(?: .*)?$/iu,
    change: (list) => {
      const original = toldNumber(list, /^(?:og|o\.g\.|original gravity|start(?:ing)? gravity)$/i);
      const final =
        original === null ? null : toldNumber(original.list, /^(?:fg|f\.g\.|final gravity|end(?:ing)? gravity)$/i);
      if (original === null || final === null) return null;
      return withFormula(final.list, "ABV", `(${original.field.id} - ${final.field.id}) * 131.25`, {
        unit: "%",
        decimals: 1,
      });
    },
  },
  {
    // "the difference" of two numbers, "what is left" of what was lent and paid back
    pattern:
      /^(?:(?:and|then|show|shows|see|me|i|we|it|so|calculate|the|with|get|should|as) )*(?:difference|what(?:'s| is) (?:left|missing|still (?:open|owed|missing|to pay))|what remains|rest(?: to pay)?|remain(?:ing|der)|still to pay)(?: (?:should|must|can|needs to) be (?:worked out|calculated|shown))?(?: in (?:%|percent|euros|dollars|days))?$/iu,
    change: (list, _groups, words) => {
      const told = numbersOf(list).length === 1 ? (toldNumber(list, SECOND)?.list ?? list) : list;
      const [first, second, ...others] = numbersOf(told).filter(({ type }) => type !== "rating" && type !== "formula");
      if (first === undefined || second === undefined || others.length > 0) return null;
      if (told === list && first.type !== second.type) return null;
      const isMoney = first.type === "money";
      return withFormula(
        told,
        /\bdifference\b/i.test(words) ? "Difference" : "Left",
        `${first.id} - ${second.id}`,
        isMoney ? { currency: currencyOf(list.entity) } : {},
      );
    },
  },
  {
    pattern:
      /^(?:(?:and|then|that|the|amount|total|sum|pay|it is|it's) )*(?:x|×|times|\*) ?[€$£]?(\d+(?:\.\d+)?)(?: ?(?:euros?|dollars?|pounds?|[€$£]))?$/iu,
    change: (list, [, rate = ""], words) => withRate(list, Number(rate), null, `${words} paid`),
  },
];

function withRate(told: ComposedList, rate: number, unit: string | null, words: string): ComposedList | null {
  const counted = countedBy(told, unit);
  if (counted === null || !(rate > 0) || counted.list.entity.fields.length >= 30) return null;
  const { list, field } = counted;
  const isMoney = MONEY.test(words);
  const label = labelOf(words, isMoney);
  const isMinutes = field.type === "number" && field.unit === "min" && /^h/i.test(unit ?? "");
  const formula = isMinutes ? `${field.id} / 60 * ${rate}` : `${field.id} * ${rate}`;
  return withFormula(list, label, formula, isMoney ? { currency: currencyOf(list.entity) } : {});
}

/** The list with a value that is worked out; null where something goes by that name already. */
function withFormula(
  list: ComposedList,
  label: string,
  formula: string,
  shape: { unit?: string; currency?: string; decimals?: number },
): ComposedList | null {
  const { fields } = list.entity;
  if (fields.length >= 30 || fields.some((each) => each.label.toLowerCase() === label.toLowerCase())) return null;
  const id = freshFieldId(
    label,
    fields.map((each) => each.id),
  );
  const field = { id, label, required: false, type: "formula", formula, decimals: 2, ...shape } as const;
  return { ...list, entity: withComputedField(list.entity, { field, isEvident: true }) };
}

/** A number of this name; a text that is called so is one. */
function toldNumber(list: ComposedList, name: RegExp): { list: ComposedList; field: Field } | null {
  const known = numbersOf(list).find(({ label }) => name.test(label));
  if (known !== undefined) return { list, field: known };
  const text = list.entity.fields.find(({ label }) => name.test(label));
  const made = text === undefined ? null : asNumber(list, text.label);
  return made === null || made.field === null ? null : { list: made.list, field: made.field };
}

function labelOf(words: string, isMoney: boolean): string {
  const counted = /\bcounts? (?:the )?([\p{L}]+)/iu.exec(words)?.[1];
  if (counted !== undefined) return asLabel(counted);
  const named = /\b(price|fee|cost|wage|bill|rent|share|commission)s?\b/i.exec(words)?.[1];
  if (named !== undefined) return asLabel(named);
  return /\b(?:earn|get|wage|salary)/i.test(words) ? "Earnings" : isMoney ? "Amount" : "Total";
}

/** The number that a rate is of: by its unit; the only one, where none is said. */
function countedBy(told: ComposedList, unit: string | null): { list: ComposedList; field: Field } | null {
  // "45p a mile" of what two readings of the odometer are apart
  const driven = EVERYDAY_FORMULAS.find(({ label }) => label === "Distance");
  const list =
    driven !== undefined && unit !== null && /^(?:km|kms|kilomet(?:re|er)s?|miles?)$/i.test(unit)
      ? (workedOut(told, driven) ?? told)
      : told;
  const driving = list === told ? undefined : list.entity.fields.find(({ label }) => label === "Distance");
  if (driving !== undefined) return { list, field: driving };
  const numbers = numbersOf(list).filter(({ type }) => type === "number");
  if (unit === null) {
    const [only, ...others] = numbers;
    return only === undefined || others.length > 0 ? null : { list, field: only };
  }
  const stem = singularOf(unit.toLowerCase());
  const names = UNITS.find(([words]) => words.test(unit))?.[1];
  const isOf = ({ label }: Field) =>
    names?.test(label) === true ||
    label
      .toLowerCase()
      .split(/\s+/)
      .some((word) => singularOf(word) === stem);
  const known = numbers.find(isOf);
  if (known !== undefined) return { list, field: known };
  const text = list.entity.fields.find(
    (field) => field.type === "text" && field.id !== list.entity.titleField && isOf(field),
  );
  const made = text === undefined ? null : asNumber(list, text.label);
  return made === null || made.field === null ? null : { list: made.list, field: made.field };
}
