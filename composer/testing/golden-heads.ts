import type { GoldenPrompt } from "./golden-prompt.ts";

/** Apps whose name tells in a word what takes several: two sorts of records, what is kept of a pastime or by a place, streaks, costs. */
export const GOLDEN_HEADS: readonly GoldenPrompt[] = [
  [
    ["Client and project tracker for an architect with deadlines and invoices"],
    "Clients | (client/clients); Name!:text, Company:text, Email:email, Phone:phone, Status:Lead/Active/Paused/Former, Last contact:date, Notes:long; by name up; search+sort; filter=status | (project/projects); Name!:text, Status:Planned/Active/On hold/Done, Start:date, Deadline:deadline, Owner:text, Client:→client; search+sort; filter=status | (invoice/invoices); Number!:text, Client:→client, Amount:USD, Issued:date, Due:deadline, Status:Draft/Sent/Paid/Overdue; by issued down; search+sort; filter=status; total=amount; soft; compact; app: home[records client:list+table+board/status] projects[records project:list+board/status] invoices[records invoice:list+board/status+bars/amount/client]",
  ],
  [
    ["Pet and vet visit log"],
    "Pets and vet visits | (pet/pets); Name!:text, Photo:image, Species:text, Breed:text, Born:date, Weight:number kg, Food:text, Notes:long; search+sort | (vet visit/vet visits); What!:text, Date:date, Time:time, Who:text, Done:check, Pet:→pet; done=done; filter=done; playful; rounded; app: home[records pet:cards+list+gallery/photo] vet-visits[records vetVisit:list+calendar/date]",
  ],
  [
    ["Drawing streak app with minutes per day"],
    "Daily drawings (daily drawing/daily drawings); Drawing!:text, Date:date, Minutes:number min; by date down; search+sort; app: home[stats(streak date), records dailyDrawing:list+calendar/date]",
  ],
  [
    ["Sign-up sheet for volunteers"],
    "Volunteer sign-up | (shift/shifts); Role!:text, Date:date, Start:time, End:time, Places needed:number, Signed up:many →volunteer; by date up | (volunteer/volunteers); Name!:text, Phone:phone, Email:email, Availability:Weekdays/Evenings/Weekend, Hours:number h; search; filter=availability; total=hours; playful; rounded; app: home[records shift:list+calendar/date] volunteers[records volunteer:list]",
  ],
  [
    ["Birthday list with presents and age"],
    "Birthdays (birthday/birthdays); Name!:text, Presents:text, Age:= floor(months(birthday, today) / 12) 0, Birthday:date; by birthday up; search; playful; rounded; app: home[records birthday:list+calendar/birthday]",
  ],
  [
    ["Cake costing calculator with ingredients"],
    "Cake costing (ingredient/ingredients); Name!:text, Quantity:number±, Price per unit:USD, Cost:= quantity * pricePerUnit USD; by name up; search+sort; total=cost",
  ],
  [
    ["stall goods with pieces, price per piece, worth = pieces * price per piece"],
    "Stall goods (stall good/stall goods); Name!:text, Pieces:number±, Price per piece:USD, Worth:= pieces * pricePerPiece USD; search+sort; total=worth",
  ],
  [
    ["Maintenance requests of a school with room, issue and status"],
    "Maintenance requests (maintenance request/maintenance requests); Issue!:text, Room:text, Status:New/Assigned/In progress/Done; search+sort; filter=status; app: home[records maintenanceRequest:list+board/status]",
  ],
  [
    ["bike log"],
    "Bike log (bike ride/bike rides); Where!:text, Date:date, Distance:number km, Duration:number min, Climb:number m, Notes:long; by date down; sort; total=distance; bold; soft; app: home[records bikeRide:list+calendar/date+line/distance/date]",
  ],
  [
    ["camera inventory with serial number and price"],
    "Camera inventory (camera/cameras); Name!:text, Serial number:text, Price:USD; search+sort; total=price",
  ],
  [
    ["exam calendar"],
    "Exam calendar (exam/exams); Exam!:text, Subject:text, Date:date, Time:time, Room:text, Duration:number min, Topics:long, Grade:text, Revised:check; by date down; search+sort; app: home[records exam:calendar/date+list+table]",
  ],
  [
    ["skill board"],
    "Skill board (skill/skills); Name!:text, Category:Technical/Language/Creative/Social/Sport, Level:5 stars, Goal:text, Last practised:date, Status:To learn/Learning/Mastered, Notes:long; by lastPractised down; search+sort; filter=category+status; app: home[records skill:board/status+list]",
  ],
  [
    ["weight journal"],
    "Weight journal (measurement/measurements); Note!:text, Date:date, Weight:number kg; by date down; sort; calm; app: home[records measurement:list+line/weight/date+table]",
  ],
  [
    ["candle inventory"],
    "Candle inventory (candle/candles); Name!:text, Made on:date, Batch number:text, Ingredients:long, Pieces:number, Ready on:date, Cost:USD, Price:USD, Notes:long; by madeOn down; search+sort; total=pieces; calm; app: home[records candle:list+calendar/madeOn]",
  ],
  [
    ["keep track of my yoga with date and minutes"],
    "Yoga (yoga session/yoga sessions); Date!:date, Minutes:number min; by date down; app: home[records yogaSession:list+calendar/date+line/minutes/date]",
  ],
  [
    ["app for our chess club"],
    "Chess club | (member/members); Name!:text, Email:email, Phone:phone, Member since:date, Fee paid:check, Notes:long; by name up; search+sort; filter=feePaid | (event/events); Name!:text, Date:date, Time:time, Location:text, Notes:long, Members:many →member; by date up; search+sort; app: home[records member:list] events[records event:list+calendar/date]",
  ],
  [
    ["roofing tracker"],
    "Roofing tracker (roofing job/roofing jobs); What!:text, Customer:text, Phone:phone, Address:text, Date:date, Time:time, Status:Asked/Booked/Doing/Done/Invoiced, Price:USD, Paid:check, Notes:long; done=paid; by date up; search+sort; filter=paid+status; total=price; app: home[records roofingJob:list+calendar/date+board/status]",
  ],
  [
    ["dog diary"],
    "Dog diary (pet diary entry/pet diary entries); What!:text, Date:date, Time:time, Animal:text, Kind:Food/Walk/Vet/Medicine/Weight/Training/Note, Details:long, Photo:image; by date down; search+sort; filter=kind; app: home[records petDiaryEntry:list+calendar/date+sections/kind+gallery/photo]",
  ],
  [
    ["vaccination record book"],
    "Vaccination record book (vaccination/vaccinations); Name!:text, Who:text, Given on:date, Next due:deadline, Doctor:text, Batch number:text, Notes:long; by nextDue up; search+sort; filter=who; app: home[records vaccination:list+calendar/nextDue]",
  ],
  [
    ["debt tracker"],
    "Debt tracker (debt/debts); Debt!:text, Lender:text, Balance:USD, Interest rate:number %, Monthly payment:USD, Due date:deadline, Type:Credit card/Loan/Student loan/Overdraft/Family, Paid off:check, Notes:long; by dueDate up; search+sort; filter=type; app: home[records debt:list+table+bars/balance/type+sections/type]",
  ],
  [
    ["piano journal"],
    "Piano journal (practice session/practice sessions); What!:text, Date:date, Duration:number min, Focus:5 stars, Notes:long; by date down; sort; total=duration; app: home[records practiceSession:list+bars/duration/date+calendar/date]",
  ],
  [
    ["my bees"],
    "Bees (hive/hives); Name!:text, Location:text, Queen:text, Last inspection:date, Frames:number, Temper:5 stars, Treatments:tags, Notes:long; search+sort; calm; app: home[records hive:list+calendar/lastInspection]",
  ],
  [
    ["an app for beekeeping"],
    "Beekeeping (hive/hives); Name!:text, Location:text, Queen:text, Last inspection:date, Frames:number, Temper:5 stars, Treatments:tags, Notes:long; search+sort; calm; app: home[records hive:list+calendar/lastInspection]",
  ],
  [
    ["physiotherapy clinic management software"],
    "Physiotherapy clinic management software | (patient/patients); Name!:text, Born:date, Phone:phone, Email:email, Allergies:text, Notes:long; search | (appointment/appointments); For!:text, Date:date, Time:time, Duration:number min, Status:Booked/Done/Missed, Patient:→patient; by date up; filter=status; app: home[records patient:list] appointments[records appointment:list+calendar/date+board/status]",
  ],
  [
    ["hotel manager"],
    "Hotel manager | (hotel room/hotel rooms); Number!:text, Type:Single/Double/Twin/Family/Suite, Beds:number, Price per night:USD, Status:Free/Occupied/Cleaning/Out of order, Notes:text; search+sort; filter=type+status | (reservation/reservations); For!:text, Check-in:date, Check-out:date, People:number, Total price:USD, Status:Asked/Confirmed/Paid/Cancelled, Notes:text, Hotel room:→hotelRoom; by checkIn up; search+sort; filter=status; app: home[records hotelRoom:list+board/status] reservations[records reservation:list+calendar/checkIn+board/status]",
  ],
  [
    ["app for my law firm"],
    "Law firm | (client/clients); Name!:text, Company:text, Email:email, Phone:phone, Status:Lead/Active/Paused/Former, Last contact:date, Notes:long; by name up; search+sort; filter=status | (legal case/legal cases); Case!:text, Case number:text, Type:Family/Criminal/Contract/Property/Employment/Injury/Other, Status:Open/In court/On hold/Settled/Closed, Court:text, Opened on:date, Notes:long, Client:→client; by openedOn down; search+sort; filter=status+type; soft; app: home[records client:list+table+board/status] legal-cases[records legalCase:list+board/status]",
  ],
];
