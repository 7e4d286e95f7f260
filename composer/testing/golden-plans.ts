import type { GoldenPrompt } from "./golden-prompt.ts";

/** Apps that are told by their parts: plans, clubs, businesses; what belongs together, and who is ahead. */
export const GOLDEN_PLANS: readonly GoldenPrompt[] = [
  [
    [
      "An app to plan our family holiday: packing list by person, budget with totals by category and a day by day itinerary",
    ],
    "Family holiday | (packing item/packing items); Item!:text, Person:text, Quantity:number, Packed:check; done=packed~; clear; filter=packed+person | (budget item/budget items); What!:text, Category:Travel/Lodging/Food/Activities/Other, Planned:USD, Paid:USD, Notes:text; sort; filter=category; total=planned+paid | (activity/activities); What!:text, Date:date, Time:time, Place:text, Notes:long; by date up; app: home[records packingItem:list] budget[records budgetItem:list+bars/planned/category] itinerary[records activity:list+calendar/date]",
  ],
  [
    [
      "We're getting married in June. I need an app with the guest list (who's coming, plus ones, dietary needs), the budget with what we've paid, our vendors with contact details and a checklist of things to do",
    ],
    "Wedding | (guest/guests); Name!:text, Coming:check, Plus ones:number, Dietary needs:text; search; total=plusOnes | (budget item/budget items); What!:text, Category:Venue/Food/Clothes/Flowers/Music/Other, Planned:USD, Paid:USD, Notes:text, Vendor:→vendor; sort; filter=category; total=planned+paid | (vendor/vendors); Name!:text, Service:Venue/Catering/Music/Flowers/Photos/Other, Contact person:text, Phone:phone, Email:email, Price:USD, Deposit paid:check, Notes:long; search; filter=service; total=price | (task/tasks); Task!:text, Who:text, Due date:deadline, Done:check; done=done~; clear; filter=done; elegant; serif; app: home[records guest:list] budget[records budgetItem:list+bars/planned/category] vendors[records vendor:list] to-do-list[records task:list]",
  ],
  [
    ["Help me plan our house move: boxes by room, a to-do list, utilities to cancel and a budget"],
    "House move | (box/boxes); Box!:text, Room:Kitchen/Living room/Bedroom/Bathroom/Office/Cellar, Contents:long, Fragile:check, Packed:check; done=packed; search; filter=packed+room | (task/tasks); Task!:text, Who:text, Due date:deadline, Done:check; done=done~; clear; filter=done | (utility/utilities); Company!:text, For:Electricity/Gas/Water/Internet/Insurance/Other, By:deadline, Cancelled:check, Phone:phone; done=cancelled; filter=cancelled | (budget item/budget items); What!:text, Category:Van/Deposit/Furniture/Repairs/Other, Planned:USD, Paid:USD, Notes:text; sort; filter=category; total=planned+paid; app: home[records box:list+sections/room] to-do-list[records task:list] utilities[records utility:list] budget[records budgetItem:list+bars/planned/category]",
  ],
  [
    ["I'm renovating my kitchen. budget, contractors, materials to buy, photos before and after, and a timeline"],
    "Kitchen renovation | (budget item/budget items); What!:text, Category:Materials/Labour/Tools/Permits/Furniture/Other, Planned:USD, Paid:USD, Notes:text; sort; filter=category; total=planned+paid | (contractor/contractors); Name!:text, Trade:text, Phone:phone, Price:USD, Rating:5 stars; search+sort | (material/materials); What!:text, Quantity:text, Price:USD, Shop:text, Bought:check; done=bought~; clear; filter=bought; total=price | (photo/photos); Title!:text, Photo:image, When:Before/During/After, Date:date; filter=when | (milestone/milestones); Milestone!:text, Date:deadline, Status:Planned/In progress/Done, Notes:text; by date up; app: home[records budgetItem:list+bars/planned/category] contractors[records contractor:list] materials[records material:list] photos[records photo:gallery/photo+list] timeline[records milestone:list+calendar/date+board/status]",
  ],
  [
    ["Student grades: students, subjects and marks, with the average per student"],
    "Student grades | (student/students); Name!:text, Class:text, Email:email, Birthday:date, Guardian:text, Notes:long, Average:= average of mark.mark by student 1; by name up; search+sort; filter=class | (subject/subjects); Subject!:text, Teacher:text, Room:text, Average:= average of mark.mark by subject 1 | (mark/marks); For!:text, Mark:number, Date:date, Comment:text, Student:→student, Subject:→subject; by date down; app: home[records student:list] subjects[records subject:list] marks[records mark:list+bars/average mark/student]",
  ],
  [
    ["Keep score for our board game nights: players, games played, who won, and a leaderboard"],
    "Board game nights | (player/players); Name!:text, Nickname:text, Notes:text, Won:= count of game by winner 0; by won down; search | (game/games); Game!:text, Date:date, Notes:text, Players:many →player, Winner:→player; by date down; app: home[records player:list] games[records game:list+bars/count/winner]",
  ],
  [
    ["table tennis at work: players, matches, who won, league table"],
    "Table tennis | (player/players); Name!:text, Nickname:text, Notes:text, Won:= count of match by winner 0; by won down; search | (match/matches); Round!:text, Date:date, First score:number±, Second score:number±, Place:text, First player:→player, Second player:→player, Winner:→player; by date down; app: home[records player:list] matches[records match:list+calendar/date+bars/count/winner]",
  ],
  [
    ["volunteers for the food bank: shifts on a calendar, who signed up for which shift"],
    "Volunteers and shifts | (volunteer/volunteers); Name!:text, Phone:phone, Email:email, Skills:tags, Availability:Weekdays/Evenings/Weekend, Active:check, Hours:number h, Notes:long; search; filter=skills+availability; total=hours | (shift/shifts); Role!:text, Date:date, Start:time, End:time, Places needed:number, Signed up:many →volunteer; by date up; playful; rounded; app: home[records volunteer:list] shifts[records shift:list+calendar/date]",
  ],
  [
    ["choir: songs, concerts, singers. which songs are in which concert, and who is singing"],
    "Choir | (song/songs); Title!:text, Artist:text, Key:text, Tempo:number bpm, Length:number min, Notes:long; search+sort | (concert/concerts); Name!:text, Date:date, Time:time, Venue:text, Notes:long, Songs:many →song, Singers:many →singer; by date up | (singer/singers); Name!:text, Voice:Soprano/Alto/Tenor/Bass, Phone:phone, Email:email; search; filter=voice; bold; app: home[records song:list] concerts[records concert:list+calendar/date] singers[records singer:list]",
  ],
  [
    ["A workout log: workouts with exercises, sets, reps and weight"],
    "Workout log | (workout/workouts); Workout!:text, Date:date, Duration:number min, Notes:long; by date down | (exercise/exercises); Exercise!:text, Sets:number, Reps:number, Weight:number kg, Workout:→workout; app: home[records workout:list+calendar/date] exercises[records exercise:list]",
  ],
  [
    ["Vet practice app with owners, their pets, appointments and vaccinations"],
    "Vet practice | (owner/owners); Name!:text, Phone:phone, Email:email, Address:text, Notes:long; search | (pet/pets); Name!:text, Species:text, Breed:text, Weight:number kg, Next vet visit:deadline, Owner:→owner; search+sort | (appointment/appointments); For!:text, Date:date, Time:time, Duration:number min, Status:Booked/Done/Missed, Pet:→pet, Owner:→owner; by date up; filter=status | (vaccination/vaccinations); Against!:text, Date:date, Next due:deadline, Notes:text, Pet:→pet; by nextDue up; playful; rounded; app: home[records owner:list] pets[records pet:cards+list+calendar/nextVetVisit] appointments[records appointment:list+calendar/date+board/status] vaccinations[records vaccination:list]",
  ],
  [
    ["Garage: customers, their cars, and repairs with parts used, cost and whether it's paid"],
    "Garage | (customer/customers); Name!:text, Phone:phone, Email:email, Address:text, Notes:long; by name up; search+sort | (car/cars); Name!:text, Licence plate:text, Year:number, Mileage:number km, Next service:deadline, Customer:→customer; search+sort | (repair/repairs); What!:text, Date:date, Parts used:text, Cost:USD, Paid:check, Car:→car, Customer:→customer; done=paid; by date down; filter=paid; total=cost; bold; square; app: home[records customer:list] cars[records car:list] repairs[records repair:list]",
  ],
  [
    ["Toy library - toys, families, loans with return date, and which toys are overdue"],
    "Toy library | (toy/toys); Name!:text, Category:text, Age from:number, Pieces:number, Condition:New/Good/Worn/Parts missing, Notes:text; search+sort; filter=condition | (family/families); Name!:text, Phone:phone, Email:email, Notes:text; search+sort | (loan/loans); Lent on!:date, Return date:deadline, Returned:check, Toy:→toy, Family:→family; done=returned; by returnDate up; filter=returned; app: home[records toy:list] families[records family:list] loans[records loan:list+calendar/returnDate]",
  ],
  [
    ["School fete planning: stalls, who is running which stall, shopping list, money raised per stall"],
    "School fete | (stall/stalls); Name!:text, Place:text, Run by:text, Raised:USD, Notes:text; total=raised | (item/items); Item!:text, Quantity:text, Shop:text, Price:USD, Bought:check; done=bought~; clear; filter=bought | (payment/payments); From!:text, Amount:USD, Date:date, Notes:text, Stall:→stall; search+sort; total=amount; app: home[records stall:list] shopping-list[records item:list] takings[records payment:sections/stall+list]",
  ],
  [
    ["short film production: scenes, cast, locations, props, and a shooting schedule"],
    "Short film production | (scene/scenes); Scene!:text, Number:number, Status:Written/Planned/Shot, Description:long, Location:→location, Cast:many →castMember; filter=status | (cast member/cast members); Name!:text, Role:text, Phone:phone, Email:email, Notes:long; search | (location/locations); Name!:text, Address:text, Contact person:text, Phone:phone, Notes:long; search | (prop/props); Prop!:text, Source:Have it/Borrow/Buy/Make, Price:USD, Ready:check, Scenes:many →scene; done=ready; filter=ready+source | (shooting day/shooting days); What!:text, Date:date, Call time:time, Notes:long, Scenes:many →scene, Location:→location, Cast:many →castMember; by date up; app: home[records scene:list+board/status] cast[records castMember:list] locations[records location:list] props[records prop:list] shooting-schedule[records shootingDay:list+calendar/date]",
  ],
  [
    ["job hunt: companies, applications with status, interviews on a calendar, notes and contacts"],
    "Job hunt | (company/companies); Name!:text, Industry:text, City:text, Website:url, Size:1–10/11–50/51–250/More, Notes:long; by name up; search+sort; filter=size | (application/applications); Company!:text, Role:text, Status:Interested/Applied/Interview/Offer/Closed, Applied on:date, Notes:long; search+sort; filter=status | (interview/interviews); With!:text, Date:date, Time:time, Kind:Phone/Video/On site, Notes:long, Application:→application, Company:→company; by date up | (contact/contacts); Name!:text, Email:email, Phone:phone, Company:→company, Notes:long; by name up; search+sort; soft; app: home[records company:list] applications[records application:list+board/status] interviews[records interview:list+calendar/date] contacts[records contact:list]",
  ],
  [
    ["Small hotel: rooms, guests, bookings with check-in and check-out dates"],
    "Hotel | (room/rooms); Number!:text, Type:Single/Double/Twin/Family/Suite, Beds:number, Price per night:USD, Status:Free/Occupied/Cleaning/Out of order, Notes:text; search+sort; filter=type+status | (guest/guests); Name!:text, Phone:phone, Email:email, Nationality:text, Notes:long; search+sort | (booking/bookings); For!:text, Check-in:date, Check-out:date, People:number, Total price:USD, Status:Asked/Confirmed/Paid/Cancelled, Notes:text, Room:→room, Guest:→guest; by checkIn up; search+sort; filter=status; app: home[records room:list+board/status] guests[records guest:list] bookings[records booking:list+calendar/checkIn+board/status]",
  ],
  [
    ["PTA bake sale – volunteers, time slots, who is baking what, money raised"],
    "PTA bake sale | (volunteer/volunteers); Name!:text, Phone:phone, Email:email, Skills:tags, Availability:Weekdays/Evenings/Weekend, Active:check, Hours:number h, Notes:long; search; filter=skills+availability; total=hours | (time slot/time slots); Role!:text, Date:date, Start:time, End:time, Places needed:number, Signed up:many →volunteer; by date up | (contribution/contributions); What!:text, Who:→volunteer, For how many:number, Date:date; search+sort | (payment/payments); From!:text, Amount:USD, Date:date, Notes:text; search+sort; total=amount; playful; rounded; app: home[records volunteer:list] time-slots[records timeSlot:list+calendar/date] who-brings-what[records contribution:list] takings[records payment:list]",
  ],
  [
    ["Ski trip planner\n- packing list per person\n- expenses with who paid\n- daily schedule\n- contacts"],
    "Ski trip planner | (packing item/packing items); Item!:text, Person:text, Quantity:number, Packed:check; done=packed~; clear; filter=packed+person | (expense/expenses); Description!:text, Amount:USD, Date:date, Category:Food/Home/Transport/Health/Fun/Other, Paid by:text; by date down; sort; filter=category; total=amount | (activity/activities); What!:text, Date:date, Time:time, Place:text, Notes:long; by date up | (contact/contacts); Name!:text, Email:email, Phone:phone, Company:text, Notes:long; by name up; search+sort; app: home[records packingItem:list] expenses[records expense:list+bars/amount/category+bars/amount/date] itinerary[records activity:list+calendar/date] contacts[records contact:list]",
  ],
  [
    ["Personal trainer: clients, workout plans, sessions, measurements (weight, body fat), payments"],
    "Trainer | (client/clients); Name!:text, Phone:phone, Email:email, Address:text, Notes:long; by name up; search+sort | (workout plan/workout plans); Plan!:text, Goal:text, Weeks:number, Exercises:long, Client:→client; search+sort | (session/sessions); What!:text, Date:date, Duration:number min, Notes:long, Client:→client; by date down; search+sort | (measurement/measurements); Note!:text, Date:date, Weight:number kg, Body fat:number %, Client:→client; by date down; search+sort | (payment/payments); For!:text, Amount:USD, Date:date, Method:Transfer/Card/Cash, Received:check, Client:→client; done=received; by date down; sort; filter=received; total=amount; compact; app: home[records client:list] workout-plans[records workoutPlan:list] sessions[records session:list+calendar/date] measurements[records measurement:list] payments[records payment:list]",
  ],
  [
    ["Book swap library for the office. books, colleagues, who borrowed which book and when it's due back"],
    "Book swap library | (book/books); Title!:text, Author:text, Genre:text, ISBN:text, Copies:number, Shelf:text, Notes:long; search+sort | (colleague/colleagues); Name!:text, Role:text, Email:email, Phone:phone, Notes:long; search+sort | (loan/loans); Lent on!:date, Due date:deadline, Returned:check, Book:→book, Colleague:→colleague; done=returned; by dueDate up; filter=returned; elegant; serif; soft; app: home[records book:list] colleagues[records colleague:list] loans[records loan:list+calendar/dueDate]",
  ],
  [
    ["recipes with ingredients and a shopping list"],
    "Recipes | (recipe/recipes); Name!:text, Ingredients:long, Instructions:long, Cooking time:number min, Servings:number, Rating:5 stars; search+sort | (item/items); Item!:text, Quantity:text, Shop:text, Price:USD, Bought:check; done=bought~; clear; filter=bought; calm; serif; app: home[records recipe:list+cards] shopping-list[records item:list]",
  ],
];
