import { claim, locateWords } from "../claims.ts";
import { isClosedWord } from "../closed-words.ts";
import type { Domain } from "../domain.ts";
import { findDomain } from "../domains/find-domain.ts";
import { makeDraft } from "./draft.ts";
import { type Reading, type Span, unclaimedText } from "../recognizer.ts";
import { readAsked, readPer } from "./asked/asked-drafts.ts";
import { splitList } from "../split-list.ts";
import { asLabel, singularOf } from "../words.ts";
import { coreOf, entityNoun, findNoun, recordNoun } from "./find-noun.ts";
import { isGroup } from "./groups.ts";
import { headFromList, isListOfFields, listedBehind, listedIn, withoutPlace } from "./fields/listed-fields.ts";
import { aside, isOwnedIn, readPurpose, sameWords, severalNouns } from "./head-words.ts";
import { draftNamed, draftOf, isOpen, PRONOUN, type ReadDrafts } from "./known-drafts.ts";
import { readAttendance } from "./relations/attendance.ts";
import { applyLending, readLending } from "./relations/lending.ts";
import type { Plan } from "./plans.ts";
import { findCut, HAS, isAskedItem, PARTING } from "./list-words.ts";
import { settleDrafts } from "./settle-drafts.ts";
import { withoutToldTwice } from "./told-twice.ts";
import { entriesOf, thingsOf, workOf } from "./unnamed-records.ts";
import { makeWhole, readBelonging, readItems, readRest, WHOLE } from "./read-items.ts";

