import type { FieldKind } from "../../field-kinds.ts";
import { WEIGHTED_GRADE } from "./weighted-grades.ts";

/** A number that takes part in a formula of everyday life. */
export interface Part {
  /** Of labels; what says it best comes first. */
  labels: readonly RegExp[];
  not?: RegExp;
  /** What is added where no field plays the part; without it there has to be one. */
  made?: readonly [label: string, kind: FieldKind];
}

/** What people ask to be worked out, and of what it is worked out. */
export interface EverydayFormula {
  /** All of the words, but for what leads to them. */
  words: string;
  label: string;
  /** With the parts in braces. */
  formula: string;
  parts: Readonly<Record<string, Part>>;
  shape: "money" | { unit?: string; decimals: number };
  /** It may stand among fields: nobody enters what is left. */
  isNoEntry?: true;
  /** It goes by the words that ask for it: "price per kilo". */
  isCalledSo?: true;
  /** What is counted says what it is called: "seats left". */
  isNamedBy?: RegExp;
  /** Of such records nothing need be there yet: a brewer's log gets its gravities. */
  of?: RegExp;
}

const number = (unit?: string): FieldKind => ({ type: "number", min: 0, ...(unit === undefined ? {} : { unit }) });
const MONEY: FieldKind = { type: "money", currency: "USD" };
const PERCENT = { unit: "%", decimals: 0 } as const;
const COST: Part = {
  labels: [/^(?:total )?costs?\b/i, /\b(?:costs?|price|paid|spent|expenses|amount)\b/i],
  not: /\b(?:sell|sold|selling|per)\b/i,
  made: ["Cost", MONEY],
};

const TAKEN: Part = {
  labels: [
    /^(?:booked|taken|sold|used|signed up|lent out|reserved|occupied|out)\b/i,
    /\b(?:booked|bookings|reserved|sold|signed up|sign-?ups|participants|attendees|guests|registered|taken|booked in|used)\b/i,
  ],
  not: /\b(?:price|on|date|by)\b/i,
};
const room = (nouns: string, capacity: RegExp, first: string, taken: string, label: string): EverydayFormula => ({
  words: `(?:how many (?:${nouns}) (?:there )?(?:are |is |do (?:i|we) have |have (?:i|we) |i have |we have )?(?:still |there |now )*(?:left|free|available|open|remaining|empty|spare|over)|(?:number of )?(?:free|open|remaining|available|empty|spare) (?:${nouns})|(?:number of )?(?:${nouns}) (?:still )?(?:left|free|available|remaining|over|open))`,
  label,
  formula: "{all} - {taken}",
  parts: {
    all: { labels: [capacity], not: /\b(?:left|free|available|price|booked|sold|taken)\b/i, made: [first, number()] },
    taken: { ...TAKEN, made: [taken, number()] },
  },
  shape: { decimals: 0 },
  isNoEntry: true,
  isNamedBy: new RegExp(`\\b(${nouns})\\b`, "i"),
  of: /\b(?:workshop|course|class|trip|event|tour|excursion|session|camp|lesson|show|concert|play|gig|performance|flight|cruise|match|retreat|outing|lend|lent|loan|librar|game|book|toy|dvd|hostel|guest ?house|market|fair|pass|card)/i,
});

/** A part of a whole in percent: "hatch rate", "how many percent germinated". */
const rate = (nouns: string, did: string, label: string, part: RegExp, whole: RegExp): EverydayFormula => ({
  words: `(?:(?:${nouns})(?: (?:in )?(?:percent|%|per cent))?|(?:percent(?:age)?|% )(?: of (?:the )?[\\p{L}]+)? (?:that |which )?(?:${did})|(?:how many|what) (?:percent|percentage|per cent)(?: of (?:them|the [\\p{L}]+|[\\p{L}]+))? (?:${did}))`,
  label,
  formula: "{part} / {whole} * 100",
  parts: { part: { labels: [part], not: /\bprice\b/i }, whole: { labels: [whole], not: part } },
  shape: PERCENT,
  isNoEntry: true,
});

