import { beyondFields } from "../beyond.ts";
import { claim, locateWords } from "../claims.ts";
import { isClosedWord } from "../closed-words.ts";
import { readFieldPhrase } from "../field-phrase.ts";
import { domainOfNoun } from "../domains/find-domain.ts";
import { type Reading, type Span, unclaimedText } from "../recognizer.ts";
import { splitList } from "../split-list.ts";
import { meansStreaks, meansTickOfToday } from "../streak-words.ts";
import { asLabel, pluralOf, singularOf } from "../words.ts";
import { type Draft, makeDraft } from "./draft.ts";
import { type Core, coreOf, entityNoun, findNoun, stripCount } from "./find-noun.ts";

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
}

/** Words after which fields are listed. */
const FIELD_LIST =
  /[,\s]+(?:with (?:the |these )?(?:following )?(?:fields|columns|properties|attributes)|(?:the )?(?:fields|columns)(?: are)?|having|with|including|includes?|(?:that|which) (?:has|have|contains?|shows?|stores?|records?|includes?|lists?)|containing|where (?:each|every) (?:[\p{L}-]+ )?[\p{L}-]+ has|and (?:its|their)|by|where i can (?:enter|store|record|note)|(?:each|every)(?: [\p{L}-]+)? (?:has|with|having)|(?:should |must )?(?:has|have)|for (?:their|its))\b\s*:?\s+(?=\S)|\s*:\s+/iu;

/** Where a sentence goes on with what one of its records has or belongs to. */
const PARTING =
  /(?:[,;]\s*|\s+)(?:and |where |in which |whereby |so that |but )?(?=(?:each|every) (?:(?!with\b|has\b|and\b)[\p{L}-]+ ){1,2}(?:has|have|having|belongs?|is (?:part|assigned|linked|written|owned|for|in)|can|should|contains?|consists?|needs?|with)\b|(?:an?|the) (?:(?!and\b|to\b)[\p{L}-]+ ){1,2}(?:belongs? to|has (?:an?|many|several|one|multiple)|can have|can belong|consists of)\b)|,?\s+(?=each (?:with|has|having)\b)/giu;

const SUBJECT = "(?:each|every|an?|the|all|my|our|these|those)? ?((?:[\\p{L}-]+ ){0,2}[\\p{L}-]+?)";
const HAS = new RegExp(
  `^(?:and )?${SUBJECT} (?:should |must |can |may |could |will )?(?:also )?(?:has|have|needs?|contains?|consists? of|includes?|with|having|is made of|stores?|shows?)(?: (?:both|also|the following|these|only|just))*(?: (?:fields|attributes|properties|columns))?:? (.+)$`,
  "iu",
);
const BELONGS = new RegExp(
  `^(?:and )?${SUBJECT} (?:should |must |can |may |could |will )?(?:also )?(?:belongs? to|(?:is|are|be) (?:part of|assigned to|linked to|connected to|written by|made by|owned by|held by|taught by|given by|for|in|related to|attached to)|relates? to|refers? to|links? to)(?: (one|exactly 1|a single|an?|the|1|many|several|multiple|1 or more|one or more))? ((?:(?!and\\b|with\\b|has\\b|have\\b)[\\p{L}-]+ ?){1,3})(?:(?:,? and|,)? (?:has|have|with|is|needs?) (.+))?$`,
  "iu",
);
const PRONOUN =
  /^(?:it|they|each|one|each one|every one|each entry|entry|entries|item|items|each item|record|records|them|these|each of them)$/i;

/** The records that a prompt describes: what they are, their fields, how they belong together. */
export function readDrafts(reading: Reading, isAlone = true): ReadDrafts {
  const read: ReadDrafts = { drafts: [], name: null, corrections: [], undone: [], spans: [], isAlone };
  for (const sentence of reading.sentences) {
    const whole = unclaimedText(reading).slice(sentence.start, sentence.end);
    let start = 0;
    const clauses: Span[] = [];
    for (const parting of whole.matchAll(PARTING)) {
      if (parting.index === 0 || isOpen(whole.slice(0, parting.index))) continue;
      clauses.push({ start: sentence.start + start, end: sentence.start + parting.index });
      start = parting.index + parting[0].length;
    }
    clauses.push({ start: sentence.start + start, end: sentence.end });
    for (const clause of clauses) readClause(reading, clause, read);
  }
  return read;
}

