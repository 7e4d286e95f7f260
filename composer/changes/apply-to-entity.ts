import type { Entity } from "@lathe/protocol/app/entity";
import type { Field } from "@lathe/protocol/app/field";
import { inSentence } from "../generate/entity-parts.ts";
import { freshFieldId } from "../generate/names.ts";
import { type FieldKind, makeField, meansDone, typeInWords } from "../language/field-kinds.ts";
import { DEFAULT_TICK } from "../language/streak-words.ts";
import { asLabel, listInWords, withArticle } from "../language/words.ts";
import type { Applied, EntityChange, SwitchedFeature } from "./change.ts";

const MAX_FIELDS = 30;

/** What becomes of an entity by a change of it. */
export function applyToEntity(entity: Entity, change: EntityChange): Applied<Entity> {
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
      return withField(entity, change.field, (field) => {
        if (field.required === change.required)
          return already(`**${field.label}** is ${change.required ? "required" : "optional"} already.`);
        if (field.id === entity.titleField)
          return impossible(`**${field.label}** names each ${entity.singular}, so it has to stay required.`);
        return changed(
          replaceField(entity, { ...field, required: change.required }),
          `**${field.label}** is ${change.required ? "required" : "optional"} now.`,
        );
      });
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
    case "feature.switch":
      return switchFeature(entity, change.feature, change.on);
    case "filter.switch":
      return switchFilter(entity, change.field, change.on);
    case "total.switch":
      return switchTotal(entity, change.field, change.on);
    case "order.set":
      return setOrder(entity, change.field, change.direction);
    case "streaks.switch":
      return switchStreaks(entity, change.on);
    case "examples.remove":
      if (entity.examples.length === 0) return already("The app has no examples in it.");
      return changed(
        { ...entity, examples: [] },
        "New copies of the app start empty. Examples that are stored in your browser already can be deleted in the app.",
      );
  }
}

function changed(value: Entity, said: string): Applied<Entity> {
  return { type: "changed", value, said };
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

function addField(entity: Entity, { phrase }: Extract<EntityChange, { type: "field.add" }>): Applied<Entity> {
  const there = entity.fields.find((field) => field.label.toLowerCase() === phrase.label.toLowerCase());
  if (there !== undefined) return already(`There is a field **${there.label}** already (${typeInWords(there)}).`);
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
  const silence = /\b(?:reminder|alarm)/i.test(field.label)
    ? " It is kept and shown; the app cannot ring by itself."
    : "";
  const spelling = phrase.correction === null ? "" : ` I read “${phrase.correction[0]}” as “${phrase.correction[1]}”.`;
  return changed(
    isDone ? { ...next, done: { field: id, strike: false } } : next,
    `Added the field **${field.label}** (${typeInWords(field)}).${spelling}${silence}`,
  );
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
  );
}

function retypeField(
  entity: Entity,
  field: Field,
  { kind }: Extract<EntityChange, { type: "field.retype" }>,
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
  return changed(retyped, `**${field.label}** is ${withArticle(typeInWords(next))} now.`);
}

function kindOf({ id: _id, label: _label, required: _required, ...kind }: Field): FieldKind {
  return kind;
}

function hasOption(options: readonly string[], option: string): boolean {
  return options.some((each) => each.toLowerCase() === option.toLowerCase());
}

function changeOptions(entity: Entity, field: Field, change: (options: string[]) => string[]): Applied<Entity> {
  if (field.type !== "choice")
    return impossible(
      `**${field.label}** is ${withArticle(typeInWords(field))} and has no options. I can make it a choice: “make ${inSentence(field.label)} a dropdown with …”.`,
    );
  const options = change(field.options);
  if (options.length === field.options.length)
    return already(`**${field.label}** has the options ${listInWords(field.options)}.`);
  if (options.length === 0) return impossible(`**${field.label}** needs at least one option.`);
  return changed(
    replaceField(entity, { ...field, options }),
    `**${field.label}** has the options ${listInWords(options)} now.`,
  );
}

function switchFeature(entity: Entity, feature: SwitchedFeature, on: boolean): Applied<Entity> {
  const { singular } = entity;
  const done = entity.fields.find((field) => field.id === entity.done?.field);
  const words: Record<SwitchedFeature, [on: string, off: string, what: string]> = {
    search: ["There is a search box above the list now.", "The search box is gone.", "a search box"],
    sorting: ["The list can be sorted by any field now.", "The choice of sorting is gone.", "a choice of sorting"],
    clearDone: [
      `There is a button “Clear ${inSentence(done?.label ?? "")}” now; it shows when there is something to clear.`,
      "The button that clears the list is gone.",
      `a button “Clear ${inSentence(done?.label ?? "")}” (it shows when there is something to clear)`,
    ],
    delete: [
      `Each ${singular} has a delete button now, and deleting can be undone.`,
      "The delete buttons are gone.",
      `a delete button at each ${singular}`,
    ],
    confirmDelete: [
      "Deleting asks first now.",
      "Deleting no longer asks first; it can be undone.",
      "a question before it deletes",
    ],
  };
  const [saidOn, saidOff, what] = words[feature];
  if (feature === "clearDone" && on && done === undefined) {
    return impossible(`No field says that ${withArticle(singular)} is done. Add one first: “add a done checkbox”.`);
  }
  if (entity.features[feature] === on)
    return already(on ? `The app has ${what} already.` : `The app has not got ${what}.`);
  const features = {
    ...entity.features,
    [feature]: on,
    ...(feature === "confirmDelete" && on ? { delete: true } : {}),
  };
  return changed({ ...entity, features }, on ? saidOn : saidOff);
}

