import type { Entity } from "@lathe/protocol/app/entity";
import { makeField } from "../field-kinds.ts";
import { makeEntity } from "../records/make-entity.ts";

export interface NamesPlan {
  singular: string;
  plural: string;
  /** Examples. */
  names: readonly string[];
}

/** Records that have a name and nothing else: what a wheel picks one of. */
export function namesEntity({ singular, plural, names }: NamesPlan): Entity {
  const entity = makeEntity({
    singular,
    plural,
    title: makeField("Name", { type: "text" }, true),
    fields: [],
    examples: names.slice(0, 30).map((name) => ({ Name: name.slice(0, 60) })),
  });
  return { ...entity, order: { field: null, direction: "ascending" } };
}
