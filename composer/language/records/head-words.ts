import { locateWords } from "../claims.ts";
import { isClosedWord } from "../closed-words.ts";
import { domainOfNoun } from "../domains/find-domain.ts";
import type { Reading, Span } from "../recognizer.ts";
import { splitList } from "../split-list.ts";
import { singularOf } from "../words.ts";
import { type Draft, makeDraft } from "./draft.ts";
import { type Core, coreOf, entityNoun, findNoun, stripCount } from "./find-noun.ts";
import type { ReadDrafts } from "./known-drafts.ts";
import { kindsOfOne } from "./kinds/kinds-of-one.ts";

/** "students and courses", "clients, their invoices and payments": all of them records; null for one noun. `hasFields`: fields are listed behind them. */
export function severalNouns(core: Core, hasFields = false): Draft[] | null {
  const one = hasFields ? kindsOfOne(core.text) : null;
  if (one !== null) return [one];
  const items = splitList(core.text);
  if (items.length < 2) return null;
  const nouns = items.map((item, index) => {
    const noun = stripCount(item);
    if (/^(?:totals?|average|sum|number|just|only) /i.test(noun)) return null;
    const found = entityNoun(item, null) ?? entityNoun(noun, null);
    if (found !== null) return found;
    const isPlain =
      /^[\p{L}-]+(?: [\p{L}-]+)?$/u.test(noun) && singularOf(noun) !== noun && !isClosedWord(noun.toLowerCase());
    return isPlain ? findNoun({ text: index === 0 ? coreOf(item).text : noun, isList: true }, false) : null;
  });
  if (nouns.some((noun) => noun === null)) return null;
  const drafts: Draft[] = [];
  for (const noun of nouns)
    if (
      noun !== null &&
      !drafts.some(({ singular, domain }) => singular === noun.singular || (domain !== null && domain === noun.domain))
    )
      drafts.push(noun);
  const [only] = drafts;
  // "movies, series and documentaries" are one sort of records.
  if (drafts.length === 1 && only !== undefined && only.domain !== null) {
    const { name, singular, plural } = only.domain;
    return [makeDraft({ singular, plural, name, words: core.text, domain: only.domain, isList: true })];
  }
  return drafts.length < 2 ? null : drafts;
}

export function isOwnedIn(text: string, draft: Draft): boolean {
  return new RegExp(`\\b(?:their|its|his|her)\\b.*\\b${escaped(draft.words)}\\b`, "i").test(text);
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

/** "time tracking for clients and projects": what its records belong to. */
export function readPurpose(reading: Reading, clause: Span, core: string, draft: Draft, read: ReadDrafts): void {
  const found =
    /\s(?:for|of|by|per)\s+((?:my |our |the |several )?[\p{L}-]+(?:(?:,| and|, and) (?:my |our )?[\p{L}-]+)*)$/iu.exec(
      core,
    );
  const items = splitList(found?.[1] ?? "");
  const nouns = items.map((item) => entityNoun(item, null));
  const isPurpose =
    nouns.length > 0 && nouns.every((noun) => noun !== null && draft.domain?.belongsTo?.includes(noun.singular));
  if (!isPurpose) return;
  read.name ??= draft.name;
  for (const noun of nouns) {
    if (noun === null || read.drafts.some(({ singular }) => singular === noun.singular)) continue;
    read.drafts.push(noun);
    draft.relations.push({ to: noun, many: false });
    read.spans.push(...locateWords(reading, noun.words, clause));
  }
}

/** "seeds and vegetables": what else the head says of the same sort of records. */
export function sameWords(reading: Reading, clause: Span, core: string, { domain }: Draft): Span[] {
  if (domain === null) return [];
  return core
    .split(/\s+(?:and|or|&)\s+|,\s*/)
    .flatMap((words) =>
      domainOfNoun(coreOf(words).text)?.domain === domain ? locateWords(reading, words, clause) : [],
    );
}

/** What is told of the records behind their noun: "our film club has watched", "staying with us", "for renovating the kitchen". */
const TOLD =
  /\s((?:(?:that|which|who) )?(?:i|we|they|people|kids|(?:my|our|the|his|her) (?:[\p{L}']+ ){1,3}?(?:has|have|had|is|are|was|were|can|keeps?|owns?|runs?|uses?))(?:'ve|'d|'m|'re)? [\p{L}' -]{2,60}|(?:that|which|who) (?:is|are|was|were|has|have|stay|live|come|came|need|belong)[\p{L}' -]{2,60}|(?:staying|living|coming|going|waiting|kept|stored|lent|used|made|given|bought|held|running|playing|working|growing|[\p{L}]{3,}ed|hung)(?: out)? (?:with|in|at|on|to|for|by|from|of) [\p{L}' -]{2,40}|for (?:renovating|planning|organi[sz]ing|preparing|building|running|decorating|moving|cleaning|repairing|restoring|learning|teaching|making|growing|keeping) [\p{L}' -]{2,40}|(?:for|in|at|of|on|from|about) (?:(?:an?|the|my|our|his|her|their|this|next) )[\p{L}\d' -]{2,40})$/iu;
/** "exam revision list": the words between the known noun and the list. */
const WHOLE_NOUN =
  /^(?:[\p{L}'-]+ )?[\p{L}'-]+ ([\p{L}-]+) (?:list|log|tracker|diary|journal|record|register|planner|inventory|sheet)s?$/iu;
/** What an app would have to do: it is named where it is not done. */
const WISH =
  /\b(?:remind|notif|alert|warn|e-?mail|send|sends|sync|shar(?:e|ing)|scan|import|export|print|calculat|recommend|suggest|upload|invit|pay|connect|predict|compar|automatic|chart|graph|map|total|average|sort|filter|search|group)/i;

/** "that I want to watch", "I own", "for my family": said of the records and nothing to build. */
export function aside(reading: Reading, clause: Span, core: string): Span[] {
  const found =
    /\s((?:(?:that|which) )?(?:i|we)(?:'ve| have| had|'d like| would like| want| plan| need|'m| am| are)?(?: (?:to|already|been|still|recently|currently))* [\p{L}]+(?: (?:in|to|on|with|about|at|from|out|off|up))?(?: (?:this|each|every) (?:year|month|week|day))?)(?=$|,)/iu.exec(
      core,
    ) ??
    /\s(to (?:read|watch|buy|visit|do|see|try|play|cook|learn|listen to|give|make|remember|sell|pay|bring|write|fix|call|bake|sew|knit))$/i.exec(
      core,
    );
  const people =
    /\s((?:for|of|in|at) (?:(?:a|an|the|my|our|his|her|this|next|small|local|little|own|whole) )*(?!.*ing\b)[\p{L}'-]+(?: [\p{L}'-]+)?(?:(?:,? and|,) (?:the |my |our )?[\p{L}'-]+)?)$/iu.exec(
      core,
    );
  const told = TOLD.exec(core)?.[1];
  const rest = WHOLE_NOUN.exec(core)?.[1] ?? /\s(sheet|book|board|hub|portal)$/i.exec(core)?.[1];
  return [
    found?.[1],
    people?.[1],
    rest,
    told !== undefined && !/^(?:(?:that|which) )?(?:i|we|they|people|kids|my|our)\b/i.test(told) && WISH.test(told)
      ? undefined
      : told,
  ].flatMap((words) => (words === undefined ? [] : locateWords(reading, words, clause)));
}
