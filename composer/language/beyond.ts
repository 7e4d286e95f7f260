/** Something that people ask for and building blocks cannot give: what it is, and what comes near. */
export interface Beyond {
  words: string;
  /** A sentence for the person. */
  answer: string;
}

const BEYOND: readonly [RegExp, string][] = [
  [
    /\b(?:log ?in|sign[- ]?(?:in|up)|accounts?|auth(?:entication)?|passwords?|user accounts|users|oauth|multi[- ]?user|permissions?|user roles?)\b(?: with \w+)?/i,
    "Accounts need a server. What I make keeps its data in the browser of whoever uses it.",
  ],
  [
    /\b(?:sync(?:ing|hroni[sz]e)?|cloud|back ?end|database server|real[- ]?time|share(?:d)? with|collaborat\w+|server|api|webhooks?)\b/i,
    "That needs a server. What I make keeps its data in the browser of whoever uses it.",
  ],
  [
    /\b(?:e-?mails? (?:me|us|reminders?)|send\w* (?:an? )?(?:e-?mails?|sms|messages?)|remind(?:s|ers?)?(?: \w+){0,3}|notif(?:y|ies|ications?)|push messages?|alarms?)\b/i,
    "I cannot send messages or reminders. A due date is possible: what is overdue is marked in the list.",
  ],
  [/\b(?:pay(?:ments?|pal)|checkout|stripe|shopping cart|buy online)\b/i, "I cannot take payments."],
  [
    /\b(?:upload(?:s|ing)?|photos?|pictures?|images?|attachments?|files?|camera|scan(?:ner|ning)?|barcode\w*)\b/i,
    "I cannot store pictures or files. A link to one is possible: “add a link field”.",
  ],
  [
    /\b(?:ai|gpt|chat ?bot|recommend(?:s|ations?)?|suggest(?:s|ions?)?|summari[sz]e\w*|translate\w*|generate\w*)\b/i,
    "I have no AI in me, and what I make has none either.",
  ],
  [
    /\b(?:charts?|graphs?|plots?|pie|statistics|analytics|dashboards?)\b/i,
    "I cannot draw charts. Totals, counts and averages at the top are possible: “show the total of …”.",
  ],
  [
    /\b(?:calendar(?: view)?|kanban(?: board)?|board view|columns? view|drag(?:ging)?(?: and drop)?|timeline|gantt|table view|grid view|gallery(?: view)?|cards? view)\b/i,
    "I make lists, with search, filters and sorting; other views I cannot make.",
  ],
  [
    /\b(?:group(?:ed|ing)?(?: \w+){0,3}? by|group(?:s|ing)|sub-?tasks?|nested|folders?|sub-?lists?|multiple lists|several lists|tags)\b/i,
    "I cannot group records or nest them. A field to filter by comes near: “add a category field and filter by category”.",
  ],
  [/\b(?:export\w*|import\w*|csv|excel|pdf|print(?:ing|able)?|download\w*)\b/i, "I cannot make exports or imports."],
  [/\b(?:maps?|gps|geo ?location|routes?)\b/i, "I cannot show maps. A field for the place is possible."],
  [/\b(?:timers?|stopwatch|countdowns?|pomodoro)\b/i, "I cannot make timers. A field for a duration is possible."],
  [
    /\b(?:recurring|repeat(?:s|ing)?|every (?:day|week|month))\b/i,
    "I cannot make things come back by themselves. A choice of how often is possible: “add a frequency dropdown with daily, weekly, monthly”.",
  ],
  [
    /\b(?:fonts?|animations?|logo|icons?|emojis?|background|darker|lighter|bigger|smaller|larger|nicer|prettier|beautiful|colou?rful|modern|font size|layout|sidebar|tabs?|pages?|menus?|header|footer|rounded|margins?|spacing)\b/i,
    "Of the look I can change the accent colour and light or dark; everything else is yours to change in the code, and I keep your changes.",
  ],
  [
    /\b(?:hide (?:completed|done|finished)|auto(?:matic(?:ally)?)?)\b/i,
    "I cannot do that by itself; a filter comes near: “filter by done”.",
  ],
];

/** The first thing in a text that is out of reach. */
export function findBeyond(text: string): Beyond | null {
  for (const [pattern, answer] of BEYOND) {
    const found = pattern.exec(text);
    if (found !== null) return { words: found[0], answer };
  }
  return null;
}

const NEVER_FIELDS =
  /\b(?:log ?in|sign[- ]?(?:in|up)|accounts|auth\w*|passwords?|sync\w*|notifications?|reminders?|alarms?|payments|checkout|uploads?|photos?|pictures?|images?|attachments?|ai|chat ?bot|charts?|graphs?|analytics|dashboards?|calendar|kanban|drag\w*|timeline|exports?|imports?|csv|pdf|maps?|timers?|stopwatch|countdown|animations?|logo|sidebar|sub-?tasks?|(?:cloud|real[- ]?time) .*)\b/i;

/** A name for a field that people hardly mean as one: "add login". Null for all others, and where a field is asked for. */
export function beyondFields(label: string, phrase: string): Beyond | null {
  return NEVER_FIELDS.test(label) &&
    !/\b(?:field|column|checkbox|dropdown|text|link|url|date|time|number|notes?|count)\b/i.test(`${label} ${phrase}`)
    ? findBeyond(label)
    : null;
}

/** Apps that keep no list of records. */
const OTHER_APPS =
  /\b(?:chess|tic[- ]tac[- ]toe|snake|tetris|pong|sudoku|hangman|memory game|puzzle|quiz(?:zes)?|flash ?cards?|game|calculator|converter|timer|stopwatch|pomodoro|clock|chat(?: ?bot)?|messenger|weather|maps?|paint(?:ing app)?|draw(?:ing)?(?: app)?|whiteboard|landing page|home ?page|portfolio|blog|online shop|web ?shop|store ?front|e-?commerce|social network|music player|video player|(?:text|code|photo|image) editor|spreadsheet|website for|dashboard|email client|forum|marketplace|booking system|api|script|bot|scraper|mobile app|android|ios|python|java|rust|django|php)\b/i;

const RECORD_WORDS =
  /\b(?:lists?|tracker|tracking|track|log|collection|catalog(?:ue)?|inventory|library|backlog|database of|manage|organi[sz]e)\b/i;

/** The words for an app that is something else than a list of records; null where it may be one. */
export function otherAppWords(text: string): string | null {
  const found = OTHER_APPS.exec(text);
  return found === null || RECORD_WORDS.test(text) ? null : found[0];
}

/** Frequent words of German, French, Spanish, Italian and Portuguese. */
const FOREIGN: readonly RegExp[] = [
  /\b(?:eine?n?|mit|und|für|ich|mach|erstelle|bitte|liste)\b/gi,
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
  if (/\b(?:the|with|and|my|add|app|make|track|list of|remove)\b/i.test(text)) return false;
  return FOREIGN.some((words) => (text.match(words)?.length ?? 0) >= 2);
}
