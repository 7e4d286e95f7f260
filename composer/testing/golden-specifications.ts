import type { GoldenPrompt } from "./golden-prompt.ts";

/** Apps told as a specification: who uses them, what each record should have, features, pages and what they are made with. */
export const GOLDEN_SPECIFICATIONS: readonly GoldenPrompt[] = [
  [
    [
      "Make a reading list app where users can add, edit and delete books. Each book should have a title, author, genre and cover image. Search and filter by genre.",
    ],
    "Reading list (book/books); Title!:text, Author:text, Genre:text, Cover image:image; search+sort; filter=genre; elegant; serif; soft; app: home[records book:list+gallery/coverImage]",
  ],
  [
    [
      "Build an expense manager. Features: - add expenses with amount, shop, category and date - yearly summary - bar chart by category",
    ],
    "Expenses (expense/expenses); Description!:text, Amount:USD, Shop:text, Category:Food/Home/Transport/Health/Fun/Other, Date:date; by date down; sort; filter=category; total=amount; app: home[records expense:list+bars/amount/date/year+bars/amount/category]",
  ],
  [
    [
      "Create a vet clinic system. It must have owners (name, phone), vets (name, specialty) and visits (owner, vet, date, reason).",
    ],
    "Vet clinic | (owner/owners); Name!:text, Phone:phone; search | (vet/vets); Name!:text, Specialty:text; search | (visit/visits); Date!:date, Reason:Checkup/Vaccination/Illness/Injury/Surgery/Dental, Owner:→owner, Vet:→vet; by date down; search; filter=reason; app: home[records owner:list] vets[records vet:list] visits[records visit:list+calendar/date]",
  ],
  [
    [
      "Create a plant app. The app should have three pages: Home, Plants and Waterings. Each plant has a name, species and a photo.",
    ],
    "Plants and waterings | (plant/plants); Name!:text, Species:text, Photo:image; search+sort | (watering/waterings); Note!:text, Date:date, Plant:→plant, Amount:number ml, Fertiliser added:check, Soil before:Dry/Moist/Wet; by date down; search+sort; filter=soilBefore; calm; rounded; app: home[records plant:list+cards+gallery/photo] waterings[records watering:list+calendar/date+table]",
  ],
  [
    ["Build a workshop manager where users can create clients and repairs, and see all repairs for today."],
    "Workshop manager | (client/clients); Name!:text, Phone:phone, Email:email, Address:text, Notes:long; by name up; search+sort | (repair/repairs); What!:text, Date:date, Parts used:text, Cost:USD, Paid:check, Client:→client; done=paid; by date down; filter=paid; total=cost; app: home[records client:list] repairs[stats(done, sum cost, count this day by date), records repair:list]",
  ],
  [
    [
      "Make a note app with the following features: 1. Notes with title, text and tags 2. Search 3. Pin important notes 4. Dark mode",
    ],
    "Notes (note/notes); Title!:text, Text:long, Tags:tags, Pinned:check; by pinned down; search; filter=pinned; dark; calm; serif",
  ],
  [
    [
      "Build a task board using React and Tailwind. Tasks have a title, assignee and status (to do, doing, done). Save everything in local storage.",
    ],
    "Task board (task/tasks); Title!:text, Assignee:text, Status:To do/Doing/Done; filter=status; app: home[records task:board/status+list]",
  ],
  [
    [
      "I want a reading journal where I can add books I want to read, am reading and have finished. Each book has a title and an author.",
    ],
    "Reading list (book/books); Title!:text, Status:Want to read/Reading/Finished, Author:text, Date:date; search+sort; elegant; serif; soft; app: home[records book:list+board/status]",
  ],
  [
    [
      "Build a course planner using Vue and Firebase. Users should be able to add courses with title, teacher and room.",
    ],
    "Courses (course/courses); Title!:text, Teacher:text, Room:text; search+sort",
    "using Vue and Firebase!",
  ],
];
