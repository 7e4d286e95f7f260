import { type Reading, type Span, findAll } from "../recognizer.ts";

const LEAD =
  "(?:,? ?\\b(?:with|and|that|which|it|has|keeps?|shows?|tracks?|an?|the|my|daily|different|several|some|3|three|on a) )*";

/** What is wanted of quizzes and of cards, and is not to be had; `of` says of which. */
const LIMITS: readonly { words: string; of?: "quiz" | "cards"; answer: string }[] = [
  {
    words: "leader ?boards?|ranking(?: of players)?|hall of fame",
    of: "quiz",
    answer: "The best result of this device is kept; there is no table of several players.",
  },
  {
    words: "streaks?(?: counter)?",
    answer: "Days or right answers in a row are not counted.",
  },
  {
    words: "levels?|difficulty(?: levels?)?",
    of: "cards",
    answer:
      "What you know comes up less often, in five boxes; levels of your own are a field: “add a level to the words”.",
  },
  {
    words: "lives|hearts|power-?ups?|badges|rewards|trophies|coins",
    answer: "Right answers are counted; there is nothing to win or to lose beside.",
  },
  {
    words: "(?:(?:big|nice|colou?rful|cute) )*(?:pictures|images|photos|illustrations)",
    answer: "Questions and cards are text; what pictures there are are emojis.",
  },
  {
    words: "(?:audio|sound|pronunciation|voice)(?: (?:playback|of (?:the |each )?words?|clips?|files?))?",
    answer: "I have nothing that speaks or plays sounds.",
  },
];

/** Limits of what is learned with, where they are asked for. */
export function learningLimits(reading: Reading, isQuiz: boolean): { words: string; answer: string; span: Span }[] {
  return LIMITS.filter(({ of }) => of === undefined || (of === "quiz") === isQuiz).flatMap(({ words, answer }) =>
    findAll(reading, new RegExp(`${LEAD}\\b(${words})(?![\\p{L}-])`, "giu")).map(({ span, groups }) => ({
      words: groups[1] ?? words,
      answer,
      span,
    })),
  );
}