/** "Dog walks and poos. Time, how long": fields follow as a sentence of their own. */
const LISTED_NEXT =
  /^\s*[.:;,-]*\s*(?!(?:i|we|the|it|there|please|this|and|can|could|my|our|also|each|every)(?![\p{L}]))[\p{L}' ]{2,30},/iu;

/** The records that a prompt describes: what they are, their fields, how they belong together. */
export function readDrafts(whole: Reading, isAlone = true, plan: Plan | null = null): ReadDrafts {
  const read: ReadDrafts = {
    drafts: [],
    name: null,
    corrections: [],
    undone: [],
    spans: [],
    isAlone,
    isLending: false,
    isPresence: false,
  };
  const attendance = isAlone && plan === null ? readAttendance(whole) : null;
  const present = attendance === null ? whole : claim(whole, attendance.spans);
  const lending = attendance === null && plan === null ? readLending(present) : null;
  if (plan !== null) takePlan(whole, plan, read);
  const reading = claim(present, [...(lending?.spans ?? []), ...(plan?.sentences ?? [])]);
  if (attendance !== null) {
    read.spans.push(...attendance.spans);
    read.drafts.push(attendance.people, attendance.occasions);
    read.name = "Attendance";
    read.isPresence = true;
  }
  if (lending !== null) read.spans.push(...lending.spans);
  if (lending !== null && lending.draft !== null) {
    read.drafts.push(lending.draft);
    read.isLending = true;
  }
  for (const sentence of reading.sentences) {
    const text = unclaimedText(reading).slice(sentence.start, sentence.end);
    let start = 0;
    const clauses: Span[] = [];
    for (const parting of text.matchAll(PARTING)) {
      if (parting.index === 0 || isOpen(text.slice(0, parting.index))) continue;
      clauses.push({ start: sentence.start + start, end: sentence.start + parting.index });
      start = parting.index + parting[0].length;
    }
    clauses.push({ start: sentence.start + start, end: sentence.end });
    for (const clause of clauses) readClause(reading, clause, read);
  }
  if (lending !== null) applyLending(lending, read.drafts);
  settleDrafts(read.drafts, whole.text);
  return read;
}

/** The parts of a plan, with the fields that are listed for each. */
function takePlan(reading: Reading, plan: Plan, read: ReadDrafts): void {
  for (const words of withoutToldTwice(plan))
    for (const sentence of reading.sentences) plan.spans.push(...locateWords(reading, words, sentence));
  read.name = plan.name;
  read.drafts.push(...plan.drafts);
  read.spans.push(...plan.spans);
  for (const { draft, words, within } of plan.fields) readItems(reading, within, words, draft, read);
}

function plain(reading: Reading, { start, end }: Span): string {
  return unclaimedText(reading)
    .slice(start, end)
    .replace(/\s+/g, " ")
    .replace(/(?:\s*,)+(?=\s*,)/g, "")
    .replace(/^[\s,;:.!?-]+|[\s,;.!]+$/g, "")
    .replace(/[\s?]+$/, (mark, at: number, all: string) =>
      isAskedItem(all.slice(0, at)) && mark.includes("?") ? "?" : "",
    )
    .replace(/(?:[\s,]+(?:and|with|or|but|in|plus|that|which|please|too|as well))+$/i, "")
    .trim();
}

function readClause(reading: Reading, clause: Span, read: ReadDrafts): void {
  const text = plain(reading, clause);
  if (!/\p{L}{2}/u.test(text)) return;
  if (readBelonging(reading, clause, text, read) || readHaving(reading, clause, text, read)) return;
  const beside =
    /^(?:with|including|and also|and)\s+(\S.*)$/i.exec(text) ??
    (read.isLending ? /^[^,:]*?(?:\s(?:with|including)|:)\s+(\S.*,.*)$/i.exec(text) : null);
  const [lent] = read.drafts;
  if (read.isPresence && lent !== undefined) {
    // Beside who came stands what is kept of those who come: "with their parents' phone numbers".
    if (beside !== null) readItems(reading, clause, (beside[1] ?? "").replace(/^(?:their|the) /i, ""), lent, read);
    return;
  }
  if (beside !== null && lent !== undefined && read.drafts.length === 1 && read.isLending) {
    readItems(reading, clause, beside[1] ?? "", lent, read);
    return;
  }
  readHead(reading, clause, text, read);
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
  // "status draft/sent/paid", "size (S, M, L)": a field with its options is one by itself.
  if (current !== undefined && /^[\p{L} ]{2,30} (?:\S+(?:\/\S+)+|\([^()]*,[^()]*\))$/u.test(text)) {
    readItems(reading, clause, text, current, read);
    return true;
  }
  const found = HAS.exec(text);
  const subject = (found?.[1] ?? "").trim();
  const isSaid =
    /^(?:and )?(?:each|every)\b/i.test(text) ||
    draftOf(subject, read) !== null ||
    (read.drafts.length > 0 && recordNoun(subject) !== null);
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
  const [sentence] = reading.sentences;
  // "log every time the printer breaks. Date, what went wrong": no noun says of what, but the list does.
  if (isFirst && read.isAlone && sentence !== undefined && clause.start >= sentence.end && isListOfFields(text)) {
    const entries = entriesOf(coreOf(plain(reading, sentence)).text);
    read.drafts.push(entries);
    read.spans.push(...locateWords(reading, reading.text.slice(sentence.start, sentence.end), sentence));
    return readItems(reading, clause, text, entries, read);
  }
  const current = read.drafts.at(-1);
  const later =
    current === undefined
      ? null
      : listedIn(text, current.domain, current.phrases.length === 0 && read.drafts.length === 1);
  if (later !== null && current !== undefined) {
    read.spans.push(...locateWords(reading, text.slice(0, text.length - later.length), clause));
    return readItems(reading, clause, later, current, read);
  }
  if (!isFirst) {
    // Later sentences describe records only where they name them before a list.
    const noun = named === null ? null : entityNoun(named[1] ?? "", null);
    if (noun === null || (named?.[2] ?? "") === "") return;
  }
  const asked = isFirst && read.drafts.length === 0 ? readAsked(reading, clause, text, read) : false;
  if (asked) return;
  const project =
    /^for (?:(?:my|our|the|a|an) )*([\p{L}-]+(?: (?!with\b|having\b)[\p{L}-]+)?)(?:,? (?:with|having) (.+))?$/iu.exec(
      text,
    );
  if (
    project !== null &&
    BOARD.test(reading.text) &&
    isFirst &&
    read.isAlone &&
    read.drafts.length === 0 &&
    (isGroup(project[1] ?? "") || findDomain(project[1] ?? "") === null)
  ) {
    // "a board for my home renovation": what is on it are its tasks.
    const tasks = findNoun({ text: "tasks", isList: true }, false);
    if (tasks !== null) {
      const draft = { ...tasks, name: asLabel(project[1] ?? "") };
      read.drafts.push(draft);
      read.spans.push(...locateWords(reading, project[1] ?? "", clause));
      if (project[2] !== undefined) readRest(reading, clause, project[2], draft, read);
      return;
    }
  }
  if (isFirst && read.drafts.length === 0 && readKept(reading, clause, text, read)) return;
  const perEach = readPer(reading, clause, text, read);
  if (perEach) return;
  const manyToMany = /\(?\b(?:many[- ]to[- ]many|n:m|m:n)\b\)?/i.exec(text);
  const body = manyToMany === null ? text : text.replace(manyToMany[0], " ").replace(/\s+/g, " ").trim();
  const inBrackets = /^([^():]+?)\s*\(([^()]*,[^()]*)\)$/.exec(body);
  // Options in brackets are those of the last field of a list.
  const bracketed =
    inBrackets !== null && (inBrackets[1] ?? "").includes(",") && findCut(inBrackets[1] ?? "") !== null
      ? null
      : inBrackets;
  const cut =
    bracketed === null
      ? findCut(body)
      : { index: (bracketed[1] ?? "").length, length: body.length - (bracketed[1] ?? "").length };
  const listed = bracketed === null && isFirst ? listedBehind(body, cut?.index ?? null) : null;
  const whole = listed?.head ?? (cut === null ? body : body.slice(0, cut.index));
  const placed = isFirst ? withoutPlace(whole) : null;
  const head = placed?.head ?? whole;
  const rest = listed?.list ?? bracketed?.[2] ?? (cut === null ? "" : body.slice(cut.index + cut.length));
  const told = coreOf(head);
  // "I look after the costumes … and need a list of them"
  const meant =
    isFirst && /^(?:them|these|those|it)$/i.test(told.text) ? lastPlural(reading.text.slice(0, clause.end)) : null;
  // "dress hire shop: dress, customer": of the shop it is the name.
  const trade =
    isFirst && rest !== ""
      ? /^((?!.* (?:for|of|in|at) ).+) (?:shop|store|studio|clinic|club)$/i.exec(told.text)?.[1]
      : undefined;
  const core = { ...told, text: meant ?? trade ?? told.text };
  const inside = isFirst && rest !== "" ? headFromList(core, placed?.place ?? null, rest) : null;
  if (inside !== null) {
    readHead(reading, clause, `${inside.plural} with ${inside.list}`, read);
    const [first] = read.drafts;
    if (first !== undefined && placed !== null) {
      first.name = inside.name;
      read.spans.push(...locateWords(reading, placed.place, clause));
    }
    if (read.drafts.length > 0) {
      read.spans.push(...locateWords(reading, core.text, clause));
      return;
    }
  }
  if (placed !== null) read.spans.push(...locateWords(reading, placed.place, clause));
  const several = severalNouns(core, rest !== "" || LISTED_NEXT.test(reading.text.slice(clause.end)));
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
  ) {
    if (cut !== null) read.spans.push(...locateWords(reading, body.slice(0, cut.index + cut.length), clause));
    readHead(reading, clause, rest, read);
  }
  if (read.drafts.length > 0 && isFirst) return;
  // "the mileage of my car: date, litres"
  const ofOne =
    isFirst && rest !== ""
      ? /^([\p{L}-]+(?: [\p{L}-]+)?) of (?:my|our|the) ([\p{L}-]+)(?= |$)/iu.exec(core.text)
      : null;
  if (ofOne !== null && singularOf(ofOne[2] ?? "") === ofOne[2]) {
    const [, what = "", whose = ""] = ofOne;
    readHead(reading, clause, `list of ${what} with ${rest}`, read);
    read.spans.push(...locateWords(reading, text.slice(0, text.length - rest.length), clause));
    const [first] = read.drafts;
    if (first !== undefined) first.name = asLabel(`${whose} ${what}`);
    return;
  }
  const measured =
    isFirst && core.isList
      ? /^(?:the )?([\p{L} ]+?) of (?:all )?(?:my |our |the )?([\p{L}-]+s)$/iu.exec(core.text)
      : null;
  if (measured !== null && findNoun(core, false) === null) {
    readHead(reading, clause, `${measured[2]} with ${measured[1]}${rest === "" ? "" : `, ${rest}`}`, read);
    return;
  }
  const items = rest === "" ? [] : splitList(rest);
  const hasFields = items.length >= 2 || (items.length > 0 && /s$/i.test(core.text));
  const draft = workOf(core.text, items) ?? findNoun(core, hasFields);
  if (
    draft === null &&
    isFirst &&
    rest !== "" &&
    isListOfFields(rest) &&
    !items.some((item) => entityNoun(item, null) !== null)
  ) {
    const entries = entriesOf(core.text);
    read.drafts.push(entries);
    read.spans.push(...locateWords(reading, head, clause));
    return readRest(reading, clause, rest, entries, read);
  }
  if (draft === null && isFirst && items.length > 0 && items.every((item) => entityNoun(item, null) !== null))
    return readItems(reading, clause, rest, null, read);
  if (draft === null || (!isFirst && read.drafts.some(({ singular }) => singular === draft.singular))) return;
  if (manyToMany !== null) read.spans.push(...locateWords(reading, manyToMany[0].replace(/[()]/g, ""), clause));
  read.spans.push(
    // What was stripped from before the noun is only the wish for it.
    ...locateWords(reading, head.slice(0, Math.max(0, head.lastIndexOf(core.text))), clause),
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

/** What is spoken of as "them". */
function lastPlural(text: string): string | null {
  return (
    /\b(?:look after|have|own|manage|keep|collect|grow|sell|make|run|breed|lend|hire out|rent out) (?:(?:the|my|our|some|many|lots of|a lot of|all) )*([\p{L}-]+s)\b/iu.exec(
      text,
    )?.[1] ?? null
  );
}

const KEPT =
  /^([^:,]{3,40}):\s+(?:(?:the|my|our|all) )*([\p{L}-]+s)(?:,? (?:that|which))? (?:i|we|they)(?:'ve| have| had)? (?!need\b|want\b)[\p{L}]+(?:,(?: and)?| with| and)\s+(.+)$/iu;
const PUT_INTO =
  /^(?:([^:,]{3,40}):\s+)?(?:(?:the|my|our|all) )*([\p{L}-]+(?: [\p{L}-]+)?s),? and what (?:is|was|are|has been|i have|we have|i|we) ([\p{L}]+ed|grown|kept|done|grow|plant|sow|store|keep) (?:in|on|at|for|with) (?:each|every|them|it)(?: (?:one|of them))?(?:,? (?:with|and)(?: (?:its|their))? (.+))?$/iu;

/** "film club: films we watched, who suggested them", "beds, and what is planted in each with a sowing date" */
function readKept(reading: Reading, clause: Span, text: string, read: ReadDrafts): boolean {
  const kept = KEPT.exec(text);
  const [, head = "", plural = "", rest = ""] = kept ?? [];
  if (kept !== null && (recordNoun(plural) ?? findNoun({ text: plural, isList: true }, true)) !== null) {
    read.spans.push(...locateWords(reading, text.slice(0, text.length - rest.length), clause));
    readHead(reading, clause, `${plural} with ${rest}`, read);
    const [first] = read.drafts;
    if (first !== undefined) first.name = asLabel(coreOf(head).text) || first.name;
    return true;
  }
  const put = PUT_INTO.exec(text);
  const [, whole = "", places = "", verb = "", fields = ""] = put ?? [];
  const parent = put === null ? null : findNoun({ text: places, isList: true }, true);
  const things = thingsOf(verb.toLowerCase());
  const plain = { singular: singularOf(things), plural: things, name: asLabel(things), words: things };
  const child = findNoun({ text: things, isList: true }, true) ?? makeDraft({ ...plain, domain: null, isList: true });
  if (parent === null || parent.singular === child.singular) return false;
  read.spans.push(...locateWords(reading, text.slice(0, text.length - fields.length), clause));
  // What is known of beds is what grows in them.
  if (isFieldOf(parent.domain, parent.singular)) [child.domain, parent.domain] = [parent.domain, null];
  child.phrases.push({
    label: child.domain?.title ?? "What",
    kind: { type: "text" },
    required: true,
    correction: null,
  });
  child.relations.push({ to: parent, many: false });
  read.drafts.push(parent, child);
  if (whole !== "") read.name = asLabel(coreOf(whole).text);
  if (fields !== "") readItems(reading, clause, fields, child, read);
  return true;
}

function isFieldOf(domain: Domain | null, name: string): boolean {
  return Object.keys(domain?.fields ?? {}).some((label) => label.toLowerCase() === name);
}

const BOARD = /\b(?:kanban|trello|boards?)\b/i;
