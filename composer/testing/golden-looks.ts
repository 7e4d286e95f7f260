import type { GoldenPrompt } from "./golden-prompt.ts";

/** Colours, tones, fonts and names. */
export const GOLDEN_LOOKS: readonly GoldenPrompt[] = [
  [
    ["a playful chore app for kids"],
    "Chores | (chore/chores); Chore!:text, Who:→kid, Day:Monday/Tuesday/Wednesday/Thursday/Friday/Saturday/Sunday, Room:text, Frequency:Daily/Weekly/Monthly, Done:check; done=done~; clear; filter=done+day | (kid/kids); Name!:text, Notes:text; search; playful; rounded; app: home[records chore:list] kids[records kid:list]",
  ],
  [
    ["an elegant wine list in burgundy with a serif font"],
    "Wines (wine/wines); Name!:text, Producer:text, Region:text, Vintage:number, Type:Red/White/Rosé/Sparkling, Bottles:number±, Rating:5 stars, Tasting notes:long; search+sort; filter=type; elegant; serif; soft",
  ],
  [
    ["a minimal todo list in dark mode"],
    "To-do list (task/tasks); Title!:text, Due date:deadline, Priority:Low/Medium/High, Done:check; done=done~; clear; filter=done; dark; soft",
  ],
  [
    ["bold workout tracker with square corners"],
    "Workouts (workout/workouts); Exercise!:text, Date:date, Duration:number min, Sets:number, Reps:number, Weight:number kg; by date down; sort; total=duration; bold; square; app: home[records workout:list+calendar/date+line/duration/date]",
  ],
  [
    ["a professional CRM in navy"],
    "Clients (client/clients); Name!:text, Company:text, Email:email, Phone:phone, Status:Lead/Active/Paused/Former, Last contact:date, Notes:long; by name up; search+sort; filter=status; soft; compact; app: home[records client:list+table+board/status]",
  ],
  [
    ['my diary, calm and dark, called "Evening pages"'],
    "Evening pages (entry/entries); Title!:text, Text:long; dark; calm; serif; app: home[notes entry]",
  ],
  [
    ["Recipe book with a green accent colour and rounded corners"],
    "Recipes (recipe/recipes); Name!:text, Ingredients:long, Instructions:long, Cooking time:number min, Servings:number, Rating:5 stars; search+sort; calm; serif; app: home[records recipe:list+cards]",
  ],
  [
    ["a compact inventory app using teal"],
    "Inventory (item/items); Name!:text, Stock:number±, Reorder level:number, Category:text, Location:text, Price:USD; low=stock<=reorderLevel; search+sort; compact",
  ],
  [
    ['"Fern & Co": an inventory with name, price and stock'],
    "Fern & Co (item/items); Name!:text, Price:USD, Stock:number±; low=stock<=5; search+sort; compact",
  ],
  [
    ["a notes app named Scratchpad in monospace"],
    "Scratchpad (note/notes); Title!:text, Text:long; mono; app: home[notes note]",
  ],
  [
    ["light themed reading list with #2f6f9f as the main colour"],
    "Reading list (book/books); Title!:text, Author:text, Rating:5 stars, Finished:check; done=finished; search+sort; filter=finished; light; elegant; serif; soft",
  ],
  [
    ["a modern looking project manager"],
    "Projects (project/projects); Name!:text, Status:Planned/Active/On hold/Done, Start:date, Deadline:deadline, Owner:text, Notes:long; search+sort; filter=status; app: home[records project:list+board/status]",
  ],
  [
    ["parcels of our street with sender, arrival date and shelf, wooden look"],
    "Parcels (parcel/parcels); Sender!:text, Arrival date:date, Shelf:text; search+sort; calm",
  ],
  [
    ["violin collection with maker and year, dark forest look, reminders before insurance ends"],
    "Violins (violin/violins); Name!:text, Maker:text, Year:number; search+sort; dark; calm",
    "reminders before insurance ends!",
  ],
  [
    ["bread orders with customer and loaf, on both our phones, nothing too flashy"],
    "Bread orders (bread order/bread orders); Customer!:text, Loaf:text; search",
    "on both our phones!",
  ],
  [
    ["allotment rota with who and which week, has to be readable in the rain"],
    "Allotment rota (shift/shifts); Who!:text, Week:text",
  ],
  [
    ["coin swaps with partner, coin and date, lots of white, gothic letters"],
    "Coin swaps (coin swap/coin swaps); Coin!:text, Partner:text, Date:date; search+sort",
    "gothic letters!",
  ],
  [
    ["film list, anything but red, no ads and no login"],
    "Film list (film/films); Title!:text, Director:text, Year:number, Rating:5 stars, Watched:check; done=watched; search+sort; filter=watched; bold; soft",
  ],
  [
    ["list of jobs like a racing car"],
    "Jobs (job/jobs); Company!:text, Role:text, Status:Interested/Applied/Interview/Offer/Closed, Applied on:date, Link:url, Notes:long; search+sort; filter=status; bold; square; app: home[records job:list+board/status]",
  ],
  [
    ["quilt diary, pattern and date, make it look like an old attic trunk"],
    "Quilt diary (quilt/quilts); Name!:text, Pattern:text, Date:date; search; elegant; serif; square; app: home[records quilt:cards]",
  ],
];
