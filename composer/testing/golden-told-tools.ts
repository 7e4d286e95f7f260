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
  [["sudoku with hints and a timer"], "Sudoku; playful; rounded; app: home[sudoku]"],
  [
    ["points keeper for our dominoes evenings, three of us, 7 rounds, and tell us who is winning"],
    "Scoreboard; app: home[scores(Player 1, Player 2, Player 3; 7 rounds)]",
  ],
  [
    ["Our daughter's exam is on 9 May 2027. A countdown for the kitchen please"],
    "Exam countdown; app: home[until 2027-05-09]",
  ],
  [["snakes and ladders with my granddaughter"], "beyond"],
  [
    ["rainy day picker: cinema, baking, museum, board games"],
    "Wheel (option/options); Name!:text; by added up; playful; app: home[picker option, records option:list]",
  ],
  [
    ["how much does it cost to charge my e-bike"],
    "Charging cost; app: home[calculator(battery * max(to - from, 0) / 100; energy / power * 60; energy * price)]",
  ],
  [
    ["square breathing where I can choose how many minutes"],
    "Box breathing; calm; app: home[phases Breathe in 4s/Hold 4s/Breathe out 4s/Hold 4s x10]",
  ],
  [["darts score app 301 for Kim and Lou"], "Scoreboard; app: home[scores(Kim, Lou; from 301)]"],
  [
    ["crazy golf scorecard for 4 kids, 9 holes"],
    "Crazy golf scoreboard; app: home[scores(Player 1, Player 2, Player 3, Player 4; 9 Hole, lowest wins)]",
  ],
  [
    ["concrete calculator for a shed base and 6 post holes, how many bags do I need?"],
    "Concrete calculator; app: home[calculator((length * width * depth / 100 + holes * 3.14159265358979 * (diameter / 200) ^ 2 * holeDepth / 100) * (1 + spare / 100); volume * 2.4; ceil(volume * 1000 / bag))]",
  ],
  [["Canasta score keeper, two teams, to 5000"], "Canasta scoreboard; app: home[counter(Team 1→5000, Team 2→5000)]"],
  [["screed calculator with area, depth and bags of 40 kg"], "beyond"],
  [
    ["car loan calculator with price, deposit, interest rate and years, plus a table per month"],
    "Car loan calculator; app: home[calculator(years * 12; max(rate, 0.000001) / 12; max(price - deposit, 0); amount * monthlyRate / 100 / (1 - (1 + monthlyRate / 100) ^ -months) * months - amount; amount + interest; total / months) by year]",
  ],
  [
    ["meeting timer, 3 minutes per person: Ida, Bo, Sam"],
    "Meeting timer; app: home[phases Ida 180s/Bo 180s/Sam 180s x1]",
  ],
  [["memory game with 20 cards and emojis"], "Memory; playful; rounded; app: home[memory 10]", "emojis!"],
  [
    ["a quiz about birds with 10 questions, a time limit and the score at the end"],
    "Birds quiz (question/questions); Question!:text, Answer!:text, Wrong answers:tags; search+sort; playful; app: home[quiz question 10 20s] questions[records question:list]",
    "about birds!",
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
  [
    ["countdown to our two weddings: Eve and Bo 6 June 2027, Olga 19 September 2027"],
    "Countdown; app: home[until 2027-06-06, until 2027-09-19]",
  ],
  [["Countdown to the sabbatical, 1 October"], "Sabbatical countdown; app: home[until 10-01]"],
  [["clean since 4 May 2025, count the days"], "Clean countdown; app: home[until 2025-05-04]"],
  [
    ["a stopwatch and a diary of my climbs with date, wall and metres"],
    "Stopwatch (climb/climbs); Wall!:text, Date:date, Metres:number; search+sort; app: home[stopwatch 1, records climb:list]",
  ],
  [
    ["scorekeeper for Wizard with 3 players: Iris, Tom and Bea, and keep a history of our games"],
    "Scoreboard; app: home[scores(Iris, Tom, Bea)]",
  ],
  [
    ["counters: press-ups +5, lunges +20, plank minutes +1"],
    "Tally counter; app: home[counter(Press-ups, Lunges, Plank minutes)]",
  ],
  [
    ["calculator for courier jobs: hours, hourly rate, km at 0.42 per km, shows labour and total"],
    "Courier jobs calculator; app: home[calculator(hours * hourlyRate; hours * hourlyRate + km * kmPricePerKm)]",
  ],
  [
    ["calculate my course mark: essay counts 30%, talk 20%, exam 50%"],
    "Calculator; app: home[calculator(essay * 0.3 + talk * 0.2 + exam * 0.5)]",
  ],
  [
    ["quote calculator: hours, hourly rate, discount %, VAT 19%, shows subtotal, VAT and total"],
    "Quote calculator; app: home[calculator((hours * hourlyRate) * (1 - discount / 100); ((hours * hourlyRate) * (1 - discount / 100)) * vat / 100; ((hours * hourlyRate) * (1 - discount / 100)) * (1 + vat / 100))]",
  ],
  [
    ["Who feeds the cat tonight? Ola, Piet or Nuria - choose randomly"],
    "Who feeds the cat tonight (name/names); Name!:text; by added up; playful; app: home[picker name, records name:list]",
  ],
  [
    ["A quiz about our street. When was the well dug? 1890. Who planted the lime? Mr Haas."],
    "Quiz (question/questions); Question!:text, Answer!:text; playful; app: home[quiz question] questions[records question:list]",
  ],
  [
    ["app with tabs: timer, stopwatch, counter"],
    "Timer; app: home[countdown 5] stopwatch[stopwatch 1] tally-counter[counter(Count)]",
  ],
  [["2048 on a 6x6 field"], "2048; playful; rounded; app: home[2048 6]"],
  [["bingo machine, 1 to 75, the called ones stay visible"], "Bingo caller; playful; app: home[draw 1-75x1 once]"],
  [["tombola with 240 tickets, none drawn twice"], "Raffle; playful; app: home[draw 1-240x1 once]"],
  [["lotto numbers, 6 of 45"], "Lottery numbers; playful; app: home[draw 1-45x6]"],
  [
    ["quiz on the capitals of Africa, 12 questions each time, show what I got wrong at the end"],
    "Capitals of Africa quiz (country/countries); Country!:text, Capital!:text; playful; app: home[quiz country 12] countries[records country:list]",
  ],
  [
    ["a quiz for our hikers: where does the blue trail begin? who made the hut key?"],
    "Our hikers quiz (question/questions); Question!:text, Answer!:text, Wrong answers:tags; search+sort; playful; app: home[quiz question] questions[records question:list]",
    "Where does the blue trail begin? Who made the hut key?!",
  ],
  [
    ["multiplication quiz for Ada, choose which table, 15 questions"],
    "Times tables quiz (question/questions); Question!:text, Answer!:text, Table:2/3/4/5/6/7/8/9/10; search+sort; playful; app: home[quiz question 15 by table] questions[records question:list]",
  ],
  [
    ["exam quiz with question, answer and chapter, repeat the wrong ones"],
    "Exam quiz (question/questions); Question!:text, Answer!:text, Wrong answers:tags, Chapter:text; search+sort; playful; app: home[quiz question by chapter] questions[records question:list]",
    "exam!",
  ],
  [["juice counter, 200 ml per tap"], "Juice counter; app: home[counter(Juice)]"],
  [["rosette counter for my crochet, a counter per pattern"], "Rosette counter; app: home[counter(Rosette)]"],
  [["poll for the summer trip: lake, zoo, castle"], "Poll; app: home[counter(Lake, Zoo, Castle)]", "votes of others!"],
  [
    ["tally for the pond: frogs, newts, toads, plus and minus buttons"],
    "Pond counter; app: home[counter(Frogs, Newts, Toads)]",
  ],
  [
    ["wallpaper calculator with room perimeter, height and pattern repeat"],
    "Wallpaper calculator; app: home[calculator(ceil((height + 0.1) * 100 / max(repeat, 1)) * max(repeat, 1) / 100; ceil(perimeter * 100 / width); max(floor(length / max(strip, 0.01)), 1); ceil(strips / perRoll))]",
  ],
  [
    ["an initiative order for our pathfinder evenings with hit points"],
    "Initiative tracker; app: home[turns by Initiative counting Hit points]",
  ],
  [["whose turn is it, Rosa, Emil or Kit"], "Whose turn it is; app: home[turns (Rosa, Emil, Kit)]"],
  [["speaking order for the parish council, next button, shuffle"], "Speaking order; app: home[turns]"],
  [
    ["dungeon master notebook: monsters, places, and a turn tracker"],
    "Dungeon master notebook | (monster/monsters); Name!:text, Class:Fighter/Wizard/Rogue/Cleric/Ranger/Bard, Race:text, Level:number±, Hit points:number±, Player:text, Inventory:tags, Backstory:long, Alive:check; search+sort; filter=class+alive | (place/places); Name!:text, Notes:long; elegant; serif; square; app: home[records monster:cards+list] places[records place:list] turn-order[turns by Initiative]",
  ],
  [
    ["turn keeper for family game evenings", "count lives", "sort the turns by roll"],
    "Turn order; app: home[turns by Roll counting Lives]",
  ],
  [
    ["stopwatch for my kayak trips that logs every session with the river"],
    "Time log (session/sessions); Date!:date, Minutes:number min, River:text; by date down; search+sort; total=minutes; app: home[stopwatch session minutes/date, records session:list+line/average minutes/date]",
  ],
  [
    [
      "my son practises the trumpet. timer he starts, when it stops it saves the minutes and which song. Songs should be a list. Monthly summary for his teacher",
    ],
    "Practice log | (practice session/practice sessions); Date!:date, Minutes:number min, Songs:many →song; by date down; total=minutes | (song/songs); Name!:text, Notes:long; app: home[stopwatch practiceSession minutes/date, records practiceSession:list+line/minutes/date] songs[records song:list]",
  ],
  [
    ["clock in and clock out for our three volunteers with hours per month"],
    "Shift log (shift/shifts); Date!:date, Hours:number h, Volunteer:text, From:time, To:time; by date down; search+sort; total=hours; app: home[stopwatch shift hours/date/from/to, records shift:list+line/hours/date]",
  ],
  [
    [
      "seizure timer: press start, press stop, it saves the time with what happened before, list of all seizures for the neurologist",
    ],
    "Seizure log (seizure/seizures); Date!:date, Minutes:number min, What happened before:long; by date down; search+sort; total=minutes; app: home[stopwatch seizure minutes/date, records seizure:list+line/average minutes/date]",
  ],
  [
    ["seating plan for my year 4 class, 6 tables of 5, a few children can't sit together, button to reshuffle"],
    "Seating plan (student/students); Name!:text; by added up; playful; app: home[picker student 6 Table, apart, records student:list]",
  ],
  [
    ["random pairs for our book club, couples should not be in the same pair"],
    "Group maker (name/names); Name!:text; by added up; playful; app: home[picker name 2 in a Pair, apart, records name:list]",
  ],
  [
    ["table plan for the curling club dinner with 5 tables, exes must not sit together"],
    "Seating plan (name/names); Name!:text; by added up; playful; app: home[picker name 5 Table, apart, records name:list]",
  ],
  [["scoreboard for badminton between Rosa and Henk, first to 15"], "Scoreboard; app: home[counter(Rosa→15, Henk→15)]"],
  [
    ["tea timer and a shopping list"],
    "Tea timer (item/items); Name!:text, Quantity:number±, Aisle:text, Bought:check; done=bought~; clear; filter=bought; calm; rounded; app: home[countdown 3, records item:list]",
  ],
  [["water tracker with a goal of 6 glasses a day"], "Water intake; calm; app: home[counter(Glasses of water→6)]"],
  [
    ["fence calculator: length in metres not feet, posts every 2 metres"],
    "Fence calculator; app: home[calculator(ceil(length / panel); panels + 1; panels * panelPrice + posts * postPrice)]",
  ],
  [
    ["Pomodoro app with tasks, long breaks and a log of completed pomodoros"],
    "Pomodoro timer | (session/sessions); Date!:date, Minutes:number min, Task:→task; by date down; total=minutes | (task/tasks); Title!:text, Due date:deadline, Priority:Low/Medium/High, Done:check; done=done~; clear; filter=done; app: home[stopwatch session minutes/date 25/5x4, records session:list+line/sum minutes/date] tasks[records task:list]",
    "long breaks!",
  ],
  [
    ["Meditation timer with session log"],
    "Meditation log (meditation/meditations); Date!:date, Minutes:number min; by date down; total=minutes; app: home[stopwatch meditation minutes/date rings 10, records meditation:list+line/average minutes/date]",
  ],
  [
    ["Focus timer 45/15 with session log and weekly stats"],
    "Focus timer (session/sessions); Date!:date, Minutes:number min; by date down; total=minutes; app: home[stopwatch session minutes/date 45/15x4, records session:list+line/minutes/date/week]",
  ],
  [
    ["Focus timer that saves finished sessions per subject"],
    "Focus timer (session/sessions); Date!:date, Minutes:number min, Subject:text; by date down; total=minutes; app: home[stopwatch session minutes/date 25/5x4, records session:list+line/sum minutes/date+bars/minutes/subject]",
  ],
  [
    ["Sticky notes app with colors"],
    "Sticky notes (note/notes); Title!:text, Text:long, Date:date, Colour:color; search; calm; serif",
  ],
  [["Memory game with levels and best scores"], "Memory; playful; rounded; app: home[memory]"],
  [
    ["Trivia quiz with high scores and lives"],
    "Trivia (question/questions); Question!:text, Answer!:text, Wrong answers:tags; search+sort; playful; app: home[quiz question] questions[records question:list]",
    "lives!",
  ],
  [
    ["Lunch picker: where should we eat today"],
    "What to eat (dish/dishes); Name!:text; by added up; playful; app: home[picker dish, records dish:list]",
  ],
  [
    ["Group generator that divides students into random groups of 3"],
    "Group maker (student/students); Name!:text; by added up; playful; app: home[picker student, records student:list]",
  ],
  [
    ["Body mass index calculator that keeps a history of my weights"],
    "BMI calculator (result/results); Date!:date, Weight:number kg, Height:number cm, Normal from:= 18.5 * (height / 100) ^ 2 kg1, Normal to:= 25 * (height / 100) ^ 2 kg1, BMI:= weight / (height / 100) ^ 2 1; by date down; sort; app: home[calculator(18.5 * (height / 100) ^ 2; 25 * (height / 100) ^ 2; weight / (height / 100) ^ 2), records result:list+line/average bmi/date/week]",
    "keeps a history of my weights!",
  ],
  [
    ["Tip calculator with saved results"],
    "Tip calculator (result/results); Date!:date, Bill:USD, Tip (%):number %, People:number, Tip:= bill * percent / 100 USD, Total:= bill + tip USD, Each pays:= total / people USD; by date down; sort; total=bill; app: home[calculator(bill * percent / 100; bill + tip; total / people), records result:list+line/average each/date/week]",
    "saved results!",
  ],
  [
    ["Breathing app with several techniques and a session counter"],
    "Breathing exercise; calm; app: home[phases Breathe in 4s/Hold 4s/Breathe out 4s/Hold 4s x10, phases Breathe in 4s/Hold 7s/Breathe out 8s x10, phases Breathe in 4s/Breathe out 6s x10, counter(Sessions)]",
  ],
  [["Tally counter for different things"], "Counters; app: home[counter(First, Second, Third)]"],
  [
    ["Stop drinking tracker with money saved"],
    "Without drinking (streak/streaks); What!:text, Since!:date, Days:= today - since days0, Cost per day:USD, Money saved:= (today - since) * costPerDay USD; search+sort; calm; app: home[records streak:cards+list]",
  ],
  [
    ["No sugar streak counter"],
    "Daily no sugar log (daily no sugar/daily no sugars); Date!:date, Minutes:number min; by date down; app: home[stats(streak date), records dailyNoSugar:list+line/average minutes/date]",
  ],
  [
    ["ABC learning game for preschoolers"],
    "Alphabet (letter/letters); Letter!:text, Word!:text; playful; app: home[quiz letter, flashcards letter] letters[records letter:list]",
  ],
  [
    ["Fortune cookie app"],
    "Fortune cookies (fortune/fortunes); Fortune!:text; app: home[picker fortune card, records fortune:list]",
  ],
  [
    ["Squat counter with daily goal and history"],
    "Squat counter (entry/entries); Date!:date, Squats:number; by date down; app: home[counter(Squats→50), records entry:list+bars/squats/date/day]",
    "history!",
  ],
  [
    ["Billable hours timer with projects"],
    "Time log | (time entry/time entries); Date!:date, Hours:number h, Project:→project; by date down; total=hours | (project/projects); Name!:text, Status:Planned/Active/On hold/Done, Start:date, Deadline:deadline, Owner:text; search+sort; filter=status; app: home[stopwatch timeEntry hours/date, records timeEntry:list+line/average hours/date] projects[records project:list+board/status]",
  ],
  [
    ["Violin practice timer with a log of pieces"],
    "Practice log (practice session/practice sessions); Date!:date, Minutes:number min, Piece:text; by date down; search+sort; total=minutes; app: home[stopwatch practiceSession minutes/date, records practiceSession:list+line/average minutes/date]",
  ],
  [
    ["Pomodoro timer with tasks, minimal and dark"],
    "Pomodoro timer (task/tasks); Title!:text, Due date:deadline, Priority:Low/Medium/High, Done:check; done=done~; clear; filter=done; dark; soft; app: home[intervals 25/5x4, records task:list]",
  ],
  [
    ["Tabata timer with exercise names"],
    "Tabata timer; app: home[intervals 0.3333333333333333/0.16666666666666666x8]",
    "exercise names!",
  ],
  [["Running stopwatch with lap history"], "Running stopwatch; app: home[stopwatch 1]"],
  [
    ["Random team picker for 10 players"],
    "Team maker (player/players); Name!:text; by added up; playful; app: home[picker player, records player:list]",
  ],
  [
    ["Date ideas generator"],
    "Date night ideas (idea/ideas); Idea!:text; app: home[picker idea card, records idea:list]",
  ],
  [
    ["Daily habits tracker app"],
    "Habits (habit/habits); Name!:text, Time of day:Morning/Afternoon/Evening, Notes:long; streaks; by added up; playful; rounded",
  ],
  [["Memory cards for preschoolers with animals and music"], "Memory; playful; rounded; app: home[memory 6]", "music!"],
  [
    ["Body fat calculator with history"],
    "Body fat (result/results); Date!:date, Height:number cm, Neck:number cm, Waist:number cm, Hips:number cm, Body density:number kg/L, Body fat:number %; by date down; sort; app: home[calculator(male * (1.0324 - 0.19077 * log(max(waist - neck, 1)) / log(10) + 0.15456 * log(height) / log(10)) + (1 - male) * (1.29579 - 0.35004 * log(max(waist + hips - neck, 1)) / log(10) + 0.221 * log(height) / log(10)); 495 / density - 450), records result:list+line/average fat/date/week]",
    "history!",
  ],
  [
    ["Pomodoro app with a daily streak"],
    "Pomodoro timer (session/sessions); Date!:date, Minutes:number min; by date down; total=minutes; app: home[stopwatch session minutes/date 25/5x4, stats(streak date), records session:list+line/sum minutes/date]",
  ],
  [
    ["Yoga timer with streak"],
    "Yoga timer (workout/workouts); Date!:date, Minutes:number min; by date down; total=minutes; app: home[stopwatch workout minutes/date, stats(streak date), records workout:list+line/average minutes/date]",
  ],
  [
    ["Evening routine checklist"],
    "Evening routine checklist (habit/habits); Name!:text, Time of day:Morning/Afternoon/Evening, Notes:long; streaks; by added up; playful; rounded",
  ],
  [
    ["Recipe app with a timer and a calculator"],
    "Recipes (recipe/recipes); Name!:text, Ingredients:long, Instructions:long, Cooking time:number min, Servings:number, Rating:5 stars; search+sort; calm; serif; app: home[records recipe:list+cards, countdown 5, keypad]",
  ],
  [
    ["Timer for my workouts: 30 seconds work, 10 seconds rest, 6 rounds"],
    "Interval timer; app: home[intervals 0.5/0.16666666666666666x6]",
  ],
  [
    ["Scoreboard for two teams with fouls and time-outs"],
    "Scoreboard; bold; app: home[counter(Team 1, Team 2, Fouls of Team 1, Fouls of Team 2, Time-outs of Team 1, Time-outs of Team 2)]",
  ],
  [
    ["Unit converter with length, volume and currency"],
    "Unit converter; app: home[converter length, converter volume, calculator(amount * rate; amount / rate)]",
    "currency!",
  ],
  [
    ["Budget calculator: income, expenses, savings, percentages"],
    "Budget calculator; app: home[calculator(housing + food + transport + other; (income - expenses) / max(income, 0.01) * 100; income - expenses)]",
  ],
  [["Chess clock with presets and a move counter"], "Chess clock; app: home[turns 5]", "presets! | move counter!"],
  [["Timer with presets: 2, 5, 12 minutes"], "Timer; app: home[countdown 2, countdown 5, countdown 12]"],
  [
    ["Capitals quiz where I can choose the continent"],
    "Capitals of the world quiz (country/countries); Country!:text, Capital!:text, Continent:Africa/Europe/Asia/North America/South America/Oceania; search+sort; playful; app: home[quiz country 20 by continent] countries[records country:list]",
  ],
  [
    ["Finance calculators with loan, savings and tip"],
    "Loan calculator; app: home[calculator(years * 12; max(rate, 0.000001) / 12; amount * monthlyRate / 100 / (1 - (1 + monthlyRate / 100) ^ -months) * months - amount; amount + interest; total / months), calculator(max(goal - saved, 0); missing / months / (52 / 12); missing / months), calculator(bill * percent / 100; bill + tip; total / people)]",
  ],
  [
    ["I want to take notes with tags and pin them"],
    "Notes (note/notes); Title!:text, Text:long, Tags:tags, Pinned:check; by pinned down; search; filter=pinned; calm; serif",
  ],
];
