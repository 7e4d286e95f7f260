import type { GoldenPrompt } from "./golden-prompt.ts";

/** Tools as those ask for them who have an app made: with what users can do, and what it should include. */
export const GOLDEN_MAKER_TOOLS: readonly GoldenPrompt[] = [
  [
    ["Focus pomodoro timer with a task list and weekly statistics"],
    "Pomodoro timer (task/tasks); Title!:text, Due date:deadline, Priority:Low/Medium/High, Done:check; done=done~; clear; filter=done; app: home[intervals 25/5x4 counted, records task:list]",
  ],
  [
    ["Math game for first graders with addition and subtraction up to 10"],
    "Addition and subtraction quiz (question/questions); Question!:text, Answer!:text, Operation:Addition/Subtraction; search+sort; playful; app: home[quiz question 20 by operation] questions[records question:list]",
  ],
  [
    ["Arithmetic practice app with easy, medium and hard levels"],
    "Math quiz (question/questions); Question!:text, Answer!:text, Level:Easy/Medium/Hard; search+sort; playful; app: home[quiz question 20 by level] questions[records question:list]",
  ],
  [["GPA calculator with classes, credits and grades"], "GPA calculator; app: home[average]"],
  [["Tea timer with green, black and herbal tea"], "Tea timer; calm; app: home[countdown 2, countdown 4, countdown 6]"],
  [
    ["Meditation timer with a session log"],
    "Meditation log (meditation/meditations); Date!:date, Minutes:number min; by date down; total=minutes; app: home[stopwatch meditation minutes/date rings 10, records meditation:list+line/average minutes/date]",
  ],
  [["Scoreboard for board games with players and rounds"], "Scoreboard; app: home[scores(Player 1, Player 2)]"],
  [["Hangman with categories animals and fruits"], "Hangman; playful; rounded; app: home[hangman]"],
  [["Chess with the computer or a friend"], "Chess; playful; rounded; app: home[chess, chess (person)]"],
  [
    ["Spin the wheel app for choosing lunch"],
    "What to eat (dish/dishes); Name!:text; by added up; playful; app: home[picker dish, records dish:list]",
  ],
  [
    ["Flashcards for French vocabulary with categories"],
    "French words cards (word/words); French!:text, English!:text, Category:text; app: home[flashcards word] words[records word:list]",
  ],
  [
    [
      "Create a sketching app where users can draw with many colors, change the brush size and save the drawing to their device",
    ],
    "Drawing board; playful; app: home[drawing]",
  ],
  [
    [
      "Make a password generator where users can choose the length and symbols, copy the password and see how strong it is",
    ],
    "Password generator; app: home[password]",
  ],
  [
    ["Unit converter with length, weight and volume that updates as you type"],
    "Unit converter; app: home[converter length, converter mass, converter volume]",
  ],
  [
    ["Build a pomodoro timer. Users can add tasks and see how many they completed today."],
    "Pomodoro timer (task/tasks); Title!:text, Due date:deadline, Priority:Low/Medium/High, Done:check; done=done~; clear; filter=done; app: home[intervals 25/5x4 counted, records task:list]",
  ],
  [
    ["Wheel spinner where users add their own options and see past results"],
    "Decision wheel (option/options); Name!:text; by added up; playful; app: home[picker option, records option:list]",
  ],
  [
    ["Geography quiz with a score"],
    "Geography quiz (question/questions); Question!:text, Answer!:text, Wrong answers:tags; search+sort; playful; app: home[quiz question] questions[records question:list]",
  ],
];
