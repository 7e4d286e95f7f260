import type { RowTold } from "./row-told.ts";

const GIFTS = /\b(?:gifts?|presents?)\b/i;
const HABITS = /\b(?:habits?|routines?)\b/i;
const CHORES = /\bchores?\b/i;
const PLANNER = /\b(?:daily|day|weekly) (?:planner|organi[sz]er|agenda)\b/i;
const BABY = /\b(?:bab(?:y|ies)|newborn|infant)\b/i;
const INVENTORY = /\b(?:home|house|household|contents|belongings) (?:inventory|contents)\b|\bbelongings\b/i;
const GOALS = /\b(?:goals?(?! ?keeper)|resolutions?)\b/i;
/** Of savings it is worked out. */
const OWN_GOALS = /^(?!.*\bsav(?:ings?|e)\b).*\b(?:goals?(?! ?keeper)|resolutions?)\b/i;
const FAMILY_TREE = /\b(?:family tree|genealogy|ancestry)\b/i;
const TASKS = /\b(?:to-?do|tasks?|check ?list)\b/i;
const BOOKMARKS = /\b(?:bookmarks?|links?|notes?|documents?|files?)\b/i;
const GARDEN = /\bgarden\w*\b|\ballotment\b/i;
const PLANTS = /\b(?:house ?)?plants?\b/i;
const MOVING = /\bmov(?:e|ing)\b/i;
const DOCUMENTS = /\bdocuments?\b/i;
const SHOPPING = /\b(?:shopping|grocer(?:y|ies))\b/i;
const COOKING = /\b(?:recipes?|cook\w*|meals?)\b/i;
const OUTFITS = /\boutfits?\b/i;
const BIRTHDAYS = /\bbirthdays? (?:and|&|\/) gifts?\b|\bgifts? (?:and|&|\/) birthdays?\b/i;
const MEALS = /\bmeals?\b/i;
const PETS = /\b(?:pets?|dogs?|cats?)\b/i;
const FAMILY = /\bfamily (?:organi[sz]er|planner|hub|manager|calendar|app|command center)\b/i;
const ENERGY = /\b(?:energy|utilit(?:y|ies)|meters?|electricity)\b/i;
const CLEANING = /\bclean(?:ing|er)?\b/i;
const DECLUTTERING = /\bdeclutter\w*\b/i;
const JOURNAL = /\b(?:journal|diary|gratitude)\b/i;
const CARS =
  /^(?!.*\b(?:shop|garage|business|company|workshop|dealer\w*)\b).*\b(?:car|vehicle|auto|motorcycle|motorbike|bike|truck|van) (?:maintenance|service|servicing|repair|care)\b/i;
const PACKING = /\bpacking\b/i;
const COLLECTED = /\b(?:collections?|cellar|library|albums?|inventory)\b/i;
const AQUARIUM = /\b(?:aquarium|fish ?tank|tank|pond|pool|hot tub)\b/i;
const TICKED = /\b(?:shopping|grocer(?:y|ies)|to-?do|tasks?|chores?|packing|bucket|wish|check) ?(?:lists?)?\b/i;

