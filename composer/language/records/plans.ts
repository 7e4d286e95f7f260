import { type Reading, type Span, unclaimedText } from "../recognizer.ts";
import { claim, locateWords } from "../claims.ts";
import { domainOfNoun } from "../domains/find-domain.ts";
import { asLabel, pluralOf, singularOf } from "../words.ts";
import type { Draft } from "./draft.ts";
import { coreOf, stripCount } from "./find-noun.ts";
import { LEADERS, rankWinners } from "./leaderboards.ts";
import { fitBudget } from "./plan-budgets.ts";
import { type Arrange, type PlanPart, draftFor, mentioned, readAmountOf, readPart, readTail } from "./plan-part.ts";
import { isNamed, relateAsked } from "./part-questions.ts";
import { isPartDomain, partNoun } from "./part-nouns.ts";
import { occasionOf } from "./occasions.ts";
import { partsOf, splitParts } from "./split-parts.ts";

/** An app that is told by its parts: "our holiday: a packing list per person, a budget and an itinerary". */
export interface Plan {
  /** What it is all for; null when only the parts are told. */
  name: string | null;
  drafts: Draft[];
  /** Fields that are listed for one of them, in words. */
  fields: { draft: Draft; words: string; within: Span }[];
  /** How the records are seen, once they are made. */
  arrange: { draft: Draft; change: Arrange }[];
  /** What was understood, beside the fields. */
  spans: Span[];
  /** The sentences that told it. */
  sentences: Span[];
}

interface Told {
  parts: PlanPart[];
  /** What the part before it says more of: questions, leader boards, amounts of each. */
  asides: { chunk: string; after: PlanPart | null }[];
  /** Not understood. */
  rest: string[];
}

