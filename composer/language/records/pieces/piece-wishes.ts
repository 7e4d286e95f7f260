import type { Field } from "@lathe/protocol/app/field";
import type { View } from "@lathe/protocol/app/view";
import { claim } from "../../claims.ts";
import { isClosedWord } from "../../closed-words.ts";
import { makeField } from "../../field-kinds.ts";
import { findField, readFieldPhrase } from "../../field-phrase.ts";
import { readText } from "../../read-text.ts";
import { type Reading, type Span, touches } from "../../recognizer.ts";
import { type ComposedList, type ListWish, addField, changeFirst, withView } from "../composed.ts";
import { acrossWishes, applyAcross, NOT_ACROSS } from "../across/across-wishes.ts";
import { findComputedWishes } from "../sums/computed-wishes.ts";
import type { Draft } from "../draft.ts";
import { findFeatureWishes } from "../feature-wishes.ts";
import { toldField } from "./piece-field-words.ts";
import { ASKED_BESTS } from "../asked/asked-bests.ts";
import { ASKED_EVERYDAY } from "../asked/asked-everyday.ts";
import { wishesOfLists } from "../asked/asked-of-lists.ts";
import { ASKED_CYCLES } from "../sums/cycles.ts";
import { ASKED_COSTS } from "../sums/recurring-costs.ts";
import { ASKED_FORMULAS } from "../asked/asked-formulas.ts";
import { ASKED_LATE } from "../asked/asked-late.ts";
import { ASKED_OPEN } from "../asked/asked-open.ts";
import { ASKED_STANDING } from "../asked/asked-states.ts";
import { inReach } from "./near-lists.ts";
import { answerInstead, answerToReminder } from "./piece-answers.ts";
import { ASKED_FIRSTS } from "./piece-firsts.ts";
import { ASKED_MARKS, type AskedWords } from "./piece-marks.ts";
import { ASKED_ORDERS, ASKED_STAGES } from "./piece-orders.ts";
import { applyAskedMeasure } from "./piece-measures.ts";
import { ASKED_RATES } from "./piece-rates.ts";
import { ASKED_SHARES } from "./piece-shares.ts";
import { plainView } from "./piece-views.ts";
import { plainPiece } from "./piece-fields.ts";
import { ASKED_GOALS, ASKED_WORTH } from "../sums/usual-goals.ts";
import { findViews } from "../view-wishes.ts";
import { singularOf } from "../../words.ts";

/** What a piece of a prompt asks of records, in its words. */
export interface PieceWish {
  words: string;
  span: Span;
  /** The records that were told last before it. */
  draft: Draft | null;
  /** It stands in a list of fields. */
  isListed: boolean;
  /** It is a field of its records: if it is not worked out, it is entered. */
  isField?: true;
}

export interface Wished {
  lists: readonly ComposedList[];
  /** What was understood and cannot be done. */
  undone: { words: string; answer: string | null; isNote?: true }[];
  /** What nobody understood. */
  rest: string[];
  /** What was done, in the person's words. */
  granted: string[];
}

/** The lists with what pieces ask of them; each piece is read by itself, for the records that it is about. */
export function applyPieceWishes(
  lists: readonly ComposedList[],
  drafts: readonly Draft[],
  wishes: readonly PieceWish[],
): Wished {
  const wished: Wished = {
    lists: hasOwnCharts(wishes) ? lists.map(withoutCharts) : lists,
    undone: [],
    rest: [],
    granted: [],
  };
  for (const wish of wishes)
    for (const words of wish.words.split(SEVERAL)) applyWish({ ...wish, words }, drafts, wished);
  return { ...wished, lists: wished.lists.map((list, index) => withUsualCharts(list, lists[index])) };
}

/** The lists with those wishes done that can be; the others are left to whoever names them. */
export function applyOpenWishes(
  lists: readonly ComposedList[],
  drafts: readonly Draft[],
  wishes: readonly PieceWish[],
): Wished & { done: Span[] } {
  const start: Wished & { done: Span[] } = { lists, undone: [], rest: [], granted: [], done: [] };
  return wishes.reduce((wished, wish) => {
    const next = applyPieceWishes(wished.lists, drafts, [wish]);
    if (next.granted.length === 0 || next.rest.length > 0 || next.undone.some(({ isNote }) => isNote !== true))
      return wished;
    return {
      ...wished,
      lists: next.lists,
      undone: [...wished.undone, ...next.undone],
      granted: [...wished.granted, ...next.granted],
      done: [...wished.done, wish.span],
    };
  }, start);
}