function switchStreaks(entity: Entity, on: boolean): Applied<Entity> {
  const { streaks, ...rest } = entity;
  if ((streaks !== undefined) === on)
    return already(on ? "The days in a row are counted already." : "The app counts no days in a row.");
  return on
    ? changed(
        { ...entity, streaks: { label: DEFAULT_TICK } },
        `Each ${entity.singular} can be ticked day by day now, and its days in a row are counted.`,
      )
    : changed(rest, "The days in a row are no longer counted. What was ticked stays stored, in case they come back.");
}

function switchFilter(entity: Entity, id: string | null, on: boolean): Applied<Entity> {
  const filterable = entity.fields.filter(
    (field) =>
      field.type === "choice" || field.type === "checkbox" || (field.type === "text" && field.id !== entity.titleField),
  );
  const wanted =
    id === null
      ? on
        ? filterable.filter((field) => field.type !== "text")
        : entity.fields.filter((field) => entity.features.filters.includes(field.id))
      : entity.fields.filter((field) => field.id === id);
  const [first] = wanted;
  if (first === undefined)
    return on
      ? impossible("There is no field to filter by yet: a checkbox or a choice would do.")
      : already("There are no filters.");
  const unfit = wanted.find((field) => !filterable.includes(field));
  if (unfit !== undefined)
    return impossible(
      `I can filter by checkboxes, choices and short texts, not by **${unfit.label}** (${typeInWords(unfit)}). I can sort by it.`,
    );
  const fresh = wanted.filter((field) => entity.features.filters.includes(field.id) !== on);
  const names = listInWords(fresh.map((field) => `**${field.label}**`));
  if (fresh.length === 0)
    return already(
      on
        ? `The list can be filtered by ${listInWords(wanted.map((field) => `**${field.label}**`))} already.`
        : `There is no filter by **${first.label}**.`,
    );
  const ids = fresh.map((field) => field.id);
  const filters = on
    ? [...entity.features.filters, ...ids]
    : entity.features.filters.filter((each) => !ids.includes(each));
  return changed(
    { ...entity, features: { ...entity.features, filters } },
    on ? `The list can be filtered by ${names} now.` : `The filter by ${names} is gone.`,
  );
}

function switchTotal(entity: Entity, id: string | null, on: boolean): Applied<Entity> {
  const numbers = entity.fields.filter((field) => field.type === "money" || field.type === "number");
  const field =
    id === null
      ? (numbers.find((each) => each.type === "money") ?? numbers[0])
      : entity.fields.find((each) => each.id === id);
  if (field === undefined) return impossible("There is no number to add up yet. Add one first: “add a price”.");
  if (!numbers.some((each) => each.id === field.id))
    return impossible(`**${field.label}** is ${withArticle(typeInWords(field))}, so there is nothing to add up.`);
  if (entity.features.totals.includes(field.id) === on)
    return already(
      on ? `The total of **${field.label}** is shown already.` : `No total of **${field.label}** is shown.`,
    );
  const totals = on
    ? [...entity.features.totals, field.id]
    : entity.features.totals.filter((each) => each !== field.id);
  return changed(
    { ...entity, features: { ...entity.features, totals } },
    on ? `The total of **${field.label}** stands at the top now.` : `The total of **${field.label}** is gone.`,
  );
}

function setOrder(entity: Entity, id: string | null, asked: "ascending" | "descending" | null): Applied<Entity> {
  const field = entity.fields.find((each) => each.id === id) ?? null;
  const natural = field === null || field.type === "rating" || field.type === "money" ? "descending" : "ascending";
  const direction = asked ?? natural;
  const label = field === null ? "when they were added" : `**${field.label}**`;
  const words = `by ${label}, ${directionInWords(field, direction)}`;
  if (entity.order.field === id && entity.order.direction === direction)
    return already(`The list is sorted ${words} already.`);
  return changed({ ...entity, order: { field: id, direction } }, `The list is sorted ${words} now.`);
}

function directionInWords(field: Field | null, direction: "ascending" | "descending"): string {
  const up = direction === "ascending";
  if (field === null) return up ? "oldest first" : "newest first";
  switch (field.type) {
    case "date":
      return up ? "earliest first" : "latest first";
    case "number":
    case "money":
    case "rating":
      return up ? "lowest first" : "highest first";
    case "checkbox":
      return up ? "unticked first" : "ticked first";
    case "choice":
      return up ? `${asLabel(field.options[0] ?? "")} first` : `${asLabel(field.options.at(-1) ?? "")} first`;
    default:
      return up ? "from A to Z" : "from Z to A";
  }
}
