import { coreOf } from "./pieces/piece-heading.ts";
import type { Part } from "./pieces/piece-parts.ts";
import { kindOfPart, type PartKind } from "./pieces/piece-sections.ts";
import type { SectionName, SiteKind } from "./site-kind.ts";

/** "schedule" is what there is each week where there are classes; "talks" of somebody were given on a day. */
export function timedFor(
  { id, sections }: SiteKind,
  parts: readonly Part[],
): (name: SectionName, text: string) => SectionName {
  const isWeekly = sections.includes("timetable") || id === "school" || id === "tutor" || parts.some(isOfClasses);
  const isPerson = /^(?:academic|cv|personal|writer|freelancer)$/.test(id);
  return (name, text) => {
    if (name === "timetable" && /\bmeeting dates\b/i.test(text)) return "events";
    if (name !== "programme") return name;
    if (/^(?:society|club|church|museum)$/.test(id) && TALKS_LISTED.test(text)) return "events";
    if ((isWeekly && /\bschedules?\b/i.test(text)) || /\bweekly (?:programmes?|program)\b/i.test(text))
      return "timetable";
    return isPerson && /\btalks\b/i.test(text) && !/\b(?:i|we) (?:gave|have|held)\b/i.test(text) ? "events" : name;
  };
}

/** "bus timetable", "timetable for winter and summer": nobody takes classes there. */
export function isOfRides(kind: PartKind, text: string, prompt: string): boolean {
  const isTimetable = kind.is === "known" && kind.sections.every(({ name }) => name === "timetable");
  const core = coreOf(text);
  return (
    isTimetable &&
    /time-?table/i.test(core) &&
    (RIDES.test(prompt) || !/^(?:weekly )?time-?tables?$/i.test(core)) &&
    !OF_CLASSES.test(core)
  );
}

/** Who runs these keeps a timetable of departures. */
const RIDES = /\b(?:boats?|boat trips|ferry|ferries|bus(?:es)?|trains?|shuttle|cruises?|steamers?|cable cars?)\b/i;
const OF_CLASSES = /\b(?:class(?:es)?|courses?|lessons?|trainings?|rehearsals?|practices?|sessions?|groups?|school)\b/i;

function isOfClasses({ text }: Part): boolean {
  const kind = kindOfPart(text);
  return kind.is === "known" && kind.sections.every(({ name }) => name === "timetable") && OF_CLASSES.test(text);
}

/** Nobody sleeps there; what a shop offers are no houses. */
export function areOfOthers(names: readonly SectionName[], text: string, { id }: SiteKind): boolean {
  if (names.every((name) => name === "hours"))
    return OF_ANOTHER.test(coreOf(text)) || (CIVIC.has(id) && EMERGENCY.test(coreOf(text)));
  // "Talks I gave" are over.
  if (names.every((name) => name === "programme") && GIVEN.test(coreOf(text))) return true;
  // What is taught is no course with a first day.
  if (id === "tutor" && names.every((name) => name === "courses"))
    return /^(?:(?:our|the|all|school) )*subjects\b/i.test(coreOf(text));
  // What a museum keeps is for no sale.
  if (id === "museum" && names.every((name) => name === "products")) return /\bcollections?\b/i.test(text);
  // What a place has to see is a list of its own.
  if (/^(?:plain|village|travels|hotel|holiday-flat)$/.test(id) && names.every((name) => name === "features"))
    return /^(?:(?:the|our|local|main) )*(?:sights|attractions|landmarks)$/i.test(coreOf(text));
  // A young firm has one product, and no shop.
  if (/^(?:startup|saas|app)$/.test(id) && names.every((name) => name === "products"))
    return /^(?:(?:the|our) )?product$/i.test(coreOf(text));
  // Where one runs, and nothing to be learned.
  if (id === "run" && names.every((name) => name === "courses")) return true;
  // Lessons of an online course begin whenever somebody likes.
  if (id === "online-course" && names.every((name) => name === "courses"))
    return /^(?:(?:our|the|all|video) )*(?:lessons|modules)$/i.test(coreOf(text));
  if (names.every((name) => name === "listings")) return id !== "estate" && /\boffers\b/i.test(text);
  const isOfNights = /\b(?:accommodation|cabins|pitches|suites|apartments|cottages|bedrooms|guest ?rooms)\b/i.test(
    text,
  );
  return names.every((name) => name === "rooms") && !isOfNights && !SLEPT_IN.has(id);
}

/** Rooms of others are for an hour or an evening. */
const SLEPT_IN: ReadonlySet<string> = new Set([
  "hotel",
  "holiday-flat",
  "campsite",
  "farm",
  "animal-farm",
  "stable",
  "yoga",
  "spa",
  "travel",
  "vineyard",
  "wedding-venue",
  "restaurant",
  "bar",
  "pizzeria",
  "brewery",
  "plain",
]);
/** "opening hours of the doctor", on the site of a village. */
const OF_ANOTHER =
  /^(?:opening|office|visiting|surgery|consultation) (?:hours|times) of (?:the |our )?(?:doctors?|gp|library|village shop|shops?|pool|swimming pool|school|town hall|recycling (?:centre|yard|point)|tip|post office|pharmacy|museum|church|community (?:centre|hall)|office)\b/i;
/** Numbers of others stand there, and not when it is open. */
const EMERGENCY = /^(?:(?:important|local) )?emergency (?:phone )?numbers?$/i;
const CIVIC: ReadonlySet<string> = new Set([
  "village",
  "society",
  "club",
  "church",
  "residents",
  "family",
  "school",
  "kindergarten",
  "charity",
  "plain",
  "holiday-flat",
  "hotel",
  "campsite",
]);

/** Talks of a year, each on an evening of its own. */
const TALKS_LISTED =
  /\b(?:talks?|lectures?|speakers?) (?:programmes?|program|list|series|calendar)\b|\b(?:programmes?|program|list|series) of (?:talks|lectures)\b/i;
const GIVEN =
  /^(?:(?:my|our|all) )?(?:(?:past|previous|recent|selected|conference) )*(?:talks|lectures|presentations) (?:(?:that )?(?:i|we) (?:gave|have given|held)|given)$/i;

/** "line-up, schedule by day": who plays, beside when they do. */
export function isLineUp(text: string, others: readonly Part[]): boolean {
  return /^(?:(?:full|band|artist|festival) )?line-?up$/i.test(coreOf(text)) && others.some(isProgramme);
}

function isProgramme({ text }: Part): boolean {
  const kind = kindOfPart(text);
  return kind.is === "known" && kind.sections.some(({ name }) => name === "programme");
}
