import { asRecords } from "./rewordings/deeds.ts";
import { pluralOf, singularOf } from "./words.ts";

/** Who is said to use an app. */
const WHO =
  "(?:(?:the |an? |each |every |all )?(?:registered |logged[- ]in |different )?(?:users?|people|admins?|administrators?|owners?|managers?|librarians?|staff|employees|members|customers|visitors|teachers?|students|players|team members|recruiters?|agents?|technicians?|freelancers?|supervisors?|sales ?(?:reps|people|persons?)|workers))";
/** "Users should be able to", "the user can also" */
const CAN =
  "(?:should|can|could|must|may|will|shall|needs? to|has to|have to|is|are|want to|wants to)(?: also| then)?(?: be)?(?: able to| allowed to)?(?: also| easily| quickly)*";
const SUBJECT = new RegExp(
  `^(?:also,? |and )?(?:${WHO} ${CAN}|(?:i|we) (?:should|must|will) be able to) (?=\\p{Ll})`,
  "iu",
);
const BEHIND = new RegExp(
  `(?::(?= users? )|(?<!\\bforms?),? (?:where|in which|so that|that (?:lets|allows)|which (?:lets|allows)|(?:that )?allowing|letting|to (?:let|allow))) ${WHO} (?:${CAN} |to )?(?=\\p{Ll})`,
  "giu",
);
/** "that lets me set a budget, add my expenses, and see …": several deeds. */
const LETS_ME =
  /(?<=app|tracker|tool|planner|system),? (?:that|which) (?:lets|allows) me (?:to )?(?=[^.;,]+, [^.;]+)/giu;
const LETS = new RegExp(
  `^(?:and |also )?(?:(?:it|the app|the application|this app|the system) (?:should |must |will )?)?(?:lets?|allows?|enables?) ${WHO} (?:to )?(?=\\p{Ll})`,
  "iu",
);

/** "The user enters their weight and date" */
const ENTERS = new RegExp(
  `^${WHO} (?:logs?|enters?|records?|inputs?|registers?) (?:(?:their|the|an?|his|her) )?(?=\\p{L})`,
  "iu",
);

const ENTER =
  "(?:add|submit|post|report|create|enter|record|register|log|input|save|store|manage|keep|set(?= (?:an? |my |the )?(?:monthly |weekly |yearly )?budgets?(?![\\p{L}])))";
const HANDLE = "(?:view|see|list|read|edit|update|delete|remove|modify|change|browse|organi[sz]e|complete)";
const BETWEEN = "(?:, ?(?:and |or )?| and | or | & |\\/)";
/** "add, edit and delete tasks": what every list of records allows. */
const HANDLED = new RegExp(`^(?:${ENTER}|${HANDLE})(?:${BETWEEN}(?:${ENTER}|${HANDLE}))+ (?=\\p{L})`, "iu");
/** "browse properties with price and photos" are told of as they are entered. */
const ENTERED = new RegExp(
  `^(?:${ENTER} (?=\\p{L})|(?:browse|view|search|see) (?=(?:all |the |available )?[\\p{L}-]+s with (?:[\\p{L}-]+(?: [\\p{L}-]+)?, ?)+))`,
  "iu",
);
/** ", edit and delete them" */
const HANDLED_BEHIND = new RegExp(
  `(?:, ?(?:and |or |as well as )?| and | as well as )${HANDLE}(?:${BETWEEN}${HANDLE})* (?:them|it|those|these)(?= |[.,;]|$)`,
  "giu",
);
const NEXT_DEED = new RegExp(`(?:, ?(?:and )?| and )${ENTER} (?=(?:an? |the |my |new |their )?[\\p{L}-]+s?\\b)`, "giu");
/** What is done with the records beside keeping them begins a sentence of its own. */
const OTHER_DEED =
  /(?:, ?(?:and |then )?| and (?:then )?)(?=(?:see|view|search|filter|sort|mark|export|import|set|assign|upload|start|track|calculate|show|browse|choose|check|get|move|drag|rate|print|organi[sz]e|download|share|print) )/giu;

