import { type Reading, type Span, findAll } from "../recognizer.ts";

const WHOSE = "(?:my |our |the |an? |small |little |young |school )*";
const AGE =
  "(?:(?:\\d{1,2}|(?:\\d{1,2}(?:st|nd|rd|th)|first|second|third)[- ]?grade)[- ]?(?:years?[- ]?olds?|yrs?[- ]?olds?|y\\/?o)?[- ]?)?";
const SUBJECT =
  "(?:(?:maths?|history|science|biology|english|geography|german|french|spanish|chemistry|physics|nursing|medical|law|primary|elementary|middle|high|secondary) (?:school )?)?";
const WHO =
  "(?:kids?|child(?:ren)?|toddlers?|boys?|girls?|sons?|daughters?|grand(?:kids|children|sons?|daughters?)|nephews?|nieces?|pupils|students|learners|kindergarten|primary school|elementary school|beginners|class(?:es|room)?|school|family|team|office|friends|adults|seniors|teenagers|teens)";
const YEAR =
  "(?:(?:\\d{1,2}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth) (?:graders?|grade)|(?:grades?|years?|ks) ?\\d{1,2}(?:(?: to | ?- ?| and )\\d{1,2})?(?: (?:kids|students|pupils))?|\\d{1,2}[- ]years?[- ]olds?)";

/** "for kids", "for my 8 year old", "for 3rd grade": who plays or learns; what is for them is playful. */
export function findAudience(reading: Reading): Span[] {
  return findAll(
    reading,
    new RegExp(
      `(?:,? ?\\b(?:for|with) ${WHOSE}(?:${AGE}${SUBJECT}${WHO}|${YEAR})(?: (?:to|can|could) (?:play|learn|practi[sc]e|use)(?: with)?)?)(?![\\p{L}-])`,
      "gu",
    ),
  ).map(({ span }) => span);
}
