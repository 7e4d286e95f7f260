import type { RowTold } from "./row-told.ts";

const TRIP = /\b(?:trips?|travel\w*|vacations?|holidays?|honeymoon|itinerary|city break)\b/i;
const PETS = /\b(?:pets?|dogs?|cats?|pupp(?:y|ies)|kittens?)\b/i;
const MEDICINES = /\b(?:medicines?|medications?|meds|pills?|vitamins?)\b/i;
const PREGNANCY = /\bpregnan\w*\b/i;
const INVENTORY = /\b(?:home|house|household|contents|belongings) (?:inventory|contents)\b|\bbelongings\b/i;
const CLEANING = /\bclean(?:ing|er)?\b(?!.*\b(?:business|company|service|clients|customers)\b)/i;
/** What else is kept of an animal. */
const WITH_CARE =
  /^(?![^]*\b(?:breed|name|expenses?|costs?)\b)[^]*\b(?:vaccin\w+|vet (?:visits|appointments)|walks)\b/i;
const ROUTINE_CHART = /\b(?:routine|behaviou?r|responsibility|potty) (?:charts?|trackers?|boards?)\b/i;
const CARPOOL = /\bcar[- ]?pool\w*\b/i;
const FAMILY = /\b(?:family|famil(?:y|ies)'?s?)\b/i;
const COUPLE = /\b(?:couples?'?|partner|husband|wife|girlfriend|boyfriend|relationship|anniversary)\b/i;

/** What people mean by the words behind the names of apps for their trips, animals and families. */
export const TOLD_IN_FAMILIES: readonly RowTold[] = [
  { head: TRIP, words: /^(?:the |each |every |all |my |our )?days(?: and activities)?$/i, into: "LIST itinerary" },
  { head: PETS, words: /^(?:meals|feeding(?: times?| schedule| log)?|food log)$/i, into: "LIST feedings" },
  {
    head: PETS,
    words: /^weights?(?: log| tracking| history| chart)?$/i,
    about:
      /^(?![^]*\b(?:breed|name|birthday|age)\b)[^]*\b(?:vaccin\w+|vet (?:visits|appointments)|medications|walks|feedings?)\b/i,
    into: "LIST weigh-ins",
  },
  {
    head: CLEANING,
    words: /^(?:the )?(?:cleaning )?(?:tasks|jobs|chores)$/i,
    about: /\brooms\b/i,
    into: "LIST chores",
  },
  {
    head: /\b(?:school lunch(?:es)?|lunch ?box(?:es)?|packed lunch(?:es)?)\b/i,
    words: /^(?:week)?days(?: of the week)?$/i,
    into: "ABOUT days",
  },
  {
    head: /\b(?:meal|food) (?:log|diary|tracker)\b|\bcalorie/i,
    words: /^(?:the |my )?foods?(?: eaten)?$/i,
    into: "ABOUT food",
  },
  {
    head: /\b(?:part(?:y|ies)|shower|trips?|vacations?|holidays?|weekend|reunion|celebration|wedding)\b/i,
    words: /^(?:the )?(?:estimated |total )?(cost|price)s? (?:per|for each|for every|a) (person|guest|head|couple)$/i,
    into: "FIELD $1 per $2",
  },
  {
    head: /\b(?:income|bills?|budget|expenses)\b/i,
    words:
      /^(?:show |see |to see )?(?:what|how much)(?:'s| is| we have| i have)? (?:left|remaining)(?: over)?(?: (?:each|every|per|at the end of the|this) month)?$/i,
    about: /\bbills?\b[^]*\bincome\b|\bincome\b[^]*\bbills?\b/i,
    into: "WISH balance",
  },
  {
    head: /\b(?:trip|travel|vacation|holiday|honeymoon|family|household|party|birthday|christmas) budget\b/i,
    words:
      /^(flights?|hotels?|lodging|accommodation|food|restaurants|activities|transport(?:ation)?|shopping|gas|car rental|decorations?|drinks|music|cake|gifts|tickets|souvenirs)$/i,
    about: /^(?![^]*\b(?:planned|spent|budgeted|actual|amount|date)\b)/i,
    into: "ABOUT categories",
  },
  {
    head: /\bscavenger hunts?\b|\btreasure hunts?\b/i,
    words: /^(?:the )?(?:clues?|items(?: to find)?|things to find)$/i,
    into: "LIST clues",
  },
  { head: TRIP, words: /^(?:the )?(?:route )?(stops|destinations)$/i, into: "LIST $1" },
  { head: TRIP, words: /^(miles|kilomet(?:er|re)s|distances?)$/i, into: "FIELD $1" },
  { head: /\bfridge (?:tracker|app|inventory|log)\b/i, words: /^(?:the )?foods?$/i, into: "ABOUT items" },
  {
    head: CARPOOL,
    words: /^(?:the )?(?:parents|drivers?|who drives)$/i,
    about: /^(?![^]*\b(?:kids|children|rides|riders|passengers)\b)/i,
    into: "FIELD driver",
  },
  { head: CARPOOL, words: /^(?:the )?(?:week)?days(?: of the week)?$/i, into: "FIELD day" },
  { head: PETS, words: /^(?:medicines?|meds|medication)$/i, about: WITH_CARE, into: "LIST medications" },
  { head: PETS, words: /^(?:food|diet)$/i, about: WITH_CARE, into: "LIST feedings" },
  { head: ROUTINE_CHART, words: /^(?:the )?(?:tasks|steps|jobs)$/i, into: "ABOUT tasks" },
  { head: ROUTINE_CHART, words: /^(stars|stickers|points)$/i, into: "FIELD points" },
  { head: ROUTINE_CHART, words: /^(?:an? )?rewards?$/i, into: "LIST rewards; FIELD points needed" },
  { head: /\bchores?\b/i, words: /^(?:the )?(?:tasks|jobs)$/i, into: "ABOUT chores" },
  { head: /\bchores?\b/i, words: /^due dates?$/i, into: "FIELD due date" },
  {
    head: /\b(?:breast ?feeding|nursing|pumping)\b/i,
    words: /^(?:which )?(?:side|breast)$/i,
    into: "FIELD side (left, right, both)",
  },
  {
    head: /(?:)/,
    words: /^(?:and )?so (?:that )?[\p{L}' ]+ (?:knows?|remembers?) (?:what|when|who|where) [\p{L}' ]+$/iu,
    into: "ABOUT purpose",
  },
  { head: FAMILY, words: /^(?:an? |the |our )?(?:(?:shared|family) )*calendars?$/i, into: "LIST events" },
  { head: PETS, words: /^weight$/i, about: /\bbreed\b/i, into: "ABOUT weight" },
  {
    head: PETS,
    words: /^(vaccinations|vaccines|medications|medicines|vet visits|vet appointments|walks|grooming sessions)$/i,
    into: "LIST $1",
  },
  { head: MEDICINES, words: /^(?:the )?dos(?:es|ages?)$/i, into: "FIELD dose" },
  {
    head: MEDICINES,
    words: /^(?:whether (?:it is |it's )?|mark (?:as )?|if )?taken(?: or not)?$/i,
    into: "WISH tick each day",
  },
  {
    head: PREGNANCY,
    words: /^(?:(?:the )?(?:current )?)?(?:pregnancy )?weeks?(?: of pregnancy| number)?$/i,
    into: "FIELD pregnancy week in weeks",
  },
  { head: INVENTORY, words: /^warrant(?:y|ies)(?: (?:date|end|until|info|expiry))?$/i, into: "FIELD warranty until" },
  {
    head: FAMILY,
    words:
      /^(?:who (?:picks up|collects|drops off|drives)(?: the)? (?:kids|children)|(?:school )?pick-?ups|school runs?)$/i,
    into: "LIST pickups",
  },
  {
    head: FAMILY,
    words:
      /^(?:what (?:we|to) (?:eat|cook|are eating)(?: (?:each|every) (?:day|night))?|what'?s for dinner|dinner plan)$/i,
    into: "LIST meal plan",
  },
  { head: COUPLE, words: /^(?:plan )?date (?:nights?|ideas?)(?: ideas?)?$/i, into: "LIST date nights" },
];