function isOpen(text: string): boolean {
  return (text.match(/\(/g)?.length ?? 0) > (text.match(/\)/g)?.length ?? 0);
}

function plain(reading: Reading, { start, end }: Span): string {
  return unclaimedText(reading)
    .slice(start, end)
    .replace(/\s+/g, " ")
    .replace(/(?:\s*,)+(?=\s*,)/g, "")
    .replace(/^[\s,;:.!?-]+|[\s,;.!?]+$/g, "")
    .replace(/(?:[\s,]+(?:and|with|or|but|in|plus|that|which|please|too|as well))+$/i, "")
    .trim();
}

function readClause(reading: Reading, clause: Span, read: ReadDrafts): void {
  const text = plain(reading, clause);
  if (!/\p{L}{2}/u.test(text)) return;
  if (readBelonging(reading, clause, text, read) || readHaving(reading, clause, text, read)) return;
  readHead(reading, clause, text, read);
}

function draftOf(noun: string, read: ReadDrafts): Draft | null {
  const wanted = noun.toLowerCase().trim();
  if (PRONOUN.test(wanted)) return read.drafts.at(-1) ?? null;
  const single = singularOf(wanted);
  return (
    read.drafts.find(
      ({ singular, plural, words }) =>
        singular === single || plural === wanted || singularOf(words.toLowerCase()) === single,
    ) ??
    read.drafts.find(({ singular }) => singular.split(" ").at(-1) === single) ??
    null
  );
}

/** The records of a name, new ones where there are none yet. */
function draftNamed(noun: string, read: ReadDrafts): Draft | null {
  const known = draftOf(noun, read);
  if (known !== null) return known;
  if (isClosedWord(singularOf(noun.toLowerCase().trim()))) return null;
  const made = findNoun({ text: noun.toLowerCase().trim(), isList: true }, true);
  if (made === null) return null;
  const same = read.drafts.find(({ singular }) => singular === made.singular);
  if (same !== undefined) return same;
  read.drafts.push(made);
  return made;
}

/** "each task belongs to a project and has an assignee" */
function readBelonging(reading: Reading, clause: Span, text: string, read: ReadDrafts): boolean {
  const found = BELONGS.exec(text);
  if (found === null || (read.drafts.length === 0 && !/^(?:each|every|an?|\S+s )\b/i.test(text))) return false;
  const child = draftNamed(found[1] ?? "", read);
  const parent = child === null ? null : draftNamed(found[3] ?? "", read);
  if (child === null || parent === null || child === parent) return false;
  const many =
    /many|several|multiple|more/i.test(found[2] ?? "") ||
    (found[2] === undefined && singularOf((found[3] ?? "").trim()) !== (found[3] ?? "").trim());
  child.relations.push({ to: parent, many });
  const more = found[4];
  const isBelonging =
    more !== undefined &&
    /^(?:(?:assigned|linked|connected|related|attached) to|part of|for|in|written by|owned by)\b/i.test(more);
  const isRead = isBelonging && readBelonging(reading, clause, `${child.singular} is ${more}`, read);
  if (more !== undefined && !isRead) readItems(reading, clause, more, child, read);
  read.spans.push(...locateWords(reading, text.slice(0, text.length - (found[4]?.length ?? 0)), clause));
  return true;
}

/** "each task has a title and a due date", "tasks have …", "it should have …" */
function readHaving(reading: Reading, clause: Span, text: string, read: ReadDrafts): boolean {
  const listed =
    /^(?:the )?(?:fields?|columns?|properties|attributes)(?: (?:are|should be|for each \w+))?\s*:?\s+(.+)$/i.exec(text);
  const only = /^(?:only|just)(?: the)? (.+)$/i.exec(text);
  const current = read.drafts.at(-1);
  if (current !== undefined && (listed !== null || only !== null)) {
    current.isOnly ||= only !== null;
    readItems(reading, clause, listed?.[1] ?? only?.[1] ?? "", current, read);
    read.spans.push(...locateWords(reading, only === null ? "fields" : "only just", clause));
    return true;
  }
  const found = HAS.exec(text);
  const subject = (found?.[1] ?? "").trim();
  const isSaid = /^(?:and )?(?:each|every)\b/i.test(text) || draftOf(subject, read) !== null;
  if (found === null || !isSaid || (isClosedWord(singularOf(subject.toLowerCase())) && !PRONOUN.test(subject)))
    return false;
  const draft = draftNamed(subject, read);
  if (draft === null) return false;
  draft.isOnly ||=
    /\b(?:only|just) (?:an? |the )?\S+/i.test(text.slice(0, text.length - (found[2]?.length ?? 0) + 6)) &&
    /(?:has|have|needs?|with)(?: \w+)? (?:only|just)\b/i.test(text);
  readItems(reading, clause, found[2] ?? "", draft, read);
  read.spans.push(...locateWords(reading, text.slice(0, text.length - (found[2]?.length ?? 0)), clause));
  return true;
}

