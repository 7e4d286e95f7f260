import type { BlockOf } from "@lathe/protocol/app/block";
import { type Reading, type Span, findAll } from "../recognizer.ts";
import { readIntervals } from "../tools/read-intervals.ts";
import { INTERVALS, TIMER_HAS, TIMER_SETS, timerName } from "../tools/timer-sorts.ts";

type Intervals = NonNullable<BlockOf<"sessionTimer">["intervals"]>;

const DONE = "(?:sessions?|pomodoros?|rounds|blocks|intervals|workouts?|sprints)";
const KEPT = "(?:logs?|history|records?|diary|journal)";
const OWN = "(?:(?:my|the|all|an?|of|past|each|every|any|finished|completed|done|focus|work|study|previous) ?)*";
/** "Logs finished sessions", "a history of workouts", "with session log". */
const KEEPS_WORK = new RegExp(
  [
    `\\b(?:logs?|logging|saves?|saving|records?|recording|stores?|storing|remembers?)(?: down)? ${OWN}${DONE}\\b(?! (?:each|every|a|per|by|this) (?:day|week|month)| (?:today|daily))`,
    `\\b${KEPT} of ${OWN}(?:${DONE}|what (?:i|we|you|they) [\\p{L}]+)\\b`,
    // "A habit tracker with a timer and streaks": these are of the habits.
    "(?<!\\b(?:habits?|routines?)\\b.*)\\b(?:timer|pomodoro)\\b.{0,60}\\bstreaks?\\b",
    // "Study timer: subjects, sessions, statistics"
    "(?<=\\b(?:study|focus|work|pomodoro|productivity) (?:timer|app|tracker)\\b[^.]{0,60}(?:,|:|with|and) )sessions(?=[.,;!]|$| and\\b)",
    `\\b(?:session|pomodoro|focus|work|workout|study|training)s? ${KEPT}\\b`,
    `(?<=\\b(?:timer|pomodoro|technique|app|tracker)\\b.{0,80}\\b(?:and|with|with an?|plus|,) (?:an? )?)(?:history|log)(?=[.,;!\\n]|$| by | per )`,
  ].join("|"),
  "iu",
);

/** Lists of what is worked on: each session is of one of them. */
const WORKED_ON =
  /^(?:projects?|tasks?|to-?dos?|subjects?|courses?|classes|clients?|goals?|books?|topics?|skills?|activity|activities|categor(?:y|ies)|habits?|exams?)$/;

/** Whether words tell only that the work which a timer counts is written down: "a log of completed sessions". */
export function tellsKeptWork(words: string): boolean {
  const rest = words.replace(KEEPS_WORK, " ");
  return (
    rest !== words &&
    !/[\p{L}]{3,}/u.test(
      rest.replace(/\b(?:and|also|that|with|the|which|then|keeps?|has|can|see|view|shows?)\b/giu, " "),
    )
  );
}

const OF_EACH = new RegExp(
  `^(?:(?:and|that|which|it|also|with|an?|the|finished|completed) )*(?:(?:logs?|saves?|records?|stores?|tracks?|counts?) |(?:keeps? (?:an? )?)?${KEPT} of )?${OWN}${DONE} (?=(?:per|by|for each) )`,
  "iu",
);

/** "Sessions per project" are the minutes of each. */
export function asMinutes(words: string): string {
  return words.replace(OF_EACH, "minutes ");
}

export function isWorkedOn({ singular }: { singular: string }): boolean {
  return WORKED_ON.test(singular.toLowerCase());
}

/** Work and rest in turns whose work is written down, as "a pomodoro timer that logs finished sessions" has it. */
export interface ToldIntervals {
  intervals: Intervals;
  /** The name of the timer, and how long it runs. */
  spans: Span[];
  name: string;
  /** Asked for, and not to be had: all rests of it are of one length. */
  hasLongBreaks: boolean;
}

/** What is told of such a timer; null where there is none, or where nothing of it is written down. */
export function toldIntervals(reading: Reading): ToldIntervals | null {
  if (!KEEPS_WORK.test(reading.text)) return null;
  for (const sort of INTERVALS) {
    const [found] = findAll(reading, new RegExp(`(?<![\\p{L}\\d-])(?:${sort.words})(?![\\p{L}-])`, "gu"));
    if (found === undefined) continue;
    const { block, spans } = readIntervals(reading, found.span, sort);
    const { minutes, pauseMinutes, phases } = block;
    const settings = [...findAll(reading, TIMER_HAS), ...findAll(reading, TIMER_SETS)].map(({ span }) => span);
    return {
      intervals: { minutes, pauseMinutes, rounds: phases === undefined ? block.rounds : phases.length / 2 },
      spans: [...spans, ...settings],
      name: timerName(found.text, sort),
      hasLongBreaks: phases !== undefined,
    };
  }
  return null;
}
