/** What people note of themselves, by what an app for it is called. */
const NOTED: readonly (readonly [said: RegExp, called: string])[] = [
  [/^(?:body ?)?weight$/i, "weight tracker"],
  [/^(?:moods?|feelings|emotions|how i feel)$/i, "mood tracker"],
  [/^(?:sleep|sleeping(?: habits)?)$/i, "sleep tracker"],
  [/^(?:water|hydration|fluid)(?: intake| consumption)?$|^how much water i drink$/i, "water tracker"],
  [/^steps?(?: counts?)?$/i, "step tracker"],
  [/^blood pressure$/i, "blood pressure tracker"],
  [/^(?:blood sugar|(?:blood )?glucose)(?: levels?)?$/i, "blood glucose log"],
  [/^symptoms$/i, "symptom tracker"],
  [/^(?:calories|calorie intake)$/i, "calorie tracker"],
  [/^screen time$/i, "screen time tracker"],
  [/^(?:periods?|menstrual cycles?)$/i, "period tracker"],
  [/^fasting(?: hours)?$/i, "fasting tracker"],
  [/^(?:heart rate|resting heart rate|pulse)$/i, "heart rate tracker"],
];

const WHEN =
  "(?: (?:every|each) (?:single )?(?:day|night|morning|evening|week|month)(?: and (?:night|evening))?| (?:daily|nightly|weekly|regularly)| (?:once|twice|three times|several times) (?:a|per) (?:day|week)| day by day| over time| together| at night| before bed| in the (?:morning|evening)| (?:before|after)(?: and (?:before|after))?(?: (?:each|every))? meals?| at home)*";

/** "I want to track my weight every day and see a chart" */
const TO_NOTE = new RegExp(
  "^((?:(?:please )?(?:i|we)(?: want| need| would like|'d like) (?:an app )?(?:to |that lets me |where i can )|(?:please )?(?:(?:build|make|create|design)(?: me)? )?(?:an? )?(?:simple |small |mobile |web |phone )*app (?:to |for me to |that lets me |where (?:i|you|we|users) can )|)(?:be able to )?)" +
    "(?:track|log|record|monitor|note(?: down)?|write down|enter|measure|keep track of|keep a (?:log|record) of) (?:my |our |the )?(?:daily )?" +
    `((?:[\\p{L}]+ ){0,4}?[\\p{L}]+(?: and (?:my )?(?!(?:see|view|get|show|set|check|know|have|be|look|how|what)(?![\\p{L}]))[\\p{L}]+)?)${WHEN}(?=[.,!]*$|[,.] |,? (?:and|to|with|so)(?![\\p{L}]))`,
  "iu",
);

/** "and see a chart", "so that I can view" */
const TO_SEE =
  /^,? ?(?:and |to |so (?:that )?)+(?:i (?:can |could )?|be able to )?(?:see|view|get|have|show|set|check|know|look at)(?: me)? (?=\p{L})/iu;

/** "weight tracker", "sleep and mood tracker" */
function calledBy(about: string): string | undefined {
  const [one = "", other, ...more] = about
    .split(/ and (?:my )?/i)
    .map((each) => NOTED.find(([said]) => said.test(each))?.[1]);
  if (other === undefined || more.length > 0) return NOTED.find(([said]) => said.test(about))?.[1];
  return one === "" ? undefined : `${one.replace(/ (?:tracker|log)$/, "")} and ${other}`;
}

/** "how it changes over time" */
const CHANGES =
  /^(?:how (?:it|they|this|that|my [\p{L} ]+?)(?: has| have)? (?:chang|develop|go|improv|vari)(?:e?s|ed|ing)?(?: over (?:the )?(?:time|weeks|months|days))?|(?:my )?progress(?: over time)?|(?:if|whether|how) (?:they|these|both) (?:are|is) (?:related|connected|linked|correlated)|(?:the )?(?:connection|correlation|relation)(?:s|ship)?)(?=[.,!]| and |\s*$)/iu;

