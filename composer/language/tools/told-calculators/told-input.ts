import type { CalculatorInput } from "@lathe/protocol/app/calculator";
import { isFormulaFunction } from "@lathe/protocol/app/formula";
import { freshFieldId } from "../../../generate/names.ts";
import { asLabel, singularOf } from "../../words.ts";
import { MONEY } from "../calculators/calculator-entry.ts";

/** What an input is to the others. */
export type InputKind = "money" | "sale" | "rate" | "percent" | "length" | "people" | "quantity";

/** An input of a calculator, as somebody told it: "travel km (0.30 per km)". */
export interface ToldInput extends CalculatorInput {
  kind: InputKind;
  /** Of a rate, what it is for: the price per "hour". */
  per?: string;
  /** What one of it costs, where that was told beside it: its price is an input too. */
  price?: { value: number; per: string };
}

const NUMBER = "(\\d[\\d,]*(?:\\.\\d+)?)";
const SIGN = "(?:€|\\$|£|euros?|eur|dollars?|usd|pounds|gbp|cents?)";
const DEFAULT = new RegExp(
  `[(,]? ?\\b(?:default(?:s|ing)?|starts? (?:at|with)|usually|normally)(?: (?:to|of|is|at))?:? ${SIGN}? ?${NUMBER} ?\\)?`,
  "i",
);
const PRICED = new RegExp(
  `[(,]? ?\\b(?:(?:at|for|costs?|counted|is|with) )?${SIGN}? ?${NUMBER} ?${SIGN}? ?(?:per|an?|each|apiece|/) ?([\\p{L}²³]+(?: met(?:er|re)s?)?)?\\)?`,
  "iu",
);
const TIMES = new RegExp(` ?(?:×|\\*|\\bx|\\btimes)\\s*${SIGN}? ?${NUMBER} ?${SIGN}?`, "i");
const PERCENT = new RegExp(`[(,]? ?(?:\\b(?:counts?|weighs?|is|at|of|default) )*${NUMBER} ?(?:%|percent\\b)\\)?`, "i");
const LAST_NUMBER = new RegExp(`\\s\\(?${SIGN}? ?${NUMBER} ?${SIGN}?\\)?$`, "i");
const LEAD =
  /^(?:(?:and|with|plus|also|from|given|i|we|you|can|should|enter|type in|type|put in|give|fill in|fields?|inputs?|are|is|the|an?|my|our|how many|number of) )+/i;

const UNITS: readonly (readonly [RegExp, string])[] = [
  [/^(?:kilograms?|kilos?|kg)$/i, "kg"],
  [/^(?:grams?|g)$/i, "g"],
  [/^(?:millimet(?:er|re)s?|mm)$/i, "mm"],
  [/^(?:centimet(?:er|re)s?|cm)$/i, "cm"],
  [/^(?:met(?:er|re)s?|m)$/i, "m"],
  [/^(?:kilomet(?:er|re)s?|km)$/i, "km"],
  [/^(?:feet|foot|ft)$/i, "ft"],
  [/^inch(?:es)?$/i, "in"],
  [/^miles?$/i, "mi"],
  [/^(?:lit(?:er|re)s?|l)$/i, "L"],
  [/^(?:millilit(?:er|re)s?|ml)$/i, "ml"],
  [/^(?:hours?|hrs?|h)$/i, "h"],
  [/^(?:minutes?|mins?)$/i, "min"],
  [/^days?$/i, "days"],
  [/^weeks?$/i, "weeks"],
  [/^months?$/i, "months"],
  [/^years?$/i, "years"],
  [/^(?:watts?|w)$/i, "W"],
  [/^kwh$/i, "kWh"],
  [/^(?:m2|m²|sqm|square met(?:er|re)s?)$/i, "m²"],
  [/^(?:m3|m³|cubic met(?:er|re)s?)$/i, "m³"],
  [/^(?:%|percent(?:age)?)$/i, "%"],
];

export function unitIn(words: string): string | undefined {
  return UNITS.find(([pattern]) => pattern.test(words.trim()))?.[1];
}

const LENGTH = /\b(?:length|width|height|depth|thickness|breadth|long|wide|deep|high)\b/i;
const SALE = /\b(?:sale|sales|selling|sell|asking|sold)\b|\b(?:revenue|income|turnover|earnings)\b/i;
const PEOPLE = /\b(?:people|persons?|guests?|passengers?|friends|heads|participants|flatmates|diners)\b/i;
const RATE =
  /\b(?:per|an?) ([\p{L}²³]+)$|\b(hour|dai|day|week|month)(?:ly)? (?:rate|wage|price|pay|fee)\b|\b(wage)\b/iu;
const COUNTED = /\b(?:number|quantity|qty|count|amount of|how many|pieces|units|items|portions|servings)\b/i;
/** What is measured, and costs nothing by itself. */
const SIZE =
  /\b(?:areas?|weights?|sizes?|age|speed|temperature|gravity|volume|angle|diameter|radius|score|points|distance|power|ratio|level|dose|grades?|bags?|coats?)\b/i;
/** "Hours per day" are no price. */
const MEASURED =
  /^(?:hours?|minutes?|days?|weeks?|km|kilomet(?:er|re)s?|miles?|lit(?:er|re)s?|grams?|pieces|units|number|watts?|kwh|portions?|times|calories)\b/i;
