import type { Entity } from "@lathe/protocol/app/entity";
import { type Field, isComputed } from "@lathe/protocol/app/field";
import { inSentence } from "../generate/entity-parts.ts";
import { freshFieldId } from "../generate/names.ts";
import { type FieldKind, kindOfName, makeField, meansDone, typeInWords } from "../language/field-kinds.ts";
import type { FieldPhrase } from "../language/field-phrase.ts";
import { listInWords, withArticle } from "../language/words.ts";
import type { Applied, FieldChange } from "./change.ts";
import { sameSort } from "./field-meant.ts";

const MAX_FIELDS = 30;

/** What becomes of an entity by a change of one of its fields. */
export function applyToField(entity: Entity, change: FieldChange): Applied<Entity> {
  switch (change.type) {
    case "field.add":
      return addField(entity, change);
    case "field.remove":
      return withField(entity, change.field, (field) => removeField(entity, field));
    case "field.rename":
      return withField(entity, change.field, (field) => renameField(entity, field, change.label));
    case "field.retype":
      return withField(entity, change.field, (field) => retypeField(entity, field, change));
    case "field.require":
      return withField(entity, change.field, (field) => requireField(entity, field, change.required));
    case "option.add":
      return withField(entity, change.field, (field) =>
        changeOptions(entity, field, (options) =>
          hasOption(options, change.option) ? options : [...options, change.option],
        ),
      );
    case "option.remove":
      return withField(entity, change.field, (field) =>
        changeOptions(entity, field, (options) =>
          options.filter((option) => option.toLowerCase() !== change.option.toLowerCase()),
        ),
      );
    case "option.rename":
      return withField(entity, change.field, (field) => renameOption(entity, field, change.option, change.to));
    case "option.first":
      return withField(entity, change.field, (field) =>
        changeOptions(entity, field, (options) => [
          ...change.options,
          ...options.filter((option) => !hasOption(change.options, option)),
        ]),
      );
  }
}

function changed(value: Entity, said: string, it?: string): Applied<Entity> {
  return { type: "changed", value, said, ...(it === undefined ? {} : { it }) };
}
function already(said: string): Applied<Entity> {
  return { type: "already", said };
}
function impossible(said: string): Applied<Entity> {
  return { type: "impossible", said };
}

function withField(entity: Entity, id: string, act: (field: Field) => Applied<Entity>): Applied<Entity> {
  const field = entity.fields.find((each) => each.id === id);
  return field === undefined ? impossible(`There is no field "${id}".`) : act(field);
}

function replaceField(entity: Entity, field: Field): Entity {
  return { ...entity, fields: entity.fields.map((each) => (each.id === field.id ? field : each)) };
}

function addField(entity: Entity, { phrase }: Extract<FieldChange, { type: "field.add" }>): Applied<Entity> {
  const there =
    entity.fields.find((field) => field.label.toLowerCase() === phrase.label.toLowerCase()) ??
    sameSort(phrase.label, phrase.kind.type, entity.fields) ??
    ownName(phrase.label, entity) ??
    undefined;
  // "a score between 1 and 10" is another one than five stars.
  const isOther =
    there?.type === "rating" &&
    phrase.kind.type === "rating" &&
    there.max !== phrase.kind.max &&
    there.label.toLowerCase() !== phrase.label.toLowerCase();
  // "a subject dropdown: maths, English", where the subject is told in words.
  if (there?.type === "text" && there.id !== entity.titleField && isToldChoice(phrase))
    return retypeField(entity, there, { type: "field.retype", field: there.id, kind: phrase.kind });
  if (!isOther && there !== undefined)
    return {
      type: "already",
      said: `There is a field **${there.label}** already (${typeInWords(there)}).`,
      it: there.label,
    };
  if (entity.fields.length >= MAX_FIELDS)
    return impossible(
      `The app has ${MAX_FIELDS} fields, and that is as many as I can lay out well; **${phrase.label}** was not added.`,
    );
  const id = freshFieldId(
    phrase.label,
    entity.fields.map((field) => field.id),
  );
  const field = makeField(phrase.label, phrase.kind, phrase.required, id);
  const next = { ...entity, fields: [...entity.fields, field] };
  // The first checkbox that says that one is dealt with is what the list ticks.
  const isDone = field.type === "checkbox" && entity.done === null && meansDone(field.label);
  const silence = /\b(?:reminder|alarm(?! (?:code|pin|system|number|company)))/i.test(field.label)
    ? " It is kept and shown; the app cannot ring by itself."
    : "";
  const spelling = phrase.correction === null ? "" : ` I read “${phrase.correction[0]}” as “${phrase.correction[1]}”.`;
  return changed(
    isDone ? { ...next, done: { field: id, strike: false } } : next,
    `Added the field **${field.label}** (${typeInWords(field)}).${spelling}${silence}`,
    field.label,
  );
}

