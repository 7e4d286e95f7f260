import type { Entity } from "@lathe/protocol/app/entity";
import { type Field, isDay, isNumeric } from "@lathe/protocol/app/field";
import { isMoney } from "../language/currency.ts";
import { inSentence } from "../generate/entity-parts.ts";
import { typeInWords } from "../language/field-kinds.ts";
import { DEFAULT_TICK } from "../language/streak-words.ts";
import { asLabel, listInWords, withArticle } from "../language/words.ts";
import { applyToField } from "./apply-to-field.ts";
import type { Applied, EntityChange, SwitchedFeature } from "./change.ts";

/** What becomes of an entity by a change of it. */
export function applyToEntity(entity: Entity, change: EntityChange): Applied<Entity> {
  switch (change.type) {
    case "feature.switch":
      return change.feature === "strike"
        ? switchStrike(entity, change.on)
        : switchFeature(entity, change.feature, change.on);
    case "filter.switch":
      return switchFilter(entity, change.field, change.on);
    case "total.switch":
      return switchTotal(entity, change.field, change.on);
    case "order.set":
      return setOrder(entity, change.field, change.direction);
    case "streaks.switch":
      return switchStreaks(entity, change.on);
    default:
      return applyToField(entity, change);
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

/** Whether what is done is crossed out. */
function switchStrike(entity: Entity, on: boolean): Applied<Entity> {
  if (entity.done === null)
    return impossible(
      `No field says that ${withArticle(entity.singular)} is done. Add one first: “add a done checkbox”.`,
    );
  if (entity.done.strike === on) return already(`What is done is ${on ? "crossed out already" : "not crossed out"}.`);
  return changed(
    { ...entity, done: { ...entity.done, strike: on } },
    on ? "What is done is crossed out now." : "What is done is no longer crossed out.",
  );
}

function switchFeature(entity: Entity, feature: Exclude<SwitchedFeature, "strike">, on: boolean): Applied<Entity> {
  const { singular } = entity;
  const done = entity.fields.find((field) => field.id === entity.done?.field);
  const words: Record<Exclude<SwitchedFeature, "strike">, [on: string, off: string, what: string]> = {
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
    transfer: [
      `The ${entity.plural} can be saved as a file and read from one now (CSV and JSON).`,
      "Saving as a file and reading from one is gone.",
      "a menu that saves as a file and reads from one (CSV and JSON)",
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
      ["choice", "checkbox", "tags", "relation"].includes(field.type) ||
      (field.type === "text" && field.id !== entity.titleField),
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
      `I can filter by checkboxes, choices, tags, links and short texts, not by **${unfit.label}** (${typeInWords(unfit)}). I can sort by it.`,
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
  const numbers = entity.fields.filter((field) => isNumeric(field) && field.type !== "rating");
  const field =
    id === null
      ? (numbers.find((each) => each.type === "money") ?? numbers[0])
      : entity.fields.find((each) => each.id === id);
  if (field === undefined) return impossible("There is no number to add up yet. Add one first: “add a price”.");
  const [number] = numbers.toSorted((a, b) => Number(b.type === "money") - Number(a.type === "money"));
  if (field.type === "choice" && number !== undefined)
    return impossible(
      `What each **${field.label}** adds up to is a chart: “a chart of ${number.label.toLowerCase()} by ${field.label.toLowerCase()}”.`,
    );
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
  const isAmount = field !== null && isMoney(field);
  const natural = field === null || field.type === "rating" || isAmount ? "descending" : "ascending";
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
  if (isDay(field)) return up ? "earliest first" : "latest first";
  switch (field.type) {
    case "number":
    case "money":
    case "rating":
    case "formula":
    case "rollup":
      return up ? "lowest first" : "highest first";
    case "checkbox":
      return up ? "unticked first" : "ticked first";
    case "choice":
      return up ? `${asLabel(field.options[0] ?? "")} first` : `${asLabel(field.options.at(-1) ?? "")} first`;
    default:
      return up ? "from A to Z" : "from Z to A";
  }
}
