import type { BlockOf } from "@lathe/protocol/app/block";
import type { IconName } from "@lathe/protocol/app/label";
import type { Theme } from "@lathe/protocol/app/theme";
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

const CALM: Partial<Theme> = { tone: "calm", accent: "#3f7d6e" };
const BOLD: Partial<Theme> = { accent: "#d9480f" };
const TOMATO: Partial<Theme> = { accent: "#d6402b" };

interface TimerSort {
  words: string;
  name: string;
  icon: IconName;
  theme?: Partial<Theme>;
}

interface IntervalSort extends TimerSort {
  minutes: number;
  pauseMinutes: number;
  rounds: number;
  /** What it does not do as its name says. */
  answer?: string;
}

const SECOND = 1 / 60;
const FOOD =
  "(?: (?:for|to) (?:boil|cook|bak|brew|mak|steam|fry)\\w* (?:my |the |perfect |soft |hard |good )*[\\p{L}]+)?";
const TIMER = "(?:[- ](?:timers?|clock|countdown))";

/** Tabata: 20 s and 10 s, eight times (Tabata and others, 1996). Pomodoro: 25 and 5 minutes, four times (Cirillo). */
const INTERVALS: readonly IntervalSort[] = [
  {
    words: `pomodoros?(?:[- ](?:technique|method|style|work|study|focus))*${TIMER}?(?: (?:technique|sessions?|tracker))?|(?:study|focus|deep work|productivity|work[- ](?:and|/)[- ](?:break|rest)|homework)${TIMER}`,
    name: "Pomodoro timer",
    icon: "timer",
    theme: TOMATO,
    minutes: 25,
    pauseMinutes: 5,
    rounds: 4,
  },
  {
    words: `tabata(?: (?:workout|training|style|hiit))?${TIMER}?(?: workouts?)?`,
    name: "Tabata timer",
    icon: "dumbbell",
    theme: BOLD,
    minutes: 20 * SECOND,
    pauseMinutes: 10 * SECOND,
    rounds: 8,
  },
  {
    words: `(?:hiit|interval|workout|circuit(?: training)?|training|exercise|gym|fitness|crossfit|sprint)(?: (?:workout|training|interval))?${TIMER}|hiit|timed intervals|interval training(?! log)`,
    name: "Interval timer",
    icon: "dumbbell",
    theme: BOLD,
    minutes: 40 * SECOND,
    pauseMinutes: 20 * SECOND,
    rounds: 8,
  },
  {
    words: `(?:box|square)[- ]breathing(?: exercises?)?${TIMER}?`,
    name: "Breathing timer",
    icon: "leaf",
    theme: CALM,
    minutes: 4 * SECOND,
    pauseMinutes: 4 * SECOND,
    rounds: 20,
    answer:
      "The timer has two phases that take turns, of four seconds each: breathe in one, hold your breath in the other.",
  },
  {
    words: `emom(?: workouts?)?${TIMER}?|every minute on the minute${TIMER}?`,
    name: "EMOM timer",
    icon: "dumbbell",
    theme: BOLD,
    minutes: 1,
    pauseMinutes: 0,
    rounds: 10,
  },
  {
    words: `(?:boxing|box|round|sparring|mma)${TIMER}`,
    name: "Round timer",
    icon: "timer",
    theme: BOLD,
    minutes: 3,
    pauseMinutes: 1,
    rounds: 12,
  },
  {
    words: `(?:20[- ]20[- ]20|eye (?:rest|break|strain)|screen break)${TIMER}`,
    name: "Eye rest timer",
    icon: "timer",
    theme: CALM,
    minutes: 20,
    pauseMinutes: 20 * SECOND,
    rounds: 12,
  },
];

interface CountdownSort extends TimerSort {
  minutes: number;
}

const COUNTDOWNS: readonly CountdownSort[] = [
  {
    words: `meditation${TIMER}?(?: app)?|(?:mindfulness|zen|yoga|breathing)${TIMER}|time my meditations?`,
    name: "Meditation timer",
    icon: "leaf",
    theme: CALM,
    minutes: 10,
  },
  { words: `eggs?${TIMER}${FOOD}`, name: "Egg timer", icon: "timer", minutes: 6 },
  { words: `tea${TIMER}${FOOD}`, name: "Tea timer", icon: "cup", theme: CALM, minutes: 3 },
  {
    words: `(?:kitchen|cooking|oven|baking|pasta|pizza)${TIMER}${FOOD}`,
    name: "Kitchen timer",
    icon: "food",
    minutes: 10,
  },
  { words: `(?:power )?nap${TIMER}`, name: "Nap timer", icon: "moon", theme: CALM, minutes: 20 },
  { words: `plank${TIMER}`, name: "Plank timer", icon: "dumbbell", theme: BOLD, minutes: 1 },
  {
    words: `(?:tooth ?brush(?:ing)?|teeth(?: brushing)?|brushing)${TIMER}`,
    name: "Toothbrush timer",
    icon: "timer",
    minutes: 2,
  },
  {
    words: `(?:presentation|speech|talk|meeting|debate|speaker)${TIMER}`,
    name: "Talk timer",
    icon: "mic",
    minutes: 10,
  },
  {
    words: `(?:exam|test|classroom|reading|homework|shower|parking|laundry|turn|game)${TIMER}`,
    name: "Timer",
    icon: "timer",
    minutes: 30,
  },
  {
    words: `count ?down timers?|count(?:s|ing)? down|(?:visual |online |digital )?timers?|count ?downs?(?= (?:of|from|for|to|until|till|app|tool|clock|timer)\\b|[.,!;\\n]|$)(?: clock)?|alarm timer`,
    name: "Timer",
    icon: "timer",
    minutes: 5,
  },
];

