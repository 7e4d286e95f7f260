import { choiceOf } from "../../field-aside.ts";
import type { FieldPhrase } from "../../field-phrase.ts";
import type { Label, Piece } from "../../pieces/labels.ts";
import type { Reading, Span } from "../../recognizer.ts";
import { asLabel, singularOf } from "../../words.ts";
import type { ComposedList } from "../composed.ts";
import { actBetween, fieldsOfAct } from "../relations/acts-between.ts";
import { asksWhatIsOpen, withOpenQuestions } from "../asked/asked-open.ts";
import type { Draft } from "../draft.ts";
import { addEditable, editableIn } from "../editable-lists.ts";
import { isInterval, mayBeAcross, withInterval } from "../across/across-wishes.ts";
import { applyLending } from "../relations/lending.ts";
import { withStreaksOf } from "../sums/log-streaks.ts";
import { joinedPieces } from "./piece-joins.ts";
import { chosenFrom, weekdaysIn } from "../../week-days.ts";
import { keepUsual } from "../rows/row-behind.ts";
import { keepInRow } from "../fields/fields-of-lists.ts";
import { LEVELS, MEASURE_APART } from "./piece-labels.ts";
import { OF_FIELD_BEFORE, plainPiece, readField } from "./piece-fields.ts";
import { toDoIn } from "./piece-options.ts";
import { categoryOf } from "./piece-categories.ts";
import { isOwnAmongLists } from "./piece-row.ts";
import type { PieceWish } from "./piece-wishes.ts";
import { foundBy } from "../found-by.ts";
import { addNeeded, areSections } from "../kinds/kinds-of-apps.ts";
import { isListOfKind, isOfKindAnyway } from "../rows/rows-of-kinds.ts";
import { addLoans } from "../relations/lent-lists.ts";
import { readHead, viewIn } from "./piece-heads.ts";
import { headOfPart, isNoun, namedInHead, readLists } from "./piece-lists.ts";
import { addOwners } from "../relations/several-owners.ts";
import { scoresOf, withRivals } from "./piece-scores.ts";
import { namedBeside, relateTold, untoldOccasions } from "../relations/told-relations.ts";
import { choiceTold, namedItem } from "../told-choices.ts";
import { CHECKLIST, subList } from "../relations/sub-lists.ts";
import { withoutWhole } from "../without-whole.ts";
import { isUsualField } from "../fields/known-fields.ts";
import { calledAs, keptAs } from "../rows/row-meanings.ts";
import { sharedNoun } from "../relations/shared-nouns.ts";
import { occasionOf } from "../occasions.ts";
import { recordsOfDeed, subjectOf } from "./piece-subjects.ts";
import { namesComputed } from "../sums/computed-fields.ts";
import { fitBudget } from "../sums/plan-budgets.ts";
import { HAPPENS } from "../opened-lists.ts";
import { phrase } from "../plan-part.ts";
import { meansStreaks } from "../../streak-words.ts";
import { addPart, type Plan } from "../plans.ts";
import { untoldRecords } from "../untold-records.ts";