export const EVERYDAY_FORMULAS: readonly EverydayFormula[] = [
  {
    words: "(?:abv|alcohol|strength)(?: (?:content|by volume|percentage|level|strength|abv|%|in percent|percent))*",
    label: "ABV",
    formula: "({before} - {after}) * 131.25",
    parts: {
      before: {
        labels: [
          /^(?:og|o\.g\.|(?:original|start(?:ing)?|initial|first) gravity|gravity (?:before|at (?:the )?start))$/i,
        ],
        made: ["Original gravity", number()],
      },
      after: {
        labels: [/^(?:fg|f\.g\.|(?:final|end(?:ing)?|finishing|last) gravity|gravity (?:after|at (?:the )?end))$/i],
        made: ["Final gravity", number()],
      },
    },
    shape: { unit: "%", decimals: 1 },
    of: /brew|beer|wine|cider|mead|batch|ale|stout|gravit/i,
  },
  room(
    "places|seats|spots|spaces|slots|chairs",
    /\b(?:places|seats|spots|spaces|slots|chairs|capacity|maximum|max|room for)\b/i,
    "Places",
    "Booked",
    "Places left",
  ),
  room("tickets", /\b(?:tickets|capacity|seats|places|printed)\b/i, "Tickets", "Sold", "Tickets left"),
  room("copies", /\b(?:copies|owned|quantity|number)\b/i, "Copies", "Lent out", "Copies left"),
  room("beds|rooms", /\b(?:beds|rooms|capacity)\b/i, "Beds", "Taken", "Beds left"),
  room(
    "stalls|tables|pitches|plots",
    /\b(?:stalls|tables|pitches|plots|capacity)\b/i,
    "Places",
    "Booked",
    "Places left",
  ),
  room(
    "(?:lessons|sessions|visits|credits|classes|treatments|hours)",
    /^(?!.*\bused\b).*\b(?:lessons|sessions|visits|credits|classes|treatments|hours|bought|paid for|booked|total|card)\b/i,
    "Paid for",
    "Used",
    "Left",
  ),
  {
    words:
      "(?:(?:how many )?(?:holiday|vacation|leave|annual leave)? ?days (?:off )?(?:of (?:leave|holiday) )?(?:are |do (?:they|we|i) have |each has |everyone has |they have )?(?:still )?(?:left|remaining)|remaining (?:holiday|vacation|leave)(?: days)?|(?:holiday|leave|vacation) (?:left|remaining|balance))",
    label: "Days left",
    formula: "{all} - {taken}",
    parts: {
      all: {
        labels: [/\b(?:allowance|entitle\w*|days (?:a|per) year|total|allowed)\b/i],
        made: ["Allowance", number("days")],
      },
      taken: { labels: [/\b(?:taken|used|booked)\b/i], not: /\bon\b/i, made: ["Days taken", number("days")] },
    },
    shape: { unit: "days", decimals: 0 },
    of: /holiday|leave|vacation|staff|employee|absence/i,
  },
  {
    words:
      "(?:(?:what|how much)(?: money)?(?:'s| is|s| do (?:i|we) have)? (?:still )?(?:left|remaining|over)(?: (?:to spend|over|of (?:the|my|our) budget|in the budget|to go))?|(?:budget|money|amount) (?:still )?(?:left|remaining)|(?:remaining|left ?over) (?:budget|money)|(?:over|under) (?:or (?:over|under) )?budget|budget (?:vs\\.?|versus|against) (?:actual|spent|spending))",
    label: "Left",
    formula: "{plan} - {paid}",
    parts: {
      plan: { labels: [/\b(?:planned|budget|budgeted|estimated?|allowance|expected|limit)\b/i] },
      paid: {
        labels: [/\b(?:paid|spent|actual|real cost|spending|cost)\b/i],
        not: /\b(?:planned|budget|estimated?|expected|by)\b/i,
        made: ["Spent", MONEY],
      },
    },
    shape: "money",
  },
  {
    words:
      "(?:how much (?:is |are |i'm |we're |do (?:i|we) )?(?:still )?(?:missing|left to save|to go|left to go|need to save|short)|what(?:'s| is) (?:still )?(?:missing|to go|left to save)|(?:still )?(?:missing|to save|left to save))",
    label: "Still missing",
    formula: "{goal} - {saved}",
    parts: {
      goal: { labels: [/\b(?:goal|target|price|cost|needed)\b/i] },
      saved: { labels: [/\b(?:saved|so far|raised|collected|put aside|got)\b/i], made: ["Saved so far", MONEY] },
    },
    shape: "money",
  },
  {
    words:
      "(?:(?:how many|what) (?:percent|percentage|per cent|%)(?: of (?:it|them|that|the (?:goal|target)))?(?: (?:is|are|i|we|i've|we've|have|has|been))*(?: (?:done|saved|reached|there|raised|complete|finished|got|there is))?|(?:percent(?:age)?|%|per cent)(?: (?:done|saved|reached|of (?:the )?(?:goal|target)|complete|raised|there))?|progress(?: (?:in (?:percent|%)|bars?|rings?|circles?))?|how far (?:along )?(?:i am|we are|i've got|each is|it is)(?: in percent)?)",
    label: "Progress",
    formula: "{part} / {whole} * 100",
    parts: {
      part: {
        labels: [
          /\b(?:saved|so far|raised|collected|reached|done|current page|pages read|read|finished|painted|completed)\b/i,
        ],
        not: /\b(?:on|date)\b/i,
      },
      whole: {
        labels: [/\b(?:goal|target|total|pages|needed|planned|all)\b/i],
        not: /\b(?:saved|so far|raised|read|done|current)\b/i,
      },
    },
    shape: PERCENT,
  },
  rate(
    "survival rate|lambing percentage|rearing percentage",
    "surviv\\w+",
    "Survival rate",
    /\b(?:wean\w*|surviv\w*|fledged|raised|alive now|left alive|still alive|reared)\b/i,
    /\b(?:born|hatched|alive|total|planted|kits|litter size|chicks|lambs|stocked)\b/i,
  ),
  rate(
    "hatch(?:ing)? rate",
    "hatch(?:ed|es)?",
    "Hatch rate",
    /\b(?:hatched|chicks|hatchlings)\b/i,
    /\b(?:eggs|set)\b/i,
  ),
  rate(
    "germination(?: rate)?",
    "(?:germinat\\w+|came up)",
    "Germination",
    /\b(?:germinated|came up|sprouted|seedlings)\b/i,
    /\b(?:sown|seeds|planted)\b/i,
  ),
  rate(
    "hit rate|accuracy|shooting percentage",
    "(?:hits?|i hit)",
    "Hit rate",
    /\b(?:hits?|made|scored|baskets)\b/i,
    /\b(?:shots|attempts|thrown|arrows|throws|taken)\b/i,
  ),
  rate(
    "occupancy(?: rate)?",
    "(?:full|booked|sold|taken)",
    "Occupancy",
    /\b(?:booked|taken|sold|occupied)\b/i,
    /\b(?:places|seats|capacity|rooms|beds|tickets)\b/i,
  ),
  rate(
    "attendance rate|turnout",
    "(?:came|attended|were there|turned up)",
    "Attendance",
    /\b(?:present|attended|came|there|turnout)\b/i,
    /\b(?:invited|total|members|registered|held|possible|sessions|on the list)\b/i,
  ),
  WEIGHTED_GRADE,
  rate("hydration", "water", "Hydration", /\bwater\b/i, /\bflour\b/i),
  rate(
    "pass rate",
    "(?:correct|right)",
    "Correct",
    /\b(?:correct|right|passed)\b/i,
    /\b(?:questions|total|asked|out of|taken)\b/i,
  ),
  {
    words: "(?:(?:brew(?:ing)? )?ratio(?: of (?:water to coffee|coffee to water))?)",
    label: "Ratio",
    formula: "{water} / {coffee}",
    parts: {
      water: { labels: [/\b(?:water|yield|out)\b/i], not: /\btemp/i },
      coffee: { labels: [/\b(?:coffee|dose|beans|in)\b/i], not: /\btemp/i },
    },
    shape: { decimals: 1 },
  },
  {
    words: "(?:(?:my |average )?pace (?:per|for|/) ?100 ?m(?:et(?:re|er)s)?|time (?:per|for) 100 ?m(?:et(?:re|er)s)?)",
    label: "Pace per 100 m",
    formula: "{time} / {distance} * 100",
    parts: {
      time: { labels: [/\b(?:time|duration|minutes|how long)\b/i], made: ["Minutes", number("min")] },
      distance: { labels: [/\b(?:distance|met(?:re|er)s|length)\b/i], made: ["Distance", number("m")] },
    },
    shape: { unit: "min", decimals: 2 },
  },
  {
    words:
      "(?:(?:what|how much) (?:is |are )?(?:the )?(?:cost|price) (?:per|a|of (?:a|one|each)) (?:serving|portion|person|plate|helping)|(?:what|how much) (?:a|one|each) (?:serving|portion) costs?|(?:cost|price)s? (?:per|a|for (?:a|one|each|every)|of (?:a|one|each)) (?:serving|portion|plate|helping))",
    label: "Cost per serving",
    formula: "{cost} / {servings}",
    parts: {
      cost: COST,
      servings: {
        labels: [/\b(?:servings?|portions?|serves|people|makes)\b/i],
        made: ["Servings", { type: "number", min: 1 }],
      },
    },
    shape: "money",
    of: /recipe|dish|meal|cake|bake/i,
  },
  {
    words: "(?:price|cost)s? (?:per|a|for (?:a|one|each)) (?:kilo|kg|kilogram|lit(?:re|er)|gram|g|ml|unit|piece)",
    label: "Price per unit",
    formula: "{cost} / {size}",
    parts: {
      cost: { labels: [/\b(?:pack|bag|whole)? ?(?:price|cost)\b/i], not: /\b(?:sell|sold|selling|per)\b/i },
      size: { labels: [/\b(?:pack|bag|packet) size\b/i, /^(?:size|contents|amount|quantity)$/i] },
    },
    shape: "money",
    isCalledSo: true,
  },
  {
    words: "(?:calories|kcal) (?:per|a|for (?:a|one|each)) (?:serving|portion)",
    label: "Calories per serving",
    formula: "{calories} / {servings}",
    parts: {
      calories: { labels: [/\b(?:calories|kcal)\b/i], made: ["Calories", number("kcal")] },
      servings: { labels: [/\b(?:servings?|portions?|serves)\b/i], made: ["Servings", { type: "number", min: 1 }] },
    },
    shape: { unit: "kcal", decimals: 0 },
    of: /recipe|dish|meal/i,
  },
  {
    words:
      "(?:(?:how many )?(?:miles|kms?|kilomet(?:re|er)s|distance)(?: (?:driven|travelled|traveled|i drove|i've driven|i did|done|in between|covered))?|(?:length of (?:the )?(?:trip|journey)))",
    label: "Distance",
    formula: "{end} - {start}",
    parts: {
      start: {
        labels: [
          /\b(?:start|begin\w*|before|out|first)\b.*\b(?:odometer|mileage|miles|km|reading|clock)\b|\b(?:odometer|mileage|reading|km|miles)\b.*\b(?:start|begin\w*|before|out)\b/i,
        ],
      },
      end: {
        labels: [
          /\b(?:end|finish|after|back|last|return)\b.*\b(?:odometer|mileage|miles|km|reading|clock)\b|\b(?:odometer|mileage|reading|km|miles)\b.*\b(?:end|finish|after|back)\b/i,
        ],
      },
    },
    shape: { decimals: 0 },
  },
  {
    words:
      "(?:roi|return on (?:the |my )?investment|percent(?:age)? (?:profit|gain|return)|(?:profit|gain|return|margin)(?: (?:per|on|for|of) (?:each |every |the |a )?[\\p{L}]+)? in (?:percent|%))",
    label: "Return",
    formula: "({sold} - {bought}) / {bought} * 100",
    parts: {
      sold: { labels: [/\b(?:sell(?:ing)?|sold|sale|worth|value|current)\b/i], not: /\bon\b/i },
      bought: { labels: [/\b(?:purchase|bought|buy(?:ing)?|paid|cost|invested)\b/i], not: /\bon\b/i },
    },
    shape: PERCENT,
  },
  {
    words:
      "(?:(?:weight|how much|kilos?|kg|pounds) (?:i've |i have |we |they |he |she |each )?(?:has |have )?(?:lost|gained|put on)|(?:weight )?(?:loss|gain)(?: so far)?)",
    label: "Change",
    formula: "{now} - {start}",
    parts: {
      now: { labels: [/\b(?:current|now|today|end|latest|final)\b.*weight|weight.*\b(?:now|today|after|end)\b/i] },
      start: {
        labels: [
          /\b(?:start\w*|first|birth|before|initial|begin\w*)\b.*weight|weight.*\b(?:before|at (?:the )?start|start)\b/i,
        ],
      },
    },
    shape: { decimals: 1 },
  },
  {
    words:
      "(?:(?:so (?:that )?i know )?how (?:long|many days|many weeks)(?: of it| supply)? (?:they|it|the [\\p{L}]+|each|that|i) (?:will |still )?(?:lasts?|is left|have left|reach(?:es)?)|days? (?:of )?(?:supply|left in the (?:box|pack)))",
    label: "Days left",
    formula: "{stock} / {use}",
    parts: {
      stock: { labels: [/\b(?:left|in (?:the )?(?:box|stock|pack)|remaining|stock)\b/i], not: /\bper\b/i },
      use: { labels: [/\b(?:per|a|each) day\b|\bdaily\b/i] },
    },
    shape: { unit: "days", decimals: 0 },
  },
  {
    words: "how many (?:of them )?(?:are |is |do i have |i have )?(?:still )?(?:left|over|unsold)",
    label: "Left",
    formula: "{all} - {gone}",
    parts: {
      all: {
        labels: [
          /\b(?:bought|made|grown|baked|printed|produced)\b/i,
          /^(?:quantity|how many|number|stock|total|copies|pieces)$/i,
        ],
        not: /\bprice\b|\bon\b/i,
      },
      gone: { labels: [/\b(?:sold|used|given away|gone|eaten|taken)\b/i], not: /\bprice\b|\b(?:on|for)\b/i },
    },
    shape: { decimals: 0 },
  },
  {
    words: "(?:pulse pressure)",
    label: "Pulse pressure",
    formula: "{systolic} - {diastolic}",
    parts: {
      systolic: { labels: [/\bsystolic\b/i] },
      diastolic: { labels: [/\bdiastolic\b/i] },
    },
    shape: { decimals: 0 },
  },
  {
    words: "(?:league )?points",
    label: "Points",
    formula: "{wins} * 3 + {draws}",
    parts: {
      wins: { labels: [/^(?:wins?|won)$/i] },
      draws: { labels: [/^(?:draws?|drawn|ties?)$/i] },
    },
    shape: { decimals: 0 },
  },
  {
    words: "(?:batting average)",
    label: "Batting average",
    formula: "{runs} / {outs}",
    parts: { runs: { labels: [/\bruns\b/i] }, outs: { labels: [/\b(?:outs?|innings|dismissals)\b/i] } },
    shape: { decimals: 2 },
  },
  {
    words:
      "(?:(?:net|take[- ]home)(?: (?:amount|pay|income|price|profit))?|what(?:'s| is) left after (?:tax|fees|commission)|after (?:tax|fees|commission))",
    label: "Net",
    formula: "{gross} - {off}",
    parts: {
      gross: {
        labels: [/\b(?:gross|price|income|amount|pay|earned|takings)\b/i],
        not: /\b(?:tax|fees?|commission|net)\b/i,
      },
      off: { labels: [/\b(?:tax|fees?|commission|deductions?)\b/i] },
    },
    shape: "money",
  },
];
