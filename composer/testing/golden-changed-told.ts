import type { GoldenChange } from "./golden-change.ts";

/** What people tell of their own things once the app stands, and what they want less of. */
export const CHANGED_TOLD: readonly GoldenChange[] = [
  [
    "books",
    "use my own ones: Emma by Jane Austen, Beloved (Toni Morrison) and Dune",
    ["+ The app begins with **Emma**, **Beloved** and **Dune** now. What people have entered already stays as it is."],
  ],
  [
    "books",
    "it asks for too much, only title and author",
    ["+ Removed **Rating**. What people entered there stays stored, in case it comes back."],
    "-Rating:5 stars",
  ],
  [
    "books",
    "I only need the title and the rating",
    ["+ Removed **Author**. What people entered there stays stored, in case it comes back."],
    "-Author:text",
  ],
  [
    "books",
    "the notes are not needed",
    ["! I find nothing of that name in the app. Its fields are title, author, rating and finished."],
  ],
  ["books", "give me the notes back", ["+ Added the field **Notes** (longer text)."], "+Notes:long"],
  [
    "books",
    "hide what I have finished",
    ["= Above the list is a filter by **Finished** already: choose “Not finished” there."],
  ],
  ["books", "which are unfinished?", ["explains answer"]],
  [
    "books",
    "add author and rating from 1 to 5",
    ["= There is a field **Author** already (text).", "= There is a field **Rating** already (star rating)."],
  ],
  ["books", "how do I enter hundreds of books at once?", ["explains answer"]],
  [
    "todo",
    "high priority should be red",
    [
      "! Marks are given to what is overdue and to what runs low: “mark it when … is below 5”. Others can be found by a filter, or stand in groups: “group by …”.",
    ],
  ],
  ["todo", "only show the open ones", ["= Above the list is a filter by **Done** already: choose “Open” there."]],
  [
    "todo",
    "that's wrong, it should be urgent instead of high",
    ["+ “High” reads “Urgent” now in the field **Priority** and the examples of tasks."],
    "-Priority:Low/Medium/High +Priority:Low/Medium/Urgent",
  ],
  [
    "todo",
    "add a deposit to the tenants",
    ["! There are no tenants in the app. “Also keep track of tenants with name and …” puts them there."],
  ],
  [
    "expenses",
    "show the total for each week",
    ["+ The expenses can be seen as a chart of amount by week too."],
    "-app: home[records expense:list+bars/amount/category+bars/amount/date] +app: home[records expense:list+bars/amount/category+bars/amount/date+line/amount/date/week]",
  ],
  [
    "expenses",
    "put the chart above the list",
    [
      "! The chart is one of the ways to see the expenses: it stands in the place of the list, and people switch between them above it. I can let it come first: “show the chart first”.",
    ],
  ],
  [
    "expenses",
    "move the total to the bottom",
    [
      "! A total stands above its list, and I do not move it. Figures in a part of their own can be moved: “add statistics”.",
    ],
  ],
  [
    "expenses",
    "I don't like the colours",
    [
      "! Say what you would like instead: a colour (“make it teal”), “warmer colours”, “dark”, or a tone (“more playful”, “elegant”, “calm”, “bold”).",
    ],
  ],
  [
    "yoga",
    "hours: Mon-Fri 9-5 and Sat 10-2, closed on Sundays",
    ["+ **Opening hours**: Monday to Friday 9:00 – 17:00, Saturday 10:00 – 14:00 and Sunday Closed now."],
  ],
  ["yoga", "our team is Mia (owner) and Jo", ["+ **Team**: **Mia** and **Jo** now."]],
  [
    "yoga",
    "prices: trial 5, single 14, ten classes 110",
    ["+ **Prices**: **Trial** $5, **Single** $14 and **Ten classes** $110 now."],
  ],
  [
    "yoga",
    "we offer yin, vinyasa and prenatal classes",
    ["+ Added **Services**.", "+ **Services**: **Yin**, **Vinyasa** and **Prenatal classes** now."],
    "-form message] +form message +features]",
  ],
  [
    "yoga",
    "add testimonials from Sara and Mike",
    [
      "+ Added **Testimonials**.",
      "+ **Sara** and **Mike** have a place there. What they said is still yours to give: “add a quote: … by …”.",
    ],
    "-form message] +form message +testimonials]",
  ],
  [
    "landing",
    "we're open daily from 10 to 18",
    ["+ Added the section **Opening hours** with “Daily: 10:00 – 18:00”."],
    "+details",
  ],
  [
    "fuel",
    "litres should be in gallons, not litres",
    ["+ **Litres** is in gallons now; numbers that are stored stay as they are."],
    "-Litres:number l +Litres:number gallons",
  ],
  ["tip", "the default tip should be 12%", ["+ **Tip** begins with 12 now."]],
  ["books", "rating out of 10", ["+ **Rating** goes from 1 to 10 now."], "-Rating:5 stars +Rating:10 stars"],
  [
    "books",
    "the title first then the rating",
    ["+ **Rating** stands after **Title** now.", "= **Title** stands there already."],
    "reordered",
  ],
  [
    "books",
    "remove everything except the title and the author",
    ["+ Removed **Rating**. What people entered there stays stored, in case it comes back."],
    "-Rating:5 stars",
  ],
  ["books", "genre would be nice", ["+ Added the field **Genre** (text)."], "+Genre:text"],
  [
    "stock",
    "warn me when only 3 are left",
    ["+ **Quantity** of 3 or less is marked in the list now."],
    "-low=quantity<=5 +low=quantity<=3",
  ],
  ["stock", "supplier should be a date not a text", ["+ **Supplier** is a date now."], "-Supplier:text +Supplier:date"],
  ["expenses", "totals per quarter", ["! A chart goes by day, week, month or year: “show the total per month”."]],
  ["expenses", "show how my spending goes over time", ["= The expenses are shown so already."]],
  [
    "crm",
    "assign the projects to Maria, Jon or Pia",
    ["+ Added the field **Assigned to** (choice of Maria, Jon, Pia)."],
    "+Assigned to:Maria/Jon/Pia",
  ],
  [
    "water",
    "goal is 2 litres",
    ["+ The goal is 2 l now."],
    "-app: home[counter(Glasses of water→8)] +app: home[counter(Water (ml)→2000)]",
  ],
  [
    "water",
    "add coffee",
    ["+ **Coffee** is counted too."],
    "-app: home[counter(Glasses of water→8)] +app: home[counter(Glasses of water→8 +Coffee)]",
  ],
  ["pomodoro", "say Deep work", ["+ It says **Deep work** now."]],
  [
    "yoga",
    "classes: Yin Mon 18:00, Flow Wed 7pm",
    ["+ Added **Classes**. It keeps classes. The classes are **Yin** and **Flow** now."],
    "-Canal Yoga (message/messages) -form message] +Canal Yoga +(message/messages) +(class/classes) +Name!:text +Day:Monday/Tuesday/Wednesday/Thursday/Friday/Saturday/Sunday +Time:time +With:text +Level:Everybody/Gentle/Experienced +form message +records class:timetable/day/time (read)]",
  ],
  ["yoga", "16 per class", ["+ **Prices**: $16 per class now."]],
  [
    "yoga",
    "contact: 555 2020, om@canal.example",
    ["+ **Opening hours**: Phone 555 2020 and Email om@canal.example now."],
  ],
  [
    "yoga",
    "rehearsals are Tuesdays 7.30pm in the town hall",
    ["+ **Opening hours**: Rehearsals: Tuesday 7:30 pm, the town hall now."],
  ],
  ["tip", "three tip buttons 15 18 20", ["+ **Tip** is chosen from 15%, 18% or 20% now."]],
  ["tip", "round to the nearest dollar", ["+ Results are rounded to whole numbers now."]],
  [
    "books",
    "not so many fields, just the title",
    ["+ Removed **Author** and **Rating**. What people entered there stays stored, in case it comes back."],
    "-Author:text -Rating:5 stars",
  ],
  [
    "stock",
    "supplier is Green, Flora or own",
    ["+ **Supplier** is a choice of Green, Flora, Own now."],
    "-Supplier:text +Supplier:Green/Flora/Own",
  ],
  ["stock", "put the price behind the name", ["+ **Price** stands after **Name** now."], "reordered"],
  [
    "stock",
    "sort by what is running out",
    ["+ The list is sorted by **Quantity**, lowest first now."],
    "+by quantity up",
  ],
  ["landing", "setup costs 90, hourly rate 45", ["+ **Prices**: **Setup** $90 and **Hourly rate** $45 now."]],
  ["yoga", "our teachers are Dan and Steve", ["+ **Team**: **Dan** and **Steve** now."]],
  [
    "expenses",
    "put in: coffee 3.20, bus ticket 2.80",
    ["+ Added **Coffee** and **Bus ticket** to the expenses. What people have entered already stays as it is."],
  ],
  [
    "tip",
    "add a field for the kitchen share of 20%",
    ["+ The calculator asks for **Kitchen share** now. Say how it counts: “total = … * kitchenShare”."],
  ],
];
