import { isNumeric, type Field } from "@lathe/protocol/app/field";
import { makeField, kindOfName } from "../../field-kinds.ts";
import { asLabel, singularOf } from "../../words.ts";
import { type ComposedList, addField } from "../composed.ts";
import { asNumber } from "../sums/find-amount.ts";
import { applyMeasure } from "../sums/measure-wishes.ts";
import { type MeasureWords, readMeasure } from "../sums/measure-words.ts";

const PERIOD = "(?:day|week|month|year|season)";
/** What says where a number stands, or why it is wanted, and nothing of which one it is. */
const PLACE =
  /(?:,? (?:and )?(?:should |must |to )?(?:be |is |are )?(?:always )?(?:shown |displayed |visible |standing |on display )?(?:(?:right )?(?:at|on|in) (?:the )?(?:very )?(?:top|bottom|end|header|footer|front|first page|start page|home page|big numbers?|big letters)|on top|up front|at a glance|prominently|big|in big|clearly|automatically|please|pls|thanks|too|as well|right now|somewhere|of the page))+$/i;
const REASON =
  /,? (?:since|because|so (?:that )?(?:i|we|show|tell|they|he|she|you|it|nobody|everyone)|which (?:is|are|would|i|we)|in order to|to (?:claim|invoice|bill|charge|declare|report)) ?.*$/i;

