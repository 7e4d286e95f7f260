import type { FieldPhrase } from "../../field-phrase.ts";
import { asLabel, singularOf } from "../../words.ts";
import type { Draft } from "../draft.ts";
import { stripCount } from "../find-noun.ts";
import { phrase } from "../plan-part.ts";

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

/** What stands before the word for a choice, and tells of which options it is. */
const OF_OPTIONS: Readonly<Record<string, RegExp>> = {
  approval: /approved|agreed/i,
  delivery: /received|delivered|sent/i,
  payment: /^paid$/i,
  current: /./,
};

/** "interview stages" of candidates, "leave types" of leave requests, "approval status": the choice that they have, as it is said. */
export function knownChoice({ domain, singular }: Draft, words: string): FieldPhrase | null {
  const [, before = "", noun = ""] =
    /^([\p{L}-]+) (stages?|status(?:es)?|types?|categor(?:y|ies)|priorit(?:y|ies))$/iu.exec(words.toLowerCase()) ?? [];
  const label = asLabel(singularOf(noun));
  const kind = domain?.fields[label];
  if (kind?.type !== "choice") return null;
  const isOwn = singular.split(" ").includes(before) || label === "Stage";
  const isMeant = kind.options.some((option) => OF_OPTIONS[before]?.test(option) === true);
  return isOwn || isMeant ? phrase(isOwn ? label : asLabel(`${before} ${singularOf(noun)}`), kind) : null;
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

/** The records usually have a field of this name: the ingredients of recipes, "next due" of what falls due. */
export function isUsualField({ domain }: Draft, words: string): boolean {
  return Object.entries(domain?.fields ?? {}).some(
    ([label, { type }]) =>
      label.toLowerCase() === words.toLowerCase() ||
      (type === "choice" && label.toLowerCase() === singularOf(words.toLowerCase())),
  );
}
