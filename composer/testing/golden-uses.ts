import type { GoldenPrompt } from "./golden-prompt.ts";

/** Records told by what is done with them: who has what, per what, in which stages, what comes first. */
export const GOLDEN_USES: readonly GoldenPrompt[] = [
  [
    ["track my medication: which one, how much, how often and when I took it"],
    "Medications (medication/medications); Name!:text, How much:number, How often:Daily/Weekly/Monthly; streaks; by added up; calm",
  ],
  [
    ["kanban for our blog posts: idea, drafting, review, published, with author and cover picture"],
    "Blog posts (post/posts); Title!:text, Author:text, Cover picture:image, Status:Idea/Drafting/Review/Published; search+sort; bold; app: home[records post:board/status+list+gallery/coverPicture]",
  ],
  [
    ["log of my swims (distance, time, mood) with a chart of metres per week"],
    "Swims (swim/swims); Session!:text, Distance:number m, Time:number min, Mood:Great/Good/Okay/Low, Date:date; by date down; search+sort; total=distance; app: home[records swim:list+calendar/date+line/distance/date/week]",
  ],
  [
    ["guitars and repairs for each guitar, with cost and photo"],
    "Guitars | (guitar/guitars); Name!:text, Brand:text, Year:number, Serial number:text, Last serviced:date, Value:USD, Lent to:text, Notes:long; search+sort; total=value | (repair/repairs); What!:text, Cost:USD, Photo:image, Guitar:→guitar; search+sort; total=cost; app: home[records guitar:list] repairs[records repair:list+gallery/photo]",
  ],
  [
    ["who brings what to the potluck"],
    "Potluck dishes (potluck dish/potluck dishes); What!:text, Who:text; search; app: home[records potluckDish:list+table]",
  ],
  [
    ["list of books I lent to my friends, which are overdue"],
    "Lent books (book/books); Book!:text, Friend:text, Since:date, Return by:deadline, Returned:check; done=returned; by returnBy up; search+sort; filter=returned; app: home[records book:list+calendar/returnBy]",
  ],
  [
    ["board game nights: date, players, winner and photos"],
    "Board game nights (game night/game nights); What!:text, Date:date, Players:number, Winner:text, Photo:image; by date down; search+sort; app: home[records gameNight:list+calendar/date+gallery/photo]",
  ],
  [
    ["cookbook with recipes, each recipe has ingredients, photo and a rating, and a shopping list"],
    "Cookbook | (recipe/recipes); Name!:text, Ingredients:long, Photo:image, Rating:5 stars; search+sort | (item/items); Name!:text, Quantity:number±, Aisle:text, Bought:check; done=bought~; clear; filter=bought; calm; serif; app: home[records recipe:list+cards+gallery/photo] shopping-list[records item:list]",
  ],
  [
    ["a travel journal with photos, places and markdown entries, export as json"],
    "Travel journal (trip/trips); Destination!:text, Photo:image, Places:text, Text:long, Date:date; sort+files; calm; app: home[records trip:list+gallery/photo]",
  ],
  [
    ["sales pipeline: lead, contacted, offer sent, won, lost, with company, value and next call"],
    "Sales pipeline (deal/deals); Name!:text, Company:text, Value:USD, Next call:deadline, Stage:Lead/Contacted/Offer sent/Won/Lost; search+sort; filter=stage; total=value; soft; compact; app: home[records deal:board/stage+list+bars/value/stage]",
  ],
  [["dark stopwatch"], "Stopwatch; dark; app: home[stopwatch 1]"],
  [
    ["car log: refuels per car with litres, price and mileage, litres per month as a line chart"],
    "Cars | (car/cars); Name!:text, Licence plate:text, Make:text, Year:number, Next service:deadline, Insurance:date, Notes:long; search+sort | (refuel/refuels); Refuel!:text, Litres:number l, Price:USD, Mileage:number km, Car:→car, Date:date; search+sort; total=price+litres; bold; square; app: home[records car:list] refuels[records refuel:sections/car+list+line/litres/date]",
  ],
  [
    ["rent payments of my tenants, late ones first"],
    "Rent payments (payment/payments); Tenant!:text, Property:text, Month:text, Due date:deadline, Paid on:date, Rent:USD, Method:Bank transfer/Cash/Card, Status:Due/Paid/Late/Part paid, Notes:long; by dueDate up; search+sort; filter=method+status; app: home[records payment:list+board/status+calendar/dueDate+bars/rent/property]",
  ],
  [
    ["notion-like notes app with tags"],
    "Notes (note/notes); Title!:text, Text:long, Date:date, Tags:tags; search; calm; serif",
  ],
  [
    ["trello-like board for my home renovation with photos and costs"],
    "Home renovation (job/jobs); What!:text, Photo:image, Cost:USD, Status:To do/In progress/Done; search+sort; total=cost; app: home[records job:board/status+list+gallery/photo]",
  ],
  [
    ["a reading tracker with minutes per day as a chart"],
    "Reading list (book/books); Title!:text, Author:text, Rating:5 stars, Finished:check, Minutes:number min, Date:date; done=finished; search+sort; filter=finished; elegant; serif; soft; app: home[records book:list+line/minutes/date/day]",
  ],
  [
    ["a quiz for my son on capitals"],
    "Capitals of the world quiz (country/countries); Country!:text, Capital!:text; playful; app: home[quiz country 20] countries[records country:list]",
  ],
  [
    ["quiz my students on the periodic table"],
    "Chemical elements quiz (element/elements); Symbol!:text, Element!:text; playful; app: home[quiz element] elements[records element:list]",
  ],
  [
    ["exercise diary with sets, reps and weight, weight over time as a chart"],
    "Exercise diary (exercise/exercises); Exercise!:text, Sets:number, Reps:number, Weight:number kg, Date:date; by date down; sort; bold; soft; app: home[records exercise:list+calendar/date+line/average weight/date/week]",
  ],
  [
    ["babysitting schedule: who, when, from, until, how much"],
    "Babysitting schedule (activity/activities); What!:text, Who:text, When:date, From:time, Until:time, How much:number; filter=who; playful; rounded",
  ],
  [["tetris with leaderboard"], "Falling blocks; playful; rounded; app: home[fallingBlocks]", "leaderboard!"],
  [
    ["our band needs a setlist app: songs with key, tempo and lyrics, sorted by tempo"],
    "Songs (song/songs); Title!:text, Key:text, Tempo:number bpm, Lyrics:long; by tempo up; search+sort; bold",
  ],
  [
    ["inventory of lab equipment with photo, location and next calibration, overdue ones first"],
    "Lab equipment (equipment/equipment); Name!:text, Photo:image, Location:text, Next calibration:deadline; by nextCalibration up; search+sort; app: home[records equipment:list+gallery/photo]",
  ],
  [
    ["job hunt tracker: applied, interview, offer, rejected, with company, salary and link, on a board"],
    "Job applications (application/applications); Company!:text, Salary:USD, Link:url, Status:Applied/Interview/Offer/Rejected; search+sort; soft; app: home[records application:board/status+list]",
  ],
  [
    ["expenses per project with receipt photo and total per project"],
    "Expenses and projects | (expense/expenses); Description!:text, Amount:USD, Date:date, Category:Food/Home/Transport/Health/Fun/Other, Receipt photo:image, Project:→project; by date down; sort; filter=category; total=amount | (project/projects); Name!:text, Status:Planned/Active/On hold/Done, Start:date, Deadline:deadline, Owner:text, Total amount:= sum of expense.amount by project USD; search+sort; filter=status; app: home[records expense:list+bars/amount/category+bars/amount/date+gallery/receiptPhoto+bars/amount/project] projects[records project:list+board/status]",
  ],
  [
    ["pets with vet visits for each pet"],
    "Pets | (pet/pets); Name!:text, Photo:image, Species:text, Breed:text, Born:date, Weight:number kg, Food:text, Notes:long; search+sort | (vet visit/vet visits); What!:text, Date:date, Time:time, Who:text, Done:check, Pet:→pet; done=done; filter=done; playful; rounded; app: home[records pet:cards+list+gallery/photo] vet-visits[records vetVisit:list+calendar/date]",
  ],
  [
    ["a diary with mood and weather, searchable"],
    "Journal (entry/entries); Title!:text, Mood:Great/Good/Okay/Low, Weather:text, Date:date, Text:long; by date down; search; calm; serif",
  ],
  [
    ["recipe box with photos, servings, how long it takes and how hard it is"],
    "Recipes (recipe/recipes); Name!:text, Photo:image, Servings:number, How long:number min, Difficulty:Easy/Medium/Hard; search+sort; calm; serif; app: home[records recipe:list+cards+gallery/photo]",
  ],
  [
    ["which child has which chore on which weekday"],
    "Chores (chore/chores); Chore!:text, Child:text, Weekday:Monday/Tuesday/Wednesday/Thursday/Friday/Saturday/Sunday, Done:check; done=done~; clear; filter=done; playful; rounded",
  ],
  [
    ["landing page for my yoga studio, calm, with timetable, prices and contact"],
    "Yoga studio | (class/classes); Name!:text, Day:Monday/Tuesday/Wednesday/Thursday/Friday/Saturday/Sunday, Time:time, With:text, Level:Everybody/Gentle/Experienced | (message/messages); Name!:text, Email!:email, Message!:long; search+files; calm; site: home[hero, records class:timetable/day/time (read), pricing, form message]",
    "messages from other people's devices!",
  ],
  [
    ["lessons per student with date, topic and homework"],
    "Lessons and students | (lesson/lessons); Topic!:text, Date:date, Homework:text, Student:→student; by date up; search+sort | (student/students); Name!:text, Class:text, Email:email, Birthday:date, Guardian:text; by name up; search+sort; filter=class; app: home[records lesson:list+calendar/date] students[records student:list]",
  ],
  [
    ["things friends borrowed from me"],
    "Lending list (loan/loans); What!:text, Friend:text, Since:date, Return by:deadline, Returned:check; done=returned; by returnBy up; search+sort; filter=returned; app: home[records loan:list+calendar/returnBy]",
  ],
  [
    ["who borrowed which book, and when it is due back"],
    "Lent books (book/books); Book!:text, Lent to:text, Since:date, Return by:deadline, Returned:check; done=returned; by returnBy up; search+sort; filter=returned; app: home[records book:list+calendar/returnBy]",
  ],
  [
    ["kanban for commissions: request, sketch, inking, delivered, with client, price and reference picture"],
    "Commissions (commission/commissions); Client!:text, Price:USD, Reference picture:image, Status:Request/Sketch/Inking/Delivered; search+sort; total=price; app: home[records commission:board/status+list+gallery/referencePicture]",
  ],
  [
    ["a fridge inventory, expiring soon first"],
    "Fridge inventory (item/items); Name!:text, Drawer:Top/Middle/Bottom, Portions:number±, Frozen on:date, Use by:deadline, Kind:Meal/Meat/Vegetables/Bread/Fruit, Notes:text; by useBy up; search+sort; filter=drawer+kind",
  ],
  [
    ["team lunch orders: who, what, how much, paid"],
    "Team lunch orders (order/orders); What!:text, Who:text, How much:number, Paid:check; done=paid; search+sort; filter=paid",
  ],
  [
    ['portfolio website "Atelier Nine" with gallery and contact, elegant, dark green'],
    "Atelier Nine | (project/projects); Title!:text, Picture:image, Details:text | (message/messages); Name!:text, Email!:email, Message!:long; search+files; elegant; serif; soft; site: home[hero, records project:gallery/picture (read), form message]",
    "messages from other people's devices!",
  ],
  [
    ["cleaning schedule by weekday with who does it"],
    "Cleaning schedule (chore/chores); Chore!:text, Who:text, Day:Monday/Tuesday/Wednesday/Thursday/Friday/Saturday/Sunday, Room:text, Frequency:Daily/Weekly/Monthly, Done:check; done=done~; clear; filter=done+day; playful; rounded; app: home[records chore:board/day+list]",
  ],
  [
    ["spendings by flatmates, total per flatmate"],
    "Spendings (expense/expenses); Description!:text, Amount:USD, Date:date, Category:Food/Home/Transport/Health/Fun/Other, Flatmate:text; by date down; sort; filter=category; total=amount; app: home[records expense:list+bars/amount/category+bars/amount/date+bars/amount/flatmate]",
  ],
  [
    ["who has borrowed what from me"],
    "Lending list (loan/loans); What!:text, Lent to:text, Since:date, Return by:deadline, Returned:check; done=returned; by returnBy up; search+sort; filter=returned; app: home[records loan:list+calendar/returnBy]",
  ],
  [
    ["an app for the tools we lend out to neighbours, and when they are due back"],
    "Lent tools (tool/tools); Tool!:text, Neighbour:text, Since:date, Return by:deadline, Returned:check; done=returned; by returnBy up; search+sort; filter=returned; app: home[records tool:list+calendar/returnBy]",
  ],
  [
    ["who has my board games and since when"],
    "Lent board games (board game/board games); Board game!:text, Lent to:text, Since:date, Return by:deadline, Returned:check; done=returned; by returnBy up; search+sort; filter=returned; app: home[records boardGame:list+calendar/returnBy]",
  ],
  [
    ["payments for each tenant with amount and date"],
    "Tenants | (tenant/tenants); Name!:text, Unit:text, Phone:phone, Email:email, Rent:USD, Moved in:date, Notes:long; search+sort; total=rent | (payment/payments); For!:text, Amount:USD, Date:date, Tenant:→tenant; by date down; sort; total=amount; compact; app: home[records tenant:list] payments[records payment:list]",
  ],
  [
    ["rooms with maintenance tasks for each room"],
    "Rooms | (room/rooms); Name!:text, Photo:image, Seats:number±, Floor:number, Equipment:tags, Available:check; search; filter=equipment+available | (maintenance task/maintenance tasks); What!:text, Last done:date, Next due:deadline, Every:number months, Cost:USD, Room:→room; by nextDue up; search+sort; total=cost; app: home[records room:cards+list+gallery/photo] maintenance-tasks[records maintenanceTask:list+calendar/nextDue]",
  ],
  [
    ["track repairs per bike"],
    "Bikes | (bike/bikes); Name!:text, Brand:text, Type:Road/Mountain/City/Electric/Kids, Frame size:text, Purchase date:date, Last service date:date, Photo:image; by purchaseDate down; search+sort; filter=type | (repair/repairs); What!:text, Last done:date, Next due:deadline, Every:number months, Cost:USD, Bike:→bike; by nextDue up; search+sort; total=cost; app: home[records bike:list+gallery/photo] repairs[records repair:list+calendar/nextDue]",
  ],
  [
    ["weekly workouts of each athlete with date, duration and a note"],
    "Athletes | (athlete/athletes); Name!:text, Number:number, Position:Goal/Defence/Midfield/Attack, Goals:number±, Phone:phone, Fit:check, Rating:5 stars; search+sort; filter=position+fit | (workout/workouts); Exercise!:text, Date:date, Duration:number min, Note:long, Athlete:→athlete; by date down; sort; total=duration; bold; square; app: home[records athlete:list] workouts[records workout:list+calendar/date+line/duration/date]",
  ],
];