const SEPARATOR =
  /\s*:\s+|\s+[–—]\s+|,? (?:with|including|containing|having|that has|which has|covering)(?: the following| separate)? (?=\S)|,? (?:(?:to|where (?:i|we|you|people) can|that|which|so (?:that )?(?:i|we) can|that (?:lets?|helps?) (?:me|us)(?: to)?|(?:i|we)(?:'d)? (?:want|need|would like|like) to|wants? to|needs? to|and (?:want|need)s? to) (?:be able to )?(?:keep track of|track|manage|organi[sz]e|record|plan|log|list|store|keep|handle|follow|monitor)s?|(?:and )?(?:(?:i|we) )?(?:need|want)s?) (?=\S)/iu;
const SITE_WORDS =
  /\b(?:web ?sites?|home ?pages?|landing page|blog|portfolio|online shop|web ?shop|store ?front|one[- ]pager|sites?|about page|hero|opening hours|contact form|testimonials)\b/i;
const TOOL_WORDS =
  /\b(?:timers?|stopwatch|pomodoro|calculators?|converter|counters?|tally|quiz app|flash ?cards|dice|notebook|generator)\b/i;
/** Told in sentences of their own. */
const SAID_OF_EACH = /\b(?:each|every) (?:[\p{L}-]+ ){1,2}(?:has|have|belongs?|is|can|should|contains?|needs?)\b/iu;
const TOOL = /\s(?:app|tracker|log|manager|database|organi[sz]er|tool|software|system)$/i;
const LEAD_LISTS =
  /^(?:(?:the|my|our|an?|shared) )*(?:(?:guest|gift|wish|contact|member|shopping|packing|waiting) ?list|budget)s?$/i;
const GENERIC =
  /^(?:(?:simple|small|little|nice) )?(?:app|application|tool|thing|something|system|list|tracker|database|place|way|page|program|software|overview|planner|organi[sz]er|manager)$/i;
const OCCASION =
  /(?:trips?|holidays?|vacations?|journey|wedding|party|event|move|project|hunt|production|renovation|club|league|team|season|nights?|evenings?)$/i;

/** The parts of which an app is told to be; null when it is told in another way. */
export function readPlan(whole: Reading): Plan | null {
  if (SITE_WORDS.test(whole.text) || TOOL_WORDS.test(whole.text)) return null;
  const reading = claim(whole, whole.negated);
  const about = reading.text;
  const plan: Plan = { name: null, drafts: [], fields: [], arrange: [], spans: [], sentences: [] };
  const asides: { chunk: string; after: Draft | null; within: Span }[] = [];
  const tails: { part: PlanPart; within: Span }[] = [];
  let intro: Span | null = null;
  let title = "";
  for (const [index, sentence] of reading.sentences.entries()) {
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
    if (SAID_OF_EACH.test(cut.list)) {
      if (plan.drafts.length === 0) return null;
      continue;
    }
    const isPlan =
      plan.drafts.length === 0 ? isTold(told, headed, intro === null ? head : head || "intro") : isMore(told, cut.head);
    if (!isPlan) {
      if (index === 0 && told.parts.length < 2 && told.asides.length === 0 && isIntro(text)) {
        intro = sentence;
        if (!/^(?:i|we|my|our|it's|i'm|we're)\b/i.test(text)) title = coreOf(text).text;
      } else if (plan.drafts.length === 0) return null;
      continue;
    }
    plan.sentences.push(sentence);
    if (head !== "" && headed === null && plan.name === null) plan.name = nameOf(head);
    plan.spans.push(...locateWords(reading, head, sentence));
    for (const part of told.parts) {
      const known = plan.drafts.find(
        (draft) =>
          draft.singular === part.draft.singular ||
          (draft.domain !== null &&
            draft.domain === part.draft.domain &&
            draft.domain.singular === draft.singular &&
            part.draft.page !== undefined),
      );
      if (known !== undefined) part.draft = known;
      else plan.drafts.push(part.draft);
      tails.push({ part, within: sentence });
    }
    asides.push(...told.asides.map(({ chunk, after }) => ({ chunk, after: after?.draft ?? null, within: sentence })));
  }
  if (plan.drafts.length < 2 && !(tails.length > 0 && tails.some(({ part }) => part.owner !== null))) return null;
  if (intro !== null) {
    plan.sentences.push(intro);
    plan.spans.push(intro);
  }
  const [opening] = reading.sentences;
  if (opening !== undefined)
    plan.name ??= occasionOf(reading.text.slice(opening.start, opening.end).replace(/[.!?\s]+$/, ""));
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

/** What it is for, and the list behind it. */
function cutHead(text: string, about: string): { head: string; list: string } {
  const core = text.replace(
    /^(?:and |so )?(?:(?:i|we|it)(?:'d| would)? )?(?:also )?(?:needs?|wants?|should have|has to have|must have) (?:to (?:keep track of|track|manage|organi[sz]e|record|plan|log|list|store|keep) )?(?=\S)/i,
    "",
  );
  const found = SEPARATOR.exec(core);
  const comma = core.indexOf(",");
  const first = comma < 0 ? "" : core.slice(0, comma);
  // "our holiday in Cornwall, packing list per person, itinerary"
  if (
    comma > 0 &&
    (found === null || comma < found.index) &&
    readPart(first, about) === null &&
    !/\band\b/i.test(first)
  )
    return { head: first, list: core.slice(comma + 1).trim() };
  if (found === null || found.index === 0) return { head: "", list: core.slice(found?.[0].length ?? 0) };
  const head = core.slice(0, found.index);
  // "students, subjects and marks, with …": the list is already there.
  // "the guest list with who has paid, an itinerary": what stands before it is the first part.
  const lead = /with|including|having|containing/i.test(found[0]) ? readPart(head, about) : null;
  const isLead =
    lead !== null &&
    lead.tail === "" &&
    ((isPartDomain(lead.draft.domain) && lead.surety === "list") || LEAD_LISTS.test(head));
  if (isLead) return { head: "", list: core };
  const before = splitParts(head);
  if (before.length > 1 && before.every((chunk) => readPart(chunk, about) !== null)) return { head: "", list: core };
  return { head, list: core.slice(found.index + found[0].length) };
}

/** The records that a head names, "recipe app", "invoices"; null where it names what all of them are for. */
function headPart(head: string, about: string): PlanPart | null {
  if (head === "" || OCCASION.test(head.replace(TOOL, ""))) return null;
  const bare = coreOf(head).text;
  const noun = bare.replace(/\s(?:for|of|in|at|that|which|where) .+$/i, "");
  const thing = TOOL.test(noun) ? pluralOf(singularOf(noun.replace(TOOL, ""))) : noun;
  const known = domainOfNoun(thing.toLowerCase());
  const isPlural = singularOf(thing) !== thing;
  if (!isPlural || (known === null && partNoun(thing, about)?.surety !== "known") || known?.isList === true)
    return null;
  const part = readPart(bare === noun ? thing : `${thing}${bare.slice(noun.length)}`, about);
  return part === null || part.surety === "unknown" ? null : part;
}

function readList(list: string, headed: PlanPart | null, about: string, head = ""): Told {
  const told: Told = { parts: headed === null ? [] : [headed], asides: [], rest: [] };
  let current: PlanPart | null = headed;
  let isOpen = false;
  for (const { text: chunk, isLast } of partsOf(list)) {
    // "average mark" is counted of what is there.
    if (/^(?:the |an? )?(?:average|mean|totals?|sums?|number of)\b/i.test(chunk)) continue;
    const part = readPart(chunk, about);
    const isPart = part !== null && (part.surety === "list" || part.surety === "known");
    const isAside =
      !isPart &&
      (LEADERS.test(chunk) ||
        /^(?:and |see |know |show )*(?:who(?:'s)?|whose|which|what)\b/i.test(chunk) ||
        /^(?:money|how much|cost|hours|time)\b.*\b(?:per|by|each)\b/i.test(chunk));
    if (isAside) {
      told.asides.push({ chunk, after: current });
      continue;
    }
    const isChild = part !== null && current !== null && isLinked(part.draft, current.draft);
    if (current !== null && isOpen && !isPart && !isChild) {
      current.fields.push(chunk);
      // "with person and price, cards to send": the fields end behind their "and".
      if (isLast && head !== "") isOpen = false;
      continue;
    }
    if (headed !== null && (part === null || part.surety !== "list") && isFieldOf(headed.draft, chunk)) {
      headed.fields.push(chunk);
      continue;
    }
    if (part === null) {
      told.rest.push(chunk);
      continue;
    }
    if (/^(?:and )?(?:their|its|his|her) /i.test(chunk) && current !== null)
      part.draft.relations.push({ to: current.draft, many: false });
    told.parts.push(part);
    isOpen =
      (isOpen && isChild) ||
      (/^(?:with|having|including|showing) /i.test(part.tail) && !/^with totals?\b/i.test(part.tail));
    current = part;
    // "workouts with exercises, sets and reps": the first of the list are records themselves.
    const [first = "", ...others] = isOpen ? splitParts(part.tail.replace(/^\S+ /, "")) : [];
    const child = first === "" ? null : readPart(first, about);
    if (child === null || !isLinked(child.draft, part.draft)) continue;
    part.tail = "";
    child.fields.push(...others);
    told.parts.push(child);
    current = child;
  }
  return told;
}

/** "match results: players, matches": what the head ties together is listed. */
function isLinkedTo(headed: PlanPart, { parts }: Told): boolean {
  return parts.filter((part) => part !== headed && isLinked(headed.draft, part.draft)).length >= 2;
}

/** Whether the first are usually tied to the second: marks to students. */
function isLinked(child: Draft, parent: Draft): boolean {
  return child.domain?.links?.some(({ to }) => to.split("|").some((name) => isNamed(parent, name))) === true;
}

/** Whether what is listed are records, and not fields of one sort of them. */
function isTold({ parts, rest, asides }: Told, headed: PlanPart | null, head: string): boolean {
  const sure = parts.filter(({ surety }) => surety === "list" || surety === "known");
  const weak = parts.filter(({ surety }) => surety === "weak");
  if (headed !== null) {
    const others = parts.filter(
      (part) =>
        part !== headed &&
        !isFieldOf(headed.draft, part.noun) &&
        (part.surety === "list" || isLinked(part.draft, headed.draft)),
    );
    return others.length > 0 && others.some(({ draft }) => isPartDomain(draft.domain)) && rest.length === 0;
  }
  if (rest.length * 2 > parts.length) return false;
  const isPart = parts.some(({ draft }) => isPartDomain(draft.domain));
  if (head === "") return sure.length >= 2 && sure.length === parts.length && isPart;
  return (
    (sure.length + weak.length >= 2 && sure.length > 0 && (isPart || rest.length === 0)) ||
    (asides.length > 0 && isPart && parts.length >= 2)
  );
}

function isFieldOf(draft: Draft, words: string): boolean {
  const name = singularOf(stripCount(words).toLowerCase());
  return [draft.domain?.title ?? "", ...Object.keys(draft.domain?.fields ?? {})].some(
    (label) => singularOf(label.toLowerCase()) === name,
  );
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
    const open = splitParts(words).filter((each) => !isKnownOf(draft, each));
    for (const each of splitParts(words))
      if (!open.includes(each)) plan.spans.push(...locateWords(reading, each, within));
    if (open.length > 0) plan.fields.push({ draft, words: open.join(", "), within });
  }
}

/** "scores" of matches, which have a first and a second one; "who is running it" of stalls that have somebody. */
function isKnownOf({ domain, phrases }: Draft, words: string): boolean {
  if (domain === null || phrases.length > 0) return false;
  const labels = [domain.title, ...Object.keys(domain.fields)].map((label) => label.toLowerCase());
  const bare = stripCount(words.toLowerCase()).replace(/^(?:the|final|contact) /, "");
  const word = singularOf(bare);
  if (/^details$/.test(bare)) return labels.some((label) => /phone|email/.test(label));
  return (
    KNOWN_AS.some(([pattern, label]) => pattern.test(words) && labels.some((each) => label.test(each))) ||
    (domain.links !== undefined && labels.some((label) => label.split(" ").at(-1) === word && label !== word))
  );
}

/** What is asked for in other words than those of the field. */
const KNOWN_AS: readonly [RegExp, RegExp][] = [
  [
    /^(?:and )?(?:whether|if) (?:it's|it is|they're|they are|it has been) paid|^paid(?: or (?:not|unpaid))?$/i,
    /^paid$/,
  ],
  [
    /^(?:and )?(?:what|how much) (?:we|i)(?:'ve| have)? (?:already )?(?:paid|spent)(?: so far)?$|^what's (?:been )?paid$/i,
    /^(?:paid|spent)$/,
  ],
  [/^who(?:'s| is) (?:coming|attending)|^(?:rsvps?|replies|answers|responses)(?: status)?$/i, /^answer$/],
  [/^plus[- ](?:ones?|1s?)$/i, /^number of people$/],
  [
    /^(?:diet(?:ary)?(?: needs| requirements| restrictions)?|food (?:needs|choices?|preferences?)|allergies)$/i,
    /^food$/,
  ],
  [/^(?:return|due|back|give[- ]back) (?:date|by)$|^(?:when (?:it's|they're) )?due(?: back)?$/i, /^due/],
  [/\b(?:overdue|late)\b/i, /^due/],
  [/^(?:who (?:came|was there|attended|is present)|attendance)$/i, /^(?:date)$/],
  [/^who(?:'s| is| does| will)? /i, /(?: by|^who|^person)$/],
];

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
  if (about !== null && isKnownOf(about, chunk)) {
    take();
    return;
  }
  // "whether it's paid", "who's coming" of what stands before it.
  if (after !== null) plan.fields.push({ draft: after, words: chunk, within });
}

function nameOf(head: string): string | null {
  const occasion = occasionOf(head);
  if (occasion !== null) return occasion;
  const words = coreOf(head)
    .text.replace(/^(?:keep(?:ing)? )?scores? (?:for|at|of|in|during|on) (?:(?:our|my|the) )?/i, "")
    .replace(/\s(?:in|at|on|for|that|which|where|who|next|this|during|from|near)\s.+$/i, "")
    .replace(/\s(?:app|application|tool|planning|software|system|website)$/i, "")
    .replace(/^(?:our|my|the|a|an) /i, "")
    .trim();
  if (words === "" || words.split(" ").length > 5 || GENERIC.test(words)) return null;
  return asLabel(words);
}
