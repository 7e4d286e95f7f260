/**
 * Prompts, the later ones as follow-ups, and what comes of them: the app as describeApp tells it or the topic of the
 * explanation, then what was not done ("!" with an answer, "?" without).
 */
export const GOLDEN_PROMPTS: readonly [prompts: readonly string[], outcome: string, undone?: string][] = [
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
    "To-do list (task/tasks); Title!:text, Due date:deadline, Priority:Low/Medium/High, Done:check; done=done~; clear; filter=done",
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
    "To-do list (task/tasks); Title!:text, Due date:deadline, Priority:Low/Medium/High, Done:check; done=done~; clear; filter=done; dark",
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
    "Reading list (book/books); Title!:text, Author:text, Rating:5 stars, Finished:check; done=finished; search+sort; filter=finished",
  ],
  [
    ["track my books with author, rating and read date"],
    "Books (book/books); Title!:text, Author:text, Rating:5 stars, Read date:date; search+sort",
  ],
  [
    ["I want to keep track of the novels I read, with author, pages and a rating out of 10"],
    "Novels (novel/novels); Title!:text, Author:text, Pages:number, Rating:10 stars; search+sort",
  ],
  [
    ["Reading list"],
    "Reading list (book/books); Title!:text, Author:text, Rating:5 stars, Finished:check; done=finished; search+sort; filter=finished",
  ],
  [
    ["track my bokos with athor and raitng"],
    "Books (book/books); Title!:text, Author:text, Rating:5 stars; search+sort",
  ],
  [
    ["inventory with stock levels"],
    "Inventory (item/items); Name!:text, Stock level:number±, Reorder level:number, Category:text, Location:text, Price:USD; low=stockLevel<=reorderLevel; search+sort; total=price",
  ],
  [
    ["Make an inventory app with name, quantity, price and low stock level. Sort by name."],
    "Inventory (item/items); Name!:text, Quantity:number±, Price:USD, Low stock level:number; low=quantity<=lowStockLevel; by name up; search+sort; total=price",
  ],
  [
    ["warehouse products with sku, price in euros and stock"],
    "Inventory (item/items); Name!:text, SKU:text, Price:EUR, Stock:number±; low=stock<=5; search+sort; total=price",
  ],
  [
    ["recipes with ingredients and cooking time"],
    "Recipes (recipe/recipes); Name!:text, Ingredients:long, Cooking time:number min; search+sort",
  ],
  [
    ["A recipe collection with name, ingredients, steps, difficulty and servings"],
    "Recipes (recipe/recipes); Name!:text, Ingredients:long, Steps:long, Difficulty:Easy/Medium/Hard, Servings:number; search+sort",
  ],
  [
    ["I want to track my expenses"],
    "Expenses (expense/expenses); Description!:text, Amount:USD, Date:date, Category:Food/Home/Transport/Health/Fun/Other; by date down; sort; filter=category; total=amount",
  ],
  [
    ["expense tracker with amount in euros, category (food, rent, fun) and date"],
    "Expenses (expense/expenses); Description!:text, Amount:EUR, Category:Food/Rent/Fun, Date:date; by date down; sort; filter=category; total=amount",
  ],
  [
    ["an app for my contacts with email and phone"],
    "Contacts (contact/contacts); Name!:text, Email:email, Phone:phone; by name up; search+sort",
  ],
  [
    ["customers with name, email, phone number and notes"],
    "Customers (customer/customers); Name!:text, Email:email, Phone number:phone, Notes:long; by name up; search+sort",
  ],
  [
    ["Build me a habit tracker"],
    "Habits (habit/habits); Name!:text, Time of day:Morning/Afternoon/Evening, Notes:long; streaks; by added up",
  ],
  [
    ["movies I want to watch, with director, year and a watched checkbox"],
    "Movies (movie/movies); Title!:text, Director:text, Year:number, Watched:check; done=watched; search+sort; filter=watched",
  ],
  [
    ["movie watchlist"],
    "Movies (movie/movies); Title!:text, Director:text, Year:number, Rating:5 stars, Watched:check; done=watched; search+sort; filter=watched",
  ],
  [
    ["a plant collection with last watered date and light needs"],
    "Plants (plant/plants); Name!:text, Last watered date:date, Light needs:text; search+sort",
  ],
  [
    ["workout log with exercise, sets, reps and weight in kg"],
    "Workouts (workout/workouts); Exercise!:text, Sets:number, Reps:number, Weight:number kg; sort",
  ],
  [
    ["wish list with price in euros and link"],
    "Wish list (wish/wishes); Name!:text, Price:EUR, Link:url; sort; total=price",
  ],
  [
    ["my board games with players and rating between 1 and 10"],
    "Games (game/games); Title!:text, Players:text, Rating:10 stars; search+sort",
  ],
  [
    ["track my vinyl records with artist, year and condition (mint, good, poor)"],
    "Albums (album/albums); Title!:text, Artist:text, Year:number, Condition:Mint/Good/Poor; search+sort",
  ],
  [
    ["shopping list"],
    "Shopping list (item/items); Name!:text, Quantity:number±, Aisle:text, Bought:check; done=bought~; clear; filter=bought",
  ],
  [
    ["packing list"],
    "Packing list (item/items); Name!:text, Quantity:number±, Packed:check; done=packed~; clear; filter=packed",
  ],
  [["notes app with search"], "Notes (note/notes); Title!:text, Text:long, Date:date; search"],
  [["bookmarks"], "Bookmarks (bookmark/bookmarks); Title!:text, Link:url, Tag:text, Notes:long; search"],
  [
    ["subscriptions sorted by price"],
    "Subscriptions (subscription/subscriptions); Name!:text, Price:USD, Billing:Monthly/Yearly, Next payment:date, Cancelled:check; by price down; sort; total=price",
  ],
  [
    ["A job application tracker"],
    "Job applications (job application/job applications); Company!:text, Role:text, Status:Interested/Applied/Interview/Offer/Closed, Applied on:date, Link:url, Notes:long; search+sort; filter=status",
  ],
  [
    ["events with date, location and number of guests"],
    "Events (event/events); Name!:text, Date:date, Location:text, Number of guests:number; by date up; search+sort",
  ],
  [
    ["stamps with country, year and value"],
    "Stamps (stamp/stamps); Name!:text, Country:text, Year:number, Value:USD; search+sort; total=value",
  ],
  [
    ["a list of my wines with vintage, region and rating out of 10"],
    "Wines (wine/wines); Name!:text, Vintage:number, Region:text, Rating:10 stars; search+sort",
  ],
  [["guitar collection"], "Guitars (guitar/guitars); Name!:text, Notes:long"],
  [
    ["an app for my bee hives with location, last inspection date and number of frames"],
    "Bee hives (bee hive/bee hives); Name!:text, Location:text, Last inspection date:date, Number of frames:number; search+sort",
  ],
  [
    ["A bug tracker with title, severity (low, medium, high), status: open, fixed, closed"],
    "Bugs (bug/bugs); Title!:text, Severity:Low/Medium/High, Status:Open/Fixed/Closed; search+sort",
  ],
  [
    ["students with name, grade and birthday"],
    "Students (student/students); Name!:text, Grade:text, Birthday:date; search+sort",
  ],
  [
    ["pets with name, species, age and vaccinated checkbox"],
    "Pets (pet/pets); Name!:text, Species:text, Age:number, Vaccinated:check; search+sort",
  ],
  [
    ["coffee beans with roaster, origin, price between 5 and 50 and a rating of 1 to 5"],
    "Coffee beans (coffee bean/coffee beans); Name!:text, Roaster:text, Origin:text, Price:USD, Rating:5 stars; search+sort; total=price",
  ],
  [
    ["A list of lessons:\n- topic\n- teacher\n- date\n- is paid"],
    "Lessons (lesson/lessons); Name!:text, Topic:text, Teacher:text, Date:date, Paid:check; done=paid; search+sort; filter=paid",
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
    "Reading list (book/books); Title!:text, Author:text, Rating:5 stars, Finished:check; done=finished; search+sort; filter=finished",
    "that recommends new books!",
  ],
  [["a chess game"], "other-app"],
  [["a weather app"], "other-app"],
  [["hello"], "help"],
  [["login with Google"], "beyond"],
  [["Eine Liste meiner Bücher mit Autor"], "foreign"],
  [["an app for beekeeping"], "no-fields"],
  [["asdf qwer"], "unknown"],
  [
    ["A todo app", "add a notes field", "make it dark"],
    "To-do list (task/tasks); Title!:text, Due date:deadline, Priority:Low/Medium/High, Done:check, Notes:long; done=done~; clear; filter=done; dark",
  ],
  [
    ["A todo app", "add tags and a link, then remove priority"],
    "To-do list (task/tasks); Title!:text, Due date:deadline, Done:check, Tags:text, Link:url; done=done~; clear; filter=done",
  ],
  [
    ["A todo app", "rename title to Task and call it My day"],
    "My day (task/tasks); Task!:text, Due date:deadline, Priority:Low/Medium/High, Done:check; done=done~; clear; filter=done",
  ],
  [
    ["A todo app", "priority options should be now, soon and later"],
    "To-do list (task/tasks); Title!:text, Due date:deadline, Priority:Now/Soon/Later, Done:check; done=done~; clear; filter=done",
  ],
  [
    ["A todo app", "add urgent to priority"],
    "To-do list (task/tasks); Title!:text, Due date:deadline, Priority:Low/Medium/High/Urgent, Done:check; done=done~; clear; filter=done",
  ],
  [
    ["A todo app", "remove low from priority"],
    "To-do list (task/tasks); Title!:text, Due date:deadline, Priority:Medium/High, Done:check; done=done~; clear; filter=done",
  ],
  [
    ["A todo app", "sort by due date", "sort by title descending"],
    "To-do list (task/tasks); Title!:text, Due date:deadline, Priority:Low/Medium/High, Done:check; done=done~; by title down; clear; filter=done",
  ],
  [
    ["A todo app", "make due date required, add search and filter by priority"],
    "To-do list (task/tasks); Title!:text, Due date!:deadline, Priority:Low/Medium/High, Done:check; done=done~; search+clear; filter=done+priority",
  ],
  [
    ["A todo app", "ask before deleting and change the colour to #ff8800"],
    "To-do list (task/tasks); Title!:text, Due date:deadline, Priority:Low/Medium/High, Done:check; done=done~; clear+confirm; filter=done",
  ],
  [
    ["A todo app", "remove the delete button", "add a delete button"],
    "To-do list (task/tasks); Title!:text, Due date:deadline, Priority:Low/Medium/High, Done:check; done=done~; clear; filter=done",
  ],
  [
    ["A todo app", "remove the examples"],
    "To-do list (task/tasks); Title!:text, Due date:deadline, Priority:Low/Medium/High, Done:check; done=done~; clear; filter=done",
  ],
  [
    ["A todo app", "a reading list instead"],
    "Reading list (book/books); Title!:text, Author:text, Rating:5 stars, Finished:check; done=finished; search+sort; filter=finished",
  ],
  [["A todo app", "track my books with author"], "another-app"],
  [
    ["A todo app", "ad a serach box"],
    "To-do list (task/tasks); Title!:text, Due date:deadline, Priority:Low/Medium/High, Done:check; done=done~; search+clear; filter=done",
  ],
  [
    ["A todo app", "rename priority to importance and make it red"],
    "To-do list (task/tasks); Title!:text, Due date:deadline, Importance:Low/Medium/High, Done:check; done=done~; clear; filter=done",
  ],
  [
    ["reading list", "add a genre field"],
    "Reading list (book/books); Title!:text, Author:text, Rating:5 stars, Finished:check, Genre:text; done=finished; search+sort; filter=finished",
  ],
  [
    ["reading list", "add publisher, pages and a started date"],
    "Reading list (book/books); Title!:text, Author:text, Rating:5 stars, Finished:check, Publisher:text, Pages:number, Started date:date; done=finished; search+sort; filter=finished",
  ],
  [
    ["reading list", "make rating out of 10"],
    "Reading list (book/books); Title!:text, Author:text, Rating:10 stars, Finished:check; done=finished; search+sort; filter=finished",
  ],
  [
    ["reading list", "change author to writer"],
    "Reading list (book/books); Title!:text, Writer:text, Rating:5 stars, Finished:check; done=finished; search+sort; filter=finished",
  ],
  [
    ["reading list", "remove the rating and the search"],
    "Reading list (book/books); Title!:text, Author:text, Finished:check; done=finished; sort; filter=finished",
  ],
  [
    ["reading list", "filter by author"],
    "Reading list (book/books); Title!:text, Author:text, Rating:5 stars, Finished:check; done=finished; search+sort; filter=finished+author",
  ],
  [
    ["reading list", "add a status dropdown with to read, reading, done and filter by it"],
    "Reading list (book/books); Title!:text, Author:text, Rating:5 stars, Finished:check, Status:To read/Reading/Done; done=finished; search+sort; filter=finished+status",
  ],
  [
    ["reading list", "show the highest rating first"],
    "Reading list (book/books); Title!:text, Author:text, Rating:5 stars, Finished:check; done=finished; by rating down; search+sort; filter=finished",
  ],
  [
    ["reading list", "use a purple accent colour and light theme"],
    "Reading list (book/books); Title!:text, Author:text, Rating:5 stars, Finished:check; done=finished; search+sort; filter=finished; light",
  ],
  [
    ["reading list", "make genre a dropdown"],
    "Reading list (book/books); Title!:text, Author:text, Rating:5 stars, Finished:check; done=finished; search+sort; filter=finished",
    "make genre a dropdown!",
  ],
  [
    ["reading list", "turn author into a dropdown with Austen, Woolf and Morrison"],
    "Reading list (book/books); Title!:text, Author:Austen/Woolf/Morrison, Rating:5 stars, Finished:check; done=finished; search+sort; filter=finished",
  ],
  [
    ["reading list", "group by author"],
    "Reading list (book/books); Title!:text, Author:text, Rating:5 stars, Finished:check; done=finished; search+sort; filter=finished",
    "group by author!",
  ],
  [
    ["reading list", "add a chart and export to csv"],
    "Reading list (book/books); Title!:text, Author:text, Rating:5 stars, Finished:check; done=finished; search+sort; filter=finished",
    "chart! | export to csv!",
  ],
  [
    ["expense tracker", "show the total of amount", "remove the total"],
    "Expenses (expense/expenses); Description!:text, Amount:USD, Date:date, Category:Food/Home/Transport/Health/Fun/Other; by date down; sort; filter=category",
  ],
  [
    ["expense tracker", "newest first"],
    "Expenses (expense/expenses); Description!:text, Amount:USD, Date:date, Category:Food/Home/Transport/Health/Fun/Other; sort; filter=category; total=amount",
  ],
  [
    ["expense tracker", "add a paid checkbox and filter by paid"],
    "Expenses (expense/expenses); Description!:text, Amount:USD, Date:date, Category:Food/Home/Transport/Health/Fun/Other, Paid:check; done=paid; by date down; sort; filter=category+paid; total=amount",
  ],
  [
    ["inventory", "add supplier and a photo"],
    "Inventory (item/items); Name!:text, Stock:number±, Reorder level:number, Category:text, Location:text, Price:USD, Supplier:text; low=stock<=reorderLevel; search+sort; total=price",
    "photo!",
  ],
  [
    ["inventory", "please also add a barcode field, thanks!"],
    "Inventory (item/items); Name!:text, Stock:number±, Reorder level:number, Category:text, Location:text, Price:USD, Barcode:text; low=stock<=reorderLevel; search+sort; total=price",
  ],
  [
    ["inventory", "price in euros"],
    "Inventory (item/items); Name!:text, Stock:number±, Reorder level:number, Category:text, Location:text, Price:EUR; low=stock<=reorderLevel; search+sort; total=price",
  ],
  [
    ["inventory", "sort by stock, lowest first"],
    "Inventory (item/items); Name!:text, Stock:number±, Reorder level:number, Category:text, Location:text, Price:USD; low=stock<=reorderLevel; by stock up; search+sort; total=price",
  ],
  [
    ["recipes", 'add a "vegetarian" checkbox'],
    "Recipes (recipe/recipes); Name!:text, Ingredients:long, Instructions:long, Cooking time:number min, Servings:number, Rating:5 stars, Vegetarian:check; search+sort",
  ],
  [
    ["recipes", "I want to be able to search"],
    "Recipes (recipe/recipes); Name!:text, Ingredients:long, Instructions:long, Cooking time:number min, Servings:number, Rating:5 stars; search+sort",
  ],
  [
    ["recipes", "each recipe should have a source url"],
    "Recipes (recipe/recipes); Name!:text, Ingredients:long, Instructions:long, Cooking time:number min, Servings:number, Rating:5 stars, Source URL:url; search+sort",
  ],
  [
    ["contacts", 'rename the app to "People I know"'],
    "People I know (contact/contacts); Name!:text, Email:email, Phone:phone, Company:text, Notes:long; by name up; search+sort",
  ],
  [
    ["contacts", "delete company"],
    "Contacts (contact/contacts); Name!:text, Email:email, Phone:phone, Notes:long; by name up; search+sort",
  ],
  [
    ["Make me an app to manage my clients: name, company, email, phone, notes"],
    "Clients (client/clients); Name!:text, Company:text, Email:email, Phone:phone, Notes:long; by name up; search+sort",
  ],
  [
    ["I need a list of cheeses with country, milk (cow, goat, sheep), strength from 1 to 5 and tasting notes"],
    "Cheeses (cheese/cheeses); Name!:text, Country:text, Milk:Cow/Goat/Sheep, Strength:5 stars, Tasting notes:long; search+sort",
  ],
  [
    ["Create a library app where each book has a title, an author and a due date"],
    "Reading list (book/books); Title!:text, Author:text, Due date:deadline; search+sort",
  ],
  [
    ["app for tracking my fish with species and tank size"],
    "Fish (fish/fish); Name!:text, Species:text, Tank size:number; search+sort",
  ],
  [
    ["todo app but without due dates and with tags"],
    "To-do list (task/tasks); Title!:text, Priority:Low/Medium/High, Done:check, Tags:text; done=done~; clear; filter=done",
  ],
  [
    ["Create an app to track medication with dose, time of day (morning, noon, evening) and a taken checkbox"],
    "Medications (medication/medications); Name!:text, Dose:text, Time of day:Morning/Noon/Evening, Taken:check; search+sort",
  ],
  [
    ["A simple grocery list app with quantity and a bought checkbox in orange"],
    "Shopping list (item/items); Name!:text, Quantity:number±, Bought:check; done=bought~; clear; filter=bought",
  ],
  [
    ["travel bucket list with country and budget"],
    "Trips (trip/trips); Destination!:text, Country:text, Budget:USD; sort; total=budget",
  ],
  [
    ["Can you build something to keep track of my houseplants? I'd like to see when they were last watered."],
    "Plants (plant/plants); Name!:text, Species:text, Room:text, Last watered:date, Water every:number days, Notes:long; search+sort",
    "see when they were last watered?",
  ],
  [
    ["My team's equipment: name, serial number, owner, purchase date, warranty until"],
    "Equipment (equipment/equipment); Name!:text, Serial number:text, Owner:text, Purchase date:date, Warranty until:date; search+sort",
  ],
  [
    ["Please make a dark themed expense tracker with totals"],
    "Expenses (expense/expenses); Description!:text, Amount:USD, Date:date, Category:Food/Home/Transport/Health/Fun/Other; by date down; sort; filter=category; total=amount; dark",
  ],
  [["a list"], "unknown"],
  [["I want an app"], "unknown"],
  [["clock"], "other-app"],
  [["birthday list with name and birthday"], "Birthdays (birthday/birthdays); Name!:text, Birthday:date; search"],
  [["Students database with grade A/B/C"], "Students (student/students); Name!:text, Grade:A/B/C"],
  [
    ["reading list", "can you add genre?"],
    "Reading list (book/books); Title!:text, Author:text, Rating:5 stars, Finished:check, Genre:text; done=finished; search+sort; filter=finished",
  ],
  [
    ["reading list", "I'd like a publisher too"],
    "Reading list (book/books); Title!:text, Author:text, Rating:5 stars, Finished:check, Publisher:text; done=finished; search+sort; filter=finished",
  ],
  [
    ["reading list", "sort alphabetically"],
    "Reading list (book/books); Title!:text, Author:text, Rating:5 stars, Finished:check; done=finished; by title up; search+sort; filter=finished",
  ],
  [
    ["reading list", "could you make the background darker"],
    "Reading list (book/books); Title!:text, Author:text, Rating:5 stars, Finished:check; done=finished; search+sort; filter=finished",
    "make the background darker!",
  ],
  [
    ["reading list", "add a favourite toggle"],
    "Reading list (book/books); Title!:text, Author:text, Rating:5 stars, Finished:check, Favourite:check; done=finished; search+sort; filter=finished",
  ],
  [
    ["reading list", "replace rating with score"],
    "Reading list (book/books); Title!:text, Author:text, Score:5 stars, Finished:check; done=finished; search+sort; filter=finished",
  ],
  [
    ["reading list", "delete the finished field"],
    "Reading list (book/books); Title!:text, Author:text, Rating:5 stars; search+sort",
  ],
  [
    ["reading list", "remove title"],
    "Reading list (book/books); Title!:text, Author:text, Rating:5 stars, Finished:check; done=finished; search+sort; filter=finished",
    "remove title!",
  ],
  [
    ["reading list", "add genre (fantasy, crime, classic) and language"],
    "Reading list (book/books); Title!:text, Author:text, Rating:5 stars, Finished:check, Genre:Fantasy/Crime/Classic, Language:text; done=finished; search+sort; filter=finished",
  ],
  [
    ["reading list", 'add isbn and pages; rename the app to "Shelf"; make it dark green'],
    "Shelf (book/books); Title!:text, Author:text, Rating:5 stars, Finished:check, ISBN:text, Pages:number; done=finished; search+sort; filter=finished",
  ],
  [
    ["reading list", "make the app orange and sort by author descending"],
    "Reading list (book/books); Title!:text, Author:text, Rating:5 stars, Finished:check; done=finished; by author down; search+sort; filter=finished",
  ],
  [
    ["reading list", "no search please"],
    "Reading list (book/books); Title!:text, Author:text, Rating:5 stars, Finished:check; done=finished; sort; filter=finished",
  ],
  [
    ["reading list", "change the theme to dark"],
    "Reading list (book/books); Title!:text, Author:text, Rating:5 stars, Finished:check; done=finished; search+sort; filter=finished; dark",
  ],
  [
    ["reading list", "I want the author to be required"],
    "Reading list (book/books); Title!:text, Author!:text, Rating:5 stars, Finished:check; done=finished; search+sort; filter=finished",
  ],
  [
    ["reading list", "add 3 new columns: publisher, year, format"],
    "Reading list (book/books); Title!:text, Author:text, Rating:5 stars, Finished:check, Publisher:text, Year:number, Format:text; done=finished; search+sort; filter=finished",
  ],
  [
    ["reading list", "add notes to each book"],
    "Reading list (book/books); Title!:text, Author:text, Rating:5 stars, Finished:check, Notes:long; done=finished; search+sort; filter=finished",
  ],
  [
    ["reading list", "add another book"],
    "Reading list (book/books); Title!:text, Author:text, Rating:5 stars, Finished:check; done=finished; search+sort; filter=finished",
  ],
  [
    ["A todo app", "add a checkbox for urgent"],
    "To-do list (task/tasks); Title!:text, Due date:deadline, Priority:Low/Medium/High, Done:check, Urgent:check; done=done~; clear; filter=done",
  ],
  [
    ["A todo app", "rename task list to Chores"],
    "Chores (task/tasks); Title!:text, Due date:deadline, Priority:Low/Medium/High, Done:check; done=done~; clear; filter=done",
  ],
  [
    ["A todo app", 'call it "Home & garden"'],
    "Home & garden (task/tasks); Title!:text, Due date:deadline, Priority:Low/Medium/High, Done:check; done=done~; clear; filter=done",
  ],
  [
    ["A todo app", "add deadline and who is responsible"],
    "To-do list (task/tasks); Title!:text, Due date:deadline, Priority:Low/Medium/High, Done:check, Deadline:deadline; done=done~; clear; filter=done",
    "who is responsible?",
  ],
  [
    ["A todo app", "show done tasks at the bottom"],
    "To-do list (task/tasks); Title!:text, Due date:deadline, Priority:Low/Medium/High, Done:check; done=done~; by done up; clear; filter=done",
  ],
  [
    ["A todo app", "make the priority colourful"],
    "To-do list (task/tasks); Title!:text, Due date:deadline, Priority:Low/Medium/High, Done:check; done=done~; clear; filter=done",
    "make the priority colourful!",
  ],
];
