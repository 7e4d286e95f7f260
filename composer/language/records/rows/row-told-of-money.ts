import type { RowTold } from "./row-told.ts";

const PROGRESS =
  /^(?:see |track |view |watch |show )?(?:(?:my |the |their |a )?progress(?: bars?| tracking)?|how (?:close|far|near) (?:i am|we are|i'm|we're)(?: (?:to|from|towards) (?:each(?: one| goal| of them)?|it|them|my goals?|the goals?))?)$/i;
const SAVING = /\bsav(?:ings?|e)\b/i;
const DEBTS = /\b(?:debts?|loans?|mortgages?)\b/i;
const SUBSCRIPTIONS = /\bsubscriptions?\b/i;
const MONEY = /\b(?:budget\w*|expenses?|spending|finances?|money)\b/i;
const NET_WORTH = /\bnet worth\b/i;
const LENT = /\b(?:lent|lend|owed? to me|borrowed)\b/i;
const MONEY_LENT = /^(?=.*\bmoney\b).*\b(?:lent|lend|owed? to me|borrowed)\b/i;
const FINANCES = /\bfinanc(?:e|es|ial)\b/i;
const CAR_COSTS = /\b(?:car|vehicle|auto|motorbike|motorcycle) (?:expenses?|costs?)\b/i;
const OWED = /\b(?:debts?|ious?|loans?|money)\b/i;
const OF_KIDS = /\b(?:savings?|money)\b.*\b(?:kids|children)\b/i;
const OF_CHORES = /\b(?:allowances?|pocket money)\b/i;
const BILLS = /\bbills?\b(?! split)/i;
const IN_AND_OUT = /\b(?:cash|money|petty|account)\b/i;
/** "tick off who paid each month" */
const TICK_PAID =
  /^(?:(?:i|we|can|and|to) )*(?:tick|check|mark|see|track|note)(?: off)? who (?:has |have )?paid(?: (?:what|it))?(?: (?:each|every|this|per) (?:month|week|year))?$/i;
const INVESTED = /\b(?:invest\w*|stocks?|shares|portfolio|crypto\w*|etfs?|funds?)\b/i;
const POINT_OF_SALE = /\b(?:point[- ]of[- ]sale|pos|cash register|till)\b/i;
const GIVING = /\b(?:donations?|donors?|fundrais\w*|charity|giving)\b/i;
const BUDGET = /\bbudget\w*\b/i;

