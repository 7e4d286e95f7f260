import { isClosedWord } from "../closed-words.ts";
import type { Span } from "../recognizer.ts";
import { OUT_OF_REACH, SERVER } from "./out-of-reach.ts";

/** Something that people ask for and building blocks cannot give: what it is, and what comes near. */
export interface Beyond {
  words: string;
  /** A sentence for the person. */
  answer: string;
}

/** Said in other words than mine, or of something that is not there yet: each can be made, in its way. */
const IN_ITS_WAY: readonly [RegExp, string][] = [
  [
    /\b(?:charts?|graphs?|plotted|plots? (?:of|over|it|them)|pie (?:chart|of|by|per)|in a pie|statistics|analytics|dashboards?)\b/i,
    "A chart needs something to add up or to count: “a chart of amount by category”, “a line chart of weight over time”.",
  ],
  [
    /\b(?:live|split|side[- ]by[- ]side) (?:markdown )?previews?\b|\bpreview panes?\b/i,
    "A preview beside the text I cannot add to records; notes that are written in Markdown are possible: “a markdown notebook”.",
  ],
  [
    /\b(?:gantt|timeline|mind ?map|tree view|network graph|heat ?map|map view)\b/i,
    "That view I cannot make. Lists, tables, cards, boards, calendars, timetables, galleries and charts are possible.",
  ],
  [
    /\b(?:calendar(?: view)?|kanban(?: board)?|board view|columns? view|drag(?:ging)?(?: and drop)?|table view|grid view|gallery(?: view)?|cards? view)\b/i,
    "That is possible; say of which records: “tasks on a kanban board by status”, “events in a calendar”.",
  ],
  [
    /\b(?:group(?:ed|ing)?(?: \w+){0,3}? by|group(?:s|ing)|sub-?tasks?|nested|folders?|sub-?lists?)\b/i,
    "Records are grouped by a choice, or belong to others: “grouped by category”, “projects with tasks”.",
  ],
  [
    /\b(?:pdf|print(?:ing|able|s|er|ed|outs?)?|excel|word document)\b/i,
    "I cannot make PDFs; the browser prints every page, and CSV files are possible: “with CSV export”.",
  ],
  [
    /\b(?:export\w*|import(?:s|ed|ing|able|er)?|csv|download\w*)\b/i,
    "CSV and JSON files are possible: “with export and import”.",
  ],
  [
    /\b(?:timers?|stopwatch|countdowns?|pomodoro)\b/i,
    "A timer is possible: “add a Pomodoro timer”, “a to-do list with a 10 minute timer”.",
  ],
  [
    /\b(?:recurring|repeat(?:s|ing|ed)?|every (?:day|week|month))\b/i,
    "I cannot make things come back by themselves. A choice of how often is possible: “add a frequency dropdown with daily, weekly, monthly”.",
  ],
  [
    /\b(?:animations?|logo|icons?|emojis?|background|darker|lighter|bigger|smaller|larger|nicer|prettier|beautiful|colou?rful|modern|font size|layout|sidebar|tabs?|(?<!\b(?:front|about|result|results|start|home|first|landing|title|cover) )pages?|(?:hamburger|side|drop-?down|navigation) menus?|header|footer|margins?|spacing)\b/i,
    "Of the look you can ask for a colour, dark or light, a tone (playful, elegant, calm, bold), a font, corners, density and pages; everything else is yours to change in the code, and I keep your changes.",
  ],
];

/** What is asked for and out of reach in a text, the plainest case first. */
export function findBeyond(text: string): Beyond | null {
  for (const [pattern, answer] of [...OUT_OF_REACH, ...IN_ITS_WAY]) {
    const found = pattern.exec(text);
    if (found !== null) return { words: found[0], answer };
  }
  return null;
}

/** Why something is out of reach, for each thing of it ("login and reminders"); null where it could be done in some way. */
export function whyOutOfReach(words: string): string | null {
  const answers = matchesOutOfReach(words).map(({ answer }) => answer);
  return answers.length === 0 ? null : [...new Set(answers)].slice(0, MOST_ANSWERS).join(" ");
}

/** Where a text speaks of what is out of reach. */
export function spansOutOfReach(text: string): Span[] {
  return matchesOutOfReach(text);
}

