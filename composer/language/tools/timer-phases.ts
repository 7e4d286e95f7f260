import type { BlockOf } from "@lathe/protocol/app/block";
import { type Reading, type Span, findAll } from "../recognizer.ts";
import { DURATION, minutesIn } from "./durations.ts";

type Timer = BlockOf<"timer">;

const LEAD =
  "(?:,? ?\\b(?:with|and|an?|the|that|which|it|has|rings?|plays?|sounds?|short|soft|gentle|interval|plus|also|of|for) )*";
/** "Bell every 5 minutes", "a gong each minute" */
const BELLS = new RegExp(
  `${LEAD}\\b(?:bells?|gongs?|chimes?|beeps?|sounds?|rings?|dings?)(?: (?:that )?(?:rings?|sounds?|plays?))? (?:every|each|after every)(?: (${DURATION})| minute\\b)`,
  "giu",
);
const WARM_UP = new RegExp(
  `${LEAD}(?:(${DURATION})[- ](?:of )?)?warm(?:ing)?[- ]?ups?(?: (?:of|for) (${DURATION}))?(?![\\p{L}])`,
  "giu",
);
const COOL_DOWN = new RegExp(
  `${LEAD}(?:(${DURATION})[- ](?:of )?)?cool(?:ing)?[- ]?downs?(?: (?:of|for) (${DURATION}))?(?![\\p{L}])`,
  "giu",
);
const USUAL_MINUTES = 5;
const MOST_PHASES = 24;

/** A countdown that rings on its way is so many of the time between two bells. */
export function withBells(reading: Reading, block: Timer): { block: Timer; spans: Span[] } {
  const [found] = findAll(reading, BELLS);
  const every = found === undefined ? null : (minutesIn(found.groups[1] ?? "1 minute") ?? null);
  if (found === undefined || every === null || block.mode !== "countdown") return { block, spans: [] };
  const rounds = Math.min(200, Math.max(1, Math.round(block.minutes / every)));
  const label = block.title ?? (/meditat|mindful|yoga|breath/i.test(reading.text) ? "Meditate" : "Go on");
  return {
    block: { ...block, mode: "intervals", minutes: every, rounds, phases: [{ label, minutes: every }] },
    spans: [found.span],
  };
}

/** "HIIT timer with warm-up and cool-down": they come once, before and after all rounds. */
export function withWarmUp(reading: Reading, block: Timer): { block: Timer; spans: Span[] } {
  const [warm] = findAll(reading, WARM_UP);
  const [cool] = findAll(reading, COOL_DOWN);
  if ((warm === undefined && cool === undefined) || block.mode !== "intervals" || block.phases !== undefined)
    return { block, spans: [] };
  const minutesOf = (groups: readonly (string | undefined)[]) =>
    minutesIn(groups[1] ?? groups[2] ?? "") ?? USUAL_MINUTES;
  const round = [
    { label: "Work", minutes: block.minutes },
    ...(block.pauseMinutes > 0 ? [{ label: "Rest", minutes: block.pauseMinutes }] : []),
  ];
  const around = [warm, cool].filter((each) => each !== undefined).length;
  const rounds = Math.min(block.rounds, Math.floor((MOST_PHASES - around) / round.length));
  const phases = [
    ...(warm === undefined ? [] : [{ label: "Warm-up", minutes: minutesOf(warm.groups) }]),
    ...Array.from({ length: rounds }, () => round).flat(),
    ...(cool === undefined ? [] : [{ label: "Cool-down", minutes: minutesOf(cool.groups) }]),
  ];
  return {
    block: { ...block, rounds: 1, phases },
    spans: [warm, cool].flatMap((each) => (each === undefined ? [] : [each.span])),
  };
}
