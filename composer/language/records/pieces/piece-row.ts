import { kindOfName } from "../../field-kinds.ts";
import type { Label, Piece } from "../../pieces/labels.ts";

/** What stands in a row of fields, and is said of one record: "max points", "shared with", "litres left", "first time seen". */
const OF_ONE = new RegExp(
  `^(?:${[
    "(?:max(?:imum)?|min(?:imum)?) (?!(?:per|of)\\b)[\\p{L}]+",
    "(?!total|money|amount|what|who|how|places|seats|spots|tickets|budget|balance|all|days|time)[\\p{L}]+ left(?: (?:open|over))?",
    "(?:sessions|lessons|visits|hours|classes|washes) left on (?:the |their )?[\\p{L}]+",
    "total (?:paid|charged|raised|weight)",
    "(?:on loan|[\\p{L}]{4,}ed|lent|sold|given|belongs|goes|comes|helps|pairs|works|sits|lives|plays|sings) (?:to|with|by|from|at|for|in|on)",
    "next [\\p{L}]+(?: [\\p{L}]+)? at (?:km|hours|miles)",
    "(?:next|last) (?:meeting|date|visit|step|lesson|session|appointment|service|check|dose)",
    "decisions(?: made)?",
    "owes",
    "(?!grand|sub)[\\p{L}]+s total",
    "[\\p{L}]+ already [\\p{L}]+",
    "still [\\p{L}]+ing",
    "(?!per|by)[\\p{L}]+s this (?:week|month|year|season)",
  ].join("|")})$`,
  "iu",
);
/** What is done with records, or told of all of them. */
const OF_ALL =
  /^(?:percent(?:age)?|share|progress|mark|tick|check|see|show|know|filter|search|sort|find|list|add|set|count|total|sum|average|overdue|late|what|who|how|whether|if|only|most|not|un[\p{L}]+|top|best) /iu;
/** "link to the ad" */
const LINK_TO = /^(?:an? |the )?(?:web ?)?(?:link|url) (?:to|of|for) (?:the |its |their )?[\p{L}]+(?: [\p{L}]+)?$/iu;
const SECTION =
  /^(?:menu|contact|about|gallery|faqs?|reviews|testimonials|team|prices|pricing|services|location|map|blog|news|shop|home|events?|footer|header|hero|newsletter|features|portfolio|directions|sponsors|programme|schedule|products|specials|offers)$/i;
/** What is wished of all records, in one word. */
const OF_LISTS =
  /^(?:search\w*|filters?|sort\w*|totals?|charts?|graphs?|calendars?|stat(?:s|istics)|reminders?|exports?|imports?|backups?|streaks?|histor(?:y|ies)|overviews?|summar(?:y|ies)|dashboards?|profits?|balances?|averages?|sums?|overdue|maps?|budgets?|progress|notifications?|alerts?|log-?ins?|sharing|print\w*|pdf|csv|dark|light|offline|percentages?|rank\w*|leaderboards?|archives?|categor(?:y|ies)|countdowns?|ages?|bmi|galler(?:y|ies)|boards?|timelines?|tables?|cards?|lists?|tags?|views?|reports?|analytics|goals?|margins?|loss(?:es)?|everything|undo|drag|random|groups?|sections?|pages?|colou?rful|minimal|simple|modern|tips?|votes?|ratings?|comments?|reviews?|photos?|labels?|badges?|points?|levels?|payments?|debts?|standings?|pending|open|done|late|left|remaining)$/i;
const COMMA = /^\s*,/;

/** Whether a piece that stands among fields, parted from them by commas, is one of them, whatever it says elsewhere. */
export function isInRow(label: Label, words: string, plain: string, before: Label | null, next: Label | null): boolean {
  if (!COMMA.test(words) || (before !== "FIELD" && before !== "OPTION" && before !== "WISH")) return false;
  if (next !== null && next !== "FIELD" && next !== "OPTION" && next !== "WISH") return false;
  if (label === "BEYOND") return LINK_TO.test(plain);
  if (label === "ABOUT")
    return next === "FIELD" && plain.split(" ").length < 3 && /^(?:date|time|money)$/.test(kindOfName(plain).type);
  // "coordinates" of camp sites are no section.
  if (label === "PART") return before === "FIELD" && /^[\p{L}]+$/u.test(plain) && !SECTION.test(plain);
  if (label !== "WISH" || plain.split(" ").length > 5) return false;
  const isAmid = before === "FIELD" && next === "FIELD";
  if (isAmid && (plain === "total" || (/^[\p{Ll}]+$/u.test(plain) && !OF_LISTS.test(plain)))) return true;
  return OF_ONE.test(plain) || (!OF_ALL.test(`${plain} `) && kindOfName(plain).type === "checkbox");
}

/** Told among the fields of one of several lists, and nothing that is worked out across them: "min stock", "next due" where nobody says how often. */
export function isOwnAmongLists(label: Label, plain: string, tellsHowOften: boolean): boolean {
  if (label !== "FIELD") return false;
  return (
    /^(?:max(?:imum)?|min(?:imum)?) [\p{L}]+$/iu.test(plain) ||
    /^(?:price|cost|fee|rate|pay|charge) (?:per|an?|each) (?:lit(?:re|er)|gallon|kg|kilo|gram|hour|night|day|week|month|year|piece|unit|met(?:re|er)|m2|km|mile|person|head|jar|bottle|item|lesson|session|ticket|box|bag|bale|page|word)$/i.test(
      plain,
    ) ||
    (!tellsHowOften &&
      /^(?:next (?:due|visit|check|check-?up|inspection|service|dose|date)|due next)(?: date| on)?$/i.test(plain))
  );
}

/** "Server list: hostname, IP, OS, RAM, owner": what begins a row that goes on with fields is neither chosen nor kept. */
export function openedRow(pieces: readonly Piece[], text: string): Piece[] {
  const wordsOf = ({ start, end }: Piece) => text.slice(start, end);
  const at = pieces.findIndex(({ label }) => label === "HEAD") + 1;
  const [head, first] = [pieces[at - 1], pieces[at]];
  if (head === undefined || first === undefined || (first.label !== "OPTION" && first.label !== "ITEM"))
    return [...pieces];
  const run = pieces.slice(at).findIndex(({ label }) => label !== first.label);
  const rest = pieces.slice(at + Math.max(run, 0));
  const isOpened = text.slice(head.end - 1, first.start + 1).includes(":");
  const isRow =
    run > 0 &&
    isOpened &&
    rest.length >= (first.label === "ITEM" ? LEAST_FIELDS : 1) &&
    rest.every((piece) => piece.label === "FIELD" && COMMA.test(wordsOf(piece))) &&
    pieces.slice(at, at + run).every((piece) => !/\bor\b|\//i.test(wordsOf(piece)));
  return isRow
    ? pieces.map((piece, index) => (index >= at && index < at + run ? { ...piece, label: "FIELD" as const } : piece))
    : [...pieces];
}

/** So many fields behind them say that things in front are some, too. */
const LEAST_FIELDS = 3;