/** What is noted of oneself is told by what an app for it is called: "Weight tracker with a chart". */
function notedOfOneself(prompt: string): string {
  const [whole = "", , about = ""] = TO_NOTE.exec(prompt) ?? [];
  const called = calledBy(about);
  if (called === undefined) return prompt;
  const behind = prompt.slice(whole.length);
  const [see] = TO_SEE.exec(behind) ?? [];
  // What somebody else is to see of it is seen in it.
  if (/^,? ?so (?:that )?i can show (?:it|them|this) to (?:my|the|our) [\p{L}]+[.!]*$/iu.test(behind))
    return `A ${called}`;
  if (see === undefined) return /^[.,!]*$|^ with /i.test(behind) ? `A ${called}${behind}` : prompt;
  const rest = behind.slice(see.length).replace(CHANGES, "a chart over time");
  return /^(?:an?|the|my|our|charts?|weekly|daily|monthly) /i.test(rest)
    ? `A ${called} with ${rest}`
    : `A ${called}. Show ${rest}`;
}

/** "Water tracker with a daily goal and a weekly chart", and how much is noted of each day. */
const COUNTED: readonly (readonly [what: string, noted: string])[] = [
  ["(?:water|hydration)(?: intake| drinking)?", "hydration entries with date, time, amount in ml"],
  ["(?:daily )?steps?(?: counts?)?", "step counts with date, steps"],
];
/** Records that an app is called by in words that mean others: "screen time tracker" is no tracker of working time. */
const CALLED_OTHERWISE: readonly (readonly [said: RegExp, told: string])[] = [
  [
    /^((?:(?:build|make|create)(?: me)? )?)(?:an? |my |our |simple |personal )*(screen time|app usage|phone usage) (?:tracker|log|monitor|app|diary|journal)(?: app)?(?= for (?:my|our|the) (?:kids|children|son|daughter|kid|child)(?![\p{L}]))/iu,
    "$1An app called “Screen time”: kids' screen time",
  ],
  [
    /^((?:(?:build|make|create)(?: me)? )?)(?:an? |my |our |simple |personal )*(screen time|app usage) (?:tracker|log|monitor|app|diary|journal)(?: app)?(?= (?:with|where|to)(?![\p{L}])|[:,.]|$)/iu,
    "$1An app called “Screen time”: screen time entries",
  ],
];
/** "Running log with weekly mileage": how far it was. */
const MILEAGE =
  /^((?:an? |my |our )?(?:running|run|jogging|cycling|bike|walking|marathon(?: training)?)(?: [\p{L}]+){1,2}?(?: with|:|,)(?: .*,)?(?: and)?) (weekly|monthly|yearly|daily) (?:mileage|km|kilomet(?:re|er)s|miles|distance)(?=,| and |[.!]|\s*$)/iu;
const OF_MANY_DAYS =
  /\b(?:charts?|graphs?|histor(?:y|ies)|log|averages?|per (?:week|month)|weekly|monthly|yearly|statistics|stats|streaks?|calendar|reports?|trends?|insights|over time|summary)\b/i;

/** What is counted on a day by a counter is noted in a list where more than that day is looked at. */
function countedOverDays(prompt: string): string {
  for (const [what, noted] of COUNTED) {
    const head = new RegExp(
      `^((?:(?:build|make|create)(?: me)? )?(?:(?:an?|my|our|simple|daily|personal) )*)(${what}) (tracker|tracking app|counter|log|logger|journal|diary|app)(?: app)?(?=[:,.]| with| where| that| to|$)`,
      "i",
    );
    const [whole = "", , about = "", kind = ""] = head.exec(prompt) ?? [];
    const behind = prompt.slice(whole.length);
    if (whole === "" || !OF_MANY_DAYS.test(behind) || /\b(?:ml|amount|date)\b/i.test(behind)) continue;
    const rest = behind.replace(/^(?:,| with| and|:| where| that)+ /i, ", ");
    const name = `${about[0]?.toUpperCase()}${about.slice(1).toLowerCase()} ${kind.toLowerCase()}`;
    return `An app called “${name}”: ${noted}${rest}`;
  }
  return prompt;
}

