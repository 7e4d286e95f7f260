import type { GoldenPrompt } from "./golden-prompt.ts";

/** Lists of one sort of things, in the words of many people. */
export const GOLDEN_RECORDS: readonly GoldenPrompt[] = [
  [
    ["A todo app"],
    "To-do list (task/tasks); Title!:text, Due date:deadline, Priority:Low/Medium/High, Done:check; done=done~; clear; filter=done",
  ],
  [
    ["a to-do list"],
    "To-do list (task/tasks); Title!:text, Due date:deadline, Priority:Low/Medium/High, Done:check; done=done~; clear; filter=done",
  ],
  [
    ["Build me a simple task tracker"],
    "Task tracker (task/tasks); Title!:text, Due date:deadline, Priority:Low/Medium/High, Done:check; done=done~; clear; filter=done",
  ],
  [
    ["A todo app with due dates and priorities"],
    "To-do list (task/tasks); Title!:text, Due date:deadline, Priority:Low/Medium/High, Done:check; done=done~; clear; filter=done",
  ],
  [
    ["tasks with title, priority low, medium or high, and a due date"],
    "Tasks (task/tasks); Title!:text, Priority:Low/Medium/High, Due date:deadline, Done:check; done=done~; clear; filter=done",
  ],
  [
    ["todo list with priority low/medium/high and due date, sorted by due date"],
    "To-do list (task/tasks); Title!:text, Priority:Low/Medium/High, Due date:deadline, Done:check; done=done~; by dueDate up; clear; filter=done",
  ],
  [
    ["a green todo app in dark mode"],
    "Green todo (task/tasks); Title!:text, Due date:deadline, Priority:Low/Medium/High, Done:check; done=done~; clear; filter=done; dark",
  ],
  [
    ['A todo app called "Chores" without priorities'],
    "Chores (task/tasks); Title!:text, Due date:deadline, Done:check; done=done~; clear; filter=done",
  ],
  [
    ["todos with a notes field and a clear completed button"],
    "To-do list (task/tasks); Title!:text, Due date:deadline, Priority:Low/Medium/High, Done:check, Notes:long; done=done~; clear; filter=done",
  ],
  [
    ["A reading list with title, author, rating and a finished checkbox"],
    "Reading list (book/books); Title!:text, Author:text, Rating:5 stars, Finished:check; done=finished; search+sort; filter=finished; elegant; serif; soft",
  ],
  [
    ["track my books with author, rating and read date"],
    "Books (book/books); Title!:text, Author:text, Rating:5 stars, Read date:date; search+sort; elegant; serif; soft",
  ],
  [
    ["I want to keep track of the novels I read, with author, pages and a rating out of 10"],
    "Novels (novel/novels); Title!:text, Author:text, Pages:number, Rating:10 stars; search+sort; elegant; serif; soft",
  ],
  [
    ["Reading list"],
    "Reading list (book/books); Title!:text, Author:text, Rating:5 stars, Finished:check; done=finished; search+sort; filter=finished; elegant; serif; soft",
  ],
  [
    ["track my bokos with athor and raitng"],
    "Books (book/books); Title!:text, Author:text, Rating:5 stars; search+sort; elegant; serif; soft",
  ],
  [
    ["inventory with stock levels"],
    "Inventory (item/items); Name!:text, Stock level:number±, Reorder level:number, Category:text, Location:text, Price:USD; low=stockLevel<=reorderLevel; search+sort; compact",
  ],
  [
    ["Make an inventory app with name, quantity, price and low stock level. Sort by name."],
    "Inventory (item/items); Name!:text, Quantity:number±, Price:USD, Low stock level:number; low=quantity<=lowStockLevel; by name up; search+sort; compact",
  ],
  [
    ["warehouse products with sku, price in euros and stock"],
    "Warehouse products (product/products); Name!:text, SKU:text, Price:EUR, Stock:number±; low=stock<=5; search+sort; compact",
  ],
  [
    ["recipes with ingredients and cooking time"],
    "Recipes (recipe/recipes); Name!:text, Ingredients:long, Cooking time:number min; search+sort; calm; serif; app: home[records recipe:list+cards]",
  ],
  [
    ["A recipe collection with name, ingredients, steps, difficulty and servings"],
    "Recipes (recipe/recipes); Name!:text, Ingredients:long, Steps:long, Difficulty:Easy/Medium/Hard, Servings:number; search+sort; calm; serif; app: home[records recipe:list+cards]",
  ],
  [
    ["I want to track my expenses"],
    "Expenses (expense/expenses); Description!:text, Amount:USD, Date:date, Category:Food/Home/Transport/Health/Fun/Other; by date down; sort; filter=category; total=amount; app: home[records expense:list+bars/amount/category+bars/amount/date]",
  ],
  [
    ["expense tracker with amount in euros, category (food, rent, fun) and date"],
    "Expenses (expense/expenses); Description!:text, Amount:EUR, Category:Food/Rent/Fun, Date:date; by date down; sort; filter=category; total=amount; app: home[records expense:list+bars/amount/category+bars/amount/date]",
  ],
  [
    ["an app for my contacts with email and phone"],
    "Contacts (contact/contacts); Name!:text, Email:email, Phone:phone; by name up; search+sort",
  ],
  [
    ["customers with name, email, phone number and notes"],
    "Customers (customer/customers); Name!:text, Email:email, Phone number:phone, Notes:long; by name up; search+sort; soft; app: home[records customer:list+table]",
  ],
  [
    ["Build me a habit tracker"],
    "Habits (habit/habits); Name!:text, Time of day:Morning/Afternoon/Evening, Notes:long; streaks; by added up; playful; rounded",
  ],
  [
    ["movies I want to watch, with director, year and a watched checkbox"],
    "Movies (movie/movies); Title!:text, Director:text, Year:number, Watched:check; done=watched; search+sort; filter=watched; bold; soft",
  ],
  [
    ["movie watchlist"],
    "Movies (movie/movies); Title!:text, Director:text, Year:number, Rating:5 stars, Watched:check; done=watched; search+sort; filter=watched; bold; soft",
  ],
  [
    ["a plant collection with last watered date and light needs"],
    "Plants (plant/plants); Name!:text, Last watered date:date, Light needs:text; search+sort; calm; rounded; app: home[records plant:list+cards]",
  ],
  [
    ["workout log with exercise, sets, reps and weight in kg"],
    "Workouts (workout/workouts); Exercise!:text, Sets:number, Reps:number, Weight:number kg, Date:date; by date down; sort; bold; soft; app: home[records workout:list+calendar/date]",
  ],
  [
    ["wish list with price in euros and link"],
    "Wish list (wish/wishes); Name!:text, Price:EUR, Link:url; sort; total=price; playful; rounded",
  ],
  [
    ["my board games with players and rating between 1 and 10"],
    "Board games (board game/board games); Game!:text, Players:number, Rating:10 stars; search+sort; app: home[records boardGame:list+cards+table]",
  ],
  [
    ["track my vinyl records with artist, year and condition (mint, good, poor)"],
    "Vinyl records (record/records); Title!:text, Artist:text, Year:number, Condition:Mint/Good/Poor; search+sort; bold; app: home[records record:list+cards]",
  ],
  [
    ["shopping list"],
    "Shopping list (item/items); Name!:text, Quantity:number±, Aisle:text, Bought:check; done=bought~; clear; filter=bought; playful; rounded",
  ],
  [
    ["packing list"],
    "Packing list (item/items); Name!:text, Quantity:number±, Packed:check; done=packed~; clear; filter=packed",
  ],
  [["notes app with search"], "Notebook (note/notes); Title!:text, Text:long; app: home[notes note]"],
  [["bookmarks"], "Bookmarks (bookmark/bookmarks); Title!:text, Link:url, Tags:tags, Notes:long; search; filter=tags"],
  [
    ["subscriptions sorted by price"],
    "Subscriptions (subscription/subscriptions); Name!:text, Price:USD, Billing:Monthly/Yearly, Next payment:date, Cancelled:check; by price down; sort; total=price; app: home[records subscription:list+calendar/nextPayment]",
  ],
  [
    ["A job application tracker"],
    "Job applications (job application/job applications); Company!:text, Role:text, Status:Interested/Applied/Interview/Offer/Closed, Applied on:date, Link:url, Notes:long; search+sort; filter=status; soft; app: home[records jobApplication:list+board/status]",
  ],
  [
    ["events with date, location and number of guests"],
    "Events (event/events); Name!:text, Date:date, Location:text, Number of guests:number; by date up; search+sort; app: home[records event:list+calendar/date]",
  ],
  [
    ["stamps with country, year and value"],
    "Stamps (stamp/stamps); Name!:text, Country:text, Year:number, Value:USD; search+sort; total=value; elegant; serif",
  ],
  [
    ["a list of my wines with vintage, region and rating out of 10"],
    "Wines (wine/wines); Name!:text, Vintage:number, Region:text, Rating:10 stars; search+sort; elegant; serif; soft",
  ],
  [
    ["guitar collection"],
    "Guitar collection (instrument/instruments); Name!:text, Brand:text, Year:number, Serial number:text, Last serviced:date, Value:USD, Lent to:text, Notes:long; search+sort; total=value",
  ],
  [
    ["an app for my bee hives with location, last inspection date and number of frames"],
    "Bee hives (bee hive/bee hives); Name!:text, Location:text, Last inspection date:date, Number of frames:number; search+sort; calm",
  ],
  [
    ["A bug tracker with title, severity (low, medium, high), status: open, fixed, closed"],
    "Bugs (bug/bugs); Title!:text, Severity:Low/Medium/High, Status:Open/Fixed/Closed; search+sort; filter=status+severity; soft; compact; app: home[records bug:board/status+list]",
  ],
  [
    ["students with name, grade and birthday"],
    "Students (student/students); Name!:text, Grade:text, Birthday:date; by name up; search+sort",
  ],
  [
    ["pets with name, species, age and vaccinated checkbox"],
    "Pets (pet/pets); Name!:text, Species:text, Age:number, Vaccinated:check; search+sort; playful; rounded; app: home[records pet:cards+list]",
  ],
  [
    ["coffee beans with roaster, origin, price between 5 and 50 and a rating of 1 to 5"],
    "Coffee beans (coffee bean/coffee beans); Name!:text, Roaster:text, Origin:text, Price:USD, Rating:5 stars; search+sort; calm; serif",
  ],
  [
    ["A list of lessons:\n- topic\n- teacher\n- date\n- is paid"],
    "Lessons (lesson/lessons); Topic!:text, Teacher:text, Date:date, Paid:check; done=paid; by date up; search+sort; filter=paid; app: home[records lesson:list+calendar/date]",
  ],
  [
    ["bikes with brand, frame size in cm, e-bike (yes/no) and purchase date"],
    "Bikes (bike/bikes); Name!:text, Brand:text, Frame size:number cm, E-bike:check, Purchase date:date; search+sort",
  ],
  [
    ["A todo app with login and reminders by email"],
    "To-do list (task/tasks); Title!:text, Due date:deadline, Priority:Low/Medium/High, Done:check; done=done~; clear; filter=done",
    "login! | reminders by email!",
  ],
  [
    ["a reading list that recommends new books"],
    "Reading list (book/books); Title!:text, Author:text, Rating:5 stars, Finished:check; done=finished; search+sort; filter=finished; elegant; serif; soft",
    "that recommends new books!",
  ],
  [["a chess game"], "Chess; playful; rounded; app: home[chess]"],
  [["a weather app"], "beyond"],
  [["hello"], "help"],
  [["login with Google"], "beyond"],
  [["Eine Liste meiner Bücher mit Autor"], "foreign"],
  [["an app for parkour"], "no-fields"],
  [["asdf qwer"], "unknown"],
  [
    ["Make me an app to manage my clients: name, company, email, phone, notes"],
    "Clients (client/clients); Name!:text, Company:text, Email:email, Phone:phone, Notes:long; by name up; search+sort; soft; app: home[records client:list+table]",
  ],
  [
    ["I need a list of cheeses with country, milk (cow, goat, sheep), strength from 1 to 5 and tasting notes"],
    "Cheeses (cheese/cheeses); Name!:text, Country:text, Milk:Cow/Goat/Sheep, Strength:5 stars, Tasting notes:long; search+sort; calm; serif",
  ],
  [
    ["Create a library app where each book has a title, an author and a due date"],
    "Reading list (book/books); Title!:text, Author:text, Due date:deadline; search+sort; elegant; serif; soft",
  ],
  [
    ["app for tracking my fish with species and tank size"],
    "Fish (fish/fish); Name!:text, Species:text, Tank size:number; search+sort",
  ],
  [
    ["todo app but without due dates and with tags"],
    "To-do list (task/tasks); Title!:text, Priority:Low/Medium/High, Done:check, Tags:tags; done=done~; clear; filter=done",
  ],
  [
    ["Create an app to track medication with dose, time of day (morning, noon, evening) and a taken checkbox"],
    "Medications (medication/medications); Name!:text, Dose:text, Time of day:Morning/Noon/Evening, Taken:check; done=taken; by added up; filter=taken+timeOfDay; calm",
  ],
  [
    ["A simple grocery list app with quantity and a bought checkbox in orange"],
    "Shopping list (item/items); Name!:text, Quantity:number±, Bought:check; done=bought~; clear; filter=bought; playful; rounded",
  ],
  [
    ["travel bucket list with country and budget"],
    "Trips (trip/trips); Destination!:text, Country:text, Budget:USD; sort; total=budget; calm",
  ],
  [
    ["Can you build something to keep track of my houseplants? I'd like to see when they were last watered."],
    "Houseplants (houseplant/houseplants); Name!:text, Species:text, Room:text, Last watered:date, Water every:number days, Notes:long; search+sort; calm; rounded; app: home[records houseplant:list+cards]",
  ],
  [
    ["My team's equipment: name, serial number, owner, purchase date, warranty until"],
    "Team equipment (equipment/equipment); Name!:text, Serial number:text, Owner:text, Purchase date:date, Warranty until:date; search+sort",
  ],
  [
    ["Please make a dark themed expense tracker with totals"],
    "Expenses (expense/expenses); Description!:text, Amount:USD, Date:date, Category:Food/Home/Transport/Health/Fun/Other; by date down; sort; filter=category; total=amount; dark; app: home[records expense:list+bars/amount/category+bars/amount/date]",
  ],
  [["a list"], "unknown"],
  [["I want an app"], "unknown"],
  [["clock"], "other-app"],
  [
    ["birthday list with name and birthday"],
    "Birthdays (birthday/birthdays); Name!:text, Birthday:date; by birthday up; search; playful; rounded; app: home[records birthday:list+calendar/birthday]",
  ],
  [
    ["Students database with grade A/B/C"],
    "Students (student/students); Name!:text, Class:text, Email:email, Birthday:date, Guardian:text, Notes:long, Grade:A/B/C; by name up; search+sort; filter=class",
  ],
];
