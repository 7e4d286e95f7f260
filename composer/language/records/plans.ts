import { type Reading, type Span, unclaimedText } from "../recognizer.ts";
import { claim, locateWords } from "../claims.ts";
import { domainAmong, isAmong } from "../domains/find-domain.ts";
import { asLabel, singularOf } from "../words.ts";
import type { Draft } from "./draft.ts";
import { coreOf } from "./find-noun.ts";
import { keepField, knownField } from "./fields/known-fields.ts";
import { LEADERS, rankWinners } from "./sums/leaderboards.ts";
import { isBrokenName } from "./head-frames.ts";
import { occasionOf } from "./occasions.ts";
import { partNoun } from "./part-nouns.ts";
import type { PieceWish } from "./pieces/piece-wishes.ts";
import { relateAsked } from "./part-questions.ts";
import { fitBudget } from "./sums/plan-budgets.ts";
import { type Arrange, type PlanPart, draftFor, mentioned, readAmountOf, readTail } from "./plan-part.ts";
import { splitParts } from "./split-parts.ts";
import { type Told, cutHead, headPart, isLinkedTo, isTold, readList } from "./told-parts.ts";

/** An app that is told by its parts: "our holiday: a packing list per person, a budget and an itinerary". */
export interface Plan {
  /** What names the app, where it is known apart from all that is told of it. */
  head?: string;
  /** What it is all for; null when only the parts are told. */
  name: string | null;
  drafts: Draft[];
  /** Fields that are listed for one of them, in words. */
  fields: { draft: Draft; words: string; within: Span }[];
  /** How the records are seen, once they are made. */
  arrange: { draft: Draft; change: Arrange }[];
  /** What is asked of them, where it is known piece by piece. */
  wishes: PieceWish[];
  /** What was understood, beside the fields. */
  spans: Span[];
  /** The sentences that told it. */
  sentences: Span[];
}

const SITE_WORDS =
  /\b(?:web ?sites?|home ?pages?|landing page|blog|portfolio|online shop|web ?shop|store ?front|one[- ]pager|sites?|about page|hero|opening hours|contact form|testimonials)\b/i;
const TOOL_WORDS =
  /\b(?:timers?|stopwatch|pomodoro|calculators?|converter|counters?|tally|quiz app(?!.*\b(?:teams|scores?|rounds)\b)|flash ?cards|dice|notebook|generator)\b/i;
/** Told in sentences of their own. */
const SAID_OF_EACH =
  /(?:^|[,;:.] ?|\b(?:and|where|so|but) )(?:each|every) (?:[\p{L}-]+ ){1,2}(?:has|have|belongs?|is|can|should|contains?|needs?)\b/iu;
const GENERIC =
  /^(?:(?:simple|small|little|nice) )?(?:app|application|tool|thing|something|system|list|tracker|database|place|way|page|program|software|overview|planner|organi[sz]er|manager)$/i;
/** "See unpaid invoices": of what is there. */
const ASKED = /^(?:and |then |i (?:want|need|would like) to )*(?:see|view|know|check|find out) /i;

