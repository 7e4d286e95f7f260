import type { AppSpecification } from "@lathe/protocol/app-specification";
import type { Entity } from "@lathe/protocol/app/entity";
import type { Field } from "@lathe/protocol/app/field";
import { choiceOf } from "../language/field-aside.ts";
import { kindOfName } from "../language/field-kinds.ts";
import { readFieldPhrase } from "../language/field-phrase.ts";
import { FIELD_WORDS, KIND_WORDS } from "../language/row-words.ts";
import { asLabel, listInWords, singularOf, withoutQuotes } from "../language/words.ts";
import { actOf } from "./apply-change.ts";
import { placedBlocks } from "./find-place.ts";
import { entityOfNoun } from "./mentions.ts";
import { namesOfBlock } from "./names-in-app.ts";
import { withExamples } from "./read-contents.ts";
import { NO_ENTRY } from "./read-entries.ts";
import { act, already, type Clause, impossible, type Read, type Reader } from "./reader.ts";

const ADDED =
  /^(?:also )?(?:(?:add|include|insert|create)|new|another)\s+(?:(?:an?|the|another|one more|some|more|new)\s+)*/i;
const NAMED = /^(?:called|named|for|:)\s+/i;
/** One that is no value of a choice, though it stands where one could: "category icons", "status changes". */
const NO_VALUE =
  /^(?:and|or|with|for|of|to|in|on|by|as|from|is|so|per|at|if|when)\b|\b(?:levels?|changes?|updates?|history|tracking|names?|numbers?|codes?|icons?|images?|pages?|management|manager|reasons?|notes?|comments?|descriptions?|plans?|totals?|limits?|budgets?)$/i;
/** Of these there are so many that one more is told by its name alone: "an urgent priority". */
const OF_MANY = /^(?:priority|category|genre)$/i;
const NO_NAME =
  /^(?:second|third|sub|parent|main|default|new|other|different|extra|custom|own|overall|first|last|each|every|required|optional)$/i;
const ALIKE = /^(?:stage|status|state|step|phase|progress)$/i;
const MOST = 60;

/** "add category Pets", "new priority: urgent", "add Pets to the categories": a value of a field that there is. */
export const readToldOption: Reader = (clause) => {
  const told = toldSection(clause) ?? toldValues(clause.text, clause);
  return told === null ? newChoice(clause) : addTo(told, clause);
};

const FIRST =
  /^(?:add|include|new)\s+(?:an?|the|another|new)?\s*(category|genre|status|stage|type)\s+(?:(?:called|named|:)\s+)?(\p{Lu}.*)$/iu;

/** "add genre Western", where nothing has a genre yet: a choice with it. */
function newChoice({ text, app, entity, domain }: Clause): Read | null {
  const [, noun = "", list = ""] = FIRST.exec(text) ?? [];
  const values = /^\p{Lu}\p{Ll}/u.test(list) ? valuesIn(list, false) : null;
  const phrase = values === null || app.layout === "site" ? null : readFieldPhrase(noun.toLowerCase(), domain);
  if (values === null || phrase === null || entity === null) return null;
  const known = phrase.kind.type === "choice" ? phrase.kind.options : [];
  const kind = choiceOf([...values.map(asLabel), ...(known.length > 0 ? known : ["Other"])]);
  return { acts: [actOf({ type: "field.add", phrase: { ...phrase, kind } }, { app, entity })], unclear: [] };
}

