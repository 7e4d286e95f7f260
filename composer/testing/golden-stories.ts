import type { GoldenPrompt } from "./golden-prompt.ts";

/** What people tell of themselves, of what they write down and of how it goes on. */
export const GOLDEN_STORIES: readonly GoldenPrompt[] = [
  [
    [
      "I have a small shoe repair shop. A customer brings shoes, I write name, phone, what is to do, a price and when they're ready. The repair goes from waiting to in work to ready to collected. No accounts.",
    ],
    "Repairs (repair/repairs); Name!:text, Phone:phone, What is to do:long, Price:USD, Ready:date, Status:Waiting/In work/Ready/Collected; search+sort; total=price; app: home[records repair:list+board/status]",
  ],
  [
    [
      "Tenants of our house should log in and report damages, with room, description and urgency, and I get an email. I set open, ordered, fixed.",
    ],
    "Damages (damage/damages); Tenant!:text, Room:text, Description:long, Urgency:Low/Medium/High, Status:Open/Ordered/Fixed; search+sort; app: home[records damage:list+board/status]",
    "Tenants should log in! | Send me an email!",
  ],
  [
    [
      "We are a small catering firm. Customers call and I note the date, the place, how many guests and the price per person. I'd like to see the total. Offers are sent, accepted or declined.",
    ],
    "Catering events (catering event/catering events); Customer!:text, Date:date, Place:text, Guests:number±, Price per person:USD, Status:Sent/Accepted/Declined, Total:= guests * pricePerPerson USD; search+sort; filter=status; total=total; app: home[records cateringEvent:list+board/status]",
  ],
  [
    ["I'm writing a novel. I need characters, places, factions and chapters. Scenes are planned, drafted or done."],
    "Characters | (character/characters); Name!:text, Role:Hero/Villain/Mentor/Sidekick/Minor, Age:number, Appearance:long, Motivation:long, Picture:image, Notes:long; search+sort; filter=role | (location/locations); Name!:text, Address:text, Contact person:text, Phone:phone, Notes:long; search | (faction/factions); Name!:text, Notes:long | (chapter/chapters); Title!:text, Number:number, Status:Outlined/Drafting/Revising/Finished, Word count:number, Summary:long; search+sort; filter=status | (scene/scenes); Scene!:text, Number:number, Status:Planned/Drafted/Done, Description:long, Location:→location, Cast:many →character, Chapter:→chapter; filter=status; app: home[records character:list+gallery/picture] locations[records location:list] factions[records faction:list] chapters[records chapter:list+board/status] scenes[records scene:list+board/status]",
  ],
  [
    [
      "I groom dogs. Every dog has an owner with phone number, breed and temper. After each visit I write down what I did and what was paid.",
    ],
    "Dogs | (dog/dogs); Name!:text, Owner:text, Phone number:phone, Breed:text, Temper:text; search+sort | (visit/visits); What I did!:text, Amount paid:USD, Date:date, Dog:→dog; search+sort; total=amountPaid; playful; rounded; app: home[records dog:cards+list] visits[records visit:list]",
  ],
  [
    [
      "I run a second hand shop. People bring clothes and get half of the price when they're sold. For each piece I note the seller, the size, the brand and the price. It's either in the shop, sold or given back.",
    ],
    "Items (entry/entries); Name!:text, Seller:text, Size:text, Brand:text, Price:USD, Status:In the shop/Sold/Given back, Share:= price * 0.5 USD; search+sort; total=share; app: home[records entry:list+board/status]",
  ],
  [
    [
      "Our library is run by parents. Kids borrow up to three books for two weeks. I'd like to scan the barcode, but typing is ok. Show me which books are overdue.",
    ],
    "Books | (book/books); Title!:text, Author:text, Rating:5 stars, Finished:check; done=finished; search+sort; filter=finished | (kid/kids); Name!:text, Notes:text; search | (loan/loans); Lent on!:date, Due date:deadline, Returned:check, Book:→book, Kid:→kid; done=returned; by dueDate up; filter=returned; elegant; serif; soft; app: home[records book:list] kids[records kid:list] loans[records loan:list+calendar/dueDate]",
    "scan the barcode!",
  ],
  [
    ["Members book one of our two squash courts for an hour. I'd like everyone to see which court is free when."],
    "Squash court bookings (court booking/court bookings); Member!:text, Squash court:text, Date:date, Start time:time; by date down; search+sort; app: home[records courtBooking:list+calendar/date+table]",
  ],
  [
    [
      "I tutor children. For pupils I keep phone and school, and after each lesson what we practised. I want to see who has not paid.",
    ],
    "Pupils | (pupil/pupils); Name!:text, Phone:phone, School:text, Paid:check; by name up; search+sort; filter=paid | (lesson/lessons); What we practised!:text, Date:date, Pupil:→pupil; by date up; search; app: home[records pupil:list] lessons[records lesson:list+calendar/date]",
  ],
  [
    [
      "We have an allotment club with a shared shredder, trailer and tent. Members reserve them for days. A key is handed over against signature. I want a calendar.",
    ],
    "Bookings (booking/bookings); Name!:text, Item:Shredder/Trailer/Tent, Member:text, Start date:date, End date:date, Key handed over:check; search+sort; app: home[records booking:list+calendar/startDate]",
  ],
  [
    [
      "I need an app for our repair café. People bring broken things, we note owner, device, fault and whether it could be saved. I want to know how many we saved this year.",
    ],
    "Repair café (repair/repairs); Fault!:text, Date:date, Owner:text, Device:text, Saved:check; by date down; app: home[stats(count this year by date), records repair:list]",
  ],
  [
    [
      "I collect water meter readings every year, unit, meter number, old reading, new reading. It should calculate the consumption.",
    ],
    "Meter readings (meter reading/meter readings); Date!:date, Unit:text, Meter number:text, Old reading:number, Reading:number, Consumption:= reading - oldReading 2; by date down; search+sort; compact",
  ],
  [
    [
      "I sell handmade soap on markets. For each scent I want stock and price. After each market I note how many of each I sold. Tell me when something is running low.",
    ],
    "Scents | (scent/scents); Name!:text, Stock:number±, Price:USD; low=stock<=5; search+sort | (sale/sales); Item!:text, Market:text, Quantity sold:number±, Date:date, Scent:→scent; by date down; search+sort; elegant; serif; app: home[records scent:list] sales[records sale:list]",
  ],
  [
    [
      "I restore old radios. Title, maker, year, what I paid and what it's worth now. They're bought, in work, finished or sold. Paper lists are driving me crazy.",
    ],
    "Radios (radio/radios); Title!:text, Maker:text, Year:number, Price paid:USD, Value now:USD, Status:Bought/In work/Finished/Sold; search+sort; total=pricePaid+valueNow; app: home[records radio:list+board/status]",
  ],
];
