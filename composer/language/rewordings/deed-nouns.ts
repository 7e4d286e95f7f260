import { kindOfName } from "../field-kinds.ts";
import { pluralOf, singularOf } from "../words.ts";

const DETERMINED =
  /^(?:(?:my|our|the|their|its|his|her|all|new|some|different|several|various|every|each|an?|two|three|four|\d+|upcoming|any|multiple|list|lists|of|these|those|his|weekly|daily|monthly|open|pending|short|quick|brief|small|simple|detailed) )+/iu;

/** "my students' names" */
const DETAILS_OF =
  /^([\p{L}-]+s)['’] (?:names?|details|contact details|info(?:rmation)?|data|contacts|profiles)(?: and (?:names?|details|contacts))?$/iu;

/** "take attendance every day" */
const EACH_TIME = / (?:(?:every|each|per) (?:day|week|month|lesson|class|session|time)|daily|weekly|every time)$/i;

/** "our singers and their teachers": the nouns of lists alone; null where there is more. */
export function listsIn(words: string): string[] | null {
  const nouns = words
    .split(/,? and |, /i)
    .map((noun) => inSmall(noun.replace(DETERMINED, "").replace(DETAILS_OF, "$1").replace(EACH_TIME, "").trim()));
  return nouns.every(isOfList) ? nouns : null;
}

/** "IT issues" keep their letters. */
function inSmall(noun: string): string {
  return noun
    .split(" ")
    .map((word) => (word === "IT" ? word : word.toLowerCase()))
    .join(" ");
}

/** "each customer", "a technician": the list of them; null for what is no list. */
export function listOfOne(words: string): string | null {
  const noun = words.replace(DETERMINED, "").trim().toLowerCase();
  const last = noun.split(" ").at(-1) ?? "";
  const plural = singularOf(last) === last ? `${noun.slice(0, noun.length - last.length)}${pluralOf(last)}` : noun;
  return !noun.split(" ").some((word) => NO_NOUN.test(word)) &&
    isOfList(plural) &&
    !/^(?:day|week|month|year|time|date|hour|minute)s$/.test(plural)
    ? plural
    : null;
}

/** "due dates and an owner": what each of them has; null where something else is among it. */
export function fieldsIn(words: string): string[] | null {
  const nouns = words.split(/,? and |, /i).map((noun) => noun.replace(DETERMINED, "").trim().toLowerCase());
  const one = nouns.map((noun) => {
    const last = noun.split(" ").at(-1) ?? "";
    return { field: MANY.test(last) ? noun : `${noun.slice(0, noun.length - last.length)}${singularOf(last)}`, last };
  });
  const areFields = one.every(
    ({ field, last }) =>
      field.split(" ").length <= 3 &&
      (!NO_NOUN.test(last) || last === "status") &&
      !NO_FIELD.test(field) &&
      !NO_FIELD.test(last.replace(/^times?$/, "")) &&
      (OF_EACH.test(last) || OWN.test(field) || kindOfName(field).type !== "text") &&
      !MEASURED.test(last),
  );
  return areFields ? one.map(({ field }) => field) : null;
}

function isOfList(noun: string): boolean {
  const words = noun.split(" ");
  const last = words.at(-1) ?? "";
  if (LIST.test(noun)) return true;
  return (
    words.length <= 3 &&
    words.every((word) => /^[\p{L}'-]+$/u.test(word) && !NO_NOUN.test(word)) &&
    (singularOf(last) !== last || MASS.test(last)) &&
    (!OF_EACH.test(last) ||
      MASS.test(last) ||
      /^(?:meeting|case|session|call|class|lecture|visit) notes$/.test(noun)) &&
    (kindOfName(noun).type === "text" || MEASURED.test(last) || MASS.test(last) || noun.endsWith(" notes"))
  );
}

const LIST = /^(?:shopping|grocery|packing|guest|waiting|to-?do|task|wish|check|price)[- ]?list$/;
const MASS = /^(?:attendance|homework|equipment|staff|inventory|stock|maintenance|overtime|mileage|furniture)$/;
/** What stays in the plural. */
const MANY = /^(?:notes|comments|tags|labels|photos|pictures|attachments|files|votes)$/;
/** What each has, beside what a number or a day is. */
const OWN =
  /^(?:(?:call |test )?(?:result|outcome)|(?:borrowed|assigned|written|reported|kept|used) (?:by|to)|author|condition|owner|assignee|title|report|summary|comment|reason|(?:customer |contact )?name|phone(?: number)?|email(?: address)?|amount|quantity|agenda|description|category|location|address|technician|priority|colou?r|type|tag|label|responsible person|person responsible|department|supplier|unit|code|serial number)$/;
/** What is a wish. */
const NO_FIELD =
  /^(?:reminders?|notifications?|alerts?|progress|time|times|hours|stock|totals?|reports|charts?|goals?|budgets?|targets?)$/;

/** What each has, and is none by itself. */
const OF_EACH =
  /^(?:notes|links|photos|pictures|images|pages|dates|times|tags|labels|comments|reviews|ratings|categories|costs|prices|places|points|sets|reps|records|hours|days|weeks|minutes|ingredients|steps|instructions|details|descriptions|thoughts|deadlines|names|titles|values|statuses|addresses|emails|phones|numbers|birthdays|reminders|symptoms|files|attachments|accounts|users|messages|chats|moods|streaks|stock|feedback|colors|colours|stickers|percentages|notifications|filters|charts|graphs|videos|options|answers|changes|data|stars|likes|invitations|access|permissions|updates|reports|news|priorities|owners|assignees)$/;

/** What is counted or paid, each of which is noted by itself. */
const MEASURED =
  /^(?:guests|kids|children|adults|visitors|attendees|marks|expenses|payments|fees|donations|bills|invoices|sales|purchases|scores|grades|results|readings|appointments|reviews|visits|bookings|incomes|deposits|loans|debts|prizes|goals|contributions|dues|pledges|budgets|targets|limits|quotes)$/;

const NO_NOUN =
  /^(?:of|for|to|with|in|on|at|by|from|per|which|who|what|when|where|how|that|is|are|was|as|them|it|they|this|his|i|we|things|ones|totals|status|progress)$/;
