import type { Measure, Period, ViewOf } from "@lathe/protocol/app/view";
import { type Reading, type Span, touches } from "../../recognizer.ts";

/** Words that ask for a number about records, or for a chart of one: "average rating by genre", "my weekly kilometres in a chart". */
export interface MeasureWords {
  span: Span;
  text: string;
  measure: Measure | "count" | "different" | null;
  /** What is counted or added up, in the words that are left: "kilometres", "books read". */
  what: string;
  /** What it goes by: "genre". */
  by: string | null;
  /** Of what goes by time. */
  step: Period | null;
  /** "over time", without saying by which step. */
  isOverTime: boolean;
  /** "this month" */
  during: Period | null;
  only: "open" | "overdue" | null;
  /** "billed" of "unbilled hours" */
  undone: string | null;
  shape: ViewOf<"chart">["shape"] | null;
  isChart: boolean;
  /** "best-selling products": the largest first, by how often or how many. */
  isRanking: boolean;
  /** "top 10" */
  most: number | null;
  /** "a goal of 5000" */
  goal: number | null;
}

interface Segment {
  span: Span;
  /** What leads to it and what it says: "show me" and "the average rating by genre". */
  lead: string;
  words: string;
  /** Where a sentence begins. */
  isFirst: boolean;
}

const LEAD =
  "(?:(?:(?:so )?(?:that )?(?:i|we|you|it|they) (?:can |could |should |want |need |would like |'d like |like )?)?(?:to )?(?:show(?:s|ing|n)?|see(?:ing)?|display(?:s|ing)?|view(?:ing)?(?= (?:the|my|our|how|total|average|me)\\b)|tell(?:s|ing)?|calculat(?:es?|ing)|work(?:s|ing)? out|giv(?:es?|ing)|add(?:s|ing)? up|summari[sz](?:es?|ing)|know(?:ing)?|draw(?:s|ing)?|plot(?:s|ting)?|including|includes?|add|get|have)(?: (?:me|us|at a glance))*|(?:i|we)(?:'d| would) like(?: to)?|i want|we want|i need|we need|also|please|then)";
const BREAK = new RegExp(
  `,(?!\\d{3}\\b)|\\.(?!\\d)|[;!?():\\n]|(?<=\\s)- |\\b(?:and|plus|with|as well as|along with)\\b|(?<= )&(?= )|(?<![\\p{L}'-])${LEAD}(?![\\p{L}'-])`,
  "giu",
);
const ASKS = /\b(?:show|see|display|view|tell|calculat|work|giv|add(?:s|ing)? up|summari|draw|plot)/i;

/** The parts of a text between commas and the words that lead on. */
function segmentsOf(reading: Reading): Segment[] {
  const breaks = [...reading.text.matchAll(BREAK)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    isWord: /\p{L}/u.test(match[0]),
    ends: /[.!?\n;]/.test(match[0]),
  }));
  const segments: Segment[] = [];
  let [start, from, isFirst] = [0, 0, true];
  for (const each of [...breaks, { start: reading.text.length, end: reading.text.length, isWord: false, ends: true }]) {
    const words = reading.text.slice(from, each.start);
    const isEmpty = words.trim() === "";
    if (!isEmpty) {
      const [left, right] = [words.length - words.trimStart().length, words.length - words.trimEnd().length];
      const lead = reading.text.slice(start, from);
      const begin = lead.trim() === "" ? from + left : start;
      // A dash before it leads on to it.
      const dash = /(?:(?<=\s)-|:) ?$/.exec(reading.text.slice(0, begin))?.[0].length ?? 0;
      const span = { start: begin - dash, end: each.start - right };
      segments.push({ span, lead, words: words.trim(), isFirst });
      isFirst = false;
    }
    if (each.ends) isFirst = true;
    if (!(isEmpty && each.isWord)) start = each.isWord ? each.start : each.end;
    from = each.end;
  }
  return segments;
}

