import type { Entity } from "@lathe/protocol/app/entity";
import { type Field, isComputed } from "@lathe/protocol/app/field";
import { findField } from "../language/field-phrase.ts";
import { splitList } from "../language/split-list.ts";
import { listInWords } from "../language/words.ts";
import { applyToField } from "./apply-to-field.ts";
import { already, act, changed, impossible, refusal, type Reader } from "./reader.ts";

/** The words before the names: "I only need …", "the form should just ask for …", "keep only …". */
const ONLY =
  /^(?:(?:i|we|it|people|they|you|please|the|this|form|list|app|should|must|to|really|need|needs|want|wants|ask|asks|keep|have|has|use|leave|enter|for|fields?|make|so|that)\s+)*(?:only|just)\s+(?:(?:i|we|it|need|needs|want|wants|ask|asks|keep|have|has|use|leave|for|the|enter|fields?|to|with|be)\s+)*(.+?)(?:\s+(?:fields?|is enough|are enough|is all|will do|please|in it|there))*$/i;
const ENOUGH = /^(?:the |just )?(.+?) (?:is|are|would be) (?:enough|all (?:i|we) (?:need|want)|sufficient)$/i;

const EXCEPT =
  /^(?:remove|delete|drop|hide|get rid of|take out|(?:i |we )?(?:really )?(?:don't|do not) (?:need|want)) (?:everything|any(?:thing| of (?:it|them|those|these|the)(?: fields| things)?)|all(?: fields| the fields| of (?:it|them|those|these)(?: fields)?)?|(?:those|these|the)(?: other)? fields|the rest)(?: else)? (?:except|but|apart from|other than|besides)(?: for)? (.+)$/i;
/** "the form should ask name, number of guests and food": with more it would have been said as "also". */
const ASKS =
  /^(?:the |our |my )?(?:\p{L}+ ){0,2}form (?:should|must|has to|needs to)(?: only| just)? (?:ask|have|contain|consist of|be)(?: for)?:? (?!also\b)(.+(?:,| and ).+)$/iu;

/** The field of this name, and not one whose name is somewhere in the words: "only show what is not bought" keeps nothing. */
function exactField(words: string, { fields }: Entity): Field | null {
  const field = findField(words, fields);
  const plain = words.replace(/^(?:the|an?|my|our|their) /i, "");
  const isLong = field !== null && plain.split(" ").length > field.label.split(" ").length + 1;
  return isLong || /\b(?:show|what|which|not|see|that)\b/i.test(words) ? null : field;
}

/** "only name and phone", said of what a form asks for: the fields that are named stay, and what the list ticks. */
export const readOnlyFields: Reader = ({ text, entity }) => {
  const rest = EXCEPT.exec(text)?.[1];
  const list = rest ?? ONLY.exec(text)?.[1] ?? ENOUGH.exec(text)?.[1] ?? ASKS.exec(text)?.[1];
  if (list === undefined || entity === null || /\b(?:required|mandatory|optional|filter|sort)\b/i.test(text))
    return null;
  const named = splitList(list.replace(/^(?:the|an?|my|our) /i, "")).map((item) => exactField(item, entity));
  if (rest !== undefined && named.includes(null) && named.some((field) => field !== null))
    return refusal(
      `I do not know all of these. The fields of ${entity.plural} are ${listInWords(entity.fields.map(({ label }) => label.toLowerCase()))}.`,
    );
  if (named.length === 0 || named.includes(null)) return null;
  const kept = new Set([entity.titleField, entity.done?.field, ...named.map((field) => field?.id)]);
  return act((app) => {
    const current = app.entities.find(({ id }) => id === entity.id);
    if (current === undefined) return impossible(`There are no ${entity.plural}.`);
    const gone = current.fields.filter((field) => !kept.has(field.id) && !isComputed(field));
    if (gone.length === 0) return already(`The ${current.plural} have no other fields.`);
    let next = current;
    for (const { id } of gone) {
      const applied = applyToField(next, { type: "field.remove", field: id });
      if (applied.type === "changed") next = applied.value;
    }
    return changed(
      { ...app, entities: app.entities.map((each) => (each.id === current.id ? next : each)) },
      `Removed ${listInWords(gone.map(({ label }) => `**${label}**`))}. What people entered there stays stored, in case it comes back.`,
    );
  });
};
