const CHOICE =
  "(?:difficulty|priority|status|stage|category|type|kind|size|mood|season|genre|importance|severity|level|colou?r)";
const SOMEBODY = "(?:someone|somebody|a person|one person|one of us|one of them|an assignee|a responsible(?: person)?)";
const LIST = "([\\p{L}\\d][\\p{L}\\d '+-]*(?:, ?(?:and |or )?| and | or )[^:]+)";

/** Whole wishes about an app and its parts that people put in words of their own. */
export const APPS_SAID: readonly (readonly [RegExp, string])[] = [
  // Who does it.
  [
    rx(
      `^(?:each|every|all|the) (?!person\\b|people\\b)([\\p{L}-]+) (?:needs?|should have|must have|has|have|gets?|should get) (?:to have )?${SOMEBODY}(?: (?:who|that|to|for|responsible|in charge|assigned)\\b.*)?$`,
    ),
    "assign the $1 to people",
  ],
  // How dense it is, and how it is shown.
  [
    rx(
      `^(?:(?:use|with|there(?:'s| is)|it has) )?(?:a bit |a little |much |far |way )?(?:less|too much|not so much|so much)(?: (?:empty|white|blank|unused))? space(?: (?:please|between (?:things|them|the \\p{L}+)|around|everywhere))?$`,
    ),
    "make it more compact",
  ],
  [
    rx(
      `^(?:use|show|have|give me|i want|make it|go back to)(?: (?:it|them))?(?: as| to| in)? (?:just )?an? (?:simple|plain|normal|regular|ordinary|basic) (list|table)(?: view)?$`,
    ),
    "show as a $1",
  ],
  [rx(`^(?:use |make it |with |in )?(?:softer|gentler|paler|pastel) (?:colou?rs|tones|shades)$`), "make it softer"],
  [
    rx(
      `^(?:change|set|make|rename) (?:the |my |our )?((?:\\p{L}+ )?)button(?:'s)? (?:text|label|caption|name) to (\\S.*)$`,
    ),
    "the $1button should say $2",
  ],
  // Choices.
  [
    rx(
      `^(?:add|include|i want|i need|have) an? (status|stage|priority|difficulty|size|severity)(?: field)?: ?${LIST}$`,
    ),
    "the $1 can be $2",
  ],
  [
    rx(
      `^(add|include|i want|i need)(?: an?| the)? (${CHOICE}) (?!.*\\b(?:with|called|named|for|field|column|dropdown|drop-down|select|filter|chart)\\b)(?!and\\b|or\\b|of\\b)${LIST}$`,
    ),
    "add $2: $3",
  ],
  [
    rx(
      `^change (?:the |my |our )?(?!headline|heading|title|text|button|hero|slogan|name)([\\p{L}]+(?: [\\p{L}]+)?) to: ?${LIST}$`,
    ),
    "the $1 should be $2",
  ],
  [
    rx(
      `^(?:the |our |my )?(?:guests|people|members|players|friends|invitees|everyone|everybody|they) (?:should|can|could|must) (?:rsvp|answer|reply|respond)(?: with| by)?:? ${LIST}$`,
    ),
    "the answer can be $1",
  ],
  [
    rx(`^(?:add|include|put in) (?:an? |the )?"?([^"]+?)"? (?:option|choice) (?:to|in|for) (?:the |my |our )?(.+)$`),
    'add "$1" to the $2',
  ],
  [
    rx(`^(?:let (?:me|us|people) )?(?:add|attach|upload|include) (?:files?|documents?|pdfs?)(?: (?:to|for|on) .+)?$`),
    "add attachments",
  ],
  // Lists that belong to others.
  [
    rx(
      `^(?:add|include|i want|i need|we need)(?: some)? ([\\p{L}-]{3,}(?:s|people|children)) with (.+?)(?:,? (?:for|to|of|on) (?:each|every|the) )([\\p{L}-]+)$`,
    ),
    "also keep track of $1 with $2, $3",
  ],
  [
    rx(
      `^add (?:an? |the )?((?:body |blood |mood |water |sleep |fuel |food )?(?:weight|pressure|sugar|mood|water|sleep|fuel|food)) (?:log|diary|journal|tracker)$`,
    ),
    "also keep track of $1 with date and $1",
  ],
  [
    rx(`^(?:also )?(?:add|track|include)(?: the| my| our)? incomes?(?: too| as well| also)?$`),
    "also keep track of income with description, amount and date",
  ],
  [
    rx(
      `^(?:make it |use |with |add |i want |as )?(?:an? )?multiple[- ]choice(?: (?:questions?|quiz|test|mode|game))?$`,
    ),
    "add a quiz",
  ],
  // Words of a site.
  [
    rx(
      `^(?:change|set|make|replace|rewrite) (?:the |our |my )?about(?: us| me)?(?: section| text| page)*(?: (?:text|section))? (?:to|with|by|as|into)(?: say)?:? (\\S.*)$`,
    ),
    "about us: $1",
  ],
  [
    rx(
      `^(?:add|include|put in|show) (?:an? |the |this |another )?(?:review|testimonial|quote|opinion|rating) (?:by|from|of) ([^:"]{2,40}?)(?:: ?| saying | that says |,? )(".+")$`,
    ),
    "add a quote: $2 by $1",
  ],
  [
    rx(
      `^(?:add|include|make|create) (?:an? )?(?:section|part|page|block) (?:about|for|with|on) (?:our|the|my) (teachers|trainers|coaches|team|staff|instructors|doctors|stylists|people|crew|members|band|employees|chefs?) with (?:their )?(?:photos?|pictures?|images?)$`,
    ),
    "add a section of pictures of our $1",
  ],
];

function rx(source: string): RegExp {
  return new RegExp(source, "iu");
}
