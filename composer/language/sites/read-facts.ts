import { findAll, type Reading, type Span } from "../recognizer.ts";

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
  `\\b(?:(?:and |are |is |it's |it is |we are |we're )?(?:opening hours|open(?:ing)?|hours)(?: are| is|:)? )?((?:${DAY})(?: ?(?:-|to|until|till|through|and|&|,) ?(?:${DAY}))*)(?: from|:|,)? ((${TIME}) ?(?:-|to|until|till) ?(${TIME})(?: and (${TIME}) ?(?:-|to) ?(${TIME}))?|closed)`,
  "g",
);
const PHONE =
  /\b(?:(?:tele)?phone(?: number)?|tel\.?|call(?: us)?(?: at| on)?|mobile)(?: is)?[: ]+(\+?\d[\d ()/.-]{5,}\d)/g;
const MAIL = /\b(?:(?:e-?mail|mail|write)(?: (?:address|us|to|at|me))*(?: is)?[: ]+)?([\w.+-]+@[\w-]+(?:\.[\w-]+)+)/g;
const ADDRESS =
  /\b(?:(?:[Tt]he |[Oo]ur )?(?:[Aa]ddress|[Ll]ocation)(?: is|:)? |[Ll]ocated (?:at|in|on) |[Aa]t |on |[Ff]ind us at |in )((?:\p{Lu}[\p{L}.'-]+ ){0,3}\p{Lu}[\p{L}.'-]*(?:stra(?:ß|ss)e|gasse|weg|platz|allee|ring|[Ss]treet|[Rr]oad|[Ss]quare|[Ll]ane|[Aa]venue) \d+[a-z]?(?:, (?:\d{4,5} )?\p{Lu}[\p{L}-]+)?|\d+[a-z]? (?:\p{Lu}[\p{L}.'-]+ ){1,3}(?:Street|St\b\.?|Road|Rd\b\.?|Avenue|Ave\b\.?|Lane|Square|Way|Drive|Place|Row|Court|Hill|Close)(?:, (?:\d{4,5} )?\p{Lu}[\p{L}-]+)?)/gu;

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
    const second = groups[5] === undefined ? "" : `, ${clock(groups[5])} – ${clock(groups[6] ?? "")}`;
    const closed = /^closed$/i.test(groups[2] ?? "");
    return {
      label: daysInWords(groups[1] ?? ""),
      value: closed ? "Closed" : `${clock(groups[3] ?? "")} – ${clock(groups[4] ?? "")}${second}`,
    };
  });
  const contact: Fact[] = [];
  // The address keeps its capitals: findAll looks at text as it was written, without minding them.
  for (const found of reading.text.matchAll(ADDRESS)) {
    const span = { start: found.index, end: found.index + found[0].length };
    if (reading.claimed.some((each) => each.start < span.end && span.start < each.end)) continue;
    contact.push({ label: "Address", value: found[1] ?? "" });
    spans.push(span);
  }
  for (const { groups, span } of findAll(reading, PHONE)) {
    const number = (groups[1] ?? "").trim();
    contact.push({ label: "Phone", value: number, href: `tel:${number.replace(/[^\d+]/g, "")}` });
    spans.push(span);
  }
  for (const { groups, span } of findAll(reading, MAIL)) {
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
    .replace(/ ?& ?/g, " and ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** "7" → "7:00", "5.30 pm" → "5:30 pm" */
function clock(time: string): string {
  const [, hour = time, minutes, half] = /^(\d{1,2})(?:[:.](\d{2}))? ?(am|pm)?/i.exec(time.trim()) ?? [];
  if (half !== undefined) return `${hour}${minutes === undefined ? "" : `:${minutes}`} ${half.toLowerCase()}`;
  return `${hour}:${minutes ?? "00"}`;
}
