import { keptAs } from "../rows/row-meanings.ts";
import { isOtherList } from "../plans.ts";
import { isClosedWord } from "../../closed-words.ts";
import { domainAmong, isAmong } from "../../domains/find-domain.ts";
import { asLabel, pluralOf, singularOf } from "../../words.ts";
import { clauseList, diaryIn } from "../clause-lists.ts";
import { type Draft, makeDraft } from "../draft.ts";
import { findNoun } from "../find-noun.ts";
import { withoutListFrame } from "../list-frames.ts";
import { linesOf } from "../sums/line-rows.ts";
import type { ReadHead } from "./piece-heads.ts";
import { draftFor, type PlanPart, readPart } from "../plan-part.ts";

/** "another list of restaurants": that it is one more. */
const ONE_MORE =
  /^(?:(?:and|also|besides(?: (?:that|this|it))?|apart from that|on top(?: of (?:that|it))?|in addition|then|maybe|perhaps|finally|so|next to (?:that|it)),? )*(?:(?:an?other|a second|a third|a separate|one more|an extra|a different|its own|their own) (?:(?:list|table|page|tab|section|place|register|overview|one)(?: (?:with|of|for|where|about))? ?)?)?/iu;
/** "besides that every movement": all of them. */
const EVERY = /^(?:every|each) (?:single )?([\p{L}-]+)(?= |$)/iu;
/** "where the complaints are kept" */
const KEPT_WHERE =
  /^(?:where|in which|on which) (?:(?:i|we|you|people|everyone|they) (?:can )?(?:see|keep|list|store|note|enter|put|find|write down|log|add|create|manage|plan|organi[sz]e) )?(.+?)(?: (?:are|is|get|can be|should be) (?:all )?(?:listed|kept|stored|noted|recorded|entered|shown|collected|written down|logged|there))?$/iu;

/** "Include donors", "it should have a guest list": that they are part of it. */
const INCLUDES =
  /^(?:please )?(?:and )?(?:(?:it|the app|this app|the application|app) (?:should|must|needs? to|has to|shall|will|can)(?: also)? )?(?:include|contain|feature|have|has|consist of)s? (?:(?:an?|the|all) )?(?=[\p{L}])|^borrow (?=[\p{L}]+s$)/iu;

/**
 * The lists that a piece names in a prompt with this head; none where it names none: "compares them", "oil". `isTold`: fields
 * follow that are told of it.
 */
export function readLists(said: string, about: string, head: string, isTold = false): PlanPart[] {
  const piece = said.replace(INCLUDES, "");
  const bare = withoutListFrame(piece);
  const diary = diaryIn(bare);
  if (diary !== null) return [{ draft: diary, surety: "list", noun: bare, tail: "", fields: [], owner: null }];
  const plain = readPlain(piece, about, head);
  // "beside that the visits"
  const isFramed = bare !== piece && plain.every(({ surety }) => surety === "unknown");
  const framed = isFramed ? readPlain(bare, about, head) : plain;
  // "what each bought" is no plural.
  const isAsked = /^(?:what|who|whom|to whom) /i.test(bare) && framed.every(({ surety }) => surety === "unknown");
  if (framed.length > 0 && !(isAsked && clauseList(bare, isTold) !== null)) return framed;
  const draft = clauseList(bare, isTold);
  if (draft !== null) return [{ draft, surety: "unknown", noun: bare, tail: "", fields: [], owner: null }];
  return plain;
}

