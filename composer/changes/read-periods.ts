import type { Entity } from "@lathe/protocol/app/entity";
import type { Field } from "@lathe/protocol/app/field";
import { findField } from "../language/field-phrase.ts";
import { type Clause, type Reader, refusal } from "./reader.ts";
import { readViews } from "./read-views.ts";

const PERIODIC =
  /^(?:(?:also|please|add|show|see|display|give|i want|i'd like|let me see|calculate|work out)(?: me| us)? )*(?:a |the |my |our )?(?:totals?|sums?|how much(?: i| we)?|spending|(?<named>[\p{L} ]{2,25}?) totals?)(?:(?: (?:of|for))?(?: the)? (?<of>(?!each|every|per|by|for|of|in|a\b)[\p{L} ]{2,25}?))?(?: (?:i|we) \p{L}+)? (?:for |of |by |in )?(?:each|every|per|by|a) (?<step>day|week|month|year)$/iu;
/** "pages per week" */
const PER =
  /^(?:(?:show|see|add|display)(?: me)? )?(?:the |my |our )?([\p{L} ]{3,25}?) (?:per|each|every|a|by) (day|week|month|year)(?: please)?$/iu;
/** "show honey per hive" */
const FOR_EACH =
  /^(?:show|see|add|display|compare)(?: me)? (?:the |my |our )?([\p{L} ]{3,25}?) (?:per|for each|for every|of each) ([\p{L} ]{3,25})$/iu;
/** "a total per room" */
const TOTAL_PER =
  /^(?:(?:show|see|add|display)(?: me)? )?(?:an? |the )?(?:totals?|sums?) (?:per|by|for each|for every|of each|of every) ([\p{L} ]{3,25})$/iu;
/** "chart of fish per lake", where fish are no number: how many there are. */
const COUNTED =
  /^(?:(?:add|show|see|draw|make)(?: me)? )?(?:a |the )?(?:bar |pie )?(?:chart|graph) (?:of|for|with) (?:the |my )?([\p{L} ]{2,25}?) (?:per|by|for each) ([\p{L} ]{2,25})$/iu;
const COURSE =
  /^(?:(?:show|see|display|add|track|chart|graph|plot)(?: me)? )?(?:a chart of |my |the |our )*(?:progress|development|trend|history|how (?:i|we|it|they) (?:improve|progress|develop|change)s?|(?<what>[\p{L} ]{2,25}?)) (?:over (?:the )?(?:time|weeks|months|years)|(?:so far|over time))$|^(?:show|see|track|chart)(?: me)? (?:my |the |our )?(?:progress|improvement)$/iu;
const MOST =
  /^(?:show|see|tell|display|add|i want to (?:see|know))(?: me| us)? who(?:'s| has| have| did| does| got| earned| scored| spent| made| paid| read| ran| is)(?: (?:got|done|scored|earned|spent|made))*(?: the)? most (?<what>[\p{L} ]{2,25})$/iu;
/** "show how much each has" */
const EACH =
  /^(?:(?:i want to |let me )?(?:show|see|tell|know|add)(?: me| us)? )?(?:how much|the total (?:for|of|per)) (?:each|every|everyone|everybody|they each|each of them)(?: (?:one|child|kid|person|of them|member))?(?: (?:has|have|got|spent|spends|earned|earns|paid|pays|gets|saved|did|ran|read))?(?: (?:got|spent|earned|paid|so far|in total|altogether|now))*$/iu;
/** Fields that tell whose a record is. */
const WHO =
  /^(?:who|person|people|name of person|assigned to|assignee|member|player|child|kid|student|paid by|done by|by|owner|runner|reader|employee|seller)$/i;

/** "show the total for each month", "show who has the most points": a chart of a number by days or by people. */
export const readPeriods: Reader = (clause) => {
  const { text, entity } = clause;
  if (entity === null) return null;
  if (/\b(?:per|by|each|every) quarter\b|\bquarterly\b/i.test(text))
    return refusal("A chart goes by day, week, month or year: “show the total per month”.");
  const spoken = PERIODIC.exec(text)?.groups;
  if (spoken !== undefined) {
    const field = numberOf(spoken["of"] ?? spoken["named"], entity);
    return field === undefined ? null : chart(clause, field, (spoken["step"] ?? "month").toLowerCase());
  }
  const [, words = "", step = ""] = PER.exec(text) ?? [];
  const average = /^(?:average|mean|avg) /i.exec(words)?.[0] ?? "";
  const per = step === "" ? undefined : numberOf(words.slice(average.length), entity);
  if (per !== undefined) return chart(clause, per, step.toLowerCase(), average === "" ? "" : "average ");
  const [, ofAll = "", whom = ""] = FOR_EACH.exec(text) ?? [];
  const best = BEST.exec(ofAll)?.[0] ?? "";
  const what = ofAll.slice(best.length);
  const owner = whom === "" ? null : findField(whom, entity.fields);
  const amount = owner === null || isNumber(owner) || owner.type === "date" ? undefined : numberOf(what, entity);
  const measure = /^(?:lowest|least|smallest|shortest|fastest)/i.test(best) ? "lowest " : best === "" ? "" : "highest ";
  if (owner !== null && amount !== undefined) return chart(clause, amount, owner.label.toLowerCase(), measure);
  const totalledBy = TOTAL_PER.exec(text)?.[1];
  const [totalled, sum] = [
    totalledBy === undefined ? null : findField(totalledBy, entity.fields),
    numberOf(undefined, entity),
  ];
  if (totalled !== null && sum !== undefined && !isNumber(totalled) && totalled.type !== "date")
    return chart(clause, sum, totalled.label.toLowerCase());
  const [, things = "", counted = ""] = COUNTED.exec(text) ?? [];
  const of = counted === "" ? null : findField(counted, entity.fields);
  const isCount = findField(things, entity.fields)?.type === "text" && !/\bas\b/i.test(text);
  if (of !== null && isCount && /^(?:choice|text|relation|checkbox|tags)$/.test(of.type)) {
    const asked = `add a chart of number by ${of.label.toLowerCase()}`;
    return readViews({ ...clause, text: asked, digits: asked });
  }
  const course = COURSE.exec(text);
  const day = entity.fields.find(({ type }) => type === "date");
  if (course !== null && day !== undefined) {
    const field = numberOf(course.groups?.["what"], entity) ?? entity.fields.findLast(isNumber);
    return field === undefined ? null : chart(clause, field, day.label.toLowerCase());
  }
  const each = EACH.exec(text);
  const whose = entity.fields.find(({ label, type }) => WHO.test(label) && type !== "formula");
  const amounts = entity.fields.find(({ type }) => type === "money") ?? entity.fields.findLast(isNumber);
  const name = entity.fields.find(({ id, type }) => id === entity.titleField && type === "text");
  const by = whose ?? (entity.fields.some(({ type }) => type === "relation") ? undefined : name);
  if (each !== null && by !== undefined && amounts !== undefined) return chart(clause, amounts, by.label.toLowerCase());
  const most = MOST.exec(text)?.groups?.["what"];
  const field = most === undefined ? undefined : numberOf(most, entity);
  const who = entity.fields.find(({ label, type }) => WHO.test(label) && type !== "formula");
  return most === undefined || field === undefined || who === undefined
    ? null
    : chart(clause, field, who.label.toLowerCase());
};

function numberOf(words: string | undefined, entity: Entity): Field | undefined {
  const named = words === undefined ? null : findField(words, entity.fields);
  if (named !== null) return isNumber(named) ? named : undefined;
  if (words !== undefined) return undefined;
  const numbers = entity.fields.filter(isNumber);
  return (
    numbers.find(({ id }) => entity.features.totals.includes(id)) ??
    numbers.find(({ type }) => type === "money") ??
    (numbers.length === 1 ? numbers[0] : undefined)
  );
}

function isNumber({ type }: Field): boolean {
  return type === "number" || type === "money" || type === "formula";
}

/** "show my best weight per exercise" */
const BEST = /^(?:best|highest|max(?:imum)?|longest|heaviest|top|most|record|lowest|least|smallest|shortest|fastest) /i;

function chart(clause: Clause, field: Field, by: string, measure = "") {
  const text = `add a chart of ${measure}${field.label.toLowerCase()} by ${by}`;
  return readViews({ ...clause, text, digits: text });
}
