import type { GoldenChange } from "./golden-change.ts";

/** Follow-ups to tools, and to a tool beside a list. */
export const CHANGED_TOOLS: readonly GoldenChange[] = [
  [
    "pomodoro",
    "make it 50 minutes",
    ["+ The timer runs 50 minutes now."],
    "-app: home[intervals 25/5x4] +app: home[intervals 50/5x4]",
  ],
  [
    "pomodoro",
    "eight rounds",
    ["+ The timer has 8 rounds now."],
    "-app: home[intervals 25/5x4] +app: home[intervals 25/5x8]",
  ],
  [
    "pomodoro",
    "breaks of 10 minutes",
    ["+ The break of the timer is 10 minutes now."],
    "-app: home[intervals 25/5x4] +app: home[intervals 25/10x4]",
  ],
  [
    "pomodoro",
    "turn it into a stopwatch",
    ["+ The timer is a stopwatch now."],
    "-app: home[intervals 25/5x4] +app: home[stopwatch 25]",
  ],
  [
    "pomodoro",
    "also keep track of tasks with title and done",
    ["+ The app keeps **tasks** with title and done too."],
    "-Pomodoro timer -app: home[intervals 25/5x4] +Pomodoro timer (task/tasks) +Title!:text +Done:check +done=done~ +clear +filter=done +app: home[intervals 25/5x4 +records task:list]",
  ],
  [
    "pomodoro",
    "make it green",
    ["+ The accent colour is green now; it is made a little lighter or darker where text would be hard to read."],
  ],
  [
    "pomodoro",
    "add an FAQ",
    ["+ Added **Questions and answers**."],
    "-app: home[intervals 25/5x4] +app: home[intervals 25/5x4 +faq]",
  ],
  [
    "tip",
    "add a field tax percent to the calculator",
    ["+ The calculator asks for **Tax percent** now. Say how it counts: “total = … * taxPercent”."],
  ],
  [
    "tip",
    "gross = bill * (1 + percent/100)",
    ["+ **Gross** is bill * (1 + percent/100) now."],
    "-total / people)] +total / people +bill * (1 + percent/100))]",
  ],
  [
    "tip",
    "gross = bill * rate",
    [
      "! The formula speaks of “rate”, which the calculator does not know. It knows Bill, Tip, People, Tip, Total and Each pays.",
    ],
  ],
  [
    "tip",
    "remove people",
    ["+ The calculator is without **People** now. With it went **Each pays**."],
    "-bill + tip -total / people)] +bill + tip)]",
  ],
  [
    "chess",
    "play against a friend",
    ["+ Two people play against each other on this device now."],
    "-app: home[chess] +app: home[chess (person)]",
  ],
  ["tip", "add a tip of 18% to the options", ["+ **Tip** is chosen from 15% or 18% now."]],
  ["tip", "also split between people", ["= The calculator asks for **People** already."]],
  [
    "chess",
    "make the computer weaker",
    ["+ The computer begins with the level “easy” now. Whoever plays can choose another above the board."],
  ],
  [
    "chess",
    "harder",
    ["+ The computer begins with the level “hard” now. Whoever plays can choose another above the board."],
  ],
  [
    "chess",
    "add tic-tac-toe",
    ["+ Added **Tic-tac-toe** on a page of its own, **Tic-tac-toe**."],
    "-app: home[chess] +app: home[chess] tic-tac-toe[ticTacToe]",
  ],
  [
    "water",
    "goal of 10 glasses",
    ["+ The goal is 10 now."],
    "-app: home[counter(Glasses of water→8)] +app: home[counter(Glasses of water→10)]",
  ],
  [
    "water",
    "add a counter for coffee and count in steps of 2",
    ["+ **Coffee** is counted too.", "+ It counts in steps of 2 now."],
    "-app: home[counter(Glasses of water→8)] +app: home[counter(Glasses of water→8 +Coffee)]",
  ],
  [
    "mixed",
    "put the timer above the tasks",
    ["+ **Pomodoro timer** is above **tasks** now."],
    "-app: home[records task:list -intervals 25/5x4] +app: home[intervals 25/5x4 +records task:list]",
  ],
  [
    "mixed",
    "move the timer to its own page",
    ["+ **Pomodoro timer** is on a page of its own, **Pomodoro timer** now."],
    "-app: home[records task:list -intervals 25/5x4] +app: home[records task:list] pomodoro-timer[intervals 25/5x4]",
  ],
  ["mixed", "remove the timer", ["+ Removed **Pomodoro timer**."], "-app: home[records task:list -intervals 25/5x4]"],
  [
    "mixed",
    "remove the tasks",
    ["+ Removed the tasks. What is stored of them stays so, in case they come back. With it went **list of tasks**."],
    "-To-do list (task/tasks) -Title!:text -Due date:deadline -Priority:Low/Medium/High -Done:check -done=done~ -clear -filter=done -app: home[records task:list -intervals 25/5x4] +To-do list +app: home[intervals 25/5x4]",
  ],
  [
    "mixed",
    "make the timer fifty minutes and the break ten minutes",
    ["+ The timer runs 50 minutes now.", "+ The break of the timer is 10 minutes now."],
    "-intervals 25/5x4] +intervals 50/10x4]",
  ],
  [
    "mixed",
    "put each tool on its own page",
    ["+ **Pomodoro timer** is on a page of its own, **Pomodoro timer** now."],
    "-app: home[records task:list -intervals 25/5x4] +app: home[records task:list] pomodoro-timer[intervals 25/5x4]",
  ],
];
