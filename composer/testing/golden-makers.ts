import type { GoldenPrompt } from "./golden-prompt.ts";

/** Apps that are called by their records, with what each of them has and other lists in one row. */
export const GOLDEN_MAKERS: readonly GoldenPrompt[] = [
  [
    ["Build me a recipe app with ingredients, steps and a shopping list"],
    "Recipes | (recipe/recipes); Name!:text, Ingredients:long, Steps:long, Cooking time:number min, Servings:number, Rating:5 stars; search+sort | (item/items); Item!:text, Quantity:text, Shop:text, Price:USD, Bought:check; done=bought~; clear; filter=bought; calm; serif; app: home[records recipe:list+cards] shopping-list[records item:list]",
  ],
  [
    ["Kanban board for my freelance projects with clients and deadlines"],
    "Freelance projects and clients | (freelance project/freelance projects); Project!:text, Client:→client, Started on:date, Deadline:deadline, Fee:USD, Work time:number h, Status:Lead/Quoted/Active/On hold/Delivered/Paid, Rate per hour:USD, Notes:long; by startedOn up; search+sort; filter=status | (client/clients); Name!:text, Company:text, Email:email, Phone:phone, Last contact:date; by name up; search+sort; soft; app: home[records freelanceProject:board/status+list+calendar/deadline+bars/fee/client] clients[records client:list+table]",
  ],
  [
    ["CRM for a small agency: contacts, companies, deals with stages and notes"],
    "CRM | (contact/contacts); Name!:text, Email:email, Phone:phone, Company:→company, Notes:long; by name up; search+sort | (company/companies); Name!:text, Industry:text, City:text, Size:1–10/11–50/51–250/More, Notes:long; by name up; search+sort; filter=size | (deal/deals); Name!:text, Stage:New/Talking/Offer/Won/Lost, Notes:long, Company:→company; search+sort; filter=stage; soft; compact; app: home[records contact:list] companies[records company:list] deals[records deal:board/stage+list]",
  ],
  [
    ["Travel planner: trips, places to see, packing list and costs"],
    "Travel planner | (trip/trips); Destination!:text, Start date:date, End date:date, Budget:USD, Notes:long, Visited:check, Left to pack:= count of packingItem by trip where packed is false 0; done=visited; sort; filter=visited; total=budget | (place/places); Name!:text, Kind:Sight/Food/Nature/Museum/Shop/Other, Address:text, Visited:check, Notes:long, Trip:→trip; done=visited; search+sort; filter=visited+kind | (packing item/packing items); Item!:text, Person:text, Quantity:number, Packed:check, Trip:→trip; done=packed~; clear; filter=packed+person | (cost/costs); Description!:text, Amount:USD, Date:date, Category:Food/Home/Transport/Health/Fun/Other, Trip:→trip; by date down; sort; filter=category; total=amount; calm; app: home[records trip:list+calendar/startDate] places[records place:list] packing-list[records packingItem:list] costs[records cost:list+bars/amount/category+bars/amount/date]",
  ],
  [
    ["Contact manager with groups, phone numbers and birthdays"],
    "Contacts (contact/contacts); Name!:text, Groups:text, Phone number:phone, Birthday:date; by name up; search+sort",
  ],
  [
    ["Project management app with tasks, deadlines and team members"],
    "Project management | (project/projects); Name!:text, Status:Planned/Active/On hold/Done, Start:date, Deadline:deadline, Owner:→teamMember, Notes:long; search+sort; filter=status | (task/tasks); Title!:text, Due date:deadline, Priority:Low/Medium/High, Done:check, Project:→project, Team member:→teamMember; done=done~; clear; filter=done | (team member/team members); Name!:text, Role:text, Email:email, Phone:phone, Notes:long; search+sort; app: home[records project:list+board/status] tasks[records task:list] team-members[records teamMember:list]",
  ],
  [
    ["Grocery list app with categories and quantities"],
    "Shopping list (item/items); Name!:text, Category:text, Quantity:number±, Bought:check; done=bought~; clear; filter=bought; playful; rounded",
  ],
  [
    ["Music playlist manager with artists, albums and genres"],
    "Music playlist manager | (song/songs); Title!:text, Artist:text, Key:text, Tempo:number bpm, Length:number min, Notes:long, Genre:text, Album:→album; search+sort | (album/albums); Title!:text, Artist:text, Year:number, Genre:text, Rating:5 stars; search+sort; bold; app: home[records song:list] albums[records album:list+cards]",
  ],
  [
    ["Task manager with projects, subtasks and due dates"],
    "Task manager | (task/tasks); Title!:text, Due date:deadline, Priority:Low/Medium/High, Done:check, Project:→project; done=done~; clear; filter=done | (project/projects); Name!:text, Status:Planned/Active/On hold/Done, Start:date, Deadline:deadline, Owner:text; search+sort; filter=status | (subtask/subtasks); Item!:text, Done:check, Task:→task; done=done; filter=done; app: home[records task:list] projects[records project:list+board/status] subtasks[records subtask:sections/task+list]",
  ],
  [
    ["Car maintenance log with mileage, costs and reminders"],
    "Car maintenance log (service/services); Work done!:text, Mileage:number km, Cost:USD, Date:date; by date down; search+sort; total=cost; app: home[records service:list+bars/cost/date]",
    "reminders!",
  ],
  [
    ["Medication reminder with doses and times"],
    "Medications (medication/medications); Name!:text, Dose:text, Times:text; streaks; by added up; calm",
    "reminder!",
  ],
  [
    ["Job application tracker with status board and interview dates"],
    "Job applications (job application/job applications); Company!:text, Role:text, Status:Interested/Applied/Interview/Offer/Closed, Applied on:date, Link:url, Notes:long, Interview date:date; search+sort; filter=status; soft; app: home[records jobApplication:board/status+list]",
  ],
  [
    ["Restaurant inventory with suppliers and expiry dates"],
    "Restaurant inventory | (item/items); Name!:text, Stock:number±, Reorder level:number, Category:text, Location:text, Price:USD, Expiry date:deadline, Supplier:→supplier; low=stock<=reorderLevel; search+sort | (supplier/suppliers); Name!:text, Contact person:text, Email:email, Phone:phone, Delivery time:number days; search+sort; compact; app: home[records item:list] suppliers[records supplier:list]",
  ],
  [
    ["Vehicle fleet manager with drivers, fuel logs and service dates"],
    "Vehicle fleet manager | (vehicle fleet/vehicle fleet); Number plate!:text, Model:text, Driver:→driver, Mileage:number km, Next service on:deadline, Insurance expires on:deadline, Inspection due date:deadline, Fuel:Petrol/Diesel/Electric/Hybrid, Status:Use/In workshop/Spare/Sold, Service date:date; by nextServiceOn up; search+sort; filter=fuel+status | (driver/drivers); Name!:text, Email:email, Phone:phone, Notes:text; search+sort | (fuel fill-up/fuel fill-ups); Note!:text, Date:date, Odometer:number km, Fuel:number l, Price per litre:USD, Driver:→driver; by date down; search+sort; app: home[records vehicleFleet:list+board/status+calendar/nextServiceOn+table] drivers[records driver:list] fuel-fill-ups[records fuelFillUp:list+calendar/date]",
  ],
  [
    ["Personal finance dashboard with income, expenses, savings goals"],
    "Finance dashboard | (income/income); From!:text, Amount:USD, Date:date, Category:Salary/Side job/Gift/Interest/Other, Notes:text; search+sort; total=amount | (expense/expenses); Description!:text, Amount:USD, Date:date, Category:Food/Home/Transport/Health/Fun/Other; by date down; sort; filter=category; total=amount | (savings goal/savings goals); Goal!:text, Target:USD, Saved:USD, By when:deadline, Notes:long; sort; total=target+saved; playful; rounded; app: home[records income:list+bars/amount/date] expenses[records expense:list+bars/amount/category+bars/amount/date] savings-goals[records savingsGoal:list]",
  ],
  [
    ["Meeting notes app with action items and attendees"],
    "Meeting notes | (meeting/meetings); Topic!:text, Date:date, Time:time, Attendees:many →attendee, Agenda:long, Notes:long; by date down; search+sort | (action item/action items); Action!:text, Owner:text, Due date:deadline, Done:check, Meeting:→meeting; done=done; by dueDate up; search+sort; filter=done | (attendee/attendees); Name!:text, Email:email, Phone:phone, Notes:text; search+sort; app: home[records meeting:list+calendar/date] action-items[records actionItem:list] attendees[records attendee:list]",
  ],
  [
    ["Team task board with assignee, due date and comments"],
    "Team task board (task/tasks); Title!:text, Assignee:text, Due date:deadline, Comments:long, Status:To do/In progress/Done; filter=status; app: home[records task:board/status+list]",
  ],
  [
    ["applying for jobs, need to see company, position, date sent, answer and next step"],
    "Job applications (job application/job applications); Company!:text, Position:text, Date sent:date, Answer:text, Next step:text; search+sort; soft",
  ],
  [
    ["hunting for a flat, I need address, rent, size, viewing date and what I liked"],
    "Apartments (apartment/apartments); Address!:text, Rent:USD, Size:number m², Viewing date:date, What I liked:long; search+sort; calm; app: home[records apartment:cards+table]",
  ],
  [
    ["Members of a rowing club with type (adult, junior), fee, paid yes/no. Treasurer needs the sum outstanding"],
    "Members (member/members); Member!:text, Type:Adult/Junior, Fee:USD, Paid:check; done=paid; by paid up; search+sort; filter=paid+type; app: home[stats(done, open sum fee), records member:list+table+cards+sections/type]",
  ],
  [
    ["Freelance client tracker with projects, rates, deadlines and unpaid invoices"],
    "Freelance client tracker | (freelance client/freelance clients); Client!:text, Company:text, Email:email, Phone:phone, Hourly rate:USD, Source:Referral/Website/Social media/Platform/Cold call, Last contact on:date, Status:Lead/Active/Past, Notes:long; by lastContactOn down; search+sort; filter=source+status | (project/projects); Name!:text, Status:Planned/Active/On hold/Done, Start:date, Deadline:deadline, Owner:text, Freelance client:→freelanceClient; search+sort; filter=status | (invoice/invoices); Number!:text, Client:→freelanceClient, Amount:USD, Issued:date, Due:deadline, Status:Draft/Sent/Paid/Overdue, Project:→project; by issued down; search+sort; filter=status; total=amount; soft; compact; app: home[records freelanceClient:list+board/status+cards] projects[records project:list+board/status] invoices[records invoice:list+board/status+bars/amount/client]",
  ],
  [
    [
      "A tool for freelance writers to keep track of clients, projects and time. I should see how many hours I worked on each project and what to invoice.",
    ],
    "Clients | (client/clients); Name!:text, Company:text, Email:email, Phone:phone, Status:Lead/Active/Paused/Former, Last contact:date, Notes:long, Billed:= sum of project.billed by client USD; by name up; search+sort; filter=status | (time entry/time entries); What!:text, Hourly rate:USD, Amount:= hours * hourlyRate USD, Date:date, Hours:number h, Project:→project; by date down; sort; total=hours+amount | (project/projects); Name!:text, Status:Planned/Active/On hold/Done, Start:date, Deadline:deadline, Owner:text, Client:→client, Billed:= sum of timeEntry.amount by project USD; search+sort; filter=status; soft; compact; app: home[records client:list+table+board/status] time-entries[records timeEntry:list+calendar/date+bars/hours/project] projects[records project:list+board/status]",
  ],
  [
    ["Writing tracker with words, project and a daily goal"],
    "Writing log (writing session/writing sessions); Project!:text, Words:number, Date:date; by date down; sort; total=words; serif; app: home[stats(sum words, sum words this day by date →500), records writingSession:list+bars/words/date+calendar/date]",
    "a daily goal!",
  ],
  [
    ["Poem notebook with title, text and theme"],
    "Poems (poem/poems); Title!:text, Text:long, Theme:text; search+sort; elegant; serif; app: home[records poem:cards+list]",
  ],
  [
    ["Gig log for our band with venue, date, fee and set list"],
    "Gigs (gig/gigs); Artist!:text, Venue:text, Date:date, Fee:USD, Set list:long; by date up; sort; bold",
  ],
  [
    ["Photo shoot planner: clients, location, shot list and date"],
    "Photo shoot planner | (shoot/shoots); Name!:text, Client:→client, Date:date, Time:time, Location:text, Kind:Wedding/Portrait/Product/Event, Price:USD, Status:Enquiry/Booked/Shot/Edited/Delivered, Paid:check, Shot list:long, Notes:long; done=paid; by date up; search+sort; filter=paid+status+kind | (client/clients); Name!:text, Company:text, Email:email, Phone:phone, Last contact:date; by name up; search+sort; elegant; square; app: home[records shoot:board/status+calendar/date+list] clients[records client:list+table]",
  ],
  [
    ["Random movie picker"],
    "Movies (movie/movies); Title!:text, Director:text, Year:number, Rating:5 stars, Watched:check; done=watched; search+sort; filter=watched; bold; soft; app: home[picker movie, records movie:list]",
  ],
  [
    ["Book club tracker with members, books and ratings"],
    "Book club tracker | (member/members); Name!:text, Email:email, Phone:phone, Member since:date, Notes:long; by name up; search+sort | (book/books); Title!:text, Author:text, Status:Suggested/Next/Reading/Read, Notes:long, Suggested by:→member; search+sort; filter=status | (rating/ratings); In a few words!:text, Rating:5 stars, Date:date, Book:→book, Member:→member; elegant; serif; soft; app: home[records member:list] books[records book:list+board/status] ratings[records rating:list]",
  ],
  [
    ["Candle shop with categories and prices"],
    "Candles (product/products); Name!:text, Picture:image, Category:Scented/Pillar/Gift sets, Price:USD, Details:long; filter=category; soft; site: home[hero, records product:gallery/picture (read)]",
    "samples!",
  ],
  [
    ["Record shop website with records, genres and contact"],
    "Record shop | (record/records); Name!:text, Picture:image, Genre:Rock/Jazz/Soul, Price:USD, Details:long; filter=genre | (message/messages); Name!:text, Email!:email, Message!:long; search+files; soft; site: home[hero, records record:gallery/picture (read), form message]",
    "messages from other people's devices!",
  ],
  [
    ["Watch collection with brand, model and service date"],
    "Watch collection (watch/watches); Watch!:text, Brand:text, Model:text, Service date:date; search+sort; app: home[records watch:list+table]",
  ],
];
