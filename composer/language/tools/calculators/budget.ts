import { type CalculatorEntry, MONEY, dayInput, input, result, step } from "./calculator-entry.ts";

const NOTES_AND_COINS: readonly (readonly [value: number, count: number])[] = [
  [100, 0],
  [50, 2],
  [20, 5],
  [10, 8],
  [5, 10],
  [2, 12],
  [1, 20],
  [0.5, 15],
  [0.2, 20],
  [0.1, 20],
  [0.05, 20],
  [0.02, 10],
  [0.01, 10],
];
const OF_DOLLARS: readonly (readonly [value: number, count: number])[] = [
  [100, 0],
  [50, 1],
  [20, 8],
  [10, 6],
  [5, 10],
  [1, 25],
  [0.25, 20],
  [0.1, 20],
  [0.05, 20],
  [0.01, 30],
];

function cash(values: typeof NOTES_AND_COINS) {
  const inputs = values.map(([value, count], index) =>
    input(`n${index + 1}`, `How many of ${value < 1 ? value.toFixed(2) : value}`, count),
  );
  return {
    inputs: [...inputs, input("float", "Float that stays in", 0, MONEY), input("expected", "It should be", 500, MONEY)],
    results: [
      result("total", "In the till", values.map(([value], index) => `n${index + 1} * ${value}`).join(" + "), 2, MONEY),
      result("takings", "Takings without the float", "total - float", 2, MONEY),
      result("difference", "Difference (missing: -)", "takings - expected", 2, MONEY),
    ],
  };
}

