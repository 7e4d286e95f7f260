import type { Entity } from "@lathe/protocol/app/entity";
import type { Field } from "@lathe/protocol/app/field";
import { namesIn, parseFormula } from "@lathe/protocol/app/formula";
import { readFieldPhrase } from "../../field-phrase.ts";
import { isNoField } from "../../no-field.ts";
import { type Reading, type Span, touches } from "../../recognizer.ts";
import { looksLikeFormula } from "../../tools/read-formula.ts";
import { type Computed, namesComputed, readComputed, withComputed } from "./computed-fields.ts";
import type { ListWish } from "../composed.ts";
import { examplesWith } from "./computed-examples.ts";
import { isShare } from "./is-share.ts";
import { isSoldBy, unitTotal } from "./unit-prices.ts";

/** Where it cannot be told what something is worked out of. */
export const NOT_COMPUTED =
  "A value is worked out of fields that are there, if I am told how: “profit = price - cost”, “price per kilo”, “days until the due date”.";

/** Before what is to be worked out. */
const ASKED =
  /(?:\b(?:and|it|that|which|should|must|can|could|to|also|please|the app|app|i|we|want|need|with|including|then|automatically|like|would|me|let|lets|have|has|where) )*\b(?:(?:automatically |auto-?)?(?:calculat(?:e|es|ed|ing)|comput(?:e|es|ing)|work(?:s|ing)? out|figur(?:e|es|ing) out|deriv(?:e|es|ing))|(?:show|shows|showing|see|know|tell me|tells me|display|displays))(?: (?:me|us|for me|for us|also|automatically|to see|to me))* /giu;
/** Before what says by itself that it is worked out. */
const TOLD =
  /(?:^|[,;:.(\n]\s*(?:-\s+)?|\b(?:and|with|plus|where|including)\s+)(?:(?:and|with|plus|the|an?|where|also)\s+)*/giu;
const STOP = /[.;!?\n](?=\s|$)/;
const PAUSE = /\s*,\s+|\s+(?:and|with|so|plus|where|while|in order|grouped|sorted|by)\s+/giu;

/** Values that are to be worked out of others: "calculate profit per sale", "total = hours x rate". */
export function findComputedWishes(reading: Reading): ListWish[] {
  const wishes: ListWish[] = [];
  const add = (start: number, from: number, isAsked: boolean) => {
    const phrase = phraseAt(reading.text, from, isAsked);
    if (phrase === null) return;
    const span: Span = { start, end: from + phrase.length };
    const isTaken = [...reading.claimed, ...reading.negated, ...wishes.flatMap(({ spans }) => spans)];
    if (touches(isTaken, span)) return;
    wishes.push(wishFor(phrase, span));
    // "the number of nights and the price per night"
    const next = /^(?:,? and|,) (?:the |an? )?/i.exec(reading.text.slice(span.end))?.[0];
    if (next !== undefined && isAsked) add(span.end, span.end + next.length, true);
  };
  for (const found of reading.text.matchAll(ASKED)) add(found.index, found.index + found[0].length, true);
  for (const found of reading.text.matchAll(TOLD)) {
    const from = found.index + found[0].length;
    add(from, from, false);
  }
  return wishes;
}

/** The longest phrase from a place on that means something to be worked out. */
function phraseAt(text: string, from: number, isAsked: boolean): string | null {
  const rest = text.slice(from);
  const whole = rest.slice(0, STOP.exec(rest)?.index ?? rest.length);
  const ends = [whole.length, ...[...whole.matchAll(PAUSE)].map(({ index }) => index).toReversed()];
  for (const end of ends) {
    const phrase = whole
      .slice(0, end)
      .trimEnd()
      .replace(/\)$/, (bracket) => (whole.slice(0, end).includes("(") ? bracket : ""));
    if (isDefinition(phrase) || (namesComputed(phrase) && (isAsked || isNoEntry(phrase)))) return phrase;
  }
  return null;
}

/** "profit per item", "days until it expires", "age from the birthday": nobody enters that. */
function isNoEntry(phrase: string): boolean {
  return (
    isNoField(phrase) ||
    readFieldPhrase(phrase, null) === null ||
    /\b(?:from|based on|days (?:left|until|till|since|to go|remaining|overdue))\b/i.test(phrase)
  );
}

/** "profit = price - cost", "total is hours times rate" */
export function isDefinition(phrase: string): boolean {
  const found =
    /^(?:the |an? )?((?:[\p{L}%]+ ){0,3}[\p{L}%]+)(?: field| column)? ?(?:=|:=|\b(?:is|as|equals|being|calculated as|calculated by|calculated from|computed as|computed from)\b|\((?=[^/()]*\))) ?(.+)$/iu.exec(
      phrase,
    );
  const [, name = "", term = ""] = found ?? [];
  if (found === null || /^(?:i|we|it|that|this|there|app|which|what)\b/i.test(name)) return false;
  return (
    (looksLikeFormula(term) ||
      /\b(?:subtracting|multiplying|dividing|adding|difference between|sum of|average of|product of)\b/i.test(term)) &&
    !/\b(?:like|if|when|per|calculator|1 ?[-–] ?\d+)\b/i.test(term) &&
    /[\p{L}]/u.test(term)
  );
}

