import type { GoldenPrompt } from "./golden-prompt.ts";

/** One prompt for most of the sorts of records that are known. */
export const GOLDEN_DOMAINS: readonly GoldenPrompt[] = [
  [
    ["My garden"],
    "Garden (crop/crops); Name!:text, Bed:text, Sown on:date, Harvest from:date, Status:Planned/Sown/Planted out/Harvest/Over, Variety:text, Notes:long; search+sort; filter=status+bed; calm; serif; app: home[records crop:list+board/status+calendar/sownOn]",
  ],
  [
    ["a dog and cat pet care app"],
    "Cats (cat/cats); Name!:text, Photo:image, Species:text, Breed:text, Born:date, Weight:number kg, Next vet visit:deadline, Food:text, Notes:long; search+sort; playful; rounded; app: home[records cat:cards+list+calendar/nextVetVisit+gallery/photo]",
  ],
  [
    ["lending library"],
    "Lending list (loan/loans); What!:text, Lent to:text, Since:date, Return by:deadline, Returned:check, Notes:text; done=returned; by returnBy up; search+sort; filter=returned; app: home[records loan:list+calendar/returnBy]",
  ],
  [
    ["gym workout log"],
    "Gym workouts (gym workout/gym workouts); Exercise!:text, Date:date, Duration:number min, Sets:number, Reps:number, Weight:number kg; by date down; sort; total=duration; bold; soft; app: home[records gymWorkout:list+calendar/date+line/duration/date]",
  ],
  [
    ["invoices"],
    "Invoices (invoice/invoices); Number!:text, Client:text, Amount:USD, Issued:date, Due:deadline, Status:Draft/Sent/Paid/Overdue, Notes:long; by issued down; search+sort; filter=status; total=amount; soft; compact; app: home[records invoice:list+board/status+bars/amount/client]",
  ],
  [
    ["time tracking"],
    "Time tracking (time entry/time entries); What!:text, Project:text, Date:date, Hours:number h, Billable:check, Notes:text; by date down; sort; filter=project+billable; total=hours; compact; app: home[records timeEntry:list+bars/hours/project+calendar/date]",
  ],
  [
    ["attendance sheet"],
    "Attendance (entry/entries); Name!:text, Date:date, Status:Present/Late/Excused/Absent, Group:text, Note:text; by date down; search+sort; filter=status+group; compact; app: home[records entry:list+table+ring/count/status+board/status]",
  ],
  [
    ["issue tracker"],
    "Issues (issue/issues); Title!:text, Severity:Low/Medium/High/Critical, Status:Open/In progress/Fixed/Closed, Assignee:text, Reported:date, Description:long; search+sort; filter=status+severity; soft; compact; app: home[records issue:board/status+list]",
  ],
  [
    ["content calendar"],
    "Content calendar (post/posts); Title!:text, Channel:Blog/Newsletter/Instagram/Video, Publish date:date, Status:Idea/Draft/Ready/Published, Author:text, Notes:long; by publishDate up; search+sort; filter=channel+status; bold; app: home[records post:calendar/publishDate+board/status+list]",
  ],
  [
    ["apartment hunting"],
    "Apartments (apartment/apartments); Address!:text, Photo:image, Rent:USD, Size:number m², Rooms:number, Viewing:date, Status:Found/Viewing/Applied/Refused/Ours, Rating:5 stars, Link:url, Notes:long; search+sort; filter=status; calm; app: home[records apartment:cards+board/status+table+gallery/photo]",
  ],
  [
    ["D&D characters"],
    "Characters (character/characters); Name!:text, Class:Fighter/Wizard/Rogue/Cleric/Ranger/Bard, Race:text, Level:number±, Hit points:number±, Player:text, Inventory:tags, Backstory:long, Alive:check; search+sort; filter=class+alive; elegant; serif; square; app: home[records character:cards+list]",
  ],
  [
    ["wine cellar"],
    "Wines (wine/wines); Name!:text, Producer:text, Region:text, Vintage:number, Type:Red/White/Rosé/Sparkling, Bottles:number±, Rating:5 stars, Tasting notes:long; search+sort; filter=type; elegant; serif; soft",
  ],
  [
    ["monthly budget"],
    "Monthly budget (budget line/budget lines); Name!:text, Kind:Income/Fixed/Everyday/Savings, Planned:USD, Spent:USD, Notes:long; sort; filter=kind; total=planned+spent; app: home[records budgetLine:list+ring/planned/kind]",
  ],
  [
    ["meal plan"],
    "Meal plan (meal/meals); Dish!:text, Day:Monday/Tuesday/Wednesday/Thursday/Friday/Saturday/Sunday, Meal:Breakfast/Lunch/Dinner, Cook:text, Notes:long; filter=day; playful; rounded; app: home[records meal:board/day+list]",
  ],
  [
    ["mood diary"],
    "Mood diary (entry/entries); Day in a few words!:text, Date:date, Mood:Great/Good/Okay/Low/Bad, Energy:5 stars, What helped:tags, Notes:long; by date down; sort; filter=mood; calm; rounded; app: home[records entry:list+calendar/date+ring/count/mood+line/energy/date]",
  ],
  [
    ["chore chart"],
    "Chores (chore/chores); Chore!:text, Who:text, Day:Monday/Tuesday/Wednesday/Thursday/Friday/Saturday/Sunday, Room:text, Frequency:Daily/Weekly/Monthly, Done:check; done=done~; clear; filter=done+day; playful; rounded",
  ],
  [
    ["gift ideas for friends"],
    "Gift ideas (gift idea/gift ideas); Gift!:text, For whom:text, Occasion:Birthday/Christmas/Wedding/Anniversary/Other, Price:USD, Shop:text, Link:url, Status:Idea/To buy/Bought/Wrapped/Given, Give on date:date, Notes:long; by giveOnDate down; search+sort; filter=occasion+status; app: home[records giftIdea:list+board/status+sections/occasion+table]",
  ],
  [
    ["home maintenance schedule"],
    "Maintenance (job/jobs); What!:text, Last done:date, Next due:deadline, Every:number months, Cost:USD, Notes:long; by nextDue up; search+sort; total=cost; app: home[records job:list+calendar/nextDue]",
  ],
  [
    ["volunteer list"],
    "Volunteers (volunteer/volunteers); Name!:text, Phone:phone, Email:email, Skills:tags, Availability:Weekdays/Evenings/Weekend, Active:check, Hours:number h, Notes:long; search; filter=skills+availability; total=hours; playful; rounded",
  ],
  [
    ["sales pipeline"],
    "Sales pipeline (deal/deals); Name!:text, Company:text, Contact:text, Value:USD, Stage:New/Talking/Offer/Won/Lost, Expected close:deadline, Notes:long; search+sort; filter=stage; total=value; soft; compact; app: home[records deal:board/stage+list+bars/value/stage]",
  ],
  [
    ["medication tracker"],
    "Medication (medicine/medicines); Name!:text, Dose:text, Time of day:Morning/Noon/Evening/Night, With food:check, Left in box:number±, Until:date, Notes:long; streaks; by added up; filter=timeOfDay; calm",
  ],
  [
    ["sleep diary"],
    "Sleep diary (night/nights); Night!:text, Date:date, To bed:time, Got up:time, Hours:number h, Quality:5 stars, Notes:long; by date down; sort; dark; calm; app: home[records night:list+line/hours/date+calendar/date]",
  ],
  [
    ["weight tracker"],
    "Weight tracker (measurement/measurements); Note!:text, Date:date, Weight:number kg; by date down; sort; calm; app: home[records measurement:list+line/weight/date+table]",
  ],
  [
    ["migraine diary"],
    "Migraine diary (entry/entries); Symptom!:text, Date:date, Time:time, Strength:10 stars, Triggers:tags, Medicine:text, Notes:long; by date down; sort; filter=triggers; calm; app: home[records entry:list+calendar/date+line/strength/date]",
  ],
  [
    ["student grades"],
    "Student grades (grade/grades); For!:text, Subject:text, Grade:number, Weight:number %, Type:Test/Oral/Homework/Project/Exam, Date:date; by date down; search+sort; filter=subject+type; playful; rounded; app: home[records grade:list+calendar/date]",
  ],
  [
    ["guest list for my wedding"],
    "Guest list (guest/guests); Name!:text, Answer:Invited/Yes/No, Number of people:number, Food:Everything/Vegetarian/Vegan, Table:text, Notes:text; search; filter=answer+food; total=numberOfPeople; elegant; serif; app: home[records guest:list+board/answer]",
  ],
  [
    ["birthday calendar"],
    "Birthdays (birthday/birthdays); Name!:text, Birthday:date, Gift idea:text, Notes:long; by birthday up; search; playful; rounded; app: home[records birthday:list+calendar/birthday]",
  ],
  [
    ["club members"],
    "Club members (club member/club members); Name!:text, Email:email, Phone:phone, Member since:date, Role:Member/Board/Honorary, Fee paid:check, Notes:long; by name up; search+sort; filter=role+feePaid",
  ],
  [
    ["employee directory"],
    "Employees (employee/employees); Name!:text, Role:text, Department:Production/Sales/Office/Service, Email:email, Phone:phone, Started:date, Notes:long; search+sort; filter=department; soft; compact; app: home[records employee:list+cards]",
  ],
  [
    ["tenants"],
    "Tenants (tenant/tenants); Name!:text, Unit:text, Phone:phone, Email:email, Rent:USD, Moved in:date, Notes:long; search+sort; total=rent",
  ],
  [
    ["concerts I have been to"],
    "Concerts (concert/concerts); Artist!:text, Venue:text, Date:date, Price:USD, Rating:5 stars, Status:Wanted/Booked/Been there; by date up; sort; filter=status; bold; app: home[records concert:list+board/status]",
  ],
  [
    ["podcasts to listen to"],
    "Podcasts (podcast/podcasts); Title!:text, Host:text, Topic:text, Link:url, Rating:5 stars, Listened:check; done=listened; search+sort; filter=listened",
  ],
  [
    ["restaurants I want to try"],
    "Restaurants (restaurant/restaurants); Name!:text, Cuisine:text, Area:text, Price:€/€€/€€€, Rating:5 stars, Last visit:date, Notes:long, Tags:tags; search+sort; filter=tags+price; elegant",
  ],
  [
    ["coffee log"],
    "Coffees (coffee/coffees); Name!:text, Roaster:text, Origin:text, Method:Filter/Espresso/French press/Moka, Price:USD, Rating:5 stars, Notes:long; search+sort; filter=method; calm; serif",
  ],
  [
    ["bird sightings"],
    "Bird sightings (sighting/sightings); Species!:text, Date:date, Place:text, Count:number±, Habitat:Garden/Wood/Water/Field/Coast, Notes:long; by date down; search+sort; filter=habitat; calm; serif; app: home[records sighting:list+calendar/date+bars/count/habitat]",
  ],
  [
    ["hiking log"],
    "Hiking log (hike/hikes); Name!:text, Date:date, Distance:number km, Ascent:number m, Difficulty:Easy/Medium/Hard, Rating:5 stars, Notes:long; by date down; search+sort; filter=difficulty; total=distance; calm; app: home[records hike:list+bars/distance/date+calendar/date]",
  ],
  [
    ["football matches with our score and their score"],
    "Football matches (match/matches); Against!:text, Our score:number±, Their score:number±, Date:date; by date down; sort; bold; square; app: home[records match:list+calendar/date]",
  ],
  [
    ["knitting projects"],
    "Knitting projects (knitting project/knitting projects); Project!:text, Pattern:text, Yarn:text, Needle size:number mm, Status:Planned/On the needles/Finished/Frogged, For whom:text, Started on:date, Finished on:date, Photo:image; by startedOn down; search+sort; filter=status; app: home[records knittingProject:list+board/status+gallery/photo]",
  ],
  [
    ["my wardrobe"],
    "Wardrobe (garment/clothes); Name!:text, Photo:image, Kind:Top/Bottom/Dress/Shoes/Coat, Color:color, Season:tags, Last worn:date; search; filter=kind+season; elegant; app: home[records garment:gallery/photo+list]",
  ],
  [
    ["photo album"],
    "Photos (photo/photos); Title!:text, Photo:image, Date:date, Place:text, Tags:tags; search; filter=tags; elegant; square; app: home[records photo:gallery/photo+list]",
  ],
  [
    ["bookings for our community room"],
    "Bookings (booking/bookings); Name!:text, Date:date, Time:time, People:number, What:Small room/Big room/Whole house, Status:Asked/Confirmed/Cancelled, Notes:text; by date up; search+sort; filter=status; app: home[records booking:list+calendar/date+board/status]",
  ],
  [
    ["orders for my bakery"],
    "Orders (order/orders); Order!:text, Customer:text, Date:date, Total:USD, Status:New/Making/Sent/Done, Due date:deadline, Notes:long; by date down; search+sort; filter=status; total=total; app: home[records order:list+board/status+bars/total/date]",
  ],
  [
    ["suppliers"],
    "Suppliers (supplier/suppliers); Name!:text, Product:text, Contact person:text, Email:email, Phone:phone, Rating:5 stars, Delivery time:number days, Notes:long; search+sort",
  ],
  [
    ["price list of a hair salon"],
    "Services (service/services); Name!:text, Price:USD, Duration:number min, Category:Hair/Face/Hands/Other, Description:long; sort; filter=category; elegant; serif; app: home[records service:sections/category+list]",
  ],
  [
    ["customer feedback"],
    "Customer feedback (feedback/feedback); Summary!:text, From:text, Text:long, Rating:5 stars, Date:date, Topic:Product/Service/Price/Other, Answered:check; done=answered; search+sort; filter=answered+topic; app: home[records feedback:list+bars/count/rating+calendar/date]",
  ],
  [
    ["savings goals"],
    "Savings goals (savings goal/savings goals); Goal!:text, Target:USD, Saved:USD, By when:deadline, Notes:long; sort; total=target+saved; playful; rounded",
  ],
  [
    ["investment portfolio"],
    "Investments (investment/investments); Name!:text, Kind:Fund/Share/Bond/Cash, Units:number, Bought at:USD, Value:USD, Bought on:date, Link:url; sort; filter=kind; total=boughtAt+value; square; compact; app: home[records investment:table+ring/value/kind]",
  ],
  [
    ["bills to pay"],
    "Bills (bill/bills); Name!:text, Amount:USD, Due:deadline, Category:Home/Phone/Insurance/Taxes/Other, Paid:check; done=paid; by due up; sort; filter=paid; total=amount; app: home[records bill:list+calendar/due]",
  ],
  [
    ["vocabulary notebook"],
    "Vocabulary (word/words); Word!:text, Meaning:text, Example:long, Topic:Food/Travel/Work/Home, Known:check; done=known; search+sort; filter=known+topic; playful; rounded",
  ],
  [
    ["practice log for piano"],
    "Practice log (session/sessions); What!:text, Date:date, Duration:number min, Focus:5 stars, Notes:long; by date down; sort; total=duration; app: home[records session:list+bars/duration/date+calendar/date]",
  ],
  [
    ["homework planner"],
    "Homework planner (assignment/assignments); Title!:text, Subject:text, Due:deadline, Status:To do/Working/Handed in, Grade:number, Notes:long; by due up; search+sort; filter=status+subject; playful; rounded; app: home[records assignment:list+board/status+calendar/due]",
  ],
  [
    ["course catalogue"],
    "Course catalogue (course/courses); Title!:text, Code:text, Department:text, Instructor:text, Credits:number, Schedule:text, Places:number, Enrollment:number, Description:long; search+sort; filter=department; app: home[records course:list+table]",
  ],
  [
    ["teachers"],
    "Teachers (teacher/teachers); Name!:text, Subject:text, Email:email, Phone:phone, Notes:long; search+sort",
  ],
  [
    ["documents and when they expire"],
    "Documents (document/documents); Name!:text, Kind:Contract/Insurance/Certificate/Warranty/Other, Signed:date, Expiry date:deadline, Where:text, Link:url, Notes:long; by expiryDate up; search+sort; filter=kind; app: home[records document:list+calendar/expiryDate]",
  ],
  [
    ["milestones"],
    "Milestones (milestone/milestones); Name!:text, Start:date, End:deadline, Status:Planned/Running/Done, Goal:long; by start up; sort; filter=status; app: home[records milestone:list+calendar/end+board/status]",
  ],
  [
    ["ideas"],
    "Ideas (idea/ideas); Idea!:text, Notes:long, Tags:tags, Rating:5 stars, Status:New/Trying/Done/Dropped; search; filter=tags; playful; rounded; app: home[records idea:cards+board/status]",
  ],
  [
    ["meeting notes"],
    "Meetings (meeting/meetings); Topic!:text, Date:date, Time:time, Attendees:text, Agenda:long, Notes:long; by date down; search+sort; app: home[records meeting:list+calendar/date]",
  ],
  [
    ["goals for this year"],
    "Goals (goal/goals); Goal!:text, Area:Health/Work/Home/Learning/People, Target date:deadline, Progress:number %, Notes:long, Reached:check; done=reached; sort; filter=reached+area; bold",
  ],
  [
    ["shift plan"],
    "Shift plan (shift/shifts); Who!:text, Day:Monday/Tuesday/Wednesday/Thursday/Friday/Saturday/Sunday, Start:time, Hours:number h, Role:text; sort; filter=day; total=hours; app: home[records shift:timetable/day/start+list]",
  ],
  [
    ["car service log"],
    "Car service log (service/services); Work done!:text, Vehicle:text, Date:date, Mileage:number km, Garage:text, Cost:USD, Next due:deadline, Notes:long; by date down; search+sort; filter=vehicle; total=cost; app: home[records service:list+calendar/nextDue+bars/cost/date]",
  ],
  [
    ["home inventory for the insurance"],
    "Home inventory (thing/things); Name!:text, Photo:image, Room:text, Value:USD, Bought on:date, Warranty until:date, Serial number:text; search+sort; filter=room; total=value; app: home[records thing:list+gallery/photo]",
  ],
  [
    ["calorie counter with meals"],
    "Calorie counter (entry/entries); Food!:text, Date:date, Meal:Breakfast/Lunch/Dinner/Snack, Calories:number kcal, Protein:number g, Notes:long; by date down; sort; filter=meal; total=calories; app: home[records entry:list+bars/calories/meal+calendar/date]",
  ],
  [
    ["seeds and vegetables"],
    "Garden (crop/crops); Name!:text, Bed:text, Sown on:date, Harvest from:date, Status:Planned/Sown/Planted out/Harvest/Over, Variety:text, Notes:long; search+sort; filter=status+bed; calm; serif; app: home[records crop:list+board/status+calendar/sownOn]",
  ],
  [
    ["stamp collection"],
    "Stamp collection (stamp/stamps); Name!:text, Year:number, Country:text, Condition:Mint/Good/Worn, Value:USD, Notes:long; search+sort; filter=condition; total=value; elegant; serif",
  ],
  [
    ["LEGO sets (number, pieces, year, built yes/no, photo)"],
    "Lego sets (lego set/lego sets); Name!:text, Number:text, Pieces:number±, Year:number, Built:check, Photo:image; done=built; search+sort; filter=built; playful; app: home[records legoSet:list+gallery/photo]",
  ],
  [
    ["trips with expenses"],
    "Trips | (trip/trips); Destination!:text, Start date:date, End date:date, Budget:USD, Notes:long, Visited:check, Spent:= sum of expense.amount by trip USD, Left:= budget - spent USD; done=visited; sort; filter=visited; total=budget | (expense/expenses); Description!:text, Amount:USD, Date:date, Category:Food/Home/Transport/Health/Fun/Other, Trip:→trip; by date down; sort; filter=category; total=amount; calm; app: home[records trip:list+calendar/startDate] expenses[records expense:list+bars/amount/category+bars/amount/date]",
  ],
];
