import type { RowTold } from "./row-told.ts";

const PERIODS = /\b(?:periods?|cycles?|menstrual)\b/i;
const WEIGHT = /\b(?:weight|body|bmi)\b/i;
const CARDS = /\bcards?\b(?!.*\b(?:business|credit|flash)\b)/i;
const LEAGUE = /\b(?:leagues?|tournaments?|championship|cup|ladder)\b/i;
const AQUARIUM = /\b(?:aquariums?|fish ?tanks?|reef)\b/i;
const GYM = /\b(?:gym|weight ?lifting|workouts?|training|fitness|lifting|strength|crossfit|wods?)\b/i;
const BREWING = /\b(?:home ?brew\w*|brew(?:ing)?|beer (?:brewing|making)|mead|cider)\b/i;
const CHALLENGE = /\b(?:challenges?|competitions?|contest)\b/i;
const COMPETING = /\b(?:participants|challengers|contestants|members|players|friends)\b/i;
const SHEETS = /\bcharacter (?:sheets?|builder|creator|generator|tracker)\b/i;
const GIGS = /\b(?:gigs?|band|concerts?|shows?|musicians?)\b/i;
const GOLF = /\bgolf\b/i;
const MUSIC = /\b(?:piano|guitar|violin|cello|music|instrument|singing|flute)\b/i;

