import type { GoldenPrompt } from "./golden-prompt.ts";

/** Apps of a household and of one's own as people ask for them first: by name, with a row of what belongs to it. */
export const GOLDEN_PERSONAL: readonly GoldenPrompt[] = [
  [
    ["Subscription manager that shows the monthly and yearly cost"],
    "Subscriptions (subscription/subscriptions); Name!:text, Price:USD, Paid every:number months, Next payment:date, Cancelled:check, Monthly cost:= price / billing USD, Yearly cost:= monthlyCost * 12 USD; sort; total=monthlyCost+yearlyCost; app: home[records subscription:list+calendar/nextPayment]",
  ],
  [
    ["Savings goals app with progress bars"],
    "Savings (savings goal/savings goals); Goal!:text, Target:USD, Saved:USD, By when:deadline, Notes:long, Progress:= saved / target * 100 %0; sort; total=target+saved; playful; rounded",
  ],
  [
    ["Spending tracker with categories and budget limits"],
    "Spending tracker | (expense/expenses); Description!:text, Amount:USD, Date:date, Category:→budgetLimit; by date down; sort; filter=category; total=amount | (budget limit/budget limits); Category!:text, Monthly limit:USD, Notes:text, Spent:= sum of expense.amount by category this month USD, Left:= monthlyLimit - spent USD; search+sort; app: home[records expense:list+bars/amount/category+bars/amount/date] budget-limits[records budgetLimit:list]",
  ],
  [
    ["Weight tracker with chart and goal"],
    "Weight tracker (measurement/measurements); Note!:text, Date:date, Weight:number kg; by date down; sort; calm; app: home[stats(newest weight →67), records measurement:list+line/weight/date+table]",
    "goal weight!",
  ],
  [
    ["Picture gallery with albums and captions"],
    "Pictures and albums | (picture/pictures); Title!:text, Photo:image, Date:date, Place:text, Tags:tags, Album:→album; search; filter=tags | (album/albums); Album!:text, Date:date, Place:text, Cover photo:image, Description:long, Captions:text; by date down; search+sort; elegant; square; app: home[records picture:gallery/photo+list] albums[records album:list+gallery/coverPhoto+table]",
  ],
  [
    ["Closet app with clothes, outfits and seasons"],
    "Clothes and outfits | (clothes/clothes); Name!:text, Photo:image, Kind:Top/Bottom/Dress/Shoes/Coat, Color:color, Season:tags, Last worn:date; search; filter=kind+season | (outfit/outfits); Outfit!:text, Photo:image, Pieces:long, Occasion:Everyday/Work/Evening/Sport/Formal, Last worn on:date; by lastWornOn down; search+sort; filter=occasion; elegant; app: home[records clothes:gallery/photo+list] outfits[records outfit:list+gallery/photo+table]",
  ],
  [
    ["Fridge inventory with items, expiry dates and a grocery list"],
    "Fridge inventory | (item/items); Name!:text, Drawer:Top/Middle/Bottom, Portions:number±, Frozen on:date, Expiry date:deadline, Kind:Meal/Meat/Vegetables/Bread/Fruit, Notes:text; by expiryDate up; search+sort; filter=drawer+kind | (shopping item/shopping items); Item!:text, Quantity:text, Shop:text, Price:USD, Bought:check; done=bought~; clear; filter=bought; app: home[records item:list] shopping-list[records shoppingItem:list]",
  ],
  [
    ["Meal planner with recipes and weekly menu"],
    "Meal planner | (meal/meals); Dish!:text, Day:Monday/Tuesday/Wednesday/Thursday/Friday/Saturday/Sunday, Meal:Breakfast/Lunch/Dinner, Cook:text, Notes:long, Recipe:→recipe; filter=day | (recipe/recipes); Name!:text, Ingredients:long, Instructions:long, Cooking time:number min, Servings:number; search+sort; playful; rounded; app: home[records meal:board/day+list] recipes[records recipe:list+cards]",
  ],
  [
    ["Chore app with kids, chores, points and rewards"],
    "Chores | (chore/chores); Chore!:text, Child:→kid, Day:Every day/Weekdays/Weekend, Points:number±, Done:check; done=done~; search+sort+clear; filter=done | (kid/kids); Name!:text, Notes:text, Points earned:= sum of chore.points by child where done is true 0, Points spent:= sum of reward.pointsNeeded by redeemedBy where redeemed is true 0, Points left:= pointsEarned - pointsSpent 0; search | (reward/rewards); Reward!:text, Points needed:number, Redeemed:check, Redeemed by:→kid; search+sort; playful; rounded; app: home[records chore:list] kids[records kid:list] rewards[records reward:list]",
  ],
  [
    ["Cycle tracker with symptoms and predictions"],
    "Cycle tracker (period/periods); Date!:date, Start:date, End:date, Flow:Light/Medium/Heavy, Symptoms:tags, Mood:5 stars, Notes:long, Cycle length:number days, Next expected:= date + cycleLength date; by start down; search+sort; filter=symptoms; calm; app: home[records period:list+calendar/start]",
  ],
  [
    ["Fitness tracker with workouts, steps, water and weight"],
    "Fitness tracker | (workout/workouts); Exercise!:text, Date:date, Duration:number min, Sets:number, Reps:number, Weight:number kg; by date down; sort; total=duration | (wellness check-in/wellness check-ins); Date!:date, Steps taken:number, Glasses of water:number, Weight:number kg; by date down; sort; bold; soft; app: home[records workout:list+calendar/date+line/duration/date] wellness-check-ins[records wellnessCheckIn:list+calendar/date]",
  ],
  [
    ["Skincare diary with products, morning routine, skin condition and photos"],
    "Skincare (skincare entry/skincare entries); Date!:date, Products used:text, Morning routine:text, Skin condition:5 stars, Photo:image; by date down; search+sort; app: home[records skincareEntry:list+calendar/date+gallery/photo+line/skinCondition/date]",
  ],
  [
    ["Gym plan: day, exercise, sets, reps and rest"],
    "Workout plan (planned exercise/planned exercises); Exercise!:text, Day:Monday/Tuesday/Wednesday/Thursday/Friday/Saturday/Sunday, Sets:number, Reps:number, Rest:text; search+sort; filter=day; app: home[records plannedExercise:list+board/day+table]",
  ],
  [
    ["Vaccination record with family members, vaccine, date and next due date"],
    "Vaccinations (vaccination/vaccinations); Vaccine!:text, Person:text, Date:date, Next due date:deadline; by nextDueDate up; search+sort; filter=person; app: home[records vaccination:list+calendar/nextDueDate]",
  ],
  [
    ["Create a meal planner where I can assign recipes to days and generate a shopping list"],
    "Meal planner | (meal/meals); Dish!:text, Day:Monday/Tuesday/Wednesday/Thursday/Friday/Saturday/Sunday, Meal:Breakfast/Lunch/Dinner, Cook:text, Notes:long, Recipe:→recipe; filter=day | (recipe/recipes); Name!:text, Ingredients:long, Instructions:long, Cooking time:number min, Servings:number; search+sort | (item/items); Item!:text, Quantity:text, Shop:text, Price:USD, Bought:check; done=bought~; clear; filter=bought; playful; rounded; app: home[records meal:board/day+list] recipes[records recipe:list+cards] shopping-list[records item:list]",
  ],
  [
    ["Water log: time, amount, daily total, goal of 2 liters"],
    "Water log (water intake/water intake); Date!:date, Time:time, Amount:number ml; by date down; sort; app: home[stats(sum amount this day by date →2000), records waterIntake:list+calendar/date+line/amount/date/day]",
  ],
  [
    ["I want to track my sleep and mood and see if they are related"],
    "Sleep and mood tracker (entry/entries); Date!:date, Hours of sleep:number h, Mood:Great/Good/Okay/Low; by date down; search+sort; app: home[records entry:list+line/average hoursOfSleep/date]",
  ],
  [
    ["Weight tracker: daily weight, weekly average, goal, chart"],
    "Weight tracker (measurement/measurements); Date!:date, Weight:number kg; by date down; calm; app: home[stats(newest weight →67), records measurement:list+table+line/average weight/date/week]",
    "goal weight!",
  ],
  [
    ["Goal list: goal, category, target date, steps, status, progress"],
    "Goals and steps | (goal/goals); Goal!:text, Category:text, Target date:deadline, Status:Planned/In progress/Done, Steps:= count of step by goal 0, Steps done:= count of step by goal where done is true 0, Progress:= stepsDone / steps * 100 %0; sort | (step/steps); Name!:text, Done:check, Goal:→goal; done=done; filter=done; bold; app: home[records goal:list+board/status] steps[records step:list]",
  ],
  [
    ["I want to keep a journal every night and rate how my day was"],
    "Journal (entry/entries); Title!:text, Date:date, Text:long, Day rating:5 stars; by date down; search; calm; serif",
  ],
];
