import { asLabel } from "../../words.ts";
import { findAll, type Reading, type Span, touches } from "../../recognizer.ts";

export interface Fact {
  label: string;
  value: string;
  href?: string;
}

export interface FactsRead {
  hours: Fact[];
  contact: Fact[];
  spans: Span[];
}

const DAY =
  "(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun)(?:day|sday|nesday|rsday|urday)?s?|weekdays|weekends?|daily|every ?day|(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)s?";
const TIME = "\\d{1,2}(?:[:.]\\d{2})? ?(?:am|pm|h\\b|o'clock)?";
const HOURS = new RegExp(
  `\\b(?:(?:and |are |is |it's |it is |we are |we're )?(?:opening hours|open(?:ing)?|hours)(?: are| is|:)? )?((?:${DAY})(?:(?: ?(?:-|to|until|till|through|and|&|,) ?| )(?:${DAY}))*)(?: from|:|,)? ((${TIME}) ?(?:-|to|until|till) ?(${TIME})(?: and (${TIME}) ?(?:-|to) ?(${TIME}))?|closed)`,
  "g",
);
/** "every Tuesday at 7.30pm in the village hall" */
const MEETING = new RegExp(
  `\\b(?:(?:we |they |it )?(?:meet|train|rehearse|play|practi[sc]e|are)(?: (?:every|on|each))* |rehearsals?(?: are)?(?: on| every)? |training(?: is)?(?: on| every)? |every |each |on )?((?:${DAY})(?: ?(?:and|&|,) ?(?:${DAY}))*)(?: evenings?| mornings?| nights?| afternoons?)?,?(?: at| from)? (\\d{1,2}(?:[:.]\\d{2})? ?(?:am|pm)|\\d{1,2}[:.]\\d{2})(?:(?:,| and|,? &) (\\d{1,2}(?:[:.]\\d{2})? ?(?:am|pm)|\\d{1,2}[:.]\\d{2}))?(?:,? ?(?:at|in) ((?:the |our )?(?:[\\p{L}'.]+ ){0,4}(?:hall|church|centre|center|club ?house|pub|school|library|room|park|pool|barn|theatre)))?`,
  "gu",
);
const ALWAYS =
  /\b(?:open |available |we are open )?(?:24 ?\/ ?7|24 hours(?: a day)?|around the clock|day and night)\b/g;
/** "lessons on Mon, Wed and Thu" */
const ON_DAYS = new RegExp(
  `\\b(?:an? |the |our |my )?(lessons|classes|sessions|rehearsals|trainings?|practice|meetings|surgery|clinics?|open|available|deliver(?:y|ies)?)(?: are| is)?(?: on| every| each)? ((?:${DAY})(?:(?:,? ?(?:and|&)|,|-| to) ?(?:${DAY}))*)(?! ?(?:from |at )?\\d)`,
  "g",
);
/** "Mon Main Street, Wed Farmers Market" */
const DAY_AND_PLACE =
  /\b((?:Mon|Tue|Tues|Wed|Thu|Thur|Thurs|Fri|Sat|Sun)(?:day|sday|nesday|rsday|urday)?s?):? (?:at |in )?((?:the )?\p{Lu}[\p{L}.'-]+(?: \p{Lu}[\p{L}.'-]+){0,3})(?=[,.;)]| and |$)/gu;
