import type { AppSpecification, Field } from "@lathe/protocol/app-specification";
import { inSentence } from "../generate/app-parts.ts";
import { freshFieldId } from "../generate/names.ts";
import { type FieldKind, makeField, meansDone, typeInWords } from "../language/field-kinds.ts";
import { DEFAULT_TICK } from "../language/streak-words.ts";
import { asLabel, listInWords, withArticle } from "../language/words.ts";
import type { Applied, Change, SwitchedFeature } from "./change.ts";

const MAX_FIELDS = 30;

export function applyChange(app: AppSpecification, change: Change): Applied {
  switch (change.type) {
    case "field.add":
      return addField(app, change);
    case "field.remove":
      return withField(app, change.field, (field) => removeField(app, field));
    case "field.rename":
      return withField(app, change.field, (field) => renameField(app, field, change.label));
    case "field.retype":
      return withField(app, change.field, (field) => retypeField(app, field, change));
    case "field.require":
      return withField(app, change.field, (field) => {
        if (field.required === change.required)
          return already(`**${field.label}** is ${change.required ? "required" : "optional"} already.`);
        if (field.id === app.titleField)
          return impossible(`**${field.label}** names each ${app.entity.singular}, so it has to stay required.`);
        return changed(
          replaceField(app, { ...field, required: change.required }),
          `**${field.label}** is ${change.required ? "required" : "optional"} now.`,
        );
      });
    case "option.add":
      return withField(app, change.field, (field) =>
        changeOptions(app, field, (options) =>
          hasOption(options, change.option) ? options : [...options, change.option],
        ),
      );
    case "option.remove":
      return withField(app, change.field, (field) =>
        changeOptions(app, field, (options) =>
          options.filter((option) => option.toLowerCase() !== change.option.toLowerCase()),
        ),
      );
    case "app.rename":
      if (change.name === app.name) return already(`The app is called **${app.name}** already.`);
      return changed({ ...app, name: change.name }, `The app is called **${change.name}** now.`);
    case "theme.accent":
      if (change.hex === app.theme.accent) return already(`The accent colour is ${change.words} already.`);
      return changed(
        { ...app, theme: { ...app.theme, accent: change.hex } },
        `The accent colour is ${change.words} now; it is made a little lighter or darker where text would be hard to read.`,
      );
    case "theme.mode": {
      const words = { dark: "dark", light: "light", system: "light or dark as the device asks" }[change.mode];
      if (change.mode === app.theme.mode) return already(`The app is ${words} already.`);
      return changed({ ...app, theme: { ...app.theme, mode: change.mode } }, `The app is ${words} now.`);
    }
    case "feature.switch":
      return switchFeature(app, change.feature, change.on);
    case "filter.switch":
      return switchFilter(app, change.field, change.on);
    case "total.switch":
      return switchTotal(app, change.field, change.on);
    case "order.set":
      return setOrder(app, change.field, change.direction);
    case "streaks.switch":
      return switchStreaks(app, change.on);
    case "examples.remove":
      if (app.examples.length === 0) return already("The app has no examples in it.");
      return changed(
        { ...app, examples: [] },
        "New copies of the app start empty. Examples that are stored in your browser already can be deleted in the app.",
      );
    case "always":
      return already(change.what);
  }
}

function changed(app: AppSpecification, said: string): Applied {
  return { type: "changed", app, said };
}
function already(said: string): Applied {
  return { type: "already", said };
}
function impossible(said: string): Applied {
  return { type: "impossible", said };
}

function withField(app: AppSpecification, id: string, act: (field: Field) => Applied): Applied {
  const field = app.fields.find((each) => each.id === id);
  return field === undefined ? impossible(`There is no field "${id}".`) : act(field);
}

function replaceField(app: AppSpecification, field: Field): AppSpecification {
  return { ...app, fields: app.fields.map((each) => (each.id === field.id ? field : each)) };
}

