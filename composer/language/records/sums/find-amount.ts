import type { Entity } from "@lathe/protocol/app/entity";
import { type Field, isComputed, isNumeric } from "@lathe/protocol/app/field";
import { findField } from "../../field-phrase.ts";
import { kindOfName, makeField } from "../../field-kinds.ts";
import { asLabel, singularOf } from "../../words.ts";
import { fieldOfUnit } from "../fields/chart-fields.ts";
import { type ComposedList, addField } from "../composed.ts";
import { namesComputed, readComputed } from "./computed-fields.ts";
import { currencyOf, withComputedField } from "./computed-wishes.ts";
import { isShare, isWorkedOutMoney } from "./is-share.ts";
import { VALUE } from "./measure-words.ts";

/** The number that words speak of. */
export interface Amount {
  list: ComposedList;
  /** Null where records are counted. */
  field: Field | null;
  /** How many there are at that price. */
  times: Field | null;
  /** The words said which. */
  isNamed: boolean;
}

const MONEY =
  /^(?:money|spending|spent|spend|expenses?|expenditures?|costs?|price|amounts?|paid|pay|income|revenue|takings|turnover|sales|earnings|earned|earn|profit|worth|value|owed|owe|raised|donations?|donated|contributions?|deposits?|saved|savings|unpaid|outstanding|budget|payments?)$/i;
const REVENUE = /\b(?:revenue|takings|turnover|sales)\b/i;
const QUANTITY = /\b(?:quantity|qty|stock|left|bottles|count|pieces|units|copies|how many|number owned|amount)\b/i;
const DOING =
  /^(?!(?:speed|feed|seed|bed|breed|weed|red|ring|king|spring)$)[\p{L}]+(?:ed|ing)$|^(?:read|run|ran|sold|bought|eaten|ate|won|lost|done|made|seen|drunk|drank|ridden|swum|sent|written|taken|gone|flown|held|given|spent|made)$/iu;

/** Whether a number is how something stands, so that adding it up says nothing. */
export function isLevel(field: Field, entity: Pick<Entity, "singular" | "plural">): boolean {
  if (field.type === "number" && /\bweight\b/i.test(field.label))
    return /weigh|body|pet|cat|dog|bab|health|measure|exercis|workout|lift|gym|animal|horse|entry|reading/i.test(
      entity.plural,
    );
  return (
    field.type === "rating" ||
    (isComputed(field) && isShare(field)) ||
    (field.type === "number" &&
      /\b(?:temperature|level|systolic|diastolic|blood sugar|glucose|oxygen|spo2|peak flow|pressure|pulse|heart rate|mood|energy|score|mark|grade|bmi|pace|speed|rate|percentage|percent|humidity|age|height|waist|vintage|year|odometer|reading|ph|progress)\b/i.test(
        field.label,
      ))
  );
}

/** The amount of a list that words mean; null where they mean something else. Without words it is the usual one. */
export function findAmount(told: ComposedList, what: string, isCount: boolean): Amount | null {
  const { entity } = told;
  const numeric = numbersOf(told);
  const found = (field: Field | null, times: Field | null = null): Amount => ({
    list: told,
    field,
    times,
    isNamed: what !== "",
  });
  const noun = entity.singular.split(" ").at(-1) ?? "";
  const own =
    numeric.find(({ label }) => singularOf(label.toLowerCase()) === singularOf(noun)) ??
    // The total of "volunteer hours" is how long they were.
    (/^(?:hour|minute)$/.test(noun) ? numeric.find(({ label }) => /^(?:duration|time spent)$/i.test(label)) : null) ??
    null;
  const words = what.split(" ").filter((word) => word !== "" && !isEntityWord(word, told));
  const money = numeric.filter(({ type }) => type === "money");
  const price =
    numeric.find(
      (field) => field.type === "formula" && field.currency !== undefined && /^total\b/i.test(field.label),
    ) ??
    money.find(({ label }) => !/\bper\b/i.test(label)) ??
    money[0] ??
    null;
  const quantity = numeric.find((field) => field.type === "number" && QUANTITY.test(field.label)) ?? null;
  if (VALUE.test(what) || (REVENUE.test(what) && isUnitPrice(price))) {
    const valued = numeric.filter(({ label }) => VALUE.test(label));
    const named = findField(what, valued) ?? valued[0] ?? null;
    if (named !== null) return found(named);
    if (price !== null) return found(price, isUnitPrice(price) ? quantity : null);
  }
  if (words.length === 0) {
    if (price !== null && !isCount && MONEY.test(what)) return found(price);
    if (isCount) return { ...found(own), isNamed: true };
    if (what !== "" && own !== null) return found(own);
    return what === "" ? found(numeric.find(isWorkedOutMoney) ?? price ?? own) : withOwnAmount(told, what, found);
  }
  const whole = words.join(" ");
  // "what I have earned" of hours at a rate
  const earned = /\b(?:earn(?:ed|ings)?|income|revenue)\b/i.test(whole)
    ? readComputed("earnings", entity.fields, currencyOf(entity))
    : null;
  if (earned !== null && earned.needs === undefined)
    return { ...found(earned.field), list: { ...told, entity: withComputedField(entity, earned) } };
  const named = findField(whole, numeric) ?? fieldOfUnit(whole, numeric);
  if (named !== null) return found(named);
  const computed = namesComputed(whole) ? readComputed(whole, entity.fields, currencyOf(entity)) : null;
  if (computed !== null && computed.needs === undefined)
    return { ...found(computed.field), list: { ...told, entity: withComputedField(entity, computed) } };
  const acting = words.filter((word) => !DOING.test(word));
  // "usage" of what was used
  const used = /\b(?:usage|consumption)\b/i.test(whole)
    ? numeric.find(({ label }) => /\b(?:used|usage|consum)/i.test(label))
    : undefined;
  if (used !== undefined) return found(used);
  // "how much I sell"
  if (/^(?:sell|sold|selling)$/i.test(whole)) return found(quantity ?? price);
  for (const word of acting) {
    const each = findField(word, numeric) ?? fieldOfUnit(word, numeric);
    if (each !== null) return found(each);
  }
  if (price !== null && words.some((word) => MONEY.test(word))) return found(price);
  // "how many books I have read": what was done with them.
  if (acting.length === 0 && (isCount || words.length < what.split(" ").length)) return found(isCount ? null : own);
  if (acting.length === 0 && numeric.length === 1) return found(numeric[0] ?? null);
  return null;
}

