import type { AppSpecification } from "@lathe/protocol/app-specification";
import type { Entity } from "@lathe/protocol/app/entity";
import { type Field, type FieldOf, type FieldType, isStored, type StoredField } from "@lathe/protocol/app/field";
import { entityNames, type EntityNames, pascalCase } from "./names.ts";
import type { Target } from "./target.ts";

/** An entity of an app with what the generators ask about it again and again. */
export interface EntityParts {
  app: AppSpecification;
  target: Target;
  entity: Entity;
  names: EntityNames;
  title: Field;
  /** All fields but the title, in their order. */
  others: readonly Field[];
  /** All fields whose values are entered, in their order. */
  stored: readonly StoredField[];
  /** Null as well where records are ticked day by day: that is their tick then. */
  done: Field | null;
  /** What today's tick says, where records are ticked day by day. */
  streaks: { label: string } | null;
  /** The number that goes low, and what it is compared with, as code on a record. */
  low: { field: Field; threshold: string; thresholdField: Field | null } | null;
  /** The first text beside the title; it stands below it without a label. */
  subtitle: Field | null;
  /** The first money field; it stands at the right of a row. */
  amount: Field | null;
  rating: FieldOf<"rating"> | null;
  filters: readonly Field[];
  totals: readonly Field[];
  hasExamples: boolean;
  hasView: boolean;
  has(type: FieldType): boolean;
}

/** Asked for again and again while the files of an app are made; specifications are never changed in place. */
const known = new WeakMap<AppSpecification, Map<string, EntityParts>>();

export function entityParts(app: AppSpecification, entity: Entity, target: Target): EntityParts {
  const ofApp = known.get(app) ?? new Map<string, EntityParts>();
  known.set(app, ofApp);
  const key = `${target} ${entity.id}`;
  const found = ofApp.get(key);
  if (found?.entity === entity) return found;
  const parts = makeParts(app, entity, target);
  ofApp.set(key, parts);
  return parts;
}

function makeParts(app: AppSpecification, entity: Entity, target: Target): EntityParts {
  const names = entityNames(entity.singular, entity.plural, target);
  const find = (id: string): Field => {
    const found = entity.fields.find((field) => field.id === id);
    if (found === undefined) throw new TypeError(`The specification has no field ${id}.`);
    return found;
  };
  const others = entity.fields.filter((field) => field.id !== entity.titleField);
  const { features, lowStock } = entity;
  return {
    app,
    target,
    entity,
    names,
    title: find(entity.titleField),
    others,
    stored: entity.fields.filter(isStored),
    done: entity.done === null || entity.streaks !== undefined ? null : find(entity.done.field),
    streaks: entity.streaks ?? null,
    low:
      lowStock === null
        ? null
        : {
            field: find(lowStock.field),
            threshold:
              typeof lowStock.threshold === "number"
                ? String(lowStock.threshold)
                : `${names.one}.${lowStock.threshold}`,
            thresholdField: typeof lowStock.threshold === "number" ? null : find(lowStock.threshold),
          },
    subtitle: others.find((field) => field.type === "text") ?? null,
    amount: others.find((field) => field.type === "money") ?? null,
    rating: others.find((field) => field.type === "rating") ?? null,
    filters: features.filters.map(find),
    totals: features.totals.map(find),
    hasExamples: entity.examples.length > 0,
    hasView: features.search || features.sorting || features.filters.length > 0,
    has: (type) => entity.fields.some((field) => field.type === type),
  };
}

/** The name of a choice's options in code: "priorityOptions". */
export function optionsName(field: Field): string {
  return `${field.id}Options`;
}

/** "Low" of "lowStock": the function that says whether a record is low. */
export function isLowName(parts: EntityParts): string {
  return `is${parts.names.type}Low`;
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A label within a sentence: its first letter small, unless it is an abbreviation. */
export function inSentence(label: string): string {
  return /^.\p{Lu}/u.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1);
}

/** "clearFinished" */
export function clearDoneName(done: Field): string {
  return `clear${pascalCase(done.label)}`;
}

/** What a filter calls records whose checkbox is not ticked. */
export function openLabel({ entity, done }: Pick<EntityParts, "entity" | "done">, field: Field): string {
  return field === done && entity.done?.strike === true ? "Open" : `Not ${inSentence(field.label)}`;
}

/** What a record is called that has gone low. */
export function lowLabel(field: Field): string {
  return /\bstock\b/i.test(field.label) ? "Low stock" : `Low ${inSentence(field.label)}`;
}
