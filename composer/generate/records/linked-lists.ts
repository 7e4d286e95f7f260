import { type ComputedField, type Field, isComputed, TODAY } from "@lathe/protocol/app/field";
import { lookupIn, namesIn, parseFormula } from "@lathe/protocol/app/formula";
import { type EntityParts, entityParts } from "../entity-parts.ts";
import { relatedParts } from "./relations.ts";

/** What a value is worked out of, also by way of others. */
export interface Needs {
  /** Ids of stored fields of the record, and "id". */
  own: ReadonlySet<string>;
  /** The same of the records of whole lists. */
  lists: ReadonlyMap<EntityParts, ReadonlySet<string>>;
}

/** All that a field's value needs. Specifications whose values need themselves are refused before. */
export function needsOf(parts: EntityParts, field: Field): Needs {
  const own = new Set<string>();
  const lists = new Map<EntityParts, Set<string>>();
  const needList = (other: EntityParts, ...ids: string[]) =>
    lists.set(other, new Set([...(lists.get(other) ?? []), ...ids]));
  const takeOwn = (needs: Needs) => {
    for (const id of needs.own) own.add(id);
    takeLists(needs);
  };
  const takeLists = (needs: Needs) => {
    for (const [other, ids] of needs.lists) needList(other, ...ids);
  };
  const takeFrom = (other: EntityParts, each: Field) => {
    const needs = needsOf(other, each);
    needList(other, ...needs.own);
    takeLists(needs);
  };

  if (field.type === "rollup") {
    const from = childParts(parts, field);
    own.add("id");
    const only = [field.where, field.during].flatMap((each) => (each === undefined ? [] : [each.field]));
    needList(from, field.relation, ...only);
    if ("field" in field.measure) takeFrom(from, fieldIn(from, field.measure.field));
  } else if (field.type === "formula") {
    for (const name of namesIn(parseFormula(field.formula))) {
      const lookup = lookupIn(name);
      if (lookup === null) {
        const found = parts.entity.fields.find(({ id }) => id === name);
        if (found !== undefined) takeOwn(needsOf(parts, found));
        continue;
      }
      const other = lookedUpParts(parts, lookup.relation);
      own.add(lookup.relation);
      needList(other, "id");
      takeFrom(other, fieldIn(other, lookup.field));
    }
  } else {
    own.add(field.id);
  }
  return { own, lists };
}

/** The lists that a field's value needs beside its record, in the order of the app. */
export function listsFor(parts: EntityParts, field: Field): EntityParts[] {
  const { lists } = needsOf(parts, field);
  return parts.app.entities
    .map((entity) => entityParts(parts.app, entity, parts.target))
    .filter((each) => lists.has(each));
}

/** Whether a field's value needs records of other lists. */
export function isLinked(parts: EntityParts, field: Field): boolean {
  return isComputed(field) && needsOf(parts, field).lists.size > 0;
}

/** All lists that some value of an entity's records needs: when they change, these are shown anew. */
export function followedLists(parts: EntityParts): EntityParts[] {
  const followed = new Set(parts.entity.fields.flatMap((field) => listsFor(parts, field)));
  return parts.app.entities
    .map((entity) => entityParts(parts.app, entity, parts.target))
    .filter((each) => followed.has(each));
}

/** Whether the result depends on the day. */
export function asksDay(parts: EntityParts, field: Field): boolean {
  if (field.type === "rollup") {
    if (field.during !== undefined) return true;
    const from = childParts(parts, field);
    return "field" in field.measure && asksDay(from, fieldIn(from, field.measure.field));
  }
  if (field.type !== "formula") return false;
  return namesIn(parseFormula(field.formula)).some((name) => {
    const lookup = lookupIn(name);
    if (lookup !== null) {
      const other = lookedUpParts(parts, lookup.relation);
      return asksDay(other, fieldIn(other, lookup.field));
    }
    const found = parts.entity.fields.find(({ id }) => id === name);
    return found === undefined ? name === TODAY : asksDay(parts, found);
  });
}

/** Whose records a rollup looks at. */
export function childParts(
  { app, target }: EntityParts,
  { entity: id }: Extract<ComputedField, { type: "rollup" }>,
): EntityParts {
  const entity = app.entities.find((each) => each.id === id);
  if (entity === undefined) throw new TypeError(`The specification has no entity ${id}.`);
  return entityParts(app, entity, target);
}

/** The records of which one is looked up by a relation. */
export function lookedUpParts(parts: EntityParts, relation: string): EntityParts {
  const field = fieldIn(parts, relation);
  if (field.type !== "relation") throw new TypeError(`The field ${relation} is no relation.`);
  return relatedParts(parts, field);
}

export function fieldIn({ entity }: EntityParts, id: string): Field {
  const field = entity.fields.find((each) => each.id === id);
  if (field === undefined) throw new TypeError(`The specification has no field ${id}.`);
  return field;
}