/** A remark tells of somebody, or says why. */
const REMARK =
  /^[\s,;:.!?(-]*(?:and |but |so )?(?:i|i'm|i've|i'd|we|we're|we've|my|our|he|she|they|people|everyone|because|cause|since|as|that's|this is|(?:at|in|on|from) (?:my|our|the)|thanks|thank|please|currently|right now|at the moment|would be|it would be|nice to have|of us|\d+ of us|for|not|just|hope)(?![\p{L}'-])/iu;

/** "tick each day" */
const EVERY_DAY =
  /^(?:(?:something |a box |a place |one )?(?:where |which |that |for )?(?:i |we |kids |he |she |they )?(?:can )?(?:to )?(?:tick|check|mark)(?:s|ing)?(?: (?:it|them|off))* (?:each|every) day(?: so .*)?|daily (?:tick|check)(?:[- ]?(?:off|box|in))?)$/i;

const PER = /^[\s,]*(?:per|(?:for|of) (?:each|every)|by) /i;

/** "devices belong to a customer | and have brand" */
const HAVING = /^(?:has|have|having) (?!been\b|no\b|not\b|to\b|they\b|it\b|[\p{L}]+(?:ed|en|id)\b)/iu;

/** What happens, each on its day. */
const EVENT =
  /(?:^| )(?:test|change|visit|check|treatment|inspection|feeding|spraying|repair|session|walk|ride|run|dive|sighting|clean|cleaning|watering|milking|weighing|outing|practice|meeting|call)$/;

/** "has a title and belongs to a cookbook": which one. */
const OF_ONE = /^belongs? to (?:an?|one|the|its) (?=[\p{L}-]+$)/iu;

const COUNTED =
  /^(?:how|when|total|number|sum|average|count|what|most|times|last|first|latest|the (?:total|number|last))\b/i;

/** "the ones I sold": of those that were told first. */
const ONES = /^(?:the )?(?:ones|those)(?: that)? (?:i|we) /i;
/** "after each lesson" */
const OCCASION = /(?:^|\s)(?:for|after|at|on|during|before) (?:each|every)(?![\p{L}])/iu;

const HOW_OFTEN =
  /\b(?:every|interval|how often|months? after|days? after|weeks? after|years? after|last [\p{L}]+ed)\b/iu;

/** "packing list by person": whose each is. */
const BY_ONE = /^by (?!whom$|what$|when$|which$|hand$)([\p{L}-]+)$/iu;

/** What may say how records belong together. */
const TELLING: ReadonlySet<Label> = new Set(["FIELD", "LIST", "WISH"]);
/** Beside other lists they are kept for themselves, though a meeting has a text for them. */
const PEOPLE_BESIDE = /^(?:attendees|participants)$/i;
const SILENT: ReadonlySet<Label> = new Set(["ABOUT", "HEAD", "NAME", "LOOK", "NOT", "SET"]);

/** The records that the pieces of a prompt tell of, the first of which may be known already; null where they tell of none. */
export function planOfPieces(reading: Reading, found: readonly Piece[], known: Draft | null = null): Plan | null {
  const pieces = withOpenQuestions(reading, joinedPieces(reading, found));
  // Sections make a site.
  if (areSections(found, pieces, reading.text)) return null;
  const plan: Plan = {
    name: null,
    drafts: known === null ? [] : [known],
    fields: [],
    arrange: [],
    wishes: [],
    spans: [],
    sentences: [...reading.sentences],
  };
  const about = reading.text;
  const textOf = ({ start, end, said }: Span & { said?: string }) => said ?? about.slice(start, end);
  const heads = pieces.filter(({ label }) => label === "HEAD");
  const [first] = heads;
  const behind = pieces.filter(({ label, start }) => start > (first?.start ?? 0) && !SILENT.has(label));
  const head = readHead(
    reading,
    heads,
    behind.map(({ label }) => label),
    plan,
  );
  const headWords = heads.map(textOf).join(" ");
  const view = viewIn(headWords.trim());
  if (view !== null && first !== undefined)
    plan.wishes.push(wishOf(`as a ${view.view}`, first, plan.drafts.at(-1) ?? null));
  if (headWords !== "") plan.head = headWords;
  let current = plan.drafts.at(-1) ?? null;
  let field: FieldPhrase | null = null;
  const items = new Map<Draft, string[]>();
  const options = new Map<FieldPhrase, string[]>();
  const tellsHowOften = pieces.some((piece) => isInterval(plainPiece(textOf(piece)))) || HOW_OFTEN.test(about);
  const hasLists = plan.drafts.length > 1 || pieces.some(({ label }) => label === "LIST");
  const editable: { noun: string; current: Draft | null }[] = [];
  const scored: { draft: Draft; clause: string; end: number }[] = [];
  for (const piece of pieces) {
    const given = scored.at(-1);
    if (given !== undefined && piece.start < given.end) {
      plan.spans.push(piece);
      continue;
    }
    const text = plainPiece(textOf(piece));
    const wasField: boolean = field !== null && !MEASURE_APART.test(textOf(piece));
    const chosen =
      SILENT.has(piece.label) && piece.label !== "ABOUT" && piece.label !== "SET" ? null : editableIn(textOf(piece));
    if (chosen !== null) {
      editable.push({ noun: chosen, current });
      plan.spans.push(piece);
      continue;
    }
    const kept = piece.label === "LIST" ? keptAs(text.toLowerCase(), headWords, about) : null;
    const same = kept === null ? undefined : plan.drafts.find(({ domain }) => domain === kept);
    if (same !== undefined) {
      const called = calledAs(plainPiece(about.slice(piece.start, piece.end)), text, same.domain, headWords, about);
      if (called !== null && !headWords.toLowerCase().includes(same.plural))
        Object.assign(same, { singular: singularOf(called), plural: called });
      plan.spans.push(piece);
      current = same;
      field = null;
      continue;
    }
    const sub = TELLING.has(piece.label)
      ? subList(textOf(piece), wordsBehind(reading, pieces, piece), current, plan)
      : null;
    if (sub !== null) {
      plan.spans.push(piece);
      // What is told behind a checklist is told of what has it.
      if (sub.name !== CHECKLIST) current = sub;
      field = null;
      continue;
    }
    const act = TELLING.has(piece.label)
      ? actBetween(text, plan.drafts, about, wordsBehind(reading, pieces, piece))
      : null;
    if (act !== null) {
      if (!plan.drafts.includes(act)) plan.drafts.push(act);
      plan.spans.push(piece);
      current = act;
      field = null;
      continue;
    }
    const beside = TELLING.has(piece.label)
      ? (namedBeside(text, plan.drafts, about) ?? untoldOccasions(text, plan.drafts))
      : null;
    if (beside !== null) {
      plan.drafts.push(beside);
      plan.spans.push(piece);
      current = beside;
      field = null;
      continue;
    }
    if (!["OPTION", "FIELD"].includes(piece.label)) field = null;
    if (TELLING.has(piece.label) && plan.drafts.length > 1 && relateTold(text, plan.drafts, current)) {
      plan.spans.push(piece);
      field = null;
      continue;
    }
    const clause = TELLING.has(piece.label) ? about.slice(piece.start, endOfClause(about, pieces, piece)) : "";
    const scores = clause === "" ? null : scoresOf(clause, plan);
    if (scores !== null) {
      scored.push({ draft: scores, clause, end: piece.start + clause.length });
      plan.spans.push(piece);
      current = scores;
      field = null;
      continue;
    }
    // "ingredients with amount and unit" are a list of their own.
    const isUsual =
      piece.label === "LIST" &&
      current !== null &&
      isUsualField(current, text) &&
      !(PEOPLE_BESIDE.test(text) || isListOfKind(text, headWords)) &&
      !/^\s*(?:with|:|\() ?/i.test(wordsBehind(reading, pieces, piece));
    // "how many times each was lent" is no list of times.
    // "plants in each garden" are a list.
    const mayCount = piece.label === "FIELD" || (piece.label === "LIST" && COUNTED.test(text));
    const isOwn = isOwnAmongLists(piece.label, text, tellsHowOften);
    const isAcross = mayCount && hasLists && !isOwn && mayBeAcross(text);
    const parts =
      piece.label === "LIST" && !isUsual && !isAcross
        ? readLists(text, about, headWords, TOLD_OF.test(wordsBehind(reading, pieces, piece)))
        : [];
    // "mileage, oil, repairs": what cannot be a list among fields is one of them.
    const isField =
      isUsual ||
      (piece.label === "LIST" && parts.length === 0 && current !== null && /^[\p{L}-]+$/u.test(text) && isNoun(text));
    // "every 6 weeks, next due date": how often is no field.
    if (isInterval(text) && pieces.some((each) => withInterval(textOf(each), about) !== textOf(each))) {
      plan.spans.push(piece);
      continue;
    }
    if (isAcross && current !== null && !isUsual) {
      const words = withInterval(textOf(piece), about);
      plan.wishes.push({ words, span: piece, draft: current, isListed: true, isField: true });
      continue;
    }
    switch (isField ? "FIELD" : piece.label) {
      case "LIST":
        for (const part of parts) {
          const draft =
            headOfPart(part, head, headWords) ??
            namedInHead(part, head, headWords) ??
            addPart(reading, part, piece, plan);
          // "lessons per student": what follows is told of the lessons.
          const isOwner = current !== null && current !== draft && PER.test(textOf(piece));
          if (isOwner && current !== null) current.relations.push({ to: draft, many: false });
          else {
            // "pupils with age. After each lesson …": whose lesson it was.
            const [main] = plan.drafts;
            if (ONES.test(text) && main !== undefined && main !== draft)
              Object.assign(draft, { domain: null, title: "To whom", relations: [{ to: main, many: false }] });
            if (current !== null && current !== draft && OCCASION.test(textOf(piece)) && HAPPENS.test(draft.singular))
              Object.assign(draft, { isLog: true, relations: [...draft.relations, { to: current, many: false }] });
            current = draft;
          }
        }
        if (parts.length > 0 || piece.said !== undefined) plan.spans.push(piece);
        break;
      case "FIELD": {
        const subject = subjectOf(textOf(piece), current, head, plan, about);
        if (subject.words === "" && subject.draft !== current) plan.spans.push(piece);
        current = subject.draft;
        if (current === null) {
          const deed = recordsOfDeed(subject.words);
          const listed = pieces.flatMap((each) => (each.label === "FIELD" ? [textOf(each)] : []));
          const story = { before: about.slice(0, piece.start), opening: about.slice(0, heads[0]?.end ?? piece.start) };
          current = deed ?? untoldRecords(subject.words, listed, { ...story, about, head: headWords });
          plan.drafts.push(current);
          if (deed !== null) {
            plan.spans.push(piece);
            break;
          }
        }
        const next = pieces[pieces.indexOf(piece) + 1];
        const shared = next?.label === "FIELD" ? sharedNoun(subject.words, textOf(next)) : "";
        const one = BY_ONE.exec(subject.words)?.[1];
        if (one !== undefined) current.extras.push(phrase(asLabel(singularOf(one)), { type: "text" }));
        const goesOn = /^\s*and /i.test(textOf(piece)) || pieces[pieces.indexOf(piece) - 1]?.label === "LIST";
        const fieldWords = `${goesOn ? subject.words.replace(HAVING, "").replace(OF_ONE, "") : subject.words}${shared}`;
        let read: FieldPhrase | null = current.extras.at(-1) ?? null;
        if (one === undefined)
          for (const words of fieldsOfAct(fieldWords, current)) read = readField(words, current, plan.drafts);
        if (read === null) break;
        plan.spans.push(piece);
        field = read;
        break;
      }
      case "OPTION":
        if (text === "" || current === null) break;
        // One alone is none to choose from: "(wine cellar)".
        if (field === null && pieces[pieces.indexOf(piece) + 1]?.label !== "OPTION" && !/[/|]/.test(text)) break;
        plan.spans.push(piece);
        if (STANDS.test(text)) current.phrases.push((field = phrase("Status", { type: "text" })));
        field ??= categoryOf(current, text, headWords);
        options.set(field, [
          ...(options.get(field) ?? []),
          ...optionsIn(toDoIn(about, piece) ?? text.replace(STANDS, "")),
        ]);
        field.kind = chosenFrom(options.get(field) ?? [], field.kind);
        break;
      case "ITEM": {
        if (current === null || text === "") break;
        plan.spans.push(piece);
        const told = choiceTold(about, pieces, piece, plan.drafts);
        if (told !== null) {
          options.set(told, [...(options.get(told) ?? []), asLabel(namedItem(text))]);
          told.kind = choiceOf(options.get(told) ?? []);
          break;
        }
        items.set(current, [...(items.get(current) ?? []), asLabel(text)]);
        break;
      }
      case "WISH": {
        // "lunch money, who still owes what": so it is a list of them.
        if (current !== null && asksWhatIsOpen(text)) current.isList = true;
        const isStreak = meansStreaks(text) || EVERY_DAY.test(text);
        if (isStreak && current !== null) withStreaksOf(plan.drafts, current).hasStreaks = true;
        const isKnown =
          wasField &&
          current !== null &&
          ((isUsualField(current, text) && !namesComputed(text)) || OF_FIELD_BEFORE.test(text) || MEASURED.test(text));
        if (isKnown && current !== null) readField(text, current, plan.drafts);
        if ((isStreak || isKnown) && current !== null) plan.spans.push(piece);
        else
          plan.wishes.push({
            words: withInterval(textOf(piece), about),
            span: piece,
            draft: foundBy(text, current, plan.drafts),
            isListed: wasField,
          });
        break;
      }
      case "ABOUT":
        plan.name ??= plannedOccasion(textOf(piece));
        if (REMARK.test(textOf(piece)) || isOfKindAnyway(text, headWords) || piece.said !== undefined)
          plan.spans.push(piece);
        break;
      default:
    }
  }
  addEditable(editable, plan, (label) => [...options].find(([told]) => told.label === label)?.[1] ?? []);
  withoutWhole(plan, head.drafts);
  for (const { draft, clause } of scored) withRivals(draft, clause, plan.drafts);
  addOwners(headWords, plan);
  for (const draft of head.drafts) if (keepUsual(draft, pieces, about)) draft.keepsUsual = true;
  keepInRow(plan.drafts, pieces, about);
  for (const draft of plan.drafts) if (EVENT.test(draft.singular) && draft.domain === null) draft.isLog = true;
  for (const draft of plan.drafts) fitBudget(draft, `${plan.name ?? ""} ${about}`);
  addNeeded(plan, headWords, about);
  addLoans(reading, plan);
  if (head.isLent) applyLending({ spans: [], draft: head.drafts[0] ?? null, fields: [], borrower: null }, plan.drafts);
  const [only, ...others] = plan.drafts;
  if (only !== undefined && others.length === 0 && plan.name !== null) only.name = plan.name;
  for (const [draft, titles] of items) plan.arrange.push({ draft, change: (list) => withTitles(list, titles) });
  return plan.drafts.length === 0 ? null : plan;
}

/** "the harvest | with kilos": said of what stands before. */
const TOLD_OF = /^\s*(?:with|:|\(|has|have|in|from|per|by|to whom|who|when)(?![\p{L}])/iu;

function wordsBehind({ text }: Reading, pieces: readonly Piece[], piece: Piece): string {
  const next = pieces[pieces.indexOf(piece) + 1];
  return next?.label === "FIELD" ? text.slice(next.start, next.end) : "";
}

/** What is told up to the next list, or to the end of the sentence. */
function endOfClause(text: string, pieces: readonly Piece[], { end }: Piece): number {
  const next = pieces.find((piece) => piece.start >= end && piece.label === "LIST")?.start ?? text.length;
  const stop = text.slice(end).search(/[.;!?](?:\s|$)/);
  return Math.min(next, stop === -1 ? text.length : end + stop);
}

/** "progress in percent" */
const MEASURED = /^[\p{L}]+ in (?:percent|%|kg|cm|km|mm|ml|minutes|hours|days|stars)$/iu;

/** "who will do it and whether it is planned, in progress or finished": another field than the one before. */
const STANDS = /^(?:whether|if) (?:it|they|each)(?:'s|'re| is| are) /i;

/** "new / used", and of levels "medium high". */
function optionsIn(text: string): string[] {
  const days = weekdaysIn(text);
  if (days !== null) return days;
  if (LEVELS.test(text)) return text.split(" ");
  // "waiting to in progress to ready", "built > primed > painted"
  const chain = text.split(/ (?:to|then|->|→|>) |^> |, (?:then )?/i).filter((option) => option !== "");
  if (chain.length > 2) return chain;
  return text.split(/ ?\/ ?/);
}

function wishOf(words: string, span: Span, draft: Draft | null): PieceWish {
  return { words, span, draft, isListed: false };
}

/** "I'm organising a hen party": what all of it is for. */
function plannedOccasion(text: string): string | null {
  return /\b(?:organi[sz]ing|planning|throwing|hosting|putting on|getting married)\b/i.test(text)
    ? occasionOf(text)
    : null;
}

/** Names that were told are what the app begins with. */
function withTitles(list: ComposedList, titles: readonly string[]): ComposedList {
  const { entity } = list;
  const examples = titles.map((title, index) => ({ ...entity.examples[index], [entity.titleField]: title }));
  return { ...list, entity: { ...entity, examples } };
}
