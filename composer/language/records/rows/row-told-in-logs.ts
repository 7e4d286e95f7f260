import type { RowTold } from "./row-told.ts";

/** What is noted day by day, and no tool whose results are kept. */
const LOGS = /^(?!.*\b(?:game|timer|calculator|converter|chat|quiz)\b)/i;
const MEALS =
  /\b(?:meals?|diet|dinners?|menus?) (?:plann?(?:er|ing|s)?|prep(?:ping)?|schedul(?:e|er)|organi[sz]er|app)\b/i;
const STUDY = /\b(?:stud(?:y|ies|ying)|revision|learning|exams?)\b/i;
const MEDICINES = /\b(?:medicines?|medications?|meds|pills?|vitamins?|supplements?|tablets)\b/i;
const TICKED = /\b(?:medicines?|medications?|meds|pills?|vitamins?|supplements?|tablets|habits?|routines?)\b/i;
const SCREEN = /\b(?:screen time|app usage)\b/i;
const GYM = /\b(?:gym|body ?building|fitness|workouts?|weight ?lifting|lifting|strength|training|exercise)\b/i;
const HABITS = /\b(?:habits?|routines?|self-?care)\b/i;
const PRESSURE = /\bblood (?:pressure|sugar)\b/i;
const PREGNANCY = /\bpregnan\w*\b/i;
const PERIODS = /\b(?:periods?|menstrua\w+|cycles?|fertility)\b/i;
const ANY = /(?:)/;
const BABY = /\b(?:bab(?:y|ies)|newborn|infant)\b/i;
const HEALTH_RECORDS =
  /\b(?:vaccin\w+|immuni[sz]ation|medical|health|shot) (?:records?|history|log|tracker|card|app|passport)\b/i;
const DOCTORS = /\b(?:doctors?|medical|health|hospital|clinic|patients?)\b/i;
const SKIN = /\bskin ?care\b|\bskin (?:diary|journal|tracker)\b/i;
const READING = /\b(?:reading|books?)\b/i;
const CALORIES = /\b(?:calories?|food|nutrition|diet|macros?|meals?)\b/i;
const JOURNAL = /\b(?:bullet|bujo) ?journal\b/i;
const WELLNESS = /\b(?:wellness|well-?being|mental health|self-?care)\b/i;
const GOALS = /\bgoals?\b/i;
const PETS = /\b(?:pets?|dogs?|cats?|pupp(?:y|ies)|kittens?)\b/i;
const COUNTED =
  /\b(?:calories?|food|nutrition|protein|macros?|steps?|running|runs?|reading|workouts?|fitness|stud(?:y|ying)|meditation|practi[cs]e|writing|words?)\b/i;
const RUNNING = /\b(?:runn(?:ing|er)|runs?|jog(?:s|ging)?|marathon)\b/i;

