import type { GoldenPrompt } from "./golden-prompt.ts";

/** Ways to see records that were asked for. */
export const GOLDEN_VIEWS: readonly GoldenPrompt[] = [
  [
    ["A kanban board for my bugs with columns todo, doing, done"],
    "Bugs (bug/bugs); Title!:text, Severity:Low/Medium/High/Critical, Status:Todo/Doing/Done, Assignee:text, Reported:date, Description:long; search+sort; filter=status+severity; soft; compact; app: home[records bug:board/status+list]",
  ],
  [
    ["tasks on a kanban board"],
    "Tasks (task/tasks); Title!:text, Due date:deadline, Priority:Low/Medium/High, Status:To do/In progress/Done; filter=status; app: home[records task:board/status+list]",
  ],
  [
    ["kanban board"],
    "Kanban board (task/tasks); Title!:text, Due date:deadline, Priority:Low/Medium/High, Status:To do/In progress/Done; filter=status; app: home[records task:board/status+list]",
  ],
  [
    ["events with a calendar view"],
    "Events (event/events); Name!:text, Date:date, Time:time, Location:text, Notes:long; by date up; search+sort; app: home[records event:list+calendar/date]",
  ],
  [
    ["todo list with drag and drop"],
    "To-do list (task/tasks); Title!:text, Due date:deadline, Priority:Low/Medium/High, Status:To do/In progress/Done; filter=status; app: home[records task:board/status+list]",
  ],
  [
    ["expense tracker with a pie chart of amount by category"],
    "Expenses (expense/expenses); Description!:text, Amount:USD, Date:date, Category:Food/Home/Transport/Health/Fun/Other; by date down; sort; filter=category; total=amount; app: home[records expense:list+bars/amount/category+bars/amount/date+ring/amount/category]",
  ],
  [
    ["a gallery of my paintings with title, year and photo"],
    "Paintings (painting/paintings); Title!:text, Year:number, Photo:image; search; elegant; square; app: home[records painting:gallery/photo+list]",
  ],
  [
    ["plants as cards with photo"],
    "Plants (plant/plants); Name!:text, Species:text, Room:text, Last watered:date, Water every:number days, Notes:long, Photo:image; search+sort; calm; rounded; app: home[records plant:cards+list+gallery/photo]",
  ],
  [
    ["inventory in a table"],
    "Inventory (item/items); Name!:text, Stock:number±, Reorder level:number, Category:text, Location:text, Price:USD; low=stock<=reorderLevel; search+sort; compact; app: home[records item:table+list]",
  ],
  [
    ["contacts in a table sorted by company"],
    "Contacts (contact/contacts); Name!:text, Email:email, Phone:phone, Company:text, Notes:long; by company up; search+sort; app: home[records contact:table+list]",
  ],
  [
    ["weekly plan for my kids"],
    "Weekly plan (activity/activities); What!:text, Day:Monday/Tuesday/Wednesday/Thursday/Friday/Saturday/Sunday, Time:time, Who:text, Place:text; filter=day+who; playful; rounded; app: home[records activity:timetable/day/time+list]",
  ],
  [
    ["workouts with a line chart of weight over time"],
    "Workouts (workout/workouts); Exercise!:text, Date:date, Duration:number min, Sets:number, Reps:number, Weight:number kg; by date down; sort; total=duration; bold; soft; app: home[records workout:list+calendar/date+line/duration/date+line/average weight/date/week]",
  ],
  [
    ["expenses with monthly totals"],
    "Expenses (expense/expenses); Description!:text, Amount:USD, Date:date, Category:Food/Home/Transport/Health/Fun/Other; by date down; sort; filter=category; total=amount; app: home[records expense:list+bars/amount/date]",
  ],
  [
    ["books grouped by series"],
    "Books (book/books); Title!:text, Author:text, Rating:5 stars, Finished:check, Series:Series A/Series B/Other; done=finished; search+sort; filter=finished; elegant; serif; soft; app: home[records book:sections/series+list]",
  ],
  [
    ["a todo app with statistics"],
    "To-do list (task/tasks); Title!:text, Due date:deadline, Priority:Low/Medium/High, Done:check; done=done~; clear; filter=done; app: home[stats, records task:list]",
  ],
  [
    ["job applications on a board by status"],
    "Job applications (job application/job applications); Company!:text, Role:text, Status:Interested/Applied/Interview/Offer/Closed, Applied on:date, Link:url, Notes:long; search+sort; filter=status; soft; app: home[records jobApplication:board/status+list]",
  ],
  [
    ["habits without a chart"],
    "Habits (habit/habits); Name!:text, Time of day:Morning/Afternoon/Evening, Notes:long; streaks; by added up; playful; rounded",
  ],
  [
    ["yoga classes in a weekly timetable"],
    "Yoga classes (class/classes); Name!:text, Day:Monday/Tuesday/Wednesday/Thursday/Friday/Saturday/Sunday, Time:time, Teacher:text, Duration:number min, Places:number, Level:Beginners/Everyone/Advanced; filter=level; bold; app: home[records class:timetable/day/time+list]",
  ],
  [
    ["films, as a spreadsheet, with director, year and seen"],
    "Films (film/films); Title!:text, Director:text, Year:number, Seen:check; done=seen; search+sort; filter=seen; bold; soft; app: home[records film:table+list]",
  ],
  [
    ["mood tracker with a calendar and a chart of moods"],
    "Mood tracker (entry/entries); Day in a few words!:text, Date:date, Mood:Great/Good/Okay/Low/Bad, Energy:5 stars, What helped:tags, Notes:long; by date down; sort; filter=mood; calm; rounded; app: home[records entry:list+calendar/date+ring/count/mood+line/energy/date]",
  ],
  [
    ["running log with date, distance and time. I want to see my weekly kilometres in a chart"],
    "Running log (run/runs); Date!:date, Distance:number km, Time:number min; by date down; sort; total=distance; bold; soft; app: home[records run:list+calendar/date+line/distance/date/week]",
  ],
  [
    ["invoices: client, amount, due date, paid. totals per client, how much is still unpaid"],
    "Invoices (invoice/invoices); Number!:text, Client:text, Amount:USD, Due date:deadline, Paid:check; done=paid; by paid up; search+sort; filter=paid; total=amount; soft; compact; app: home[stats(done, sum amount, open sum amount), records invoice:list+bars/amount/client]",
  ],
  [
    [
      "support tickets: subject, priority, status open/pending/closed, opened on. number of open tickets, tickets per week chart",
    ],
    "Support tickets (support ticket/support tickets); Subject!:text, Priority:Low/Medium/High/Urgent, Status:Open/Pending/Closed, Opened on:date; search+sort; filter=status+priority; soft; compact; app: home[stats(open count), records supportTicket:board/status+list+line/count/openedOn/week]",
  ],
  [
    ["donations (donor, amount, date). total raised with a progress bar towards £2,000"],
    "Donations (donation/donations); Donor!:text, Amount:GBP, Date:date; by date down; search+sort; total=amount; app: home[stats(sum amount →2000), records donation:list+bars/amount/date]",
  ],
  [
    ["Rent payments: tenant, month, amount. I want to see who hasn't paid yet."],
    "Rent payments (payment/payments); Tenant!:text, Month:text, Amount:USD, Paid:check; sort; filter=paid; total=amount; compact",
  ],
  [
    [
      "Car sharing bookings: name, date, kilometres and reason. At the end of the month a sum of kilometres per person.",
    ],
    "Car sharing bookings (booking/bookings); Name!:text, Date:date, Kilometres:number km, Reason:text; by date up; search+sort; app: home[records booking:list+calendar/date+bars/kilometres/name]",
  ],
  [
    ["inventory: product, photo, cost, price, quantity and profit per item"],
    "Inventory (item/items); Product!:text, Photo:image, Cost:USD, Price:USD, Quantity:number±, Profit per item:= price - cost USD; low=quantity<=5; search+sort; compact; app: home[records item:list+gallery/photo]",
  ],
];
