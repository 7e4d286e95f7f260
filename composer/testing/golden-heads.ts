import type { GoldenPrompt } from "./golden-prompt.ts";

/** Apps whose name tells in a word what takes several: two sorts of records, streaks, sign-up sheets, what something costs. */
export const GOLDEN_HEADS: readonly GoldenPrompt[] = [
  [
    ["Client and project tracker for an architect with deadlines and invoices"],
    "Clients | (client/clients); Name!:text, Company:text, Email:email, Phone:phone, Status:Lead/Active/Paused/Former, Last contact:date, Notes:long; by name up; search+sort; filter=status | (project/projects); Name!:text, Status:Planned/Active/On hold/Done, Start:date, Deadline:deadline, Owner:text, Notes:long, Client:→client; search+sort; filter=status | (invoice/invoices); Number!:text, Client:→client, Amount:USD, Issued:date, Due:deadline, Status:Draft/Sent/Paid/Overdue, Notes:long; by issued down; search+sort; filter=status; total=amount; soft; compact; app: home[records client:list+table+board/status] projects[records project:list+board/status] invoices[records invoice:list+board/status+bars/amount/client]",
  ],
  [
    ["Pet and vet visit log"],
    "Pets and vet visits | (pet/pets); Name!:text, Photo:image, Species:text, Breed:text, Born:date, Weight:number kg, Next vet visit:deadline, Food:text, Notes:long; search+sort | (vet visit/vet visits); What!:text, Date:date, Time:time, Who:text, Phone of the vet:phone, Notes:long, Done:check, Pet:→pet; done=done; filter=done; playful; rounded; app: home[records pet:cards+list+calendar/nextVetVisit+gallery/photo] vet-visits[records vetVisit:list+calendar/date]",
  ],
  [
    ["Drawing streak app with minutes per day"],
    "Daily drawings (daily drawing/daily drawings); Drawing!:text, Date:date, Minutes:number min; by date down; search+sort; app: home[stats(streak date), records dailyDrawing:list+calendar/date]",
  ],
  [
    ["Sign-up sheet for volunteers"],
    "Volunteers (volunteer/volunteers); Name!:text, Phone:phone, Email:email, Skills:tags, Availability:Weekdays/Evenings/Weekend, Active:check, Hours:number h, Notes:long; search; filter=skills+availability; total=hours; playful; rounded",
  ],
  [
    ["Birthday list with presents and age"],
    "Birthdays (birthday/birthdays); Name!:text, Presents:text, Age:= floor(months(birthday, today) / 12) 0, Birthday:date; by birthday up; search; playful; rounded; app: home[records birthday:list+calendar/birthday]",
  ],
  [
    ["Cake costing calculator with ingredients"],
    "Cake costing (ingredient/ingredients); Name!:text, Price per unit:USD, Unit:kg/l/piece, Supplier:text, Notes:text, Quantity:number±, Cost:= quantity * pricePerUnit USD; by name up; search+sort; total=cost",
  ],
  [
    ["stall goods with pieces, price per piece, worth = pieces * price per piece"],
    "Stall goods (stall good/stall goods); Name!:text, Pieces:number±, Price per piece:USD, Worth:= pieces * pricePerPiece USD; search+sort; total=worth",
  ],
  [
    ["Maintenance requests of a school with room, issue and status"],
    "Maintenance requests (maintenance request/maintenance requests); Issue!:text, Room:text, Status:New/Assigned/In progress/Done; search+sort; filter=status; app: home[records maintenanceRequest:list+board/status]",
  ],
];
