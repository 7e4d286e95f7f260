import type { Trait } from "./trait.ts";

const isAny = () => true;
const OWN =
  "(?:(?:and|with|an?|the|my|your|own|some|nice|saved|recent|several|different|daily|weekly|monthly|overall) )*";

/** What no tool has, said where none of them has a better word for it. */
export const FEATURE_TRAITS: readonly Trait[] = [
  {
    of: (block) => block.type === "timer" && block.mode === "turns",
    words: `${OWN}(?:move|turn) counters?|(?:counts?|number of) (?:the )?(?:moves|turns)`,
    answer: "The clock shows the time of both, and counts no moves.",
  },
  {
    of: (block) => block.type === "timer",
    words: `${OWN}(?:goals?|targets?)(?: (?:of|for) .*)?`,
    answer: "A timer has no goal: how many were done is counted where it works in rounds.",
  },
  {
    of: (block) => block.type === "counter",
    words: `(?:where |i |can |to )*(?:tap|click|press|add)(?:s|ping|ing)? (?:for |on |once for )?(?:each|every|an?|one) [\\p{L}]+|${OWN}(?:last|past|previous) (?:week|7 days|days)|(?:statistics|stats|history|charts?|graphs?|progress)(?: .*)?`,
  },
  {
    of: (block) => block.type === "dice",
    words: `${OWN}(?:dice|sides|sum|totals?|roll)(?: .*)?`,
  },
  {
    of: (block) => block.type === "game",
    words: `${OWN}(?:difficulty(?: levels?| settings?)?|levels?(?: of difficulty)?|easy(?:,| and|,? or).*)`,
    answer: "This game is as hard as it is; it has no levels.",
  },
  {
    of: (block) => block.type === "picker",
    words: `${OWN}(?:class(?:room)?|names?|students?|pupils?|participants?|people|members?) ?(?:lists?|names)|(?:remove|delete|leave out|skip)(?:s|d|ing)? (?:after|once|when|the|who|whoever) .*`,
  },
  {
    of: isAny,
    words: `${OWN}(?:favou?rites?|presets?|history|histories)(?: (?:of|for) .*)?`,
    answer: "It keeps what it was set to last, and no favourites or history beside that.",
  },
  {
    of: isAny,
    words: `${OWN}(?:offline rates|(?:live|current|daily|today's) (?:exchange )?rates)`,
    answer: "There is no network, and so no rates of today: the rate is typed in, and remembered.",
  },
  {
    of: isAny,
    words: `${OWN}(?:confetti|sounds?(?: effects?)?|animations?|haptics?|vibration)`,
    answer: "It has no sounds, confetti or animations beyond what it shows by itself.",
  },
  {
    of: isAny,
    words: `${OWN}(?:statistics|stats|charts?|graphs?|reports?|progress|streaks?|achievements?|badges|leader ?boards?|high ?scores?|goals?)(?: .*)?`,
    answer:
      "The tool counts nothing beyond what it shows. A list beside it can: “add a list of sessions with date and minutes, and a chart”.",
  },
];
