import type { AppSpecification } from "@lathe/protocol/app-specification";
import type { Label, Piece } from "../../pieces/labels.ts";
import { type Reading, type Recognized, type Span, touches } from "../../recognizer.ts";
import { countdownsOf, DAY, type DayEvent, EVENT, HOLIDAY, readEvent } from "../day-timers.ts";
import { asLabel } from "../../words.ts";

const OF_DAYS: ReadonlySet<Label> = new Set(["HEAD", "ITEM", "SET", "FIELD", "OPTION", "WISH", "ABOUT", "LIST", "SAY"]);
const UNIT = "(?:days?|weeks?|sleeps?|nights?)";
/** What asks for a count of days: "countdown to", "how many sleeps till", "show the days left until". */
const COUNT = new RegExp(
  `^(.*?)\\b(?:count(?:s|ing)? ?downs?(?: (?:timers?|clocks?|apps?|pages?|days))*|(?:(?:how many|number of) )?${UNIT}(?: (?:left|remaining|to go|there are|it is|are left|are|is))*(?= (?:until|till|til|to|before|since)\\b|:)|how long (?:it (?:still )?(?:is|takes)|is left|until|till)|(?:day )?counter(?= since\\b)|(?=since\\b))(?: ?\\b(?:until|till|til|to|before|for|of|since|with|my|our|the))*`,
  "iu",
);
const AGAIN = new RegExp(`^(?:(?:and|the|how many|number of) )*${UNIT} (?:left )?(?:until|till|til|to|before) `, "i");
const JOINT = /[:;\n?!]|\.(?= |$)|,(?! \d{4})| and (?:(?:to|for|until|till) )?|,? (?:on|at|in) (?=\d|the \d)| - | – /i;
const DATED = new RegExp(`${DAY}|\\b${HOLIDAY}`, "iu");
const FRAME =
  /^(?:(?:and|to|for|until|till|til|my|our|the|an?|next|for|first|then|is|on|kids|everyone|me|us|app|days?|\\d+ (?:events|exams|days|dates)) ?)+$/i;
const JOINED = /^(?:(?:and|to|for|until|till|til|on|is|with|of|then|also|since) )+/i;
const SITE = /\b(?:pages?|(?:web ?)?sites?|landing|invitation|save the date|blog)\b/i;
const MAX_EVENTS = 12;

/**
 * Days that are counted down to, with what each is of: "countdown to my exams: maths 12 May, physics 15 May" counts to
 * two. Null where the head asks for no such count, or no day is told.
 */
export function countdownsOfPieces({ text }: Reading, pieces: readonly Piece[]): Recognized | null {
  const [head] = pieces.filter(({ label }) => OF_DAYS.has(label));
  if (head === undefined) return null;
  const count = COUNT.exec(text.slice(head.start));
  const lead = count?.[0] ?? "";
  // A page that tells of a day, and counts to it, is a site.
  const isSite = pieces.some(({ label }) => label === "SAY") && SITE.test(text.slice(head.start, head.end));
  // "Christmas with snow": what comes with it is no part of its name.
  const isMore = new RegExp(`\\b${HOLIDAY} with\\b`, "i").test(text.slice(head.start, head.end));
  if (count === null || isSite || isMore || /[.;!?]/.test(lead)) return null;
  // A day may be cut in two: "Olga 19 | September".
  const days = [...text.matchAll(new RegExp(DATED.source, "giu"))].map(({ index, 0: day }) => ({
    start: index,
    end: index + day.length,
  }));
  const last = days.at(-1)?.end ?? 0;
  const told = pieces.filter(
    (piece) =>
      OF_DAYS.has(piece.label) &&
      piece.start >= head.start &&
      piece.start < last &&
      (piece.label !== "WISH" || touches(days, piece)),
  );
  const events: DayEvent[] = [];
  for (const run of runsOf(told))
    addEvents(text.slice(run.start === head.start ? head.start + lead.length : run.start, run.end), events);
  // What all of them are, "my three exams", is none of them.
  const dated = events.filter(({ day }) => day !== null);
  const [only, ...others] = dated;
  if (only === undefined || dated.length > MAX_EVENTS) return null;
  if (only.label === "Countdown" && others.length === 0) only.label = labelBefore(count[1] ?? "");
  return { spans: told, part: countdownsOf(dated, /\bsince\b/i.test(text.slice(head.start, last))) };
}

const NAMED = new RegExp(`\\b(?:${HOLIDAY}|${EVENT})(?:'s)? (?:day )?count ?down\\b`, "i");

/** 1 where an app that is called by a count of days, "Birthday countdown with a guest list", has none. */
export function missesCountdown(text: string, pieces: readonly Piece[], { pages, entities }: AppSpecification): number {
  const head = pieces.find(({ label }) => label === "HEAD");
  const isNamed = head !== undefined && NAMED.test(text.slice(head.start, head.end));
  const hasDays = entities.some(({ fields }) => fields.some(({ type }) => type === "formula"));
  const hasTimer = pages.some(({ blocks }) => blocks.some(({ type }) => type === "timer"));
  return isNamed && !hasDays && !hasTimer ? 1 : 0;
}

/** Pieces that stand side by side are read as one. */
function runsOf(pieces: readonly Piece[]): Span[] {
  const runs: Span[] = [];
  for (const { start, end } of pieces) {
    const before = runs.at(-1);
    if (before !== undefined && start - before.end <= 1) before.end = end;
    else runs.push({ start, end });
  }
  return runs;
}

/** "Our wedding countdown", "sober counter" */
function labelBefore(words: string): string {
  const said = words.trim().replace(/^(?:(?:my|our|the|an?|big|simple|days?) )+/i, "");
  return said === "" || said.split(" ").length > 3 || /^(?:i|we|can|please|make|build|show)\b/i.test(said)
    ? "Countdown"
    : asLabel(said);
}

/** What stands alone is what the day behind it is of: "my retirement, 30 June"; two names may share one. */
function addEvents(words: string, events: DayEvent[]): void {
  const parts = words.split(new RegExp(`(${JOINT.source})`, "i"));
  for (const [index, part] of parts.entries()) {
    if (index % 2 === 1) continue;
    const said = part.trim().replace(JOINED, "").replace(AGAIN, "");
    if (said === "" || FRAME.test(said)) continue;
    const event = readEvent(said.replace(/^[([]|[)\]]$/g, ""));
    const last = events.at(-1);
    if (event.day !== null && event.label === "Countdown" && last !== undefined && last.day === null)
      last.day = event.day;
    else if (event.day !== null && last?.day === null && parts[index - 1] === " and ")
      events.splice(-1, 1, { label: `${last.label} and ${event.label}`, day: event.day });
    else events.push(event);
  }
}