/** A choice of what somebody named, and not of what is usual. */
function isToldChoice({ label, kind }: FieldPhrase): boolean {
  const usual = kindOfName(label);
  return (
    kind.type === "choice" &&
    kind.options.length > 1 &&
    (usual.type !== "choice" || usual.options.join() !== kind.options.join())
  );
}

/** "invoice number", where an invoice has a number; "number of people", where it has people in numbers. */
function ownName(label: string, { singular, fields }: Entity): Field | null {
  const plain = label.toLowerCase();
  const bare = plain.startsWith(`${singular.toLowerCase()} `)
    ? plain.slice(singular.length + 1)
    : plain.replace(/^(?:number|amount|count) of /, "");
  const own = bare === plain ? null : (fields.find((field) => field.label.toLowerCase() === bare) ?? null);
  if (own !== null) return own;
  // "last contact date", where the last contact is a date; "table number", where the table is told in words.
  const [, stem, tail] = /^(.{3,}) (date|day|number)$/.exec(plain) ?? [];
  const types = tail === "number" ? /^(?:text|number)$/ : /^date$/;
  return fields.find(({ label, type }) => label.toLowerCase() === stem && types.test(type)) ?? null;
}

/** Takes a field away and everything that speaks of it. */
function removeField(entity: Entity, field: Field): Applied<Entity> {
  if (field.id === entity.titleField)
    return impossible(`**${field.label}** names each ${entity.singular}, so it has to stay. I can rename it.`);
  const without = (ids: readonly string[]) => ids.filter((id) => id !== field.id);
  const low = entity.lowStock;
  const next: Entity = {
    ...entity,
    fields: entity.fields.filter((each) => each.id !== field.id),
    done: entity.done?.field === field.id ? null : entity.done,
    lowStock:
      low === null || low.field === field.id ? null : low.threshold === field.id ? { ...low, threshold: 5 } : low,
    features: {
      ...entity.features,
      filters: without(entity.features.filters),
      totals: without(entity.features.totals),
      clearDone: entity.features.clearDone && entity.done?.field !== field.id,
    },
    order: entity.order.field === field.id ? { field: null, direction: "descending" } : entity.order,
    examples: entity.examples.map(({ [field.id]: _removed, ...rest }) => rest),
  };
  return changed(
    next,
    `Removed the field **${field.label}**. What people entered in it stays stored, in case it comes back.`,
  );
}

function renameField(entity: Entity, field: Field, label: string): Applied<Entity> {
  if (field.label === label) return already(`The field is called **${label}** already.`);
  const other = entity.fields.find((each) => each.id !== field.id && each.label.toLowerCase() === label.toLowerCase());
  if (other !== undefined)
    return impossible(`There is another field called **${other.label}**, so **${field.label}** keeps its name.`);
  return changed(
    replaceField(entity, { ...field, label }),
    `**${field.label}** is called **${label}** now; what was entered in it stays.`,
    label,
  );
}

function retypeField(
  entity: Entity,
  field: Field,
  { kind }: Extract<FieldChange, { type: "field.retype" }>,
): Applied<Entity> {
  const next = makeField(field.label, kind, field.required, field.id);
  if (JSON.stringify(next) === JSON.stringify(makeField(field.label, kindOf(field), field.required, field.id))) {
    return already(`**${field.label}** is ${withArticle(typeInWords(field))} already.`);
  }
  if (field.id === entity.titleField)
    return impossible(`**${field.label}** names each ${entity.singular}, so it has to stay text.`);
  const cleaned = removeField(entity, field);
  if (cleaned.type !== "changed") return cleaned;
  // What speaks of the field stays where the new type allows it.
  const keepsFilter = entity.features.filters.includes(field.id) && ["text", "choice", "checkbox"].includes(next.type);
  const keepsTotal = entity.features.totals.includes(field.id) && ["number", "money"].includes(next.type);
  const retyped: Entity = {
    ...(field.type === next.type ? entity : cleaned.value),
    fields: entity.fields.map((each) => (each.id === field.id ? next : each)),
    features: {
      ...cleaned.value.features,
      filters: keepsFilter ? entity.features.filters : cleaned.value.features.filters,
      totals: keepsTotal ? entity.features.totals : cleaned.value.features.totals,
      clearDone: field.type === next.type ? entity.features.clearDone : cleaned.value.features.clearDone,
    },
    order: entity.order,
    ...(next.type === "checkbox" && entity.done === null && meansDone(next.label)
      ? { done: { field: next.id, strike: false } }
      : {}),
  };
  const examples =
    field.type === next.type && next.type !== "choice"
      ? retyped.examples
      : entity.examples.map((example, at) => withKept(example, next, at));
  return changed({ ...retyped, examples }, `**${field.label}** is ${withArticle(typeInWords(next))} now.`, field.label);
}