function wishFor(phrase: string, span: Span): ListWish {
  return {
    spans: [span],
    words: phrase,
    answer: NOT_COMPUTED,
    apply: (lists) => {
      const read = lists.map(({ entity }) =>
        isSoldBy(phrase, entity.fields)
          ? null
          : withoutOddProfit(readComputed(phrase, entity.fields, currencyOf(entity)), entity),
      );
      const best = [
        read.findIndex((each) => each !== null && each.needs === undefined),
        read.findIndex((each) => each !== null),
      ].find((at) => at >= 0);
      const [list, computed] = best === undefined ? [] : [lists[best], read[best]];
      if (best === undefined || list === undefined || computed === undefined || computed === null) return lists;
      return lists.toSpliced(best, 1, { ...list, entity: withComputedField(list.entity, computed) });
    },
  };
}

/** What was spent, or billed, has no cost beside it for a profit: that is of all of them together. */
export function withoutOddProfit(computed: Computed | null, { singular }: Pick<Entity, "singular">): Computed | null {
  const isOdd =
    computed?.needs !== undefined &&
    /^(?:profit|margin)/i.test(computed.field.label) &&
    /(?:^| )(?:expense|bill|invoice|payment|spending|income|receipt|cost)$/.test(singular);
  return isOdd ? null : computed;
}

/** The money of some records, to go on with. */
export function currencyOf({ fields }: Pick<Entity, "fields">): string {
  const money = fields.find((field) => field.type === "money");
  return money?.type === "money" ? money.currency : "USD";
}

const MOST_FIELDS = 30;

/** Records with a value that is worked out, and with what it needs. */
export function withComputedField(entity: Entity, computed: Computed): Entity {
  const fields = withComputed(entity.fields, computed);
  const examples = examplesWith(entity, fields, computed.field);
  const { id } = computed.field;
  const isProduct = computed.field.currency !== undefined && computed.field.formula.includes("*");
  // What is multiplied says nothing when it is added up alone: prices without their quantities.
  const factors = isProduct ? namesIn(parseFormula(computed.field.formula)) : [];
  const isFactor = (each: string) =>
    factors.includes(each) && fields.some(({ id: known, type }) => known === each && type === "money");
  const others = entity.features.totals.filter((each) => each !== id && !isFactor(each));
  // What comes in money is added up where other money is.
  // A distance that was added up still is where it is worked out.
  const wasAdded = entity.features.totals.includes(id) && computed.field.unit !== "%";
  const isAdded =
    wasAdded ||
    (computed.field.currency !== undefined &&
      (isProduct || entity.features.totals.length > 0) &&
      !isShare(computed.field) &&
      !/\bper\b/i.test(computed.field.label));
  const features = { ...entity.features, totals: isAdded ? [...others, id] : others };
  const low = entity.lowStock;
  const lowStock = low?.field === id || low?.threshold === id ? null : low;
  return fields.length > MOST_FIELDS ? entity : { ...entity, fields, features, lowStock, examples };
}

function isBirthday({ type, label }: Field): boolean {
  return type === "date" && /\b(?:birth(?:day|date)?|born|hatched)\b/i.test(label);
}

/** "weight, BMI", "runs with pace": worked out of what there is, wherever it stands; a height is added. */
const NEVER_ENTERED = /^(?:bmi|body mass index|(?:average )?pace)$/i;
const PROGRESS = /^progress(?: in (?:%|percent))?$/i;

/** "Calculate litres per 100 km" is no name. */
const ASKS = /^(?:calculate|compute|work out|show|see|display)\b/i;

/**
 * The records with those of their fields worked out that nobody would enter beside the ones before them: "price, cost and
 * profit". `asked` are the labels that were listed.
 */
export function withEvidentFormulas(entity: Entity, asked: readonly string[]): Entity {
  return entity.fields.reduce((now, field, index) => {
    if (field.id === entity.titleField || field.required || !asked.includes(field.label)) return now;
    if (field.type !== "number" && field.type !== "money" && field.type !== "text") return now;
    // "birthdays with gift ideas and age": nobody enters that, wherever the birthday stands.
    const born = /^age$/i.test(field.label) ? now.fields.find(isBirthday) : undefined;
    // "savings goals with progress": nobody enters it where target and sum are known.
    const isWorked = born !== undefined || PROGRESS.test(field.label) || NEVER_ENTERED.test(field.label);
    const others = now.fields.filter((each) => each !== field);
    const before = born !== undefined ? [born] : NEVER_ENTERED.test(field.label) ? others : now.fields.slice(0, index);
    // "cost, jars made and price per jar": the price is what a jar is sold for.
    if (isSoldBy(field.label, before)) return now;
    const total = /^(?:total|sum|total (?:price|cost|amount))$/i.test(field.label) ? unitTotal(now.fields) : null;
    if (total !== null) {
      const shape = { type: "formula", formula: total, decimals: 2, currency: currencyOf(entity) } as const;
      return withComputedField(now, {
        field: { id: field.id, label: field.label, required: false, ...shape },
        isEvident: true,
      });
    }
    const read = readComputed(field.label, before, currencyOf(entity));
    // A text among them becomes a number; nothing else is added to what was listed.
    const isThere = (each: Field) => before.some(({ id }) => id === each.id);
    if (
      read === null ||
      !(isWorked || read.isEvident || read.needs?.every(isThere) === true) ||
      (read.needs?.every(isThere) === false && !NEVER_ENTERED.test(field.label))
    )
      return now;
    const names = namesIn(parseFormula(read.field.formula));
    if (!isWorked && !names.some((name) => before.some(({ id, label }) => id === name && asked.includes(label))))
      return now;
    const label = ASKS.test(field.label) ? read.field.label : field.label;
    return withComputedField(now, { ...read, field: { ...read.field, id: field.id, label } });
  }, entity);
}
