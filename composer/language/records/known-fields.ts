import { singularOf } from "../words.ts";
import type { Draft } from "./draft.ts";
import { stripCount } from "./find-noun.ts";

/** "scores" of matches, which have a first and a second one; "who is running it" of stalls that have somebody. */
export function knownField({ domain, phrases }: Draft, words: string): string | null {
  if (domain === null || phrases.length > 0) return null;
  const labels = [domain.title, ...Object.keys(domain.fields)];
  const bare = stripCount(words.toLowerCase())
    .replace(/^(?:the|final|contact) /, "")
    .replace(/(?<=\S) dates?$/, "");
  const word = singularOf(bare);
  const find = (isMeant: (label: string) => boolean) => labels.find((label) => isMeant(label.toLowerCase())) ?? null;
  if (bare === "details") return find((label) => /phone|email/.test(label));
  const known = KNOWN_AS.find(([pattern, meant]) => pattern.test(words) && find((label) => meant.test(label)) !== null);
  if (known !== undefined) return find((label) => known[1].test(label));
  return domain.links === undefined ? null : find((label) => label === word || label.split(" ").at(-1) === word);
}

/** The field stays, whatever else is listed. */
export function keepField(draft: Draft, label: string): void {
  const kind = draft.domain?.fields[label];
  if (kind !== undefined) draft.extras.push({ label, kind, required: false, correction: null });
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
