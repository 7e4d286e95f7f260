import type { RoleName } from "./formula-roles.ts";

/** How a result is shown. */
export type Shape = "money" | { unit?: string; decimals: number };

/** A value that is known by its name, and how it is worked out. */
export interface KnownFormula {
  /** All of the phrase. */
  words: RegExp;
  /** What it is called where fields are listed, and means something else elsewhere. */
  field?: RegExp;
  /** Its field's; what was said when it is left out. */
  label?: string;
  /** Formulas with parts in braces; the first of which all parts are there counts. */
  ways: readonly (readonly [formula: string, shape: Shape])[];
  /** Parts that are added where they are missing, if one of the others is there. */
  adds?: readonly RoleName[];
  /** Nobody would enter it where its parts are there. */
  isEvident?: true;
}

const PERCENT = { unit: "%", decimals: 1 } as const;
const DAYS = { unit: "days", decimals: 0 } as const;
const HOURS = { unit: "h", decimals: 2 } as const;

export const KNOWN_FORMULAS: readonly KnownFormula[] = [
  {
    words:
      /^(?:(?:my|net|gross|actual|real|true) )*profits?(?: or loss)?(?: (?:per|for each|on each|of each|from each) (?:item|unit|piece|product|bottle|copy))$/i,
    label: "Profit per item",
    ways: [["{price} - {costs}", "money"]],
    adds: ["price", "costs"],
    isEvident: true,
  },
  {
    words:
      /^(?:(?:my|net|gross|actual|real|true) )*profits?(?: (?:or|and|&) loss(?:es)?)?$|^what (?:i|we) (?:(?:really|actually) )?(?:make|made|earn|earned)(?: (?:on|from|with) (?:each|every|it)(?: [\p{L}]+)?)?$/iu,
    label: "Profit",
    ways: [
      ["({priceNow} - {boughtEach}) * {count}", "money"],
      ["{worth} - {boughtEach} * {count}", "money"],
      ["({price} - {costs}) * {count}", "money"],
      ["{price} - {costs}", "money"],
    ],
    adds: ["price", "costs"],
    isEvident: true,
  },
  {
    words: /^(?:(?:profit|gross|net) )?margin(?: ?\(?(?:in )?(?:%|percent(?:age)?)\)?)?$/i,
    label: "Margin",
    ways: [["({price} - {costs}) / {price} * 100", PERCENT]],
    adds: ["price", "costs"],
    isEvident: true,
  },
  {
    words: /^mark-?up(?: ?\(?(?:in )?(?:%|percent(?:age)?)\)?)?$/i,
    label: "Markup",
    ways: [["({price} - {costs}) / {costs} * 100", PERCENT]],
    adds: ["price", "costs"],
    isEvident: true,
  },
  {
    words: /^(?:gain|gain or loss|gains? and loss(?:es)?|increase in value|appreciation|change in value)$/i,
    label: "Gain",
    ways: [
      ["({priceNow} - {boughtEach}) * {count}", "money"],
      ["{worth} - {boughtEach} * {count}", "money"],
      ["{worth} - {buying}", "money"],
    ],
    isEvident: true,
  },
  {
    words:
      /^(?:line total|sub-?total|total(?: (?:price|cost|amount|value))? (?:per|for each|of each|for every) (?:line|row|item|entry|product|position|order)|(?:total )?(?:price|cost|amount|value) (?:for|of) the (?:whole |total )?quantity|(?:stock|inventory) value(?: (?:per|for each|of each) (?:item|product))|total (?:price|amount))$/i,
    field: /^(?:total(?: cost| value)?|sum|amount)$/i,
    label: "Total",
    ways: [
      ["{hours} * {rate} + {materials}", "money"],
      ["{materials} + {labour}", "money"],
      ["{count} * {unitPrice}", "money"],
      ["{hours} * {rate}", "money"],
    ],
    isEvident: true,
  },
  {
    words:
      /^(?:my |the )?(?:earnings|pay|wages?|salary|income|amount (?:to bill|billed|earned|due|to invoice)|(?:what|how much) (?:i|we) (?:earn|earned|get|am owed|charge|can bill|should bill)|billable amount|labou?r costs?|fee)$/i,
    label: "Earnings",
    ways: [["{hours} * {rate}", "money"]],
    adds: ["rate"],
  },
  {
    words:
      /^(?:remaining budget|budget (?:left|remaining)|what(?:'s| is) left of the budget|left of the budget|how much (?:budget )?is left of the budget|over or under budget|under or over budget|budget (?:difference|variance))$/i,
    label: "Budget left",
    ways: [["{budget} - {spent}", "money"]],
    adds: ["spent"],
    isEvident: true,
  },
  {
    words: /^(?:difference|variance) (?:between|of) (?:planned|budget(?:ed)?) and (?:actual|spent)(?: costs?)?$/i,
    field: /^(?:difference|variance|over or under|remaining|left)$/i,
    label: "Difference",
    ways: [["{budget} - {spent}", "money"]],
    isEvident: true,
  },
  {
    words:
      /^(?:(?:open|outstanding|remaining|unpaid|current|the|my) )*(?:balance|balance due|amount (?:left|outstanding|remaining|owed|open|due)|outstanding|outstanding amount|remaining(?: (?:amount|sum))?|remainder|rest|left to pay|still (?:owed|open|to pay|due|outstanding)|(?:what|how much)(?: is|'s)? (?:still )?(?:left(?: to pay)?|open|owed|owing|due|outstanding|to (?:be )?pa(?:y|id))|(?:what|how much)(?: money)? (?:i|we) (?:still )?(?:owe|have to pay|need to pay|must pay)(?: (?:them|each|each one|in total))?)(?: (?:per|for each|of each) [\p{L}]+)?$/iu,
    field: /^(?:left|remaining|open|owed|still open)$/i,
    label: "Balance due",
    ways: [
      ["{total} - {paid}", "money"],
      ["{budget} - {spent}", "money"],
    ],
    adds: ["paid"],
    isEvident: true,
  },
  {
    words:
      /^(?:left to save|still to save|how much is (?:still )?(?:missing|left to save|to go)|missing amount|amount (?:missing|to go))$/i,
    label: "Still missing",
    ways: [["{goal} - {saved}", "money"]],
    isEvident: true,
  },
  {
    words: /^(?:(?:total |trip )?(?:distance|miles|kilomet(?:re|er)s|km)(?: (?:driven|travell?ed|covered))?)$/i,
    label: "Distance",
    ways: [["{odometerEnd} - {odometerStart}", { decimals: 0 }]],
    isEvident: true,
  },
  {
    words:
      /^(?:progress|percent(?:age)?(?: of (?:the )?goal)?(?: (?:saved|reached|done|complete))?|% (?:saved|reached|of (?:the )?goal))$/i,
    label: "Progress",
    ways: [["{saved} / {goal} * 100", { unit: "%", decimals: 0 }]],
    isEvident: true,
  },
  {
    words:
      /^(?:(?:average |my |the )*(?:fuel |petrol |gas |diesel )?(?:consumption|economy|efficiency)(?: (?:per|of each|for each) (?:fill-?up|tank|trip))?(?: in)? ?)?(?:\(?(?:l(?:it(?:re|er)s)?(?: of (?:fuel|petrol|diesel|gas))? ?(?:\/|per) ?(?:100|hundred) ?(?:km|kilomet(?:re|er)s?)))\)?$|^(?:(?:average|my|the) )*(?:fuel|petrol|gas|diesel) (?:consumption|usage per 100 km)$/i,
    label: "Consumption",
    ways: [["{fuel} / {distance} * 100", { unit: "l/100 km", decimals: 1 }]],
    adds: ["fuel", "distance"],
    isEvident: true,
  },
  {
    words:
      /^(?:(?:average |my |the )*(?:fuel |gas )?(?:consumption|economy|efficiency|mileage)(?: in)? ?)?\(?(?:mpg|miles (?:per|to the) gallon)\)?$|^(?:(?:average|my|the) )*(?:fuel|gas) (?:economy|efficiency|mileage)$/i,
    label: "Economy",
    ways: [["{distance} / {fuel}", { unit: "mpg", decimals: 1 }]],
    isEvident: true,
  },
  {
    words: /^(?:(?:energy |power )?consumption(?: in)? ?)?\(?kwh ?(?:\/|per) ?100 ?(?:km|kilomet(?:re|er)s)\)?$/i,
    label: "Consumption",
    ways: [["{energy} / {distance} * 100", { unit: "kWh/100 km", decimals: 1 }]],
    isEvident: true,
  },
  {
    words:
      /^(?:(?:the|my|their|his|her|its|current) )*ages?(?: (?:in years|(?:(?:calculated|worked out|computed|taken) )?(?:from|by|based on|out of) (?:the |their |his |her |its )?(?:birth ?day|birth ?date|date of birth|dob)))?$|^how old (?:they|he|she|it|someone|somebody|each [\p{L}]+|(?:the |my )?[\p{L}]+) (?:is|are)$/iu,
    label: "Age",
    ways: [
      ["floor(months({born}, today) / 12)", { decimals: 0 }],
      ["floor(months({begun}, today) / 12)", { unit: "years", decimals: 0 }],
      // What is added where there is neither.
      ["floor(months({born}, today) / 12)", { decimals: 0 }],
    ],
    adds: ["born"],
  },
  {
    words: /^age in months$|^how many months old (?:[\p{L}]+ )?(?:it|they|he|she|[\p{L}]+) (?:is|are)$/iu,
    label: "Age in months",
    ways: [
      ["months({born}, today)", { unit: "months", decimals: 0 }],
      ["months({begun}, today)", { unit: "months", decimals: 0 }],
    ],
  },
  {
    words: /^age in (?:weeks|days)$/i,
    ways: [
      ["today - {born}", DAYS],
      ["today - {begun}", DAYS],
    ],
  },
  {
    words: /^(?:number of |how many |total )?nights(?: (?:stayed|away|booked))?$/i,
    label: "Nights",
    ways: [["{endDay} - {startDay}", { unit: "nights", decimals: 0 }]],
    isEvident: true,
  },
  {
    words:
      /^(?:(?:the|total) )?(?:(?:number of |how many )?(?:hours|time) (?:worked|slept|spent|fasted|asleep|practised|practiced)|hours (?:per|of each|for each) (?:shift|day|session|entry)|(?:shift|sleep|session|work) (?:duration|length|time)|(?:length|duration) of (?:the |each )?(?:shift|sleep|session|stay|trip|rental|loan|project|event)|duration|how long (?:i|we|they|he|she|it|the [\p{L}]+|each [\p{L}]+) (?:slept|worked|took|takes|lasted|lasts|was|practi[cs]ed|trained))$/iu,
    label: "Duration",
    ways: [
      ["minutesBetween({startTime}, {endTime}) / 60", HOURS],
      ["{endDay} - {startDay}", DAYS],
    ],
    isEvident: true,
  },
  {
    words:
      /^(?:(?:my|the|average) )*(?:speed)(?: (?:in|\()?(?:km\/h|kmh|mph)\)?)?(?: (?:per|of each|for each) (?:ride|run|trip|walk))?$/i,
    label: "Speed",
    ways: [["{distance} / {hours}", { unit: "km/h", decimals: 1 }]],
    isEvident: true,
  },
  {
    words:
      /^(?:(?:my|the|average|running) )*pace(?: ?(?:in )?\(?(?:min(?:utes)? ?(?:\/|per) ?(?:km|kilomet(?:re|er)|mile))?\)?)?$|^min(?:ute)?s? ?(?:\/|per) ?(?:km|kilomet(?:re|er)|mile)$/i,
    label: "Pace",
    ways: [["{minutes} / {distance}", { unit: "min/km", decimals: 2 }]],
    isEvident: true,
  },
  {
    words: /^(?:(?:my|the|our) )*(?:bmi|body mass index)$/i,
    label: "BMI",
    ways: [["{weight} / {metres} ^ 2", { decimals: 1 }]],
    adds: ["metres", "weight"],
    isEvident: true,
  },
  {
    words: /^(?:(?:total|training|lifting) )?(?:volume|tonnage)(?: (?:lifted|per exercise))?$/i,
    label: "Volume",
    ways: [["{sets} * {reps} * {weight}", { unit: "kg", decimals: 0 }]],
  },
  {
    words: /^(?:(?:estimated|my) )*(?:1 ?rm|one[- ]rep max(?:imum)?)$/i,
    label: "1RM",
    ways: [["{weight} * (1 + {reps} / 30)", { unit: "kg", decimals: 1 }]],
    isEvident: true,
  },
  {
    words: /^(?:win (?:rate|percentage|ratio|%)|percent(?:age)? (?:of (?:games )?)?won)$/i,
    label: "Win rate",
    ways: [["{wins} / ({wins} + {losses}) * 100", PERCENT]],
    isEvident: true,
  },
  {
    words: /^(?:goal|score|point|points|goals) difference$/i,
    label: "Goal difference",
    ways: [["{ours} - {theirs}", { decimals: 0 }]],
    isEvident: true,
  },
  {
    words:
      /^(?:gross price|price (?:with|incl\.?|including|after|plus) (?:the )?(?:vat|tax|sales tax|gst)|total (?:with|incl\.?|including) (?:vat|tax))$/i,
    label: "Gross price",
    ways: [["{unitPrice} * (1 + {tax} / 100)", "money"]],
    isEvident: true,
  },
  {
    words:
      /^(?:discounted price|price (?:after|with|incl\.?|including) (?:the )?discount|final price|price after reduction)$/i,
    label: "Discounted price",
    ways: [
      ["{unitPrice} * (1 - {discount} / 100)", "money"],
      ["{unitPrice} - {moneyOff}", "money"],
    ],
    isEvident: true,
  },
  {
    words: /^(?:savings?|(?:how much|what) (?:i|we|you) saved?|money saved|amount saved)$/i,
    label: "Saved",
    ways: [["{usual} - {offer}", "money"]],
  },
];

/** What a number can be divided by: "per hour", "per kilo". */
export interface Divisor {
  words: RegExp;
  role: RoleName;
  /** So many of it: kilos of a weight in grams are a thousandth. */
  units?: Readonly<Record<string, number>>;
}

export const DIVISORS: readonly Divisor[] = [
  { words: /^(?:hour|h|hr)$/i, role: "hours" },
  { words: /^(?:minute|min)$/i, role: "minutes" },
  { words: /^(?:km|kilomet(?:re|er))$/i, role: "distance", units: { km: 1 } },
  { words: /^miles?$/i, role: "distance", units: { mi: 1, miles: 1 } },
  { words: /^(?:kilo|kg|kilogram(?:me)?)$/i, role: "weight", units: { kg: 1, g: 0.001 } },
  { words: /^gram$/i, role: "weight", units: { g: 1, kg: 1_000 } },
  { words: /^100 ?g(?:rams?)?$/i, role: "weight", units: { g: 0.01, kg: 10 } },
  { words: /^(?:pound|lb)$/i, role: "weight", units: { lb: 1, lbs: 1 } },
  { words: /^(?:lit(?:re|er)|l)$/i, role: "volume", units: { l: 1, ml: 0.001, cl: 0.01 } },
  { words: /^100 ?ml$/i, role: "volume", units: { ml: 0.01, l: 10 } },
  { words: /^kwh$/i, role: "energy" },
  { words: /^(?:square met(?:re|er)|m²|m2|sqm|square f(?:oo|ee)t|sq ?ft)$/i, role: "area" },
  { words: /^(?:person|head|guest|participant|player|attendee)$/i, role: "people" },
  { words: /^night$/i, role: "nights" },
  { words: /^wear(?:ing)?$/i, role: "worn" },
  { words: /^use$/i, role: "used" },
  { words: /^(?:serving|portion)$/i, role: "servings" },
  { words: /^(?:item|unit|piece|bottle|copy|ticket)$/i, role: "count" },
];