/** "A reading list with title and author", "clients, their invoices and payments", "Tasks: title, due date" */
function readHead(reading: Reading, clause: Span, text: string, read: ReadDrafts): void {
  const isFirst = read.drafts.length === 0;
  const named =
    /^(?:and |also )?(?:my |our |the )?([\p{L}-]+(?: [\p{L}-]+)?)(?: \((?:with )?|\s*:\s+| (?:with|having) )(.+)$/iu.exec(
      text,
    );
  if (!isFirst) {
    // Later sentences describe records only where they name them before a list.
    const noun = named === null ? null : entityNoun(named[1] ?? "", null);
    if (noun === null || (named?.[2] ?? "") === "") return;
  }
  const manyToMany = /\(?\b(?:many[- ]to[- ]many|n:m|m:n)\b\)?/i.exec(text);
  const body = manyToMany === null ? text : text.replace(manyToMany[0], " ").replace(/\s+/g, " ").trim();
  const bracketed = /^([^():]+?)\s*\(([^()]*,[^()]*)\)$/.exec(body);
  const cut =
    bracketed === null
      ? findCut(body)
      : { index: (bracketed[1] ?? "").length, length: body.length - (bracketed[1] ?? "").length };
  const head = cut === null ? body : body.slice(0, cut.index);
  const rest = bracketed?.[2] ?? (cut === null ? "" : body.slice(cut.index + cut.length));
  const core = coreOf(head);
  const several = severalNouns(core);
  if (several !== null) {
    for (const draft of several)
      if (!read.drafts.some(({ singular }) => singular === draft.singular)) read.drafts.push(draft);
    const [first, ...others] = several;
    if (first !== undefined && manyToMany !== null && others[0] !== undefined)
      first.relations.push({ to: others[0], many: true });
    for (const [index, draft] of several.entries()) {
      if (index > 0 && isOwnedIn(core.text, draft)) draft.relations.push({ to: several[0] ?? draft, many: false });
      read.spans.push(...locateWords(reading, draft.words, clause));
    }
    if (manyToMany !== null) read.spans.push(...locateWords(reading, manyToMany[0].replace(/[()]/g, ""), clause));
    const last = several.at(-1);
    if (rest !== "" && last !== undefined) readRest(reading, clause, rest, last, read);
    return;
  }
  // "Make an app: books with title and author": what stands behind it is the description.
  if (
    isFirst &&
    read.isAlone &&
    rest !== "" &&
    /^(?:(?:an?|the|my)? ?(?:app|application|tool|page|web ?app|program)?|)$/i.test(core.text)
  )
    readHead(reading, clause, rest, read);
  if (read.drafts.length > 0 && isFirst) return;
  const measured =
    isFirst && core.isList
      ? /^(?:the )?([\p{L} ]+?) of (?:all )?(?:my |our |the )?([\p{L}-]+s)$/iu.exec(core.text)
      : null;
  if (measured !== null && findNoun(core, false) === null) {
    readHead(reading, clause, `${measured[2]} with ${measured[1]}${rest === "" ? "" : `, ${rest}`}`, read);
    return;
  }
  const items = rest === "" ? [] : splitList(rest);
  const draft = findNoun(core, items.length >= 2 || (items.length > 0 && /s$/i.test(core.text)));
  if (draft === null && isFirst && items.length > 0 && items.every((item) => entityNoun(item, null) !== null))
    return readItems(reading, clause, rest, null, read);
  if (draft === null || (!isFirst && read.drafts.some(({ singular }) => singular === draft.singular))) return;
  if (manyToMany !== null) read.spans.push(...locateWords(reading, manyToMany[0].replace(/[()]/g, ""), clause));
  read.spans.push(
    ...locateWords(reading, draft.words, clause),
    ...aside(reading, clause, core.text),
    ...sameWords(reading, clause, core.text, draft),
  );
  const known =
    draft.domain !== null &&
    draft.words.toLowerCase() !== draft.plural &&
    singularOf(draft.words.toLowerCase()) !== draft.singular;
  // "A CRM with contacts and deals": the head is the name of the whole, not one of its records.
  const nouns = items.map((item) => entityNoun(item, draft));
  const areNouns = nouns.length >= 2 && nouns.filter((noun) => noun !== null).length >= 2;
  const isWhole =
    areNouns && (known || draft.domain === null) && !nouns.some((noun) => noun?.singular === draft.singular);
  if (isWhole) {
    read.name = asLabel(draft.words);
    read.drafts.push(makeWhole(draft));
    readRest(reading, clause, rest, null, read);
    read.drafts = read.drafts.filter(({ singular }) => singular !== WHOLE);
    return;
  }
  if (areNouns && known) read.name = asLabel(draft.words);
  read.drafts.push(draft);
  readPurpose(reading, clause, core.text, draft, read);
  if (rest !== "") readRest(reading, clause, rest, draft, read);
}

const WHOLE = " ";

/** Stands for the head while its items are read. */
function makeWhole(draft: Draft): Draft {
  return makeDraft({ ...draft, singular: WHOLE, plural: WHOLE });
}

/** The place where the fields begin: a colon only where it comes first. */
function findCut(text: string): { index: number; length: number } | null {
  const from = /^(?:\s*(?:an?|my|the) )?\S+\s*/.exec(text)?.[0].length ?? 0;
  const found = FIELD_LIST.exec(text);
  if (found === null) return null;
  if (found.index > 0 && found.index + 1 >= Math.min(from, 2)) return { index: found.index, length: found[0].length };
  return null;
}

/** "students and courses", "clients, their invoices and payments": all of them records; null for one noun. */
function severalNouns(core: Core): Draft[] | null {
  const items = splitList(core.text);
  if (items.length < 2) return null;
  const nouns = items.map((item, index) => {
    const noun = stripCount(item);
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

function isOwnedIn(text: string, draft: Draft): boolean {
  return new RegExp(`\\b(?:their|its|his|her)\\b.*\\b${escaped(draft.words)}\\b`, "i").test(text);
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

/** "time tracking for clients and projects": what its records belong to. */
function readPurpose(reading: Reading, clause: Span, core: string, draft: Draft, read: ReadDrafts): void {
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
function sameWords(reading: Reading, clause: Span, core: string, { domain }: Draft): Span[] {
  if (domain === null) return [];
  return core
    .split(/\s+(?:and|or|&)\s+|,\s*/)
    .flatMap((words) =>
      domainOfNoun(coreOf(words).text)?.domain === domain ? locateWords(reading, words, clause) : [],
    );
}

/** "that I want to watch", "I own", "for my family": said of the records and nothing to build. */
function aside(reading: Reading, clause: Span, core: string): Span[] {
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
  return [found?.[1], people?.[1]].flatMap((words) => (words === undefined ? [] : locateWords(reading, words, clause)));
}

/** The list behind a head, which may name records that follow: "title and due date, and projects with name". */
function readRest(reading: Reading, clause: Span, rest: string, draft: Draft | null, read: ReadDrafts): void {
  const owned = /^((?:their |its )?[\p{L}-]+s) (?:with|having) (.+)$/iu.exec(rest);
  const child = owned === null || draft === null ? null : entityNoun(owned[1] ?? "", draft);
  if (owned !== null && child !== null && draft !== null) {
    read.drafts.push(child);
    child.relations.push({ to: draft, many: false });
    read.spans.push(...locateWords(reading, owned[1] ?? "", clause));
    return readRest(reading, clause, owned[2] ?? "", child, read);
  }
  const parting =
    /(?:,\s*(?:and |plus )?|\s+and (?:also )?|;\s*)(?=(?:my |our |the )?([\p{L}-]+s) (?:with|having|that have|who have) )/iu.exec(
      rest,
    );
  const noun = parting === null || isOpen(rest.slice(0, parting.index)) ? null : entityNoun(parting[1] ?? "", null);
  if (parting === null || noun === null) return readItems(reading, clause, rest, draft, read);
  readItems(reading, clause, rest.slice(0, parting.index), draft, read);
  const next = rest.slice(parting.index + parting[0].length);
  const cut = /\s(?:with|having|that have|who have)\s/i.exec(next);
  if (cut === null) return;
  const other = draftNamed(noun.plural, read);
  if (other === null) return;
  read.spans.push(...locateWords(reading, next.slice(0, cut.index), clause));
  readRest(reading, clause, next.slice(cut.index + cut[0].length), other, read);
}

/** Reads what is listed as fields of a draft, or as records of their own that belong to it. */
function readItems(reading: Reading, clause: Span, list: string, draft: Draft | null, read: ReadDrafts): void {
  const only = /^(?:(?:only|just|nothing but|no more than)(?: an?| the)? )(?=\S)/i.exec(list);
  if (only !== null && draft !== null) {
    draft.isOnly = true;
    read.spans.push(...locateWords(reading, only[0], clause));
  }
  const items = splitList(
    list
      .slice(only?.[0].length ?? 0)
      .replace(/,?\s*(?:and |but )?nothing (?:else|more)\b/i, "")
      .replace(/\bits own\b/gi, "")
      .replace(/\s+,/g, ","),
  );
  if (/\bnothing (?:else|more)\b/i.test(list) && draft !== null) {
    draft.isOnly = true;
    read.spans.push(...locateWords(reading, "nothing", clause));
  }
  const nouns = items.map((item) =>
    draft === null || draftOf(stripCount(item), read) === null ? entityNoun(item, draft) : null,
  );
  for (const [index, noun] of nouns.entries())
    if (noun !== null && !isPlausible(noun, items[index] ?? "", nouns, draft)) nouns[index] = null;
  const hasEntities = nouns.some((noun) => noun !== null) || items.some((item) => isPluralOf(item, draft));
  for (const [index, item] of items.entries()) {
    const words = item.match(/[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu) ?? [];
    if (words.every((word) => /^(?:an?|the|and|with|or|in|of|that|it|also|me|for|to|is)$/i.test(word))) continue;
    readItem(reading, clause, item, nouns[index] ?? null, hasEntities && items.length > 1, draft, read);
  }
}

/** One sort of records among fields is one where it is known as a part: tasks of a project, not payments of a task. */
function isPlausible(noun: Draft, item: string, nouns: readonly (Draft | null)[], draft: Draft | null): boolean {
  if (draft === null || draft.singular === WHOLE || isOwnedItem(item) || /^(?:many|several|multiple)\b/i.test(item))
    return true;
  const parents = noun.domain?.belongsTo ?? [];
  const names = [draft.singular, draft.domain?.singular ?? "", draft.singular.split(" ").at(-1) ?? ""];
  return names.some((name) => parents.includes(name)) || nouns.filter((each) => each !== null).length >= 2;
}

function isPluralOf(item: string, draft: Draft | null): boolean {
  return draft !== null && stripCount(item).toLowerCase() === draft.plural;
}

function readItem(
  reading: Reading,
  clause: Span,
  item: string,
  noun: Draft | null,
  hasEntities: boolean,
  draft: Draft | null,
  read: ReadDrafts,
): void {
  const belonging = draft === null ? null : /^(?:belongs? to|is part of|is assigned to|is linked to) /i.exec(item);
  if (belonging !== null && readBelonging(reading, clause, `each ${draft?.singular} ${item}`, read)) return;
  const take = () => read.spans.push(...locateWords(claim(reading, read.spans), item, clause));
  const isSame =
    draft?.domain !== null && draft !== null && domainOfNoun(stripCount(item).toLowerCase())?.domain === draft.domain;
  if (isPluralOf(item, draft) || (isSame && !isFieldOf(draft, stripCount(item)))) {
    take();
    return;
  }
  const stripped = stripCount(item);
  const isMany = /^(?:many|several|multiple|any number of|lists? of|a list of|1 or more|one or more|lots of)\s/i.test(
    item.replace(/^(?:and|also|with) /i, ""),
  );
  const known = draft === null || stripped.includes("(") ? null : draftOf(stripped, read);
  if (known !== null && known !== draft && draft !== null && !PRONOUN.test(stripped)) {
    const isPlural = singularOf(stripped.toLowerCase()) !== stripped.toLowerCase();
    if (isPlural && (isMany || isOwnedItem(item)) && !isPersonOf(known))
      known.relations.push({
        to: draft,
        many: known.relations.some(({ to }) => to === draft) || draft.relations.some(({ to }) => to === known),
      });
    else draft.relations.push({ to: known, many: isPlural });
    take();
    return;
  }
  // Beside records in one list, plurals that are nothing else are records as well.
  const isSibling =
    hasEntities &&
    noun === null &&
    /^[\p{L}-]+(?: [\p{L}-]+)?$/u.test(stripped) &&
    singularOf(stripped) !== stripped &&
    !FIELD_LIKE.test(stripped) &&
    !/^(?:how|number)/i.test(stripped);
  const other = noun ?? (isSibling ? findNoun({ text: stripped, isList: true }, false) : null);
  if (other !== null) {
    const same = read.drafts.find(({ singular }) => singular === other.singular);
    const child = same ?? other;
    if (same === undefined) read.drafts.push(other);
    // Of an attribute's plural ("books and authors") the record keeps it, not the other way round.
    if (draft !== null && isMany && namesFieldOf(draft, child)) draft.relations.push({ to: child, many: true });
    else if (draft !== null && child !== draft && isPartOf(child, draft, item))
      child.relations.push({ to: draft, many: false });
    take();
    return;
  }
  const phraseText = item
    .replace(/^(?:and|with|also|plus|then)\s+/i, "")
    .replace(
      /^(?:have|has|having|show|store|record|includes?|add|i can (?:add|enter|store|note|see)|let me (?:add|enter|note)|(?:a )?(?:field|column)s? (?:for|called|named))\s+/i,
      "",
    )
    .replace(/\s+(?:for|of|to|on) (?:each|every|the|all)(?: \w+)?$/i, "");
  if (draft === null) return;
  if (meansStreaks(phraseText) || (draft.domain?.streaks !== undefined && meansTickOfToday(phraseText))) {
    draft.hasStreaks = true;
    take();
    return;
  }
  const phrase = readFieldPhrase(phraseText, draft.domain);
  if (phrase === null) return;
  const beyond = beyondFields(phrase.label, phraseText);
  take();
  if (beyond !== null)
    read.undone.push({ words: item.replace(/^(?:and|with|an?|the)\s+/i, ""), answer: beyond.answer });
  else {
    draft.phrases.push(phrase);
    if (phrase.correction !== null) read.corrections.push(phrase.correction);
  }
}

/** Tasks are part of a project; the projects that stand beside the bugs of a bug tracker are no part of a bug. */
function isPartOf(child: Draft, draft: Draft, item: string): boolean {
  if (namesFieldOf(draft, child)) return false;
  const isParent = draft.domain?.belongsTo?.includes(child.singular) === true;
  const isKnown =
    child.domain?.belongsTo?.some((name) => name === draft.singular || name === draft.domain?.singular) === true;
  return isKnown || (!isParent && (isOwnedItem(item) || child.domain === null || draft.domain === null));
}

const FIELD_LIKE =
  /(?:notes|tags|dates?|details|categories|status|ratings|photos|pictures|images|links|pages|prices|ingredients|instructions|comments|address|priorities|hours|minutes)$/i;

function isOwnedItem(item: string): boolean {
  return /^(?:and )?(?:their|its|his|her)\s/i.test(item);
}

function isPersonOf(draft: Draft): boolean {
  return /^(?:author|assignee|member|team member|participant|attendee|actor|teacher|instructor|speaker|guest|player|volunteer|person)$/.test(
    draft.singular,
  );
}

function isFieldOf(draft: Draft, words: string): boolean {
  const name = singularOf(words.toLowerCase());
  const labels = [...Object.keys(draft.domain?.fields ?? {}), draft.domain?.title ?? ""];
  return labels.some((label) => label.toLowerCase() === name || singularOf(label.toLowerCase()) === name);
}

function namesFieldOf(draft: Draft, other: Draft): boolean {
  return Object.keys(draft.domain?.fields ?? {}).some(
    (label) => label.toLowerCase() === other.singular || label.toLowerCase() === other.plural,
  );
}

/** For what is asked for and made of nothing but its name. */
export function pluralLabel(noun: string): string {
  return asLabel(pluralOf(singularOf(noun)));
}