function matchesOutOfReach(text: string): (Span & { answer: string })[] {
  const found: (Span & { answer: string })[] = [];
  for (const [pattern, answer] of OUT_OF_REACH) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const span = { start: match.index, end: match.index + match[0].length, answer };
    if (found.every(({ start, end }) => span.end <= start || span.start >= end)) found.push(span);
  }
  return found.toSorted((a, b) => a.start - b.start);
}

/** All that cannot be made of a text of which nothing was understood, with the answers one after the other. */
export function findOutOfReach(text: string): Beyond | null {
  const found = OUT_OF_REACH.flatMap(([pattern, answer]) => {
    const words = pattern.exec(text)?.[0];
    return words === undefined ? [] : [{ words, answer, at: text.indexOf(words) }];
  })
    .toSorted((a, b) => a.at - b.at)
    .slice(0, MOST_ANSWERS);
  if (found.length === 0) return null;
  return {
    words: found.map(({ words }) => words).join("”, “"),
    answer: [...new Set(found.map(({ answer }) => answer))].join(" "),
  };
}

const MOST_ANSWERS = 3;

const NEVER_FIELDS =
  /\b(?:log ?in|sign[- ]?(?:in|up)|accounts|auth\w*|passwords?|sync\w*|notifications?|reminders?|alarms?|payments?|checkout|uploads?|attachments?|scann\w*|recommend\w*|suggestions?|ai|chat ?bot|charts?|graphs?|analytics|dashboards?|calendar|kanban|drag\w*|timeline|exports?|imports?|csv|pdf|maps?|timers?|stopwatch|countdown|animations?|sidebar|sub-?tasks?|(?:cloud|real[- ]?time) .*)\b/i;

/** A name for a field that people hardly mean as one: "add login". Null for all others, and where a field is asked for. */
export function beyondFields(label: string, phrase: string): Beyond | null {
  return NEVER_FIELDS.test(label) &&
    !/\b(?:photos?|pictures?|images?|logo|field|column|checkbox|dropdown|text|link|url|date|time|number|notes?|count)\b/i.test(
      `${label} ${phrase}`,
    )
    ? findBeyond(label)
    : null;
}

/** Wishes that are out of reach wherever they stand, in words that could be read as something else. */
export const PLAINLY_BEYOND =
  /\b(?:(?:(?:built |made |written )?(?:using|with|in|use|on) )(?:next\.?js|vue(?:\.?js)?|angular|svelte|node(?:\.?js)?|express|django|flask|laravel|php|firebase|supabase|mongo ?db|mysql|postgres(?:ql)?|flutter|swift ?ui|bootstrap|material ui)(?:(?:, ?(?:and )?| and | \+ | & )(?:react|typescript|tailwind(?: css)?|next\.?js|vue(?:\.?js)?|node(?:\.?js)?|express|firebase|supabase|mongo ?db|mysql|postgres(?:ql)?|prisma|bootstrap))*(?![\p{L}-])|(?:(?:the )?[\p{L}]+ (?:should |must |can |could |will |to ))?(?:get|gets|receives?) (?:an? )?(?:texts?|text messages?|sms|e-?mails?|notifications?)(?= *(?:[.,;!\n]|$|when\b|if\b|about\b))|(?:(?:with|and|showing|shows?|has) )*(?:live|real[- ]time) (?:stock |share |crypto |market |exchange )?(?:prices?|rates?|quotes|scores?|data|weather|traffic)|(?:(?:with|and|has|for|by) )*(?:voice (?:notes?|memos?|recordings?|input|commands?|control)|audio (?:notes?|recordings?)|speech (?:input|recognition))|(?:(?:to |and |be |that (?:is|are|can be) )?(?:shar(?:e[sd]?|ing|able) (?:it |them |this |lists? |everything )?(?:with|between|among) (?:my |our |the |other |all )?[\p{L}]+(?: (?:members?|users?|people|devices?))?)|(?:that )?(?:imports?|importing|sync\w*|fetch\w*|pulls?)(?: \w+){0,2} (?:from|with) (?:my |the )?(?:bank|spotify|google|goodreads|imdb|apple|facebook|instagram|strava|fitbit|outlook|notion)(?: (?:account|calendar|health|drive|sheets))?|(?:works? |used |usable )?(?:on|across|between) (?:all my |several |multiple |my |different )devices))\b/gu;

/** Names of apps that are names of records as well: what is listed with them decides. */
const EITHER = /^(?:maps?|spreadsheet|clock|forum|script|bot|game|dashboard|puzzle|quiz(?:zes)?|rust|java)$/i;

