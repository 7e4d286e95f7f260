import { readAcross } from "./read-across.ts";
import { entityOfNoun } from "./mentions.ts";
import { impossible, type Reader } from "./reader.ts";

const WITHOUT =
  /^(?:(?:show|see|list|tell|know|find|highlight)(?: me| us)? )?(?:who|which|what|the)(?: (?<of>\p{L}+))?(?: that| who| which)? (?:has|have|with|without|got|had)(?: been given| had)?(?: no| not? any| without)? (?<what>\p{L}+)$/iu;

/** "show who has no shift": how many each has, so that those without are those of none. */
export const readWithout: Reader = (clause) => {
  const { text, app } = clause;
  const groups = /\b(?:no|without|any)\b/i.test(text) ? WITHOUT.exec(text)?.groups : undefined;
  const what = groups === undefined ? null : entityOfNoun(groups["what"] ?? "", app);
  if (what === null) return null;
  const linked = what.fields.flatMap((field) => (field.type === "relation" ? [field.entity] : []));
  const named = entityOfNoun(groups?.["of"] ?? "", app);
  const [only, other] = linked;
  const id = named !== null && linked.includes(named.id) ? named.id : other === undefined ? only : undefined;
  const owner = app.entities.find((each) => each.id === id);
  if (owner === undefined) return null;
  const asked = `add the number of ${what.plural} to each ${owner.singular}`;
  const read = readAcross({ ...clause, entity: owner, text: asked, digits: asked });
  if (read === null) return null;
  const how = `Those with 0 have none: “sort the ${owner.plural} by ${what.plural}, lowest first” puts them at the top.`;
  return { ...read, acts: [...read.acts, { words: text, isNote: true as const, apply: () => impossible(how) }] };
};
