import { isUsuallyOf } from "./relations/usual-parents.ts";
import { askedFields } from "./asked/asked.ts";
import { beyondFields } from "../gaps/beyond.ts";
import { claim, locateWords } from "../claims.ts";
import { domainOfNoun } from "../domains/find-domain.ts";
import { kindOfName } from "../field-kinds.ts";
import { OF_SIDES, readFieldPhrase } from "../field-phrase.ts";
import { isNoField } from "../no-field.ts";
import type { Reading, Span } from "../recognizer.ts";
import { splitList } from "../split-list.ts";
import { meansStreaks, meansTickOfEach, meansTickOfToday } from "../streak-words.ts";
import { pluralOf, singularOf } from "../words.ts";
import { type Draft, makeDraft } from "./draft.ts";
import { entityNoun, findNoun, recordNoun, stripCount } from "./find-noun.ts";
import { REMARK } from "./fields/listed-fields.ts";
import { draftNamed, draftOf, isOpen, PRONOUN, type ReadDrafts, SUBJECT } from "./known-drafts.ts";

const BELONGS = new RegExp(
  `^(?:and )?${SUBJECT} (?:should |must |can |may |could |will )?(?:also )?(?:belongs? to|(?:is|are|be) (?:part of|assigned to|linked to|connected to|written by|made by|owned by|held by|taught by|given by|for|in|related to|attached to)|relates? to|refers? to|links? to)(?: (one|exactly 1|a single|an?|the|1|many|several|multiple|1 or more|one or more))? ((?:(?!and\\b|with\\b|has\\b|have\\b)[\\p{L}-]+ ?){1,3})(?:(?:,? and|,)? (?:has|have|with|is|needs?) (.+))?$`,
  "iu",
);

