import type { Entity, ExampleValue } from "@lathe/protocol/app/entity";
import { type ComputedField, type Field, type FieldOf, isComputed } from "@lathe/protocol/app/field";
import { freshFieldId } from "../../../generate/names.ts";
import { type FieldKind, makeField } from "../../field-kinds.ts";
import { asLabel } from "../../words.ts";
import type { Child } from "./find-child.ts";

const MOST_FIELDS = 30;

type ComputedKind = Extract<FieldKind, { type: "formula" | "rollup" }>;

/** The records of an app while values are worked out of them: what is added stands in `entities`. */
export class Bench {
  /** Stored fields and relations that were added, in words: "Amount of pledges". */
  readonly added: string[] = [];
  #entities: readonly Entity[];

  constructor(
    entities: readonly Entity[],
    readonly currency: string,
  ) {
    this.#entities = entities;
  }

  /** To try something on. */
  copy(): Bench {
    return new Bench(this.#entities, this.currency);
  }

  get entities(): readonly Entity[] {
    return this.#entities;
  }

  entity(id: string): Entity {
    const found = this.#entities.find((entity) => entity.id === id);
    if (found === undefined) throw new TypeError(`There are no records ${id}.`);
    return found;
  }

  /** A value that is worked out; what was entered under this name is it now. Null where there is no room. */
  addComputed(id: string, said: string, kind: ComputedKind): ComputedField | null {
    const entity = this.entity(id);
    const label = asLabel(said.trim().replace(/\s+/g, " ")).slice(0, 60);
    const alike = entity.fields.find((field) => isComputed(field) && isSameKind(field, kind));
    if (alike !== undefined && isComputed(alike)) return alike;
    const same = entity.fields.find((field) => field.label.toLowerCase() === label.toLowerCase());
    const replaces = same !== undefined && same.id !== entity.titleField && canBecome(same, kind) ? same : null;
    if (replaces === null && entity.fields.length >= MOST_FIELDS) return null;
    const fieldId =
      replaces?.id ??
      freshFieldId(
        label,
        entity.fields.map((field) => field.id),
      );
    const field = { ...makeField(label, kind, false, fieldId) };
    if (!isComputed(field)) return null;
    const fields =
      replaces === null ? [...entity.fields, field] : entity.fields.map((each) => (each === replaces ? field : each));
    this.#put(withoutValues({ ...entity, fields }, replaces === null ? [] : [fieldId]));
    return field;
  }

  /** The highest first. */
  orderBy(id: string, field: string): void {
    this.#put({ ...this.entity(id), order: { field, direction: "descending" } });
  }

  addStored(id: string, label: string, kind: FieldKind): Field {
    const entity = this.entity(id);
    const field = makeField(
      label,
      kind,
      false,
      freshFieldId(
        label,
        entity.fields.map((each) => each.id),
      ),
    );
    const examples = entity.examples.map((example, index) => {
      const value = sampleOf(field, index);
      return value === null ? example : { ...example, [field.id]: value };
    });
    this.#put({ ...entity, fields: [...entity.fields, field], examples });
    this.added.push(`**${label}** of the ${entity.plural}`);
    return field;
  }

  /** A field that holds something else now; examples get values that fit. */
  retype(id: string, fieldId: string, kind: FieldKind, label?: string): Field | null {
    const entity = this.entity(id);
    const before = entity.fields.find((field) => field.id === fieldId);
    if (before === undefined || before.id === entity.titleField) return null;
    const field = makeField(label ?? before.label, kind, before.required, fieldId);
    const next = withoutValues({ ...entity, fields: entity.fields.map((each) => (each === before ? field : each)) }, [
      fieldId,
    ]);
    const examples = next.examples.map((example, index) => {
      const value = sampleOf(field, index);
      return value === null ? example : { ...example, [fieldId]: value };
    });
    this.#put({ ...next, examples });
    return field;
  }

  /** Ties records to those that they belong to; a text with the name of these is the tie. */
  relate(id: string, ownerId: string): Child | null {
    const [entity, owner] = [this.entity(id), this.entity(ownerId)];
    const names = [owner.singular.toLowerCase(), owner.singular.toLowerCase().split(" ").at(-1)];
    const text = entity.fields.find(
      (field) => field.type === "text" && field.id !== entity.titleField && names.includes(field.label.toLowerCase()),
    );
    if (text === undefined && entity.fields.length >= MOST_FIELDS) return null;
    const isTaken = entity.fields.some((field) => field !== text && names.includes(field.label.toLowerCase()));
    const label = isTaken ? "Belongs to" : asLabel(owner.singular);
    const relationId =
      text?.id ??
      freshFieldId(
        label,
        entity.fields.map((field) => field.id),
      );
    const relation: FieldOf<"relation"> = {
      id: relationId,
      label: text?.label ?? label,
      required: false,
      type: "relation",
      entity: ownerId,
      many: false,
    };
    const titles = owner.examples.flatMap((example) => {
      const title = example[owner.titleField];
      return typeof title === "string" ? [title] : [];
    });
    const examples = entity.examples.map(({ [relationId]: _text, ...example }, index) => {
      const title = titles[index % Math.max(1, titles.length)];
      return title === undefined ? example : { ...example, [relationId]: title };
    });
    const fields =
      text === undefined
        ? [...entity.fields, relation]
        : entity.fields.map((field) => (field === text ? relation : field));
    const { order, features } = entity;
    const next: Entity = {
      ...entity,
      fields,
      examples,
      order: order.field === relationId ? { field: null, direction: "descending" } : order,
      features: { ...features, filters: features.filters },
    };
    this.#put(next);
    return { entity: next, relation };
  }

  #put(entity: Entity): void {
    this.#entities = this.#entities.map((each) => (each.id === entity.id ? entity : each));
  }
}

