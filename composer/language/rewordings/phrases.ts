/** Common phrases, one word of which is taken for something else, in words that are not. */
const PHRASES: readonly (readonly [said: RegExp, told: string, of?: RegExp])[] = [
  [/\b(?:building|construction) (?:site )?(?:diary|journal)\b/gi, "construction log"],
  // No site of the web.
  [
    /\b(construction|building|dig|demolition|excavation|archaeological) site (?=(?:daily|weekly|progress|safety|reports?|logs?|diary|journal|inspections?|finds|visits?|checklists?|photos?)\b)/gi,
    "$1 ",
  ],
  [/\b(workers|people|crew|staff|men|visitors) on[- ]site\b/gi, "$1"],
  [/\b(?:job|work) ?site (?=(?:inspections?|safety|visits?|photos?|reports?)\b)/gi, ""],
  [/\b(standings|league table)((?: app)?(?: with|:)) (?:the )?teams(?=,)/gi, "$1$2 team"],
  [/\b(standings|league table|ranking)((?: app)?(?: with|:)) (?:the )?players(?=,)/gi, "$1$2 player"],
  [
    /^((?:an? |my |our )?[\p{L} ]{3,40}? comparison) (?:table|chart|sheet)( (?:with|of|for) .*?)\.?$/giu,
    "$1$2, shown as a table",
  ],
  [/ with (?:an? )?(?:daily|short|quick) entr(?:y|ies),? (?:and )?(?=\S)/gi, " with ", /\b(?:diary|journal|log)\b/i],
  [
    /,? (?:and |with )?(?:an? )?(?:daily|short|quick) entr(?:y|ies)(?=,| and |[.!]|$)/gi,
    "",
    /\b(?:diary|journal|log)\b/i,
  ],
  [
    /(?:kanban|task|agile) (board|app)([^.:,]*?) with epics(?:,| and) (?:user )?stories,? (?:and )?(?=[\p{L}])/giu,
    "scrum $1$2 with epic, ",
    /\b(?:kanban|scrum|agile|sprint|backlog|software|developers?)\b/i,
  ],
  [/\bloyalty (?:program(?:me)?|scheme|system)(?: app)?\b/gi, "loyalty card app"],
  [/(?::| with) customers, visits,? and (?:an? )?(?=free )/gi, " with customers, stamps and a ", /\bloyalty\b/i],
  [/\b(?:guest|customer|client|visitor)s?'? (reviews|ratings)\b/gi, "$1"],
  [
    /\bhours (?:are )?(?:computed|calculated|worked out)(?: automatically)?,? and total per week\b/gi,
    "hours and total hours per week",
  ],
  [/\bhours (?:are )?(?:computed|calculated|worked out)(?: automatically)?(?=,| and |[.]|$)/gi, "hours"],
  [
    /^(?:an? |my |our )?(bug|issue|incident|complaint|problem|damage) report(?:ing)? form (?:that|which) lists (?:the |all )?reports/giu,
    "List of $1 reports",
  ],
  [
    /\b(studio|salon|clinic|practice|school) booking(?: app| system)?(?=(?::| with) [^.]*\b(?:sessions|appointments|lessons|classes|treatments)\b)/gi,
    "$1 app",
  ],
  [
    /\bcar[- ]sharing(?: app)? (?:among|between|for|with) (?:my |our |the )?(?:neighbou?rs|friends|family|colleagues)\b/gi,
    "car sharing app",
  ],
  [/(?:,| and)? per new hire(?=[.,]|$)/gi, ", employee"],
  [/\band an? drawing\b/gi, "and a photo of the drawing", /\b(?:diary|journal|log|book)\b/i],
  [/\bboxes,? and what(?:'s| is) (?:in|inside) (?:each(?: box| one)?|them)\b/gi, "boxes with contents"],
  [
    /(?:,| and) who has (?:what|which(?: one)?)(?:,| and) (?:when (?:it is|it's|they are) )?due back\b/gi,
    ", loans with due date",
  ],
  [
    /^(?:house|flat|apartment|home|property)[- ]hunting(?: app| tracker| log)?(?::| with) (?=(?:houses|flats|apartments|homes|properties) with )/gi,
    "",
  ],
  [/\btoday['’]s (bookings|appointments|orders|meetings|shifts|lessons|visits|deliveries)\b/gi, "$1, $1 today"],
  [/\bthrough (?:the )?stages,? from ([\p{L}]+) to ([\p{L}]+)(?: with)?\b/giu, "with stage ($1, in progress, $2),"],
  [
    /\b(?:my|our) ([\p{L}]+) stock,? (?:so (?:that )?)?(?:i |we )?(?:know|see|knows) when to re-?order(?: it| them)?\b/giu,
    "$1 inventory with name, stock and reorder level",
  ],
  [
    /^i teach [\p{L}]+ and (?:i )?(?:want|would like|need) to (?:note|record|write down|keep track of|log) (?:for|after) (?:every|each) (lesson|class) /giu,
    "$1 log with date, student, ",
  ],
  [
    /\b(?:log|track|record) (?:my |the )?hours (?:i work )?(?:at|in) (?:two|three|several|both|my|2|3)(?: different)? jobs,? and (?:see |show )?how much i earn (?:per|each|a|every) month\b/gi,
    "keep a work hours log with date, job, hours and hourly rate. Total earned per month",
  ],
  [/\bsavings(?: growing)?(?::|,) (?:with )?(?:each|every) deposit with /gi, "deposits with "],
  [/\bplots,? (?:and )?who rents (?:which|what|each)(?: one)?\b/gi, "plots with tenant"],
  [/\b((?:shopping|grocery) list) by (store|shop|aisle)(?: with)?(?= )/gi, "$1 with item, $2,"],
  [
    /^((?:an? |my |our )?(?:[\p{L}]+ ){0,2}inventory(?: (?:for|of) [^:,]+)?)(?::| with) (tools|machines), (materials|supplies|parts|consumables|spare parts),(?= (?:quantity|stock|location|price|value|condition|serial number)\b)/giu,
    "$1 with item, kind ($2, $3),",
  ],
  [/\b(?:an? )?votes? (?:for|on) (?:the |our )?next (?:book|film|movie|game|read)\b/gi, "votes"],
  [
    /^(?:an? )?(?:event )?sign-?up page for (?:an?|our|my|the) ([\p{L} ]+?) with (names?,? .*?)[.]?$/giu,
    "Website for a $1 with a sign-up form ($2)",
  ],
  [/\bsee who (?:arrives|checks in) today\b/gi, "bookings today", /\bbookings\b/i],
  [
    /\b(tickets|requests|complaints|orders) from (teacher|customer|employee|tenant|client|parent|student|resident|member)s with /gi,
    "$1 with $2, ",
  ],
  [
    /[;,.] (?:and )?(?:a )?(?:count of (?:who is|those|guests|people) coming|how many said yes)(?=[.]|$)/gi,
    ". Show how many per RSVP",
    /\brsvp\b/i,
  ],
  [/\bdungeons (?:and|&|n) dragons\b/gi, "D&D"],
  [
    /\bnext watering (?:date|day)?,? ?(?:is )?(?:computed|calculated|worked out|based|derived) (?:from|on|by) (?:the |an |its |their )?(?:watering )?(?:interval|frequency|how often)\b/gi,
    "last watered, how often and when to water next",
  ],
  [
    /^([^:]*\b(?:stand-?ups?|check-?ins?|status)\b[^:]*(?::| with)) (.*?) (?:per|for each|of each) (team member|person|employee|member)\.?$/giu,
    "$1 person, $2",
  ],
  [/\b(?<!\bto )short-?list\b/gi, "list"],
  [
    /\b(company|office|staff|team|employee|internal) phone (?:directory|book|list)\b(?: with)?/gi,
    "employee directory with phone,",
  ],
  [
    /(?<=\bwith |, |\band )(?:an? )?(department|category|status|genre|tag|type|location) filters?\b/gi,
    "$1, filter by $1",
  ],
  [
    /\bresults with (runner|racer|swimmer|rider|driver|athlete|participant)s,? (?:and )?(?:(?:finish(?:ing)? )?times?|scores?|points),? and (?:rankings?|ranks?|places?)\b/gi,
    "results with $1, time and place",
  ],
  [
    /^(?:an? |my )?checklist(?: app)? for opening and closing(?: (?:the|my|our) [\p{L}]+)?[.!]*$/giu,
    "Checklist with task, done and when (opening, closing)",
  ],
  [
    /^(?:an? |the |my |our )?(?:new )?(client|patient|customer|student|member) (?:intake|admission|registration) (?:form|sheet|questionnaire)(?: for (?:an?|my|our|the) ([\p{L} ]+?))?[.!]*$/giu,
    "App called “$1 intake”: $1s with name, birthday, phone, email, what brings them here, health problems, medication and signed on",
  ],
  [
    /^(?:convert|converter for|app to convert|tool to convert) (?:recipes?|ingredients|cooking|baking)(?: measurements?)? (?:between|from) [\p{L} ]+?(?: and | to | into )[\p{L} ]+[.!]*$/giu,
    "Unit converter for cooking",
  ],
  // What is started and stopped by hand counts up.
  [
    /\b(?:an? )?(?:start ?(?:\/|&|and|-) ?stop (?:timers?|buttons?|clock)|timers? (?:that )?(?:i|you|we) can start and stop)\b/gi,
    "a stopwatch",
    /\btime\b.*\b(?:track|log|sheet)|\btrack\b.*\b(?:time|hours)\b|\bhours\b/i,
  ],
  [
    /,? (?:where|in which|with which) (?:i|we|you|people|users|friends|teams?) (?:can )?(?:ask|post|create|add) (?:an? |my |their )?(?:questions?|polls?) and (?:count|collect|gather|see|get) (?:the )?(?:votes|answers|results)\b/gi,
    " with question, options and votes",
    /\b(?:polls?|voting|votes?)\b/i,
  ],
  [/\b(?:test )?scores\b/gi, "grades", /\b(?:grade|mark)s? ?(?:book|tracker|log|app)\b/i],
  [/\bgrade book\b/gi, "gradebook"],
  [
    /(?:,? and|,) (?:an? |the )?(?:count|number) of (pomodoros|sessions) (?:per|for each|on each|of each) task\b/gi,
    " with number of $1",
  ],
  [
    /\b(members|players)(, | and )(games|matches),? and (?:their )?(?:elo |chess |player )?(ratings?|rankings?)(?=[.!]|$)/gi,
    "$1 with rating, $3",
    /\b(?:ladder|club|ranking|rating|league)\b/i,
  ],
  [
    / with (?:categories and prices|prices and categories)(?=[.,!]|$)/gi,
    "",
    /^(?:an? )?(?:online|digital|web|qr) menu\b/i,
  ],
];

/** "Construction site daily report" is about no web site. */
export function plainPhrases(prompt: string): string {
  return PHRASES.reduce(
    (text, [said, told, of]) => (of === undefined || of.test(prompt) ? text.replace(said, told) : text),
    prompt,
  );
}
