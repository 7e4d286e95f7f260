import type { GoldenPrompt } from "./golden-prompt.ts";

/** Apps that are changed by what is said next. */
export const GOLDEN_FOLLOW_UPS: readonly GoldenPrompt[] = [
  [
    ["A todo app", "add a notes field", "make it dark"],
    "To-do list (task/tasks); Title!:text, Due date:deadline, Priority:Low/Medium/High, Done:check, Notes:long; done=done~; clear; filter=done; dark",
  ],
  [
    ["A todo app", "add tags and a link, then remove priority"],
    "To-do list (task/tasks); Title!:text, Due date:deadline, Done:check, Tags:tags, Link:url; done=done~; clear; filter=done",
  ],
  [
    ["A todo app", "rename title to Task and call it My day"],
    "My day (task/tasks); Task!:text, Due date:deadline, Priority:Low/Medium/High, Done:check; done=done~; clear; filter=done",
  ],
  [
    ["A todo app", "priority options should be now, soon and later"],
    "To-do list (task/tasks); Title!:text, Due date:deadline, Priority:Now/Soon/Later, Done:check; done=done~; clear; filter=done",
  ],
  [
    ["A todo app", "add urgent to priority"],
    "To-do list (task/tasks); Title!:text, Due date:deadline, Priority:Low/Medium/High/Urgent, Done:check; done=done~; clear; filter=done",
  ],
  [
    ["A todo app", "remove low from priority"],
    "To-do list (task/tasks); Title!:text, Due date:deadline, Priority:Medium/High, Done:check; done=done~; clear; filter=done",
  ],
  [
    ["A todo app", "sort by due date", "sort by title descending"],
    "To-do list (task/tasks); Title!:text, Due date:deadline, Priority:Low/Medium/High, Done:check; done=done~; by title down; clear; filter=done",
  ],
  [
    ["A todo app", "make due date required, add search and filter by priority"],
    "To-do list (task/tasks); Title!:text, Due date!:deadline, Priority:Low/Medium/High, Done:check; done=done~; search+clear; filter=done+priority",
  ],
  [
    ["A todo app", "ask before deleting and change the colour to #ff8800"],
    "To-do list (task/tasks); Title!:text, Due date:deadline, Priority:Low/Medium/High, Done:check; done=done~; clear+confirm; filter=done",
  ],
  [
    ["A todo app", "remove the delete button", "add a delete button"],
    "To-do list (task/tasks); Title!:text, Due date:deadline, Priority:Low/Medium/High, Done:check; done=done~; clear; filter=done",
  ],
  [
    ["A todo app", "remove the examples"],
    "To-do list (task/tasks); Title!:text, Due date:deadline, Priority:Low/Medium/High, Done:check; done=done~; clear; filter=done",
  ],
  [
    ["A todo app", "a reading list instead"],
    "Reading list (book/books); Title!:text, Author:text, Rating:5 stars, Finished:check; done=finished; search+sort; filter=finished; elegant; serif; soft",
  ],
  [["A todo app", "track my books with author"], "another-app"],
  [
    ["A todo app", "ad a serach box"],
    "To-do list (task/tasks); Title!:text, Due date:deadline, Priority:Low/Medium/High, Done:check; done=done~; search+clear; filter=done",
  ],
  [
    ["A todo app", "rename priority to importance and make it red"],
    "To-do list (task/tasks); Title!:text, Due date:deadline, Importance:Low/Medium/High, Done:check; done=done~; clear; filter=done",
  ],
  [
    ["reading list", "add a genre field"],
    "Reading list (book/books); Title!:text, Author:text, Rating:5 stars, Finished:check, Genre:text; done=finished; search+sort; filter=finished; elegant; serif; soft",
  ],
  [
    ["reading list", "add publisher, pages and a started date"],
    "Reading list (book/books); Title!:text, Author:text, Rating:5 stars, Finished:check, Publisher:text, Pages:number, Started date:date; done=finished; search+sort; filter=finished; elegant; serif; soft",
  ],
  [
    ["reading list", "make rating out of 10"],
    "Reading list (book/books); Title!:text, Author:text, Rating:10 stars, Finished:check; done=finished; search+sort; filter=finished; elegant; serif; soft",
  ],
  [
    ["reading list", "change author to writer"],
    "Reading list (book/books); Title!:text, Writer:text, Rating:5 stars, Finished:check; done=finished; search+sort; filter=finished; elegant; serif; soft",
  ],
  [
    ["reading list", "remove the rating and the search"],
    "Reading list (book/books); Title!:text, Author:text, Finished:check; done=finished; sort; filter=finished; elegant; serif; soft",
  ],
  [
    ["reading list", "filter by author"],
    "Reading list (book/books); Title!:text, Author:text, Rating:5 stars, Finished:check; done=finished; search+sort; filter=finished+author; elegant; serif; soft",
  ],
  [
    ["reading list", "add a status dropdown with to read, reading, done and filter by it"],
    "Reading list (book/books); Title!:text, Author:text, Rating:5 stars, Finished:check, Status:To read/Reading/Done; done=finished; search+sort; filter=finished+status; elegant; serif; soft",
  ],
  [
    ["reading list", "show the highest rating first"],
    "Reading list (book/books); Title!:text, Author:text, Rating:5 stars, Finished:check; done=finished; by rating down; search+sort; filter=finished; elegant; serif; soft",
  ],
  [
    ["reading list", "use a purple accent colour and light theme"],
    "Reading list (book/books); Title!:text, Author:text, Rating:5 stars, Finished:check; done=finished; search+sort; filter=finished; light; elegant; serif; soft",
  ],
  [
    ["reading list", "make genre a dropdown"],
    "Reading list (book/books); Title!:text, Author:text, Rating:5 stars, Finished:check; done=finished; search+sort; filter=finished; elegant; serif; soft",
    "make genre a dropdown!",
  ],
  [
    ["reading list", "turn author into a dropdown with Austen, Woolf and Morrison"],
    "Reading list (book/books); Title!:text, Author:Austen/Woolf/Morrison, Rating:5 stars, Finished:check; done=finished; search+sort; filter=finished; elegant; serif; soft",
  ],
  [
    ["reading list", "group by author"],
    "Reading list | (book/books); Title!:text, Author:→author, Rating:5 stars, Finished:check; done=finished; search+sort; filter=finished | (author/authors); Name!:text, Notes:long; by name up; search; elegant; serif; soft; app: home[records book:sections/author+list] authors[records author:list]",
  ],
  [
    ["reading list", "add a chart and export to csv"],
    "Reading list (book/books); Title!:text, Author:text, Rating:5 stars, Finished:check; done=finished; search+sort+files; filter=finished; elegant; serif; soft; app: home[records book:list+bars/count/rating]",
  ],
  [
    ["expense tracker", "show the total of amount", "remove the total"],
    "Expenses (expense/expenses); Description!:text, Amount:USD, Date:date, Category:Food/Home/Transport/Health/Fun/Other; by date down; sort; filter=category; app: home[records expense:list+bars/amount/category+bars/amount/date]",
  ],
  [
    ["expense tracker", "newest first"],
    "Expenses (expense/expenses); Description!:text, Amount:USD, Date:date, Category:Food/Home/Transport/Health/Fun/Other; by date down; sort; filter=category; total=amount; app: home[records expense:list+bars/amount/category+bars/amount/date]",
  ],
  [
    ["expense tracker", "add a paid checkbox and filter by paid"],
    "Expenses (expense/expenses); Description!:text, Amount:USD, Date:date, Category:Food/Home/Transport/Health/Fun/Other, Paid:check; done=paid; by date down; sort; filter=category+paid; total=amount; app: home[records expense:list+bars/amount/category+bars/amount/date]",
  ],
  [
    ["inventory", "add supplier and a photo"],
    "Inventory (item/items); Name!:text, Stock:number±, Reorder level:number, Category:text, Location:text, Price:USD, Supplier:text, Photo:image; low=stock<=reorderLevel; search+sort; compact",
  ],
  [
    ["inventory", "please also add a barcode field, thanks!"],
    "Inventory (item/items); Name!:text, Stock:number±, Reorder level:number, Category:text, Location:text, Price:USD, Barcode:text; low=stock<=reorderLevel; search+sort; compact",
  ],
  [
    ["inventory", "price in euros"],
    "Inventory (item/items); Name!:text, Stock:number±, Reorder level:number, Category:text, Location:text, Price:EUR; low=stock<=reorderLevel; search+sort; compact",
  ],
  [
    ["inventory", "sort by stock, lowest first"],
    "Inventory (item/items); Name!:text, Stock:number±, Reorder level:number, Category:text, Location:text, Price:USD; low=stock<=reorderLevel; by stock up; search+sort; compact",
  ],
  [
    ["recipes", 'add a "vegetarian" checkbox'],
    "Recipes (recipe/recipes); Name!:text, Ingredients:long, Instructions:long, Cooking time:number min, Servings:number, Rating:5 stars, Vegetarian:check; search+sort; calm; serif; app: home[records recipe:list+cards]",
  ],
  [
    ["recipes", "I want to be able to search"],
    "Recipes (recipe/recipes); Name!:text, Ingredients:long, Instructions:long, Cooking time:number min, Servings:number, Rating:5 stars; search+sort; calm; serif; app: home[records recipe:list+cards]",
  ],
  [
    ["recipes", "each recipe should have a source url"],
    "Recipes (recipe/recipes); Name!:text, Ingredients:long, Instructions:long, Cooking time:number min, Servings:number, Rating:5 stars, Source URL:url; search+sort; calm; serif; app: home[records recipe:list+cards]",
  ],
  [
    ["contacts", 'rename the app to "People I know"'],
    "People I know (contact/contacts); Name!:text, Email:email, Phone:phone, Company:text, Notes:long; by name up; search+sort",
  ],
  [
    ["contacts", "delete company"],
    "Contacts (contact/contacts); Name!:text, Email:email, Phone:phone, Notes:long; by name up; search+sort",
  ],
  [
    ["reading list", "can you add genre?"],
    "Reading list (book/books); Title!:text, Author:text, Rating:5 stars, Finished:check, Genre:text; done=finished; search+sort; filter=finished; elegant; serif; soft",
  ],
  [
    ["reading list", "I'd like a publisher too"],
    "Reading list (book/books); Title!:text, Author:text, Rating:5 stars, Finished:check, Publisher:text; done=finished; search+sort; filter=finished; elegant; serif; soft",
  ],
  [
    ["reading list", "sort alphabetically"],
    "Reading list (book/books); Title!:text, Author:text, Rating:5 stars, Finished:check; done=finished; by title up; search+sort; filter=finished; elegant; serif; soft",
  ],
  [
    ["reading list", "could you make the background darker"],
    "Reading list (book/books); Title!:text, Author:text, Rating:5 stars, Finished:check; done=finished; search+sort; filter=finished; elegant; serif; soft",
    "make the background darker!",
  ],
  [
    ["reading list", "add a favourite toggle"],
    "Reading list (book/books); Title!:text, Author:text, Rating:5 stars, Finished:check, Favourite:check; done=finished; search+sort; filter=finished; elegant; serif; soft",
  ],
  [
    ["reading list", "replace rating with score"],
    "Reading list (book/books); Title!:text, Author:text, Score:5 stars, Finished:check; done=finished; search+sort; filter=finished; elegant; serif; soft",
  ],
  [
    ["reading list", "delete the finished field"],
    "Reading list (book/books); Title!:text, Author:text, Rating:5 stars; search+sort; elegant; serif; soft",
  ],
  [
    ["reading list", "remove title"],
    "Reading list (book/books); Title!:text, Author:text, Rating:5 stars, Finished:check; done=finished; search+sort; filter=finished; elegant; serif; soft",
    "remove title!",
  ],
  [
    ["reading list", "add genre (fantasy, crime, classic) and language"],
    "Reading list (book/books); Title!:text, Author:text, Rating:5 stars, Finished:check, Genre:Fantasy/Crime/Classic, Language:text; done=finished; search+sort; filter=finished; elegant; serif; soft",
  ],
  [
    ["reading list", 'add isbn and pages; rename the app to "Shelf"; make it dark green'],
    "Shelf (book/books); Title!:text, Author:text, Rating:5 stars, Finished:check, ISBN:text, Pages:number; done=finished; search+sort; filter=finished; elegant; serif; soft",
  ],
  [
    ["reading list", "make the app orange and sort by author descending"],
    "Reading list (book/books); Title!:text, Author:text, Rating:5 stars, Finished:check; done=finished; by author down; search+sort; filter=finished; elegant; serif; soft",
  ],
  [
    ["reading list", "no search please"],
    "Reading list (book/books); Title!:text, Author:text, Rating:5 stars, Finished:check; done=finished; sort; filter=finished; elegant; serif; soft",
  ],
  [
    ["reading list", "change the theme to dark"],
    "Reading list (book/books); Title!:text, Author:text, Rating:5 stars, Finished:check; done=finished; search+sort; filter=finished; dark; elegant; serif; soft",
  ],
  [
    ["reading list", "I want the author to be required"],
    "Reading list (book/books); Title!:text, Author!:text, Rating:5 stars, Finished:check; done=finished; search+sort; filter=finished; elegant; serif; soft",
  ],
  [
    ["reading list", "add 3 new columns: publisher, year, format"],
    "Reading list (book/books); Title!:text, Author:text, Rating:5 stars, Finished:check, Publisher:text, Year:number, Format:text; done=finished; search+sort; filter=finished; elegant; serif; soft",
  ],
  [
    ["reading list", "add notes to each book"],
    "Reading list (book/books); Title!:text, Author:text, Rating:5 stars, Finished:check, Notes:long; done=finished; search+sort; filter=finished; elegant; serif; soft",
  ],
  [
    ["reading list", "add another book"],
    "Reading list (book/books); Title!:text, Author:text, Rating:5 stars, Finished:check; done=finished; search+sort; filter=finished; elegant; serif; soft",
  ],
  [
    ["A todo app", "add a checkbox for urgent"],
    "To-do list (task/tasks); Title!:text, Due date:deadline, Priority:Low/Medium/High, Done:check, Urgent:check; done=done~; clear; filter=done",
  ],
  [
    ["A todo app", "rename task list to Chores"],
    "Chores (task/tasks); Title!:text, Due date:deadline, Priority:Low/Medium/High, Done:check; done=done~; clear; filter=done",
  ],
  [
    ["A todo app", 'call it "Home & garden"'],
    "Home & garden (task/tasks); Title!:text, Due date:deadline, Priority:Low/Medium/High, Done:check; done=done~; clear; filter=done",
  ],
  [
    ["A todo app", "add deadline and who is responsible"],
    "To-do list (task/tasks); Title!:text, Due date:deadline, Priority:Low/Medium/High, Done:check, Responsible:text; done=done~; clear; filter=done",
  ],
  [
    ["A todo app", "show done tasks at the bottom"],
    "To-do list (task/tasks); Title!:text, Due date:deadline, Priority:Low/Medium/High, Done:check; done=done~; by done up; clear; filter=done",
  ],
  [
    ["A todo app", "make the priority colourful"],
    "To-do list (task/tasks); Title!:text, Due date:deadline, Priority:Low/Medium/High, Done:check; done=done~; clear; filter=done",
    "make the priority colourful!",
  ],
  [
    ["Project app with projects and tasks", "show the progress of each project in percent"],
    "Project | (project/projects); Name!:text, Status:Planned/Active/On hold/Done, Start:date, Deadline:deadline, Owner:text, Notes:long, Tasks:= count of task by project 0, Tasks done:= count of task by project where done is true 0, Progress:= tasksDone / tasks * 100 %0; search+sort; filter=status | (task/tasks); Title!:text, Due date:deadline, Priority:Low/Medium/High, Done:check, Project:→project; done=done~; clear; filter=done; app: home[records project:list+board/status] tasks[records task:list]",
  ],
  [
    ["Workout diary with sets and weight", "show my best weight per exercise"],
    "Workouts (workout/workouts); Exercise!:text, Sets:number, Weight:number kg, Date:date; by date down; sort; bold; soft; app: home[records workout:list+calendar/date+bars/highest weight/exercise]",
  ],
  [
    ["Meal plan for the week", "add calories to the meals"],
    "Meal plan (meal/meals); Dish!:text, Day:Monday/Tuesday/Wednesday/Thursday/Friday/Saturday/Sunday, Meal:Breakfast/Lunch/Dinner, Cook:text, Notes:long, Calories:number kcal; filter=day; playful; rounded; app: home[records meal:board/day+list]",
  ],
  [
    ["Movie list", "add streaming service with Netflix, Prime and Mubi"],
    "Watchlist (film/films); Title!:text, Director:text, Year:number, Rating:5 stars, Watched:check, Streaming service:Netflix/Prime/Mubi; done=watched; search+sort; filter=watched; bold; soft",
  ],
  [
    ["Chores app for the family", "add the names Ada, Tom and Lea"],
    "Chores (chore/chores); Chore!:text, Who:Ada/Tom/Lea, Day:Monday/Tuesday/Wednesday/Thursday/Friday/Saturday/Sunday, Room:text, Frequency:Daily/Weekly/Monthly, Done:check; done=done~; clear; filter=done+day; playful; rounded",
  ],
  [
    ["BMI calculator", "use pounds and inches"],
    "BMI calculator; app: home[calculator((feet * 12 + inches) * 0.0254; 18.5 * metres ^ 2 / 0.45359237; 25 * metres ^ 2 / 0.45359237; weight * 0.45359237 / metres ^ 2)]",
  ],
  [["Scoreboard for two teams", "add a third team"], "Scoreboard; app: home[counter(Team 1, Team 2, Team 3)]"],
  [
    ["Unit converter", "add currency"],
    "Unit converter; app: home[converter length, converter mass, converter temperature, converter volume, calculator(amount / rate; amount * rate)]",
    "currency calculator!",
  ],
];
