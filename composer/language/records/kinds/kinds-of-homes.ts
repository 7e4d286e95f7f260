import type { AppKind } from "./kinds-of-apps.ts";

/** What apps for a home and its money keep. */
export const KINDS_OF_HOMES: readonly AppKind[] = [
  {
    head: /\b(?:gifts?|presents?)\b/i,
    said: /\b(?:people|recipients|persons)\b/i,
    hasLists: true,
    main: "gift ideas",
    needs: [{ list: "people", or: /(?:^| )(?:person|recipient|friend|family member)$/ }],
  },
  {
    head: /\bbudget/i,
    said: /\blimits?\b|\b(?:per|each|every) category\b|\bcategory budgets\b|\bmonthly (?:goals|targets)\b|(?:with|:|,| and) (?:(?:an?|my|set|the) )*monthly budgets?\b/i,
    main: "budget limits",
    needs: [{ list: "expenses", or: /(?:^| )(?:expense|transaction|spending|purchase|cost)$/ }],
  },
  {
    head: /\b(?:garden(?:ing)?|allotment)\b/i,
    said: /\b(?:beds?|plots?|harvests?)\b[^]*\bplants\b|\bplants\b[^]*\b(?:beds?|plots?|harvests?)\b/i,
    hasLists: true,
    main: "plants",
  },
  {
    head: /\b(?:financ(?:e|es|ial)|budget\w*|money|expenses?|spending|income)\b/i,
    said: /\baccounts\b/i,
    main: "account transactions",
    needs: [{ list: "bank accounts", or: /(?:^| )account$/ }],
  },
  {
    head: /\bincomes? (?:and|&|\/) (?:expenses?|spending)\b|\bexpenses? (?:and|&|\/) income\b/i,
    said: /(?:with|:|,| and) (?:the |an? )?types?\b/i,
    main: "account transactions",
  },
  {
    head: /\bincomes? (?:and|&|\/) (?:expenses?|spending)\b|\bexpenses? (?:and|&|\/) income\b/i,
    needs: [
      { list: "income", or: /^(?:income|earning|transaction)/ },
      { list: "expenses", or: /(?:^| )(?:expense|transaction|spending)$/ },
    ],
  },
  {
    head: /\bfinanc(?:e|ial) dashboard\b|^(?:my |our )?(?:personal|family) finances?[\s.!]*$/i,
    needs: [
      { list: "income", or: /^(?:income|earning|transaction)/ },
      { list: "expenses", or: /(?:^| )(?:expense|transaction|spending)$/ },
    ],
  },
  {
    head: /\bdocuments?\b/i,
    said: /\b(?:passports?|insurance|warrant(?:y|ies)|certificates?|licen[cs]es?)\b/i,
    main: "important documents",
  },
  {
    head: /^(?!.*\b(?:books?|tools?|toys?|library|equipment|devices?|car|cars|students?|museum|lent|friends?)\b).*\b(?:loans?|mortgages?)\b/i,
    said: /^(?![^]*\bborrowers?\b)[^]*\b(?:balance|interest|payments?|repay\w*|repaid|instal+ments?|principal|lenders?|pay(?:ing)? off|paid off|emis?|banks?|mortgages?)\b/i,
    main: "loans to repay",
  },
  { head: /\bloans?\b/i, said: /\bborrowers?\b[^]*\b(?:amount|interest|repay\w*|payments?)\b/i, main: "money lent" },
  {
    head: /\b(?:loans?|money|debts?|ious?)\b[^]*\blen[dt]\b|\blen[dt]\b[^]*\bmoney\b/i,
    main: "money lent",
  },
  {
    head: /\benvelopes?\b/i,
    main: "budget envelopes",
    needs: [{ list: "expenses", or: /(?:^| )(?:expense|transaction|spending|purchase|cost)$/ }],
  },
  { head: /\bbirthdays? (?:and|&|\/) gifts?\b|\bgifts? (?:and|&|\/) birthdays?\b/i, main: "birthdays" },
  {
    head: /\b(?:debts?|ious?|loans?)\b/i,
    said: /\bwho owes (?:me|us)\b|\b(?:i|we) (?:have )?lent\b/i,
    main: "money lent",
  },
  {
    head: /\b(?:house|home|apartment|flat|property) (?:hunting|search|finder|hunter|viewings?)\b/i,
    said: /\blistings\b/i,
    main: "listings",
  },
  { head: /\bgarden(?:ing)?\b/i, said: /\b(?:plantings|sowings)\b/i, main: "plantings" },
  { head: /\b(?:pet|dog|cat) (?:sitters?|sitting)\b/i, said: /\b(?:pets|dogs|cats)\b/i, main: "pets" },
  {
    head: /\bchores? (?:and|&) (?:allowances?|pocket money)\b/i,
    main: "chores",
    needs: [{ list: "kids", or: /(?:^| )(?:kid|child|son|daughter|family member)$/ }],
  },
  {
    head: /\bchores? .*\bfor (?:(?:my|our|the) )?(?:(?:\d|two|three|four|five) )?(?:kids|children)\b/i,
    main: "chores",
    needs: [{ list: "kids", or: /(?:^| )(?:kid|child|son|daughter|family member)$/ }],
  },
  {
    head: /\b(?:allowance|pocket money|(?:for|of) (?:my |our |the )?(?:kids|children))\b/i,
    said: /\b(?:allowances?|pocket money|chores)\b/i,
    needs: [{ list: "kids", or: /(?:^| )(?:kid|child|son|daughter|family member)$/ }],
  },
  {
    head: /\bpantry (?:and|&) (?:grocery|groceries|shopping)\b|\b(?:grocery|groceries|shopping)(?: list)? (?:and|&) pantry\b/i,
    needs: [
      { list: "pantry items", or: /pantry|^product$/ },
      { list: "shopping list", or: /^(?:item|grocery|shopping item)$/ },
    ],
  },
  { head: /\breading (?:goals?|challenge)\b/i, main: "books" },
  { head: /\bdog[- ]?walk(?:s|ing)? (?:log|tracker|diary|journal)\b/i, main: "dog walks" },
  { head: /\bwatering (?:log|diary|records?)\b/i, main: "waterings" },
  {
    head: /\b(?:house ?)?plants? watering\b|^\W*(?:(?:my|our|the|a) )?watering (?:schedule|calendar|plan|planner|app|reminders?)\b/i,
    main: "plants",
  },
  { head: /\bgoals?[- ](?:setting|tracking|planning)\b/i, main: "personal goals" },
  { head: /\b(?:personal|home|my) library\b/i, said: /\blent\b/i, main: "books" },
  { head: /\bdeclutter\w*\b/i, main: "things to declutter" },
  {
    head: /\blent (?:and|&|or) borrowed\b|\bborrowed (?:and|&|or) lent\b/i,
    main: "lent and borrowed items",
  },
  { head: /\bfamily calendar\b/i, needs: [{ list: "events", or: /(?:^| )(?:event|appointment|activity)$/ }] },
  { head: /\binventory for (?:home |house )?insurance\b|\binsurance inventory\b/i, main: "belongings" },
  { head: /\b(?:medicines?|medications?|meds|pills?|vitamins?) reminders?\b/i, main: "medicines" },
  {
    head: /\b(?:pet|dog|cat|puppy|kitten)(?:'?s)? health\b/i,
    hasLists: true,
    needs: [{ list: "pets", or: /(?:^| )(?:pet|dog|cat|animal)$/ }],
  },
  {
    head: /\b(?:kids?'?s?'?|child(?:ren)?'?s?|toddler|boys?|girls?) growth (?:charts?|tracker|log|app)\b/i,
    main: "child heights",
    needs: [{ list: "kids", or: /(?:^| )(?:kid|child|son|daughter)$/ }],
  },
  {
    head: /\bclean(?:ing|er)? (?:schedule|plan(?:ner)?|routine|rota|tracker|app)\b/i,
    said: /\brooms\b/i,
    hasLists: true,
    main: "chores",
  },
  {
    head: /\b(?:school lunch(?:es)?|lunch ?box(?:es)?|packed lunch(?:es)?)\b/i,
    said: /\b(?:kids|children|days|snacks?)\b/i,
    main: "packed lunches",
  },
  { head: /\b(?:scavenger|treasure) hunts?\b/i, said: /\b(?:clues|items)\b/i, main: "clues" },
  {
    head: /\b(?:trip|travel|vacation|holiday|honeymoon) budget\b/i,
    said: /\b(?:flights?|hotels?|food)\b/i,
    main: "budget items",
  },
  {
    head: /\b(?:routine|behaviou?r|responsibility|potty) (?:charts?|trackers?|boards?)\b/i,
    said: /\btasks\b[^]*\b(?:stars|stickers|rewards?|points)\b/i,
    main: "chores",
    needs: [{ list: "kids", or: /(?:^| )(?:kid|child|son|daughter|family member|person)$/ }],
  },
  { head: /\bhoney[- ]?do\b/i, main: "tasks" },
  {
    head: /\bbills? (?:and|&) income\b|\bincome (?:and|&) bills?\b/i,
    needs: [
      { list: "income", or: /^(?:income|earning|transaction)/ },
      { list: "bills", or: /(?:^| )bill$/ },
    ],
  },
  {
    head: /\bdecision/i,
    said: /\bpros\b|\bcons\b|\bcriteria\b|\bweigh\w*\b|\bscores?\b/i,
    main: "decision options",
  },
];