/** An example with the value that it has as a field of another type holds it; of a choice each has one of its options. */
function withKept(example: Entity["examples"][number], field: Field, at: number): Entity["examples"][number] {
  const { [field.id]: value, ...rest } = example;
  if (value === undefined || value === null) return rest;
  const text = String(value);
  switch (field.type) {
    case "choice": {
      const same = field.options.find((option) => option.toLowerCase() === text.toLowerCase());
      const kept = same ?? field.options[at % field.options.length];
      return kept === undefined ? rest : { ...rest, [field.id]: kept };
    }
    case "text":
    case "longText":
      return typeof value === "string" && !/^[+-]\d+$/.test(value) ? example : rest;
    case "number":
    case "money":
      return typeof value === "number" ? example : rest;
    case "rating":
      return typeof value === "number" && value >= 1 && value <= field.max ? example : rest;
    case "tags":
      return typeof value === "string" ? example : rest;
    default:
      return rest;
  }
}

function kindOf({ id: _id, label: _label, required: _required, ...kind }: Field): FieldKind {
  return kind;
}

function requireField(entity: Entity, field: Field, required: boolean): Applied<Entity> {
  const word = required ? "required" : "optional";
  if (field.required === required) return already(`**${field.label}** is ${word} already.`);
  if (field.id === entity.titleField)
    return impossible(`**${field.label}** names each ${entity.singular}, so it has to stay required.`);
  if (isComputed(field))
    return impossible(`**${field.label}** is worked out of other values; nobody enters it, so it cannot be ${word}.`);
  return changed(replaceField(entity, { ...field, required }), `**${field.label}** is ${word} now.`, field.label);
}

function hasOption(options: readonly string[], option: string): boolean {
  return options.some((each) => each.toLowerCase() === option.toLowerCase());
}

function changeOptions(entity: Entity, field: Field, change: (options: string[]) => string[]): Applied<Entity> {
  if (field.type !== "choice" && field.type !== "tags")
    return impossible(
      `**${field.label}** is ${withArticle(typeInWords(field))} and has no options. I can make it a choice: “make ${inSentence(field.label)} a dropdown with …”.`,
    );
  const options = change(field.options);
  if (options.join("\n") === field.options.join("\n"))
    return already(
      `**${field.label}** has the options ${listInWords(field.options.length === 0 ? ["that are entered"] : field.options)}.`,
    );
  if (options.length === 0 && field.type === "choice")
    return impossible(`**${field.label}** needs at least one option.`);
  if (options.length > 30) return impossible(`**${field.label}** has 30 options, and that is as many as it can have.`);
  return changed(
    replaceField(entity, { ...field, options }),
    `**${field.label}** has the options ${listInWords(options)} now.`,
    field.label,
  );
}

/** What examples say of it is called by the new name as well; records that are stored keep the old one. */
function renameOption(entity: Entity, field: Field, option: string, to: string): Applied<Entity> {
  const applied = changeOptions(entity, field, (options) =>
    options.map((each) => (each.toLowerCase() === option.toLowerCase() ? to : each)),
  );
  if (applied.type !== "changed") return applied;
  const examples = applied.value.examples.map((example) => {
    const value = example[field.id];
    return typeof value === "string" && value.toLowerCase() === option.toLowerCase()
      ? { ...example, [field.id]: to }
      : example;
  });
  return {
    ...applied,
    value: { ...applied.value, examples },
    said: `${applied.said} What is stored as “${option}” stays so until it is chosen anew.`,
  };
}
