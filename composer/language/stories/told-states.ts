/** What something can be, one after the other, and whose it is: null of what "it" is. */
export interface StatesTold {
  of: string | null;
  states: readonly string[];
  /** What the same sentence says of it besides: "and has a cost". */
  fields: string | null;
}

const NOUN = "(?:[\\p{L}'-]+ )?[\\p{L}'-]+";
const OF = `(?:(?:and |then |later |after that,? |first )*(?:the |an? |each |every |all )?(?<of>${NOUN}?)(?: then| status| state)?)`;

/** "Then the repair goes from waiting to in work to ready to collected" */
const PATH = new RegExp(
  `^${OF} (?:can |should |will )?(?:go(?:es)?|moves?|pass(?:es)?|runs?|changes?|proceeds?|develops?)(?: on)? (?:from|through)(?: the (?:stages?|steps|states))?:? (?<row>.+)$`,
  "iu",
);
/** "Each job is reported, ordered, done or billed, and has a cost" */
const EITHER = new RegExp(
  `^${OF}(?:'s|'re| is| are| can be| may be| should be)(?: (?:always|first|marked(?: as)?|either|one of))*:? (?<row>[^,]+(?:, [^,]+)*,? or [^,]+?)(?:,? (?:and|then)(?: (?:it|they))? (?:has|have|gets?|needs?) (?<fields>.+))?$`,
  "iu",
);
/** "Jobs are open, planned, done, billed" */
const ARE = new RegExp(
  `^${OF}(?:'s|'re| is| are| can be)(?: (?:always|first|either|one of))*:? (?<row>[\\p{L}'-]+(?: [\\p{L}'-]+){0,2}(?:, [\\p{L}'-]+(?: [\\p{L}'-]+){0,2}){2,})$`,
  "iu",
);
/** What is spoken of as it shall be, or as people are. */
const NO_OWNER = /^(?:app|tool|design|look|style|page|site|i|we|people|colou?rs?|weather|life|time)$/iu;
/** "I set open, ordered, fixed" */
const SET =
  /^(?:i|we|they|he|she|somebody|the (?:manager|office|admin|owner|team)) (?:then |can |will |want to |would like to )*(?:set|marks?|puts?|changes?|switch(?:es)?|moves?)(?: (?:it|them|the status|each(?: one)?|the state))?(?: to| as| on| from)?:? (?<row>[^,]+, .+)$/iu;
/** "A committee decides: open, accepted, rejected" */
const DECIDED = /^(?:an? |the |our )?[\p{L}]+ (?:decides|says|sets|chooses): (?<row>[^,]+, .+)$/iu;
/** "Some are only asked, some agreed, some refused" */
const SOME = /^some(?: are| have| is)?(?: still)? (?<row>.+?, some .+)$/iu;
/** "The status is new, planned or done" */
const STATUS =
  /^(?:and |with )?(?:the |its? |a )?(?:status|state|stage)(?: is| are| can be| should be| goes from|:| has)?(?: one of| either)? (?<row>[^,]+(?:,| to | or ).+)$/iu;

const STEP =
  /(?:,? (?:and )?(?:then|finally|over|afterwards) |,? to |,? through |, some(?: are| have)?(?: been)? |,? (?:and|or) some(?: are)? |, or |, and |, | or | and | -> ?| → ?|\/)/iu;
const MOST_WORDS = 4;
const NO_STATE =
  /^(?:it|they|i|we|that|this|not|what|how|who|when|because|if|so)\b|\b(?:i|we|my|our|euros?|dollars|percent|minutes|hours|which|because)\b/iu;
const PRONOUN = /^(?:it|they|this|that|these|those|one|everything|each|some)$/iu;

/** "Offer, accepted, done": nothing but states. */
const KNOWN =
  "(?:new|open|requested|asked|inquir(?:y|ed)|offer(?:ed)?|draft|planned|ordered|confirmed|booked|accepted|declined|rejected|in progress|in work|waiting|ready|finished|done|delivered|collected|paid|sent|sold|listed|shipped|closed|solved|cancelled|returned|applied|interview|published)";
const ROW_OF_STATES = new RegExp(`^(?<row>${KNOWN}(?:, ${KNOWN})+(?:,? (?:or|and) ${KNOWN})?)$`, "iu");

/** The states that a sentence tells, null where it tells none. */
export function statesTold(sentence: string): StatesTold | null {
  for (const pattern of [PATH, SOME, SET, DECIDED, STATUS, EITHER, ARE, ROW_OF_STATES]) {
    const groups = pattern.exec(sentence)?.groups;
    if (groups === undefined) continue;
    const [row = "", after] = (groups["row"] ?? "").split(/ with (?!us\b|me\b|them\b|the\b|a\b)(?=[^,]+$)/iu);
    const states = row.split(STEP).map((state) =>
      state
        .replace(/^(?:is|are|being|the|only|still|be) /iu, "")
        .replace(/^(?=with us$)/iu, "here ")
        .trim(),
    );
    const isRow =
      states.length > 1 &&
      states.every((state) => state !== "" && state.split(" ").length <= MOST_WORDS && !NO_STATE.test(state));
    // "Members are young or old" tells no path; "open or done" does.
    if (!isRow || (pattern === EITHER && states.length === 2 && !/\beither\b/i.test(sentence))) continue;
    const of = (groups["of"] ?? "").toLowerCase();
    if (NO_OWNER.test(of)) continue;
    return { of: of === "" || PRONOUN.test(of) ? null : of, states, fields: groups["fields"] ?? after ?? null };
  }
  return null;
}
