import type { Field, FieldOf } from "@lathe/protocol/app/field";
import { freshFieldId } from "../../../generate/names.ts";
import { findField } from "../../field-phrase.ts";
import { isDayCount, readDayCount } from "../computed/day-counts.ts";
import { fieldNamed } from "../computed/formula-roles.ts";
import { DIVISORS } from "../computed/known-formulas.ts";
import { readArithmetic } from "../computed/read-arithmetic.ts";
import { isKnown, readKnown } from "../computed/read-known.ts";
import { isRate, readRate, TIMES } from "../computed/read-rate.ts";
import type { Worked } from "../computed/worked.ts";

/** A value that is worked out of others. */
export interface Computed {
  field: FieldOf<"formula">;
  /** Fields that it needs and that the records do not have, or have as a text. */
  needs?: readonly Field[];
  /** It says itself how it is worked out, or nobody would enter it where its parts are there. */
  isEvident: boolean;
}

const LEADS =
  /^(?:(?:and|also|then|please|plus|with|add|include|have|having|show|shows|showing|display|displays|see|know|tell|give|it|that|which|should|must|can|could|would|to|i|we|want|wants|need|needs|like|me|us|automatically|calculate[sd]?|calculating|compute[sd]?|computing|auto-?calculated|work(?:s|ing)? out|figure[sd]? out|workout|derive[sd]?|an?|the|my|our|its|their|new|extra|field|column|value|for|called|named|it's)\s+)+/i;
const TAILS =
  /(?:,? ?\b(?:automatically|by itself|for me|for us|too|as well|each time|on the fly|in (?:the|a) (?:list|table|column)|as an? (?:extra |new )?(?:field|column)|field|column|(?:is|are) (?:calculated|computed|worked out|shown)|(?:calculated|computed|worked out))|[.!?;:])+$/i;

/**
 * Reads a phrase as a value that is worked out of these fields: "profit = price - cost", "litres per 100 km", "days until it
 * expires". Null where it is none, or where it cannot be told which fields are meant.
 */
export function readComputed(text: string, fields: readonly Field[], currency: string): Computed | null {
  const phrase = withoutTail(text);
  const told = [phrase, bareOf(text)].filter((each, index, all) => each !== "" && all.indexOf(each) === index);
  for (const words of told) {
    const worked = readArithmetic(words, fields, currency) ?? readNamed(words, fields, currency);
    if (worked !== null) return toField(worked, fields, currency);
  }
  return null;
}

/** Whether words could be a value that is worked out, of whatever fields. */
export function namesComputed(text: string): boolean {
  const { phrase } = withoutCondition(bareOf(text), [], "USD");
  const ofEach = OF_EACH.exec(phrase)?.[1] ?? phrase;
  return (
    isKnown(phrase) ||
    isRate(phrase) ||
    isDayCount(phrase) ||
    (!TIMES.test(OF_EACH.exec(phrase)?.[2] ?? "") && isKnown(ofEach))
  );
}

/** The fields with one that is worked out, behind those that it needs; what had its name is it now. */
export function withComputed(
  fields: readonly Field[],
  { field, needs = [] }: Pick<Computed, "field" | "needs">,
): Field[] {
  const put = (all: readonly Field[], each: Field) =>
    all.some(({ id }) => id === each.id) ? all.map((other) => (other.id === each.id ? each : other)) : [...all, each];
  return [...needs, field].reduce(put, [...fields]);
}

function withoutTail(text: string): string {
  return text.trim().replace(/\s+/g, " ").replace(TAILS, "").trim();
}

function bareOf(text: string): string {
  return withoutTail(text).replace(LEADS, "").trim();
}

function toField(worked: Worked, fields: readonly Field[], currency: string): Computed | null {
  const { shape, needs } = worked;
  const label = worked.label.slice(0, 60);
  const same = fields.find((field) => field.label.toLowerCase() === label.toLowerCase());
  // A text or a day of this name is something else.
  if (same !== undefined && !["number", "money", "formula"].includes(same.type)) return null;
  if (same !== undefined && worked.fields.includes(same)) return null;
  // The total of a line that is worked out already needs no other.
  const known = fields.find((field) => field.type === "formula" && field.formula === worked.formula);
  if (same === undefined && known?.type === "formula") return { field: known, isEvident: worked.isEvident };
  const money = [...worked.fields, ...needs].find((field) => field.type === "money");
  const id =
    same?.id ??
    freshFieldId(
      label,
      [...fields, ...needs].map((field) => field.id),
    );
  const shown =
    shape === "money" ? { decimals: 2, currency: money?.type === "money" ? money.currency : currency } : { ...shape };
  return {
    field: { id, label, required: false, type: "formula", formula: worked.formula, ...shown },
    ...(needs.length === 0 ? {} : { needs }),
    isEvident: worked.isEvident,
  };
}

/** A value that is known by its name, by what it is a rate of, or by the day that it counts to. */
function readNamed(words: string, all: readonly Field[], currency: string): Worked | null {
  const { phrase, given } = withoutCondition(words, all, currency);
  const fields = given === null ? all : [...all, given];
  const worked =
    readKnown(phrase, fields, currency) ??
    readRate(phrase, fields, currency) ??
    readDayCount(phrase, fields) ??
    readOfEach(phrase, fields, currency);
  if (worked === null || given === null) return worked;
  return worked.fields.includes(given) ? { ...worked, needs: [given, ...worked.needs] } : null;
}

/** "…, when I fill in the selling price": a field that there has to be. */
function withoutCondition(
  words: string,
  fields: readonly Field[],
  currency: string,
): { phrase: string; given: Field | null } {
  const found =
    /^(.+?),? (?:when|once|if|after|as soon as) (?:i|we) (?:have )?(?:fill(?:ed)? in|enter(?:ed)?|add(?:ed)?|put in|know|type(?:d)? in|give|say) (?:the |its |my |a )?([\p{L} ]+)$/iu.exec(
      words,
    );
  if (found === null) return { phrase: words, given: null };
  const [, phrase = "", name = ""] = found;
  const given = fieldNamed(name, fields, currency);
  return { phrase, given };
}

const OF_EACH =
  /^(.+?) (?:(?:per|of each|for each|for every|on each|from each|of every|on every|of an?|for an?) ([\p{L}]+(?: [\p{L}]+)?)|each)$/iu;

/** "profit per sale", "balance for each client": of each record, where these words mean no field and no unit. */
function readOfEach(phrase: string, fields: readonly Field[], currency: string): Worked | null {
  const found = OF_EACH.exec(phrase);
  if (found === null) return null;
  const [, value = "", noun = ""] = found;
  if (TIMES.test(noun) || DIVISORS.some(({ words }) => words.test(noun))) return null;
  // "per customer" adds up, where there is one.
  if (noun !== "" && (findField(noun, fields) ?? fields[0]) !== fields[0]) return null;
  return readKnown(value, fields, currency);
}
