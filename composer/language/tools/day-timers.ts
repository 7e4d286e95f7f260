import type { BlockOf } from "@lathe/protocol/app/block";
import { type AppPart, type Found, type Reading, type Recognized, type Recognizer, findAll } from "../recognizer.ts";
import { asLabel } from "../words.ts";
import { withFrame } from "./frame.ts";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
const YEAR = "(?:,? (\\d{4}))?";
export const DAY = `(?:(\\d{1,2})(?:st|nd|rd|th)?(?: of)? (${MONTH})${YEAR}|(${MONTH}) (\\d{1,2})(?:st|nd|rd|th)?${YEAR}|(\\d{4})-(\\d{2})-(\\d{2})|(\\d{1,2})[./](\\d{1,2})[./](\\d{4}))(?![\\p{L}\\d])`;

/** Days that everybody knows. */
const KNOWN: readonly [words: string, day: string][] = [
  ["christmas eve", "12-24"],
  ["christmas(?: day)?|xmas", "12-25"],
  ["new year'?s eve|end of the year", "12-31"],
  ["new year(?:'?s)?(?: day)?", "01-01"],
  ["halloween", "10-31"],
  ["valentine'?s(?: day)?", "02-14"],
  ["st\\.? patrick'?s day", "03-17"],
  ["independence day", "07-04"],
  ["bonfire night|guy fawkes night", "11-05"],
];
export const HOLIDAY = `(?:${KNOWN.map(([words]) => words).join("|")})(?![\\p{L}])`;
/** What one looks forward to: behind "for" nothing else is an event. */
export const EVENT =
  "(?:birthdays?|wedding|exams?|finals|holidays?|vacation|trip|retirement|launch|due date|baby|graduation|anniversary|marathon|race|concert|festival|party|prom|deadline|move|moving day|leave|release|conference|summer|school)";

const COUNT =
  "(?:(?:event |day |holiday |big )?count ?downs?(?: (?:timers?|app|clock|page|widget|calendar))*(?: (?:in|of) days)?(?: that (?:shows|counts)(?: (?:down|how many|the))*(?: days)?)?|(?:(?:that |to )?(?:shows?|tells?|counts?|counting|counter of)(?: me)?(?: down)?(?: the)? )?(?:(?:how many|number of|the) )?(?:days|sleeps|weeks)(?: (?:are left|are there|remain|left|remaining|to go|there are|it is|i have(?: left)?|are))*(?: (?:counter|timer))?)";
const WORD = `(?!(?:and|with|on|in(?= (?:dark|light|an?|its|separate|tabs|one|\\d)\\b)|but|that|which|an? (?:timer|list|counter|notebook))\\b)[\\p{L}'-]+`;
const DATED = `(?:(?:,? (?:on|which is|is|at|the))* ?\\(?${DAY}\\)?)`;
const ONE = `(?:${DAY}|(?:(?:my|our|the|an?|next) )*(?:${HOLIDAY}|${WORD}(?: ${WORD}){0,4}?)${DATED}?)`;

/** "A 3 second countdown before each round" leads to no day. */
const NO_DAY =
  /^(?:before|to|until|till|for) (?:(?:each|every|all|any|it|them|we|i|you|they|one|both|either|zero|0|go|(?:the )?(?:start|begin(?:ning)?|end|rounds?|work|rest|intervals?|timers?|bell|beep|buzzer|exercises?|players?|questions?|next))(?: |$))/i;