/** "red when under 3, sorted by year", "a box for visited, show the number of places": two wishes in one piece. */
const SEVERAL =
  /,\s+(?:and )?(?=(?:sort|filter|search|group|export|highlight)\w*\b|(?:show|see|display|count|calculate)(?:s|ing)?\s)|\s+and\s+(?=(?:compute|calculate|work out|highlight|sort|filter|export)\s|how (?:many|much|often)\s|(?:the )?(?:total|average|sum)\s|when (?:it|they|each)\s|cost per\s)|\s+so (?:that )?i (?:can )?(?:know|see) (?=how (?:many days|long) )/i;

/** A chart is asked for that says what it shows; a bare "with a chart" has the usual ones. */
function hasOwnCharts(wishes: readonly PieceWish[]): boolean {
  return wishes.some(
    ({ words }) => CHART.test(words) && !/^\W*(?:with |and |an? |some |the |nice )*[\p{L}]+\W*$/u.test(words),
  );
}

const CHART = /\b(?:charts?|graphs?|diagrams?|histogram|pie|plot(?:ted)?|curves?|trends?)\b/i;

function withoutCharts(list: ComposedList): ComposedList {
  const views = list.views.filter(({ type }) => type !== "chart");
  return views.length === 0 ? list : { ...list, views };
}

/** The usual charts of records stay where none was asked for. */
function withUsualCharts(list: ComposedList, before: ComposedList | undefined): ComposedList {
  const usual = before?.views.filter(({ type }) => type === "chart") ?? [];
  if (list.views.every(({ type }) => type !== "chart")) return usual.reduce(withView, list);
  const asked = list.views.filter((view) => view.type === "chart" && !usual.includes(view));
  // "weekly averages": the same number over the same time is not shown twice.
  const isTwice = (view: View) =>
    usual.includes(view) && asked.some((other) => isChartOf(other, view, list.entity.fields));
  return { ...list, views: list.views.filter((view) => !isTwice(view)) };
}

function isChartOf(one: View, other: View, fields: readonly Field[]): boolean {
  if (one.type !== "chart" || other.type !== "chart" || one.by !== other.by || one.value !== other.value) return false;
  return fields.some(({ id, type }) => id === one.by && type === "date");
}

