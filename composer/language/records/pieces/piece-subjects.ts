import { isClosedWord } from "../../closed-words.ts";
import { domainOfNoun } from "../../domains/find-domain.ts";
import { nounOfVerb } from "../asked/asked.ts";
import { askedHead } from "../asked/asked-heads.ts";
import { isQuestion } from "../../asked-field.ts";
import { onOccasion } from "../head-questions.ts";
import { HAPPENS } from "../opened-lists.ts";
import { asLabel, pluralOf, singularOf } from "../../words.ts";
import { type Draft, makeDraft } from "../draft.ts";
import { findNoun } from "../find-noun.ts";
import { partNoun } from "../part-nouns.ts";
import type { ReadHead } from "./piece-heads.ts";
import { plainPiece } from "./piece-fields.ts";
import { draftFor } from "../plan-part.ts";
import type { Plan } from "../plans.ts";

/** "each plot has", "for every visit I note": what a piece is said of. */
const SUBJECT =
  /^[\s,;:.!?(-]*(?:and |where |in which |so that )?(?:(?:i |we )?(?:log|note down|note|record|track|enter|add|list|write down|write|jot down|put down) )?(?:(?:for|of|per|in|with|on|about) )?(each|every|all(?: the)?|the|an?) ((?:[\p{L}'-]+ ){0,2}?[\p{L}'-]+)(?:(?:,|:)? (?:(?:i|we)(?:'d)? (?:would like to |like to |want to |need to |would like |like |want |need )?(?:note down|note|record|log|keep|enter|store|write down|write|save|know|see|track)?|(?:should |must |can |will )?(?:has|have|needs?|with|gets?|shows?|got|contains?|includes?))(?:(?<=\s)|(?![\p{L}'-]))|(?<=\b(?:each|every) (?:[\p{L}'-]+ )?[\p{L}'-]+) ?:|(?<=\b(?:for|of) (?:each|every) [\p{L}'-]+)(?= (?:the|its|their) ))/iu;
/** "for each loaf flour in grams" */
const OF_EACH_ONE =
  /^[\s,;:.!?(-]*(?:and )?(?:for|of|per) (?:each|every) ([\p{L}-]+) ([\p{L}-]+ in [\p{L}]+)[\s,.]*$/iu;
/** "jobs have date and price", "Hide has thickness" */
const PLURAL =
  /^[\s,;:.!?(-]*(?:and |the )?(?:([\p{L}-]+s) (?:all |should |must |will )?(?:have|need|get|contain|with)|((?!(?:it|each|that|which|who|what|he|she)\b)[\p{L}-]+) (?:should |must |will )?(?:has|needs|gets|contains))(?![\p{L}'-])/iu;
/** "each has a name", "they have" */
const PRONOUN =
  /^[\s,;:.!?(-]*(?:and |where |so )?(?:each(?: one)?(?: of (?:them|these|which))?|all of them|they(?: all)?|every one(?: of them)?|these) (?:should |must |will )?(?:has|have|needs?|gets?|got|with)(?![\p{L}'-])/iu;
/** What any records are called, and days: nothing that a field is a field of. */
const NOBODY =
  /^(?:entry|record|item|row|line|one|thing|time|day|night|week|month|year|morning|evening|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/i;

export interface PieceSubject {
  draft: Draft | null;
  /** What is said of it. */
  words: string;
}

/**
 * Of which records a piece tells. Where the head told of none, or only spoke of them, "For every job I want …" tells
 * what they are.
 */
export function subjectOf(
  text: string,
  current: Draft | null,
  head: ReadHead,
  plan: Plan,
  about: string,
): PieceSubject {
  const pronoun = PRONOUN.exec(text)?.[0] ?? "";
  if (pronoun !== "" && current !== null) return { draft: current, words: plainPiece(text.slice(pronoun.length)) };
  const occasion = ofOccasion(text, current, head, plan);
  if (occasion !== null) return occasion;
  const [, whole = "", measured = ""] = OF_EACH_ONE.exec(text) ?? [];
  if (measured !== "") return { draft: draftFor(whole, plan.drafts) ?? current, words: measured };
  const [said = "", each = "", noun = ""] = SUBJECT.exec(text) ?? [];
  if (said === "") return pluralOrAsked(text, current, head, plan);
  const words = plainPiece(text.slice(said.length));
  if (NOBODY.test(singularOf(noun.toLowerCase()))) return { draft: current, words };
  const known = draftFor(noun, plan.drafts);
  if (known !== null) return { draft: known, words };
  const isEach = /^(?:each|every)$/i.test(each);
  const counted = isEach && head.isSure ? countedDraft(noun, about.slice(0, Math.max(0, about.indexOf(text)))) : null;
  // "48 plots and a waiting list. For each plot …"
  if (counted !== null) {
    plan.drafts.push(counted);
    return { draft: counted, words };
  }
  const isNew = isEach && (plan.drafts.length === 0 || !head.isSure || isOnlyNamed(plan.drafts));
  const made = isNew ? findNoun({ text: pluralOf(singularOf(noun.toLowerCase())), isList: true }, true) : null;
  // "each goal has a target" of savings: they go by that name as well.
  if (made === null) return { draft: current, words: isEach && current !== null ? words : plainPiece(text) };
  const [before] = plan.drafts;
  if (before !== undefined && head.isSure) plan.name ??= before.name;
  plan.drafts = [...plan.drafts.filter((draft) => !head.drafts.includes(draft)), made];
  return { draft: made, words };
}

/** "what I saw at every inspection": of the inspections, which are of what the head names. */
function ofOccasion(text: string, current: Draft | null, head: ReadHead, plan: Plan): PieceSubject | null {
  const told = onOccasion(plainPiece(text));
  if (told === null || !isQuestion(told.words)) return null;
  const known = draftFor(told.occasion, plan.drafts);
  if (known !== null) return { draft: known, words: told.words };
  if (current !== null && !HAPPENS.test(told.occasion)) return null;
  const singular = singularOf(told.occasion);
  const made =
    findNoun({ text: pluralOf(singular), isList: true }, true) ??
    makeDraft({
      singular,
      plural: pluralOf(singular),
      name: asLabel(pluralOf(singular)),
      words: told.occasion,
      domain: null,
      isList: true,
    });
  const isOfThings = current !== null && head.drafts.includes(current) && !current.isLog;
  if (isOfThings) made.relations.push({ to: current, many: false });
  made.isLog = HAPPENS.test(made.singular);
  plan.drafts.push(made);
  return { draft: made, words: told.words };
}

/** Things that were counted before: "48 plots"; null where nobody did. */
function countedDraft(noun: string, about: string): Draft | null {
  const plural = pluralOf(singularOf(noun.toLowerCase()));
  const pattern = new RegExp(`(?:\\d+|several|many|lots of|a few|some) (?:[\\p{L}-]+ )?${plural}(?![\\p{L}])`, "iu");
  return pattern.test(about) ? findNoun({ text: plural, isList: true }, true) : null;
}

const MADE: readonly [RegExp, string][] = [
  [/^what (?:i|we) (?:have |'ve )?(?:read|are reading)$/i, "books"],
  [/^what (?:i|we) (?:have |'ve )?(?:watch|watched|saw|seen)$/i, "films"],
  [/^what (?:i|we) (?:have |'ve )?(?:played|play)$/i, "games played"],
  [/^what (?:i|we) (?:have |'ve )?(?:cooked|cook)$/i, "recipes"],
  [/^what (?:i|we) (?:have |'ve )?(?:baked|bake)$/i, "bakes"],
];

/** "what we read" of a club that tells nothing else are books, which go by their titles. */
export function recordsOfDeed(words: string): Draft | null {
  const noun = MADE.find(([pattern]) => pattern.test(words))?.[1];
  const draft = noun === undefined ? null : findNoun({ text: noun, isList: true }, true);
  draft?.phrases.push({
    label: draft.domain?.title ?? "Name",
    kind: { type: "text" },
    required: true,
    correction: null,
  });
  return draft;
}

/** "a list with baby's name", "the name of the pill": where the head names nothing they are what the name is of. */
export function recordsOfName(words: string): Draft | null {
  const found = /^(?:the )?(?:([\p{L}-]+)'s name|name of (?:the|each|every|my|an?) ([\p{L}-]+))$/iu.exec(words);
  const noun = found?.[1] ?? found?.[2];
  return noun === undefined || isClosedWord(noun.toLowerCase())
    ? null
    : findNoun({ text: pluralOf(singularOf(noun.toLowerCase())), isList: true }, true);
}

/**
 * "Our reading club: book, who suggested it": of a head that names no records what comes first may be what they are.
 * With a day they are of what happened, and not of the thing.
 */
export function recordsOfThing(words: string, fields: readonly string[]): Draft | null {
  const noun = words.toLowerCase();
  if (!/^[\p{L}-]+$/u.test(noun) || singularOf(noun) !== noun || fields.length < 3) return null;
  if (fields.some((field) => OF_A_DAY.test(field))) return null;
  const found = domainOfNoun(pluralOf(noun));
  const isThing = found !== null && !found.isList && !/^(?:people|person)$/.test(found.domain.icon ?? "");
  return isThing && singularOf(found.domain.plural) === noun
    ? findNoun({ text: pluralOf(noun), isList: true }, true)
    : null;
}

const OF_A_DAY = /\b(?:date|day|when|time|week|month|hours?|minutes)\b/i;

/** "who bought | what | for how much": what was done names the records, and stays to be told of them. */
export function recordsOfAct(words: string): Draft | null {
  const verb =
    /^(?:who|what)(?:'s|'ve)?(?: (?:each (?:one|of us|of them|person|[\p{L}]+)|everyone|everybody|i|we|he|she|they|it|my [\p{L}]+))?(?: (?:has|have|had|was|were))? ([\p{L}]+)$/iu
      .exec(words)?.[1]
      ?.toLowerCase();
  // "what they bring" to be repaired
  if (/^what (?:they|people|customers|everyone) (?:bring|brought)/i.test(words)) return null;
  const noun = verb === undefined || /^(?:do|does|did|is|are|was|has|have)$/.test(verb) ? "entries" : nounOfVerb(verb);
  return noun === "entries" ? null : findNoun({ text: noun, isList: true }, true);
}

/** "I own a bike repair shop": of a trade that repairs they are repairs. */
export function recordsOfTrade(text: string): Draft | null {
  const [, trade = ""] =
    /\b(?:run|own|have|work (?:in|at)|manage) (?:an?|my|our|the) (?:(?:small|little|tiny|local|mobile|busy) )*((?:[\p{L}-]+ )?[\p{L}-]+) (?:shop|workshop|studio|salon|business|service|clinic|practice|company|firm|caf[eé]|station|van|stall|stand|hub|room|booth)(?![\p{L}])/iu.exec(
      text,
    ) ?? [];
  const noun = pluralOf(trade.toLowerCase());
  return trade === "" || domainOfNoun(noun) === null ? null : findNoun({ text: noun, isList: true }, true);
}

/** Of an app only the name was told: "I want to quit smoking. Log each cigarette with …" */
function isOnlyNamed([only, ...others]: readonly Draft[]): boolean {
  return others.length === 0 && only?.domain === null && only.phrases.length === 0 && only.extras.length === 0;
}

/** "jobs have date"; "Note who is coming" where the head only spoke of the party. */
function pluralOrAsked(text: string, current: Draft | null, head: ReadHead, plan: Plan): PieceSubject {
  const [said = "", plural, singular = ""] = PLURAL.exec(text) ?? [];
  const known = said === "" ? null : draftFor(plural ?? singular, plan.drafts);
  if (known !== null) return { draft: known, words: plainPiece(text.slice(said.length)) };
  const made = plural === undefined || head.isSure ? null : partNoun(plural, text);
  // "My repair shop. Customers have name and phone": what any of them has.
  if (made !== null && (made.surety === "known" || made.surety === "list")) {
    plan.drafts.push(made.draft);
    return { draft: made.draft, words: plainPiece(text.slice(said.length)) };
  }
  const asked = head.isSure || (current !== null && !head.drafts.includes(current)) ? null : askedHead(text, true);
  if (asked === null) return { draft: current, words: plainPiece(text) };
  plan.drafts = [...plan.drafts.filter((draft) => !head.drafts.includes(draft)), asked.draft];
  return { draft: asked.draft, words: "" };
}