/** What people mean by the words behind the names of apps for their own life and home. */
export const TOLD_AT_HOME: readonly RowTold[] = [
  { head: BIRTHDAYS, words: /^(?:my )?(?:friends|family|people|friends and family)$/i, into: "ABOUT people" },
  { head: BIRTHDAYS, words: /^(?:dates|birthdays|birth dates)$/i, into: "FIELD birthday" },
  { head: BIRTHDAYS, words: /^(?:gift |present )?ideas$/i, into: "LIST gift ideas" },
  { head: BIRTHDAYS, words: /^(?:purchased|bought|purchase) (?:status|or not)$/i, into: "FIELD bought" },
  { head: BIRTHDAYS, words: /^budgets?$/i, into: "FIELD budget" },
  {
    head: GIFTS,
    words: /^(?:people|persons|recipients?|friends|family|family members|friends and family)$/i,
    into: "LIST people",
  },
  { head: GIFTS, words: /^birthdays?$/i, into: "FIELD birthday" },
  { head: GIFTS, words: /^(?:gift |present )?ideas$/i, into: "ABOUT ideas" },
  {
    head: GIFTS,
    words: /^bought$/i,
    about: /\b(?:people|recipients|persons)\b/i,
    into: "LIST gift ideas; FIELD bought",
  },
  {
    head: CHORES,
    words:
      /^(?:an? |the )?(?:rewards?(?: (?:store|shop|list|menu|system))?|prizes)(?: (?:that |which )?(?:the |my )?(?:kids|children|they)(?: can)? (?:spend|redeem|buy|earn|claim|get|unlock|choose|trade)(?: (?:them|their points|points|stars))?(?: (?:on|for|in|with))?(?: (?:them|their points|points|stars))?)?$/i,
    into: "LIST rewards; FIELD points needed",
  },
  {
    head: HABITS,
    words: /^(?:daily )?(?:check[- ]?ins?|ticks?|tracking|completion|check[- ]?offs?)$/i,
    into: "WISH tick each day",
  },
  {
    head: HABITS,
    words: /^(?:weekly (?:goals?|targets?)|(?:goals?|targets?) (?:per|a|each) week)$/i,
    into: "FIELD days per week",
  },
  {
    head: HABITS,
    words: /^(?:nice |progress |completion |weekly |monthly )*(?:statistics|stats|progress)$/i,
    into: "ABOUT statistics",
  },
  {
    head: PLANNER,
    words: /^(?:an? )?(?:hourly |daily )?(?:schedule|time ?table|time blocks?|agenda)$/i,
    into: "LIST time blocks",
  },
  {
    head: PLANNER,
    words: /^(?:my |the )?(?:top |main |most important )?(?:\d )?(?:priorities|top tasks|tasks|to-?dos|must[- ]dos)$/i,
    into: "LIST tasks; FIELD date; FIELD priority; FIELD done",
  },
  { head: PLANNER, words: /^(?:a )?(?:notes|daily notes)(?: section)?$/i, into: "LIST notes" },
  { head: PLANNER, words: /^(?:my |the )?(?:weekly |daily )?goals$/i, into: "LIST goals; FIELD date; FIELD done" },
  { head: PLANNER, words: /^notes (?:for|of) (?:each|every) day$/i, into: "LIST notes" },
  {
    head: BABY,
    words: /^growth(?: charts?| tracking)?$/i,
    into: "LIST baby growth",
  },
  { head: PACKING, words: /^categor(?:y|ies)$/i, into: "FIELD category" },
  {
    head: PACKING,
    words: /^(?:the |my )?(?:items|things|stuff)(?: to (?:pack|bring|take))?$/i,
    into: "LIST packing items",
  },
  {
    head: PACKING,
    words: /^(?:different |multiple |my |several )?(trips|suitcases|bags)$/i,
    into: "LIST $1; LIST packing items",
  },
  {
    head: CARS,
    words: /^(?:services?|service history|service records?|maintenance(?: tasks| history| records)?)$/i,
    into: "LIST services",
  },
  {
    head: CARS,
    words:
      /^(?:can )?(?:log |track )?((?:oil change|repair|inspection|tyre change|tire rotation|tire change|brake job)s?)$/i,
    into: "ABOUT $1",
  },
  {
    head: CARS,
    words:
      /^(?:can )?(?:log |track )?((?:oil change|repair|inspection|tyre change|tire rotation|tire change|service)s?) (?:for|of) (?:each|every|all my|my) (?:car|vehicle)s?$/i,
    into: "LIST cars; LIST services",
  },
  {
    head: /\bsplit\w*\b/i,
    words: /^(?:(?:with|between|among) )?(?:my |our )?(?:roommates|flatmates|housemates|friends)$/i,
    into: "ABOUT people",
  },
  {
    head: HABITS,
    words:
      /^(?:(?:where |that lets? |i |users? |can |me )*(?:add|create|manage) )?(?:my |new |their |own |daily )*habits$/i,
    into: "ABOUT habits",
  },
  {
    head: HABITS,
    words:
      /^(?:and |i |can )*(?:mark|tick|check|complete) (?:them|it|habits|each habit|each one|each)(?: as)?(?: off| done| complete| completed)*(?: (?:each|every|per) day| daily)?$/i,
    into: "WISH tick each day",
  },
  {
    head: HABITS,
    words:
      /^(?:and |i |can |see |track |view |show |keep )*(?:my |their |a |current |longest |best |daily )*streaks?(?: counter| counts?)?$/i,
    into: "WISH streaks",
  },
  {
    head: PLANTS,
    words: /^(?:an? |the )?(?:watering|water) (?:schedule|plan|calendar|days)$/i,
    into: "FIELD last watered; FIELD water every; WISH which are due",
  },
  {
    head: PLANTS,
    words: /^(?:watering|water) (?:frequency|interval|needs|reminders?)$/i,
    into: "FIELD water every",
  },
  {
    head: PLANTS,
    words: /^fertili[sz](?:ing|er) (?:log|history|records?)$/i,
    into: "LIST fertilizings; FIELD date; FIELD product",
  },
  { head: MOVING, words: /^(?:an? |the )?(?:moving )?budget$/i, into: "LIST budget" },
  {
    head: MOVING,
    words: /^(?:an? )?(?:address changes|changes? of address|utilities)$/i,
    into: "LIST address changes",
  },
  {
    head: DOCUMENTS,
    words:
      /^(?:my )?(?:passports?|ids?|id cards?|insurance(?: policies| papers)?|contracts|certificates|warranties|licen[cs]es|tax papers)$/i,
    into: "ABOUT kinds",
  },
  { head: INVENTORY, words: /^(?:my |the |all )?(?:items|things|belongings|possessions)$/i, into: "LIST belongings" },
  { head: INVENTORY, words: /^(?:(?:photos? of )?receipts?|receipt photos?)$/i, into: "FIELD receipt photo" },
  { head: INVENTORY, words: /^value and receipts?$/i, into: "FIELD value; FIELD receipt photo" },
  { head: GOALS, words: /^(?:deadlines?|target dates?|due dates?)$/i, into: "FIELD target date" },
  {
    head: OWN_GOALS,
    words:
      /^(?:(?:see|show|view|track) )?(?:an? |the |my )?(?:progress(?: bars?| tracking| percentage| in percent| %)?|percent(?:age)? (?:done|complete))$/i,
    about: /\b(?:steps|milestones|tasks|sub-?goals|sub-?tasks)\b/i,
    into: "WISH progress of each goal",
  },
  {
    head: OWN_GOALS,
    words: /^(?:an? )?progress(?: bars?| tracking| percentage| in percent)?$/i,
    into: "FIELD progress",
  },
  { head: FAMILY_TREE, words: /^(?:family )?(?:members|relatives|people|persons)$/i, into: "ABOUT members" },
  { head: FAMILY_TREE, words: /^parents$/i, into: "FIELD father; FIELD mother" },
  {
    head: TASKS,
    words:
      /^(?:an? |the )?(?:completed|done|finished)(?: tasks?| items?)? (?:section|list|tab|page|view|area|archive)$/i,
    into: "ABOUT done",
  },
  { head: BOOKMARKS, words: /^(?:folders|collections)$/i, into: "FIELD folder" },
  {
    head: GARDEN,
    words: /^(planting|plant) dates?$/i,
    about: /\bplants\b/i,
    into: "LIST plants; FIELD planting date",
  },
  { head: GARDEN, words: /^(?:sowing|planting|sow|plant) dates?$/i, into: "FIELD sown on" },
  { head: CARS, words: /^(?:costs?|expenses|prices?)$/i, into: "FIELD cost" },
  { head: CARS, words: /^(?:my |multiple |several )?(?:cars|vehicles)$/i, into: "LIST cars; LIST services" },
  {
    head: BABY,
    words: /^((?:feed|feeding|nap|bath|medicine|pumping)s?|sleep|diapers?|diaper changes|nappies|nappy changes)$/i,
    into: "OPTION $1",
  },
  {
    head: JOURNAL,
    words: /^(?:an? )?(?:daily |writing |journal |reflection )*(prompt|question)s?$/i,
    into: "FIELD $1",
  },
  {
    head: SHOPPING,
    words:
      /^(?:checked|ticked|bought|purchased|crossed)(?:[- ]?off)?(?: (?:items|things|products|groceries))?$|^(?:check|tick|cross)(?:ing)? (?:items|things|them) off$/i,
    into: "FIELD bought",
  },
  { head: SHOPPING, words: /^(?:stores|shops|supermarkets)$/i, into: "FIELD store" },
  {
    head: COOKING,
    words:
      /^(?:can )?(?:plan|schedule|organi[sz]e) (?:my |their |the |our )?(?:weekly )?meals(?: for (?:the|each|a|my) (?:week|day))?$|^(?:a |weekly )*meal plan(?:s|ning|ner)?$/i,
    into: "LIST meal plan",
  },
  { head: PLANTS, words: /^(?:growth |plant |progress )?(?:photos?|pictures?)$/i, into: "FIELD photo" },
  { head: PLANTS, words: /^((?:sunlight|sun|light)(?: (?:needs|requirements))?)$/i, into: "FIELD $1" },
  { head: OUTFITS, words: /^colou?rs$/i, into: "ABOUT color" },
  { head: OUTFITS, words: /^(?:photos|pictures)$/i, into: "ABOUT photo" },
  {
    head: GOALS,
    words: /^(?:daily |weekly |monthly )?check[- ]?ins?$/i,
    into: "LIST check-ins; FIELD date; FIELD progress in percent; FIELD notes",
  },
  { head: GOALS, words: /^goals$/i, into: "ABOUT goals" },
  { head: TASKS, words: /^(?:different |multiple |several |my )?lists$/i, into: "FIELD in list" },
  { head: TASKS, words: /^(?:due date )?(?:reminders|notifications)$/i, into: "BEYOND reminders" },
  { head: MEALS, words: /^(?:the |their )?ingredients$/i, about: /\brecipes\b/i, into: "ABOUT ingredients" },
  { head: MEALS, words: /^(?:calories|kcal|calorie count)$/i, into: "FIELD calories" },
  {
    head: GARDEN,
    words: /^weather(?: notes| log| records?)?$/i,
    into: "LIST weather notes; FIELD date; FIELD weather; FIELD notes",
  },
  { head: PETS, words: /^emergency contacts?$/i, into: "LIST contacts; FIELD phone; FIELD relationship" },
  { head: GOALS, words: /^(?:action |next )?steps$/i, into: "LIST steps; FIELD done" },
  {
    head: JOURNAL,
    words:
      /^((?:highlights?|best (?:part|moment|thing)s?|lessons?|wins?) of (?:the|my|each) day|daily highlights?|highlights?)$/i,
    into: "FIELD $1",
  },
  { head: PACKING, words: /^(?:packing )?checklists?$/i, into: "ABOUT checklists" },
  { head: FAMILY, words: /^(?:family )?members$/i, into: "LIST family members" },
  { head: FAMILY, words: /^(?:meals|meal plans?|meal planning|dinners)$/i, into: "LIST meal plan" },
  {
    head: ENERGY,
    words: /^(?:(?:electricity|gas|water|power|solar|heating|oil)(?: (?:meter )?readings?)?|(?:meter )?readings?)$/i,
    into: "ABOUT readings",
  },
  { head: ENERGY, words: /^(?:the )?(?:monthly )?costs?$/i, into: "FIELD cost" },
  { head: /\b(?:yarns?|wool)\b/i, words: /^projects$/i, into: "LIST knitting projects" },
  { head: PLANTS, words: /^watering (?:dates|history|log)$/i, into: "FIELD last watered" },
  { head: PLANTS, words: /^repotting (?:history|dates|log)$/i, into: "LIST repottings; FIELD date; FIELD notes" },
  { head: MOVING, words: /^(?:the )?rooms$/i, into: "FIELD room" },
  {
    head: HABITS,
    words: /^(?:and |see |my |the )*completion (?:percentages?|rates?)$/i,
    into: "BEYOND completion in percent",
  },
  {
    head: MEALS,
    words:
      /^(?:breakfasts?|lunch(?:es)?|dinners?|suppers?|snacks?)(?: (?:for|on) (?:each|every) day| each day| every day| per day| daily)?$/i,
    into: "ABOUT meals",
  },
  { head: MEALS, words: /^(?:(?:for|on) )?(?:each|every) day(?: of the week)?$|^per day$/i, into: "ABOUT days" },
  { head: /\breward charts?\b/i, words: /^(?:stars|stickers|points)$/i, into: "ABOUT points" },
  {
    head: /\b(?:clean(?:ing|er)?|chores?|plants?|water(?:ing)?|feeding|laundry|medic\w+)\b/i,
    words: /^(?:an? |the |weekly |daily |cleaning |watering |chores? |feeding )*schedules?$/i,
    about: /^(?!.*\b(?:business|company|clients|customers|employees|staff)\b)/i,
    into: "ABOUT schedule",
  },
  { head: CLEANING, words: /^(?:week)?days(?: of the week)?$/i, into: "FIELD day" },
  { head: CLEANING, words: /^rooms$/i, about: /^(?![^]*\b(?:tasks|chores)\b)/i, into: "FIELD room" },
  {
    head: GIFTS,
    words: /^budgets? (?:per|by|for each) (?:person|recipient|friend)$/i,
    into: "LIST people; FIELD budget",
  },
  {
    head: JOURNAL,
    words: /^(?:an? )?(picture|photo|caption|sentence|line|word|note|quote) (?:a|per|each|every) day$/i,
    into: "FIELD $1",
  },
  { head: /\bprescriptions?\b/i, words: /^pharmacy$/i, into: "FIELD medicine; FIELD pharmacy" },
  {
    head: /\b(?:personal|home|my) library\b/i,
    words: /^(?:lent(?: out)? books|books (?:i )?lent(?: out)?)$/i,
    into: "FIELD title; FIELD author; FIELD lent to; FIELD lent on",
  },
  {
    head: HABITS,
    words: /^(?:an? )?(?:(?:weekly|monthly|progress|simple) )*(?:charts?|graphs?|overview|view)$/i,
    into: "WISH calendar",
  },
  {
    head: JOURNAL,
    words: /^(?:with )?(?:3|three) (?:good )?things (?:a|each|every|per) day$/i,
    into: "FIELD first thing; FIELD second thing; FIELD third thing",
  },
  { head: JOURNAL, words: /^(wins|lessons|lessons learned|next steps)$/i, into: "FIELD $1" },
  {
    head: CHORES,
    words: /^(?:weekly |earned )?(?:pocket money|allowances?)(?: (?:earned|per chore))?$/i,
    about: /\b(?:kids|children)\b/i,
    into: "ABOUT pocket money",
  },
  { head: CHORES, words: /^(?:weekly|daily) (?:tasks|jobs)$/i, into: "ABOUT chores" },
  { head: CHORES, words: /^(?:gold |reward |star )?(?:stars|stickers|coins)$/i, into: "FIELD points" },
  { head: CHORES, words: /^whose turn(?: it is| is it)?$/i, into: "FIELD who" },
  {
    head: /\bcontacts\b/i,
    words: /^(plumber|electrician|handyman|mechanic|doctor|dentist|vet|babysitter|landlord|gardener|cleaner)s?$/i,
    into: "OPTION $1",
  },
  {
    head: DECLUTTERING,
    words: /^(?:keep|sell|donate|sell or donate|keep,? sell or donate|throw away)$/i,
    into: "ABOUT kinds",
  },
  {
    head: PACKING,
    words: /^by (person)$/i,
    into: "FIELD item; FIELD $1",
  },
  {
    head: /\b(?:lent|borrowed) (?:and|&|or) (?:lent|borrowed)\b/i,
    words: /^(person|who|friend)$/i,
    into: "FIELD what; FIELD $1",
  },
  {
    head: /\b(?:pets?|dogs?|cats?) (?:expenses?|costs?|budget)\b/i,
    words: /^(vet bills?|vet visits?|vets?|food|grooming|toys|insurance|supplies|medications?)$/i,
    into: "OPTION $1",
  },
  { head: GIFTS, words: /^what(?:'s| is| has been| was)? (?:already )?bought$/i, into: "FIELD bought" },
  { head: SHOPPING, words: /^items$/i, into: "ABOUT items" },
  {
    head: /^(?!.*\b(?:production|shoot\w*|script\w*|making|crew)\b).*\b(?:movies?|films?|series|shows?|watch ?list|dvds?|blu-?rays?|anime)\b/i,
    words: /^(?:the |main )*(?:actors?|actors and actresses|cast)$/i,
    into: "FIELD actors",
  },
  {
    head: /\b(?:secret santa|gift exchange|white elephant)\b/i,
    words: /^(?:random )?(?:assignments?|pairings?|matches|draws?|drawing names)$/i,
    into: "ABOUT assignments",
  },
  { head: COLLECTED, words: /^(?:an? )?(?:catalog(?:ue)?|database|collection)$/i, into: "ABOUT catalog" },
  { head: /\bbird|\bwildlife\b/i, words: /^(?:my |an? )?life ?list$/i, into: "WISH how many different species" },
  { head: /\b(?:reading|books?)\b/i, words: /^(?:my )?goals?$/i, into: "WISH reading goal" },
  {
    head: AQUARIUM,
    words: /^water (?:parameters?|values?|chemistry|quality|tests? results?)$/i,
    into: "ABOUT water tests",
  },
  {
    head: TICKED,
    words:
      /^(?:check(?:ing)?|tick(?:ing)?|cross(?:ing)?)(?: (?:items?|things|them|tasks))? ?-?off(?: (?:items?|things|tasks|list))?$|^check ?boxes$/i,
    into: "ABOUT ticks",
  },
  { head: BOOKMARKS, words: /^notebooks$/i, into: "FIELD notebook" },
];