/** "where I can rate my day from 1 to 10" */
const RATED =
  /(?:,| with| and|,? where|,? in which|,? so(?: that)?)(?: (?:i|you|we|users|it lets me))*(?: can| could)? (?:rate|score|grade) (?:my |the |our |each |how )*([\p{L}' ]{2,30}?),? (?:from|on a scale (?:of|from)|between|with) (\d+) ?(?:to|-|–|and) ?(\d+)(?![\d\p{L}])/giu;
const OF_DAYS = /^(?:days?|it|i feel|i felt|i am feeling|i'm feeling|feelings?|moods?)$/i;
/** "and write a short note" */
const WRITTEN =
  /(?<=,| and| with) (?:i (?:can )?)?(?:write|add|leave|make|jot down|take|attach|put) (?:an? |some |my |the )?(?:(?:short|quick|little|brief|small|daily|personal|optional) )*(?:notes?|comments?|remarks?)(?: (?:about|on|for|of|to) (?:it|how it went|(?:the|my|each|every) [\p{L}]+|why))?(?=[.,;!]| and |\s*$)/giu;

/** What is rated and noted are fields: "with mood from 1 to 10 and notes". */
function ratedAndNoted(prompt: string): string {
  const isOfMoods = /\b(?:moods?|feelings?|emotions?|journal|diary)\b/i.test(prompt);
  const rated = prompt.replace(RATED, (_all, what: string, low: string, high: string) => {
    const named = OF_DAYS.test(what) ? (isOfMoods ? "mood" : "day rating") : what;
    return ` with ${named} from ${low} to ${high}`;
  });
  return rated === prompt ? prompt : rated.replace(WRITTEN, " notes");
}

/** "Reading log with pages per day" */
const READ_DAILY =
  /^((?:(?:build|make|create)(?: me)? )?(?:an? |my |our )?(?:daily |simple )*)(reading (?:log|tracker|journal|diary|habit tracker))(?: app)?(?: with| for|:| of| where i log)(?: the| how many)?(?: number of)? (pages|minutes)(?: (?:i )?(?:read))?(?: (?:per|a|each|every) (?:day|night))(?=[.,;!]| and |\s*$)/i;

/** What is read day by day is a log of its own, and no list of books. */
function readDaily(prompt: string): string {
  return prompt.replace(
    READ_DAILY,
    (_all, _lead: string, named: string, measure: string) =>
      `An app called “${named[0]?.toUpperCase()}${named.slice(1)}”: reading sessions with date, book, ${measure.toLowerCase()}, a chart of ${measure.toLowerCase()} per day`,
  );
}

/** "Write down three things I'm grateful for every day" */
const GRATEFUL =
  /^(?:(?:i|we)(?: want| need| would like|'d like) to |(?:(?:build|make|create)(?: me)? )?(?:an? )?(?:simple )?app (?:to |where i can ))?(?:write(?: down)?|log|note(?: down)?|record|list|keep track of|track)(?: (?:the|my))?(?: (?:\d+|three|five|one|some))? things? (?:that )?(?:i'm|i am|we're|we are) (?:grateful|thankful) for(?: (?:every|each) (?:single )?(?:day|night|morning|evening)| daily)?/i;

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
  [
    /^((?:an? |my |our )?(?:daily )?)(vitamins?|medicines?|medications?|pills?|supplements?) (?:check ?list|tick list)(?=[.,!:]| with|\s*$)/i,
    "$1$2 tracker",
  ],
];

const TRAINED = "(?:workouts?|exercises?|gym|training|fitness|weight ?lifting|strength)";
const OF_WEEK =
  "(?:each|every|the|all|different|specific|certain) (?:week ?)?days?(?: of (?:the|my) week)?|the (?:whole )?week|(?:each|every) (?:week|weekday)|days of the week|weekdays|mon(?:day)? (?:to|-) (?:fri|sun)(?:day)?";

/** "Workout planner where I pick exercises for each day of the week" */
const PLANNED: readonly RegExp[] = [
  new RegExp(
    `^(?:(?:build|make|create)(?: me)? )?(?:an? |my |our |simple |personal )*(?:weekly )?${TRAINED}(?: routine| workout)? (?:planner|plan|schedule|scheduler|timetable|split)(?: app)?(?:,? (?:where|that lets|with which|so|which lets|for|with|to|in which)(?: that)?(?: (?:i|me|you|users?))?(?: can)?(?: (?:to )?(?:pick|choose|add|assign|plan|set|put|schedule|select|organi[sz]e))?(?: (?:the |my |different )?(?:exercises|workouts?))?)? ?(?:for|on|per|by|to)? ?(?:${OF_WEEK})(?=[,.!]| and | with |\\s*$)`,
    "i",
  ),
  new RegExp(
    `^(?:(?:i|we)(?: want| need| would like|'d like) (?:an app )?to |(?:(?:build|make|create)(?: me)? )?an? (?:simple )?app (?:to |where (?:i|we) can ))?(?:plan|schedule|organi[sz]e) (?:my |our )?(?:weekly )?${TRAINED}(?: workouts?| sessions?| routine)?,? (?:for|on|per|by) (?:${OF_WEEK})(?=[,.!]| and | with |\\s*$)`,
    "i",
  ),
  new RegExp(
    `^(?:(?:build|make|create)(?: me)? )?(?:an? |my |our |simple |personal )*weekly ${TRAINED}(?: routine| workout)? (?:planner|plan|schedule|timetable|split)(?: app)?(?=[,.!:]| and | with |\\s*$)`,
    "i",
  ),
];

/** "Gym workout plan: day, exercise, sets, reps" */
const ROW_OF_DAYS = new RegExp(
  `^((?:(?:build|make|create)(?: me)? )?(?:an? |my |our |simple |personal |weekly )*(?:gym )?${TRAINED}(?: routine| workout)? (?:planner|plan|schedule|split|program(?:me)?)(?: app)?(?::| with) )(?:the )?(?:week)?days?(?: of the week)?, `,
  "i",
);

/** What is trained on which day of the week is a plan, and no log of what was done. */
function trainingPlan(prompt: string): string {
  const planned = [ROW_OF_DAYS, ...PLANNED].find((said) => said.test(prompt));
  if (planned === undefined) return prompt;
  const rest = prompt
    .replace(planned, "")
    .replace(/^(?:(?:,| with| and|:)+ )?/i, (lead) => (lead === "" && !ROW_OF_DAYS.test(prompt) ? "" : ", "))
    .replace(/^, (?:the )?exercises?(?:,? and |, |(?=[.!]*$))/i, ", ")
    .replace(
      /,? (?:and )?(?:i can )?(?:tick|check|mark)(?: (?:it|them|each|exercises|workouts|what))*(?: (?:i )?(?:did|off|as done|done|when done|completed))+/i,
      "",
    )
    .replace(/ (?:per|for each|each|every|a) day(?=[.!]*$)/i, "")
    .replace(/^, (?=[.!]*$)/, "");
  return `An app called “Workout plan”: planned exercises${rest.replace(/^, /, " with day, ")}`;
}

/** Prompts of people who note something of themselves, told by what they note. */
export function logWords(prompt: string): string {
  const plain = COMMON.reduce((told, [said, as]) => told.replace(said, as), prompt.trim());
  const noted = notedOfOneself(plain.replace(GRATEFUL, "A gratitude journal"));
  const called = CALLED_OTHERWISE.reduce((told, [said, as]) => told.replace(said, as), noted).replace(
    MILEAGE,
    (_all, before: string, how: string) => `${before} distance per ${how.slice(0, -2).replace("dai", "day")}`,
  );
  return readDaily(countedOverDays(ratedAndNoted(trainingPlan(called))));
}
