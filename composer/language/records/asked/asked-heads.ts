import { deedIn, isUpkeep, thingsToDo } from "./asked-deeds.ts";
import { askedDraft } from "./asked-drafts.ts";
import { isClosedWord } from "../../closed-words.ts";
import { domainOfNoun } from "../../domains/find-domain.ts";
import { asLabel, pluralOf, singularOf } from "../../words.ts";
import { type Draft, makeDraft } from "../draft.ts";
import { findNoun } from "../find-noun.ts";
import { lentDraft } from "../relations/lending.ts";
import { pastOf, phrase } from "../plan-part.ts";

/** Records that a head asks for instead of naming them. */
export interface AskedHead {
  draft: Draft;
  /** They are lent: who has one, and whether it is back. */
  isLent: boolean;
}

const THING = "((?:[\\p{L}'-]+ )?[\\p{L}'-]+)";
const MINE = "(?:all )?(?:of )?(?:my|our|the) ";

const LENT: readonly RegExp[] = [
  new RegExp(`\\b(?:where|when|to whom|who) (?:did|have) (?:i|we) (?:lend|lent|loan|loaned) ${MINE}${THING}`, "iu"),
  new RegExp(
    `\\bwho (?:has |have |had |'s )?(?:has|have|had|got|borrowed|took|borrows) (?:(?:which )?of (?:my|our)|my|our|which) ${THING}`,
    "iu",
  ),
  new RegExp(
    `(?:^|\\b(?:of|for|track|list|log) )(?:${MINE})?${THING} (?:that |which )?(?:i|we)(?:'ve| have)? (?:lent|loaned|lend)(?: out)?(?: to [\\p{L} ]+)?$`,
    "iu",
  ),
];
const GUESTS =
  /\bwho(?:'s| is| are| will be|'ll be| else is)? (?:all )?(?:coming|comes|attending|attends|invited|joining)(?![\p{L}])/iu;
const OWES = /\bwho(?: still)? owes? (?:(?:me|us|whom|who|what|how much|how many) ?)*([\p{L}]{3,})?/iu;
/** "how much money my flatmates owe me" */
const OWED =
  /\bhow (?:much|many) ([\p{L}]+ )?(?:(?:do|does|has|have|my|our|the|each|every|all) )*(?!me|us)[\p{L}]+ (?:all |still |each )?owes? (?:me|us)(?![\p{L}])/iu;
