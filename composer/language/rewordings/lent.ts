const PEOPLE =
  "(?:friends|family|people|others|other people|neighbou?rs|colleagues|someone|somebody|relatives|family members)";
const TO_PEOPLE = `(?: (?:to|from) (?:(?:my|our|other|some) )*${PEOPLE}(?:(?: and|,| or) (?:(?:my|our) )?${PEOPLE})*)?`;
const THINGS =
  "(?:(?:a list of |the |all |all the |all my |my |our |any )*(?:things|stuff|items|objects|belongings)|(?:everything|what))(?: (?:that|which))?";
/** Up to where the things are named: "I want to keep track of". */
const OPENING = "^([^.:;,]{0,70}?)";
const BEHIND = "(?= (?:and|with|so|including)(?![\\p{L}])|[.,:!]|\\s*$)";

/** "I want to keep track of the things I've lent to friends" */
const LENT = new RegExp(
  `${OPENING}(?<![\\p{L}])${THINGS} (?:i|we)(?:'ve| have)? ?(?:lend|lent|loan|loaned)(?: out)?${TO_PEOPLE}(?: out)?${BEHIND}`,
  "iu",
);
/** "stuff I borrowed from others" */
const BORROWED = new RegExp(
  `${OPENING}(?<![\\p{L}])${THINGS} (?:i|we)(?:'ve| have)? ?(?:borrow|borrowed)${TO_PEOPLE}${BEHIND}`,
  "iu",
);

/** "which books I lent to whom and get them back" */
const GET_BACK =
  /(\b(?:lend|lent|loan|loaned)\b[^.]*?),? and (?:to )?(?:get|ask for|collect) (?:them|it|my [\p{L}]+) back(?=[.!]|\s*$)/iu;

/** "and see which ones I lent out" */
const WHICH_LENT =
  /,? and (?:to )?(?:see|know|track|remember|note|mark) (?:which|what)(?: ones?| of them)? (?:i|we)(?:'ve| have)? ?(?:lend|lent|loaned)(?: out)?(?: to (?:whom|who|friends|somebody|someone))?(?=[.!]|\s*$)|,? and (?:to )?(?:see |know |track |remember |note )?(?:who|whom|to whom) (?:i|we)(?:'ve| have)? ?(?:lend|lent|loaned)(?: out)? (?:them|it|each|which)(?: one)?(?: to)?(?=[.!]|\s*$)/iu;

/** "everything in our house for the insurance" */
const OWNED = new RegExp(
  `${OPENING}(?<![\\p{L}])(?:everything|all (?:(?:of )?(?:our|my|the) )?(?:things|stuff|belongings|possessions|items)|what (?:i|we) (?:own|have))(?: (?:that )?(?:i|we) (?:own|have))? (?:in|at|around) (?:(?:our|my|the) )+(?:house|home|apartment|flat)(?: for (?:(?:our|my|the) )?(?:home )?insurance)?(?= (?:and|with|so|including)(?![\\p{L}])|[.,:!]|\\s*$)`,
  "iu",
);

/** What somebody owns, lends or borrows, told by the list that is kept of it. */
export function lentThings(prompt: string): string {
  return prompt
    .replace(GET_BACK, "$1")
    .replace(WHICH_LENT, " with lent to")
    .replace(LENT, "$1lent items")
    .replace(BORROWED, "$1things borrowed")
    .replace(OWNED, "$1home inventory");
}