/** The number that is longest, fastest or heaviest. */
export function fieldOfSuperlative(text: string, fields: readonly Field[]): Field | null {
  const label = SUPERLATIVES.find(([pattern]) => pattern.test(text))?.[1];
  return label === undefined ? null : (fields.find((field) => label.test(field.label)) ?? null);
}

const SUPERLATIVES: readonly [RegExp, RegExp][] = [
  [
    /\b(?:longest|furthest|farthest|shortest)\b/i,
    /\b(?:distance|length|km|kilomet|miles|duration|hours|minutes|time)/i,
  ],
  [/\b(?:fastest|quickest|slowest)\b/i, /\b(?:time|duration|seconds|minutes|speed|pace)/i],
  [/\b(?:heaviest|lightest)\b/i, /\bweight/i],
  [/\b(?:most expensive|cheapest|dearest)\b/i, /\b(?:price|cost|amount)/i],
  [/\b(?:biggest|largest|smallest)\b/i, /\b(?:size|weight|length|amount|count)/i],
  [/\b(?:deepest)\b/i, /\b(?:depth|metres|meters)/i],
  [/\btemperature\b/i, /\b(?:temp|temperature|degrees)/i],
];

/** A text that a number is asked of is one: "caffeine per day", "total kg". */
export function asNumber(list: ComposedList, what: string): Amount | null {
  const { entity } = list;
  const texts = entity.fields.filter(({ id, type }) => type === "text" && id !== entity.titleField);
  const words = what.split(" ").filter((word) => !isEntityWord(word, list));
  const text = words.length === 0 ? null : findField(words.join(" "), texts);
  // A class or a team is no number.
  if (text === null || OF_GROUPS.test(text.label)) return null;
  const unit = /\b(kg|km|mg|ml|g|l|min|days|kwh)\b/i.exec(text.label)?.[1]?.toLowerCase();
  const field = makeField(
    text.label,
    { type: "number", min: 0, ...(unit === undefined ? {} : { unit }) },
    text.required,
    text.id,
  );
  const fields = entity.fields.map((each) => (each === text ? field : each));
  const examples = entity.examples.map((example, index) => ({ ...example, [text.id]: AMOUNTS[index % 7] ?? 5 }));
  const features = { ...entity.features, filters: entity.features.filters.filter((id) => id !== text.id) };
  return { list: { ...list, entity: { ...entity, fields, examples, features } }, field, times: null, isNamed: true };
}

const OF_GROUPS = /^(?:class|group|team|category|type|kind|department|subject|room|place|guardian|teacher|email)$/i;

const AMOUNTS = [12, 5, 8, 20, 3, 15, 9];

/** Amounts that nobody named yet: "minutes per day". */
export function addAmount(list: ComposedList, what: string, isSure = false): Amount | null {
  const kind = kindOfName(what);
  const isAmount =
    /^(?!times |often |number )[\p{L}]+(?: [\p{L}]+)?$/u.test(what) &&
    (isSure || kind.type === "number" || kind.type === "money");
  if (!isAmount || list.entity.fields.length >= 30) return null;
  const made = addField(
    list,
    makeField(asLabel(what), kind.type === "money" || kind.type === "number" ? kind : { type: "number", min: 0 }),
  );
  return { list: made.list, field: made.field, times: null, isNamed: true };
}

export function numbersOf({ entity }: ComposedList): Field[] {
  return entity.fields.filter(isNumeric);
}

/** Marks have a mark each. */
function withOwnAmount(
  list: ComposedList,
  what: string,
  found: (field: Field | null, times?: Field | null) => Amount,
): Amount | null {
  const { singular } = list.entity;
  if (numbersOf(list).length > 0 || kindOfName(singular).type !== "number") return found(null);
  return addAmount(list, singularOf(what.toLowerCase()));
}

function isUnitPrice(field: Field | null): boolean {
  return field !== null && !/total|amount|sum|revenue|takings|value/i.test(field.label);
}

function isEntityWord(word: string, { entity }: ComposedList): boolean {
  // "total stock" of items with their stock
  if (entity.fields.some(({ label, type }) => type === "number" && label.toLowerCase() === word.toLowerCase()))
    return false;
  const names = `${entity.singular} ${entity.plural}`.toLowerCase().split(" ");
  return (
    names.includes(word.toLowerCase()) ||
    names.includes(singularOf(word.toLowerCase())) ||
    /^(?:collection|cellar|inventory|stock|library|list|lot|house|home|garage|shed|shop|things?|items?|stuff|entries|records|times|everyone)$/i.test(
      word,
    )
  );
}