/** "covering Wigan and Bolton" */
const AREA =
  /\b(?:covering|serving|(?:we|I) (?:cover|serve)|areas?(?: covered| we cover)?:|(?<=^|[,.;:] )(?:based |available |working )?(?:in|around|across)(?= (?:\p{Lu}[\p{L}'-]+ ?){1,3}(?:, |and )\p{Lu})) ((?:\p{Lu}[\p{L}'-]+ ?){1,3}(?:(?:, and |, | and | & )(?:\p{Lu}[\p{L}'-]+ ?){1,3})*)/gu;
/** "contact Mrs Davies 01874 222333" */
const WHOM =
  /\b[Cc]ontact:? ((?:(?:Mrs?|Ms|Dr|Rev)\.? )?\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)?)(?=,? (?:on|at|tel|phone|\d|\+|[\w.]+@))/gu;
/** "entry 50p", "admission free" */
const ENTRY = /\b(entry|admission|entrance|parking)(?: fee)?(?: is| costs?|:)? (\d+ ?p|free)\b/giu;
const ON_REQUEST = /\b(?:our |my |the )?(prices?|rates?|fees?|costs?)(?: are| is)? (?:on|upon) request\b/g;
const CLOSED = new RegExp(`\\b(?:we're |we are )?closed(?: on)? ((?:${DAY})(?: ?(?:and|&|,|-|to) ?(?:${DAY}))*)`, "g");
/** "10am to 1pm", of an event. */
const SPAN_OF_TIME =
  /\b(?:from |between |at )?(\d{1,2}(?:[:.]\d{2})? ?(?:am|pm)?|\d{1,2}[:.]\d{2}) ?(?:-|to|until|till|and) ?(\d{1,2}(?:[:.]\d{2})? ?(?:am|pm)|\d{1,2}[:.]\d{2})(?![\d\p{L}])/gu;
/** "open 7.30 till 4", on whatever day. */
const OPEN_TIMES = new RegExp(
  `\\b(?:we are |we're |it is |it's )?(?:open|opening (?:hours|times?))(?: (?:daily|every ?day))?(?: from|:| is| are)* (${TIME}) ?(?:-|to|until|till) ?(${TIME})(?=[.,;)]|$| (?:and|with|in|on)\\b)`,
  "gu",
);
/** "from 11 till 3", of an event or a shop. */
const BARE_TIMES =
  /\b(?:from|between) (\d{1,2}(?:[:.]\d{2})?) ?(?:-|to|until|till|and) ?(\d{1,2}(?:[:.]\d{2})?)(?=[.,;)]|$| (?:in|at|on|and|with)\b)/gu;
const START =
  /\b(?:(doors(?: open)?|starts?|begins?|kick[- ]?off|ceremony|reception|dinner|service)(?: is)?(?: at| from)? |(?:at|from) |(?<=(?:january|february|march|april|may|june|july|august|september|october|november|december|aug|sept?|oct|nov|dec|jan|feb|mar|apr|20\d\d),? ))(\d{1,2}(?:[:.]\d{2})? ?(?:am|pm)|\d{1,2}[:.]\d{2}|noon|midday)\b/g;
const PHONE =
  /(?:\b(?:and |our |my |the )*(?:(?:tele)?phone(?: number)?|(?:emergency|urgent|main|office|mobile|contact) (?:number|line|phone)|tel\.?|(?:call|ring|text)(?: (?:us|me))?(?: at| on)?|mobile|number)(?: is)?[: ]+)?(?<![\p{L}\p{N}£$€.,/-])(\+?\(?\d[\d ()/-]{5,}\d)(?![\p{L}\p{N}%€£]|[.,]\d|-\d)/gu;
const MAIL =
  /\b(?:(?:and |our |my |the |contact )*(?:e-?mail|mail|write)(?: (?:address|us|to|at|me))*(?: is)?[: ]+)?([\w.+-]+@[\w-]+(?:\.[\w-]+)+)/g;
const STREET =
  "(?:Street|St\\b\\.?|Road|Rd\\b\\.?|Avenue|Ave\\b\\.?|Lane|Ln\\b|Square|Way|Drive|Place|Row|Court|Hill|Close|Terrace|Crescent|Gardens|Yard|Wharf|Quay|Parade|Boulevard|Blvd\\b\\.?|Green|Mews|Walk|Market|High Street)";
const CITY =
  "(?:, (?:\\d{4,5} )?\\p{Lu}[\\p{L}'-]+(?: \\p{Lu}[\\p{L}'-]+)?(?: \\d{5}(?!\\d))?){0,2}(?:,? [A-Z]{1,2}\\d{1,2}[A-Z]? ?\\d[A-Z]{2}\\b)?";
const ADDRESS = new RegExp(
  `\\b(?:(?:[Tt]he |[Oo]ur )?(?:[Aa]ddress|[Ll]ocation)(?: is|:)? |[Ll]ocated (?:at|in|on) |[Aa]t |on |[Ff]ind us at |in )?((?:\\p{Lu}[\\p{L}.'-]+ ){0,3}\\p{Lu}[\\p{L}.'-]*(?:stra(?:ß|ss)e|gasse|weg|platz|allee|ring|[Ss]treet|[Rr]oad|[Ss]quare|[Ll]ane|[Aa]venue) \\d+[a-z]?${CITY}|(?:Route|Highway|Unit|Suite|PO Box) \\d+[a-z]?${CITY}|\\d+[a-z]?,? (?:bis )?(?:rue|avenue|boulevard|place|quai|via|calle|plaza|piazza) (?:de |du |des |d'|la |le |les |del |della )*\\p{Lu}[\\p{L}'-]+(?: \\p{Lu}[\\p{L}'-]+)?${CITY}|\\d+[a-z]? (?:\\p{Lu}[\\p{L}.'-]+ ){0,3}${STREET}(?![\\p{L}])${CITY})`,
  "gu",
);

const FULL_DAYS: Readonly<Record<string, string>> = {
  mon: "Monday",
  tue: "Tuesday",
  wed: "Wednesday",
  thu: "Thursday",
  fri: "Friday",
  sat: "Saturday",
  sun: "Sunday",
};

/** Opening hours, address, telephone and mail address as far as the prompt gives them. */
export function readFacts(reading: Reading): FactsRead {
  const spans: Span[] = [];
  const hours = findAll(reading, HOURS).map(({ groups, span }): Fact => {
    spans.push(span);
    const second = groups[5] === undefined ? "" : `, ${between(groups[5], groups[6] ?? "")}`;
    const closed = /^closed$/i.test(groups[2] ?? "");
    return {
      label: daysInWords(groups[1] ?? ""),
      value: closed ? "Closed" : `${between(groups[3] ?? "", groups[4] ?? "")}${second}`,
    };
  });
  const open = () => ({ ...reading, claimed: [...reading.claimed, ...spans] });
  for (const { groups, span, text } of findAll(open(), MEETING)) {
    const what = /^(?:rehearsals?|training)/i.exec(text)?.[0];
    const days = daysInWords(groups[1] ?? "");
    hours.push({
      label: what === undefined ? days : `${asLabel(what)}: ${days}`,
      value: [clock(groups[2] ?? ""), groups[3] === undefined ? undefined : clock(groups[3]), groups[4]]
        .filter((part) => part !== undefined)
        .join(", "),
    });
    spans.push(span);
  }
  for (const { groups, span } of findAll(open(), ON_DAYS)) {
    hours.push({ label: asLabel(groups[1] ?? "Open"), value: daysInWords(groups[2] ?? "") });
    spans.push(span);
  }
  const places = [...reading.text.matchAll(DAY_AND_PLACE)];
  for (const found of places.length > 1 ? places : []) {
    const span = { start: found.index, end: found.index + found[0].length };
    if (touches([...reading.claimed, ...spans], span)) continue;
    hours.push({ label: daysInWords(found[1] ?? ""), value: (found[2] ?? "").trim() });
    spans.push(span);
  }
  for (const { groups, span } of findAll(open(), ON_REQUEST)) {
    hours.push({ label: asLabel(groups[1] ?? "Prices"), value: "On request" });
    spans.push(span);
  }
  for (const { groups, span } of findAll(open(), CLOSED)) {
    hours.push({ label: daysInWords(groups[1] ?? ""), value: "Closed" });
    spans.push(span);
  }
  for (const { span } of findAll(open(), ALWAYS)) {
    hours.push({ label: "Open", value: "24 hours a day, 7 days a week" });
    spans.push(span);
  }
  for (const { groups, span } of findAll(open(), SPAN_OF_TIME)) {
    hours.push({ label: "Time", value: between(groups[1] ?? "", groups[2] ?? "") });
    spans.push(span);
  }
  for (const { groups, span } of findAll(open(), OPEN_TIMES)) {
    hours.push({ label: "Open", value: between(groups[1] ?? "", groups[2] ?? "") });
    spans.push(span);
  }
  for (const { groups, span } of findAll(open(), BARE_TIMES)) {
    if (Math.max(Number.parseInt(groups[1] ?? "", 10), Number.parseInt(groups[2] ?? "", 10)) > 24) continue;
    hours.push({ label: "Time", value: between(groups[1] ?? "", groups[2] ?? "") });
    spans.push(span);
  }
  for (const { groups, span } of findAll(open(), START)) {
    const label = groups[1] ?? "Starts";
    hours.push({ label: label.charAt(0).toUpperCase() + label.slice(1), value: clock(groups[2] ?? "") });
    spans.push(span);
  }
  const contact: Fact[] = [];
  for (const [pattern, label] of [
    [AREA, "Area"],
    [WHOM, "Contact"],
  ] as const)
    for (const found of reading.text.matchAll(pattern)) {
      const span = { start: found.index, end: found.index + found[0].trimEnd().length };
      if (touches([...reading.claimed, ...spans], span)) continue;
      contact.push({ label, value: (found[1] ?? "").trim() });
      spans.push(span);
    }
  for (const found of reading.text.matchAll(ENTRY)) {
    const span = { start: found.index, end: found.index + found[0].length };
    if (touches([...reading.claimed, ...spans], span)) continue;
    contact.push({ label: asLabel(found[1] ?? "Entry"), value: asLabel(found[2] ?? "") });
    spans.push(span);
  }
  // The address keeps its capitals: findAll looks at text as it was written, without minding them.
  for (const found of reading.text.matchAll(ADDRESS)) {
    const span = { start: found.index, end: found.index + found[0].length };
    if (touches([...reading.claimed, ...spans], span)) continue;
    contact.push({ label: "Address", value: found[1] ?? "" });
    spans.push(span);
  }
  for (const { groups, span, text } of findAll(open(), PHONE)) {
    const number = (groups[1] ?? "").trim();
    const digits = number.replace(/[^\d+]/g, "");
    const isCalled = /^\p{L}/u.test(reading.text.slice(span.start, span.end));
    if (
      digits.length < (isCalled ? 6 : 9) ||
      (!isCalled && /\b20\d\d$/.test(number)) ||
      digits.length > 16 ||
      /^\d{4} ?- ?\d{1,4}(?:-\d{2})?$/.test(number)
    )
      continue;
    contact.push({
      label: /\b(?:emergency|urgent)\b/i.test(text) ? "Emergency" : "Phone",
      value: number,
      href: `tel:${digits}`,
    });
    spans.push(span);
  }
  for (const { groups, span } of findAll(open(), MAIL)) {
    contact.push({ label: "Email", value: groups[1] ?? "", href: `mailto:${groups[1]}` });
    spans.push(span);
  }
  return {
    hours,
    contact: contact.filter(({ label }, index) => contact.findIndex((each) => each.label === label) === index),
    spans,
  };
}

function daysInWords(days: string): string {
  const words = days
    .replace(
      /\b(mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)(?:day|sday|nesday|rsday|urday)?s?\b/gi,
      (_, day: string) => FULL_DAYS[day.slice(0, 3).toLowerCase()] ?? day,
    )
    .replace(/ ?(?:-|through|till|until|to) ?/gi, " to ")
    .replace(/ ?& ?/g, " and ")
    .replace(/(?<=day) (?=\p{Lu}\p{Ll}+day$)/u, " and ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** "9 to 5" → "9:00 – 17:00": what closes earlier than it opens does so in the afternoon. */
function between(from: string, to: string): string {
  const [start, end] = [clock(from), clock(to)];
  const hour = Number.parseInt(end, 10);
  const isBare = /^\d{1,2}:\d{2}$/.test(end);
  const isAfternoon = isBare && hour > 0 && hour < 12 && hour <= Number.parseInt(start, 10) && !start.endsWith("pm");
  if (!isAfternoon) return `${start} – ${end}`;
  return start.endsWith("am")
    ? `${start} – ${end.replace(":00", "")} pm`
    : `${start} – ${end.replace(/^\d+/, String(hour + 12))}`;
}

/** "7" → "7:00", "5.30 pm" → "5:30 pm" */
function clock(time: string): string {
  const [, hour = time, minutes, half] = /^(\d{1,2})(?:[:.](\d{2}))? ?(am|pm)?/i.exec(time.trim()) ?? [];
  if (half !== undefined) return `${hour}${minutes === undefined ? "" : `:${minutes}`} ${half.toLowerCase()}`;
  if (!/^\d/.test(time.trim())) return time.trim();
  return `${hour}:${minutes ?? "00"}`;
}
