const CHOICE =
  "(?:difficulty|priority|status|stage|category|type|kind|size|mood|season|genre|importance|severity|level|colou?r)";
const SOMEBODY = "(?:someone|somebody|a person|one person|one of us|one of them|an assignee|a responsible(?: person)?)";
const LIST = "([\\p{L}\\d][\\p{L}\\d '+-]*(?:, ?(?:and |or )?| and | or )[^:]+)";

/** Whole wishes about an app and its parts that people put in words of their own. */
export const APPS_SAID: readonly (readonly [RegExp, string])[] = [
  // Who does it.
  [
    rx(
      `^(?:each|every) ([\\p{L}-]+(?: [\\p{L}-]+)?) (?:needs?|should have|must have|has|gets) (?:someone|somebody|a person) (?:responsible|in charge)(?: for it)?,? and (.+)$`,
    ),
    "add a person responsible and $2 to each $1",
  ],
  [
    rx(
      `^(?:show|put|list|have|sort)(?: me)? (?:the |all )?(?:ones|those|things|[\\p{L}]+s) (?:that|which|who) (?:are|is)(?: still)? (?:not back(?: yet)?|still out|out|missing),? (?:on (?:the )?top|first|at the top)$`,
    ),
    "show unreturned first",
  ],
  [rx(`^(?:use|with|take) (?:glasses|cups|bottles|mugs) of (\\d+) ?(?:ml|oz)$`), "count in steps of $1"],
  [
    rx(
      `^(?:show|put|list|have|sort)(?: me)? (?:the |all )?(?:ones|those|things|[\\p{L}]+s) (?:that|which|who) (?:are|is|were|have|has)(?: still)?(?: not|n't)(?: been)?(?: yet)? (returned|paid|done|finished|delivered|read|sent|bought|packed)(?: yet)?,? (?:on (?:the )?top|first|at the top)$`,
    ),
    "show un$1 first",
  ],
  [
    rx(
      `^(?:each|every|all|the) (?!person\\b|people\\b)([\\p{L}-]+) (?:needs?|should have|must have|has|have|gets?|should get) (?:to have )?${SOMEBODY}(?: (?:who|that|to|for|assigned)\\b.*)?$`,
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
  // Scales, values and figures.
  [
    rx(
      `^(add|include|i want|i need)(?: an?| the)? (?!(?:${CHOICE}|option|value)\\b)([\\p{L}]+(?: [\\p{L}]+)?) ((?:very )?(?:low|small|easy|light|beginner|cheap|bad|poor|cold|never|short|dry|weak|soft), ?(?:\\p{L}+(?: \\p{L}+)?(?:, ?(?:and |or )?| and | or ))+\\p{L}+)$`,
    ),
    "add $2: $3",
  ],
  [rx(`^be (?:marked|ticked|checked|flagged)(?: off)? as (?:being )?([\\p{L}]+)$`), "add a $1 checkbox"],
  [
    rx(
      `^(?:put|show|list|have|move) (?:the |all )?low(?:[- ]stock)?(?: items| ones| products| stock| things)?,? (?:at|to|on) (?:the )?top$|^low(?:[- ]stock)?(?: items| ones| products| stock)? first$`,
    ),
    "sort by quantity, lowest first",
  ],
  [
    rx(`^(?:add |show |draw |make )?(?:an? )?(?:chart|graph) (?:of|for) (?:each|every) ([\\p{L}]+)'s ([\\p{L}]+?)s?$`),
    "show the average $2 by $1",
  ],
  [
    rx(
      `^(show|see|add|display)(?: me)? (?:the |all |my )?(expenses|costs|payments|donations|spendings|purchases) (?:per|for each|of each|for every|by) ([\\p{L}]+)$`,
    ),
    "$1 how much $2 per $3",
  ],
  [
    rx(
      `^(?:convert|change|switch|turn)(?: it| them| all| everything| the (?:prices|amounts|currency|money))* (?:in)?to (euros?|dollars?|pounds?|francs|yen|eur|usd|gbp|chf)$`,
    ),
    "use $1",
  ],
  [
    rx(`^(?:show |add |calculate )?(?:the |an? )?next ([\\p{L}]+ing)(?: (?:date|day|time))?$`),
    "calculate the next $1 date",
  ],
  // Lists.
  [
    rx(
      `^(?:add |keep |i want )?(?:an? |the )?(?:log|list|history|record) of (?:the |all |its |their )?([\\p{L}]+s) (?:for|of|per) (?:each|every|the|an?) ([\\p{L}]+)$`,
    ),
    "also keep track of $1 with $2, date and notes",
  ],
  [
    rx(`^(?:add |use )?(?:different )?(categories|types|kinds|groups) (?:for|to|of) (?:the |my |our )?([\\p{L}]+)$`),
    "add a category to the $2",
  ],
  [rx(`^(?:an? )?separate ([\\p{L}]+ list)$`), "add a $1"],
  [
    rx(`^(show|list|see|display)(?: me)? (?:all )?(?:the |my |our )?([\\p{L}]+s) (?:of|for|in) the (week|month|day)$`),
    "show the $2 this $3",
  ],
  [
    rx(`^([\\p{L}-]{3,}s) with (.+?(?:,| and ).+?),? (?:for|of) (?:each|every) ([\\p{L}-]+)$`),
    "also keep track of $1 with $2, $3",
  ],
  [rx(`^(?:add|include|i want|i need) (?:an? )?wish ?list$`), "add a wish list"],
  [rx(`^(?:use |with |only |take )?words (?:about|of|from|on) (?:the )?(\\p{L}+)$`), "use $1"],
  [rx(`^default(?: of)? (\\d+) (\\p{L}+)$`), "the $2 should start at $1"],
  // Words of a site.
  [rx(`^((?:(?:Dr\\. ?)?\\p{Lu}[\\p{L}.]+(?: \\p{Lu}\\p{L}+)?(?:, | and )?){2,}) are our (\\p{L}+)$`), "our $2 are $1"],
  [
    rx(
      `^we (?:don't|do not|aren't|are not) (?:have|open|work|do)?(?: ?open)?(?: ?on)? ?((?:mon|tues|wednes|thurs|fri|satur|sun)day)s?(?: hours)?$`,
    ),
    "closed on $1",
  ],
  [
    rx(
      `^(?:the |our |my )?((?:\\p{L}+ )?(?:request|rsvp|booking|reservation|sign-?up|registration|enquiry|inquiry)) (?:needs?|should have|should ask for|needs to ask for|must ask for|must have) (.+)$`,
    ),
    "add $2 to the form",
  ],
  [
    rx(
      `^(?:change|set|make|replace|rewrite) (?:the |our |my )?about(?: us| me)?(?: section| text| page)*(?: (?:text|section))? (?:to|with|by|as|into)(?: say)?:? (\\S.*)$`,
    ),
    "about us: $1",
  ],
  [rx(`^(?:my|our) (?:e-?mail|mail)(?: address)? (\\S+@\\S+)$`), "our email is $1"],
  [
    rx(`^(?:the |our |my )?about(?: us| me)?(?: section| page)? text (?:should|must) (?:be|say|read):? (\\S.*)$`),
    "about us: $1",
  ],
  [
    rx(
      `^add (?:an? |the )?(?:new )?section (?:for|on|with) (?!pictures|photos|images)(?:the |our )?([\\p{L}][\\p{L} ]{2,30})$`,
    ),
    "add a section about $1",
  ],
  [
    rx(
      `^(?:add|link(?: to)?|put in|include)(?: an?| the| our| my)?(?: link to)? ((?:https?:\\/\\/)?(?:www\\.)?(instagram|facebook|tiktok|youtube|linkedin)\\.com\\/\\S+)$`,
    ),
    "our $2: $1",
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
