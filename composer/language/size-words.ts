import { choiceOf } from "./field-aside.ts";
import type { FieldKind } from "./field-kinds.ts";

const SIZE =
  "(?:xxs|xs|s|m|l|xl|xxl|xxxl|[2-5]xl|small|medium|large|x-?large|extra (?:small|large)|child|kids|adult|one size)";
const BETWEEN = "(?: ?[,/] ?(?:or |and )?| or | and | )";

/** "size s m l xl", "shirt sizes: small, medium or large": the name and the sizes. */
export const SIZES = new RegExp(`^((?:[\\p{L}-]+ ){0,2}sizes?):? \\(?(${SIZE}(?:${BETWEEN}${SIZE})+)\\)?$`, "iu");
/** The same somewhere in a text. */
export const SIZES_IN = new RegExp(`(?<![\\p{L}-])sizes?:? \\(?${SIZE}(?:${BETWEEN}${SIZE})+(?![\\p{L}-])\\)?`, "giu");

/** Letters are written large, as on a label. */
export function sizesOf(words: string): FieldKind {
  const sizes = words.match(new RegExp(`(?<![\\p{L}-])${SIZE}(?![\\p{L}-])`, "giu")) ?? [];
  return choiceOf(sizes.map((size) => (/^[\dxsml]+$/i.test(size) ? size.toUpperCase() : size)));
}

const LEVEL =
  "(?:very )?(?:low|medium|middle|high|mild|moderate|severe|easy|hard|difficult|good|ok|okay|fair|poor|bad|light|heavy|daily|weekly|monthly|\\d(?:st|nd|rd|th))";
/** "light level low medium high": the name and its levels. */
export const LEVELS_BEHIND = new RegExp(
  `^((?:[\\p{L}-]+ ){0,2}(?!(?:${LEVEL}) )[\\p{L}-]+) (${LEVEL}(?: ${LEVEL}){1,4})$`,
  "iu",
);

export function levelsOf(words: string): FieldKind {
  return choiceOf(words.match(new RegExp(LEVEL, "giu")) ?? []);
}

const TIME_OF_DAY = "(?:morning|noon|midday|lunch(?:time)?|afternoon|evening|night|bedtime)s?";
/** "morning noon night" */
export const TIMES_OF_DAY = new RegExp(`^${TIME_OF_DAY}(?:(?:,? (?:and |or )?|, ?| ?/ ?)${TIME_OF_DAY})+$`, "i");

export function timesOf(words: string): FieldKind {
  return choiceOf(words.match(new RegExp(TIME_OF_DAY, "gi")) ?? []);
}
