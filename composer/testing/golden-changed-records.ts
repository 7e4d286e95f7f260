import type { GoldenChange } from "./golden-change.ts";

/** Follow-ups to apps with several sorts of records, with money, pictures and stock. */
export const CHANGED_RECORDS: readonly GoldenChange[] = [
  [
    "crm",
    "remove status",
    [
      "! Several have a field **Status**. Do you mean that of **clients**, **projects** or **invoices**? Say “… of the clients”.",
    ],
  ],
  [
    "crm",
    "remove the status from the projects",
    [
      "+ Removed the field **Status**. What people entered in it stays stored, in case it comes back. With it went the board by status.",
    ],
    "-Status:Planned/Active/On hold/Done -filter=status -app: home[records client:list+table+board/status] projects[records project:list+board/status] invoices[records invoice:list+board/status+bars/amount/client] +app: home[records client:list+table+board/status] projects[records project:list] invoices[records invoice:list+board/status+bars/amount/client]",
  ],
  [
    "crm",
    "remove the status of the projects and sort them by deadline",
    [
      "+ Removed the field **Status**. What people entered in it stays stored, in case it comes back. With it went the board by status.",
      "+ The list is sorted by **Deadline**, earliest first now.",
    ],
    "-Status:Planned/Active/On hold/Done -filter=status -app: home[records client:list+table+board/status] projects[records project:list+board/status] invoices[records invoice:list+board/status+bars/amount/client] +by deadline up +app: home[records client:list+table+board/status] projects[records project:list] invoices[records invoice:list+board/status+bars/amount/client]",
  ],
  ["crm", "add a deadline to the clients", ["+ Added the field **Deadline** (date)."], "+Deadline:deadline"],
  [
    "crm",
    "remove the invoices",
    [
      "+ Removed the invoices. What is stored of them stays so, in case they come back. With it went **list of invoices** and the page **Invoices**.",
    ],
    "-(invoice/invoices) -Number!:text -Client:→client -Amount:USD -Issued:date -Due:deadline -Status:Draft/Sent/Paid/Overdue -Notes:long -by issued down -search+sort -filter=status -total=amount -app: home[records client:list+table+board/status] projects[records project:list+board/status] invoices[records invoice:list+board/status+bars/amount/client] +app: home[records client:list+table+board/status] projects[records project:list+board/status]",
  ],
  [
    "crm",
    "rename clients to customers",
    ["+ The clients are called **customers** now; what is stored stays."],
    "-(client/clients) -Client:→client -Client:→client +(customer/customers) +Customer:→client +Customer:→client",
  ],
  [
    "crm",
    "let projects have several clients",
    ["+ Each project has any number of clients now, in the field **Clients**."],
    "-Client:→client +Clients:many →client",
  ],
  [
    "crm",
    "show the invoices as a table",
    ["+ The invoices open as a table now."],
    "-app: home[records client:list+table+board/status] projects[records project:list+board/status] invoices[records invoice:list+board/status+bars/amount/client] +app: home[records client:list+table+board/status] projects[records project:list+board/status] invoices[records invoice:table+list+board/status+bars/amount/client]",
  ],
  [
    "crm",
    "add a chart of amount by status to the invoices",
    ["+ The invoices can be seen as a chart of amount by status too."],
    "-app: home[records client:list+table+board/status] projects[records project:list+board/status] invoices[records invoice:list+board/status+bars/amount/client] +app: home[records client:list+table+board/status] projects[records project:list+board/status] invoices[records invoice:list+board/status+bars/amount/client+bars/amount/status]",
  ],
  [
    "crm",
    "sort by issued",
    ["+ The list is sorted by **Issued**, earliest first now."],
    "-by issued down +by issued up",
  ],
  ["crm", "rename the Projects page to Work", ["+ The page **Projects** is called **Work** now."]],
  [
    "crm",
    "move the invoices page to the front",
    ["+ The page **Invoices** is the first now; the app opens with it."],
    "-app: home[records client:list+table+board/status] projects[records project:list+board/status] invoices[records invoice:list+board/status+bars/amount/client] +app: invoices[records invoice:list+board/status+bars/amount/client] home[records client:list+table+board/status] projects[records project:list+board/status]",
  ],
  [
    "crm",
    "remove the projects page",
    ["+ Removed the page **Projects** with what was on it: list of projects."],
    "-(project/projects) -Name!:text -Status:Planned/Active/On hold/Done -Start:date -Deadline:deadline -Owner:text -Client:→client -Notes:long -search+sort -filter=status -app: home[records client:list+table+board/status] projects[records project:list+board/status] invoices[records invoice:list+board/status+bars/amount/client] +app: home[records client:list+table+board/status] invoices[records invoice:list+board/status+bars/amount/client]",
  ],
  [
    "crm",
    "put the invoices page before the projects page",
    ["+ The page **Invoices** is moved now."],
    "-app: home[records client:list+table+board/status] projects[records project:list+board/status] invoices[records invoice:list+board/status+bars/amount/client] +app: home[records client:list+table+board/status] invoices[records invoice:list+board/status+bars/amount/client] projects[records project:list+board/status]",
  ],
  ["crm", "use a wallet icon for the invoices page", ["+ The page **Invoices** has the icon “wallet” now."]],
  [
    "crm",
    "filter invoices by client",
    ["+ The list can be filtered by **Client** now."],
    "-filter=status +filter=status+client",
  ],
  ["crm", "show the total amount", ["= The total of **Amount** is shown already."]],
  [
    "crm",
    "each invoice belongs to a project",
    ["+ Each invoice has one project now, in the field **Project**."],
    "+Project:→project",
  ],
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
