import { type CalculatorEntry, MONEY, input, result, step } from "./calculator-entry.ts";

/** Of shops, campaigns, shares and bets. */
export const TRADING_CALCULATORS: readonly CalculatorEntry[] = [
  {
    id: "invoice",
    words: "(?:invoices?|quotes?|quotations?|order)(?: totals?| amounts?)?",
    name: "Invoice calculator",
    icon: "receipt",
    inputs: [
      input("quantity", "Quantity", 3),
      input("price", "Price of one", 50, MONEY),
      input("discount", "Discount", 0, "%", { min: 0, max: 100 }),
      input("tax", "Tax", 20, "%", { min: 0, max: 100 }),
    ],
    results: [
      result("net", "Subtotal", "quantity * price * (1 - discount / 100)", 2, MONEY),
      result("taxed", "Tax on it", "net * tax / 100", 2, MONEY),
      result("total", "Total", "net + taxed", 2, MONEY),
    ],
  },
  {
    id: "engagement-rate",
    words: "(?:(?:instagram|social media|post|tiktok|influencer) )?engagement(?: rates?)?",
    name: "Engagement rate",
    icon: "heart",
    inputs: [
      input("likes", "Likes", 240),
      input("comments", "Comments", 18),
      input("shares", "Shares and saves", 12),
      input("followers", "Followers", 5_000, undefined, { min: 1 }),
    ],
    results: [
      result("actions", "Reactions", "likes + comments + shares", 0),
      result("rate", "Engagement rate", "actions / followers * 100", 2, "%"),
    ],
  },
  {
    id: "ad-cost",
    words:
      "(?:ad|ads|advertising|campaign)(?: (?:costs?|budgets?|spend|metrics|prices?))+|cpm|cpc|ctr|cost per (?:click|mille|lead)",
    name: "Ad cost",
    icon: "chart",
    inputs: [
      input("cost", "Spent", 250, MONEY),
      input("views", "Times shown", 40_000, undefined, { min: 1 }),
      input("clicks", "Clicks", 600, undefined, { min: 1 }),
    ],
    results: [
      result("ctr", "Clicked (CTR)", "clicks / views * 100", 2, "%"),
      result("cpc", "Per click (CPC)", "cost / clicks", 2, MONEY),
      result("cpm", "Per thousand (CPM)", "cost / views * 1000", 2, MONEY),
    ],
  },
  {
    id: "conversion-rate",
    words: "(?:sales |website |lead )?conversion rates?",
    alone: "conversion rate calculators?",
    name: "Conversion rate",
    icon: "chart",
    inputs: [
      input("visitors", "Visitors", 4_000, undefined, { min: 1 }),
      input("orders", "Orders", 90),
      input("value", "An order brings", 45, MONEY),
    ],
    results: [
      result("revenue", "Revenue", "orders * value", 0, MONEY),
      result("visit", "Each visitor brings", "revenue / visitors", 2, MONEY),
      result("rate", "Conversion rate", "orders / visitors * 100", 2, "%"),
    ],
  },
  {
    id: "lifetime-value",
    words: "(?:customer )?lifetime values?|clv|ltv",
    name: "Customer lifetime value",
    icon: "people",
    inputs: [
      input("order", "An order brings", 60, MONEY),
      input("orders", "Orders a year", 4),
      input("years", "Years as a customer", 3),
      input("margin", "Margin", 40, "%"),
      input("cost", "Cost to win a customer", 50, MONEY),
    ],
    results: [
      result("revenue", "Revenue in all", "order * orders * years", 2, MONEY),
      result("times", "Times what it costs to win one", "revenue * margin / 100 / max(cost, 0.01)", 1),
      result("value", "Lifetime value", "revenue * margin / 100", 2, MONEY),
    ],
  },
  {
    id: "churn",
    words: "(?:customer |subscriber )?churn(?: rates?)?|(?:customer )?retention(?: rates?)?",
    name: "Churn rate",
    icon: "people",
    inputs: [
      input("start", "Customers at the start", 400, undefined, { min: 1 }),
      input("lost", "Lost in the month", 14),
    ],
    results: [
      result("kept", "Kept", "(start - lost) / start * 100", 2, "%"),
      result("year", "Left after a year at this rate", "start * (1 - lost / start) ^ 12", 0),
      result("churn", "Churn", "lost / start * 100", 2, "%"),
    ],
  },
  {
    id: "runway",
    words: "(?:startup |cash )?(?:burn rates?|runways?)",
    name: "Cash runway",
    icon: "wallet",
    inputs: [
      input("cash", "Cash", 120_000, MONEY),
      input("costs", "Costs a month", 25_000, MONEY),
      input("income", "Income a month", 9_000, MONEY),
    ],
    results: [
      result("burn", "Burnt a month", "max(costs - income, 0)", 0, MONEY),
      result("months", "Lasts for", "cash / burn", 1, "months"),
    ],
  },
  {
    id: "growth-rate",
    words: "cagr|compound (?:annual |yearly )?growth(?: rates?)?|(?:annual|yearly) growth(?: rates?)?",
    name: "CAGR",
    icon: "chart",
    inputs: [
      input("from", "At the start", 10_000, undefined, { min: 0.01 }),
      input("until", "At the end", 18_000, undefined, { min: 0.01 }),
      input("years", "Years", 5, "years", { min: 0.1 }),
    ],
    results: [
      result("all", "Growth in all", "(until / from - 1) * 100", 1, "%"),
      result("rate", "Growth a year", "((until / from) ^ (1 / years) - 1) * 100", 2, "%"),
    ],
  },
  {
    id: "dividends",
    words: "dividends?(?: (?:income|yields?|stocks?))*",
    name: "Dividend calculator",
    icon: "wallet",
    inputs: [
      input("shares", "Shares", 120),
      input("price", "Price of a share", 48, MONEY, { min: 0.01 }),
      input("dividend", "Dividend of a share a year", 1.6, MONEY),
    ],
    results: [
      result("yield", "Yield", "dividend / price * 100", 2, "%"),
      result("month", "In a month", "shares * dividend / 12", 2, MONEY),
      result("year", "In a year", "shares * dividend", 2, MONEY),
    ],
  },
  {
    id: "share-profit",
    words:
      "(?:stocks?|shares?|crypto(?:currency)?|bitcoin|coin|trading|trades?)(?: trading)? (?:profits?|gains?|returns?)(?: and loss(?:es)?)?",
    name: "Stock profit",
    icon: "chart",
    inputs: [
      input("amount", "How many", 25),
      input("bought", "Bought at", 40, MONEY, { min: 0.000001 }),
      input("sold", "Sold at", 52, MONEY),
      input("fees", "Fees in all", 8, MONEY),
    ],
    results: [
      result("paid", "Paid", "amount * bought + fees / 2", 2, MONEY),
      result("share", "Profit of what was paid", "(amount * (sold - bought) - fees) / paid * 100", 2, "%"),
      result("profit", "Profit", "amount * (sold - bought) - fees", 2, MONEY),
    ],
  },
  {
    id: "position-size",
    words:
      "(?:(?:trading|forex|stock|risk) )?(?:position|lot|trade) siz(?:e|es|ing)|(?:trading )?risk(?: per trade| management)?",
    name: "Position size",
    icon: "chart",
    inputs: [
      input("account", "Account", 10_000, MONEY),
      input("risk", "Risk of a trade", 1, "%"),
      input("entry", "Entry price", 50, MONEY),
      input("stop", "Stop loss at", 47.5, MONEY),
    ],
    results: [
      result("loss", "Lost at worst", "account * risk / 100", 2, MONEY),
      result("value", "Worth", "loss / abs(entry - stop) * entry", 2, MONEY),
      result("size", "To buy", "loss / abs(entry - stop)", 2),
    ],
  },
  {
    id: "bet",
    words: "(?:betting|bets?|sports? (?:betting|bets?)|decimal)(?: (?:odds|payouts?|returns?|profits?|winnings))*|odds",
    name: "Betting odds",
    icon: "target",
    inputs: [input("stake", "Stake", 10, MONEY), input("odds", "Decimal odds", 2.5, undefined, { min: 1 })],
    results: [
      result("chance", "Chance that these odds stand for", "100 / odds", 1, "%"),
      result("payout", "Paid out", "stake * odds", 2, MONEY),
      result("profit", "Profit", "stake * (odds - 1)", 2, MONEY),
    ],
    variants: [
      {
        words: "parlays?|accumulators?|acca",
        inputs: [
          input("stake", "Stake", 10, MONEY),
          input("odds1", "Odds 1", 1.8, undefined, { min: 1 }),
          input("odds2", "Odds 2", 2.1, undefined, { min: 1 }),
          input("odds3", "Odds 3 (1 for none)", 1.5, undefined, { min: 1 }),
          input("odds4", "Odds 4 (1 for none)", 1, undefined, { min: 1 }),
        ],
        results: [
          result("odds", "Odds together", "odds1 * odds2 * odds3 * odds4", 2),
          result("payout", "Paid out", "stake * odds", 2, MONEY),
          result("profit", "Profit", "payout - stake", 2, MONEY),
        ],
      },
    ],
  },
  {
    id: "parlay",
    words: "parlays?|accumulator bets?|acca",
    name: "Parlay",
    icon: "target",
    inputs: [
      input("stake", "Stake", 10, MONEY),
      input("odds1", "Odds 1", 1.8, undefined, { min: 1 }),
      input("odds2", "Odds 2", 2.1, undefined, { min: 1 }),
      input("odds3", "Odds 3 (1 for none)", 1.5, undefined, { min: 1 }),
      input("odds4", "Odds 4 (1 for none)", 1, undefined, { min: 1 }),
    ],
    results: [
      result("odds", "Odds together", "odds1 * odds2 * odds3 * odds4", 2),
      result("payout", "Paid out", "stake * odds", 2, MONEY),
      result("profit", "Profit", "payout - stake", 2, MONEY),
    ],
  },
  // Kelly, A New Interpretation of Information Rate (1956).
  {
    id: "kelly",
    words: "kelly(?: criterion| stakes?| bets?)*",
    name: "Kelly criterion",
    icon: "target",
    inputs: [
      input("bank", "Bankroll", 1_000, MONEY),
      input("odds", "Decimal odds", 2.5, undefined, { min: 1.01 }),
      input("chance", "Chance to win", 45, "%", { min: 0, max: 100 }),
    ],
    results: [
      result("share", "Of the bankroll", "max(0, (chance / 100 * odds - 1) / (odds - 1) * 100)", 2, "%"),
      result("stake", "Stake", "bank * share / 100", 2, MONEY),
    ],
  },
  {
    id: "shipping-weight",
    words:
      "(?:volumetric|dimensional|volume) weights?|shipping (?:weights?|costs?|prices?|rates?)|(?:parcel|package|postage)(?: (?:costs?|weights?|prices?))+",
    name: "Shipping weight",
    icon: "truck",
    text: "Carriers charge by the larger of the two weights; most divide the cubic centimetres by 5,000.",
    inputs: [
      input("length", "Length", 40, "cm"),
      input("width", "Width", 30, "cm"),
      input("height", "Height", 20, "cm"),
      input("weight", "Weight", 3, "kg"),
      input("divisor", "Divided by", 5_000, undefined, { min: 1 }),
      input("price", "Price per kilo", 4, MONEY),
    ],
    results: [
      result("volumetric", "Volumetric weight", "length * width * height / divisor", 2, "kg"),
      result("charged", "Charged weight", "max(weight, volumetric)", 2, "kg"),
      result("cost", "Cost", "charged * price", 2, MONEY),
    ],
  },
  {
    id: "menu-price",
    words:
      "food costs? percent(?:age)?s?|(?:menu|dish)(?: item)? (?:prices?|pricing|costs?)|restaurant (?:food costs?|prices?|pricing)",
    name: "Menu price",
    icon: "food",
    inputs: [
      input("ingredients", "Ingredients of a portion", 3.6, MONEY),
      input("price", "Price on the menu", 12.5, MONEY, { min: 0.01 }),
      input("wanted", "Food cost wanted", 30, "%", { min: 1 }),
    ],
    results: [
      result("profit", "Left of a portion", "price - ingredients", 2, MONEY),
      result("should", "Price for the food cost wanted", "ingredients / wanted * 100", 2, MONEY),
      result("share", "Food cost", "ingredients / price * 100", 1, "%"),
    ],
  },
  {
    id: "views-earned",
    words: "(?:youtube|video|channel|blog|adsense|podcast)(?: (?:earnings?|money|revenue|income|rpm|views))+",
    name: "YouTube earnings",
    icon: "film",
    inputs: [input("views", "Views a month", 50_000), input("rpm", "Per thousand views (RPM)", 3, MONEY)],
    results: [
      result("year", "In a year", "views / 1000 * rpm * 12", 0, MONEY),
      result("month", "In a month", "views / 1000 * rpm", 2, MONEY),
    ],
  },
  {
    id: "hire-cost",
    words: "costs? per hire|(?:hiring|recruit(?:ing|ment)) costs?",
    name: "Cost per hire",
    icon: "people",
    inputs: [
      input("outside", "Ads and agencies", 6_000, MONEY),
      input("hours", "Hours of the team", 60, "h"),
      input("wage", "An hour costs", 45, MONEY),
      input("hires", "Hires", 3, undefined, { min: 1 }),
    ],
    results: [
      step("inside", "Time of the team", "hours * wage"),
      result("all", "In all", "outside + inside", 2, MONEY),
      result("each", "Per hire", "all / hires", 2, MONEY),
    ],
  },
];
