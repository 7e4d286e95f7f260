const MY = "(?:an? |my |our |the |simple |small )*";

const DAYS_LEFT =
  "employees with name, days per year, and leave requests with employee, type (Vacation, Sick leave, Unpaid, Other), start date, end date, days. Days taken per employee, days left = days per year - days taken";

/** "Vacation tracker for my team with requests and remaining days" */
function daysLeft(called: string): RegExp {
  const told =
    "(?:employees|staff|vacation|holidays?|leave|sick(?: leave)?|(?:vacation|sick|personal)(?: and (?:vacation|sick|personal))? days|(?:annual |employee )?requests|leave requests|types?|dates|days (?:taken|used)|calendar(?: view)?|approvals?|status|manager approval)";
  const left =
    "(?:(?:the )?(?:remaining|left over) days|(?:the )?days (?:left|remaining)|(?:a |the )?(?:remaining )?balances?|how many days (?:are|each has|everyone has) left)";
  return new RegExp(
    `^${MY}(?:(?:employee|staff|team|company|work) )?(${called}) (?:tracker|planner|manager|app|calendar|system)(?: for (?:my |our |the )?(?:team|employees|staff|company|office))?(?: with|:) (?:${told}(?:, and |, | and ))*${left}(?: (?:per|for each|of each) (?:employee|person))?(?:(?:, and |, | and )${told})*[.!\\s]*$`,
    "iu",
  );
}

