import { type CalculatorEntry, MONEY, input, result, step } from "./calculator-entry.ts";

/**
 * Money. The annuity, compound interest and break-even formulas are those of textbooks of business mathematics (Brealey,
 * Myers, Allen: Principles of Corporate Finance, chapter 2; Horngren: Cost Accounting, chapter 3).
 */
export const MONEY_CALCULATORS: readonly CalculatorEntry[] = [
  {
    id: "tip",
    words:
      "tips?(?: and (?:bill|check)[- ]?split(?:ting|ter)?| percentages?| amount)?|gratuity|(?:bill|check)[- ]?split(?:ting|ter)?|(?:restaurant|shared) bills?",
    alone:
      "(?:(?:that|which|and|to) )?split(?:s|ting)? (?:the |a |our |restaurant )*(?:bill|check|tab)(?: (?:with|between|among) (?:friends|people|us|everyone))?|bill splitt?er|tip splitt?er",
    name: "Tip calculator",
    icon: "receipt",
    inputs: [
      input("bill", "Bill", 60, MONEY),
      input("percent", "Tip", 15, "%", { min: 0, max: 100 }),
      input("people", "People", 2, undefined, { min: 1, max: 100 }),
    ],
    results: [
      result("tip", "Tip", "bill * percent / 100", 2, MONEY),
      result("total", "Total", "bill + tip", 2, MONEY),
      result("each", "Each pays", "total / people", 2, MONEY),
    ],
    variants: [
      {
        words:
          "(?:(?:and|with|also|option|to|can) )*round(?:s|ed|ing)?(?: it| the (?:total|bill|amount|tip))? up(?: (?:the )?(?:total|bill|amount|tip))?|(?:with |and )?rounding(?: up| option)?",
        isMore: true,
        inputs: [],
        results: [result("rounded", "Each pays, rounded up", "ceil(total / people)", 0, MONEY)],
      },
    ],
  },
  {
    id: "discount",
    words: "discounts?(?: price| percentages?)?|sale prices?|percent off|price reductions?|savings on sale",
    name: "Discount calculator",
    icon: "tag",
    inputs: [input("price", "Price", 80, MONEY), input("percent", "Discount", 20, "%", { min: 0, max: 100 })],
    results: [
      result("saved", "You save", "price * percent / 100", 2, MONEY),
      result("final", "Final price", "price - saved", 2, MONEY),
    ],
    variants: [
      {
        words:
          "(?:(?:and|plus|including|with) (?:the )?|(?<=(?:off|price|discount|quantity), ))(?:sales )?(?:tax(?:es)?(?: rates?)?|vat)(?! calc)",
        isMore: true,
        inputs: [input("rate", "Sales tax", 8, "%", { min: 0, max: 100 })],
        results: [
          result("tax", "Tax", "final * rate / 100", 2, MONEY),
          result("withTax", "With tax", "final + tax", 2, MONEY),
        ],
      },
    ],
  },
  {
    id: "sales-tax",
    words:
      "vat|(?<!income |property )(?:sales |purchase )?tax(?:es)?|gst|value[- ]added tax|tax(?:es)? on (?:prices?|purchases?)",
    name: "Sales tax calculator",
    icon: "receipt",
    text: "From a price without tax to one with it, and back.",
    inputs: [input("price", "Price", 100, MONEY), input("rate", "Tax rate", 20, "%", { min: 0, max: 100 })],
    results: [
      result("tax", "Tax on top", "price * rate / 100", 2, MONEY),
      result("gross", "Price with tax added", "price + tax", 2, MONEY),
      result("net", "Price with its tax taken out", "price / (1 + rate / 100)", 2, MONEY),
      result("included", "Tax in it", "price - net", 2, MONEY),
    ],
    variants: [
      {
        words:
          "(?:(?:type|enter|put|i|in|give|from|with|an?|the|my) )*(?:net|before[- ](?:vat|tax)|without (?:vat|tax)|excluding (?:vat|tax)|ex[- ]vat) (?:price|amount|value|sum)s?|(?:price|amount) (?:without|excluding|before) (?:vat|tax)|net to gross",
        inputs: [input("price", "Net price", 100, MONEY), input("rate", "VAT rate", 20, "%", { min: 0, max: 100 })],
        results: [
          result("tax", "VAT", "price * rate / 100", 2, MONEY),
          result("gross", "Gross price", "price + tax", 2, MONEY),
        ],
      },
      {
        words:
          "(?:(?:type|enter|put|i|in|give|from|with|an?|the|my) )*(?:gross|including (?:vat|tax)|inc[- ]vat|with (?:vat|tax)) (?:price|amount|value|sum)s?|(?:take|remove|taking|removing) (?:the )?(?:vat|tax) (?:off|out)|gross to net",
        inputs: [input("price", "Gross price", 120, MONEY), input("rate", "VAT rate", 20, "%", { min: 0, max: 100 })],
        results: [
          result("net", "Net price", "price / (1 + rate / 100)", 2, MONEY),
          result("tax", "VAT", "price - net", 2, MONEY),
        ],
      },
    ],
  },
  {
    id: "loan",
    words:
      "(?:car |auto |student |home |personal )?loans?(?: payments?| repayments?| amorti[sz]ation| instal?lments?)?|(?:home )?mortgages?(?: payments?| repayments?| rates?)?|monthly payments?|emi|instal?lments?",
    head: "monthly (?:loan|mortgage|car) (?:payments?|repayments?)|(?:mortgage|loan) (?:payments?|repayments?)",
    alone:
      "(?:loan|mortgage)s? comparisons?(?: of (?:2|two) (?:loans|mortgages|offers))?|compar(?:e|es|ing) (?:2|two|several) (?:loans|mortgages|mortgage offers|loan offers)(?: side by side)?",
    name: "Loan calculator",
    icon: "bank",
    inputs: [
      input("amount", "Amount", 200_000, MONEY),
      input("rate", "Interest rate per year", 5, "%", { min: 0, max: 100 }),
      input("years", "Years", 25, "years", { min: 1, max: 60 }),
    ],
    results: [
      step("months", "Payments", "years * 12"),
      // The annuity; the smallest of rates stands for none, whose formula would divide by nothing.
      step("monthlyRate", "Interest per month", "max(rate, 0.000001) / 12"),
      result(
        "interest",
        "Interest altogether",
        "amount * monthlyRate / 100 / (1 - (1 + monthlyRate / 100) ^ -months) * months - amount",
        2,
        MONEY,
      ),
      result("total", "Paid back altogether", "amount + interest", 2, MONEY),
      result("payment", "Monthly payment", "total / months", 2, MONEY),
    ],
    variants: [
      {
        words: "deposits?|down[- ]?payments?|house prices?|prices? of (?:the|a) (?:house|home|flat|car)",
        inputs: [
          input("price", "Price", 250_000, MONEY),
          input("deposit", "Deposit", 50_000, MONEY),
          input("rate", "Interest rate per year", 5, "%", { min: 0, max: 100 }),
          input("years", "Years", 25, "years", { min: 1, max: 60 }),
        ],
        results: [
          step("months", "Payments", "years * 12"),
          step("monthlyRate", "Interest per month", "max(rate, 0.000001) / 12"),
          result("amount", "Loan", "max(price - deposit, 0)", 2, MONEY),
          result(
            "interest",
            "Interest altogether",
            "amount * monthlyRate / 100 / (1 - (1 + monthlyRate / 100) ^ -months) * months - amount",
            2,
            MONEY,
          ),
          result("total", "Paid back altogether", "amount + interest", 2, MONEY),
          result("payment", "Monthly payment", "total / months", 2, MONEY),
        ],
      },
      {
        words:
          "(?:\\d+ )?extra(?: payments?| (?:\\d+|a|each|every|per) (?:month|year))*|over ?pay(?:s|ing|ments?)?|pay(?:ing)? more(?: (?:each|every|a|per) month)?|early repayments?|pay(?:ing)? (?:it )?off early",
        isMore: true,
        inputs: [input("extra", "Extra per month", 100, MONEY)],
        results: [
          // The number of payments of an annuity; never less than one.
          step(
            "months2",
            "Payments with the extra",
            "-log(max(1 - amount * monthlyRate / 100 / (total / months + extra), 0.000001)) / log(1 + monthlyRate / 100)",
          ),
          result(
            "saved",
            "Interest saved by the extra",
            "max(total - (total / months + extra) * months2, 0)",
            2,
            MONEY,
          ),
          result("sooner", "Paid off sooner by", "max(months - months2, 0)", 0, "months"),
        ],
      },
    ],
  },
  {
    id: "compound-interest",
    words: "compound(?:ing|ed)? interest|interest on savings|investments?(?: growth| returns?)?|interest",
    name: "Compound interest",
    icon: "chart",
    inputs: [
      input("start", "To begin with", 1_000, MONEY),
      input("monthly", "Added each month", 100, MONEY),
      input("rate", "Interest rate per year", 5, "%", { min: 0, max: 100 }),
      input("years", "Years", 10, "years", { min: 0, max: 100 }),
    ],
    results: [
      result("paidIn", "Paid in", "start + monthly * years * 12", 2, MONEY),
      step("growth", "Growth per month", "max(rate, 0.000001) / 1200"),
      result(
        "final",
        "At the end",
        "start * (1 + growth) ^ (years * 12) + monthly * ((1 + growth) ^ (years * 12) - 1) / growth",
        2,
        MONEY,
      ),
      result("earned", "Interest earned", "final - paidIn", 2, MONEY),
    ],
  },
  {
    id: "net-worth",
    words: "net worth",
    name: "Net worth",
    icon: "bank",
    inputs: [
      input("cash", "Cash and savings", 8_000, MONEY),
      input("investments", "Investments", 12_000, MONEY),
      input("home", "Home", 0, MONEY),
      input("others", "Car and other things", 5_000, MONEY),
      input("mortgage", "Mortgage", 0, MONEY),
      input("loans", "Loans", 3_000, MONEY),
      input("cards", "Credit cards", 500, MONEY),
    ],
    results: [
      result("assets", "What you own", "cash + investments + home + others", 2, MONEY),
      result("debts", "What you owe", "mortgage + loans + cards", 2, MONEY),
      result("worth", "Net worth", "assets - debts", 2, MONEY),
    ],
  },
  {
    id: "unit-price",
    words: "unit prices?|price per (?:unit|kilo|kg|litre|liter|100 ?g)|price comparisons?|best (?:buy|value)",
    alone:
      "compar(?:e|es|ing) (?:the |2 |two )?(?:unit |grocery |shop )?prices(?: per (?:unit|kilo|kg|litre))?|unit prices?(?: (?:comparisons?|compar(?:er|ator)|checker))?|price per (?:unit|kilo|kg|litre)(?: (?:comparison|comparer))?",
    name: "Unit price",
    icon: "bag",
    inputs: [
      input("priceA", "Price of A", 2.99, MONEY),
      input("amountA", "Amount in A", 500, "g", { min: 0.001 }),
      input("priceB", "Price of B", 4.99, MONEY),
      input("amountB", "Amount in B", 1_000, "g", { min: 0.001 }),
    ],
    results: [
      result("unitA", "A per 100", "priceA / amountA * 100", 3, MONEY),
      result("unitB", "B per 100", "priceB / amountB * 100", 3, MONEY),
      result("difference", "B costs per 100 more than A", "unitB - unitA", 3, MONEY),
    ],
  },
  {
    id: "margin",
    words: "(?:profit |gross )?margins?|mark[- ]?ups?|profits?(?: and loss(?:es)?)?|selling prices?",
    name: "Margin and markup",
    icon: "chart",
    inputs: [input("cost", "Cost", 60, MONEY), input("price", "Selling price", 100, MONEY)],
    results: [
      result("profit", "Profit", "price - cost", 2, MONEY),
      result("markup", "Markup on the cost", "profit / cost * 100", 1, "%"),
      result("margin", "Margin of the price", "profit / price * 100", 1, "%"),
    ],
  },
  {
    id: "return-on-investment",
    words: "roi|returns? on investments?",
    name: "Return on investment",
    icon: "chart",
    inputs: [
      input("cost", "Invested", 1_000, MONEY),
      input("value", "Value now", 1_250, MONEY),
      input("years", "Years", 2, "years", { min: 0.1 }),
    ],
    results: [
      result("gain", "Gain", "value - cost", 2, MONEY),
      result("roi", "Return", "gain / cost * 100", 1, "%"),
      result("yearly", "Return per year", "((value / cost) ^ (1 / years) - 1) * 100", 2, "%"),
    ],
  },
  {
    id: "break-even",
    words: "break[- ]?even(?: points?| analysis)?",
    name: "Break-even calculator",
    icon: "chart",
    inputs: [
      input("fixed", "Fixed costs", 5_000, MONEY),
      input("price", "Price per piece", 25, MONEY),
      input("variable", "Cost per piece", 10, MONEY),
    ],
    results: [
      result("pieces", "Pieces to sell", "ceil(fixed / (price - variable))", 0),
      result("revenue", "Revenue there", "pieces * price", 2, MONEY),
    ],
  },
  {
    id: "salary",
    words:
      "(?:hourly )?wages?(?: to salary)?|salar(?:y|ies)(?: to hourly)?|hourly (?:pay|rates?)(?: to (?:annual |yearly )?salary)?|annual (?:pay|income)|pay ?checks?|(?:(?:my|hourly|monthly|yearly|net) )*earnings(?: after tax(?:es)?)?",
    alone: "hourly (?:wage|rate|pay) (?:to|into) (?:an? )?(?:annual |yearly |monthly )?salary",
    name: "Wage to salary",
    icon: "wallet",
    text: "Before taxes.",
    inputs: [
      input("hourly", "Wage per hour", 20, MONEY),
      input("hours", "Hours a week", 40, "h", { min: 0, max: 168 }),
      input("weeks", "Weeks a year", 52, "weeks", { min: 1, max: 52 }),
    ],
    results: [
      result("weekly", "Per week", "hourly * hours", 2, MONEY),
      result("yearly", "Per year", "weekly * weeks", 2, MONEY),
      result("monthly", "Per month", "yearly / 12", 2, MONEY),
    ],
    variants: [
      {
        words:
          "(?:(?:and|with|monthly|after) )*(?:tax(?:es)?(?: rates?)?|deductions?|net(?: (?:pay|salary|income))?)(?:, (?:monthly )?net)?",
        isMore: true,
        text: "With the share that you pay of the whole.",
        inputs: [input("tax", "Tax and insurance", 25, "%", { min: 0, max: 100 })],
        results: [result("net", "Net per month", "yearly / 12 * (1 - tax / 100)", 2, MONEY)],
      },
      {
        words:
          "(?:from )?(?:hourly|per hour|monthly) to (?:yearly|annual(?:ly)?|monthly|per year)(?: (?:pay|salary|income))?",
        isMore: true,
        inputs: [],
        results: [],
      },
    ],
  },
  {
    id: "inflation",
    words: "inflation(?: rates?)?|purchasing power|future prices?",
    name: "Inflation calculator",
    icon: "chart",
    inputs: [
      input("amount", "Amount today", 100, MONEY),
      input("rate", "Inflation per year", 3, "%", { min: 0, max: 100 }),
      input("years", "Years", 10, "years", { min: 0, max: 100 }),
    ],
    results: [
      result("price", "What costs that today will cost", "amount * (1 + rate / 100) ^ years", 2, MONEY),
      result("worth", "What that money will be worth", "amount / (1 + rate / 100) ^ years", 2, MONEY),
    ],
  },
  {
    id: "rent-split",
    words: "rent(?:[- ]?split(?:ting|ter)?| shares?)?",
    alone: "split(?:s|ting)? (?:the |our )?rent(?: by (?:room size|income))?|rent splitt?er",
    name: "Rent split",
    icon: "home",
    text: "By the size of the rooms.",
    inputs: [
      input("rent", "Rent", 1_500, MONEY),
      input("roomA", "Room of A", 16, "m²", { min: 1 }),
      input("roomB", "Room of B", 12, "m²", { min: 1 }),
      input("roomC", "Room of C", 0, "m²"),
    ],
    results: [
      result("shareA", "A pays", "rent * roomA / (roomA + roomB + roomC)", 2, MONEY),
      result("shareB", "B pays", "rent * roomB / (roomA + roomB + roomC)", 2, MONEY),
      result("shareC", "C pays", "rent * roomC / (roomA + roomB + roomC)", 2, MONEY),
    ],
    variants: [
      {
        words:
          "(?:(?:between|among|with|for|by|based on|of|the|their|my|our|several|\\d) )*(?:room ?mates|flat ?mates|house ?mates|room sizes?|(?:the )?size of (?:the|each|their) rooms?)",
        isMore: true,
        inputs: [],
        results: [],
      },
    ],
  },
  {
    id: "currency",
    words: "currenc(?:y|ies)(?: exchange| conversions?)?|exchange rates?|own exchange rates?",
    name: "Currency by your own rate",
    icon: "wallet",
    inputs: [input("amount", "Amount", 100), input("rate", "One of it is worth", 1.1, undefined, { min: 0 })],
    results: [
      result("exchanged", "Exchanged", "amount * rate", 2),
      result("back", "The other way round", "amount / rate", 2),
    ],
  },
  {
    id: "commission",
    words: "(?:sales )?commissions?",
    name: "Commission calculator",
    icon: "wallet",
    inputs: [
      input("sales", "Sales", 10_000, MONEY),
      input("rate", "Commission", 5, "%", { min: 0, max: 100 }),
      input("base", "Base pay", 0, MONEY),
    ],
    results: [
      result("commission", "Commission", "sales * rate / 100", 2, MONEY),
      result("total", "Pay altogether", "base + commission", 2, MONEY),
    ],
  },
  {
    id: "freelance-rate",
    words:
      "freelanc(?:e|ers?|ing)(?: hourly)?(?: rates?)?|day rates?|(?:an? |my )hourly rate(?= calculator for freelancers?)|what to charge(?: (?:per|an) (?:hour|day))?",
    name: "Freelance rate",
    icon: "wallet",
    inputs: [
      input("income", "Income wanted per year", 60_000, MONEY),
      input("costs", "Costs per year", 12_000, MONEY),
      input("hours", "Hours that can be billed per week", 25, "h", { min: 1, max: 100 }),
      input("weeks", "Weeks of work per year", 44, "weeks", { min: 1, max: 52 }),
    ],
    results: [
      result("day", "Per day of 8 hours", "(income + costs) / (hours * weeks) * 8", 2, MONEY),
      result("hour", "Per hour", "(income + costs) / (hours * weeks)", 2, MONEY),
    ],
  },
];
