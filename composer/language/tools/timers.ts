import type { BlockOf } from "@lathe/protocol/app/block";
import {
  type Found,
  type Reading,
  type Recognized,
  type Recognizer,
  type Span,
  findAll,
  findFirst,
  findNegated,
} from "../recognizer.ts";
import { asLabel } from "../words.ts";
import { DURATION, durationInWords, minutesIn } from "./durations.ts";
import { isWithin, sentenceAt, withFrame } from "./frame.ts";
import { LONG_BREAK, readIntervals } from "./read-intervals.ts";
import { COUNTDOWNS, INTERVALS, LAPS, STOPWATCH, TIMER_HAS, TIMER_SETS, type TimerSort } from "./timer-sorts.ts";

/** Timers of all sorts: counting down, up, and in turns of work and rest. */
export const recognizeTimers: Recognizer = (reading) => {
  const taken: Span[] = [];
  const fresh = (words: string): Found[] =>
    findAll(reading, new RegExp(`(?<![\\p{L}\\d-])(?:${words})(?![\\p{L}-])`, "gu")).filter(
      ({ span }) => !taken.some((each) => each.start < span.end && span.start < each.end),
    );
  const found: Recognized[] = [...readChessClock(reading, taken)];
  for (const sort of INTERVALS) {
    const [first] = fresh(sort.words);
    if (first === undefined || (/^hiit$|interval training/i.test(first.text) && found.length > 0)) continue;
    const { block, spans } = readIntervals(reading, first.span, sort);
    taken.push(...spans);
    const title = nameOf(first.text, sort);
    const undone = sort.answer === undefined ? [] : [{ words: first.text, answer: sort.answer }];
    found.push({ spans, part: { name: title, icon: sort.icon, theme: sort.theme ?? {}, blocks: [block], undone } });
  }
  const [watch] = fresh(STOPWATCH);
  if (watch !== undefined) {
    const spans = [withFrame(reading, watch.span), ...findAll(reading, LAPS).map(({ span }) => span)];
    taken.push(...spans);
    found.push({
      spans,
      part: {
        name: "Stopwatch",
        icon: "timer",
        blocks: [{ id: "stopwatch", type: "timer", mode: "stopwatch", minutes: 1, pauseMinutes: 0, rounds: 1 }],
      },
    });
  }
  for (const sort of COUNTDOWNS)
    for (const each of fresh(sort.words)) {
      const day = dayBehind(reading, each.span);
      if (day !== null) {
        const span = withFrame(reading, day);
        taken.push(span);
        const words = reading.text.slice(each.span.start, day.end);
        found.push({ spans: [span], part: { undone: [{ words, answer: OF_A_DAY }] } });
        continue;
      }
      const { lengths, spans } = readLengths(reading, each.span, sort.minutes);
      taken.push(...spans);
      const [known] = found;
      if (known !== undefined && spans.length === 1 && speaksOfKnown(reading, each)) {
        found[0] = { ...known, spans: [...known.spans, ...spans] };
        continue;
      }
      const blocks = lengths.map((minutes): BlockOf<"timer"> => {
        const title = lengths.length > 1 ? { title: asLabel(durationInWords(minutes)) } : {};
        return { id: "timer", type: "timer", ...title, mode: "countdown", minutes, pauseMinutes: 0, rounds: 1 };
      });
      found.push({
        spans,
        part: { name: nameOf(each.text, sort), icon: sort.icon, theme: sort.theme ?? {}, blocks },
      });
    }
  return withDetails(reading, found);
};

const FOR_EACH =
  /(?<=(?:timer|stopwatch|pomodoro|countdown)s?) (?:for|per|on|in) (?:each|every) (?:task|item|to-?do|project|recipe|habit|exercise|question|step|entry)\b|(?<=(?:timer|stopwatch|pomodoro|countdown)s?) per (?:task|item|project|recipe|habit|exercise|question|step)\b/g;

/** What all of them have, and what none of them can leave out. */
function withDetails(reading: Reading, found: readonly Recognized[]): Recognized[] {
  const [first, ...others] = found;
  if (first === undefined) return [];
  const spans = [...findAll(reading, TIMER_HAS), ...findAll(reading, TIMER_SETS)].map(({ span }) => span);
  const undone = [
    ...findNegated(reading, /\b(?:sounds?|noise|alarm|beep\w*|chimes?|bell)\b/g).map(({ text }) => ({
      words: `without ${text}`,
      answer: "The sound is switched off with the switch in the timer; it is remembered.",
    })),
    ...findNegated(reading, /\blaps?\b/g)
      .slice(0, 1)
      .map(() => ({ words: "without laps", answer: "The list of laps is only there once somebody takes one." })),
    ...findAll(reading, FOR_EACH).map(({ text, span }) => {
      spans.push(span);
      return { words: text.trim(), answer: "There is one timer, for all of them." };
    }),
    ...findAll(reading, LONG_BREAK).map(({ text, span }) => {
      spans.push(span);
      return {
        words: text.replace(/^(?:with|and) /i, ""),
        answer: "All rests of the timer are of one length; each can be skipped or set anew while it stands.",
      };
    }),
  ];
  const part = { ...first.part, undone: [...(first.part.undone ?? []), ...undone] };
  return [{ spans: [...first.spans, ...spans], part }, ...others];
}

