import type { AppSpecification } from "@lathe/protocol/app-specification";
import type { Entity } from "@lathe/protocol/app/entity";
import type { Field } from "@lathe/protocol/app/field";
import { type Scope, scopeOf } from "./changes/scope.ts";
import { inSentence } from "./generate/entity-parts.ts";
import { interpret, type Topic, type Undone } from "./interpret.ts";
import { hexWords } from "./language/look/colours.ts";
import type { Domain } from "./language/domain.ts";
import { readFieldPhrase } from "./language/field-phrase.ts";
import { readFirstPrompt } from "./language/first-prompt.ts";
import { withArticle } from "./language/words.ts";
import { explain } from "./reply.ts";

/** A prompt in more words, or why there are none. */
export type EnhancedPrompt = { text: string } | { refusal: string };

/**
 * Says in words what the composer would build from a description of an app: each field with its type, and all that the
 * app can do, for the person to change. The composer reads these words as the same app: every line is tried before it is
 * said, and where the whole would come to less than the prompt did, the prompt stays as it is.
 */
export function enhance(prompt: string): EnhancedPrompt {
  const interpretation = interpret(prompt, null);
  if (interpretation.type === "explain") return { refusal: refuse(interpretation.topic) };
  const read = readFirstPrompt(prompt);
  if ("reason" in read || interpretation.type === "change") return { text: prompt };
  const { app, undone } = interpretation;
  const scope = scopeOf(app);
  if (scope === null || read.noun === null || app.entities.length > 1) return { text: prompt };
  const wishes = keepWishes(app, undone);
  const ways = [...heads(read.noun, scope).map((head) => sayFields(head, scope.entity, read.domain)), prompt.trim()];
  for (const beginning of ways) {
    for (const features of [sayFeatures(scope), [...sayFeatures(scope), ...sayRest(scope)]]) {
      const text = [beginning, "", ...features, ...wishes].join("\n");
      if (comesTo(text, app)) return { text };
    }
  }
  return { text: prompt };
}

function refuse(topic: Topic): string {
  if (topic.about !== "unknown" && topic.about !== "undo" && topic.about !== "help") return explain(topic);
  return "I can put more words only to the description of a new app, such as “A reading list with title and author”. For anything else choose a model in the list below the prompt.";
}

/** Ways to say what is kept, the most natural one first. */
function heads(noun: string, { app, entity }: Scope): string[] {
  const called = `called “${app.name}”`;
  const words = noun.toLowerCase();
  const asApp = `${capitalised(withArticle(words))} app ${called}`;
  const asList = `An app to keep track of my ${words} ${called}`;
  const isPlural = words.endsWith("s");
  return [
    ...(isPlural ? [asList, asApp] : [asApp, asList]),
    `A list of ${words} ${called}`,
    `A list of ${entity.plural} ${called}`,
    `An app for my ${entity.plural} ${called}`,
  ];
}

function sayFields(head: string, entity: Entity, domain: Domain | null): string {
  // What names a record is required without saying so.
  const isRequired = (field: Field) => field.required && field.id !== entity.titleField;
  const fields = entity.fields.map((field) => `- ${sayField(field, isRequired(field), domain)}`);
  return [`${head}, with the following fields:`, ...fields].join("\n");
}

/** The first of the ways to say it that is read as the same field. */
function sayField(field: Field, isRequired: boolean, domain: Domain | null): string {
  const label = `${isRequired ? "required " : ""}${inSentence(field.label)}`;
  const type = sayType(field);
  const ways = [`${label} (${type})`, label, `${isRequired ? "required " : ""}${type} “${field.label}”`];
  const isRead = (way: string) => {
    const read = readFieldPhrase(way, domain);
    if (read === null || read.required !== isRequired) return false;
    return isSame({ ...read.kind, label: read.label }, { ...field, id: undefined, required: undefined });
  };
  return ways.find(isRead) ?? label;
}

