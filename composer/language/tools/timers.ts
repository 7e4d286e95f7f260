import type { BlockOf } from "@lathe/protocol/app/block";
import {
  type Found,
  type Reading,
  type Recognized,
  type Recognizer,
  type Span,
  findAll,
  findFirst,
} from "../recognizer.ts";
import { asLabel } from "../words.ts";
import { DURATION, durationInWords, minutesIn } from "./durations.ts";
import { isWithin, sentenceAt, withFrame } from "./frame.ts";
import { clockOfGame } from "./game-clocks.ts";
import { readNamedLengths } from "./named-lengths.ts";
import { findSeconds } from "./quiz-rounds.ts";
import { readIntervals } from "./read-intervals.ts";
import { severalAt, severalStopwatches, severalTimers } from "./several-timers.ts";
import { withBells, withWarmUp } from "./timer-phases.ts";
import { withDetails } from "./timer-details.ts";
import { readLengths } from "./timer-lengths.ts";
import { timerKinds } from "./timer-kinds.ts";
import { COUNTDOWNS, COUNTED_ROUNDS, INTERVALS, LAPS, STOPWATCH, timerName } from "./timer-sorts.ts";

/** Timers of all sorts: counting down, up, and in turns of work and rest. */
export const recognizeTimers: Recognizer = (whole) => {
  // "A quiz with a timer" has the timer itself, and so have some games.
  const own = [...(findSeconds(whole)?.spans ?? []), ...clockOfGame(whole)];
  const reading = { ...whole, claimed: [...whole.claimed, ...own] };
  const taken: Span[] = [];
  const fresh = (words: string): Found[] =>
    findAll(reading, new RegExp(`(?<![\\p{L}\\d-])(?:${words})(?![\\p{L}-])`, "gu")).filter(
      ({ span }) => !taken.some((each) => each.start < span.end && span.start < each.end),
    );
  const found: Recognized[] = [...readTurns(reading, taken), ...readNamed(reading, taken)];
  for (const sort of INTERVALS) {
    const [first] = fresh(sort.words);
    if (first === undefined || (/^hiit$|interval training/i.test(first.text) && found.length > 0)) continue;
    const { block: told, spans } = readIntervals(reading, first.span, sort);
    const { block: plain, spans: around } = withWarmUp(reading, told);
    spans.push(...around);
    const counted = findAll(reading, COUNTED_ROUNDS).map(({ span }) => span);
    const block = counted.length === 0 ? plain : { ...plain, countsRounds: true };
    spans.push(...counted);
    taken.push(...spans);
    const title = timerName(first.text, sort);
    found.push({ spans, part: { name: title, icon: sort.icon, theme: sort.theme ?? {}, blocks: [block] } });
  }
  const [watch] = fresh(STOPWATCH);
  const watches = watch === undefined ? null : severalStopwatches(reading);
  if (watches !== null) {
    taken.push(...watches.spans);
    found.push({ ...watches, spans: [...watches.spans, ...findAll(reading, LAPS).map(({ span }) => span)] });
  } else if (watch !== undefined) {
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
      if (/^count ?downs?(?: (?:timers?|app|clock))*$/i.test(each.text) && DAYS_KEPT.test(reading.text)) continue;
      const { lengths, spans } = readLengths(reading, each.span, sort.minutes);
      taken.push(...spans);
      const [known] = found;
      if (known !== undefined && spans.length === 1 && speaksOfKnown(reading, each)) {
        found[0] = { ...known, spans: [...known.spans, ...spans] };
        continue;
      }
      const people = findAll(
        reading,
        /(?:,? ?\b(?:for|with|and|of) )*(\d{1,2}) (?:people|speakers|players|persons|participants|team members|students|kids)\b/g,
      ).find(({ span }) => {
        const end = Math.max(...spans.map((own) => own.end));
        return span.start >= end && reading.text.slice(end, span.start).trim() === "";
      });
      const [length] = lengths;
      if (people !== undefined && length !== undefined && lengths.length === 1) {
        const phases = [{ label: /player|game|kids/i.test(people.text) ? "Turn" : "Speaker", minutes: length }];
        const rounds = Math.min(50, Math.max(1, Number(people.groups[1])));
        found.push({
          spans: [...spans, people.span],
          part: {
            name: timerName(each.text, sort),
            icon: sort.icon,
            blocks: [
              { id: "turns", type: "timer", mode: "intervals", minutes: length, pauseMinutes: 0, rounds, phases },
            ],
          },
        });
        continue;
      }
      const kinds = spans.length === 1 && lengths.length === 1 ? timerKinds(reading, each) : null;
      if (kinds !== null) {
        const { blocks, span } = kinds;
        found.push({
          spans: [...spans, span],
          part: { name: timerName(each.text, sort), icon: sort.icon, theme: sort.theme ?? {}, blocks },
        });
        continue;
      }
      const several = severalAt(reading, each.span);
      if (several !== null && spans.length === 1 && lengths.length === 1) {
        found.push(
          severalTimers(
            timerName(each.text.replace(/timers$/i, "timer"), sort),
            several,
            spans,
            lengths[0] ?? sort.minutes,
            sort,
          ),
        );
        continue;
      }
      if (
        OPEN_COUNT.test(each.text) &&
        spans.length === 1 &&
        lengths[0] === sort.minutes &&
        OPENING.test(reading.text)
      ) {
        found.push(untilOpening(spans));
        continue;
      }
      const blocks = lengths.map((minutes): BlockOf<"timer"> => {
        const title = lengths.length > 1 ? { title: asLabel(durationInWords(minutes)) } : {};
        const plain = {
          id: "timer",
          type: "timer",
          ...title,
          mode: "countdown",
          minutes,
          pauseMinutes: 0,
          rounds: 1,
        } as const;
        const { block, spans: bells } = withBells(reading, plain);
        spans.push(...bells);
        return block;
      });
      found.push({
        spans,
        part: { name: timerName(each.text, sort), icon: sort.icon, theme: sort.theme ?? {}, blocks },
      });
    }
  return withDetails(reading, found);
};

