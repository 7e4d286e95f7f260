import { PHASES_TOLD } from "../timer-details.ts";
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
    of: (block) => block.type === "timer",
    words:
      "(?:(?:custom|own|different|several|choose|selectable|alarm|bell|ring) )*(?:sounds|ring ?tones|tones|alarms|melodies)",
    answer: "It has one bell, which can be switched off.",
  },
  { of: (block) => block.type === "timer", words: `${OWN}(?:custom )?(?:labels?|names?|titles?)` },
  {
    of: (block) => block.type === "timer",
    words: `${OWN}(?:(?:warning|alert|changing|signal|traffic light) )+colou?rs?|colou?rs? (?:changes?|warnings?)`,
    answer: "A timer keeps its colour; the ring around it shows how much is left, and it rings at its end.",
  },
  { of: (block) => block.type === "draw", words: `${OWN}callers?` },
  {
    of: (block) => block.type === "draw",
    words: `${OWN}(?:bingo )?cards?`,
    answer: "It draws the numbers; cards to play with it does not make.",
  },
  {
    of: (block) => block.type === "timer",
    words: `${OWN}(?:task(?: names?| labels?)?|tags?)`,
    answer: "The timer has no text of its own. A list beside it can: “add a list of tasks”.",
  },
  {
    of: (block) => block.type === "timer" && block.mode === "intervals",
    words: `${OWN}(?:custom )?(?:exercises|workouts)(?: names?)?`,
    answer: PHASES_TOLD,
  },
  {
    of: (block) => block.type === "timer" && block.mode === "day",
    words: `${OWN}(?:progress (?:bar|ring|circle)|(?:see |show )?(?:the )?progress)`,
    answer: "The count shows how long it is until then, as days, hours and minutes; a bar it has not.",
  },
  {
    of: (block) => block.type === "picker" && block.groups !== undefined,
    words: `${OWN}(?:captains?|leaders?)(?: .*)?`,
    answer: "Who stands first in a team can be its captain; it names none.",
  },
  {
    of: (block) => block.type === "flashcards" || block.type === "quiz",
    words: `${OWN}(?:shuffl(?:e|ing)|random order)(?: mode)?`,
    answer: "What is due comes first, what is known least before the rest.",
  },
  {
    of: (block) => block.type === "flashcards",
    words: `${OWN}(?:test|quiz|exam|write|typing) modes?`,
    answer: "A quiz asks for what is on them: “add a quiz”.",
  },
  {
    of: (block) => block.type === "flashcards" || block.type === "quiz",
    words: `${OWN}(?:stud(?:y|ying)|learn(?:ing)?|practi[sc]e|review) modes?`,
  },
  {
    of: (block) => block.type === "flashcards" || block.type === "quiz",
    words: `${OWN}(?:imports?|exports?|(?:import|export|upload)(?: and (?:import|export|share))?)(?: (?:of|from|as|to|my|the|cards|csv).*)?`,
    answer: "The list of them can be taken in and out as a file: “add import and export”.",
  },
  {
    of: (block) => block.type === "counter",
    words: `(?:where |i |can |to )*(?:tap|click|press|add)(?:s|ping|ing)? (?:for |on |once for )?(?:each|every|an?|one) [\\p{L}]+|${OWN}(?:last|past|previous) (?:week|7 days|days)|(?:statistics|stats|history|charts?|graphs?|progress)(?: .*)?`,
  },
  {
    of: (block) => block.type === "metronome",
    words: `${OWN}(?:bpm|tempo|time signatures?|beats?(?: per (?:bar|minute))?|sounds?|clicks?|accents?)`,
  },
  { of: (block) => block.type === "scores", words: `${OWN}(?:holes|rounds|frames|throws|sets|games|points|scores)` },
  {
    of: (block) => block.type === "dice",
    words: `${OWN}(?:dice|sides|sum|totals?|roll)(?: .*)?`,
  },
  {
    of: (block) => block.type === "game",
    words: `${OWN}(?:difficulty(?: levels?| settings?)?|levels?(?: of difficulty)?|easy(?:,| and|,? or).*)`,
    answer: "This game is as hard as it is; it has no levels.",
  },
  // "USD, EUR, GBP": any of them, with the rate that is typed in.
  { of: (block) => block.type === "calculator", words: "(?:usd|eur|gbp|jpy|chf|inr|cad|aud|nzd|sek|nok|dkk|pln|cny)" },
  {
    of: (block) => block.type === "picker",
    words: `${OWN}(?:class(?:room)?|names?|students?|pupils?|participants?|people|members?) ?(?:lists?|names)|(?:remove|delete|leave out|skip)(?:s|d|ing)? (?:(?:after|once|when|the|who|whoever) .*|winners?)`,
  },
  {
    of: isAny,
    words: `${OWN}(?:favou?rites?|presets?|history|histories)(?: (?:of|for) .*)?`,
    answer: "It keeps what it was set to last, and no favourites or history beside that.",
  },
  {
    of: isAny,
    words: `${OWN}(?:reminders?|notifications?|alerts?)(?: .*)?`,
    answer: "It reminds nobody: it works while it is open.",
  },
  {
    of: isAny,
    words:
      "(?:side by side|next to (?:each other|it)|beside (?:each other|it)|on (?:one|the same|a single) (?:page|screen))",
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
