import type { GoldenPrompt } from "./golden-prompt.ts";

/** What is said of a tool: it has it, or it is answered; names go into it. */
export const GOLDEN_TOLD_TOOLS: readonly GoldenPrompt[] = [
  [
    ["a wheel to decide which game we play: Carcassonne, Azul, Dixit"],
    "Decision wheel (option/options); Name!:text; by added up; playful; app: home[picker option, records option:list]",
  ],
  [
    ["interval timer for rowing, 45 seconds work, 15 seconds rest, 6 rounds, loud buzzer, large digits"],
    "Interval timer; app: home[intervals 0.75/0.25x6]",
  ],
  [
    ["tally counter for the birds at my feeder: sparrow, finch, jay, tap to add"],
    "Birds counter; app: home[counter(Sparrow, Finch, Jay)]",
  ],
  [
    ["flash cards for Dutch: fiets - bike, brug - bridge, regen - rain"],
    "Dutch words cards (word/words); Dutch!:text, English!:text; app: home[flashcards word] words[records word:list]",
  ],
  [["sudoku with hints and a timer"], "beyond"],
  [["Canasta score keeper, two teams, to 5000"], "Canasta scoreboard; app: home[counter(Team 1→5000, Team 2→5000)]"],
  [["screed calculator with area, depth and bags of 40 kg"], "beyond"],
  [
    ["car loan calculator with price, deposit, interest rate and years, plus a table per month"],
    "Car loan calculator; app: home[calculator(years * 12; max(rate, 0.000001) / 12; amount * monthlyRate / 100 / (1 - (1 + monthlyRate / 100) ^ -months) * months - amount; amount + interest; total / months)]",
    "price, deposit! | table per month!",
  ],
  [
    ["meeting timer, 3 minutes per person: Ida, Bo, Sam"],
    "Meeting timer; app: home[phases Ida 180s/Bo 180s/Sam 180s x1]",
  ],
  [["memory game with 20 cards and emojis"], "Memory; playful; rounded; app: home[memory]", "emojis!"],
  [
    ["a quiz about birds with 10 questions, a time limit and the score at the end"],
    "Birds quiz (question/questions); Question!:text, Answer!:text, Wrong answers:tags; search+sort; playful; app: home[quiz question] questions[records question:list]",
    "about birds! | 10 questions! | time limit!",
  ],
  [["dice roller with 3 dice, the sum and a history of the last throws"], "Dice; playful; app: home[dice]"],
  [
    ["raffle without repeats"],
    "Lucky draw (participant/participants); Name!:text; by added up; playful; app: home[picker participant, records participant:list]",
  ],
  [["dice from d6 to d12 with a modifier"], "Dice; playful; app: home[dice, dice, dice, dice]"],
  [
    ["tip calculator split by 6"],
    "Tip calculator; app: home[calculator(bill * percent / 100; bill + tip; total / people)]",
  ],
  [
    ["a text counter that shows words, sentences and how long it takes to read, with a copy button"],
    "Text tool; app: home[textTool]",
  ],
  [["convert text to upper case, lower case or title case"], "Text cases; app: home[textTool]"],
  [["swear word counter"], "Swear word counter; app: home[counter(Swear words)]"],
  [
    ["sourdough calculator with flour in grams, hydration and salt"],
    "Dough calculator; app: home[calculator(flour * hydration / 100; flour * salted / 100; flour * started / 100; flour + water + salt + starter)]",
  ],
];
