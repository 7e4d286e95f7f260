import type { Entity } from "./entity.ts";
import type { FieldOf } from "./field.ts";

const FINISHED =
  /^(?:done|finished|completed?|closed|cancell?ed|delivered|paid(?: (?:in full|out))?|returned|received|shipped|sold|resolved|solved|fixed|rejected|declined|archived|dropped|settled|published|collected|picked up)$/i;

/** Of records without a checkbox for it: the choice that says that one is dealt with, and its options that do. */
export function finishedOptions(
  entity: Pick<Entity, "fields" | "done">,
): { field: FieldOf<"choice">; options: string[] } | null {
  if (entity.done !== null) return null;
  for (const field of entity.fields) {
    if (field.type !== "choice") continue;
    const options = field.options.filter((option) => FINISHED.test(option));
    // Where all or nothing would be done, it says something else.
    if (options.length > 0 && options.length < field.options.length) return { field, options };
  }
  return null;
}
