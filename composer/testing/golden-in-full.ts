import type { GoldenPrompt } from "./golden-prompt.ts";

/** Prompts that say in a word or two what takes several lists, fields or states. */
export const GOLDEN_IN_FULL: readonly GoldenPrompt[] = [
  [
    ["German-English glossary with client, domain and note"],
    "German-English glossary (word/words); German!:text, English:text, Client:text, Domain:text, Note:long; search+sort",
  ],
  [
    ["Thai words list for my own, with category and example, and a quiz from it"],
    "Thai vocabulary quiz (word/words); Thai!:text, English!:text, Category:text, Example:text; playful; app: home[quiz word by category] words[records word:list]",
    "Thai vocabulary!",
  ],
  [
    ["coins I own and coins I am still looking for"],
    "Coins (coin/coins); Name!:text, Year:number, Country:text, Material:text, Condition:Mint/Good/Worn, Value:USD, Notes:long, Status:Owned/Wanted; search+sort; filter=condition; total=value; elegant; serif; app: home[records coin:list+board/status]",
  ],
  [["how many km on each of my bike chains"], "Bike chains (bike chain/bike chains); Name!:text, Km:number km"],
  [
    ["trips with km and mark what I already claimed"],
    "Trips (trip/trips); Destination!:text, Km:number km, Claimed:check; sort; calm",
  ],
  [
    ["contracts and when to cancel them"],
    "Contracts (contract/contracts); Name!:text, Signed:date, Expires on:deadline, Where:text, Link:url, Notes:long, Cancel by:deadline; by expiresOn up; search+sort; app: home[records contract:list+calendar/expiresOn]",
  ],
  [
    ["Meal planner app to plan dinners and generate a grocery list"],
    "Meal planner | (meal/meals); Dish!:text, Day:Monday/Tuesday/Wednesday/Thursday/Friday/Saturday/Sunday, Meal:Breakfast/Lunch/Dinner, Cook:text, Notes:long; filter=day | (item/items); Name!:text, Quantity:number±, Aisle:text, Bought:check; done=bought~; clear; filter=bought; playful; rounded; app: home[records meal:board/day+list] grocery-list[records item:list]",
  ],
  [
    ["Personal CRM to remember when I last talked to friends"],
    "CRM (contact/contacts); Name!:text, Email:email, Phone:phone, Company:text, Notes:long, Last talked:date; by name up; search+sort",
  ],
  [
    ["Checklist for hiking"],
    "Hiking packing list (item/items); Name!:text, Quantity:number±, Packed:check; done=packed~; clear; filter=packed",
  ],
  [
    ["Vacation tracker for my team with requests and remaining days"],
    "Vacation | (employee/employees); Name!:text, Days per year:number, Total days taken:= sum of leaveRequest.days by employee 2, Days left:= daysPerYear - totalDaysTaken 2; search | (leave request/leave requests); Reason!:text, Type:Vacation/Sick leave/Unpaid/Other, Start date:date, End date:date, Days:number, Employee:→employee; by startDate up; search+sort; filter=type; soft; compact; app: home[records employee:list+cards] leave-requests[records leaveRequest:list+calendar/startDate]",
  ],
  [
    ["Pilates studio with members, classes, who attended and how many classes are left on their card"],
    "Pilates studio | (class/classes); Name!:text, Day:Monday/Tuesday/Wednesday/Thursday/Friday/Saturday/Sunday, Time:time, Members:many →member | (member/members); Name!:text, Phone:phone, Classes bought:number, Visits:= count of visit by member 0, Classes left:= classesBought - visits 2; by name up; search+sort | (visit/visits); Note!:text, Date:date, Time:time, Member:→member, Class:→class; by date down; search+sort; bold; app: home[records class:timetable/day/time+list] members[records member:list] visits[records visit:list+calendar/date]",
  ],
  [
    ["Inventory for my Etsy shop with materials, products, stock and cost"],
    "Etsy shop materials | (material/materials); Name!:text, Stock:number±, Cost:USD; low=stock<=5; search+sort | (product/products); Name!:text, Stock:number±, Cost:USD; low=stock<=5; search+sort; compact; app: home[records material:list] products[records product:list]",
  ],
  [
    ["Kids allowance tracker"],
    "Kids allowance | (kid/kids); Name!:text, Birthday:date, Amount received:= sum of transaction.amountReceived by kid USD, Amount spent:= sum of transaction.amountSpent by kid USD, Balance:= amountReceived - amountSpent USD | (transaction/transactions); Description!:text, Date:date, Purpose:text, Amount received:USD, Amount spent:USD, Kid:→kid; by date down; sort; total=amountReceived+amountSpent; app: home[records kid:list] transactions[records transaction:list]",
  ],
  [
    ["Investment tracker with shares, buy price, current price, quantity and gain or loss"],
    "Investments (share/shares); Name!:text, Buy price:USD, Current price:USD, Quantity:number±, Profit:= (currentPrice - buyPrice) * quantity USD; sort; total=profit; square; compact; app: home[records share:table]",
  ],
  [
    ["Handball team roster with position, jersey number and photo"],
    "Handball team roster (player/players); Name!:text, Position:Goal/Defence/Midfield/Attack, Jersey number:text, Photo:image; search+sort; filter=position; bold; square; app: home[records player:list+gallery/photo]",
  ],
  [
    ["Party budget with vendors, estimated cost and actual cost"],
    "Party budget (cost/costs); Description!:text, Vendor:text, Estimated cost:USD, Actual cost:USD, Date:date; by date down; sort; total=estimatedCost+actualCost",
  ],
  [
    ["House points tracker for my class"],
    "House points | (student/students); Name!:text, Class:text, Email:email, Birthday:date, Guardian:text, Notes:long; by name up; search+sort; filter=class | (point/points); For!:text, Points:number, Date:date, Notes:long, Student:→student; by date down; search+sort; app: home[records student:list] points[records point:list+bars/points/student]",
  ],
  [
    ["Dog walking planner with dogs, owners and walk times"],
    "Dog walking | (dog/dogs); Name!:text, Photo:image, Species:text, Breed:text, Born:date, Weight:number kg, Next vet visit:deadline, Food:text, Notes:long, Owner:→owner; search+sort | (owner/owners); Name!:text, Phone:phone, Email:email, Address:text, Notes:long; search | (walk/walks); Where!:text, Date:date, Time:time, Duration:number min, Notes:text, Dogs:many →dog, Owner:→owner; by date down; search+sort; playful; rounded; app: home[records dog:cards+list+calendar/nextVetVisit+gallery/photo] owners[records owner:list] walks[records walk:list+calendar/date]",
  ],
  [
    ["Tea shop loyalty app with customers and stamps, free tea after 8"],
    "Tea shop stamp cards (customer/customers); Customer!:text, Phone:phone, Stamps:number, Number of free ones given:number, Last visit on:date, Notes:long, Stamps to go:= 8 - stamps 2; by lastVisitOn down; search+sort; app: home[records customer:cards+table]",
  ],
  [
    ["carpool with driver, day, seats, chat and live location of the car"],
    "Carpool (ride/rides); Ride!:text, Driver:text, Day:date, Seats:number; by day up; search+sort; app: home[records ride:list+calendar/day]",
    "live location of the car! | chat!",
  ],
];
