import { clubWords } from "./clubs.ts";
import { columnsAsStates } from "./columns.ts";
import { deedsInARow } from "./deeds-in-a-row.ts";
import { keptOnBoards } from "./kept-on-boards.ts";
import type { Domain } from "../domain.ts";
import { domainOfNoun } from "../domains/find-domain.ts";
import { kindOfName } from "../field-kinds.ts";
import { isUsuallyOf } from "../records/relations/usual-parents.ts";
import { signUpWords } from "./sign-ups.ts";
import { rowOfPlace } from "./row-of-place.ts";
import { classWords, schoolWords } from "./school-heads.ts";
import { toolsInWords } from "./tool-heads.ts";
import { notesInWords } from "./note-heads.ts";
import { makersWords } from "./maker-heads.ts";
import { appsInFull } from "./app-heads.ts";
import { toldPaths } from "./state-paths.ts";
import { toldStates } from "./states.ts";
import { plainPhrases } from "./phrases.ts";
import { pairedNouns } from "./paired-nouns.ts";
import { looksInHeads } from "./looks-in-heads.ts";
import { homeWords } from "./home-heads.ts";
import { seenApart } from "./seen-apart.ts";
import { leagueWords } from "./leagues.ts";
import { moneyWords } from "./money-heads.ts";
import { plannedOccasions } from "./planned.ts";
import { markedAs, measuredOnEach, toldOwnStates } from "./own-states.ts";
import { wordsOfLanguages } from "./languages.ts";
import { trackedRecords } from "./tracked.ts";
import { listInWords, pluralOf, singularOf } from "../words.ts";

/** "Client and project tracker for a web designer …" */
const NAMED_BY_TWO =
  /^((?:(?:please |can you |could you )?(?:build|create|make|design|develop)(?: me)? )?(?:an? |the |my |our )?(?:(?:simple|small|basic|easy|little|personal) )?)([\p{L}-]+(?: [\p{L}-]+)?) (?:and|&) ([\p{L}-]+(?: [\p{L}-]+)?) (?:tracker|manager|planner|organi[sz]er|management(?: (?:app|system|tool|software))?|tracking (?:app|system)|database|app|log)(?![\p{L}-])/iu;

/** Who uses it, and nothing else. */
const FOR_TRADE =
  /^ for (?:small )?(?:freelancers|contractors|consultants|businesses|companies|photographers|designers|landlords|plumbers|electricians|builders|agencies)[.!]*$/i;

/** What is told behind the name. */
const TOLD_BEHIND = /(?::| with | including | which | that )/i;

/** One after the other, each on what those before it made of the prompt. */
const STEPS: readonly ((prompt: string) => string)[] = [
  looksInHeads,
  plainPhrases,
  pairedNouns,
  toolsInWords,
  notesInWords,
  moneyWords,
  leagueWords,
  signUpWords,
  classWords,
  deedsInARow,
  columnsAsStates,
  keptOnBoards,
  toldPaths,
  rowOfPlace,
  plannedOccasions,
  seenApart,
  homeWords,
  makersWords,
  schoolWords,
  clubWords,
  usualWords,
  twoInName,
  streakInName,
  signUpSheet,
  formOfOrders,
  quoteOfParts,
  costOfParts,
  toldStates,
  boardOfStates,
];

/** A prompt whose head tells in one word what records take several to tell, told by these. */
export function toldHead(prompt: string): string {
  return STEPS.reduce((text, reword) => reword(text), prompt);
}

/** "… with customers and payments" */
function hasLists(rest: string): boolean {
  return rest
    .toLowerCase()
    .split(/(?:,| and | with |:)+\s*/)
    .some(
      (noun) =>
        singularOf(noun) !== noun &&
        kindOfName(noun).type === "text" &&
        domainOfNoun(noun)?.words.length === noun.length,
    );
}