/** All places where numbers are asked for. */
export function findMeasures(reading: Reading): MeasureWords[] {
  const found: MeasureWords[] = [];
  let isGoingOn = false;
  for (const segment of segmentsOf(reading)) {
    const { span } = segment;
    const isOpen = !touches(reading.claimed, span) && !touches(reading.negated, span) && !touches(reading.quoted, span);
    const read = isOpen ? readMeasure(segment.words) : null;
    // "how many per month, by trigger"
    const last = found.at(-1);
    // "mean mark per subject and overall"
    if (read !== null && last !== undefined && isGoingOn && ONLY_WHOLE.test(segment.words)) {
      read.measure = last.measure;
      read.what = last.what;
    }
    if (
      read !== null &&
      isGoingOn &&
      (read.by !== null || read.step !== null) &&
      read.measure === null &&
      read.what === "" &&
      last !== undefined
    ) {
      read.measure = last.measure;
      read.what = last.what;
    }
    const before = reading.text.slice(0, span.start);
    const isMeant: boolean =
      read !== null && isAsked(read, { ...segment, isGoingOn: isGoingOn && !segment.isFirst, before });
    if (segment.isFirst || isMeant || segment.words.split(" ").length > 3) isGoingOn = isMeant;
    if (read !== null && isMeant) found.push({ ...read, span, text: reading.text.slice(span.start, span.end) });
  }
  return found;
}

type Read = Omit<MeasureWords, "span" | "text">;

/** Whether words ask for a number, and do not name something that is kept: "total", "best before", "price per night". */
function isAsked(read: Read, place: Segment & { isGoingOn: boolean; before: string }): boolean {
  const asks = ASKS.test(place.lead) || place.isGoingOn || (place.isFirst && place.before.trim() !== "");
  const isKnown = (words: string) =>
    words !== "" && words.split(" ").some((word) => word.length > 1 && mentions(place.before, word));
  if (read.isChart) return !NO_MEASURE_CHART.test(place.words);
  if (place.before.trim() === "") return false;
  if (read.goal !== null || read.isRanking) return true;
  if (read.measure === null && read.during !== null && read.by === null && read.step === null)
    return isKnown(read.what) || AMOUNT.test(read.what);
  if (read.measure === null && read.undone !== null && read.by === null && read.step === null)
    return isKnown(read.what) && isKnown(read.undone);
  // "each bug belongs to a project" says what they are.
  if (read.measure === null && read.step === null && !GROUPED_BY.test(place.words)) return false;
  if (read.measure === null)
    return (
      (asks || isKnown(read.what)) &&
      ((read.step !== null && (place.isGoingOn || isKnown(read.what) || (asks && AMOUNT.test(read.what)))) ||
        (read.by !== null && isKnown(read.by) && isKnown(read.what)))
    );
  if (read.measure === "average") return true;
  // "who paid, and totals per person"
  if (read.by !== null && /^(?:person|people|head|member|one of us)$/i.test(read.by) && /\bwho\b/i.test(place.before))
    return true;
  if (read.during !== null || (read.by !== null && (asks || isKnown(read.by) || isKnown(read.what)))) return true;
  if (read.step !== null && read.measure === "sum") return true;
  if (read.step !== null) return asks || isKnown(read.what) || AMOUNT.test(read.what);
  if (read.only !== null && (asks || isKnown(read.what) || (read.measure === "sum" && read.what === ""))) return true;
  if (read.measure === "highest" || read.measure === "lowest")
    return (asks || place.before.includes(".")) && (place.isGoingOn || place.isFirst || isKnown(read.what));
  if (read.measure === "count" || read.measure === "different") return asks || isKnown(read.what);
  return asks || isKnown(read.what) || VALUE.test(read.what) || WHOLE.test(place.words);
}

const GROUPED_BY = /\b(?:(?:for|of) (?:each|every|all)|by|per|across|split|broken down)\b/i;
const ONLY_WHOLE = /^(?:overall|in all|in total|altogether)$/i;
const WHOLE = /\b(?:in all|in total|altogether|so far|overall)\b/i;

function mentions(text: string, word: string): boolean {
  const stem = word.toLowerCase().replace(/(?:ies|es|s|y)$/, "");
  return stem.length > 1 && new RegExp(`\\b${stem.replace(/[^\p{L}\p{N}]/gu, ".")}`, "iu").test(text);
}