/** What leads to what is to be seen: "I want to see", "it should show me". */
const LEAD =
  /^(?:(?:please|also|then|and|so|that|what (?:i|we) (?:really )?(?:want|need|like) to (?:see|know) is|(?:i|we|it|you|the app|app|they)(?:'d| would| should| must| can| could| want| need| like| really| also| to| be able)*|(?:at|on) (?:the )?top(?: of the page)?|above)(?=[\s,]),? ?)*(?:(?:show|see|display|tell|give|know|have|plot|draw|view|calculate|work out|add|get|includ)(?:s|ing|n|es)?(?: (?:me|us|them|about))?(?= ) ?)?/iu;

/** "At the end of the season we want to see": when it is to be seen. */
const WHEN =
  /^(?:(?:at|in|on|by) (?:the )?(?:end(?: of (?:the|each|every|a)? ?[\p{L}]+)?|evening|morning|top|bottom|end),? (?=(?:i|we|it|the app|show|see|how|who|what)(?![\p{L}]))|show me at a glance )/iu;
const VISIBLE =
  /,? (?:(?:should|must|has to|have to|needs? to|ought to) (?:always |all )?be (?:visible|seen|shown|displayed|clear|added up|counted|known)(?: (?:at once|right away|on the first (?:screen|page)|on top|at the top|first|straight away))?|needs? (?:adding|summing|counting)(?: up)?)/i;

/** Ways of asking for a number, and how the reader of measures knows them. */
const SAID: readonly [RegExp, string][] = [
  [/^(?:the )?(?:class|group|team|overall|club) average$/i, "average"],
  [/^(?:a |the )?counts? (?:by|per|for each|in each) /i, "how many per "],
  [/^(?:the )?(?:budget|spending) limit(?: of| is|:)? (?=[£$€]?\d)/i, "budget of "],
  [/^total (?:that )?(?:i|we) (?:still )?(?:owe|spend|spent|earn|earned|pay|paid|saved|made)$/i, "total amount"],
  [/^compare (?:them|it|all|the bills|the costs) (?:by|per|from) (day|week|month|year)(?: to \1)?$/i, "total per $1"],
  [/^total (?:that )?(?:i am|i'm|we are|we're) owed$/i, "total amount"],
  // "how many pages did I read this month", "how many books have I finished this year"
  [
    /^how (?:many|much) ([\p{L}]+) (?:did|have|has|had|do) (?:i|we|they|he|she)(?: [\p{L}]+){1,2}? (this (?:week|month|year)|today)$/iu,
    "total $1 $2",
  ],
  // "how far we are from 2000 as a thermometer"
  [
    /^(.*\d.*?),? (?:as|with|in|on|by) (?:an? )?(?:nice |big )?(?:thermometer|barometer|progress bar|bar|ring|meter)$/i,
    "$1",
  ],
  // "how much of my budget of 800 is left"
  [
    /^how much of (?:my |our |the )?(?:(?:monthly|weekly) )?(?:budget|limit|allowance)(?: of|,|:)? ([£$€]?\d[\d.,]*)(?: (?:euros?|dollars?|pounds?))?(?: (?:is|i have|we have|there is|still|left|remains?|remaining))*$/i,
    "budget of $1 this month",
  ],
  [/^(day|week|month|year)'s (.+)$/i, "$2 per $1"],
  [/^all (?:the |my |our )?(.+?) (?:so far|in all|altogether|all ?together|together)$/i, "total $1"],
  [/\ball ?together\b/i, "in total"],
  [/^what(?:'s| is) (?:still )?(unpaid|owed|open|outstanding|to pay)(?: by whom)?$/i, "total $1"],
  [/^(?:the )?best (\d+) ([\p{L}]+)$/iu, "top $1 $2"],
  [/^best ([\p{L}]+) (?:of|for|per|by) (?:everyone|everybody|each (?:one|person))$/iu, "highest $1 per person"],
  [/^(?:count )?how (?:often|many times) (?:each|every) ([\p{L}]+)(?: .*)?$/iu, "number per $1"],
  [
    /^(?:count )?how (?:often|many times) (?:i|we|they|he|she)(?:'ve| have| has)? [\p{L}]+ (?:each|every) ([\p{L}]+)$/iu,
    "number per $1",
  ],
  [
    /^who(?:'s| has| is|'ve)?(?: (?:done|been|come|came|hosted|won|there|did|was|it|here|the))* (?:how often|(?:the )?(?:most|most often|least|least often))$/i,
    "number per person",
  ],
  [/^compare (?:the |all )?(day|week|month|year)s(?: .*)?$/i, "total per $1"],
  [/^(?:i'm |we're |i am |we are )?saving (?:up )?(?:for|towards) .*? (?:of|for|at) (?=[£$€]?\d)/iu, "towards "],
  [
    /^how far (?:i am|we are|i'm|we're|i've got|we've got)(?: away)?(?: still)? (?:from|to|towards) (?:the |my |our )?(?=[£$€]?\d)/iu,
    "towards ",
  ],
  [
    /^([£$€]?\d[\d.,]*k?)(?: ([\p{L}]+))? (?:is (?:the |my |our )?(?:limit|max(?:imum)?|goal|target|budget)|is all (?:i|we)(?:'ve| have)(?: got)?)$/iu,
    "goal of $1 $2",
  ],
  [
    /^(?:with|at|after|for|when (?:i|we|they) (?:reach|have|get)|every) (\d+) ([\p{L}]+)?,? ?(?:they get|there's|there is|we have|i get|you get|we get|it's|comes).*$/iu,
    "goal of $1 $2",
  ],
  [/^(?:vs\.?|versus|against|compared? (?:with|to)) (?:the |my |our |a )?(?:budget of )?(?=[£$€]?\d)/i, "towards "],
  [
    /^(?!total|sum|average|mean|how|number|chart|line|bar|pie|goal)((?:[\p{L}]+ ?){1,4}) (?:for|of) the (season|year|month|week)$/iu,
    "total $1 per $2",
  ],
  [/\b(per|by|each) ([\p{L}]+) and (?:per |by |each )?(day|week|month|year)\b/iu, "$1 $2, $1 $3"],
  [
    /^(.+?) (?:is|are|to be|should be|gets?|get|must be|being)? ?(?:summed|added|totall?ed|tallied|counted)(?: up)?( (?:per|by|for each|each) .+)?$/i,
    "total $1$2",
  ],
  [
    /^(?:(?:it |that )?(?:sums?|adds?|totals?|tall(?:y|ies)|counts?)(?: up)?) (?:all )?(?:the |my |our |them )?(?!of\b|the\b|down\b|days? until\b)(.+)$/i,
    "total $1",
  ],
  // "thermometer to 5000", "a bar that goes up to 300"
  [
    /^(?:with )?(?:an? )?(?:thermometer|barometer|bar|progress bar|ring|meter|gauge)(?: (?:that|which) (?:goes|fills|rises|climbs)(?: up)?)? (?:up )?(?:to|towards|for|of|until) (?:the |our |my )?(?=[£$€]?\d)/i,
    "towards ",
  ],
  // "5000 steps is the aim for now", "10 minutes a day is the goal", "8000 goal"
  [
    /^([£$€]?\d[\d.,]*k?)(?: ((?!goal|target|limit)[\p{L}]+))?( (?:a|per|each|every) (?:day|week|month|year))?,? (?:(?:is|are) (?:the |my |our )?)?(?:aim|goal|target|limit|max(?:imum)?)(?: (?:for now|for the start|at first))?$/iu,
    "goal of $1 $2$3",
  ],
  // "keep it under 18000": of money, where there is some
  [
    /^(?:(?:i|we|he|she)(?: |'d |'m ))?(?:(?:want|need|like|try|trying|should|must|have|may)(?:n't)? )?(?:to )?(?:(?:stay|keep|remain|be|get|stays|go)(?: the)?(?: total| sum| cost| costs| it| spending| everything)? (?:under|below|within)|not? (?:be |go |spend )?(?:over|more than|above)) (?=[£$€]?\d[\d.,]*k?$)/iu,
    "budget of ",
  ],
  // "I want to stay under 6 kilos", "keep total under 400 euro", "not over 1500 ml a day"
  [
    /^(?:(?:i|we|he|she)(?: |'d |'m ))?(?:(?:want|need|like|try|trying|should|must|have|may)(?:n't)? )?(?:to )?(?:(?:stay|keep|remain|be|get|stays|go)(?: the)?(?: total| sum| cost| costs| it| spending| everything)? (?:under|below|within)|not? (?:be |go |spend )?(?:over|more than|above)) (?=[£$€]?\d)/iu,
    "goal of ",
  ],
  // "vs 3200 expected", "how many till my 100 shirt", "saving for lego 79.99", "they need 20"
  [/^towards ([£$€]?\d[\d.,]*k?) (?:expected|planned|promised|forecast)$/i, "goal of $1"],
  [
    /^(?:how (?:many|much|far) )?(?:(?:is |are )?(?:still )?(?:left )?)?(?:till|until|til|to go to|missing to|to) (?:the |my |our )?(\d[\d.,]*)(?:th|st|nd|rd)?(?: [\p{L}]+)?$/iu,
    "goal of $1",
  ],
  [
    /^(?:(?:the |my |our )?[\p{L}]+ )?saving (?:up )?for (?:an? |the |my )?[\p{L}]+(?: [\p{L}]+)? (?=[£$€]?\d)/iu,
    "goal of ",
  ],
  [
    /^(?:as )?(?:they|we|i|he|she|everyone|each(?: one| person)?) (?:need|needs|want|wants|aim for|aims for) ([£$€]?\d[\d.,]*k?)(?: ([\p{L}]+))?(?: in (?:total|all))?$/iu,
    "goal of $1 $2",
  ],
  [/^(?:need|want(?:ed)?|(?:in total|altogether)) (\d[\d.,]*)$/i, "goal of $1"],
  [/^(\d[\d.,]*) ([\p{L}]+) (?:wanted|planned|to write|to read|to do|in total)$/iu, "goal of $1 $2"],
  // "what we've raised for the hospice", "how much is in the pot", "in the jar so far"
  [
    /^(?:how much|what)(?:'s| is|'ve| has| have)?(?: (?:we|i|they|it|money|all|everybody|everyone))*(?:'ve| have|'s| has| is)? (?:in the (?:pot|jar|tank|till|box|kitty|bank)|come in|came in|raised|collected|taken in|took in|been (?:raised|collected|paid|spent)|gone out|put in|saved up)(?: (?:so far|altogether|in total|that day|already|up to now|for [\p{L} ]+))*$/iu,
    "total",
  ],
  [/^(?:the )?(?:total |sum |money )?in the (?:pot|jar|tank|till|box|kitty|bank)(?: so far)?$/i, "total"],
  [/( (?:per|by|for each) [\p{L}]+) (?:over|in|during|of) the (?:year|season|month|term|week)$/iu, "$1"],
  [/^([\p{L}]+s|money|time) each(?:,.*)?$/iu, "total $1 per person"],
  [/^(?:what|which(?: [\p{L}]+)?) (?:sells|sold|goes|went) (?:the )?best$/iu, "best-selling"],
  // "10 stamps = free one", "20 books = prize"
  [
    /^(\d+) ([\p{L}]+) ?(?:=|→|->|gives?|means?|earns?|for|is|are|gets?)? ?(?:an? |one |the )?(?:free|prize|reward|treat|badge|present|gift|pizza)\b.*$/iu,
    "goal of $1 $2",
  ],
  // Money is what is spent or saved, and no number of things.
  [/^(?:the |my |our )?budget(?: is| of|:|,)? (?=[£$€]?\d)/i, "budget of "],
  [/^goal of ([£$€]\d[\d.,]*k?|\d[\d.,]*k?(?= ?(?:dollars|euros?|pounds|usd|eur|gbp|bucks)\b))/i, "budget of $1"],
  // "coldest ever", "the biggest fish ever"
  [/ (?:ever|of all time|on record|yet|so far|of my life)$/i, ""],
  [/\b(?:coldest|lowest temperature)\b/i, "lowest temperature"],
  [/\b(?:warmest|hottest)\b/i, "highest temperature"],
  [/^(?:all[- ]time )?(?:top|best|high) scorers?(?: list)?$/i, "most goals per name"],
  [/\b(?:counter|tally|count|head ?count) of (?:the |my |our |all )?/i, "number of "],
  [/\b(monthly|weekly|yearly|daily|annual) (?:overview|summary|report|statistics|stats|recap|review)\b/i, "$1 total"],
  [/\btop (\d+) ([\p{L}]+)(?: of| by| for| with(?: the)? most) (?:the )?([\p{L}]+)/iu, "top $1 $3 by $2"],
  [/(?<=\d) ?(?:dollars|euros?|pounds|usd|eur|gbp|bucks)\b/i, ""],
  [/\b(?:all[- ]time|running|grand|final|overall|whole|complete) (?=totals?\b)/i, ""],
  [new RegExp(`\\b(${PERIOD})(?:ly)? (total|sum|average)s?$`, "i"), "$2 per $1"],
  [new RegExp(`\\b(total|sum)s? (?:for|of|in) the (${PERIOD})$`, "i"), "$1 per $2"],
  [
    /\b(?:in (?:a |form of a )?curve|as (?:an? )?(?:curve|line)|(?:over time )?curve|development|evolution)\b/i,
    "line chart",
  ],
  [/\b(?:with|and|as) bars$/i, "bar chart"],
  [/^(?:an? |the |my |our )?(.+?) trends?(?: line)?$/i, "line chart of $1 over time"],
  [
    /^(?:an? )?(?:line )?(?:graph|chart|curve) of (?:my |our |the )?(?:progress|growth|development)(?: (?:in|of) (?:the |my )?(.+))?$/i,
    "line chart of $1 over time",
  ],
  [
    /^(?:still )?(?:(?:i|we) )?(?:still )?(?:need|want|have|must|should)?(?:ed)? ?(?:to )?(?:reach|get to|make it to|hit) (?=\d)/i,
    "goal of ",
  ],
  [
    /^(\d[\d.,]*k?) ?(.*?) (?:to reach|to complete|to finish|needed|required|as (?:the |a |my |our )?(?:goal|target|limit))(?: .*)?$/i,
    "goal of $1 $2",
  ],
  [
    /^(?:the )?(?:aim|goal|target|max(?:imum)?|limit|at most|at least|min(?:imum)?)(?: is| are| of|:|,)? (?:the )?(?=[£$€]?\d)/i,
    "goal of ",
  ],
  [
    /\b(?:(?:how )?(?:much|many)(?: (?:is|are|of it is))? (?:still )?)?(?:left|remaining|to go)(?: (?:of|out of|from|until|till|to)) (?:the |my |our )?(?=[£$€]?\d)/i,
    "goal of ",
  ],
  [/\bhow many of (?:the |my |our )?(\d+) (.+?) (?:are|is|have|has|i|we)\b.*$/i, "goal of $1 $2"],
  [
    /(?<!\bgoal )\b(?:towards?|against|out of|of) (?:the |my |our |an? )?(\d[\d.,]*)(?: (?:goal|target|total))?$/i,
    "goal of $1",
  ],
  [/\b(?:in|of|for) (?:each|every) (?=\p{L})/iu, "per "],
  [/^per (day|week|month|year) (?:the )?(.+)$/i, "$2 per $1"],
];

/** The words for a number in the form that is read: "hours should be summed up per member" is "total hours per member". */
export function plainMeasure(words: string): string {
  let text = words.replace(REASON, "").replace(WHEN, "").replace(VISIBLE, "").replace(LEAD, "");
  for (let next = text.replace(PLACE, ""); next !== text; next = text.replace(PLACE, "")) text = next;
  return SAID.reduce((now, [pattern, form]) => now.replace(pattern, form), text)
    .replace(/\s+/g, " ")
    .replace(/^(?:the|an?) /i, "")
    .trim();
}

/** "highlight expenses over 100" asks for no number. */
const NO_NUMBER =
  /^(?:(?:and|also|please|to|can|i|we) )*(?:highlight|flag|colou?r|warn|alert|remind|print|duplicate|hide|notify|share|suggest|recommend)\w*(?![\p{L}])/iu;

/** The lists with the numbers or charts that words ask for; null where they ask for none, or no list has one. */
export function applyAskedMeasure(lists: readonly ComposedList[], words: string): readonly ComposedList[] | null {
  if (NO_NUMBER.test(words)) return null;
  const text = plainMeasure(words);
  const several = partsOf(text);
  const applied = several?.reduce<readonly ComposedList[] | null>(
    (sofar, part) => (sofar === null ? null : applyOne(sofar, part)),
    lists,
  );
  if (applied !== undefined && applied !== null) return applied;
  const read = measureOf(text);
  return read === null ? null : applyOne(lists, read);
}

function applyOne(lists: readonly ComposedList[], asked: MeasureWords): readonly ComposedList[] | null {
  for (const [told, meant] of meantBy(lists, asked)) {
    const next = applyMeasure(told, meant);
    if (next !== told) return next;
  }
  return null;
}

function measureOf(text: string): MeasureWords | null {
  const read = readMeasure(text);
  if (read === null) return null;
  const asked: MeasureWords = { ...read, text, span: { start: 0, end: text.length } };
  return isMeasure(asked) ? asked : null;
}

/** "total dives and hours per year": two numbers, of which one says what the other is; null where it is one. */
function partsOf(text: string): MeasureWords[] | null {
  const parts = text.split(/,? (?:and|&|plus) |, /).flatMap((part) => (part === "" ? [] : [plainMeasure(part)]));
  if (parts.length < 2 || parts.length > 4 || parts.some((part) => part.split(" ").length > 5)) return null;
  const read = parts.map((part) => ({ part, asked: measureOf(part) }));
  const [first] = read;
  if (first === undefined || first.asked === null) return null;
  const kind = first.asked;
  const last = read.at(-1)?.asked ?? kind;
  return read.map(({ part, asked }) => {
    const isOwn = asked !== null && (asked.by !== null || asked.step !== null);
    const what = part.replace(/(?:^|\s)(?:per|by|each) .*$/i, "").toLowerCase();
    return {
      ...(asked ?? kind),
      what: asked === null ? what : asked.what === "" ? kind.what : asked.what,
      by: isOwn ? asked.by : (kind.by ?? last.by),
      step: isOwn ? asked.step : (kind.step ?? last.step),
      isOverTime: isOwn ? asked.isOverTime : kind.isOverTime || last.isOverTime,
      isChart: asked?.isChart ?? kind.isChart,
      measure: asked?.measure ?? kind.measure,
    };
  });
}

function isMeasure({ isChart, measure, step, isOverTime, goal, during, isRanking, by, what }: MeasureWords): boolean {
  return (
    isChart ||
    measure !== null ||
    step !== null ||
    isOverTime ||
    goal !== null ||
    during !== null ||
    isRanking ||
    (by !== null && what !== "")
  );
}

/** What words may mean, the likeliest first: as they are, a field by another name, how many there are, a number that is new. */
function* meantBy(
  lists: readonly ComposedList[],
  asked: MeasureWords,
): Generator<[readonly ComposedList[], MeasureWords]> {
  const { what, measure, by, step, isChart, isOverTime } = asked;
  // "total dives" of a log of dives
  const counts = measure === "sum" || measure === "count" || measure === null;
  // "total eggs" of what is noted with how many there were
  const many = lists
    .find((list) => isItself(list, what))
    ?.entity.fields.find(({ type, label }) => type === "number" && /^(?:count|how many|quantity|number)$/i.test(label));
  if (measure === "sum" && many !== undefined) yield [lists, { ...asked, what: many.label.toLowerCase() }];
  if (counts && what !== "" && lists.some((list) => isItself(list, what) && !hasOwn(list, what)))
    yield [lists, { ...asked, measure: "count", what }];
  const isQuestion = MEANT.some(([words]) => words.test(what));
  if (isQuestion) yield* byOtherNames(lists, asked);
  yield [lists, asked];
  if (!isQuestion) yield* byOtherNames(lists, asked);
  const isPlural = /^(?:[\p{L}-]+ )?[\p{L}-]+s$/u.test(what) && kindOfName(what).type === "text";
  if (counts && (by !== null || step !== null) && (isPlural || what === ""))
    yield [lists, { ...asked, measure: "count", what: "" }];
  // "85 recipes wanted" of manuscripts: as many as there are to be.
  if (asked.goal !== null && isPlural && !MEASURED.test(what)) yield [lists, { ...asked, measure: "count", what: "" }];
  // "handicap trend": what is to be seen has to be kept.
  const [first] = lists;
  const isThing =
    /(?:^| )(?:plan|report|comparison|schedule|list|overview|summary|review|statement|menu|log|history|view|forecast|percent|percentage|rate|ratio|improvement|progress|growth)$/.test(
      what.toLowerCase(),
    );
  const isNew =
    !isThing && (isChart || isOverTime || measure === "average") && measure !== "count" && measure !== "different";
  if (isNew && first !== undefined && /^[\p{L}-]+(?: [\p{L}-]+)?$/u.test(what) && first.entity.fields.length < 30) {
    const kind = kindOfName(what);
    const made = addField(
      first,
      makeField(asLabel(singularOf(what)), kind.type === "number" || kind.type === "money" ? kind : { type: "number" }),
    );
    const filled = made.list.entity.examples.map((example, index) => ({
      ...example,
      [made.field.id]: [12, 14, 11, 15, 13, 16, 14][index % 7] ?? 12,
    }));
    const told = { ...made.list, entity: { ...made.list.entity, examples: filled } };
    yield [[told, ...lists.slice(1)], { ...asked, isOverTime: asked.isOverTime || by === null }];
  }
}

/** The fields that words may mean though they are called otherwise. */
function* byOtherNames(
  lists: readonly ComposedList[],
  asked: MeasureWords,
): Generator<[readonly ComposedList[], MeasureWords]> {
  for (const list of lists) {
    const like = fieldLike(list, asked.what);
    if (like === null) continue;
    const numbered = isNumeric(like) ? list : (asNumber(list, like.label)?.list ?? null);
    if (numbered === null) continue;
    const told = lists.map((each) => (each === list ? numbered : each));
    const own = told.toSorted((a, b) => Number(b === numbered) - Number(a === numbered));
    yield [own, { ...asked, what: like.label.toLowerCase() }];
  }
}

/** What is counted within records, and is none of them. */
const MEASURED =
  /\b(?:steps|km|kms|miles|met(?:re|er)s|minutes|mins|hours|days|weeks|months|kilos|kg|grams|pounds|lit(?:re|er)s|ml|glasses|cups|calories|points|pages|words|euros?|dollars|cents|percent|times|people|reps)\b/i;

function isItself({ entity }: ComposedList, what: string): boolean {
  const words = singularOf(what.toLowerCase());
  return words === entity.singular || words === (entity.singular.split(" ").at(-1) ?? "");
}

/** Marks have a mark each. */
function hasOwn({ entity }: ComposedList, what: string): boolean {
  return entity.fields.some((field) => isNumeric(field) && singularOf(field.label.toLowerCase()) === singularOf(what));
}

const UNITS: readonly [RegExp, RegExp][] = [
  [/\b(?:kilos?|kg|pounds|lbs|grams|tons?|tonnes)\b/i, /weight|harvest|yield|kg|kilo|gram|amount/i],
  [/\b(?:time|hours?|minutes?|hrs|mins?)\b/i, /duration|how long|hours|minutes|seconds|time (?:spent|taken)|length/i],
  [/\b(?:km|miles|kilomet(?:re|er)s|distance)\b/i, /distance|km|miles|how far|mileage/i],
  [/\b(?:scores?|points|marks?|results?)\b/i, /score|points|marks?|result|total/i],
  [/\b(?:lit(?:re|er)s|volume)\b/i, /lit(?:re|er)s|volume|amount/i],
];

/** What is told as a question, and asked for as a noun: "how bad" and "average severity". */
const MEANT: readonly (readonly [RegExp, RegExp])[] = [
  [
    /^(?:severity|pain|intensity|strength|badness)$/i,
    /^(?:how (?:bad|strong|painful|severe)|pain|severity|intensity)/i,
  ],
  [/^(?:duration|length|time)$/i, /^how long/i],
  [/^(?:mood|feeling)$/i, /^how (?:i|we|he|she) (?:feel|felt)|^mood/i],
  [/^(?:quality)$/i, /^how (?:well|good)|quality/i],
];

/** The field that words speak of by another name, or by one of its words: "freefall time" of "freefall seconds". */
function fieldLike({ entity }: ComposedList, what: string): Field | null {
  const able = entity.fields.filter(
    (field) => isNumeric(field) || (field.type === "text" && field.id !== entity.titleField),
  );
  const meant = MEANT.find(([words]) => words.test(what))?.[1];
  const graded = meant === undefined ? undefined : able.find(({ label }) => meant.test(label));
  if (graded !== undefined) return graded;
  const stems = stemsOf(what);
  const shares = able.filter(({ label }) => stemsOf(label).some((stem) => stems.includes(stem)));
  if (shares.length === 1) return shares[0] ?? null;
  const unit = UNITS.find(([words]) => words.test(what))?.[1];
  const within = shares.length > 1 ? shares : able;
  const measured = unit === undefined ? [] : within.filter(({ label }) => unit.test(label));
  return measured[0] ?? shares.find(isNumeric) ?? null;
}

function stemsOf(words: string): string[] {
  return (words.toLowerCase().match(/[\p{L}]{3,}/gu) ?? []).map((word) =>
    singularOf(word).replace(/(?:ing|ed|e)$/, ""),
  );
}