/** What people mean by the words behind the names of apps for sport, health and hobbies. */
export const TOLD_AT_PLAY: readonly RowTold[] = [
  {
    head: PERIODS,
    words:
      /^(?:next )?(?:(?:period|cycle) )?(?:predictions?|forecasts?)(?: of (?:the )?next (?:period|cycle))?$|^next (?:period|cycle)(?: (?:date|start))?$/i,
    into: "WISH next period",
  },
  {
    head: WEIGHT,
    words:
      /^(?:set )?(?:an? |my )?(?:(?:goal|target|ideal|desired) weight|(?:weight(?: loss)? )?(?:goal|target)(?: weight)?)((?: of| is|:)? \d[\d.]* ?(?:kg|kilos?|lbs?|pounds)?)?$/i,
    into: "WISH goal weight$1",
  },
  { head: WEIGHT, words: /^(?:daily |weekly |monthly )?weigh-?ins?$/i, into: "LIST measurements" },
  { head: WEIGHT, words: /^bmi(?: calculat\w+)?$/i, into: "LIST measurements; WISH calculate the BMI" },
  {
    head: WEIGHT,
    words: /^(?:a )?bmi (?:chart|graph|trend|over time)$/i,
    into: "LIST measurements; WISH calculate the BMI; WISH chart of BMI",
  },
  { head: CARDS, words: /^(?:card )?sets?$/i, into: "FIELD set" },
  {
    head: SHEETS,
    words: /^(?:(?:character )?(?:stats|statistics)|ability scores|abilities|attributes)$/i,
    into: "FIELD strength; FIELD dexterity; FIELD constitution; FIELD intelligence; FIELD wisdom; FIELD charisma",
  },
  { head: SHEETS, words: /^(spells|skills|feats|traits|equipment|inventory|backstory)$/i, into: "FIELD $1 long text" },
  {
    head: /(?:)/,
    words:
      /^(?:and )?(?:i |users? |we )?(?:can )?mark (?:them|it|each(?: one)?|(?:books|movies|films|games|shows|episodes|recipes|songs|places)) as (read|watched|seen|played|finished|done|completed|visited|cooked|learned)$/i,
    into: "FIELD $1",
  },
  { head: /^\W*(?:my |our |band )?(?:songs|repertoire)\b/i, words: /^set ?lists$/i, into: "LIST set lists" },
  { head: GIGS, words: /^set ?lists?$/i, about: /\bsongs\b/i, into: "LIST set lists" },
  { head: GIGS, words: /^set ?lists?$/i, into: "FIELD set list long text" },
  {
    head: /\b(?:novel|book writing|story|manuscript)\b/i,
    words: /^word counts?$/i,
    about: /\bchapters\b/i,
    into: "ABOUT words",
  },
  {
    head: /\b(?:travel|trips?|journal|diary|log)\b/i,
    words: /^(?:what|how much)(?: money)? (?:i|we)(?:'ve| have)? spent$/i,
    into: "FIELD amount spent",
  },
  // "see which ones are still in progress"
  {
    head: /\b(?:projects?|books?|games?|paintings?|quilts?|puzzles?|models?|series|knits?|makes)\b/i,
    words:
      /^(?:(?:and |i |we |can |could |to |want to )*see )?(?:which|what) (?:ones|of them|projects) are (?:still )?(?:in progress|unfinished|not finished|on the go|ongoing)$/i,
    about: /^(?![^]*\b(?:status|state|stage)\b)/i,
    into: "FIELD status; OPTION in progress; OPTION finished",
  },
  {
    head: LEAGUE,
    words: /^(?:elo |player )?ratings?$|^elo$/i,
    about: /\bplayers\b/i,
    into: "LIST players; FIELD rating",
  },
  {
    head: /^(?!.*\b(?:bowling|darts|skittles)\b).*\b(?:golf|league|club)\b/i,
    words: /^(handicap|average)s$/i,
    about: /\b(?:players|golfers)\b/i,
    into: "LIST players; FIELD $1",
  },
  { head: LEAGUE, words: /^(?:groups|pools|divisions)$/i, about: /\bteams\b/i, into: "LIST teams; FIELD pool" },
  {
    head: LEAGUE,
    words: /^(?:league |team )?points$/i,
    about: /\bteams\b[^]*\b(?:fixtures|matches|results)\b/i,
    into: "ABOUT points",
  },
  {
    head: /\bbowling\b/i,
    words: /^(?:(?:weekly|team|game) )?scores$/i,
    about: /\b(?:teams|players|bowlers|members)\b/i,
    into: "LIST games",
  },
  ...["teams", "players", "bowlers", "members"].map((who): RowTold => ({
    head: /\b(?:darts|bowling|skittles)\b/i,
    words: /^(?:score )?averages?$/i,
    about: new RegExp(`\\b${who}\\b[^]*\\bscores\\b`, "i"),
    into: `WISH average score for each ${who.slice(0, -1)}`,
  })),
  {
    head: /\b(?:darts|bowling|bowls|cricket|golf|snooker|pool|skittles)\b/i,
    words: /^averages?$/i,
    into: "FIELD average",
  },
  {
    head: LEAGUE,
    words: /^points$/i,
    about: /\bplayers\b[^]*\b(?:fixtures|matches|games)\b/i,
    into: "LIST players; FIELD points",
  },
  { head: /\blibrary\b/i, words: /^games$/i, about: /\b(?:borrow\w*|loans)\b/i, into: "LIST board games" },
  { head: /\bgames?\b[^]*\blibrary\b/i, words: /^(?:board )?games$/i, into: "LIST board games" },
  {
    head: /\b(?:(?:sports?|football|soccer|rugby|hockey|netball|basketball|volleyball|baseball|softball|cricket|lacrosse|youth|league|kids'?) team|squad)\b|\bteam\b[^]*\b(?:coach|roster)\b/i,
    words: /^(?:an? |the |our )?(?:(?:season|game|match|team) )?(?:schedules?|calendar)$/i,
    about: /^(?![^]*\b(?:games|matches|fixtures)\b)/i,
    into: "LIST games",
  },
  ...(["games", "matches", "fixtures", "game results", "match results"] as const).map((listed): RowTold => ({
    head: /\b(?:team|squad|coach|club)\b/i,
    words: /^(?:(?:team|game|match|starting) )?line-?ups?$/i,
    about: new RegExp(`^(?=[^]*\\bplayers\\b)[^]*\\b${listed}\\b`, "i"),
    into: `LIST ${listed}; WISH who played`,
  })),
  {
    head: /\b(?:team|squad|coach|club)\b/i,
    words: /^(?:(?:match|game|final) )?(?:scores?|results?)$/i,
    about: /\b(?:games|matches|fixtures)\b/i,
    into: "ABOUT scores",
  },
  {
    head: LEAGUE,
    words: /^(?:(?:match|game|final) )?scores$/i,
    about: /^(?=[^]*\b(?:players|teams)\b)(?![^]*\b(?:match(?:es)?|games|fixtures|rounds|golf|quiz)\b)/i,
    into: "LIST matches",
  },
  {
    head: LEAGUE,
    words: /^(?:(?:match|game|final) )?scores$/i,
    about: /^(?=[^]*\bteams\b)(?=[^]*\b(?:matches|games|fixtures)\b)(?![^]*\b(?:golf|quiz|fantasy|bowling)\b)/i,
    into: "ABOUT scores",
  },
  { head: LEAGUE, words: /^(players|teams|clubs|matches|fixtures)$/i, into: "LIST $1" },
  {
    head: LEAGUE,
    words: /^(?:match |game )?results$/i,
    about: /^(?=[^]*\b(?:players|teams)\b)(?![^]*\b(?:matches|games|fixtures|rounds|races|golf|quiz)\b)/i,
    into: "LIST matches",
  },
  { head: LEAGUE, words: /^(?:match |game |latest )?results$/i, into: "ABOUT results" },
  {
    head: /\b(?:contest|competition|talent show|science fair|(?:bake|cook)-?off)\b/i,
    words: /^(?:judges'? )?(?:scores|points|ratings)$/i,
    about: /\bjudges\b/i,
    into: "LIST scores",
  },
  {
    head: LEAGUE,
    words:
      /^(?:an? |the |live )?(?:(?:league |team )?(?:standings|tables?|rankings?)|leader ?boards?|points tables?)$/i,
    about: /\b(?:match(?:es)?|fixtures?|games|rounds|results?|winners?|who won)\b/i,
    into: "WISH number per winner",
  },
  {
    head: AQUARIUM,
    words: /^(?:my )?(?:fish )?tanks?$|^aquariums$/i,
    into: "LIST tanks; FIELD volume in litres; FIELD notes",
  },
  { head: AQUARIUM, words: /^(?:fish|inhabitants|livestock|fish stock)$/i, into: "LIST aquarium fish" },
  {
    head: AQUARIUM,
    words: /^(?:water )?(?:tests?|parameters|water quality|chemistry)$/i,
    into: "ABOUT water tests",
  },
  {
    head: AQUARIUM,
    words: /^water changes?$/i,
    into: "LIST water changes; FIELD date; FIELD percent changed; FIELD notes",
  },
  {
    head: GYM,
    words: /^(?:(?:weekly|training|workout) )?(?:schedule|plan)$/i,
    about: /^(?![^]*\b(?:members?|memberships?)\b)/i,
    into: "LIST routines",
  },
  { head: GYM, words: /^rest days?$/i, into: "ABOUT rest days" },
  { head: /\bfishing\b/i, words: /^(?:fishing )?(?:spots|lakes|waters)$/i, into: "FIELD spot" },
  {
    head: /(?:)/,
    words: /^(lent to|loaned to|borrowed by) and ([\p{L}]+(?: [\p{L}]+)?)$/iu,
    into: "FIELD $1; FIELD $2",
  },
  { head: /\b(?:team|squad|club)\b/i, words: /^(?:team |player )?(?:roster|squad|line-?up)$/i, into: "LIST players" },
  { head: /\b(?:crossfit|wods?)\b/i, words: /^workouts$/i, into: "ABOUT workouts" },
  { head: /\b(?:crossfit|wods?)\b/i, words: /^scores?$/i, into: "FIELD score" },
  {
    head: /\bdiet (?:plan|planner)\b/i,
    words: /^(breakfast|lunch|dinner|snacks?|calories)$/i,
    into: "FIELD $1",
  },
  { head: GOLF, words: /^(?:my )?rounds(?: played)?$/i, into: "LIST golf rounds" },
  { head: GOLF, words: /^(?:golf )?courses(?: played)?$/i, into: "LIST golf courses" },
  { head: GOLF, words: /^scores?(?: per round)?$/i, into: "ABOUT scores" },
  {
    head: /\b(?:running|marathon|cycling)\b/i,
    words: /^weekly (?:mileage|distance|kilomet(?:re|er)s|km|miles)$/i,
    into: "WISH distance per week",
  },
  { head: LEAGUE, words: /^(?:the )?top scorers?(?: list)?$/i, into: "LIST players; FIELD team; FIELD points" },
  { head: /\b(?:gear|packing|camping)\b/i, words: /^packed(?: status)?$/i, into: "FIELD packed" },
  { head: /\b(?:gear|packing)\b/i, words: /^items$/i, into: "ABOUT items" },
  {
    head: /\b(?:vinyl|records?|books?|comics?|games?|wine|beer|lego|cards?)\b/i,
    words: /^(?:my |a )?wish ?list$/i,
    into: "FIELD on wishlist: yes or no",
  },
  { head: /\bhik(?:e|es|ing)\b/i, words: /^completed(?: hikes)?$/i, into: "FIELD completed" },
  { head: GYM, words: /^body ?weights?(?: log| tracking)?$/i, into: "LIST measurements" },
  { head: GYM, words: /^personal (?:bests?|records?)$|^prs?$|^pbs?$/i, into: "WISH personal records" },
  { head: /\bmoods? (?:and|&) energy\b/i, words: /^(?:daily )?check-?ins$/i, into: "FIELD mood; FIELD energy" },
  { head: MUSIC, words: /^progress$/i, into: "FIELD progress" },
  {
    head: /(?:)/,
    words:
      /^(?:(?:where )?(?:i|users|we|you) can add )?(?:shows|movies|films|books|games|series|songs|albums|beers|wines|stamps|coins|cards) with (?:their |its |an? )?([\p{L}-]+)$/iu,
    into: "FIELD $1",
  },
  { head: MUSIC, words: /^(?:practi[cs]e )?pieces$/i, into: "FIELD piece" },
  { head: GYM, words: /^(?:workout |training )?routines$/i, into: "LIST routines" },
  { head: BREWING, words: /^(?:beer |brew )?recipes$/i, into: "LIST beer recipes" },
  {
    head: CHALLENGE,
    words: /^(?:(?:daily|weekly|total|their|number of|log|enter) )*steps(?: (?:per|each|a|every) day)?$/i,
    about: COMPETING,
    into: "LIST challenge entries; FIELD daily steps",
  },
  {
    head: CHALLENGE,
    words:
      /^(?:(?:daily|weekly|total|their|log|enter) )*(miles|km|kilomet(?:re|er)s|distance|minutes|pages|hours|reps|push-?ups|pull-?ups|squats|laps)(?: (?:per|each|a|every) day| run| walked| cycled| read)?$/i,
    about: COMPETING,
    into: "LIST challenge entries; FIELD $1",
  },
  {
    head: CHALLENGE,
    words: /^(?:(?:my|our|all) )*(?:friends|colleagues|co-?workers|employees|members|family(?: members)?)$/i,
    into: "LIST participants",
  },
  { head: CHALLENGE, words: /^teams$/i, into: "LIST teams" },
  {
    head: CHALLENGE,
    words: /^activities$/i,
    about: /\bpoints\b/i,
    into: "LIST challenge entries; FIELD date; FIELD activity; FIELD points",
  },
  { head: CHALLENGE, words: /^points$/i, about: /\bactivities\b/i, into: "ABOUT points" },
  {
    head: CHALLENGE,
    words: /^(?:daily |weekly )?(?:activity )?logs?$/i,
    into: "LIST activities; FIELD date; FIELD points",
  },
  {
    head: /\bfamily\b/i,
    words:
      /^(?:where )?(?:each|every) (?:family )?(?:member|person)(?: can)? (?:logs?|records?|enters?|adds?|tracks?) (?:their |his |her )?(?:own )?(workouts|activities|runs|exercises|rides|walks|sessions)$/i,
    into: "LIST members; LIST $1; FIELD member",
  },
  {
    head: /(?:)/,
    words: /^(average (?:speed|pace|heart rate|power|cadence)) and ([\p{L}]+)$/iu,
    into: "FIELD $1; FIELD $2",
  },
  {
    head: /\b(?:fitness|workouts?|exercise|activit(?:y|ies)|challenges?|health|steps|running|sports?)\b/i,
    words:
      /^(?:where )?(?:each|every) (member|person|player|participant|user|employee|kid|friend|child|runner)(?: can)? (?:logs?|records?|enters?|adds?|tracks?) (?:their |his |her )?(?:own )?(workouts|activities|runs|exercises|rides|walks|sessions)$/i,
    into: "LIST $1s; LIST $2; FIELD $1",
  },
  {
    head: /(?:)/,
    words:
      /^(?:an? |the )?(?:weekly |monthly |live )?leader ?boards? (?:shows?|showing|of|with|to see) who(?:'s| is)? (?:ahead|winning|leading|first|on top)$/i,
    into: "WISH leaderboard",
  },
  { head: /\b(?:cycling|bik(?:e|ing)|running|walking|jogging|rides?)\b/i, words: /^routes?$/i, into: "FIELD route" },
  {
    head: /\bmodel (?:trains?|railways?|railroads?)\b/i,
    words: /^(?:locomotives?|engines)$/i,
    into: "FIELD type; OPTION locomotive; OPTION wagon; OPTION track; OPTION building",
  },
  {
    head: /\bmodel (?:trains?|railways?|railroads?)\b/i,
    words: /^(?:wagons|carriages|cars|rolling stock|track|tracks|buildings)$/i,
    into: "ABOUT wagons",
  },
  { head: /\b(?:swim|swimming|athletics|track)\b/i, words: /^(?:meet |swim )?events$/i, into: "LIST meet events" },
  {
    head: /\b(?:swim|swimming|athletics|track)\b/i,
    words: /^(?:race |swim |best )?times$/i,
    into: "LIST meet results",
  },
  {
    head: /\b(?:swim|swimming|athletics|track)\b/i,
    words: /^(?:personal (?:bests?|records?)|pbs?|prs?)$/i,
    into: "FIELD personal best",
  },
];
