import type { GoldenPrompt } from "./golden-prompt.ts";

/** Ordinary prompts: what an app as a whole should have, common phrases, and lists told by what is done with them. */
export const GOLDEN_ORDINARY: readonly GoldenPrompt[] = [
  [
    ["Expense tracker with categories, monthly reports and a settings page"],
    "Expenses (expense/expenses); Description!:text, Amount:USD, Date:date, Category:Food/Home/Transport/Health/Fun/Other; by date down; sort; filter=category; total=amount; app: home[records expense:list+bars/amount/category+bars/amount/date+bars/count/date]",
    "a settings page!",
  ],
  [
    ["Create a modern expense tracker with dashboard, categories, monthly budget and dark mode"],
    "Expense tracker | (expense/expenses); Description!:text, Amount:USD, Date:date, Category:→budgetLimit; by date down; sort; filter=category; total=amount | (budget limit/budget limits); Category!:text, Monthly limit:USD, Notes:text, Spent:= sum of expense.amount by category this month USD, Left:= monthlyLimit - spent USD; search+sort; dark; app: home[stats, records expense:list+bars/amount/category+bars/amount/date] budget-limits[records budgetLimit:list]",
  ],
  [
    ["Habit tracker with streaks, charts, badges and reminders"],
    "Habits (habit/habits); Name!:text, Time of day:Morning/Afternoon/Evening, Notes:long; streaks; by added up; playful; rounded; app: home[records habit:list+bars/count/timeOfDay]",
    "reminders! | badges!",
  ],
  [
    ["CRM: contacts, deals, tasks, reports, user roles"],
    "CRM | (contact/contacts); Name!:text, Email:email, Phone:phone, Company:text, Notes:long; by name up; search+sort | (deal/deals); Name!:text, Company:text, Contact:→contact, Value:USD, Stage:New/Talking/Offer/Won/Lost, Expected close:deadline; search+sort; filter=stage; total=value | (task/tasks); Title!:text, Due date:deadline, Priority:Low/Medium/High, Done:check, Contact:→contact; done=done~; clear; filter=done; soft; compact; app: home[stats, records contact:list] deals[records deal:board/stage+list+bars/value/stage] tasks[records task:list]",
    "user roles!",
  ],
  [
    ["Recipe app with categories, favorites, archive and sharing"],
    "Recipes (recipe/recipes); Name!:text, Ingredients:long, Instructions:long, Cooking time:number min, Servings:number, Rating:5 stars, Category:text, Favourite:check, Archived:check; search+sort; filter=archived; calm; serif; app: home[records recipe:list+cards]",
    "sharing!",
  ],
  [
    ["Workout log with exercises, sets, reps, weekly reports and achievements"],
    "Workouts (workout/workouts); Exercise!:text, Sets:number, Reps:number, Date:date; by date down; sort; bold; soft; app: home[records workout:list+calendar/date+line/count/date/week]",
    "achievements!",
  ],
  [
    ["Fitness challenge leaderboard with participants and points per week"],
    "Fitness challenge leaderboard | (participant/participants); Name!:text, Points:= sum of entry.points by participant 0; by points down; search | (entry/entries); What!:text, Points:number, Date:date, Participant:→participant; by date down; search+sort; app: home[records participant:list] entries[records entry:list+line/points/date/week]",
  ],
  [
    ["Volunteer hours tracker for a nonprofit: volunteers, events, hours, and total hours per volunteer"],
    "Volunteer hours tracker | (volunteer hour/volunteer hours); What!:text, Date:date, Hours:number h, Notes:text, Volunteer:→volunteer, Event:→event; by date down; search+sort; total=hours | (volunteer/volunteers); Name!:text, Phone:phone, Email:email, Availability:Weekdays/Evenings/Weekend, Active:check, Total hours:= sum of volunteerHour.hours by volunteer 0; by hours down; search; filter=availability | (event/events); Name!:text, Date:date, Time:time, Location:text, Notes:long, Volunteers:many →volunteer; by date up; search+sort; playful; rounded; app: home[records volunteerHour:list+bars/hours/volunteer] volunteers[records volunteer:list] events[records event:list+calendar/date]",
  ],
  [
    ["Podcast planner: episodes with guest, topic, recording date and publish date"],
    "Podcast planner (episode/episodes); Guest!:text, Topic:text, Recording date:date, Publish date:date; search+sort",
  ],
  [
    ["Garden planner: beds, plants, sowing and harvest dates"],
    "Garden planner | (plant/plants); Name!:text, Sown on:date, Harvest date:date, Bed:→bed; by sownOn down; search+sort | (bed/beds); Name!:text, Place:text, Size:number m², Notes:text; app: home[records plant:list] beds[records bed:list]",
  ],
  [
    ["Suppliers with contact details, products and prices"],
    "Suppliers (supplier/suppliers); Name!:text, Phone:phone, Email:email, Product:text, Price:USD; search+sort",
  ],
  [
    ["Kanban app with columns, cards, labels and due dates"],
    "To-do list (task/tasks); Title!:text, Labels:tags, Due date:deadline, Status:To do/In progress/Done; filter=status; app: home[records task:board/status+list]",
  ],
  [
    ["Conference app with speakers, sessions, rooms and schedule by day"],
    "Conference | (speaker/speakers); Name!:text, Topic:text, Email:email, Confirmed:check, Notes:long; search+sort; filter=confirmed | (session/sessions); Title!:text, Speaker:→speaker, Room:→room, Date:date, Time:time, Length:number min, Notes:long; by time up; search+sort | (room/rooms); Name!:text, Photo:image, Seats:number±, Floor:number, Available:check; search; filter=available; app: home[records speaker:list] sessions[records session:list+calendar/date] rooms[records room:cards+list+gallery/photo]",
  ],
  [
    ["Festival app with stages, acts and schedule per day"],
    "Festival | (act/acts); Name!:text, Stages:many →stage, Date:date | (stage/stages); Name!:text, Location:text, Capacity:number, Kind:Indoor/Outdoor/Tent, Technician:text; search+sort; filter=kind; app: home[records act:list+calendar/date] stages[records stage:list]",
  ],
  [
    ["A fun expense tracker"],
    "Expenses (expense/expenses); Description!:text, Amount:USD, Date:date, Category:Food/Home/Transport/Health/Fun/Other; by date down; sort; filter=category; total=amount; playful; rounded; app: home[records expense:list+bars/amount/category+bars/amount/date]",
  ],
  [
    ["A dark CRM with contacts and deals"],
    "CRM | (contact/contacts); Name!:text, Email:email, Phone:phone, Company:text, Notes:long; by name up; search+sort | (deal/deals); Name!:text, Company:text, Contact:→contact, Value:USD, Stage:New/Talking/Offer/Won/Lost, Expected close:deadline; search+sort; filter=stage; total=value; dark; soft; compact; app: home[records contact:list] deals[records deal:board/stage+list+bars/value/stage]",
  ],
  [
    ["Inventory app with a modern design and pagination"],
    "Inventory (item/items); Name!:text, Stock:number±, Reorder level:number, Category:text, Location:text, Price:USD; low=stock<=reorderLevel; search+sort; compact",
    "pagination!",
  ],
  [
    ["Construction site daily report: date, weather, workers on site, work done and photos"],
    "Construction daily reports (construction daily report/construction daily reports); Date!:date, Weather:Sunny/Cloudy/Rain/Snow/Wind, Workers:text, Work done:text, Photo:image; by date down; search+sort; filter=weather; app: home[records constructionDailyReport:list+calendar/date+gallery/photo]",
  ],
  [
    ["A simple poll app where I ask a question and count votes"],
    "Polls | (poll/polls); Question!:text, Status:Open/Closed, Closes on:date; by closesOn up; search+sort; filter=status | (option/options); Option!:text, Votes:number±, Poll:→poll; by votes down; search; total=votes; app: home[records poll:list+board/status] options[records option:list+bars/votes/option]",
  ],
  [
    ["Student gradebook with subjects, assignments and scores"],
    "Student gradebook | (student/students); Name!:text, Class:text, Email:email, Birthday:date, Guardian:text, Notes:long, Average:= average of grade.grade by student 1; by name up; search+sort; filter=class | (subject/subjects); Subject!:text, Teacher:text, Room:text, Average:= average of grade.grade by subject 1 | (assignment/assignments); Title!:text, Subject:→subject, Due:deadline, Status:To do/Working/Handed in, Notes:long; by due up; search+sort; filter=status+subject | (grade/grades); For!:text, Grade:number, Date:date, Comment:text, Student:→student, Subject:→subject, Assignment:→assignment; by date down; search+sort; playful; rounded; app: home[records student:list] subjects[records subject:list] assignments[records assignment:list+board/status+calendar/due] grades[records grade:list]",
  ],
  [
    ["Habit tracker with daily checkboxes and weekly overview"],
    "Habits (habit/habits); Name!:text, Time of day:Morning/Afternoon/Evening, Notes:long; streaks; by added up; playful; rounded; app: home[records habit:list+calendar/tickedDays]",
  ],
  [
    ["Language exchange group: members, languages spoken, meetings"],
    "Language exchange group | (member/members); Name!:text, Email:email, Phone:phone, Member since:date, Notes:long, Languages spoken:text; by name up; search+sort | (meeting/meetings); Topic!:text, Date:date, Time:time, Attendees:text, Agenda:long; by date down; search+sort; app: home[records member:list] meetings[records meeting:list+calendar/date]",
  ],
  [
    ["Freelancer time tracker with start/stop timer and projects"],
    "Freelancer time tracker | (time entry/time entries); What!:text, Project:→project, Date:date, Hours:number h, Billable:check, Notes:text; by date down; sort; filter=project+billable; total=hours | (project/projects); Name!:text, Status:Planned/Active/On hold/Done, Start:date, Deadline:deadline, Owner:text; search+sort; filter=status; compact; app: home[records timeEntry:list+bars/hours/project+calendar/date, stopwatch 1] projects[records project:list+board/status]",
  ],
  [
    ["Keep track of products, orders and returns"],
    "Products | (product/products); Name!:text, Price:USD, Category:text, Description:long; by name up; search+sort | (order/orders); Number!:text, Customer:text, Date:date, Total:USD, Status:New/Making/Sent/Done, Products:many →product; by date down; search+sort; filter=status; total=total | (return/returns); Return!:text, Date:date, Reason:Wrong size/Damaged/Not as described/Changed mind/Other, Refund:USD, Status:Asked/Received/Refunded/Rejected, Notes:long, Order:→order, Product:→product; by date down; search+sort; filter=status; app: home[records product:list] orders[records order:list+board/status+bars/total/date] returns[records return:list+board/status]",
  ],
  [
    ["Events and venues"],
    "Events and venues | (event/events); Name!:text, Date:date, Time:time, Location:text, Notes:long, Venue:→venue; by date up; search+sort | (venue/venues); Name!:text, Address:text, Contact person:text, Phone:phone, Notes:long; search; app: home[records event:list+calendar/date] venues[records venue:list]",
  ],
  [
    ["Client intake form for a massage therapist"],
    "Client intake (client/clients); Name!:text, Birthday:date, Phone:phone, Email:email, What brings them here:long, Health problems:text, Medication:text, Signed on:date; by name up; search+sort; soft; app: home[records client:list+table]",
  ],
  [
    ["Allowance tracker for my kids with balance"],
    "Allowance | (kid/kids); Name!:text, Birthday:date, Amount received:= sum of transaction.amountReceived by kid USD, Amount spent:= sum of transaction.amountSpent by kid USD, Balance:= amountReceived - amountSpent USD | (transaction/transactions); Description!:text, Date:date, Purpose:text, Amount received:USD, Amount spent:USD, Kid:→kid; by date down; sort; total=amountReceived+amountSpent; app: home[records kid:list] transactions[records transaction:list]",
  ],
  [
    ["Loyalty program for a coffee shop: customers, visits and free coffee after ten"],
    "Stamp cards (customer/customers); Customer!:text, Phone:phone, Stamps:number, Number of free ones given:number, Last visit on:date, Notes:long, Stamps to go:= 10 - stamps 2; by lastVisitOn down; search+sort; app: home[records customer:cards+table]",
  ],
  [
    ["Company phone directory with department filter"],
    "Employees (employee/employees); Name!:text, Phone:phone, Department:Production/Sales/Office/Service; search+sort; filter=department; soft; compact; app: home[records employee:list+cards]",
  ],
  [
    ["Running race results with runners, times and ranking"],
    "Running race results (race/races); Runner!:text, Time:text, Place:number; search+sort; bold",
  ],
  [
    ["Simple timesheet: employee, date, start, end, break, hours computed and total per week"],
    "Timesheets (timesheet/timesheets); Employee!:text, Date:date, Start time:time, End time:time, Break:number min, Hours:= (minutesBetween(startTime, endTime) - break) / 60 h2; by date down; sort; compact; app: home[records timesheet:list+calendar/date+line/hours/date/week]",
  ],
  [
    ["Staff training tracker: employees, courses, completion date, certificate expiry"],
    "Staff training tracker | (training/trainings); What!:text, Completed on:date, Expires:deadline, Certificate:text, Notes:text, Employee:→employee, Course:→course; by completedOn down; search+sort | (employee/employees); Name!:text, Role:text, Email:email, Phone:phone, Started:date; search+sort | (course/courses); Title!:text, Teacher:→employee, Start:date, Progress:number %, Status:Planned/Running/Finished; search+sort; filter=status; soft; compact; app: home[records training:list] employees[records employee:list+cards] courses[records course:list+board/status]",
  ],
  [
    ["Gift planner for Christmas: people, ideas, budget, bought"],
    "Gift planner | (gift idea/gift ideas); Gift!:text, For whom:→person, Occasion:Birthday/Christmas/Wedding/Anniversary/Other, Price:USD, Shop:text, Link:url, Bought:check, Give on date:date, Notes:long; done=bought; by giveOnDate down; search+sort; filter=bought+occasion | (person/people); Name!:text, Budget:USD, Spent:= sum of giftIdea.price by forWhom where bought is true USD, Left:= budget - spent USD; total=budget; app: home[records giftIdea:list+sections/occasion+table] people[records person:list]",
  ],
  [
    ["Market stall app: products, stock, sales per day"],
    "Market stall | (product/products); Name!:text, Stock:number±, Reorder level:number, Category:text, Location:text, Price:USD; low=stock<=reorderLevel; search+sort | (sale/sales); Number!:text, Date:date, Quantity:number, Total:USD, Paid by:Cash/Card/Other, Notes:text, Product:→product; by date down; search+sort; total=total; compact; app: home[records product:list] sales[records sale:list+calendar/date+bars/total/date+line/count/date/day]",
  ],
  [
    ["Fantasy football league standings with teams, wins, draws, losses and points"],
    "Fantasy football league standings (league standing/league standings); Team!:text, Wins:number, Draws:number, Losses:number, Points:number; search+sort; app: home[records leagueStanding:list+table]",
  ],
  [
    ["Shared shopping list with categories"],
    "Shopping list (item/items); Name!:text, Quantity:number±, Category:text, Bought:check; done=bought~; clear; filter=bought; playful; rounded",
    "shared!",
  ],
  [
    ["I want to store clients with address and phone, schedule cleaning visits, and see which visits are unpaid"],
    "Clients and cleaning visits | (client/clients); Name!:text, Address:text, Phone:phone; by name up; search+sort | (cleaning visit/cleaning visits); Work done!:text, Date:date, Time:time, Price:USD, Paid:check, Notes:text, Client:→client; done=paid; by paid up; search+sort; filter=paid; total=price; app: home[records client:list] cleaning-visits[records cleaningVisit:list+calendar/date]",
  ],
  [
    ["Build a quote generator for a painting company with client, square meters, price per square meter and total"],
    "Quote generator (quote/quotes); Number!:text, Client:text, Square meters:number m², Price per square meter:USD, Total:= squareMeters * pricePerSquareMeter USD; search+sort; total=total; soft",
  ],
  [
    ["Plant watering schedule with next watering date computed from interval"],
    "Plant watering schedule (plant/plants); Name!:text, Last watered:date, Water every:number days, Next due:= lastWatered + waterEvery deadline; by nextDue up; search+sort; calm; rounded; app: home[records plant:list+cards]",
  ],
];
