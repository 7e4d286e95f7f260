import type { Entity } from "@lathe/protocol/app/entity";
import type { Field } from "@lathe/protocol/app/field";
import { freshFieldId } from "../generate/names.ts";
import { makeField } from "../language/field-kinds.ts";
import { readFieldPhrase } from "../language/field-phrase.ts";
import { listInWords } from "../language/words.ts";
import { fieldMeant } from "./field-meant.ts";
import { withFields } from "./read-moves.ts";
import { act, already, changed, impossible, type Reader } from "./reader.ts";

const SPLIT: readonly RegExp[] = [
  /^(?:split|divide|separate|break|part|cut)(?: up)? (?:the |my |our |each )?(?<from>[\p{L} ]{2,30}?)(?: field| column)?(?: up)? (?:in|into|in to|to|as) (?:(?:a|the|its|two|three|separate|different|fields?|columns?|its own) )*(?<into>\p{L}.*)$/iu,
  /^(?:use |have |show |put |i want |add )?(?:a |the |separate )*(?<into>(?:first|fore)(?: ?names?)? (?:and|&|\+) (?:last|sur|family) ?names?)(?: (?:fields?|columns?|separately|apart|instead(?: of .+)?|not one|in two fields|as two fields|separate))*$/iu,
  /^(?:separate|split) (?<into>(?:first|fore)(?: ?names?)? (?:and|&|from) (?:last|sur|family) ?names?)$/iu,
];

/** "split the name into first and last name", "split the address into street, zip and city" */
export const readSplitField: Reader = ({ text, entity }) => {
  const groups = SPLIT.map((pattern) => pattern.exec(text)?.groups).find((each) => each !== undefined);
  if (groups === undefined || entity === null) return null;
  const into = groups["into"] ?? "";
  const from = fieldMeant(groups["from"] ?? "name", entity.fields);
  const names = namesIn(into);
  if (names.length < 2 || names.length > 5 || from === null || (from.type !== "text" && from.type !== "longText"))
    return null;
  return act((now) => {
    const current = now.entities.find(({ id }) => id === entity.id);
    const old = current?.fields.find(({ id }) => id === from.id);
    if (current === undefined || old === undefined) return impossible(`There is no field **${from.label}**.`);
    if (names.every((name) => current.fields.some(({ label }) => label.toLowerCase() === name.toLowerCase())))
      return already(`There are the fields ${listInWords(names.map((name) => `**${name}**`))} already.`);
    if (current.fields.length + names.length > 30) return impossible("There are 30 fields, and more do not fit.");
    const [first = "", ...others] = names;
    const taken = current.fields.map(({ id }) => id);
    const fresh = others.map((label) => {
      const id = freshFieldId(label, taken);
      taken.push(id);
      return makeField(label, readFieldPhrase(label, null)?.kind ?? { type: "text" }, false, id);
    });
    const at = current.fields.indexOf(old);
    const kept: Field = { ...old, label: first };
    const next: Entity = {
      ...current,
      fields: [...current.fields.slice(0, at), kept, ...fresh, ...current.fields.slice(at + 1)],
      examples: current.examples.map((example) => ({ ...example, ...partsOf(example[old.id], [kept, ...fresh]) })),
    };
    return changed(
      withFields(
        { ...now, entities: now.entities.map((each) => (each.id === next.id ? next : each)) },
        next,
        next.fields,
      ),
      `**${old.label}** is split: there are the fields ${listInWords(names.map((name) => `**${name}**`))} now. What was entered in **${old.label}** stands in **${first}**.`,
      first,
    );
  });
};

/** "first and last name" are both names. */
function namesIn(words: string): string[] {
  const [, first = "", last = ""] =
    /^(first|fore) ?(?:name)?s? (?:and|&|\+|from|,) ?(?:a |the )?(last|sur|family) ?(?:name)?s?$/i.exec(words) ?? [];
  if (first !== "")
    return [
      /^fore/i.test(first) ? "Forename" : "First name",
      /^sur/i.test(last) ? "Surname" : /^fam/i.test(last) ? "Family name" : "Last name",
    ];
  return words.split(/\s*,\s*(?:and )?|\s+(?:and|&|\+)\s+/i).flatMap((name) => {
    const phrase = readFieldPhrase(name, null);
    return phrase === null || name.split(" ").length > 3 ? [] : [phrase.label];
  });
}

/** "Ana Kolar" in two parts; what cannot be parted stays in the first. */
function partsOf(value: unknown, fields: readonly Field[]): Record<string, string> {
  const [first, last, other] = fields;
  if (typeof value !== "string" || first === undefined || last === undefined || other !== undefined) return {};
  const at = value.lastIndexOf(" ");
  return at < 0 ? {} : { [first.id]: value.slice(0, at), [last.id]: value.slice(at + 1) };
}
