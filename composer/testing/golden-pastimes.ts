import type { GoldenPrompt } from "./golden-prompt.ts";

/** Sport, health and hobbies: what their apps are called by, and what the words behind stand for. */
export const GOLDEN_PASTIMES: readonly GoldenPrompt[] = [
  [
    ["Guitar practice tracker with songs, minutes practiced and streak"],
    "Guitar practice tracker | (practice session/practice sessions); What!:text, Date:date, Minutes practiced:number, Tempo:number bpm, How it went:5 stars, Notes:long, Song:→song; by date down; sort; total=minutesPracticed | (song/songs); Title!:text, Artist:text, Key:text, Tempo:number bpm, Length:number min; search+sort; bold; app: home[stats(sum minutesPracticed, streak date), records practiceSession:list+bars/minutesPracticed/date+calendar/date] songs[records song:list]",
  ],
  [
    ["Fitness challenge app with participants, points and leaderboard"],
    "Fitness challenge (participant/participants); Name!:text, Points:number; by points down; search; app: home[records participant:list+bars/points/name]",
  ],
  [
    ["Calorie counter with meals, protein, carbs, fat and a daily goal"],
    "Calorie counter (entry/entries); Food!:text, Meal:Breakfast/Lunch/Dinner/Snack, Protein:number g, Carbs:number g, Fat:number g, Date:date, Calories:number kcal; by date down; sort; filter=meal; total=calories; app: home[stats(sum calories, sum calories this day by date →2000), records entry:list+bars/calories/meal+calendar/date]",
    "a daily goal!",
  ],
  [
    ["Workout tracker with workouts, exercises, sets, reps and weight"],
    "Workout tracker | (workout/workouts); Workout!:text, Date:date, Duration:number min, Notes:long; by date down | (exercise/exercises); Exercise!:text, Sets:number, Reps:number, Weight:number kg, Workout:→workout; app: home[records workout:list+calendar/date] exercises[records exercise:list]",
  ],
  [
    ["Gym workout planner with routines, exercises, sets, reps and rest time"],
    "Gym workout planner | (routine/routines); Name!:text, Day:Monday/Tuesday/Wednesday/Thursday/Friday/Saturday/Sunday, Focus:text, Notes:text; search | (exercise/exercises); Exercise!:text, Sets:number, Reps:number, Rest time:number min, Routine:→routine; search+sort; app: home[records routine:list] exercises[records exercise:list+table]",
  ],
  [
    ["Golf score card app with courses, rounds, par and handicap"],
    "Golf score card | (round/rounds); Date!:date, Score:number, Par:number, Putts:number, Fairways hit:number, With:text, Notes:long, Handicap:number, Golf course:→golfCourse; by date down; search+sort | (golf course/golf courses); Name!:text, Place:text, Holes:number, Par:number, Notes:text; search+sort; app: home[records round:list+line/score/date+calendar/date] golf-courses[records golfCourse:list]",
  ],
  [
    ["Board game collection with plays, players and who won"],
    "Board game collection | (board game/board games); Game!:text, Players from:text, Players to:text, Playing time:number min, Weight:5 stars, Bought on:date, Price paid:USD, Rating:5 stars, Photo:image; by boughtOn down; search+sort | (play/plays); Date!:date, Notes:text, Players:many →player, Winner:→player, Board game:→boardGame; by date down | (player/players); Name!:text, Nickname:text, Notes:text; search; app: home[records boardGame:list+gallery/photo+cards+table] plays[records play:list] players[records player:list]",
  ],
  [
    ["Reading list app with books, authors, status, rating and a yearly goal"],
    "Reading list | (book/books); Title!:text, Author:→author, Rating:5 stars, Status:To read/Reading/Read, Finished on:date; search+sort | (author/authors); Name!:text, Country:text, Notes:long; by name up; search+sort; elegant; serif; soft; app: home[stats(average rating, count this year by finishedOn →24), records book:list+board/status] authors[records author:list]",
    "a yearly goal!",
  ],
  [
    ["Migraine diary where I log attacks with triggers, pain level, medication and how long they lasted"],
    "Migraine diary (entry/entries); Date!:date, Triggers:tags, Pain level:5 stars, Medication:text, Duration:number h; by date down; sort; filter=triggers; calm; app: home[records entry:list+calendar/date+line/painLevel/date]",
  ],
  [
    ["Weight loss tracker with goal weight, weekly weigh-ins and BMI chart"],
    "Weight loss (measurement/measurements); Note!:text, Date:date, Weight:number kg, Height:number cm, BMI:= weight / (height / 100) ^ 2 1; by date down; sort; calm; app: home[stats(newest weight →67), records measurement:list+table+bars/average bmi/date/week]",
    "goal weight!",
  ],
  [
    ["Period tracker with cycle length, flow, symptoms and next period prediction"],
    "Periods (period/periods); Date!:date, Cycle length:number, Flow:Light/Medium/Heavy, Symptoms:tags, Next expected:= date + cycleLength date; by date down; search+sort; filter=symptoms; calm",
  ],
  [
    ["Soccer league app with teams, fixtures, results and standings"],
    "Soccer league | (team/teams); Name!:text, Town:text, Coach:text, Points:= homePoints + awayPoints 0, Notes:long, Home points:= sum of fixture.homePoints by homeTeam 0, Away points:= sum of fixture.awayPoints by awayTeam 0; by points down; search+sort | (fixture/fixtures); Round!:text, Date:date, Home score:number±, Away score:number±, Place:text, Home team:→team, Away team:→team, Winner:→team, Home points:= 3 * max(0, min(1, homeScore - awayScore)) + 1 - min(1, abs(homeScore - awayScore)) 0, Away points:= 3 * max(0, min(1, awayScore - homeScore)) + 1 - min(1, abs(awayScore - homeScore)) 0; by date down; search+sort; bold; app: home[records team:list] fixtures[records fixture:list+calendar/date+bars/count/winner]",
  ],
  [
    ["Trading card collection with sets, rarity, condition and total value, minimal"],
    "Trading card collection (trading card/trading cards); Card!:text, Set:text, Rarity:Common/Uncommon/Rare/Ultra rare, Condition:Mint/Near mint/Very good/Good/Worn, Value:USD; search+sort; total=value; soft; app: home[records tradingCard:list+table]",
  ],
  [
    ["Restaurant wishlist with cuisine, neighborhood, price range, visited and rating"],
    "Restaurants (restaurant/restaurants); Name!:text, Cuisine:text, Neighborhood:text, Price range:Low/Medium/High, Visited:check, Rating:5 stars; done=visited; search+sort; filter=visited; elegant",
  ],
  [
    ["Meditation app with session length, type, mood before and after, and streaks"],
    "Meditations (meditation/meditations); Date!:date, Session length:number, Type:text, Mood before:Great/Good/Okay/Low, Mood after:Great/Good/Okay/Low; by date down; search+sort; app: home[stats(streak date), records meditation:list+calendar/date]",
  ],
  [
    ["Intermittent fasting tracker with start time, end time, hours fasted and weight"],
    "Intermittent fasting tracker (fasting/fasting); Date!:date, Start time:time, End time:time, Hours fasted:= minutesBetween(startTime, endTime) / 60 h2, Weight:number kg; by date down; sort; app: home[records fasting:list+calendar/date]",
  ],
  [
    ["Basketball stats app with players, games, points, rebounds and assists"],
    "Basketball stats | (stat line/stat lines); Date!:date, Points:number±, Rebounds:number, Assists:number, Player:→player, Game:→game; by date down; sort | (player/players); Name!:text, Number:number, Position:text, Phone:phone, Notes:text, Total points:= sum of statLine.points by player 0; search+sort | (game/games); Opponent!:text, Date:date, Our score:number±, Their score:number±, Result:Won/Drawn/Lost, Notes:text; by date down; search+sort; filter=result; app: home[records statLine:list+line/average points/date] players[records player:list] games[records game:list+calendar/date]",
  ],
  [
    ["Swim team meet results with swimmers, events, times and personal bests"],
    "Swim team meet results | (swimmer/swimmers); Name!:text, Email:email, Phone:phone, Notes:text; search+sort | (meet event/meet events); Event!:text, Distance:number m, Notes:text; search | (meet result/meet results); Meet!:text, Date:date, Time:text, Place:number±, Personal best:check, Swimmer:→swimmer, Meet event:→meetEvent; by date down; search+sort; filter=personalBest; app: home[records swimmer:list] meet-events[records meetEvent:list] meet-results[records meetResult:list]",
  ],
  [
    [
      "Family fitness app where each member logs workouts with minutes and calories, and a weekly leaderboard shows who is ahead",
    ],
    "Family fitness | (workout/workouts); Exercise!:text, Date:date, Minutes:number min, Sets:number, Reps:number, Weight:number kg, Calories:number kcal, Member:→member; by minutes down; sort; total=minutes | (member/members); Name!:text, Weekly goal:number min, Notes:text; search; bold; soft; app: home[records workout:list+calendar/date+line/minutes/date+bars/minutes/member] members[records member:list]",
  ],
  [
    ["Ski day tracker with resort, runs, vertical, snow conditions and photos"],
    "Ski days (ski day/ski days); Resort!:text, Runs:number, Vertical:number m, Snow conditions:text, Photo:image, Date:date; by date down; search+sort; total=vertical; bold; app: home[records skiDay:list+calendar/date+bars/vertical/resort+gallery/photo]",
  ],
  [
    ["Fishing trip log with catches, species, weight, bait and spots"],
    "Fishing trips (fishing trip/fishing trips); Catch!:text, Species:text, Weight:number kg, Bait:text, Spot:text, Date:date; by date down; search+sort; filter=spot; app: home[records fishingTrip:list+calendar/date+bars/weight/spot]",
  ],
  [
    ["Yoga class journal with poses, duration, teacher and how I felt"],
    "Yoga class journal (yoga class/yoga classes); Name!:text, Poses:text, Duration:number min, Teacher:text, How I felt:5 stars, Date:date; search+sort",
  ],
  [
    ["Mood and energy tracker with daily check-ins, sleep hours and notes"],
    "Mood and energy tracker (mood/moods); Note!:text, Mood:Great/Good/Okay/Low/Bad, Energy:5 stars, Sleep hours:number h, Date:date; by date down; sort; filter=mood; calm; rounded; app: home[records mood:list+calendar/date+ring/count/mood+line/energy/date]",
  ],
  [
    ["Asthma tracker with peak flow, symptoms, inhaler use and triggers"],
    "Asthma tracker (entry/entries); Date!:date, Peak flow:number, Symptoms:tags, Inhaler use:number, Triggers:tags; by date down; sort; filter=triggers; calm; app: home[records entry:list+calendar/date]",
  ],
  [
    ["Podcast listening tracker with podcasts, episodes, rating and listened"],
    "Podcast listening tracker | (podcast/podcasts); Title!:text, Host:text, Topic:text, Link:url, Rating:5 stars, Listened:check; done=listened; by title up; search+sort; filter=listened | (episode/episodes); Title!:text, Date:date, Length:number min, Rating:5 stars, Listened:check, Link:url, Podcast:→podcast; done=listened; by date down; search+sort; filter=listened; app: home[records podcast:list] episodes[records episode:list]",
  ],
];