const WHERE = new RegExp(
  `\\bwhere (?:is|are|did (?:i|we) (?:put|store|keep|park|hide|leave)|do (?:i|we) (?:keep|have|store)|(?:i|we) (?:put|keep|store|stored|have)) ${MINE}${THING}`,
  "iu",
);
const LAST = new RegExp(`\\bwhen (?:did )?(?:i|we)(?: have|'ve)? last ([\\p{L}]+) ${MINE}${THING}`, "iu");
const WHICH =
  /\b(?:see|know|track|note|record|remember|check) which (?:of (?:my|our|the|his|her|these|those) )?([\p{L}-]+)(?![\p{L}'-])/iu;
const EACH =
  /\b(?:(?<=(?:down|note|keep|notes|log|record|track|enter|need|want|see) )per|(?:(?:of|for|about|on) )?(?:each|every)(?: single)?) ((?:[\p{L}-]+ )?[\p{L}-]+?)(?= (?:i|we|that|which|with its|with their|where)\b|[,.:;]|$)/iu;
/** "For each repair I note": how it is kept, or what one does with it. */
const NOTED = /^,? (?:that )?(?:i|we)(?:'d)?(?: (?:want|need|like|would like) to)? [\p{L}]+(?: down)?$/iu;
const TIME =
  /^(?:time|day|week|month|year|morning|evening|night|weekend|season|hour|(?:mon|tues|wednes|thurs|fri|satur|sun)day|one|thing|person)s?$/i;

/** Records that are asked for: "who is coming" are guests, "where did I lend my books" are books lent, "per ewe" are ewes. */
export function askedHead(text: string, hasFields: boolean): AskedHead | null {
  for (const pattern of LENT) {
    const [words = "", things] = pattern.exec(text) ?? [];
    const thing = nounIn(things);
    if (thing !== null) return { draft: { ...lentDraft(pluralOf(singularOf(thing)), "who"), words }, isLent: true };
  }
  const draft =
    detailsIn(text) ??
    broughtIn(text) ??
    guestsIn(text, hasFields) ??
    debtsIn(text) ??
    placedIn(text) ??
    (isUpkeep(text) ? deedIn(text) : null) ??
    dueIn(text) ??
    questionIn(text) ??
    ticketIn(text) ??
    thingsToDo(text) ??
    workIn(text) ??
    deedIn(text) ??
    countedIn(text);
  return draft === null ? null : { draft, isLent: false };
}

/** "PhD student drowning in papers", "a shed full of props and costumes": what there is too much of. */
const MANY =
  /\b(?:drowning in|buried (?:in|under)|swimming in|(?:sheds?|cellars?|basements?|garages?|boxes|box|attics?|lofts?|cupboards?|drawers?|shelf|shelves|house|room|van|folders?|wardrobes?|freezers?) full of|(?:piles?|stacks?|boxes|drawers) of) ((?:(?!and\b)[\p{L}-]+ )?[\p{L}-]+s)\b/iu;

/** What a remark tells that there is too much of; null where it tells nothing of the kind. */
export function manyOf(about: string): Draft | null {
  const found = MANY.exec(about);
  const draft = found === null ? null : findNoun({ text: found[1] ?? "", isList: true }, true);
  return found === null || draft === null ? null : { ...draft, words: found[0] };
}

/** "need each dog's details" */
function detailsIn(text: string): Draft | null {
  const found = /\b(?:each|every) ([\p{L}-]+)'s (?:details|information|info|data|particulars)\b/iu.exec(text);
  const draft = found === null ? null : findNoun({ text: pluralOf(found[1] ?? ""), isList: true }, true);
  return found === null || draft === null ? null : { ...draft, words: found[0] };
}

/** "tenants call me with repairs" */
function broughtIn(text: string): Draft | null {
  const found =
    MANY.exec(text) ??
    /\b[\p{L}]+ (?:call|ring|phone|text|e-?mail|write|come|bother|contact)s?(?: to)? (?:me|us) (?:with|about|for) ((?:[\p{L}-]+ )?[\p{L}-]+s)\b/iu.exec(
      text,
    );
  const draft = found === null ? null : findNoun({ text: found[1] ?? "", isList: true }, true);
  return found === null || draft === null ? null : { ...draft, words: found[0] };
}

/** Guests have their answer; beside fields that are listed it is whether they come. */
function guestsIn(text: string, hasFields: boolean): Draft | null {
  const words = GUESTS.exec(text)?.[0];
  const draft = words === undefined ? null : findNoun({ text: "guests", isList: true }, true);
  if (draft === null || words === undefined) return null;
  if (hasFields) draft.extras.push(phrase("Coming", { type: "checkbox" }));
  return { ...draft, words };
}

/** "who owes me eggs": of money there are sums, of other things their number. */
function debtsIn(text: string): Draft | null {
  const found = OWES.exec(text) ?? OWED.exec(text);
  if (found === null) return null;
  const thing = nounIn(found[1]);
  const isMoney = thing === null || /^(?:money|cash|euros?|dollars?|pounds?)$/.test(thing);
  const words = found[0].trim();
  const domain = isMoney ? (domainOfNoun("money owed to me")?.domain ?? null) : null;
  const draft = makeDraft({
    singular: "debt",
    plural: "debts",
    name: asLabel(words),
    words,
    domain,
    isList: true,
  });
  if (domain !== null) return draft;
  draft.phrases.push({ ...phrase("Who", { type: "text" }), required: true });
  draft.extras.push(
    phrase(asLabel(thing ?? "amount"), { type: "number", min: 0 }),
    phrase("Given back", { type: "checkbox" }),
  );
  return draft;
}

/** "where is my stuff": things with their places. */
function placedIn(text: string): Draft | null {
  const found = WHERE.exec(text);
  const thing = /^(?:stuff|belongings)$/i.test(found?.[1] ?? "") ? "things" : nounIn(found?.[1]);
  if (found === null || thing === null) return null;
  const draft =
    findNoun({ text: pluralOf(singularOf(thing)), isList: true }, true) ??
    makeDraft({ singular: "thing", plural: "things", name: "Things", words: thing, domain: null, isList: true });
  const isPlaced = Object.keys(draft.domain?.fields ?? {}).some((label) => /place|room|location|shelf/i.test(label));
  if (!isPlaced) draft.extras.push(phrase("Place", { type: "text" }));
  return { ...draft, words: found[0] };
}

/** "when did I last water my plants": the day on which it was done, for each. */
function dueIn(text: string): Draft | null {
  const [words = "", verb = "", things = ""] = LAST.exec(text) ?? [];
  const thing = nounIn(things);
  const draft = thing === null ? null : findNoun({ text: pluralOf(singularOf(thing)), isList: true }, true);
  if (draft === null) return null;
  const label = `Last ${pastOf(verb).toLowerCase()}`;
  const isKnown = Object.keys(draft.domain?.fields ?? {}).some((each) => each.startsWith(label));
  if (!isKnown) draft.extras.push(phrase(label, { type: "date" }));
  return { ...draft, words };
}

/** "what's sown where and when": records with a field for each question. */
function questionIn(text: string): Draft | null {
  const draft = askedDraft(text);
  return draft === null ? null : { ...draft, words: text };
}

/** "each thing that comes in gets a ticket" */
function ticketIn(text: string): Draft | null {
  const noun = TICKET.exec(text)?.[1];
  const draft = noun === undefined ? null : findNoun({ text: pluralOf(noun.toLowerCase()), isList: true }, true);
  return draft === null ? null : { ...draft, words: text };
}

/** "things to fix round the house" */
function workIn(text: string): Draft | null {
  const words = WORK.exec(text)?.[0];
  const draft = words === undefined ? null : findNoun({ text: "tasks", isList: true }, false);
  return draft === null || words === undefined ? null : { ...draft, words: text, name: asLabel(words) };
}

const WORK =
  /(?<=^(?:(?:an? |the |my |our )?(?:simple |running )?(?:list|log|record) of )?(?:all )?(?:the )?)(?:things|stuff|bits|odd jobs|bits and bobs|jobs) (?:(?:that )?(?:i|we)(?:'ve| have| need| still have| want| must| ought)* (?:got )?)?to (?:fix|do|mend|repair|sort(?: out)?|finish|sew|paint|clean|tidy|make|get done|ask|tell|check)\b/iu;

const TICKET =
  /\b(?:each|every) (?:thing|item|one|job|piece|bit|person)\b.* (?:gets?|has|have|needs?) (?:its|their|his|her|an?) (?:own )?(ticket|card|tag|label|form|slip|sheet|docket)$/iu;

/** "write down per ewe", "I need to see which plot" */
export function countedIn(text: string): Draft | null {
  const found = EACH.exec(text) ?? WHICH.exec(text);
  const thing = nounIn(found?.[1]);
  if (found === null || thing === null || TIME.test(thing)) return null;
  const draft = findNoun({ text: pluralOf(singularOf(thing)), isList: true }, true);
  return draft === null
    ? null
    : { ...draft, words: `${found[0]}${NOTED.exec(text.slice(found.index + found[0].length))?.[0] ?? ""}` };
}

/** The noun of some words, without what follows it; null where no word of content is there. */
function nounIn(words: string | undefined): string | null {
  const kept: string[] = [];
  for (const word of (words ?? "").toLowerCase().split(" ")) {
    if (word === "" || isClosedWord(word) || (kept.length > 0 && /(?:ed|ly)$/.test(word))) break;
    kept.push(word);
  }
  return kept.length === 0 ? null : kept.join(" ");
}