function addField(app: AppSpecification, { phrase }: Extract<Change, { type: "field.add" }>): Applied {
  const there = app.fields.find((field) => field.label.toLowerCase() === phrase.label.toLowerCase());
  if (there !== undefined) return already(`There is a field **${there.label}** already (${typeInWords(there)}).`);
  if (app.fields.length >= MAX_FIELDS)
    return impossible(
      `The app has ${MAX_FIELDS} fields, and that is as many as I can lay out well; **${phrase.label}** was not added.`,
    );
  const id = freshFieldId(
    phrase.label,
    app.fields.map((field) => field.id),
  );
  const field = makeField(phrase.label, phrase.kind, phrase.required, id);
  const next = { ...app, fields: [...app.fields, field] };
  // The first checkbox that says that one is dealt with is what the list ticks.
  const isDone = field.type === "checkbox" && app.done === null && meansDone(field.label);
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
function removeField(app: AppSpecification, field: Field): Applied {
  if (field.id === app.titleField)
    return impossible(`**${field.label}** names each ${app.entity.singular}, so it has to stay. I can rename it.`);
  const without = (ids: readonly string[]) => ids.filter((id) => id !== field.id);
  const low = app.lowStock;
  const next: AppSpecification = {
    ...app,
    fields: app.fields.filter((each) => each.id !== field.id),
    done: app.done?.field === field.id ? null : app.done,
    lowStock:
      low === null || low.field === field.id ? null : low.threshold === field.id ? { ...low, threshold: 5 } : low,
    features: {
      ...app.features,
      filters: without(app.features.filters),
      totals: without(app.features.totals),
      clearDone: app.features.clearDone && app.done?.field !== field.id,
    },
    order: app.order.field === field.id ? { field: null, direction: "descending" } : app.order,
    examples: app.examples.map(({ [field.id]: _removed, ...rest }) => rest),
  };
  return changed(
    next,
    `Removed the field **${field.label}**. What people entered in it stays stored, in case it comes back.`,
  );
}

function renameField(app: AppSpecification, field: Field, label: string): Applied {
  if (field.label === label) return already(`The field is called **${label}** already.`);
  const other = app.fields.find((each) => each.id !== field.id && each.label.toLowerCase() === label.toLowerCase());
  if (other !== undefined)
    return impossible(`There is another field called **${other.label}**, so **${field.label}** keeps its name.`);
  return changed(
    replaceField(app, { ...field, label }),
    `**${field.label}** is called **${label}** now; what was entered in it stays.`,
  );
}

function retypeField(
  app: AppSpecification,
  field: Field,
  { kind }: Extract<Change, { type: "field.retype" }>,
): Applied {
  const next = makeField(field.label, kind, field.required, field.id);
  if (JSON.stringify(next) === JSON.stringify(makeField(field.label, kindOf(field), field.required, field.id))) {
    return already(`**${field.label}** is ${withArticle(typeInWords(field))} already.`);
  }
  if (field.id === app.titleField)
    return impossible(`**${field.label}** names each ${app.entity.singular}, so it has to stay text.`);
  const cleaned = removeField(app, field);
  if (cleaned.type !== "changed") return cleaned;
  // What speaks of the field stays where the new type allows it.
  const keepsFilter = app.features.filters.includes(field.id) && ["text", "choice", "checkbox"].includes(next.type);
  const keepsTotal = app.features.totals.includes(field.id) && ["number", "money"].includes(next.type);
  const retyped: AppSpecification = {
    ...(field.type === next.type ? app : cleaned.app),
    fields: app.fields.map((each) => (each.id === field.id ? next : each)),
    features: {
      ...cleaned.app.features,
      filters: keepsFilter ? app.features.filters : cleaned.app.features.filters,
      totals: keepsTotal ? app.features.totals : cleaned.app.features.totals,
      clearDone: field.type === next.type ? app.features.clearDone : cleaned.app.features.clearDone,
    },
    order: app.order,
    ...(next.type === "checkbox" && app.done === null && meansDone(next.label)
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

function changeOptions(app: AppSpecification, field: Field, change: (options: string[]) => string[]): Applied {
  if (field.type !== "choice")
    return impossible(
      `**${field.label}** is ${withArticle(typeInWords(field))} and has no options. I can make it a choice: “make ${inSentence(field.label)} a dropdown with …”.`,
    );
  const options = change(field.options);
  if (options.length === field.options.length)
    return already(`**${field.label}** has the options ${listInWords(field.options)}.`);
  if (options.length === 0) return impossible(`**${field.label}** needs at least one option.`);
  return changed(
    replaceField(app, { ...field, options }),
    `**${field.label}** has the options ${listInWords(options)} now.`,
  );
}

function switchFeature(app: AppSpecification, feature: SwitchedFeature, on: boolean): Applied {
  const { singular } = app.entity;
  const done = app.fields.find((field) => field.id === app.done?.field);
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
  if (app.features[feature] === on)
    return already(on ? `The app has ${what} already.` : `The app has not got ${what}.`);
  const features = { ...app.features, [feature]: on, ...(feature === "confirmDelete" && on ? { delete: true } : {}) };
  return changed({ ...app, features }, on ? saidOn : saidOff);
}

function switchStreaks(app: AppSpecification, on: boolean): Applied {
  const { streaks, ...rest } = app;
  if ((streaks !== undefined) === on)
    return already(on ? "The days in a row are counted already." : "The app counts no days in a row.");
  return on
    ? changed(
        { ...app, streaks: { label: DEFAULT_TICK } },
        `Each ${app.entity.singular} can be ticked day by day now, and its days in a row are counted.`,
      )
    : changed(rest, "The days in a row are no longer counted. What was ticked stays stored, in case they come back.");
}

function switchFilter(app: AppSpecification, id: string | null, on: boolean): Applied {
  const filterable = app.fields.filter(
    (field) =>
      field.type === "choice" || field.type === "checkbox" || (field.type === "text" && field.id !== app.titleField),
  );
  const wanted =
    id === null
      ? on
        ? filterable.filter((field) => field.type !== "text")
        : app.fields.filter((field) => app.features.filters.includes(field.id))
      : app.fields.filter((field) => field.id === id);
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
  const fresh = wanted.filter((field) => app.features.filters.includes(field.id) !== on);
  const names = listInWords(fresh.map((field) => `**${field.label}**`));
  if (fresh.length === 0)
    return already(
      on
        ? `The list can be filtered by ${listInWords(wanted.map((field) => `**${field.label}**`))} already.`
        : `There is no filter by **${first.label}**.`,
    );
  const ids = fresh.map((field) => field.id);
  const filters = on ? [...app.features.filters, ...ids] : app.features.filters.filter((each) => !ids.includes(each));
  return changed(
    { ...app, features: { ...app.features, filters } },
    on ? `The list can be filtered by ${names} now.` : `The filter by ${names} is gone.`,
  );
}

function switchTotal(app: AppSpecification, id: string | null, on: boolean): Applied {
  const numbers = app.fields.filter((field) => field.type === "money" || field.type === "number");
  const field =
    id === null
      ? (numbers.find((each) => each.type === "money") ?? numbers[0])
      : app.fields.find((each) => each.id === id);
  if (field === undefined) return impossible("There is no number to add up yet. Add one first: “add a price”.");
  if (!numbers.some((each) => each.id === field.id))
    return impossible(`**${field.label}** is ${withArticle(typeInWords(field))}, so there is nothing to add up.`);
  if (app.features.totals.includes(field.id) === on)
    return already(
      on ? `The total of **${field.label}** is shown already.` : `No total of **${field.label}** is shown.`,
    );
  const totals = on ? [...app.features.totals, field.id] : app.features.totals.filter((each) => each !== field.id);
  return changed(
    { ...app, features: { ...app.features, totals } },
    on ? `The total of **${field.label}** stands at the top now.` : `The total of **${field.label}** is gone.`,
  );
}

function setOrder(app: AppSpecification, id: string | null, asked: "ascending" | "descending" | null): Applied {
  const field = app.fields.find((each) => each.id === id) ?? null;
  const natural = field === null || field.type === "rating" || field.type === "money" ? "descending" : "ascending";
  const direction = asked ?? natural;
  const label = field === null ? "when they were added" : `**${field.label}**`;
  const words = `by ${label}, ${directionInWords(field, direction)}`;
  if (app.order.field === id && app.order.direction === direction)
    return already(`The list is sorted ${words} already.`);
  return changed({ ...app, order: { field: id, direction } }, `The list is sorted ${words} now.`);
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
