import { findComputedFaults } from "@lathe/protocol/app/check-computed";
import type { Entity } from "@lathe/protocol/app/entity";
import { type Field, type FieldOf, isComputed } from "@lathe/protocol/app/field";
import { namesIn, parseFormula } from "@lathe/protocol/app/formula";

/**
 * The entities without relations to what is gone, and without values that are worked out of what is not there, each formula
 * behind those that it needs.
 */
export function withWholeFields(entities: readonly Entity[]): Entity[] {
  const ids = new Set(entities.map(({ id }) => id));
  const isThere = (field: Field) => field.type !== "relation" || ids.has(field.entity);
  let now = entities.map((entity) => withFields(entity, inOrder(entity.fields.filter(isThere))));
  // What goes may be what others are worked out of, in other lists as well.
  for (;;) {
    const byId = new Map(now.map((entity) => [entity.id, entity]));
    const next = now.map((entity) =>
      withFields(
        entity,
        entity.fields.filter((_, index) => findComputedFaults(entity, index, byId).length === 0),
      ),
    );
    if (next.every((entity, index) => entity === now[index])) return now;
    now = next;
  }
}

function withFields(entity: Entity, fields: readonly Field[]): Entity {
  const isSame =
    fields.length === entity.fields.length && fields.every((field, index) => field === entity.fields[index]);
  return isSame ? entity : { ...entity, fields: [...fields] };
}

function inOrder(fields: readonly Field[]): Field[] {
  const ordered: Field[] = [];
  const open = new Set<Field>();
  const place = (field: Field) => {
    if (ordered.includes(field) || open.has(field)) return;
    open.add(field);
    if (field.type === "formula")
      for (const each of fields) if (isComputed(each) && needsField(field, each.id)) place(each);
    ordered.push(field);
  };
  for (const field of fields) place(field);
  return ordered;
}

function needsField({ formula }: FieldOf<"formula">, id: string): boolean {
  return namesIn(parseFormula(formula)).includes(id);
}
