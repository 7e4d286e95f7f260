import type { Span } from "./recognizer.ts";

const MARK =
  "(?:but )?(?:without|(?<!\\byes/)(?<!\\byes or )(?<!/)no(?! (?:more|less|fewer|longer|matter|one|idea)\\b)|(?:i |we |it |there )?(?:do not|don't|doesn't|does not|shouldn't|should not|won't|must not|can't)(?: (?:need|want|have|use|show|include|add|require|be|care about))(?: to (?:have|see|use))?|not (?=an?\\b|any\\b|the\\b)|but not|nor|leave out|leaving out|skip(?:ping)?|except(?: for)?|(?<!(?:=|\\bis|\\bas|\\(|\\bcalculat\\w*|\\bcompute\\w*)[^,.;\\n]{0,50} )minus|free of|never)";
const ITEM =
  "(?:an? |any |the |my |all |more )?[\\p{L}\\p{N}'-]+(?: (?!with\\b|and\\b|or\\b|but\\b|in\\b|for\\b|that\\b|sorted\\b|please\\b|nor\\b|because\\b|since\\b|just\\b|only\\b|called\\b|named\\b)[\\p{L}\\p{N}'-]+){0,2}";
/** What an enumeration after "without" does not go on with. */
const NEXT =
  "(?!(?:with|but|and|in|make|add|sort|sorted|filter|show|use|please|each|every|dark|light|it|i|a|an|the|just|only|called|named)\\b)";
const NEGATION = new RegExp(
  `(?<![\\p{L}\\p{N}'-])${MARK} (?:(?:an?|any|the) )?${ITEM}(?:,? (?:or|nor) ${ITEM}|(?:, ${NEXT}${ITEM})+,? (?:or|nor|and) ${NEXT}${ITEM}| and ${NEXT}${ITEM}(?=$|[.,;!?\\n]))*`,
  "giu",
);

/** Where a text says what is not wanted: "without categories or ratings", "don't need search", "but not the price". */
export function findNegations(text: string): Span[] {
  return [...text.matchAll(NEGATION)]
    .filter((found) => !/^(?:but )?not (?:only|just|more|less)\b/i.test(found[0]))
    .map((found) => ({ start: found.index, end: found.index + found[0].length }));
}

const STARTS = new RegExp(`^${MARK}\\s+`, "iu");

/** The things in words that say what is not wanted: "without categories or ratings" → "categories", "ratings". */
export function negatedThings(words: string): string[] {
  return words
    .replace(STARTS, "")
    .split(/\s*,\s*(?:or |nor |and )?|\s+(?:or|nor|and)\s+/i)
    .map((item) =>
      item
        .replace(/^(?:(?:an?|any|the|my|all|more)\s+)+/i, "")
        .replace(/\s+(?:please|needed|required|necessary|field|fields|at all)$/i, "")
        .trim(),
    )
    .filter((item) => item !== "");
}
