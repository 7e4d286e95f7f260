import { kindOfName } from "../field-kinds.ts";
import { listInWords, singularOf } from "../words.ts";

/** Who wishes to do what follows, or what is built for that. */
const WISHED =
  /^(?:(?:hi|hello|hey)[,!. ]+)?(?:(?:i|we) (?:want|need|would like|wish)|i'd like|we'd like|help me|let me)(?: (?:an?|some) (?:(?:simple|small|little|easy) )?(?:app|tool|program|website|web app|system)(?: for (?:my|our|the) [\p{L}'-]+(?: [\p{L}'-]+)?)?)?(?: to| (?:where|in which|with which|so) (?:i|we) can| that (?:lets|allows) (?:me|us)(?: to)?)? /iu;
const BUILT =
  /^((?:(?:please |can you |could you )*(?:build|make|create|design|develop|write)(?: me| us)? )?(?:an?|the|my|our) (?:[\p{L}'-]+ ){0,9}?)(?:(?:where|in which|on which|so|so that) (?:i|we|you|users|people|members|teachers|coaches|staff|customers|parents|students|admins|managers)(?: can| could)?|(?:that|which) (?:lets|allows|helps)(?: (?:me|us|you|users|people|members|teachers|coaches|staff))?(?: to)?|to) (?=[\p{L}])/iu;

/** What is done with records to have them in the app. */
const KEEPS =
  "record|add|enter|create|log|note(?: down)?|write down|track|keep track of|keep (?:an? )?(?:list|record|log|overview)s? of|keep|manage|plan|schedule|list|store|save|register|organi[sz]e|collect|set up|define|upload|import|maintain|handle|catalogu?e|arrange|input|sign up|invite|publish|post|make|take";
/** What is done with one sort of records for another. */
const TIES = "assign|enrol|enroll|register|sign up|book|add|link|allocate|give|award|put";
const SETS = "set(?: up)?|define|choose";
const LENDS = "lend(?: out)?|loan(?: out)?|hand out|give out|check out";
/** What is asked of records that are there. */
const ASKS =
  "see|view|show|know|check|find(?: out)?|filter|sort|search|mark|tick(?: off)?|get|calculate|count|compare|print|export|share|send|rate|vote|look up|be|set|change|update|edit|delete|remove|move|decide|choose|pick|remember|give|use|have|upload|message|chat|pay|receive|measure|assign|understand|visuali[sz]e|monitor|review|follow|cancel|approve";

const ANY = new RegExp(
  `(?:,| and|, and|,? then|,? as well as)(?: to| also| then)? (?=(?:${KEEPS}|${TIES}|${LENDS}|${ASKS}) )`,
  "giu",
);
const KEEP = new RegExp(`^(?:${KEEPS}|${TIES}) (.+)$`, "iu");
/** "set goals and budgets" */
const SET = new RegExp(`^(?:${SETS}) ((?:[\\p{L}-]+ )?(?:goals|budgets|targets|limits|savings goals))$`, "iu");
const TIE = new RegExp(`^(?:${TIES}) (.+?) (?:to|in|into|for|with|on) (.+)$`, "iu");
const LEND = new RegExp(`^(?:${LENDS}) (.+?)(?: to (.+))?$`, "iu");

const LOANS = "loans";

/**
 * What somebody wants to do one after the other, told by the lists that it takes: "I want to keep a list of our singers, plan
 * rehearsals and see who came" is an app with singers and rehearsals.
 */
export function deedsInARow(prompt: string): string {
  const told = prompt.trim();
  const wished = WISHED.exec(told)?.[0];
  const [frame, built] = BUILT.exec(told) ?? [];
  const opening = wished ?? frame;
  if (opening === undefined || /[.;:!?\n](?=.)/.test(told)) return prompt;
  const parts = told
    .slice(opening.length)
    .replace(/[.!?\s]+$/, "")
    .split(ANY);
  const asked = parts.findIndex((part) => listsOf(part) === null);
  const lists = parts.slice(0, asked === -1 ? undefined : asked).flatMap((part) => listsOf(part) ?? []);
  // "recipes and ingredients" alone are understood as they stand.
  const isOneDeed = lists.at(-1) !== LOANS && (asked === 1 || parts.length === 1);
  if (isOneDeed || lists.length < 2) return prompt;
  const wishes = asked === -1 ? [] : parts.slice(asked);
  // "assign each a room" after the wishes: what follows is told by what was asked before.
  if (wishes.slice(1).some((part) => listsOf(part) !== null)) return prompt;
  const head = built === undefined ? "App" : built.trim();
  const own = [...new Set(lists)];
  return [`${head} with ${listInWords(own)}`, ...wishes.map(inFull)].join(". ");
}

function inFull(wish: string): string {
  return `${wish[0]?.toUpperCase() ?? ""}${wish.slice(1)}`;
}

/** The lists that a clause takes; none for "assign them to somebody", null where it is no deed with records. */
function listsOf(clause: string): string[] | null {
  const lent = LEND.exec(clause);
  if (lent !== null) {
    const both = [...(nounsIn(lent[1] ?? "") ?? []), ...(nounsIn(lent[2] ?? "") ?? [])];
    if (both.length > 0 && lent[2] !== undefined) return nounsIn(lent[2]) === null ? null : [...both, LOANS];
  }
  const [, things = "", others = ""] = TIE.exec(clause) ?? [];
  const [tied, to] = [nounsIn(things), nounsIn(others)];
  if (to !== null && (tied !== null || /^(?:them|it|each|people|everyone|someone)$/i.test(things)))
    return [...(tied ?? []), ...to];
  const set = SET.exec(clause)?.[1];
  return nounsIn(set ?? KEEP.exec(clause)?.[1] ?? "");
}

/** "our singers and their teachers": the nouns of lists alone; null where there is more. */
function nounsIn(words: string): string[] | null {
  const nouns = words.split(/,? and |, /i).map((noun) => noun.replace(DETERMINED, "").trim().toLowerCase());
  return nouns.every(isOfList) ? nouns : null;
}

const DETERMINED =
  /^(?:(?:my|our|the|their|its|his|her|all|new|some|different|several|every|each|an?|upcoming|any|multiple|list|lists|of|these|those|his|weekly|daily|monthly) )+/iu;

function isOfList(noun: string): boolean {
  const words = noun.split(" ");
  const last = words.at(-1) ?? "";
  return (
    words.length <= 3 &&
    words.every((word) => /^[\p{L}'-]+$/u.test(word) && !NO_NOUN.test(word)) &&
    (singularOf(last) !== last || /^(?:attendance|homework|equipment|staff|inventory)$/.test(last)) &&
    !OF_EACH.test(last) &&
    (kindOfName(noun).type === "text" || MEASURED.test(last))
  );
}

/** What each has, and is none by itself. */
const OF_EACH =
  /^(?:notes|links|photos|pictures|images|pages|dates|times|tags|labels|comments|reviews|ratings|categories|costs|prices|places|points|sets|reps|records|hours|days|weeks|minutes|ingredients|steps|instructions|details|descriptions|thoughts|deadlines|names|titles|values|statuses|addresses|emails|phones|numbers|birthdays|reminders|symptoms|files|attachments|accounts|users|messages|chats|moods|streaks|stock|feedback|colors|colours|stickers|percentages|notifications|filters|charts|graphs|videos|options|answers|changes|data|stars|likes|invitations|access|permissions|updates|reports|news)$/;

/** What is counted or paid, each of which is noted by itself. */
const MEASURED =
  /^(?:expenses|payments|fees|donations|bills|invoices|sales|purchases|scores|grades|results|readings|appointments|reviews|visits|bookings|incomes|deposits|loans|debts|prizes|goals|contributions|dues|pledges)$/;

const NO_NOUN =
  /^(?:of|for|to|with|in|on|at|by|from|per|which|who|what|when|where|how|that|is|are|was|as|them|it|they|this|his|things|ones|totals|status|progress)$/;