/** What people mean by the words behind the names of apps for what they have, spend, save and owe. */
export const TOLD_OF_MONEY: readonly RowTold[] = [
  {
    head: /\b(?:financ(?:e|es|ial)|money|budget(?:ing)?|expenses?|bank)\b/i,
    words: /^(?:an? |my |our |and )*savings? goals?$/i,
    into: "LIST savings goals",
  },
  {
    head: SAVING,
    words:
      /^(?:(?:i |and )?(?:can )?(?:add|make|log|record|track|enter) )?(?:my )?(?:deposits?|contributions?|transfers|(?:small )?(?:amounts|sums))(?: (?:over time|history|log|to (?:it|them|each|each goal|a goal)))?$/i,
    into: "LIST deposits; FIELD amount; FIELD date",
  },
  {
    head: SAVING,
    words: PROGRESS,
    about: /\b(?:deposits?|contributions?|transfers|(?:small )?amounts|(?:add|put in|deposit|save) (?:some )?money)\b/i,
    into: "LIST savings goals; FIELD progress in percent",
  },
  {
    head: SAVING,
    words: PROGRESS,
    about: /\btargets?\b(?![^]*\b(?:saved|so far|current|balance)\b)/i,
    into: "FIELD saved in money; FIELD progress in percent",
  },
  { head: SAVING, words: PROGRESS, into: "FIELD progress in percent" },
  {
    head: DEBTS,
    words:
      /^(?:(?:log|record|track|make|add|enter) )?(?:my |all |each |every )*(?:(?:monthly )?payments|payment|repayments?|payment history)$/i,
    into: "LIST payments; FIELD amount; FIELD date",
  },
  {
    head: SUBSCRIPTIONS,
    words:
      /^(?:the |a )?(?:(?:yearly|annual) (?:totals?|costs?|spend(?:ing)?)|total (?:per|a|each) year|totals? per year|total (?:yearly|annual) (?:cost|spend(?:ing)?))$/i,
    into: "WISH yearly cost = monthly cost * 12",
  },
  {
    head: MONEY,
    words:
      /^(?:(?:where |and |to |i |users? |you |can )*(?:set|define|add) )?(?:an? |the |my )?(?:monthly )?(?:spending |budget )?(?:limits?|budgets?|budget limits?)(?: (?:per|by|for each|for every|for|in each) (?:expense |spending )?(?:category|categories))?$/i,
    about: /^(?![^]*\b(?:actual|vs\.?|versus)(?![\p{L}]))/iu,
    into: "LIST budget limits",
  },
  {
    head: MONEY,
    words: /^(?:where |and |i |users? |you |can )*(?:add|log|record|enter|track) (?:my |their |our |daily )?expenses$/i,
    into: "LIST expenses",
  },
  {
    head: MONEY,
    words:
      /^(?:see |show |know |shows |and )*(?:how much (?:money )?(?:is|i have|i've|we have|there is) (?:got )?left|what(?:'s| is) left|remaining (?:budget|amount|money))(?: (?:to spend|(?:in|for|of|per) (?:each|every) (?:category|budget|envelope)|in each|per category|for each category|each month|this month))*$/i,
    about:
      /\blimits?\b|\b(?:per|each|every) category\b|\b(?:add|enter|log) (?:my )?expenses\b|\bwhat i spend\b|\benvelopes?\b/i,
    into: "ABOUT left",
  },
  {
    head: MONEY,
    words: /^(?:(?:the |a )?(?:monthly|weekly|yearly) totals?|totals? (?:per|by|each|for each) (?:month|week|year))$/i,
    into: "WISH chart of the amount by month",
  },
  { head: OWED, words: /^(?:and )?how much(?: (?:they|he|she|it) owes?(?: me)?| it is)?$/i, into: "FIELD amount" },
  {
    head: OWED,
    words:
      /^(?:(?:see|know|track|note|and|mark|show) )*when (?:they|he|she|it|somebody|someone|people) (?:(?:will|should|has|have|is|was|must) )*(?:pays?|paid|gives?|gave|returns?|returned)(?: (?:me|us|it))?(?: back)?$/i,
    into: "FIELD paid back on",
  },
  {
    head: MONEY,
    words: PROGRESS,
    about: /\b(?:limits?|budgets?) (?:per|a|each) week\b|\bweekly (?:limits?|budgets?|spending)\b/i,
    into: "LIST budget limits; FIELD weekly limit in money; FIELD progress in percent",
  },
  {
    head: MONEY,
    words: PROGRESS,
    about: /\b(?:limits?|monthly budgets?|budgets? (?:per|for each|by|for every) category|category budgets?)\b/i,
    into: "LIST budget limits; FIELD monthly limit in money; FIELD progress in percent",
  },
  {
    head: GIVING,
    words:
      /^(?:(?:mark|if|whether) )?(thanked|thank[- ]?(?:you|u)s?(?= [\p{L}])(?: (?:notes?|letters?|cards?|e-?mails?))?(?: (?:was |were )?sent)?)$/iu,
    into: "LIST donations; FIELD $1 (checkbox)",
  },
  { head: LENT, words: /^(?:the )?amounts?$/i, into: "FIELD who; FIELD amount" },
  { head: LENT, words: /^(?:paid back|repaid)$/i, into: "FIELD paid back checkbox" },
  { head: MONEY_LENT, words: /^returned$/i, into: "FIELD paid back checkbox" },
  { head: FINANCES, words: /^(?:(?:that )?shows? )?(?:my )?(?:monthly |yearly )?income$/i, into: "LIST income" },
  {
    head: FINANCES,
    words: /^(?:my )?(?:monthly )?expenses(?: (?:by|per) (?:category|month))?$/i,
    into: "LIST expenses",
  },
  { head: FINANCES, words: /^(?:my )?net worth(?: over time| chart)?$/i, into: "LIST net worth" },
  {
    head: MONEY,
    words: /^(?:(?:bank|my|different|multiple) )*accounts$/i,
    into: "LIST bank accounts; LIST transactions",
  },
  {
    head: MONEY,
    words: /^(?:the |a |my |current |account |total |running |remaining )*balances?$/i,
    into: "ABOUT balance",
  },
  {
    head: NET_WORTH,
    words: /^assets$/i,
    about: /\baccounts\b/i,
    into: "LIST net worth; FIELD date; FIELD assets in money",
  },
  { head: NET_WORTH, words: /^assets$/i, into: "FIELD date; FIELD assets in money" },
  {
    head: NET_WORTH,
    words: /^(?:liabilities|debts)$/i,
    into: "FIELD liabilities in money; WISH net worth = assets - liabilities",
  },
  {
    head: NET_WORTH,
    words: /^(?:a )?(?:line )?(?:chart|graph)(?: over time)?$/i,
    into: "WISH a chart of net worth by date",
  },
  {
    head: CAR_COSTS,
    words: /^(?:fuel|gas|petrol|maintenance|insurance|repairs?|tolls|parking|tax(?:es)?|registration|services?)$/i,
    into: "ABOUT kinds",
  },
  {
    head: BILLS,
    words: /^(?:payment history|payments|past payments|history of payments|paid history|history of paid bills)$/i,
    into: "LIST payments; FIELD amount; FIELD date",
  },
  {
    head: BUDGET,
    words: /^((?:fixed|variable|everyday|other) (?:costs|expenses|bills|spending)|income|savings)$/i,
    about: /\bfixed\b|\bvariable\b/i,
    into: "OPTION $1",
  },
  { head: MONEY, words: /^(?:my |monthly )?incomes?$/i, about: /\bexpenses\b/i, into: "LIST income" },
  { head: OF_CHORES, words: /^rewards?$/i, into: "LIST rewards; FIELD price" },
  { head: OF_KIDS, words: /^chores$/i, into: "LIST chores" },
  { head: OF_KIDS, words: /^savings? goals?$/i, into: "LIST savings goals" },
  { head: OF_KIDS, words: /^(?:weekly )?allowances?$/i, into: "LIST kids; FIELD allowance" },
  {
    head: /\b(?:loans?|mortgages?)\b/i,
    words: PROGRESS,
    into: "LIST payments; FIELD amount; FIELD date; LIST loans to repay; FIELD amount; FIELD progress in percent",
  },
  {
    head: DEBTS,
    words: PROGRESS,
    into: "LIST payments; FIELD amount; FIELD date; LIST debts; FIELD balance in money; FIELD progress in percent",
  },
  {
    head: DEBTS,
    words: /^(?:total )?(?:remaining|left|owed|debt|debt (?:left|remaining)|remaining (?:balance|debt|amount))$/i,
    about: /\bdebts\b/i,
    into: "LIST debts; FIELD balance in money",
  },
  {
    head: INVESTED,
    words: /^(?:number of |amount of )?(shares|units|coins|tokens)(?: (?:held|owned|bought))?$/i,
    about: /^(?![^]*\b(?:quantit(?:y|ies)|units|number of)\b)/i,
    into: "FIELD $1 (number)",
  },
  {
    head: POINT_OF_SALE,
    words: /^(?:(?:shopping )?(?:cart|basket)|line items)$/i,
    into: "LIST sales; LIST order items",
  },
  { head: POINT_OF_SALE, words: /^(?:print(?:ed)? )?(?:receipts|transactions|tickets)$/i, into: "LIST sales" },
  { head: GIVING, words: /^(?:campaign|fundraising|donation) (?:goals?|targets?)$/i, into: "LIST campaigns" },
  {
    head: /(?:)/,
    words: /^deposits? paid$/i,
    about: /\b(?:owe|owed|left to pay|still to pay|balance due|remaining)\b/i,
    into: "FIELD deposit paid in money",
  },
  {
    head: DEBTS,
    words: /^(?:extra|additional|over)[- ]?payments?$/i,
    into: "LIST payments; FIELD overpayment (checkbox)",
  },
  { head: DEBTS, words: /^interest paid$/i, into: "LIST payments; FIELD interest in money" },
  {
    head: MONEY,
    words: /^(?:(?:monthly|recurring|household|our|my) )*(bills|debts|loans|subscriptions|savings goals)$/i,
    into: "LIST $1",
  },
  {
    head: /\b(?:dividends?|invest\w*|rental|side|passive) ?(?:income|tracker|app)?\b/i,
    words: /^(yearly|monthly|annual) (?:income|earnings|total)$/i,
    into: "WISH chart of the amount by $1",
  },
  {
    head: /\b(?:financ\w+|freelanc\w+|business|income|invoic\w+)\b/i,
    words: /^tax(?:es)? (?:set aside|to set aside|reserve|savings|provision)$/i,
    into: "FIELD tax set aside in money",
  },
  {
    head: MONEY,
    words: /^(?:in )?(?:different|several|multiple|many|other|foreign) currenc(?:y|ies)$/i,
    into: "FIELD currency",
  },
  {
    head: /(?:)/,
    words:
      /^(?:and )?(?:then )?(?:turn|convert|change|make)(?: (?:it|them|each|an? [\p{L}]+|accepted (?:ones|quotes|estimates)))? (?:in)?to (?:an? )?(invoice|order|job|project)s?(?: (?:when|once|if|after) .*)?$/iu,
    into: "LIST $1s",
  },
  {
    head: /(?:)/,
    words:
      /^(?:(?:see|show|and|my|our|the|net|gross|monthly|yearly|weekly|total) )*profits?(?: and loss(?:es)?)?(?: (?:per|by|each|a|for each|this) [\p{L}]+| over time)?$/iu,
    about: /\b(?:expenses|costs|spending)\b(?![^]*=)/i,
    into: "BEYOND the difference of both",
  },
  { head: DEBTS, words: /^balances?$/i, into: "FIELD balance" },
  {
    head: /\bloans?\b/i,
    words: /^(payoff date|end date|term)s?$/i,
    about: /\bpayments\b/i,
    into: "LIST loans to repay; FIELD $1",
  },
  {
    head: /\brents? (?:tracker|collection|log|app|book|manager)\b/i,
    words: /^rent due$/i,
    into: "LIST rents; FIELD due date",
  },
  {
    head: /\brents? (?:tracker|collection|log|app|book|manager)\b/i,
    words: /^rent (?:paid|received)$/i,
    into: "LIST rents; FIELD paid",
  },
  { head: INVESTED, words: /^(?:asset )?allocation(?: (?:charts?|pie|overview))?$/i, into: "WISH a pie chart by type" },
  {
    head: /(?:)/,
    words:
      /^(?:see |show )?(?:my |the )?(?:monthly )?(?:income|earnings|revenue|spending) (?:overview|summary|report)s?$/i,
    into: "WISH a chart of the amount by month",
  },
  {
    head: /(?:)/,
    words: /^(?:get |have |see )?(?:an? |the )?overview of what(?:'s| is) (?:still )?(open|out|missing|unpaid)$/i,
    into: "WISH what is still $1",
  },
  {
    head: SAVING,
    words: /^(?:(?:i |and |can )*(?:add|put in|deposit|save) )?(?:some )?money$/i,
    into: "LIST deposits; FIELD amount; FIELD date",
  },
  {
    head: SAVING,
    words: /^(?:(?:can|and|take out|i) )*withdraw(?: (?:money|it))?$/i,
    into: "LIST withdrawals; FIELD amount; FIELD date",
  },
  { head: SAVING, words: /^(?:history|transaction history|past deposits)$/i, into: "ABOUT history" },
  { head: GIVING, words: /^goals?$/i, into: "LIST campaigns" },
  { head: GIVING, words: /^thank[- ]?you lists?$/i, into: "LIST donations; FIELD thanked (checkbox)" },
  {
    head: /\b(?:trip|travel|holiday|vacation) budget\b/i,
    words: /^(flights?|hotels?|food|transport|activities|accommodation|meals|shopping|tickets|insurance|car rental)$/i,
    into: "ABOUT kinds",
  },
  {
    head: /\bexpenses? (?:app|tracker|log|manager|list)\b/i,
    words: /^(?:photos? of )?(?:the )?receipts?(?: photos?)?$/i,
    into: "FIELD receipt photo",
  },
  { head: SAVING, words: /^goals?$/i, into: "LIST savings goals" },
  { head: LENT, words: /^(?:re)?payments$/i, into: "LIST payments; FIELD amount; FIELD date" },
  { head: NET_WORTH, words: /^(?:my |bank )?accounts$/i, into: "LIST bank accounts" },
  { head: NET_WORTH, words: /^(?:monthly|yearly|weekly) (?:snapshots?|updates?|entries)$/i, into: "ABOUT snapshots" },
  {
    head: /(?:)/,
    words: /^(?:see |show )?(?:the )?(?:best|top)[- ]?sell(?:ers|ing (?:products|items|dishes))$/i,
    into: "WISH best-selling products",
  },
  {
    head: /\b(?:shop|store|sales|market|stall|caf[eé]|salon|bakery|business)\b/i,
    words: /^(daily|weekly|monthly|yearly) (?:revenue|takings|sales|turnover)(?: totals?)?$/i,
    about: /\bsales\b/i,
    into: "WISH $1 total",
  },
  { head: IN_AND_OUT, words: /^(?:money |cash )?in$/i, about: /\bout\b/i, into: "FIELD money in" },
  { head: IN_AND_OUT, words: /^(?:money |cash )?out$/i, about: /\bin\b/i, into: "FIELD money out" },
  {
    head: IN_AND_OUT,
    words: /^(?:running |current )?balance$/i,
    about: /\bin\b[^]*\bout\b/i,
    into: "WISH balance = money in - money out",
  },
  { head: SAVING, words: /^(?:add |log )?withdrawals?$/i, into: "LIST withdrawals; FIELD amount; FIELD date" },
  { head: GIVING, words: /^(?:(?:record|log|add|track) )?(?:gifts|contributions|pledges)$/i, into: "LIST donations" },
  {
    head: SUBSCRIPTIONS,
    words: /^(?:with )?(?:the )?(?:total )?costs? (?:per|a|each) month and (?:per |a |each )?year$/i,
    into: "WISH cost per month; WISH yearly cost = monthly cost * 12",
  },
  { head: /\brent\b/i, words: TICK_PAID, into: "LIST rent payments" },
  { head: /\b(?:split|shared?|sharing)\b/i, words: TICK_PAID, into: "ABOUT paid" },
  { head: /(?:)/, words: TICK_PAID, into: "FIELD paid" },
  {
    head: /\brents? (?:tracker|collection|log|app|book|manager|payments?)\b/i,
    words: /^(due date|paid|late fee|receipt)s?(?: or (?:unpaid|not(?: paid)?))?$/i,
    about: /\b(?:tenants|apartments|properties|flats|rooms|units)\b/i,
    into: "LIST rents; FIELD $1",
  },
  {
    head: /\b(?:payment|instal?ment) plans?\b/i,
    words: /^(?:number of )?instal?ments$/i,
    into: "FIELD installments (number)",
  },
  {
    head: /\btips?\b/i,
    words: /^tips (?:per|each|for each) (shift|day|night)$/i,
    into: "FIELD $1 date; FIELD tips in money",
  },
  {
    head: /\btips?\b/i,
    words: /^(?:tips |average )?per hour$|^average (?:tips )?per hour$/i,
    about: /\bhours\b/i,
    into: "WISH tips per hour = tips / hours",
  },
  {
    head: DEBTS,
    words: /^(?:see )?(?:what|how much) (?:he|she|they|i|we) still owes?(?: me| us)?$/i,
    into: "ABOUT left",
  },
  { head: DEBTS, words: /^remaining(?: amount| debt)?$/i, into: "FIELD remaining balance" },
  {
    head: MONEY,
    words:
      /^(?:(?:i |and |can )?(?:add|log|enter|track|note) )?what (?:i|we) (?:spend|spent|buy|bought)(?: (?:money )?(?:on|for))?(?: it)?$/i,
    into: "LIST expenses",
  },
  {
    head: MONEY,
    words: /^(?:(?:get|see|show|a|an?|and) )*(?:chart|graph|overview|picture) of where (?:the|my|our|all) money goes$/i,
    into: "WISH a chart of amount by category",
  },
  { head: FINANCES, words: /^(?:financial |money |my )?goals$/i, into: "LIST savings goals" },
  { head: GIVING, words: /^thank[- ]?(?:you|u)s?$/i, into: "LIST donations; FIELD thanked (checkbox)" },
  {
    head: /\b(?:rent\w*|payments?|bills?|fees?|invoic\w+|loans?|dues)\b/i,
    words: /^(?:list of )?(?:overdue|late|unpaid) (?:list|view|overview|page)$/i,
    into: "WISH overdue ones first",
  },
  { head: DEBTS, words: /^(payoff date|payoff order)s?$/i, into: "FIELD $1" },
  { head: DEBTS, words: /^(minimum|monthly) payments?$/i, into: "FIELD $1 payment in money" },
  { head: BUDGET, words: /^monthly (?:goals?|targets?)$/i, into: "LIST budget limits" },
  { head: MONEY, words: /^category (?:charts?|graphs?)$/i, into: "WISH a chart by category" },
];
