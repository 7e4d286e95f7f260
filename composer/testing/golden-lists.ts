import type { GoldenPrompt } from "./golden-prompt.ts";

/** Lists of what is noted of each, as people say them: questions, conditions, commas, dashes and second sentences. */
export const GOLDEN_LISTS: readonly GoldenPrompt[] = [
  [
    [
      "I run a small bakery and want to keep track of custom cake orders: customer name, phone, flavour, pickup date, price and whether it's paid",
    ],
    "Custom cake orders (cake order/cake orders); Customer name!:text, Phone:phone, Flavour:text, Pickup date:date, Price:USD, Paid:check; done=paid; by pickupDate up; search+sort; filter=paid; total=price; playful; rounded; app: home[records cakeOrder:list+calendar/pickupDate]",
  ],
  [
    ["track my houseplants, when each was last watered and how often they need it, with a photo"],
    "Houseplants (houseplant/houseplants); Name!:text, Last watered:date, Water every:number days, Photo:image; search+sort; calm; rounded; app: home[records houseplant:list+cards+gallery/photo]",
  ],
  [
    ["a mood journal, one entry per day, rating 1-5, with what I'm grateful for"],
    "Mood journal (entry/entries); Date!:date, Rating:5 stars, Grateful for:long; by date down; sort; calm; rounded; app: home[records entry:list+calendar/date]",
  ],
  [
    ["inventory for a bike workshop - parts with sku, supplier, stock, price and when to reorder"],
    "Bike workshop parts (part/parts); Name!:text, SKU:text, Supplier:text, Stock:number±, Price:USD, Reorder level:number; low=stock<=reorderLevel; search+sort; compact",
  ],
  [
    ["kanban for my thesis with deadlines"],
    "Thesis (task/tasks); Title!:text, Deadline:deadline, Priority:Low/Medium/High, Status:To do/In progress/Done; filter=status; app: home[records task:board/status+list]",
  ],
  [
    [
      "can you build me something to record my daughter's medicines, dose, what time she had it and whether she kept it down",
    ],
    "Daughter's medicines (medicine/medicines); Name!:text, Dose:text, Time:time, Kept down:check; streaks; by added up; calm",
  ],
  [
    ["list of wines ive tasted. vintage, region, grape, who recommended it, score out of 10 and if I'd buy again"],
    "Wines (wine/wines); Name!:text, Vintage:number, Region:text, Grape:text, Recommended by:text, Score:10 stars, Would buy again:check; search+sort; elegant; serif; soft",
  ],
  [
    [
      "Club membership list w/ member no., full name, email, phone, joined on, membership type (adult/junior/family), fees paid?",
    ],
    "Club membership list (club member/club members); Full name!:text, Member no:text, Email:email, Phone:phone, Joined on:date, Membership type:Adult/Junior/Family, Fees paid:check; by joinedOn down; search+sort; app: home[records clubMember:list+table+cards]",
  ],
  [
    [
      "geocaching log with cache name, coordinates, difficulty 1-5, terrain 1-5, found it or not, date found and a photo",
    ],
    "Geocaching log (geocache/geocaches); Cache name!:text, Coordinates:text, Difficulty:5 stars, Terrain:5 stars, Found:check, Date found:date, Photo:image; done=found; search+sort; filter=found; app: home[records geocache:list+gallery/photo]",
  ],
  [
    [
      "We run a dog boarding kennel. Need a list of the dogs staying with us: dog's name, owner, owner's phone, breed, arrives, leaves, what it eats, whether it gets on with other dogs",
    ],
    "Dogs (dog/dogs); Dog's name!:text, Owner:text, Owner's phone:phone, Breed:text, Arrives:date, Leaves:date, What it eats:long, Gets on with other dogs:check; search+sort; playful; rounded; app: home[records dog:cards+list]",
  ],
  [
    ["log of phone calls at reception, who rang, company, who for, message, called back yes/no"],
    "Phone calls (phone call/phone calls); Name!:text, Who rang:text, Company:text, For:text, Message:text, Called back:check, Date:date; search+sort",
  ],
  [
    [
      "I collect vinyl records and I want to remember for each one the artist, album, year, how much I paid, where I bought it and condition (mint, good, fair, poor)",
    ],
    "Vinyl records (record/records); Album!:text, Artist:text, Year:number, Price paid:USD, Where bought:text, Condition:Mint/Good/Fair/Poor; search+sort; bold; app: home[records record:list+cards]",
  ],
  [
    [
      "Register of volunteers for our food bank: full name, phone number, which days they can work, has driving licence, DBS checked, emergency contact",
    ],
    "Volunteers (volunteer/volunteers); Full name!:text, Phone number:phone, Days:tags, Has driving licence:check, DBS checked:check, Emergency contact:text; search; playful; rounded",
  ],
  [
    ["keeping tabs on my subscriptions, what it is, cost per month, renewal date, how to cancel, still using it?"],
    "Subscriptions (subscription/subscriptions); Name!:text, Cost per month:USD, Renewal date:date, How to cancel:long, Still using:check; sort; total=costPerMonth; app: home[records subscription:list+calendar/renewalDate]",
  ],
  [
    [
      "accident book for a nursery: child's name, date and time, what happened, injury, treatment given, staff member, parent informed",
    ],
    "Accident book (incident/incidents); What happened!:text, Child's name:text, Date:date, Time:time, Injury:text, Treatment given:text, Staff member:text, Parent informed:check; by date down; search+sort; compact; app: home[records incident:list+table]",
  ],
  [
    ["tool library for our street, tool, owner, condition, who has it now, due back"],
    "Tool library (loan/loans); Tool!:text, Owner:text, Condition:New/Good/Fair/Poor, Who has it now:text, Due back:deadline; by dueBack up; search+sort; app: home[records loan:list+calendar/dueBack]",
  ],
  [
    ["Want to keep track of what my toddler eats: date, meal, food, liked it?, any reaction"],
    "What my toddler eats (entry/entries); Date!:date, Meal:Breakfast/Lunch/Dinner/Snack, Food:text, Liked:check, Reaction:text; by date down; search+sort",
  ],
  [
    ["Camper van maintenance: what was done, date, mileage, garage or DIY, cost, receipt, next due"],
    "Camper van maintenance (service/services); What was done!:text, Date:date, Mileage:number km, Garage or DIY:Garage/DIY, Cost:USD, Receipt:image, Next due:deadline; by date down; search+sort; total=cost; app: home[records service:list+calendar/nextDue+bars/cost/date+gallery/receipt]",
  ],
  [
    ["simple visitor book for our office. visitor name, company, who they're seeing, time in, time out, car reg"],
    "Visitor book (visitor/visitors); Visitor name!:text, Company:text, Who they are seeing:text, Time in:time, Time out:time, Car reg:text, Date:date; by date down; search+sort; compact; app: home[records visitor:list+table]",
  ],
  [
    ["we want a lost & found list for the swimming pool: item, colour, found on, found where, claimed?, claimed by"],
    "Lost & found (item/items); Item!:text, Colour:color, Found on:date, Where found:text, Claimed:check, Claimed by:text; by foundOn down; search+sort",
  ],
];
