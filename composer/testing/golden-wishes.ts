import type { GoldenPrompt } from "./golden-prompt.ts";

/** What is asked of records piece by piece: marks, stages, numbers, orders, and fields that are told in a phrase. */
export const GOLDEN_WISHES: readonly GoldenPrompt[] = [
  [
    ["robot parts with cost, the budget is 900 dollars so show how much is left"],
    "Robot parts (part/parts); Name!:text, Stock:number±, Reorder level:number, Category:text, Location:text, Cost:USD; low=stock<=reorderLevel; search+sort; compact; app: home[stats(low count, sum cost →900), records part:list]",
  ],
  [
    ["dungeon characters with race and home town, tag everything by campaign and let me search all at once"],
    "Dungeon characters (character/characters); Name!:text, Race:text, Home town:text, Campaign:tags; search+sort; filter=campaign; elegant; serif; square; app: home[records character:cards+list]",
  ],
  [
    ["bottle log: vineyard, year, bottles left, red when under 3, sorted by year"],
    "Bottle log (bottle/bottles); Name!:text, Vineyard:text, Year:number, Bottles left:number±, Date:date; low=bottlesLeft<=3; by year up; search+sort",
  ],
  [
    ["flat viewings with address, rent and in which district, a pie chart by district would be lovely"],
    "Flat viewings (flat viewing/flat viewings); Address!:text, Rent:USD, District:text; search+sort; calm; app: home[records flatViewing:cards+table+ring/rent/district]",
  ],
  [
    ["moving tasks, room, who, tick off when done, percentage done"],
    "Moving tasks (moving task/moving tasks); Task!:text, Room:text, Who:text, Done:check; done=done; search+sort; filter=done",
  ],
  [
    [
      "clock repairs with customer, clock and price, stages: received, on the bench, tested, collected, total price per stage",
    ],
    "Clock repairs (clock repair/clock repairs); Customer!:text, Clock:text, Price:USD, Stages:Received/On the bench/Tested/Collected; search+sort; app: home[records clockRepair:list+bars/price/stages]",
  ],
  [
    ["postcards: country, motif, sent on, timeline of postcards"],
    "Postcards (postcard/postcards); To!:text, Country:text, Motif:text, Sent on:date, Sent:check; done=sent~; by sentOn up; clear; filter=sent; elegant; serif",
  ],
  [
    ["pantry shelf with product, jars and date. Oldest on top so nothing goes off"],
    "Pantry shelf (item/items); Product!:text, Jars:number, Date:date; by date up; search+sort; compact",
  ],
  [
    ["postmen's rounds with street, minutes and date, get 12 cents per minute"],
    "Rounds (round/rounds); Name!:text, Street:text, Minutes:number min, Date:date, Earnings:= minutes * 0.12 USD; search+sort; total=earnings",
  ],
  [
    ["cello pieces I play with composer and key, pull one at random for practice"],
    "Cello pieces (cello piece/cello pieces); Name!:text, Composer:text, Key:text; search+sort; app: home[picker celloPiece, records celloPiece:list]",
  ],
  [
    ["beekeeper's swarms with date, place, caught yes or no, success rate"],
    "Swarms (swarm/swarms); Name!:text, Date:date, Place:text, Caught:check; search+sort; app: home[records swarm:list+ring/count/caught]",
    "success rate!",
  ],
  [
    ["school trips with class, date, chaperone, written tick"],
    "School trips (school trip/school trips); Trip!:text, Class:text, Date:date, Chaperone:text, Written:check; done=written; by date down; search+sort; filter=written; app: home[records schoolTrip:list+calendar/date+cards]",
  ],
  [
    ["ferry crossings with date, port and price, alexa should announce it"],
    "Ferry crossings (ferry crossing/ferry crossings); Port!:text, Date:date, Price:USD; search+sort; total=price",
    "alexa should announce it!",
  ],
  [
    ["cider batches with apple, original gravity, final gravity and the alcohol calculated from that"],
    "Cider batches (cider batch/cider batches); Name!:text, Apple:text, Original gravity:number, Final gravity:number, ABV:= (originalGravity - finalGravity) * 131.25 %1; search+sort",
  ],
  [
    ["choir outings with date, member and bus seat. same seat twice must not happen"],
    "Choir outings (choir outing/choir outings); Member!:text, Date:date, Bus seat:text; by date down; search+sort; app: home[records choirOuting:list+calendar/date]",
    "same seat twice must not happen!",
  ],
  [
    ["rowing club fees with name and amount, who has paid up and who hasn't"],
    "Rowing club fees (club fee/club fees); Name!:text, Amount:USD, Paid:check; done=paid; by paid up; search; filter=paid; app: home[records clubFee:list+table]",
  ],
  [
    ["sea shells with place and year, show me which ones are missing"],
    "Sea shells (sea shell/sea shells); Shell!:text, Place:text, Year:number, Have it:check; done=haveIt; by haveIt up; search+sort; filter=haveIt; app: home[stats(done, open count), records seaShell:list+table]",
  ],
  [
    ["costume hire: costume, borrower, bring back by. Whatever isn't back in time should be in red"],
    "Costume hire (costume rental/costume rentals); Costume!:text, Borrower:text, Bring back by:deadline; search+sort",
  ],
  [
    ["pickled jars: what, made on. Warn me when something is older than 6 months"],
    "Pickled jars (pickled jar/pickled jars); What!:text, Made on:date; by madeOn up",
    "Warn me when something is older than 6 months!",
  ],
  [
    ["gate duty: who, day, paid. unpaid in red, and warn me if two are booked at the same time"],
    "Gate duty (gate duty/gate duties); Name!:text, Who:text, Day:date, Paid:check; done=paid; by paid up; search+sort; filter=paid",
    "unpaid in red! | warn me if 2 are booked at the same time!",
  ],
  [
    ["song book for our campfire: title, key, the ones I get wrong should come back more often"],
    "Songs (song/songs); Title!:text, Key:text; search; bold",
    "the ones I get wrong should come back more often!",
  ],
  [
    ["Saving for a new kitchen with date and amount, thermometer to 5000"],
    "Savings (saving/savings); Goal!:text, Date:date, Amount:USD; sort; total=amount; playful; rounded; app: home[stats(sum amount →5000), records saving:list]",
  ],
  [
    ["ice swims with lake and water temperature, coldest ever at the top, done ones in grey"],
    "Ice swims (swim/swims); Session!:text, Lake:text, Water temperature:number, Date:date, Done:check; done=done~; by done up; search+sort; filter=done; app: home[stats(done, lowest waterTemperature), records swim:list+calendar/date]",
  ],
  [
    ["Projects with tasks, each with assignee, deadline and status. Show the progress of each project"],
    "Projects | (project/projects); Name!:text, Status:Planned/Active/On hold/Done, Start:date, Deadline:deadline, Owner:text, Notes:long, Tasks:= count of task by project 0, Tasks done:= count of task by project where status is Done 0, Progress:= tasksDone / tasks * 100 %0; search+sort; filter=status | (task/tasks); Title!:text, Assignee:text, Deadline:deadline, Status:Planned/In progress/Done, Project:→project; filter=status; app: home[records project:list+board/status] tasks[records task:list+board/status]",
  ],
  [
    ["Houseplant list with name, room and last watered. I want a list for each room"],
    "Houseplants (houseplant/houseplants); Name!:text, Room:Living room/Kitchen/Bathroom/Hall/Balcony, Last watered:date; search+sort; calm; rounded; app: home[records houseplant:sections/room+list+cards]",
  ],
  [
    ["Street books and their loans with borrower, date lent and due back. Which books are out right now?"],
    "Street books | (book/books); Title!:text, Author:text, Rating:5 stars, Finished:check, Out:= count of loan by book where returned is false 0; done=finished; search+sort; filter=finished | (loan/loans); Borrower!:text, Date lent:date, Due back:deadline, Book:→book, Returned:check; by dueBack up; filter=returned; elegant; serif; soft; app: home[records book:list] loans[records loan:list+calendar/dueBack]",
  ],
  [
    ["Clients and their jobs with date, price and status. Who are my top 5 clients?"],
    "Clients | (client/clients); Name!:text, Company:text, Email:email, Phone:phone, Status:Lead/Active/Paused/Former, Last contact:date, Notes:long; by name up; search+sort; filter=status | (job/jobs); What!:text, Price:USD, Status:Planned/In progress/Done, Date:date, Client:→client; by date down; total=price; soft; app: home[records client:list+table+board/status] jobs[records job:list+board/status+bars/price/client/5]",
  ],
  [
    ["Spare parts with quantity and supplier, tell me what to buy"],
    "Spare parts (spare part/spare parts); Name!:text, Quantity:number±, Supplier:text; low=quantity<=5; search+sort; compact; app: home[stats(low count), records sparePart:list]",
    "tell me what to buy!",
  ],
  [
    ["Reading log with title, author, pages and date finished. How many pages did I read this month?"],
    "Reading list (book/books); Title!:text, Author:text, Pages:number, Date finished:date; search+sort; elegant; serif; soft; app: home[stats(sum pages this month by dateFinished), records book:list]",
  ],
  [
    ["Reading log with title, author, rating and date finished. Average rating"],
    "Reading list (book/books); Title!:text, Author:text, Rating:5 stars, Date finished:date; search+sort; elegant; serif; soft; app: home[stats(average rating), records book:list]",
  ],
  [
    ["Film list with title and genre; show what I'm currently watching"],
    "Film list (film/films); Title!:text, Genre:text, Status:Want to watch/Watching/Watched; search; filter=status; bold; soft; app: home[records film:list+sections/status]",
  ],
  [
    ["Recipe box with name, minutes and category. Show recipes under 30 minutes"],
    "Recipes (recipe/recipes); Name!:text, Minutes:number min, Category:text; by minutes up; search+sort; calm; serif; app: home[records recipe:list+cards]",
    "Show recipes under 30 minutes!",
  ],
  [
    ["Choir members and their visits with date. Members who haven't come for a while"],
    "Choir | (member/members); Name!:text, Email:email, Phone:phone, Member since:date, Notes:long, Last visit:= latest of visit.date by member 0; by lastVisit up; search+sort | (visit/visits); Note!:text, Date:date, Time:time, Member:→member; by date down; search+sort; app: home[records member:list] visits[records visit:list+calendar/date]",
  ],
  [
    ["Pantry with item, quantity and shelf. Suggest recipes with what I have"],
    "Inventory (item/items); Item!:text, Quantity:number±, Shelf:text; low=quantity<=5; search+sort; compact",
    "Suggest recipes with what I have!",
  ],
  [
    ["Projects with tasks, each with assignee and deadline, subtasks"],
    "Projects | (project/projects); Name!:text, Status:Planned/Active/On hold/Done, Start:date, Deadline:deadline, Owner:text, Notes:long; search+sort; filter=status | (task/tasks); Title!:text, Assignee:text, Deadline:deadline, Done:check, Project:→project; done=done~; clear; filter=done | (subtask/subtasks); Item!:text, Done:check, Task:→task; done=done; filter=done; app: home[records project:list+board/status] tasks[records task:list] subtasks[records subtask:sections/task+list]",
  ],
  [
    ["Expense list with amount, category and date. Warn me when I go over budget"],
    "Expenses (expense/expenses); Description!:text, Amount:USD, Category:Food/Home/Transport/Health/Fun/Other, Date:date; by date down; sort; filter=category; total=amount; app: home[stats(sum amount, sum amount this month by date), records expense:list+bars/amount/category+bars/amount/date]",
    "Warn me when I go over budget!",
  ],
  [
    ["Vegetable seeds with variety and quantity. What can I sow this month??"],
    "Vegetable seeds (vegetable seed/vegetable seeds); Seed!:text, Variety:text, Quantity:number±, Sow in:tags; search+sort; filter=sowIn; app: home[records vegetableSeed:list+table]",
    "What can I sow this month!",
  ],
];