/** "each task belongs to a project and has an assignee" */
export function readBelonging(reading: Reading, clause: Span, text: string, read: ReadDrafts): boolean {
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

/** The list behind a head, which may name records that follow: "title and due date, and projects with name". */
export function readRest(reading: Reading, clause: Span, rest: string, draft: Draft | null, read: ReadDrafts): void {
  const same = /^([\p{L}-]+s) (?:with|having) (.+)$/iu.exec(rest);
  // "a setlist app: songs with key and tempo"
  if (same !== null && draft !== null && draft.domain !== null && recordNoun(same[1] ?? "")?.domain === draft.domain) {
    read.spans.push(...locateWords(reading, same[1] ?? "", clause));
    return readItems(reading, clause, same[2] ?? "", draft, read);
  }
  const owned = /^((?:their |its )?[\p{L}-]+s) (?:with|having) (.+)$/iu.exec(rest);
  const child = owned === null || draft === null ? null : entityNoun(owned[1] ?? "", draft);
  if (owned !== null && child !== null && draft !== null) {
    read.drafts.push(child);
    child.relations.push({ to: draft, many: false });
    read.spans.push(...locateWords(reading, owned[1] ?? "", clause));
    return readRest(reading, clause, owned[2] ?? "", child, read);
  }
  // "hives: inspections per hive with date and weight"
  const per =
    /^((?:[\p{L}-]+ )?[\p{L}-]+s|[\p{L}-]+ (?:log|list|diary|history)) (?:per|(?:for|of|in) (?:each|every)|by) ([\p{L}-]+(?: (?!with\b|having\b|and\b)[\p{L}-]+)?)(?:(?:,|:)? (?:with|having)|:|,| and)?(?:\s+(.+))?$/iu.exec(
      rest,
    );
  const owner = per === null ? null : draftOf(per[2] ?? "", read);
  if (per !== null && owner !== null && owner.singular !== WHOLE) {
    const part =
      entityNoun(per[1] ?? "", null) ?? findNoun({ text: (per[1] ?? "").toLowerCase(), isList: true }, false);
    const known = part === null ? null : (read.drafts.find(({ singular }) => singular === part.singular) ?? part);
    if (known !== null && known !== owner) {
      if (!read.drafts.includes(known)) read.drafts.push(known);
      known.relations.push({ to: owner, many: false });
      read.spans.push(...locateWords(reading, `${per[1]} ${per[2]}`, clause));
      if (per[3] !== undefined) readItems(reading, clause, per[3], known, read);
      return;
    }
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
export function readItems(reading: Reading, clause: Span, list: string, draft: Draft | null, read: ReadDrafts): void {
  const only = /^(?:(?:only|just|nothing but|no more than)(?: an?| the)? )(?=\S)/i.exec(list);
  if (only !== null && draft !== null) {
    draft.isOnly = true;
    read.spans.push(...locateWords(reading, only[0], clause));
  }
  const items = splitAsked(reading, clause, list, draft, read);
  if (/\bnothing (?:else|more)\b/i.test(list) && draft !== null) {
    draft.isOnly = true;
    read.spans.push(...locateWords(reading, "nothing", clause));
  }
  const nouns = items.map((item) =>
    draft === null || draftOf(stripCount(item), read) === null ? entityNoun(item, draft) : null,
  );
  // "game, date, players, winner, scores": among fields, plurals are fields as well.
  const telling = items.filter(
    (item, index) => nouns[index] === null && kindOfName(stripCount(item)).type !== "text",
  ).length;
  const isFields = draft !== null && draft.singular !== WHOLE && telling >= 2;
  for (const [index, noun] of nouns.entries())
    if (
      noun !== null &&
      (OF_SIDES.test(items[index] ?? "") || !isPlausible(noun, items[index] ?? "", isFields ? [] : nouns, draft))
    )
      nouns[index] = null;
  const hasEntities = nouns.some((noun) => noun !== null) || items.some((item) => isPluralOf(item, draft));
  for (const [index, item] of items.entries()) {
    const words = item.match(/[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu) ?? [];
    const isTo = /^to$/i.test(item) && items.some((other) => /^from$/i.test(other));
    if (!isTo && words.every((word) => /^(?:an?|the|and|with|or|in|of|that|it|also|me|for|to|is)$/i.test(word)))
      continue;
    readItem(reading, clause, item, nouns[index] ?? null, hasEntities && items.length > 1, draft, read);
  }
}

/** The items of a list; "who helps when and where" is three of them. */
function splitAsked(reading: Reading, clause: Span, list: string, draft: Draft | null, read: ReadDrafts): string[] {
  const only = /^(?:(?:only|just|nothing but|no more than)(?: an?| the)? )(?=\S)/i.exec(list);
  const plain = list
    .slice(only?.[0].length ?? 0)
    .replace(/,?\s*(?:and |but )?nothing (?:else|more)\b/i, "")
    .replace(/\bits own\b/gi, "")
    .replace(/\s+,/g, ",");
  for (const worked of plain.matchAll(WORKED))
    read.spans.push(...locateWords(reading, worked[0].slice((worked[1] ?? "").length), clause));
  const joined = splitList(
    plain
      .replace(WORKED, "$1their time entries")
      .replace(/ with (?=what (?:is|are|has|have|needs?)\b)/gi, ", ")
      .replace(/\b((?:when|where|what|which [\p{L}]+)) and (?=(?:when|where|how)\b)/giu, "$1 "),
  );
  return joined.flatMap((item) => {
    const asked = askedFields(item);
    if (asked === null) return [item];
    read.spans.push(...locateWords(reading, item, clause));
    // What is done is the record itself.
    return asked.fields.filter((field) => field !== "what" || draft?.domain === null);
  });
}

/** One sort of records among fields is one where it is known as a part: tasks of a project, not payments of a task. */
function isPlausible(noun: Draft, item: string, nouns: readonly (Draft | null)[], draft: Draft | null): boolean {
  // "with a shopping list": said to be a list.
  if (/ (?:list|log|tracker|diary|book|planner|register|board)$/i.test(item.trim()) && noun.domain !== draft?.domain)
    return true;
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
  if (readBracketed(reading, clause, item, draft, read)) return;
  if (REMARK.test(item)) {
    read.spans.push(...locateWords(reading, item, clause));
    return;
  }
  const belonging = draft === null ? null : /^(?:belongs? to|is part of|is assigned to|is linked to) /i.exec(item);
  if (belonging !== null && readBelonging(reading, clause, `each ${draft?.singular} ${item}`, read)) return;
  const take = () => read.spans.push(...locateWords(claim(reading, read.spans), item, clause));
  const isSame =
    draft?.domain !== null && draft !== null && domainOfNoun(stripCount(item).toLowerCase())?.domain === draft.domain;
  const isMore = singularOf(stripCount(item)) !== stripCount(item);
  if (isPluralOf(item, draft) || (isSame && isMore && !isFieldOf(draft, stripCount(item)))) {
    take();
    return;
  }
  const open =
    /^(?:and |with |also )*what (?:is|are|has|have|needs?) (?:still |yet )*(?:to be|not|left to be|not yet) /i.exec(
      item,
    );
  const latest = read.drafts.filter(({ singular }) => singular !== WHOLE).at(-1);
  // "what is still to be invoiced" is said of the records before it.
  const about =
    open === null || (draft !== null && draft.singular !== WHOLE && !hasEntities) ? draft : (latest ?? draft);
  if (about !== draft && about !== null) return readItem(reading, clause, item, null, false, about, read);
  // "which pill" of medicines is what each of them is.
  const which = /^which (?!one)([\p{L}-]+(?: [\p{L}-]+)?)$/iu.exec(item)?.[1];
  if (which !== undefined && draft !== null) {
    take();
    const isItself = domainOfNoun(pluralOf(singularOf(which.toLowerCase())))?.domain === draft.domain;
    const phrase = draft.domain !== null && isItself ? null : readFieldPhrase(which, draft.domain);
    if (phrase !== null) draft.phrases.push(phrase);
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
  // "a wedding planner with guests and a budget": a list by its own word.
  const isWhole = draft === null || draft.singular === WHOLE;
  const listed = isWhole && domainOfNoun(stripped.toLowerCase())?.isList === true ? stripped : null;
  const other =
    noun ??
    (listed === null ? null : findNoun({ text: listed, isList: true }, false)) ??
    (isSibling ? findNoun({ text: stripped, isList: true }, false) : null);
  if (other !== null) {
    const same = read.drafts.find(({ singular }) => singular === other.singular);
    const child = same ?? other;
    if (same === undefined) read.drafts.push(other);
    // Of an attribute's plural ("books and authors") the record keeps it, not the other way round.
    if (draft !== null && isMany && namesFieldOf(draft, child)) draft.relations.push({ to: child, many: true });
    // "bugs and developers": each bug has its developer.
    else if (draft !== null && child !== draft && isUsuallyOf(draft.singular, child.singular))
      draft.relations.push({ to: child, many: false });
    else if (draft !== null && child !== draft && isPartOf(child, draft, item))
      child.relations.push({ to: draft, many: false });
    take();
    return;
  }
  const phraseText = item
    .replace(/^(?:and|with(?! whom?$)|also|plus(?! ones?$)|then)\s+/i, "")
    .replace(
      /^(?:have|having|has (?=(?:an?|the|its|my|their) )|(?:show|store|record|add) (?=(?:an?|the|its|my|their|who|what|when|where|how) )|includes?|i can (?:add|enter|store|note|see)|let me (?:add|enter|note)|(?:pick|choose|select) (?=which|what|an?|the|its)|(?:a )?(?:field|column)s? (?:for|called|named))\s+/i,
      "",
    )
    .replace(
      /^(?:(?:each|every) [\p{L}-]+|everyone|everybody|each(?: one| person)?|people|they|it) (?:has|have|adds?|enters?|needs?|gets?|fills? in|puts? in|gives?) (?:their |an? |the |its )?(?=\S)/iu,
      "",
    )
    .replace(/\s+(?:for|of|to|on) (?:each|every|the|all)(?: \w+)?$/i, "");
  if (draft === null) return;
  if (
    meansStreaks(phraseText) ||
    (draft.domain?.streaks !== undefined && (meansTickOfToday(phraseText) || meansTickOfEach(phraseText)))
  ) {
    draft.hasStreaks = true;
    take();
    return;
  }
  // "With streaks: water, reading, gym" tells what is ticked, and no choice.
  if (meansStreaks(phraseText.replace(/\s*[(:].*$/, ""))) return;
  const phrase = isOpenWish(phraseText, draft) ? null : readFieldPhrase(phraseText, draft.domain);
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

/** What is no field is left to be named; a field of the domain is one however it is called. */
function isOpenWish(words: string, draft: Draft): boolean {
  return isNoField(words) && !isFieldOf(draft, words) && !words.includes('"');
}

/** "characters (name, class, level)": records with their fields in brackets. */
function readBracketed(reading: Reading, clause: Span, item: string, draft: Draft | null, read: ReadDrafts): boolean {
  const found = /^((?:[\p{L}-]+ )?[\p{L}-]+s?(?: list)?) \(([^()]*,[^()]*)\)$/iu.exec(stripCount(item));
  const noun = found === null ? null : entityNoun(found[1] ?? "", null);
  if (found === null || noun === null) return false;
  const inner = splitList(found[2] ?? "");
  const labels = Object.keys(noun.domain?.fields ?? {}).map((label) => label.toLowerCase());
  const isField = (word: string) =>
    /^(?:name|title)$/i.test(word) || labels.includes(word.toLowerCase()) || kindOfName(word).type !== "text";
  if (!inner.some(isField)) return false;
  const known =
    draft !== null && noun.domain !== null && draft.domain === noun.domain
      ? draft
      : (read.drafts.find(({ singular }) => singular === noun.singular) ?? noun);
  if (!read.drafts.includes(known)) read.drafts.push(known);
  read.spans.push(...locateWords(reading, found[1] ?? "", clause));
  readItems(reading, clause, found[2] ?? "", known, read);
  return true;
}

/** Tasks are part of a project; the projects that stand beside the bugs of a bug tracker are no part of a bug. */
function isPartOf(child: Draft, draft: Draft, item: string): boolean {
  if (namesFieldOf(draft, child)) return false;
  const isParent = draft.domain?.belongsTo?.includes(child.singular) === true;
  const isKnown =
    child.domain?.belongsTo?.some((name) => name === draft.singular || name === draft.domain?.singular) === true;
  return isKnown || (!isParent && (isOwnedItem(item) || child.domain === null || draft.domain === null));
}

/** "clients, projects and hours worked on them": each time is a record of its own. */
const WORKED =
  /(\b(?:projects|clients|jobs|customers|cases|tasks)\b[^.;]*?(?:,| and) )(?:the )?(?:hours|time|minutes) (?:i |we |that (?:i|we) )?(?:have )?(?:worked|spent|booked|put in)(?: (?:on|for|in) (?:them|it|each(?: of them)?))?(?=$|[,.;]| and | with )/gi;

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

export const WHOLE = " ";

/** Stands for the head while its items are read. */
export function makeWhole(draft: Draft): Draft {
  return makeDraft({ ...draft, singular: WHOLE, plural: WHOLE });
}
