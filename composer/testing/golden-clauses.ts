import type { GoldenPrompt } from "./golden-prompt.ts";

/** What is wanted said in clauses, and what a list keeps, who came to what, groups, currencies, trades without a name. */
export const GOLDEN_CLAUSES: readonly GoldenPrompt[] = [
  [
    ["spare parts in my garage: part number, how many screws are left, what we paid"],
    "Spare parts (spare part/spare parts); Name!:text, Part number:text, Screws left:number±, Price paid:USD; search+sort; total=pricePaid; compact",
  ],
  [
    ["support tickets with urgency low/high, steps to reproduce and who reported them"],
    "Support tickets (support ticket/support tickets); Subject!:text, Urgency:Low/High, Steps to reproduce:long, Reported by:text; search+sort; filter=urgency; soft; compact",
  ],
  [
    ["vitamin log: which vitamin, tablets a day, ticked each day"],
    "Vitamins (vitamin/vitamins); Name!:text, Dose:text, Time of day:Morning/Noon/Evening/Night, With food:check, Left in box:number±, Until:date, Notes:long, Tablets per day:number; streaks; by added up; filter=timeOfDay; calm",
  ],
  [
    ["a guitar practice diary with minutes a day and streaks"],
    "Guitar practice diary (practice session/practice sessions); What!:text, Date:date, Duration:number min, Tempo:number bpm, How it went:5 stars, Notes:long; by date down; sort; total=duration; app: home[stats(sum duration, streak date), records practiceSession:list+bars/duration/date+calendar/date]",
  ],
  [
    ["my agency: clients, projects and time spent on them, with what is not yet invoiced"],
    "Agency | (client/clients); Name!:text, Company:text, Email:email, Phone:phone, Status:Lead/Active/Paused/Former, Last contact:date, Notes:long; by name up; search+sort; filter=status | (time entry/time entries); What!:text, Project:→project, Date:date, Hours:number h, Billable:check, Notes:text, Invoiced:check; done=invoiced; by date down; sort; filter=invoiced+project+billable; total=hours | (project/projects); Name!:text, Status:Planned/Active/On hold/Done, Start:date, Deadline:deadline, Owner:text, Client:→client; search+sort; filter=status; soft; compact; app: home[records client:list+table+board/status] time-entries[records timeEntry:list+bars/hours/project+calendar/date] projects[records project:list+board/status]",
  ],
  [
    ["cheese diary: cheeses we tasted, who brought them, stars, and a picture"],
    "Cheese diary (tasting/tastings); Cheese!:text, Brought by:text, Rating:5 stars, Picture:image, Tasted on:date; by tastedOn down; search+sort; calm; serif; app: home[records tasting:list+gallery/picture]",
  ],
  [
    ["garden notebook: beds, and what is sowed in each with date and harvest date"],
    "Garden notebook | (bed/beds); Name!:text, Notes:long | (planting/plantings); What!:text, Date:date, Harvest date:date, Bed:→bed; search+sort; app: home[records bed:list] plantings[records planting:list]",
  ],
  [
    ["travel expenses in Swiss francs with receipts as photos"],
    "Travel expenses (expense/expenses); Description!:text, Amount:CHF, Date:date, Category:Food/Home/Transport/Health/Fun/Other, Receipts:image; by date down; sort; filter=category; total=amount; app: home[records expense:list+bars/amount/category+bars/amount/date+gallery/receipts]",
  ],
  [
    ["to-do list grouped by room, only title and room"],
    "To-do list (task/tasks); Title!:text, Room:Kitchen/Living room/Bedroom/Cellar; app: home[records task:sections/room+list]",
  ],
  [
    ["packing list grouped by bag"],
    "Packing list (item/items); Name!:text, Quantity:number±, Packed:check, Bag:Rucksack/Pocket/Top lid; done=packed~; clear; filter=packed; app: home[records item:sections/bag+list]",
  ],
  [["a stopwatch for running laps"], "Stopwatch; app: home[stopwatch 1]"],
  [
    ["markdown notes, dark and minimal"],
    "Notebook (note/notes); Title!:text, Text:long; dark; soft; app: home[notes note]",
  ],
  [["kitchen unit converter"], "Kitchen converter; app: home[converter volume, converter mass, converter temperature]"],
  [
    ["who attended choir rehearsal, with their email"],
    "Attendance | (singer/singers); Name!:text, Email:email | (choir rehearsal/choir rehearsals); What!:text, Date!:date, Notes:long, Singers:many →singer; search+sort; app: home[records singer:list] choir-rehearsals[records choirRehearsal:list]",
  ],
  [
    ["track which pupils came to class, with birthday and phone"],
    "Attendance | (pupil/pupils); Name!:text, Birthday:date, Phone:phone; by name up; search+sort | (class/classes); What!:text, Date!:date, Notes:long, Pupils:many →pupil; search+sort; app: home[records pupil:list] classes[records class:list]",
  ],
  [
    ["class list with students and marks, average mark"],
    "Class list | (student/students); Name!:text, Class:text, Email:email, Birthday:date, Guardian:text, Notes:long, Average:= average of mark.mark by student 1; by name up; search+sort; filter=class | (mark/marks); For!:text, Mark:number, Date:date, Comment:text, Student:→student; by date down; app: home[records student:list] marks[stats(average mark), records mark:list]",
  ],
  [["password vault for the family"], "beyond"],
  [
    ["a booking site for my nail studio with a form for appointments (name, phone, day, treatment)"],
    "Nail studio (booking/bookings); Name!:text, Phone:phone, Day:date, Treatment:text; search+files; elegant; serif; square; site: home[hero, features, details, form booking]",
    "bookings from other people's devices!",
  ],
  [
    ["car boot sale page on 14 June with stall registration and a list of the stalls"],
    "Car boot sale (sign-up/sign-ups); Name!:text, Email!:email, Phone:phone, Message:long; search+files; playful; rounded; site: home[hero, details, form signUp, records signUp:list+table (read)]",
    "sign-ups from other people's devices!",
  ],
  [
    ["site for our café with brunch menu and opening hours"],
    "Café (menu item/menu items); Name!:text, Course:Hot/Cold/Drinks, Price:USD, Description:long; calm; site: home[hero, records menuItem:sections/course (read), details]",
    "samples!",
  ],
  [
    ["dark, playful quiz about capitals"],
    "Capitals of the world quiz (country/countries); Country!:text, Capital!:text; dark; playful; rounded; app: home[quiz country 20] countries[records country:list]",
  ],
  [
    ["invoices in pounds with client, amount and due date"],
    "Invoices (invoice/invoices); Number!:text, Client:text, Amount:GBP, Due date:deadline; search+sort; total=amount; soft; compact; app: home[records invoice:list+bars/amount/client]",
  ],
  [
    ["shelves, and what is stored in each with quantity and best before date"],
    "Shelves | (shelf/shelves); Name!:text, Location:text, Height:number cm, Capacity:number, Contents:long, Full:check; search+sort | (stored item/stored items); What!:text, Quantity:number±, Best before date:deadline, Shelf:→shelf; search+sort; app: home[records shelf:list] stored-items[records storedItem:list]",
  ],
];
