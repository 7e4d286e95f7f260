import { type CalculatorEntry, MONEY, chosen, input, result, step } from "./calculator-entry.ts";

const PAYMENT = "loan * monthly / (1 - (1 + monthly) ^ (-years * 12))";

/** Of houses, flats and what is saved for them. */
export const PROPERTY_CALCULATORS: readonly CalculatorEntry[] = [
  {
    id: "rental-yield",
    words:
      "(?:rental|rent|property|buy[- ]to[- ]let|airbnb)(?: (?:yields?|returns?|investments?|roi|incomes?|profits?))+",
    name: "Rental yield",
    icon: "home",
    inputs: [
      input("price", "Price with costs of buying", 220_000, MONEY, { min: 1 }),
      input("rent", "Rent a month", 1_050, MONEY),
      input("empty", "Empty", 1, "months a year", { min: 0, max: 12 }),
      input("costs", "Costs a year", 2_400, MONEY),
    ],
    results: [
      result("gross", "Gross yield", "rent * 12 / price * 100", 2, "%"),
      result("left", "Left a year", "rent * (12 - empty) - costs", 0, MONEY),
      result("net", "Net yield", "left / price * 100", 2, "%"),
    ],
  },
  // Lenders' usual limits: 28 % of the income for the home, 36 % for all debts.
  {
    id: "affordability",
    words:
      "(?:home|house|mortgage|rent)?(?: ?affordability)|how much (?:house|home|rent) (?:can )?(?:i|we) (?:can )?afford|borrowing power",
    alone: "how much (?:house|home) (?:can )?(?:i|we) (?:can )?afford",
    name: "Home affordability",
    icon: "home",
    text: "By the rule of many lenders: at most 28 % of the income for the home, and 36 % for all debts.",
    inputs: [
      input("income", "Income a month", 5_000, MONEY),
      input("debts", "Other debts a month", 300, MONEY),
      input("deposit", "Deposit", 30_000, MONEY),
      input("rate", "Interest rate per year", 5, "%", { min: 0.01 }),
      input("years", "Years", 30, "years", { min: 1 }),
    ],
    results: [
      step("monthly", "Interest a month", "rate / 1200"),
      result("payment", "Highest payment a month", "max(0, min(income * 0.28, income * 0.36 - debts))", 0, MONEY),
      result("loan", "Loan", "payment * (1 - (1 + monthly) ^ (-years * 12)) / monthly", 0, MONEY),
      result("price", "Price of the home", "loan + deposit", 0, MONEY),
    ],
  },
  {
    id: "down-payment",
    words: "(?:house |home |mortgage )?(?:down[- ]?payments?|deposits?)(?: savings?)?",
    name: "Down payment",
    icon: "home",
    inputs: [
      input("price", "Price", 280_000, MONEY),
      input("percent", "Down payment", 20, "%", { min: 0, max: 100 }),
      input("saved", "Saved so far", 18_000, MONEY),
      input("month", "Saved a month", 700, MONEY, { min: 1 }),
    ],
    results: [
      result("loan", "Loan", "price * (1 - percent / 100)", 0, MONEY),
      result("missing", "Still missing", "max(0, price * percent / 100 - saved)", 0, MONEY),
      result("months", "Saved in", "ceil(missing / month)", 0, "months"),
      result("down", "Down payment", "price * percent / 100", 0, MONEY),
    ],
  },
  {
    id: "rent-or-buy",
    words:
      "(?:rent|renting)(?:ing)? (?:vs?\\.?|versus|or) (?:buy(?:ing)?|own(?:ing)?)(?: (?:a )?(?:house|home))?|buy(?:ing)? (?:vs?\\.?|versus|or) rent(?:ing)?",
    alone: "rent (?:vs?\\.?|versus|or) buy",
    name: "Rent or buy",
    icon: "home",
    text: "What both cost until you move out: of the home that you own its worth comes back, less the loan that is left.",
    inputs: [
      input("rent", "Rent a month", 1_400, MONEY),
      input("rise", "Rent rises a year", 2, "%"),
      input("price", "Price of the home", 320_000, MONEY),
      input("deposit", "Deposit and fees", 60_000, MONEY),
      input("rate", "Interest rate per year", 5, "%", { min: 0.01 }),
      input("years", "Years of the loan", 30, "years", { min: 1 }),
      input("upkeep", "Upkeep and taxes a year", 1.5, "%"),
      input("worth", "The home gains a year", 2, "%"),
      input("stay", "Years until you move", 10, "years", { min: 1 }),
    ],
    results: [
      step("monthly", "Interest a month", "rate / 1200"),
      step("loan", "Loan", "max(0, price - deposit)"),
      step("payment", "Payment", PAYMENT),
      step("paid", "Payments made", "min(stay, years) * 12"),
      step("owed", "Still owed", "loan * (1 + monthly) ^ paid - payment * ((1 + monthly) ^ paid - 1) / monthly"),
      step("grown", "Factor of the rent", "((1 + max(rise, 0.001) / 100) ^ stay - 1) / (max(rise, 0.001) / 100)"),
      result("rented", "Renting costs", "rent * 12 * grown", 0, MONEY),
      result(
        "bought",
        "Buying costs",
        "deposit + payment * paid + price * upkeep / 100 * stay - (price * (1 + worth / 100) ^ stay - max(owed, 0))",
        0,
        MONEY,
      ),
      result("saves", "Buying saves", "rented - bought", 0, MONEY),
    ],
  },
  {
    id: "lease-or-buy",
    words:
      "(?:car )?(?:loans?|buy(?:ing)?) (?:vs?\\.?|versus|or) leas(?:e|ing)|(?:car )?leas(?:e|ing)(?: (?:vs?\\.?|versus|or) (?:(?:car )?loans?|buy(?:ing)?|financing))?(?: (?:a )?car)?",
    name: "Lease or buy",
    icon: "car",
    inputs: [
      input("lease", "Lease a month", 320, MONEY),
      input("first", "First payment of the lease", 2_000, MONEY),
      input("months", "Months", 36, undefined, { min: 1 }),
      input("price", "Price of the car", 28_000, MONEY),
      input("down", "Down payment", 4_000, MONEY),
      input("rate", "Interest rate per year", 6, "%", { min: 0.01 }),
      input("worth", "Worth afterwards", 15_000, MONEY),
    ],
    results: [
      step("loan", "Loan", "max(0, price - down)"),
      step("monthly", "Interest a month", "rate / 1200"),
      result("payment", "Loan a month", "loan * monthly / (1 - (1 + monthly) ^ -months)", 2, MONEY),
      result("leased", "The lease costs", "first + lease * months", 0, MONEY),
      result("bought", "Buying costs, less what it is worth", "down + payment * months - worth", 0, MONEY),
      result("saves", "Buying saves", "leased - bought", 0, MONEY),
    ],
  },
  {
    id: "area-price",
    words:
      "(?:prices?|costs?|rents?) (?:per|by) (?:area|(?:square|sq\\.?) (?:foot|feet|ft|met(?:er|re)s?|m))|(?:square|sq\\.?) (?:foot|feet|met(?:er|re)) (?:prices?|costs?)",
    name: "Price per area",
    icon: "home",
    inputs: [input("price", "Price", 260_000, MONEY), input("area", "Area", 85, "m²", { min: 0.1 })],
    results: [
      result("foot", "Per square foot", "price / area * 0.09290304", 2, MONEY),
      result("metre", "Per square metre", "price / area", 2, MONEY),
    ],
    variants: [
      {
        words: "(?:square|sq\\.?) (?:foot|feet|ft)",
        inputs: [input("price", "Price", 320_000, MONEY), input("area", "Area", 1_600, "sq ft", { min: 1 })],
        results: [
          result("metre", "Per square metre", "price / area / 0.09290304", 2, MONEY),
          result("foot", "Per square foot", "price / area", 2, MONEY),
        ],
      },
    ],
  },
  {
    id: "early-retirement",
    words: "fire(?: (?:number|retirement|movement))?|financial independence|early retirement|coast ?fire",
    name: "FIRE calculator",
    icon: "wallet",
    text: "You are free when what you saved is enough to take this share of it each year; interest is after inflation.",
    inputs: [
      input("spending", "Spent a year", 30_000, MONEY),
      input("taken", "Taken out a year", 4, "%", { min: 0.1 }),
      input("saved", "Saved so far", 80_000, MONEY),
      input("yearly", "Saved a year", 15_000, MONEY),
      input("rate", "Interest per year", 5, "%", { min: 0.01 }),
    ],
    results: [
      result("number", "Needed", "spending / taken * 100", 0, MONEY),
      result("reached", "Reached so far", "saved / number * 100", 1, "%"),
      result(
        "years",
        "Free in",
        "max(0, log((number * rate / 100 + yearly) / (saved * rate / 100 + yearly)) / log(1 + rate / 100))",
        1,
        "years",
      ),
    ],
  },
  {
    id: "doubling",
    words: "rule of 72|(?:money )?doubling(?: time)?|(?:when|how long until) (?:my |the )?money doubles",
    name: "Rule of 72",
    icon: "wallet",
    inputs: [input("rate", "Interest per year", 6, "%", { min: 0.01 })],
    results: [
      result("exact", "To the point", "log(2) / log(1 + rate / 100)", 1, "years"),
      result("years", "Doubled in", "72 / rate", 1, "years"),
    ],
  },
  {
    id: "emergency-fund",
    words: "(?:emergency|rainy day) (?:funds?|savings?)",
    name: "Emergency fund",
    icon: "wallet",
    inputs: [
      input("costs", "Needed a month", 2_200, MONEY),
      input("months", "For how many months", 4),
      input("saved", "Saved so far", 3_000, MONEY),
      input("monthly", "Saved a month", 300, MONEY, { min: 1 }),
    ],
    results: [
      result("missing", "Still missing", "max(0, costs * months - saved)", 0, MONEY),
      result("ready", "Complete in", "ceil(missing / monthly)", 0, "months"),
      result("fund", "Emergency fund", "costs * months", 0, MONEY),
    ],
  },
  {
    id: "budget-shares",
    words:
      "(?:50[ /-]30[ /-]20|50 30 20)(?: (?:rule|budget))*|budget (?:rule|split|percentages?)|(?:monthly |household |family |simple )?budgets?(?= calculator (?:by |with )?(?:the )?50)",
    alone:
      "50[ /-]30[ /-]20(?: (?:rule|budget))*(?: calculators?)?|budget calculators?(?: (?:with|by|for))?(?: the)? 50[ /-]30[ /-]20(?: rule)?",
    name: "Budget split",
    icon: "wallet",
    inputs: [input("income", "Income a month after tax", 2_800, MONEY)],
    results: [
      result("needs", "Needs (50 %)", "income * 0.5", 0, MONEY),
      result("wants", "Wants (30 %)", "income * 0.3", 0, MONEY),
      result("savings", "Savings and debts (20 %)", "income * 0.2", 0, MONEY),
    ],
  },
  {
    id: "event-budget",
    words:
      "(?:wedding|party|event|birthday|prom|quincea[nñ]era)(?: (?:budgets?|costs?))+|costs? of (?:a |my |our )?wedding",
    name: "Wedding budget",
    icon: "heart",
    inputs: [
      input("guests", "Guests", 60),
      input("food", "Food and drinks for one", 75, MONEY),
      input("place", "Place", 2_500, MONEY),
      input("music", "Music and photos", 2_200, MONEY),
      input("clothes", "Clothes and rings", 2_800, MONEY),
      input("flowers", "Flowers and decoration", 900, MONEY),
      input("other", "Other things", 1_000, MONEY),
      input("spare", "Spare", 10, "%"),
    ],
    results: [
      step("sum", "Sum", "guests * food + place + music + clothes + flowers + other"),
      result("each", "For each guest", "sum * (1 + spare / 100) / max(guests, 1)", 0, MONEY),
      result("total", "In all", "sum * (1 + spare / 100)", 0, MONEY),
    ],
  },
  {
    id: "days-off",
    words:
      "pto(?: accrual)?|paid time off|(?:paid )?(?:time off|leave|vacation|holiday|annual leave)(?: (?:days?|entitlements?|accruals?|allowances?))+",
    name: "Paid time off",
    icon: "sun",
    inputs: [
      input("year", "Days a year", 25),
      input("months", "Months worked this year", 7, undefined, { min: 0, max: 12 }),
      input("over", "Left of last year", 2),
      input("taken", "Taken so far", 8),
    ],
    results: [
      result("earned", "Earned so far", "year * months / 12", 1, "days"),
      result("now", "Left of those", "earned + over - taken", 1, "days"),
      result("left", "Left for the year", "year + over - taken", 1, "days"),
    ],
  },
  {
    id: "hours-worked",
    words:
      "(?:work(?:ing|ed)?|shift) hours|hours worked|time ?(?:cards?|sheets?)|shift (?:lengths?|durations?)|time (?:durations?|between times)|elapsed time",
    name: "Hours worked",
    icon: "clock",
    inputs: [
      input("hour", "From: hour", 9, undefined, { min: 0, max: 23 }),
      input("minute", "From: minute", 0, undefined, { min: 0, max: 59 }),
      input("endHour", "To: hour", 17, undefined, { min: 0, max: 24 }),
      input("endMinute", "To: minute", 30, undefined, { min: 0, max: 59 }),
      input("pause", "Break", 30, "min"),
      chosen("days", "Days like this", [
        ["1", 1],
        ["2", 2],
        ["3", 3],
        ["4", 4],
        ["5", 5],
        ["6", 6],
        ["7", 7],
      ]),
      input("wage", "Wage per hour", 18, MONEY),
    ],
    results: [
      step("span", "Minutes", "minutesBetween(hour * 60 + minute, endHour * 60 + endMinute)"),
      { ...result("day", "In a day", "max(0, span - pause)", 0), isTime: true },
      result("pay", "Pay", "day * days / 60 * wage", 2, MONEY),
      result("hours", "Hours worked", "day * days / 60", 2, "h"),
    ],
  },
];
