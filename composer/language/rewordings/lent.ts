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

/** What somebody lends or borrows, told by the list that is kept of it. */
export function lentThings(prompt: string): string {
  return prompt.replace(LENT, "$1lent items").replace(BORROWED, "$1things borrowed");
}