const COUNTED_UNIT = /^(?:h|min|km|mi|days|weeks|months|years|kWh|W|kg|g|L|ml|m²|m³)$/;
const USUAL_UNIT: readonly (readonly [RegExp, InputKind, string])[] = [
  [/./, "length", "m"],
  [/^(?:working )?hours?\b/i, "quantity", "h"],
];
const USUAL: Readonly<Record<InputKind, number>> = {
  money: 20,
  sale: 50,
  rate: 20,
  percent: 10,
  length: 4,
  people: 4,
  quantity: 5,
};

/** An input with its unit, what it begins with and what one of it costs; null where the words name nothing. */
export function readInput(words: string, taken: readonly string[]): ToldInput | null {
  let rest = ` ${words.trim()} `.replace(/\s+/g, " ");
  const take = (pattern: RegExp): RegExpExecArray | null => {
    const found = pattern.exec(rest);
    if (found !== null) rest = `${rest.slice(0, found.index)} ${rest.slice(found.index + found[0].length)}`.trim();
    return found;
  };
  const isCounted = COUNTED.test(words);
  const preset = take(DEFAULT);
  const percent = take(PERCENT);
  const times = take(TIMES);
  const priced = times ?? (percent === null && preset === null ? take(PRICED) : null);
  const last = preset ?? percent ?? (priced === null ? take(LAST_NUMBER) : null);
  const said = rest
    .trim()
    .replace(/[(),:;.]+$/g, "")
    .replace(LEAD, "")
    .trim();
  const bracket = /^(.+?) ?\(([^)]+)\)$/.exec(said);
  const within = /^(.+?)(?:,? in| \/) ([\p{L}²³%]+(?: met(?:er|re)s?)?)$/iu.exec(said);
  const behind = /^(.+) ([\p{L}²³%\d]+)$/iu.exec(said);
  const whole = unitIn(said);
  const told =
    whole !== undefined || RATE.test(said)
      ? null
      : ([bracket, within, behind].find((found) => found !== null && unitIn(found[2] ?? "") !== undefined) ?? null);
  const unit = percent === null ? (unitIn(told?.[2] ?? "") ?? whole) : "%";
  const name = (told === null ? said : (told[1] ?? said)).trim();
  if (name === "" || name.split(" ").length > 6) return null;
  const kind = kindOf(name, unit, isCounted || priced !== null);
  const per = kind === "rate" ? perOf(name) : undefined;
  const isMoney = kind === "money" || kind === "sale" || kind === "rate";
  const shown = isMoney ? MONEY : (unit ?? USUAL_UNIT.find(([pattern, of]) => of === kind && pattern.test(name))?.[2]);
  const label = asLabel(name);
  const value = last === null ? USUAL[kind] : Number((last[1] ?? "").replaceAll(",", ""));
  const price = priced?.[1];
  return {
    id: idOf(label, taken),
    label,
    value: Number.isFinite(value) ? value : USUAL[kind],
    ...(shown === undefined ? {} : { unit: shown }),
    min: 0,
    kind,
    ...(per === undefined ? {} : { per }),
    ...(price === undefined
      ? {}
      : { price: { value: Number(price.replaceAll(",", "")), per: priced?.[2] ?? singularOf(name.toLowerCase()) } }),
  };
}

function perOf(name: string): string {
  const found = RATE.exec(name);
  const word = (found?.[1] ?? found?.[2] ?? "hour").toLowerCase();
  return word === "dai" ? "day" : word;
}

function kindOf(name: string, unit: string | undefined, isCounted: boolean): InputKind {
  if (unit === "%") return "percent";
  if (/\b(?:rate|discount|tax|vat|interest|commission|margin)\b/i.test(name) && !RATE.test(name)) return "percent";
  if (RATE.test(name) && unit === undefined && !MEASURED.test(name)) return "rate";
  if (SIZE.test(name)) return "quantity";
  if (PEOPLE.test(name)) return "people";
  if (isCounted || (unit !== undefined && COUNTED_UNIT.test(unit))) return "quantity";
  if (unit !== undefined || LENGTH.test(name)) return "length";
  if (/\b(?:hours|days|minutes|km|miles)\b/i.test(name)) return "quantity";
  return SALE.test(name) ? "sale" : "money";
}

/** Formulas know names of plain letters and digits; those of functions mean something else. */
export function idOf(label: string, taken: readonly string[]): string {
  const id = freshFieldId(label, [...taken]);
  return isFormulaFunction(id) ? `${id}Value` : id;
}

/** Whether an amount is called money by its own name. */
export function isMoneyName(label: string): boolean {
  return /\b(?:price|costs?|fees?|rent|salary|wages?|pay|bill|budget|deposit|income|expenses?|materials?|ingredients?|shipping|postage|delivery|packaging|labou?r|tax|tip|amount|money|loan|savings?)\b/i.test(
    label,
  );
}

/** The words of a label, each in the singular: what a result or a formula calls it by. */
export function stemsOf(words: string): string[] {
  return (words.toLowerCase().match(/[\p{L}²³]+/gu) ?? [])
    .filter((word) => !/^(?:the|of|per|a|an|and|in|my|total|number)$/.test(word))
    .map((word) => singularOf(word));
}
