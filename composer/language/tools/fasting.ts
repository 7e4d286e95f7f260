import { type Recognizer, findAll } from "../recognizer.ts";
import { withFrame } from "./frame.ts";

const FASTING = "(?:intermittent )?(?:fasting|fasts?)(?:[- ](?:timers?|clock|tracker|window|schedule|countdown|app))*";
const RATIO = "(\\d{1,2}) ?[:/] ?(\\d{1,2})";

/** Days in a row for which the phases come again. */
const DAYS = 7;
const HOUR = 60;
const DAY_HOURS = 24;

/** Hours of fasting and hours in which one eats: "a fasting timer 16:8", "18/6 intermittent fasting". */
export const recognizeFasting: Recognizer = (reading) => {
  const [found] = findAll(
    reading,
    new RegExp(
      `(?<![\\p{L}\\d-])(?:${RATIO}[- ]${FASTING}|${FASTING}(?:,? (?:for|with|of|the|at|an?|using|on))*[,:]? \\(?${RATIO}\\)?(?: (?:method|schedule|plan|rhythm|window))?|(?:intermittent )?fasting[- ](?:timers?|clock|countdown)|intermittent fasting(?: (?:app|timer))+)(?![\\p{L}\\d-])`,
      "gu",
    ),
  );
  if (found === undefined) return [];
  const [, before, beforeRest, behind, behindRest] = found.groups;
  const told = { fast: Number(before ?? behind ?? 16), eat: Number(beforeRest ?? behindRest ?? 8) };
  const { fast, eat } = told.fast + told.eat === DAY_HOURS ? told : { fast: 16, eat: 8 };
  return [
    {
      spans: [withFrame(reading, found.span)],
      part: {
        name: "Fasting timer",
        icon: "timer",
        theme: { tone: "calm" },
        blocks: [
          {
            id: "fasting",
            type: "timer",
            mode: "intervals",
            minutes: fast * HOUR,
            pauseMinutes: eat * HOUR,
            rounds: DAYS,
            phases: [
              { label: "Fasting", minutes: fast * HOUR },
              { label: "Eating window", minutes: eat * HOUR },
            ],
          },
        ],
      },
    },
  ];
};
