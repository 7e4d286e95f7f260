import type { Label } from "../../pieces/labels.ts";

const TABLE_GAMES = /\b(?:board|card|table ?top|party|table) ?games?\b/i;
const TRIPS = /\b(?:trips?|travels?|vacations?|holidays?|journeys?|road ?trips?|backpacking|getaway)\b/i;

/** What a noun in the row behind the name of an app means in sport and leisure. */
export const ROWS_OF_PASTIMES: readonly { head: RegExp; words: RegExp; label: Label }[] = [
  // "Notes with colours": each note has its own.
  { head: /\bnotes?\b/i, words: /^colou?rs?$/i, label: "FIELD" },
  {
    head: /^(?!.*\b(?:life|savings?|career|okr|business|company|team|football|soccer|hockey|netball)\b)/i,
    words:
      /^(?:daily|weekly|monthly|yearly|annual|reading) (?:[\p{L}-]+ )?(?:goals?|targets?)(?: (?:tracking|tracker|progress|setting))?$/iu,
    label: "WISH",
  },
  { head: /\b(?:calories?|macros?|nutrition|food|diet)\b/i, words: /^(?:daily )?meals?(?: types?)?$/i, label: "FIELD" },
  {
    head: TABLE_GAMES,
    words: /^(?:(?:game )?plays|play(?:ed)? (?:log|history|sessions)|games played|(?:game )?(?:sessions|nights))$/i,
    label: "LIST",
  },
  { head: /\bphoto(?:graph\w*)? ?(?:shoots?)?\b/i, words: /^shot lists?$/i, label: "FIELD" },
  { head: /\b(?:reading|books?)\b/i, words: /^pages(?: read)?(?: per day)?$/i, label: "FIELD" },
  { head: /\bchess\b/i, words: /^(?:elo )?ratings?$|^elo$/i, label: "FIELD" },
  {
    head: /\b(?:darts|bowling|golf|pool|snooker|leagues?|clubs?)\b/i,
    words: /^(?:averages?|handicaps?)$/i,
    label: "FIELD",
  },
  {
    head: /\b(?:stats|statistics)\b/i,
    words:
      /^(?:points|rebounds|assists|steals|blocks|turnovers|fouls|goals|saves|tackles|shots|minutes(?: played)?|yellow cards|red cards|hits|runs|home runs|strikeouts)$/i,
    label: "FIELD",
  },
  {
    head: /\b(?:asthma|migraines?|headaches?|allerg(?:y|ies)|symptoms?|pain|ibs|eczema|epilepsy|seizures?|mood)\b/i,
    words:
      /^(?:symptoms|triggers|medications?(?: (?:taken|use))?|inhaler use|side effects|relief|treatments|sleep(?: hours)?|hours of sleep|notes|daily notes)$/i,
    label: "FIELD",
  },
  { head: /\b(?:anxiety|stress|symptoms?)\b/i, words: /^(?:daily )?check-?ins$/i, label: "ABOUT" },
  {
    head: /\b(?:team|squad|club)\b/i,
    words: /^(?:positions?|jersey numbers?|shirt numbers?|batting averages?|goals|assists)$/i,
    label: "FIELD",
  },
  { head: /\b(?:team|squad|club)\b/i, words: /^(?:match |game |final )?scores?$/i, label: "ABOUT" },
  {
    head: /\b(?:library|book ?shelf|books?|movies?|films?|music|vinyl|records?|games?)\b/i,
    words: /^genres?$/i,
    label: "FIELD",
  },
  { head: /\bcricket\b/i, words: /^(?:runs|wickets|overs|extras)$/i, label: "FIELD" },
  {
    head: /\b(?:challenges?|contest)\b/i,
    words:
      /^(?:daily |weekly |total )?(?:steps|reps|points|minutes|kilomet(?:re|er)s|km|miles|push-?ups|pull-?ups|squats|pages|scores?)$/i,
    label: "FIELD",
  },
  { head: /\bpodcasts?\b/i, words: /^(?:podcasts|shows|episodes)$/i, label: "LIST" },
  { head: TABLE_GAMES, words: /^(?:who won|winners?|the winner)$/i, label: "FIELD" },
  {
    head: TRIPS,
    words:
      /^(?:packing (?:lists?|check ?lists?|items)|itinerar(?:y|ies)|expenses(?: (?:by|per) category)?|activities|places (?:to (?:see|visit)|visited)|bookings|reservations|accommodations?|flights|hotels)$/i,
    label: "LIST",
  },
];
