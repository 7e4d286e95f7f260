import type { Deck } from "./deck.ts";
import { CULTURE } from "./culture.ts";
import { FIRST_THINGS } from "./first-things.ts";
import { GEOGRAPHY } from "./geography.ts";
import { INTERESTS } from "./interests.ts";
import { LANGUAGES } from "./languages.ts";
import { QUESTIONS } from "./questions.ts";
import { SCIENCE } from "./science.ts";
import { SIGNS } from "./signs.ts";
import { VOCABULARY_DECKS } from "./vocabulary.ts";

/** Facts that quizzes and cards can begin with; more special ones first. */
export const DECKS: readonly Deck[] = [
  ...GEOGRAPHY,
  ...SIGNS,
  ...VOCABULARY_DECKS,
  ...SCIENCE,
  ...LANGUAGES,
  ...FIRST_THINGS,
  ...CULTURE,
  ...INTERESTS,
  ...QUESTIONS,
];
