import type { GoldenPrompt } from "./golden-prompt.ts";

/** Games, quizzes, generators and calculators as makers ask for them. */
export const GOLDEN_PLAYED: readonly GoldenPrompt[] = [
  [["Typing speed game with accuracy"], "Typing test; playful; rounded; app: home[typing]"],
  [["Test my reaction time and keep the best"], "Reaction time; playful; rounded; app: home[reactionTime]"],
  [["Whack a mole with a timer and levels"], "Whack-a-mole; playful; rounded; app: home[whackAMole]"],
  [
    ["A game where I guess a secret number between 1 and 200"],
    "Guess the number; playful; rounded; app: home[numberGuess]",
  ],
  [["Simon says memory game with a high score"], "Simon says; playful; rounded; app: home[simon, memory]"],
  [["Hard sudoku with hints"], "Sudoku; playful; rounded; app: home[sudoku]"],
  [["A tetris game with score and next piece"], "Falling blocks; playful; rounded; app: home[fallingBlocks]"],
  [
    ["Geography trivia with a timer"],
    "Geography quiz (question/questions); Question!:text, Answer!:text, Wrong answers:tags; search+sort; playful; app: home[quiz question 20s] questions[records question:list]",
  ],
  [
    ["Timed quiz about flags, 15 seconds for each question"],
    "Flags of the world quiz (flag/flags); Flag!:text, Country!:text; playful; app: home[quiz flag 20 15s] flags[records flag:list]",
  ],
  [
    ["A quiz on dog breeds with 5 questions"],
    "Dog breeds quiz (question/questions); Question!:text, Answer!:text, Wrong answers:tags; search+sort; playful; app: home[quiz question 5] questions[records question:list]",
  ],
  [
    ["True or false quiz"],
    "True or false quiz (statement/statements); Statement!:text, Answer!:text, Wrong answers:tags; search+sort; playful; app: home[quiz statement] statements[records statement:list]",
  ],
  [
    ["Spelling quiz for kids"],
    "Spelling quiz (word/words); Which is spelled right?!:text, Answer!:text, Wrong answers:tags; search+sort; playful; rounded; app: home[quiz word] words[records word:list]",
  ],
  [["QR codes generator for links"], "QR code; app: home[qrCode]"],
  [["Color palette generator with 4 colours and hex codes"], "Colour palettes; app: home[palette]"],
  [["World clock with Berlin, New York and Tokyo"], "World clock; app: home[worldClock]"],
  [["JSON validator and formatter"], "JSON formatter; app: home[textTool]"],
  [["text to morse code translator and back"], "Morse code; app: home[textTool morse]"],
  [["convert numbers to roman numerals"], "Roman numerals; app: home[textTool roman]"],
  [["binary, decimal and hex converter"], "Number bases; app: home[textTool bases]"],
  [["hex to rgb converter with preview"], "Colour codes; app: home[textTool colors]"],
  [["Lorem ipsum generator"], "Lorem ipsum; app: home[textTool]"],
  [
    ["Inspirational quotes generator with favourites"],
    "Quotes (quote/quotes); Quote!:text, Author:text, Favourite:check; search+sort; app: home[picker quote card, records quote:list]",
  ],
  [
    ["Dad joke generator"],
    "Jokes (joke/jokes); Joke!:text, Answer:text; app: home[picker joke card, records joke:list]",
  ],
  [
    ["Truth or dare"],
    "Truth or dare | (truth/truths); Truth!:text | (dare/dares); Dare!:text; playful; app: home[picker truth card, picker dare card, records truth:list, records dare:list]",
  ],
  [["Elf name generator"], "Names (name/names); Name!:text; app: home[picker name card, records name:list]"],
  [["GPA calculator with credits"], "GPA calculator; app: home[average]"],
  [["Grade calculator for assignments with weights"], "Grade calculator; app: home[average]"],
  [["Recipe scaler for any number of servings"], "Recipe scaler; app: home[recipeScaler]"],
  [
    ["Mortgage calculator with an amortization table"],
    "Mortgage calculator; app: home[calculator(years * 12; max(rate, 0.000001) / 12; amount * monthlyRate / 100 / (1 - (1 + monthlyRate / 100) ^ -months) * months - amount; amount + interest; total / months) by year]",
  ],
  [
    ["Investment growth calculator with a chart"],
    "Compound interest; app: home[calculator(start + monthly * years * 12; max(rate, 0.000001) / 1200; start * (1 + growth) ^ (years * 12) + monthly * ((1 + growth) ^ (years * 12) - 1) / growth; final - paidIn) by year drawn]",
  ],
  [
    ["Compare two mortgages calculator"],
    "Loan calculator; app: home[calculator(years * 12; max(rate, 0.000001) / 12; amount * monthlyRate / 100 / (1 - (1 + monthlyRate / 100) ^ -months) * months - amount; amount + interest; total / months), calculator(years * 12; max(rate, 0.000001) / 12; amount * monthlyRate / 100 / (1 - (1 + monthlyRate / 100) ^ -months) * months - amount; amount + interest; total / months)]",
  ],
  [
    ["Handball scoreboard with halves and a clock"],
    "Handball scoreboard; bold; app: home[counter(Home, Guests, Half), countdown 30]",
  ],
  [
    ["Volleyball scoreboard with sets"],
    "Volleyball scoreboard; bold; app: home[counter(Home, Guests, Sets of Home, Sets of Guests)]",
  ],
  [
    ["Countdown to several events with days left"],
    "Countdowns (event/events); Event!:text, Date!:date, Days left:= date - today days0; by date up; search+sort; app: home[records event:cards+list+calendar/date]",
  ],
  [
    ["Pomodoro timer where I add tasks"],
    "Pomodoro timer (task/tasks); Title!:text, Done:check; done=done; filter=done; app: home[intervals 25/5x4, records task:list]",
  ],
  [
    ["Days between dates calculator with working days"],
    "Days between dates; app: home[calculator((to - from) / 7; months(from, to); 5 * floor((from + 3) / 7) + min(from + 3 - 7 * floor((from + 3) / 7), 5); 5 * floor((to + 3) / 7) + min(to + 3 - 7 * floor((to + 3) / 7), 5); untilTo - untilFrom; to - from)]",
  ],
  [
    ["Tax calculator for the self-employed"],
    "Freelance tax; app: home[calculator(income - expenses; max(profit, 0) * rate / 100; profit - tax)]",
  ],
  [
    ["Age calculator with days until my next birthday"],
    "Age calculator; app: home[calculator(months(birth, on); all - floor(all / 12) * 12; on - birth; floor(all / 12); monthsAfter(birth, (years + 1) * 12) - on)]",
  ],
  [
    ["Running pace calculator with times for 5k, 10k and half marathon"],
    "Pace calculator; app: home[calculator(hours * 60 + minutes + seconds / 60; distance / time * 60; time / distance * 42.195; time / distance * 21.0975; time / distance * 10; time / distance * 5; time / distance)]",
  ],
  [["Space memory game with a timer"], "Memory; playful; rounded; app: home[memory]"],
  [["Bingo for our pub"], "Bingo caller; playful; app: home[draw 1-90x1 once]"],
];