/**
 * What a specification says around the things it tells: "where users can add, edit and delete tasks. Each task should have …"
 * tells of tasks, and "users" are no list.
 */
export function withoutFrames(text: string): string {
  return sentencesOf(
    pagesAsLists(withoutGiven(text).replace(FIELDS, "$1: ").replace(STATES, "$1 with status ($2, $3, $4)")),
  )
    .map((sentence, index) => plainSentence(index === 0 ? sentence : sentence.replace(SHOWING, "Show "), text))
    .filter((sentence) => /[\p{L}\d]/u.test(sentence))
    .join("")
    .trim();
}

const MADE_WITH =
  "(?:react(?:\\.?js)?|type ?script|tailwind(?: ?css)?|vite|html5?|css3?|java ?script)(?![\\p{L}]|\\.[\\p{L}])";
/** What every app for the web is made with: "using React and Tailwind". */
const BUILT_WITH = new RegExp(
  `(?:(?<![.;\\n]),? (?:and )?|^|(?<=[.;\\n] ?))(?:please )?(?:built |made |written |developed )?(?:using|use|with|in) ${MADE_WITH}(?:(?:, ?(?:and )?| and | \\+ | & |\\/)${MADE_WITH})*(?: for (?:the )?(?:styling|styles|design|frontend|front-end|ui|the layout))?(?:(?=[.,;\\n]|$)|(?<=[.;\\n] ?use .*) and (?=an? |the ))`,
  "giu",
);
/** Where all of it is kept. */
const LOCALLY =
  /(?<=[.;\n] ?)(?:please )?(?:store|save|keep) (?:all |the |my |user )*(?:data|everything|it|tasks|entries) locally(?: in the browser| on the device)?(?:[.;]|$)/giu;