/** Whether the words for another app can be those for records. */
export function mayBeRecords(words: string): boolean {
  return EITHER.test(words);
}

/** Apps that keep no list of records. */
const OTHER_APPS =
  /\b(?:chess(?! (?:clubs?|tournaments?|leagues?|lessons?|students?|players?|federation|school))|tic[- ]tac[- ]toe|snake|tetris|(?<!ping[- ])pong(?! (?:league|tournament|club))|sudoku|hangman|memory game|puzzle|quiz(?:zes)?|flash ?cards?|game(?! (?:nights?|evenings?|days?)\b)|calculator|converter|timer|stopwatch|pomodoro|clock|chat(?: ?bot)?|messenger|weather|maps?|paint(?:ing app)?(?! colou?rs?)|draw(?:ing)?(?: app)?|whiteboard|social (?:network|media app)|dating|(?:uber|airbnb|tinder|whatsapp|instagram|facebook|twitter|tiktok|ebay|youtube|netflix) (?:clone|style|like)|music player|video player|(?:text|code|photo|image) editor|spreadsheet|dashboard|email client|forum|marketplace|booking system|api|script|bot|scraper|mobile app|android|ios|python|java|rust|django|php)\b/i;

/** Why an app of these words cannot be made, and what comes near. */
const NO_SUCH_APP: readonly [RegExp, string][] = [
  [
    /^calculator$/i,
    "I know no formula for that. Say it, and I make a calculator of it: “a calculator for price * quantity * 1.2”.",
  ],
  [
    /chat|messenger|social|forum|marketplace|booking|dating|clone|uber|airbnb|tinder|whatsapp|instagram|facebook|twitter|tiktok|ebay|style|like|email/i,
    `It joins people over the network, and that needs a server with accounts. ${SERVER} A list of your own is possible: “contacts with phone, notes and last contact”, “things for sale with price, photo and status”.`,
  ],
  [
    /weather/i,
    "I cannot get data from elsewhere: the app works without a network. A diary of your own is possible: “weather diary with date, temperature and rain”.",
  ],
  [/^maps?$/i, "I cannot show maps. A list of places with addresses and links is possible."],
  [
    /clock/i,
    "I have no clock of the time of day. Timers, a countdown and a stopwatch are possible, and a quiz: “a quiz with question and answer”.",
  ],
  [/player/i, "I have no player for music or videos. A list with links is possible: “songs with artist and link”."],
];

/** Null where there is no more to say than that it is none of the building blocks. */
export function whyNoSuchApp(words: string): string | null {
  return NO_SUCH_APP.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}

const RECORD_WORDS =
  /\b(?:investments?|stock portfolio|lists?|tracker|tracking|track|log|collection|catalog(?:ue)?|inventory|library|backlog|database of|manage|organi[sz]e)\b/i;

/** The words for an app that is something else than a list of records; null where it may be one. */
export function otherAppWords(text: string): string | null {
  const found = OTHER_APPS.exec(text);
  return found === null || RECORD_WORDS.test(text) ? null : found[0];
}

/** Frequent words of German, French, Spanish, Italian and Portuguese. */
const FOREIGN: readonly RegExp[] = [
  /\b(?:eine?[nrms]?|mein(?:e[nrms]?)?|aufgaben|mit|und|für|ich|mach|erstelle|bitte|liste|deutsch|englisch|[a-zäöüß]{4,}(?:trainer|planer|rechner|liste|tagebuch|verwaltung|kalender))\b/gi,
  /\b(?:une?|avec|et|pour|je|mes|liste|fais|crée|veux|des)\b/gi,
  /\b(?:una?|con|para|quiero|mis|lista|haz|crea|los|las)\b/gi,
  /\b(?:una?|con|per|voglio|miei|lista|crea|gli|della)\b/gi,
  /\b(?:uma?|com|para|quero|meus|lista|crie|dos|das)\b/gi,
];

/** True for text that is most likely not English. */
export function isForeign(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (letters > 3 && latin < letters / 2) return true;
  if (/\b(?:the|with|and|my|add|make|track|list of|remove)\b/i.test(text)) return false;
  const english = (text.toLowerCase().match(/\p{L}+/gu) ?? []).filter(isClosedWord).length;
  // "price per night … nights x price per night": "per" is Italian, too, but twice the same word is no sentence.
  return FOREIGN.some((words) => new Set(text.toLowerCase().match(words)).size >= Math.max(2, english));
}
