const LEAD =
  "^(?:(?:i|we)(?:'d| would)? (?:want|need|like) to |help me(?: to)? |please )?(?:(?:build|make|create)(?: me)? )?(?:(?:an? |the |my |our |simple |little |small )*(?:app|tool|web ?app|planner) (?:to|for|that helps (?:me|us)(?: to)?|where (?:i|we) can) )?";
const OCCASION =
  "(?:[\\p{L}'-]+ ){0,2}(?:wedding|party|shower|reunion|move|christmas|christening|baptism|graduation|housewarming)";

/** "I want to plan my wedding" */
const PLANNED = new RegExp(
  `${LEAD}(?:plan|planning|organi[sz]e|organi[sz]ing|prepare|host|throw)(?: for)? (?:(?:my|our|an?|the|own|upcoming|next) )+(${OCCASION})(?=[.!\\s]*$)`,
  "iu",
);

/** "I want to plan our family vacation, keep a packing list and track what we spend" */
const PLANNED_WITH = new RegExp(
  `${LEAD}(?:plan|organi[sz]e|prepare|host) (?:(?:my|our|an?|the|own|upcoming|next) )+((?:[\\p{L}'-]+ ){0,2}(?:wedding|party|shower|reunion|move|vacation|holiday|trip|honeymoon|christening|graduation))(?:,| and) (?:to )?(?:keep|make|have|manage|create|write|track|see|know) (?:an? |the )?([^.]+?)(?=[.!\\s]*$)`,
  "iu",
);
/** "I want to plan Christmas: gifts, cards" */
const FEAST = new RegExp(
  `${LEAD}(?:plan|organi[sz]e|prepare)(?: for)? (christmas|thanksgiving|easter|halloween|hanukkah|diwali|ramadan)(?=:| with |[.!\\s]*$)`,
  "iu",
);
const SPENT =
  /(,| and) (?:to )?(?:track|see|note|record|log) (?:what|how much) (?:i|we)(?:'ve| have)? (?:spend|spent|paid|pay)\b/iu;

/** "who is coming and what they bring" */
const COMING =
  /^who(?:'s| is| are)? (?:coming|invited|there)(?:,? and (?:what|who) (?:they|everyone|each) (?:bring|brings|is bringing|are bringing|brings what))?/iu;

const PLANNER = " (?:planner|organi[sz]er|planning)";

/** What somebody who plans it keeps, where nothing else is told: the name of the planner, and its lists. */
const PLANNERS: readonly (readonly [of: string, lists: string])[] = [
  ["wedding", "guests, vendors, budget and tasks"],
  [
    "(?:(?:birthday|dinner|garden|housewarming|halloween|christmas|engagement|retirement|graduation|kids(?: birthday)?|surprise|anniversary|holiday|summer) )?party",
    "guests, menu, budget and tasks",
  ],
  ["(?:baby|bridal|wedding) shower", "guests, gifts and tasks"],
  ["(?:home |house )?(?:moving|move|relocation)", "boxes and tasks"],
  ["(?:road |city |weekend |family )?(?:trip|travel)", "trips, itinerary, packing list and budget"],
  ["family", "events, chores, shopping list and meals"],
];

const BARE = PLANNERS.map(
  ([of, lists]) =>
    [
      new RegExp(`^((?:an? |my |our |the |simple |little |small )*(?:${of})${PLANNER})(?: app)?[.!\\s]*$`, "iu"),
      lists,
    ] as const,
);

/** "dvd library": no books. */
const SHELVED = /\b(dvd|blu-?ray|movie|film|vinyl|cd|comic|(?:video |board )?game) library\b/i;

/** "what I have read and what I still want to read": how each of them stands. */
const READ_OR_NOT =
  /,? (?:and |to see |with |see )?(?:what|which(?: ones?)?|the ones) (?:i|we)(?:'ve| have)? (?:already )?([\p{L}]+)(?:,? and|,) (?:what|which(?: ones?)?|the ones) (?:i|we)(?:'d| would)? ?(?:still |also )?(?:want|need|have|plan|like|hope) to ([\p{L}]+)(?=[.,!]|\s*$)/iu;

/** "record my tastings and compare ratings": in their order. */
const COMPARED = / and compare (?:the |my |their |our )?(ratings?|prices?|scores?)(?=[.!]|\s*$)/iu;

/** A prompt that says nothing but what is planned, with the lists that this takes. */
export function plannedOccasions(prompt: string): string {
  const told = prompt
    .trim()
    .replace(PLANNED, "$1 planner")
    .replace(FEAST, "$1 planner")
    .replace(SHELVED, "$1 collection")
    .replace(/^(?:(?:my|our|a) )?(?:to[- ]buy|things to buy) list(?=[.!:,]| with |$)/i, "shopping list")
    .replace(
      PLANNED_WITH,
      (_all, what: string, lists: string) =>
        `${what} planner with ${lists.replace(SPENT, "$1 expenses").replace(COMING, "guests with name, RSVP and brings")}`,
    )
    .replace(COMPARED, ". Sort by $1")
    .replace(READ_OR_NOT, " with status");
  const found = BARE.find(([pattern]) => pattern.test(told));
  return found === undefined ? told : told.replace(found[0], `$1 with ${found[1]}`);
}