const KEPT_IN =
  /(?:(?:,? and |, |^|(?<=[.;\n] ?))(?:please )?(?:the )?(?:app )?(?:should )?(?:store|save|persist|keep|use|uses)(?: (?:everything|all|it|them|the|my|user|app|data|tasks|entries|notes|locally|all data|state)){0,3}(?: (?:in|using|with|to|via))?|,? (?:using|with|in)) (?:the )?(?:browser(?:'s)? )?local ?storage(?: (?:to|for) (?:store|save|storing|saving|persist|persisting|persistence|keep|keeping)(?: (?:the|all|my))?(?: data| everything| it| tasks| entries)?| so [^.;]*)?(?=[.,;\n]|$)/giu;

/** What any app has is told by nobody who reads it. */
function withoutGiven(text: string): string {
  return text
    .replace(BUILT_WITH, "")
    .replace(KEPT_IN, "")
    .replace(LOCALLY, "")
    .replace(DATA_HANDLED, "")
    .replace(/^([^.:;]{4,60})\. Must have ?: ?/iu, "$1. ")
    .replace(/ with (?:modules|sections|areas) for (?=[\p{L}])/iu, " with ");
}

/** "Each module should allow adding, editing and deleting records." */
const DATA_HANDLED =
  /(?<=[.;\n] ?)(?:each|every|all)(?: of (?:them|these|the [\p{L}]+))?(?: (?:modules?|sections?|pages?|lists?|entit(?:y|ies)|records?|items?|tables?))? (?:should|must|can)(?: be)? (?:(?:allow|support|have|let users|possible to|offer) )?(?:(?:,? ?(?:and |or )?)(?:add(?:ing|ed)?|edit(?:ing|ed)?|updat(?:e|ing|ed)|delet(?:e|ing|ed)|remov(?:e|ing|ed)|creat(?:e|ing|ed)|view(?:ing|ed)?|search(?:ing|ed)?|crud(?: operations)?))+(?: (?:records|entries|items|them|it))?(?:[.;]|$)/giu;

/** "books I want to read, am reading and have finished": how each of them stands. */
const STATES =
  /\b([\p{L}]+s) (?:that )?(?:i|they|we|users) (want to [\p{L}]+|plan to [\p{L}]+), (?:(?:i |they |we )?(?:am |are )|i'm |they're |we're )?(?:currently )?([\p{L}]+ing),? and (?:(?:i |they |we )?have |i've |we've )?(?:already )?([\p{L}]+)(?=[.,;!?]|$)/giu;

/** "an app with the following fields: first name, …" */
const FIELDS =
  /(\p{L}),? (?:with|that has|has|having|including|and) (?:the |these )?(?:following )(?:fields|data|information|details|columns|attributes|properties)(?: for each [\p{L}]+)? ?: ?/giu;

function sentencesOf(text: string): string[] {
  return text
    .replace(BEHIND, ". Users can ")
    .replace(LETS_ME, ". Users can ")
    .split(/(?<=[.;!?]\s|\n)/);
}

function plainSentence(sentence: string, text: string): string {
  const end = /[.;!?\n\s]*$/.exec(sentence)?.[0] ?? "";
  const words = asRecords(sentence.slice(0, sentence.length - end.length));
  const told = words.replace(SUBJECT, "").replace(LETS, "");
  if (told === words) return shownPlainly(withoutShould(words.replace(ENTERS, ""))) + end;
  const [first = "", ...others] = told.replace(HANDLED_BEHIND, "").split(OTHER_DEED);
  const isEntered = HANDLED.test(first) || ENTERED.test(first);
  const kept = isEntered ? keptIn(first, text) : first;
  const sentences = isEntered ? [kept, ...others] : [told.replace(HANDLED_BEHIND, "")];
  return sentences
    .filter((each) => each !== "")
    .map((each) => asSentence(shownPlainly(each)))
    .join(". ")
    .concat(sentences.every((each) => each === "") ? "" : end.trim() === "" ? ". " : end);
}

/** "create tasks with title and due date", and nothing where the tasks are told of by themselves. */
function keptIn(words: string, text: string): string {
  const bare = words.replace(HANDLED, "").replace(ENTERED, "").replace(NEXT_DEED, " and ");
  const noun =
    /^(?:(an?|each|the|my|new|daily|custom|multiple|unlimited|several|different|their|all) )*([\p{L}-]+(?: [\p{L}-]+)??)(?=$| (?:with|including|by|for|that|in|on|to|and)(?: |$)|,)/iu.exec(
      bare,
    );
  if (noun === null) return /^(?:them|it)\b/i.test(bare) ? "" : bare;
  const [all, , name = ""] = noun;
  const rest = bare.slice(all.length);
  if (
    rest === "" &&
    (/^(?:them|it|items|entries|records|data)$/i.test(name) || isToldOf(name, text) || isInHead(name, text))
  )
    return "";
  if (/^ for (?:each|every|an?) [\p{L}-]+$/iu.test(rest)) return `a list of ${pluralOf(singularOf(name))}${rest}`;
  return rest === "" || /^ (?:with|including)/.test(rest) ? `${pluralOf(singularOf(name))}${rest}` : `${name}${rest}`;
}

/** "Each task should have …", "Tasks have …" */
function isToldOf(name: string, text: string): boolean {
  const one = singularOf(name.toLowerCase());
  return new RegExp(
    `(?:^|[.;!?\\n] ?)(?:each|every|an?|the|all)? ?(?:${escaped(one)}|${escaped(pluralOf(one))}) (?:should |must |can |will )?(?:has|have|includes?|contains?|consists?)(?![\\p{L}])`,
    "iu",
  ).test(text);
}

/** "Habit tracker: add daily habits", "habit tracker where users can add habits" */
function isInHead(name: string, text: string): boolean {
  const head = /^[^.;:\n]*/.exec(text.replace(BEHIND, ". "))?.[0] ?? "";
  return new RegExp(`(?<![\\p{L}-])${escaped(singularOf(name.toLowerCase()))}s?(?![\\p{L}-])`, "iu").test(head);
}

function escaped(word: string): string {
  return word.replace(/[^\p{L}\d -]/gu, "");
}

/** "Each task should have a title" */
const SHOULD_HAVE =
  /^((?:each|every|an?|the) [\p{L}-]+(?: [\p{L}-]+)?|[\p{L}-]+(?: [\p{L}-]+)?s) (?:should|must|needs? to|will|shall)(?: also)? (?:have|contain|include) (?!to )/iu;

function withoutShould(words: string): string {
  return words.replace(SHOULD_HAVE, (_, what: string) =>
    /^(?:each|every|an?|the) /i.test(what) && !/[^s]s$/.test(what) ? `${what} has ` : `${what} have `,
  );
}

/** "… on the dashboard", "a dashboard showing …": figures and charts stand on the first page by themselves. */
function shownPlainly(words: string): string {
  return words
    .replace(
      / (?:on|in|at the top of) (?:the|a|my) (?:main |home )?(?:dashboard|home ?page|home screen|main page|start page|front page|main screen|overview page|landing screen)$/i,
      "",
    )
    .replace(
      /^(?:the |and |my )?(?:dashboard|home ?page|home screen|main page|main screen)(?: page| screen)? (?:should |must |will )?(?:shows?|displays?|contains?|includes?|has|have|lists?) /i,
      "show ",
    )
    .replace(
      /(?<=, |\band |\binclude |\badd |\bshow )(?:an? |the )?(?:simple |nice |clean |main |analytics |stats )?dashboard (?:page )?(?:showing|that shows|which shows|displaying|with) /giu,
      "",
    )
    .replace(
      /(?:an? )?filters? for (?:all,? )?(?:(?:completed|done|finished|pending|open|active|incomplete)(?:,? and |, | or )?)+(?: [\p{L}-]+)?(?=$|[,.]| and )/iu,
      "a filter by done",
    )
    .replace(
      /^(?:on|in) (?:the|a|my) (?:main )?(?:dashboard|home ?page|home screen|main page|start page),? (?:(?:(?:i|we|users)(?:'d| would| should| can)? (?:want to |like to |be able to |need to )?(?:see|view)|show|display|there (?:should be|is|are)) )?/iu,
      "show ",
    )
    .replace(
      /\b(?:statistics and (?:reports|analytics)|reports and (?:statistics|analytics)|analytics and reports)(?= |$)/i,
      "statistics",
    )
    .replace(/^highlight overdue [\p{L}-]+(?: in red)?$/iu, "")
    .replace(/(?<=^.{3,}(?:app|dashboard|tracker|system|tool|manager|platform)) (?:showing|displaying) /i, ". Show ");
}

/** "… Dashboard with total rent and overdue payments" */
const SHOWING = /^(?:and |an? |the )?(?:admin |main )?dashboard (?:with|showing|displaying|that shows) /iu;

function asSentence(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

/** "The app should have 3 pages: Home, Recipes and Shopping List": these are what it keeps. */
const PAGES =
  /(?:(?<=[.;\n] ?)(?:(?:the|this) (?:app|application|system)|it|there) (?:should |must |will |shall |needs to )?(?:have|has|be|are|is|consists? of|contains?|includes?)|,? (?:with|that has|that includes|including|containing))? ?(?:the following |these |\d+ |(?:two|three|four|five|six|several) )(?:main |different )?(?:pages|screens|tabs|sections|views) ?(?:: ?|, | - )([^.;:\n(]+?)(?=[.;\n]|$)/giu;
const FIRST_PAGE = /^(?:an? |the )?(?:home|home ?page|dashboard|overview|main(?: page)?|start|landing(?: page)?)$/i;
const OF_SITES = /\b(?:web ?site|site|portfolio|landing|home ?page for)\b/i;
const SITE_PAGE = /^(?:about(?: us| me)?|contact(?: us)?|services|blog|shop|menu|prices|pricing|team|gallery|faq)$/i;

function pagesAsLists(text: string): string {
  const head = /^[^.;:\n]*/.exec(text)?.[0] ?? "";
  if (OF_SITES.test(head)) return text;
  return text.replace(PAGES, (all, listed: string) => {
    const pages = listed.split(/, ?(?:and |& )?| and | & /).map((page) => page.trim());
    if (pages.some((page) => page === "" || page.split(" ").length > 3 || SITE_PAGE.test(page))) return all;
    const lists = pages.filter((page) => !FIRST_PAGE.test(page)).map((page) => page.toLowerCase());
    if (lists.length === 0) return all;
    const last = lists.length > 1 ? ` and ${lists.at(-1)}` : "";
    const told = `${lists.slice(0, last === "" ? 1 : -1).join(", ")}${last}`;
    return /^[,\s]*(?:with|that|including|containing)/i.test(all) ? ` with ${told}` : ` ${asSentence(told)}`;
  });
}

const FEATURES =
  /[.,;:]?\s*(?:(?:(?:the |this )?(?:app|application|it|system) )?(?:with|has|should have|must have|should include|includes?|including|that has|that includes|need(?:s|ed)?) )?(?:the |these |some )?(?:following |main |key |core |basic )*(?:features|requirements|functionality|functionalities|functions|functional requirements)(?:(?: are| include| should include| needed| required| i want| i need)?(?: the following)? ?[:-]\s*| (?:should )?include (?=[\p{L}]+ing ))/iu;
const POINT = /(?:^|\s)(?:\d{1,2}[.)]|[-*•·▪+])\s+(?=\S)/;

/** "Features: - add expenses with amount, category - monthly summary": each of them is a sentence. */
export function featuresAsSentences(prompt: string): string {
  const frame = FEATURES.exec(prompt);
  if (frame === null) return prompt.replace(STARRED, starredAsSentences);
  const behind = prompt.slice(frame.index + frame[0].length);
  const points = pointsOf(behind);
  return `${prompt.slice(0, frame.index)}. ${points.map((point) => asSentence(enteredIn(point))).join(". ")}${/[.!?]$/.test(points.at(-1) ?? ".") ? "" : "."}`;
}

/** "create an app for my gym that includes: * member list with name * class schedule" */
const STARRED =
  /(?: (?:that |which )?(?:includes?|has|with|including))?(?<!\b(?:fields?|columns|options)) ?: ?\n?(?=(?:\d{1,2}[.)]|[-*•·▪+])\s)([\s\S]+)$/iu;

function starredAsSentences(all: string, behind: string): string {
  const points = pointsOf(behind);
  const isTold = points.length > 1 && points.some((point) => / (?:with|showing|per|by|for each) /i.test(point));
  return isTold ? `. ${points.map((point) => asSentence(enteredIn(point))).join(". ")}` : all;
}

function pointsOf(text: string): string[] {
  const marked = text.split(new RegExp(POINT, "u"));
  const points = marked.length > 2 ? marked : text.includes(";") ? text.split(/; ?/) : text.split(/, (?:and )?/);
  const isPlain = marked.length <= 2 && !text.includes(";") && /\b(?:with|by)\b[^,]+,/.test(text);
  return (isPlain ? [text] : points)
    .map((point) => point.trim().replace(/[,;]$|(?<=\S)\.$/, ""))
    .filter((point) => point !== "");
}

/** "Add expenses with amount": so it keeps expenses; "payment records" are a list of payments. */
function enteredIn(said: string): string {
  const point = said.replace(/^(?:add|creat|record|log|manag|enter|stor|keep)ing /i, "add ");
  const [, things, rest = ""] = LISTED.exec(point) ?? [];
  if (things !== undefined) return `A list of ${pluralOf(singularOf(things.toLowerCase()))}${rest}`;
  return (ENTERED.test(point) ? `Users can ${point}` : point).trim();
}

const LISTED =
  /^(?:an? |the )?((?!shopping|grocery|to-?do|task|packing|wish|check|guest|price|waiting|reading|favou?rites?)[\p{L}-]+) (?:list|records?|register|database|management|schedule)( with .+)?$/iu;
