import type { GoldenPrompt } from "./golden-prompt.ts";

/** What is not wanted, and how much. */
export const GOLDEN_LIMITS: readonly GoldenPrompt[] = [
  [
    ["a todo list without priorities"],
    "To-do list (task/tasks); Title!:text, Due date:deadline, Done:check; done=done~; clear; filter=done",
  ],
  [
    ["expense tracker without categories"],
    "Expenses (expense/expenses); Description!:text, Amount:USD, Date:date; by date down; sort; total=amount; app: home[records expense:list+bars/amount/date]",
  ],
  [
    ["a list of ideas with no more than three fields"],
    "Ideas (idea/ideas); Idea!:text, Notes:long, Tags:tags; search; filter=tags; playful; rounded; app: home[records idea:cards]",
  ],
  [["a todo app with only title and date"], "To-do list (task/tasks); Title!:text, Date:date"],
  [
    ["birthdays with just the name and the date"],
    "Birthdays (birthday/birthdays); Name!:text, Date:date; search; playful; rounded",
  ],
  [
    ["recipes with ingredients, no ratings, don't need search"],
    "Recipes (recipe/recipes); Name!:text, Ingredients:long, Instructions:long, Cooking time:number min, Servings:number; sort; calm; serif; app: home[records recipe:list+cards]",
  ],
  [
    ["contacts but not the company"],
    "Contacts (contact/contacts); Name!:text, Email:email, Phone:phone, Notes:long; by name up; search+sort",
  ],
  [
    ["reading list without sample data"],
    "Reading list (book/books); Title!:text, Author:text, Rating:5 stars, Finished:check; done=finished; search+sort; filter=finished; elegant; serif; soft",
  ],
  [
    ["a shopping list with sample data"],
    "Shopping list (item/items); Name!:text, Quantity:number±, Aisle:text, Bought:check; done=bought~; clear; filter=bought; playful; rounded",
  ],
  [
    ["inventory, no prices or locations, no charts"],
    "Inventory (item/items); Name!:text, Stock:number±, Reorder level:number, Category:text; low=stock<=reorderLevel; search+sort; compact",
  ],
  [
    ["books without search, sorting or filters"],
    "Books (book/books); Title!:text, Author:text, Rating:5 stars, Finished:check; done=finished; elegant; serif; soft",
  ],
  [
    ["habit tracker without streaks"],
    "Habits (habit/habits); Name!:text, Time of day:Morning/Afternoon/Evening, Notes:long; by added up; playful; rounded",
  ],
  [
    ["job applications without a board"],
    "Job applications (job application/job applications); Company!:text, Role:text, Status:Interested/Applied/Interview/Offer/Closed, Applied on:date, Link:url, Notes:long; search+sort; filter=status; soft",
  ],
  [
    ["a wish list, don't show prices"],
    "Wish list (wish/wishes); Name!:text, Link:url, Priority:Someday/Soon/Must have, Notes:long, Bought:check; done=bought; sort; filter=bought; playful; rounded",
  ],
  [["tasks: title, due date and nothing else"], "Tasks (task/tasks); Title!:text, Due date:deadline"],
  [
    ["plants with at most 2 fields"],
    "Plants (plant/plants); Name!:text, Species:text; search; calm; rounded; app: home[records plant:list+cards]",
  ],
];
