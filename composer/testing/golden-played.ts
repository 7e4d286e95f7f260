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
  [
    ["quiz on African flags and capitals with 10 questions"],
    "Flags and capitals of Africa quiz (question/questions); Question!:text, Answer!:text, Topic:Flags/Capitals, Wrong answers:tags; search+sort; playful; app: home[quiz question 10 by topic] questions[records question:list]",
  ],
  [
    ["trivia quiz with categories history, science and sports"],
    "Trivia (question/questions); Question!:text, Answer!:text, Category:History/Science/Sports, Wrong answers:tags; search+sort; playful; app: home[quiz question 20 by category] questions[records question:list]",
  ],
  [
    ["true or false quiz about the universe"],
    "True or false: space quiz (statement/statements); Statement!:text, Answer!:text, Wrong answers:tags; search+sort; playful; app: home[quiz statement] statements[records statement:list]",
  ],
  [
    ["crochet row counter with a 16 row repeat, more than one project"],
    "Crochet row counter; app: home[counter(Crochet rows→16 again)]",
  ],
  [
    ["magic life counter for 4 players starting at 40"],
    "Magic life counter; app: home[counter(Player 1 40, Player 2 40, Player 3 40, Player 4 40)]",
  ],
  [
    ["darts scoreboard 501 and 301 that knows bust"],
    "Scoreboard; app: home[scores(Player 1, Player 2; from 501), scores(Player 1, Player 2; from 301)]",
  ],
  [
    ["breathing app with a circle that grows"],
    "Breathing exercise; calm; app: home[phases Breathe in 4s/Breathe out 6s x10]",
  ],
  [
    ["meditation timer 20 minutes with a gong every 5 minutes"],
    "Meditation timer; calm; app: home[phases Meditate 300s x4]",
  ],
  [
    ["hiit timer with warm-up and cool-down"],
    "HIIT timer; app: home[phases Warm-up 300s/Work 40s/Rest 20s/Work 40s/Rest 20s/Work 40s/Rest 20s/Work 40s/Rest 20s/Work 40s/Rest 20s/Work 40s/Rest 20s/Work 40s/Rest 20s/Work 40s/Rest 20s/Cool-down 300s x1]",
  ],
  [
    ["study timer with subjects and streaks"],
    "Study timer (study session/study sessions); Date!:date, Minutes:number min, Subjects:text; by date down; search+sort; total=minutes; app: home[stopwatch studySession minutes/date 25/5x4, stats(streak date), records studySession:list+line/sum minutes/date]",
  ],
  [
    ["rental yield calculator"],
    "Rental yield; app: home[calculator(rent * 12 / price * 100; rent * (12 - empty) - costs; left / price * 100)]",
  ],
  [
    ["car loan versus lease calculator"],
    "Lease or buy; app: home[calculator(max(0, price - down); rate / 1200; loan * monthly / (1 - (1 + monthly) ^ -months); first + lease * months; down + payment * months - worth; leased - bought)]",
  ],
  [["order number generator"], "Order numbers; app: home[counter(Order number 1000)]", "order number generator!"],
  [
    ["hockey scoreboard for the red and the blue team with periods"],
    "Hockey scoreboard; bold; app: home[counter(Red, Blue, Period)]",
  ],
  [
    ["dashboard with a clock, notes and a to-do list"],
    "Dashboard | (note/notes); Title!:text, Text:long | (task/tasks); Title!:text, Due date:deadline, Priority:Low/Medium/High, Done:check; done=done~; clear; filter=done; app: home[worldClock, notes note, records task:list]",
  ],
  [["hangman with movies"], "Hangman with movies; playful; rounded; app: home[hangman]"],
  [
    ["daily planner with time slots"],
    "Daily planner (time slot/time slots); What!:text, Date:date, From:time, Until:time, Notes:text, Done:check; done=done~; by date up; search+sort+clear; filter=done; calm; app: home[records timeSlot:list+calendar/date]",
  ],
  [
    ["student picker and group maker"],
    "Student picker (student/students); Name!:text; by added up; playful; app: home[picker student, records student:list, picker student]",
  ],
];
