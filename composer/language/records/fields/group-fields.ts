import type { Field } from "@lathe/protocol/app/field";
import { choiceOf } from "../../field-aside.ts";
import { findField } from "../../field-phrase.ts";
import { makeField } from "../../field-kinds.ts";
import { asLabel, singularOf } from "../../words.ts";
import { type ComposedList, type WithField, addField, withFirstView } from "../composed.ts";

export const WEEK = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/** A board whose columns were told: "with columns to do, doing and done". */
export function withColumns(list: ComposedList, words: string): ComposedList {
  const kind = choiceOf(words.split(/\s*(?:,|\band\b|\/)\s*/i));
  const known = list.entity.fields.find(
    (field) => field.type === "choice" && /^(?:status|stage|state|phase)$/i.test(field.label),
  );
  if (known === undefined) {
    const made = addField(list, makeField("Status", kind));
    const options = kind.type === "choice" ? kind.options : [];
    return withFirstView(filled(made.list, made.field.id, options), { type: "board", columns: made.field.id });
  }
  const fields = list.entity.fields.map((field) => (field === known ? { ...known, ...kind } : field));
  const examples = list.entity.examples.map((example, index) => refill(example, known.id, kind, index));
  return withFirstView({ ...list, entity: { ...list.entity, fields, examples } }, { type: "board", columns: known.id });
}

/** Sections by what is a text so far, or not there at all: a choice of the values that its examples have, or of usual ones. */
export function withGroups(list: ComposedList, words: string): ComposedList | null {
  const label = asLabel(singularOf(words.trim().toLowerCase()));
  const { fields, examples } = list.entity;
  const known = findField(words, fields);
  // Days stand in a calendar.
  if (known === null && label === "Month" && fields.some(({ type }) => type === "date")) return null;
  if (known !== null && (known.type !== "text" || known.id === list.entity.titleField)) return null;
  if (known === null && (list.domain === null || !/^[\p{L}]+(?: [\p{L}]+)?$/u.test(label) || fields.length >= 30))
    return null;
  const name = known?.label ?? label;
  const told = (list.domain?.examples ?? []).flatMap((example) => {
    const value = example[name];
    return typeof value === "string" ? [value] : [];
  });
  const usual = USUAL_GROUPS.find(([pattern]) => pattern.test(name))?.[1];
  const values0 = [...new Set(told)].filter((value) => value !== "").slice(0, 5);
  const isShared = values0.length < told.length && told.length > 2;
  const isOfThings = THINGS.test(list.entity.plural);
  const options =
    values0.length > 1 && (isShared || known !== null)
      ? values0
      : usual !== undefined && (isOfThings || !OF_THINGS.test(name))
        ? usual
        : [`${name} A`, `${name} B`, "Other"];
  const kind = choiceOf(options);
  if (known === null) {
    const made = addField(list, makeField(name, kind));
    const grouped = kind.type === "choice" ? filled(made.list, made.field.id, kind.options) : made.list;
    return withFirstView(grouped, { type: "sections", by: made.field.id });
  }
  const changed = fields.map((field) => (field === known ? makeField(name, kind, known.required, known.id) : field));
  const kept = kind.type === "choice" ? kind.options : [];
  const values = examples.map((example, index) =>
    kept.includes(String(example[known.id])) ? example : refill(example, known.id, kind, index),
  );
  return withFirstView(
    { ...list, entity: { ...list.entity, fields: changed, examples: values } },
    { type: "sections", by: known.id },
  );
}

/** A new choice with usual options, as "decade" has; null where the list has such a field, or it has no usual ones. */
export function usualGroup(list: ComposedList, words: string): WithField | null {
  const label = asLabel(singularOf(words.trim().toLowerCase()));
  const usual = USUAL_GROUPS.find(([pattern]) => pattern.test(label))?.[1];
  const { fields } = list.entity;
  if (usual === undefined || fields.length >= 30 || findField(words, fields) !== null) return null;
  const made = addField(list, makeField(label, choiceOf(usual)));
  return { list: filled(made.list, made.field.id, usual), field: made.field };
}

/** A choice of the days of a week. */
export function isWeekday(field: Field): boolean {
  return field.type === "choice" && field.options.some((option) => /^(?:mon|tues|wednes)day$/i.test(option));
}

/** Where things lie, which is nowhere that somebody was. */
const OF_THINGS = /^(?:place|location|area|spot)$/i;
const THINGS =
  /(?:^| )(?:items?|things|tools?|products?|parts|supplies|stock|objects?|boxes|equipment|materials?|wines?|food|ingredients?|belongings|possessions|keys|cables|documents|clothes|toys|books|spices|medicines?)$/i;

const USUAL_GROUPS: readonly [RegExp, readonly string[]][] = [
  [/^(?:shop|store|supermarket)$/i, ["Supermarket", "Bakery", "Market", "Chemist"]],
  [/^aisle$/i, ["Fruit and vegetables", "Dairy", "Bakery", "Pantry", "Household"]],
  [/^room$/i, ["Kitchen", "Living room", "Bedroom", "Cellar"]],
  [/^(?:place|location|area|spot)$/i, ["Shelf", "Cupboard", "Storeroom", "Garage"]],
  [/^(?:day|weekday|day of the week)$/i, WEEK],
  [/^month$/i, "January February March April May June July August September October November December".split(" ")],
  [/^season$/i, ["Spring", "Summer", "Autumn", "Winter"]],
  [/^(?:continent)$/i, ["Africa", "Asia", "Europe", "North America", "Oceania", "South America"]],
  [/^(?:country)$/i, ["Germany", "France", "Italy", "Spain"]],
  [/^(?:language)$/i, ["English", "German", "French", "Spanish"]],
  [/^(?:decade)$/i, ["1980s", "1990s", "2000s", "2010s", "2020s"]],
  [/^(?:colou?r)$/i, ["White", "Yellow", "Red", "Blue", "Green"]],
  [/^(?:size)$/i, ["Small", "Medium", "Large"]],
  [/^(?:urgency|importance)$/i, ["Urgent", "Soon", "Some time"]],
];

/** A new field gets values in the examples, so that a view of it has something to show. */
export function filled(list: ComposedList, field: string, values: readonly string[]): ComposedList {
  const examples = list.entity.examples.map((example, index) => ({
    ...example,
    [field]: values[(index * 2) % values.length] ?? "",
  }));
  return { ...list, entity: { ...list.entity, examples } };
}

export function refill(
  example: ComposedList["entity"]["examples"][number],
  field: string,
  kind: ReturnType<typeof choiceOf>,
  index: number,
): ComposedList["entity"]["examples"][number] {
  const options = kind.type === "choice" ? kind.options : [];
  return { ...example, [field]: options[index % options.length] ?? "" };
}