/** Numbers, texts and days become what is worked out; ticks, choices and relations are something else. */
function canBecome({ type }: Field, kind: ComputedKind): boolean {
  const isDay =
    kind.type === "formula" ? kind.date === true : kind.measure.type === "latest" || kind.measure.type === "earliest";
  return type === "text" || (isDay ? type === "date" : ["number", "money", "rating"].includes(type));
}

function isSameKind(field: ComputedField, kind: ComputedKind): boolean {
  if (field.type === "formula") return kind.type === "formula" && field.formula === kind.formula;
  return (
    kind.type === "rollup" &&
    field.entity === kind.entity &&
    field.relation === kind.relation &&
    JSON.stringify([field.measure, field.where]) === JSON.stringify([kind.measure, kind.where])
  );
}

/** What names a stored field that is worked out now. */
function withoutValues(entity: Entity, ids: readonly string[]): Entity {
  if (ids.length === 0) return entity;
  const { features, lowStock } = entity;
  const examples = entity.examples.map((example) =>
    Object.fromEntries(Object.entries(example).filter(([id]) => !ids.includes(id))),
  );
  const isLost = lowStock !== null && (ids.includes(lowStock.field) || ids.includes(String(lowStock.threshold)));
  return {
    ...entity,
    examples,
    lowStock: isLost ? null : lowStock,
    features: {
      ...features,
      filters: features.filters.filter((id) => !ids.includes(id)),
      totals: features.totals.filter((id) => !ids.includes(id)),
    },
  };
}

/** How a number that is worked out of others of this field is shown. */
export function shownAs(field: Field, measure: string): { decimals: number; unit?: string; currency?: string } {
  if (field.type === "money") return { decimals: 2, currency: field.currency };
  if (isComputed(field) && field.currency !== undefined) return { decimals: 2, currency: field.currency };
  const unit = "unit" in field && field.unit !== undefined ? { unit: field.unit } : {};
  return { decimals: measure === "average" ? 1 : 2, ...unit };
}

const PAST_DAYS = ["-12", "-40", "-3", "-75", "-21", "-130", "-60"];
const COUNTS = [12, 5, 8, 20, 3, 15, 9];

function sampleOf(field: Field, index: number): ExampleValue | null {
  const count = COUNTS[index % COUNTS.length] ?? 5;
  switch (field.type) {
    case "date":
      return PAST_DAYS[index % PAST_DAYS.length] ?? "-12";
    case "number":
      return field.unit === "months" ? 12 : count;
    case "money":
      return count * 5;
    case "rating":
      return Math.max(1, field.max - (index % 3));
    case "checkbox":
      return index % 2 === 0;
    default:
      return null;
  }
}
