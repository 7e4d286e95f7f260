import { type Reading, type Recognized, findAll, findNegated } from "../recognizer.ts";
import { NAMED_PHASES, TIMER_HAS, TIMER_SETS } from "./timer-sorts.ts";

const WARNING =
  /(?:,? ?\b(?:with|and|an?|that|it|has|gives?|shows?) )*\b(?:warn(?:s|ing|ings)?|alerts?|(?:turns?|goes|flash(?:es)?) (?:yellow|orange|red)|(?:yellow|orange|red) (?:light|signal))(?: (?:sign|sound|bell))? (?:at|when|after|with|for|in) (?:the )?(?:last )?\d+ ?(?:minutes?|mins?|seconds?|secs?|s|m)?(?: (?:left|remaining|before the end|to go|are left))?(?![\p{L}])/gu;
const FOR_EACH =
  /(?<=(?:timer|stopwatch|pomodoro|countdown)s?) (?:for|per|on|in) (?:each|every) (?:task|item|to-?do|project|recipe|habit|exercise|question|step|entry)\b|(?<=(?:timer|stopwatch|pomodoro|countdown)s?) per (?:task|item|project|recipe|habit|exercise|question|step)\b/g;

export const PHASES_TOLD =
  "Say what there is and how long: “interval timer with squats 40 seconds, plank 30 seconds”; until then it is work and rest.";

/** What all of them have, and what none of them can leave out. */
export function withDetails(reading: Reading, found: readonly Recognized[]): Recognized[] {
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
    ...findAll(reading, WARNING).map(({ text, span }) => {
      spans.push(span);
      return {
        words: text.replace(/^(?:,? ?(?:with|and|an?|that|it) )+/i, "").trim(),
        answer:
          "A timer rings at its end and not before. Two, one after the other, come near: “talk 15 minutes, wrap-up 5 minutes”.",
      };
    }),
    ...findAll(reading, NAMED_PHASES).map(({ text, span }) => {
      spans.push(span);
      return { words: text.trim().replace(/^with /i, ""), answer: PHASES_TOLD };
    }),
    ...findAll(reading, FOR_EACH).map(({ text, span }) => {
      spans.push(span);
      return { words: text.trim(), answer: "There is one timer, for all of them." };
    }),
  ];
  const part = { ...first.part, undone: [...(first.part.undone ?? []), ...undone] };
  return [{ spans: [...first.spans, ...spans], part }, ...others];
}
