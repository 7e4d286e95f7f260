import type { GoldenChange } from "./golden-change.ts";

/** What a new user says next of an app that was just made: short, and in everyday words. */
export const CHANGED_NEXT: readonly GoldenChange[] = [
  [
    "todo",
    "add priority urgent",
    ["+ **Priority** has the options Low, Medium, High and Urgent now."],
    "-Priority:Low/Medium/High +Priority:Low/Medium/High/Urgent",
  ],
  ["todo", "add a star button", ["+ Added the field **Favourite** (checkbox)."], "+Favourite:check"],
  [
    "todo",
    "add a weekly overview",
    ["+ **Tasks this week** is shown above them."],
    "+app: home[stats(done +count this week by dueDate) +records task:list]",
  ],
  [
    "todo",
    "put finished tasks at the bottom",
    ["+ The list is sorted by **Done**, unticked first now."],
    "+by done up",
  ],
  [
    "todo",
    "add a button to clear the done tasks",
    ["= The app has a button “Clear done” (it shows when there is something to clear) already."],
  ],
  [
    "books",
    "add the books Emma, Dune and Persuasion",
    ["+ Added **Emma**, **Dune** and **Persuasion** to the books. What people have entered already stays as it is."],
  ],
  ["books", "add genre Western", ["+ Added the field **Genre** (choice of Western, Other)."], "+Genre:Western/Other"],
  [
    "books",
    "pick a random book",
    ["+ A wheel draws one of the books now."],
    "+app: home[records book:list +picker book]",
  ],
  ["books", "add a like button", ["+ Added the field **Likes** (number)."], "+Likes:number±"],
  ["crm", "add client Acme", ["+ Added **Acme** to the clients. What people have entered already stays as it is."]],
  [
    "crm",
    "also keep track of calls with client, project and date",
    ["+ The app keeps **calls** with name, date, client and project too on a page of its own, **Calls**."],
    "-app: home[records client:list+table+board/status] projects[records project:list+board/status] invoices[records invoice:list+board/status+bars/amount/client] +(call/calls) +Name!:text +Date:date +Client:→client +Project:→project +app: home[records client:list+table+board/status] projects[records project:list+board/status] invoices[records invoice:list+board/status+bars/amount/client] calls[records call:list]",
  ],
  [
    "crm",
    "add Paused to the statuses",
    [
      "! Several have a field **Status**. Do you mean that of **clients**, **projects** or **invoices**? Say “… of the clients”.",
    ],
  ],
  [
    "crm",
    "show how much money is in each status",
    ["+ The invoices can be seen as a chart of amount by status too."],
    "-app: home[records client:list+table+board/status] projects[records project:list+board/status] invoices[records invoice:list+board/status+bars/amount/client] +app: home[records client:list+table+board/status] projects[records project:list+board/status] invoices[records invoice:list+board/status+bars/amount/client+bars/amount/status]",
  ],
  [
    "expenses",
    "add category Pets",
    ["+ **Category** has the options Food, Home, Transport, Health, Fun, Other and Pets now."],
    "-Category:Food/Home/Transport/Health/Fun/Other +Category:Food/Home/Transport/Health/Fun/Other/Pets",
  ],
  [
    "expenses",
    "show how much I spent per category",
    ["= Of the expenses there is a chart of **Amount** by category already: it can be chosen above the list."],
  ],
  ["recipes", "let me rate the recipes", ["+ Added the field **Rating** (star rating)."], "+Rating:5 stars"],
  [
    "stock",
    "make the header green",
    [
      "+ The look is changed: the colour green. There is one for the whole app: its buttons, links and marks have it, and no part one of its own.",
    ],
  ],
  [
    "stock",
    "add tax of 20%",
    [
      "+ Added the field **Tax**, which is worked out: price × 20 ÷ 100.",
      "+ Added the field **Total with tax**, which is worked out: price + price × 20 ÷ 100.",
    ],
    "+Tax:= price * 20 / 100 USD +Total with tax:= price + price * 20 / 100 USD +total=tax+totalWithTax",
  ],
  ["yoga", "remove the second section", ["+ Removed **Pricing**."], "-pricing"],
  [
    "yoga",
    "add my phone number 0171 2345678 and an instagram link",
    [
      "+ **Phone** is “0171 2345678” now.",
      "! Tell me where it leads: “our Instagram: instagram.com/…” or “change the link to https://…”.",
    ],
  ],
  [
    "pomodoro",
    "add a to-do list below the timer",
    ["+ The app keeps **tasks** with title, due date, priority and done too."],
    "-Pomodoro timer -app: home[intervals 25/5x4] +Pomodoro timer (task/tasks) +Title!:text +Due date:deadline +Priority:Low/Medium/High +Done:check +done=done~ +clear +filter=done +app: home[intervals 25/5x4 +records task:list]",
  ],
  ["tip", "round up the total", ["+ **Total** is rounded up to a whole number now."], "-bill + tip +ceil(bill + tip)"],
  ["tip", "make the default tip 12%", ["+ **Tip** begins with 12 now."]],
  ["tip", "change the currency to euro", ["+ The calculator counts in EUR now."]],
  [
    "plants",
    "show when they need water next",
    [
      "+ **Next watering** is worked out now: so many days after **Last watered**; what is overdue is marked. For it there is a field **Every** (days) now.",
    ],
    "+Every:number days +Next watering:= lastWatered + every deadline",
  ],
  [
    "sales",
    "add a 5% commission",
    [
      "+ Added the field **Commission**, which is worked out: price × 5 ÷ 100.",
      "+ Added the field **Total after commission**, which is worked out: price − price × 5 ÷ 100.",
    ],
    "-total=price+cost +Commission:= price * 5 / 100 USD +Total after commission:= price - price * 5 / 100 USD +total=cost+commission+totalAfterCommission",
  ],
  [
    "chores",
    "show only my chores",
    ["+ The list can be filtered by **Who** now: choose your name there."],
    "-filter=done +filter=done+who",
  ],
  [
    "chores",
    "limit each chore to 2 people",
    [
      "! I set no limit to how many can be chosen or entered. A number can say how many there may be, “add a number of places”, and the list shows how many there are.",
    ],
  ],
  [
    "todo",
    "every task needs somebody to take care of it",
    ["+ Each task has one person now, in the field **Person**. The app keeps people for it now."],
    "-To-do list (task/tasks) +To-do list +(task/tasks) +Person:→person +(person/people) +Name!:text +Email:email +Phone:phone +Company:text +Notes:long +by name up +search+sort +app: home[records task:list] people[records person:list]",
  ],
  [
    "crm",
    "show the invoices on a client's page",
    ["= Press a client in the list: its invoices stand there below, and more can be added."],
  ],
  [
    "crm",
    "when I open a project I want to see its invoices",
    [
      "+ Each invoice has one project now, in the field **Project**. Press a project in the list: its invoices stand there below, and more can be added.",
    ],
    "+Project:→project",
  ],
  [
    "stock",
    "low stock should be 4",
    ["+ **Quantity** of 4 or less is marked in the list now."],
    "-low=quantity<=5 +low=quantity<=4",
  ],
  [
    "stock",
    "put suppliers on their own page",
    ["+ Each item has one supplier now, in the field **Supplier**. The app keeps suppliers for it now."],
    "-Inventory (item/items) -Supplier:text +Inventory +(item/items) +Supplier:→supplier +(supplier/suppliers) +Name!:text +Notes:long +search +app: home[records item:list] suppliers[records supplier:list]",
  ],
  [
    "stock",
    "a log of counts for each item",
    ["+ The app keeps **counts** with date, notes and item too on a page of its own, **Counts**."],
    "-Inventory (item/items) +Inventory +(item/items) +(count/counts) +Date!:date +Notes:long +Item:→item +by date down +app: home[records item:list] counts[records count:list]",
  ],
  [
    "yoga",
    "tuesday closed, otherwise 8 to 18",
    ["+ **Opening hours**: Monday 8:00 – 18:00, Wednesday to Sunday 8:00 – 18:00 and Tuesday Closed now."],
  ],
  [
    "yoga",
    "add a section about parking",
    ["+ Added the section **Parking**; tell me what it should say: “the text of parking should say …”."],
    "+text",
  ],
  [
    "yoga",
    "split the site into several pages",
    [
      "! Say what should stand on a page for itself: “put the prices on their own page”, or all of it: “put each section on its own page”.",
    ],
  ],
  [
    "pomodoro",
    "write down what I worked on in each session",
    ["+ Each session becomes a record below the timer now, with its day, its minutes and what you worked on."],
    "-Pomodoro timer -app: home[intervals 25/5x4] +Pomodoro timer (session/sessions) +Date!:date +Minutes:number min +What I worked on:long +by date down +search+sort +total=minutes +app: home[stopwatch session minutes/date 25/5x4 +records session:list+line/sum minutes/date]",
  ],
  [
    "pomodoro",
    "count how many I did today",
    ["+ How many are done is counted for each day now, below the timer."],
    "-app: home[intervals 25/5x4] +app: home[intervals 25/5x4 counted]",
  ],
  [
    "tip",
    "add tax of 7 percent",
    ["+ The calculator asks for **Tax** now: that part of **Bill** is added to **Total**."],
    "-bill + tip +bill + tip + bill * tax / 100",
  ],
  [
    "chess",
    "I want connect four instead",
    ["+ The game is **Connect four** now."],
    "-Chess -app: home[chess] +Connect four +app: home[connectFour]",
  ],
  [
    "recipes",
    "add difficulty easy, medium or hard",
    ["+ Added the field **Difficulty** (choice of Easy, Medium, Hard)."],
    "+Difficulty:Easy/Medium/Hard",
  ],
  [
    "recipes",
    "scale the ingredients for more people",
    ["! Amounts that stand in a text cannot be counted. A field says for how many they are: “add servings”."],
  ],
  [
    "expenses",
    "navy and gold",
    [
      "+ The look is changed: the colour navy. There is one for the whole app: its buttons, links and marks have it, and no part one of its own. So **gold** is left out.",
    ],
  ],
  [
    "contacts",
    "add keys and alarm code to the contacts",
    ["+ Added the field **Keys** (text).", "+ Added the field **Alarm code** (text)."],
    "+Keys:text +Alarm code:text",
  ],
  [
    "sales",
    "show revenue per month",
    ["+ The sales can be seen as a chart of price by date too."],
    "+app: home[records sale:list+bars/price/date]",
  ],
];