function readPlain(piece: string, about: string, head: string): PlanPart[] {
  const text = piece
    .replace(ONE_MORE, "")
    .replace(KEPT_WHERE, "$1")
    .replace(
      /^(?:(?:we've|we have|i've|i have|there(?:'re|'s| are| is))(?: got)? )?(?:\d{1,3}|both|several|all(?: the)?) (?=[\p{L}-]+s(?![\p{L}]))/iu,
      "",
    )
    .replace(/ (?:belongs? to|(?:is|are) (?:linked|tied|assigned) to)(?: (?:an?|the|one|its|their))?$/i, "")
    .replace(
      / (?:(?:that|which) )?(?:the|my|our|their|each|every) [\p{L}-]+ (?:has|have|had|own|owns|found|got|needs?|wants?|sold|sells?|made|makes?|uses?|bought|grows?|keeps?)$/iu,
      "",
    )
    // "each trip has stops"
    .replace(
      /^(?:each|every) [\p{L}-]+ (?:has|have|gets?|contains?|consists of) (?:(?:its|their|several|many|some) )?(?=[\p{L}-]+s$)/iu,
      "",
    )
    .replace(EVERY, (_every, noun: string) => pluralOf(singularOf(noun)))
    .replace(/\s(?:with|for|of|and|to|that|where|which|in|has|have)$/i, "")
    .replace(/\s(?:tab|page|screen)$/i, "")
    // "rehearsals attended"
    .replace(
      /(?<=[\p{L}]s) (?:attended|requested|required|prescribed|assigned|offered|available|held|done|given|taken|paid|bought|sold|played|visited|caught|flown|run|logged)$/iu,
      "",
    )
    .replace(/\sbefore (?:and |\/ ?)after$/i, "")
    .replace(
      /,? (?:separately|apart|as well|too|by themselves|on their own|(?:with|for|of) each(?: one| of them)?)$/i,
      "",
    )
    // What leads to a list is no part of its name, but here it is.
    .replace(/^do(?=[- ]lists?$)/i, "to-do")
    // "npc's" are several of them.
    .replace(/([\p{L}])'s$/u, "$1s");
  const whole = readList(text, about, head);
  const apart = text.split(/,\s+(?:and )?|\s+(?:and|&)\s+/);
  if (apart.length < 2 || (whole !== null && whole.surety === "list")) return whole === null ? [] : [whole];
  // "customers, cars"
  const parts = apart.map((each) => readList(each, about, head));
  return parts.every((part) => part !== null && part.surety !== "unknown")
    ? parts.flatMap((part) => part ?? [])
    : whole === null
      ? []
      : [whole];
}

function readList(text: string, about: string, head: string): PlanPart | null {
  const part = readPart(linesOf(text, head), about) ?? unknownPart(text);
  if (part === null || (part.surety === "unknown" && !isNoun(part.noun))) return null;
  const kept = keptAs(text.toLowerCase(), head, about);
  if (kept === null) return inContext(part, about, head);
  // "inventory app for a shop with products": so they are called.
  const isCalled = /^[\p{L}-]+s$/u.test(text) && !head.toLowerCase().includes(kept.plural);
  const singular = isCalled ? singularOf(text.toLowerCase()) : kept.singular;
  const plural = isCalled ? text.toLowerCase() : kept.plural;
  return { ...part, surety: "known", draft: { ...part.draft, domain: kept, singular, plural, page: undefined } };
}

/** What a noun means in an app of this head: the "characters" of a novel are none of a game. */
function inContext(part: PlanPart, about: string, head: string): PlanPart {
  const { draft, noun, surety } = part;
  const isMeant = draft.domain !== null && isAmong(draft.domain, about);
  const isWeak = surety === "weak" && draft.domain?.among === undefined;
  if (isMeant && !isWeak && surety !== "unknown") return part;
  const domain = domainAmong(noun.toLowerCase(), head);
  if (domain === null) return isMeant ? part : { ...part, draft: { ...draft, domain: null } };
  const singular = singularOf(noun.toLowerCase());
  return { ...part, draft: { ...draft, domain, singular, plural: pluralOf(singular) } };
}

/** "Football squad manager: players": the list is what the head is about. */
export function headOfPart(part: PlanPart, head: ReadHead, words: string): Draft | null {
  const [only, ...others] = head.drafts;
  if (only !== undefined && isOtherList(part.draft, only)) return null;
  if (only === undefined || others.length > 0) return null;
  // "My houseplants … Plants with name"
  const isPart = part.draft.singular.length > 3 && only.singular.endsWith(part.draft.singular);
  // "law firm case manager with cases": so they are called.
  if (isPart && only.singular.split(" ").length > 2)
    Object.assign(only, { singular: part.draft.singular, plural: part.draft.plural });
  if (!isPart && draftFor(part.draft.singular, [only]) !== only) return null;
  // "inventory app with products": so they are called.
  const noun = part.noun.toLowerCase();
  if (
    !only.singular.endsWith(singularOf(noun)) &&
    /^[\p{L}-]+s$/u.test(noun) &&
    !words.toLowerCase().includes(only.plural)
  )
    Object.assign(only, { singular: singularOf(noun), plural: noun });
  return only;
}

/** "a waiting list … For the waiting list name and phone": what the head only named, with the same words. */
export function namedInHead({ noun }: PlanPart, head: ReadHead, words: string): Draft | null {
  if (!words.toLowerCase().includes(noun.toLowerCase()) || !noun.includes(" ")) return null;
  return head.drafts.find(({ phrases, extras }) => phrases.length + extras.length === 0) ?? null;
}

/** "fish added", "hours worked": what happened, each on its day. */
const HAPPENED =
  /^(?:[\p{L}-]+s|honey|milk|wool|fruit|fish|shrimp|coral|bait|sheep|stock|money|time|food) (?:added|removed|lost|sold|bought|made|found|caught|given|eaten|born|died|sown|grown|sent|received|planted|harvested|collected|released|killed|hatched|laid|sighted|seen|spotted|served|spent|earned|delivered)$/iu;

/** A list of which nothing is known but its name. */
function unknownPart(text: string): PlanPart | null {
  const happened = HAPPENED.exec(text.toLowerCase());
  if (happened !== null) {
    const words = text.toLowerCase();
    const draft = makeDraft({
      singular: words,
      plural: words,
      name: asLabel(words),
      words,
      domain: null,
      isList: true,
    });
    return {
      draft: { ...draft, isLog: true, title: "What" },
      surety: "unknown",
      noun: text,
      tail: "",
      fields: [],
      owner: null,
    };
  }
  // Those of a contest are none of a list of just anything.
  if (/^entries$/i.test(text)) {
    const draft = makeDraft({
      singular: "entry",
      plural: "entries",
      name: "Entries",
      words: text,
      domain: null,
      isList: true,
    });
    return { draft, surety: "known", noun: text, tail: "", fields: [], owner: null };
  }
  const noun = text
    .replace(/\s(?:of|for|with|in|on|at|to|that|which|who|where|per|by|from|so)\s.*$/i, "")
    .replace(/(?:\s(?:i|we|you|they|it|us|me|that|which))+$/i, "");
  const plural = pluralOf(singularOf(noun.toLowerCase()));
  const isWord = noun.split(" ").length === 1;
  // "oil" is no list unless it is said to be one.
  if (noun.split(" ").length > 3 || (isWord && noun.toLowerCase() !== plural)) return null;
  const draft = findNoun({ text: plural, isList: true }, true);
  return draft === null ? null : { draft, surety: "unknown", noun, tail: "", fields: [], owner: null };
}

/** Whether words can be the name of a list: no verb of what an app does, no pronoun. */
export function isNoun(words: string): boolean {
  const all = words.toLowerCase().split(" ");
  return !VERB.test(words) && !all.some((word) => PRONOUN.test(word)) && !all.every(isClosedWord);
}

const VERB =
  /^(?:be|been|being|shows?|lets?|compares?|counts?|calculates?|opens?|sends?|reads?|gives?|tells?|works?|makes?|adds?|keeps?|reminds?|gets?|takes?|uses?|needs?|wants?|has|is|are|does|checks?|updates?|syncs?|sorts?|filters?|helps?|allows?|suggests?|recommends?|converts?|asks?|repeats?|ends?|starts?|belongs?|picks?|turns?|goes|comes?|puts?|says?|looks?|moves?|runs?|stops?|learns?|predicts?|detects?|recogni[sz]es?)(?: |$)/i;
const PRONOUN = /^(?:them|it|they|this|that|these|those|us|me|you|i|we|who|what|everyone|something|everything)$/;
