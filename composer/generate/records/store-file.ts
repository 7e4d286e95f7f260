import { TICKED_DAYS } from "@lathe/protocol/app/entity";
import type { EntityParts } from "../entity-parts.ts";
import { code, quoted } from "../code.ts";
import { followedLists } from "./linked-lists.ts";

/** src/<entities>/<entities>.ts: the store of the records. */
export function storeFile(parts: EntityParts): string {
  const { entity, names, hasExamples, streaks } = parts;
  const followed = followedLists(parts).map((list) => list.names.store);
  const { many, store, type, types } = names;
  const values = streaks === null ? `${type}Draft` : `${type}Draft & Pick<${type}, "${TICKED_DAYS}">`;
  return code`
    /** The ${entity.plural} of this app, and all that changes them. */
    export const ${store}${followed.length === 0 ? "" : `: RecordStore<${values}>`} = new RecordStore<${values}>({
      key: ${quoted(entity.storageKey)},
      name: "${many}",
      read: read${type},
      examples: ${hasExamples ? `example${types}` : "[]"},
      storage,
      ${followed.length > 0 && ["// What is worked out of these changes with them.", `follows: () => [${followed.join(", ")}],`]}
    });
  `;
}
