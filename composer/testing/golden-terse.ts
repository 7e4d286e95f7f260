import type { GoldenPrompt } from "./golden-prompt.ts";

/** Two or three words, as people type them first; and looks. */
export const GOLDEN_TERSE: readonly GoldenPrompt[] = [
  [
    ["ski days"],
    "Ski days (ski day/ski days); Resort!:text, Date:date, Runs:number, Vertical:number m, Snow:Powder/Groomed/Icy/Slush, Weather:text, With:text, Rating:5 stars, Notes:long; by date down; search+sort; filter=snow; total=vertical; bold; app: home[records skiDay:list+calendar/date+bars/vertical/resort]",
  ],
  [
    ["a sourdough log"],
    "Sourdough log (bake/bakes); Name!:text, Date:date, Flour:text, Hydration:number %, Starter fed:time, Bulk proof:number h, Oven temperature:number °C, Rating:5 stars, Notes:long; by date down; search+sort; calm; serif; app: home[records bake:list+cards+calendar/date]",
  ],
  [
    ["insulin log"],
    "Insulin log (reading/readings); When!:text, Date:date, Time:time, Blood sugar:number mmol/l, Insulin:number units, Carbs:number g, Meal:Before/After/Fasting/Bedtime, Notes:long; by date down; search+sort; filter=meal; calm; app: home[records reading:list+line/bloodSugar/date+table]",
  ],
  [
    ["prayer requests"],
    "Prayer requests (prayer request/prayer requests); For!:text, Asked by:text, Date:date, Kind:Healing/Guidance/Thanks/Family/World, Request:long, Answered:check, How it went:long; done=answered; by date down; search+sort; filter=answered+kind; calm; serif; app: home[records prayerRequest:list+sections/kind]",
  ],
  [
    ["borrowed library books"],
    "Borrowed library books (library book/library books); Title!:text, Author:text, Library:text, Borrowed on:date, Due back:deadline, Renewed:number, Returned:check, Notes:long; done=returned; by dueBack up; search+sort; filter=returned; serif; app: home[records libraryBook:list+calendar/dueBack]",
  ],
  [
    ["geocaches found"],
    "Geocaches (geocache/geocaches); Name!:text, Code:text, Size:Micro/Small/Regular/Large, Difficulty:5 stars, Terrain:5 stars, Found:check, Found on:date, Hint:text, Notes:long; done=found; search+sort; filter=found+size",
  ],
  [
    ["countries visited"],
    "Countries (country/countries); Name!:text, Continent:text, Visited:check, When:date, With:text, Rating:5 stars, What I remember:long; done=visited; search+sort; filter=visited+continent",
  ],
  [
    ["goat herd"],
    "Goat herd (animal/animals); Tag or name!:text, Kind:Sheep/Goat/Cattle/Pig/Other, Breed:text, Sex:Female/Male, Born:date, Dam:text, Sire:text, Weight:number kg, Last treated:date, Next check:deadline, Notes:long; search+sort; filter=kind+sex; app: home[records animal:list+table+calendar/nextCheck]",
  ],
  [
    ["drum lessons"],
    "Drum lessons (drum lesson/drum lessons); Topic!:text, Date:date, Teacher:text, Duration:number min, Homework:long, Notes:long; by date down; search+sort; app: home[records drumLesson:list+calendar/date]",
  ],
  [
    ["staff rota"],
    "Staff rota (shift/shifts); Who!:text, Day:Monday/Tuesday/Wednesday/Thursday/Friday/Saturday/Sunday, Start:time, Hours:number h, Role:text; sort; filter=day; total=hours; app: home[records shift:timetable/day/start+list]",
  ],
  [
    ["rowing sessions"],
    "Rowing sessions (rowing session/rowing sessions); What!:text, Date:date, Duration:number min, Place:text, With:text, Rating:5 stars, Notes:long; by date down; search+sort; total=duration; app: home[records rowingSession:list+calendar/date]",
  ],
  [
    ["baby names"],
    "Baby names (baby name/baby names); Name!:text, Origin:text, Meaning:text, For:Girl/Boy/Either, Rating:5 stars, We both like it:check, Notes:text; search+sort; filter=for+weBothLikeIt; playful; rounded",
  ],
  [
    ["car fuel log"],
    "Car fuel log (fill-up/fill-ups); Station!:text, Car:text, Date:date, Odometer:number km, Litres:number l, Cost:USD, Full:check, Notes:long; by date down; search+sort; total=cost+litres; compact; app: home[records fillUp:list+bars/cost/date+table]",
  ],
  [
    ["metal detecting finds"],
    "Metal detecting finds (metal detecting find/metal detecting finds); Name!:text, Photo:image, Found on:date, Place:text, Material:text, Period:text, Depth:number cm, Reported:check, Value:USD, Notes:long; by foundOn down; search+sort; filter=reported; serif; app: home[records metalDetectingFind:list+cards+gallery/photo]",
  ],
  [
    ["allotment waiting list"],
    "Allotment waiting list (person/people); Name!:text, Asked on:date, For:text, Phone:phone, Email:email, Status:Waiting/Offered/Taken/Withdrawn, Notes:long; by askedOn up; search+sort; filter=status; app: home[records person:list+board/status]",
  ],
  [
    ["kitten litter log"],
    "Kitten litter log (litter/litters); Name!:text, Mother:text, Father:text, Mated:date, Due on:deadline, Born:date, Young:number, Weaned:check, Notes:long; by mated down; search+sort; filter=weaned; app: home[records litter:list+calendar/dueOn]",
  ],
  [
    ["lost and found"],
    "Lost and found (item/items); Item!:text, Photo:image, Status:Lost/Found/Given back, Found on:date, Where:text, Kind:Clothes/Keys/Phone/Bag/Other, Contact:text, Description:long; by foundOn down; search+sort; filter=status+kind; app: home[records item:list+board/status+gallery/photo]",
  ],
  [
    ["job sheets"],
    "Job sheets (job/jobs); What!:text, Customer:text, Phone:phone, Address:text, Date:date, Time:time, Status:Asked/Booked/Doing/Done/Invoiced, Price:USD, Paid:check, Notes:long; done=paid; by date up; search+sort; filter=paid+status; total=price; app: home[records job:list+calendar/date+board/status]",
  ],
  [
    ["meter readings"],
    "Meter readings (meter reading/meter readings); Meter!:text, Date:date, Reading:number, Used:number kWh, Cost:USD, Notes:long; by date down; search+sort; total=cost+used; compact; app: home[records meterReading:list+bars/used/date+ring/used/meter]",
  ],
  [
    ["a to-do list for kids"],
    "To-do list (task/tasks); Title!:text, Due date:deadline, Priority:Low/Medium/High, Done:check; done=done~; clear; filter=done; playful; rounded",
  ],
  [
    ["a journal that looks like a newspaper"],
    "Journal (entry/entries); Title!:text, Text:long; elegant; serif; square; app: home[notes entry]",
  ],
  [
    ["recipe book in dark green and gold"],
    "Recipes (recipe/recipes); Name!:text, Ingredients:long, Instructions:long, Cooking time:number min, Servings:number, Rating:5 stars; search+sort; calm; serif; app: home[records recipe:list+cards]",
    "gold!",
  ],
  [
    ["a shopping list with big text for my grandma"],
    "Shopping list (item/items); Name!:text, Quantity:number±, Aisle:text, Bought:check; done=bought~; clear; filter=bought; playful; rounded; large text",
  ],
  [
    ["film collection, dark with red"],
    "Film collection (film/films); Title!:text, Director:text, Year:number, Rating:5 stars, Watched:check; done=watched; search+sort; filter=watched; dark; bold; soft",
  ],
  [["passwords"], "beyond"],
  [
    ["my cassettes, band title year condition"],
    "Cassettes (cassette/cassettes); Title!:text, Band:text, Year:number, Condition:Mint/Near mint/Very good/Good/Worn; search+sort",
  ],
  [
    ["training log sets x reps x kg"],
    "Training log (workout/workouts); Exercise!:text, Sets:number, Reps:number, Kg:number kg, Date:date; by date down; sort; bold; soft; app: home[records workout:list+calendar/date]",
  ],
  [
    ["trouser sizes of my boys, waist hips and inseam"],
    "Trouser sizes of my boys (entry/entries); Name!:text, Waist:number, Hips:number, Inseam:number; search+sort",
  ],
  [
    ["pills dad takes, what when how much"],
    "Dad's pills (pill/pills); What!:text, When:date, How much:number; streaks; by added up; calm",
  ],
  [
    ["which films did i lend to who"],
    "Lent films (film/films); Film!:text, Lent to:text, Since:date, Return by:deadline, Returned:check; done=returned; by returnBy up; search+sort; filter=returned; app: home[records film:list+calendar/returnBy]",
  ],
  [
    ["who has which locker, code, until when"],
    "Lockers (locker/lockers); Name!:text, Who has it:text, Code:text, Until:date; search+sort",
  ],
  [
    ["miles we walked each day"],
    "Walks (walk/walks); Name!:text, Date:date, Miles:number; by date down; search+sort; calm; app: home[records walk:list+calendar/date]",
  ],
  [
    ["what we spend on the garden"],
    "Garden expenses (garden expense/garden expenses); Purchase!:text, Date:date, Cost:USD, Category:Plants/Seeds/Soil/Tools/Furniture/Fertiliser/Services, Shop:text, Number of pieces:number, Receipt photo:image, Notes:long; by date down; search+sort; filter=category; app: home[records gardenExpense:list+bars/cost/category+table+calendar/date+gallery/receiptPhoto]",
  ],
  [
    ["record of whos been tested at the kennels"],
    "Animals (animal/animals); Name!:text, Tested:check, Date:date; search+sort; playful; rounded; app: home[records animal:cards+list]",
  ],
  [
    ["what every pupil is allergic to, since when"],
    "Pupils (pupil/pupils); Name!:text, Allergic to:long, Since:date; by name up; search+sort",
  ],
  [
    ["dog feeds and walks: time, how long, by whom"],
    "Dog feeds and walks (entry/dog feeds and walks); Date!:date, Time:time, How long:number min, By whom:text, Type:Feed/Walk; by date down; search+sort; app: home[records entry:list+line/average howLong/date]",
  ],
  [
    ["tea and coffee we tasted, brand, stars, notes"],
    "Tea and coffee we tasted (drink/tea and coffee); Name!:text, Brand:text, Rating:5 stars, Notes:long, Type:Tea/Coffee; search+sort",
  ],
  [
    ["bills and rent: month, amount, paid y/n"],
    "Bills and rent (payment/bills and rent); Name!:text, Month:text, Amount:USD, Paid:check, Type:Bill/Rent; done=paid; search+sort; filter=paid; total=amount",
  ],
  [
    ["mood and sleep. hours, how i felt"],
    "Mood and sleep (day/mood and sleep); Date!:date, Hours:number h, How I felt:5 stars; by date down; sort; app: home[records day:list+line/average hours/date]",
  ],
  [
    ["childminder with 5 kids - hours, rate, allergies"],
    "Kids (kid/kids); Name!:text, Hours:number h, Rate:USD, Allergies:text; search+sort",
  ],
  [
    ["ducks: name breed hatched colour eggs per wk"],
    "Ducks (duck/ducks); Name!:text, Breed:text, Hatched:date, Colour:text, Eggs per wk:number; search+sort; app: home[records duck:list+table]",
  ],
  [
    ["how long i practised the cello, what piece, tempo"],
    "Cello practice sessions (cello practice session/cello practice sessions); Piece!:text, Date:date, Duration:number min, Tempo:number bpm; by date down; sort; total=duration; app: home[records celloPracticeSession:list+bars/duration/date+calendar/date]",
  ],
  [
    ["rabbit hotel: pet name, owner phone nr, in date out date, paid y/n"],
    "Rabbit hotels (hotel/hotels); Pet name!:text, Owner phone nr:phone, In date:date, Out date:date, Paid:check; done=paid; search+sort; filter=paid; elegant",
  ],
  [
    ["stuff i sold at the market - item price buyer, posted y/n"],
    "Sales (sale/sales); Item!:text, Price:USD, Buyer:text, Posted:check; search+sort; total=price",
  ],
  [
    ["what i owe my sister"],
    "Debts (debt/debts); Who!:text, Amount:USD, Reason:text, Date:date, Paid back:check; search+sort; total=amount; compact",
  ],
];
