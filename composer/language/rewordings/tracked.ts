import { isClosedWord } from "../closed-words.ts";
import type { Domain } from "../domain.ts";
import { domainOfNoun } from "../domains/find-domain.ts";
import { kindOfName } from "../field-kinds.ts";
import { sortOfList } from "../subjects/subjects.ts";
import { listInWords, pluralOf, singularOf } from "../words.ts";
import { fieldsIn } from "./deed-nouns.ts";
import { keptOf } from "./kept-words.ts";
import { keptInPlace } from "./places-run.ts";

/** "My yoga tracker with duration": what it is called by, what it is, and what is told of it. */
const CALLED =
  /^((?:(?:please |can you |could you )?(?:build|create|make|design)(?: me)? )?(?:(?:an?|my|our|the|simple|personal|daily|small|little|basic|easy) )*)((?:[\p{L}-]+ ){0,2}?[\p{L}-]+) (tracker|tracking app|management(?: (?:app|system|software|tool))?|system|software|manager|planner|organi[sz]er|list|app|database|board|log|log ?book|journal|diary|records? book|calendar|inventory|(?:appointment |booking )?scheduler|scheduling(?: (?:app|system|software|tool))?|(?:booking|appointment)s? (?:app|system|software|tool|calendar|book|scheduler|tracker|manager|planner)|crm)(?=$|[.!:,]| (?:with|for|where|to|that|which|including|so|by|per)(?![\p{L}-]))/iu;