const SECTION =
  /^(?:add|include|put in|create) (?:an? |the )?(?:new |own )?(?<value>[\p{L}][\p{L}' -]{1,30}?) (?:section|category|heading|group|part)(?: (?:to|on|in|for|of) (?:the |our |my )?(?<where>\p{L}+(?: list)?))?$/iu;

/** "add a vegetarian section to the menu", where the dishes stand under headings. */
function toldSection({ text, app }: Clause): Told | null {
  const { value = "", where = "" } = SECTION.exec(text)?.groups ?? {};
  if (value === "" || where === "") return null;
  for (const { block } of placedBlocks(app)) {
    const view = block.type === "records" ? block.views.find((each) => each.type === "sections") : undefined;
    if (block.type !== "records" || view?.type !== "sections") continue;
    const entity = app.entities.find(({ id }) => id === block.entity);
    const field = entity?.fields.find(({ id }) => id === view.by);
    const names = namesOfBlock(block, app).map((name) => name.toLowerCase());
    if (entity !== undefined && field?.type === "choice" && names.includes(where.toLowerCase()))
      return { entity, field, values: [value] };
  }
  return null;
}

interface Owner {
  entity: Entity;
  field: Field;
}

interface Told extends Owner {
  values: readonly string[];
}

function toldValues(text: string, clause: Clause): Told | null {
  const into =
    /^(?:also )?(?:add|put|include)\s+(?<list>.+?)\s+(?:to|into|in) (?:the |my |our )?(?<noun>\p{L}+s)(?: list)?$/iu.exec(
      text,
    )?.groups;
  const group = into?.["noun"] ?? "";
  if (into !== undefined && singularOf(group) !== group && entityOfNoun(group, clause.app) === null) {
    const owner = ownerOf(group, clause);
    const values = valuesIn(into["list"] ?? "", true);
    if (owner !== null && owner.field.type !== "text" && values !== null) return { ...owner, values };
  }
  const rest = ADDED.test(text) ? text.replace(ADDED, "").split(" ") : [];
  for (const length of [2, 1]) {
    const noun = rest.slice(0, length).join(" ");
    const list = rest.slice(length).join(" ");
    const owner = list === "" ? null : ownerOf(noun.replace(/:$/, ""), clause);
    if (owner === null) continue;
    const isNamed = noun.endsWith(":") || NAMED.test(list);
    const values = valuesIn(list.replace(NAMED, ""), isNamed, OF_MANY.test(singularOf(noun)));
    const isSure =
      isNamed || owner.field.type === "choice" || values?.every((value) => /^\p{Lu}/u.test(value)) === true;
    if (values !== null && isSure) return { ...owner, values };
  }
  const [value = "", noun = "", more] = rest;
  const isName = /^\p{Ll}/u.test(noun) && (/^\p{Lu}\p{Ll}/u.test(value) || OF_MANY.test(noun));
  const owner = more === undefined && isName && !NO_NAME.test(value) ? ownerOf(noun, clause) : null;
  const values =
    owner?.field.type === "choice" || owner?.field.type === "relation" ? valuesIn(value, false, true) : null;
  return owner === null || values === null ? null : { ...owner, values };
}

/** "deal stage", "categories": the field of that name, of the records that are spoken of before all others. */
function ownerOf(noun: string, { app, entity }: Clause): Owner | null {
  const wanted = singularOf(noun.toLowerCase());
  const entities = [...(entity === null ? [] : [entity]), ...app.entities.filter((each) => each.id !== entity?.id)];
  for (const each of entities) {
    const of = each.fields.filter(({ type }) => ["choice", "relation", "text", "tags"].includes(type));
    const field =
      of.find(({ label }) => [label.toLowerCase(), `${each.singular} ${label.toLowerCase()}`].includes(wanted)) ??
      (ALIKE.test(wanted) ? of.find(({ label, type }) => type === "choice" && ALIKE.test(label)) : undefined);
    if (field !== undefined && field.id !== each.titleField) return { entity: each, field };
  }
  return null;
}

/** The values of a list, each in a few words; null where one of them is a field, or a part of an app. */
function valuesIn(list: string, isNamed: boolean, isOfMany = false): string[] | null {
  const values = list
    .split(/\s*,\s*(?:and\s+)?|\s+and\s+|\s+&\s+/i)
    .map((value) => withoutQuotes(value.trim()))
    .filter((value) => value !== "");
  const isValue = (value: string) =>
    value.split(" ").length <= 3 &&
    /^[\p{L}\p{N}]/u.test(value) &&
    !NO_VALUE.test(value) &&
    !NO_ENTRY.test(value) &&
    (isNamed ||
      /^\p{Lu}\p{Ll}/u.test(value) ||
      (!KIND_WORDS.has(value.toLowerCase()) && (isOfMany ? PLAIN.test(kindOfName(value).type) : isPlainWord(value))));
  return values.length > 0 && values.every(isValue) ? values : null;
}

const PLAIN = /^(?:text|checkbox|choice)$/;

function isPlainWord(value: string): boolean {
  return !FIELD_WORDS.has(value.toLowerCase()) && kindOfName(value).type === "text";
}

function addTo({ entity, field, values }: Told, { app }: Clause): Read | null {
  const labels = values.map(asLabel);
  const names = listInWords(labels.map((label) => `**${label}**`));
  if (field.type === "choice" || field.type === "tags")
    return {
      acts: labels.map((option) => actOf({ type: "option.add", field: field.id, option }, { app, entity })),
      unclear: [],
    };
  if (field.type !== "relation")
    return act(() =>
      already(
        `**${field.label}** takes any words: write ${names} there in the app. “Make ${field.label.toLowerCase()} a choice of …” offers some to choose from.`,
      ),
    );
  const other = app.entities.find(({ id }) => id === field.entity);
  return other === undefined ? null : act((now) => withRecords(now, other, labels));
}

/** What is chosen from records of its own is one of these. */
function withRecords(app: AppSpecification, entity: Entity, labels: readonly string[]) {
  return withExamples(app, entity, (examples) => {
    const there = new Set(examples.map((each) => String(each[entity.titleField]).toLowerCase()));
    const fresh = labels.filter((label) => !there.has(label.toLowerCase()));
    if (fresh.length === 0) return already(`${listInWords(labels.map((label) => `**${label}**`))} is there already.`);
    if (examples.length + fresh.length > MOST)
      return impossible(`An app begins with ${MOST} ${entity.plural} at most. More are added in the app itself.`);
    return {
      examples: [...examples, ...fresh.map((label) => ({ [entity.titleField]: label }))],
      said: `Added ${listInWords(fresh.map((label) => `**${label}**`))} to the ${entity.plural}.`,
      it: entity.plural,
    };
  });
}
