import type { GoldenPrompt } from "./golden-prompt.ts";

/** Tools, games and learning, and what they make with lists. */
export const GOLDEN_TOOLS: readonly GoldenPrompt[] = [
  // Timers
  [["egg timer 5 minutes"], "Egg timer; app: home[countdown 5]"],
  [["60 second timer"], "Timer; app: home[countdown 1]"],
  [["countdown from 10 seconds"], "Timer; app: home[countdown 0.16666666666666666]"],
  [["three timers: 5 minutes, 10 minutes and 15 minutes"], "Timer; app: home[countdown 5, countdown 10, countdown 15]"],
  [
    ["I'd like to have a stopwatch with a lap button, and a countdown timer of 3 minutes too"],
    "Stopwatch; app: home[stopwatch 1, countdown 3]",
  ],
  [["a stopwatch without laps"], "Stopwatch; app: home[stopwatch 1]", "without laps!"],
  [["pomodoro timer"], "Pomodoro timer; app: home[intervals 25/5x4]"],
  [["a pomodoro timer with 50 minute sessions and ten minute breaks"], "Pomodoro timer; app: home[intervals 50/10x4]"],
  [["pomodoro 50/10 x 3"], "Pomodoro timer; app: home[intervals 50/10x3]"],
  [
    ["25/5 pomodoro with a long break after four rounds"],
    "Pomodoro timer; app: home[phases Focus 1500s/Break 300s/Focus 1500s/Break 300s/Focus 1500s/Break 300s/Focus 1500s/Long break 900s x2]",
  ],
  [
    ["workout timer 40 s work 20 s rest 8 rounds"],
    "Workout timer; app: home[intervals 0.6666666666666666/0.3333333333333333x8]",
  ],
  [["boxing timer 3 minutes 1 minute rest 12 rounds"], "Boxing timer; app: home[intervals 3/1x12]"],
  [["emom timer"], "EMOM timer; app: home[intervals 1/0x10]"],
  [["meditation timer for twenty minutes"], "Meditation timer; calm; app: home[countdown 20]"],
  [
    ["Please build me a kitchen timer for boiling eggs with a sound when it is done"],
    "Kitchen timer; app: home[countdown 10]",
  ],
  [["timer without sound"], "Timer; app: home[countdown 5]", "without sound!"],
  [["chess clock 5 minutes"], "Chess clock; app: home[turns 5]"],
  [["a countdown to Christmas"], "Christmas countdown; app: home[until 12-25]"],
  [["pomodro timer"], "Pomodoro timer; app: home[intervals 25/5x4]"],
  // Counters
  [["tally counter"], "Tally counter; app: home[counter(Count)]"],
  [
    ["an app that counts push-ups, sit-ups and squats, resets every day"],
    "Counters; app: home[counter(Push-ups, Sit-ups, Squats)]",
  ],
  [["something that counts people at the door"], "People counter; app: home[counter(People)]"],
  [["count my glasses of water, goal is ten per day"], "Water intake; calm; app: home[counter(Glasses of water→10)]"],
  [["drink water counter with 250 ml steps"], "Water intake; calm; app: home[counter(Water (ml)→2000)]"],
  [["step counter with a goal of 10,000 steps"], "Steps; app: home[counter(Steps→10000)]", "step counter!"],
  [["score keeper for team red and team blue"], "Scoreboard; app: home[counter(Team red, Team blue)]"],
  [["a counter that goes up by 5"], "Tally counter; app: home[counter(Count)]"],
  [
    ["a todo app that counts completed tasks"],
    "To-do list (task/tasks); Title!:text, Due date:deadline, Priority:Low/Medium/High, Done:check; done=done~; clear; filter=done",
    "that counts completed tasks?",
  ],
  // Calculators
  [
    ["I need something that helps me split a restaurant bill between friends"],
    "Tip calculator; app: home[calculator(bill * percent / 100; bill + tip; total / people)]",
  ],
  [["a calulator for tips"], "Tip calculator; app: home[calculator(bill * percent / 100; bill + tip; total / people)]"],
  [
    ["bmi calculator in pounds and inches"],
    "BMI calculator; app: home[calculator((feet * 12 + inches) * 0.0254; 18.5 * metres ^ 2 / 0.45359237; 25 * metres ^ 2 / 0.45359237; weight * 0.45359237 / metres ^ 2)]",
  ],
  [
    ["fuel cost calculator with miles and gallons"],
    "Fuel cost; app: home[calculator(distance / economy; fuel * price; cost / people)]",
  ],
  [
    ["hourly wage calculator in pounds"],
    "Wage to salary; app: home[calculator(hourly * hours; weekly * weeks; yearly / 12)]",
  ],
  [
    ["a page with calculators for discounts, sales tax and percentage change"],
    "Discount calculator; app: home[calculator(price * percent / 100; price - saved), calculator(price * rate / 100; price + tax; price / (1 + rate / 100); price - net), calculator(after - before; difference / abs(before) * 100)]",
  ],
  [
    ["how much paint do I need for my room?"],
    "Paint calculator; app: home[calculator(max(2 * (length + width) * height - doors * 1.6 - windows * 1.5, 0); wall * coats / covers)]",
  ],
  [["dog years"], "Dog years; app: home[calculator(16 * log(age) + 31)]"],
  [["a calculator for width * height * 0.25"], "Calculator; app: home[calculator(width * height * 0.25)]"],
  [["calculate cost = hours × rate + materials"], "Cost calculator; app: home[calculator(hours * rate + materials)]"],
  [
    ["area of a triangle: base times height divided by two"],
    "Area of a triangle calculator; app: home[calculator(base * height / 2)]",
  ],
  [
    ["final price = price - price * discount %"],
    "Final price calculator; app: home[calculator(price - price * (discount / 100))]",
  ],
  [["a calculator for my company: revenue minus costs"], "Calculator; app: home[calculator(revenue - costs)]"],
  [["calculator that multiplies price by quantity"], "Calculator; app: home[calculator(price * quantity)]"],
  [["a calculator for price ** + 3"], "beyond"],
  [["a calculator for frobnication"], "beyond"],
  [["a calculator app"], "Calculator; app: home[keypad]"],
  [["scientific calculator"], "Calculator; app: home[keypad]", "scientific calculator!"],
  // Converters
  [["cm to inch"], "Length converter; app: home[converter length]"],
  [
    ["convert kilometers to miles and celsius to fahrenheit"],
    "Unit converter; app: home[converter length, converter temperature]",
  ],
  [
    ["unit converter"],
    "Unit converter; app: home[converter length, converter mass, converter temperature, converter volume]",
  ],
  [
    ["unit converter with length, weight and temperature"],
    "Unit converter; app: home[converter length, converter mass, converter temperature]",
  ],
  [
    ["currency converter"],
    "Currency calculator; app: home[calculator(amount / rate; amount * rate)]",
    "currency converter!",
  ],
  [["time zone converter"], "World clock; app: home[worldClock]"],
  [
    ["an app with a unit converter, a calculator and a notebook"],
    "Unit converter (note/notes); Title!:text, Text:long; app: home[converter length, converter mass, converter temperature, converter volume, keypad, notes note]",
  ],
  // Desk and chance
  [["whiteboard for kids"], "Drawing board; playful; app: home[drawing]"],
  [["dice roller 3d6"], "Dice; playful; app: home[dice]"],
  [["a d20 and three d6"], "Dice; playful; app: home[dice, dice]"],
  [["coin flip"], "Coin flip (side/sides); Name!:text; by added up; playful; app: home[picker side]"],
  [["random number between 1 and 1000"], "Random number; playful; app: home[draw 1-1000x1]"],
  [["strong password maker with 20 characters"], "Password generator; app: home[password]"],
  [
    ["wheel with pizza, sushi and tacos"],
    "Wheel (option/options); Name!:text; by added up; playful; app: home[picker option, records option:list]",
  ],
  [
    ["something that picks a random winner from a list of participants"],
    "Lucky draw (participant/participants); Name!:text; by added up; playful; app: home[picker participant, records participant:list]",
  ],
  [
    ["spin the wheel to decide what to eat for dinner"],
    "What to eat (dish/dishes); Name!:text; by added up; playful; app: home[picker dish, records dish:list]",
  ],
  // Learning
  [
    ["quiz about capitals of Europe"],
    "Capitals of Europe quiz (country/countries); Country!:text, Capital!:text; playful; app: home[quiz country 20] countries[records country:list]",
  ],
  [
    ["quizz about planets"],
    "The solar system quiz (question/questions); Question!:text, Answer!:text; playful; app: home[quiz question] questions[records question:list]",
  ],
  [
    ["a quiz about Harry Potter"],
    "Harry Potter quiz (question/questions); Question!:text, Answer!:text, Wrong answers:tags; search+sort; playful; app: home[quiz question] questions[records question:list]",
    "about Harry Potter!",
  ],
  [
    ["a quiz with question, answer and difficulty"],
    "Quiz (question/questions); Question!:text, Answer!:text, Wrong answers:tags, Difficulty:Easy/Medium/Hard; search+sort; playful; app: home[quiz question by difficulty] questions[records question:list]",
  ],
  [
    ["quiz and flash cards for spanish words"],
    "Spanish words (word/words); Spanish!:text, English!:text; playful; app: home[quiz word, flashcards word] words[records word:list]",
  ],
  [
    ["I want to build an app where my kids can practise multiplication up to 12 with a quiz"],
    "Times tables quiz (question/questions); Question!:text, Answer!:text; playful; app: home[quiz question] questions[records question:list]",
  ],
  [
    ["vocabulary trainer with spaced repetition for german"],
    "German words trainer (word/words); German!:text, English!:text; app: home[flashcards word] words[records word:list]",
  ],
  [
    ["flash cards for my biology exam"],
    "Biology cards (question/questions); Question!:text, Answer!:text, Wrong answers:tags; search+sort; app: home[flashcards question] questions[records question:list]",
  ],
  // Notes
  [["notebook with markdown and search"], "Notebook (note/notes); Title!:text, Text:long; app: home[notes note]"],
  [["a place to write down my thoughts"], "Notebook (note/notes); Title!:text, Text:long; app: home[notes note]"],
  [["notes with title, text and tags"], "Notes (note/notes); Title!:text, Text:long, Tags:tags; search; calm; serif"],
  [
    ["a study app with a pomodoro timer, flash cards and notes"],
    "Study app | (card/cards); Front!:text, Back!:text | (note/notes); Title!:text, Text:long; app: home[intervals 25/5x4, flashcards card, notes note] cards[records card:list]",
  ],
  // Games
  [
    ["chess and tic-tac-toe, both for two players"],
    "Chess; playful; rounded; app: home[chess (person), ticTacToe (person)]",
  ],
  [
    ["tic-tac-toe against the computer or with a friend on the same device"],
    "Tic-tac-toe; playful; rounded; app: home[ticTacToe, ticTacToe (person)]",
  ],
  [["connect 4, 2048 and minesweeper"], "Connect four; playful; rounded; app: home[connectFour, 2048, minesweeper]"],
  [['a playful memory game called "Pairs"'], "Pairs; playful; rounded; app: home[memory]"],
  [["mineswepper game"], "Minesweeper; playful; rounded; app: home[minesweeper]"],
  [["hangman and memory"], "Hangman; playful; rounded; app: home[hangman, memory]"],
  [["online multiplayer chess"], "Chess; playful; rounded; app: home[chess]", "online multiplayer!"],
  // Several parts, and lists with them
  [
    ["a pomodoro timer with a task list"],
    "Pomodoro timer (task/tasks); Title!:text, Due date:deadline, Priority:Low/Medium/High, Done:check; done=done~; clear; filter=done; app: home[intervals 25/5x4, records task:list]",
  ],
  [["minesweeper and a timer in tabs"], "Minesweeper; playful; rounded; app: home[minesweeper] timer[countdown 5]"],
  [
    ["a workout app with an interval timer and a log of exercises"],
    "Workout app (exercise/exercises); Exercise!:text, Date:date, Duration:number min, Sets:number, Reps:number, Weight:number kg; by date down; sort; total=duration; bold; soft; app: home[intervals 0.6666666666666666/0.3333333333333333x8, records exercise:list+calendar/date+line/duration/date]",
  ],
  [
    ["a recipe list with a kitchen timer"],
    "Recipes (recipe/recipes); Name!:text, Ingredients:long, Instructions:long, Cooking time:number min, Servings:number, Rating:5 stars; search+sort; calm; serif; app: home[records recipe:list+cards, countdown 10]",
  ],
  [
    ["a dashboard with a timer, a to-do list and a notebook on separate pages"],
    "Dashboard | (task/tasks); Title!:text, Due date:deadline, Priority:Low/Medium/High, Done:check; done=done~; clear; filter=done | (note/notes); Title!:text, Text:long; app: home[countdown 5] tasks[records task:list] notes[notes note]",
  ],
  [
    ["an elegant tip calculator in teal"],
    "Tip calculator; elegant; serif; soft; app: home[calculator(bill * percent / 100; bill + tip; total / people)]",
  ],
  [
    ["reading list with notes"],
    "Reading list (book/books); Title!:text, Author:text, Rating:5 stars, Finished:check, Notes:long; done=finished; search+sort; filter=finished; elegant; serif; soft",
  ],
  [
    ["a D&D companion: dice, initiative counter and a character list"],
    "D&D companion (character/characters); Name!:text, Class:Fighter/Wizard/Rogue/Cleric/Ranger/Bard, Race:text, Level:number±, Hit points:number±, Player:text, Inventory:tags, Backstory:long, Alive:check; search+sort; filter=class+alive; playful; serif; square; app: home[dice, turns by Initiative, records character:cards+list]",
  ],
  [
    ["a language learning app for Spanish with flash cards, a quiz and a journal"],
    "Language learning app | (word/words); Spanish!:text, English!:text | (entry/entries); Title!:text, Text:long; playful; serif; app: home[flashcards word, quiz word] words[records word:list] entries[notes entry]",
  ],
  [
    ["movie list with a random picker"],
    "Watchlist (film/films); Title!:text, Director:text, Year:number, Rating:5 stars, Watched:check; done=watched; search+sort; filter=watched; bold; soft; app: home[records film:list, picker film]",
  ],
  [
    ["a collection of games: chess, memory and tic tac toe"],
    "Games; playful; rounded; app: home[chess, memory, ticTacToe]",
  ],
  [
    ["todo list and tip calculator"],
    "To-do list (task/tasks); Title!:text, Due date:deadline, Priority:Low/Medium/High, Done:check; done=done~; clear; filter=done; app: home[records task:list, calculator(bill * percent / 100; bill + tip; total / people)]",
  ],
  [
    ["my flash card collection with deck and language"],
    "Flash cards (card/cards); Front!:text, Back!:text, Deck:text, Language:text; app: home[flashcards card] cards[records card:list]",
  ],
  [
    ["kids app: drawing, memory game and a multiplication quiz"],
    "Kids app (question/questions); Question!:text, Answer!:text; playful; rounded; app: home[drawing] memory[memory] questions[quiz question] questions-list[records question:list]",
  ],
  [["something to help me meditate for 10 minutes every day"], "Meditation timer; calm; app: home[countdown 10]"],
  [["box breathing timer"], "Box breathing; calm; app: home[phases Breathe in 4s/Hold 4s/Breathe out 4s/Hold 4s x10]"],
  [
    ["a website for my tip calculator"],
    "Tip calculator; app: home[calculator(bill * percent / 100; bill + tip; total / people)]",
  ],
  // What parts have by themselves
  [
    ["Create a stopwatch app with lap times, start, stop and reset buttons and a dark theme"],
    "Stopwatch; dark; app: home[stopwatch 1]",
  ],
  [["I want a countdown timer where I can set hours, minutes and seconds"], "Timer; app: home[countdown 5]"],
  [
    [
      "A tip calculator where you enter the bill amount, tip percentage and number of people, and it shows the total per person",
    ],
    "Tip calculator; app: home[calculator(bill * percent / 100; bill + tip; total / people)]",
  ],
  [
    ["A simple drawing app with a color picker, brush size and clear button"],
    "Drawing board; playful; app: home[drawing]",
  ],
  [["chess game with legal move highlighting and undo"], "Chess; playful; rounded; app: home[chess]"],
  [["A 2048 game with score, best score and swipe controls"], "2048; playful; rounded; app: home[2048]"],
  [
    ["password generator with uppercase, lowercase, numbers and symbols and a copy button"],
    "Password generator; app: home[password]",
  ],
  [
    ["to do list with pomodoro timer for each task"],
    "To-do list (task/tasks); Title!:text, Due date:deadline, Priority:Low/Medium/High, Done:check; done=done~; clear; filter=done; app: home[records task:list, intervals 25/5x4]",
    "for each task!",
  ],
  [["a water reminder app"], "Water intake; calm; app: home[counter(Glasses of water→8)]", "water reminder!"],
  [["a QR code generator"], "QR code; app: home[qrCode]"],
  [["minesweeper with three difficulty levels"], "Minesweeper; playful; rounded; app: home[minesweeper]"],
  // Sequences, days, own units, groups
  [
    ["Can you make kitchen timers for pasta (9 minutes), eggs (6 minutes) and rice (15 minutes)?"],
    "Kitchen timer; app: home[countdown 9, countdown 6, countdown 15]",
  ],
  [
    ["meeting timer with agenda: intro 5 minutes, updates 15 minutes, discussion 20 minutes"],
    "Meeting timer; app: home[phases Intro 300s/Updates 900s/Discussion 1200s x1]",
  ],
  [
    ["interval timer for running: 5 min warm up, 3 x 1 min fast / 2 min slow, 5 min cool down"],
    "Interval timer; app: home[phases Warm up 300s/Fast 60s/Slow 120s/Fast 60s/Slow 120s/Fast 60s/Slow 120s/Cool down 300s x1]",
  ],
  [["I want a countdown to my wedding on 12 September 2026"], "Wedding countdown; app: home[until 2026-09-12]"],
  [["countdown to my birthday"], "Birthday countdown; app: home[until 12-31]", "birthday!"],
  [
    ["breathing exercise 4-7-8"],
    "Breathing exercise; calm; app: home[phases Breathe in 4s/Hold 7s/Breathe out 8s x10]",
  ],
  [
    ["chess with a clock, 10 minutes each, I play black against an easy computer"],
    "Chess; playful; rounded; app: home[chess, turns 10]",
  ],
  [
    ["sourdough timers - bulk rise 4 hours, proof 90 minutes, bake 45 minutes"],
    "Sourdough timer; app: home[countdown 240, countdown 90, countdown 45]",
  ],
  [["we need a scoreboard for Reds vs Blues, first to 21 wins"], "Scoreboard; app: home[counter(Reds→21, Blues→21)]"],
  [
    ["a habit counter: pushups, pages read, glasses of water"],
    "Habit counter; app: home[counter(Pushups, Pages read, Glasses of water)]",
  ],
  [
    ["tip calculator for restaurants in the UK"],
    "Tip calculator; app: home[calculator(bill * percent / 100; bill + tip; total / people)]",
  ],
  [
    ["VAT calculator for Ireland 23%"],
    "VAT calculator; app: home[calculator(price * rate / 100; price + tax; price / (1 + rate / 100); price - net)]",
  ],
  [
    ["calculate price = length * width * 12.5 plus 30 setup"],
    "Price calculator; app: home[calculator(length * width * 12.5 + 30)]",
  ],
  [
    ["a calculator for my freelance invoices: hours * 65 + expenses, plus 20% VAT"],
    "Calculator; app: home[calculator((hours * 65 + expenses) * (1 + 20 / 100))]",
  ],
  [
    ["how many days between two dates calculator"],
    "Days between dates; app: home[calculator((to - from) / 7; months(from, to); to - from)]",
  ],
  [
    ["how many litres of paint for a room 4 by 5 metres"],
    "Paint calculator; app: home[calculator(max(2 * (length + width) * height - doors * 1.6 - windows * 1.5, 0); wall * coats / covers)]",
  ],
  [
    ["convert cups to grams for baking ingredients"],
    "Baking converter; app: home[calculator(amount * measure / 48 * ingredient / 28.349523125; amount * measure / 48 * ingredient), calculator(amount * measure / ingredient; all * 16; all)]",
  ],
  [["1 crate = 24 bottles converter"], "Crates and bottles; app: home[converter own]"],
  [["convert dollars to euros at 0.92"], "Currency calculator; app: home[calculator(amount / rate; amount * rate)]"],
  [["D&D dice: 2d6+3 and a d20"], "Dice; playful; app: home[dice, dice]"],
  [
    ["split my class into groups of 4"],
    "Group maker (student/students); Name!:text; by added up; playful; app: home[picker student, records student:list]",
  ],
  [
    ["pick a random student from this list: Anna, Ben, Carla, Dev, Emma"],
    "Student picker (student/students); Name!:text; by added up; playful; app: home[picker student, records student:list]",
  ],
  [["memory game with my own words: cat, dog, fish, bird, horse, cow"], "Memory; playful; rounded; app: home[memory]"],
  [
    ["Spanish and French vocabulary cards"],
    "Spanish and French words | (Spanish word/Spanish words); Spanish!:text, English!:text | (French word/French words); French!:text, English!:text; app: home[flashcards spanishWord] spanish-list[records spanishWord:list] french-words[flashcards frenchWord] french-list[records frenchWord:list]",
  ],
  [
    ["An app for my classroom: random name picker, timer, scoreboard and a noise meter"],
    "Classroom (name/names); Name!:text; by added up; playful; app: home[picker name, records name:list, countdown 5, counter(Player 1, Player 2)]",
    "noise meter!",
  ],
  [["Fasting timer 18:6"], "Fasting timer; calm; app: home[phases Fasting 64800s/Eating window 21600s x7]"],
  [
    ["timer for boiling eggs: soft 6 minutes, medium 8, hard 10"],
    "Timer; app: home[countdown 6, countdown 8, countdown 10]",
  ],
  [
    ["Meditation timer with bell sounds and a log of my sessions and the total minutes"],
    "Meditation log (meditation/meditations); Date!:date, Minutes:number min; by date down; total=minutes; app: home[stopwatch meditation minutes/date rings 10, records meditation:list+line/average minutes/date]",
  ],
  [
    ["a quiz for my 8th grade history class about the Roman Empire"],
    "Roman Empire quiz (question/questions); Question!:text, Answer!:text, Wrong answers:tags; search+sort; playful; app: home[quiz question] questions[records question:list]",
    "about the Roman Empire!",
  ],
  [["memory game with farm animals"], "Memory; playful; rounded; app: home[memory]"],
  [["Build a checkers game for two people on one tablet. Show whose turn it is and an undo button"], "beyond"],
  [["a simple drawing app for kids"], "Drawing board; playful; rounded; app: home[drawing]"],
];
