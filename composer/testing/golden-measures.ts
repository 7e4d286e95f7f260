import type { GoldenPrompt } from "./golden-prompt.ts";

/** What is counted, summed up or worked out of records: bests, averages, what is left, and how things stand. */
export const GOLDEN_MEASURES: readonly GoldenPrompt[] = [
  [
    ["parkrun log, fastest time for each course"],
    "Parkruns (parkrun/parkruns); Name!:text, Date:date, Distance:number km, Time:number, Place:number, Personal best:check, Notes:long, Course:text; by date down; search+sort; bold; app: home[records parkrun:list+calendar/date+bars/distance/date+bars/lowest time/course]",
  ],
  [
    ["ten pin bowling games with alley and score, my best game and average per alley"],
    "Pin bowling games (bowling game/bowling games); Date!:date, Alley:text, Score:number; by date down; search+sort; app: home[stats(highest score), records bowlingGame:list+line/score/date+calendar/date+bars/average score/alley]",
  ],
  [
    ["I ferment vegetables. I want to see which are fermenting, which are in the fridge and which are eaten"],
    "Ferment vegetables (vegetable/vegetables); Name!:text, Bed:text, Sown on:date, Harvest from:date, Status:Fermenting/In the fridge/Eaten, Variety:text, Notes:long; search+sort; filter=status+bed; calm; serif; app: home[records vegetable:board/status+list+calendar/sownOn]",
  ],
  [
    ["model kits, which ones are planned, which are built and which are painted"],
    "Model kits (model kit/model kits); Name!:text, Series:text, Number:text, Year:number, Condition:New/Complete/Parts missing, Place:text, Value:USD, Notes:long, Status:Planned/Built/Painted; search+sort; filter=condition+status; total=value; playful; app: home[records modelKit:board/status+list]",
  ],
  [
    ["guided tours with places, and how many places are left"],
    "Guided tours (guided tour/guided tours); Group!:text, Date:date, Time:time, Guide:text, Number of people:number, Language:English/German/French/Spanish/Other, Theme:text, Price:USD, Paid:check, Places:number, Booked:number, Places left:= places - booked 0; done=paid; by date down; search+sort; filter=paid+language; app: home[records guidedTour:list+calendar/date+sections/language+table]",
  ],
  [
    ["party budget, what we planned, what we paid and what's left"],
    "Party budgets (budget/budgets); Name!:text, Planned amount:USD, Price paid:USD, What's left:= plannedAmount - pricePaid USD; sort; total=plannedAmount+pricePaid+whatsLeft",
  ],
  [
    ["holiday savings with target amount and saved so far, how many percent is reached and how much is missing"],
    "Holiday savings (holiday saving/holiday savings); Expense!:text, Target amount:USD, Saved so far:USD, Progress:= savedSoFar / targetAmount * 100 %0, Still missing:= targetAmount - savedSoFar USD; search+sort; app: home[records holidaySaving:list+table]",
  ],
  [
    ["I sell honey at the gate. For each batch jars filled, what it cost me and price per jar, tell me the profit"],
    "Batches (batch/batches); Name!:text, Jars filled:number, Cost:USD, Price per jar:USD, Profit:= jarsFilled * pricePerJar - cost USD; search+sort; total=profit; calm",
  ],
  [
    ["holiday flat bookings with nights and price per night, total for each stay"],
    "Holiday flat bookings (booking/bookings); Name!:text, Nights:number, Price per night:USD, Date:date, Total:= nights * pricePerNight USD; by date up; search+sort; total=total; app: home[records booking:list+calendar/date]",
  ],
  [
    ["proofreading jobs with pages and price per page, total per client"],
    "Proofreading jobs (proofreading job/proofreading jobs); Text!:text, Pages:number, Price per page:USD, Total:= pages * pricePerPage USD, Client:text; search+sort; total=total; app: home[records proofreadingJob:list+table+bars/total/client]",
  ],
  [
    ["seed trays with seeds sown, germinated and the germination rate"],
    "Seed trays (seed tray/seed trays); Name!:text, Seeds sown:number, Germinated:number, Germination:= germinated / seedsSown * 100 %0; search+sort",
  ],
  [
    ["house plants, when I last fed them and every how many days they need it, which are due today"],
    "House plants (house plant/house plants); Name!:text, Last fed:date, Interval:number days, Next due:= lastFed + interval deadline; by nextDue up; search+sort; calm; rounded; app: home[records housePlant:list+cards]",
  ],
  [
    ["work trips with start and end odometer, 45p a mile, total per month"],
    "Work trips (work trip/work trips); Destination!:text, Start odometer:number, End odometer:number, Distance:= endOdometer - startOdometer 0, Amount:= distance * 0.45 USD, Date:date; search+sort; total=amount; app: home[records workTrip:list+bars/amount/date]",
  ],
  [
    ["headache log, how bad and how long, average severity"],
    "Headache log (entry/entries); Date!:date, How bad:number, How long:number min; by date down; sort; calm; app: home[stats(average howBad), records entry:list+calendar/date]",
  ],
  [
    ["I want to log my weight every morning and see a chart of my progress to my goal weight"],
    "Weight tracker (measurement/measurements); Note!:text, Date:date, Weight:number kg; by date down; sort; calm; app: home[stats(newest weight →67), records measurement:list+table+line/average weight/date/week]",
    "goal weight!",
  ],
  [
    ["Water tracker with a daily goal, history and a weekly chart"],
    "Water tracker (water intake/water intake); Date!:date, Time:time, Amount:number ml; by date down; sort; app: home[stats(sum amount this day by date →2000), records waterIntake:list+calendar/date+line/amount/date/week]",
    "a daily goal!",
  ],
  [
    ["Build a mood diary where I can rate my day from 1 to 5 and add a short note"],
    "Mood diary (entry/entries); Note!:text, Mood:5 stars, Date:date; by date down; sort; calm; rounded; app: home[records entry:list+calendar/date+line/mood/date]",
  ],
  [
    ["Weekly gym planner where I choose exercises for each day"],
    "Workout plan (planned exercise/planned exercises); Exercise!:text, Day:Monday/Tuesday/Wednesday/Thursday/Friday/Saturday/Sunday, Sets:number, Reps:number, Weight:number kg, Done:check, Notes:long; done=done; search+sort; filter=done+day; app: home[records plannedExercise:list+board/day+table]",
  ],
  [
    ["I want to keep track of my vitamins, when to take them and if I took them"],
    "Vitamins (vitamin/vitamins); Name!:text, Dose:text, Time of day:Morning/Noon/Evening/Night, With food:check, Left in box:number±, Until:date, Notes:long; streaks; by added up; filter=timeOfDay; calm",
  ],
  [
    ["Goals app: break goals into small steps, progress bars and deadlines"],
    "Goals and steps | (goal/goals); Goal!:text, Area:Health/Work/Home/Learning/People, Target date:deadline, Progress:= stepsDone / steps * 100 %0, Notes:long, Reached:check, Steps:= count of step by goal 0, Steps done:= count of step by goal where done is true 0; done=reached; sort; filter=reached+area | (step/steps); Name!:text, Done:check, Goal:→goal; done=done; filter=done; bold; app: home[records goal:list] steps[records step:list]",
  ],
  [
    ["Reading tracker with pages per day"],
    "Reading tracker (reading session/reading sessions); Book!:text, Date:date, Pages:number; by date down; search+sort; app: home[records readingSession:list+calendar/date+line/pages/date/day]",
  ],
  [
    ["Migraine log with severity from 1 to 10, duration and how many I had this month"],
    "Migraine log (entry/entries); Date!:date, Severity:10 stars, Duration:number min; by date down; sort; calm; app: home[stats(average severity, count this month by date), records entry:list+calendar/date+line/severity/date]",
  ],
];