/** "A countdown app for birthdays and events" keeps the days that are counted to, and runs no clock. */
const DAYS_KEPT =
  /\b(?:birthdays|anniversaries|occasions|(?:multiple|several|many|different|various|custom) (?:events|dates|countdowns|occasions)|(?:special|important) (?:days|dates)|(?:add|create|my|their|own|upcoming|and|different|for|event) (?:events|dates))\b/i;
const OPEN_COUNT = /^count ?downs?(?: (?:timer|clock))?$/i;
const OPENING =
  /\b(?:travel|trips?|vacation|holidays?|wedding|birthday|events?|party|christmas|baby|coming soon|launch(?:es|ing)?|opening soon|opens? soon|save the date|under construction)\b/i;

/** Counts down to a day that nobody has said yet. */
function untilOpening(spans: readonly Span[]): Recognized {
  return {
    spans,
    part: {
      icon: "calendar",
      blocks: [{ id: "countdown", type: "timer", mode: "day", minutes: 1, pauseMinutes: 0, rounds: 1, day: "12-31" }],
      undone: [
        {
          words: "countdown",
          answer: "You named no day: it counts to 31 December until you choose yours below the count.",
        },
      ],
    },
  };
}

/** Two clocks of which one runs at a time: "5 minutes each", "5+3". */
function readTurns(reading: Reading, taken: Span[]): Recognized[] {
  const found = findFirst(
    reading,
    /\b(?:(?:chess|blitz|turn|game)[- ](?:clocks?|timers?)|(?:2 )?(?:timers?|clocks?) for (?:playing )?(?:chess|2 players))(?:,? (?:for|with|between) (?:2|both|the) (?:players?|people|persons|sides))?|(?<=chess\b[^.;\n]{0,60})(?<=\b(?:with|and|plus|has|,) (?:an? |the )?)(?:clocks?|timers?)\b/g,
  );
  if (found === null || (/^(?:game|turn)/i.test(found.text) && !/clock/i.test(found.text))) return [];
  const region = sentenceAt(reading, found.span, 1);
  const more = findAll(
    reading,
    /(?:,? ?\b(?:with|and|plus|an?|of) )*(?:increments? (?:of )?(\d{1,3})(?: ?s(?:ec(?:ond)?s?)?)?|(\d{1,3})[- ]?s(?:ec(?:ond)?s?)?[- ](?:increments?|per move|a move|bonus)(?: per move)?|(?:(?:\+|plus) ?(\d{1,3}) ?s(?:ec(?:ond)?s?)?(?: (?:per|a|each) move)?)|(\d{1,3}) ?s(?:ec(?:ond)?s?)? (?:are |is |get )?(?:added|extra|more|given|back|on top)(?: (?:per|for each|for every|after each|after every|each|every|on each|with each) (?:move|turn))?)\b/g,
  ).find(({ span }) => isWithin(span, region));
  const short = findAll(reading, /\b(\d{1,3}) ?[+|] ?(\d{1,3})\b/g).find(({ span }) => isWithin(span, region));
  const apart = findAll(
    reading,
    new RegExp(
      `(?:,? ?(?:with|of|and|for|at|an?|:))* ?(${DURATION})(?: (?:for )?(?:each|per (?:player|side|person)|a side|apiece))?(?: (?:player|side))?`,
      "gu",
    ),
  ).find(({ span }) => isWithin(span, region) && (more === undefined || !overlaps(more.span, span)));
  const minutes = Number(short?.groups[1] ?? minutesIn(apart?.groups[1] ?? "") ?? 5);
  const increment = Number(
    more?.groups[1] ?? more?.groups[2] ?? more?.groups[3] ?? more?.groups[4] ?? short?.groups[2] ?? 0,
  );
  const all = [
    withFrame(reading, found.span, apart === undefined),
    ...[more, short, apart].flatMap((each) => (each === undefined ? [] : [each.span])),
  ];
  taken.push(...all);
  return [
    {
      spans: all,
      part: {
        name: "Chess clock",
        icon: "timer",
        blocks: [
          {
            id: "clock",
            type: "timer",
            mode: "turns",
            minutes,
            pauseMinutes: 0,
            rounds: 1,
            ...(increment > 0 ? { incrementSeconds: increment } : {}),
          },
        ],
      },
    },
  ];
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** What is timed one after the other: an agenda, a routine. */
const SEQUENCE =
  /\b(?:agenda|meeting|workshop|lesson|routine|workout|circuit|session|sequence|in a row|one after|phases?|stages|presentation|stretch\w*|yoga|sections|segments|programme|program|training|class|warm[- ]?up|hiit|interval)\b/i;

/** Timers of several names run side by side anyway. */
const TOGETHER =
  /(?:,? ?\b(?:that|which|all|can|could|and|to|should|they|them|each|be) )*\b(?:run(?:ning|s)?|going|started?|counting)(?: down)? (?:all )?(?:at once|at the same time|together|in parallel|simultaneously|side by side)\b/g;

/** Timers with names: several side by side, or one that goes through them. */
function readNamed(reading: Reading, taken: Span[]): Recognized[] {
  const word = [...INTERVALS, ...COUNTDOWNS]
    .flatMap(({ words }) => findAll(reading, new RegExp(`(?<![\\p{L}\\d-])(?:${words})(?![\\p{L}-])`, "gu")))
    .toSorted((a, b) => a.span.start - b.span.start || b.text.length - a.text.length)[0];
  if (word === undefined) return [];
  const region = sentenceAt(reading, word.span, 1);
  const named = readNamedLengths(reading, region);
  if (named === null || named.items.every(({ label }) => WORK_OR_REST.test(label) || SIGNAL.test(label))) return [];
  const around = reading.text.slice(region.start, region.end);
  const rounds = findAll(
    reading,
    /(?:,? ?\b(?:for|and|with|repeated|repeat) )*(\d{1,2}) ?(?:rounds?|times|cycles?|sets)\b|(?<![\p{L}])[x×] ?(\d{1,2})\b/gu,
  ).find(({ span }) => isWithin(span, region));
  const rest = findAll(
    reading,
    new RegExp(
      `(?:,? ?\\b(?:with|and|then|an?) )*(?:(${DURATION}) (?:of )?rests?|rests? (?:of |for )?(${DURATION}))(?: (?:in )?between(?: [\\p{L}]+)?| after each(?: round)?)?`,
      "gu",
    ),
  ).find(({ span }) => isWithin(span, region) && !overlaps(span, named.span));
  const restMinutes = minutesIn(rest?.groups[1] ?? rest?.groups[2] ?? "");
  if (restMinutes !== null && rounds !== undefined) named.items.push({ label: "Rest", minutes: restMinutes });
  const isSequence = rounds !== undefined || (SEQUENCE.test(around) && !/\btimers\b/i.test(word.text));
  const spans = [
    withFrame(reading, word.span),
    withFrame(reading, named.span),
    ...(rounds === undefined ? [] : [rounds.span]),
    ...(restMinutes === null || rounds === undefined || rest === undefined ? [] : [rest.span]),
    ...findAll(reading, TOGETHER)
      .map(({ span }) => span)
      .filter((span) => isWithin(span, region)),
    ...findAll(reading, /\b(?:with |and |the |an? )*(?:agenda|items|points|steps|phases|stages|segments)\b:?/g)
      .map(({ span }) => span)
      .filter((span) => isWithin(span, region)),
  ];
  taken.push(...spans);
  const sort = [...INTERVALS, ...COUNTDOWNS].find(({ words }) => new RegExp(`^(?:${words})$`, "iu").test(word.text));
  const blank = { type: "timer", pauseMinutes: 0 } as const;
  const blocks = isSequence
    ? [
        {
          ...blank,
          id: "intervals",
          mode: "intervals" as const,
          minutes: 1,
          rounds: Number(rounds?.groups[1] ?? rounds?.groups[2] ?? 1),
          phases: named.items,
        },
      ]
    : named.items.slice(0, 12).map(({ label, minutes }) => ({
        ...blank,
        id: "timer",
        title: label,
        mode: "countdown" as const,
        minutes,
        rounds: 1,
      }));
  return [
    {
      spans,
      part: {
        name:
          sort === undefined
            ? "Timer"
            : timerName(word.text.replace(/ with (?:an )?agenda$/i, "").replace(/timers$/i, "timer"), sort),
        icon: sort?.icon ?? "timer",
        theme: sort?.theme ?? {},
        blocks,
      },
    },
  ];
}

/** "12 rounds of 3 minutes, 10 sec warning": no phase of its own. */
const SIGNAL = /^(?:warning|alert|signal|heads?[- ]up)\b/i;
const WORK_OR_REST =
  /^(?:work|rest|breaks?|pause|focus|on|off|study|exercise|rounds?|sets?|sessions?|pomodoros?|effort|sprint|recover\w*)\b/i;

/** "The timer", where one was spoken of before: no second one. */
function speaksOfKnown({ text }: Reading, { span, text: words }: Found): boolean {
  return (
    /^(?:timers?|count(?:s|ing)? down)$/i.test(words) &&
    !/(?:\b(?:an?|another|second|plus|simple|and) |[:,] ?)$/i.test(text.slice(0, span.start))
  );
}
