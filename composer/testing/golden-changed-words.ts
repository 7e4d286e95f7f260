import type { GoldenChange } from "./golden-change.ts";

/** The same wishes in the many words in which people have them, and what they say of what they see. */
export const CHANGED_WORDS: readonly GoldenChange[] = [
  [
    "stock",
    "ditch the supplier",
    ["+ Removed the field **Supplier**. What people entered in it stays stored, in case it comes back."],
    "-Supplier:text",
  ],
  [
    "stock",
    "the price can go",
    ["+ Removed the field **Price**. What people entered in it stays stored, in case it comes back."],
    "-Price:USD",
  ],
  [
    "books",
    "I never asked for a rating",
    ["+ Removed the field **Rating**. What people entered in it stays stored, in case it comes back."],
    "-Rating:5 stars",
  ],
  ["books", "there's nowhere to put the publisher", ["+ Added the field **Publisher** (text)."], "+Publisher:text"],
  ["contacts", "you forgot the birthday", ["+ Added the field **Birthday** (date)."], "+Birthday:date"],
  ["contacts", "everyone should have an email too", ["+ Added the field **Email** (email address)."], "+Email:email"],
  [
    "contacts",
    "I also want to say when we met and where they live",
    ["+ Added the field **Met on** (date).", "+ Added the field **Where they live** (text)."],
    "+Met on:date +Where they live:text",
  ],
  ["stock", "let me tick off the ones that are sold", ["+ Added the field **Sold** (checkbox)."], "+Sold:check"],
  [
    "crm",
    "each invoice should say how many hours and whether it was paid",
    ["+ Added the field **Hours** (number).", "+ Added the field **Paid** (checkbox)."],
    "+Hours:number h +Paid:check +done=paid",
  ],
  [
    "todo",
    "make the priority Now/Later/Never",
    ["+ **Priority** is a choice of Now, Later, Never now."],
    "-Priority:Low/Medium/High +Priority:Now/Later/Never",
  ],
  [
    "todo",
    "for priority I want now, later, never",
    ["+ **Priority** is a choice of Now, Later, Never now."],
    "-Priority:Low/Medium/High +Priority:Now/Later/Never",
  ],
  [
    "todo",
    "use now, soon and later for the priority",
    ["+ **Priority** is a choice of Now, Soon, Later now."],
    "-Priority:Low/Medium/High +Priority:Now/Soon/Later",
  ],
  [
    "todo",
    "instead of high call it urgent",
    ["+ “High” reads “Urgent” now in the field **Priority** and the examples of tasks."],
    "-Priority:Low/Medium/High +Priority:Low/Medium/Urgent",
  ],
  [
    "todo",
    "I also need to see who is doing it: Anna, Ben or Carl",
    ["+ Added the field **Who** (choice of Anna, Ben, Carl)."],
    "+Who:Anna/Ben/Carl",
  ],
  [
    "todo",
    "add buy stamps",
    [
      "+ Added **Buy stamps** to the tasks. If you meant a field of each task, say “add a … field”. What people have entered already stays as it is.",
    ],
  ],
  [
    "todo",
    "put oat milk on the list",
    [
      "+ Added **Oat milk** to the tasks. If you meant a field of each task, say “add a … field”. What people have entered already stays as it is.",
    ],
  ],
  [
    "todo",
    "split it into two lists, one for me and one for Jo",
    ["+ Added the field **Owner** (choice of Mine, Jo).", "+ The tasks are grouped by **Owner** now."],
    "+Owner:Mine/Jo +app: home[records task:sections/owner+list]",
  ],
  [
    "todo",
    "group it by shop",
    [
      "+ Each task has one shop now, in the field **Shop**. The app keeps shops for it now.",
      "+ The tasks are grouped by **Shop** now.",
    ],
    "-To-do list (task/tasks) +To-do list +(task/tasks) +Shop:→shop +(shop/shops) +Name!:text +Notes:long +app: home[records task:sections/shop+list] shops[records shop:list]",
  ],
  [
    "todo",
    "sort it by shop",
    ["+ Added the field **Shop** (text).", "+ The list is sorted by **Shop**, from A to Z now."],
    "+Shop:text +by shop up",
  ],
  [
    "stock",
    "add another list for suppliers and link it to the products",
    [
      "+ The app keeps **suppliers** with name, product, contact person, email, phone, rating, delivery time and notes too on a page of its own, **Suppliers**.",
      "+ Each item has one supplier now, in the field **Supplier**.",
    ],
    "-Inventory (item/items) -Supplier:text +Inventory +(item/items) +Supplier:→supplier +(supplier/suppliers) +Name!:text +Product:text +Contact person:text +Email:email +Phone:phone +Rating:5 stars +Delivery time:number days +Notes:long +search+sort +app: home[records item:list] suppliers[records supplier:list]",
  ],
  [
    "stock",
    "a button to export",
    ["+ The items can be saved as a file and read from one now (CSV and JSON)."],
    "-search+sort +search+sort+files",
  ],
  [
    "stock",
    "I want to get it into excel",
    ["+ The items can be saved as a file and read from one now (CSV and JSON)."],
    "-search+sort +search+sort+files",
  ],
  [
    "expenses",
    "the date should be filled in with today",
    ["+ **Date** has today in it now when somebody adds an expense; it can be changed there."],
    "-Date:date +Date:date of today",
  ],
  [
    "recipes",
    "more room for the cuisine please",
    ["+ **Cuisine** is a longer text now."],
    "-Cuisine:text +Cuisine:long",
  ],
  [
    "books",
    "the writing is too small",
    ["+ The look is changed: larger letters, and all else with them."],
    "+large text",
  ],
  [
    "books",
    "a bit darker and more playful please",
    ["+ The look is changed: a playful tone, a rounded font, round corners and dark."],
    "-elegant -serif -soft +dark +playful +rounded",
  ],
  [
    "books",
    "I don't like the purple",
    [
      "! Say what you would like instead: a colour (“make it teal”), “warmer colours”, “dark”, or a tone (“more playful”, “elegant”, “calm”, “bold”).",
    ],
  ],
  ["books", "everything on one page please", ["= Everything is on one page already."]],
  [
    "crm",
    "put the invoices first",
    ["+ The page **Invoices** is the first now; the app opens with it."],
    "-app: home[records client:list+table+board/status] projects[records project:list+board/status] invoices[records invoice:list+board/status+bars/amount/client] +app: invoices[records invoice:list+board/status+bars/amount/client] home[records client:list+table+board/status] projects[records project:list+board/status]",
  ],
  ["yoga", "about us: teaching by the canal since 2009", ["+ Added the section **About us**."], "+text"],
  ["yoga", "we're closed on mondays", ["+ **Opening hours**: Monday is “Closed” now."]],
  ["yoga", "the phone number is wrong, it should be 01234 567890", ["+ **Phone** is “01234 567890” now."]],
  ["yoga", "we're at 4 High Street, Leeds", ["+ **Address** is “4 High Street, Leeds” now."]],
  [
    "yoga",
    "get rid of the newsletter",
    [
      "! I find no “newsletter” on the site. Its parts are “An hour in which nothing is urgent”, “Pricing”, “Questions and answers”, “Team”, “Opening hours” and “Contact us”: “remove …”.",
    ],
  ],
  ["yoga", "make the prices come first", ["= **Pricing** is there already."]],
  ["yoga", "it should say Breathe out at the top", ["+ The headline is “Breathe out” now."]],
  [
    "yoga",
    "remove the samples",
    [
      "! What is made up stands on the site until you tell me yours, so that no part is empty: “prices: cut 30, colour 60”, “our team is Anna and Tom”, “the address is …”, “about us: …”. What you do not need goes: “remove the prices”.",
    ],
  ],
  ["expenses", "show the total at the top", ["= The total of **Amount** is shown already."]],
  [
    "invoices",
    "add up what is still open",
    [
      "! For that there has to be what says which are paid: “add a paid checkbox”, then “show the total of what is not paid”.",
    ],
  ],
  [
    "sales",
    "show the difference",
    ["+ Added the field **Difference**, which is worked out: price − cost."],
    "-total=price+cost +Difference:= price - cost USD +total=price+cost+difference",
  ],
  [
    "recipes",
    "I want to pick the cuisine from a list instead of typing",
    ["+ Each recipe has one cuisine now, in the field **Cuisine**. The app keeps cuisines for it now."],
    "-Recipes (recipe/recipes) -Cuisine:text -app: home[records recipe:list+cards+gallery/photo] +Recipes +(recipe/recipes) +Cuisine:→cuisine +(cuisine/cuisines) +Name!:text +Notes:long +app: home[records recipe:list+cards+gallery/photo] cuisines[records cuisine:list]",
  ],
];