/** How long it is until a day: of a wedding, of Christmas. */
export const recognizeDayTimers: Recognizer = (reading) => {
  // "An age calculator with the days until my next birthday" works them out.
  if (/\bage[- ]calculat/i.test(reading.text)) return [];
  const pattern = new RegExp(
    `(?<![\\p{L}\\d-])${COUNT} (to|until|till|til|before|for|since) (${plain(ONE)}(?:(?:, and |, | and | or )${plain(ONE)}){0,5}?)(?=[.;!?\\n]|$|,? (?:with|that|which|where|in (?:dark|a)|and (?:an?|the|also|see|shows?|to see|my (?:notes|tasks|list))|showing)\\b)`,
    "gu",
  );
  const before = findAll(
    reading,
    new RegExp(
      `(?<![\\p{L}\\d-])(?:(?:my|our|the|an?) )*((?:${HOLIDAY}|(?:[\\p{L}']+ )?${EVENT}))(?:'s)? (?:day )?count ?downs?(?: (?:timer|app|clock|page|widget))*(?![\\p{L}])${DATED}?`,
      "gu",
    ),
  ).map((found) => recognized(reading, found, [{ label: asLabel(found.groups[1] ?? ""), day: dayIn(found.text) }]));
  if (before.length > 0) return before;
  const told = findAll(reading, pattern).flatMap((found): Recognized[] => {
    const events = found.groups[2] ?? "";
    if (!isEvent(found.groups[1] ?? "", events) || NO_DAY.test(`${found.groups[1] ?? ""} ${events}`)) return [];
    const named = splitEvents(events).map(readEvent);
    if (named.length === 0) return [];
    return [recognized(reading, found, named)];
  });
  return told.length === 0 ? toldApart(reading) : told;
};

/** What happens on a day, by the verb that tells of it. */
const HAPPENS: readonly [words: RegExp, label: string][] = [
  [/\bretir(?:es?|ing|ed|ement)\b/i, "Retirement"],
  [/\b(?:get(?:s|ting)? married|marry|marries|marrying|wedding|tie the knot)\b/i, "Wedding"],
  [/\b(?:baby|due date|due on|is due|expecting)\b/i, "Baby"],
  [/\b(?:mov(?:e|es|ing) (?:in|out|house|to|into|home)|moving day)\b/i, "Moving day"],
  [/\b(?:birthday|turns? \d+|turning \d+|will be \d+)\b/i, "Birthday"],
  [/\b(?:exams?|finals|a-levels|gcses?)\b/i, "Exam"],
  [/\b(?:holidays?|vacation|cruise|fly(?:ing)?|flight|going to|trip|travel(?:l?ing)?)\b/i, "Holiday"],
  [/\b(?:marathon|race|triathlon)\b/i, "Race"],
  [/\b(?:graduat(?:es?|ing|ion))\b/i, "Graduation"],
  [/\b(?:open(?:s|ing)?|launch(?:es|ing)?)\b/i, "Opening"],
  [/\b(?:leav(?:e|es|ing)|last day)\b/i, "Last day"],
];

/** "My husband retires on 28 February 2028. I want a countdown": the day stands in another sentence. */
function toldApart(reading: Reading): Recognized[] {
  const [count] = findAll(
    reading,
    /(?<![\p{L}-])count ?downs?(?! (?:of|from) \d)(?: (?:app|page|clock|widget))?(?![\p{L}-])/gu,
  );
  const days = findAll(reading, new RegExp(`(?:(?:on|by|at|the) )*(?<![\\d.,])${DAY}`, "gu"));
  const [day] = days;
  if (count === undefined || day === undefined || days.length > 1) return [];
  const sentence = reading.sentences.find(({ start, end }) => start <= day.span.start && day.span.start < end);
  const words = reading.text.slice(sentence?.start ?? 0, sentence?.end);
  const happening = HAPPENS.find(([happens]) => happens.test(words));
  if (happening === undefined) return [];
  const [happens, label] = happening;
  const verb = findAll(reading, new RegExp(happens.source, "giu")).map(({ span }) => span);
  const shown = findAll(
    reading,
    /(?:(?:that|which|and|it|to|in|with|shows?|counts?|counting|the|only|how many|number of|left|big) )*(?:(?:days|weeks|months|hours|sleeps)(?:,? (?:and )?)?)+(?: left| to go| remaining)?/g,
  ).map(({ span }) => span);
  const part = countdownsOf([{ label, day: dayIn(day.text) }]);
  return [{ spans: [withFrame(reading, count.span), day.span, ...verb, ...shown], part }];
}