/** What is added up by itself. */
export const AMOUNT =
  /\b(?:spending|spent|spend|expenses?|expenditures?|costs?|incomes?|revenues?|takings|turnover|sales|earnings|earned|profit|money|hours|minutes|kilomet(?:re|er)s|km|miles|distances?|consumption|usage|calories|pages|steps|mileage|contributions|donations|payments|deposits|savings)\b/i;
/** What things are worth: their price, as often as they are there. */
export const VALUE = /\b(?:value|worth|net worth)\b/i;

const CHART =
  /(?:\b(?:as|in|on|using|into|by|via) )?(?:\b(?:an?|some|the|my) )?((?:\b(?:bar|line|pie|ring|donut|doughnut|simple|nice|little|small|clear|progress|horizontal|colou?rful) )*)\b(?<!\bgantt[ -])(?:charts?|graphs?|plots?|visuali[sz]ations?)\b(?: (?:of|for|showing|about|with|to show|that shows)\b)?/i;
/** "a chart by priority as a pie" */
const SHAPE =
  /\b(?:as|in) (?:an? )?(?:(?:pie|ring|donut|doughnut)|lines?|bars?)\b|\b(?:pie|donut|doughnut)\b(?! (?:recipe|charts?))/i;
/** "a chore chart" */
const NO_MEASURE_CHART =
  /\b(?:star|chore|reward|sticker|behaviou?r|seating|org(?:ani[sz]ation)?|flip|potty|family|flow|birth|wall|table) ?charts?\b|\bcharts? of accounts\b/i;
const STEPS: readonly [RegExp, Period | null][] = [
  [
    /\b(?:(?:by|per|each|every|a|for each|for every|of each) day|daily|day by day|over the days|(?:(?:of|for|over|in) )?(?:the )?(?:last|past) (?:few |\d+ )?days)\b/i,
    "day",
  ],
  [
    /\b(?:(?:by|per|each|every|a|for each|for every|of each) (?:calendar )?week|weekly|week by week|over the weeks|(?:(?:of|for|over|in) )?(?:the )?(?:last|past) (?:few |\d+ )?weeks)\b/i,
    "week",
  ],
  [
    /\b(?:(?:by|per|each|every|a|for each|for every|of each) (?:calendar )?month|monthly|month by month|over the (?:months|year)|(?:(?:of|for|over|in) )?(?:the )?(?:last|past) (?:few |\d+ )?months)\b/i,
    "month",
  ],
  [
    /\b(?:(?:by|per|each|every|a|for each|for every|of each) (?:calendar )?year|yearly|annual(?:ly)?|year by year|over the years)\b/i,
    "year",
  ],
  [
    /\b(?:over|across|through|with) time\b|\bby date\b|\b(?:progress(?:ion)?|trends?)(?: over (?:the )?(?:time|years?|months|season))?\b/i,
    null,
  ],
];
const DURING =
  /\b(?:so far )?(?:in )?(?:this|the current|for this|during this|within this) (day|week|month|year|season)\b|\b(today)\b|\b(year) to date\b/i;
const OPEN =
  /\b(?:(?:are |is )?(?:still )?(?:left|remaining|remain|outstanding|open|unpaid|unread|unwatched|unfinished|owed|owing|owe|to go|to do|(?:not|to be|still to be|not yet) [\p{L}]+(?:ed|id|ne|ad))|(?:is|are) still (?:left|due|owed|open))\b/iu;
