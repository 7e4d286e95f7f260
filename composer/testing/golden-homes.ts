import type { GoldenPrompt } from "./golden-prompt.ts";

/** Life and home: money that is limited, owed and saved, days, rooms, gardens, cars, and what a few words mean there. */
export const GOLDEN_HOMES: readonly GoldenPrompt[] = [
  [
    ["A savings goal app where I set a target amount, add deposits and see my progress"],
    "Savings goal | (savings goal/savings goals); Goal!:text, Target amount:USD, Saved:= sum of deposit.amount by savingsGoal USD, By when:deadline, Notes:long, Progress:= saved / targetAmount * 100 %0, Still to save:= targetAmount - saved USD; sort; total=targetAmount | (deposit/deposits); Date!:date, Amount:USD, Savings goal:→savingsGoal; by date down; playful; rounded; app: home[records savingsGoal:list] deposits[records deposit:list+table+calendar/date]",
  ],
  [
    ["Debt payoff tracker with balances, interest rates and payments"],
    "Debt payoff tracker | (debt/debts); Debt!:text, Lender:text, Balance:USD, Interest rate:number %, Monthly payment:USD, Due date:deadline, Type:Credit card/Loan/Student loan/Overdraft/Family, Paid off:check, Notes:long, Paid so far:= sum of payment.amount by debt USD, Left to pay:= balance - paidSoFar USD; by dueDate up; search+sort; filter=type | (payment/payments); For!:text, Amount:USD, Date:date, Debt:→debt; by date down; sort; total=amount; compact; app: home[records debt:list+table+bars/balance/type+sections/type] payments[records payment:list]",
  ],
  [
    ["Monthly budget planner where I set a limit per category, add expenses and see how much is left"],
    "Monthly budget planner | (budget limit/budget limits); Category!:text, Monthly limit:USD, Notes:text, Spent:= sum of expense.amount by category this month USD, Left:= monthlyLimit - spent USD; search+sort | (expense/expenses); Description!:text, Amount:USD, Date:date, Category:→budgetLimit; by date down; sort; filter=category; total=amount; app: home[records budgetLimit:list] expenses[records expense:list+bars/amount/category+bars/amount/date]",
  ],
  [
    ["Envelope budgeting app with envelopes, transactions and remaining balance"],
    "Envelope budgeting | (envelope/envelopes); Name!:text, Monthly budget:USD, Notes:text, Spent:= sum of transaction.amount by envelope this month USD, Left:= monthlyBudget - spent USD; search+sort | (transaction/transactions); Description!:text, Amount:USD, Date:date, Category:Food/Home/Transport/Health/Fun/Other, Envelope:→envelope; by date down; sort; filter=category; total=amount; app: home[records envelope:list] transactions[records transaction:list+bars/amount/category+bars/amount/date]",
  ],
  [
    ["Income and expense tracker with accounts, categories and balance"],
    "Income and expense tracker | (transaction/transactions); Description!:text, Type:Income/Expense, Amount:USD, Date:date, Category:Salary/Food/Home/Transport/Health/Fun/Other, Bank account:→bankAccount; by date down; search+sort; filter=type+category | (bank account/bank accounts); Account!:text, Bank:text, Balance:= moneyIn - moneyOut USD, Interest rate:number %, Opened on:date, Money in:= sum of transaction.amount by bankAccount where type is Income USD, Money out:= sum of transaction.amount by bankAccount where type is Expense USD; by openedOn down; search+sort; app: home[records transaction:list+bars/amount/category] bank-accounts[records bankAccount:list+table]",
  ],
  [
    ["Personal budget with income, fixed costs, variable costs and savings"],
    "Budgets (budget/budgets); Name!:text, Planned:USD, Spent:USD, Notes:long, Kind:Income/Fixed costs/Variable costs/Savings; sort; filter=kind; total=planned+spent; app: home[records budget:list+ring/planned/kind]",
  ],
  [
    ["Subscription tracker with renewal dates, monthly cost and total per year"],
    "Subscriptions (subscription/subscriptions); Name!:text, Renewal date:date, Monthly cost:USD, Yearly cost:= monthlyCost * 12 USD; sort; total=yearlyCost; app: home[records subscription:list+calendar/renewalDate]",
  ],
  [
    ["Loan tracker for money I lent to friends with amount, due date and paid back"],
    "Loan tracker (loan/loans); Who!:text, Amount:USD, Due date:deadline, Paid back:check; done=paidBack; by dueDate up; search+sort; filter=paidBack; total=amount",
  ],
  [
    ["Net worth tracker with assets, liabilities and a chart over time"],
    "Net worth tracker (net worth/net worth); Date!:date, Assets:USD, Liabilities:USD, Net worth:= assets - liabilities USD; by date down; sort; app: home[records netWorth:list+table+bars/netWorth/date]",
  ],
  [
    ["Gift tracker with people, birthdays, gift ideas and budget"],
    "Gift tracker | (gift idea/gift ideas); Gift!:text, For whom:→person, Occasion:Birthday/Christmas/Wedding/Anniversary/Other, Price:USD, Shop:text, Link:url, Status:Idea/To buy/Bought/Wrapped/Given, Give on date:date, Notes:long; by giveOnDate down; search+sort; filter=occasion+status | (person/people); Name!:text, Birthday:date, Budget:USD, Planned:= sum of giftIdea.price by forWhom USD, Left:= budget - planned USD; search+sort; total=budget; app: home[records giftIdea:list+board/status+sections/occasion+table] people[records person:list]",
  ],
  [
    ["Habit tracker with streaks and a calendar view"],
    "Habits (habit/habits); Name!:text, Time of day:Morning/Afternoon/Evening, Notes:long; streaks; by added up; playful; rounded; app: home[records habit:list+calendar/tickedDays]",
  ],
  [
    ["Daily planner with schedule, top three tasks and notes"],
    "Daily planner | (time block/time blocks); What!:text, Date:date, From:time, Until:time, Notes:text, Done:check; done=done~; by date up; search+sort+clear; filter=done | (task/tasks); Title!:text, Date:date, Priority:Low/Medium/High, Done:check; done=done~; clear; filter=done | (note/notes); Title!:text, Text:long, Date:date; search; calm; serif; app: home[records timeBlock:list+calendar/date] tasks[records task:list] notes[records note:list]",
  ],
  [
    ["Daily to-do app with tasks, subtasks, tags and a completed section"],
    "Daily to-do | (task/tasks); Title!:text, Due date:deadline, Priority:Low/Medium/High, Done:check, Tags:tags; done=done~; clear; filter=done | (subtask/subtasks); Item!:text, Done:check, Task:→task; done=done; filter=done; app: home[records task:list] subtasks[records subtask:sections/task+list]",
  ],
  [
    ["Home inventory app with rooms, items, photos, purchase date, value and receipts"],
    "Home inventory | (belonging/belongings); Name!:text, Photo:image, Purchase date:date, Value:USD, Receipt photo:image; search+sort; total=value | (room/rooms); Name!:text, Floor:text, Notes:long; search+sort; app: home[records belonging:list+gallery/photo] rooms[records room:list]",
  ],
  [
    ["Cleaning schedule with rooms, tasks, frequency and who is responsible"],
    "Cleaning schedule | (task/tasks); Chore!:text, Who:text, Day:Monday/Tuesday/Wednesday/Thursday/Friday/Saturday/Sunday, Room:→room, Frequency:Daily/Weekly/Monthly, Done:check; done=done~; clear; filter=done+day | (room/rooms); Name!:text, Floor:text, Notes:long; search+sort; playful; rounded; app: home[records task:list] rooms[records room:list]",
  ],
  [
    ["Garden planner with beds, plants, sowing dates and harvest log"],
    "Garden planner | (plant/plants); Name!:text, Variety:text, Sown on:date, Harvest from:date, Status:Planned/Sown/Planted out/Harvest/Over, Notes:long, Bed:→bed; by sownOn down; search+sort; filter=status | (bed/beds); Name!:text, Place:text, Size:number m², Notes:text | (harvest/harvests); What!:text, Date:date, Weight:number kg, Notes:text, Plant:→plant, Bed:→bed; by date down; total=weight; app: home[records plant:list+board/status] beds[records bed:list] harvests[records harvest:list]",
  ],
  [
    [
      "Car maintenance tracker where I can log oil changes and repairs for each car, with mileage and cost, and get a reminder for the next service",
    ],
    "Car maintenance tracker | (service/services); Work done!:text, Mileage:number km, Cost:USD, Date:date, Car:→car; by date down; search+sort; total=cost | (car/cars); Name!:text, Licence plate:text, Make:text, Year:number, Insurance:date; search+sort; bold; square; app: home[records service:list+bars/cost/date] cars[records car:list]",
    "get a reminder for the next service!",
  ],
  [
    [
      "Packing list app with trips, categories and items, users can check off what is packed and reuse lists for the next trip",
    ],
    "Packing list | (trip/trips); Destination!:text, Start date:date, End date:date, Budget:USD, Notes:long, Visited:check, Left to pack:= count of packingItem by trip where packed is false 0; done=visited; sort; filter=visited; total=budget | (packing item/packing items); Item!:text, Person:text, Quantity:number, Packed:check, Category:text, Trip:→trip; done=packed~; clear; filter=packed+person; calm; app: home[records trip:list+calendar/startDate] packing-list[records packingItem:list]",
    "reuse lists for the next trip!",
  ],
  [
    ["Travel planner with trips, itinerary, packing list and budget"],
    "Travel planner | (trip/trips); Destination!:text, Start date:date, End date:date, Budget:= sum of budgetItem.planned by trip USD, Notes:long, Visited:check, Left to pack:= count of packingItem by trip where packed is false 0; done=visited; sort; filter=visited | (activity/activities); What!:text, Date:date, Time:time, Place:text, Notes:long, Trip:→trip; by date up | (packing item/packing items); Item!:text, Person:text, Quantity:number, Packed:check, Trip:→trip; done=packed~; clear; filter=packed+person | (budget item/budget items); What!:text, Category:Travel/Lodging/Food/Activities/Other, Planned:USD, Paid:USD, Notes:text, Trip:→trip; sort; filter=category; total=planned+paid; calm; app: home[records trip:list+calendar/startDate] itinerary[records activity:list+calendar/date] packing-list[records packingItem:list] budget[records budgetItem:list+bars/planned/category]",
  ],
  [
    ["Baby tracker with feedings, sleep, diapers and growth chart"],
    "Baby tracker | (entry/entries); What!:text, Date:date, Time:time, Amount:number ml, Duration:number min, Who:text, Notes:long, Kind:Feedings/Sleep/Diapers; by date down; search+sort; filter=kind; total=amount | (baby growth/baby growth); Note!:text, Date:date, Age:number weeks, Weight:number kg, Length:number cm; by date down; search+sort; calm; rounded; app: home[records entry:list+bars/amount/date+table] baby-growth[records babyGrowth:list+line/weight/date+line/length/date]",
  ],
  [
    ["Family tree app with members, parents, birth date and photo"],
    "Family tree (ancestor/ancestors); Name!:text, Birthday:date, Photo:image, Father:text, Mother:text; search+sort; calm; serif; app: home[records ancestor:list+gallery/photo]",
  ],
  [
    ["Weekly meal planner with recipes and a shopping list"],
    "Weekly meal planner | (meal/meals); Dish!:text, Day:Monday/Tuesday/Wednesday/Thursday/Friday/Saturday/Sunday, Meal:Breakfast/Lunch/Dinner, Cook:text, Notes:long, Recipe:→recipe; filter=day | (recipe/recipes); Name!:text, Ingredients:long, Instructions:long, Cooking time:number min, Servings:number; search+sort | (item/items); Item!:text, Quantity:text, Shop:text, Price:USD, Bought:check; done=bought~; clear; filter=bought; playful; rounded; app: home[records meal:board/day+list] recipes[records recipe:list+cards] shopping-list[records item:list]",
  ],
  [
    ["Goal tracker with milestones, deadlines and progress bar"],
    "Goal tracker | (goal/goals); Goal!:text, Area:Health/Work/Home/Learning/People, Target date:deadline, Progress:= milestonesDone / milestones * 100 %0, Notes:long, Reached:check, Milestones:= count of milestone by goal 0, Milestones done:= count of milestone by goal where done is true 0; done=reached; sort; filter=reached+area | (milestone/milestones); Milestone!:text, Due date:deadline, Done:check, Goal:→goal; done=done; by dueDate up; filter=done; bold; app: home[records goal:list] milestones[records milestone:list]",
  ],
  [
    ["Decision maker with pros and cons and a score for each option"],
    "Decision maker (option/options); Option!:text, Pros:long, Cons:long, Score:number; search+sort; app: home[records option:list+bars/average score/option]",
  ],
  [
    ["Bucket list with categories, target date and photos"],
    "Bucket list (dream/dreams); What!:text, Category:Travel/Adventure/Learning/People/Other, Target date:date, Photo:image, Done:check; done=done; sort; filter=done+category; bold; app: home[records dream:list+gallery/photo]",
  ],
  [
    ["Plant journal with photos, watering dates and repotting history"],
    "Plant journal | (plant/plants); Name!:text, Species:text, Room:text, Last watered:date, Water every:number days, Notes:long, Photo:image; search+sort | (repotting/repottings); Plant!:text, Date:date, Notes:long; by date up; search+sort; calm; rounded; app: home[records plant:list+cards+gallery/photo] repottings[records repotting:list+table]",
  ],
  [
    ["Holiday planner with days, flights, tickets and a packing list"],
    "Holiday planner | (activity/activities); What!:text, Date:date, Time:time, Place:text, Notes:long; by date up | (flight/flights); Flight!:text, Date:date, From:text, To:text, Departs:time, Arrives:time, Booking code:text, Price:USD; by date up; search+sort; total=price | (ticket/tickets); What!:text, Kind:Flight/Train/Bus/Museum/Event/Other, Date:date, Time:time, Booking code:text, Price:USD, Booked:check; by date up; search+sort; filter=booked; total=price | (packing item/packing items); Item!:text, Person:text, Quantity:number, Packed:check; done=packed~; clear; filter=packed+person; app: home[records activity:list+calendar/date] flights[records flight:list] tickets[records ticket:list+calendar/date] packing-list[records packingItem:list]",
  ],
  [
    ["Christmas countdown with a gift list and a to do list"],
    "Christmas countdown | (wish/wishes); Name!:text, Price:USD, Link:url, Priority:Someday/Soon/Must have, Notes:long, Bought:check; done=bought; sort; filter=bought; total=price | (task/tasks); Task!:text, Who:text, Due date:deadline, Done:check; done=done~; clear; filter=done; playful; rounded; app: home[until 12-25] wishes[records wish:list] to-do-list[records task:list]",
  ],
  [
    ["Dog health record with vaccinations, weight and vet visits"],
    "Dog health record | (vaccination/vaccinations); Against!:text, Date:date, Next due:deadline, Notes:text, Pet:→pet; by nextDue up | (weigh-in/weigh-ins); Note!:text, Date:date, Weight:number kg, Pet:→pet; by date down; search+sort | (pet/pets); Name!:text, Species:text, Breed:text, Food:text, Notes:long; search+sort | (vet visit/vet visits); What!:text, Date:date, Time:time, Who:text, Done:check, Pet:→pet; done=done; filter=done; playful; rounded; app: home[records vaccination:list] weigh-ins[records weighIn:list+line/weight/date] pets[records pet:cards+list] vet-visits[records vetVisit:list+calendar/date]",
  ],
  [
    ["Couples app with shared expenses, date nights and a bucket list"],
    "Couples | (expense/expenses); What for!:text, Amount:USD, Paid by!:→partner, Shared by:many →partner, Date:date, Paid back:check; by date down; search+sort; filter=paidBy | (date night/date nights); Idea!:text, Date:date, Cost:USD, Done:check, Rating:5 stars; done=done; by date up; search+sort; filter=done | (dream/dreams); What!:text, Category:Travel/Adventure/Learning/People/Other, Target date:date, Notes:long, Done:check; done=done; sort; filter=done+category | (partner/partners); Name!:text; by added up; bold; app: home[balances expense amount/paidBy/sharedBy settles, records expense:list] partners[records partner:list] date-nights[records dateNight:list+calendar/date] dreams[records dream:list]",
  ],
  [
    ["Household budget with income, expenses and what is left"],
    "Household budget (transaction/transactions); Description!:text, Date:date, Category:Food/Home/Transport/Health/Fun/Other, Income amount:USD, Expense amount:USD, Balance:= incomeAmount - expenseAmount USD; by date down; sort; filter=category; total=incomeAmount+balance",
  ],
  [
    ["Scavenger hunt for my kids with clues and points"],
    "Scavenger hunt (clue/clues); Clue!:text, Answer:text, Hidden at:text, Points:number, Found:check; done=found; search+sort; filter=found; total=points",
  ],
  [
    ["Bedtime routine chart for kids with tasks, stickers and rewards"],
    "Bedtime routine chart | (chore/chores); Chore!:text, Who:→kid, Day:Monday/Tuesday/Wednesday/Thursday/Friday/Saturday/Sunday, Room:text, Frequency:Daily/Weekly/Monthly, Done:check, Points:number; done=done~; clear; filter=done+day | (kid/kids); Name!:text, Notes:text, Points earned:= sum of chore.points by who where done is true 0, Points spent:= sum of reward.pointsNeeded by redeemedBy where redeemed is true 0, Points left:= pointsEarned - pointsSpent 0; search | (reward/rewards); Reward!:text, Points needed:number, Redeemed:check, Redeemed by:→kid; search+sort; playful; rounded; app: home[records chore:list] kids[records kid:list] rewards[records reward:list]",
  ],
  [
    ["Anniversary page for my husband with photos and a love letter"],
    "For my husband (picture/pictures); Title!:text, Picture:image, Details:text; elegant; serif; square; site: home[hero, records picture:gallery/picture (read), text]",
  ],
  [
    ["Movie list that picks one at random"],
    "Watchlist (film/films); Title!:text, Director:text, Year:number, Rating:5 stars, Watched:check; done=watched; search+sort; filter=watched; bold; soft; app: home[records film:list, picker film]",
  ],
  [
    ["House cleaning planner with rooms, tasks and how often"],
    "House cleaning planner | (task/tasks); Chore!:text, Who:text, Day:Monday/Tuesday/Wednesday/Thursday/Friday/Saturday/Sunday, Room:→room, Frequency:Daily/Weekly/Monthly, Done:check; done=done~; clear; filter=done+day | (room/rooms); Name!:text, Floor:text, Notes:long; search+sort; playful; rounded; app: home[records task:list] rooms[records room:list]",
  ],
  [
    ["I want to keep track of things I've lent to neighbours and see what is still out"],
    "Lent items (lent item/lent items); What!:text, Lent to:text, Since:date, Return by:deadline, Returned:check, Notes:text; done=returned; by returned up; search+sort; filter=returned; app: home[records lentItem:list+calendar/returnBy]",
  ],
  [
    ["Vaccination log for our three cats"],
    "Vaccination log | (vaccination/vaccinations); Name!:text, Given on:date, Next due:deadline, Doctor:text, Batch number:text, Notes:long, Cat:→cat; by nextDue up; search+sort | (cat/cats); Name!:text, Species:text, Breed:text, Weight:number kg, Next vet visit:deadline; search+sort; playful; rounded; app: home[records vaccination:list+calendar/nextDue] cats[records cat:cards+list+calendar/nextVetVisit]",
  ],
  [
    ["wedding planner app"],
    "Wedding planner | (guest/guests); Name!:text, Answer:Invited/Yes/No, Number of people:number, Food:Everything/Vegetarian/Vegan, Table:text, Notes:text; search; filter=answer+food; total=numberOfPeople | (vendor/vendors); Name!:text, Service:Venue/Catering/Music/Flowers/Photos/Other, Contact person:text, Phone:phone, Email:email, Price:USD, Deposit paid:check, Notes:long; search; filter=service; total=price | (budget item/budget items); What!:text, Category:Venue/Food/Clothes/Flowers/Music/Other, Planned:USD, Paid:USD, Notes:text, Vendor:→vendor; sort; filter=category; total=planned+paid | (task/tasks); Title!:text, Due date:deadline, Priority:Low/Medium/High, Done:check; done=done~; clear; filter=done; elegant; serif; app: home[records guest:list+board/answer] vendors[records vendor:list] budget[records budgetItem:list+bars/planned/category] tasks[records task:list]",
  ],
  [
    ["help me plan a housewarming party"],
    "Housewarming party planner | (guest/guests); Name!:text, Answer:Invited/Yes/No, Number of people:number, Food:Everything/Vegetarian/Vegan, Table:text, Notes:text; search; filter=answer+food; total=numberOfPeople | (dish/dishes); Dish!:text, Course:Starter/Main/Dessert/Drinks, Servings:number, Diet:text, Notes:text; filter=course | (budget item/budget items); What!:text, Category:Place/Food/Music/Decoration/Gifts/Other, Planned:USD, Paid:USD, Notes:text; sort; filter=category; total=planned+paid | (task/tasks); Title!:text, Due date:deadline, Priority:Low/Medium/High, Done:check; done=done~; clear; filter=done; elegant; serif; app: home[records guest:list+board/answer] menu[records dish:list] budget[records budgetItem:list+bars/planned/category] tasks[records task:list]",
  ],
  [
    ["Cookbook app: categories, photos, favorites"],
    "Cookbook (recipe/recipes); Name!:text, Ingredients:long, Instructions:long, Cooking time:number min, Servings:number, Rating:5 stars, Category:text, Photo:image, Favourite:check; search+sort; filter=favourite; calm; serif; app: home[records recipe:list+cards+gallery/photo]",
  ],
  [
    ["I want to organize my DVDs"],
    "DVDs (dvd/dvds); Title!:text, Director:text, Year:number, Edition:text, Watched:check, Lent to:text, Price paid:USD, Photo:image; done=watched; search+sort; filter=watched; app: home[records dvd:list+gallery/photo+table]",
  ],
  [
    ["Comic collection with publisher, status and rating"],
    "Comics (comic/comics); Comic!:text, Publisher:text, Status:To read/Reading/Read, Rating:5 stars; search+sort; app: home[records comic:list+table+board/status]",
  ],
  [
    ["Crochet app with yarns, hooks and projects"],
    "Crochet | (yarn/yarns); Name!:text, Fibre:text, Color:color, Weight:text, Amount:number±, Length:number m, Bought at:text, Meant for:text, Notes:long; search+sort; total=amount | (crochet hook/crochet hooks); Needle!:text, Size:number mm, Length:number cm, Material:Wood/Bamboo/Metal/Plastic, Quantity:number±; search+sort; filter=material | (crochet project/crochet projects); Project!:text, Pattern:text, Yarns:many →yarn, Status:Planned/On the needles/Finished/Frogged, Started on:date, Photo:image; by startedOn down; search+sort; filter=status; playful; rounded; app: home[records yarn:list+cards] crochet-hooks[records crochetHook:list+table] crochet-projects[records crochetProject:list+board/status+gallery/photo]",
  ],
  [
    ["I want to list everything in my apartment for insurance, with photos"],
    "Home inventory (thing/things); Name!:text, Photo:image, Room:text, Value:USD, Bought on:date, Warranty until:date, Serial number:text; search+sort; filter=room; total=value; app: home[records thing:list+gallery/photo]",
  ],
  [
    ["my film collection, what I have seen and what I want to see"],
    "Film collection (film/films); Title!:text, Director:text, Year:number, Rating:5 stars, Status:To watch/Watching/Watched; search+sort; bold; soft; app: home[records film:list+board/status]",
  ],
  [
    ["Pet app with pets, vet visits, walks and weight"],
    "Pets | (pet/pets); Name!:text, Photo:image, Species:text, Breed:text, Born:date, Food:text, Notes:long; search+sort | (weigh-in/weigh-ins); Note!:text, Date:date, Weight:number kg, Pet:→pet; by date down; search+sort | (vet visit/vet visits); What!:text, Date:date, Time:time, Who:text, Done:check, Pet:→pet; done=done; filter=done | (walk/walks); Where!:text, Date:date, Time:time, Duration:number min, Notes:text, Pets:many →pet; by date down; search+sort; playful; rounded; app: home[records pet:cards+list+gallery/photo] weigh-ins[records weighIn:list+line/weight/date] vet-visits[records vetVisit:list+calendar/date] walks[records walk:list+calendar/date]",
  ],
];
