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
  [
    ["times tables quiz for the 3, 4 and 9 tables"],
    "Times tables quiz (question/questions); Question!:text, Answer!:text, Table:3/4/9; search+sort; playful; app: home[quiz question by table] questions[records question:list]",
  ],
  [["pomodoro that counts how many I finished each day"], "Pomodoro timer; app: home[intervals 25/5x4 counted]"],
  [
    ["kitchen timers, several at once with names like rice, eggs and bread"],
    "Kitchen timer; app: home[countdown 10, countdown 10, countdown 10]",
  ],
  [
    ["20 minute meditation timer with a bell that saves each session"],
    "Meditation log (meditation/meditations); Date!:date, Minutes:number min; by date down; total=minutes; app: home[stopwatch meditation minutes/date rings 20, records meditation:list+line/average minutes/date]",
  ],
  [["dog age in human years"], "Dog years; app: home[calculator(16 * log(age) + 31)]"],
  [
    ["VAT calculator with a net price, choose 19% or 7%"],
    "VAT calculator; app: home[calculator(price * rate / 100; price + tax)]",
  ],
  [
    ["business mileage claim, 45p for the first 10000 miles then 25p"],
    "Mileage claim; app: home[calculator(min(miles, max(0, limit - before)); first * rate + (miles - first) * later)]",
  ],
  [
    ["row counter for my sweater with a second one for pattern repeats"],
    "Row counter; app: home[counter(Rows, Pattern repeats)]",
  ],
  [
    ["homework timer that logs which child and how long"],
    "Homework timer (study session/study sessions); Date!:date, Minutes:number min, Child:text; by date down; search+sort; total=minutes; app: home[stopwatch studySession minutes/date, records studySession:list+line/average minutes/date]",
  ],
];