/** What apps do by what they are called, told by the lists and fields that this takes. */
const OF_APPS: readonly (readonly [said: RegExp, told: string])[] = [
  // "an app to plan meals for the week and make a shopping list"
  [
    /^([^,.:;]*\b(?:plan|planner|planning|track|manage|organi[sz]e|collect|keep|store|save)\b[^,.:;]*?) and (?:to )?(?:make|create|generate|build|write|keep|get|have) (?:me )?(?:an? |the |my )?((?:shopping|grocery|packing|guest|wish|waiting|price|supply) lists?)(?=[.,!]|\s*$)/iu,
    "$1 with a $2",
  ],
  // "a CRM to remember when I last talked to friends"
  [
    /^([^,.:;]*?) (?:to|that helps me|where i can|so i can) (?:remember|know|see|track|note|record) when (?:i|we) (?:have )?last ([\p{L}]+(?:ed|oke|et|aw|een|ote|en))(?: (?:to|with|in|at))?(?: (?:each|every|my|the|our|all|these|any)(?: of)?| of)*(?: (?:them|it|one|friends|people|someone|everyone|contacts|customers|clients|family|relatives))*(?=[.,!]|\s*$)/iu,
    "$1 with last $2",
  ],
  [
    /\b(ratings?|reviews?|scores?|votes?|comments?|marks|opinions?) (?:by|from|of) (?:each|every|all)(?: of)?(?: the)? (members?|players?|guests?|persons?|judges?|participants?|users?|tasters?|friends?|families|family)(?![\p{L}-])/giu,
    "$1 with $2",
  ],
  // What is ticked off before one leaves is packed.
  [
    new RegExp(
      `^${MY}(camping|travel|trip|holiday|vacation|hiking|festival|beach|ski|weekend|backpacking|hospital bag|suitcase|ski trip|camping trip) (?:check ?list|list)(?= |[.,:!]|$)`,
      "iu",
    ),
    "$1 packing list",
  ],
  [
    new RegExp(
      `^${MY}check ?list for (?:an? |my |our |the |going )*(camping(?: trips?)?|travel(?:ling)?|holidays?|vacations?|hiking(?: trips?)?|festivals?|the beach|skiing|ski trips?|hospital bag)(?=[.,:!]|$)`,
      "iu",
    ),
    "$1 packing list",
  ],
  // "CRM with dashboard: customers, deals"
  [
    /^([^,:.]+?) with (?:an? )?(dashboard|search|charts|calendar|reminders|dark mode)(?: and (?:an? )?(dashboard|search|charts|calendar|reminders|dark mode))?: ([^.]+)$/iu,
    "$1: $4, $2 $3",
  ],
  // Whoever is away has so many days a year, of which some are left.
  [
    new RegExp(
      `^${MY}(employee|staff|team|office|company) ((?:annual )?leave|vacation|holiday|absence|time[- ]off|pto)s? (calendar|schedule|chart)[.!\\s]*$`,
      "iu",
    ),
    "App called “$1 $2 $3”: staff leave requests as a calendar",
  ],
  [
    new RegExp(
      `^${MY}(?:employee |staff )?((?:annual )?leave|vacation|holiday|absence|time[- ]off|pto)s? requests? (?:form|app|tracker|system|sheet|tool)(?: for (?:my |our |the )?(?:employees|staff|team|company|office|colleagues))?[.!\\s]*$`,
      "iu",
    ),
    "App called “$1 requests”: staff leave requests",
  ],
  [daysLeft("(?:paid )?time[- ]off"), `App called “Staff leave”: ${DAYS_LEFT}`],
  [daysLeft("(?:leave|vacation|holiday|annual leave|pto|absence)(?: days?)?"), `App called “$1”: ${DAYS_LEFT}`],
  [/(?<=\bprices?\b.*[ ,])(?:profit|gain)s? ?(?:or|and|\/|&) ?loss(?:es)?(?![\p{L}-])/iu, "profit"],
  [
    /^((?:an? |my |our )?(?:[\p{L}-]+ ){0,3}(?:league|standings|league table)(?: (?:table|standings|tracker|app))?)(?::| with) teams,(?= (?:played|wins?|won|draws?|losses|lost|points))/iu,
    "$1 standings with team,",
  ],
  [
    new RegExp(
      `^${MY}((?:(?:kids?|children|child)(?:['’]?s?['’]?)? )?(?:pocket money|allowances?)) (tracker|app|log|manager|book)(?: for (?:my |our |the )?(?:\\w+ )?(?:kids?|children|son|daughter|sons|daughters))?(?:(?: with|:) (?:(?:their |the )?balances?|(?:kids, )?(?:amount |money )?(?:earned|received|saved),?(?: and)? (?:amount |money )?spent(?:,? and (?:the |their )?(?:balance|what is left))?))?[.!\\s]*$`,
      "iu",
    ),
    "App called “$1”: kids with name, birthday; transactions with kid, date, what for, amount received, amount spent; balance of each kid",
  ],
  [/(?<=\b(?:league|standings)\b.*\bteams?,? (?:.*, )?)played(?=,| and )/iu, "games played"],
  [
    new RegExp(
      `^${MY}(wine|whisky|whiskey|beer|gin|tea|coffee) (cellar|cabinet|collection)(?: (?:inventory|tracker|list|log|app|manager))?(?::| with) `,
      "iu",
    ),
    "App called “$1 $2”: $1s with ",
  ],
  [
    /^(.*\bcourses?\b[^,:]*?)(?: with|:) courses, credits,? (?:and )?grades?,? and (?:the |my |overall )?gpa(?![\p{L}])/iu,
    "$1: courses with credits, grade. Show the GPA",
  ],
  [/(?<=\bdogs?\b.*(?:,| and) )walk(?:ing)? times?(?![\p{L}-])/iu, "walks"],
  [
    new RegExp(
      `^${MY}(dog walking(?: business)?) (?:schedule|app|planner|tracker|manager)(?: with|:) (?=[^.]*\\bwalks\\b)`,
      "iu",
    ),
    "App called “$1”: ",
  ],
  [/(?<=\bseeds?\b.*(?:,| and| with) )germination rates?(?![\p{L}-])/iu, "germination in %"],
  [
    /(?<=\b(?:time|hours|work|project)\b.*) (?:with|using) (?:an? )?(?:start(?:,? and |[-/ ])stop|start[-/]stop) (?:timer|button|clock|watch) (?:per|for each|for every) ([\p{L}]+)(?=[.,!]|\s*$)/iu,
    " with a stopwatch that saves the time per $1",
  ],
  [
    new RegExp(
      `^${MY}((?:[\\p{L}-]+ ){0,3})(?:loyalty|rewards?)(?: card)? (?:tracker|app|program(?:me)?|system)(?:(?: with|:) customers(?:,? and|,) (?:their )?(?:stamps|points|visits))?,?(?: with| and)* (?:an? )?(free [\\p{L}]+(?: [\\p{L}]+)?) (?:after|for)(?: every)? (\\d+)(?: [\\p{L}]+)?[.!\\s]*$`,
      "iu",
    ),
    "$1stamp card app with customers and a $2 after $3",
  ],
  [
    new RegExp(
      `^${MY}art (?:collection|collecting|gallery)(?: (?:catalog(?:ue)?|inventory|database|tracker|app|list))?(?: with|:) `,
      "iu",
    ),
    "App called “Art collection”: artworks with ",
  ],
  [
    new RegExp(
      `^${MY}((?:(?:youth|kids|school|local) )?(?:sports?|football|soccer|basketball|baseball|hockey|volleyball|rugby|softball|netball|cricket|handball) team|team) (roster|line-?up|squad)(?: (?:app|list|tracker|manager))?(?: with|:) (?:players,? )?(?:names?,? )?(?=(?:positions?|jersey|shirt|numbers?|jersey numbers?)\\b)`,
      "iu",
    ),
    "App called “$1 $2”: players with name, ",
  ],
  // Costs are what a budget is of, and vendors whom they are paid to.
  [
    new RegExp(
      `^${MY}((?:[\\p{L}-]+ ){0,2}budget)(?: (?:tracker|planner|app|sheet))?(?: with|:) (?:vendors|suppliers),? (?=(?:estimated|planned|budgeted|expected|quoted|actual)\\b)`,
      "iu",
    ),
    "App called “$1”: costs with description, vendor, ",
  ],
  [
    new RegExp(
      `^${MY}((?:class(?:room)?|house|student|behaviou?r)(?: (?:reward|house))? points) (?:tracker|app|counter|system|board|chart)(?: for (?:my |our |the )?(?:students|pupils|kids|class|classroom|children))?[.!\\s]*$`,
      "iu",
    ),
    "App called “$1”: students with name, points and notes, with a leaderboard",
  ],
  [/^((?:an? |my )?memory )(?:training|trainer|practice) (game)/iu, "$1$2"],
  [
    /^((?:(?!app |with |for |and |of )[\p{L}-]+ ){1,3})(?:inventory|stock) (?:and|&) (sales|orders|suppliers|customers)[.!]*$/iu,
    "$1app with products and $2",
  ],
  [/(?<=\b(?:with|and) |, |: )streaming (?:services?|platforms?|providers?)(?=,| and |[.!]|\s*$)/iu, "platform"],
  [/^((?:an? (?:web ?site|site) with )?an? page for each) (?:one )?of (?:our|my|the) ([\p{L}]+?)s(?= with)/iu, "$1 $2"],
  [
    /^(?:an? (?:web ?site|site) with )?an? page for each (band|choir|orchestra|team|club) member(?= with)/iu,
    "$1 website with a page for each member",
  ],
  // A block is not what is kept.
  [
    /^(?:an? |my |our )?(block of (?:flats|apartments)) (manager|app|system|tracker)(?: with|:| where (?:i|we) can (?:track|manage)) /iu,
    "App called “$1 $2”: ",
  ],
  [
    /(?<=\bpaid\b.*(?:,| and| with) )(?:the |a )?(?:total|sum|amount)(?: that is)? (?:still|left) (?:to pay|to be paid|outstanding|open)(?=[.,!]|\s*$)/iu,
    "total unpaid",
  ],
  [
    /\b(challenge)(?: app| tracker)? (?:with|of|for|:) (?:the goal of )?(\d+) (books|workouts|runs|hikes|films|movies|recipes|countries|museums) (?:this|per|a|in a|each) year(?=[.,!]| and |\s*$)/iu,
    "$1 with a goal of $2 $3 this year",
  ],
  [
    /^(?:an? |my |our |the )?(?:small |little )?library for (?:my|our|the|an?) (?:office|street|neighbou?rhood|church|club|flat|house|company|team):/iu,
    "App called “Library”:",
  ],
  [/\bwho does what(?:,? and|,) when (?:it|each|that) was last done(?=[.,!]|\s*$)/iu, "assigned to and last done"],
  [
    /(?<=[:,] |with )(?:number of )?(jars|bottles|pieces|boxes|bags|loaves|cakes|cards|tickets), ((?:[\p{L}][\p{L} ]*, )*)(?:number )?sold,? and (?:what is|what's|how many are|how much is|what remains) ?(?:left)?(?=[.,!]|\s*$)/iu,
    "number of $1, $2number sold and left = number of $1 - number sold",
  ],
  // "materials, products, stock and cost"
  [
    /^(.*\b(?:inventory|stock|shop|store|business)\b[^,:]*?)(?: with|:) (materials|supplies|raw materials|parts)(?:, | and )(products|goods|finished goods)(?:, and |, | and )(?!orders|customers|suppliers|sales)(.+)$/iu,
    "$1: $2 with name, $4; $3 with name, $4",
  ],
  [
    /^(.*\b(?:weights?)\b.*?)(?<![\p{L}])(?:an? |my |the )?progress (?:charts?|graphs?)(?=[.,!]| and |\s*$)/iu,
    "$1a chart of weight over time",
  ],
  ...["student", "member", "client", "customer"].map((who) => cardsOf(who)),
];

/** A prompt that tells what its app does by lists and fields. */
export function appsInFull(prompt: string): string {
  return OF_APPS.reduce((told, [said, as]) => told.replace(said, as), prompt);
}

/** "students, classes, who attended and how many classes are left on their card" */
function cardsOf(who: string): readonly [said: RegExp, told: string] {
  return [
    new RegExp(
      `^([^,.:]*?)(?::| with) ${who}s, (classes|lessons|sessions),? (?:who attended(?: which| each)?|attendance|visits),? and (?:how many|the number of) (?:\\2|visits) (?:(?:are |they have )?left|remain(?:ing)?)(?: on (?:their|the|each) (?:class |punch )?cards?)?[.!\\s]*$`,
      "iu",
    ),
    `$1: $2 with name, day, time; ${who}s with name, phone and $2 bought; visits with ${who}, date; how many $2 each ${who} has left`,
  ];
}