/** What an app is often called by, and what its records are told by; what stands earlier goes first. */
const REWORDINGS: readonly (readonly [said: RegExp, told: string])[] = [
  [
    /^(?:(?:please )?(?:build|make|create)(?: me)? )?an? (project|team|task|kanban|sprint) board (?:where|on which) (?:users|people|we|i|everyone|members) can (?:add|create|enter) (tasks|cards|tickets)(?= with(?![\p{L}]))/iu,
    "A $1 task board with $2",
  ],
  [
    /^(?:an? |my |our )?book inventory(?: for (?:an? |my |our |the )?(?:[\p{L}-]+ ){0,2}[\p{L}-]+)?(?: with|:) /iu,
    "An app called “Book inventory”: books with title, ",
  ],
  [
    /^(?:an? |my |our )?((?:[\p{L}-]+ ){1,2}equipment) inventory(?: for (?:an? |my |our |the )?(?:[\p{L}-]+ ){0,2}[\p{L}-]+)?(?: with|:) /iu,
    "An app called “$1 inventory”: equipment with name, ",
  ],
  [
    /^((?:an? |my )?)(tasting (?:journal|notes|notebook|log|diary)) for (whisk(?:e)?y|wines?|beers?|coffees?|teas?|gin|rum|cheeses?|chocolates?|cigars?|sake|cider)(?![\p{L}-])/iu,
    "$1$3 $2",
  ],
  [
    /^((?:an? |my |our )?(?:[\p{L}'-]+ ){1,4}sign[- ]?ups?)(?: app| sheet| list)? with (teachers|rooms|tutors|advisors|doctors|coaches|instructors) and (?:(?:their )?(?:free )?)?time ?slots[.!]*$/iu,
    "App called “$1” with $2 and appointments, each appointment has a date, time and booked by",
  ],
  [
    /^(?:an? |my )?(?:salary|net salary|wage|net pay|take[- ]home pay) calculator(?:,? from)? gross to net(?: with (?:the )?(?:income )?tax(?: rate)?(?:,? and (?:the )?(?:social security|insurance|pension)(?: rate)?)?)?[.!]*$/iu,
    "Take-home pay calculator",
  ],
  [
    /^((?:an? |my |our )?)((?:weekly )?)timetable for (?:(?:the|my|our) )?(school|college|university)(?![\p{L}-])/iu,
    "$1$2$3 timetable",
  ],
  [
    /^(?:(?:keep )?track(?: of)?|log|monitor|record|check) (?:the )?temperatures? (?:of|in) (?:(?:my|our|all|the) )*(fridges?|freezers?|refrigerators?|cold rooms?|coolers?)(?![\p{L}-])/iu,
    "Temperature log for my $1",
  ],
  [
    /^((?:an? |my |our |the )?(?:[\p{L}-]+ ){0,2}(?:change ?log|release notes)) (?:page|web ?site|site)(?= (?:with|where|that|for)(?![\p{L}]))/iu,
    "$1",
  ],
  // "…, photos and dark mode": the look is no part of what stands before it.
  [/(?<=[,:][^,.;:]+|\bwith [^,.;:]+),? and (?=(?:an? )?(?:dark|light) (?:mode|theme)[.!\s]*$)/i, ", "],
  [
    /^(?:an? |my |our |the )?(team|company|office|engineering|tech|business) roadmap(?: app| board)?[.!]*$/i,
    "App called “$1 roadmap”: roadmap items",
  ],
  [/^((?:an? |my |our )?(?:staff|work|employee|team|shift) (?:rota|roster)) (?:app|maker|tool|planner)[.!]*$/i, "$1"],
  [
    /^(?:an? |my )?(?:landlord|rent|rental|tenants?) (?:app|tracker|list)(?: for (?:me|landlords))? (?:to see|to track|that shows?|which shows?|showing|with) who (?:has |have )?(?:(?:not )?paid|owes)(?: (?:the |their |his )?rent)?(?: (?:this|each|every) month)?[.!]*$/i,
    "Landlord app with tenants and rent payments",
  ],
  [
    /^((?:an? |my |our )?(?:[\p{L}-]+ )?checklist) (?:per|for (?:each|every)) (room|area|zone|shop|store)(?: for (?:my|our|the) [\p{L}]+)?(?=[.!]*$)/iu,
    "$1 by $2",
  ],
  [
    /^([^]*\b(?:holidays?|leave|absences?|vacations?|time off)\b[^]*?[,:] |[^]*\b(?:holidays?|leave|absences?|vacations?|time off) (?:requests? )?with )from,? (?:and )?(?:to|until)(?=,| and |[.!]*$)/i,
    "$1start date, end date",
  ],
  [
    /^(?:the |an? )?(?:digital |online )?menu for (?:my|our|the|an?) (restaurant|bistro|pizzeria|caf[eé]|bar|food truck|coffee shop)(?= with (?:the )?(?:categories|photos|pictures|prices))/i,
    "$1 menu",
  ],
  [
    /^((?:(?!\b(?:customers|clients)\b)[^])*\bjobs\b(?:(?!\b(?:customers|clients)\b)[^])*?),? and (what (?:each|every) (customer|client) owes)/i,
    "$1, $3s and $2",
  ],
  // What runs behind a shop is no site.
  [
    /^((?:please )?(?:(?:build|create|make)(?: me)? )?(?:an? |the |my |our )?(?:simple |small )?)(?:back[- ]?office|admin (?:panel|dashboard|app|tool|area|system))(?: (?:app|system|tool))? (for|of) ((?:my|our|an?|the) )(?:small )?(?:(?:online|web|internet|e-?commerce) )?(shop|store|business)(?![\p{L}-])/iu,
    "$1back office $2 $3$4",
  ],
  [
    /^((?:an? |the |my |our )?)(?:online|web|internet|e-?commerce) ((?:shop |store )?(?:manager|management|back ?office|(?:orders?|inventory|stock|products?|returns?) (?:manager|management|tracker|app|system|tool))(?![\p{L}-]))/iu,
    "$1$2",
  ],
  [
    /^(?:(?:an? )?(?:app|list|tracker|overview) (?:to (?:track|see|know|record)|for|of|that (?:tracks|shows)) )?(?:who|which (?:employee|colleague|person|student|driver|teacher|team member)) has (?:which|what) ((?!what\b)[\p{L}-]+?)s?[.!]*$/iu,
    "$1 list with name, serial number, assigned to and given on",
  ],
  // "Food truck inventory and sales": called by two lists.
  [
    /^((?:(?!app |with |for |and |of )[\p{L}-]+ ){1,3})(inventory|stock|sales|orders|bookings|appointments|check[- ]?ins?) (?:and|&) (sales|orders|invoices|payments|suppliers|customers|employees|deliveries|expenses)[.!]*$/iu,
    "$1app with $2 and $3",
  ],
  [/\bwho owes (?:my|our) (?:business|company|shop|firm|store)(?: money)?(?![\p{L}-])/iu, "who owes us money"],
  [/(\btenants\b[^]*?[, ])who (?:has |have )?paid(?: (?:the |their )?rent)?(?=,| and |[.!]*$)/i, "$1payments"],
  [
    /(\b(?:tenants|customers|clients)\b[^]*?[, ])which (repairs|jobs|orders) are (?:still )?open(?=,| and |[.!]*$)/i,
    "$1$2",
  ],
  // Of a shop it has its customers, and of one's own the shops.
  [
    /^((?:an? |my |our )?)(?:digital )?(?:loyalty|stamp|punch|coffee|reward) cards?(?: (?:app|program(?:me)?|tracker|system))? (?:for|in|at) (?=(?:my|our|the|an?) (?!wallet|phone|family|own))/i,
    "$1stamp card app for ",
  ],
  [
    /^(?:an? |my |our )?(?:meeting )?agenda timer(?: with (?:topics|items|points)(?: and (?:their )?(?:minutes|durations?|times?))?)?[.!]*$/i,
    "Agenda timer: Welcome 5 minutes, Updates 10 minutes, Discussion 15 minutes, Next steps 5 minutes",
  ],
];

/** "Weekly timetable for school with subjects and rooms", "meeting agenda timer with topics and minutes" */
function usualWords(prompt: string): string {
  return REWORDINGS.reduce(
    (told, [said, as]) => told.replace(said, as),
    trackedRecords(appsInFull(measuredOnEach(markedAs(toldOwnStates(wordsOfLanguages(prompt.trim())))))),
  );
}

/** "Roadmap board with now, next and later" */
const BOARD =
  /^((?:an? |my |our )?)((?:[\p{L}-]+ ){0,3}?)(?:kanban(?: board)?|board)(?: (?:with|for|of)|:) (?:the )?(?!columns |lanes |stages )((?:[\p{L}'-]+(?: [\p{L}'-]+){0,2}?(?:, and |, | and |\/)){1,7}[\p{L}'-]+(?: [\p{L}'-]+)?)[.!\s]*$/iu;
const STATE =
  /^(?:backlog|to[- ]?do|doing|in (?:progress|work|transit|repair)|new|open|ready|waiting(?: for [\p{L}]+)?|picked up|sent out|on hold|[\p{L}]{3,}(?:ed|ing)|done|now|next|later|ideas?|drafts?|drafting|in review|review|published|waiting|blocked|testing|shipped|live|finished|won|lost|approved|archived|someday)$/iu;

/** What stands in the columns of a board are the states of what is on it. */
function boardOfStates(prompt: string): string {
  const [, , of = "", row = ""] = BOARD.exec(prompt.trim()) ?? [];
  const states = row.split(/, and |, | and |\//i);
  const others = states.filter((each) => !STATE.test(each));
  const isState = others.every((each) => kindOfName(each).type === "text");
  if (states.length < 2 || others.length > 1 || !isState) return prompt;
  const things = /^(?:tasks? |to-?dos? |)$/i.test(of) ? "Kanban " : of;
  return `${things}board with columns ${listInWords(states)}`;
}

/** "Recipe cost calculator with ingredients": a list whose lines are added up. */
function costOfParts(prompt: string): string {
  const [, named = ""] =
    /^(?:an? |my )?((?:recipe|food|dish|meal|menu|baking|cake) cost(?:s|ing)?) (?:calculator|app|tool)(?: (?:with|from|for|by) (?:the )?(?:price of (?:the )?)?ingredients(?: and (?:their )?(?:prices|quantities|costs))?)?[.!\s]*$/i.exec(
      prompt.trim(),
    ) ?? [];
  return named === ""
    ? prompt
    : `An app called “${named}”: ingredients with quantity, price per unit and cost = quantity * price per unit`;
}

/** "Reading streak tracker with pages per day" */
const STREAK_OF =
  /^((?:an? |my |our )?)(?!habits? )([\p{L}-]+(?: [\p{L}-]+)?) streaks? (?:app|tracker|counter|log)(?: (?:with|for|that (?:counts|tracks))(?: (?:the )?(?:number of )?)?([\p{L}-]+)(?: (?:per|each|a|every) day)?)?[.!\s]*$/iu;

/** What is counted by its streak is a log of days; habits are ticked. */
function streakInName(prompt: string): string {
  if (/^habit streaks? (?:app|tracker|counter)[.!\s]*$/i.test(prompt.trim())) return "Habit tracker with streaks";
  const [, , activity = "", measure = ""] = STREAK_OF.exec(prompt.trim()) ?? [];
  if (activity === "") return prompt;
  return `Daily ${activity.toLowerCase()} log: date, ${measure === "" ? "minutes" : measure.toLowerCase()}, streak`;
}

/** "Quote calculator for painters with square metres, coats and price per metre" */
const QUOTE_OF =
  /^((?:an? |my |our )?(?:[\p{L}-]+ ){0,2}?(?:quote|price|estimate|cost|quotation)) (?:calculator|estimator)(?: for (?:my |our |an? )?[\p{L}-]+(?: [\p{L}-]+)?)?(?: (?:with|from|by)|:) (?:the )?((?:[\p{L}-]+(?: (?!per )[\p{L}-]+)?, ){0,2}[\p{L}-]+(?: (?!per )[\p{L}-]+)?),? and ((?:price|rate|cost|charge) (?:per|an?) [\p{L}-]+(?: [\p{L}-]+)?|hourly rate|day rate)[.!\s]*$/iu;

/** Amounts and one price for each of them are multiplied. */
function quoteOfParts(prompt: string): string {
  const [, named = "", amounts = "", price = ""] = QUOTE_OF.exec(prompt.trim()) ?? [];
  const all = [...amounts.split(/, | and /), price];
  if (named === "" || amounts.split(/, /).some((each) => kindOfName(each).type === "money")) return prompt;
  return `${named} calculator: ${all.join(" * ")}`;
}

/** "Cake order form with flavour and pickup date": what is sent is a list of orders. */
function formOfOrders(prompt: string): string {
  return prompt.replace(
    /^((?:an? |my |our )?(?:[\p{L}-]+ ){0,2})(orders?|bookings?|job|repair|quote|complaints?) (?:forms?|sheets?|slips?)(?= with |:)/iu,
    (_all, before: string, noun: string) =>
      `${before.replace(/^an? /i, "")}${pluralOf(singularOf(noun.toLowerCase()))}`.replace(
        /\brepair jobs$/i,
        "repairs",
      ),
  );
}

/** "Potluck sign-up sheet with dish and name", "sign-up sheet for volunteers": a list of those who sign. */
function signUpSheet(prompt: string): string {
  return prompt
    .replace(/^((?:an? )?)sign(?:ing)?[- ]?up (?:sheets?|lists?) (?:for|of) /i, "List of ")
    .replace(/^((?:an? |my |our )?(?:[\p{L}-]+ ){1,2})sign(?:ing)?[- ]?up (?:sheets?|lists?)(?![\p{L}-])/iu, "$1list")
    .replace(
      /^((?:an? |my |our )?(?:(?:school|class|church|team|office) )?(?:bake sale|potluck|snacks?|treats?|dish)) sign[- ]?ups?(?= with )/i,
      "$1 list",
    )
    .replace(
      /^(?:an? |our )?((?:event|workshop|class|course|camp|tournament|race|activity|trip) sign)[- ]?ups?(?: (?:app|list|sheet))? with (?=names?\b)/i,
      "An app called “$1-up”: participants with ",
    );
}

/**
 * A prompt whose app is called by two sorts of records, told by both: "client and project tracker for …" tracks clients and
 * projects. The same where the two are no lists of their own.
 */
function twoInName(prompt: string): string {
  const [whole = "", before = "", one = "", other = ""] = NAMED_BY_TWO.exec(prompt.trim()) ?? [];
  const known = [one, other].map((noun) => domainOfNoun(noun.toLowerCase()));
  const [first, second] = known;
  if (!first || !second || first.domain === second.domain) return prompt;
  // An inventory is told by what is in it.
  if (/^(?:inventory|stock)$/i.test(one) || /^(?:inventory|stock)$/i.test(other)) return prompt;
  if (first.words.length !== one.length || second.words.length !== other.length) return prompt;
  // "income and expense tracker": what cannot be counted is one list of both, or known by itself.
  if ([first, second].some(({ domain }) => domain.plural === domain.singular)) return prompt;
  const rest = prompt.trim().slice(whole.length).replace(FOR_TRADE, "");
  const singulars = [first.domain.singular, second.domain.singular] as const;
  const areRelated = isUsuallyOf(singulars[0], singulars[1]) || isUsuallyOf(singulars[1], singulars[0]);
  // What is told of two that have nothing to do with each other may be of either: "book and movie tracker with rating".
  if (!areRelated && TOLD_BEHIND.test(rest) && !hasLists(rest)) return prompt;
  const lead = /^(?:(?:my|our|the|an?) )?$/i.test(before) ? "App" : `${before}app`;
  return `${lead} to track ${many(one, first.domain)} and ${many(other, second.domain)}${rest}`;
}

function many(noun: string, { singular, plural }: Domain): string {
  if (noun.toLowerCase() === singular) return plural;
  const words = noun.toLowerCase().split(" ");
  const last = words.at(-1) ?? "";
  return [...words.slice(0, -1), singularOf(last) === last ? pluralOf(last) : last].join(" ");
}
