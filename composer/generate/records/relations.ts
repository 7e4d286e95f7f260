import type { FieldOf } from "@lathe/protocol/app/field";
import { type EntityParts, entityParts } from "../entity-parts.ts";
import { titleTextIfThere } from "./title-code.ts";

/** A field of another entity that points to records of this one. */
export interface Backlink {
  from: EntityParts;
  field: FieldOf<"relation">;
}

export function relationsOf({ entity }: EntityParts): FieldOf<"relation">[] {
  return entity.fields.filter((field) => field.type === "relation");
}

/** The entity to whose records a relation points. */
export function relatedParts({ app, target }: EntityParts, field: FieldOf<"relation">): EntityParts {
  const entity = app.entities.find(({ id }) => id === field.entity);
  if (entity === undefined) throw new TypeError(`The specification has no entity ${field.entity}.`);
  return entityParts(app, entity, target);
}

/** Those of an entity to itself are among them. */
export function backlinksOf({ app, entity, target }: EntityParts): Backlink[] {
  return app.entities.flatMap((other) => {
    const from = entityParts(app, other, target);
    return relationsOf(from)
      .filter((field) => field.entity === entity.id)
      .map((field) => ({ from, field }));
  });
}

/** How a record's title is found by its id, as code. */
export function titleOfId(parts: EntityParts, id: string): string {
  return titleTextIfThere(parts, `${parts.names.store}.find(${id})`);
}

/** Names of files that an entity has beside its store. */
const OTHER_FILES = ["examples", "streaks", "transfer", "view", "toolbar", "summary"];

/** The name of the file with an entity's store in its folder: "books". */
export function storeFileName(files: string): string {
  return OTHER_FILES.includes(files) ? `${files}-store` : files;
}

/** The file of an entity's store, below src: "books/books.ts". */
export function storePath({ files }: { files: string }): string {
  return `${files}/${storeFileName(files)}.ts`;
}