/** What people mean by the words behind the names of apps in which they note something of themselves. */
export const TOLD_IN_LOGS: readonly RowTold[] = [
  {
    head: /\bhabits?\b/i,
    words:
      /^(?:an? |the )?(?:daily )?(?:check ?box(?:es)?|check-?ins?|ticks?|tick ?box(?:es)?|check-?marks?|check-?offs?)$/i,
    into: "ABOUT ticks",
  },
  // All that was entered stands there by its day.
  {
    head: LOGS,
    words:
      /^(?:see |view |show |keep |browse )?(?:an? |the |my )?(?:full |complete |past |previous |daily |detailed )*(?:history|past entries|previous entries|old entries)(?: view| page| tab| log| of (?:all |my |the |past |previous )*entries)?$/i,
    into: "ABOUT entries",
  },
  {
    head: LOGS,
    words:
      /^(?:see |view |show |get )?(?:my |some |the |useful |simple |weekly |monthly |daily )*(?:insights|trends|patterns|analytics)$/i,
    into: "WISH statistics",
  },
  {
    head: LOGS,
    words:
      /^(?:break|split|divide)(?:ing)? (?:it|them|each(?: one| of them)?|(?:big |larger? |each |my |the )*[\p{L}]+)(?: down| up)? into (?:smaller |small |little |action(?:able)? |single )*(steps|tasks|sub-?tasks|milestones|sub-?goals)$/iu,
    into: "LIST $1; FIELD done",
  },
  {
    head: MEALS,
    words:
      /^(?:an? |the |my |our )?(?:(?:weekly|daily|monthly|meal|week|dinner|menu) )*(?:plan(?:s|ner|ning)?|menus?|schedule|calendar|plan view)(?: view)?$/i,
    into: "ABOUT days",
  },
  { head: MEALS, words: /^(?:my |the |daily |planned )*(?:meals|dishes)$/i, into: "ABOUT meals" },
  {
    head: STUDY,
    words:
      /^(?:and )?(?:see |know |track |log |show )?(?:how many hours|how long|the hours|how much|how much time) (?:i|we)(?:'ve| have)? (?:stud(?:y|ied)|learn(?:ed|t)|spent(?: studying)?|revised)(?: (?:each|every|per|a|this) (day|week|month)| for (?:each|every) subject| per subject)?$/i,
    into: "LIST study sessions; FIELD hours; WISH hours per week",
  },
  { head: STUDY, words: /^(?:upcoming )?exam dates$/i, about: /\b(?:subjects|courses|classes)\b/i, into: "LIST exams" },
  { head: STUDY, words: /^topics$/i, about: /\bsubjects\b/i, into: "LIST topics" },
  {
    head: TICKED,
    words:
      /^(?:(?:where|can|and|to|i|we|also) )*(?:(?:if|whether|when|that) (?:i|we|it|they|each)(?:'ve|'s|'re| have| has| had| was| were| is| are)*(?: already| actually)? (?:took|taken|did|done)(?: (?:it|them|each(?: one)?|the (?:dose|pill|medicine)))?(?: or not| today| yet| that day| each day| on time)*|taken(?: or not| today| status|: yes or no| yes or no)?|(?:mark|tick|check)(?:ing)?(?: (?:it|them|each(?: one)?|doses?|pills?|medicines?|medications?|off))* (?:as |when |once |that |what )?(?:i )?(?:took|taken|take)(?: (?:it|them))?(?: (?:each|every) day| daily)?)$/i,
    into: "WISH tick each day",
  },
  {
    head: MEDICINES,
    words:
      /^(?:when (?:i (?:have to |need to |should )?|to )take (?:it|them|each(?: one)?)|times? (?:to|i) take(?: (?:it|them))?)$/i,
    into: "FIELD time of day",
  },
  {
    head: MEDICINES,
    words: /^(?:my |the |all )?(?:pills|medicines|medications|meds|tablets)$/i,
    into: "ABOUT medicines",
  },
  { head: SCREEN, words: /^(?:my |the )?apps?(?: used| names?)?$/i, into: "ABOUT apps" },
  { head: SCREEN, words: /^(?:app )?categor(?:y|ies)$/i, into: "FIELD category" },
  {
    head: SCREEN,
    words: /^(?:time|hours|minutes|duration|time spent|usage|daily usage)(?: per app)?$/i,
    into: "FIELD minutes",
  },
  { head: SCREEN, words: /^(?:an? |my )?(daily|weekly) (?:limits?|goals?)$/i, into: "WISH $1 limit" },
  { head: SCREEN, words: /^(?:an? |my )?weekly (?:reports?|summary|totals?)$/i, into: "WISH minutes per week" },
  {
    head: RUNNING,
    words:
      /^(?:an? |the )?(?:average )?pace (?:calculation|calculator|calculated|per (?:km|mile|run))$|^(?:calculates?|see|show)(?: the| my)? pace$/i,
    into: "FIELD pace",
  },
  {
    head: GYM,
    words: /^(?:progress|body|before and after|transformation) (?:photos|pictures|pics)$/i,
    into: "LIST progress photos; FIELD date; FIELD photo; FIELD weight; FIELD notes",
  },
  {
    head: GYM,
    words: /^(?:personal (?:bests?|records?)|prs?|pbs?)$/i,
    about: /\bexercises\b/i,
    into: "WISH highest weight by exercise",
  },
  { head: HABITS, words: /^(?:my |the )?(?:daily |personal )?(?:goals|targets)$/i, into: "FIELD goal" },
  {
    head: HABITS,
    words:
      /^(?:an? |the )?(?:(?:weekly|monthly|daily|yearly) (?:overview|view|grid|summary|report|progress)|heat ?map|history|year in pixels)$/i,
    into: "WISH calendar",
  },
  {
    head: HABITS,
    words:
      /^(?:it )?(?:resets?|is reset|starts? (?:again|over|anew|fresh))(?: (?:every|each) day| daily| at midnight| automatically)*$|^daily reset$/i,
    into: "WISH tick each day",
  },
  { head: HABITS, words: /^(?:daily |my )?(?:tasks|habits|to-?dos|items|activities)$/i, into: "ABOUT habits" },
  {
    head: MEALS,
    words: /^(?:(?:for|on) )?(?:the |all |each |every )?days?(?: of the week)?$|^(?:the |whole )?week$/i,
    into: "ABOUT days",
  },
  {
    head: PRESSURE,
    words:
      /^(?:a )?(?:morning|am) (?:and|&|\/) (?:evening|pm|night)(?: (?:readings?|measurements?|values?|checks?))?$/i,
    into: "FIELD time of day: morning or evening",
  },
  {
    head: PREGNANCY,
    words: /^(?:possible |favou?rite |list of )?(?:baby )?names?(?: (?:ideas|list))?$/i,
    into: "LIST baby names",
  },
  {
    head: PERIODS,
    words:
      /^(?:see |know |show |predict |calculate )?(?:when )?(?:my |the |an? )?(?:(?:predicted|expected|estimated|next) )*(?:next )?(?:one|period|cycle)(?: (?:is due|starts?|will (?:start|come|be)|comes|is|is expected|is coming|prediction|date))*$|^(?:period |cycle )?predictions?(?: of .*)?$/i,
    into: "WISH predicted next period",
  },
  {
    head: ANY,
    words: /^(?:my )?favou?rite (quotes|scenes|poses|passages|parts|moments|characters|lines|lyrics)$/i,
    into: "FIELD favourite $1",
  },
  {
    head: BABY,
    words:
      /^(?:(feed|feeding|nap|sleep|bath)(?:s|ing)?|(diaper|nappy)(?: changes?)?) (?:times?|schedule|log|tracking|changes?)$/i,
    into: "OPTION $1$2",
  },
  {
    head: RUNNING,
    words: /^(?:an? |the |my )?(?:weekly |training |running )*(?:schedule|plan)$/i,
    about: /^(?![^]*\bclub\b)/i,
    into: "FIELD day",
  },
  {
    head: ANY,
    words:
      /^compare (?:my |the |all )?(?:different )?(?:times|results|runs|weeks|months|workouts|days|progress|scores)(?: over time)?$/i,
    into: "WISH chart over time",
  },
  {
    head: ANY,
    words: /^look back (?:at|on) (?:them|it|these|(?:my |old |past )*(?:entries|days))(?: later| any ?time| again)?$/i,
    into: "ABOUT entries",
  },
  { head: BABY, words: /^(?:my |the )?(?:baby )?(?:milestones|firsts)$/i, into: "LIST baby milestones" },
  { head: BABY, words: /^dates$/i, into: "FIELD date" },
  { head: HABITS, words: /^(?:the )?(?:days of the week|weekdays|days)$/i, into: "WISH calendar" },
  { head: JOURNAL, words: /^(?:my |daily )?habits?(?: tracker| tracking| log)?$/i, into: "LIST habits" },
  { head: JOURNAL, words: /^(?:my |daily )?(?:tasks|to-?dos|to-do list)$/i, into: "LIST tasks" },
  { head: READING, words: /^(?:my )?(thoughts|impressions|opinions?|takeaways)$/i, into: "FIELD $1 long text" },
  { head: WELLNESS, words: /^sleep$/i, into: "FIELD hours of sleep" },
  { head: WELLNESS, words: /^(?:water|hydration)(?: intake)?$/i, into: "FIELD glasses of water" },
  { head: WELLNESS, words: /^(?:exercise|workouts?|movement)$/i, into: "FIELD minutes of exercise" },
  {
    head: GOALS,
    words: /^(?:(?:yearly|annual|long[- ]term|quarterly|monthly|weekly|daily|big) )+goals$/i,
    into: "FIELD period",
  },
  {
    head: GOALS,
    words: /^(?:(?:yearly|quarterly|monthly|weekly|daily|small) )+(milestones|tasks|steps)$/i,
    into: "LIST $1; FIELD done",
  },
  {
    head: PRESSURE,
    words: /^(before|after) (?:each |every |the )?(?:meals?|eating|food)$/i,
    into: "FIELD blood sugar $1 eating",
  },
  {
    head: /\bmeal (?:tracker|log|diary|journal)\b/i,
    words: /^(?:breakfast|lunch|dinner|supper|snacks?)$/i,
    into: "ABOUT meals",
  },
  {
    head: PETS,
    words: /^grooming(?:s| appointments| sessions)?$/i,
    about: /\b(?:walks|feedings?|vet|vaccin\w+|medications?)\b/i,
    into: "LIST grooming appointments",
  },
  {
    head: /\b(?:gratitude|grateful|thankful)\b/i,
    words: /^(?:3|three) (?:good )?things(?: (?:a|per|each|every) day)?$/i,
    into: "FIELD first thing; FIELD second thing; FIELD third thing",
  },
  { head: PERIODS, words: /^(?:period|cycle|menstruation) dates?$/i, into: "FIELD start date; FIELD end date" },
  { head: COUNTED, words: /^(?:an? |my )?(daily|weekly|monthly) limits?$/i, into: "WISH $1 goal" },
  { head: GYM, words: /^weights(?: lifted)?$/i, about: /\bexercises\b/i, into: "FIELD weight" },
  {
    head: /\b(?:cook\w*|recipes?|kitchen)\b/i,
    words: /^(?:an? |the |weekly )*meal (?:calendar|schedule|planner|planning)$/i,
    into: "LIST meal plan",
  },
  { head: GYM, words: /^(sets|reps|repetitions)$/i, about: /^(?![^]*\bexercises\b)/i, into: "FIELD $1" },
  { head: /\b(?:cook\w*|recipes?|kitchen)\b/i, words: /^(?:an? )?(?:weekly|daily) menus?$/i, into: "LIST meal plan" },
  { head: RUNNING, words: /^(?:my )?distances$/i, into: "FIELD distance" },
  { head: RUNNING, words: /^(?:completed|finished)(?: runs)?$/i, into: "FIELD completed" },
  { head: RUNNING, words: /^total (?:km|kilomet(?:re|er)s|miles|distance|mileage)$/i, into: "WISH total distance" },
  {
    head: HEALTH_RECORDS,
    words: /^(?:the |my |our )?(?:family members?|people|persons?|members|kids|children|patients)$/i,
    about: /^(?![^]*\b(?:visits|vaccinations|illness(?:es)?|medications|medicines|appointments|growth)\b)/i,
    into: "FIELD person",
  },
  { head: DOCTORS, words: /^(?:my |the )?(?:test|lab|blood) results$/i, into: "LIST lab results" },
  { head: SKIN, words: /^(?:my |the )?(?:skin ?care )?products(?: used)?$/i, into: "FIELD products used" },
  { head: SKIN, words: /^(?:my |the )?(?:routine|steps)$/i, into: "FIELD routine steps" },
  { head: READING, words: /^(?:my |the )?genres$/i, into: "FIELD genre" },
  { head: CALORIES, words: /^(?:my |the )?macro(?:s|nutrients)$/i, into: "FIELD protein; FIELD carbs; FIELD fat" },
  {
    head: MEALS,
    words:
      /^(?:(?:where|and) )?(?:(?:i|we) )?(?:can )?(?:assign|drag|add|put|schedule|plan|pick|choose) (?:my |the |saved )?recipes (?:to|on|onto|for|into) (?:(?:each|every|the|specific|different|my) )*(?:days?|week|meals?|calendar|plan)(?: of the week)?$/i,
    into: "LIST recipes",
  },
  {
    head: /\brecipes?\b/i,
    words:
      /^(?:can )?(?:plan|decide|choose|pick) what (?:to|i|we|i'll|we'll) (?:cook|eat|make)(?: (?:for|on))?(?: (?:each|every|the|per))?(?: (?:day|week|night|evening))?(?: of the week)?$/i,
    into: "LIST meal plan",
  },
  { head: RUNNING, words: /^(?:my |running )?shoes$/i, into: "FIELD shoes" },
];
