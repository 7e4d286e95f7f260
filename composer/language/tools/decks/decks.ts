import type { Deck } from "./deck.ts";
import { CULTURE } from "./culture.ts";
import { FIRST_THINGS } from "./first-things.ts";
import { GEOGRAPHY } from "./geography.ts";
import { LANGUAGES } from "./languages.ts";
import { QUESTIONS } from "./questions.ts";
import { SCIENCE } from "./science.ts";

/** Facts that quizzes and cards can begin with; more special ones first. */
export const DECKS: readonly Deck[] = [
  ...GEOGRAPHY,
  ...SCIENCE,
  ...LANGUAGES,
  ...FIRST_THINGS,
  ...CULTURE,
  ...QUESTIONS,
];
