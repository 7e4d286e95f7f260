/** What is done with animals, and what each time of it is called. */
const FED: readonly (readonly [deed: string, things: string])[] = [
  ["feed", "feedings"],
  ["walk", "walks"],
  ["(?:bathe|wash)", "baths"],
  ["(?:groom|brush)", "groomings"],
];

/** How one goes far, and what it is called. */
const DISTANCES: Readonly<Record<string, string>> = {
  "ran|run|jogged": "Running",
  "walked|walk|hiked": "Walking",
  "cycled|biked|rode|cycle|ride": "Cycling",
  "swam|swim|swum": "Swimming",
};

/** What people commonly say of their own days, and what an app for it is called by. */
const COMMON: readonly (readonly [said: RegExp, told: string])[] = [
  // "our newborn's weight and height"
  [
    /^(?:(?:i|we)(?: want| need| would like|'d like) to |an? (?:simple )?app to )?(?:track|log|record|monitor) (?:my|our) (?:[\p{L}]+ )?(baby|newborn|child|son|daughter|toddler|kid)(?:'s|s'|’s) (?:weight and height|height and weight|growth)(?:,? and (?:see|view|show) (?:an? |the )?(?:growth )?(?:chart|graph|curve)s?)?/iu,
    "An app called “Growth”: growth measurements with date, weight, height, a chart of weight over time, a chart of height over time",
  ],
  // "what I eat for breakfast, lunch and dinner": which meal it was is one of the fields.
  [
    /\b(what (?:i|we) (?:eat|ate|have|had)) for (?:breakfast|lunch|dinner|snacks?|supper)(?:(?:,| and|, and) (?:breakfast|lunch|dinner|snacks?|supper))+(?=[,.]| and | each | every |\s*$)/iu,
    "$1",
  ],
  // "my baby's feedings and naps": of one baby.
  [
    /^(?:(?:i|we)(?: want| need| would like|'d like) (?:an app )?to |(?:(?:build|make|create)(?: me)? )?an? (?:simple )?app (?:to |where (?:i|we) can ))?(?:track|log|record|monitor|manage|keep track of) (?:my|our) (baby|newborn|dog|cat|puppy|kitten|pet|rabbit)(?:'s|s'|’s)? (?=[\p{L}]+(?: [\p{L}]+)?(?:,|,? and ))/iu,
    "$1 care tracker with ",
  ],
  [
    /\b(?:my |the )?progress (?:towards?|to) (?:my |an? |the )?(?:(?:goal|target|ideal) weight|weight (?:goal|target))(?=[.,!]| and |\s*$)/i,
    "weight over time and my goal weight",
  ],
  // "break goals into small steps"
  [
    /(?<=[:,] |with |and |lets me |can )(?:break|split|divide)(?: down)? (?:(?:big|larger?|each|my|the) )*(?:goals?|them|it|projects?)(?: down)? into (?:small(?:er)? |little |action |actionable |manageable )*(steps|milestones)(?=,| and |[.!]|\s*$)/i,
    "$1",
  ],
  // "log when we feed the cat and who did it"
  ...FED.map(([deed, things]): [RegExp, string] => [
    new RegExp(
      `^(?:(?:i|we)(?: want| need| would like|'d like) to |an? (?:simple )?app to )?(?:log|track|record|note|see|know) (?:when|how often|each time|every time) (?:i|we|somebody|someone) ${deed} (?:my |our |the )?(?:[\\p{L}]+ )?(cat|dog|pet|hamster|rabbit|fish|chicken|horse|guinea pig)s?(?:,? and who (?:did it|fed (?:it|her|him|them)|does it|it was))?(?=[.,!]| and |\\s*$)`,
      "iu",
    ),
    `An app called “$1 ${things}”: ${things} with date, time, who, notes`,
  ]),
  // "three good things each evening"
  [
    /^(.*?\b)(?:write(?: down)?|note(?: down)?|log|list|record) (?:\d+|three|five|some) (?:good|positive|happy|nice) things(?: that happened)?(?: (?:every|each) (?:day|evening|night|morning)| daily)?(?:,? and look back (?:at|on) (?:them|it)(?: later| any ?time)?)?(?=[.,!]|\s*$)/i,
    "A gratitude journal",
  ],
  // "my kids' illnesses, doctors visits and medicine"
  [
    /^(?:(?:i|we)(?: want| need| would like|'d like) to )?(?:keep (?:a record|track|a log) of|track|log|record) (?:my|our) (?:kids|children|family)(?:'s|'|’s|’)? (illness(?:es)?|vaccinations|medicines?|medications?|doctors?'? (?:visits|appointments)|allergies),? (?=[\p{L}]+(?: [\p{L}]+)?(?:,| and ))/iu,
    "Kids care app with kids, $1, ",
  ],
  [
    /^(?:(?:an? |my )?)(?:simple |daily )*(exercise|stretching|physio|physiotherapy|rehab|workout) (?:plan|routine|program(?:me)?) for (?:my |the )?(?:bad |sore )?(back|knees?|shoulders?|neck|hips?|ankles?|core|legs|posture)[.!]*$/i,
    "An app called “Exercise plan”: planned exercises",
  ],
  // "see how many kilometers I ran this year and compare it with my goal of 1000 km"
  ...Object.entries(DISTANCES).map(([deed, sport]): [RegExp, string] => [
    new RegExp(
      `^(?:(?:i|we)(?: want| need| would like|'d like) to )?(?:see|track|know|count) how (?:many (?:km|kilomet(?:er|re)s|miles)|far) (?:i|we)(?:'ve| have)? (?:${deed})(?: so far)? (?:this|each|every|per) (year|month|week)(?:,? and (?:compare|see|measure) (?:it|that|them|this) (?:with|to|against) (?:my |an? |the )?(?:goal|target)(?: of (\\d+)(?: ?(?:km|kilomet(?:er|re)s|miles))?)?)?(?=[.,!]|\\s*$)`,
      "i",
    ),
    `${sport} log with a goal of $2 km this $1`,
  ]),
  [/ with a goal of {1,2}km (this (?:year|month|week))/i, " with total distance $1"],
  // "track my daily protein intake with a goal of 120 g"
  [
    /^(?:(?:i|we)(?: want| need| would like|'d like) to |an? (?:simple )?app to )?(?:track|log|count|monitor) (?:my )?(?:daily )?(protein|sugar|fib(?:er|re)|carbs?|fat|salt|sodium)(?: intake| consumption)?(?: (?:every|each|per) day| daily)? (?:with|and) (?:a |my )?(?:daily )?(?:goal|limit|target|max(?:imum)?) (?:of )?(\d+) ?(?:g|grams?|mg)?(?: (?:a|per|each) day)?[.!]*$/i,
    "An app called “$1 intake”: food entries with food, date, $1 in g. A goal of $2 $1 today",
  ],
  [
    /^(?:the )?(?:no|quit|stop|without) (sugar|alcohol|smoking|coffee|caffeine|fast food|meat|sweets|junk food) challenge[.!]*$/i,
    "Days without $1 tracker",
  ],
  [
    /^((?:an? |my |our )?)(?:kids?'?s?'?|children'?s|child'?s|family) reading (?:log|tracker|journal|chart|diary)(?=[.,!:]| with|\s*$)/i,
    "$1App called “Kids reading log”: reading sessions with child, date, book, pages",
  ],
  [/^((?:an? |my |our )?(?:weekly |daily )?)diet planner(?=[,.:]| with|\s*$)/i, "$1meal planner"],
  // "write in a journal every night and rate how my day was"
  [
    /^((?:.*?\b)?)(?:write|keep|have) (?:in )?(?:an? |my )?(?:daily )?(?:journal|diary)(?: entr(?:y|ies))?(?: (?:every|each) (?:day|night|evening|morning)| daily)?,? and rate (?:how )?(?:my|the|each) day(?: was| went| is)?(?=[.,!]|\s*$)/i,
    "A journal with date, text and day rating from 1 to 5",
  ],
  // "record the weight of my cats every month and see a chart for each"
  [
    /^(?:(?:i|we)(?: want| need| would like|'d like) to |an? (?:simple )?app to )?(?:record|track|log|note|monitor) (?:the )?weights? of (?:my|our) (?:(?:two|three|four|all|\d+) )?(cat|dog|pet|rabbit|horse|puppie|kitten|animal)s(?: (?:every|each|once an?) (?:day|week|month)| weekly| monthly)?(?:,? and (?:see|view|show) (?:an? |the )?(?:charts?|graphs?|curves?)(?: (?:for|of) (?:each|every|all)(?: of them| one| [\p{L}]+)?)?)?(?=[.,!]|\s*$)/iu,
    "An app called “$1 weights”: pet weights with date, pet, weight, a chart of weight over time",
  ],
  [
    /^((?:an? |my |our )?)(?:to[- ]?(?:be[- ])?read|tbr|books? to read)(?: list| pile)?(?=[.,:!]| with|\s*$)/i,
    "$1book list",
  ],
  [
    /^(?:an? |my )?(?:simple )?(stretching|posture|exercise|workout|standing|eye break|meditation|bedtime|prayer|skincare) reminders?(?: app)?(?=[.,!]|\s*$)/i,
    "App called “$1 reminder”: habit tracker with reminders",
  ],
  [
    /^(?:an? |my )?(?:personal )?(health|fitness|wellness|sleep|weight|habit|mood|running) dashboard(?=[.,:!]| with|\s*$)/i,
    "$1 tracker with statistics",
  ],
  [
    /^(?:(?:i|we)(?: want| need| would like|'d like) to |an? (?:simple )?app to )?(?:track|log|count|monitor|reduce) (?:my |our )?(?:daily )?(protein|sugar|fib(?:er|re)|carbs?|fat|salt|sodium) intake(?:,? and (?:see|get|view|show) (?:an? |my |the )?(weekly|daily|monthly) (?:overview|report|summary|total|average|chart))?(?=[.,!]|\s*$)/i,
    "An app called “$1 intake”: food entries with food, date, $1 in g, a chart of $1 per day",
  ],
  // "weight tracking" among other things is the weight, and so is the "daily weight".
  [/(?<=[:,] |with |and )daily (weight|mood|sleep|steps)(?=,| and |[.!]|\s*$)/gi, "$1"],
  [
    /(?<=[:,] |with |and )(weight|sleep|mood|water|steps?|calories?|habit|symptoms?) (?:tracking|logging|monitoring)(?=,| and |[.!]|\s*$)/gi,
    "$1",
  ],
  [
    /^((?:(?:build|make|create)(?: me)? )?(?:an? |my |our )?(?:simple )?)baby app(?=(?: with|:) (?:[\p{L} ]+, )*(?:feed|sleep|diaper|nap|napp))/iu,
    "$1baby tracker",
  ],
  [
    /^((?:(?:build|make|create)(?: me)? )?(?:an? |my )?(?:simple )?)(?:menstrual cycle|menstruation|period|menstrual) app(?=[.,:!]| with|\s*$)/i,
    "$1period tracker",
  ],
  [
    /^((?:(?:build|make|create)(?: me)? )?(?:an? |my )?(?:simple |daily )?)journaling (app|tool|log)(?=[.,:!]| with|\s*$)/i,
    "$1journal $2",
  ],
  // "gym app where I choose an exercise and log sets, reps and weight"
  [
    /,? where (?:i|you|users|we)(?: can)? (?:choose|pick|select) (?:an?|the|my) exercises? and (?:log|enter|record|track|add) (?:the |my )?(?=sets|reps|weights?)/i,
    " with exercise, ",
  ],
  // "see how my mood changes during the month"
  [
    /^(?:(?:i|we)(?: want| need| would like|'d like) to )?(?:see|know|find out) how my (mood|weight|sleep|energy|pain|blood pressure) (?:changes|develops|goes|varies)(?: (?:during|over|through|in|across) (?:the |a |each |every )?(?:day|week|month|year|time)s?)?[.!]*$/i,
    "A $1 tracker with a chart over time",
  ],
  // "stop biting my nails and count the days"
  [
    /^(?:(?:i|we)(?: want| need| would like|'d like) to )?(?:stop|quit|give up) ([\p{L}]+(?: (?:my |the )?[\p{L}]+)?),? and (?:count|track|see) (?:the |my |how many )?days(?: (?:without(?: it)?|i managed))?[.!]*$/iu,
    "Days without $1 tracker",
  ],
  [
    /^((?:an? |my )?(?:body ?)?weight(?: loss)? (?:tracker|log|journal|diary|app)(?::| with) (?:.*, )?)(?:an? |my )?(?:goal|target)(?=,| and |[.!]|\s*$)/i,
    "$1goal weight",
  ],
  [
    /^((?:an? |my |our )?)(kids?'?|child(?:ren)?(?:'s)?) (health|illness|fever|sickness|medicine|symptom) (tracker|log|diary|journal)(?::| with) (?!.*\b(?:kids?|child(?:ren)?|names?|vaccinations|visits)\b)/i,
    "$1$2 $3 $4 with child, ",
  ],
  [
    /^((?:an? |my )?)(workout|reading|meditation|running|yoga|writing|study|practice) streak(?: tracker| app)?(?=:| with)/i,
    "$1$2 log",
  ],
  [
    /^(?:my |an? )?(?:physical therapy|physiotherapy|physio|rehab)(?: (?:app|tracker|log|plan))?(?::| with) exercises?,? /i,
    "App called “Physical therapy”: physiotherapy exercises with name, ",
  ],
  [
    /^(?:an? |my )?(?:simple |daily )*(protein|sugar|carbs?|fib(?:er|re)|salt|sodium) (tracker|counter|log|diary)(?: app)?(?: with|:)? ?/i,
    "An app called “$1 $2”: food entries with food, date, $1 in g, ",
  ],
  [/^(An app called “[^”]+”: food entries with food, date, [\p{L}]+ in g), (?=[.!]*$)/iu, "$1"],
  [
    /^((?:an? |my |our )?)(child|baby|kids?|children's|toddler) growth (?:tracker|log|chart|app|diary)(?::| with) /i,
    "$1App called “$2 growth”: growth measurements with date, child, ",
  ],
  // "log my daily steps and walk 10000 a day"
  [
    /^(?:(?:i|we)(?: want| need| would like|'d like) to )?(?:log|track|count|record) (?:my )?(?:daily )?steps,? and (?:walk|reach|do|get|make|take) (?:at least )?(\d[\d,.]*)(?: steps)? (?:a|per|each|every) day[.!]*$/i,
    "Step tracker with history and a goal of $1 steps today",
  ],
  [
    /^(?:(?:i|we)(?: want| need| would like|'d like) to )?(?:keep (?:an? )?|an? |my )?food (?:diary|log|journal),? (?:and|to|where i can|that lets me)(?: i can)? (?:see|find out|know|learn) which (?:foods?|meals?) (?:upset|cause|trigger|bother|hurt|disagree|make|give)[^,.]*[.!]*$/i,
    "Food diary with food, date, meal, symptoms, how I felt 1-5",
  ],
  [
    /^(?:(?:i|we)(?: want| need| would like|'d like) to )?(?:plan|prepare|track) (?:for )?(?:my |an? )?((?:half )?marathon)(?: training)?,? and log (?:each|every|all|my) (?:of my )?runs?[.!]*$/i,
    "$1 training log",
  ],
  [
    /^(?:(?:build|make|create)(?: me)? )?(?:an? )?(?:simple |small )?(?:tracker|app|checklist) for my ([\p{L}]+ (?:exercises|stretches|routine)) where (?:i|you) (?:can )?(?:check|tick|mark)(?: (?:them|it|each(?: one)?))?(?: off)?(?: (?:every|each) day| daily)?[.!]*$/iu,
    "App called “$1”: habit tracker",
  ],
  [
    /^((?:an? |my )?)(reading (?:tracker|log|journal))(?::| with) (?=(?:pages|minutes)(?: read)?,)/i,
    "$1App called “$2”: reading sessions with date, ",
  ],
  [/^((?:an? |my )?)pill schedule(?::| with) (?:pills?|names?|medicine), /i, "$1medication schedule with name, "],
  [
    /^(?:an? |my )?((?:daily |weekly )?self[- ]care) (?:check ?list|list|routine)[.!]*$/i,
    "App called “$1 checklist”: habit tracker",
  ],
  [/^(?:an? |my )?(?:simple )?self[- ]care app[.!]*$/i, "Self-care habit tracker"],
  [
    /^(?:an? |my )?posture (?:tracker|log|app)[.!]*$/i,
    "App called “Posture”: posture entries with date, time, posture 1-5, notes",
  ],
  [/^((?:an? |my )?)(?:daily )?mood check-?ins?(?: app| tracker| log)?(?=[.,!:]| with|\s*$)/i, "$1mood tracker"],
  // "drink more water and track my glasses every day with a goal of 8"
  [
    /^(?:(?:i|we)(?: want| need| would like|'d like) to )?drink (?:more|enough) water(?:,? and (?:track|count|log|see) (?:my |the |how many )?(?:glasses|water|intake|cups)(?: (?:i drink|of water))?)?(?: (?:every|each) day| daily| a day)?(?=[.,!]| with| and|\s*$)/i,
    "Water tracker",
  ],
  // "how many hours I spend on social media"
  [
    /^(?:(?:i|we)(?: want| need| would like|'d like) to |an? (?:simple )?app to )?(?:track|log|see|know|record|monitor) how (?:many hours|much time|long) (?:i|we) (?:spend|spent) (?:on|in) (?:social media|my phone|my screen|apps|the internet|tv)(?: (?:every|each|per|a) (?:day|week)| daily)?(?:,? and (?:try to )?(?:reduce|limit|cut(?: down)?|lower) (?:it|that|my time))?/i,
    "Screen time tracker",
  ],
  [
    /^(?:(?:i|we)(?: want| need| would like|'d like) to |an? (?:simple )?app to )?(?:track|log|see|know|record|monitor) how (?:many hours|much time|long) (?:i|we) (?:spend|spent) on (?:my |our |the )?([\p{L}]+(?: [\p{L}]+)?)(?: (?:every|each|per|a) (?:day|week)| daily)?(?=[.,!]|\s*$)/iu,
    "An app called “Time for $1”: time spent with date, minutes, notes, a chart of minutes per week",
  ],
  // "count my push-ups every day and see my record"
  [
    /^(?:(?:i|we)(?: want| need| would like|'d like) to |an? (?:simple )?app to )?(?:count|track|log|record) (?:my |the |how many )?(push-?ups|pull-?ups|sit-?ups|squats|burpees|crunches|planks)(?: i do)?(?: (?:every|each) day| daily| per day)?,? and (?:see|show|know|view|keep) (?:my |the )?(?:personal )?(?:records?|best|highest)(?=[.,!]|\s*$)/i,
    "An app called “$1”: days with date, $1 done, a chart of $1 done. Show the highest $1 done",
  ],
  [
    /^((?:an? |my |our |simple )*)skin ?care (?:tracker|log|journal|diary|app)(?: app)?(?=:| with)/i,
    "$1App called “Skincare”: skincare entries",
  ],
  [
    /^((?:an? |my |our |simple )*)(?:mental health|wellness|well-?being) (?:app|tracker|log|journal|diary)(?=(?::| with) (?:[\p{L} ]+, )*(?:mood|stress|sleep|energy|anxiety))/iu,
    "$1App called “Mental health”: wellness check-ins",
  ],
  [
    /^((?:an? |my |our |the )?(?:family )?(?:vaccination|vaccine|immuni[sz]ation|medical|health) (?:records?|log|tracker|history|card|app))(?: with|:) (?:family members?|people|kids|children), /i,
    "$1 with person, ",
  ],
  [/\b((?:doctors?|medical|medications?|medicines?)\b.*)\btest results\b/i, "$1lab results"],
  [
    /^(.*\bmeal planner\b.*?) where (?:i|we|you|users) can (?:assign|drag|add|put|schedule|plan|pick|choose) recipes (?:to|on|onto|for|into) (?:(?:each|every|the|specific|different|my) )*(?:days?|week|meals?|calendar)(?: of the week)?,? and (?:generate|create|make|get|build) (?:an? )?(shopping|grocery) list/i,
    "$1 with recipes and a $2 list",
  ],
  [
    /^((?:an? |my )?(?:sobriety|sober) (?:tracker|app|counter))(?::| with) (?:days (?:sober|clean)|sober days)(?:,| and)+ money saved(?=,| and |[.!]|\s*$)/i,
    "$1 with money saved",
  ],
  [/^baby care tracker with /i, "Baby tracker with "],
  // "set a reading goal for the year and see how many books I have read so far"
  [
    /^(?:(?:i|we)(?: want| need| would like|'d like) to |(?:(?:build|make|create)(?: me)? )?an? (?:simple )?app (?:to |where (?:i|we) can ))(?:set|have|reach) (?:an? |my )?(?:yearly |annual )?reading goals?(?: for (?:the|this|each) year)?,? and (?:see|track|know) (?:how many books (?:i|we)(?:'ve| have)? (?:read|finished)|my progress)(?: so far| this year)*(?=[.,!]|\s*$)/iu,
    "Book tracker with a yearly reading goal",
  ],
  [
    /^((?:an? |my |our )?)diet (?:planner|plan)(?: app)?(?= with (?:my |daily )?meals(?:,| and)|: (?:my |daily )?meals(?:,| and))/i,
    "$1meal planner",
  ],
  [
    /^((?:an? |my |our )?(?:simple |daily |digital )*(?:mood|feelings?|emotion)s? (?:tracker|diary|journal|log|app)) (?:with|using|that uses) (?:(?:simple|big|cute) )?(?:emojis?|smileys?|smiley faces|faces)(?=[.,!]| and |\s*$)/i,
    "$1 with mood (😀 Great, 🙂 Good, 😐 Okay, 🙁 Low, 😢 Bad), notes",
  ],
  // What is reset every day is ticked day by day.
  [
    /^((?:an? |my |our )?)((?:(?:self-?care|daily|morning|evening|bedtime|routine|night) )+)(?:check ?list|to-?do list)(?: app)?(?=(?::| with| that| which|,).*\b(?:resets?|reset (?:every|each) day|daily reset|streaks?|every day|daily tasks)\b)/i,
    "$1App called “$2checklist”: habit tracker",
  ],
  // What is ticked anew each day needs no tasks beside it.
  [
    /(?<=checklist”: habit tracker.*?)(?:,|:| with| and)+ (?:my |daily )*(?:tasks|items|to-?dos)(?=,| and |[.!]|\s*$)/i,
    "",
  ],
  [
    /(?<=checklist”: habit tracker.*?)(?:,|:| with| and| that| which)+ (?:it )?(?:resets?(?: (?:every|each) day| daily)|daily reset)(?=,| and |[.!]|\s*$)/i,
    "",
  ],
  [
    /(?<=\bpregnancy (?:app|tracker|journal|log)\b.*)(?:,| and|, and) (?:list of )?baby names?(?: ideas| list)?(?=,| and |[.!]|\s*$)/i,
    ", a list of baby names",
  ],
  [
    /^((?:an? |my |our )?(?:daily )?)(vitamins?|medicines?|medications?|pills?|supplements?) (?:check ?list|tick list)(?=[.,!:]| with|\s*$)/i,
    "$1$2 tracker",
  ],
];

/** Prompts of people who tell of their own days, told by what an app for it is called. */
export function ownDays(prompt: string): string {
  return COMMON.reduce((told, [said, as]) => told.replace(said, as), prompt);
}
