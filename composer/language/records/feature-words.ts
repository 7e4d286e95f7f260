import type { Entity } from "@lathe/protocol/app/entity";
import type { ComposedList } from "./composed.ts";

/** Words that ask for something of lists, and what they change. */
export interface FeatureWords {
  pattern: RegExp;
  /** Null where the list has nothing for it. */
  change: (list: ComposedList, groups: readonly (string | undefined)[], text: string) => ComposedList | null;
  /** Tried where it gives nothing for any list. */
  otherwise?: (list: ComposedList, text: string) => ComposedList | null;
  /** Of every list, not only of the first for which it gives something. */
  isOfAll?: boolean;
  /** What can be done instead, where it cannot be done. */
  answer?: string;
}

export const END =
  "(?=\\s*(?:[,.;!?)\\n]|$|\\band\\b|\\bwith\\b|\\bthat\\b|\\bin\\b(?! (?:asc|desc))|\\bcalled\\b|\\bplus\\b|\\bso (?:that )?(?:i|we|they|it|you)\\b))";

export function withFeatures(list: ComposedList, features: Partial<Entity["features"]>): ComposedList {
  return { ...list, entity: { ...list.entity, features: { ...list.entity.features, ...features } } };
}
