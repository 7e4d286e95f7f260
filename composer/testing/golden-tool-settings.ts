import type { GoldenPrompt } from "./golden-prompt.ts";

/** Games and tools with the settings that were told. */
export const GOLDEN_TOOL_SETTINGS: readonly GoldenPrompt[] = [
  [["a snake game, slow at first"], "Snake; playful; rounded; app: home[snake]"],
  [["scissors paper rock, first to 3"], "Rock, paper, scissors; playful; rounded; app: home[rockPaperScissors 5]"],
  [["hangman with sea animals"], "Hangman; playful; rounded; app: home[hangman]"],
  [
    ["wordle clone with six guesses and green and yellow letters"],
    "Guess the word; playful; rounded; app: home[wordGuess]",
  ],
  [["metronome at 72 bpm in 3/4 with tap tempo"], "Metronome; app: home[metronome 72/3]"],
  [["memory with 6 pairs of jungle animals"], "Memory; playful; rounded; app: home[memory 6]"],
];