/** A pattern without its groups. */
function plain(pattern: string): string {
  return pattern.replace(/(?<!\\)\((?!\?)/g, "(?:");
}

/** "to 0", "for 10 minutes" and "for my workouts" are no days. */
function isEvent(joint: string, events: string): boolean {
  if (new RegExp(`${DAY}|${HOLIDAY}`, "iu").test(events)) return true;
  if (joint === "since" || /^\d|^(?:an? )?(?:hours?|minutes?|zero|end|start)\b|\bthe end\b/i.test(events)) return false;
  return joint !== "for" || new RegExp(`\\b${EVENT}$`, "i").test(events);
}

export interface DayEvent {
  label: string;
  day: string | null;
}

function splitEvents(events: string): string[] {
  return events.split(/(?:, and |, (?!\d{4})| and | or )/i).filter((part) => part.trim() !== "");
}

export function readEvent(words: string): DayEvent {
  const day = dayIn(words);
  const label = words
    .replace(new RegExp(DATED, "iu"), "")
    .replace(/^(?:(?:my|our|the|an?|next|i|we) )+/i, "")
    .trim();
  return { label: label === "" ? "Countdown" : asLabel(label), day };
}

/** The day that words name, 2026-03-31 or 03-31 of every year; null for none. */
export function dayIn(words: string): string | null {
  const found = new RegExp(DAY, "iu").exec(words);
  if (found === null) return KNOWN.find(([known]) => new RegExp(`\\b(?:${known})`, "i").test(words))?.[1] ?? null;
  const [, date1, month1, year1, month2, date2, year2, year3, month3, date3, first, second, year4] = found;
  if (year3 !== undefined) return asDay(Number(year3), Number(month3), Number(date3));
  // 31.3.2026 and 31/3/2026; the month comes first only where it cannot be otherwise.
  if (year4 !== undefined)
    return Number(second) > 12
      ? asDay(Number(year4), Number(first), Number(second))
      : asDay(Number(year4), Number(second), Number(first));
  const month = MONTHS.indexOf((month1 ?? month2 ?? "").slice(0, 3).toLowerCase()) + 1;
  const year = year1 ?? year2;
  return asDay(year === undefined ? null : Number(year), month, Number(date1 ?? date2));
}

function asDay(year: number | null, month: number, date: number): string | null {
  const isDay = new Date(Date.UTC(year ?? 2024, month - 1, date)).getUTCDate() === date && month >= 1 && month <= 12;
  if (!isDay) return null;
  const short = `${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`;
  return year === null ? short : `${year}-${short}`;
}

function recognized(reading: Reading, found: Found, events: readonly DayEvent[]): Recognized {
  return { spans: [withFrame(reading, found.span)], part: countdownsOf(events) };
}

/** A count of days for each of these. */
export function countdownsOf(events: readonly DayEvent[], isSince = false): AppPart {
  // A day of no year is the next one that there is.
  const yearless = isSince ? events.filter(({ day }) => day !== null && day.length < 10) : [];
  const [first] = events;
  const blocks = events.map(({ label, day }): BlockOf<"timer"> => ({
    id: "countdown",
    type: "timer",
    ...(label === "Countdown" ? {} : { title: label }),
    mode: "day",
    minutes: 1,
    pauseMinutes: 0,
    rounds: 1,
    day: day ?? "12-31",
  }));
  const open = events.filter(({ day }) => day === null);
  return {
    name:
      events.length === 1 && first !== undefined && first.label !== "Countdown"
        ? `${first.label} countdown`.slice(0, 60)
        : "Countdown",
    icon: "calendar",
    blocks,
    undone: [
      ...open.map(({ label }) => ({
        words: label.toLowerCase(),
        answer: "You named no day: it counts to 31 December until you choose yours below the count.",
      })),
      ...yearless.map(({ label }) => ({
        words: `since (${label.toLowerCase()})`,
        answer:
          "You named no year, and so it counts to that day of the next one: choose the day below the count, and it counts what is past.",
      })),
    ],
  };
}
