/** "an app to save for a holiday" */
const SAVING_FOR =
  /\b(?:simple )?(app|tracker|planner|tool)(?: (?:to|for|that helps me(?: to)?))? sav(?:e|ing)(?: up)?(?: money)? (?:for|towards) (?:an?|my|our|the) (?!kids|children|family)[\p{L}-]+(?: (?!where|with|and)[\p{L}-]+)?(?=,|:| where| with| and |[.!\s]*$)/iu;
/** "I want to save for several goals at once" */
const SAVING_GOALS =
  /\bsav(?:e|ing)(?: up)?(?: money)? (?:for|towards) (?:(?:several|multiple|different|various|many|my|our|some|a few|more than one) )*(?:savings )?(?:goals?|things)(?: at (?:once|the same time)| in parallel)?/i;
/** "the rent my tenants pay each month" */
const PAID_BY =
  /\b(?:track|log|record|manage|see|note)(?: of)? (?:the )?(rent|fees|dues|membership fees|school fees|tuition)(?: that| which)? (?:my|our|the) (tenants|members|students|families|lodgers|players|parents) (?:pay|owe|have to pay|paid)(?: me| us)?(?: (?:each|every|per) (?:month|week|year|term))?/i;
/** "scan receipts": what a phone can do is take a picture of them. */
const SCANNED =
  /\b(?:scan|photograph|take (?:photos|pictures) of|snap)(?: (?:my|our|the|all|paper))* (receipts|bills|invoices)(?=,| and |[.!\s]*$)/i;