/** "Keep track of my yoga", "app for bees", "my bees": the same without a name. */
const OF_THEM =
  /^(?:(?:please |help me |i (?:want|need|would like|'d like) to )?(?:(keep (?:track|a record|a log) of|track|log|record|monitor)(?: (?:my|our|the|all my))?|(?:an? |simple |small |little )*(app|application|tracker|log|journal|diary|planner|organi[sz]er|manager|system|software)(?: (?:for|of|to (?:track|log|record|manage|keep track of)))(?: (?:my|our|the))?|(my|our)) )((?:[\p{L}-]+ )?[\p{L}-]+)(?=$|[.!:,]| with(?![\p{L}-]))/iu;

const DATED = /^(?:log|log ?book|journal|diary|records? book)$/;

/** Apps of these show, play or ask, and keep nothing; where a phone or somebody is cannot be found. */
const OTHERS: Readonly<Record<string, RegExp>> = {
  app: /^(?:art|weather|tv|television|bible|football|soccer|price|poker|chess|vocabulary|vocab|calorie|calories|step|steps|home|house|family|phone|class|work|show|wish)$/,
  board: /^(?:family|class|home|house|work|time|phone|mood|water)$/,
  database: /^(?:family|home)$/,
  inventory: /^(?:stock|grocery|food|drinks?)$/,
  list: /^(?:family|home|class|time|reading|price|packing)$/,
  manager: /^(?:phone|family)$/,
  planner: /^(?:work|study|class|sleep)$/,
  tracker: /^(?:family|phone)$/,
};

/** What happens to them stands in a calendar of its own, and an inventory of it is of what is in it. */
const OF_PEOPLE =
  /(?:^| )(?:famil(?:y|ies)|bands?|teams?|clubs?|schools?|class(?:es)?|church(?:es)?|compan(?:y|ies)|communit(?:y|ies)|groups?|household|couple|kids?|child|children|bab(?:y|ies)|members?|employees?|staff|students?|teachers?|tenants?|rooms?|houses?|homes?|apartments?|propert(?:y|ies)|hotels?|offices?|cars?|vehicles?|boats?|dogs?|cats?|pets?|horses?|chickens?|rabbits?|art|games?|gardens?|plants?|weddings?|part(?:y|ies)|holidays?|customers?|clients?|contacts?|suppliers?|friends?|museums?|restaurants?|schools?|libraries|library|photos?|pictures?|events?|work|jobs?|business|shop|store|choir|village|town|neighbou?rhood)$/;

/**
 * A prompt whose app is called in one word by what it is about, told by the records that are kept of that: a "yoga tracker" has
 * yoga sessions, a "bike log" rides, a "camera inventory" cameras.
 */
export function trackedRecords(prompt: string): string {
  const named = ofPlace(prompt);
  const told = calledByIt(named);
  return told === named ? ofThem(named) : told;
}

const SCHEDULER =
  "(?:(?:booking|appointment)s? )?(?:schedulers?|scheduling(?: (?:app|system|software|tool))?)|(?:booking|appointment)s? (?:app|system|software|tool|calendar|book|tracker|manager|planner)|crm";
/** "Appointment scheduler for a clinic" */
const FOR_PLACE = new RegExp(
  `^((?:(?:please )?(?:build|create|make)(?: me)? )?)(?:(?:an?|my|our|simple|small) )*(${SCHEDULER}) for (?:(?:my|our|an?|the|small|local) )*([\\p{L}&'-]+(?: (?!with(?![\\p{L}]))[\\p{L}&'-]+){0,2})(?=[.!]*$| with )`,
  "iu",
);
/** "car workshop appointments" */
const OF_PLACE =
  /^(?:(?:my|our|the) )?((?:[\p{L}&'-]+ ){0,2}(?:clinic|practice|workshop|garage|business|company|studio|shop|center|centre)) (?:appointments|bookings)(?=[.!]*$)/iu;

/** "estate agents" → "estate agent" */
function oneOf(place: string): string {
  const words = place.toLowerCase().split(" ");
  return [...words.slice(0, -1), singularOf(words.at(-1) ?? "")].join(" ");
}

/** "Clinic appointment scheduler": told by the place first, where that is one that takes appointments. */
function ofPlace(prompt: string): string {
  const named = prompt.replace(FOR_PLACE, (all, wish: string, what: string, place: string) =>
    keptInPlace(oneOf(place), what.toLowerCase()) === null ? all : `${wish}${oneOf(place)} ${what}`,
  );
  return named.replace(OF_PLACE, (all, place: string) =>
    keptInPlace(place.toLowerCase(), "appointment book") === null ? all : `${place} appointment book`,
  );
}

function calledByIt(prompt: string): string {
  const [whole = "", lead = "", about = "", what = ""] = CALLED.exec(prompt) ?? [];
  const words = about.toLowerCase();
  const behind = prompt.slice(whole.length);
  if (
    whole === "" ||
    (keptOf(words) === null && keptInPlace(words, what.toLowerCase()) === null && words.split(" ").some(isClosedWord))
  )
    return prompt;
  const isOtherwiseKnown =
    (behind !== "" || keptOf(words) === null) && domainOfNoun(`${words} ${what}`)?.isList === true;
  const records = isOtherwiseKnown || tellsMore(behind, what) ? null : recordsOf(words, what.toLowerCase());
  // A water tracker is called so already.
  if (
    records === null ||
    (records.endsWith(" tracker") && records === `${words} ${what.toLowerCase()}`) ||
    (/ and /.test(records) && !isBare(behind) && besideLists(records, behind) === null)
  )
    return prompt;
  const name = `${words === "tv" ? "TV" : `${about[0]?.toUpperCase()}${about.slice(1)}`} ${shownIn(what.toLowerCase())}`;
  const wish = /^(?:(?:please |can you |could you )?(?:build|create|make|design)(?: me)? )?/iu.exec(lead)?.[0] ?? "";
  return `${wish}${wish === "" ? "App" : "an app"} called ${inFull(name, records, behind)}`;
}

function ofThem(prompt: string): string {
  const [whole = "", deed, noun = "tracker", own, about = ""] = OF_THEM.exec(prompt) ?? [];
  const kept = whole === "" ? null : keptOf(about.toLowerCase());
  const inPlace = deed === undefined && own === undefined ? keptInPlace(about.toLowerCase(), noun.toLowerCase()) : null;
  const behind = prompt.slice(whole.length);
  if ((kept === null && inPlace === null) || (own !== undefined && (behind !== "" || kept?.isAtHome !== true)))
    return prompt;
  const what = deed !== undefined && /^(?:log|record)/i.test(deed) ? "log" : noun.toLowerCase();
  const records = tellsMore(behind, "") ? null : recordsOf(about.toLowerCase(), what);
  if (records === null || (/ and /.test(records) && !isBare(behind))) return prompt;
  return `App called ${inFull(`${about[0]?.toUpperCase()}${about.slice(1)}`, records, behind)}`;
}

/** "Salon booking app": its bookings. */
function shownIn(what: string): string {
  const [, kept] = /^(booking|appointment)s? /.exec(what) ?? [];
  return kept === undefined ? what : `${kept}s`;
}

/** "“Streaks”: habit tracker with streaks, notes" */
function inFull(name: string, records: string, behind: string): string {
  const beside = isBare(behind) ? null : besideLists(records, behind);
  if (beside !== null) return `“${name}”: ${records}. ${beside}`;
  const rest = / with /.test(records) ? behind.replace(/^(?:: ?| with )/, ", ") : behind.replace(/^: ?/, " with ");
  const isOfOwn = FOR_SOMEBODY.test(rest) && domainOfNoun(rest.split(" ").at(-1) ?? "") !== null;
  return `“${name}”: ${records}${isOfOwn ? "" : rest}`;
}

const WISHED =
  /^(?:an? )?(?:search|filters?|reminders?|calendar(?: view)?|dark mode|charts?|dashboard|export|import|statistics|notifications|(?:monthly |weekly )?reports?|csv export)$/i;

/** "customers and repairs" with status and a calendar: a field of the repairs, and a wish; null where it is neither. */
function besideLists(records: string, behind: string): string | null {
  const [, row = ""] = /^ with (.+?)[.!\s]*$/i.exec(behind) ?? [];
  const parts = row.split(/,? and |, /i);
  const wishes = parts.filter((part) => WISHED.test(part));
  const others = parts.filter((part) => !WISHED.test(part));
  const fields = others.length === 0 ? [] : fieldsIn(others.join(", "));
  if (row === "" || fields === null || !/ and /.test(records)) return null;
  const last = singularOf(records.split(" and ").at(-1) ?? "");
  const told = fields.length === 0 ? [] : [`Each ${last} has ${listInWords(fields)}`];
  return [...told, ...(wishes.length === 0 ? [] : [listInWords(wishes)])].join(". ");
}

/** "… with patients and appointments", "… where I tick each day": what is told is more than a row of fields. */
function tellsMore(behind: string, what: string): boolean {
  if (isBare(behind)) return false;
  const told = behind.toLowerCase();
  if (/^(?:app|board|calendar)$/i.test(what) || /\b(?:daily|tick|ticked|(?:each|every|per) day|goals?)\b/.test(told))
    return true;
  return told
    .split(/(?:[,.:]+| and | with | or | per | including )+\s*/)
    .some(
      (noun) =>
        singularOf(noun) !== noun && !noun.includes(" of ") && !OF_EACH.test(noun) && kindOfName(noun).type === "text",
    );
}

/** What is said of what is noted each time, or wished of all of it: "yoga tracker with sessions, minutes and statistics". */
const OF_EACH =
  /^(?:(?:my |the |all )*(?:sessions|entries|logs|records)|(?:[\p{L}]+ )?(?:statistics|stats|charts|graphs|insights|reminders|streaks)|favou?rite [\p{L}]+)$/iu;

/** Nothing more is told than whom it is for. */
function isBare(behind: string): boolean {
  const told = behind.toLowerCase().replace(/[.!\s]+$/, "");
  return told === "" || FOR_SOMEBODY.test(told);
}

const FOR_SOMEBODY = /^ (?:for|by) (?:(?:my|our|the|an?|all|small|local) )*[\p{L}'-]+(?: [\p{L}'-]+)?$/u;

/** What is kept in an app of this sort that is called by this; null where it is understood as it stands. */
function recordsOf(about: string, what: string): string | null {
  const inPlace = keptInPlace(about, what);
  if (inPlace !== null || /schedul|booking|appointment/.test(what)) return inPlace;
  const kept = keptOf(about);
  if (OTHERS[what]?.test(about) === true) return null;
  if (what === "inventory") return thingsOf(about);
  if (DATED.test(what)) return kept?.dated ?? daysOf(about, what);
  const records = kept?.records ?? null;
  if (what === "calendar") return OF_PEOPLE.test(about) ? null : onDays(records, many(about));
  if (what !== "board" || records !== null) return records;
  return domainOfNoun(many(about)) === null ? onBoard(many(about)) : null;
}

/** "writing journal": of what a log is known of by itself; "bike record book" is a log under another name. */
function daysOf(about: string, what: string): string | null {
  if (what.startsWith("log")) return null;
  if (knownOf(many(about)) !== null) return what.endsWith(" book") ? listOf(many(about)) : null;
  const known = [`${about} log`, `${about} tracker`].find((each) => domainOfNoun(each)?.isList === true);
  if (known !== undefined) return domainOfNoun(`${about} ${what}`)?.isList === true ? null : known;
  return what.endsWith(" book") && domainOfNoun(`${about} records`) === null ? `${about} log` : null;
}

/** "skills on a board": where their states are known. */
function onBoard(records: string): string | null {
  const told = listOf(records);
  const isSorted = knownOf(records)?.views?.some(({ type }) => type === "board") === true;
  return told !== null && isSorted ? `${told} on a board` : told;
}

/** "exams as a calendar": what is known to have its day has a calendar. */
function onDays(kept: string | null, plural: string): string | null {
  const records = kept ?? plural;
  const domain = knownOf(records);
  const hasDay =
    domain === null
      ? kept !== null
      : Object.entries(domain.fields).some(([label, { type }]) => type === "date" && !PAST.test(label));
  return hasDay && !/ (?:and|with) /.test(records) ? `${records} as a calendar` : null;
}

/** Days that are no more than told. */
const PAST = /^(?:bought|purchase|made|found|born|birth|member since|opened|started|moved in|last|signed|added)\b/i;

/** "cameras": what is known to be owned, each with what it cost or where it is. */
function thingsOf(about: string): string | null {
  if (OF_PEOPLE.test(about) || domainOfNoun(`${about} inventory`) !== null) return null;
  const domain = knownOf(many(about));
  return domain !== null && Object.keys(domain.fields).some((label) => OWNED.test(label)) ? listOf(many(about)) : null;
}

const OWNED =
  /^(?:price paid|purchase price|value|current value|bought on|purchase date|serial number|quantity|amount|bottles|pieces|number of .*|condition|expiry date|best before|size)$/i;

/** What is known; "a list of jewelry": of what has no plural. */
function listOf(records: string): string | null {
  if (knownOf(records) === null) return null;
  return singularOf(records) === records ? `a list of ${records}` : records;
}

function knownOf(records: string): Domain | null {
  return domainOfNoun(records)?.domain ?? sortOfList(records);
}

/** "cameras", "jewelry" */
function many(noun: string): string {
  const isSame = [domainOfNoun(noun)?.domain.plural, sortOfList(noun)?.plural].includes(noun);
  return isSame ? noun : pluralOf(singularOf(noun));
}
