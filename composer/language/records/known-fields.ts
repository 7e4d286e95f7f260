import { singularOf } from "../words.ts";
import type { Draft } from "./draft.ts";
import { stripCount } from "./find-noun.ts";

/** "scores" of matches, which have a first and a second one; "who is running it" of stalls that have somebody. */
export function isKnownOf({ domain, phrases }: Draft, words: string): boolean {
  if (domain === null || phrases.length > 0) return false;
  const labels = [domain.title, ...Object.keys(domain.fields)].map((label) => label.toLowerCase());
  const bare = stripCount(words.toLowerCase()).replace(/^(?:the|final|contact) /, "");
  const word = singularOf(bare);
  if (/^details$/.test(bare)) return labels.some((label) => /phone|email/.test(label));
  return (
    KNOWN_AS.some(([pattern, label]) => pattern.test(words) && labels.some((each) => label.test(each))) ||
    (domain.links !== undefined && labels.some((label) => label.split(" ").at(-1) === word && label !== word))
  );
}

/** What is asked for in other words than those of the field. */
const KNOWN_AS: readonly [RegExp, RegExp][] = [
  [
    /^(?:and )?(?:whether|if) (?:it's|it is|they're|they are|it has been) paid|^paid(?: or (?:not|unpaid))?$/i,
    /^paid$/,
  ],
  [
    /^(?:and )?(?:what|how much) (?:we|i)(?:'ve| have)? (?:already )?(?:paid|spent)(?: so far)?$|^what's (?:been )?paid$/i,
    /^(?:paid|spent)$/,
  ],
  [/^who(?:'s| is) (?:coming|attending)|^(?:rsvps?|replies|answers|responses)(?: status)?$/i, /^answer$/],
  [/^plus[- ](?:ones?|1s?)$/i, /^number of people$/],
  [
    /^(?:diet(?:ary)?(?: needs| requirements| restrictions)?|food (?:needs|choices?|preferences?)|allergies)$/i,
    /^food$/,
  ],
  [
    /^(?:return|due|back|give[- ]back) (?:date|by)$|^(?:when (?:it's|it is|they're|they are) )?(?:due|to be returned)(?: back)?$/i,
    /^due/,
  ],
  [/\b(?:overdue|late)\b/i, /^due/],
  [/^(?:who (?:came|was there|attended|is present)|attendance)$/i, /^(?:date)$/],
  [/^who(?:'s| is| does| will)? /i, /(?: by|^who|^person)$/],
];