/** Two timers are no chess clock: what comes near is made, and said. */
function readChessClock(reading: Reading, taken: Span[]): Recognized[] {
  const found = findFirst(
    reading,
    /\b(?:(?:chess|blitz)[- ](?:clocks?|timers?)|game clocks?|(?:2 )?(?:timers?|clocks?) for (?:playing )?(?:chess|2 players))(?:,? (?:for|with|between) (?:2|both|the) (?:players?|people|persons|sides))?\b/g,
  );
  if (found === null) return [];
  const { lengths, spans } = readLengths(reading, found.span, 5);
  const minutes = lengths[0] ?? 5;
  taken.push(...spans);
  const sides = ["White", "Black"].map((title): BlockOf<"timer"> => ({
    id: title.toLowerCase(),
    type: "timer",
    title,
    mode: "countdown",
    minutes,
    pauseMinutes: 0,
    rounds: 1,
  }));
  return [
    {
      spans,
      part: {
        name: "Chess timers",
        icon: "timer",
        blocks: sides,
        undone: [
          {
            words: found.text,
            answer:
              "I have no clock that stops when the other one starts. There are two timers instead, one for each player, started and paused by hand.",
          },
        ],
      },
    },
  ];
}

const OF_A_DAY =
  "No timer of mine counts down to a day. A list with a date comes near: “a list of events with name and date, sorted by date”.";

/** "to Christmas" behind a countdown, which counts days and not minutes; the whole place of both. */
function dayBehind({ text }: Reading, { start, end }: Span): Span | null {
  const found =
    /^(?: (?:app|timer|clock|page|widget))*(?: (?:days|that counts(?: down)?(?: the days)?))? (?:to|until|till) (?:\d{1,2}(?:st|nd|rd|th)?(?: of)? (?=(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))|(?!\d|zero|the end\b|an? ))(?:(?!(?:and|with|or|in)\b)[\p{L}'-]+ ?){1,4}/iu.exec(
      text.slice(end),
    );
  return found === null ? null : { start, end: end + found[0].trimEnd().length };
}

/** "The timer", where one was spoken of before: no second one. */
function speaksOfKnown({ text }: Reading, { span, text: words }: Found): boolean {
  return (
    /^(?:timers?|count(?:s|ing)? down)$/i.test(words) &&
    !/\b(?:an?|another|second|plus|simple|and) $/i.test(text.slice(0, span.start))
  );
}

/** "Countdown timer" is called by its own words as long as they are plain. */
function nameOf(text: string, { name }: TimerSort): string {
  const words = text.replace(/[- ]+/g, " ").trim().toLowerCase();
  if (!words.endsWith(" timer") || /^(?:visual|online|digital|count)/.test(words)) return name;
  const spelled = words.replace(/^(?:hiit|emom|mma)\b/, (letters) => letters.toUpperCase());
  return spelled.charAt(0).toUpperCase() + spelled.slice(1);
}

/** How long timers run: "5 minutes" before their name or behind it; several after another make several timers. */
function readLengths(reading: Reading, span: Span, usual: number): { lengths: number[]; spans: Span[] } {
  const sentence = sentenceAt(reading, span);
  const list = `(${DURATION}(?:(?:, | and |, and |\\/| or )(?:an? )?${DURATION})*)`;
  const near = findAll(
    reading,
    new RegExp(
      `(?<![\\p{L}\\d-])(?:(?:for|of|from|with|at|set to|lasting|that (?:runs|counts down|lasts|goes|rings|ends|beeps|stops)(?: for| from| after| in)?|after|down from) )?(?:an? )?${list}`,
      "gu",
    ),
  ).filter(({ span: each }) => isWithin(each, sentence));
  const next = near.find(
    (each) =>
      each.span.start >= span.end &&
      /^[\s,:(-]*(?:app |timers? |tool )?$/i.test(reading.text.slice(span.end, each.span.start)),
  );
  const prior = near.findLast(
    (each) => each.span.end <= span.start && /^[- ]*$/.test(reading.text.slice(each.span.end, span.start)),
  );
  const told = prior ?? next;
  const lengths = [...(told?.groups[1] ?? "").matchAll(new RegExp(DURATION, "giu"))]
    .flatMap(([words]) => minutesIn(words) ?? [])
    .filter((minutes) => minutes <= 1_440);
  if (told === undefined || lengths.length === 0) return { lengths: [usual], spans: [withFrame(reading, span)] };
  const end = Math.max(span.end, told.span.end);
  const each =
    /^ (?:(?:per|each|a|for each|for every) (?:turn|player|round|person|speaker|game|day|side)|each|apiece)\b/i.exec(
      reading.text.slice(end),
    );
  const whole = { start: Math.min(span.start, told.span.start), end: end + (each?.[0].length ?? 0) };
  return { lengths: [...new Set(lengths)].slice(0, 6), spans: [withFrame(reading, whole)] };
}