/** The parts of which an app is told to be; null when it is told in another way. */
export function readPlan(whole: Reading): Plan | null {
  if (SITE_WORDS.test(whole.text) || TOOL_WORDS.test(whole.text)) return null;
  const reading = claim(whole, whole.negated);
  const about = reading.text;
  const plan: Plan = { name: null, drafts: [], fields: [], arrange: [], wishes: [], spans: [], sentences: [] };
  const asides: { chunk: string; after: Draft | null; within: Span }[] = [];
  const tails: { part: PlanPart; within: Span }[] = [];
  let intro: Span | null = null;
  let title = "";
  for (const sentence of reading.sentences) {
    const text = plain(reading, sentence);
    const cut = cutHead(coreOf(text).text, about);
    const head = cut.head === "" && plan.drafts.length === 0 ? title : cut.head;
    let headed = plan.drafts.length === 0 ? headPart(head, about) : null;
    let told = readList(cut.list, headed, about, head);
    // "student grades: students, subjects and marks": the head is all of them, not one sort beside the others.
    const isNamedAgain = told.parts.some((part) => part !== headed && part.draft.domain === headed?.draft.domain);
    if (headed !== null && (isNamedAgain || isLinkedTo(headed, told))) {
      headed = null;
      told = readList(cut.list, null, about, head);
    }
    if (SAID_OF_EACH.test(text)) {
      if (plan.drafts.length === 0) return null;
      continue;
    }
    const isPlan =
      plan.drafts.length === 0
        ? isTold(told, headed, intro === null ? head : head || "intro")
        : !ASKED.test(text) && isMore(told, cut.head);
    if (!isPlan) {
      if (plan.drafts.length === 0 && told.parts.length < 2 && told.asides.length === 0 && isIntro(text)) {
        intro = sentence;
        if (!/^(?:i|we|my|our|it's|i'm|we're)\b/i.test(text)) title = coreOf(text).text;
      } else if (plan.drafts.length === 0) return null;
      continue;
    }
    plan.sentences.push(sentence);
    if (head !== "" && headed === null && plan.name === null) plan.name = nameOf(head);
    plan.spans.push(...locateWords(reading, head, sentence));
    for (const part of told.parts) {
      // The chapters of a novel are none of a course.
      const { domain } = part.draft;
      if (domain === null || !isAmong(domain, about))
        part.draft.domain = domainAmong(part.noun, `${title} ${head}`) ?? domain;
      const known = sameDraft(part.draft, plan.drafts);
      if (known !== undefined) part.draft = known;
      else plan.drafts.push(part.draft);
      tails.push({ part, within: sentence });
    }
    asides.push(...told.asides.map(({ chunk, after }) => ({ chunk, after: after?.draft ?? null, within: sentence })));
  }
  if (plan.drafts.length < 2 && !tails.some(({ part }) => part.owner !== null)) return null;
  if (intro !== null) {
    plan.sentences.push(intro);
    plan.spans.push(intro);
  }
  const [opening] = reading.sentences;
  if (opening !== undefined && plan.name === null) {
    plan.name = occasionOf(reading.text.slice(opening.start, opening.end).replace(/[.!?\s]+$/, ""));
    if (plan.name !== null) plan.spans.push(...locateWords(reading, plan.name, opening));
  }
  for (const draft of plan.drafts) fitBudget(draft, `${plan.name ?? ""} ${about}`);
  for (const { part, within } of tails) finishPart(reading, part, within, plan);
  // Somebody wins, and nothing that is played was told.
  const people = plan.drafts.find(({ singular }) => /^(?:player|team|friend|member)$/.test(singular));
  const wins = asides.find(({ chunk }) => LEADERS.test(chunk) || /^who won/i.test(chunk));
  if (people !== undefined && wins !== undefined && rankWinners(plan.drafts) === null) {
    const games = partNoun("games played", `games ${about}`);
    if (games !== null) plan.drafts.push(games.draft);
  }
  for (const { chunk, after, within } of asides) finishAside(reading, chunk, after, within, plan);
  return plan;
}

/** The records that are there already under this name, or as what they are known. */
function sameDraft({ singular, domain, page }: Draft, drafts: readonly Draft[]): Draft | undefined {
  return drafts.find(
    (draft) =>
      draft.singular === singular ||
      (draft.domain !== null &&
        draft.domain === domain &&
        (page !== undefined || singular === draft.domain.singular) &&
        (draft.domain.singular === draft.singular || singular === draft.domain.singular)),
  );
}

/** "items with expiry date, and a shopping list": its items are none of those. */
function apartFrom(draft: Draft, drafts: readonly Draft[]): Draft {
  const { singular, plural, page } = draft;
  if (!drafts.some((each) => isOtherList(draft, each))) return draft;
  const kind = page?.split(" ")[0]?.toLowerCase() ?? "";
  return { ...draft, singular: `${kind} ${singular}`, plural: `${kind} ${plural}` };
}

/** Whether a list that is called by its page, "Shopping list", has things of the same name as another one. */
export function isOtherList({ singular, domain, page }: Draft, other: Draft): boolean {
  if (page === undefined || !/^\p{L}+ list$/iu.test(page) || domain === null) return false;
  return other.singular === singular && other.domain !== domain && other.page !== page;
}

/** One more part, with what is told of it where it stands; its records, which may have been there. */
export function addPart(reading: Reading, part: PlanPart, within: Span, plan: Plan): Draft {
  part.draft = apartFrom(part.draft, plan.drafts);
  const known = sameDraft(part.draft, plan.drafts);
  if (known === undefined) plan.drafts.push(part.draft);
  else part.draft = known;
  finishPart(reading, part, within, plan);
  return part.draft;
}

/** "We're getting married in June.", "Book club app.": what it is for, before its parts. */
function isIntro(text: string): boolean {
  return /^(?:i|we|my|our|it's|i'm|we're)\b/i.test(text) || (text.split(" ").length <= 12 && !/[,:]/.test(text));
}

/** A later sentence that adds parts, or says how those that are there belong together. */
function isMore({ parts, rest, asides }: Told, head: string): boolean {
  return (
    head === "" &&
    rest.length === 0 &&
    parts.length + asides.length > 0 &&
    parts.every(({ surety }) => surety === "list" || surety === "known")
  );
}

function plain(reading: Reading, { start, end }: Span): string {
  return unclaimedText(reading)
    .slice(start, end)
    .replace(/[ \t]+/g, " ")
    .replace(/(?:\s*,)+(?=\s*,)/g, "")
    .replace(/^[\s,;:.!?-]+|[\s,;.!?]+$/g, "");
}

function finishPart(reading: Reading, part: PlanPart, within: Span, plan: Plan): void {
  const { draft, noun, fields, owner } = part;
  plan.spans.push(...locateWords(reading, noun, within));
  if (owner !== null) {
    const known = draftFor(owner, plan.drafts) ?? partNoun(owner, reading.text)?.draft ?? null;
    if (known !== null) {
      if (!plan.drafts.includes(known)) plan.drafts.push(known);
      draft.relations.push({ to: known, many: false });
      plan.spans.push(
        ...reading.words.filter(
          ({ text, start }) =>
            start >= within.start && start < within.end && singularOf(text.replace(/'s?$/, "")) === known.singular,
        ),
      );
    }
  }
  const tail = readTail(part, plan.drafts);
  for (const words of tail.words) plan.spans.push(...locateWords(reading, words, within));
  for (const change of tail.arrange) plan.arrange.push({ draft, change });
  for (const words of [...fields, ...tail.fields]) {
    const open = splitParts(words).filter((each) => {
      const label = knownField(draft, each);
      if (label === null) return true;
      keepField(draft, label);
      plan.spans.push(...locateWords(reading, each, within));
      return false;
    });
    if (open.length > 0) plan.fields.push({ draft, words: open.join(", "), within });
  }
}

function finishAside(reading: Reading, chunk: string, after: Draft | null, within: Span, plan: Plan): void {
  const take = () => plan.spans.push(...locateWords(reading, chunk, within));
  if (LEADERS.test(chunk)) {
    const change = rankWinners(plan.drafts);
    if (change !== null) {
      plan.arrange.push(change);
      take();
    }
    return;
  }
  if (readAmountOf(chunk, plan.drafts) !== null || relateAsked(chunk, plan.drafts, after)) {
    take();
    return;
  }
  const about = plan.drafts.find((draft) => mentioned(chunk, [draft]).length > 0) ?? after;
  const label = about === null ? null : knownField(about, chunk);
  if (about !== null && label !== null) {
    keepField(about, label);
    take();
    return;
  }
  // "whether it's paid", "who's coming" of what stands before it.
  if (after !== null) plan.fields.push({ draft: after, words: chunk, within });
}

export function nameOf(head: string): string | null {
  const occasion = occasionOf(head);
  if (occasion !== null) return occasion;
  if (/^(?:i|we|they|it|you)\b|^(?:i'|we'|it')/i.test(head)) return null;
  const words = coreOf(head)
    .text.replace(/\s(?:needs?|wants?)(?: (?:an?|some|to))?(?: .*)?$/i, "")
    .replace(
      /^(?:running(?= (?:a|an|the|our|my) )|organi[sz]ing|planning|managing) (?:(?:a|an|the|our|my|small|little) )*/i,
      "",
    )
    .replace(/^(?:keep(?:ing)? )?scores? (?:for|at|of|in|during|on) (?:(?:our|my|the) )?/i, "")
    .replace(/\s(?:in|at|on|for|that|which|where|who|next|this|during|from|near)\s.+$/i, "")
    .replace(/\sto (?:stay|keep|manage|track|remember|see|help|organi[sz]e|follow)\b.*$/i, "")
    .replace(/\s(?:app|application|tool|planning|software|system|website)$/i, "")
    .replace(/^(?:our|my|the|a|an) /i, "")
    .trim();
  if (words === "" || words.split(" ").length > 5 || GENERIC.test(words) || isBrokenName(words)) return null;
  return asLabel(words);
}
