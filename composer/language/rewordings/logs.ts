import { ownDays } from "./own-days.ts";

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
  /^(?:how (?:it|they|this|that|my [\p{L} ]+?)(?: has| have)? (?:chang|develop|go|improv|vari)(?:e?s|ed|ing)?(?: over (?:the )?(?:time|weeks|months|days))?|(?:my )?progress(?: over time)?)(?=[.,!]| and |\s*$)/iu;

/** "if they are related" */
const RELATED =
  /^(?:(?:if|whether|how) (?:they|these|both) (?:are|is) (?:related|connected|linked|correlated)|(?:the )?(?:connection|correlation|relation)(?:s|ship)?)(?=[.,!]| and |\s*$)/i;

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
  const rest = behind.slice(see.length).replace(CHANGES, "a chart over time").replace(RELATED, "a chart");
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
    const isTold = /\b(?:amount|date)\b/i.test(behind);
    if (whole === "" || !(OF_MANY_DAYS.test(behind) || isTold) || /\bml\b/i.test(behind)) continue;
    const rest = behind.replace(/^(?:,| with| and|:| where| that)+ /i, ", ");
    // "cups per day" are counted, and no millilitres.
    const told = /\b(?:cups|glasses|bottles|lit(?:re|er)s|oz|ounces)\b/i.test(behind)
      ? noted.replace(", time, amount in ml", "")
      : noted;
    if (isTold)
      return `An app called “${nameOf(about, kind)}”: ${noted.split(" with ")[0]} with ${inMillilitres(behind)}`;
    const name = nameOf(about, kind);
    return `An app called “${name}”: ${told}${rest}`;
  }
  return prompt;
}

/** "Water log" */
function nameOf(about: string, kind: string): string {
  return `${about[0]?.toUpperCase()}${about.slice(1).toLowerCase()} ${kind.toLowerCase()}`;
}

/** "date, amount in ml, a goal of 2000 ml a day" */
function inMillilitres(row: string): string {
  const told = row
    .replace(/^(?:,| with| and|:| where| that)+ /i, "")
    .replace(/\bamount\b(?! in )/i, "amount in ml")
    .replace(/\b(\d+(?:\.\d+)?) ?(?:lit(?:er|re)s?|l)\b/i, (_all, litres: string) => `${Number(litres) * 1_000} ml`);
  return /\bdate\b/i.test(told) ? told : `date, ${told}`;
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
  `^((?:(?:build|make|create)(?: me)? )?(?:an? |my |our |simple |personal |weekly )*(?:gym )?${TRAINED}(?: routine| workout)? (?:planner|plan|schedule|split|program(?:me)?)(?: app)?(?::| with) )(?:(?:the )?(?:week)?days?(?: of the week)?, |(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day, (?:and )?)+)`,
  "i",
);

/** "Workout planner with exercises, sets and reps, grouped by day of the week" */
const GROUPED = new RegExp(
  `^((?:(?:build|make|create)(?: me)? )?(?:an? |my |our |simple |personal |weekly )*(?:gym )?${TRAINED}(?: routine| workout)? (?:planner|plan|schedule|split)(?: app)?(?::| with) )(.+?),? (?:and )?(?:(?:grouped|sorted|organi[sz]ed|split|arranged|ordered) )?(?:by|per|for (?:each|every)) (?:week)?day(?: of the week)?[.!]*$`,
  "i",
);

/** What is trained on which day of the week is a plan, and no log of what was done. */
function trainingPlan(asked: string): string {
  const prompt = asked.replace(GROUPED, "$1day, $2");
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
  const plain = ownDays(prompt.trim());
  const noted = notedOfOneself(plain.replace(GRATEFUL, "A gratitude journal"));
  const called = CALLED_OTHERWISE.reduce((told, [said, as]) => told.replace(said, as), noted).replace(
    MILEAGE,
    (_all, before: string, how: string) => `${before} distance per ${how.slice(0, -2).replace("dai", "day")}`,
  );
  return readDaily(countedOverDays(ratedAndNoted(trainingPlan(called))));
}
