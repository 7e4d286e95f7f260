import { TICKED_DAYS } from "@lathe/protocol/app/entity";
import type { EntityParts } from "../entity-parts.ts";
import { code, quoted } from "../code.ts";

/** src/<entities>/<entities>.ts: the store of the records. */
export function storeFile({ entity, names, hasExamples, streaks }: EntityParts): string {
  const { many, store, type, types } = names;
  const values = streaks === null ? `${type}Draft` : `${type}Draft & Pick<${type}, "${TICKED_DAYS}">`;
  return code`
    /** The ${entity.plural} of this app, and all that changes them. */
    export const ${store} = new RecordStore<${values}>({
      key: ${quoted(entity.storageKey)},
      name: "${many}",
      read: read${type},
      examples: ${hasExamples ? `example${types}` : "[]"},
      storage,
    });
  `;
}
