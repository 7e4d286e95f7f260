import { isQuestion } from "../asked-field.ts";
import { kindOfName } from "../field-kinds.ts";
import { SUBJECT } from "./known-drafts.ts";

/** Words after which fields are listed. */
const FIELD_LIST =
  /[,\s]+(?:with (?:the |these )?(?:following )?(?:fields|columns|properties|attributes)|(?:the )?(?:fields|columns)(?: are)?|having|with(?! (?:us|me|them|you)\b)|including|includes?|(?:that|which) (?:has|have|contains?|shows?|stores?|records?|includes?|lists?)|containing|where (?:each|every) (?:[\p{L}-]+ )?[\p{L}-]+ has|and (?:its|their)|by|where (?:i|we) (?:can )?(?:enter|note|store|record|note)|(?<!\b(?:for|of) )(?:each|every)(?: [\p{L}-]+)? (?:has|with|having)|(?<!\b(?:i|we|you|to)\s)(?:should |must )?(?:has|have)(?! (?:[\p{L}]+ed|been|seen|read|bought|had|got|made|done|given|lent|written|eaten|taken|won|lost|found|sold)\b)|for (?:their|its)|(?:and |where )(?:i |we )?(?:'d like|would like|want|need) to (?:remember|note|record|log|store|know|keep|save|write down)(?: (?:for|of|about) (?:each|every)(?: one| of them)?)?(?: the)?)\b\s*:?\s+(?=\S)|\s*:\s+/iu;

/** Where a sentence goes on with what one of its records has or belongs to. */
export const PARTING =
  /(?<!\b(?:for|of|per|from))(?:[,;]\s*|\s+)(?:and |where |in which |whereby |so that |but )?(?=(?:each|every) (?:(?!with\b|has\b|and\b)[\p{L}-]+ ){1,2}(?:has|have|having|belongs?|is (?:part|assigned|linked|written|owned|for|in)|can|should|contains?|consists?|needs?|with)\b|(?:an?|the) (?:(?!and\b|to\b)[\p{L}-]+ ){1,2}(?:belongs? to|has (?:an?|many|several|one|multiple)|can have|can belong|consists of)\b)|(?:,\s*(?:and\s+)?|\s+and\s+)(?=[\p{L}-]+s (?:can )?(?:have|belong to|contain) (?:many|several|one|an?|multiple)\b)|(?<!\b(?:in|on|at))(?:,\s+|\s+)(?=each (?:with|has|having)\b)|,\s*(?:and\s+)?(?=(?:songs|tunes|[\p{L}-]+s) have )/giu;

export const HAS = new RegExp(
  `^(?:and )?${SUBJECT} (?:should |must |can |may |could |will )?(?:also )?(?:has|have|needs?|contains?|consists? of|includes?|with|having|is made of|stores?|shows?)(?: (?:both|also|the following|these|only|just))*(?: (?:fields|attributes|properties|columns))?:? (.+)$`,
  "iu",
);

/** The place where the fields begin: a colon only where it comes first. */
export function findCut(text: string): { index: number; length: number } | null {
  const from = /^(?:\s*(?:an?|my|the) )?\S+\s*/.exec(text)?.[0].length ?? 0;
  const found = FIELD_LIST.exec(text);
  if (found === null) return null;
  if (found.index > 0 && found.index + 1 >= Math.min(from, 2)) return { index: found.index, length: found[0].length };
  return null;
}

/** "…, receipt attached?": the question mark belongs to the item, unless the whole is a question. */
export function isAskedItem(text: string): boolean {
  const item = /,\s*(?:and )?([^,:]{3,30})$/.exec(text)?.[1];
  return (
    item !== undefined &&
    !/^(?:can|could|would|will|is|are|do|does|how|what|may)\b/i.test(text) &&
    kindOfName(item).type === "text" &&
    !isQuestion(item)
  );
}