/** "a list of people I lent money to" */
const LENT_TO =
  /\b(?:an? )?(?:list|overview|record) of (?:the )?people (?:(?:who|whom|that) )?i(?:'ve| have)? (?:lent|loaned) money(?: to)?/i;

/** "my bank accounts and credit cards" */
const WITH_CARDS = /\b((?:bank )?accounts)(?: and|,) (?:credit |debit )?cards(?![\p{L}-])/iu;
/** "every coffee I buy" */
const BOUGHT =
  /\b(?:note|log|track|record|write down) (?:every|each|all)(?: of)?(?: the)? ([\p{L}-]+?)s? (?:that )?i buy\b/iu;

/** "I want to save money for a car" */
const SAVE_UP =
  /\b(want|need|like|try|trying|have) to sav(?:e|ing)(?: up)?(?: money| some money)? (?:for|towards) (?:an?|my|our|the) (?!kids|children|family)[\p{L}-]+(?: (?!where|with|and)[\p{L}-]+)?(?=,| where| with| and |[.!\s]*$)/iu;
/** "gas, electricity and water bills" */
const SORTS_OF_BILLS =
  /(?<=^|\b(?:track|log|manage|note|record|my|our|the|of|for) )([\p{L}-]+(?:, [\p{L}-]+)+,? (?:and|&) [\p{L}-]+) (bills|costs|expenses|meter readings)(?![\p{L}-])/iu;
/** "debts to friends" */
const FRIENDS =
  /\b(?:(?:my|our|the|all) )*debts? (?:to|with|between|among) ((?:my |our )?(?:friends|family|people|colleagues|roommates))(?![\p{L}-])/iu;
/** "every payment from my clients" */
const FROM_CLIENTS =
  /\b(?:every|each|all) payments? (?:from|by|of) (?:my|our|the) (clients|customers|students|members|tenants|patients)(?![\p{L}-])/iu;
/** "household expenses shared with my partner" */
const SHARED =
  /\b(?:(?:our|the|my|all) )*(?:household |common |joint |family |living )?(?:expenses|costs|bills) (?:that (?:i|we) )?shared? (?:with|between|among) (my (?:partner|wife|husband|girlfriend|boyfriend)|(?:(?:my|our|the) )?(?:room ?mates|flat ?mates|friends|family))(?![\p{L}-])/iu;
/** "people who owe me" */
const OWE_ME =
  /\b(?:an? )?(?:list|overview|record)? ?(?:of )?(?:the )?(?:people|everyone|friends|those) (?:who|that) owe (me|us)(?: money)?(?![\p{L}-])/iu;
const PRICE_LIST =
  /^(?:an? |my |our |simple )*price ?list (?:for|of) (?:(?:my|our|the|all) )*(products|articles|goods)[.!\s]*$/i;

/** "cash and card payments" */
const BY_CARD = /\bcash (?:and|or|&) card (payments|sales)(?![\p{L}-])/iu;
/** "the money my business makes and spends" */
const MADE_AND_SPENT =
  /\b(?:the |what |all )*(?:money )?(?:(?:that )?(?:my|our|the) (?:small )?(?:business|company|shop|family|club)|i|we) (?:makes?|earns?) and (?:what (?:it|i|we) )?spends?(?![\p{L}-])/iu;
/** "repayments of a loan I gave my brother" */
const LOAN_GIVEN =
  /\b(?:follow|track|see|log|record)? ?(?:the )?(?:re)?payments? (?:of|on|for) (?:a|the|my) (?:private )?loans? (?:that )?i (?:gave|made)(?: to)? (?:my |our |an? )?[\p{L}-]+/iu;
/** "sales and inventory" */
const SOLD_AND_STORED =
  /^(?:an? |my |our |simple )*(?:sales|orders) (?:and|&|\+) (?:inventory|stock)(?: (?:app|tracker|manager|system))?[.!\s]*$/i;

/** "enter my tips after each shift" */
const TIPS =
  /\b(?:enter|log|track|record|note|write down) (?:my |the |our )?tips(?: (?:after|of|for|from) (?:each|every|my) (?:shift|day|night)s?)?(?![\p{L}-])/iu;
/** "a household account book with my husband" */
const ACCOUNT_BOOK =
  /\b(household|family|home) (?:account|budget|money|expense)s? book(?: (?:with|for) my (?:husband|wife|partner|family|girlfriend|boyfriend))?/i;

/** "what I owe and what others owe me" */
const BOTH_WAYS =
  /\b(?:list|track|log|record|note|see) (?:what|how much) (?:i owe|others owe me|people owe me|friends owe me) and (?:what|how much) (?:others owe me|people owe me|friends owe me|i owe)(?: (?:others|them|people))?(?:,? and see the difference)?(?![\p{L}-])/iu;

/** Prompts about money, told by the records that are kept of it. */
export function moneyWords(prompt: string): string {
  return prompt
    .replace(SAVING_FOR, "savings goals $1")
    .replace(SAVING_GOALS, "keep savings goals")
    .replace(PAID_BY, (_all, paid: string, who: string) => `keep ${who} and ${paid.replace(/s$/i, "")} payments`)
    .replace(SCANNED, "keep $1 with photo")
    .replace(LENT_TO, "money lent to people")
    .replace(/^(?:my |our )?(?:kids?|children)(?:'s|s')? (allowance|pocket money)[.!\s]*$/i, "$1 tracker for kids")
    .replace(
      /\b(?:how much|what) (?:each|every one) of (?:them|the customers|my customers|my clients) (?:still )?owes?\b/i,
      "what they still owe",
    )
    .replace(/^shared (bills|expenses|costs) with (?=\p{L})/iu, "split $1 with ")
    .replace(/\b(want|like|need) to sell ([\p{L}-]+s) and (?:keep|track|manage|note) /iu, "$1 to keep $2, ")
    .replace(
      /\bhow much (?:money )?(?:i am|i'm|we are|we're) (?:still )?owed\b|\bhow much is (?:still )?owed to (?:me|us)\b/i,
      "what is outstanding",
    )
    .replace(
      /\bshare ((?:(?:our|the|my|all) )*(?:household |living |monthly )?(?:expenses|costs|bills|rent)) with (?=(?:my|our|the) )/i,
      "split $1 with ",
    )
    .replace(
      /\b(?:the )?(?:revenue|turnover|takings) (per|by) (day|week|month|year) and (?:per |by )?(product|customer|item|category)(?![\p{L}-])/iu,
      "the total $1 $2 and the total $1 $3",
    )
    .replace(
      /\bhow (?:many|much) (?:euros|dollars|pounds|money) (?:are|is) (?:still )?missing\b/i,
      "how much is missing",
    )
    .replace(
      /\btips? (?:tracker|log|app) for (?:waiters?|waitress(?:es)?|bartenders?|servers?|drivers?|baristas?|hairdressers?)(?=[.!\s]*$)/i,
      "tip tracker with date, hours and amount",
    )
    .replace(/\bexpenses and income\b/i, "income and expenses")
    .replace(
      /^(?:an? |my )?loans? to (?:an? |my |our )?(?:friend|family member|brother|sister|colleague)s?(?=[.!\s]*$)/i,
      "money lent to friends",
    )
    .replace(/\bhow much (?:i|we) (?:still )?owe(?=[.!\s]*$)/i, "how much is left to pay")
    .replace(
      /\b(expenses? (?:app|tracker|log|manager)) with (?:photos of )?receipts?(?=[.!\s]*$|,| and )/i,
      "$1 with receipt photo",
    )
    .replace(
      /^((?:an? |my |our )?(?:household|family|home|monthly) budget) with (?=(?:bills|savings|debts|subscriptions)(?![\p{L}-]))/iu,
      "$1 planner with ",
    )
    .replace(WITH_CARDS, "bank accounts")
    .replace(BOTH_WAYS, "keep money owed to me")
    .replace(/^money owed$/i, "who owes me money")
    .replace(
      /\bloans (?:that )?i (?:gave|made|have given)(?: to)? (?=(?:my )?(?:friends|family|people|colleagues))/i,
      "money lent to ",
    )
    .replace(/\bthe total (?:amount )?(?:that )?(?:i am|i'm|we are|we're) owed\b/i, "the outstanding total")
    .replace(/\b(?:amount|money|cash) in and out\b/i, "money in, money out")
    .replace(
      /\bhow much (?:money )?(i|we)(?:'ve| have)? made(?= (?:this|each|every|per|by|today|last)\b|[.!\s]*$)/i,
      "how much $1 earned",
    )
    .replace(TIPS, "keep a tip tracker with date, hours and amount")
    .replace(ACCOUNT_BOOK, "$1 budget")
    .replace(BY_CARD, "$1")
    .replace(MADE_AND_SPENT, "income and expenses")
    .replace(LOAN_GIVEN, "keep loans with borrower, amount and payments")
    .replace(SOLD_AND_STORED, "Inventory app with products and sales")
    .replace(SAVE_UP, "$1 to keep savings goals")
    .replace(SORTS_OF_BILLS, "$2 with type ($1)")
    .replace(FRIENDS, "what I owe $1")
    .replace(FROM_CLIENTS, "$1 and payments")
    .replace(SHARED, "split expenses with $1")
    .replace(
      /\bthe total (?:amount )?(?:that )?(?:i|we) (?:still )?(?:owe|spend|spent|earn|earned|saved)(?=[.!\s]*$|,)/i,
      "the total",
    )
    .replace(OWE_ME, "who owes $1 money")
    .replace(PRICE_LIST, "An app called “Price list”: $1 with name, price, category and description")
    .replace(/\bbudgets? by categor(?:y|ies)\b/i, "budget per category")
    .replace(BOUGHT, "log $1 purchases");
}
