import type { GoldenPrompt } from "./golden-prompt.ts";

/** Values that are worked out of others. */
export const GOLDEN_COMPUTED: readonly GoldenPrompt[] = [
  [
    [
      "Sales tracker with item, price, cost and date. It calculates the profit per sale and shows the total profit this month.",
    ],
    "Sales (sale/sales); Item!:text, Price:USD, Cost:USD, Date:date, Profit:= price - cost USD; by date down; search+sort; total=price+cost+profit; app: home[stats(sum price, sum cost, sum profit, sum profit this month by date), records sale:list]",
  ],
  [
    ["A fuel log: date, litres, km driven, price, and it should calculate litres per 100 km"],
    "Fuel log (fill-up/fill-ups); Date!:date, Litres:number l, Km driven:number, Price:USD, Consumption:= litres / kmDriven * 100 l/100 km1; by date down; sort; total=price+litres; compact; app: home[records fillUp:list+bars/price/date+table]",
  ],
  [
    ["fuel log with date, distance in km, litres, price per litre, l/100 km"],
    "Fuel log (fill-up/fill-ups); Date!:date, Distance:number km, Litres:number l, Price per litre:USD, L/100 km:= litres / distance * 100 l/100 km1; by date down; sort; total=litres; compact; app: home[records fillUp:list+table]",
  ],
  [
    ["freelance time tracker: client, date, hours, hourly rate, total = hours x rate"],
    "Freelance time tracking (time entry/time entries); Client!:text, Date:date, Hours:number h, Hourly rate:USD, Total:= hours * hourlyRate USD; by date down; sort; total=hours+total; compact; app: home[records timeEntry:list+calendar/date]",
  ],
  [
    ["pantry list with food, expiry date and days until it expires"],
    "Inventory (item/items); Food!:text, Expiry date:deadline, Days until expiry date:= expiryDate - today days0; search; compact",
  ],
  [
    ["contacts with name, birthday, age from the birthday"],
    "Contacts (contact/contacts); Name!:text, Birthday:date, Age:= floor(months(birthday, today) / 12) 0; by name up; search",
  ],
  [
    ["invoices with client, total, paid amount, balance due = total minus paid"],
    "Invoices (invoice/invoices); Number!:text, Client:text, Total:USD, Paid amount:USD, Balance due:= total - paidAmount USD; search+sort; total=total+paidAmount+balanceDue; soft; compact",
  ],
  [
    [
      "I knit things to sell. I note the material cost and the hours, and I want to know what I really earn per hour when I fill in the selling price",
    ],
    "Log (entry/entries); Name!:text, Material cost:USD, Hours:number h, Selling price:USD, Date:date, Earnings per hour:= (sellingPrice - materialCost) / hours USD; search+sort; total=materialCost+sellingPrice",
  ],
  [
    ["groceries: product, shop, price, weight in kg, price per kilo"],
    "Groceries (grocery/groceries); Product!:text, Shop:text, Price:USD, Weight:number kg, Price per kilo:= price / weight USD, Bought:check; done=bought~; clear; filter=bought; playful; rounded",
  ],
  [
    ["wardrobe with name, price, times worn, cost per wear"],
    "Wardrobe (garment/clothes); Name!:text, Price:USD, Times worn:number, Cost per wear:= price / timesWorn USD; search; elegant",
  ],
  [
    ["my runs with distance, duration and pace"],
    "Runs (run/runs); Run!:text, Distance:number km, Duration:number min, Pace:= duration / distance min/km2, Date:date; by date down; sort; total=distance; bold; soft; app: home[records run:list+calendar/date+line/distance/date]",
  ],
  [
    ["Sales with item, price in euros, cost, profit. Show profit per month as a chart"],
    "Sales (sale/sales); Item!:text, Price:EUR, Cost:EUR, Profit:= price - cost EUR, Date:date; search+sort; total=price+cost+profit; app: home[records sale:list+bars/profit/date]",
  ],
  [
    [
      "track my car's fuel: date, litres, cost and distance. Show me the fuel consumption in l/100km and the average consumption.",
    ],
    "Car's fuel fill-ups (fuel fill-up/fuel fill-ups); Date!:date, Litres:number l, Cost:USD, Distance:number km, Consumption:= litres / distance * 100 l/100 km1; by date down; sort; app: home[stats(average consumption), records fuelFillUp:list+calendar/date]",
  ],
  [
    ["order list: product, unit price, quantity, calculate total price for each item"],
    "Orders (order/orders); Product!:text, Unit price:USD, Quantity:number±, Total:= quantity * unitPrice USD; search+sort; total=total",
  ],
  [
    ["sleep log with bed time, wake up time, hours slept"],
    "Sleep log (night/nights); Date!:date, Bed time:time, Wake up time:time, Hours slept:= minutesBetween(bedTime, wakeUpTime) / 60 h2; by date down; sort; dark; calm; app: home[records night:list+calendar/date]",
  ],
  [
    ["wine tasting: wine, look 1-10, smell 1-10, taste 1-10, overall = average of look, smell and taste"],
    "Wine tastings (wine tasting/wine tastings); Wine!:text, Look:10 stars, Smell:10 stars, Taste:10 stars, Overall:= (look + smell + taste) / 3 2; search+sort; app: home[records wineTasting:list+table+cards]",
  ],
  [
    ["Airbnb bookings with guest, check-in, check-out, price, calculate the number of nights and the price per night"],
    "Airbnb bookings (airbnb booking/airbnb bookings); Guest!:text, Check-in:date, Check-out:date, Price:USD, Nights:= checkOut - checkIn nights0, Price per night:= price / (checkOut - checkIn) USD; by checkIn down; search+sort; app: home[records airbnbBooking:list+calendar/checkIn]",
  ],
  [
    ["todo list with due date. Show how many days are left."],
    "To-do list (task/tasks); Title!:text, Due date:deadline, Priority:Low/Medium/High, Done:check, Days left:= dueDate - today days0; done=done~; clear; filter=done",
  ],
  [
    ["sales with item and price, calculate the profit"],
    "Sales (sale/sales); Item!:text, Price:USD, Cost:USD, Profit:= price - cost USD; search; total=price+profit",
  ],
  [
    ["a shopping list, minus the categories"],
    "Shopping list (item/items); Name!:text, Quantity:number±, Aisle:text, Bought:check; done=bought~; clear; filter=bought; playful; rounded",
  ],
  [
    ["books with title, pages, days since started"],
    "Books (book/books); Title!:text, Pages:number; search; elegant; serif; soft",
    "days since started!",
  ],
];
