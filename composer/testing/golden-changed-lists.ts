import type { GoldenChange } from "./golden-change.ts";

/** Follow-ups to apps that keep one list: books, expenses, recipes, stock. */
export const CHANGED_LISTS: readonly GoldenChange[] = [
  ["books", "rating between 1 and 10", ["+ **Rating** goes from 1 to 10 now."], "-Rating:5 stars +Rating:10 stars"],
  [
    "books",
    "books belong to a shelf",
    ["+ Each book has one shelf now, in the field **Shelf**. The app keeps shelves for it now."],
    "-Reading list (book/books) +Reading list +(book/books) +Shelf:→shelf +(shelf/shelves) +Name!:text +Notes:long +app: home[records book:list] shelves[records shelf:list]",
  ],
  [
    "books",
    "link books to an author",
    ["+ Each book has one author now, in the field **Author**. The app keeps authors for it now."],
    "-Reading list (book/books) -Author:text +Reading list +(book/books) +Author:→author +(author/authors) +Name!:text +Country:text +Born:number +Notes:long +by name up +search+sort +app: home[records book:list] authors[records author:list]",
  ],
  [
    "books",
    "the author should be a dropdown with Austen, Woolf and Morrison",
    ["+ **Author** is a choice of Austen, Woolf, Morrison now."],
    "-Author:text +Author:Austen/Woolf/Morrison",
  ],
  [
    "books",
    "show as a gallery",
    ["+ The books open as a gallery now. For it there is a field **Photo** now."],
    "+Photo:image +app: home[records book:gallery/photo+list]",
  ],
  [
    "books",
    "add a chart of rating by author",
    ["+ The books can be seen as a chart of average rating by author too."],
    "+app: home[records book:list+bars/average rating/author]",
  ],
  [
    "books",
    "remove the author",
    ["+ Removed the field **Author**. What people entered in it stays stored, in case it comes back."],
    "-Author:text",
  ],
  ["books", "remove the title", ["! **Title** names each book, so it has to stay. I can rename it."]],
  ["books", "sort by author", ["+ The list is sorted by **Author**, from A to Z now."], "+by author up"],
  [
    "books",
    "rename the books to novels",
    ["+ The books are called **novels** now; what is stored stays."],
    "-Reading list (book/books) +Reading list (novel/novels)",
  ],
  [
    "books",
    "add a quiz",
    ["+ Added **Quiz and Questions** on a page of its own, **Quiz**. It keeps questions."],
    "-Reading list (book/books) +Reading list +(book/books) +(question/questions) +Question!:text +Answer!:text +Wrong answers:tags +search+sort +app: home[records book:list] quiz[quiz question] questions[records question:list]",
  ],
  [
    "books",
    "add a genre with fantasy, crime and poetry and filter by it",
    ["+ Added the field **Genre** (choice of Fantasy, Crime, Poetry).", "+ The list can be filtered by **Genre** now."],
    "-filter=finished +Genre:Fantasy/Crime/Poetry +filter=finished+genre",
  ],
  ["books", "count the days in a row", ["? count the days in a row"]],
  [
    "expenses",
    "remove the chart",
    ["+ Removed the chart of amount by category and chart of amount by date."],
    "-app: home[records expense:list+bars/amount/category+bars/amount/date]",
  ],
  [
    "expenses",
    "make the chart the default",
    ["+ The expenses open as a chart of amount by category now."],
    "-app: home[records expense:list+bars/amount/category+bars/amount/date] +app: home[records expense:bars/amount/category+list+bars/amount/date]",
  ],
  ["expenses", "amount in euros", ["+ **Amount** is an amount of money now."], "-Amount:USD +Amount:EUR"],
  ["expenses", "add a field tip in percent", ["+ Added the field **Tip** (number)."], "+Tip:number %"],
  [
    "recipes",
    "add servings and servings must be at least 1",
    ["+ Added the field **Servings** (number).", "+ **Servings** is at least 1 now."],
    "+Servings:number",
  ],
  [
    "recipes",
    "make the cards the default",
    ["+ The recipes open as cards now."],
    "-app: home[records recipe:list+cards+gallery/photo] +app: home[records recipe:cards+list+gallery/photo]",
  ],
  ["recipes", "make ingredients markdown", ["+ **Ingredients** is shown as Markdown now."]],
  [
    "recipes",
    'replace "Ingredients" with "What you need"',
    ["+ “Ingredients” reads “What you need” now in the field **Ingredients**."],
    "-Ingredients:long +What you need:long",
  ],
  [
    "stock",
    "change the unit of quantity to pcs",
    ["+ **Quantity** is in pcs now; numbers that are stored stay as they are."],
    "-Quantity:number± +Quantity:number pcs±",
  ],
  ["stock", "limit the quantity to 500", ["+ **Quantity** is at least 0 and at most 500 now."]],
  ["stock", "each product has a supplier", ["= There is a field **Supplier** already (text)."]],
];
