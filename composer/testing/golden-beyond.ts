import type { GoldenPrompt } from "./golden-prompt.ts";

/** What cannot be made, or not understood: it is named. */
export const GOLDEN_BEYOND: readonly GoldenPrompt[] = [
  [
    ["A todo app with login and payments"],
    "To-do list (task/tasks); Title!:text, Due date:deadline, Priority:Low/Medium/High, Done:check; done=done~; clear; filter=done",
    "login! | payments!",
  ],
  [
    ["contacts with sync across devices"],
    "Contacts (contact/contacts); Name!:text, Email:email, Phone:phone, Company:text, Notes:long; by name up; search+sort",
    "sync across devices!",
  ],
  [
    ["an inventory with a barcode scanner"],
    "Inventory (item/items); Name!:text, Stock:number±, Reorder level:number, Category:text, Location:text, Price:USD; low=stock<=reorderLevel; search+sort; compact",
    "barcode scanner!",
  ],
  [
    ["recipes with AI suggestions"],
    "Recipes (recipe/recipes); Name!:text, Ingredients:long, Instructions:long, Cooking time:number min, Servings:number, Rating:5 stars; search+sort; calm; serif; app: home[records recipe:list+cards]",
    "AI suggestions!",
  ],
  [
    ["trips with a map of the places"],
    "Trips (trip/trips); Destination!:text, Start date:date, End date:date, Budget:USD, Notes:long, Visited:check; done=visited; sort; filter=visited; total=budget; calm; app: home[records trip:list+calendar/startDate]",
    "map of the places!",
  ],
  [
    ["bills with email reminders"],
    "Bills (bill/bills); Name!:text, Amount:USD, Due:deadline, Category:Home/Phone/Insurance/Taxes/Other, Paid:check; done=paid; by due up; sort; filter=paid; total=amount; app: home[records bill:list+calendar/due]",
    "email reminders!",
  ],
  [["a chat app"], "other-app"],
  [["a weather app"], "beyond"],
  [["a social network for dog owners"], "beyond"],
  [["a clone of Spotify"], "beyond"],
  [["a discord bot that greets whoever is new"], "beyond"],
  [["something like Airbnb for camper vans"], "beyond"],
  [["an app that lets me control my boiler from work"], "beyond"],
  [["hello"], "help"],
  [["what can you do?"], "help"],
  [["login with Google"], "beyond"],
  [["Eine Liste meiner Bücher mit Autor"], "foreign"],
  [["Une liste de mes livres avec auteur"], "foreign"],
  [["一个待办事项应用"], "foreign"],
  [["asdf qwer"], "unknown"],
  [["a list"], "unknown"],
  [["I want an app"], "unknown"],
  [["an app for glaciology"], "no-fields"],
  [["make it pop"], "unknown"],
  [
    ["todo list that reads my mind and orders pizza"],
    "To-do list (task/tasks); Title!:text, Due date:deadline, Priority:Low/Medium/High, Done:check; done=done~; clear; filter=done",
    "that reads my mind! | orders pizza?",
  ],
  [
    ["reading list shared with my sister"],
    "Reading list (book/books); Title!:text, Author:text, Rating:5 stars, Finished:check; done=finished; search+sort; filter=finished; elegant; serif; soft",
    "shared with my sister!",
  ],
  [
    ["expense tracker that imports from my bank account"],
    "Expenses (expense/expenses); Description!:text, Amount:USD, Date:date, Category:Food/Home/Transport/Health/Fun/Other; by date down; sort; filter=category; total=amount; app: home[records expense:list+bars/amount/category+bars/amount/date]",
    "that imports from my bank account!",
  ],
  [
    ["books with a recommendation engine and user accounts"],
    "Books (book/books); Title!:text, Author:text, Rating:5 stars, Finished:check; done=finished; search+sort; filter=finished; elegant; serif; soft",
    "recommendation engine! | user accounts!",
  ],
  [
    ["jigsaw list with pieces and year, works offline and saves by itself"],
    "Jigsaws (jigsaw/jigsaws); Name!:text, Pieces:number, Year:number; search+sort",
  ],
  [
    ["tea list with name and shop, one tap because my hands are full"],
    "Teas (tea/teas); Name!:text, Shop:text; search; app: home[records tea:list+table+cards]",
  ],
  [
    ["club list with name and fee. online payment, if that can't be done a paid checkbox"],
    "Clubs (club/clubs); Name!:text, Fee:USD, Paid:check; done=paid; search; filter=paid; bold",
    "online payment!",
  ],
  [
    ["my wife and i keep a list of walks, we both want to add to it. place, km, rating"],
    "Walks (walk/walks); Name!:text, Place:text, Km:number km, Rating:5 stars, Date:date; by date down; search+sort; calm; app: home[records walk:list+calendar/date]",
    "we both want to add to it!",
  ],
  [
    ["rowing log, date and metres, nobody else can open it"],
    "Rowing log (trip/trips); Route!:text, Date:date, Metres:number; by date down; search+sort; app: home[records trip:list+calendar/date]",
    "nobody else can open it!",
  ],
  [
    ["milk orders with name and litres, in polish please"],
    "Milk orders (order/orders); Name!:text, Litres:number l; search",
    "in polish!",
  ],
  [
    ["book list connected to goodreads"],
    "Book list (book/books); Title!:text, Author:text, Rating:5 stars, Finished:check; done=finished; search+sort; filter=finished; elegant; serif; soft",
    "connected to goodreads!",
  ],
];
