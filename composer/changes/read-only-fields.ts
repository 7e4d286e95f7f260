import { isComputed } from "@lathe/protocol/app/field";
import { findField } from "../language/field-phrase.ts";
import { splitList } from "../language/split-list.ts";
import { listInWords } from "../language/words.ts";
import { applyToField } from "./apply-to-field.ts";
import { already, act, changed, impossible, type Reader } from "./reader.ts";

/** The words before the names: "I only need …", "the form should just ask for …", "keep only …". */
const ONLY =
  /^(?:(?:i|we|it|people|they|you|please|the|this|form|list|app|should|must|to|really|need|needs|want|wants|ask|asks|keep|have|has|use|leave|enter|for|fields?|make|so|that)\s+)*(?:only|just)\s+(?:(?:i|we|it|need|needs|want|wants|ask|asks|keep|have|has|use|leave|for|the|enter|fields?|to|with|be)\s+)*(.+?)(?:\s+(?:fields?|is enough|are enough|is all|will do|please|in it|there))*$/i;
const ENOUGH = /^(?:the |just )?(.+?) (?:is|are|would be) (?:enough|all (?:i|we) (?:need|want)|sufficient)$/i;

/** "only name and phone", said of what a form asks for: the fields that are named stay, and what the list ticks. */
export const readOnlyFields: Reader = ({ text, entity }) => {
  const list = ONLY.exec(text)?.[1] ?? ENOUGH.exec(text)?.[1];
  if (list === undefined || entity === null || /\b(?:required|mandatory|optional|filter|sort)\b/i.test(text))
    return null;
  const named = splitList(list.replace(/^(?:the|an?|my|our) /i, "")).map((item) => findField(item, entity.fields));
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