/** "unbilled hours" */
const UNDONE = /\bun([\p{L}]+(?:ed|id|ad|ld|nt))\b/iu;
const OVERDUE = /\b(?:overdue|late|past due)\b/i;
const MEASURES: readonly [RegExp, Read["measure"]][] = [
  [
    /\b(?:the )?(?:number|count|amount) of (?:different|unique|distinct)\b|\bhow many (?:different|unique|distinct)\b/i,
    "different",
  ],
  [/\b(?:the )?(?:average|mean|avg)s?\b(?: of\b)?/i, "average"],
  [
    /\bhow many\b|\bnumber (?=[\p{L}]+(?:ed|en|ld)\b)|\b(?:the )?(?:total )?(?:number|count)s? of\b|\b(?:the )?(?:counts?|numbers?)\b(?= (?:by|per|of|for)\b)/iu,
    "count",
  ],
  [
    /\bhow much\b|\b(?:grand |sub-?|running )?(?:totals?|sums?)\b(?: (?:of|for|amounts? of)\b)?|\bin all\b|\bin total\b|\baltogether\b|\boverall\b|\b(?:balances?|sub-?totals?)\b(?= (?:per|by|for|of) )|\bwhat (?:i|we|he|she|they)(?:'ve| have|'s| has)? (?=earn|spen[dt]|paid|pay|made|make|owe|save|took|sold)|\bwhat (?:everything|it all|they(?: are|'re)? all|all of (?:it|them)) (?:is|are)?\b/i,
    "sum",
  ],
  [
    /\b(?:the )?(?:personal (?:best|record)s?|pbs?|highest|maximum|max|best|longest|biggest|largest|furthest|farthest|heaviest|hardest|toughest|deepest|tallest|strongest|peak|most)\b/i,
    "highest",
  ],
  [/\b(?:the )?(?:lowest|minimum|min|fastest|quickest|shortest|smallest|cheapest|least|worst)\b/i, "lowest"],
];
const TOP = /\b(?:my |our |the )?top (\d+)\b/i;
const RANKING =
  /\b(?:the |my |our )?(?:best[- ]sell(?:ing|ers)|most[- ](?:popular|common|frequent|used|read|played|sold|visited|cooked|watched|ordered|seen|worn|booked|borrowed|lent|rented|bought|eaten))(?: ([\p{L}]+))?|\b(?:which|what) ([\p{L}]+) (?:(?!and\b)[\p{L}]+ ){0,3}?(?:the )?(?:most|best)\b/iu;
const OTHER =
  /\b(?:first|resets?|repeats?|again|remind\w*|emails?|deadlines?|due|highlight(?:s|ed|ing)?|flag(?:s|ged|ging)?|marked|app|tracker|log|track|list|website|buttons?|box|sort(?:s|ed|ing)?|ascending|descending|filter|search|boards?|calendar|gallery|timetable|grouped|use by)\b/i;
const GOAL =
  /\b(?:an? )?progress(?: (?:bar|ring|circle))? (?:towards?|to|of|against) ?[£$€]?(\d[\d,.]*)(k\b)?|\b(?:an? )?(?:progress (?:bar|ring|circle)?|bar|tracker)? ?(?:towards?|to|against|with|for|of)? ?(?:my |our |the |an? )?(?:(?:daily|weekly|monthly|yearly|annual|savings|reading) )?(?:goal|target|limit|budget)(?: (?:of|is|:|=)|:)? ?[£$€]?(\d[\d,.]*)(k\b)?/i;
const BY =
  /\b(?:(?:for|of) (?:each|every|all)|by|per|each|every|across|split by|broken down by)(?: (?:the|my|our|their|each))? ((?!day\b|week\b|month\b|year\b|time\b)[\p{L}][\p{L}'/-]*(?: (?!as\b|in\b|on\b|over\b|per\b|by\b|paid\b|spent\b|has\b|have\b|had\b|owes?\b|ran\b|did\b|does\b|is\b|was\b|this\b|so\b|each\b|for\b|at\b|to\b|ate\b|earned\b|made\b|got\b|gets\b|worked\b|scored\b|won\b)[\p{L}][\p{L}'/-]*)?)/iu;
const IDLE =
  /^(?:see|show|shows|view|know|find|print|export|i|we|they|it|he|she|you|i've|we've|i'm|we're|they're|have|has|had|been|is|are|was|were|the|my|our|their|its|his|her|all|each|everything|of|in|a|an|so|far|me|us|still|already|there|do|did|does|currently|now|get|gets|got|on|at|for|from|to|what|which|that|this|as|with|total|overall|ever|up|out|any|one|simple|at|top|bottom|page|list|automatically|per|by|over)$/i;

/** The parts of what asks for a number; null for anything else. */
export function readMeasure(text: string): Read | null {
  let rest = text;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    const found = pattern.exec(rest);
    if (found !== null) rest = `${rest.slice(0, found.index)} ${rest.slice(found.index + found[0].length)}`;
    return found;
  };
  // "anything under the minimum" is marked, and "for the tax office" says why.
  if (
    /\b(?:under|below|beneath|over|above|past|beyond) (?:the |its |their |a )?(?:minimum|maximum|min|max)\b/i.test(text)
  )
    return null;
  take(
    /\bfor (?:the|our|my|his|her) (?!(?:day|week|month|year|season|whole|entire|current)\b)[\p{L}]+(?: (?:office|report|man|advisor|accountant|board|committee|meeting))?(?=\s*$)/iu,
  );
  take(/\b(?:at )?(?:the )?(?:end of (?:the|each|every) (?:month|week|year|season|day)|(?:month|week|year) end)\b/i);
  const goal = take(GOAL);
  const chart = take(CHART);
  const drawn = take(SHAPE);
  const ranking = take(RANKING);
  const during = take(DURING);
  const [, often = null] = STEPS.find(([pattern]) => pattern.test(goal === null ? rest : text)) ?? [];
  const isOften = STEPS.filter(([pattern]) => take(pattern) !== null).length > 0;
  // "a goal of 8 glasses a day": a figure of today.
  const [step, isOverTime] = goal === null ? [often, isOften] : [null, false];
  const top = take(TOP);
  const [, measure = null] = MEASURES.find(([pattern]) => pattern.test(rest)) ?? [];
  for (const [pattern, each] of MEASURES) if (each === measure) take(pattern);
  const isWorth = measure === null && /\b(?:value|worth) of (?:the|my|our|all|everything)\b/i.test(rest);
  // "total spent in all"
  if (measure === "sum") take(MEASURES.find(([, each]) => each === "sum")?.[0] ?? /$^/);
  const undone = UNDONE.exec(rest)?.[1] ?? null;
  const only =
    undone !== null ? (take(UNDONE), "open") : take(OVERDUE) !== null ? "overdue" : take(OPEN) !== null ? "open" : null;
  const by = ranking?.[1] ?? ranking?.[2] ?? take(BY)?.[1] ?? null;
  if (
    chart === null &&
    drawn === null &&
    measure === null &&
    !isWorth &&
    goal === null &&
    undone === null &&
    during === null &&
    ranking === null &&
    !isOverTime &&
    by === null
  )
    return null;
  const said = (rest.match(/[\p{L}\p{N}'/-]+/gu) ?? []).filter((word) => !IDLE.test(word)).join(" ");
  // "the class average": of all of them.
  const what = measure === "average" && /^(?:class|group|team|club)$/i.test(said) ? "" : said;
  // More than a few words say more than what is added up.
  if (what.split(" ").length > 4 || OTHER.test(`${what} ${by}`)) return null;
  const shown = `${chart?.[1] ?? ""} ${drawn?.[0] ?? ""}`;
  const shape = /pie|ring|donut|doughnut/i.test(shown)
    ? "ring"
    : /line/i.test(shown)
      ? "line"
      : /\bbar/i.test(shown)
        ? "bars"
        : null;
  const period = PERIODS.find((each) => each === (during?.[1] ?? during?.[3])?.toLowerCase());
  return {
    measure: isWorth ? "sum" : measure,
    what,
    by,
    step,
    isOverTime,
    during: during === null ? (goal === null ? null : often) : during[2] !== undefined ? "day" : (period ?? "year"),
    only,
    shape,
    isChart: chart !== null || drawn !== null || /\btrends?\b|\bprogress(?:ion)? over\b/i.test(text),
    isRanking: ranking !== null,
    undone,
    most: top === null ? null : Math.min(50, Math.max(2, Number(top[1]))),
    goal:
      goal === null
        ? null
        : Number((goal[1] ?? goal[3] ?? "").replace(/[,.](?=\d{3}\b)/g, "").replace(/[.,]$/, "")) *
          ((goal[2] ?? goal[4]) === undefined ? 1 : 1_000),
  };
}

const PERIODS: readonly Period[] = ["day", "week", "month", "year"];
