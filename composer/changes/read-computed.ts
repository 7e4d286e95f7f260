import type { AppSpecification } from "@lathe/protocol/app-specification";
import type { Entity } from "@lathe/protocol/app/entity";
import { computedInWords } from "../generate/formula-in-words.ts";
import { namesComputed, readComputed } from "../language/records/sums/computed-fields.ts";
import { currencyOf, isDefinition, NOT_COMPUTED, withComputedField } from "../language/records/sums/computed-wishes.ts";
import { listInWords } from "../language/words.ts";
import type { Applied } from "./change.ts";
import { act, already, changed, impossible, refusal, type Reader } from "./reader.ts";

const ADD =
  /^(?:(?:also|please|can you|could you|i want|i'd like|i would like|we want|let me|to|it should|the app should) )*(?:add|show|display|include|give|see|know|put in|create|have|(?:automatically )?(?:calculate|compute|work out|figure out))(?: (?:me|us|also|to see))* (?:an? |the |my |our )?(?:(?:new|extra|calculated|computed) )?(?:(?:field|column|value) (?:for|called|named|with) (?:the )?)?/i;
const CALCULATE = /\b(?:calculate[ds]?|compute[ds]?|work(?:ed)? out|figure out)\b/i;
const MOST_FIELDS = 30;

/** Values that are worked out of others: "add a profit field = price - cost", "show price per kilo", "calculate the age". */
export const readComputedField: Reader = ({ text, entity, app }) => {
  if (entity === null || app.entities.length === 0) return null;
  const lead = ADD.exec(text)?.[0] ?? "";
  const phrase = betweenTwo(text.slice(lead.length), entity).replace(/ (?:field|column) (?==|\(|is\b|as\b)/i, " ");
  const isTold = isDefinition(phrase);
  if (!isTold && (lead === "" || !namesComputed(phrase))) return null;
  const read = readComputed(phrase, entity.fields, currencyOf(entity));
  const isAsked = isTold || CALCULATE.test(text);
  if (read === null) return CALCULATE.test(text) ? refusal(NOT_COMPUTED) : null;
  // "add a balance" may be a number that is entered.
  const adds = read.needs?.some(({ id }) => entity.fields.every((field) => field.id !== id)) === true;
  if (adds && !isAsked) return null;
  return act((now) => compute(now, entity.id, phrase));
};

/** "work out the hours" of what has two times, "how many nights" of what has two days, "the difference" of two amounts. */
function betweenTwo(phrase: string, { fields }: Entity): string {
  const rate = fields.find(({ label }) => /\b(?:rate|per (?:hour|km|mile|day|night)|hourly)\b/i.test(label));
  const counted = fields.find(
    ({ type, label }) => type === "number" && /\b(?:hours?|km|miles|days|nights|minutes|time)\b/i.test(label),
  );
  if (EACH_COST.test(phrase) && rate !== undefined && counted !== undefined && rate !== counted)
    return `cost = ${counted.label.toLowerCase()} * ${rate.label.toLowerCase()}`;
  for (const [pattern, types, name] of BETWEEN) {
    const [first, second, third] = fields.filter(({ type }) => types.includes(type));
    if (!pattern.test(phrase) || first === undefined || second === undefined || third !== undefined) continue;
    const [from, to] = name === "difference" ? [second, first] : [first, second];
    const said = /\b(?:days|nights)\b/i.exec(phrase)?.[0].toLowerCase() ?? name;
    return `${said} = ${to.label.toLowerCase()} - ${from.label.toLowerCase()}`;
  }
  return phrase;
}

const EACH_COST =
  /^how much (?:each|every|a|the|one|it|they|i) ?(?:\p{L}+ )?(?:costs?|is|comes to|earn(?:s|ed)?|makes?|charges?)(?: (?:me|them|in total|for it))?$/iu;

const BETWEEN: readonly [RegExp, readonly string[], string][] = [
  [
    /^(?:the |my |our |how many )?(?:hours|time|duration|length|minutes|total hours|hours worked|how long)(?: (?:i|we|they|he|she|it) (?:sle(?:ep|pt)|work(?:ed)?|took|last(?:ed)?|practi[sc]ed?|stayed|was|were)(?: \p{L}+)?)?(?: (?:it )?(?:worked|took|takes|for me|between them|each time|i worked|was|is))?$/iu,
    ["time"],
    "hours",
  ],
  [
    /^(?:the )?(?:how many |number of )?(?:nights|days)(?: (?:it|that|they|he|she)(?: (?:is|are|was|will be|stays?|stayed))?| of (?:the|each) stay| in total| booked| away)?$/i,
    ["date"],
    "nights",
  ],
  [/^(?:the )?difference(?: between (?:the two|them|both))?$/i, ["money"], "difference"],
];

/** The app with a value of these records that is worked out: "tax = amount * 20 / 100". */
export function compute(app: AppSpecification, id: string, phrase: string): Applied {
  const entity = app.entities.find((each) => each.id === id);
  const read = entity === undefined ? null : readComputed(phrase, entity.fields, currencyOf(entity));
  if (entity === undefined || read === null) return impossible("There is nothing to work it out of.");
  const { field, needs = [] } = read;
  const before = entity.fields.find((each) => each.id === field.id);
  if (before?.type === "formula" && before.formula === field.formula)
    return already(`**${before.label}** is worked out already (${computedInWords(entity, before, app.entities)}).`);
  if (entity.fields.length + needs.length >= MOST_FIELDS)
    return impossible(`The app has ${entity.fields.length} fields, and that is as many as I can lay out well.`);
  const next = withComputedField(entity, read);
  const how = computedInWords(next, field, app.entities);
  const said =
    before === undefined
      ? `Added the field **${field.label}**, which is worked out: ${how}.`
      : `**${field.label}** is worked out now: ${how}. What was entered in it stays stored.`;
  const fresh = needs.filter((each) => entity.fields.every((other) => other.id !== each.id));
  const retyped = needs.filter((each) => !fresh.includes(each));
  const names = (fields: typeof needs) => listInWords(fields.map(({ label }) => `**${label}**`));
  const forIt = [
    ...(fresh.length === 0
      ? []
      : [` For it there ${fresh.length === 1 ? "is a field" : "are the fields"} ${names(fresh)} now.`]),
    ...(retyped.length === 0
      ? []
      : [` For it ${names(retyped)} ${retyped.length === 1 ? "is a number" : "are numbers"} now.`]),
  ];
  return changed(
    { ...app, entities: app.entities.map((each) => (each.id === id ? next : each)) },
    `${said}${forIt.join("")}`,
    field.label,
  );
}