const STOPWATCH =
  "stop ?watch(?:es)?|lap timers?|chronometers?|lap times|(?:track and field|running|race|swim(?:ming)?|sprint|cube|speed ?cub\\w+)[- ]timers?|(?:to )?(?:time|stop)(?:s|ing)? (?:my |the |our )?(?:laps|runs|races?|swims?|sprints?|lap times)";

/** What every timer of the kit has by itself. */
const HAVES =
  /\b(?:,? ?(?:with|and|has|having|that has|including|plus) )*(?:an? |the )?(?:(?:start|pause|stop|reset|resume|skip)(?:\/|, | and |, and | or )?)+ ?(?:buttons?|controls?)?\b|\b(?:,? ?(?:with|and|has|having|that (?:has|makes|plays)|plays?|makes?|including|plus) )*(?:an? |the )?(?:(?:chime|beep(?:s|ing)?|sound|bell|alarm|alert|ring(?:s|ing)?|gong)(?: sounds?)?(?: (?:that |which )?(?:can|could) be (?:turned|switched) (?:off|on)(?: (?:and|or) (?:off|on))?)?(?: (?:when|at|after) [\p{L}' ]+?(?=[.,;!\n]|$| and | with ))?)|\b(?:,? ?(?:with|and|shows?) )*(?:an? |the )?(?:progress (?:ring|circle|bar)|round counter|remaining time|big (?:digits|numbers))\b/gu;
const LAPS =
  /\b(?:,? ?(?:with|and|has|including|plus|that (?:has|records|shows|saves)|for) )*(?:an? |the |my )?(?:laps?(?: times?| button| splits?| list)?|split times|splits)\b/g;

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

/** What all of them have, and what none of them can leave out. */
function withDetails(reading: Reading, found: readonly Recognized[]): Recognized[] {
  const [first, ...others] = found;
  if (first === undefined) return [];
  const spans = findAll(reading, HAVES).map(({ span }) => span);
  const undone = [
    ...findNegated(reading, /\b(?:sounds?|noise|alarm|beep\w*|chimes?|bell)\b/g).map(({ text }) => ({
      words: `without ${text}`,
      answer: "The sound is switched off with the switch in the timer; it is remembered.",
    })),
    ...findNegated(reading, /\blaps?\b/g)
      .slice(0, 1)
      .map(() => ({ words: "without laps", answer: "The list of laps is only there once somebody takes one." })),
    ...findAll(reading, /\b(?:with |and )?(?:an? )?long(?:er)? breaks?(?: (?:of|after|every) [^.,;]+)?/g).map(
      ({ text, span }) => {
        spans.push(span);
        return {
          words: text.replace(/^(?:with|and) /i, ""),
          answer: "All rests of the timer are of one length; each can be skipped or set anew while it stands.",
        };
      },
    ),
  ];
  const part = { ...first.part, undone: [...(first.part.undone ?? []), ...undone] };
  return [{ spans: [...first.spans, ...spans], part }, ...others];
}

/** Two timers are no chess clock: what comes near is made, and said. */
function readChessClock(reading: Reading, taken: Span[]): Recognized[] {
  const found = findFirst(
    reading,
    /\b(?:(?:chess|blitz)[- ](?:clocks?|timers?)|game clocks?|(?:2 )?(?:timers?|clocks?) for (?:playing )?(?:chess|2 players))\b/g,
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
    /^(?: (?:app|timer|clock|page|widget))*(?: (?:days|that counts(?: down)?(?: the days)?))? (?:to|until|till) (?!\d|zero|the end\b|an? )(?:[\p{L}'-]+ ?){1,4}/iu.exec(
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
      `(?<![\\p{L}\\d-])(?:(?:for|of|from|with|at|set to|lasting|that (?:runs|counts down|lasts|goes)(?: for| from)?|down from) )?(?:an? )?${list}`,
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
  const whole = { start: Math.min(span.start, told.span.start), end: Math.max(span.end, told.span.end) };
  return { lengths: [...new Set(lengths)].slice(0, 6), spans: [withFrame(reading, whole)] };
}

const WORK =
  "work(?:ing|s|outs?)?|focus(?:ed|ing)?|on|study(?:ing)?|exercis(?:e|es|ing)|effort|active|concentration|concentrating|train(?:ing)?|sprint(?:s|ing)?|run(?:ning)?|hard|high|sessions?|pomodoros?|rounds?|intervals?|fight(?:ing)?|plank|sitting|learning|reading|activity|blocks?";
const REST =
  "rest(?:s|ing)?|(?:short )?breaks?|paus(?:e|es|ing)|off|recover(?:y|ing)|walk(?:s|ing)?|easy|low|relax(?:ing|ation)?|standing";
const BREAKS = `(?:${REST})(?: (?:periods?|times?|phases?|intervals?|in between|between(?: (?:them|rounds|sets))?))?`;
const EFFORTS = `(?:${WORK})(?: (?:periods?|times?|phases?|intervals?|sessions?|blocks?|each))?`;
const PAIR =
  "(\\d+(?:\\.\\d+)?) ?(minutes?|mins?|m|seconds?|secs?|s)? ?(?:[/-]|on,?|and|by) ?(\\d+(?:\\.\\d+)?) ?(minutes?|mins?|m|seconds?|secs?|s)?(?![\\p{L}\\d])(?: off)?";

/** Work, rest and rounds, wherever the sentence says them. */
function readIntervals(reading: Reading, span: Span, sort: IntervalSort): { block: BlockOf<"timer">; spans: Span[] } {
  const region = sentenceAt(reading, span, 1);
  const spans = [withFrame(reading, span)];
  const find = (pattern: string) =>
    findAll(
      reading,
      new RegExp(`(?:(?:,|and|with|of|for|then|followed by|alternating|using|at|has|has got) )*${pattern}`, "gdu"),
    ).find(
      (each) =>
        isWithin(each.span, region) &&
        !spans.slice(1).some((other) => other.start < each.span.end && each.span.start < other.end),
    );
  const take = (found: Found | undefined) => {
    if (found !== undefined) spans.push(found.span);
    return found;
  };
  let { minutes, pauseMinutes, rounds } = sort;
  const usesSeconds = minutes < 1;
  // "3 x 5 minutes" and "x 3" alike.
  const told = take(
    find(
      "(?:(\\d+) ?(?:rounds?|cycles?|sets?|sessions?|pomodoros?|times|intervals|repeats?|repetitions|[x×](?= ?\\d+ ?(?:m|s|h)))|[x×*] ?(\\d+)(?! ?(?:m|s|h)))(?![\\p{L}\\d])",
    ),
  );
  rounds = Number(told?.groups[1] ?? told?.groups[2] ?? rounds);
  const rest = take(
    find(
      `(?:(${DURATION})[- ](?:of |for )?${BREAKS}|${BREAKS}(?: (?:for|of|is|are|lasts?|time|periods?|to))*:? (${DURATION}))(?![\\p{L}])`,
    ),
  );
  const work = take(
    find(
      `(?:(${DURATION})[- ](?:of |for )?${EFFORTS}|${EFFORTS}(?: (?:for|of|is|are|lasts?|time|periods?|to))*:? (${DURATION}))(?![\\p{L}])`,
    ),
  );
  minutes = minutesIn(work?.groups[1] ?? work?.groups[2] ?? "") ?? minutes;
  pauseMinutes = minutesIn(rest?.groups[1] ?? rest?.groups[2] ?? "") ?? pauseMinutes;
  const pair = work === undefined && rest === undefined ? take(find(PAIR)) : undefined;
  if (pair !== undefined) {
    const unit = pair.groups[4] ?? pair.groups[2] ?? (usesSeconds ? "s" : "m");
    minutes = minutesIn(`${pair.groups[1]}${pair.groups[2] ?? unit}`) ?? minutes;
    const isNothing = Number(pair.groups[3]) === 0;
    pauseMinutes = isNothing ? 0 : (minutesIn(`${pair.groups[3]}${unit}`) ?? pauseMinutes);
  } else if (work === undefined) {
    const only = take(find(`(?:an? )?(${DURATION})`));
    minutes = minutesIn(only?.groups[1] ?? "") ?? minutes;
  }
  if (findNegated(reading, new RegExp(`\\b(?:${REST})\\b`, "gu")).length > 0) pauseMinutes = 0;
  const limited = (value: number) => Math.min(1_440, value);
  return {
    block: {
      id: "intervals",
      type: "timer",
      mode: "intervals",
      minutes: limited(minutes),
      pauseMinutes: limited(pauseMinutes),
      rounds: Math.min(50, Math.max(1, rounds)),
    },
    spans,
  };
}