function sayType(field: Field): string {
  switch (field.type) {
    case "text":
      return "text";
    case "longText":
      return "long text";
    case "number":
      if (field.unit !== undefined) return field.unit;
      return field.min !== undefined && field.max !== undefined ? `${field.min}-${field.max}` : "number";
    case "money":
      return field.currency;
    case "date":
      return "date";
    case "time":
      return "time of day";
    case "checkbox":
      return "checkbox";
    case "rating":
      return `1-${field.max} stars`;
    case "choice":
      return field.options.map(inSentence).join(", ");
    case "url":
      return "link";
    case "email":
      return "email";
    case "phone":
      return "phone";
    case "tags":
      return "tags";
    case "color":
      return "colour";
    case "image":
      return "picture";
    case "relation":
      return "relation";
    case "formula":
    case "rollup":
      return "calculated";
  }
}

/** What the app can do, a line each; those that the composer would read as something else are left out. */
function sayFeatures({ app, entity }: Scope): string[] {
  const { features, order } = entity;
  const { theme } = app;
  const labelOf = (id: string) => inSentence(entity.fields.find((field) => field.id === id)?.label ?? id);
  const done = entity.done === null ? null : labelOf(entity.done.field);
  const ordered =
    order.field === null
      ? `Sort by date added, ${order.direction === "descending" ? "newest" : "oldest"} first.`
      : `Sort by ${labelOf(order.field)} ${order.direction}.`;
  const said = [
    `Add an edit button to each ${entity.singular}.`,
    ...(features.delete ? [`Add a delete button to each ${entity.singular}.`] : []),
    ...(features.confirmDelete ? ["Ask for confirmation before deleting."] : []),
    ...(features.clearDone && done !== null ? [`Add a clear ${done} button.`] : []),
    ...(entity.streaks === undefined ? [] : ["Add streaks."]),
    ...(features.search ? ["Add a search box."] : []),
    ...(features.sorting ? ["Add sorting options."] : []),
    ordered,
    ...features.filters.map((id) => `Filter by ${labelOf(id)}.`),
    ...features.totals.map((id) => `Show the total of ${labelOf(id)}.`),
    `Count of ${entity.plural}.`,
    "Save everything in the browser.",
    ...(theme.mode === "system" ? [] : [`Use a ${theme.mode} theme.`]),
    ...(hexWords(theme.accent).startsWith("#") ? [] : [`Make it ${hexWords(theme.accent)}.`]),
  ];
  return said.filter((line) => changesNothing(line, app, 0));
}

/** What needs to be said only where the app is not as apps of its sort usually are. */
function sayRest({ app: { theme }, entity: { features } }: Scope): string[] {
  return [
    ...(features.search ? [] : ["No search."]),
    ...(features.sorting ? [] : ["No sorting."]),
    ...(features.delete ? [] : ["No delete buttons."]),
    ...(hexWords(theme.accent).startsWith("#") ? [`Make it ${theme.accent}.`] : []),
  ];
}

/** What was asked for and cannot be built here stays in the prompt, for a model that can. */
function keepWishes(app: AppSpecification, undone: readonly Undone[]): string[] {
  return undone.flatMap(({ words }) => {
    const wish = words.trim().replace(/[.!?]*$/, "");
    return [`Wanted too: ${wish}.`, `${capitalised(wish)}.`].find((line) => changesNothing(line, app, 1)) ?? [];
  });
}

/** Whether a line, said of the app, leaves it as it is, with so many wishes in it that cannot be fulfilled. */
function changesNothing(line: string, app: AppSpecification, wishes: number): boolean {
  const followed = interpret(line, app);
  if (followed.type !== "change") return false;
  return followed.done.length === 0 && followed.undone.length === wishes && isSame(followed.app, app);
}

function comesTo(text: string, app: AppSpecification): boolean {
  const built = interpret(text, null);
  return built.type === "create" && isSame(withoutExamples(built.app), withoutExamples(app));
}

function withoutExamples(app: AppSpecification): AppSpecification {
  // The name of the stored data of a new app is nobody's wish.
  return {
    ...app,
    storageKey: "app",
    entities: app.entities.map((entity) => ({
      ...entity,
      examples: [],
      storageKey: entity.id,
      features: { ...entity.features, filters: entity.features.filters.toSorted() },
    })),
  };
}

function isSame(left: unknown, right: unknown): boolean {
  return JSON.stringify(sorted(left)) === JSON.stringify(sorted(right));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, each]) => each !== undefined)
      .map(([key, each]) => [key, sorted(each)] as const)
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