/** What makes a wish polite, or says how much it is wished: "would be nice", "please". */
const POLITE =
  /(?:,? (?:(?:that |which )?(?:i|we) can (?:show|give|print|send|take|bring)(?: to)? (?:my|our|the) [\p{L}]+|(?:that |it |which )?(?:would|will) be (?:so |really |very |just )?(?:perfect|motivat\w+(?: me)?|nice|great|cool|lovely|cute|good|helpful|useful|handy|a plus|ideal|awesome|important|enough|fine|amazing|brilliant|wonderful|marvellous|fantastic|heaven|a hit|the cherry on top|a dream)(?: (?:too|as well|to (?:know|see|have)))?|would (?:really )?(?:help|keep me going|do)(?: (?:me|us|a lot))*|(?:that )?(?:i'd|we'd) (?:like|love)(?: at a glance)?|(?:is|that's) the most important(?: thing)?|please|pls|thanks|thank you|if possible|too|as well|is a must|must work|(?:is|are) (?:very )?important|haha|lol))+$/iu;
const WISHING =
  /^(?:(?:it |that )?(?:would|will|'d) be (?:nice|great|cool|good|lovely|handy|helpful) (?:to (?:have|see|be able to)?|if (?:i|we|it|you) could)|nice to have:?|(?:it'd|it would) be (?:nice|great|cool|good|lovely|handy|helpful)(?: to (?:have|see|know|be able to))?|(?:i|we)(?:'d|'m| would| am| also| really)* (?:love|like|want|need|dying)(?: to)?(?: see| have| be able to)?|(?:please )?(?:i|we) wish (?:i|we) could|(?:where|so that|so|in which) (?:i|we|you|they|people) (?:can|could)|(?:(?:i|we|you|it|they) )?(?:must|should|need to|want to|have to|can) be able to|let (?:me|us)|stats? like|(?:it|the app|that) (?:should|must|can|could|would) (?:also )?|(?:(?:the|our|my) )?(?!(?:who|which|that|what|everyone|each|nobody|plant|dog|cat|car)(?![\p{L}]))[\p{L}-]+ (?:needs|wants|would like|has to (?:see|know|have))(?: to (?:see|know|have))?(?= (?:the|a|an|to see|totals?|sums?|how many)(?![\p{L}])))(?= )/iu;

/** "oldest on top so it gets used first": why, and when. */
const REASON =
  /,? (?:so (?:that )?(?:it|i|we|you|they|the|nobody|nothing|none|all|she|he|people|everyone)|because|since (?=i|we|they|it)|as (?=they|it|i|we|there)|when(?:ever)? (?:i|we|somebody|someone)|for (?:the|my|our|your) (?!first|last|next)[\p{L}]+$|for (?:the|my|our) (?:tax|insurance|council) [\p{L}]+$|to (?:practi[sc]e|show|remember)|for practi[sc]e|if (?:i|we) want)(?![\p{L}]).*$/iu;

const TOTALS_FOR =
  /^(?:the )?(?:totals|sums|counts|numbers|a total|a count) (?:for|of|by|per) (?:the |all |each )*([\p{L}-]+)$/iu;

/** The words of a piece for the readers of wishes, the likeliest form first: "and as cards", "a calendar", "show the total". */
function formsOf(words: string): string[] {
  const bare = words
    .replace(/^[\s,;:.!?(&+-]+/, "")
    .replace(/^(?:(?:and|also|plus|then|but) )+/i, "")
    .replace(/[\s,;:.!?(]+$/, "")
    .replace(POLITE, "");
  const wished = bare.replace(WISHING, "").trim();
  const plain = plainPiece(wished);
  const least = wished.replace(REASON, "");
  // "students who have not returned": of those records.
  const who = least.replace(
    /^(?:(?:show|see|list|find|know|me|the|all|those|our|my) )*[\p{L}]+s (?=who (?:have|has|had|are|did|still) )/iu,
    "",
  );
  // "totals for meals": of what is chosen there is a number of each.
  const counted = least.replace(TOTALS_FOR, (_all, noun: string) => `how many of each ${singularOf(noun)}`);
  return [
    ...new Set([bare, wished, plain, `with ${plain}`, `as ${plain}`, least, plainView(least), counted, who]),
  ].filter((form) => form !== "" && !/^(?:with|as) $/.test(form));
}

function applyWish(wish: PieceWish, drafts: readonly Draft[], wished: Wished): void {
  if (wish.isField === true) return applyField(wish, drafts, wished);
  const { words, draft, isListed } = wish;
  if (PURPOSE.test(words)) {
    wished.granted.push(words);
    return;
  }
  const reminder = answerToReminder(words);
  if (reminder !== null) {
    wished.undone.push({ words: formsOf(words)[0] ?? words, answer: reminder });
    return;
  }
  const near = inReach(wished.lists, drafts, draft, words);
  const answers: string[] = [];
  const forms = formsOf(words);
  for (const form of forms) {
    const reading = readText(form);
    for (const readersOf of READERS) {
      let lists = near;
      const notes: string[] = [];
      const understood = readersOf(reading).filter((wish) => {
        const next = wish.apply(lists);
        const isDone = next !== lists;
        lists = next;
        if (isDone && wish.note !== undefined) notes.push(wish.note);
        if (!isDone && wish.answer !== undefined) answers.push(wish.answer);
        return isDone || wish.words === undefined;
      });
      if (understood.length === 0) continue;
      wished.lists = inOrder(lists, wished.lists);
      wished.granted.push(words);
      wished.rest.push(...leftOver(reading, understood));
      wished.undone.push(...notes.map((answer) => ({ words: forms[0] ?? words, answer, isNote: true as const })));
      return;
    }
  }
  if (applyParts(wish, drafts, wished)) return;
  const [bare] = forms;
  const known = answers.find((each) => each !== NOT_ACROSS || OF_EACH.test(words));
  if (bare === undefined) return;
  const answer = known ?? (isListed ? undefined : (answerInstead(bare) ?? undefined));
  const entered = isListed && answer === undefined ? withEntered(near, plainPiece(words)) : null;
  if (entered !== null) {
    wished.lists = inOrder(entered, wished.lists);
    if (WORKED_OUT.test(bare)) wished.undone.push({ words: bare, answer: ENTERED });
    return;
  }
  const said = answer ?? (GOAL.test(bare) ? TO_REACH : answerInstead(bare));
  if (said === null) wished.rest.push(bare);
  else wished.undone.push({ words: bare, answer: said });
}

/** "show hours, parcels per hour": each by itself, where all of them are understood. */
function applyParts(wish: PieceWish, drafts: readonly Draft[], wished: Wished): boolean {
  const parts = wish.words.replace(/^[\s,;:.]+|[\s.]+$/g, "").split(/,\s*(?:and )?|\s+and\s+/i);
  if (parts.length < 2 || parts.length > 4 || parts.some((part) => part === "" || part.split(" ").length > 5))
    return false;
  const tried: Wished = { lists: wished.lists, undone: [], rest: [], granted: [] };
  for (const words of parts) applyWish({ ...wish, words, isListed: false }, drafts, tried);
  if (tried.granted.length < parts.length || tried.rest.length > 0 || tried.undone.length > 0) return false;
  wished.lists = tried.lists;
  wished.granted.push(wish.words);
  return true;
}

/** What is asked of each of them is worked out; "print per dance" and "sort by it" are not. */
const OF_EACH =
  /^(?!.*\b(?:print\w*|filter\w*|sort\w*|search\w*|reset\w*|side by side|street by street|see it)\b).*\b(?:per|each|every)\b/i;

/** A field that may be worked out of another list. */
function applyField({ words, draft }: PieceWish, drafts: readonly Draft[], wished: Wished): void {
  const plain = plainPiece(words);
  const own = draft === null ? undefined : wished.lists[drafts.indexOf(draft)];
  const near = own === undefined ? wished.lists : [own, ...wished.lists.filter((list) => list !== own)];
  const worked = applyAcross(near, plain, { isField: true });
  if (worked !== null) {
    wished.lists = inOrder(worked.lists, wished.lists);
    wished.granted.push(words);
    if (worked.note !== null) wished.undone.push({ words: plain, answer: worked.note, isNote: true });
    return;
  }
  const [first, ...others] = near;
  const read = first === undefined ? null : (readFieldPhrase(plain, first.domain) ?? toldField(plain));
  if (first === undefined || read === null || first.entity.fields.length >= 30) {
    wished.rest.push(words);
    return;
  }
  const made =
    findField(read.label, first.entity.fields) === null
      ? addField(first, makeField(read.label, read.kind))
      : { list: first };
  wished.lists = inOrder([made.list, ...others], wished.lists);
  wished.granted.push(words);
}

/** "so that I never make a mistake again": what all of it is good for. */
const PURPOSE =
  /^[\s,;:.–-]*(?:and )?so (?:that )?(?:i|we|they|he|she|you|nobody|no one|everyone|everybody|people|my [\p{L}]+|our [\p{L}]+|the [\p{L}]+s?|it) (?!(?:can |could )?(?:see|sort|filter|print|search|add|tick|mark|share|send|export|know how|know which|find|compare|choose|pick|should|must|gets?|look|shows?(?! (?:it|them|this|that) to))\b)[^,.;]*[.!]?$/iu;
const ENTERED =
  "It is a number to be filled in: I do not know how it is worked out. You can say so: “pace = time / distance”.";
const WORKED_OUT = /%|\b(?:per|percent|ratio|rate|difference|balance|loss|gain|total|sum|over|left|by)\b/i;
const NO_ENTRY =
  /\b(?:max|maximum|lets?|allow|show|see|calculat\w*|works? out|worked|comput\w*|automatic\w*|random|highlight|flag|hide|like|as|with|without|no|sort\w*|tick|this|today|year|month|week|view|mode|button|cards?|list|chart|all|new|big|nice|and|or|that|which|who|when|if)\b/i;

/** "goal weight 75 kg" is one for all of them. */
const GOAL = /^(?:my |our |the )?(?:goal|target|aim)\b.*\d/i;
const TO_REACH =
  "A bar towards a goal shows what is added up or counted: “with a goal of 5000”. How far the latest value is from one I cannot show.";

/** Among fields a name is one of them: "frequency, mode, signal report". */
function withEntered(lists: readonly ComposedList[], words: string): readonly ComposedList[] | null {
  const [first, ...others] = lists;
  if (first === undefined || first.entity.fields.length >= 30) return null;
  if (!/^[\p{L}%][\p{L}%/-]*(?: [\p{L}\p{N}%/-]+){1,3}$/u.test(words) || NO_ENTRY.test(words) || GOAL.test(words))
    return null;
  const read = readFieldPhrase(words, first.domain) ?? toldField(words);
  if (read === null) return null;
  const kind = read.kind.type === "text" && WORKED_OUT.test(words) ? ({ type: "number" } as const) : read.kind;
  const made = addField(first, makeField(read.label, kind));
  return [made.list, ...others];
}

/** Charts and goals are told by their words, whatever else is in them. */
const DRAWN =
  /\b(?:charts?|graphs?|diagram|histogram|pie|plot(?:ted)?|curve)\b|\b(?:goal|target|budget|limit|aim)\b.*\d|\d.*\b(?:goal|target|to reach)\b|\bhow many (?:[\p{L}]+ )?(?:are|is) (?:overdue|late|past due)\b|\b(?:coldest|warmest|hottest|biggest|largest|longest|heaviest|fastest|highest|deepest|best)\b.* (?:ever|of all time|on record)\b/iu;

/** The readers of wishes, in the order in which they are asked: the first that understands a piece has it. */
const READERS: readonly ((reading: Reading) => ListWish[])[] = [
  ({ text }) => wishesOfLists(text),
  ({ text }) => wholeWish(text, ASKED_EVERYDAY),
  ({ text }) => wholeWish(text, ASKED_STANDING),
  ({ text }) => wholeWish(text, ASKED_BESTS),
  ({ text }) => wholeWish(text, [...ASKED_GOALS, ASKED_WORTH]),
  ({ text }) => (DRAWN.test(text) ? [measureWish(text)] : []),
  // What each record has is shown with it, and where it is a number in a chart as well.
  ({ text }) => acrossWishes(text, measureWish),
  ({ text }) => wholeWish(text, [ASKED_COSTS, ASKED_CYCLES]),
  ({ text }) => wholeWish(text, ASKED_FORMULAS),
  ({ text }) => wholeWish(text, ASKED_STAGES),
  ({ text }) => wholeWish(text, ASKED_RATES),
  ({ text }) => wholeWish(text, ASKED_OPEN),
  findComputedWishes,
  ({ text }) => wholeWish(text, ASKED_LATE),
  ({ text }) => wholeWish(text, ASKED_MARKS),
  ({ text }) => wholeWish(text, ASKED_FIRSTS),
  (reading) => {
    const views = findViews(reading);
    return [...views, ...findFeatureWishes(claim(reading, spansOf(views))).wishes];
  },
  ({ text }) => wholeWish(text, ASKED_ORDERS),
  ({ text }) => [measureWish(text)],
  ({ text }) => wholeWish(text, ASKED_SHARES),
];

/** What a whole piece asks for, and no part of it: the first of what it may mean for which there is something. */
function wholeWish(words: string, patterns: readonly AskedWords[]): ListWish[] {
  const meant = patterns.flatMap((asked) => {
    const groups = asked.pattern.exec(words);
    return groups === null ? [] : [{ ...asked, groups }];
  });
  let isDone = false;
  return meant.map(({ change, answer, note, groups }) => ({
    spans: [{ start: 0, end: words.length }],
    words,
    ...(answer === undefined ? {} : { answer }),
    ...(note === undefined ? {} : { note }),
    apply: (lists) => {
      if (isDone) return lists;
      const next = changeFirst(lists, (list) => change(list, groups, words));
      isDone = next !== lists;
      return next;
    },
  }));
}

function measureWish(words: string): ListWish {
  return {
    spans: [{ start: 0, end: words.length }],
    words,
    apply: (lists) => applyAskedMeasure(lists, words) ?? lists,
  };
}

function spansOf(wishes: readonly ListWish[]): Span[] {
  return wishes.flatMap(({ spans }) => spans);
}

/** What is said beside a wish that was understood, where it is more than a word or two: it may be a wish of its own. */
function leftOver(reading: Reading, understood: readonly ListWish[]): string[] {
  const spans = spansOf(understood);
  const open = reading.words.filter((word) => !touches(spans, word));
  const content = open.filter(({ text }) => !isClosedWord(text));
  const [first, last] = [open[0], open.at(-1)];
  return content.length < 3 || first === undefined || last === undefined
    ? []
    : [reading.text.slice(first.start, last.end)];
}

export function inOrder(lists: readonly ComposedList[], order: readonly ComposedList[]): readonly ComposedList[] {
  const at = (list: ComposedList) => order.findIndex(({ entity }) => entity.id === list.entity.id);
  return lists.toSorted((a, b) => at(a) - at(b));
}