/** Money of every day: what is in the till, what a car costs, what is left of a wage. */
export const BUDGET_CALCULATORS: readonly CalculatorEntry[] = [
  {
    id: "cash-count",
    words:
      "(?:cash|money|coins?|till|cash (?:drawer|register|box)|change|float|petty cash)(?: (?:count(?:er|ing)?|counts|up|reconciliation|float|drawer|till))*|notes and coins|end of day (?:cash|till)",
    alone:
      "(?:cash|money|coin|till)(?: drawer| register)? (?:count(?:er|ing|s)?|cash[- ]?up)|(?:count(?:s|ing)?|add(?:s|ing)? up)(?: up)? (?:the |my |our )?(?:cash ?box|cash|money|notes and coins|coins|till|takings|cash drawer)(?: (?:in (?:the|our|my) (?:till|cash ?box|register)|at the end of (?:the |each )?day))*|cash(?:ing)? up(?: the till)?",
    name: "Cash count",
    icon: "wallet",
    ...cash(NOTES_AND_COINS),
    variants: [{ words: "dollars?|cents|quarters|dimes|nickels|cash (?:drawer|register)", ...cash(OF_DOLLARS) }],
  },
  {
    id: "car-cost",
    words:
      "(?:car|vehicle|van|motorbike|motorcycle)(?: (?:running|ownership|monthly|yearly|total|real|true))* (?:costs?|expenses?)|(?:running )?costs? of (?:my |a |the |owning a )?(?:car|van)|how much my (?:car|van|motorbike) (?:really |actually )?costs?(?: me)?(?: (?:per|a|each|every) (?:month|year|mile|km))?|cost per (?:mile|km|kilomet(?:er|re))",
    alone:
      "(?:what|how much) (?:does )?(?:my|our|a|the) (?:car|van|motorbike) (?:really |actually |truly )?costs?(?: me| us)?(?: (?:per|a|each|every) (?:month|year|mile|km))?",
    name: "Car cost calculator",
    icon: "car",
    inputs: [
      input("fuel", "Fuel per month", 120, MONEY),
      input("insurance", "Insurance per year", 600, MONEY),
      input("tax", "Tax per year", 180, MONEY),
      input("repairs", "Service and repairs per year", 500, MONEY),
      input("loan", "Loan or loss in value per month", 150, MONEY),
      input("parking", "Parking and others per month", 30, MONEY),
      input("distance", "Distance per month", 1_000, undefined, { min: 1 }),
    ],
    results: [
      result("yearly", "Per year", "(fuel + loan + parking) * 12 + insurance + tax + repairs", 2, MONEY),
      result("each", "Per mile or kilometre", "yearly / 12 / distance", 2, MONEY),
      result("monthly", "Per month", "yearly / 12", 2, MONEY),
    ],
  },
  {
    id: "budget",
    words:
      "(?<!\\b(?:wedding|travel|trip|holiday|party|event|project|daily|ad|advertising|marketing|film|calorie) )(?:(?:monthly|household|family|personal|student|home) )*budgets?",
    alone: "50 ?\\/ ?30 ?\\/ ?20(?: budget)?(?: rule)?(?: calculator)?",
    name: "Budget calculator",
    icon: "wallet",
    inputs: [
      input("income", "Income a month", 3_000, MONEY),
      input("housing", "Housing", 1_000, MONEY),
      input("food", "Food", 450, MONEY),
      input("transport", "Transport", 200, MONEY),
      input("other", "Other expenses", 600, MONEY),
    ],
    results: [
      result("expenses", "Expenses", "housing + food + transport + other", 2, MONEY),
      result("share", "Savings, percentage of the income", "(income - expenses) / max(income, 0.01) * 100", 1, "%"),
      result("savings", "Savings", "income - expenses", 2, MONEY),
    ],
    variants: [
      // Half for needs, 30 % for wants and 20 % for savings (Warren and Tyagi, All Your Worth, 2005).
      {
        words: "50 ?\\/ ?30 ?\\/ ?20(?: budget)?(?: rule)?",
        inputs: [input("income", "Income a month", 3_000, MONEY)],
        results: [
          result("needs", "Needs, 50 %", "income * 0.5", 2, MONEY),
          result("wants", "Wants, 30 %", "income * 0.3", 2, MONEY),
          result("savings", "Savings, 20 %", "income * 0.2", 2, MONEY),
        ],
      },
    ],
  },
  {
    id: "take-home",
    words: "take[- ]?home(?: pay)?|net (?:pay|income|salary|wages?)|(?:income|wage) tax(?:es)?|gross to net",
    name: "Take-home pay",
    icon: "wallet",
    text: "With the rate that you pay on the whole; brackets of a country it does not know.",
    inputs: [
      input("gross", "Gross per month", 3_000, MONEY),
      input("tax", "Income tax", 20, "%", { min: 0, max: 100 }),
      input("social", "Insurance and pension", 10, "%", { min: 0, max: 100 }),
      input("other", "Other deductions", 0, MONEY),
    ],
    results: [
      result("deducted", "Deducted", "gross * (tax + social) / 100 + other", 2, MONEY),
      result("yearly", "Net per year", "(gross - deducted) * 12", 2, MONEY),
      result("net", "Net per month", "gross - deducted", 2, MONEY),
    ],
  },
  {
    id: "overtime",
    words: "over ?time(?: pay| rate)?|(?:shift|weekly|gross|time ?sheet) pay|pay(?: for hours)? with overtime",
    name: "Overtime pay",
    icon: "clock",
    inputs: [
      input("hours", "Usual hours", 38, "h"),
      input("wage", "Wage per hour", 15, MONEY),
      input("over", "Hours of overtime", 5, "h"),
      input("factor", "Overtime is paid times", 1.5, undefined, { min: 1 }),
    ],
    results: [
      result("extra", "For the overtime", "over * wage * factor", 2, MONEY),
      result("pay", "Pay", "hours * wage + extra", 2, MONEY),
    ],
  },
  {
    id: "debt",
    words:
      "(?:debt|credit card)s?(?: (?:pay[- ]?off|repayments?|free|interest|snowball))*|pay(?:ing)?[- ]?off (?:my |a |the |our )?(?:debts?|credit cards?)",
    alone: "(?:how long (?:to|until i) |when will i )(?:pay|have paid) off (?:my |the |our )?(?:debts?|credit cards?)",
    name: "Debt payoff calculator",
    icon: "bank",
    inputs: [
      input("balance", "Debt", 3_000, MONEY),
      input("rate", "Interest per year", 18, "%", { min: 0, max: 100 }),
      input("payment", "Paid per month", 150, MONEY, { min: 0.01 }),
    ],
    results: [
      step("monthlyRate", "Interest per month", "max(rate, 0.000001) / 1200"),
      // Where the interest is more than what is paid, the logarithm is of nothing, and there is no result.
      step("exact", "Months", "-log(1 - monthlyRate * balance / payment) / log(1 + monthlyRate)"),
      result("interest", "Interest altogether", "max(exact * payment - balance, 0)", 2, MONEY),
      result("years", "That is", "exact / 12", 1, "years"),
      result("months", "Paid off after", "ceil(exact)", 0, "months"),
    ],
  },
  {
    id: "money-lasts",
    words:
      "how long (?:my |the |our )?(?:savings|money|pension pot) (?:will )?lasts?|savings (?:run ?out|drawdown)|drawdown",
    alone: "how long (?:will |do )?(?:my|our|the) (?:savings|money|pension pot) (?:will )?lasts?",
    name: "How long savings last",
    icon: "wallet",
    inputs: [
      input("balance", "Savings", 50_000, MONEY),
      input("spent", "Taken out per month", 1_500, MONEY, { min: 0.01 }),
      input("income", "Coming in per month", 0, MONEY),
    ],
    results: [
      result("years", "In years", "balance / max(spent - income, 0.01) / 12", 1, "years"),
      result("months", "They last", "balance / max(spent - income, 0.01)", 0, "months"),
    ],
  },
  {
    id: "daily-budget",
    words:
      "(?:daily|day) (?:budget|allowance|spending)(?: (?:until|till) pay ?day)?|money (?:left )?(?:per|a|each) day|(?:holiday|travel|vacation|trip) (?:budget|spending money)(?: per day)?|(?:budget|money) (?:until|till) pay ?day|pay ?day(?: budget)?",
    alone:
      "(?:money left|what i can spend|how much i can spend|how much (?:can|may) i spend) (?:per|a|each|every) day(?: (?:until|till) pay ?day)?",
    name: "Money per day",
    icon: "wallet",
    inputs: [
      input("left", "Money that is left", 450, MONEY),
      input("fixed", "Of that still to be paid", 80, MONEY),
      dayInput("from", "From", 0),
      dayInput("until", "Until", 14),
      input("people", "People", 1, undefined, { min: 1 }),
    ],
    results: [
      result("days", "Days", "max(until - from, 1)", 0, "days"),
      result("each", "A person and day", "(left - fixed) / days / people", 2, MONEY),
      result("daily", "To spend each day", "(left - fixed) / days", 2, MONEY),
    ],
  },
  {
    id: "meter",
    words:
      "(?:(?:electric(?:ity)?|gas|water|energy) )?meter(?: (?:readings?|bills?))+|(?:electric(?:ity)?|gas|water|energy) bills?(?= (?:from|by|of) (?:my |the )?(?:meter|readings?))|bills? from (?:my |the |two |2 )?(?:meter )?readings?",
    name: "Meter bill",
    icon: "bolt",
    inputs: [
      input("before", "Reading before", 12_400),
      input("now", "Reading now", 12_650),
      input("price", "Price per unit", 0.28, MONEY),
      input("standing", "Standing charge per day", 0.5, MONEY),
      input("days", "Days", 30),
    ],
    results: [
      result("used", "Units used", "now - before", 1),
      result("daily", "Units a day", "used / max(days, 1)", 1),
      result("bill", "Bill", "used * price + days * standing", 2, MONEY),
    ],
  },
  {
    id: "charging",
    words:
      "(?:ev|electric car|car|e-?bike|tesla|home|battery)(?: charg(?:e|es|ing|er))+(?: (?:costs?|times?|prices?))*|charg(?:e|ing) (?:costs?|times?)",
    alone:
      "(?:what|how much) (?:does it |will it |it |would it )?costs? to (?:fully )?charge (?:my|an|the|our) (?:electric |hybrid )?(?:cars?|bikes?|e-?bikes?|scooters?|van)|cost of charging (?:my|an|the|our) (?:electric )?(?:car|bike|van)",
    name: "Charging cost",
    icon: "bolt",
    inputs: [
      input("battery", "Battery", 60, "kWh"),
      input("from", "From", 20, "%", { min: 0, max: 100 }),
      input("to", "To", 80, "%", { min: 0, max: 100 }),
      input("power", "Power of the charger", 7.4, "kW", { min: 0.1 }),
      input("price", "Price per kWh", 0.3, MONEY),
    ],
    results: [
      result("energy", "Energy", "battery * max(to - from, 0) / 100", 1, "kWh"),
      { ...result("time", "Time, about", "energy / power * 60", 0), isTime: true },
      result("cost", "Cost", "energy * price", 2, MONEY),
    ],
  },
  {
    id: "smoking",
    words:
      "(?:smok(?:e|ing)|cigarettes?|vap(?:e|ing))(?: (?:costs?|savings?|money))+|money (?:saved|spent) (?:by not |on |from not )?(?:smoking|cigarettes)|(?:quit|stop(?:ped)?)[- ]smoking(?: savings?)?",
    name: "Smoking cost",
    icon: "wallet",
    inputs: [
      input("cigarettes", "Cigarettes a day", 15),
      input("pack", "In a pack", 20, undefined, { min: 1 }),
      input("price", "Price of a pack", 9, MONEY),
      input("days", "Days without", 30, "days"),
    ],
    results: [
      result("yearly", "Per year", "cigarettes / pack * price * 365", 2, MONEY),
      result("saved", "Saved so far", "cigarettes / pack * price * days", 2, MONEY),
    ],
  },
  {
    id: "average-price",
    words:
      "(?:average )?(?:share|stock|crypto|coin) (?:average|averaging|prices?)|averag(?:e|ing) (?:down|share price)|dollar cost averag\\w+",
    name: "Average share price",
    icon: "chart",
    inputs: [
      input("sharesA", "Shares that I have", 10),
      input("priceA", "Bought at", 50, MONEY),
      input("sharesB", "Shares to buy", 10),
      input("priceB", "At", 40, MONEY),
    ],
    results: [
      result("shares", "Shares then", "sharesA + sharesB", 2),
      result("cost", "Paid altogether", "sharesA * priceA + sharesB * priceB", 2, MONEY),
      result("average", "Average price", "cost / max(shares, 0.000001)", 2, MONEY),
    ],
  },
  {
    id: "tax-on-profit",
    words:
      "(?:(?:freelanc(?:e|ers?|ing)|self[- ]?employ(?:ed|ment)|sole trader|small business|business|profit) )+(?:income )?tax(?:es)?|income tax(?:es)?(?: (?:for|of) (?:freelancers?|the self[- ]employed|contractors|sole traders))?|tax(?:es)?(?: calculators?)? (?:for|of) (?:freelancers?|the self[- ]employed|contractors|self[- ]employed(?: people)?|sole traders|small businesses)",
    alone:
      "(?:(?:simple|income|freelance|self[- ]employed) )*tax calculators? for (?:freelancers?|the self[- ]employed|contractors|self[- ]employed(?: people)?|sole traders|small businesses)",
    name: "Freelance tax",
    icon: "receipt",
    text: "One rate on what is left after expenses; brackets and allowances are not counted.",
    inputs: [
      input("income", "Income", 60_000, MONEY),
      input("expenses", "Expenses", 12_000, MONEY),
      input("rate", "Tax rate", 25, "%", { min: 0, max: 100 }),
    ],
    results: [
      result("profit", "Profit", "income - expenses", 2, MONEY),
      result("tax", "Tax", "max(profit, 0) * rate / 100", 2, MONEY),
      result("left", "Left after tax", "profit - tax", 2, MONEY),
    ],
  },
  {
    id: "meeting-cost",
    words: "meetings?(?: costs?| prices?)+|costs? of (?:an? |our |my |the )?meetings?",
    alone:
      "(?:how much|what) (?:an? |our |my |the )?meetings? costs?|meeting costs?(?= (?:calculator|timer|clock|app))",
    name: "Meeting cost",
    icon: "people",
    inputs: [
      input("people", "People", 6, "people", { min: 1 }),
      input("hourly", "Hourly rate", 50, MONEY),
      input("minutes", "Length", 60, "min"),
    ],
    results: [
      result("perMinute", "Each minute", "people * hourly / 60", 2, MONEY),
      result("cost", "The meeting costs", "people * hourly * minutes / 60", 2, MONEY),
    ],
  },
];
