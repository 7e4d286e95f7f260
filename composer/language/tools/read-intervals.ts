import type { BlockOf } from "@lathe/protocol/app/block";
import { type Found, type Reading, type Span, findAll, findNegated } from "../recognizer.ts";
import { DURATION, minutesIn } from "./durations.ts";
import { isWithin, sentenceAt, withFrame } from "./frame.ts";
import type { IntervalSort } from "./timer-sorts.ts";

const LONG_BREAK = new RegExp(
  `(?:(?:,|with|and|then|an?) )*(?:(${DURATION})[- ])?long(?:er)? breaks?(?:(?: (?:of|for|lasting))? (${DURATION}))?(?: (?:after|every) (?:each |every )?(\\d+)?(?: ?(?:rounds?|sessions?|pomodoros?|cycles?|work sessions))?)?`,
  "gu",
);
const LONG_MINUTES = 15;
const LONG_CYCLES = 2;

const WORK =
  "work(?:ing|s|outs?)?|focus(?:ed|ing)?|on|study(?:ing)?|exercis(?:e|es|ing)|effort|active|concentration|concentrating|train(?:ing)?|sprint(?:s|ing)?|run(?:ning)?|hard|high|sessions?|pomodoros?|rounds?|intervals?|fight(?:ing)?|plank|sitting|learning|reading|activity|blocks?";
const REST =
  "rest(?:s|ing)?|(?:short )?breaks?|paus(?:e|es|ing)|off|recover(?:y|ing)|walk(?:s|ing)?|easy|low|relax(?:ing|ation)?|standing";
const BREAKS = `(?:${REST})(?: (?:periods?|times?|phases?|intervals?|in between|between(?: (?:them|rounds|sets))?))?`;
const EFFORTS = `(?:${WORK})(?: (?:periods?|times?|phases?|intervals?|sessions?|blocks?|each))?`;
const PAIR =
  "(\\d+(?:\\.\\d+)?) ?(minutes?|mins?|m|seconds?|secs?|s)? ?(?:[/-]|on,?|and|by) ?(\\d+(?:\\.\\d+)?) ?(minutes?|mins?|m|seconds?|secs?|s)?(?![\\p{L}\\d])(?: off)?";

/** Work, rest and rounds, wherever the sentence says them. */
export function readIntervals(
  reading: Reading,
  span: Span,
  sort: IntervalSort,
): { block: BlockOf<"timer">; spans: Span[] } {
  const region = sentenceAt(reading, span, 1);
  const spans = [withFrame(reading, span)];
  const long = findAll(reading, LONG_BREAK).find((each) => isWithin(each.span, region));
  const longBreaks = long === undefined ? [] : [long.span];
  spans.push(...longBreaks);
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
      "(?:(?<![\\d/.-])(\\d+) ?(?:rounds?|cycles?|sets?|sessions?|pomodoros|times|intervals|repeats?|repetitions|[x×](?= ?\\d+ ?(?:m|s|h)))|[x×*] ?(\\d+)(?! ?(?:m|s|h)))(?![\\p{L}\\d])",
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
  if (long !== undefined) {
    const longMinutes = minutesIn(long.groups[1] ?? long.groups[2] ?? "") ?? LONG_MINUTES;
    const before = Math.min(11, Math.max(2, Number(long.groups[3] ?? rounds)));
    const phases = Array.from({ length: before }, (_, index) => [
      { label: "Focus", minutes: limited(minutes) },
      index === before - 1
        ? { label: "Long break", minutes: limited(longMinutes) }
        : { label: "Break", minutes: limited(pauseMinutes || 5) },
    ]).flat();
    return {
      block: {
        id: "intervals",
        type: "timer",
        mode: "intervals",
        minutes: limited(minutes),
        pauseMinutes: limited(pauseMinutes),
        rounds: LONG_CYCLES,
        phases,
      },
      spans,
    };
  }
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
