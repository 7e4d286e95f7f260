import { beyondFields } from "../beyond.ts";
import { type FieldPhrase, readFieldPhrase } from "../field-phrase.ts";
import { meansStreaks, meansTickOfToday } from "../streak-words.ts";
import { singularOf } from "../words.ts";
import { askedFields } from "./asked.ts";
import type { Draft } from "./draft.ts";
import { draftFor, phrase } from "./plan-part.ts";

/** What leads to a piece and says nothing of it. */
const LEAD = new RegExp(
  `^(?:[\\s,;:.!?()&+/-]+|(?:${[
    "and|with|plus|also|then|as well as|including|includes?|or|but|e\\.g\\.|namely|such as|like|for it|of|to",
    "(?:(?:where|that|which|in which|so that|so) )?(?:i|we|you|it|they|people|users|everyone)(?:'d| would| can| could| should| must| will| want| need| like| also| to| be able)* (?:enter|add|note down|note|record|write down|write|log|save|store|show|see|keep track of|keep|track|put in|fill in|know|list|have|has)",
    "enter|add|note down|record|write down|log|save|store|showing|keep track of|track|put in|fill in",
    "(?:a )?(?:field|column)s?(?: for)?",
    "(?:has|have|having)(?= (?:an?|the|its|their|some) )",
    "its|their|the|an?",
  ].join("|")})(?=[\\s:,(]))+`,
  "iu",
);
/** A piece without what leads to it, and without the signs at its end. */
export function plainPiece(text: string): string {
  const words = text.replace(LEAD, "").replace(/[\s,;:.!(]+$/, "");
  return words.includes("(") ? words : words.replace(/\)+$/, "");
}

/** Reads a field of a draft into it; null where no field is told. */
export function readField(words: string, draft: Draft, drafts: readonly Draft[]): FieldPhrase | null {
  if (words === "") return null;
  // "which one" is the record itself.
  if (/^(?:which )?(?:one|ones|of them)$/i.test(words)) return phrase("", { type: "text" });
  if (meansStreaks(words) || (draft.domain?.streaks !== undefined && meansTickOfToday(words))) {
    draft.hasStreaks = true;
    return phrase("", { type: "checkbox" });
  }
  const other = draftFor(words.replace(/^(?:which|the|its|their) /i, ""), drafts);
  if (other !== null && other !== draft) {
    draft.relations.push({ to: other, many: singularOf(words.toLowerCase()) !== words.toLowerCase() });
    return phrase("", { type: "text" });
  }
  // Said together they are two.
  const asked = /^date (?:and|&|\/) time$/i.test(words) ? { fields: ["date", "time"] } : askedFields(words);
  if (asked !== null) {
    const read = asked.fields.flatMap((each) => readFieldPhrase(each, draft.domain) ?? []);
    draft.phrases.push(...read);
    return read.at(-1) ?? null;
  }
  const read = readFieldPhrase(words, draft.domain);
  if (read === null || beyondFields(read.label, words) !== null) return null;
  draft.phrases.push(read);
  return read;
}
