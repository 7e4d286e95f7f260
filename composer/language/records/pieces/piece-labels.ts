import { readBehind } from "../../asked-behind.ts";
import { isQuestion, MARKED_DAY } from "../../asked-field.ts";
import { kindOfName } from "../../field-kinds.ts";
import { findBeyond, whyOutOfReach } from "../../gaps/beyond.ts";
import type { Label } from "../../pieces/labels.ts";
import { singularOf } from "../../words.ts";
import { FIELD_PLURALS, recordNoun } from "../find-noun.ts";
import { MOVED } from "./piece-field-forms.ts";
import { plainPiece } from "./piece-fields.ts";
import { isInRow } from "./piece-row.ts";

/** "tag everything by campaign", "count of yes at the top": to be done with records, and no name of a field. */
const DONE_WITH =
  /^[\s,;:.!?(-]*(?:and |also )*(?:(?:i|we) (?:can |want to |could )?)?(?:tag|sort|filter|group|search|export|highlight)(?: (?:everything|them|it|each|all|entries|these|those))* (?:by|as|with|in|to|through|for)(?![\p{L}-])|\b(?:at|on) (?:the )?(?:top|bottom)[\s.,]*$/iu;
/** "and see which are about to expire": nobody enters that. */
const SEEN =
  /^[\s,;:.]*(?:and |also |to |then )*(?:(?:see|show|view|find out|check) (?:me )?(?:which|whose|how many|how much|(?:what|who)(?:'s| is| are| has| have| needs?)(?! (?:done|said|it)\b))|know (?:which|whose|what(?:'s| is| are)))(?![\p{L}])/iu;
const ASKED_PLACE = /^[\s,;:.!?(-]*(?:and |also )*(?:when|where|who|whom|how|whether|if)(?![\p{L}-])/iu;
/** "where I keep clients, jobs and crew" */
const KEPT_WHERE =
  /^[\s,;:.]*(?:where|in which) (?:i|we|you|users?|people|staff)(?: can)? (?:keep|track|manage|store|log|list|record|add|see) [\p{L}-]+s$/iu;
/** "session logs by date", "a waiting list for new people": records of their own. */
const OWN_LIST =
  /^(?:[\p{L}-]+ )?(?:[\p{L}-]+ logs|(?:waiting|to-?do|shopping|wish|packing|watch) ?lists?)(?: (?:by|for|of) .+)?$/iu;
/** "I want to enter customer, bike, …": the first of the fields. */
const ENTERED =
  /^(?:(?:and|i|we|i'd|we'd|want|need|would|like|to|should|can|please|be able|just) )*(?:enter|fill in|put in|type in|note down|write down|jot down|note) (?:the |an? )?([\p{L}-]+(?: name)?)$/iu;

/** "tasks in every room": none of the room's fields. */
const OF_EACH =
  /^(?:tasks|visits|payments|lessons|repairs|treatments|sessions|inspections|photos) (?:in|for|of|per|on|at) (?:each|every) [\p{L}-]+$/iu;
/** "quoted price, materials cost, profit" */
const WORKED_OUT = /^(?:gross |net )?(?:profit|margin|balance|loss|age|bmi|abv|gain)$/i;
/** "bike, parts used": what was needed for one. */
const USED =
  /^[\p{L}-]+s (?:spoken|known|learned|covered|supported|preferred|used|needed|ordered|replaced|fitted|bought|done|given|taken|worked)$/iu;
/** "props list, per scene" */
const PER_ONE = /^per (?!(?:day|week|month|year|hour|night)$)[\p{L}]+$/iu;
/** "spendings by flatmates": whose each is. */
const BY_MANY =
  /^by (?:(?!(?:days|weeks|months|years)$)[\p{L}]+s|person|child|kid|family member|friend|member|owner|pet|dog|cat|car|vehicle)$/iu;
/** "with date, wall and metres" */
const BARE_NOUNS = /^\s*, [\p{L}]+ (?:and|&) [\p{L}]+[\s.]*$/iu;
/** "how many grams are left after every print" */
const LEFT_OF = /^how (?:many|much) (?:[\p{L}]+ ){0,2}(?:is|are)(?: still)? left(?![\p{L}])/iu;
/** "room by room" */
const BY_ITSELF = /^(?!day|week|month|year|step|side|one|bit|night)([\p{L}]+) by \1$/iu;
/** "with value, serial number …" */
const WITH_NOUN = /^[\s,]*with (?:the |an? )?[\p{L}]+(?: [\p{L}]+)?$/iu;
/** "drink-by year" */
const BY_DATE = /^(?:[\p{L}]+-by|(?:use|best|drink|eat|sell|sow|plant) by) (?:date|day|year|month|time)$/iu;
/** "metres per ball", "nightly rate": what is noted of each, by its name. */
const NOTED: ReadonlySet<string> = new Set(["money", "date", "time", "phone", "image", "rating"]);
const RATE = /^[\p{L}]+s per (?!(?:day|week|month|year|person|head|category)$)[\p{L}]+$/iu;
const SUMMED =
  /\b(?:sum|spent|spending|balance|owed|owing|outstanding|profit|remaining|left|due|overdue|saved|earned|sorted?|count|reminders?|alerts?|each|every|all|per (?:day|week|month|year|person|category))\b/i;
const VIEW =
  /\b(?:gallery|page|board|charts?|graphs?|calendar|tables?|timeline|view|overview|dashboard|totals?|sum|search|filter|map|button|statistics|stats|summary|see|show|shows)\b/i;
/** "pull one at random for practice": of the records. */
const AT_RANDOM = /\b(?:one|two|three|some|a few) (?:of them )?(?:at random|by chance|randomly)(?![\p{L}])/iu;
/** "that logs every session with the river" */
const WITH_ONE = /^[\s,]*with (?:the|its|an?) [\p{L}-]+[\s.]*$/iu;
/** "move jobs from waiting to ready" */
const STAGES = /^(?:move|drag|push) [\p{L}]+ (?:from|through|between|across) /iu;

const LEVEL =
  "low|medium|middle|high|mild|moderate|severe|small|large|easy|hard|difficult|good|bad|okay|ok|poor|none|critical";
/** "low medium high" */
export const LEVELS = new RegExp(`^(?:${LEVEL})(?: (?:${LEVEL}))+$`, "i");

/** What nobody keeps in a field, in whatever row it stands: "day, seats, chat". */
export const OUT_OF_REACH =
  /^(?:(?:group |in-app |live |internal |team )?chat(?:ting)?|(?:live |real-?time |gps )(?:location|tracking|position)(?: of .+)?|push (?:messages?|notifications?))$/i;

/** ". Average rating": asked of what was told before, and no field of it. */
export const MEASURE_APART =
  /^\s*[.;!?]\s*(?:the )?(?:(?:average|total|sum|highest|lowest|overall|biggest|largest|smallest|longest|shortest|fastest) |(?:class|group|team|club) average|[\p{L}]+ this (?:month|week|year)(?![\p{L}])|next [\p{L}]+ first|[\p{L}]+ count[\s.!]*$)/iu;

/** What a piece is among the records of a prompt, by its words and its neighbours. */
export function meantLabel(label: Label, words: string, before: Label | null, next: Label | null): Label {
  const plain = plainPiece(words);
  // ", tags and dark mode"
  if (label === "LOOK" && /^(?:tags|labels|folders|categories|priorities|due dates)$/i.test(plain)) return "FIELD";
  // "personal bests, shoes and charts"
  if (label === "LOOK" && before !== "LOOK" && next !== "LOOK" && isThings(words, plain)) return "FIELD";
  if (/^(?:FIELD|LIST|WISH)$/.test(label) && OUT_OF_REACH.test(plain)) return "BEYOND";
  if (next === "OPTION" && MOVED.test(plain)) return "FIELD";
  if (before === "FIELD" && LEVELS.test(plain)) return "OPTION";
  if (label === "HEAD" && next === "FIELD" && isEntered(words)) return "FIELD";
  if (label === "WISH" && (BY_DATE.test(plain) || (before === "FIELD" && WORKED_OUT.test(plain)))) return "FIELD";
  if (label === "WISH" && next === "FIELD" && LEFT_OF.test(plain)) return "FIELD";
  if (label === "WISH" && MARKED_DAY.test(plain)) return "FIELD";
  const isApart = MEASURE_APART.test(words);
  if (label === "WISH" && !isApart && before === "FIELD" && (next === "FIELD" || next === null) && isNoted(plain))
    return "FIELD";
  if (label === "WISH" && AFTER_FIELDS.has(before ?? "HEAD") && SURELY_NOTED.test(plain)) return "FIELD";
  if (isInRow(label, words, plain, before, next)) return "FIELD";
  if (label === "WISH" && BY_ITSELF.test(plain)) return "FIELD";
  if (label === "WISH" && next === "FIELD" && WITH_NOUN.test(words) && !VIEW.test(words)) return "FIELD";
  if (label === "WISH" && before === "FIELD" && BARE_NOUNS.test(words) && !VIEW.test(words)) return "FIELD";
  if (label === "WISH" && before === "HEAD" && next === "FIELD" && PER_ONE.test(plain)) return "FIELD";
  if (label === "WISH" && before === "HEAD" && BY_MANY.test(words.trim())) return "FIELD";
  if (label === "LIST" && before === "FIELD" && kindOfName(plain).type === "checkbox") return "FIELD";
  if (label === "LIST" && (PLACES_LEFT.test(plain) || NO_LIST.test(plain))) return "WISH";
  if (label === "LIST" && before !== "HEAD" && (USED.test(plain) || MEASURE.test(plain) || OF_ONE.test(plain)))
    return "FIELD";
  if (label === "FIELD" && before === "LIST" && areTheirs(words)) return "LIST";
  if (label === "FIELD" && (OWN_LIST.test(plain) || OF_EACH.test(plain))) return "LIST";
  if ((label === "BEYOND" || label === "LIST") && STAGES.test(plain)) return "WISH";
  if (label === "LIST" && before === "FIELD" && next === null && GIVEN.test(plain)) return "FIELD";
  if (label === "LIST" && before !== "HEAD" && DAYS_OF.test(plain)) return "FIELD";
  if (label === "LIST" && /^belongs? to (?:an?|one|the) [\p{L}-]+$/iu.test(plain)) return "FIELD";
  if (label === "TOOL" && AT_RANDOM.test(plain)) return "WISH";
  if (label === "BEYOND" && WITH_ONE.test(words) && (whyOutOfReach(plain) ?? findBeyond(plain)) === null)
    return "FIELD";
  // There are no sections where fields are told: "vendors with contacts" are a list, "a gallery of the cats" a view.
  if (label === "PART") return VIEW.test(plain) || next === "SAY" ? "WISH" : "LIST";
  if (label === "FIELD" && (DONE_WITH.test(words) || SEEN.test(words))) return "WISH";
  return label === "LIST" && ASKED_PLACE.test(words) && !KEPT_WHERE.test(words) ? "FIELD" : label;
}

/** "shoes" between commas are told, and no look. */
function isThings(words: string, plain: string): boolean {
  const noun = plain.toLowerCase();
  return COMMA_OR_AND.test(words) && /^[\p{L}]+s$/u.test(noun) && recordNoun(noun)?.domain !== undefined;
}
const COMMA_OR_AND = /^\s*(?:,|and )/i;

/** "products, orders and totals" */
const NO_LIST = /^(?:(?:grand |running )?totals|sub-?totals|averages|rankings?|leader ?boards?|standings)$/i;
/** "classes, students and places left" */
const PLACES_LEFT = /^(?:places|spots|seats|slots|spaces|tickets) (?:left|available|remaining|open|free)$/i;
/** "hive, date, queen seen, treatments": what was given or seen at one of them. */
const GIVEN = /^(?:treatments|symptoms|triggers|side effects|remarks|observations|tools used|materials used)$/i;

/** "leads, calls and follow-up dates": a day that each of them has. */
const DAYS_OF =
  /^(?!(?:exam|event|show|concert|tour|gig|court|test|term|key|important|special|vaccination)\b)[\p{L}-]+ (?:dates|deadlines)$/iu;

/** "trips, kilometers and fuel": what is measured is no list. */
const MEASURE = /^(?:kilomet(?:er|re)s|km|miles|mileage|lit(?:er|re)s|gallons|calories|kcal|minutes|temperature)$/i;

/** "destinations, dates, hotels": when each of them is. */
const OF_ONE = /^(?:dates|times|ages|prices|durations|quantities|amounts|statuses|due dates)$/i;

const AFTER_FIELDS: ReadonlySet<Label> = new Set(["FIELD", "OPTION", "WISH"]);
const THEY = "(?:it|they|he|she|each(?: one)?|this)(?:'s|'re| is| are| was| were)?";
/** "which cage each one is in", "what I think it's worth", "score out of 10", "a long text for its history", "when it runs out". */
const SURELY_NOTED = new RegExp(
  `^(?:${[
    `(?:in |on )?which [\\p{L}]+ ${THEY}(?: [\\p{L}]+)?(?: (?:in|on|at|from|for|with|to|by))?`,
    "(?:what|how much) (?:i|we) (?:think|reckon|guess|believe|suppose) (?:it|they)(?:'s|'re| is| are) worth(?: now| today)?",
    "(?:an? )?(?:score|rating|mark|stars)(?: (?:out )?of|,? from)? \\d+(?:-\\d+)?",
    "(?:an? )?(?:long(?:er)?|free|multi-?line) text (?:for|about|on|with) (?:its |the |their |my )?[\\p{L}]+(?: [\\p{L}]+)?",
    "when (?:it|they) (?:runs?|ran) out",
    "(?:(?:my|some|personal|short) )*(?:notes|comments|remarks)",
    "(?:if|whether) (?:it's|they're|it is|it was|they are|they were) an? (?:personal best|pb|new one|repeat|gift|original|copy|first edition)",
  ].join("|")})$`,
  "iu",
);

const STILL_TO_PAY = /^how much (?:is |are )?(?:still |left )?(?:to pay|owed|owing|outstanding)$/i;
/** "what we agreed to do next", "roughly what it's worth today" */
const ASKED_OF = /^(?:roughly |about )?(?:what|where|why|how) (?:i|we|it|they|he|she|it's|they're)(?:'s|'ve)? /i;
const ASKS_FOR =
  /\b(?:owes?|missing|overdue|late|left|needs?|need|should|could|can|must|most|least|best|worst|total|altogether|each month|per|so far|ahead|behind|short|next due|going)\b/i;

/** "next due at how many hours", "nightly rate" */
function isNoted(words: string): boolean {
  if (VIEW.test(words) || /\b(?:lists?|by|grid|cards)\b(?! (?:the|an?)\b)/i.test(words) || words.split(" ").length > 7)
    return false;
  if (readBehind(words) !== null || / yet\??$/i.test(words) || STILL_TO_PAY.test(words)) return true;
  if (ASKED_OF.test(words) && !ASKS_FOR.test(words)) return true;
  if (SUMMED.test(words)) return false;
  const isNamed = words.split(" ").length <= 4 && !isQuestion(words) && NOTED.has(kindOfName(words).type);
  return RATE.test(words) || isNamed;
}

/** "dog walking: dogs, owner": what is done is said of the dogs. */
export function areTaken(head: string, words: string): boolean {
  const noun = plainPiece(words).toLowerCase();
  const stem = singularOf(noun);
  return (
    stem !== noun && new RegExp(`(?:^|\\s)${stem}[- ][\\p{L}]+ing[\\s:]*$`, "iu").test(head) && /^[\p{L}]+$/u.test(noun)
  );
}

/** "clients, their dogs" */
function areTheirs(words: string): boolean {
  const noun = /^[\s,]*(?:and )?their ([\p{L}-]+)[\s,]*$/iu.exec(words)?.[1]?.toLowerCase();
  return noun !== undefined && !FIELD_PLURALS.test(noun) && recordNoun(noun) !== null;
}

function isEntered(words: string): boolean {
  const noun = ENTERED.exec(words.replace(/^[\s,;:.!?(-]+|[\s,;:.]+$/g, ""))?.[1]?.toLowerCase();
  return noun !== undefined && singularOf(noun) === noun;
}
