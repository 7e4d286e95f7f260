import type { GoldenPrompt } from "./golden-prompt.ts";

/** Long and short, with slips, bullets, numbers in words and politeness. */
export const GOLDEN_WORDINGS: readonly GoldenPrompt[] = [
  [
    ["Hi! Could you please build me a small app for keeping track of my house plants? Thanks a lot!"],
    "House plants (house plant/house plants); Name!:text, Species:text, Room:text, Last watered:date, Water every:number days, Notes:long; search+sort; calm; rounded; app: home[records housePlant:list+cards]",
  ],
  [
    [
      "I run a small bakery and want to keep track of orders with customer, product, quantity and pickup date. Show me how much I sell per month. Also I need to get a push notification when an order is due.",
    ],
    "Orders (order/orders); Customer!:text, Product:text, Quantity:number±, Pickup date:date; search+sort; app: home[records order:list+line/quantity/pickupDate]",
    "get a push notification when an order is due!",
  ],
  [
    ["i wnat a shoping list"],
    "Shopping list (item/items); Name!:text, Quantity:number±, Aisle:text, Bought:check; done=bought~; clear; filter=bought; playful; rounded",
  ],
  [
    ["recipies with ingrediants and cooking time"],
    "Recipes (recipe/recipes); Name!:text, Ingredients:long, Cooking time:number min; search+sort; calm; serif; app: home[records recipe:list+cards]",
  ],
  [
    ["A tracker for my plants:\n* name\n* last watered\n* how often to water\n* photo"],
    "Plants (plant/plants); Name!:text, Last watered:date, Water every:number days, Photo:image; search+sort; calm; rounded; app: home[records plant:list+cards+gallery/photo]",
  ],
  [
    ["Make an app:\n1. Books with title and author\n2. dark mode\n3. search"],
    "Books (book/books); Title!:text, Author:text; search; dark; elegant; serif; soft",
  ],
  [
    ["TODO LIST WITH PRIORITY AND DUE DATE"],
    "To-do list (task/tasks); Title!:text, Priority:Low/Medium/High, Due date:deadline, Done:check; done=done~; clear; filter=done",
  ],
  [
    ["todo"],
    "To-do list (task/tasks); Title!:text, Due date:deadline, Priority:Low/Medium/High, Done:check; done=done~; clear; filter=done",
  ],
  [
    ["movies, series and documentaries"],
    "Movies | (movie/movies); Title!:text, Director:text, Year:number, Rating:5 stars, Watched:check; done=watched; search+sort; filter=watched | (TV series/TV series); Title!:text, Season:text, Episode:number, Status:To watch/Watching/Waiting/Finished/Dropped, Next episode on:deadline; by nextEpisodeOn up; search+sort; filter=status | (documentary/documentaries); Title!:text, Director:text, Year:number, Rating:5 stars, Watched:check; done=watched; search+sort; filter=watched; bold; soft; app: home[records movie:list] tv-series[records tvSeries:list+board/status+cards+calendar/nextEpisodeOn] documentaries[records documentary:list]",
  ],
  [
    ["An app with twenty-five fields? No, just a list of coins with year and value."],
    "Coins (coin/coins); Name!:text, Year:number, Value:USD; search+sort; total=value; elegant; serif",
  ],
  [
    [
      "We are a choir of forty people and need a list of members with voice (soprano, alto, tenor, bass), email and phone, sorted by name",
    ],
    "Members (member/members); Name!:text, Voice:Soprano/Alto/Tenor/Bass, Email:email, Phone:phone; by name up; search+sort",
  ],
  [
    ["something to log my runs: distance in km, time, how I felt (1-5)"],
    "Runs (run/runs); Run!:text, Distance:number km, Time:number min, How I felt:5 stars, Date:date; by date down; sort; total=distance; bold; soft; app: home[records run:list+calendar/date+line/distance/date]",
  ],
  [
    ["falcons with weight and last flight"],
    "Falcons (falcon/falcons); Name!:text, Weight:number kg, Last flight:date; search+sort",
  ],
  [
    ["old maps with year, scale, condition (mint, good, poor), purchase price in pounds and a picture"],
    "Old maps (old map/old maps); Name!:text, Year:number, Scale:text, Condition:Mint/Good/Poor, Purchase price:GBP, Picture:image; search+sort; total=purchasePrice; app: home[records oldMap:list+gallery/picture]",
  ],
  [
    ["A calender of events with loction"],
    "Events (event/events); Name!:text, Date:date, Time:time, Location:text, Notes:long; by date up; search+sort; app: home[records event:list+calendar/date]",
  ],
  [
    ["grandma's recipes"],
    "Grandma's recipes (recipe/recipes); Name!:text, Ingredients:long, Instructions:long, Cooking time:number min, Servings:number, Rating:5 stars; search+sort; calm; serif; app: home[records recipe:list+cards]",
  ],
  [
    ["equipment we lend out, with borrower, return date and deposit"],
    "Lent equipment (equipment/equipment); Equipment!:text, Borrower:text, Return date:date, Deposit:USD, Returned:check; done=returned; by returnDate up; search+sort; filter=returned; app: home[records equipment:list+calendar/returnDate]",
  ],
  [
    ["track the temperature of my fridges"],
    "Temperature log (check/checks); Unit!:text, Date:date, Time:time, Temperature:number °C, By:text, Within range:check, What was done:text; by date down; search+sort; filter=withinRange; compact; app: home[records check:list+table+line/temperature/date]",
  ],
  [
    ["app to save quotes with author, source and tags, searchable, export as csv"],
    "Quotes (quote/quotes); Quote!:text, Author:text, Source:text, Tags:tags; search+sort+files; filter=tags; elegant; serif; app: home[records quote:cards+list]",
  ],
  [
    ["bee colonies with queen colour and number of frames"],
    "Bee colonies (bee colony/bee colonies); Name!:text, Queen colour:color, Number of frames:number; search+sort; calm",
  ],
];
