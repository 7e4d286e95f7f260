import { isClosedWord } from "../closed-words.ts";
import type { Span } from "../recognizer.ts";
import { singularOf } from "../words.ts";
import type { Draft } from "./draft.ts";
import { entityNoun, findNoun } from "./find-noun.ts";

export interface ReadDrafts {
  drafts: Draft[];
  /** Of several sorts of records: what they are together, "CRM". */
  name: string | null;
  corrections: [string, string][];
  undone: { words: string; answer: string | null }[];
  /** All words that were understood. */
  spans: Span[];
  /** Nothing else was recognized in the prompt: what is listed is what the app is about. */
  isAlone: boolean;
  /** The first records were told by verbs: who borrowed what. */
  isLending: boolean;
  /** The records were told by who comes to what. */
  isPresence: boolean;
}

/** The beginning of a sentence that speaks of records: "each task", "my books". */
export const SUBJECT = "(?:each|every|an?|the|all|my|our|these|those)? ?((?:[\\p{L}-]+ ){0,2}[\\p{L}-]+?)";

export const PRONOUN =
  /^(?:it|they|each|one|each one|every one|each entry|entry|entries|item|items|each item|record|records|them|these|each of them)$/i;

export function draftOf(noun: string, read: ReadDrafts): Draft | null {
  const wanted = noun.toLowerCase().trim();
  if (PRONOUN.test(wanted)) return read.drafts.at(-1) ?? null;
  const single = singularOf(wanted);
  return (
    read.drafts.find(
      ({ singular, plural, words }) =>
        singular === single || plural === wanted || singularOf(words.toLowerCase()) === single,
    ) ??
    read.drafts.find(({ singular }) => singular.split(" ").at(-1) === single) ??
    namedByList(wanted, read)
  );
}

/** The customers of "a CRM": records that so far were known by the word for their list get the name that is said now. */
function namedByList(noun: string, read: ReadDrafts): Draft | null {
  const said = entityNoun(noun, null);
  const draft = read.drafts.find(
    ({ domain, words, singular }) =>
      domain !== null && domain === said?.domain && singularOf(words.toLowerCase()) !== singular,
  );
  if (said === null || draft === undefined) return null;
  Object.assign(draft, { singular: said.singular, plural: said.plural });
  return draft;
}

/** "each day starts with an empty list": nothing to keep. */
const TIME = /^(?:(?:each|every|the) )?(?:day|week|month|year|morning|evening|night|season)s?(?: |$)/i;

/** The records of a name, new ones where there are none yet. */
export function draftNamed(noun: string, read: ReadDrafts): Draft | null {
  const known = draftOf(noun, read);
  if (known !== null) return known;
  if (isClosedWord(singularOf(noun.toLowerCase().trim())) || TIME.test(noun.trim())) return null;
  const made = findNoun({ text: noun.toLowerCase().trim(), isList: true }, true);
  if (made === null) return null;
  const same = read.drafts.find(({ singular }) => singular === made.singular);
  if (same !== undefined) return same;
  read.drafts.push(made);
  return made;
}

/** Whether a bracket is open at the end of a text. */
export function isOpen(text: string): boolean {
  return (text.match(/\(/g)?.length ?? 0) > (text.match(/\)/g)?.length ?? 0);
}
